"""The small window that lists what is not to be suggested any more, and takes it back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.domain.annotations import Refusal
from annotator.domain.edits import Step
from annotator.errors import UserError
from annotator.gui.close_row import close_row
from annotator.gui.dialogs import TextTable
from annotator.gui.long_steps import LongSteps
from annotator.gui.quiet import RoomyRows
from annotator.gui.reading_table import reading_table
from annotator.gui.session import Session
from annotator.store.corpus import Corpus
from annotator.workflows.progress import Progress


class RefusalsDialog(QDialog):
    """Refused suggestions, the oldest first; one is allowed again by a key or the button."""

    def __init__(self, session: Session, long_steps: LongSteps, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Refused suggestions"))
        self.setModal(False)
        self._session = session
        self._long_steps = long_steps
        self._refusals: Sequence[Refusal] = ()
        headings = (self.tr("Words"), self.tr("Label"), self.tr("Refused by"))
        self._headings = headings
        self.table = reading_table(TextTable(headings, ()), self.tr("Refused suggestions"), self)
        self.table.setItemDelegate(RoomyRows(self.table))
        self._empty = QLabel(self)
        self._empty.setWordWrap(True)
        empty = self.tr(
            "Nothing is refused. {0} on a suggestion rejects all like it, and later ones."
        )
        self._empty.setText(empty.format(key))
        self._allow = QPushButton(self.tr("Allow again"), self)
        self._allow.setToolTip(
            self.tr("It may be suggested again; what it had rejected is undecided again (Delete)")
        )
        self._allow.clicked.connect(self.allow)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addWidget(self.table, 1)
        column.addWidget(self._empty, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(close_row(self, self._allow))
        session.stored.connect(self.show_refusals)
        self.show_refusals()
        self.resize(520, 340 if self._refusals else 160)

    def show_refusals(self) -> None:
        """Show what is refused now."""
        try:
            self._refusals = self._session.corpus.refusals()
        except UserError as error:
            self._session.failed.emit(error)
            return
        titles = self._session.schema.by_name
        rows = [
            (one.text, titles[one.label].title if one.label in titles else one.label, one.annotator)
            for one in self._refusals
        ]
        self.table.setModel(TextTable(self._headings, rows))
        self.table.resizeColumnsToContents()
        self.table.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._allow.setEnabled(bool(rows))
        if rows:
            self.table.selectRow(len(rows) - 1)
            self.table.setFocus()

    def allow(self) -> None:
        """Take the selected refusal back."""
        row = self.table.currentIndex().row()
        if 0 <= row < len(self._refusals):
            one = self._refusals[row]
            text = self.tr("Allow “{0}” as {1} again").format(one.text, one.label)
            self._long_steps.act(partial(_revoke, one.id), text, self._told)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the selected one back."""
        if event.key() == Qt.Key.Key_Delete:
            self.allow()
        else:
            super().keyPressEvent(event)

    def _told(self, step: Step) -> None:
        self._session.said.emit(self.tr("Done: {0}.").format(step.text))


def _revoke(refusal_id: str, corpus: Corpus, tell: Progress) -> Step:
    return corpus.revoke(refusal_id)
