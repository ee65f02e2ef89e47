"""Format 7: where an annotator left off holds what was selected, and whether a review was on."""

from __future__ import annotations

import sqlite3

_COLUMNS = (
    "selected TEXT NOT NULL DEFAULT ''",
    "reviewing INTEGER NOT NULL DEFAULT 0",
    "least_sure_first INTEGER NOT NULL DEFAULT 0",
)


def up(connection: sqlite3.Connection) -> None:
    """Add the columns."""
    for column in _COLUMNS:
        connection.execute(f"ALTER TABLE place ADD COLUMN {column}")
