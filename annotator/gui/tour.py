"""The tour: six steps on the sample, each over when the person has done the thing.

It only watches the session: it changes nothing, selects nothing, and keeps the keyboard nowhere.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer, Signal
from PySide6.QtWidgets import QWidget

from annotator.domain.annotations import Annotation, Suggestion
from annotator.domain.layer import Layer
from annotator.gui.callout import Callout
from annotator.gui.theme import running_app

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

SEEN = "tour/seen"


@dataclass(frozen=True, slots=True)
class Before:
    """What an article's layer held when a step began."""

    article_id: int
    annotations: dict[str, Annotation]
    pending: frozenset[str]
    relations: frozenset[str]

    @classmethod
    def of(cls, layer: Layer) -> Before:
        """The state of a layer now; later edits do not change it."""
        return cls(
            layer.article.id,
            dict(layer.annotations),
            frozenset(layer.pending),
            frozenset(layer.relations),
        )


@dataclass(frozen=True, slots=True)
class Step:
    """One step: what to do, where, and whether it was done."""

    text: Callable[[], str]
    done: Callable[[Before, Layer], bool]
    place: Callable[[], QRect]


class Tour(QObject):
    """Shows the steps one after the other over the window."""

    changed = Signal()
    """It has begun or ended."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._at = -1
        self._before: Before | None = None
        self.callout = Callout(window)
        self.callout.next_wanted.connect(self.go_on)
        self.callout.end_wanted.connect(self.end)
        self._steps = self._make_steps()
        self._pause = QTimer(self)  # after the layout of what has just changed
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._show)
        session, view = window.session, window.pane.view
        for changed in (session.mark_selected, session.layer_changed, session.article_opened):
            changed.connect(self._look)
        for moved in (view.verticalScrollBar().valueChanged, window.splitter.splitterMoved):
            moved.connect(self._later)
        window.installEventFilter(self)
        running_app().focusChanged.connect(self._later)

    @property
    def step(self) -> int:
        """Which step is shown, from 1; 7 is the farewell, 0 when the tour is not running."""
        return self._at + 1

    def begin(self) -> None:
        """Begin with the first step."""
        self._window.left_off.keep(SEEN, True)
        self._go(0)
        self.changed.emit()

    def begin_once(self) -> None:
        """Begin, unless it was shown before on this computer."""
        if not self._window.left_off.value(SEEN):
            self.begin()

    def go_on(self) -> None:
        """Go to the next step, whether this one was done or not."""
        if self._at >= 0:
            self._go(self._at + 1)

    def end(self) -> None:
        """Leave the tour."""
        if self._at >= 0:
            self._at = -1
            self._pause.stop()
            self.callout.hide()
            self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep pointing at the right place when the window's size changes."""
        if event.type() is QEvent.Type.Resize:
            self._later()
        return super().eventFilter(watched, event)

    def _go(self, at: int) -> None:
        if at > len(self._steps):
            self.end()
            return
        self._at = at
        layer = self._window.session.layer
        self._before = Before.of(layer) if layer is not None else None
        self._later()

    def _look(self) -> None:
        """Something has changed: go on if it was what this step asks for."""
        if self._at < 0:
            return
        layer, before = self._window.session.layer, self._before
        if layer is None or before is None or before.article_id != layer.article.id:
            self._go(self._at)
        elif self._at < len(self._steps) and self._steps[self._at].done(before, layer):
            self._go(self._at + 1)
        else:
            self._before = Before.of(layer)
            self._later()

    def _later(self) -> None:
        if self._at >= 0:
            self._pause.start()

    def _show(self) -> None:
        if self._at < 0:
            return
        key = self._window.actions_.key_text
        self.callout.next.setToolTip(key("tour_next"))
        self.callout.end.setToolTip(key("tour"))
        if self._at == len(self._steps):
            said = self.tr("That was the tour. {0} lists all keys, {1} finds anything.")
            self.callout.say("✓", said.format(key("keys"), key("palette")))
            self.callout.point_at(self._mark_place())
            return
        step = self._steps[self._at]
        count = self.tr("{0} of {1}").format(self._at + 1, len(self._steps))
        self.callout.say(count, step.text())
        self.callout.point_at(step.place())

    # --- the steps -----------------------------------------------------------------------------

    def _make_steps(self) -> tuple[Step, ...]:
        return (
            Step(self._say_walk, self._has_walked, self._mark_place),
            Step(self._say_accept, _has_accepted, self._mark_place),
            Step(self._say_mend, _has_mended, self._mark_place),
            Step(self._say_value, _has_valued, self._value_place),
            Step(self._say_link, _has_linked, self._mark_place),
            Step(self._say_done, _is_done, self._mark_place),
        )

    def _say_walk(self) -> str:
        layer, jobs = self._window.session.layer, self._window.jobs
        if layer is None or (not layer.pending and jobs.is_busy):
            return self.tr(
                "A pipeline is reading the article. In a moment its suggestions appear: dashed "
                "lines below the words."
            )
        return self.tr(
            "Dashed lines are suggestions: nobody has vouched for them yet. Press {0} to go to the "
            "next one."
        ).format(self._key("next_pending"))

    def _say_accept(self) -> str:
        return self.tr(
            "Is it right? {0} accepts it and goes to the next one. Every decision is stored as you "
            "make it."
        ).format(self._key("accept"))

    def _say_mend(self) -> str:
        return self.tr(
            "Is it wrong? {0} rejects it for good; or press the key of the right label, as below "
            "the article. Try one of them. {1} takes anything back."
        ).format(self._key("reject"), self._key("undo"))

    def _say_value(self) -> str:
        return self.tr(
            "{0} goes to the next casualty figure. {1} puts the keyboard into its value: type "
            "another one, such as 30+ for “at least 30”, and press Enter."
        ).format(self._key("next_figure"), self._key("value"))

    def _say_link(self) -> str:
        return self.tr(
            "Figures have parts: “29 dead, including four civilians”. On a part press {0}, choose "
            "its total with {1}, and press {2}."
        ).format(*map(self._key, ("link", "next_pending", "accept")))

    def _say_done(self) -> str:
        return self.tr(
            "When you have read it all, {0} says so and opens the next article. Only then do "
            "words without a mark count as “nothing here”."
        ).format(self._key("done"))

    def _key(self, action_id: str) -> str:
        return self._window.actions_.key_text(action_id)

    def _has_walked(self, before: Before, layer: Layer) -> bool:
        return isinstance(self._window.session.selected, Suggestion)

    # --- where they point ----------------------------------------------------------------------

    def _mark_place(self) -> QRect:
        """The selected mark, else the first suggestion in sight, else the article's top."""
        session, view = self._window.session, self._window.pane.view
        layer = session.layer
        if layer is None:
            return self._in_window(self._window.empty.sample, self._window.empty.sample.rect())
        marks = [session.selected, *layer.pending.values()]
        sight = view.viewport().rect()
        for mark in marks:
            if mark is None:
                continue
            place = view.character_rect(mark.start).united(
                view.character_rect(max(mark.start, mark.end - 1))
            )
            if sight.contains(place.center()):
                return self._in_window(view.viewport(), place)
        return self._in_window(view.viewport(), QRect(sight.center().x() - 60, 40, 120, 20))

    def _value_place(self) -> QRect:
        """The field at the right that the keyboard is in, else the mark."""
        field = self._window.focusWidget()
        if field is not None and self._window.right.isAncestorOf(field):
            return self._in_window(field, field.rect())
        return self._mark_place()

    def _in_window(self, widget: QWidget, rect: QRect) -> QRect:
        return QRect(widget.mapTo(self._window, QPoint(0, 0)) + rect.topLeft(), rect.size())


def _has_accepted(before: Before, layer: Layer) -> bool:
    return len(layer.annotations) > len(before.annotations)


def _has_mended(before: Before, layer: Layer) -> bool:
    if len(layer.pending) < len(before.pending) and len(layer.annotations) <= len(
        before.annotations
    ):
        return True  # rejected
    for one in layer.annotations.values():
        earlier = before.annotations.get(one.id)
        proposed = layer.suggestions.get(one.suggestion_id)
        label = earlier.label if earlier is not None else proposed.label if proposed else one.label
        if one.label != label:
            return True
    return len(layer.annotations) < len(before.annotations)


def _has_valued(before: Before, layer: Layer) -> bool:
    for one in layer.annotations.values():
        earlier = before.annotations.get(one.id) or layer.suggestions.get(one.suggestion_id)
        if earlier is not None and one.figure is not None and one.figure != earlier.figure:
            return True
    return False


def _has_linked(before: Before, layer: Layer) -> bool:
    return not before.relations.issuperset(layer.relations)


def _is_done(before: Before, layer: Layer) -> bool:
    return layer.is_read
