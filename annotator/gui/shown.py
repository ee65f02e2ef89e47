"""What the window shows when the session, the list or the work in the background change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.errors import UserError
from annotator.gui.action_rows import When
from annotator.gui.first_use import is_made
from annotator.gui.key_hints import empty_hints, review_hints, usual_hints

if TYPE_CHECKING:
    from annotator.gui.figure_form import FigureForm
    from annotator.gui.main_window import MainWindow


class Shown(QObject):
    """Keeps the panes of a window as the session is."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._present: set[When] | None = None
        self._can_undo = self._can_redo = False
        self._write_said = False  # the message bar speaks of a write that failed
        session, jobs = window.session, window.jobs
        session.article_opened.connect(self.show_article)
        session.layer_changed.connect(self._show_layer)
        session.mark_selected.connect(self._show_mark)
        session.article_touched.connect(self._touched)
        session.articles_touched.connect(self._others_touched)
        session.corpus_grew.connect(window.list_model.reload)
        session.stored.connect(self._stored)
        session.failed.connect(self._write_failed)
        session.said.connect(window.status.say)
        for done in (session.stored, session.mark_selected, session.article_opened):
            done.connect(window.status.forget)  # what was said of the action before
        window.pane.view.range_changed.connect(self.update_actions)
        window.list.listed.connect(self._listed)
        window.time_keeper.changed.connect(self._show_time)
        window.actions_.keys_changed.connect(self._show_keys)
        window.review.changed.connect(self._show_keys)
        jobs.busy.connect(self._show_busy)
        jobs.idle.connect(self._show_idle)
        jobs.suggested.connect(self._suggested)

    def _show_keys(self) -> None:
        """Name the keys in force where keys are named."""
        window, actions = self._window, self._window.actions_
        if window.session.layer is None:
            hints = empty_hints(actions)
        else:
            hints = review_hints(actions) if window.review.active else usual_hints(actions)
        window.status.set_hint(hints, actions.key_text("stop"))
        if is_made(window.right, "form"):
            self.name_keys(window.right.form)
        window.comments.name_key(actions.key_text("comment"))

    def name_keys(self, form: FigureForm) -> None:
        """Name the keys in force in the fields of a mark."""
        key = self._window.actions_.key_text
        form.name_keys(*map(key, ("next_pending", "next_mark", "take_words")))

    def show_article(self) -> None:
        """Show the open article; that there is none also when a window comes without one."""
        layer = self._window.session.layer
        self._window.pane.show_article()
        self._window.stack.setCurrentWidget(
            self._window.pane if layer is not None else self._window.empty
        )
        self._window.right.show_layer(self._window.session.snapshot, self._window.session.selected)
        self._window.list.show_open(self._window.session.article_id)
        if layer is not None:
            self._window.jobs.prefer(layer.article.id)
        self._show_place()
        self._show_keys()
        self._ask_journal()
        self.update_actions()

    def _show_layer(self) -> None:
        self._window.pane.show_marks()
        self._window.right.show_layer(self._window.session.snapshot, self._window.session.selected)
        self._show_place()
        self._ask_journal()
        self.update_actions()

    def _show_mark(self) -> None:
        self._window.pane.show_selected()
        self._window.right.show_mark(self._window.session.snapshot, self._window.session.selected)
        self.update_actions()

    def _show_place(self) -> None:
        layer = self._window.session.layer
        name = self._window.session.corpus.path.name
        if layer is None:
            self._window.setWindowTitle(f"{name} — Annotator")
            self._window.status.show_place("")
            return
        self._window.setWindowTitle(f"{layer.article.headline} — {name} — Annotator")
        at = self._window.session.position()
        parts = []
        if at >= 0:
            parts.append(
                self.tr("article {0:,} of {1:,}").format(at + 1, len(self._window.session.order))
            )
        if layer.is_read:
            parts.append(self.tr("✓ done"))
        if layer.pending:
            left = len(layer.pending)
            said = self.tr("{0} suggestion(s) to decide", "", left)
            parts.append(said.format(f"{left:,}"))
        self._window.status.show_place("   ".join(parts))

    def _show_time(self) -> None:
        keeper = self._window.time_keeper
        minutes = keeper.seconds // 60
        said = self.tr("{0} min at work").format(f"{minutes:,}") if keeper.is_on else ""
        self._window.status.show_time(said if self._window.session.article_id else "")

    def _ask_journal(self) -> None:
        """Look up what could be undone; only an edit changes that."""
        corpus = self._window.session.corpus
        self._can_undo = corpus.undo_text is not None
        self._can_redo = corpus.redo_text is not None

    def take_labels(self) -> None:
        """The labels are others: their actions are as able as the others, and it can be undone."""
        self._present = None
        self._ask_journal()
        self.update_actions()

    def update_actions(self) -> None:
        """Enable what can be done with what is there now."""
        present = self._what_is_there()
        if present != self._present:
            self._present = present
            self._window.actions_.enable(present)

    def _what_is_there(self) -> set[When]:
        layer, mark = self._window.session.layer, self._window.session.selected
        start, end = self._window.pane.view.selection() if layer is not None else (0, 0)
        found = {
            When.ARTICLE: layer is not None,
            When.PENDING: layer is not None and bool(layer.pending),
            When.MARK: mark is not None,
            When.FIGURE: mark is not None and mark.figure is not None,
            When.SELECTION: mark is not None or start < end,
            When.UNDO: self._can_undo,
            When.REDO: self._can_redo,
            When.SUGGESTING: self._window.jobs.is_busy,
            When.TOUR: is_made(self._window, "tour") and self._window.tour.step > 0,
        }
        return {when for when, there in found.items() if there}

    def _stored(self) -> None:
        self._window.status.show_saved()
        if self._write_said:
            self._write_said = False
            self._window.message.hide()

    def _write_failed(self, error: object) -> None:
        if isinstance(error, UserError):
            self._write_said = True
            self._window.status.show_unsaved()
            self._window.message.show_error(error)

    def _touched(self, article_id: int) -> None:
        self._window.list_model.touch([article_id])

    def _others_touched(self, ids: object) -> None:
        """A step went over other articles, perhaps over them alone: it can be undone, too."""
        assert isinstance(ids, list)
        self._window.list_model.touch(ids)
        self._ask_journal()
        self.update_actions()

    def _listed(self) -> None:
        session, model = self._window.session, self._window.list_model
        session.order = model.ids
        if not session.article_id and len(session.order) and not model.query.text:
            session.open_article(int(session.order[0]))
        self._show_place()

    def _show_busy(self, what: str, done: int, total: int) -> None:
        self._window.status.show_work(what, done, total)
        self.update_actions()

    def _show_idle(self) -> None:
        self._window.status.show_idle()
        self.update_actions()

    def _suggested(self, ids: object) -> None:
        assert isinstance(ids, list)
        if self._window.session.article_id in ids:
            typed = self._window.right.form.typed_text
            self._window.session.refresh()
            if typed and self._window.session.selected is None:
                said = self.tr("“{0}” was not stored: its suggestion is no longer made.")
                self._window.status.say(said.format(typed))
        self._window.list_model.touch(ids)
