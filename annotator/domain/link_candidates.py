"""Which figures a figure may be a part of, in the order in which they are offered."""

from __future__ import annotations

from collections.abc import Iterable

from annotator.domain.layer import FigureMention


def link_candidates(figures: Iterable[FigureMention], part_id: str) -> list[str]:
    """Figures that a figure may be a part of, the likeliest first.

    Those of the same outcome with a larger number come first, then the nearest before it.
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

    def unlikeliness(mention_id: str) -> tuple[bool, bool, bool, int]:
        other = mentions[mention_id]
        number, mine = other.figure.number, part.figure.number
        return (
            other.figure.outcome is not part.figure.outcome,
            number is None or mine is None or number < mine,
            other.start > part.start,
            abs(other.start - part.start),
        )

    return sorted((one for one in mentions if one not in below), key=unlikeliness)
