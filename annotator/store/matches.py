"""Where in the corpus a text stands, suggested or not: for previews, page by page.

Upper and lower case and the width of white space make no difference. Candidates come from the
full-text index, which knows words; a text that begins inside one may be missed.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from annotator.domain.annotations import ArticleStatus
from annotator.domain.schema import LabelSchema
from annotator.domain.text import folded
from annotator.store.database import CorpusFile
from annotator.store.rows import STATUSES

_AROUND = 60  # characters of the article shown on either side

# Scripts that write no spaces between words: the index has whole clauses of them as one word.
# Not compiled yet: a set of that many characters takes long.
_UNSPACED = "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]"
_ARTICLE = """
    SELECT a.headline, t.text, a.status FROM article AS a
    JOIN article_text AS t ON t.article_id = a.id WHERE a.id = ?
"""


@dataclass(frozen=True, slots=True)
class Match:
    """A place in an article, [start, end), with the words around it, on one line.

    `suggestion_id`, `label` and `score` are those of a pending suggestion, or "", "" and 0.
    """

    article_id: int
    headline: str
    start: int
    end: int
    quote: str
    before: str
    after: str
    done: bool
    suggestion_id: str = ""
    label: str = ""
    score: float = 0.0


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which pending suggestions: "" and 0 ask for nothing.

    `labels` are the names under which suggestions may be stored, none for any.
    """

    text: str = ""
    labels: tuple[str, ...] = ()
    min_score: float = 0.0
    article_id: int = 0


def stored_names(schema: LabelSchema, label: str) -> tuple[str, ...]:
    """The names under which suggestions of a label may be stored; none for no label."""
    if not label:
        return ()
    found = schema.by_name.get(label)
    return (label, *(found.formerly if found is not None else ()))


def pending(
    file: CorpusFile, annotator: str, wanted: Wanted, after: Match | None, limit: int
) -> list[Match]:
    """The next pending suggestions behind `after`, by article and place."""
    with file.snapshot() as connection:
        found = _pending(connection, annotator, wanted, after)
        return list(found if limit < 0 else islice(found, limit))


def pending_ids(
    connection: sqlite3.Connection, annotator: str, wanted: Wanted
) -> Iterator[tuple[int, list[str]]]:
    """Articles with the ids of their pending suggestions that are wanted, in order."""
    article, ids = 0, list[str]()
    for one in list(_pending(connection, annotator, wanted, None)):
        if one.article_id != article and ids:
            yield article, ids
            ids = []
        article = one.article_id
        ids.append(one.suggestion_id)
    if ids:
        yield article, ids


def occurrences(
    file: CorpusFile, text: str, after: Match | None, limit: int, article_id: int
) -> list[Match]:
    """The next places behind `after` where a text stands as whole words, by article and place."""
    words = text.split()
    if not words:
        return []
    pattern = _pattern(words)
    found: list[Match] = []
    with file.snapshot() as connection:
        first = 0 if after is None else after.article_id
        for one in _candidates(connection, text, first, article_id):
            headline, body, status = connection.execute(_ARTICLE, (one,)).fetchone()
            at = after.end if after is not None and after.article_id == one else 0
            for hit in pattern.finditer(body, at):
                found.append(_match(one, headline, body, status, *hit.span()))
                if len(found) == limit:
                    return found
    return found


def place_of(connection: sqlite3.Connection, article_id: int, start: int, end: int) -> Match:
    """A place with the words around it."""
    headline, body, status = connection.execute(_ARTICLE, (article_id,)).fetchone()
    return _match(article_id, headline, body, status, start, end)


def _pending(
    connection: sqlite3.Connection, annotator: str, wanted: Wanted, after: Match | None
) -> Iterator[Match]:
    where, values = _where(annotator, wanted, after)
    sql = f"""
        SELECT s.article_id, s.start, s."end", s.id, s.label, s.score FROM suggestion AS s
        WHERE {where} ORDER BY s.article_id, s.start, s.id
    """
    text = folded(wanted.text)
    article, headline, body, status = 0, "", "", 0
    # The text is read once: finding an offset in SQL would count from its start each time.
    for article_id, start, end, key, label, score in connection.execute(sql, values):
        if article_id != article:
            article = article_id
            headline, body, status = connection.execute(_ARTICLE, (article,)).fetchone()
        if text and folded(body[start:end]) != text:
            continue
        yield _match(article, headline, body, status, start, end, key, label, score)


def _where(annotator: str, wanted: Wanted, after: Match | None) -> tuple[str, list[object]]:
    parts = [
        "s.score >= ?",
        "NOT EXISTS (SELECT 1 FROM decision WHERE decision.id = s.id AND decision.annotator = ?)",
    ]
    values: list[object] = [wanted.min_score, annotator]
    if wanted.labels:
        parts.append(f"s.label IN ({','.join('?' * len(wanted.labels))})")
        values += wanted.labels
    if wanted.article_id:
        parts.append("s.article_id = ?")
        values.append(wanted.article_id)
    query = _phrase(wanted.text)
    if query:
        parts.append("s.article_id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?)")
        values.append(query)
    if after is not None:
        parts.append("(s.article_id, s.start, s.id) > (?, ?, ?)")
        values += after.article_id, after.start, after.suggestion_id
    return " AND ".join(parts), values


def _candidates(
    connection: sqlite3.Connection, text: str, first: int, article_id: int
) -> Iterator[int]:
    """Ids, from `first` on, of articles in which the text may stand."""
    if article_id:
        yield article_id
        return
    query = _phrase(text)
    if query:
        sql = (
            "SELECT rowid FROM article_fts WHERE article_fts MATCH ? AND rowid >= ? ORDER BY rowid"
        )
        rows = connection.execute(sql, (query, first))
    else:
        sql = "SELECT article_id FROM article_text WHERE article_id >= ? ORDER BY article_id"
        rows = connection.execute(sql, (first,))
    for (one,) in rows:
        yield one


def _phrase(text: str) -> str:
    """The full-text query for a text's words one after the other; "": the index cannot help."""
    if re.search(_UNSPACED, text) or not any(map(str.isalnum, text)):
        return ""
    return f'"{text.replace(chr(34), " ").replace(chr(0), " ")}"*'


def _pattern(words: list[str]) -> re.Pattern[str]:
    body = r"\s+".join(map(re.escape, words))
    if not re.search(_UNSPACED, body):
        before = r"(?<!\w)" if re.match(r"\w", words[0]) else ""
        behind = r"(?!\w)" if re.search(r"\w$", words[-1]) else ""
        body = f"{before}{body}{behind}"
    return re.compile(body, re.IGNORECASE)


def _match(
    article_id: int,
    headline: str,
    body: str,
    status: int,
    start: int,
    end: int,
    suggestion_id: str = "",
    label: str = "",
    score: float = 0.0,
) -> Match:
    before = body[max(start - _AROUND, 0) : start]
    return Match(
        article_id,
        headline,
        start,
        end,
        _line(body[start:end]),
        _line(before),
        _line(body[end : end + _AROUND]),
        STATUSES[status] is ArticleStatus.DONE,
        suggestion_id,
        label,
        score,
    )


def _line(text: str) -> str:
    return re.sub(r"\s", " ", text)
