"""What the command palette lists and does: the window's actions, the labels, the articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.gui.action_set import keys_text
from annotator.gui.article_list import dateline
from annotator.gui.palette import CommandPalette
from annotator.gui.palette_model import Entry, Kind, ranked
from annotator.gui.row_texts import menu_text, reason, row_text, row_tip
from annotator.store.corpus import ArticleRow

if TYPE_CHECKING:
    from annotator.gui.action_rows import ActionRow
    from annotator.gui.main_window import MainWindow

_REMEMBERED = 12
_ARTICLES = 30
_RECENT_KEY = "palette/recent"
_SELF = "palette"


class PaletteActs(QObject):
    """Fills the palette and carries out what is taken from it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.palette = CommandPalette(window)
        self.palette.typed.connect(self._typed)
        self.palette.taken.connect(self._take)
        self._recent = self._stored()
        self._commands: list[Entry] = []
        self._articles: list[Entry] = []
        self._asked = 0
        self._keys: dict[str, str] = {}  # as people read them; worked out once
        window.actions_.keys_changed.connect(self._keys.clear)
        window.list_model.peeked.connect(self._found)

    def toggle(self) -> None:
        """Open the palette, or close it."""
        if self.palette.isVisible():
            self.palette.leave()
            return
        self._commands = self._entries()
        self._articles = self._known_articles()
        self.palette.begin()

    def _typed(self, text: str) -> None:
        if len(text.strip()) < 2:
            self._asked = 0
            self._articles = self._known_articles()
        else:
            self._asked = self._window.list_model.peek(text, _ARTICLES)
        self._list()

    def _found(self, number: int, ids: object) -> None:
        if number == self._asked and self.palette.isVisible():
            assert isinstance(ids, list)
            self._articles = [article_entry(row, searched=True) for row in self._rows(ids)]
            self._list()

    def _list(self) -> None:
        found = ranked(self._commands + self._articles, self.palette.field.text(), self._recent)
        self.palette.show_hits(found)

    def _take(self, entry: Entry) -> None:
        if entry.why:
            self._window.status.say(
                self.tr("“{0}” cannot be done now: {1}.").format(entry.title, entry.why)
            )
            return
        self.palette.leave()
        self._remember(entry.key)
        if entry.kind is Kind.ARTICLE:
            self._window.session.open_article(int(entry.id))
            self._window.acts.focus_article()
        else:
            self._window.actions_.actions[entry.id].trigger()

    # --- what there is -------------------------------------------------------------------------

    def _entries(self) -> list[Entry]:
        rows = [row for row in self._window.actions_.rows if row.id != _SELF]
        listed = [row for row in rows if row.menu] + [row for row in rows if not row.menu]
        return [self._entry(row) for row in listed]

    def _entry(self, row: ActionRow) -> Entry:
        enabled = self._window.actions_.actions[row.id].isEnabled()
        is_label = row.method == "edit.label"
        label = self._window.session.schema.by_name.get(str(row.args[0])) if is_label else None
        return Entry(
            Kind.ACTION if label is None else Kind.LABEL,
            row.id,
            row_text(row),
            menu_text(row.menu) if label is None and row.menu else self.tr("Label") * is_label,
            self._keys_of(row),
            "" if enabled else reason(row.when),
            row_tip(row),
            row.icon,
            -1 if label is None else label.hue,
        )

    def _keys_of(self, row: ActionRow) -> str:
        if row.id not in self._keys:
            self._keys[row.id] = keys_text(row)
        return self._keys[row.id]

    def _known_articles(self) -> list[Entry]:
        """Articles opened from here before: they are listed without a search."""
        start = f"{Kind.ARTICLE}:"
        ids = [int(key.removeprefix(start)) for key in self._recent if key.startswith(start)]
        return [article_entry(row) for row in self._rows(ids)]

    def _rows(self, ids: list[int]) -> list[ArticleRow]:
        return self._window.session.corpus.rows(ids) if ids else []

    # --- what was used of late -----------------------------------------------------------------

    def _remember(self, key: str) -> None:
        self._recent = [key, *(one for one in self._recent if one != key)][:_REMEMBERED]
        kept = [one for one in self._recent if not one.startswith(Kind.ARTICLE)]
        self._window.left_off.keep(_RECENT_KEY, kept)  # articles are this corpus's only

    def _stored(self) -> list[str]:
        found = self._window.left_off.value(_RECENT_KEY)
        found = [found] if isinstance(found, str) else found
        return [one for one in found if isinstance(one, str)] if isinstance(found, list) else []


def article_entry(row: ArticleRow, *, searched: bool = False) -> Entry:
    """An article as the palette lists it."""
    return Entry(
        Kind.ARTICLE,
        str(row.id),
        row.headline,
        dateline(row),
        icon="open",
        searched=searched,
    )
