"""Format 6: how long each annotator was at work on an article, where he had it measured."""

from __future__ import annotations

import sqlite3

_TABLE = """CREATE TABLE article_time (
    article_id INTEGER NOT NULL REFERENCES article (id),
    annotator TEXT NOT NULL,
    seconds INTEGER NOT NULL,
    PRIMARY KEY (article_id, annotator)
)"""


def up(connection: sqlite3.Connection) -> None:
    """Make the new table."""
    connection.execute(_TABLE)
