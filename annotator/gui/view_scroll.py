"""Scrolling: the text under the reader's eye stays put while heights become known or change.

`Scroller` owns the vertical position of one article view; `WheelGlide` softens wheel notches.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEasingCurve, QElapsedTimer, QObject, QTimer, QVariantAnimation
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea

from annotator.gui.span_layout import text_top
from annotator.gui.view_flow import Flow

_IDLE_SLICE_MS = 6
_GLIDE_MS = 110
_NOTCH = 120  # eighths of a degree, by Qt's convention
_AHEAD = 200.0  # pixels laid out beyond the lower edge, so that small steps find it ready


class Anchor(NamedTuple):
    """An offset and how far below the upper edge its line's text stands."""

    offset: int
    y: float


class Scroller(QObject):
    """Keeps an article's scroll bar; call `settle` after anything that moves or reshapes text."""

    def __init__(self, view: QAbstractScrollArea, moved: Callable[[], None]) -> None:
        super().__init__(view)
        # Held so that a view nobody else holds is not collected in the midst of a slot.
        self._view = view
        self._bar = view.verticalScrollBar()
        self._viewport = view.viewport()
        self._moved = moved
        self._flow: Flow | None = None
        self._busy = False
        self._owed = 0.0  # what rounding to whole pixels has kept back in idle slices
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._measure_some)

    @property
    def y(self) -> int:
        """The height in the article that is at the upper edge."""
        return self._bar.value()

    @property
    def correcting(self) -> bool:
        """Whether the bar moves only to keep the text still."""
        return self._busy

    @property
    def bottom(self) -> float:
        """The height in the article that is at the lower edge."""
        return self._bar.value() + self._viewport.height()

    def attach(self, flow: Flow | None) -> None:
        """Takes on a flow (or none) and goes to its top."""
        self._idle.stop()
        self._flow = flow
        self._busy = True
        self._bar.setValue(0)
        self._busy = False
        self.settle()
        self.reflowed()

    def reflowed(self) -> None:
        """Heights are to be found anew: after a change of width or of marks off screen."""
        if self._flow is not None and self._viewport.isVisible():
            self._idle.start()

    def stop(self) -> None:
        """Stops measuring; `reflowed` goes on."""
        self._idle.stop()

    def settle(self) -> None:
        """Lays out what is in view, keeping the lower text still where upper text grows."""
        if self._busy:
            return
        if self._flow is None:
            self._bar.setRange(0, 0)
            return
        self._busy = True
        self._owed = 0.0
        try:
            for _ in range(6):  # each round can only bring a few more paragraphs into view
                shift = self._lay_out_visible(self._flow)
                self._sync(self._flow)
                if not shift:
                    break
                self._bar.setValue(round(self._bar.value() + shift))
        finally:
            self._busy = False

    def anchor(self, offset: int | None = None) -> Anchor:
        """What to hold on to: a given offset when it is in view, else the topmost line."""
        flow = self._flow
        if flow is None:
            return Anchor(0, 0.0)
        if offset is not None:
            y = self._text_y(flow, offset) - self.y
            if 0 <= y < self._viewport.height():
                return Anchor(offset, y)
        spot = flow.spot_at(self.y)
        top = flow.tops[spot.index] + text_top(spot.box, flow.measure_of(spot.index))
        return Anchor(
            flow.offset_in(spot, -1e6 if not spot.shaped.paragraph.is_rtl else 1e6), top - self.y
        )

    def restore(self, anchor: Anchor) -> None:
        """Brings an anchor back to where it was."""
        if self._flow is None:
            return
        for _ in range(4):  # settling may reshape what lies between the edge and the anchor
            self.settle()
            wanted = round(self._text_y(self._flow, anchor.offset) - anchor.y)
            self._sync(self._flow)
            if wanted == self._bar.value():
                return
            self._bar.setValue(wanted)
            if self._bar.value() != wanted:
                return

    def reveal(self, offset: int, end: int) -> None:
        """Scrolls a range into comfortable view, not to the very edge; far jumps to a third."""
        if self._flow is None:
            return
        height = self._viewport.height()
        pad = min(96.0, height / 5)
        for _ in range(4):
            top = self._text_y(self._flow, offset)
            bottom = min(
                self._text_y(self._flow, max(offset, end - 1)) + 56, top + height - 2 * pad
            )
            if top < self.y + pad:
                wanted = top - (height / 3 if self.y - top > height / 2 else pad)
            elif bottom > self.bottom - pad:
                far = bottom - self.bottom > height / 2
                wanted = top - height / 3 if far else bottom - height + pad
            else:
                return
            self._sync(self._flow)
            before = self._bar.value()
            self._bar.setValue(round(wanted))
            self.settle()
            if self._bar.value() == before:
                return

    def _text_y(self, flow: Flow, offset: int) -> float:
        spot = flow.spot_of(offset)
        return flow.tops[spot.index] + text_top(spot.box, flow.measure_of(spot.index))

    def _lay_out_visible(self, flow: Flow) -> float:
        """Lays out the paragraphs in view; gives the growth of those that begin above the edge."""
        value = self._bar.value()
        index = flow.index_at(value)
        y = flow.tops[index]
        lower = self.bottom + _AHEAD
        shift = 0.0
        while index < len(flow.heights) and y < lower:
            before = flow.heights[index]
            flow.need(index)
            if y < value:
                shift += flow.heights[index] - before
            y += flow.heights[index]
            index = flow.next_index(index)
        return shift

    def _sync(self, flow: Flow) -> None:
        height = self._viewport.height()
        self._bar.setPageStep(height)
        self._bar.setSingleStep(round(flow.type.size * 2.1))
        self._bar.setRange(0, max(0, round(flow.height - height)))

    def _measure_some(self) -> None:
        """Finds real heights for a few milliseconds; the text in view does not move."""
        flow = self._flow
        if flow is None:
            self._idle.stop()
            return
        clock = QElapsedTimer()
        clock.start()
        value = self._bar.value()
        first = flow.index_at(value)
        shift = 0.0
        while clock.elapsed() < _IDLE_SLICE_MS:
            if flow.marks.take_some():
                continue
            found = flow.measure_one()
            if found is None:
                self._idle.stop()
                break
            index, grown = found
            if index < first or (index == first and flow.tops[index] < value):
                shift += grown
        self._busy = True
        self._sync(flow)
        if shift:
            exact = value + shift + self._owed
            self._bar.setValue(round(exact))
            self._owed = exact - self._bar.value()
        self._busy = False
        if shift:
            self._moved()


class WheelGlide(QObject):
    """Moves a view's scroll bar for wheel events: touchpads by pixels, notches gently."""

    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__(view)
        self._view = view
        self._bar = view.verticalScrollBar()
        self._gone = 0
        self._motion = QVariantAnimation(self)
        self._motion.setDuration(_GLIDE_MS)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.valueChanged.connect(self._move)

    def wheel(self, event: QWheelEvent) -> None:
        """Scrolls as the wheel says."""
        if not event.pixelDelta().isNull():
            self.stop()
            self._bar.setValue(self._bar.value() - event.pixelDelta().y())
            return
        notches = event.angleDelta().y() / _NOTCH
        if not notches:
            return
        rest = 0
        if self._motion.state() == QVariantAnimation.State.Running:
            rest = int(self._motion.endValue()) - self._gone
        self._motion.stop()
        self._gone = 0
        # Only the way is animated, not the position: heights may be corrected meanwhile.
        self._motion.setStartValue(0)
        self._motion.setEndValue(rest - round(notches * 3 * self._bar.singleStep()))
        self._motion.start()

    def stop(self) -> None:
        """Stands still at once."""
        self._motion.stop()

    def _move(self, way: int) -> None:
        self._bar.setValue(self._bar.value() + way - self._gone)
        self._gone = way
