"""Review: walking the suggestions one by one, in reading order or the least sure first.

It says which suggestion comes next; deciding on it is for the gestures, showing it for the window.
Switched on, it stays on from article to article and begins each at its first suggestion.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Mapping

from PySide6.QtCore import QObject, Signal

from annotator.domain.annotations import Suggestion
from annotator.domain.layer import Layer, Place, reading_order
from annotator.gui.session import Session

Rank = tuple[int, int, str] | tuple[float, int, int, str]


class Review(QObject):
    """The order in which suggestions are walked, and whether the window is in review."""

    changed = Signal()
    """It was switched on or off, its order changed, or a suggestion was put off."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.active = False
        self.least_sure_first = False
        self.skipped: set[str] = set()
        self.only: Callable[[], Collection[str]] | None = None  # ids; None: all suggestions
        self._walked: Mapping[str, Suggestion] | None = None  # those put in order last
        self._order: list[Suggestion] = []
        self.note: Callable[[Suggestion], str] = _nothing  # what else is said of a suggestion

    def listen(self) -> None:
        """Follow the session from now on: after the widgets, which show an article first."""
        self.session.article_opened.connect(self._begin_article)
        self.session.layer_changed.connect(self._keep_up)

    def toggle(self) -> None:
        """Begin the review at the place where one is, or leave it."""
        if self.active and self.only is not None:  # from some of the suggestions to all
            self.only = self._walked = None
            self.changed.emit()
            return
        if self.active:
            self.stop()
            return
        if self.session.layer is None:
            return
        self.active = True
        self.skipped.clear()
        if not isinstance(self.session.selected, Suggestion):
            self._select_first()
        self.changed.emit()
        if not self.session.layer.pending:
            self.session.said.emit(self.tr("No suggestions are left in this article."))

    def resume(self, *, reviewing: bool, least_sure_first: bool) -> None:
        """Go on with a review that was left with the window."""
        self.active, self.least_sure_first = reviewing, least_sure_first
        self.changed.emit()

    @property
    def goes_over_all(self) -> bool:
        """Whether a review of all suggestions is on."""
        return self.active and self.only is None

    def begin_only(self, only: Callable[[], Collection[str]]) -> None:
        """Review some suggestions of each article: those whose ids `only` gives when asked."""
        self.active = True
        self.only, self._walked = only, None
        self.skipped.clear()
        self._select_first()
        self.changed.emit()

    def stop(self) -> None:
        """Leave the review; what is selected stays selected."""
        if self.active:
            self.active = False
            self.only = self._walked = None
            self.skipped.clear()
            self.changed.emit()

    def turn_order(self) -> None:
        """Walk the least sure first, or in reading order; outside the review begin it so."""
        self.least_sure_first = not self.least_sure_first
        self._walked = None
        if not self.active:
            self.toggle()
            return
        self._select_first()
        self.changed.emit()

    def skip(self) -> None:
        """Leave the selected suggestion undecided and go to the next; it comes again at the end."""
        mark = self.session.selected
        if not isinstance(mark, Suggestion):
            return
        self.skipped.add(mark.id)
        following = self.next(reading_order(mark), 1)
        if following != mark.id:
            self.session.select(following)
        else:
            self.session.said.emit(self.tr("This is the only suggestion that is left."))
        self.changed.emit()

    def next(self, here: Place, step: int) -> str:
        """The id of the suggestion to walk to from a place, "" when none is pending.

        What was put off comes only when nothing else is left.
        """
        snapshot = self.session.snapshot
        if snapshot is None:
            return ""
        plain = not self.least_sure_first and not self.skipped and self.only is None
        if not self.active or plain:
            return snapshot.next_pending(here, step)
        pending = snapshot.layer.pending
        order = self._walk(snapshot.layer)
        now = snapshot.layer.suggestions.get(here[2])
        if now is None and self.least_sure_first:
            at = 0 if step > 0 else len(order)
        else:
            rank = self._rank(now) if now is not None else here
            bisect = bisect_right if step > 0 else bisect_left
            at = bisect(order, rank, key=self._rank)
        ahead = [*order[at:], *order[:at]] if step > 0 else [*order[:at][::-1], *order[at:][::-1]]
        put_off = ""
        for one in (suggestion.id for suggestion in ahead):
            if one in pending and one not in self.skipped and one != here[2]:
                return one
            if one in pending and one != here[2]:
                put_off = put_off or one
        return put_off or (here[2] if here[2] in pending else "")

    def place(self) -> tuple[int, int]:
        """Which of the article's suggestions is selected, counted from 1, and how many there are.

        Decided ones count too, so that the number grows as one walks. 0: none is selected.
        """
        layer, mark = self.session.layer, self.session.selected
        if layer is None:
            return 0, 0
        order = self._walk(layer)
        if not isinstance(mark, Suggestion):
            return 0, len(order)
        return bisect_left(order, self._rank(mark), key=self._rank) + 1, len(order)

    def left(self) -> int:
        """How many suggestions are undecided, of those that are walked."""
        layer = self.session.layer
        return len(self._wanted(layer.pending)) if layer is not None else 0

    def _wanted(self, suggestions: Mapping[str, Suggestion]) -> Mapping[str, Suggestion]:
        if self.only is None:
            return suggestions
        return {key: suggestions[key] for key in self.only() if key in suggestions}

    def _walk(self, layer: Layer) -> list[Suggestion]:
        """All suggestions in the order of the walk, put in order once for an article."""
        if self._walked is not layer.suggestions:
            self._order = sorted(self._wanted(layer.suggestions).values(), key=self._rank)
            self._walked = layer.suggestions
        return self._order

    @property
    def _rank(self) -> Callable[[Suggestion], Rank]:
        """What suggestions are put in order by; numbers and ids only: there may be thousands."""
        return _least_sure if self.least_sure_first else reading_order

    def _select_first(self) -> None:
        layer = self.session.layer
        pending = self._wanted(layer.pending) if layer is not None else {}
        if pending:
            self.session.select(min(pending.values(), key=self._rank).id)

    def _begin_article(self) -> None:
        self.skipped.clear()
        if self.active:
            self._select_first()
            self.changed.emit()

    def _keep_up(self) -> None:
        """Begin when the first suggestions of the open article arrive."""
        layer = self.session.layer
        if not self.active or layer is None:
            return
        if self.session.selected is None and layer.pending and not layer.decisions:
            self._select_first()
        self.changed.emit()


def _nothing(suggestion: Suggestion) -> str:
    return ""


def _least_sure(suggestion: Suggestion) -> Rank:
    return suggestion.score, suggestion.start, -suggestion.end, suggestion.id
