"""The window that lists what newer runs suggest otherwise, article by article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from annotator.domain.annotations import Suggestion
from annotator.domain.figures import reading
from annotator.domain.run_changes import ChangeKind
from annotator.domain.schema import LabelSchema
from annotator.gui.close_row import close_row
from annotator.gui.dialogs import TextTable
from annotator.gui.quiet import RoomyRows
from annotator.gui.reading_table import reading_table
from annotator.gui.session import Session
from annotator.store.corpus import Corpus
from annotator.workflows.progress import Progress

MOST = 5_000


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """A change in words; `suggestion_id` is "" for what is gone."""

    article_id: int
    suggestion_id: str
    kind: ChangeKind
    before: str
    after: str
    headline: str


def list_changes(corpus: Corpus, tell: Progress) -> list[ChangeRow]:
    """The first changes of the corpus, by article and place."""
    found: list[ChangeRow] = []
    for article_id in corpus.run_changes.article_ids():
        article = corpus.article(article_id)
        for one in corpus.run_changes.of_article(article_id):
            before = _words(article.text, one.before, corpus.schema)
            after = _words(article.text, one.after, corpus.schema)
            key = one.after.id if one.after is not None else ""
            found.append(ChangeRow(article_id, key, one.kind, before, after, article.headline))
            if len(found) == MOST:
                return found
        tell(len(found), None, "")
    return found


def _words(text: str, suggestion: Suggestion | None, schema: LabelSchema) -> str:
    if suggestion is None:
        return ""
    label = schema.by_name.get(suggestion.label)
    name = label.short if label is not None else suggestion.label
    if suggestion.figure is not None:
        name = reading(suggestion.figure)
    return f"“{' '.join(text[suggestion.start : suggestion.end].split())}” {name}"


class ChangesDialog(QDialog):
    """A row a change; Enter opens its article with it selected."""

    def __init__(self, session: Session, rows: Sequence[ChangeRow], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Newer suggestions"))
        self.setModal(False)
        self._session = session
        self._rows = list(rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        text = self.tr("{0:,} changes since somebody looked last. Enter goes to one.")
        if len(rows) == MOST:
            text = self.tr("The first {0:,} changes since somebody looked last. Enter goes to one.")
        if not rows:
            text = self.tr("No run has suggested anything otherwise since somebody looked last.")
        words = QLabel(text.format(len(rows)), self)
        words.setWordWrap(True)
        column.addWidget(words)
        headings = (self.tr("What"), self.tr("Before"), self.tr("Now"), self.tr("Article"))
        kinds = {
            ChangeKind.NEW: self.tr("new"),
            ChangeKind.GONE: self.tr("gone"),
            ChangeKind.CHANGED: self.tr("changed"),
        }
        cells = [(kinds[one.kind], one.before, one.after, one.headline) for one in self._rows]
        self.table = reading_table(TextTable(headings, cells), self.tr("Changes"), self)
        self.table.setItemDelegate(RoomyRows(self.table))
        for at, width in enumerate((72, 200, 200)):
            self.table.setColumnWidth(at, width)
        self.table.activated.connect(self._go)
        self.table.setVisible(bool(rows))
        column.addWidget(self.table, 1)
        if rows:
            self.table.selectRow(0)
            self.table.setFocus()
        else:
            column.addStretch(1)
        column.addLayout(close_row(self))
        self.resize(720 if rows else 460, 420 if rows else 140)

    def _go(self) -> None:
        row = self.table.currentIndex().row()
        if 0 <= row < len(self._rows):
            one = self._rows[row]
            if self._session.open_article(one.article_id):
                self._session.select(one.suggestion_id)
