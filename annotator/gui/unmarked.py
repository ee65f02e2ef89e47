"""Walking to names and quantities that nobody has marked: what the pipeline has left out."""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotator.domain.unmarked import capital_words, unmarked
from annotator.gui.article_view import ArticleView
from annotator.gui.paragraphs import Range
from annotator.gui.session import Session

_FARTHEST = 25_000  # code points looked through for one key


class Unmarked(QObject):
    """The keys that go from one to the next; what is found is not remembered, for marks change."""

    def __init__(self, session: Session, view: ArticleView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self._text = ""
        self._known: frozenset[str] = frozenset()

    def step(self, step: int) -> None:
        """Select the next (1) or previous (-1) one; a label's key then marks it."""
        layer = self._session.layer
        if layer is None:
            return
        if self._text is not layer.article.text:
            self._text = layer.article.text
            self._known = capital_words(self._text)
        found = self._find(step)
        if found is None:
            self._session.said.emit(self.tr("No unmarked name or number is left near here."))
            return
        self._session.select("")
        self._view.set_caret(found[0])
        self._view.choose_range(found)

    def _find(self, step: int) -> Range | None:
        mark = self._session.selected
        here = mark.start if mark is not None else self._view.caret
        text = self._view.paragraphs
        home, count = text.index_at(here), len(text)
        looked = 0
        for walked in range(count + 1):
            index = (home + step * walked) % count
            places = self._unmarked(index)
            if walked == 0:
                places = [one for one in places if (one[0] - here) * step > 0]
            if places:
                return places[0 if step > 0 else -1]
            looked += len(text.items[index].text)
            if looked > _FARTHEST:
                return None
        return None

    def _unmarked(self, index: int) -> list[Range]:
        paragraph = self._view.paragraphs.items[index]
        begin = paragraph.start
        marks = self._view.marks.of_paragraph(index)
        marked = [(mark.start - begin, mark.end - begin) for mark in marks]
        found = unmarked(paragraph.text, marked, self._known, headline=paragraph.headline)
        return [(begin + start, begin + end) for start, end in found]
