"""Qt's widgets made quieter: hairlines, flat headings, soft selections, more room in rows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QAction, QColor, QHelpEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QHeaderView,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QSplitter,
    QSplitterHandle,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTabBar,
    QToolButton,
    QToolTip,
    QTreeView,
    QWidget,
)

from annotator.gui.mirroring import isolated
from annotator.gui.table_model import Index
from annotator.gui.theme import Theme, icon

_ROOM = 8
_EDGE = 4  # more of it before the first column, so that tables begin where forms do
_ALIGNMENT = Qt.ItemDataRole.TextAlignmentRole
_TAB = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic
_MUTED = QPalette.ColorRole.PlaceholderText


def hairline_colour(palette: QPalette) -> QColor:
    """The colour of lines between panes."""
    return palette.color(QPalette.ColorRole.Midlight).darker(104)


class Hairline(QWidget):
    """A line one pixel thin between two panes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill with the line's colour."""
        QPainter(self).fillRect(self.rect(), hairline_colour(self.palette()))


class _Handle(QSplitterHandle):
    """A splitter's handle as a hairline; Qt makes it wider for the mouse."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line in the middle of what the mouse can grab."""
        painter = QPainter(self)
        rect = self.rect()
        if self.orientation() == Qt.Orientation.Horizontal:
            rect = QRect(rect.center().x(), rect.top(), 1, rect.height())
        else:
            rect = QRect(rect.left(), rect.center().y(), rect.width(), 1)
        painter.fillRect(rect, hairline_colour(self.palette()))


def give_viewport(area: QAbstractScrollArea) -> None:
    """Give an area a viewport of our making, before its first paint.

    For one of Qt's own PySide6 looks through every class of widget there is to say what it is.
    """
    viewport = QWidget()
    viewport.setObjectName("qt_scrollarea_viewport")  # as Qt calls it
    viewport.setBackgroundRole(QPalette.ColorRole.Base)
    viewport.setAutoFillBackground(True)
    area.setViewport(viewport)


class HairlineSplitter(QSplitter):
    """Panes with a hairline between them."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:
        """Our own handle."""
        return _Handle(self.orientation(), self)


class Wrapped(QLabel):
    """Words that take as many lines as the width they get asks for; they ask for no width."""

    def __init__(
        self, name: str = "", parent: QWidget | None = None, *, muted: bool = False
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if muted:
            self.setForegroundRole(_MUTED)


class Elided(QLabel):
    """A line of words that is cut where there is no room; the mouse shows the rest."""

    def __init__(self, name: str, parent: QWidget | None = None, *, muted: bool = False) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        if muted:
            self.setForegroundRole(_MUTED)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much as there is room for."""
        painter = QPainter(self)
        rect = self.contentsRect().adjusted(max(self.indent(), 0), 0, 0, 0)
        text = self.text()
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(rect, self.alignment(), shown)
        tip = text if shown != text else ""
        if tip != self.toolTip():
            self.setToolTip(tip)


class SearchField(QLineEdit):
    """A field to search in, with a button that empties it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setClearButtonEnabled(True)
        for action in self.findChildren(QAction):  # Qt's sign is of another family
            action.setIcon(icon("x"))
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Clear"))
        sign = self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        sign.setEnabled(False)  # it is a picture
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(button.accessibleName() or name)


class FlatTabs(QTabBar):
    """Tabs as words, a bar under the one in front. With `flush` the first is at the edge."""

    def __init__(self, name: str, parent: QWidget | None = None, *, flush: bool = False) -> None:
        super().__init__(parent)
        self._shift = _ROOM if flush else 0
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def tabSizeHint(self, index: int) -> QSize:
        """As wide as the words, with room between them."""
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(self.tabText(index).replace("&", ""))
        return QSize(words + 2 * _ROOM, metrics.height() + 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words, and the bar."""
        painter = QPainter(self)
        palette = self.palette()
        whole = QRect(0, self.height() - 1, self.width(), 1)
        painter.fillRect(whole, hairline_colour(palette))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        back = self._shift if mirrored else -self._shift
        for index in range(self.count()):
            front = index == self.currentIndex()
            rect = self.tabRect(index).translated(back, 0)
            ink = QPalette.ColorRole.WindowText if front else _MUTED
            painter.setPen(palette.color(ink))
            painter.drawText(rect, _TAB, self.tabText(index))
            if front:
                bar = QRect(rect.left() + _ROOM, rect.bottom() - 1, rect.width() - 2 * _ROOM, 2)
                focus = QPalette.ColorRole.Accent if self.hasFocus() else _MUTED
                painter.fillRect(bar, palette.color(focus))


class FlatTree(QTreeView):
    """A tree whose rows are set in, without arrows: it is always open."""

    def drawBranches(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw nothing before a row."""


class FlatHeader(QHeaderView):
    """Headings as small muted words, no boxes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHighlightSections(False)
        self.setStretchLastSection(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Headings"))

    def sizeHint(self) -> QSize:
        """A line and a little room."""
        hint = super().sizeHint()
        return QSize(hint.width(), self.fontMetrics().height() + 8)

    def sectionSizeFromContents(self, logicalIndex: int) -> QSize:
        """Words, and the room that is kept round them."""
        hint = super().sectionSizeFromContents(logicalIndex)
        return QSize(hint.width() + _ROOM, hint.height())

    def viewportEvent(self, event: QEvent) -> bool:
        """The mouse shows a heading that is cut."""
        if isinstance(event, QHelpEvent):
            section = self.logicalIndexAt(event.pos())
            text = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
            cut = self.fontMetrics().horizontalAdvance(text) > self.sectionSize(section) - _ROOM
            QToolTip.showText(event.globalPos(), text if cut else "", self)
            return True
        return super().viewportEvent(event)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Paint one heading."""
        palette = self.palette()
        painter.fillRect(rect, palette.color(QPalette.ColorRole.Base))
        model = self.model()
        text = str(model.headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        painter.setPen(palette.color(_MUTED))
        asked = model.headerData(logicalIndex, Qt.Orientation.Horizontal, _ALIGNMENT)
        side = Qt.AlignmentFlag.AlignLeft if asked is None else asked
        behind = _ROOM if side & Qt.AlignmentFlag.AlignRight else 2
        before = 3 + (0 if logicalIndex else _EDGE)  # as in a cell
        words = rect.adjusted(before, 0, -behind, 0)
        direction = self.layoutDirection()
        words = QStyle.visualRect(direction, rect, words)
        side = QStyle.visualAlignment(direction, side)
        short = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, side | Qt.AlignmentFlag.AlignVCenter, short)
        line = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        painter.fillRect(line, hairline_colour(palette))


class RoomyRows(QStyledItemDelegate):
    """Cells with a little more height than Fusion gives them, and no dotted focus frame."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Fusion's size and a little more."""
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + _ROOM, hint.height() + _ROOM)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The first column's words begin a little later; the selection does not."""
        whole = QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        view = self.parent()
        assert isinstance(view, QWidget)
        style = view.style()
        panel = QStyle.PrimitiveElement.PE_PanelItemViewItem
        style.drawPrimitive(panel, whole, painter, view)
        before = _EDGE if index.column() == 0 else 0
        # Numbers keep away from the words behind them.
        behind = _EDGE if whole.displayAlignment & Qt.AlignmentFlag.AlignRight else 0
        inner = whole.rect.adjusted(before, 0, -behind, 0)
        whole.rect = QStyle.visualRect(view.layoutDirection(), whole.rect, inner)
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, whole, painter, view)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """The row shows the focus, not the cell."""
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        if option.direction == Qt.LayoutDirection.RightToLeft:
            option.text = isolated(option.text)


def row_height(view: QWidget) -> int:
    """How high a row of a table is: a line of text and a little room."""
    return view.fontMetrics().height() + _ROOM


def soften(widget: QWidget, theme: Theme, ground: str = "base") -> None:
    """Give a list or table a ground, and a selection that does not shout on it."""
    widget.setPalette(theme.soft_palette(ground))
