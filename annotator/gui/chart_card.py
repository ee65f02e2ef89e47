"""One chart on the page: title, legend, drawing, what it says, and a menu to save it."""

from __future__ import annotations

import csv
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.charts import Chart, Scale, Series, Shape
from annotator.errors import UserError
from annotator.gui.chart_plot import ChartPlot, Look, look, point_text
from annotator.gui.quiet import Wrapped
from annotator.gui.theme import Theme, icon, load_theme
from annotator.texts import phrase

_PLOT_HEIGHT, _NAME_HEIGHT = 230, 22
_PICTURE_WIDTH = 900
_PICTURE_SCALE = 2
_KEY = QSize(24, 10)
_KEYS_A_LINE = 5
FORMATS = ("png", "svg", "csv")


class ChartCard(QWidget):
    """A chart. With the keyboard in it, arrow keys go from point to point, Enter opens one."""

    articles_wanted = Signal(object)
    """The ids of the articles behind a point that was chosen."""
    save_wanted = Signal(object, str)
    """This card, and the format to save it in."""

    def __init__(self, chart: Chart, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = chart
        self._at: float | None = None
        self.plot: ChartPlot | None = None
        self.setPalette(theme.palette)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(chart.words or chart.empty)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 12, 12)
        column.setSpacing(4)
        column.addLayout(self._head())
        if chart.is_empty:
            column.addWidget(self._sentence(chart.empty, Qt.AlignmentFlag.AlignLeft))
        else:
            if len(chart.series) > 1 or chart.series[0].low:
                column.addWidget(_Legend(chart, theme, self))
            self.plot = ChartPlot(chart, theme, self)
            self.plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.plot.setFixedHeight(_height(chart))
            self.plot.viewport().installEventFilter(self)
            self.plot.viewport().setMouseTracking(True)
            column.addWidget(self.plot)
        self.says = self._sentence(chart.brief or chart.words, Qt.AlignmentFlag.AlignLeft)
        self.says.setVisible(bool(chart.words))
        column.addWidget(self.says)
        column.addStretch(1)  # in a row of cards all titles are equally high
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        title = QLabel(self.chart.title, self)
        font = QFont(title.font())
        font.setWeight(QFont.Weight.DemiBold)
        title.setFont(font)
        row.addWidget(title, 1)
        self.more = QToolButton(self)
        self.more.setIcon(icon("more"))
        self.more.setAutoRaise(True)
        self.more.setAccessibleName(self.tr("Save the chart “{0}”").format(self.chart.title))
        self.more.setToolTip(self.tr("Save this chart"))
        self.more.setEnabled(not self.chart.is_empty)
        menu = QMenu(self.more)
        names = {
            "png": self.tr("Save as a picture (PNG)…"),
            "svg": self.tr("Save as a drawing (SVG)…"),
            "csv": self.tr("Save the numbers (CSV)…"),
        }
        for name in FORMATS:
            action = menu.addAction(names[name])
            action.setData(name)
        menu.triggered.connect(lambda chosen: self.save_wanted.emit(self, str(chosen.data())))
        # Not the button's own menu: an arrow would be drawn into the corner of the dots.
        self.more.clicked.connect(
            lambda: menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        )
        row.addWidget(self.more)
        return row

    def _sentence(self, text: str, align: Qt.AlignmentFlag) -> QLabel:
        label = Wrapped("", self, muted=True)
        label.setText(text)
        label.setAlignment(align)
        return label

    # --- point by point ------------------------------------------------------------------------

    def point(self, x: float | None) -> None:
        """Show what the chart says at a place of its axis, or of all."""
        self._at = x
        if self.plot is not None:
            self.plot.mark(x)
        point = "" if x is None else point_text(self.chart, x)
        self.says.setText(point or self.chart.brief or self.chart.words)
        self.setAccessibleDescription(point or self.chart.words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from point to point; Enter opens the articles behind one."""
        step = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Down: 1,
        }.get(Qt.Key(event.key()))
        if step is not None and self.plot is not None:
            places = self.plot.places()
            now = -1 if self._at is None else places.index(self._at)
            self.point(places[max(0, min(len(places) - 1, now + step))])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._at is not None:
            self._open(self._at)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the mouse over the drawing."""
        if self.plot is not None and isinstance(event, QMouseEvent):
            place = self.plot.place_at(QPointF(self.plot.mapToScene(event.position().toPoint())))
            if event.type() == QEvent.Type.MouseMove and place != self._at:
                self.point(place)
            elif event.type() == QEvent.Type.MouseButtonRelease and place is not None:
                self._open(place)
        elif event.type() == QEvent.Type.Leave:
            self.point(None)
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show that the keyboard is here."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(self.palette().color(QPalette.ColorRole.Highlight))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _open(self, x: float) -> None:
        ids = [
            one
            for series in self.chart.series
            if series.ids and x in series.x
            for one in series.ids[series.x.index(x)]
        ]
        if ids:
            self.articles_wanted.emit(list(dict.fromkeys(ids)))

    # --- saving --------------------------------------------------------------------------------

    def save(self, path: Path, format: str) -> None:
        """Write the chart as "png", "svg" (in light colours, as for paper) or "csv".

        Raises:
            UserError: it cannot be written there.
        """
        try:
            if format == "csv":
                _write_table(self.chart, path)
            else:
                _write_picture(self.chart, path, format)
        except OSError as error:
            message = phrase("The chart could not be written: {0}.", error.strerror)
            raise UserError(message, phrase("Choose another place, or make room."), path) from error


def _write_table(chart: Chart, path: Path) -> None:
    header, rows = chart.table()
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\r\n")
        writer.writerow(header)
        writer.writerows(rows)


def _write_picture(chart: Chart, path: Path, format: str) -> None:
    path.open("wb").close()  # Qt's writers do not say why they could not
    card = ChartCard(chart, load_theme("light"))
    card.more.hide()
    card.resize(_PICTURE_WIDTH, card.heightForWidth(_PICTURE_WIDTH))
    card.ensurePolished()
    layout = card.layout()
    assert layout is not None
    layout.activate()
    if card.plot is not None:
        card.plot.draw_for_paper()
    if format == "svg":
        drawing = QSvgGenerator()
        drawing.setFileName(str(path))
        drawing.setSize(card.size())
        drawing.setViewBox(QRect(0, 0, card.width(), card.height()))
        drawing.setTitle(chart.title)
        drawing.setDescription(chart.words)
        painter = QPainter(drawing)
        card.render(painter, QPoint())
        painter.end()
        return
    picture = QPixmap(card.size() * _PICTURE_SCALE)
    picture.setDevicePixelRatio(_PICTURE_SCALE)
    card.render(picture)
    if not picture.save(str(path), "PNG"):
        raise OSError(0, "the disk did not take it")


def _height(chart: Chart) -> int:
    if chart.scale is not Scale.NAMES:
        return _PLOT_HEIGHT
    return len(chart.names) * _NAME_HEIGHT + 24


class _Legend(QWidget):
    """What each series looks like."""

    def __init__(self, chart: Chart, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for first in range(0, len(chart.series), _KEYS_A_LINE):
            row = QHBoxLayout()
            row.setSpacing(4)
            column.addLayout(row)
            for index, one in enumerate(chart.series[first : first + _KEYS_A_LINE], first):
                row.addWidget(_Key(look(index, one, theme), one, self))
                label = QLabel(one.name, self)
                label.setTextFormat(Qt.TextFormat.PlainText)
                row.addWidget(label)
                row.addSpacing(8)
            row.addStretch(1)


class _Key(QWidget):
    """A piece of a series' line, or of its bars."""

    def __init__(self, dress: Look, series: Series, parent: QWidget) -> None:
        super().__init__(parent)
        self._dress, self._shape, self._has_symbols = dress, series.shape, not series.dashed
        self.setFixedSize(_KEY)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        if self._shape in (Shape.BARS, Shape.STACK):
            painter.setPen(self._dress.edge)
            painter.setBrush(self._dress.brush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        else:
            painter.setPen(self._dress.pen)
            middle = self.rect().center().y()
            painter.drawLine(0, middle, self.width(), middle)
            if self._has_symbols:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.translate(self.rect().center())
                painter.setPen(self._dress.edge)
                painter.setBrush(self._dress.pen.color())
                painter.drawPath(self._dress.shape)
