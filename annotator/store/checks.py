"""The full check of a corpus file: SQLite's own, then what our tables say of each other."""

from __future__ import annotations

import sqlite3

from annotator.errors import UserError
from annotator.store.database import CorpusFile, damage
from annotator.texts import counted, phrase

_TALLIES = """
    SELECT count(*) FROM article WHERE
        n_annotations != (SELECT count(*) FROM annotation WHERE article_id = article.id)
        OR n_pending != (SELECT count(*) FROM suggestion WHERE article_id = article.id
            AND NOT EXISTS (SELECT 1 FROM decision WHERE decision.id = suggestion.id))
        OR NOT EXISTS (SELECT 1 FROM article_text WHERE article_id = article.id)
        OR NOT EXISTS (SELECT 1 FROM article_original WHERE article_id = article.id)
"""


def check(file: CorpusFile) -> None:
    """Read the whole file and compare all that is stored twice; takes seconds for each gigabyte.

    Raises:
        UserError: something is damaged; it says what.
    """
    found = _damage(file)
    if found:
        message, hint = damage()
        raise UserError(phrase("{0} ({1})", message, found), hint, file.path)


def _damage(file: CorpusFile) -> str:
    with file.snapshot() as connection:
        (verdict,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
        if verdict != "ok":
            return str(verdict)
        if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            return phrase("a record refers to another one that is not there")
        (wrong,) = connection.execute(_TALLIES).fetchone()
        if wrong:
            return counted("{0:,} article(s) with wrong counts of what is in them", wrong)
    return _index_damage(file)


def _index_damage(file: CorpusFile) -> str:
    # FTS5 takes its commands as rows to insert; this one only reads, but needs the write lock.
    try:
        with file.transaction() as connection:
            connection.execute(
                "INSERT INTO article_fts (article_fts, rank) VALUES ('integrity-check', 1)"
            )
    except UserError as error:
        cause = error.__cause__
        if not isinstance(cause, sqlite3.Error):
            raise
        if cause.sqlite_errorcode & 0xFF != sqlite3.SQLITE_CORRUPT:
            raise
        return phrase("the search index does not fit the texts")
    return ""
