"""Every span and suggestion of an article as a table: what it is, and its words."""

from __future__ import annotations

from bisect import bisect_left
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QFont

from annotator.domain.annotations import Annotation, Suggestion
from annotator.domain.figures import reading
from annotator.domain.layer import Layer, reading_order
from annotator.domain.schema import LabelSchema
from annotator.gui.figures_model import CONFIRMED, SUGGESTED
from annotator.gui.marks import quote
from annotator.gui.snapshot import Snapshot
from annotator.gui.table_model import NOWHERE, HeadedTable, Index

_DISPLAY = Qt.ItemDataRole.DisplayRole
_FONT = Qt.ItemDataRole.FontRole
_TIP = Qt.ItemDataRole.ToolTipRole
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_HORIZONTAL = Qt.Orientation.Horizontal


class SpansModel(HeadedTable):
    """Rows: annotations and pending suggestions in reading order. Columns: label, quote."""

    def __init__(self, schema: LabelSchema, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._schema = schema
        self._layer: Layer | None = None
        self._marks: list[Annotation | Suggestion] = []
        self._headings = (self.tr("Label"), self.tr("Words"))
        self._italic = QFont()
        self._italic.setItalic(True)

    def set_schema(self, schema: LabelSchema) -> None:
        """Take other labels; they are shown with the next article or change."""
        self._schema = schema

    def show(self, snapshot: Snapshot | None) -> None:
        """Show an article's marks."""
        self.beginResetModel()
        self._layer = snapshot.layer if snapshot is not None else None
        self._marks = snapshot.marks if snapshot is not None else []
        self.endResetModel()

    def id_at(self, index: Index) -> str:
        """The id of the mark in a row."""
        return self._marks[index.row()].id if index.isValid() else ""

    def index_of(self, mark_id: str) -> QModelIndex:
        """The row of a mark; invalid when it is not there."""
        mark = self._layer.mark(mark_id) if self._layer is not None else None
        if mark is None:
            return QModelIndex()
        row = bisect_left(self._marks, reading_order(mark), key=reading_order)
        there = row < len(self._marks) and self._marks[row].id == mark_id
        return self.index(row, 0) if there else QModelIndex()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many marks there are."""
        return 0 if parent.isValid() else len(self._marks)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """What a cell shows or says."""
        mark = self._marks[index.row()]
        confirmed = isinstance(mark, Annotation)
        if role == _FONT:
            return None if confirmed else self._italic
        if role not in (_DISPLAY, _TIP, _SPOKEN) or self._layer is None:
            return None
        title = self._title(mark)
        words = quote(self._layer, mark)
        if role == _DISPLAY:
            if index.column() == 1:
                return words
            return f"{CONFIRMED if confirmed else SUGGESTED} {title}"
        state = self.tr("confirmed") if confirmed else self.tr("suggestion")
        return f"{title}: {words}, {state}"

    def _title(self, mark: Annotation | Suggestion) -> str:
        if mark.figure is not None:
            return reading(mark.figure)
        return self._schema.title_of(mark.label)
