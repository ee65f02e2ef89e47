"""Articles in the corpus file: adding them, reading them back, one or very many."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from annotator.domain.annotations import Article, ArticleStatus, ImportedArticle
from annotator.store.database import CorpusFile, reading_values
from annotator.store.queue import open_questions
from annotator.store.rows import STATUSES, Row, chunked, marks

_BATCH = 100  # articles in memory at once while streaming

_INSERT = """
    INSERT INTO article (key, headline, date, number, agency, file_name, headline_end, length,
                         status, n_annotations, n_pending, added_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, ?)
    ON CONFLICT (key) DO NOTHING
"""
_SELECT = """
    SELECT t.text, a.headline_end, a.id, a.date, a.number, a.agency, a.file_name, a.status
    FROM article AS a JOIN article_text AS t ON t.article_id = a.id
"""


@dataclass(frozen=True, slots=True)
class Added:
    """What came of adding articles: new ids; file names already known, with their twin's id."""

    new: list[int]
    known: list[tuple[str, int]]


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """What the list shows of one article. `pending` counts suggestions nobody decided on.

    `question` is the first open question on it, "" when there is none.
    """

    id: int
    headline: str
    date: date | None
    agency: str
    status: ArticleStatus
    annotations: int
    pending: int
    question: str = ""


def now() -> str:
    """The time as it is stored: ISO 8601, UTC, milliseconds."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def add(file: CorpusFile, articles: Iterable[ImportedArticle]) -> Added:
    """Store articles in one transaction; those whose text is known already are not doubled.

    The transaction holds back all other writing, so pass some hundred at a time.
    """
    # Hashing and compressing are done before, not while others wait.
    ready = [(one.article, _article_row(one.article), _original_row(one)) for one in articles]
    result = Added([], [])
    with file.transaction(bulk=True) as connection:
        for article, row, original in ready:
            cursor = connection.execute(_INSERT, row)
            if not cursor.rowcount:
                sql = "SELECT id FROM article WHERE key = ?"
                (twin,) = connection.execute(sql, (row[0],)).fetchone()
                result.known.append((row[5], twin))
                continue
            new_id = cursor.lastrowid
            assert new_id is not None
            result.new.append(new_id)
            connection.execute("INSERT INTO article_text VALUES (?, ?)", (new_id, article.text))
            connection.execute("INSERT INTO article_original VALUES (?, ?, ?)", (new_id, *original))
        if result.new:
            # One statement for the batch: nearly twice as quick as a trigger on each row.
            connection.execute(
                "INSERT INTO article_fts (rowid, text) SELECT article_id, text FROM article_text "
                "WHERE article_id BETWEEN ? AND ?",
                (result.new[0], result.new[-1]),
            )
    return result


def _article_row(article: Article) -> Row:
    return (
        bytes.fromhex(article.key),
        article.headline,
        None if article.date is None else article.date.isoformat(),
        article.number,
        article.agency,
        _storable(article.file_name),
        article.headline_end,
        len(article.text),
        now(),
    )


def _original_row(imported: ImportedArticle) -> Row:
    return zlib.compress(imported.original), imported.encoding


def _storable(file_name: str) -> str:
    """A name whose bytes are not UTF-8 holds lone surrogates, which cannot be stored."""
    return file_name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _article(row: Row) -> Article:
    text, headline_end, article_id, day, number, agency, file_name, status = row
    with reading_values():
        return Article(
            text,
            headline_end,
            article_id,
            None if day is None else date.fromisoformat(day),
            number,
            agency,
            file_name,
            STATUSES[status],
        )


def read(connection: sqlite3.Connection, article_id: int) -> Article:
    """One article.

    Raises:
        KeyError: there is none of this id.
    """
    row = connection.execute(f"{_SELECT} WHERE a.id = ?", (article_id,)).fetchone()
    if row is None:
        raise KeyError(f"no article {article_id}")
    return _article(row)


def read_original(connection: sqlite3.Connection, article_id: int) -> tuple[bytes, str]:
    """The untouched bytes an article was read from, and their encoding.

    Raises:
        KeyError: there is no article of this id.
    """
    sql = "SELECT content, encoding FROM article_original WHERE article_id = ?"
    row = connection.execute(sql, (article_id,)).fetchone()
    if row is None:
        raise KeyError(f"no article {article_id}")
    with reading_values():
        return zlib.decompress(row[0]), row[1]


def read_some(connection: sqlite3.Connection, ids: Sequence[int]) -> list[Article]:
    """Articles in the order of `ids`; unknown ids are left out."""
    rows = connection.execute(f"{_SELECT} WHERE a.id IN ({marks(len(ids))})", ids)
    found = {row[2]: row for row in rows}
    return [_article(found[one]) for one in ids if one in found]


def read_rows(connection: sqlite3.Connection, ids: Iterable[int]) -> list[ArticleRow]:
    """What the list shows of some articles in the order of `ids`; unknown ids are left out."""
    found: list[ArticleRow] = []
    for chunk in chunked(ids):
        sql = (
            "SELECT id, headline, date, agency, status, n_annotations, n_pending "
            f"FROM article WHERE id IN ({marks(len(chunk))})"
        )
        rows = {row[0]: row for row in connection.execute(sql, chunk)}
        asked = open_questions(connection, chunk)
        found += [_list_row(rows[one], asked.get(one, "")) for one in chunk if one in rows]
    return found


def _list_row(row: Row, question: str) -> ArticleRow:
    article_id, headline, day, agency, status, annotations, pending = row
    with reading_values():
        when = None if day is None else date.fromisoformat(day)
        state = STATUSES[status]
    return ArticleRow(article_id, headline, when, agency, state, annotations, pending, question)


def batches(file: CorpusFile, ids: Iterable[int] | None) -> Iterator[list[int]]:
    """Lists of ids, of all articles in order of id or of the given ones.

    Nothing stays open between batches, so a slow reader holds up no writer.
    """
    yield from chunked(_all_ids(file) if ids is None else ids, _BATCH)


def _all_ids(file: CorpusFile) -> Iterator[int]:
    last = 0
    while True:
        sql = "SELECT id FROM article WHERE id > ? ORDER BY id LIMIT 10000"
        with file.snapshot() as connection:
            rows: list[Any] = connection.execute(sql, (last,)).fetchall()
        if not rows:
            return
        for (one,) in rows:
            yield one
        last = rows[-1][0]
