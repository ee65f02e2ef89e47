"""Tables made calm: without grid, frame or dotted focus, and with a little more room."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from annotator.gui.quiet import FlatHeader, RoomyRows, row_height
from annotator.gui.view_scrollbar import SlimScrollBar


def reading_table(model: QAbstractTableModel, name: str, parent: QWidget) -> QTableView:
    """A table for reading; the last column takes the rest."""
    view = QTableView(parent)
    model.setParent(view)
    view.setModel(model)
    view.setAccessibleName(name)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setItemDelegate(RoomyRows(view))
    view.setVerticalScrollBar(SlimScrollBar(Qt.Orientation.Vertical, view))
    view.setHorizontalHeader(FlatHeader(view))
    as_lines(view)
    return view


def as_lines(view: QTableView) -> None:
    """A line of text to each row, and no grid."""
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    rows = view.verticalHeader()
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setDefaultSectionSize(row_height(view))


def calm(view: QAbstractItemView) -> None:
    """Rows to be chosen one at a time, with room and without frames."""
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setVerticalScrollBar(SlimScrollBar(Qt.Orientation.Vertical, view))
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setTextElideMode(Qt.TextElideMode.ElideRight)
    view.setItemDelegate(RoomyRows(view))
