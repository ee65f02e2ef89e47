"""What the panes show of a layer at one moment, worked out once and read by all of them."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.annotations import Annotation, Suggestion
from annotator.domain.layer import FigureMention, Layer


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A layer's marks and figures in reading order, until the next change."""

    layer: Layer
    marks: list[Annotation | Suggestion]
    figures: list[FigureMention]

    @classmethod
    def of(cls, layer: Layer) -> Snapshot:
        """The layer as it is now."""
        return cls(layer, layer.marks(), layer.figures())
