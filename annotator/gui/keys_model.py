"""The table of all actions with their keys, to be searched by typing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt

from annotator.gui.action_rows import ActionRow
from annotator.gui.action_set import keys_text
from annotator.gui.fuzzy import match
from annotator.gui.row_texts import row_text, row_tip
from annotator.gui.table_model import NOWHERE, HeadedTable, Index

_DISPLAY = Qt.ItemDataRole.DisplayRole
_TIP = Qt.ItemDataRole.ToolTipRole


class KeysModel(HeadedTable):
    """Keys, name and explanation of each action; shows the rows that hold some words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings = (self.tr("Keys"), self.tr("Command"), self.tr("What it does"))
        self._all: list[tuple[ActionRow, tuple[str, str, str]]] = []
        self._words = ""
        self.rows: list[tuple[ActionRow, tuple[str, str, str]]] = []

    def show(self, rows: Sequence[ActionRow], given: Sequence[ActionRow]) -> None:
        """Show actions with the keys in force, and the keys that the program gave them."""
        first = {row.id: row for row in given}
        self._all = [(row, self._line(row, first[row.id])) for row in rows]
        self.filter(self._words)

    def filter(self, words: str) -> None:
        """Show the rows that hold all of these words; those with them in their name come first."""
        self._words = words
        found = [(score, one) for one in self._all if (score := _fit(words, one[1])) is not None]
        if words.strip():
            found.sort(key=lambda one: -one[0])
        self.beginResetModel()
        self.rows = [one for _, one in found]
        self.endResetModel()

    def place(self, action_id: str) -> int:
        """The row of an action, -1 when it is not shown."""
        return next((at for at, (row, _) in enumerate(self.rows) if row.id == action_id), -1)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many actions are shown."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = _DISPLAY) -> str | None:
        """A cell's text."""
        if role in (_DISPLAY, _TIP):
            return self.rows[index.row()][1][index.column()]
        return None

    def _line(self, row: ActionRow, first: ActionRow) -> tuple[str, str, str]:
        keys = keys_text(row)
        if row.keys != first.keys:
            before = keys_text(first) or self.tr("none")
            keys = self.tr("{0}   (at first {1})").format(keys or self.tr("none"), before)
        return keys, row_text(row), row_tip(row)


def _fit(words: str, line: tuple[str, str, str]) -> int | None:
    """How well words fit a row; None when it does not hold them."""
    named = match(words, line[1], loose=False)
    if named is not None:
        return named.score
    return -1000 if match(words, " ".join(line), loose=False) is not None else None
