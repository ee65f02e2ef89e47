"""What the command palette lists: actions, labels and articles, the best first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, Qt

from annotator.gui.fuzzy import match
from annotator.gui.table_model import NOWHERE, Index

_DISPLAY = Qt.ItemDataRole.DisplayRole
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_TIP = Qt.ItemDataRole.ToolTipRole
HIT = Qt.ItemDataRole.UserRole

_LONGEST = 60
_RECENT = 24  # what the most recent one is given beforehand
_DISABLED = 15  # what is taken off where it cannot be done now
_IN_TIP = 10  # found in the explanation only
_IN_TEXT = 5  # an article found by its text, not by its headline


class Kind(StrEnum):
    """What an entry of the palette stands for."""

    ACTION = "action"
    LABEL = "label"
    ARTICLE = "article"
    FIGURE = "figure"


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that can be chosen. `why` says why it cannot be done now, "" when it can.

    `searched` is an article that was found for the typed words, maybe by its text only.
    """

    kind: Kind
    id: str
    title: str
    detail: str = ""
    keys: str = ""
    why: str = ""
    tip: str = ""
    icon: str = ""
    hue: int = -1
    searched: bool = False

    @property
    def key(self) -> str:
        """What it is remembered by."""
        return f"{self.kind}:{self.id}"


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry that is listed, with the places of the letters that were typed."""

    entry: Entry
    places: tuple[int, ...] = ()


def ranked(entries: Iterable[Entry], typed: str, recent: Sequence[str]) -> list[Hit]:
    """The entries that fit, the best first; without typed words those used of late, then all.

    `recent` has the keys of what was used, the latest first.
    """
    rank = {key: place for place, key in enumerate(recent)}
    if not typed.strip():
        listed = sorted(entries, key=lambda one: rank.get(one.key, len(rank)))
        return [Hit(one) for one in listed[:_LONGEST]]
    found: list[tuple[int, Hit]] = []
    for entry in entries:
        scored = _score(entry, typed)
        if scored is None:
            continue
        score, hit = scored
        if entry.key in rank:
            score += max(0, _RECENT - 3 * rank[entry.key])
        found.append((score - _DISABLED * bool(entry.why), hit))
    found.sort(key=lambda one: -one[0])
    return [hit for _, hit in found[:_LONGEST]]


def _score(entry: Entry, typed: str) -> tuple[int, Hit] | None:
    is_article = entry.kind is Kind.ARTICLE
    fit = match(typed, entry.title, loose=not is_article)
    if fit is not None:
        return fit.score, Hit(entry, fit.places)
    if is_article:
        return (_IN_TEXT, Hit(entry)) if entry.searched else None
    if match(typed, f"{entry.title} {entry.detail} {entry.tip}", loose=False) is not None:
        return _IN_TIP, Hit(entry)
    return None


class PaletteModel(QAbstractListModel):
    """The hits as a list for a view."""

    def __init__(self) -> None:
        super().__init__()
        self.hits: list[Hit] = []

    def show(self, hits: list[Hit]) -> None:
        """List other hits."""
        self.beginResetModel()
        self.hits = hits
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many hits there are."""
        return 0 if parent.isValid() else len(self.hits)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """All can be looked at; what cannot be done now says why when it is chosen."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """The title; under `HIT` the whole hit."""
        hit = self.hits[index.row()]
        entry = hit.entry
        if role == HIT:
            return hit
        if role == _DISPLAY:
            return entry.title
        if role == _TIP:
            return "\n".join(filter(None, (entry.title, entry.tip, entry.why)))
        if role == _SPOKEN:
            return ", ".join(filter(None, (entry.title, entry.detail, entry.keys, entry.why)))
        return None
