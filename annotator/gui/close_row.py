"""The last row of a small window: what else can be done at its start, Close at its end."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton

translate = QCoreApplication.translate  # the name by which lupdate finds the words


def close_row(dialog: QDialog, *others: QPushButton, enter: bool = False) -> QHBoxLayout:
    """A row with other buttons, and one that closes the window: with `enter` also by that key."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in others:
        button.setAutoDefault(False)
        row.addWidget(button)
    row.addStretch(1)
    close = QPushButton(translate("CloseRow", "Close"), dialog)
    close.setAccessibleName(close.text())
    close.setAutoDefault(False)
    close.clicked.connect(dialog.close)
    row.addWidget(close)
    if enter:
        close.setDefault(True)
        close.setFocus()
    return row
