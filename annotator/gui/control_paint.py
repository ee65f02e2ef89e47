"""How single controls are drawn by `CalmStyle`: grounds, edges, ticks, chevrons, progress."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionFrame,
    QStyleOptionProgressBar,
)

_RADIUS = 4
_EDGE, _SMALL_EDGE = 0.45, 0.75  # how much of the muted ink is in an edge; a tick's is seen less
_HOVER, _DOWN = 0.05, 0.11  # and how much of the ink is in a ground
_TINT, _ROW = 0.1, 0.15  # how much of the accent is in the button for Enter, in a chosen entry
_BAR = 4  # the height of a bar of progress
_TICK = ((-0.25, 0.03), (-0.07, 0.2), (0.26, -0.19))  # its corners from the middle, in sides

_Role = QPalette.ColorRole
_State = QStyle.StateFlag
_Primitive = QStyle.PrimitiveElement


@contextmanager
def smooth(painter: QPainter) -> Iterator[None]:
    """Draw with smooth edges, and leave the painter as it was."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    yield
    painter.restore()


def muted(option: QStyleOption, share: float = 1.0) -> QColor:
    """The ink of what steps back."""
    colour = option.palette.color(_Role.PlaceholderText)
    colour.setAlphaF(share)
    return colour


def edge(option: QStyleOption) -> QColor:
    """The colour of a control's edge."""
    return muted(option, _EDGE)


def paint_chevron(
    painter: QPainter, middle: QPoint, colour: QColor, *, size: int = 3, way: int = 1
) -> None:
    """Draw a small angle that points down, or up where `way` is -1."""
    painter.setPen(QPen(colour, 1.25))
    tip = middle + QPoint(0, way * (size // 2 + 1))
    painter.drawPolyline([tip + QPoint(-size, -way * size), tip, tip + QPoint(size, -way * size)])


def _arrow_down(option: QStyleOption, painter: QPainter) -> None:
    paint_chevron(painter, option.rect.center(), muted(option))


def paint_button(option: QStyleOption, painter: QPainter) -> None:
    """A button's ground; that of the one that Enter presses has some of the accent."""
    default = isinstance(option, QStyleOptionButton) and bool(
        option.features & QStyleOptionButton.ButtonFeature.DefaultButton
    )
    able = bool(option.state & _State.State_Enabled)
    _box(painter, option, option.palette.color(_Role.Button), strong=default and able)
    if default and able:
        tint = option.palette.color(_Role.Accent)
        tint.setAlphaF(_TINT)
        fill(painter, option.rect, tint)
    _shade(option, painter)


def _shade(option: QStyleOption, painter: QPainter) -> None:
    """Darken what is pressed, switched on, or under the mouse."""
    if option.state & (_State.State_Sunken | _State.State_On):
        fill(painter, option.rect, _ink(option, _DOWN))
    elif option.state & _State.State_MouseOver and option.state & _State.State_Enabled:
        fill(painter, option.rect, _ink(option, _HOVER))


def _tool(option: QStyleOption, painter: QPainter) -> None:
    """A small button: it has an edge only where it does not rise under the mouse."""
    (_shade if option.state & _State.State_AutoRaise else paint_button)(option, painter)


def paint_field(option: QStyleOption, painter: QPainter) -> None:
    """The ground of a field to type in."""
    ground = option.palette.color(_Role.Base)
    if is_bare(option):
        painter.fillRect(option.rect, ground)
    else:
        _box(painter, option, ground)


def paint_row(option: QStyleOption, painter: QPainter) -> None:
    """The tint of the entry of a menu that is chosen; it lies over the words."""
    tint = option.palette.color(_Role.Accent)
    tint.setAlphaF(_ROW)
    fill(painter, option.rect.adjusted(_RADIUS, 0, -_RADIUS, 0), tint)


def paint_separator(option: QStyleOption, painter: QPainter) -> None:
    """The hairline between the groups of a menu."""
    rect = option.rect
    line = QRect(rect.left() + _RADIUS, rect.center().y(), rect.width() - 2 * _RADIUS, 1)
    painter.fillRect(line, _ink(option, _DOWN))


def paint_groove(option: QStyleOption, painter: QPainter) -> None:
    """The bar of what there is to do."""
    fill(painter, _bar(option.rect), _ink(option, _DOWN))


def paint_progress(option: QStyleOptionProgressBar, painter: QPainter) -> None:
    """The part of the bar that is done."""
    bar = _bar(option.rect)
    share = (option.progress - option.minimum) / (option.maximum - option.minimum)
    done = QRect(bar.topLeft(), bar.bottomRight())
    done.setWidth(round(bar.width() * min(1.0, max(0.0, share))))
    way = option.direction
    fill(painter, QStyle.visualRect(way, bar, done), option.palette.color(_Role.Accent))


def fill(painter: QPainter, rect: QRect, colour: QColor) -> None:
    """Fill a rectangle with rounded corners."""
    radius = min(_RADIUS, rect.height() / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(rect, radius, radius)


def is_bare(option: QStyleOption) -> bool:
    """Whether a field is to have no edge."""
    return isinstance(option, QStyleOptionFrame) and option.lineWidth <= 0


def _ink(option: QStyleOption, share: float) -> QColor:
    colour = option.palette.color(_Role.WindowText)
    colour.setAlphaF(share)
    return colour


def _box(painter: QPainter, option: QStyleOption, ground: QColor, *, strong: bool = False) -> None:
    """A ground with an edge: the accent's where the keyboard is."""
    if option.state & _State.State_HasFocus:
        pen = QPen(option.palette.color(_Role.Accent), 2)
    elif strong:
        pen = QPen(option.palette.color(_Role.Accent), 1)
    else:
        pen = QPen(edge(option), 1)
    _outline(painter, option.rect, pen, ground)


def _outline(painter: QPainter, rect: QRect, pen: QPen, ground: QColor | None = None) -> None:
    inside = pen.widthF() / 2
    painter.setPen(pen)
    painter.setBrush(ground if ground is not None else Qt.BrushStyle.NoBrush)
    box = QRectF(rect).adjusted(inside, inside, -inside, -inside)
    painter.drawRoundedRect(box, _RADIUS, _RADIUS)


def _frame(option: QStyleOption, painter: QPainter) -> None:
    """The edge of an area that scrolls."""
    if not is_bare(option):
        accent = option.state & _State.State_HasFocus
        _square(option, painter, option.palette.color(_Role.Accent) if accent else edge(option))


def _menu_frame(option: QStyleOption, painter: QPainter) -> None:
    _square(option, painter, _ink(option, 2 * _DOWN))


def _square(option: QStyleOption, painter: QPainter, colour: QColor) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(colour)
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1))


def _focus(option: QStyleOption, painter: QPainter) -> None:
    """Where the keyboard is, round words without a box."""
    _outline(painter, option.rect, QPen(option.palette.color(_Role.Accent), 1))


def _tick(option: QStyleOption, painter: QPainter) -> None:
    """A box, full of the accent with a tick in it where it is on."""
    box = _indicator(option, painter, _State.State_On | _State.State_NoChange)
    painter.drawRoundedRect(box, _RADIUS - 1, _RADIUS - 1)
    if option.state & (_State.State_On | _State.State_NoChange):
        middle, side = box.center(), box.width()
        places = _TICK if option.state & _State.State_On else ((-0.25, 0.0), (0.25, 0.0))
        painter.setPen(QPen(option.palette.color(_Role.Base), 1.75))
        painter.drawPolyline([middle + QPointF(x * side, y * side) for x, y in places])


def _radio(option: QStyleOption, painter: QPainter) -> None:
    """A circle, full of the accent with a dot in it where it is on."""
    box = _indicator(option, painter, _State.State_On)
    painter.drawEllipse(box)
    if option.state & _State.State_On:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(option.palette.color(_Role.Base))
        painter.drawEllipse(box.center(), box.width() / 5, box.width() / 5)


def _indicator(option: QStyleOption, painter: QPainter, on: QStyle.StateFlag) -> QRectF:
    """Take pen and brush for a box or circle; gives where it is."""
    if option.state & on:
        full = option.palette.color(_Role.Accent)
        painter.setPen(full)
        painter.setBrush(full)
    else:
        able = option.state & _State.State_Enabled
        painter.setPen(muted(option, _SMALL_EDGE if able else _EDGE))
        painter.setBrush(option.palette.color(_Role.Base))
    side = min(option.rect.width(), option.rect.height()) - 1
    box = QRectF(0, 0, side, side)
    box.moveCenter(QRectF(option.rect).center())
    return box


def _bar(rect: QRect) -> QRect:
    """A thin bar in the middle of a rectangle."""
    return QRect(rect.left(), rect.center().y() - _BAR // 2 + 1, rect.width(), _BAR)


PRIMITIVES: dict[QStyle.PrimitiveElement, Callable[[QStyleOption, QPainter], None]] = {
    _Primitive.PE_PanelButtonCommand: paint_button,
    _Primitive.PE_PanelButtonTool: _tool,
    _Primitive.PE_IndicatorArrowDown: _arrow_down,
    _Primitive.PE_PanelLineEdit: paint_field,
    _Primitive.PE_Frame: _frame,
    _Primitive.PE_FrameMenu: _menu_frame,
    _Primitive.PE_FrameFocusRect: _focus,
    _Primitive.PE_IndicatorCheckBox: _tick,
    _Primitive.PE_IndicatorItemViewItemCheck: _tick,
    _Primitive.PE_IndicatorRadioButton: _radio,
}
