"""Draws one chart with pyqtgraph: series differ by dash, symbol and hatching beside colour."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

import pyqtgraph
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPen
from PySide6.QtWidgets import QWidget

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
_HUES = (0, 4, 2, 8, 6, 10)
_LONGEST_NAME = 24
_BAND_ALPHA = 60
_MOST_SYMBOLS = 80
_MOST_TICKS = 5


@dataclass(frozen=True, slots=True)
class Look:
    """How a series is told from the others."""

    pen: QPen
    brush: QBrush
    symbol: str
    edge: QPen


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
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(chart.words)
        self.setMouseEnabled(x=False, y=False)
        self.setMenuEnabled(False)
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
        """The x nearest to a place in the widget; None outside of the axes."""
        box = self.plotItem.vb
        if not box.sceneBoundingRect().contains(where):
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
            axis.setStyle(tickLength=4)
        self.plotItem.setContentsMargins(4, 8, 16, 4)

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
        for x, width in widths.items():
            text = pyqtgraph.TextItem(f"{width:,.0f}", self._theme.colour("text"), anchor=(0, 0.5))
            text.setPos(width, -x)
            self.addItem(text, ignoreBounds=True)
        names = [(-at, _short(name)) for at, name in enumerate(self.chart.names)]
        self.getAxis("left").setTicks([names])
        self.getAxis("bottom").hide()
        most = max(widths.values(), default=0) or 1
        self.setXRange(0, most * 1.2, padding=0)
        self.setYRange(-len(names) + 0.4, 0.6, padding=0)

    def _draw_points(self) -> None:
        for index, one in enumerate(self.chart.series):
            dress = look(index, one, self._theme)
            if one.low and one.high:
                self._draw_band(one, dress.pen.color())
            symbol = dress.symbol if len(one.x) <= _MOST_SYMBOLS and not one.dashed else None
            self.addItem(
                pyqtgraph.PlotDataItem(
                    list(one.x), list(one.y), pen=dress.pen, symbol=symbol, symbolSize=6,
                    symbolBrush=dress.pen.color(), symbolPen=dress.edge,
                )
            )  # fmt: skip
        if self.chart.scale is not Scale.NUMBERS:
            self.getAxis("bottom").setTicks([list(self._ticks())])
        self.plotItem.showGrid(x=False, y=True, alpha=0.15)
        tops = [y for one in self.chart.series for y in (*one.y, *one.high)]
        self.setYRange(0, 1 if self.chart.is_share else max(tops, default=1) * 1.08 or 1, padding=0)
        places = self.places()
        least = 0.04 if self.chart.scale is Scale.SHARES else 1
        room = max((places[-1] - places[0]) * 0.08, least)
        self.setXRange(places[0] - room, places[-1] + room, padding=0)

    def _draw_band(self, series: Series, colour: QColor) -> None:
        soft = QColor(colour)
        soft.setAlpha(_BAND_ALPHA)
        edges = [
            pyqtgraph.PlotDataItem(list(series.x), list(values), pen=None)
            for values in (series.low, series.high)
        ]
        for edge in edges:
            self.addItem(edge)
        self.addItem(pyqtgraph.FillBetweenItem(*edges, brush=soft))

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


def _number(value: float, chart: Chart) -> str:
    return f"{value:.0%}" if chart.is_share else f"{value:,.0f}"


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1] + "…"
