"""The style of all controls: Fusion without gradients and bevels; one radius, one thin edge.

It says how much room controls have; how they look is in `control_paint`, colours in the palette.
What Qt asks for at every step of a layout, as `pixelMetric`, is left to Fusion: an answer from
Python takes ten microseconds, and a window asks a thousand times before its first paint.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionMenuItem,
    QStyleOptionProgressBar,
    QStyleOptionSpinBox,
    QWidget,
)

from annotator.gui.control_paint import (
    PRIMITIVES,
    edge,
    is_bare,
    muted,
    paint_button,
    paint_chevron,
    paint_field,
    paint_groove,
    paint_progress,
    paint_row,
    paint_separator,
    smooth,
)

_ROOM = 12  # beside a line of text: the height of every control of one line
_INSET = 4  # from a control's edge to its words, beside what Fusion gives
_LEAST = 80  # the width of a button

_State = QStyle.StateFlag
_Control = QStyle.ControlElement
_Contents = QStyle.ContentsType
_Part = QStyle.SubControl
_Step = QAbstractSpinBox.StepEnabledFlag

_SEPARATOR = QStyleOptionMenuItem.MenuItemType.Separator
_ONE_LINE = frozenset(
    (_Contents.CT_PushButton, _Contents.CT_LineEdit, _Contents.CT_ComboBox, _Contents.CT_SpinBox)
)
_INSET_PARTS = frozenset((_Part.SC_ComboBoxEditField, _Part.SC_SpinBoxEditField))
_STEPS = (
    (_Part.SC_SpinBoxUp, _Step.StepUpEnabled, -1),
    (_Part.SC_SpinBoxDown, _Step.StepDownEnabled, 1),
)


class CalmStyle(QProxyStyle):
    """Fusion, quieter."""

    # Qt asks without a widget too; its stubs do not know that: hence the types that are ignored.

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw grounds of buttons and fields, ticks and frames."""
        draw = PRIMITIVES.get(element)
        if draw is None:
            super().drawPrimitive(element, option, painter, widget)
            return
        with smooth(painter):
            draw(option, painter)

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw the entries of menus, and progress as a thin bar."""
        if isinstance(option, QStyleOptionMenuItem):
            self._draw_entry(element, option, painter, widget)
        elif element == _Control.CE_ProgressBarGroove:
            with smooth(painter):
                paint_groove(option, painter)
        elif isinstance(option, QStyleOptionProgressBar) and _is_counted(element, option):
            with smooth(painter):
                paint_progress(option, painter)
        else:
            super().drawControl(element, option, painter, widget)

    def _draw_entry(
        self,
        element: QStyle.ControlElement,
        option: QStyleOptionMenuItem,
        painter: QPainter,
        widget: QWidget | None,
    ) -> None:
        """A hairline, or an entry; the one that is chosen is a soft row."""
        if element == _Control.CE_MenuItem and option.menuItemType == _SEPARATOR:
            paint_separator(option, painter)
            return
        chosen = option.state & _State.State_Selected
        plain = QStyleOptionMenuItem(option)
        plain.state &= ~(_State.State_Selected | _State.State_Sunken)
        super().drawControl(element, plain, painter, widget)
        if chosen:
            with smooth(painter):
                paint_row(option, painter)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw choices and numbers with chevrons in the place of arrows in boxes."""
        if isinstance(option, QStyleOptionComboBox):
            arrow = self.subControlRect(control, option, _Part.SC_ComboBoxArrow, widget)
            with smooth(painter):
                (paint_field if option.editable else paint_button)(option, painter)
                paint_chevron(painter, arrow.center(), muted(option))
        elif isinstance(option, QStyleOptionSpinBox):
            with smooth(painter):
                paint_field(option, painter)
                for part, step, way in _STEPS:
                    arrow = self.subControlRect(control, option, part, widget)
                    colour = muted(option) if option.stepEnabled & step else edge(option)
                    paint_chevron(painter, arrow.center(), colour, size=2, way=way)
        else:
            super().drawComplexControl(control, option, painter, widget)

    def sizeFromContents(
        self,
        type: QStyle.ContentsType,
        option: QStyleOption,
        size: QSize,
        w: QWidget | None = None,
    ) -> QSize:
        """Make controls of one line equally high."""
        found = super().sizeFromContents(type, option, size, w)  # type: ignore[arg-type]
        if type in _ONE_LINE and not is_bare(option):
            found.setHeight(option.fontMetrics.height() + _ROOM)
            found.setWidth(found.width() + 2 * _INSET)
        if type == _Contents.CT_PushButton:
            found.setWidth(max(found.width(), _LEAST))
        return found

    def subElementRect(
        self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None
    ) -> QRect:
        """Keep the words of a field away from its edge."""
        found = super().subElementRect(element, option, widget)  # type: ignore[arg-type]
        if element == QStyle.SubElement.SE_LineEditContents and not is_bare(option):
            found.adjust(_INSET, 0, -_INSET, 0)
        return found

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        """The same in choices and numbers."""
        found = super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]
        if part in _INSET_PARTS and isinstance(option, QStyleOptionComboBox | QStyleOptionSpinBox):
            found.adjust(_INSET, 0, -_INSET, 0)
        return found


def _is_counted(element: QStyle.ControlElement, option: QStyleOptionProgressBar) -> bool:
    """Whether what is done is to be drawn, and it is known how much there is to do."""
    return element == _Control.CE_ProgressBarContents and option.maximum > option.minimum
