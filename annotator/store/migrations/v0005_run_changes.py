"""Format 5: what a newer run suggests otherwise than the one before, until somebody has seen it."""

from __future__ import annotations

import sqlite3

_TABLES = [
    """CREATE TABLE run_change (
        article_id INTEGER NOT NULL REFERENCES article (id),
        suggestion_id TEXT NOT NULL,
        kind TEXT NOT NULL,
        before TEXT,
        PRIMARY KEY (article_id, suggestion_id)
    )""",
]


def up(connection: sqlite3.Connection) -> None:
    """Make the table."""
    for statement in _TABLES:
        connection.execute(statement)
