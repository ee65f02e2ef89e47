"""Layers read back: all that an annotator has said of an article, beside what is suggested."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Sequence

from annotator.domain.annotations import Comment, Record
from annotator.domain.layer import Layer
from annotator.domain.schema import LabelSchema
from annotator.store.articles import read_some
from annotator.store.rows import RECORDS
from annotator.store.suggestions import suggestions_of


def read_layers(
    connection: sqlite3.Connection,
    article_ids: Sequence[int],
    annotator: str,
    schema: LabelSchema,
) -> list[Layer]:
    """The annotator's layers of some articles in the order of the ids; unknown ids are left out."""
    records: dict[int, list[Record]] = defaultdict(list)
    for kind, layout in RECORDS.items():
        whose = "" if kind is Comment else annotator  # a question is there for others to answer
        for record in layout.of_articles(connection, article_ids, whose):
            records[record.article_id].append(record)
    # One by one: mostly it is one article, and it may have ten thousand.
    return [
        Layer(
            article,
            annotator,
            records[article.id],
            suggestions_of(connection, [article.id], schema),
        )
        for article in read_some(connection, article_ids)
    ]


def annotators(connection: sqlite3.Connection, article_id: int) -> list[str]:
    """Everyone who has said anything of an article, in alphabetical order."""
    selects = [
        f"SELECT annotator FROM {layout.table} WHERE article_id = :id"
        for layout in RECORDS.values()
    ]
    sql = " UNION ".join(selects)
    return sorted(name for (name,) in connection.execute(sql, {"id": article_id}))
