"""Format 3: a suggestion's score as the pipeline gave it, where decisions made another of it."""

from __future__ import annotations

import sqlite3


def up(connection: sqlite3.Connection) -> None:
    """Carry the step out."""
    connection.execute("ALTER TABLE suggestion ADD COLUMN raw_score REAL")
