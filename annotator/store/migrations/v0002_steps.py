"""Format 2: steps over several articles and over the corpus, comments, own totals, pins, refusals.

A command of no article is about the corpus as a whole. All commands of a step but the first name
the first one in `step`.
"""

from __future__ import annotations

import sqlite3

# SQLite cannot make a column nullable, so the table is made anew; the journal names it by id only.
_COMMANDS = [
    """CREATE TABLE command_2 (
        id INTEGER NOT NULL PRIMARY KEY,
        article_id INTEGER REFERENCES article (id),
        annotator TEXT NOT NULL,
        text TEXT NOT NULL,
        state TEXT NOT NULL,
        step INTEGER
    )""",
    "INSERT INTO command_2 SELECT id, article_id, annotator, text, state, NULL FROM command",
    "DROP TABLE command",
    "ALTER TABLE command_2 RENAME TO command",
    "CREATE INDEX command_annotator_state ON command (annotator, state)",
    "CREATE INDEX command_step ON command (step)",
]

_RECORDS = [
    "ALTER TABLE annotation ADD COLUMN attributes TEXT",
    "CREATE INDEX annotation_label ON annotation (label)",
    "CREATE INDEX suggestion_label ON suggestion (label)",
    """CREATE TABLE comment (
        id TEXT NOT NULL PRIMARY KEY,
        article_id INTEGER NOT NULL REFERENCES article (id),
        annotator TEXT NOT NULL,
        text TEXT NOT NULL,
        kind TEXT NOT NULL,
        start INTEGER,
        "end" INTEGER,
        resolved INTEGER NOT NULL
    )""",
    "CREATE INDEX comment_article_id ON comment (article_id)",
    """CREATE TABLE total_override (
        id TEXT NOT NULL PRIMARY KEY,
        article_id INTEGER NOT NULL REFERENCES article (id),
        annotator TEXT NOT NULL,
        outcome TEXT NOT NULL,
        low INTEGER,
        best INTEGER,
        high INTEGER,
        reason TEXT NOT NULL
    )""",
    "CREATE INDEX total_override_article_id ON total_override (article_id)",
    """CREATE TABLE pin (
        id TEXT NOT NULL PRIMARY KEY,
        article_id INTEGER NOT NULL REFERENCES article (id),
        annotator TEXT NOT NULL,
        annotation_id TEXT NOT NULL REFERENCES annotation (id) DEFERRABLE INITIALLY DEFERRED
    )""",
    "CREATE INDEX pin_article_id ON pin (article_id)",
    "CREATE INDEX pin_annotation_id ON pin (annotation_id)",
    """CREATE TABLE refusal (
        id TEXT NOT NULL PRIMARY KEY,
        annotator TEXT NOT NULL,
        text TEXT NOT NULL,
        label TEXT NOT NULL
    )""",
]


def up(connection: sqlite3.Connection) -> None:
    """Make the new tables, and room in the old ones."""
    for statement in [*_COMMANDS, *_RECORDS]:
        connection.execute(statement)
