"""The figures of an article as a tree: parts under their total, and a row that checks the sum."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QFont

from annotator.domain.annotations import RelationKind
from annotator.domain.figures import (
    SOME,
    CasualtyFigure,
    Modality,
    TimeFrame,
    VictimStatus,
    reading,
    value_text,
    word_for,
)
from annotator.domain.layer import FigureMention
from annotator.gui.figure_tree import FigureTree, Row
from annotator.gui.table_model import NOWHERE, Index
from annotator.gui.value_texts import link_texts
from annotator.texts import phrase

if TYPE_CHECKING:
    from annotator.domain.totals import SumCheck

_DISPLAY = Qt.ItemDataRole.DisplayRole
_FONT = Qt.ItemDataRole.FontRole
_TIP = Qt.ItemDataRole.ToolTipRole
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_HORIZONTAL = Qt.Orientation.Horizontal

CONFIRMED, SUGGESTED = "●", "○"
_MANY_ROWS = 100


class FiguresModel(QAbstractItemModel):
    """Rows: figures in reading order. Columns: value, outcome, who and when."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tree = FigureTree()
        self._mentions: list[FigureMention] = []
        self._links = link_texts()
        self._headings = (self.tr("Figure"), self.tr("Outcome"), self.tr("Who, when"))
        self._italic = QFont()
        self._italic.setItalic(True)

    @property
    def figure_count(self) -> int:
        """How many figures the article has, confirmed and suggested."""
        return len(self._tree.rows)

    def show(self, mentions: list[FigureMention]) -> bool:
        """Show figures; gives whether the rows are others than before.

        Where only what stands in them differs, the rows stay: a decision on one of thousands of
        figures must not lay the whole tree out anew.
        """
        if mentions is self._mentions or mentions == self._mentions:
            return False
        tree = FigureTree(mentions)
        self._mentions = mentions
        if mentions and (tree.shape == self._tree.shape or self._by_one_row(tree)):
            self._tell(self._tree.take_over(tree))
            return False
        self.beginResetModel()
        self._tree = tree
        self.endResetModel()
        return True

    def _tell(self, differing: list[Row]) -> None:
        """Say that what stands in rows is another."""
        if len(differing) > _MANY_ROWS:  # a view looks each of them up, or lays all out once
            self.layoutAboutToBeChanged.emit()
            self.layoutChanged.emit()
            return
        last = self.columnCount() - 1
        for row in differing:
            first = self.createIndex(row.place, 0, row)
            self.dataChanged.emit(first, self.createIndex(row.place, last, row))

    def _by_one_row(self, tree: FigureTree) -> bool:
        """Take out or put in the one row by which the tree differs; False where it is more."""
        gone = self._tree.rows.keys() - tree.rows.keys()
        new = tree.rows.keys() - self._tree.rows.keys()
        if len(gone) == 1 and not new:
            place = self._tree.place_of(*gone)
            shape = self._tree.without(place)
            if shape != tree.shape:
                return False
            row = self._tree.rows[next(iter(gone))]
            self.beginRemoveRows(self._index_of_row(self._tree.above(place)), row.place, row.place)
            self._tree.drop(place, shape)
            self.endRemoveRows()
            return True
        if len(new) == 1 and not gone:
            place = tree.place_of(*new)
            if tree.without(place) != self._tree.shape:
                return False
            above = tree.above(place)
            mine = self._tree.root
            if above.mention is not None:
                mine = self._tree.rows[above.mention.id]
            row = tree.rows[next(iter(new))]
            self.beginInsertRows(self._index_of_row(mine), row.place, row.place)
            self._tree.take_in(place, tree)
            self.endInsertRows()
            return True
        return False

    def _index_of_row(self, row: Row) -> QModelIndex:
        return QModelIndex() if row is self._tree.root else self.createIndex(row.place, 0, row)

    def id_at(self, index: Index) -> str:
        """The id of the figure in a row; of a check, the total's."""
        if not index.isValid():
            return ""
        row = self._row(index)
        if row.mention is None and row.parent is not None:
            row = row.parent
        return row.mention.id if row.mention is not None else ""

    def index_of(self, mark_id: str) -> QModelIndex:
        """The row of a figure; invalid when it is not there."""
        row = self._tree.rows.get(mark_id)
        return QModelIndex() if row is None else self.createIndex(row.place, 0, row)

    def checks(self) -> list[QModelIndex]:
        """The rows that check a sum: they go over all columns."""
        return [self.createIndex(row.place, 0, row) for row in self._tree.checks()]

    def totals(self) -> list[QModelIndex]:
        """The rows under which others hang."""
        return [self.createIndex(row.place, 0, row) for row in self._tree.totals()]

    # --- what Qt asks ------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        """The index of a row's column."""
        above = self._row(parent)
        if not (0 <= row < len(above.children) and 0 <= column < len(self._headings)):
            return QModelIndex()
        return self.createIndex(row, column, above.children[row])

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        """The index of the total above a part."""
        above = self._row(index).parent
        if above is None or above is self._tree.root:
            return QModelIndex()
        return self.createIndex(above.place, 0, above)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many rows hang under an index."""
        return len(self._row(parent).children) if parent.column() <= 0 else 0

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """How many columns there are."""
        return len(self._headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY
    ) -> str | None:
        """The columns' headings."""
        if role == _DISPLAY and orientation == _HORIZONTAL:
            return self._headings[section]
        return None

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """What a cell shows or says."""
        row = self._row(index)
        if row.check is not None:
            return self._check_data(row.check, index.column(), role)
        mention = row.mention
        if mention is None:
            return None
        if role == _DISPLAY:
            return self._text(mention, index.column())
        if role == _FONT:
            return None if mention.confirmed else self._italic
        if role in (_SPOKEN, _TIP):
            return self._spoken(mention)
        return None

    def _row(self, index: Index) -> Row:
        if not index.isValid():
            return self._tree.root
        row = index.internalPointer()
        assert isinstance(row, Row)
        return row

    def _text(self, mention: FigureMention, column: int) -> str:
        figure = mention.figure
        if column == 0:
            shape = CONFIRMED if mention.confirmed else SUGGESTED
            value = "0" if figure.negated else value_text(figure)
            return f"{shape} {phrase(value) if value == SOME else value}"
        if column == 1:
            return word_for(figure.outcome) + (
                "?" if figure.modality is not Modality.ASSERTED else ""
            )
        more = [who(figure)]
        if mention.link is not None and mention.link is not RelationKind.COMPONENT:
            more.append(self._links[mention.link])
        if figure.time is not TimeFrame.EVENT:
            more.append(word_for(figure.time))
        return " · ".join(one for one in more if one)

    def _spoken(self, mention: FigureMention) -> str:
        words = [reading(mention.figure), who(mention.figure)]
        if mention.link is not None:
            total = next((m for m in self._mentions if m.id == mention.target_id), None)
            if total is not None:
                words.append(f"{self._links[mention.link]} {reading(total.figure)}")
        words.append(self.tr("confirmed") if mention.confirmed else self.tr("suggestion"))
        return ", ".join(one for one in words if one)

    def _check_data(self, check: SumCheck, column: int, role: int) -> Any:
        if column == 0 and role in (_DISPLAY, _SPOKEN, _TIP):
            return f"⚠ {check.text}" if check.is_wrong else check.text
        return None


def who(figure: CasualtyFigure) -> str:
    """Whom a figure counts, in a few words: the group as written, or what is known of it."""
    if figure.group:
        words = [figure.group]
        if figure.actor and figure.actor.lower() not in figure.group.lower():
            words.append(figure.actor)
    else:
        words = [figure.actor] if figure.actor else []
        if figure.status is not VictimStatus.UNKNOWN:
            words.append(word_for(figure.status))
    return ", ".join(words)
