"""The marks an article view shows, kept by paragraph so that a change touches only its own.

A mark is what the view draws: an annotation or a suggestion, it need not know which, beyond whether
a person has confirmed it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from annotator.gui.paragraphs import Paragraphs


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked range: offsets in code points, half-open.

    `tag` is painted, `name` is spoken and shown in the tooltip (the tag, where it is empty). `hue`
    is an index into the theme's label hues. Not `confirmed` means a pending suggestion. `figure`:
    it carries one, so that it can be a part of another.
    """

    id: str
    start: int
    end: int
    tag: str
    hue: int
    confirmed: bool
    name: str = ""
    figure: bool = False


class Link(NamedTuple):
    """An arrow from the mark `source` (a part) to the mark `target` (its total)."""

    source: str
    target: str
    text: str


class Tie(NamedTuple):
    """A quiet connection from a mark to words [start, end) that say more of it."""

    mark_id: str
    start: int
    end: int
    text: str


def by_place(mark: Mark) -> tuple[int, int, str]:
    """Reading order: by start; of two that start together the longer one first."""
    return mark.start, -mark.end, mark.id


_AT_ONCE = 100


class MarkBook:
    """All marks of the open article, by id, by paragraph and in reading order.

    From an iterator, which gives them in reading order, they are taken as they are asked for, and
    the others by `take_some`: ten thousand at once would be felt. Nobody sees a difference.
    """

    def __init__(self, paragraphs: Paragraphs, marks: Sequence[Mark] | Iterator[Mark] = ()) -> None:
        self._paragraphs = paragraphs
        self._by_id: dict[str, Mark] = {}
        self._in_paragraph: dict[int, list[Mark]] = {}
        self._ordered: list[Mark] | None = None
        self._waiting: Iterator[Mark] | None = None
        self._reached = -1  # all marks that start before this offset are taken
        self._settled: set[str] = set()  # changed while others waited: not to be taken as they were
        if isinstance(marks, Iterator):
            self._waiting = marks
        else:
            self.replace_all(marks)

    def __len__(self) -> int:
        return len(self.by_id)

    @property
    def by_id(self) -> Mapping[str, Mark]:
        """All marks."""
        while self.take_some():
            pass
        return self._by_id

    def get(self, mark_id: str) -> Mark | None:
        """The mark with an id, if it is shown."""
        return self._by_id.get(mark_id) or self.by_id.get(mark_id)

    def of_paragraph(self, index: int) -> Sequence[Mark]:
        """The marks that touch a paragraph."""
        end = self._paragraphs.items[index].end
        while self._reached < end and self.take_some():
            pass
        return self._in_paragraph.get(index, ())

    def take_some(self) -> bool:
        """Takes some of the marks that are still waiting; gives whether there are any."""
        if self._waiting is None:
            return False
        taken = list(islice(self._waiting, _AT_ONCE))
        for mark in taken:
            if mark.id not in self._settled:
                self._check(mark)
                if mark.id in self._by_id:
                    raise ValueError("two marks with one id")
                self._by_id[mark.id] = mark
                self._put_in(mark, set())
        if taken:
            self._reached = taken[-1].start
        else:
            self._waiting = None
        return True

    def replace_all(self, marks: Iterable[Mark]) -> set[int]:
        """Takes on a new state; gives the indices of the paragraphs in which anything differs.

        Raises:
            ValueError: a mark is empty or lies outside the text, or an id is used twice.
        """
        self._waiting = None
        old = self._by_id
        new = {}
        changed = []
        count = kept = 0
        for mark in marks:
            count += 1
            new[mark.id] = mark
            before = old.get(mark.id)
            kept += before is not None
            if before is not mark and before != mark:
                self._check(mark)
                changed.append((before, mark))
        if len(new) != count:
            raise ValueError("two marks with one id")
        gone = [] if kept == len(old) else [one for key, one in old.items() if key not in new]
        touched: set[int] = set()
        for before, mark in changed:
            if before is not None:
                self._take_out(before, touched)
            self._put_in(mark, touched)
        for mark in gone:
            self._take_out(mark, touched)
        self._by_id = new
        if touched:
            self._ordered = None
        return touched

    def change(self, changed: Iterable[Mark], gone: Iterable[str] = ()) -> set[int]:
        """Shows some marks new or in place of those with their ids, and drops some.

        Gives the indices of the paragraphs touched.

        Raises:
            ValueError: a mark is empty or lies outside the text.
        """
        touched: set[int] = set()
        for mark_id in gone:
            self._forget(mark_id, touched)
        for mark in changed:
            self._check(mark)
            self._forget(mark.id, touched)
            self._put_in(mark, touched)
            self._by_id[mark.id] = mark
            if self._ordered is not None:
                insort(self._ordered, mark, key=by_place)
        return touched

    def ordered(self) -> list[Mark]:
        """All marks in reading order."""
        if self._ordered is None:
            self._ordered = sorted(self.by_id.values(), key=by_place)
        return self._ordered

    def rank(self, mark: Mark) -> int:
        """The place of a mark in reading order, counted from 0; -1 when it is not shown."""
        ordered = self.ordered()
        found = bisect_left(ordered, by_place(mark), key=by_place)
        return found if found < len(ordered) and ordered[found].id == mark.id else -1

    def at(self, offset: int) -> list[Mark]:
        """The marks that cover an offset, innermost (shortest) first."""
        here = self.of_paragraph(self._paragraphs.index_at(offset))
        return innermost_first(mark for mark in here if mark.start <= offset < mark.end)

    def next_start(self, offset: int, last: int) -> int:
        """Where the next mark of the paragraph starts, at or after an offset; `last` if none."""
        here = self.of_paragraph(self._paragraphs.index_at(offset))
        return min((mark.start for mark in here if mark.start >= offset), default=last)

    def step(self, origin: str, offset: int, step: int, only_pending: bool) -> Mark | None:
        """The next or previous mark in reading order, going round at the ends.

        Counted from the mark `origin`, or from an offset where it is "".
        """
        ordered = self.ordered()
        if only_pending:
            ordered = [mark for mark in ordered if not mark.confirmed]
        if not ordered:
            return None
        start = self._by_id.get(origin)
        if start is None:
            at = bisect_left(ordered, offset, key=lambda mark: mark.start)
        elif step > 0:
            at = bisect_right(ordered, by_place(start), key=by_place)
        else:
            at = bisect_left(ordered, by_place(start), key=by_place)
        at += step - 1 if step > 0 else step
        return ordered[at % len(ordered)]

    def _check(self, mark: Mark) -> None:
        if not 0 <= mark.start < mark.end <= len(self._paragraphs.text):
            raise ValueError(f"not in the text: {mark}")

    def _put_in(self, mark: Mark, touched: set[int]) -> None:
        for index in self._paragraphs.indices(mark.start, mark.end):
            self._in_paragraph.setdefault(index, []).append(mark)
            touched.add(index)

    def _forget(self, mark_id: str, touched: set[int]) -> None:
        if self._waiting is not None:
            self._settled.add(mark_id)
        mark = self._by_id.pop(mark_id, None)
        if mark is None:
            return
        self._take_out(mark, touched)
        if self._ordered is not None:
            del self._ordered[bisect_left(self._ordered, by_place(mark), key=by_place)]

    def _take_out(self, mark: Mark, touched: set[int]) -> None:
        for index in self._paragraphs.indices(mark.start, mark.end):
            self._in_paragraph[index].remove(mark)
            touched.add(index)


def innermost_first(marks: Iterable[Mark]) -> list[Mark]:
    """Marks from the shortest to the longest; of equals the confirmed one is the inner one."""
    return sorted(marks, key=lambda m: (m.end - m.start, m.start, not m.confirmed, m.id))
