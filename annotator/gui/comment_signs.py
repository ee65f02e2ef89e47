"""Small signs in the article's margin, beside the lines that somebody has commented on."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QToolTip, QWidget

from annotator.domain.annotations import Comment
from annotator.gui.article_view import ArticleView
from annotator.gui.comments_model import sign_of

_WIDTH = 20
_GAP = 6  # between the signs and the words


class CommentSigns(QWidget):
    """A strip over the margin, as high as the view; a click chooses the comment."""

    chosen = Signal(str)

    def __init__(self, view: ArticleView, spoken: Callable[[Comment], str]) -> None:
        super().__init__(view.viewport())
        self._view = view
        self._spoken = spoken
        self._comments: Sequence[Comment] = ()
        self.setAccessibleName(self.tr("Comments in the margin"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        view.viewport().installEventFilter(self)
        view.verticalScrollBar().valueChanged.connect(self.update)
        self.hide()

    def show_comments(self, comments: Sequence[Comment]) -> None:
        """Show other comments; those on the article as a whole have no place here."""
        self._comments = [one for one in comments if one.start is not None]
        self.setVisible(bool(self._comments))
        self._settle()
        self.update()

    def places(self) -> list[tuple[QRect, Comment]]:
        """Where the signs in sight are."""
        if not self._comments:
            return []
        first, last = self._view.offsets_in_sight()
        found: list[tuple[QRect, Comment]] = []
        for one in self._comments:
            assert one.start is not None
            if first <= one.start <= last:
                line = self._view.character_rect(one.start)
                found.append((QRect(0, line.top(), _WIDTH, line.height()), one))
        return found

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay beside the text whatever the view's size, and be painted with it."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Paint) and self._comments:
            self._settle()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the signs."""
        painter = QPainter(self)
        for rect, comment in self.places():
            asked = QPalette.ColorRole.Accent if comment.is_open else QPalette.ColorRole.Mid
            painter.setPen(self.palette().color(asked))
            font = painter.font()
            font.setBold(comment.is_open)
            painter.setFont(font)
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, sign_of(comment))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the comment under the pointer."""
        one = self._at(event.position().toPoint())
        if one is not None:
            self.chosen.emit(one.id)

    def event(self, event: QEvent) -> bool:
        """Show what a comment says."""
        if isinstance(event, QHelpEvent):
            one = self._at(event.pos())
            QToolTip.showText(event.globalPos(), self._spoken(one) if one is not None else "", self)
            return True
        return bool(super().event(event))

    def _at(self, point: QPoint) -> Comment | None:
        return next((one for rect, one in self.places() if rect.contains(point)), None)

    def _settle(self) -> None:
        left = max(self._view.text_left() - _WIDTH - _GAP, 0)
        place = QRect(left, 0, _WIDTH, self._view.viewport().height())
        if place != self.geometry():
            self.setGeometry(place)
