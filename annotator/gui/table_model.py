"""What the models of tables share: how a place is called, and columns under headings."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex

NOWHERE = QModelIndex()
"""What stands above the outermost rows."""

DISPLAY = Qt.ItemDataRole.DisplayRole


class HeadedTable(QAbstractTableModel):
    """A table with a heading to each column; rows and cells are its subclass's."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings: tuple[str, ...] = ()

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """How many headings there are."""
        return 0 if parent.isValid() else len(self._headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> object:
        """The headings."""
        if role == DISPLAY and orientation == Qt.Orientation.Horizontal:
            return self._headings[section]
        return None
