"""Format 9: counts kept block by block, and indexes from which the others are counted at once."""

from __future__ import annotations

import sqlite3

_STEPS = [
    """CREATE TABLE kept_count (
        annotator TEXT NOT NULL,
        name TEXT NOT NULL,
        block INTEGER NOT NULL,
        rules TEXT NOT NULL,
        counts TEXT NOT NULL,
        PRIMARY KEY (annotator, name, block)
    )""",
    "DROP INDEX annotation_label",
    "CREATE INDEX annotation_label_annotator ON annotation (label, annotator)",
    "CREATE INDEX journal_reading ON journal (annotator, at, after, before) WHERE kind = 'reading'",
]


def up(connection: sqlite3.Connection) -> None:
    """Make the table and the indexes."""
    for step in _STEPS:
        connection.execute(step)
