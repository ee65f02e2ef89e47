"""What a label's key does: marks the selected words or what the caret begins, relabels a mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain import commands
from annotator.domain.annotations import Annotation, Suggestion
from annotator.domain.layer import Layer
from annotator.domain.runs import first_meant
from annotator.gui.new_figure import first_reading
from annotator.gui.paragraphs import Range
from annotator.gui.review import Review

if TYPE_CHECKING:
    from annotator.gui.gestures import Gestures


class Marking(QObject):
    """Remembers only what the mark that it has just made may mean otherwise."""

    def __init__(self, gestures: Gestures, review: Review) -> None:
        super().__init__(gestures)
        self._gestures = gestures
        self._session = gestures.session
        self._view = gestures.view
        self._review = review
        self._meant: tuple[str, list[Range]] = ("", [])

    def label(self, name: str) -> None:
        """Label the selected words, relabel the selected mark, or label what the caret begins."""
        layer, mark = self._session.layer, self._session.selected
        if layer is None:
            return
        self._gestures.cancel()
        label = self._session.schema.by_name[name]
        start, end = self._view.selection()
        is_chosen = start < end
        if not is_chosen and mark is not None:
            self._relabel(layer, mark, name, label.has_figure)
            return
        meant = self._meanings(layer, label.has_figure)
        start, end = meant[0]
        if start == end:
            self._session.said.emit(self.tr("There is no word here to mark."))
        elif not self._take_twin(layer, start, end, name):
            figure = first_reading(layer.article.text, start, end) if label.has_figure else None
            goes_on = is_chosen and figure is None and self._review.active
            following = self._review.next((start, -end, ""), 1) if goes_on else ""
            command = commands.create(layer, start, end, name, figure)
            if self._session.do(command, following or None) and not following:
                self._meant = self._session.selected_id, meant

    def relabel(self, name: str) -> None:
        """Give the selected mark another label, whatever words are selected."""
        layer, mark = self._session.layer, self._session.selected
        if layer is not None and mark is not None:
            self._relabel(layer, mark, name, self._session.schema.by_name[name].has_figure)

    # --- in detail ---------------------------------------------------------------------------

    def _meanings(self, layer: Layer, has_figure: bool) -> list[Range]:
        """What is to be marked, then what may be meant instead: the same key again takes that.

        It is the selection, or all of what the caret's word begins; and the word alone.
        """
        chosen = self._view.selection()
        is_chosen = chosen[0] < chosen[1]
        word = self._view.target_range()
        if is_chosen:
            word = self._view.paragraphs.token_at(chosen[0])
        elif word[0] == word[1]:
            return [word]
        stop = self._view.marks.next_start(word[1], len(layer.article.text))
        meant = first_meant(layer.article.text, *word, stop, figure=has_figure)
        return [chosen] if is_chosen and meant[0] != chosen else meant

    def _take_twin(self, layer: Layer, start: int, end: int, name: str) -> bool:
        """Take the mark that is there already, accepted; gives whether there is one."""
        here = (layer.mark(one.id) for one in self._view.marks.at(start))
        twin = next(
            (one for one in here if one and (one.start, one.end, one.label) == (start, end, name)),
            None,
        )
        if twin is None:
            return False
        self._session.select(twin.id)
        if isinstance(twin, Suggestion):
            self._gestures.accept()
        return True

    def _relabel(
        self, layer: Layer, mark: Annotation | Suggestion, name: str, has_figure: bool
    ) -> None:
        """Relabel; a suggestion is decided by that, so the next one follows, as after accepting.

        One that becomes a figure stays: its values are a first guess and want a look.
        """
        if mark.label == name:
            if isinstance(mark, Suggestion):
                self._gestures.accept()
            elif mark.id == self._meant[0]:
                self._mean_otherwise(mark)
            return
        figure = None
        following: str | None = None
        if has_figure:
            figure = mark.figure or first_reading(layer.article.text, mark.start, mark.end)
        elif isinstance(mark, Suggestion):
            following = self._gestures.following() or None
        self._session.do(commands.relabel(layer, mark.id, name, figure), following)

    def _mean_otherwise(self, mark: Annotation) -> None:
        """The label's key again on what it has just made: the word alone, and back."""
        meant = self._meant[1]
        now = (mark.start, mark.end)
        at = meant.index(now) + 1 if now in meant else 0
        self._gestures.resize(mark.id, *meant[at % len(meant)])
