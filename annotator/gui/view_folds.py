"""Which paragraphs are folded away: runs without any mark, each shown as one quiet line. No Qt.

Folds are made when asked for; afterwards they only open. A paragraph that loses its last mark
stays where it is, so that nothing moves under the reader's hand.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from typing import NamedTuple

from annotator.gui.paragraphs import Paragraphs
from annotator.gui.view_marks import MarkBook


class Fold(NamedTuple):
    """The pieces from `first` to `last` of a text, and what is said in their place."""

    first: int
    last: int
    text: str


class Folds:
    """The folds of one open article, in reading order."""

    def __init__(self, folds: list[Fold] | None = None) -> None:
        self._folds = folds or []
        self._firsts = [fold.first for fold in self._folds]

    @classmethod
    def without_marks(
        cls, paragraphs: Paragraphs, marks: MarkBook, name: Callable[[int], str]
    ) -> Folds:
        """Every run of paragraphs without a mark; the headline stays.

        A fold begins with words; `name` words how many paragraphs with words it hides. A text
        without any mark is not folded: nothing would be left of it.
        """
        if not marks.by_id:
            return cls()
        found: list[Fold] = []
        begin, count = -1, 0
        first = 0
        for index, piece in enumerate(paragraphs.items):
            if not piece.ends_line:
                continue  # the paragraph goes on
            pieces = range(first, index + 1)
            folded = not piece.headline and not any(marks.of_paragraph(one) for one in pieces)
            if folded and any(paragraphs.items[one].text.strip() for one in pieces):
                begin = first if begin < 0 else begin
                count += 1
            if begin >= 0 and (not folded or index == len(paragraphs) - 1):
                found.append(Fold(begin, index if folded else first - 1, name(count)))
                begin, count = -1, 0
            first = index + 1
        return cls(found)

    def __len__(self) -> int:
        return len(self._folds)

    def at(self, index: int) -> Fold | None:
        """The fold that a piece of the text is in."""
        rank = bisect_right(self._firsts, index) - 1
        if rank < 0 or self._folds[rank].last < index:
            return None
        return self._folds[rank]

    def between(self, first: int, stop: int) -> Iterator[Fold]:
        """The folds that begin in a range of pieces."""
        for fold in self._folds:
            if first <= fold.first < stop:
                yield fold

    def open(self, fold: Fold) -> None:
        """Shows what a fold hides."""
        rank = self._firsts.index(fold.first)
        del self._folds[rank], self._firsts[rank]
