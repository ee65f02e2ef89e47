"""Articles with all that was said of them, out of a corpus; `restoring` is the way back in."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from annotator.domain.annotations import (
    Article,
    ImportedArticle,
    Record,
    Suggestion,
)
from annotator.domain.carried import CarriedArticle
from annotator.domain.layer import Layer
from annotator.domain.losses import Loss
from annotator.domain.schema import LabelSchema
from annotator.store.articles import batches, read_original, read_some
from annotator.store.corpus import Corpus
from annotator.store.database import reading_values
from annotator.store.rows import (
    COMMENTS,
    OVERRIDES,
    PINS,
    RECORDS,
    REFUSALS,
)
from annotator.store.suggestions import suggestions_of
from annotator.texts import later, phrase

TOTALS_BY_HAND = later("{0:,} total(s) by hand")
_WORKED = """
    SELECT article_id FROM annotation WHERE annotator = ?
    UNION SELECT article_id FROM reading WHERE annotator = ?
"""


def carried_articles(corpus: Corpus) -> Iterator[CarriedArticle]:
    """All articles in order of id, few in memory at once."""
    for batch in batches(corpus._file, None):
        with corpus._file.snapshot() as connection:
            found = list(_read_carried(connection, batch, corpus.schema))
        yield from found


def _read_carried(
    connection: sqlite3.Connection, ids: Sequence[int], schema: LabelSchema
) -> Iterator[CarriedArticle]:
    for article, records, suggestions in _read_said(connection, ids, schema):
        runs = connection.execute(
            "SELECT pipeline, version FROM run WHERE article_id = ?", (article.id,)
        ).fetchall()
        with reading_values():
            imported = ImportedArticle(article, *read_original(connection, article.id))
        yield CarriedArticle(imported, tuple(records), tuple(suggestions), tuple(runs))


def _read_said(
    connection: sqlite3.Connection, ids: Sequence[int], schema: LabelSchema
) -> Iterator[tuple[Article, list[Record], list[Suggestion]]]:
    """Articles in the order of the ids with everybody's records and the suggestions."""
    records: dict[int, list[Record]] = defaultdict(list)
    for layout in RECORDS.values():
        for record in layout.of_articles(connection, ids):
            records[record.article_id].append(record)
    suggestions: dict[int, list[Suggestion]] = defaultdict(list)
    for suggestion in suggestions_of(connection, ids, schema):
        suggestions[suggestion.article_id].append(suggestion)
    for article in read_some(connection, ids):
        yield article, records[article.id], suggestions[article.id]


def ids_of(corpus: Corpus, keys: Iterable[str]) -> dict[str, int]:
    """The ids of articles by their content keys; unknown keys are left out."""
    found: dict[str, int] = {}
    with corpus._file.snapshot() as connection:
        for key in keys:
            sql = "SELECT id FROM article WHERE key = ?"
            row = connection.execute(sql, (bytes.fromhex(key),)).fetchone()
            if row is not None:
                found[key] = row[0]
    return found


def articles_by_annotator(corpus: Corpus) -> dict[str, int]:
    """How many articles each annotator has said something of."""
    selects = [f"SELECT annotator, article_id FROM {one.table}" for one in RECORDS.values()]
    sql = f"SELECT annotator, count(*) FROM ({' UNION '.join(selects)}) GROUP BY annotator"
    with corpus._file.snapshot() as connection:
        return dict(connection.execute(sql).fetchall())


def worked_ids(corpus: Corpus, annotator: str) -> list[int]:
    """Ids of articles in which an annotator has marked something or which he has read."""
    with corpus._file.snapshot() as connection:
        return [one for (one,) in connection.execute(f"{_WORKED} ORDER BY 1", (annotator,) * 2)]


def remark_counts(corpus: Corpus) -> dict[str, int]:
    """How many comments, totals by hand and pins there are, and texts refused; none is left out.

    The keys are templates for `counted`.
    """
    kinds = {
        later("{0:,} comment(s)"): COMMENTS,
        TOTALS_BY_HAND: OVERRIDES,
        later("{0:,} pinned example(s)"): PINS,
        later("{0:,} refused text(s)"): REFUSALS,
    }
    with corpus._file.snapshot() as connection:
        found = {
            name: connection.execute(f"SELECT count(*) FROM {one.table}").fetchone()[0]
            for name, one in kinds.items()
        }
    return {name: count for name, count in found.items() if count}


def untouched(corpus: Corpus, annotator: str) -> Iterator[Loss]:
    """The articles that are not among `worked_ids`."""
    detail = phrase("left out: nothing in it is confirmed and it is not marked done")
    sql = "SELECT id, headline, file_name FROM article WHERE id > ? ORDER BY id LIMIT 1000"
    worked = set(worked_ids(corpus, annotator))
    last = 0
    while True:
        with corpus._file.snapshot() as connection:
            rows = connection.execute(sql, (last,)).fetchall()
        if not rows:
            return
        for article_id, headline, file_name in rows:
            if article_id not in worked:
                yield Loss(article_id, headline, "untouched", detail, file_name=file_name)
        last = rows[-1][0]


def changed_at(corpus: Corpus, record_id: str) -> datetime | None:
    """When a record was last edited, by the journal; None: it is not in it."""
    sql = "SELECT at FROM journal WHERE record_id = ? ORDER BY id DESC LIMIT 1"
    with corpus._file.snapshot() as connection:
        row = connection.execute(sql, (record_id,)).fetchone()
        with reading_values():
            return None if row is None else datetime.fromisoformat(row[0])


def marked_ids(corpus: Corpus, *, with_suggestions: bool = False) -> list[int]:
    """Ids of articles with annotations by anybody, or also of those with suggestions."""
    sql = "SELECT article_id FROM annotation"
    if with_suggestions:
        sql += " UNION SELECT article_id FROM suggestion"
    with corpus._file.snapshot() as connection:
        return [one for (one,) in connection.execute(f"SELECT DISTINCT * FROM ({sql}) ORDER BY 1")]


def all_layers(corpus: Corpus, ids: Iterable[int]) -> Iterator[Layer]:
    """Every annotator's layer of some articles, few in memory at once.

    An article of which nobody has said anything gives one layer by nobody ("").
    """
    for batch in batches(corpus._file, ids):
        with corpus._file.snapshot() as connection:
            found = list(_read_said(connection, batch, corpus.schema))
        for article, said, suggestions in found:
            for name in sorted({record.annotator for record in said}) or [""]:
                own = [record for record in said if record.annotator == name]
                yield Layer(article, name, own, suggestions)
