"""The corpus overview: how far the articles are, what was marked, who was killed when.

pyqtgraph is imported when the first chart is drawn: the window starts without it.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from annotator.domain.annotations import ArticleStatus
from annotator.domain.figures import Outcome
from annotator.domain.layer import FigureMention, Layer
from annotator.domain.schema import LabelSchema
from annotator.domain.totals import article_totals
from annotator.store.corpus import Corpus

if TYPE_CHECKING:
    import pyqtgraph

    from annotator.workflows.progress import Progress

_STATUS_NAMES = {
    ArticleStatus.NEW: "New",
    ArticleStatus.STARTED: "Begun",
    ArticleStatus.DONE: "Done",
}


@dataclass(slots=True)
class Survey:
    """What the overview shows. `killed` is the best number per day of an article's date."""

    statuses: Counter[ArticleStatus] = field(default_factory=Counter)
    labels: Counter[str] = field(default_factory=Counter)
    killed: dict[date, int] = field(default_factory=dict)


def survey(corpus: Corpus, progress: Progress) -> Survey:
    """Count the corpus, in a thread; confirmed work only."""
    found = Survey()
    total = corpus.count()
    for done, layer in enumerate(corpus.layers(), 1):
        found.statuses[layer.article.status] += 1
        found.labels.update(one.label for one in layer.annotations.values())
        _add_killed(found, layer)
        progress(done, total, "Counting")
    return found


def _add_killed(found: Survey, layer: Layer) -> None:
    day = layer.article.date
    if day is None:
        return
    mentions: list[FigureMention] = [one for one in layer.figures() if one.confirmed]
    total = article_totals(mentions).get(Outcome.KILLED)
    if total is None:
        return
    number = next((n for n in (total.best, total.low, total.high) if n is not None), None)
    if number is not None:
        found.killed[day] = found.killed.get(day, 0) + number


class Overview(QDialog):
    """Three charts, filled when the counting is done."""

    def __init__(self, schema: LabelSchema, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Corpus overview"))
        self._schema = schema
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 16, 16, 16)
        self._column.setSpacing(12)
        self._sentence = QLabel(self.tr("Counting …"), self)
        self._sentence.setWordWrap(True)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._column.addWidget(self._sentence)
        self._column.addStretch(1)
        self.resize(720, 640)

    @property
    def text(self) -> str:
        """The numbers in words: what the charts show, for those who do not see them."""
        return self._sentence.text()

    def show_survey(self, found: object) -> None:
        """Draw what was counted."""
        assert isinstance(found, Survey)
        self._column.takeAt(self._column.count() - 1)
        self._sentence.setText(in_words(found, self._schema))
        self._sentence.setAccessibleName(self._sentence.text())
        statuses = [(name, found.statuses[one]) for one, name in _STATUS_NAMES.items()]
        self._add_bars(self.tr("Articles"), statuses)
        labels = [
            (label.tag or label.title.split()[0], found.labels[label.name])
            for label in self._schema.labels
        ]
        self._add_bars(self.tr("Confirmed spans by label"), labels)
        if found.killed:
            self._add_days(self.tr("Killed, by the articles' date (confirmed figures)"), found)

    def _add_bars(self, title: str, bars: list[tuple[str, int]]) -> None:
        import pyqtgraph

        plot = self._plot(title)
        heights = [number for _, number in bars]
        colour = self.palette().color(QPalette.ColorRole.Highlight)
        plot.addItem(
            pyqtgraph.BarGraphItem(
                x=list(range(len(bars))), height=heights, width=0.6, brush=colour, pen=colour
            )
        )
        ticks = [(at, f"{name}\n{number:,}") for at, (name, number) in enumerate(bars)]
        plot.getAxis("bottom").setTicks([ticks])
        plot.setYRange(0, max(1, *heights) * 1.1)
        plot.hideAxis("left")  # each bar says its number below

    def _add_days(self, title: str, found: Survey) -> None:
        import pyqtgraph

        plot = self._plot(title)
        days = sorted(found.killed)
        first = days[0]
        places = [(day - first).days for day in days]
        colour = self.palette().color(QPalette.ColorRole.Highlight)
        plot.addItem(
            pyqtgraph.BarGraphItem(
                x=places,
                height=[found.killed[day] for day in days],
                width=0.8,
                brush=colour,
                pen=colour,
            )
        )
        shown = {0, places[-1], places[-1] // 2}
        ticks = [(at, (first + timedelta(days=at)).isoformat()) for at in sorted(shown)]
        plot.getAxis("bottom").setTicks([ticks])
        plot.setXRange(-1, places[-1] + 1)
        plot.setYRange(0, max(found.killed.values()) * 1.1)

    def _plot(self, title: str) -> pyqtgraph.PlotWidget:
        import pyqtgraph

        palette = self.palette()
        ink = palette.color(QPalette.ColorRole.WindowText)
        plot = pyqtgraph.PlotWidget(self, background=palette.color(QPalette.ColorRole.Window))
        plot.setAccessibleName(title)
        plot.setTitle(title, color=ink, size="10pt", justify="left")
        plot.setMouseEnabled(x=False, y=False)
        plot.setMenuEnabled(False)
        plot.hideButtons()
        for side in ("left", "bottom"):
            axis = plot.getAxis(side)
            axis.setPen(palette.color(QPalette.ColorRole.Mid))
            axis.setTextPen(ink)
        plot.getAxis("bottom").setHeight(40)
        self._column.addWidget(plot, 1)
        return plot


def in_words(found: Survey, schema: LabelSchema) -> str:
    """The survey as sentences."""
    articles = sum(found.statuses.values())
    done = found.statuses[ArticleStatus.DONE]
    spans = sum(found.labels.values())
    words = f"{done:,} of {articles:,} articles are done; {spans:,} spans are confirmed"
    most = found.labels.most_common(1)
    if most:
        label = schema.by_name.get(most[0][0])
        words += f", most of them {label.title if label else most[0][0]} ({most[0][1]:,})"
    words += "."
    if found.killed:
        days = len(found.killed)
        words += f" {sum(found.killed.values()):,} killed on {days:,} day{'s' * (days > 1)}."
    return words
