"""The session: the open corpus, the open article's layer, what is selected, what was just done.

Widgets listen to its signals and never call each other. It knows nothing of widgets.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject, Signal

from annotator.domain.annotations import Annotation, Decision, Relation, Suggestion
from annotator.domain.edits import Command, Step
from annotator.domain.layer import Layer, StaleEdit
from annotator.domain.schema import LabelSchema
from annotator.errors import UserError
from annotator.gui.id_lists import place_of
from annotator.gui.snapshot import Snapshot
from annotator.store.corpus import Corpus, JournalEntry, Place

MOST_AT_ONCE = 300
"""Edits of a step that are undone in the window's thread; longer ones go through a job."""


class Session(QObject):
    """What the window works on.

    `order` is the article list's current order: ids, from which "next" and "previous" follow.
    """

    article_opened = Signal()
    """Another article is open, or none."""
    layer_changed = Signal()
    """Annotations or suggestions of the open article are others now."""
    mark_selected = Signal(str)
    """The id of the selected annotation or suggestion, "" for none."""
    article_touched = Signal(int)
    """The status or the counts of this article changed."""
    articles_touched = Signal(object)
    """The same of several articles at once: their ids."""
    schema_changed = Signal()
    """The labels of the corpus are others now."""
    travel_wanted = Signal(bool)
    """A step of many articles is to be undone (True) or redone: too long for this thread."""
    corpus_grew = Signal()
    """There are more articles than before."""
    stored = Signal()
    """An edit is on the disk."""
    failed = Signal(object)
    """A `UserError`: something was not done; nothing on the screen has changed."""
    said = Signal(str)
    """A quiet sentence about what just happened."""
    leaving = Signal()
    """Another article is about to be opened: the place in this one should be handed in."""

    def __init__(self, corpus: Corpus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.corpus = corpus
        self.layer: Layer | None = None
        self.selected_id = ""
        self.order: Sequence[int] = ()
        self.key_text: Callable[[str], str] = str
        """An action's key as people read it, by the action's id."""
        self.held_by = ""
        """What is being stored by other means; meanwhile nothing is done here. "" when free."""
        self._place: Place | None = None
        self._snapshot: Snapshot | None = None

    @property
    def schema(self) -> LabelSchema:
        """The labels of this corpus."""
        return self.corpus.schema

    @property
    def article_id(self) -> int:
        """The open article's id, 0 for none."""
        return self.layer.article.id if self.layer is not None else 0

    @property
    def selected(self) -> Annotation | Suggestion | None:
        """The selected annotation or pending suggestion."""
        return self.layer.mark(self.selected_id) if self.layer is not None else None

    @property
    def snapshot(self) -> Snapshot | None:
        """What there is to show of the open article, worked out once after each change."""
        if self._snapshot is None and self.layer is not None:
            self._snapshot = Snapshot.of(self.layer)
        return self._snapshot

    def open_article(self, article_id: int) -> bool:
        """Open an article; gives whether it is open now."""
        if article_id == self.article_id:
            return True
        try:
            layer = self.corpus.layer(article_id)
        except UserError as error:
            self.failed.emit(error)
            return False
        except KeyError:  # the place of a corpus that was made anew from a copy
            return False
        self.leaving.emit()
        self.layer, self._snapshot = layer, None
        self.selected_id = ""
        self.article_opened.emit()
        return True

    def close_article(self) -> None:
        """Leave the open article; none is open afterwards."""
        self.leaving.emit()
        self.layer = self._snapshot = None
        self.selected_id = ""
        self.article_opened.emit()

    def step_article(self, step: int) -> bool:
        """Open the next (1) or previous (-1) article of the list; gives whether there is one."""
        at = self.position()
        target = at + step if at >= 0 else 0
        if not 0 <= target < len(self.order):
            edge = self.tr("last") if step > 0 else self.tr("first")
            self.said.emit(self.tr("This is the {0} article of the list.").format(edge))
            return False
        return self.open_article(int(self.order[target]))

    def position(self) -> int:
        """The open article's place in the list, counted from 0; -1 when it is not in it."""
        if not self.article_id:
            return -1
        return place_of(self.order, self.article_id)

    def select(self, mark_id: str) -> None:
        """Select an annotation or suggestion, or nothing."""
        if self.layer is None or self.layer.mark(mark_id) is None:
            mark_id = ""
        if mark_id != self.selected_id:
            self.selected_id = mark_id
            self.mark_selected.emit(mark_id)

    def do(self, command: Command, select: str | None = None) -> bool:
        """Carry a command out: the store first, then the layer, then the screen.

        A command that cannot be stored changes nothing and is said aloud. `select` is the mark to
        select afterwards; None selects what the command made or changed.
        """
        if self.layer is None or command.article_id != self.article_id:
            raise ValueError("a command for an article that is not open")
        return self.do_all([command], "", select)

    def do_all(self, commands: Iterable[Command], text: str, select: str | None = None) -> bool:
        """Carry out commands over any articles as one step, called `text`; see `do`.

        It is done in this thread: what goes over very many articles is for `LongSteps`.
        """
        if self._is_held():
            return False
        try:
            step = self.corpus.apply_all(commands, text)
        except UserError as error:
            self.failed.emit(error)
            return False
        except StaleEdit:  # suggestions were renewed between the look and the key
            self.refresh()
            self.said.emit(self.tr("The suggestions here have just been renewed: look again."))
            return False
        self.follow(step, select)
        return True

    def follow(self, step: Step, select: str | None = None, *, seen: bool = False) -> None:
        """Show a step that the store holds already: the open article, and what else it changed.

        `seen`: the open article shows it already, see `follow_here`.
        """
        here = self.article_id
        command = None if seen else step.of_article(here)
        if self.corpus.follow(step):
            self.schema_changed.emit()
            self.refresh()  # what is suggested bears today's labels
            self.stored.emit()
            self.article_touched.emit(here)
        elif command is not None:
            self.follow_here(command, select)
        elif step.commands:
            self.stored.emit()
        others = [one for one in step.article_ids if one != here]
        if others:
            self.articles_touched.emit(others)

    def follow_here(self, command: Command, select: str | None = None) -> None:
        """Bring the open article's layer after the store, which holds the command already."""
        assert self.layer is not None
        try:
            self.layer.apply(command)
        except StaleEdit:  # suggestions were renewed meanwhile: the store knows best
            self.layer = self.corpus.layer(self.article_id)
        self._announce(command, select)

    def undo(self) -> bool:
        """Take the last command back, opening its article; gives whether there was one."""
        return self._travel(back=True)

    def redo(self) -> bool:
        """Do again what was taken back, opening its article; gives whether there was something."""
        return self._travel(back=False)

    def refresh(self) -> None:
        """Take newer suggestions of the open article from the store; the selection stays."""
        if self.layer is None:
            return
        try:
            fresh = self.corpus.layer(self.article_id)
        except UserError as error:
            self.failed.emit(error)
            return
        before = self.selected_id
        if before and fresh.mark(before) is None:
            marks, gone = fresh.marks(), self.selected
            twin = next((one for one in marks if _same_words(one, gone)), None)
            self.selected_id = twin.id if twin is not None else ""
        self.layer, self._snapshot = fresh, None
        self.layer_changed.emit()  # with the twin selected already: its form is never empty
        if self.selected_id != before:
            self.mark_selected.emit(self.selected_id)

    def take_scores(self, suggestions: Sequence[Suggestion]) -> None:
        """Take the open article's suggestions as they are now, with other scores."""
        if self.layer is None:
            return
        known = {one.id: one.label for one in self.layer.suggestions.values()}
        if {one.id: one.label for one in suggestions} != known:
            self.refresh()  # a newer run, other labels or another article since they were read
            return
        self.layer.replace_suggestions(suggestions)
        self._snapshot = None
        self.layer_changed.emit()

    def history(self, mark_id: str) -> list[JournalEntry]:
        """What happened to a mark, and to the suggestion it comes from, oldest first."""
        if self.layer is None:
            return []
        ids = [mark_id]
        annotation = self.layer.annotations.get(mark_id)
        if annotation is not None and annotation.suggestion_id:
            ids.append(annotation.suggestion_id)
        try:
            entries = [entry for one in ids for entry in self.corpus.history(one)]
        except UserError as error:
            self.failed.emit(error)
            return []
        return sorted(entries, key=lambda entry: entry.when)

    def keep_place(self, place: Place) -> None:
        """Store where the annotator is; what cannot be stored is let go (no work depends on it)."""
        if not place.article_id or place == self._place or self.held_by:
            return  # while a long step is stored, every other write waits, and so would the window
        try:
            self.corpus.set_place(place)
        except UserError:
            return
        self._place = place

    def _travel(self, *, back: bool) -> bool:
        if self._is_held():
            return False
        try:
            size = self.corpus.undo_size if back else self.corpus.redo_size
            if size(MOST_AT_ONCE + 1) > MOST_AT_ONCE:
                self.travel_wanted.emit(back)
                return True
            step = self.corpus.undo() if back else self.corpus.redo()
        except UserError as error:
            self.failed.emit(error)
            return False
        if step is None:
            self.said.emit(self.tr("There is nothing to undo.") if back else self.tr("Nothing."))
            return False
        return self.travelled(step, back=back)

    def travelled(self, step: Step, *, back: bool) -> bool:
        """Show a step that was undone or redone; what was about one article opens it."""
        ids = step.article_ids
        if len(ids) == 1 and ids[0] != self.article_id and not step.edits_of_corpus:
            if not self.open_article(ids[0]):
                return False
            command = step.of_article(ids[0])
            assert command is not None
            self._announce(command, None)
        else:
            self.follow(step)
        self.say_travelled(step.text, back=back)
        return True

    def say_travelled(self, text: str, *, back: bool) -> None:
        """Say that a step was undone or redone."""
        done = self.tr("Undone: {0}.") if back else self.tr("Done again: {0}.")
        self.said.emit(done.format(text))

    def _is_held(self) -> bool:
        if self.held_by:
            self.said.emit(self.tr("Wait a moment: {0}.").format(self.held_by))
        return bool(self.held_by)

    def _announce(self, command: Command, select: str | None) -> None:
        assert self.layer is not None
        shown = self._snapshot
        known = shown is not None and shown.layer is self.layer
        self._snapshot = shown.after(command) if shown is not None and known else None
        chosen = touched_mark(command, self.layer) or self.selected_id
        if select is not None:
            chosen = select
        if self.layer.mark(chosen) is None:
            chosen = ""
        changed = chosen != self.selected_id
        self.selected_id = chosen
        self.layer_changed.emit()
        if changed:
            self.mark_selected.emit(chosen)
        self.stored.emit()
        self.article_touched.emit(command.article_id)


def touched_mark(command: Command, layer: Layer) -> str:
    """The mark to look at after a command: what it made or changed, or gave back; "" for none."""
    for edit in command.edits:
        if isinstance(edit.after, Annotation):
            return edit.after.id
    for edit in command.edits:
        record = edit.record
        if isinstance(record, Decision) and record.id in layer.pending:
            return record.id
        if isinstance(record, Relation) and record.source_id in layer.annotations:
            return record.source_id
    return ""


def _same_words(mark: Annotation | Suggestion, other: Annotation | Suggestion | None) -> bool:
    return other is not None and (mark.start, mark.end, mark.label) == (
        other.start,
        other.end,
        other.label,
    )
