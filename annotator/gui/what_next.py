"""Asks by what the articles are to be put in order; the window's jobs work it out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.worth import EXPLAINED, By
from annotator.texts import phrase

_WIDTH = 460


class WhatNext(QDialog):
    """A choice of rankings, each with what it is for."""

    wanted = Signal(str, str)
    """What to go by, and the second pipeline ("" for none)."""

    def __init__(self, now: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What next?"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(4)
        titles = {
            By.DOUBT: self.tr("&Doubtful suggestions"),
            By.RARE: self.tr("&Rare labels"),
            By.UNUSUAL: self.tr("&Unusual articles"),
            By.NEW: self.tr("&New since the last model"),
            By.DISAGREEMENT: self.tr("Dis&agreement of two pipelines"),
            By.TEST: self.tr("&Test part, at random"),
        }
        self.choices = QButtonGroup(self)
        self.second = QLineEdit(self)
        self.second.setPlaceholderText(self.tr("Second pipeline: its name or folder"))
        self.second.setAccessibleName(self.tr("Second pipeline"))
        for number, (by, title) in enumerate(titles.items()):
            button = QRadioButton(title, self)
            explained = phrase(EXPLAINED[by])
            button.setAccessibleDescription(explained)
            button.setChecked(by == (now or By.DOUBT))
            self.choices.addButton(button, number)
            about = QLabel(explained[:1].upper() + explained[1:] + ".", self)
            about.setWordWrap(True)
            about.setForegroundRole(about.palette().ColorRole.PlaceholderText)
            about.setContentsMargins(24, 0, 0, 8)
            column.addWidget(button)
            column.addWidget(about)
            if by is By.DISAGREEMENT:
                row = QHBoxLayout()
                row.setSpacing(8)
                row.setContentsMargins(24, 0, 0, 8)
                row.addWidget(self.second)
                column.addLayout(row)
                button.toggled.connect(self.second.setEnabled)
                self.second.setEnabled(button.isChecked())
        self._by = tuple(titles)
        buttons = QDialogButtonBox(self)
        go = buttons.addButton(self.tr("Order the list"), QDialogButtonBox.ButtonRole.AcceptRole)
        go.setDefault(True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._go)
        buttons.rejected.connect(self.close)
        column.addStretch(1)
        column.addWidget(buttons)
        self.setMinimumWidth(_WIDTH)
        self.resize(_WIDTH, column.totalHeightForWidth(_WIDTH))  # the sentences wrap

    def _go(self) -> None:
        by = self._by[self.choices.checkedId()]
        if by is By.DISAGREEMENT and not self.second.text().strip():
            self.second.setFocus()
            return
        self.wanted.emit(str(by), self.second.text().strip())
        self.close()
