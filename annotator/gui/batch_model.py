"""The places of a batch as a table: each with a tick, its words in their context, its article."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont

from annotator.domain.schema import LabelSchema
from annotator.gui.table_model import NOWHERE, Index
from annotator.store.corpus import Match
from annotator.workflows.batches import Place

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_CHECK = int(Qt.ItemDataRole.CheckStateRole)
_FONT = int(Qt.ItemDataRole.FontRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)

TICK, BEFORE, QUOTE, AFTER, NOW, ARTICLE = range(6)


class BatchModel(QAbstractTableModel):
    """Places with a tick each, at first those that are meant."""

    ticked = Signal()
    """Other places are ticked than before."""

    def __init__(self, schema: LabelSchema, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._schema = schema
        self._places: list[Place] = []
        self._on: list[bool] = []

    def set_schema(self, schema: LabelSchema) -> None:
        """Take other labels; they are shown with the next places."""
        self._schema = schema

    def show(self, places: Sequence[Place]) -> None:
        """Show other places."""
        self.beginResetModel()
        self._places = list(places)
        self._on = [one.meant for one in places]
        self.endResetModel()
        self.ticked.emit()

    @property
    def chosen(self) -> list[Match]:
        """The places that are ticked."""
        return [place.match for place, on in zip(self._places, self._on, strict=True) if on]

    def match_at(self, row: int) -> Match | None:
        """The place in a row."""
        return self._places[row].match if 0 <= row < len(self._places) else None

    def toggle(self, row: int) -> None:
        """Tick a place, or no longer."""
        if 0 <= row < len(self._on):
            self._on[row] = not self._on[row]
            self._changed(row, row)

    def tick_all(self, on: bool) -> None:
        """Tick all places, or none."""
        self._on = [on] * len(self._on)
        if self._on:
            self._changed(0, len(self._on) - 1)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many places there are."""
        return 0 if parent.isValid() else len(self._places)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Tick, context, what it is now, article."""
        return 0 if parent.isValid() else 6

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The first column can be ticked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == TICK else flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY
    ) -> str | None:
        """The headings."""
        if role != _DISPLAY or orientation != Qt.Orientation.Horizontal:
            return None
        words, now, article = self.tr("Words"), self.tr("Now"), self.tr("Article")
        return ("", "", words, "", now, article)[section]

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """A cell."""
        row, column = index.row(), index.column()
        place = self._places[row]
        match = place.match
        if role == _DISPLAY:
            now = self._now(place)
            return (None, match.before, match.quote, match.after, now, match.headline)[column]
        if role == _CHECK and column == TICK:
            return Qt.CheckState.Checked if self._on[row] else Qt.CheckState.Unchecked
        if role == _FONT and column == QUOTE:
            bold = QFont()
            bold.setBold(True)
            return bold
        if role == _ALIGNMENT and column == BEFORE:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == _TIP:
            return f"…{match.before}{match.quote}{match.after}…\n{match.headline}"
        if role == _SPOKEN:
            state = self.tr("ticked") if self._on[row] else self.tr("not ticked")
            return f"{state}: {match.before}{match.quote}{match.after}, {match.headline}"
        return None

    def setData(self, index: Index, value: object, role: int = _CHECK) -> bool:
        """Tick with the mouse."""
        if role != _CHECK or index.column() != TICK:
            return False
        self.toggle(index.row())
        return True

    def _now(self, place: Place) -> str:
        """What a place is marked as, with its score where nobody has decided."""
        if not place.label:
            return ""
        label = self._schema.by_name.get(place.label)
        name = label.short if label is not None else place.label
        score = f" {place.match.score:.2f}" if place.match.suggestion_id else ""
        sign = f"{'●' if place.confirmed else '○'} {name}{score}"
        return self.tr("in {0}").format(sign) if place.within else sign

    def _changed(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, ARTICLE))
        self.ticked.emit()
