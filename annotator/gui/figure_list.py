"""Going to a figure by typing a little of it: the article's figures in a list over the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from annotator.domain.figures import reading
from annotator.gui.figures_model import CONFIRMED, SUGGESTED, who
from annotator.gui.palette import CommandPalette
from annotator.gui.palette_model import Entry, Kind, ranked
from annotator.gui.session import Session
from annotator.gui.snapshot import Snapshot

_QUOTE = 48
_BEFORE = 16


class FigureList(QObject):
    """Lists the figures in reading order; `taken` says that one was chosen and is selected."""

    taken = Signal()

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._entries: list[Entry] = []
        self.palette = CommandPalette(window)
        name = self.tr("Figures of the article")
        self.palette.setAccessibleName(name)
        self.palette.field.setAccessibleName(name)
        self.palette.field.setPlaceholderText(self.tr("Number, outcome or group"))
        self.palette.typed.connect(self._typed)
        self.palette.taken.connect(self._take)

    def toggle(self) -> None:
        """Open the list, or close it."""
        snapshot = self._session.snapshot
        if self.palette.isVisible():
            self.palette.leave()
        elif snapshot is None or not snapshot.figures:
            self._session.said.emit(self.tr("There are no casualty figures in this article."))
        else:
            self._entries = figure_entries(snapshot)
            self.palette.begin()

    def _typed(self, text: str) -> None:
        self.palette.show_hits(ranked(self._entries, text, ()))

    def _take(self, entry: Entry) -> None:
        self.palette.leave()
        self._session.select(entry.id)
        self.taken.emit()


def figure_entries(snapshot: Snapshot) -> list[Entry]:
    """An entry for each figure: what it reads and whom it counts, with the words round it."""
    found = []
    for mention in snapshot.figures:
        sign = CONFIRMED if mention.confirmed else SUGGESTED
        group = who(mention.figure)
        title = f"{sign} {reading(mention.figure)}" + (f" · {group}" if group else "")
        found.append(Entry(Kind.FIGURE, mention.id, title, _words_round(snapshot, mention.start)))
    return found


def _words_round(snapshot: Snapshot, start: int) -> str:
    text = snapshot.layer.article.text
    line = text.rfind("\n", 0, start) + 1
    first = max(line, text.find(" ", max(line, start - _BEFORE), start) + 1)
    end = text.find("\n", start)
    words = text[first : end if end >= 0 else len(text)]
    return words if len(words) <= _QUOTE else words[: _QUOTE - 1] + "…"
