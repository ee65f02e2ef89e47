"""Format 1: articles, what was said of them, and the journal of every change."""

from __future__ import annotations

import sqlite3

# Slim on purpose: the list of a million articles reads nothing but this table and its indexes.
_ARTICLES = [
    """CREATE TABLE article (
        id INTEGER NOT NULL PRIMARY KEY,
        key BLOB NOT NULL,
        headline TEXT NOT NULL COLLATE NOCASE,
        date TEXT,
        number INTEGER,
        agency TEXT NOT NULL,
        file_name TEXT NOT NULL,
        headline_end INTEGER NOT NULL,
        length INTEGER NOT NULL,
        status INTEGER NOT NULL,
        n_annotations INTEGER NOT NULL,
        n_pending INTEGER NOT NULL,
        added_at TEXT NOT NULL
    )""",
    "CREATE UNIQUE INDEX article_key ON article (key)",
    "CREATE INDEX article_headline ON article (headline)",
    "CREATE INDEX article_date ON article (date)",
    "CREATE INDEX article_status ON article (status)",
    """CREATE TABLE article_text (
        article_id INTEGER NOT NULL PRIMARY KEY REFERENCES article (id),
        text TEXT NOT NULL
    )""",
    """CREATE TABLE article_original (
        article_id INTEGER NOT NULL PRIMARY KEY REFERENCES article (id),
        content BLOB NOT NULL,
        encoding TEXT NOT NULL
    )""",
    """CREATE VIRTUAL TABLE article_fts USING fts5 (
        text, content='article_text', content_rowid='article_id',
        tokenize='unicode61 remove_diacritics 2', prefix='2 3'
    )""",
]

_RECORDS = [
    """CREATE TABLE annotation (
        id TEXT NOT NULL PRIMARY KEY,
        article_id INTEGER NOT NULL REFERENCES article (id),
        annotator TEXT NOT NULL,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        label TEXT NOT NULL,
        figure TEXT,
        suggestion_id TEXT NOT NULL,
        note TEXT NOT NULL
    )""",
    "CREATE INDEX annotation_article_id ON annotation (article_id)",
    # Deferred: within a command an annotation may go before its relations do.
    """CREATE TABLE relation (
        id TEXT NOT NULL PRIMARY KEY,
        article_id INTEGER NOT NULL REFERENCES article (id),
        annotator TEXT NOT NULL,
        kind TEXT NOT NULL,
        source_id TEXT NOT NULL REFERENCES annotation (id) DEFERRABLE INITIALLY DEFERRED,
        target_id TEXT NOT NULL REFERENCES annotation (id) DEFERRABLE INITIALLY DEFERRED
    )""",
    "CREATE INDEX relation_article_id ON relation (article_id)",
    "CREATE INDEX relation_source_id ON relation (source_id)",
    "CREATE INDEX relation_target_id ON relation (target_id)",
    """CREATE TABLE suggestion (
        id TEXT NOT NULL PRIMARY KEY,
        article_id INTEGER NOT NULL REFERENCES article (id),
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        label TEXT NOT NULL,
        score REAL NOT NULL,
        pipeline TEXT NOT NULL,
        version TEXT NOT NULL,
        component TEXT NOT NULL,
        rule TEXT NOT NULL,
        evidence TEXT NOT NULL,
        figure TEXT,
        target_id TEXT NOT NULL,
        link TEXT
    )""",
    "CREATE INDEX suggestion_article_id ON suggestion (article_id)",
    # A decision's id is its suggestion's: two annotators may decide on the same one.
    """CREATE TABLE decision (
        id TEXT NOT NULL,
        annotator TEXT NOT NULL,
        article_id INTEGER NOT NULL REFERENCES article (id),
        verdict TEXT NOT NULL,
        PRIMARY KEY (id, annotator)
    )""",
    "CREATE INDEX decision_article_id ON decision (article_id)",
    """CREATE TABLE reading (
        id TEXT NOT NULL PRIMARY KEY,
        article_id INTEGER NOT NULL REFERENCES article (id),
        annotator TEXT NOT NULL
    )""",
    "CREATE INDEX reading_article_id ON reading (article_id)",
]

_HISTORY = [
    """CREATE TABLE command (
        id INTEGER NOT NULL PRIMARY KEY,
        article_id INTEGER NOT NULL REFERENCES article (id),
        annotator TEXT NOT NULL,
        text TEXT NOT NULL,
        state TEXT NOT NULL
    )""",
    "CREATE INDEX command_annotator_state ON command (annotator, state)",
    """CREATE TABLE journal (
        id INTEGER NOT NULL PRIMARY KEY,
        command_id INTEGER NOT NULL REFERENCES command (id),
        at TEXT NOT NULL,
        annotator TEXT NOT NULL,
        direction TEXT NOT NULL,
        kind TEXT NOT NULL,
        record_id TEXT NOT NULL,
        before TEXT,
        after TEXT
    )""",
    "CREATE INDEX journal_command_id ON journal (command_id)",
    "CREATE INDEX journal_record_id ON journal (record_id)",
    """CREATE TABLE run (
        article_id INTEGER NOT NULL REFERENCES article (id),
        pipeline TEXT NOT NULL,
        version TEXT NOT NULL,
        at TEXT NOT NULL,
        PRIMARY KEY (article_id, pipeline, version)
    )""",
    """CREATE TABLE place (
        annotator TEXT NOT NULL PRIMARY KEY,
        article_id INTEGER NOT NULL REFERENCES article (id),
        caret INTEGER NOT NULL,
        scroll INTEGER NOT NULL
    )""",
    "CREATE TABLE setting (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL)",
]


def up(connection: sqlite3.Connection) -> None:
    """Make all tables of an empty file."""
    for statement in [*_ARTICLES, *_RECORDS, *_HISTORY]:
        connection.execute(statement)
