"""The field in which a figure's value, or the whole figure, is typed, with what it means beneath.

While one types, the line below reads what is there so far, and a card shows the letters.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from annotator.domain.figures import CasualtyFigure, value_text, word_for
from annotator.domain.shorthand import (
    MORE_LETTERS,
    OUTCOME_LETTERS,
    Entry,
    applied,
    in_words,
    parse_entry,
)
from annotator.gui.fields import Line
from annotator.gui.figure_edits import value_shown
from annotator.gui.quiet import Wrapped, hairline_colour
from annotator.gui.value_texts import link_texts

_MARGIN = 8
_GAP = 8


class ValueEntry(QObject):
    """The value's line and the words below it; the form places both."""

    entered = Signal(object)
    """An `Entry` that was typed and understood; the form may still `refuse` it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._figure: CasualtyFigure | None = None
        self._refused = ""
        self.line = Line(self._commit, parent)
        self.line.setObjectName("value")
        self.line.setAccessibleName(self.tr("Value, or the whole figure in letters"))
        self.line.setProperty("tip", self.tr("29, 29+, >29, 10-15, ≤30, ~70, dozens, some, none"))
        self.line.setPlaceholderText(self.tr("29+ k civ"))
        self.line.textEdited.connect(self._read)
        self.line.entered.connect(self._begin)
        self.line.gone.connect(self._end)
        self.words = Wrapped(self.tr("What the fields say, in words"), parent)
        self.words.setIndent(4)
        self.words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.words.setMinimumHeight(2 * self.words.fontMetrics().lineSpacing() + 4)
        self.letters = LetterCard(parent)
        self.letters.hide()

    def show(self, figure: CasualtyFigure | None, *, keep_typed: bool) -> None:
        """Show a figure's value and its reading in words."""
        self._figure = figure
        if figure is None:
            self.letters.hide()
            return
        if keep_typed and self.line.is_being_typed:
            self._read(self.line.text())
            return
        self.line.show_text("none" if figure.negated else value_text(figure))
        self._say(in_words(figure))

    def refuse(self, reason: str) -> None:
        """Say why what was typed, here or in the fields about it, is not stored."""
        self._refused = reason
        self._warn(self.tr("⚠ Not stored: {0}").format(reason))
        if self.letters.isVisible():
            self.letters.show_below(self.words, outcome_told=False)

    def forget(self) -> None:
        """Show the stored figure's reading again."""
        if self._figure is not None:
            self._say(in_words(self._figure))

    def _commit(self, text: str) -> bool:
        try:
            entry = parse_entry(text)
        except ValueError as error:
            self.refuse(str(error))
            return False
        self._refused = ""
        self.letters.hide()
        self.entered.emit(entry)
        return not self._refused

    def _begin(self) -> None:
        """The keyboard is here: what is typed takes the place of what is there."""
        self.line.selectAll()

    def _end(self) -> None:
        self.letters.hide()
        if not self._refused and not self.line.is_being_typed:
            self.forget()

    def _read(self, text: str) -> None:
        """Say what the line means so far."""
        self._refused = ""
        if self._figure is None:
            return
        try:
            entry = parse_entry(text)
        except ValueError as error:
            self._warn(f"… {error}")
            entry = Entry()
        else:
            self._say("→ " + in_words(applied(self._figure, entry)) + _linked(entry))
        self.letters.show_below(self.words, outcome_told="outcome" in entry.fields)

    def _say(self, text: str) -> None:
        self.words.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.words.setText(text)
        self.line.setAccessibleDescription(text)

    def _warn(self, text: str) -> None:
        self.words.setForegroundRole(QPalette.ColorRole.WindowText)
        self.words.setText(text)
        self.line.setAccessibleDescription(text)


def _linked(entry: Entry) -> str:
    if entry.link is None or entry.other is None:
        return ""
    return f" · {link_texts()[entry.link]} {value_shown(entry.other)}"


class LetterCard(QWidget):
    """The letters of the line, over the fields below it, only while one types."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("Letters of the line"))
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._text.move(_MARGIN, _GAP)

    def show_below(self, anchor: QWidget, *, outcome_told: bool) -> None:
        """Show the letters below a widget, those that come next in front."""
        parent = self.parentWidget()
        assert parent is not None
        outcome = (self.tr("outcome"), _listed(OUTCOME_LETTERS))
        more = (self.tr("then"), _listed(MORE_LETTERS))
        rows = [more] if outcome_told else [outcome, more]
        also = self.tr(
            "<b>@</b>actor, <b>in</b> place, <b>by</b> source, <b>“</b>group<b>”</b>, "
            "<b>#</b> note; <b>of</b> 29, its total (<b>among</b>, <b>on</b>, <b>replaces</b>, "
            "<b>same</b>); words can be cut short: civ, wound"
        )
        rows.append((self.tr("also"), also))
        self._text.setText(
            "".join(
                f"<p style='margin:0 0 4px 0'><i>{name}</i>&nbsp; {text}</p>" for name, text in rows
            )
        )
        width = parent.width()
        layout = parent.layout()
        assert layout is not None
        layout.activate()  # the words above may need another line now
        height = self._text.heightForWidth(width - 2 * _MARGIN)
        self._text.resize(width - 2 * _MARGIN, height)
        self.setGeometry(QRect(0, anchor.geometry().bottom() + 1, width, height + 2 * _GAP))
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper between two hairlines."""
        painter = QPainter(self)
        palette = self.palette()
        painter.fillRect(self.rect(), palette.color(QPalette.ColorRole.Base))
        line = hairline_colour(palette)
        painter.fillRect(QRect(0, 0, self.width(), 1), line)
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), line)


def _listed(letters: Mapping[StrEnum, str]) -> str:
    words = (f"<b>{letter}</b>&nbsp;{word_for(member)}" for member, letter in letters.items())
    return "&nbsp;&nbsp; ".join(words)
