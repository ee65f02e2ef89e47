"""What the component finds: a figure where it stands, with the rule and words behind it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from annotator.domain.annotations import RelationKind
from annotator.domain.figures import CasualtyFigure
from annotator.domain.layer import FigureMention


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

    def shifted(self, offset: int, before: int) -> FoundFigure:
        """The same figure in a longer text, `offset` further on, after `before` other figures."""
        if not offset and not before:
            return self
        figure = self.figure
        if figure.trigger_start is not None and figure.trigger_end is not None:
            figure = replace(
                figure,
                trigger_start=figure.trigger_start + offset,
                trigger_end=figure.trigger_end + offset,
            )
        return replace(
            self,
            start=self.start + offset,
            end=self.end + offset,
            figure=figure,
            part_of=None if self.part_of is None else self.part_of + before,
        )


def mentions_of(found: Iterable[FoundFigure]) -> list[FigureMention]:
    """The figures as totals are made of them; the id of each is its index."""
    return [
        FigureMention(
            str(rank),
            one.start,
            one.end,
            one.figure,
            False,
            "" if one.part_of is None else str(one.part_of),
            one.link,
        )
        for rank, one in enumerate(found)
    ]
