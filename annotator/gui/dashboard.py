"""The dashboard: the corpus in charts, counted in a process of their own and shown as they come."""

from __future__ import annotations

from collections import deque
from functools import partial
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
from annotator.gui.jobs import Jobs
from annotator.gui.quiet import Hairline
from annotator.gui.session import Session
from annotator.gui.theme import Theme
from annotator.gui.view_scrollbar import SlimScrollBar
from annotator.resources import convention, convention_names, convention_title
from annotator.settings import Settings
from annotator.texts import later
from annotator.workflows.apart import run_apart
from annotator.workflows.dashboard import charts

if TYPE_CHECKING:
    from annotator.store.corpus import Corpus
    from annotator.workflows.progress import Progress

_TWO_COLUMNS = 900
_MOST_LISTED = 40
_BROKEN = later("The charts were not counted: the counting has ended by itself. Nothing is lost.")


class Dashboard(QDialog):
    """The charts of one corpus. Nothing is counted before it is shown."""

    counted = Signal(object)
    """A chart has come (from the counting thread)."""

    def __init__(
        self, session: Session, jobs: Jobs, settings: Settings, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Corpus overview"))
        self._session, self._jobs, self._settings, self._theme = session, jobs, settings, theme
        self.cards: dict[str, ChartCard] = {}
        self.convention = QComboBox(self)
        for name in convention_names():
            self.convention.addItem(convention_title(name), name)
        chosen = self.convention.findData(settings.text("chart_convention"))
        self.convention.setCurrentIndex(max(0, chosen))
        self.convention.setAccessibleName(self.tr("Casualties are coded by"))
        self.again = QPushButton(self.tr("Count again"), self)
        self.again.setAutoDefault(False)
        self.message = QLabel(self)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self._page = QWidget(self)
        self._page.setBackgroundRole(QPalette.ColorRole.Window)
        self._row = QHBoxLayout(self._page)
        self._columns = (QVBoxLayout(), QVBoxLayout())
        self.is_closed = False
        self._waiting: deque[Chart] = deque()
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(0)
        self._next.timeout.connect(self._show_next)
        self._lay_out()
        self.counted.connect(self.show_chart)
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
        head.addWidget(self.again)
        outer.addLayout(head, 0, 0)
        outer.addWidget(Hairline(self), 1, 0)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setVerticalScrollBar(SlimScrollBar(Qt.Orientation.Vertical, scroll))
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._row.setContentsMargins(16, 16, 16, 16)
        self._row.setSpacing(12)
        for column in self._columns:
            column.setSpacing(12)
            column.addStretch(1)
            self._row.addLayout(column, 1)
        scroll.setWidget(self._page)
        outer.addWidget(scroll, 2, 0)

    @property
    def text(self) -> str:
        """What the charts say, for those who do not see them."""
        return "\n".join(card.chart.words for card in self.cards.values())

    def count(self) -> None:
        """Count everything anew, in the background."""
        self.again.setEnabled(False)
        self.message.setText(self.tr("Counting …"))
        name = str(self.convention.currentData())
        self._jobs.run(self.tr("Counting"), partial(_count, name, self), self._finished)

    def show_chart(self, found: object) -> None:
        """Put a chart on the page when the window has drawn the one before."""
        assert isinstance(found, Chart)
        self._waiting.append(found)
        self._next.start()

    def _show_next(self) -> None:
        found = self._waiting.popleft()
        if self._waiting:
            self._next.start()
        card = ChartCard(found, self._theme, self._page)
        card.save_wanted.connect(self._save)
        card.articles_wanted.connect(self._open)
        old = self.cards.get(found.key)
        self.cards[found.key] = card
        if old is not None:
            old.deleteLater()
        self._arrange()

    def set_theme(self, theme: Theme) -> None:
        """Draw with other colours."""
        self._theme = theme
        for card in self.cards.values():
            self.show_chart(card.chart)

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
        self.again.setEnabled(True)
        if self.is_closed:
            self.deleteLater()

    def _arrange(self) -> None:
        """Put each card below the shorter of the columns."""
        columns = 2 if self.width() >= _TWO_COLUMNS else 1
        heights = [0] * columns
        for card in self.cards.values():
            at = heights.index(min(heights))
            heights[at] += card.sizeHint().height()
            for column in self._columns:
                column.removeWidget(card)
            column = self._columns[at]
            column.insertWidget(column.count() - 1, card)  # before the stretch at the end
        self._row.setStretch(1, columns - 1)

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
    making = partial(charts, convention(name))
    for chart in run_apart(making, corpus.path, corpus.annotator, progress, _BROKEN):
        if page.is_closed:
            return
        page.counted.emit(chart)
