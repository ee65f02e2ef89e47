"""What a row of the action table is: an action with its keys, its place and its method."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Scope(StrEnum):
    """Where the keyboard must be for a shortcut to work. Never in a field that takes text."""

    WINDOW = "window"  # anywhere in the window
    PANES = "panes"  # the article, the list of articles, the tables
    MARKS = "marks"  # the article and the tables of figures and spans
    ARTICLE = "article"  # the article only


class When(StrEnum):
    """What must be there for an action to be enabled."""

    ALWAYS = "always"
    ARTICLE = "article"  # an article is open
    MARK = "mark"  # a span or suggestion is selected
    FIGURE = "figure"  # what is selected carries a figure
    PENDING = "pending"  # the article has undecided suggestions
    UNDO = "undo"
    REDO = "redo"
    SUGGESTING = "suggesting"
    SELECTION = "selection"  # a mark or words are selected
    TOUR = "tour"  # the tour is being shown


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One action. `method` is "object.name" and is called with `args`."""

    id: str
    text: str
    keys: tuple[str, ...]
    tip: str
    method: str
    menu: str
    group: int
    scope: Scope = Scope.WINDOW
    when: When = When.ARTICLE
    icon: str = ""
    args: tuple[str | int | bool, ...] = ()
    repeats: bool = False
    context: bool = False


def clashes(rows: tuple[ActionRow, ...]) -> list[str]:
    """Keys that two rows lay claim to, in words; empty when every key does one thing.

    Two rows may not share a key even in different scopes: a key that means two things is a trap.
    """
    owners: dict[str, str] = {}
    found = []
    for row in rows:
        for key in row.keys:
            other = owners.setdefault(key.upper(), row.id)
            if other != row.id:
                found.append(f"{key}: {other} and {row.id}")
    return found
