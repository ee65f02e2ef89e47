"""Which figures a figure may be a part of, in the order in which they are offered."""

from __future__ import annotations

from collections.abc import Iterable

from annotator.domain.figures import HARM, CasualtyFigure, Outcome, TimeFrame
from annotator.domain.layer import FigureMention


def link_candidates(figures: Iterable[FigureMention], part_id: str) -> list[str]:
    """Figures that a figure may be a part of, the likeliest first.

    Those come first that count such people and have a larger number, of these the ones that no
    newer toll has replaced, of these the nearest before it.
    """
    mentions = {mention.id: mention for mention in figures}
    part = mentions.get(part_id)
    if part is None:
        return []
    below = {part_id}
    grown = True
    while grown:  # everything that hangs under the part already would close a circle
        grown = False
        for mention in mentions.values():
            if mention.target_id in below and mention.id not in below:
                below.add(mention.id)
                grown = True

    def unlikeliness(mention_id: str) -> tuple[bool, bool, bool, bool, int]:
        other = mentions[mention_id]
        number, mine = other.figure.number, part.figure.number
        return (
            not _counts_such(other.figure, part.figure),
            number is None or mine is None or number < mine,
            _is_replaced(other.figure) and not _is_replaced(part.figure),
            other.start > part.start,
            abs(other.start - part.start),
        )

    return sorted((one for one in mentions if one not in below), key=unlikeliness)


def _counts_such(total: CasualtyFigure, part: CasualtyFigure) -> bool:
    """Whether people of the part are of those that the total counts: the dead are casualties."""
    both = total.outcome is Outcome.CASUALTY and part.outcome in HARM
    return both or total.outcome is part.outcome


def _is_replaced(figure: CasualtyFigure) -> bool:
    return figure.time is TimeFrame.SUPERSEDED
