"""Collects every text that a window shows or says, with the place where it stands."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGraphicsTextItem,
    QGraphicsView,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QSpinBox,
    QTabBar,
    QTextEdit,
    QWidget,
)

from annotator.gui.article_view import ArticleView
from annotator.gui.chart_plot import ChartPlot

Found = tuple[str, str]  # where, text

_ROLES = {
    "cell": Qt.ItemDataRole.DisplayRole,
    "tip of cell": Qt.ItemDataRole.ToolTipRole,
    "status tip of cell": Qt.ItemDataRole.StatusTipRole,
    "name of cell": Qt.ItemDataRole.AccessibleTextRole,
    "description of cell": Qt.ItemDataRole.AccessibleDescriptionRole,
}
_MOST_ROWS = 60
_NOWHERE = QModelIndex()


def texts(root: QWidget) -> Iterator[Found]:
    """Every text of a window: of its visible widgets, what they draw, and all its actions."""
    yield "window title", root.windowTitle()
    for widget in [root, *root.findChildren(QWidget)]:
        if _is_inner(widget) or not (widget is root or widget.isVisible()):
            continue
        where = f"{type(widget).__name__} {widget.objectName()}".strip()
        where += f" in {type(widget.parentWidget()).__name__}"
        for what, text in (*_of(widget), *_drawn(widget)):
            yield f"{where}: {what}", text
    for action in {*root.actions(), *root.findChildren(QAction)}:
        if type(action.parent()).__module__.startswith("pyqtgraph"):
            continue  # of a menu that is switched off
        yield f"action {action.objectName()}", action.text()
        yield f"tip of {action.objectName()}", action.toolTip()
        yield f"status tip of {action.objectName()}", action.statusTip()


def _of(widget: QWidget) -> Iterator[Found]:
    """What a widget says of itself, and the words that it holds."""
    yield "tool tip", widget.toolTip()
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    yield "status tip", widget.statusTip()
    yield "what is this", widget.whatsThis()
    match widget:
        case QLabel() | QAbstractButton():
            yield "text", widget.text()
        case QLineEdit():
            yield "placeholder", widget.placeholderText()
        case QGroupBox():
            yield "title", widget.title()
        case QProgressBar():
            yield "progress", widget.text()
        case QSpinBox():
            yield "text", widget.text()
        case QPlainTextEdit() | QTextEdit():
            yield "placeholder", widget.placeholderText()
            if widget.isReadOnly():
                yield "text", widget.toPlainText()
        case QComboBox():
            for row in range(widget.count()):
                yield f"item {row}", widget.itemText(row)
        case QTabBar():
            for tab in range(widget.count()):
                yield f"tab {tab}", widget.tabText(tab)
                yield f"tip of tab {tab}", widget.tabToolTip(tab)


def _drawn(widget: QWidget) -> Iterator[Found]:
    """What is painted and no widget of its own: cells, headings, charts, the article's tags."""
    match widget:
        case QHeaderView():
            model = widget.model()
            across = widget.orientation() == Qt.Orientation.Horizontal
            for at in range(widget.count() if across and model is not None else 0):
                for what, role in _ROLES.items():
                    said = model.headerData(at, Qt.Orientation.Horizontal, role)
                    yield f"heading {at}, {what}", str(said or "")
        case QAbstractItemView():
            yield from _cells(widget.model(), _NOWHERE)
        case QGraphicsView():
            names = widget.chart.names if isinstance(widget, ChartPlot) else ()
            yield from (("name of bar", name) for name in names)  # the axis may cut it
            for item in widget.scene().items():
                if isinstance(item, QGraphicsTextItem) and item.isVisible():
                    yield "drawn text", item.toPlainText()
                for _, name in () if names else _ticks(item):
                    yield "tick", name
        case ArticleView():
            if widget._flow is not None:
                yield "dateline", widget._flow.dateline
            for mark in widget.marks.ordered():
                yield "tag", mark.tag
                yield "name of mark", mark.name
                yield from (("tie", tie.text) for tie in widget.ties_of(mark.id))
                yield from (("link", link.text) for link in widget.links_of(mark.id))


def _ticks(item: object) -> list[tuple[float, str]]:
    """The names along an axis of a chart, where they are given and not worked out."""
    levels = getattr(item, "_tickLevels", None)
    return [tick for level in levels or [] for tick in level]


def _cells(model: QAbstractItemModel | None, above: QModelIndex) -> Iterator[Found]:
    if model is None:
        return
    for row in range(min(model.rowCount(above), _MOST_ROWS)):
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(above)
        for column in range(columns):
            index = model.index(row, column, above)
            for what, role in _ROLES.items():
                said = index.data(role)
                if isinstance(said, str):
                    yield f"{what} {row}, {column} of {type(model).__name__}", said
        yield from _cells(model, model.index(row, 0, above))


def _is_inner(widget: QWidget) -> bool:
    """Whether it is a part that Qt made for a control of its own."""
    if widget.objectName().startswith("qt_"):
        return True
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QComboBox | QAbstractSpinBox):
            return True
        above = above.parentWidget()
    return False
