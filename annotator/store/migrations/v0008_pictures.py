"""Format 8: the guidelines' pictures, each once, whatever schema and journal say of the labels."""

from __future__ import annotations

import sqlite3

_TABLE = """CREATE TABLE picture (
    digest TEXT NOT NULL PRIMARY KEY,
    data TEXT NOT NULL
)"""


def up(connection: sqlite3.Connection) -> None:
    """Make the new table."""
    connection.execute(_TABLE)
