"""The line below the article in which a comment or question is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from annotator.gui.bars import Bar
from annotator.gui.quiet import Elided


class CommentBar(Bar):
    """Says what is commented on, takes the words; Enter stores them, Escape leaves."""

    entered = Signal(str, bool)  # the words, and whether they are a question
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Comment"), parent)
        self._chosen = False  # the tick was set by hand
        self._about = Elided(self.tr("What is commented on"), self, muted=True)
        self._about.setMinimumWidth(120)
        self.field = QLineEdit(self)
        self.field.setAccessibleName(self.tr("Comment or question"))
        self.field.setPlaceholderText(self.tr("Words; with a ? at the end it is a question"))
        self.field.setToolTip(self.field.placeholderText())
        self.question = QCheckBox(self.tr("&Question"), self)
        self.question.setToolTip(self.tr("A question flags the article until it is resolved"))
        self.row.addWidget(self._about, 1)
        self.row.addWidget(self.field, 3)
        self.row.addWidget(self.question)
        self.add_button(self.tr("Store"), "check", self._enter)
        self.add_button(self.tr("Leave"), "x", self.left.emit)
        self.field.returnPressed.connect(self._enter)
        self.field.textEdited.connect(self._typed)
        self.question.clicked.connect(self._choose)

    def begin(self, about: str, text: str = "", *, question: bool = False) -> None:
        """Open on something, with words to be changed."""
        self._chosen = bool(text)
        self._about.setText(about)
        self.field.setText(text)
        self.question.setChecked(question)
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves without storing."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _typed(self, text: str) -> None:
        if not self._chosen:
            self.question.setChecked(text.rstrip().endswith(("?", "？", "؟")))

    def _choose(self) -> None:
        self._chosen = True

    def _enter(self) -> None:
        text = self.field.text().strip()
        if text:
            self.entered.emit(text, self.question.isChecked())
        else:
            self.left.emit()
