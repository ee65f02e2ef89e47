"""Small windows beside the window: reports, a mark's history. None is modal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.annotations import Annotation, Decision, Record, Relation
from annotator.domain.figures import reading
from annotator.gui.close_row import close_row
from annotator.gui.dates import moment_text
from annotator.gui.reading_table import reading_table
from annotator.gui.table_model import DISPLAY, NOWHERE, HeadedTable, Index
from annotator.gui.value_texts import link_texts
from annotator.store.corpus import JournalEntry

translate = QCoreApplication.translate  # the name by which lupdate finds the words

_TIP = Qt.ItemDataRole.ToolTipRole


class TextTable(HeadedTable):
    """Rows of text under headings, for reading only; shows the rows that hold some words."""

    def __init__(self, headings: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        super().__init__()
        self._headings = tuple(headings)
        self._all = [tuple(row) for row in rows]
        self._rows = self._all
        self._places: Sequence[int] = range(len(self._all))

    def place(self, row: int) -> int:
        """Which of all rows is shown as a row."""
        return self._places[row]

    def filter(self, words: str) -> None:
        """Show the rows that hold all of these words."""
        wanted = words.casefold().split()
        self.beginResetModel()
        self._places = [
            at
            for at, row in enumerate(self._all)
            if all(word in " ".join(row).casefold() for word in wanted)
        ]
        self._rows = [self._all[at] for at in self._places]
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many rows are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = DISPLAY) -> str | None:
        """A cell's text."""
        if role in (DISPLAY, _TIP):
            return self._rows[index.row()][index.column()]
        return None


class ReportDialog(QDialog):
    """What came of an import or export: a sentence, and a line for everything to be known."""

    def __init__(self, title: str, summary: str, details: Iterable[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setModal(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(12)
        self.summary = QLabel(summary, self)
        self.summary.setWordWrap(True)
        self.summary.setAccessibleName(summary)
        layout.addWidget(self.summary)
        self.lines = QPlainTextEdit("\n".join(details), self)
        self.lines.setReadOnly(True)
        self.lines.setAccessibleName(self.tr("Details"))
        self.lines.setFrameShape(QFrame.Shape.NoFrame)
        layout.addWidget(self.lines, 1)
        copy = QPushButton(self.tr("Copy"), self)
        copy.clicked.connect(self._copy)
        layout.addLayout(close_row(self, copy, enter=True))
        self.resize(640, 360)

    def _copy(self) -> None:
        text = f"{self.summary.text()}\n{self.lines.toPlainText()}"
        QGuiApplication.clipboard().setText(text)


class HistoryDialog(QDialog):
    """Why a mark was suggested, and who did what with it when."""

    def __init__(self, why: str, entries: Sequence[JournalEntry], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Why, and what happened to it"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(12)
        reason = QLabel(why, self)
        reason.setWordWrap(True)
        reason.setTextFormat(Qt.TextFormat.PlainText)
        reason.setAccessibleName(why)
        layout.addWidget(reason)
        if entries:
            rows = [history_row(entry) for entry in entries]
            headings = (self.tr("When"), self.tr("Who"), self.tr("What"), self.tr("Afterwards"))
            view = reading_table(TextTable(headings, rows), self.tr("What happened"), self)
            view.resizeColumnsToContents()
            layout.addWidget(view, 1)
        else:
            layout.addWidget(QLabel(self.tr("Nobody has decided on it yet."), self))
            layout.addStretch(1)
        layout.addLayout(close_row(self, enter=True))
        self.resize(680 if entries else 460, 300 if entries else 160)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The key that opened it closes it."""
        if event.key() in (Qt.Key.Key_H, Qt.Key.Key_Space):
            self.close()
        else:
            super().keyPressEvent(event)


def history_row(entry: JournalEntry) -> tuple[str, str, str, str]:
    """A journal entry as people read it."""
    return moment_text(entry.when), entry.who, entry.what, record_text(entry.after)


def record_text(record: Record | None) -> str:
    """A record in a few words."""
    if record is None:
        return translate("History", "gone")
    if isinstance(record, Annotation):
        what = reading(record.figure) if record.figure is not None else record.label
        return f"{what}, {record.start}–{record.end}" + (
            f", “{record.note}”" if record.note else ""
        )
    if isinstance(record, Decision):
        verdicts = {
            "accepted": translate("History", "accepted"),
            "rejected": translate("History", "rejected"),
        }
        return verdicts[str(record.verdict)]
    if isinstance(record, Relation):
        return link_texts()[record.kind]
    return translate("History", "read")
