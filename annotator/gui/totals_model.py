"""An article's totals as a table: as the words have them, or in the columns of a standard."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt
from PySide6.QtGui import QFont

from annotator.domain.annotations import TotalOverride
from annotator.domain.conventions import NOTES, Cell, Convention, article_cells
from annotator.domain.figures import SOME, Outcome, value_text, word_for
from annotator.domain.layer import FigureMention
from annotator.domain.totals import EventTotal, SumCheck, article_totals, check_sums
from annotator.gui.figures_model import CONFIRMED, SUGGESTED
from annotator.gui.table_model import NOWHERE, Index
from annotator.texts import phrase

Own = Mapping[Outcome, TotalOverride]
_DISPLAY = Qt.ItemDataRole.DisplayRole
_ALIGNMENT = Qt.ItemDataRole.TextAlignmentRole
_HORIZONTAL = Qt.Orientation.Horizontal
_NONE = "–"
BY_HAND = "✎"


@dataclass(frozen=True, slots=True)
class TotalRow:
    """One total: its cells as they are shown, how it comes about, and the figures it rests on.

    `doubtful` says that the figures contradict each other; `suggested` that some of them nobody
    vouches for yet; `by_hand` that a person gave the numbers.
    """

    name: str
    numbers: tuple[str, ...]
    text: str
    ids: tuple[str, ...]
    doubtful: bool = False
    suggested: bool = False
    by_hand: bool = False

    @property
    def cells(self) -> tuple[str, ...]:
        """What its columns show."""
        shape = "" if not self.ids else f"{SUGGESTED if self.suggested else CONFIRMED} "
        if self.by_hand:
            shape = f"{BY_HAND} "
        return (shape + self.name, *self.numbers, ("⚠ " if self.doubtful else "") + self.text)


def rows_as_written(mentions: list[FigureMention], own: Own | None = None) -> list[TotalRow]:
    """A row for each outcome: low, best, high, and the arithmetic with its check."""
    by_id = {mention.id: mention for mention in mentions}
    totals = article_totals(mentions, own).values()
    checks = check_sums(mentions, {total.used[0] for total in totals if len(total.used) == 1})
    return [_written_row(total, checks, by_id) for total in totals]


def rows_of(
    mentions: list[FigureMention], convention: Convention, own: Own | None = None
) -> list[TotalRow]:
    """A row for each column of a standard: its number, and who decides where it gives none."""
    by_id = {mention.id: mention for mention in mentions}
    return [_standard_row(cell, by_id) for cell in article_cells(mentions, convention, own=own)]


def _written_row(
    total: EventTotal, checks: dict[str, SumCheck], by_id: dict[str, FigureMention]
) -> TotalRow:
    check = checks.get(total.used[0]) if len(total.used) == 1 else None
    ids = (*total.used, *total.conflicts)
    numbers = tuple(map(_shown, (total.low, total.best, total.high)))
    name, text = word_for(total.outcome), _how(total, check)
    if total.reason:
        text = f"{total.reason} ({text})" if text else total.reason
        return TotalRow(name, numbers, text, ids, by_hand=True)
    wrong = check is not None and check.is_wrong
    doubtful = wrong or bool(total.conflicts)
    return TotalRow(name, numbers, text, ids, doubtful, _is_suggested(ids, by_id))


def _standard_row(cell: Cell, by_id: dict[str, FigureMention]) -> TotalRow:
    note = "; ".join(phrase(one) if one in NOTES else one for one in cell.coded.note.split("; "))
    words = [value_text(by_id[one].figure) for one in cell.used if one in by_id]
    if cell.number is None and words:
        note = f"{', '.join(words)}: {note}" if note else ", ".join(words)
    suggested = _is_suggested(cell.used, by_id)
    return TotalRow(cell.column.name, (_shown(cell.number),), note, cell.used, False, suggested)


def _shown(number: int | None) -> str:
    return _NONE if number is None else f"{number:,}"


def _how(total: EventTotal, check: SumCheck | None) -> str:
    """The sum in words: what it is made of, whether that adds up, who says otherwise."""
    first, *more = total.text.split("; ")
    if check is not None:
        first = check.text
    elif len(total.used) == 1 and first == str(total.best) and not total.reason:
        first = ""  # the number itself says as much
    first = phrase("some") if first == SOME else first
    return "; ".join(part for part in (first, *more) if part)


def _is_suggested(ids: tuple[str, ...], by_id: dict[str, FigureMention]) -> bool:
    return any(not by_id[one].confirmed for one in ids if one in by_id)


class TotalsModel(QAbstractTableModel):
    """Rows: totals. Columns: name, one number or three, and what is to be said of them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[TotalRow] = []
        self._is_standard = False
        self._written = (
            self.tr("Total"),
            self.tr("Low"),
            self.tr("Best"),
            self.tr("High"),
            "",  # where the choice of the standard stands
        )
        self._standard = (self.tr("Column"), self.tr("Number"), "")
        self._italic = QFont()
        self._italic.setItalic(True)

    def show(self, rows: list[TotalRow], *, is_standard: bool) -> bool:
        """Show totals; gives whether anything differs from what was shown."""
        if rows == self._rows and is_standard == self._is_standard:
            return False
        self.beginResetModel()
        self._rows, self._is_standard = rows, is_standard
        self.endResetModel()
        return True

    def row_at(self, index: Index) -> TotalRow | None:
        """The total in a row."""
        return self._rows[index.row()] if index.isValid() else None

    @property
    def last_number(self) -> int:
        """The last column that holds a number."""
        return self.columnCount() - 2

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many totals there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self._headings())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """The columns' headings."""
        if role == _ALIGNMENT:
            return self._side(section)
        if role == _DISPLAY and orientation == _HORIZONTAL and section < len(self._headings()):
            return self._headings()[section]
        return None

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """What a cell shows or says."""
        row, column = self._rows[index.row()], index.column()
        if role == _DISPLAY:
            return row.cells[column]
        if role == _ALIGNMENT:
            return self._side(column)
        if role == Qt.ItemDataRole.FontRole:
            return self._italic if row.suggested else None
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(row)
        return None

    def _side(self, column: int) -> Any:
        """Numbers stand at the right of their column, so that their digits do."""
        if 0 < column <= self.last_number:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _headings(self) -> tuple[str, ...]:
        return self._standard if self._is_standard else self._written

    def _spoken(self, row: TotalRow) -> str:
        names = self._headings()[1:-1]
        numbers = (f"{name} {one}" for name, one in zip(names, row.numbers, strict=True))
        words = [row.name, *numbers, row.text]
        if row.by_hand:
            words.insert(1, self.tr("by hand"))
        if row.doubtful:
            words.append(self.tr("contradictory"))
        if row.suggested:
            words.append(self.tr("rests on suggestions"))
        return ", ".join(word for word in words if word)
