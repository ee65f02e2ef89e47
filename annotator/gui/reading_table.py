"""A calm table for reading."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from annotator.gui.quiet import FlatHeader, RoomyRows
from annotator.gui.view_scrollbar import SlimScrollBar


def reading_table(model: QAbstractTableModel, name: str, parent: QWidget) -> QTableView:
    """A table without grid or frame; the last column takes the rest."""
    view = QTableView(parent)
    model.setParent(view)
    view.setModel(model)
    view.setAccessibleName(name)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setShowGrid(False)
    view.setTabKeyNavigation(False)
    view.setWordWrap(False)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + 8)
    view.setItemDelegate(RoomyRows(view))
    view.setHorizontalHeader(FlatHeader(view))
    view.setVerticalScrollBar(SlimScrollBar(Qt.Orientation.Vertical, view))
    return view
