"""Which figures come on top of an earlier one, so that an article's total is their sum.

"Another five", "was also killed"; another incident in another place; another side ("six of the
attackers were killed", after four policemen). Never when the text has a number that holds both.
"""

from __future__ import annotations

from collections.abc import Sequence

from annotator.domain.figures import Modality, Qualifier, TimeFrame
from annotator.nlp.casualties.found import FoundFigure
from annotator.nlp.casualties.places import Place, Side

# Heads that say nothing of who they are: "six people" may be "six herders" said again.
ANYBODY = frozenset(
    {"", "people", "persons", "person", "victims", "victim", "others", "him", "her", "dead"}
    | {"deaths"}
)
_GAP = 320  # characters between a figure and what is said to come on top of it
_FAR = 1200  # the same for another incident in a short report
_MOST_INCIDENTS = 4


class Standing:
    """The figures of one outcome that stand so far, and what they add up to."""

    def __init__(self, text: str, found: Sequence[FoundFigure], places: Sequence[Place]) -> None:
        self.ranks: list[int] = []
        self._text, self._found, self._places = text, found, places
        self._root: dict[int, int] = {}  # rank → trigger of the list that it adds to
        self._amounts: dict[int, int | None] = {}
        self._targets: dict[int, int] = {}
        self._largest: int | None = None
        self._most = 0
        self._incidents = 0

    def take(self, rank: int, target: int | None) -> None:
        """Count a figure, on top of the target or for itself."""
        self.ranks.append(rank)
        place = self._places[rank]
        root = place.trigger if target is None else self._root[target]
        known, number = self._amounts.get(root, 0), self._found[rank].figure.number
        self._root[rank] = root
        self._amounts[root] = None if known is None or number is None else known + number
        self._most = max(self._most, self._amounts[root] or 0)
        if target is not None:
            self._targets[rank] = target

    def forget(self, at: int) -> None:
        """Leave out the figure at an index of `ranks`: time stays linear."""
        del self.ranks[at]

    def below(self, rank: int) -> int | None:
        """The figure that this one comes on top of, if it does."""
        if not self.ranks:
            return None
        nearest = self.ranks[-1]
        here, there = self._places[rank], self._places[nearest]
        if here.trigger == there.trigger:
            joins = nearest in self._targets and not here.definite
            return self._targets[nearest] if joins else None
        gap = self._found[rank].start - self._found[nearest].end
        known, number = self._amounts[self._root[nearest]], self._found[rank].figure.number
        adds = here.adds or (here.later and here.sentence != there.sentence)
        if adds and gap <= _GAP and self._said(rank, nearest):
            if known is None or number is None:
                return nearest
            return nearest if self._is_most(known, number) else None
        if known is None or number is None or gap > _FAR:
            return None
        if here.definite and here.side is not Side.ATTACKER:
            return None
        if self._apart(rank, nearest, gap) and self._is_most(known, number):
            return nearest
        return None

    def _said(self, rank: int, nearest: int) -> bool:
        """Whether what is said to be more is more of the nearest figure."""
        between = [one.figure.outcome for one in self._found[nearest + 1 : rank] if not one.link]
        if len(set(between)) > 1:
            return False
        start = self._found[rank].start
        words = self._text[start : self._found[rank].end + 12].lower()
        if between and "other" in words:
            return False  # "two killed and three others injured": other than the killed
        # In the next paragraph only where somebody else says it: else it may be a new count.
        sources = {self._found[one].figure.attributed_to for one in (rank, nearest)}
        apart = "" not in sources and len(sources) == 2
        return apart or "\n" not in self._text[self._found[nearest].end : start]

    def _is_most(self, known: int, number: int) -> bool:
        """Whether the sum is larger than every number that the text has for the outcome."""
        if self._largest is None:
            outcome = self._found[self.ranks[-1]].figure.outcome
            self._largest = max(
                (
                    max(one.figure.high or 0, one.figure.number or 0)
                    for one in self._found
                    if one.figure.outcome is outcome and _stands(one)
                ),
                default=0,
            )
        return known + number > self._largest and known == self._most

    def _apart(self, rank: int, nearest: int, gap: int) -> bool:
        """Whether the two are of other people: another incident, another side, another harm."""
        here, there = self._places[rank], self._places[nearest]
        sides = {here.side, there.side}
        between = self._text[self._found[nearest].end : self._found[rank].start]
        parted = here.sentence != there.sentence or ";" in between[:_GAP]
        fought = here.side is Side.ATTACKER and not here.single and parted
        if fought and len(sides) == 2 and Side.ARMED not in sides:
            return gap <= _GAP
        if self._found[rank].figure.qualifier is Qualifier.VAGUE:
            return False
        if here.sentence == there.sentence:
            if self._listed(rank, nearest):
                return here.head != there.head and not {here.head, there.head} & ANYBODY
            return here.harm != there.harm and "" not in (here.harm, there.harm)
        if here.elsewhere and here.where and there.where and not here.where & there.where:
            self._incidents += 1
            return self._incidents <= _MOST_INCIDENTS
        return Side.ARMED in sides and len(sides) == 2 and Side.NONE not in sides and gap <= _GAP

    def _listed(self, rank: int, nearest: int) -> bool:
        """Whether the same word tells of both in a list: "5 rebels killed, 2 soldiers killed"."""
        one, other = self._found[rank], self._found[nearest]
        return one.rule == other.rule == "adjacent" and one.evidence == other.evidence


def _stands(one: FoundFigure) -> bool:
    figure = one.figure
    return figure.time is TimeFrame.EVENT and figure.modality is not Modality.HYPOTHETICAL
