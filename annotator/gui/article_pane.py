"""The middle: the article view with its find bar above, and a prompt over its lower edge."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.domain.annotations import Article
from annotator.domain.schema import LabelSchema
from annotator.gui.article_view import ArticleView
from annotator.gui.bars import FindBar, PromptBar
from annotator.gui.by_mark import ByMark
from annotator.gui.dates import day_text
from annotator.gui.hover_card import CardKeeper
from annotator.gui.marks import MarkMaker, links_of
from annotator.gui.session import Session
from annotator.gui.theme import Theme
from annotator.gui.ties import ties_of
from annotator.texts import phrase

if TYPE_CHECKING:
    from annotator.gui.mark_card import Card
    from annotator.gui.snapshot import Snapshot
    from annotator.gui.view_marks import Tie


class ArticlePane(QWidget):
    """Shows the session's article; hands on what is selected in it."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._maker = MarkMaker(session.schema)
        self._filling = False
        self.view = ArticleView(self, theme)
        self.find_bar = FindBar(self)
        self.prompt = PromptBar(self.view)
        self.cards = CardKeeper(self.view, self._card)
        self.view.links_of = ByMark(session, links_of).of
        self.view.ties_of = ByMark(session, self._find_ties).of
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        column.addWidget(self.view, 1)
        self.view.mark_selected.connect(self._selected_in_view)
        self.find_bar.found.connect(self._show_found)
        self.find_bar.left.connect(self._choose_found)

    def set_schema(self, schema: LabelSchema) -> None:
        """Take other labels; the marks are shown anew with the next change."""
        self._maker.set_schema(schema)

    def add_below(self, widget: QWidget, *, nearest: bool = False) -> None:
        """Put something below the article, or next to it; the text above stays where it is."""
        place = self._column.indexOf(self.view) + 1 if nearest else -1
        self._column.insertWidget(place, widget)

    def set_signs(self, signs: Mapping[str, str]) -> None:
        """What to put before the tags of some marks, from the next time marks are shown."""
        self._maker.set_signs(signs)

    def show_article(self) -> None:
        """Show the session's article, or nothing."""
        self._filling = True
        self.cards.hide()
        now = self.window().focusWidget()
        if now is not None and self.find_bar.isAncestorOf(now):
            self.view.setFocus()
        self.find_bar.hide()
        snapshot = self._session.snapshot
        if snapshot is None:
            self.view.clear("")
        else:
            article = snapshot.layer.article
            self.view.open(
                article.text,
                article.headline_end,
                dateline(article),
                self._maker.marks(snapshot),
            )
        self._filling = False

    def show_marks(self) -> None:
        """Show the layer's marks as they are now."""
        snapshot = self._session.snapshot
        if snapshot is None:
            return
        self._filling = True
        changes = self._maker.changes(snapshot)
        if changes is None:
            self.view.set_marks(self._maker.marks(snapshot))
        else:
            self.view.change_marks(changes.changed, changes.gone)
        self._filling = False
        self.show_selected()

    def show_selected(self) -> None:
        """Select in the view what the session has selected."""
        if self._filling or self.view.selected_id == self._session.selected_id:
            return
        self._filling = True
        self.view.select(self._session.selected_id)
        self._filling = False

    def _find_ties(self, snapshot: Snapshot, mark_id: str) -> Sequence[Tie]:
        return ties_of(snapshot, mark_id, self._session.schema)

    def _card(self, mark_id: str) -> Card | None:
        session = self._session
        mark = session.layer.mark(mark_id) if session.layer is not None else None
        if session.snapshot is None or mark is None:
            return None
        from annotator.gui.mark_card import card_of

        return card_of(session.snapshot, session.schema, mark, session.history(mark_id))

    def begin_find(self) -> None:
        """Open the find bar."""
        if self._session.layer is not None:
            self.find_bar.begin(self._session.layer.article.text, self.view.caret)

    def _selected_in_view(self, mark_id: str) -> None:
        if not self._filling:
            self._session.select(mark_id)

    def _show_found(self, start: int, end: int) -> None:
        self.view.set_caret(start)
        self.view.set_found(self.find_bar.places, self.find_bar.at)

    def _choose_found(self) -> None:
        """Leave the words found selected, where the caret is still on them."""
        found = self.find_bar.places[self.find_bar.at] if self.find_bar.at >= 0 else (0, 0)
        text = self.view.paragraphs
        words = text.token_at(found[0])[0], text.token_at(found[1] - 1)[1]
        self.view.set_found([])
        if found[1] and self.view.caret == words[0] and not self.view.selected_id:
            self.view.choose_range(words)


def dateline(article: Article) -> str:
    """What is known of an article besides its words, for the line below the headline."""
    parts = []
    if article.date is not None:
        parts.append(day_text(article.date))
    if article.agency:
        parts.append(article.agency)
    if article.number is not None:
        parts.append(phrase("no. {0}", article.number))
    return " · ".join(parts)
