"""Collects every text that a window shows or says, with the place where it stands."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)

Found = tuple[str, str]  # where, text


def texts(root: QWidget) -> Iterator[Found]:
    """Every text of a window's visible widgets and of all its menus."""
    yield "window title", root.windowTitle()
    for widget in [root, *root.findChildren(QWidget)]:
        if _is_inner(widget) or not (widget is root or widget.isVisible()):
            continue
        where = f"{type(widget).__name__} {widget.objectName()}".strip()
        where += f" in {type(widget.parentWidget()).__name__}"
        for what, text in _of(widget):
            yield f"{where}: {what}", text
    for action in root.actions():
        yield f"action {action.objectName()}", action.text()
        yield f"tip of {action.objectName()}", action.toolTip()


def _of(widget: QWidget) -> Iterator[Found]:
    yield "tool tip", widget.toolTip()
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    yield "status tip", widget.statusTip()
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text()
    if isinstance(widget, QLineEdit):
        yield "placeholder", widget.placeholderText()
    if isinstance(widget, QComboBox):
        for row in range(widget.count()):
            yield f"item {row}", widget.itemText(row)
    if isinstance(widget, QTabBar):
        for tab in range(widget.count()):
            yield f"tab {tab}", widget.tabText(tab)
            yield f"tip of tab {tab}", widget.tabToolTip(tab)
    if isinstance(widget, QHeaderView) and widget.orientation() == Qt.Orientation.Horizontal:
        model = widget.model()
        for column in range(model.columnCount() if model is not None else 0):
            text = model.headerData(column, Qt.Orientation.Horizontal)
            yield f"heading {column}", str(text or "")


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
