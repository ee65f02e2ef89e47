"""Jump to a word by its first letters: any place on the page in three keys, without the mouse.

While letters are typed, the nearest word that begins with them is chosen; what is likely meant
comes first: suggestions, and names and numbers that nobody has marked. A key that no word goes on
with means what it always means, so that "j", "k", "3" labels the next name with a K as a place.
"""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from annotator.gui.article_view import ArticleView
from annotator.gui.paragraphs import Range
from annotator.gui.session import Session

_REACH = 20_000  # code points before and after: far beyond a screen, and found at once
_SHORT = 3  # letters of words that are in every sentence
_UNLIKELY = 300  # code points that a plain word seems farther away
_WHOLE = 900  # nearer seems a word of which all letters are typed
_BACK = 3  # so many times farther seems what has been read already
_SENTENCE_STARTS = """
    a an and as at but by for from he her his however i if in it its no of on our she since so
    that the their there these they this those to we what when where while who with you
"""
_OFTEN_CAPITAL = frozenset(_SENTENCE_STARTS.split())
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_BARE = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_Meta,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_CapsLock,
)


class Jump(QObject):
    """Takes the view's keys between its own key and the first one that is no letter of a word."""

    prompted = Signal(str)
    """What is being typed, in a sentence; "" when it is over."""

    def __init__(self, session: Session, view: ArticleView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self._active = False
        self._typed = ""
        self._words: list[tuple[int, int, str]] = []
        self._found: list[Range] = []
        self._at = 0
        self._origin = 0
        self._selected = ""
        view.installEventFilter(self)
        session.article_opened.connect(self.end)

    def start(self) -> None:
        """Begin: the next letters say where to go."""
        if self._session.layer is None:
            return
        mark = self._session.selected
        self._selected = self._session.selected_id
        self._origin = mark.start if mark is not None else self._view.caret
        self._words = self._near()
        self._typed, self._found, self._at = "", [], 0
        self._active = True
        self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._tell()

    def end(self) -> None:
        """Stay where the letters have led."""
        if self._active:
            self._active = False
            self._words = []
            self._view.set_found([])
            self.prompted.emit("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take letters before any shortcut; end with whatever else is done."""
        if not self._active:
            return False
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self._takes(event):
                event.accept()
                return True
            if event.key() not in _BARE:
                self.end()
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if self._takes(event):
                self._press(event)
                return True
        elif kind == QEvent.Type.FocusOut:
            self.end()
        return False

    # --- in detail ---------------------------------------------------------------------------

    def _takes(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return True
        if key == Qt.Key.Key_Backspace:
            return bool(self._typed)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # on a suggestion it accepts
            return event.modifiers() == Qt.KeyboardModifier.NoModifier and (
                not self._typed or not self._session.selected_id
            )
        letter = _letter(event)
        return bool(letter) and (not self._typed or self._begins(self._typed + letter))

    def _press(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self._go_back()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.end()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            if self._found:
                back = key == Qt.Key.Key_Backtab or event.modifiers() & _SHIFT
                step = -1 if back else 1
                self._at = (self._at + step) % len(self._found)
                self._land()
        elif key == Qt.Key.Key_Backspace:
            self._search(self._typed[:-1])
        else:
            self._search(self._typed + _letter(event))

    def _search(self, typed: str) -> None:
        if typed and not self._begins(typed):
            self.prompted.emit(self.tr("No word near here begins with “{0}”.").format(typed))
            return
        self._typed = typed
        self._at = 0
        self._found = []
        if typed:
            places = [(start, end) for start, end, word in self._words if word.startswith(typed)]
            self._found = sorted(places, key=self._unlikeliness)
        self._land()

    def _begins(self, typed: str) -> bool:
        return any(word.startswith(typed) for _, _, word in self._words)

    def _unlikeliness(self, place: Range) -> int:
        """How far a word is; the likelier it is meant, the nearer it seems."""
        start, end = place
        word = self._quote(start, end)
        away = start - self._origin if start >= self._origin else _BACK * (self._origin - start)
        here = self._view.marks.at(start)
        capital = word[:1].isupper() and word.casefold() not in _OFTEN_CAPITAL
        if any(mark.start == start and not mark.confirmed for mark in here):
            likely = away
        elif not here and (capital or word[:1].isdecimal()):
            likely = away + _UNLIKELY // 3
        else:
            likely = away + _UNLIKELY
        whole = word.casefold() == self._typed and (capital or len(word) > _SHORT)
        return likely - _WHOLE if whole else likely

    def _land(self) -> None:
        """Go to the word; what begins there is selected, suggestions before what is decided."""
        if self._found:
            start = self._found[self._at][0]
            begun = [mark for mark in self._view.marks.at(start) if mark.start == start]
            begun.sort(key=lambda mark: mark.confirmed)
            if begun:
                self._session.select(begun[0].id)
            else:
                self._view.set_caret(start)
        self._view.set_found(self._found, self._at)
        self._tell()

    def _go_back(self) -> None:
        self.end()
        if self._selected:
            self._session.select(self._selected)
        else:
            self._view.set_caret(self._origin)

    def _tell(self) -> None:
        if not self._typed:
            self.prompted.emit(self.tr("Go to the word that begins with …   Escape: back"))
            return
        text = self.tr(
            "Go to “{0}”   {1} of {2}   Tab: next · a label's key marks it · Escape: back"
        )
        self.prompted.emit(text.format(self._typed, self._at + 1, len(self._found)))

    def _near(self) -> list[tuple[int, int, str]]:
        """The words round the place, as they are compared."""
        text = self._view.paragraphs
        first = text.index_at(max(0, self._origin - _REACH))
        last = bisect_left(text.starts, self._origin + _REACH)
        found = []
        for paragraph in text.items[first:last]:
            for start, end in paragraph.token_ranges:
                word = paragraph.text[start:end].casefold()
                if word[0].isalnum():
                    found.append((paragraph.start + start, paragraph.start + end, word))
        return found

    def _quote(self, start: int, end: int) -> str:
        return self._view.paragraphs.text[start:end]


def _letter(event: QKeyEvent) -> str:
    """What a key types, as words are compared; "" for a key that types no letter or digit."""
    plain = _SHIFT | Qt.KeyboardModifier.KeypadModifier
    if event.modifiers() & ~plain:
        return ""
    text = event.text().casefold()
    return text if text[:1].isalnum() else ""
