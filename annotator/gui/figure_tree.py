"""The figures of an article as rows: parts under totals, and rows that check sums. No Qt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from annotator.domain.annotations import RelationKind
from annotator.domain.figures import CasualtyFigure
from annotator.domain.layer import FigureMention

if TYPE_CHECKING:
    from annotator.domain.totals import SumCheck

_Summed = tuple[CasualtyFigure, list[CasualtyFigure]]  # a total and its parts


class Row:
    """A figure's row, or the check of the total above it."""

    __slots__ = ("_check", "children", "mention", "parent", "place", "summed")

    def __init__(self, parent: Row | None, place: int) -> None:
        self.parent = parent
        self.place = place
        self.mention: FigureMention | None = None
        self.summed: _Summed | None = None
        self.children: list[Row] = []
        self._check: SumCheck | None = None

    @property
    def check(self) -> SumCheck | None:
        """The check of a sum, worked out when somebody looks: there may be thousands."""
        if self._check is None and self.summed is not None:
            from annotator.domain.totals import check_sum

            self._check = check_sum(*self.summed)
        return self._check

    def take(self, other: Row) -> bool:
        """Takes on what stands in another row; gives whether it differs."""
        summed = self.summed != other.summed
        if summed:
            self.summed, self._check = other.summed, None
        differs = summed or self.mention != other.mention
        self.mention = other.mention
        return differs


class FigureTree:
    """All rows, in reading order under `root`; `rows` finds a figure's by its id.

    `shape` says where each row hangs: two trees of one shape differ only in what stands in them.
    """

    def __init__(self, mentions: Sequence[FigureMention] = ()) -> None:
        self.root = Row(None, 0)
        self.rows: dict[str, Row] = {}
        self.shape: list[int] = []
        self._all: list[Row] = []
        known = {mention.id for mention in mentions}
        self._parts: dict[str, list[FigureMention]] = {}
        for mention in mentions:
            if mention.target_id in known:
                self._parts.setdefault(mention.target_id, []).append(mention)
        outermost = (mention for mention in mentions if mention.target_id not in known)
        for mention in chain(outermost, mentions):  # again all: a circle of links hides some
            if mention.id not in self.rows:
                self._put(mention, self.root, 0)

    def _put(self, mention: FigureMention, under: Row, above: int) -> None:
        row = self._add(under, above)
        row.mention = mention
        self.rows[mention.id] = row
        number = len(self._all)
        parts = self._parts.get(mention.id)
        if parts is None:
            return
        for part in parts:
            if part.id not in self.rows:
                self._put(part, row, number)
        figures = [one.figure for one in parts if one.link is RelationKind.COMPONENT]
        if figures:
            self._add(row, -number).summed = mention.figure, figures

    def _add(self, under: Row, above: int) -> Row:
        row = Row(under, len(under.children))
        under.children.append(row)
        self._all.append(row)
        self.shape.append(above)
        return row

    def checks(self) -> Iterator[Row]:
        """The rows that check a sum."""
        return (row for row in self._all if row.summed is not None)

    def totals(self) -> Iterator[Row]:
        """The rows under which others hang."""
        return (row for row in self._all if row.children)

    def without(self, place: int) -> list[int]:
        """The shape that would be left without the row at a place, which has none under it."""
        number = place + 1

        def moved(above: int) -> int:
            if abs(above) <= number:
                return above
            return above - 1 if above > 0 else above + 1

        return [moved(above) for at, above in enumerate(self.shape) if at != place]

    def place_of(self, mark_id: str) -> int:
        """Where a figure's row stands among all rows."""
        return self._all.index(self.rows[mark_id])

    def above(self, place: int) -> Row:
        """The row under which the row at a place hangs."""
        parent = self._all[place].parent
        assert parent is not None
        return parent

    def drop(self, place: int, shape: list[int]) -> None:
        """Takes the row at a place out; `shape` is that without it."""
        row = self._all.pop(place)
        siblings = self._siblings(row)
        del siblings[row.place]
        self._count(siblings)
        self.shape = shape

    def take_in(self, place: int, like: FigureTree) -> None:
        """Puts a row in at a place, as it stands in another tree."""
        other = like._all[place]
        number = like.shape[place]
        above = self._all[number - 1] if number else self.root
        row = Row(above, other.place)
        above.children.insert(other.place, row)
        self._all.insert(place, row)
        self._count(above.children)
        self.shape = list(like.shape)

    @staticmethod
    def _siblings(row: Row) -> list[Row]:
        assert row.parent is not None
        return row.parent.children

    @staticmethod
    def _count(rows: list[Row]) -> None:
        for place, row in enumerate(rows):
            row.place = place

    def take_over(self, other: FigureTree) -> list[Row]:
        """Puts what stands in a tree of the same shape into these rows; those that changed."""
        differing = []
        self.rows = {}
        for mine, its in zip(self._all, other._all, strict=True):
            if mine.take(its):
                differing.append(mine)
            if mine.mention is not None:
                self.rows[mine.mention.id] = mine
        return differing
