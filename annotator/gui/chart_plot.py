"""Draws one chart with pyqtgraph: series differ by dash, symbol and hatching beside colour."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

import numpy as np
import pyqtgraph
from pyqtgraph.graphicsItems.ScatterPlotItem import Symbols
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainterPath, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QGraphicsPathItem, QWidget

from annotator.domain.charts import Chart, Scale, Series, Shape
from annotator.gui.dates import day_text
from annotator.gui.theme import Theme

_DASHES = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DashDotLine,
    Qt.PenStyle.DotLine,
)
_SYMBOLS = ("o", "s", "t", "d", "+", "x")
_HATCHES = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.Dense6Pattern,
    Qt.BrushStyle.CrossPattern,
)
_HUES = (1, 4, 2, 8, 6, 10, 0, 3, 5, 7, 9, 11)
_WIDEST_NAME = 210
_BAND_ALPHA = 60
_SYMBOL = 6
_MOST_SYMBOLS = 80
_MOST_TICKS = 4
_GAP = 1.6  # times the least step: a longer one is a gap; months have 28 to 31 days
_RIM = 0.06  # of the height, so that the numbers at both ends of the axis are written
_NAME_ROOM = 12  # beside the names of bars
_NUMBER_ROOM = 12  # before and behind the number of a bar
_FAR_APART = 100  # times the median: then the numbers are shown by their logarithms


@dataclass(frozen=True, slots=True)
class Look:
    """How a series is told from the others."""

    pen: QPen
    brush: QBrush
    symbol: str
    edge: QPen

    @property
    def shape(self) -> QPainterPath:
        """The outline of the symbol, as large as on the chart, round the origin."""
        path: QPainterPath = Symbols[self.symbol]
        return QTransform.fromScale(_SYMBOL, _SYMBOL).map(path)


def look(index: int, series: Series, theme: Theme) -> Look:
    """The look of the series at an index of its chart."""
    hue = theme.hue(_HUES[index % len(_HUES)])
    style = Qt.PenStyle.DashLine if series.dashed else _DASHES[index % len(_DASHES)]
    pen = QPen(theme.colour("muted") if series.dashed else hue.line, 2.0, style)
    pen.setCosmetic(True)
    edge = QPen(hue.line, 1.0)
    edge.setCosmetic(True)
    return Look(pen, QBrush(hue.line, _HATCHES[index % len(_HATCHES)]), _SYMBOLS[index % 6], edge)


class _Numbers(pyqtgraph.AxisItem):  # type: ignore[misc]
    """An axis that writes 100,000 and 25 %."""

    def __init__(self, chart: Chart, side: str) -> None:
        super().__init__(side)
        self._chart = chart

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """The numbers as people write them."""
        if self._chart.is_share:
            return [_number(value, self._chart) for value in values]
        if self._chart.counts:
            return [
                _number(value, self._chart) if value == round(value) else "" for value in values
            ]
        return [f"{value:g}" for value in values]


class ChartPlot(pyqtgraph.PlotWidget):  # type: ignore[misc]
    """The drawing of a chart. `point_at` tells which point a place in the widget is nearest to."""

    def __init__(self, chart: Chart, theme: Theme, parent: QWidget | None = None) -> None:
        axes = {"left": _Numbers(chart, "left")} if chart.scale is not Scale.NAMES else {}
        super().__init__(parent, background=theme.palette.base().color(), axisItems=axes)
        self.chart = chart
        self._theme = theme
        self._powers = _are_far_apart(chart)
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(chart.words)
        self.setMouseEnabled(x=False, y=False)
        self.setMenuEnabled(False)
        self.plotItem.disableAutoRange()
        self.hideButtons()
        self.setFrameShape(self.Shape.NoFrame)
        self._cursor = pyqtgraph.InfiniteLine(
            angle=0 if chart.scale is Scale.NAMES else 90,
            pen=QPen(theme.colour("muted"), 0, Qt.PenStyle.DotLine),
        )
        self._dress()
        if chart.scale is Scale.NAMES:
            self._draw_names()
        else:
            self._draw_points()
        self._cursor.hide()
        self.addItem(self._cursor, ignoreBounds=True)

    def places(self) -> list[float]:
        """Every x that has a point, in order."""
        return sorted({x for one in self.chart.series for x in one.x})

    def place_at(self, where: QPointF) -> float | None:
        """The x nearest to a place in the widget; None outside of the axes.

        The name of a bar is a place of the bar.
        """
        box = self.plotItem.vb
        frame = box.sceneBoundingRect()
        if self.chart.scale is Scale.NAMES:
            frame.setLeft(0)
        if not frame.contains(where):
            return None
        spot = box.mapSceneToView(where)
        at = -spot.y() if self.chart.scale is Scale.NAMES else spot.x()
        return min(self.places(), key=lambda x: abs(x - at), default=None)

    def mark(self, x: float | None) -> None:
        """Point at a place of the axis, or at none."""
        self._cursor.setVisible(x is not None)
        if x is not None:
            self._cursor.setPos(-x if self.chart.scale is Scale.NAMES else x)

    def draw_for_paper(self) -> None:
        """Draw symbols as shapes, not as pictures kept for speed."""
        for item in self.scene().items():
            if hasattr(item, "setExportMode"):
                item.setExportMode(True, {"antialias": True, "resolutionScale": 1.0})

    def _dress(self) -> None:
        for side in ("left", "bottom"):
            axis = self.getAxis(side)
            axis.setPen(self._theme.colour("mid"))
            axis.setTextPen(self._theme.colour("muted"))
            axis.setStyle(tickLength=4, hideOverlappingLabels=False)
            axis.setTickFont(self.font())
        if self.chart.scale is Scale.NAMES:
            self.plotItem.setContentsMargins(4, 12, 0, 4)
            return
        self.plotItem.setContentsMargins(4, 12, 40, 4)  # half a date, half a number
        self._name_axis("left", self.chart.y_name)
        if self.chart.scale is not Scale.DAYS:
            self._name_axis("bottom", self.chart.x_name)

    def _name_axis(self, side: str, name: str) -> None:
        size = f"{self.font().pointSize()}pt"
        ink = self._theme.colour("muted").name()
        self.getAxis(side).setLabel(name, color=ink, **{"font-size": size})

    def _draw_names(self) -> None:
        """Bars that lie, the first on top, so that long names have room."""
        widths: dict[float, float] = {}
        stacked = any(one.shape is Shape.STACK for one in self.chart.series)
        for index, one in enumerate(self.chart.series):
            dress = look(index, one, self._theme)
            lefts = [widths.get(x, 0.0) if stacked else 0.0 for x in one.x]
            self.addItem(
                pyqtgraph.BarGraphItem(
                    x0=lefts, y=[-x for x in one.x], width=list(one.y), height=0.62,
                    brush=dress.brush, pen=dress.edge,
                )
            )  # fmt: skip
            for x, y in zip(one.x, one.y, strict=True):
                widths[x] = widths.get(x, 0.0) + y
        first = dict(zip(self.chart.series[0].x, self.chart.series[0].y, strict=True))
        numbers = []
        for x, width in widths.items():
            said = f"{width:,.0f}"
            if stacked and width:
                said += f" · {first.get(x, 0.0) / width:.0%}"
            numbers.append(said)
            text = pyqtgraph.TextItem(said, self._theme.colour("text"), anchor=(0, 0.5))
            text.setPos(width, -x)
            self.addItem(text, ignoreBounds=True)
        ink, right = self.fontMetrics(), Qt.TextElideMode.ElideRight
        names = [
            (-at, ink.elidedText(name, right, _WIDEST_NAME))
            for at, name in enumerate(self.chart.names)
        ]
        axis = self.getAxis("left")
        axis.setTicks([names])
        widest = max((ink.horizontalAdvance(name) for _, name in names), default=0)
        axis.setWidth(widest + _NAME_ROOM)
        self.getAxis("bottom").hide()
        room = max((ink.horizontalAdvance(said) for said in numbers), default=0) + _NUMBER_ROOM
        longest = max(widths.values(), default=0) or 1
        self.plotItem.vb.sigResized.connect(lambda box: _fit_bars(box, longest, room))
        self.setYRange(-len(names) + 0.4, 0.6, padding=0)

    def _draw_points(self) -> None:
        for index, one in enumerate(self.chart.series):
            dress = look(index, one, self._theme)
            if one.low and one.high:
                self._draw_band(one, dress.pen.color())
            symbol = dress.symbol if len(one.x) <= _MOST_SYMBOLS and not one.dashed else None
            self.addItem(
                pyqtgraph.PlotDataItem(
                    list(one.x), self._heights(one.y), connect=self._joined(one), pen=dress.pen,
                    symbol=symbol, symbolSize=_SYMBOL, symbolBrush=dress.pen.color(),
                    symbolPen=dress.edge,
                )
            )  # fmt: skip
        if self.chart.scale is not Scale.NUMBERS:
            self.getAxis("bottom").setTicks([list(self._ticks())])
        self.plotItem.showGrid(x=False, y=True, alpha=0.15)
        self._number_heights()
        places = self.places()
        least = 0.04 if self.chart.scale is Scale.SHARES else 1
        room = max((places[-1] - places[0]) * 0.08, least)
        self.setXRange(places[0] - room, places[-1] + room, padding=0)

    def _number_heights(self) -> None:
        """The axis of heights, with room for its numbers before it is drawn for the first time."""
        axis, ink = self.getAxis("left"), self.fontMetrics()
        tops = [y for one in self.chart.series for y in (*one.y, *one.high)]
        highest = 1 if self.chart.is_share else max(tops, default=1) or 1
        top = self._heights([highest])[0]
        self.setYRange(-top * _RIM, top * (1 + _RIM), padding=0)
        widest = _number(highest, self.chart)
        if self._powers:
            steps = [0, *(10**power for power in range(1, round(top) + 1))]
            axis.setTicks([[(self._heights([step])[0], f"{step:,}") for step in steps]])
            widest = f"{steps[-1]:,}"
        axis.setWidth(ink.horizontalAdvance(widest) + ink.height() + _NAME_ROOM)

    def _heights(self, values: Iterable[float]) -> list[float]:
        """Where numbers are drawn: themselves, or where they lie far apart their logarithms."""
        return [math.log10(1 + y) for y in values] if self._powers else list(values)

    def _draw_band(self, series: Series, colour: QColor) -> None:
        """A band over the points that are joined, an upright line at one that stands alone."""
        soft = QColor(colour)
        soft.setAlpha(_BAND_ALPHA)
        shape = QPainterPath()
        for run in self._runs(series):
            x = series.x[run]
            low, high = self._heights(series.low[run]), self._heights(series.high[run])
            edge = [*zip(x, low, strict=True), *zip(x[::-1], high[::-1], strict=True)]
            shape.addPolygon(QPolygonF([QPointF(*one) for one in edge]))
            shape.closeSubpath()
        item = QGraphicsPathItem(shape)  # one for all of it: each is felt when a chart is made
        item.setBrush(soft)
        item.setPen(QPen(soft, 0))
        self.addItem(item, ignoreBounds=True)

    def _joined(self, series: Series) -> np.ndarray:
        """For each point whether a line leads on from it."""
        ends = {run.stop - 1 for run in self._runs(series)}
        return np.array([at not in ends for at in range(len(series.x))])

    def _runs(self, series: Series) -> Iterator[slice]:
        """Stretches of points to be joined. A band has gaps where for a while there is nothing."""
        least = min((after - before for before, after in pairwise(self.places())), default=0.0)
        widest = least * _GAP if series.shape is Shape.BAND else math.inf
        start = 0
        for at, (before, after) in enumerate(pairwise(series.x), 1):
            if after - before > widest:
                yield slice(start, at)
                start = at
        yield slice(start, len(series.x))

    def _ticks(self) -> Iterator[tuple[float, str]]:
        places = self.places()
        if self.chart.scale is not Scale.DAYS:
            steps = [one / 5 for one in range(6)]
            yield from ((at, self.chart.x_text(at)) for at in steps)
            return
        first, last = date.fromordinal(round(places[0])), date.fromordinal(round(places[-1]))
        for step in range(_MOST_TICKS):
            day = first + timedelta(days=(last - first).days * step // (_MOST_TICKS - 1))
            yield day.toordinal(), day_text(day)
            if first == last:
                return


def _are_far_apart(chart: Chart) -> bool:
    """Whether one number would press all others down onto the axis."""
    some = sorted(y for one in chart.series if one.shape is Shape.BAND for y in one.y if y > 0)
    return bool(some) and some[-1] > _FAR_APART * some[len(some) // 2]


def point_text(chart: Chart, x: float) -> str:
    """What a chart says at a place of its axis, in words."""
    parts = []
    for one in chart.series:
        if x not in one.x:
            continue
        at = one.x.index(x)
        number = _number(one.y[at], chart)
        if one.low and one.high and one.low[at] != one.high[at]:
            number += f" ({_number(one.low[at], chart)}–{_number(one.high[at], chart)})"
        parts.append(f"{number} {one.name}")
    return f"{chart.x_text(x)}: {', '.join(parts)}"


def _fit_bars(box: pyqtgraph.ViewBox, longest: float, room: float) -> None:
    """Let the longest bar end where pixels are left for the number behind it."""
    share = max(0.25, 1 - room / max(1.0, box.width()))
    box.setXRange(0, longest / share, padding=0)


def _number(value: float, chart: Chart) -> str:
    return f"{value:.0%}" if chart.is_share else f"{value:,.0f}"
