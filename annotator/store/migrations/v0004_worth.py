"""Format 4: what it is worth to go over each article next."""

from __future__ import annotations

import sqlite3

_WORTH = """CREATE TABLE worth (
    article_id INTEGER NOT NULL PRIMARY KEY REFERENCES article (id),
    worth REAL NOT NULL
)"""


def up(connection: sqlite3.Connection) -> None:
    """Make the new table."""
    connection.execute(_WORTH)
