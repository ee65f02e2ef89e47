"""The left pane: the search field, the filter, and the list of articles."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.article_list_model import ROW, ArticleListModel, Query
from annotator.gui.dates import day_text
from annotator.gui.id_lists import place_of
from annotator.gui.mirroring import leading, placed, trailing
from annotator.gui.quiet import SearchField, give_viewport, soften
from annotator.gui.reading_table import as_lines, calm
from annotator.gui.table_model import Index
from annotator.gui.theme import Theme
from annotator.store.corpus import ArticleRow

_SEARCH_PAUSE_MS = 80
_PAD = 12
_STATE_WIDTH = 16
_QUESTION = "?"
STATES = {"new": "○", "started": "◐", "done": "✓"}  # shape, not colour

_SELECTED = QStyle.StateFlag.State_Selected
_ELIDE = Qt.TextElideMode.ElideRight
_TEXT = QPalette.ColorRole.Text
_FAINT = QPalette.ColorRole.PlaceholderText
_HIGHLIGHT = QPalette.ColorRole.Highlight
_ACCENT = QPalette.ColorRole.Accent
_ON_HIGHLIGHT = QPalette.ColorRole.HighlightedText


class ArticleDelegate(QStyledItemDelegate):
    """Paints an article: state and headline, below them date, agency and counts."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = parent
        self._small = QFont(parent.font())
        self._small.setPixelSize(max(10, QFontMetrics(parent.font()).height() * 12 // 17))
        self._metrics = QFontMetrics(parent.font())
        self._small_metrics = QFontMetrics(self._small)
        self._line = self._metrics.height()
        self._small_line = self._small_metrics.height()

    @property
    def row_height(self) -> int:
        """The height of every row."""
        return self._line + self._small_line + 14

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The same for every row: nothing is measured."""
        return QSize(120, self.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row = index.data(ROW)
        state: Any = option.state
        rect: QRect = option.rect
        palette: QPalette = option.palette
        chosen = bool(state & _SELECTED)
        way: Qt.LayoutDirection = option.direction
        first, last = leading(way), trailing(way)
        if chosen:
            here = self._view.hasFocus()
            group = QPalette.ColorGroup.Active if here else QPalette.ColorGroup.Inactive
            painter.fillRect(rect, palette.brush(group, _HIGHLIGHT))
            bar = QRect(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(placed(way, rect, bar), palette.brush(_ACCENT))
        if not isinstance(row, ArticleRow):
            return
        ink = palette.color(_ON_HIGHLIGHT if chosen else _TEXT)
        faint = palette.color(_FAINT)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # as the words run
        painter.setPen(ink)
        painter.setFont(option.font)
        left, top = rect.left() + _PAD, rect.top() + 6
        mark = QRect(left, top, _STATE_WIDTH, self._line)
        painter.drawText(placed(way, rect, mark), first, STATES[str(row.status)])
        room = rect.width() - 2 * _PAD - _STATE_WIDTH - 4
        headline = self._metrics.elidedText(row.headline, _ELIDE, room)
        words = QRect(left + _STATE_WIDTH + 4, top, room, self._line)
        painter.drawText(placed(way, rect, words), first, headline)
        painter.setFont(self._small)
        painter.setPen(faint)
        below = QRect(words.left(), top + self._line + 2, room, self._small_line)
        numbers = counts(row)
        small = self._small_metrics
        taken = small.horizontalAdvance(numbers) + 8 if numbers else 0
        painter.drawText(placed(way, rect, below), last, numbers)
        origin = small.elidedText(dateline(row), _ELIDE, max(0, room - taken))
        painter.drawText(placed(way, rect, below), first, origin)
        painter.restore()


def counts(row: ArticleRow) -> str:
    """The counts of a row: "3 ● 12 ○" is three annotations and twelve undecided suggestions."""
    parts = []
    if row.annotations:
        parts.append(f"{row.annotations} ●")
    if row.pending:
        parts.append(f"{row.pending} ○")
    return "  ".join(parts)


def dateline(row: ArticleRow) -> str:
    """The second line of a row: the open question, else date and agency."""
    if row.question:
        return f"{_QUESTION} {row.question}"
    when = day_text(row.date) if row.date is not None else ""
    return " · ".join(part for part in (when, row.agency) if part)


class ArticleList(QWidget):
    """Search field, filters and list; says which article is wanted."""

    chosen = Signal(int)
    entered = Signal()  # Enter on an article: the keyboard goes to its text
    listed = Signal()  # the list's order is another one

    def __init__(self, model: ArticleListModel, order: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self._open_id = 0
        self.search = SearchField(self.tr("Search articles"), self)
        self.status = self._combo(self.tr("Status"), self._statuses())
        self.order = self._combo(self.tr("Order of the list"), self._orders())
        self.order.setCurrentIndex(max(0, self.order.findData(order)))
        self.count = QLabel(self)
        self.count.setAccessibleName(self.tr("Number of articles shown"))
        self.count.setContentsMargins(_PAD, 0, _PAD, 4)
        self.view = self._make_view()
        self.nothing = self._make_nothing()
        self._lay_out()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_SEARCH_PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self.search.textChanged.connect(self._typed)
        self.search.returnPressed.connect(self._first_found)
        self.status.activated.connect(self._search)
        self.order.activated.connect(self._search)
        model.listed.connect(self._show_count)
        model.listed.connect(self._mark_open)
        model.query = self._query()

    def set_theme(self, theme: Theme) -> None:
        """Take another set of colours."""
        soften(self.view, theme)

    def show_open(self, article_id: int) -> None:
        """Show which article is open."""
        self._open_id = article_id
        self._mark_open()

    def begin_search(self) -> None:
        """Put the keyboard into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def show_worth(self) -> None:
        """Sort by what a new ranking says."""
        self.order.setCurrentIndex(self.order.findData("worth"))
        self.order.activated.emit(self.order.currentIndex())
        self.model.reload()

    def clear_search(self) -> bool:
        """Empty the search field; gives whether there was something in it."""
        had = bool(self.search.text())
        self.search.clear()
        return had

    # --- building ----------------------------------------------------------------------------

    def _combo(self, name: str, items: tuple[tuple[str, str], ...]) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(name)
        combo.setToolTip(name)
        combo.setMinimumContentsLength(6)
        for text, data in items:
            combo.addItem(text, data)
        return combo

    def _statuses(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("All"), ""),
            (STATES["new"] + " " + self.tr("New"), "new"),
            (STATES["started"] + " " + self.tr("Begun"), "started"),
            (STATES["done"] + " " + self.tr("Done"), "done"),
            ("… " + self.tr("To decide"), "undecided"),
            (_QUESTION + " " + self.tr("Open questions"), "questions"),
        )

    def _orders(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Newest"), "date"),
            (self.tr("Worth most"), "worth"),
            (self.tr("Headline"), "headline"),
            (self.tr("As added"), "added"),
            (self.tr("Status"), "status"),
        )

    def _make_view(self) -> QTableView:
        view = QTableView(self)
        give_viewport(view)
        view.setAccessibleName(self.tr("Articles"))
        view.setModel(self.model)
        as_lines(view)
        calm(view)
        delegate = ArticleDelegate(view)
        view.setItemDelegate(delegate)
        view.horizontalHeader().hide()
        view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        view.verticalHeader().setMinimumSectionSize(8)
        view.verticalHeader().setDefaultSectionSize(delegate.row_height)
        view.clicked.connect(self._choose)
        view.activated.connect(self._enter)
        view.selectionModel().currentRowChanged.connect(self._moved)
        return view

    def _make_nothing(self) -> QLabel:
        """What stands in the list when nothing is found."""
        label = QLabel(self.view.viewport())
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        label.setForegroundRole(_FAINT)
        label.setContentsMargins(_PAD, 8, _PAD, 8)
        column = QVBoxLayout(self.view.viewport())
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        label.hide()
        return label

    def _lay_out(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(8, 8, 8, 4)
        top.setSpacing(4)
        top.addWidget(self.search)
        filters = QHBoxLayout()
        filters.setSpacing(4)
        filters.addWidget(self.status, 1)
        filters.addWidget(self.order, 1)
        top.addLayout(filters)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.count)
        layout.addWidget(self.view, 1)

    # --- what happens ------------------------------------------------------------------------

    def _query(self) -> Query:
        order = str(self.order.currentData())
        return Query(
            self.search.text().strip(), str(self.status.currentData()), order, order in _DOWN
        )

    def _typed(self, text: str) -> None:
        if len(text.strip()) != 1:  # one letter finds nearly everything and tells nothing
            self._pause.start()

    def _search(self) -> None:
        self.model.search(self._query())

    def _show_count(self, shown: int, total: int) -> None:
        if total < 0:
            self.count.setText("")
        elif shown == total:
            said = self.tr("{0} article(s)", "", total)
            self.count.setText(said.format(f"{total:,}"))
        else:
            self.count.setText(self.tr("{0:,} of {1:,}").format(shown, total))
        self.nothing.setVisible(total > 0 and not shown)
        if self.search.text().strip():
            self.nothing.setText(self.tr("No article has these words."))
        else:
            self.nothing.setText(self.tr("No article is in this state now."))
        self.listed.emit()

    def _mark_open(self) -> None:
        ids = self.model.ids
        row = -1
        if self._open_id and len(ids):
            current = self.view.currentIndex()
            if self.model.article_id(current) == self._open_id:
                row = current.row()
            else:
                row = place_of(ids, self._open_id)
        if row < 0:
            self.view.clearSelection()
            return
        index = self.model.index(row, 0)
        if index != self.view.currentIndex() or not self.view.selectionModel().hasSelection():
            self.view.selectionModel().blockSignals(True)
            self.view.setCurrentIndex(index)
            self.view.selectionModel().blockSignals(False)
            self.view.viewport().update()
        self.view.scrollTo(index)

    def _moved(self, index: QModelIndex) -> None:
        if self.view.hasFocus():
            self._choose(index)

    def _choose(self, index: QModelIndex) -> None:
        found = self.model.article_id(index)
        if found:
            self.chosen.emit(found)

    def _enter(self, index: QModelIndex) -> None:
        self._choose(index)
        self.entered.emit()

    def _first_found(self) -> None:
        """Enter in the search field: to the list, onto what is found."""
        if self._pause.isActive():
            self._pause.stop()
            self._search()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.model.rowCount() and not self.view.selectionModel().hasSelection():
            self.view.setCurrentIndex(self.model.index(0, 0))


_DOWN = frozenset({"date", "worth"})
