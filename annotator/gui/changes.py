"""Newer suggestions: which of them are new or others since the run before, and walking to them.

The bar below the article says it; the marks carry a sign; one key reviews them, article by article.
What has been walked past counts as seen, and is told no more.
"""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from annotator.domain.annotations import Suggestion
from annotator.domain.figures import reading
from annotator.domain.layer import Layer
from annotator.domain.run_changes import Change, ChangeKind
from annotator.errors import UserError
from annotator.gui.action_set import ActionSet
from annotator.gui.article_pane import ArticlePane
from annotator.gui.jobs import Jobs
from annotator.gui.quiet import Elided, Hairline
from annotator.gui.review import Review
from annotator.gui.theme import icon
from annotator.store.corpus import Corpus
from annotator.store.run_changes import ChangeCounts
from annotator.workflows.progress import Progress

SIGNS = {ChangeKind.NEW: "+ ", ChangeKind.CHANGED: "± ", ChangeKind.GONE: "− "}
_MOST_GONE = 5


class ChangesBar(QFrame):
    """One line below the article while it has changes that nobody has seen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Newer suggestions"))
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.line = Elided(self.tr("What a newer run suggests otherwise"), self)
        self.keys = Elided(self.tr("Keys"), self, muted=True)
        self.close_button = QToolButton(self)
        self.close_button.setAutoRaise(True)
        self.close_button.setIcon(icon("x"))
        self.close_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.close_button.setAccessibleName(self.tr("Seen"))
        self.close_button.setToolTip(self.tr("Seen: told no more in this article"))
        row = QHBoxLayout()
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(12)
        row.addWidget(self.line, 5)
        row.addWidget(self.keys, 2)
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline(self))
        column.addLayout(row)
        self.hide()


class Changes(QObject):
    """Knows the open article's changes; made before the panes are shown, which ask for them."""

    def __init__(self, review: Review, pane: ArticlePane, jobs: Jobs) -> None:
        super().__init__(pane)
        self._review = review
        self._session = session = review.session
        self._pane = pane
        self._jobs = jobs
        self._layer: Layer | None = None  # whose changes are known
        self._changes: dict[str, Change] = {}
        self._fresh_runs = False
        self._keys: ActionSet | None = None
        self.bar = ChangesBar(pane)
        self.bar.close_button.clicked.connect(self.see)
        pane.add_below(self.bar)
        review.note = self.note
        session.article_opened.connect(self._look)
        session.layer_changed.connect(self._look)
        jobs.suggested.connect(self._suggested)
        jobs.idle.connect(self._count)

    def take_keys(self, actions: ActionSet) -> None:
        """The keys to name in the bar."""
        self._keys = actions
        actions.keys_changed.connect(self._show_bar)
        self._show_bar()

    # --- what keys do --------------------------------------------------------------------------

    def step(self) -> None:
        """Review the changes of the open article; where one does, go on to the next article."""
        walking = self._review.active and self._review.only is not None
        if self._session.layer is not None and self._open() and not walking:
            self._review.begin_only(self._ids)
            return
        self._forget()
        following = self._next_article()
        if not following:
            self._review.stop()
            self._session.said.emit(self.tr("No newer suggestions are left to look at."))
            return
        self._review.begin_only(self._ids)
        self._session.open_article(following)

    def see(self) -> None:
        """The open article's changes have been seen."""
        self._forget()
        if self._review.only is not None:
            self._review.stop()

    def show_list(self) -> None:
        """List all changes of the corpus."""
        from annotator.gui.changes_dialog import list_changes

        self._jobs.run(self.tr("Looking for changes"), list_changes, self._listed)

    def note(self, suggestion: Suggestion) -> str:
        """What is to be said of a suggestion that is new or was another one; "" of others."""
        change = self._changes.get(suggestion.id)
        if change is None:
            return ""
        if change.before is None:
            return self.tr("new")
        return self.tr("was {0}").format(self._words(change.before))

    # --- in detail -----------------------------------------------------------------------------

    def _ids(self) -> Collection[str]:
        return self._changes.keys()

    def _open(self) -> list[Change]:
        """What is undecided still, and what is gone."""
        layer = self._session.layer
        if layer is None:
            return []
        return [
            one for key, one in self._changes.items() if one.after is None or key in layer.pending
        ]

    def _look(self) -> None:
        """Read the changes where another article, or a newer state of it, is open."""
        layer = self._session.layer
        if layer is not self._layer:
            self._layer = layer
            self._take(self._read(layer.article.id) if layer is not None else [])
        self._show_bar()

    def _read(self, article_id: int) -> list[Change]:
        try:
            return self._session.corpus.run_changes.of_article(article_id)
        except UserError as error:
            self._session.failed.emit(error)
            return []

    def _take(self, changes: list[Change]) -> None:
        self._changes = {one.shown.id: one for one in changes}
        self._pane.set_signs(
            {key: SIGNS[one.kind] for key, one in self._changes.items() if one.after is not None}
        )

    def _forget(self) -> None:
        if not self._changes or self._session.held_by:
            return  # while a long step is stored, every other write waits, and so would the window
        try:
            self._session.corpus.run_changes.forget(self._session.article_id)
        except UserError as error:
            self._session.failed.emit(error)
            return
        self._take([])
        self._pane.show_marks()
        self._show_bar()

    def _next_article(self) -> int:
        try:
            return self._session.corpus.run_changes.next_article(self._session.article_id)
        except UserError as error:
            self._session.failed.emit(error)
            return 0

    def _show_bar(self) -> None:
        left = self._open()
        self.bar.setVisible(bool(left))
        if not left:
            return
        counts = [sum(one.kind is kind for one in left) for kind in ChangeKind]
        text = self.tr("Since the last run: {0}").format(self._in_words(*counts))
        gone = [self._words(one.before) for one in left if one.after is None and one.before]
        if gone:
            more = " …" if len(gone) > _MOST_GONE else ""
            text += self.tr("   gone: {0}").format(", ".join(gone[:_MOST_GONE]) + more)
        self.bar.line.setText(text)
        if self._keys is not None:
            keys = self.tr("{0} reviews them   {1} lists all")
            self.bar.keys.setText(
                keys.format(self._keys.key_text("changes"), self._keys.key_text("list_changes"))
            )

    def _words(self, suggestion: Suggestion) -> str:
        layer = self._session.layer
        assert layer is not None
        label = self._session.schema.by_name.get(suggestion.label)
        name = label.short if label is not None else suggestion.label
        if suggestion.figure is not None:
            name = reading(suggestion.figure)
        words = " ".join(layer.article.text[suggestion.start : suggestion.end].split())
        return f"“{words}” {name}"

    def _in_words(self, new: int, gone: int, changed: int) -> str:
        """The numbers with their words; what there is none of is left out."""
        parts = (
            (new, self.tr("{0:,} new")),
            (gone, self.tr("{0:,} gone")),
            (changed, self.tr("{0:,} changed")),
        )
        return ", ".join(words.format(number) for number, words in parts if number)

    def _suggested(self, ids: object) -> None:
        self._fresh_runs = True

    def _count(self) -> None:
        """A run is over: what it changed in the corpus is to be said."""
        if self._fresh_runs:
            self._fresh_runs = False
            self._jobs.run(self.tr("Looking for changes"), _counts, self._tell)

    def _tell(self, counts: object) -> None:
        assert isinstance(counts, ChangeCounts)
        if counts.total:
            self._session.said.emit(self._summary(counts))

    def _summary(self, counts: ChangeCounts) -> str:
        words = self._in_words(counts.new, counts.gone, counts.changed)
        where = self.tr("{0} article(s)", "", counts.articles).format(f"{counts.articles:,}")
        text = self.tr("Newer suggestions: {0} in {1}.").format(words, where)
        if self._keys is None:
            return text
        how = self.tr("{0} reviews them.").format(self._keys.key_text("changes"))
        return f"{text} {how}"

    def _listed(self, rows: object) -> None:
        assert isinstance(rows, list)
        from annotator.gui.changes_dialog import ChangesDialog

        ChangesDialog(self._session, rows, self._pane.window()).show()


def _counts(corpus: Corpus, tell: Progress) -> ChangeCounts:
    return corpus.run_changes.counts
