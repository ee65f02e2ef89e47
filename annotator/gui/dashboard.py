"""The dashboard: the corpus in charts, counted in a process of their own and shown as they come."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QCursor, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.charts import Chart
from annotator.errors import UserError
from annotator.gui.chart_card import ChartCard
from annotator.gui.close_row import close_row
from annotator.gui.jobs import Jobs
from annotator.gui.quiet import Hairline
from annotator.gui.rule_texts import in_words
from annotator.gui.session import Session
from annotator.gui.theme import Theme
from annotator.gui.view_scrollbar import SlimScrollBar
from annotator.resources import convention, convention_names, convention_title
from annotator.settings import Settings
from annotator.texts import later
from annotator.workflows.apart import run_apart
from annotator.workflows.dashboard import charts, uncounted

if TYPE_CHECKING:
    from annotator.store.corpus import Corpus
    from annotator.workflows.progress import Progress

_COLUMN_WIDTH = 470  # at least, where there is more than one
_MOST_COLUMNS = 3
_AWAITED_HEIGHT = 300  # about that of a chart, so that the page stays in its place
_MOST_LISTED = 40
_BROKEN = later("The charts were not counted: the counting has ended by itself. Nothing is lost.")


class Dashboard(QDialog):
    """The charts of one corpus. Nothing is counted before it is shown."""

    counted = Signal(object)
    """A chart has come (from the counting thread)."""
    told = Signal(int, int)
    """How much was counted, of how much (from the counting thread)."""

    def __init__(
        self, session: Session, jobs: Jobs, settings: Settings, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Corpus overview"))
        self._session, self._jobs, self._settings, self._theme = session, jobs, settings, theme
        self.cards: dict[str, ChartCard] = {}
        self.awaited: set[str] = set()
        self.convention = QComboBox(self)
        for name in convention_names():
            self.convention.addItem(convention_title(name), name)
        chosen = self.convention.findData(settings.text("chart_convention"))
        self.convention.setCurrentIndex(max(0, chosen))
        self.convention.setAccessibleName(self.tr("Casualties are coded by"))
        self.again = QPushButton(self.tr("Count again"), self)
        self.message = QLabel(self)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self._page = QWidget(self)
        self._page.setBackgroundRole(QPalette.ColorRole.Window)
        self._row = QHBoxLayout(self._page)
        self._columns = [QVBoxLayout() for _ in range(_MOST_COLUMNS)]
        self.is_closed = False
        self._waiting: deque[Chart] = deque()
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(0)
        self._next.timeout.connect(self._show_next)
        self._lay_out()
        self.counted.connect(self._show)
        self.told.connect(self._tell)
        self.convention.activated.connect(self._choose)
        self.again.clicked.connect(self.count)
        jobs.idle.connect(self._rested)
        self.resize(1100, 760)

    def _lay_out(self) -> None:
        outer = QGridLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 16, 8)
        head.setSpacing(8)
        head.addWidget(self.message, 1)
        label = QLabel(self.tr("&Casualties coded by"), self)
        label.setBuddy(self.convention)
        head.addWidget(label)
        head.addWidget(self.convention)
        outer.addLayout(head, 0, 0)
        outer.addWidget(Hairline(self), 1, 0)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bar = SlimScrollBar(Qt.Orientation.Vertical, scroll)
        bar.setBackgroundRole(QPalette.ColorRole.Window)  # as the page
        scroll.setVerticalScrollBar(bar)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._row.setContentsMargins(16, 16, 16, 16)
        self._row.setSpacing(12)
        for column in self._columns:
            column.setSpacing(12)
            column.addStretch(1)
            self._row.addLayout(column, 1)
        scroll.setWidget(self._page)
        outer.addWidget(scroll, 2, 0)
        outer.addWidget(Hairline(self), 3, 0)
        foot = close_row(self, self.again)
        foot.setContentsMargins(16, 8, 16, 8)
        outer.addLayout(foot, 4, 0)

    @property
    def text(self) -> str:
        """What the charts say, for those who do not see them."""
        return "\n".join(card.chart.words for card in self.cards.values())

    def count(self) -> None:
        """Count everything anew, in the background."""
        self.again.setEnabled(False)
        self.message.setText(self.tr("Counting …"))
        awaited = uncounted(self._session.schema)
        self.awaited = {chart.key for chart in awaited}
        for chart in awaited:
            if chart.key not in self.cards:
                self._put(replace(chart, words="", empty=self.tr("Counting …")), _AWAITED_HEIGHT)
        self._arrange()
        name = str(self.convention.currentData())
        self._jobs.run(self.tr("Counting"), partial(_count, name, self), self._finished)

    def _show(self, chart: Chart) -> None:
        """Put a chart on the page when the window has drawn the one before."""
        self._waiting.append(chart)
        self._next.start()

    def _show_next(self) -> None:
        chart = self._waiting.popleft()
        self._put(chart)
        self.awaited.discard(chart.key)
        if self._waiting:
            self._next.start()

    def _put(self, chart: Chart, height: int = 0) -> None:
        """Put a chart in the place of the one that was shown before."""
        card = ChartCard(chart, self._theme, self._page)
        card.setMinimumHeight(height)
        card.save_wanted.connect(self._save)
        card.articles_wanted.connect(self._open)
        old = self.cards.get(chart.key)
        self.cards[chart.key] = card
        if old is not None:
            for column in self._columns:
                column.replaceWidget(old, card)
            card.show()  # or it could not take the keyboard yet
            if old.hasFocus():
                card.setFocus()
            old.hide()
            old.deleteLater()
        self._order_stops()

    def _order_stops(self) -> None:
        """Let Tab go through the cards in their order, in which they were not made."""
        stops = [stop for card in self.cards.values() for stop in (card, card.more)]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _tell(self, done: int, total: int) -> None:
        if total and self.awaited:
            self.message.setText(self.tr("Counting … {0:.0%}").format(done / total))

    def set_theme(self, theme: Theme) -> None:
        """Draw with other colours."""
        self._theme = theme
        for card in self.cards.values():
            self._show(card.chart)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column or two, as there is room."""
        super().resizeEvent(event)
        self._arrange()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go, once the counting has seen it; all is counted anew when wanted again."""
        self.is_closed = True
        if not self._jobs.is_busy:
            self.deleteLater()
        event.accept()

    def _rested(self) -> None:
        """The counting is over, however it came to its end."""
        self.again.setEnabled(True)
        missing = self.awaited - {chart.key for chart in self._waiting}
        for key in missing:
            if self.cards[key].chart.is_empty:
                self._put(replace(self.cards[key].chart, empty=self.tr("Not counted.")))
        if missing:
            self.awaited -= missing
            self.message.setText("")
        if self.is_closed:
            self.deleteLater()

    def _arrange(self) -> None:
        """Put the cards into as many columns as there is room for, from left to right."""
        number = max(1, min(_MOST_COLUMNS, self.width() // _COLUMN_WIDTH))
        for at, card in enumerate(self.cards.values()):
            for column in self._columns:
                column.removeWidget(card)
            column = self._columns[at % number]
            column.insertWidget(column.count() - 1, card)  # before the stretch at the end
        for at in range(_MOST_COLUMNS):
            self._row.setStretch(at, int(at < number))

    def _finished(self, _nothing: object) -> None:
        self.message.setText("")

    def _choose(self) -> None:
        self._settings.set("chart_convention", str(self.convention.currentData()))
        self.count()

    def _save(self, card: object, format: str) -> None:
        assert isinstance(card, ChartCard)
        start = self._session.corpus.path.with_name(f"{card.chart.key}.{format}")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the chart"), str(start))
        if not chosen:
            return
        try:
            card.save(Path(chosen), format)
        except UserError as error:
            self.message.setText(f"{error.message} {error.hint}")
        else:
            self.message.setText(self.tr("Saved: {0}").format(chosen))

    def _open(self, ids: object) -> None:
        """Open the one article behind a point, or let one of several be chosen."""
        assert isinstance(ids, list)
        if len(ids) == 1:
            self._session.open_article(ids[0])
            return
        try:
            titles = self._session.corpus.statistics.headlines(ids[:_MOST_LISTED])
        except UserError as error:
            self.message.setText(f"{error.message} {error.hint}")
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for one in ids[:_MOST_LISTED]:
            if one in titles:
                title = titles[one] or self.tr("(no headline)")
                menu.addAction(title.replace("&", "&&")).setData(one)
        if len(ids) > _MOST_LISTED:
            more = self.tr("… and {0:,} more").format(len(ids) - _MOST_LISTED)
            menu.addAction(more).setEnabled(False)
        menu.triggered.connect(lambda chosen: self._session.open_article(int(chosen.data())))
        menu.popup(QCursor.pos() if self.underMouse() else self.mapToGlobal(QPoint(40, 80)))


def _count(name: str, page: Dashboard, corpus: Corpus, progress: Progress) -> None:
    """In a thread: let a process count, and hand each chart to the page as it comes."""

    def tell(done: int, total: int | None, what: str) -> None:
        progress(done, total, what)
        page.told.emit(done, total or 0)

    making = partial(charts, convention(name), named=in_words)
    for chart in run_apart(making, corpus.path, corpus.annotator, tell, _BROKEN):
        if page.is_closed:
            return
        page.counted.emit(chart)
