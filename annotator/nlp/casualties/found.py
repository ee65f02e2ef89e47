"""What the component finds: a figure where it stands, with the rule and words behind it."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.annotations import RelationKind
from annotator.domain.figures import CasualtyFigure


@dataclass(frozen=True, slots=True)
class FoundFigure:
    """A figure at [start, end), in code points of the text.

    `rule` names what fired and `evidence` the words that made it fire; `score` is in 0..1.
    `part_of` is the index, in the same list, of the figure that this one is a part of.
    """

    start: int
    end: int
    figure: CasualtyFigure
    rule: str
    evidence: str
    score: float
    part_of: int | None = None
    link: RelationKind | None = None
