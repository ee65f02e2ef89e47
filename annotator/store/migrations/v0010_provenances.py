"""Format 10: where suggestions come from has a table of its own, each provenance in it once.

Its id is 63 bits of the SHA-256 of its words, as a JSON list.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3

_PROVENANCE = """CREATE TABLE provenance (
    id INTEGER NOT NULL PRIMARY KEY,
    pipeline TEXT NOT NULL,
    version TEXT NOT NULL,
    component TEXT NOT NULL,
    rule TEXT NOT NULL,
    evidence TEXT NOT NULL
)"""
_DISTINCT = "SELECT DISTINCT pipeline, version, component, rule, evidence FROM suggestion"

_SUGGESTIONS = [
    """CREATE TABLE suggestion_10 (
        id TEXT NOT NULL PRIMARY KEY,
        article_id INTEGER NOT NULL REFERENCES article (id),
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        label TEXT NOT NULL,
        score REAL NOT NULL,
        provenance_id INTEGER NOT NULL REFERENCES provenance (id),
        figure TEXT,
        target_id TEXT NOT NULL,
        link TEXT,
        raw_score REAL
    )""",
    "CREATE INDEX provenance_words ON provenance (pipeline, version, component, rule, evidence)",
    """INSERT INTO suggestion_10
        SELECT s.id, s.article_id, s.start, s."end", s.label, s.score, p.id, s.figure,
            s.target_id, s.link, s.raw_score
        FROM suggestion AS s CROSS JOIN provenance AS p
            USING (pipeline, version, component, rule, evidence)
        ORDER BY s.rowid""",
    "DROP INDEX provenance_words",
    "DROP TABLE suggestion",
    "ALTER TABLE suggestion_10 RENAME TO suggestion",
    "CREATE INDEX suggestion_article_id ON suggestion (article_id)",
    "CREATE INDEX suggestion_label ON suggestion (label)",
]


def up(connection: sqlite3.Connection) -> None:
    """Gather the provenances, and name them in the suggestions by their numbers."""
    connection.execute(_PROVENANCE)
    found = connection.execute(_DISTINCT).fetchall()
    connection.executemany(
        "INSERT INTO provenance VALUES (?, ?, ?, ?, ?, ?)", [(_number(one), *one) for one in found]
    )
    for statement in _SUGGESTIONS:
        connection.execute(statement)


def _number(words: tuple[str, ...]) -> int:
    text = json.dumps(words, ensure_ascii=False, separators=(",", ":"))
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8]) >> 1
