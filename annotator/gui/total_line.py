"""The line below the totals in which a person gives one by hand, with the reason."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from annotator.domain.annotations import TotalOverride
from annotator.domain.figures import Outcome
from annotator.domain.shorthand import OUTCOME_LETTERS
from annotator.domain.values import Value, parse_value
from annotator.gui.fields import Choice, Line
from annotator.gui.figure_edits import value_shown
from annotator.gui.quiet import Wrapped

_FOCUS = Qt.FocusReason.ShortcutFocusReason
_EDGE, _GAP = 8, 4


class TotalLine(QWidget):
    """Outcome, value and reason; hidden when not in use. An empty value takes the total back."""

    given = Signal(object, object, str)  # outcome, `Value` and reason
    taken_back = Signal(object)  # the outcome whose total is to be worked out again
    left = Signal()  # nothing more is typed here

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own: dict[Outcome, TotalOverride] = {}
        self.outcome = Choice(self)
        self.outcome.setAccessibleName(self.tr("Outcome of the total"))
        self.outcome.fill(Outcome, OUTCOME_LETTERS)
        self.outcome.activated.connect(self._fill)
        self.value = Line(self._keep, self)
        self.value.setAccessibleName(self.tr("Total by hand"))
        self.value.setPlaceholderText(self.tr("29, 29+, 10-15"))
        self.value.setProperty("tip", self.value.placeholderText())
        self.reason = Line(self._keep, self)
        self.reason.setAccessibleName(self.tr("Reason for the total by hand"))
        self.reason.setPlaceholderText(self.tr("because … (goes into the export)"))
        self.reason.setProperty("tip", self.reason.placeholderText())
        self.words = Wrapped(self.tr("What the total by hand does"), self)
        grid = QGridLayout(self)
        grid.setContentsMargins(_EDGE, _GAP, _EDGE, _GAP)
        grid.setHorizontalSpacing(2 * _GAP)
        grid.setVerticalSpacing(_GAP // 2)
        for column, (field, share) in enumerate(
            ((self.outcome, 2), (self.value, 2), (self.reason, 5))
        ):
            grid.addWidget(field, 0, column)
            grid.setColumnStretch(column, share)
        grid.addWidget(self.words, 1, 0, 1, 3)
        self.value.left.connect(partial(self.reason.setFocus, _FOCUS))
        self.reason.left.connect(self._give)
        for line in (self.value, self.reason):
            line.gone.connect(self._maybe_leave)
        self.hide()

    def begin(self, outcome: Outcome, own: dict[Outcome, TotalOverride]) -> None:
        """Open the line on an outcome; `own` are the totals given by hand so far."""
        self._own = own
        self.outcome.show_data(outcome)
        self._fill()
        self.show()
        self.value.setFocus(_FOCUS)
        self.value.selectAll()

    def _fill(self) -> None:
        """Show what is given by hand for the chosen outcome."""
        one = self._own.get(Outcome(str(self.outcome.currentData())))
        self.value.show_text("" if one is None else value_shown(_value(one)))
        self.reason.show_text("" if one is None else one.reason)
        if one is None:
            self._say(self.tr("Enter stores it in place of the one worked out."))
        else:
            self._say(self.tr("An empty value takes the total by hand back."))

    def _keep(self, text: str) -> bool:
        """Nothing is stored before both are there."""
        return True

    def _give(self) -> None:
        outcome = Outcome(str(self.outcome.currentData()))
        typed, reason = self.value.text().strip(), self.reason.text().strip()
        if not typed:
            self._leave()
            self.taken_back.emit(outcome)
            return
        try:
            value = parse_value(typed)
        except ValueError as error:
            self._warn(self.value, str(error))
            return
        if value.number is None:
            self._warn(self.value, self.tr("A total by hand needs a number."))
        elif not reason:
            self._warn(self.reason, self.tr("Say why: the reason stands beside the number."))
        else:
            self._leave()
            self.given.emit(outcome, value, reason)

    def _warn(self, field: Line, text: str) -> None:
        self.words.setForegroundRole(QPalette.ColorRole.WindowText)
        self.words.setText(self.tr("⚠ Not stored: {0}").format(text))
        field.setFocus(_FOCUS)

    def _say(self, text: str) -> None:
        self.words.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.words.setText(text)

    def _maybe_leave(self) -> None:
        QTimer.singleShot(0, self, self._leave_if_elsewhere)

    def _leave_if_elsewhere(self) -> None:
        now = QApplication.focusWidget()
        if now is None or not self.isAncestorOf(now):
            self.hide()

    def _leave(self) -> None:
        self.hide()
        self.left.emit()


def _value(one: TotalOverride) -> Value:
    """The value that a total by hand was typed as, as nearly as its numbers tell."""
    numbers = one.low, one.best, one.high
    for typed in (f"{one.best}", f"{one.best}+", f"~{one.best}", f"≤{one.best}"):
        if one.best is not None:
            value = parse_value(typed)
            if (value.low, value.best, value.high) == numbers:
                return value
    low = "?" if one.low is None else str(one.low)
    high = "?" if one.high is None else str(one.high)
    return parse_value(f"{low}-{high}")
