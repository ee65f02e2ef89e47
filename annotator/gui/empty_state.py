"""What the middle shows while no article is open: where to drop, the sample, which labels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPalette, QPen, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from annotator.gui.schema_choice import SchemaChoice
    from annotator.gui.session import Session

_FAINT = 140
_AREA_SHARE = 1000  # all of a narrow window; in a wide one it has its greatest width


class _DropArea(QWidget):
    """A dashed frame; the window itself takes the drop, wherever it falls."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self.palette().color(QPalette.ColorRole.PlaceholderText)
        colour.setAlpha(_FAINT)
        pen = QPen(colour, 1)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, 4, 4)


class EmptyState(QWidget):
    """Shown until there is an article."""

    def __init__(
        self, session: Session, actions: dict[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.labels: SchemaChoice | None = None
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        area = _DropArea(self)
        inner = QVBoxLayout(area)
        inner.setContentsMargins(12, 24, 12, 24)
        inner.setSpacing(16)
        sentence = QLabel(self.tr("Drop text files or folders here."), area)
        font = sentence.font()
        font.setPixelSize(20)
        sentence.setFont(font)
        sentence.setWordWrap(True)
        sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        hint = QLabel(self.tr("New here? The sample comes with a tour of six steps."), area)
        hint.setWordWrap(True)
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.sample = self._button(self.tr("Open the sample article"), actions["open_sample"], area)
        self.sample.setDefault(True)
        files = self._button(self.tr("Open articles…"), actions["open_articles"], area)
        row.addStretch(1)
        row.addWidget(self.sample)
        row.addWidget(files)
        row.addStretch(1)
        inner.addStretch(1)
        inner.addWidget(sentence)
        inner.addLayout(row)
        inner.addWidget(hint)
        inner.addStretch(1)
        area.setMinimumHeight(180)
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        outer.setSpacing(0)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addStretch(1)
        across.addWidget(area, _AREA_SHARE)
        across.addStretch(1)
        outer.addLayout(across)
        outer.addStretch(1)
        area.setMaximumWidth(440)
        self._inner = inner

    def showEvent(self, event: QShowEvent) -> None:
        """Offer labels from the first time on that this is seen."""
        if self.labels is None:
            from annotator.gui.schema_choice import SchemaChoice

            self.labels = SchemaChoice(self._session, self)
            self._inner.insertWidget(self._inner.count() - 1, self.labels)
        super().showEvent(event)

    def _button(self, text: str, action: QAction, parent: QWidget) -> QPushButton:
        button = QPushButton(text, parent)
        button.setAccessibleName(text)
        button.setToolTip(action.toolTip())
        button.clicked.connect(action.trigger)
        return button
