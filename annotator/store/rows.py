"""Domain records and suggestions as table rows, and back; SQL for each table, built once."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache, partial
from typing import Any

from annotator.domain.annotations import (
    Annotation,
    ArticleStatus,
    AttributeValue,
    Comment,
    CommentKind,
    CorpusSchema,
    Decision,
    Pin,
    Reading,
    Record,
    Refusal,
    Relation,
    RelationKind,
    Suggestion,
    TotalOverride,
    Verdict,
)
from annotator.domain.figures import CasualtyFigure, Outcome
from annotator.domain.records import RECORD_KINDS, from_plain, to_plain
from annotator.domain.schema import LabelSchema
from annotator.store import provenances
from annotator.store.database import reading_values

STATUSES = (ArticleStatus.NEW, ArticleStatus.STARTED, ArticleStatus.DONE)
"""Stored as the index into this tuple, so that SQL sorts them by how far they are."""

_CHUNK = 500  # ids in one IN (...), far below SQLite's limit on variables

Row = tuple[Any, ...]

# Made once: with these settings `json.dumps` would make an encoder for each value.
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def dump(record: Record | None) -> str | None:
    """A record as JSON for the journal."""
    if record is None:
        return None
    return _encode(to_plain(record))


def load(kind: str, stored: str | None) -> Record | None:
    """The inverse of `dump`."""
    if stored is None:
        return None
    with reading_values():
        return from_plain(RECORD_KINDS[kind], json.loads(stored))


def _dump_figure(figure: CasualtyFigure | None) -> str | None:
    if figure is None:
        return None
    return _encode(to_plain(figure))


def load_figure(stored: str | None) -> CasualtyFigure | None:
    """A stored figure; None for a span without one."""
    return None if stored is None else _figure(stored)


@lru_cache(maxsize=8192)
def _figure(stored: str) -> CasualtyFigure:
    """Kept, as a figure is mostly met twice: with its suggestion and with its annotation."""
    return from_plain(CasualtyFigure, json.loads(stored))


_known = provenances.known
_LINKS = {str(kind): kind for kind in RelationKind}


@dataclass(frozen=True, slots=True)
class Layout:
    """How one kind of value lies in its table. `keys` are the leading columns that identify it."""

    table: str
    columns: tuple[str, ...]
    keys: tuple[str, ...]
    to_row: Callable[[Any], Row]
    reader: Callable[[sqlite3.Connection], Callable[[Row], Any]]  # gives what makes a row a value
    insert: str
    update: str
    delete: str
    select: str
    unchanged: int  # so many leading columns are the same after any edit, and not in `update`

    def key(self, value: Any) -> Row:
        """The values of the key columns."""
        return tuple(getattr(value, name) for name in self.keys)

    def stored(self, connection: sqlite3.Connection, value: Any) -> Any:
        """What is stored under the key of `value`, or None."""
        sql = f"{self.select} WHERE {_equal(self.keys, ' AND ')}"
        row = connection.execute(sql, self.key(value)).fetchone()
        return None if row is None else self.read(connection, [row])[0]

    def read(self, connection: sqlite3.Connection, rows: Iterable[Row]) -> list[Any]:
        """The values that rows hold."""
        with reading_values():
            return list(map(self.reader(connection), rows))

    def of_articles(
        self, connection: sqlite3.Connection, article_ids: Iterable[int], annotator: str = ""
    ) -> Iterator[Any]:
        """All values of these articles in the order of their making, or only one annotator's."""
        for ids in chunked(article_ids):
            sql = f"{self.select} WHERE article_id IN ({marks(len(ids))})"
            values: list[Any] = list(ids)
            if annotator:
                sql += " AND annotator = ?"
                values.append(annotator)
            yield from self.read(connection, connection.execute(f"{sql} ORDER BY rowid", values))


def chunked(ids: Iterable[int], size: int = _CHUNK) -> Iterator[list[int]]:
    """Lists of at most `size` ids, in order."""
    chunk: list[int] = []
    for one in ids:
        chunk.append(int(one))
        if len(chunk) == size:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def marks(number: int) -> str:
    """Question marks for so many values."""
    return ",".join("?" * number)


def _equal(columns: Iterable[str], between: str) -> str:
    return between.join(f'"{column}" = ?' for column in columns)


def _layout(
    table: str,
    keys: tuple[str, ...],
    others: tuple[str, ...],
    to_row: Callable[[Any], Row],
    from_row: Callable[..., Any],
    *,
    looks_up: bool = False,
) -> Layout:
    """With `looks_up` the connection goes before the row, to read what the row names."""
    columns = keys + others
    names = ", ".join(f'"{column}"' for column in columns)
    unchanged = 1 if len(keys) == 1 else 0  # an edit keeps the id; it need not keep all of a key
    where = _equal(keys, " AND ")
    return Layout(
        table,
        columns,
        keys,
        to_row,
        lambda connection: partial(from_row, connection) if looks_up else from_row,
        insert=f"INSERT INTO {table} ({names}) VALUES ({marks(len(columns))})",
        # The row's own order of columns first, then the key once more for WHERE.
        update=f"UPDATE {table} SET {_equal(columns[unchanged:], ', ')} WHERE {where}",
        delete=f"DELETE FROM {table} WHERE {where}",
        select=f"SELECT {names} FROM {table}",
        unchanged=unchanged,
    )


def _annotation_row(one: Annotation) -> Row:
    return (
        one.id,
        one.article_id,
        one.annotator,
        one.start,
        one.end,
        one.label,
        _dump_figure(one.figure),
        one.suggestion_id,
        one.note,
        _dump_attributes(one.attributes),
    )


def _annotation(row: Row) -> Annotation:
    key, article, annotator, start, end, label, figure, source, note, attributes = row
    return Annotation(
        key,
        article,
        annotator,
        start,
        end,
        label,
        load_figure(figure),
        source,
        note,
        _load_attributes(attributes),
    )


def _dump_attributes(attributes: tuple[AttributeValue, ...]) -> str | None:
    return _encode({one.name: one.value for one in attributes}) if attributes else None


def _load_attributes(stored: str | None) -> tuple[AttributeValue, ...]:
    if stored is None:
        return ()
    return tuple(AttributeValue(name, str(value)) for name, value in json.loads(stored).items())


def _relation_row(one: Relation) -> Row:
    return one.id, one.article_id, one.annotator, str(one.kind), one.source_id, one.target_id


def _relation(row: Row) -> Relation:
    key, article, annotator, kind, source, target = row
    return Relation(key, article, annotator, RelationKind(kind), source, target)


def _decision_row(one: Decision) -> Row:
    return one.id, one.annotator, one.article_id, str(one.verdict)


def _decision(row: Row) -> Decision:
    key, annotator, article, verdict = row
    return Decision(key, article, annotator, Verdict(verdict))


def _reading_row(one: Reading) -> Row:
    return one.id, one.article_id, one.annotator


def _reading(row: Row) -> Reading:
    return Reading(*row)


def _comment_row(one: Comment) -> Row:
    where = one.start, one.end, int(one.resolved)
    return one.id, one.article_id, one.annotator, one.text, str(one.kind), *where


def _comment(row: Row) -> Comment:
    key, article, annotator, text, kind, start, end, resolved = row
    return Comment(key, article, annotator, text, CommentKind(kind), start, end, bool(resolved))


def _override_row(one: TotalOverride) -> Row:
    numbers = one.low, one.best, one.high
    return one.id, one.article_id, one.annotator, str(one.outcome), *numbers, one.reason


def _override(row: Row) -> TotalOverride:
    key, article, annotator, outcome, low, best, high, reason = row
    return TotalOverride(key, article, annotator, Outcome(outcome), low, best, high, reason)


def _pin_row(one: Pin) -> Row:
    return one.id, one.article_id, one.annotator, one.annotation_id


def _pin(row: Row) -> Pin:
    return Pin(*row)


def _refusal_row(one: Refusal) -> Row:
    return one.id, one.annotator, one.text, one.label


def _refusal(row: Row) -> Refusal:
    return Refusal(*row)


def _suggestion_row(one: Suggestion) -> Row:
    return (
        one.id,
        one.article_id,
        one.start,
        one.end,
        one.label,
        one.score,
        provenances.number_of(one.provenance),
        _dump_figure(one.figure),
        one.target_id,
        _name(one.link),
        one.raw_score,
    )


def _name(value: StrEnum | None) -> str | None:
    return None if value is None else str(value)


def _suggestion(connection: sqlite3.Connection, row: Row) -> Suggestion:
    # An article may have ten thousand: a slice or a call more for each would be felt.
    key, article, start, end, label, score, number, figure, target, link, raw_score = row
    return Suggestion(
        key,
        article,
        start,
        end,
        label,
        score,
        _known.get(number) or provenances.read(connection, number),
        None if figure is None else _figure(figure),
        target,
        None if link is None else _LINKS[link],
        raw_score,
    )


_OWN = ("article_id", "annotator")
_SPAN = (*_OWN, "start", "end", "label", "figure", "suggestion_id", "note", "attributes")
_LINK = ("article_id", "annotator", "kind", "source_id", "target_id")
_SUGGESTED = (
    *("article_id", "start", "end", "label", "score", "provenance_id"),
    *("figure", "target_id", "link", "raw_score"),
)

ANNOTATIONS = _layout("annotation", ("id",), _SPAN, _annotation_row, _annotation)
RELATIONS = _layout("relation", ("id",), _LINK, _relation_row, _relation)
DECISIONS = _layout(
    "decision", ("id", "annotator"), ("article_id", "verdict"), _decision_row, _decision
)
READINGS = _layout("reading", ("id",), ("article_id", "annotator"), _reading_row, _reading)
SUGGESTIONS = _layout(
    "suggestion", ("id",), _SUGGESTED, _suggestion_row, _suggestion, looks_up=True
)

COMMENTS = _layout(
    "comment", ("id",), (*_OWN, "text", "kind", "start", "end", "resolved"), _comment_row, _comment
)
OVERRIDES = _layout(
    "total_override",
    ("id",),
    (*_OWN, "outcome", "low", "best", "high", "reason"),
    _override_row,
    _override,
)
PINS = _layout("pin", ("id",), (*_OWN, "annotation_id"), _pin_row, _pin)
REFUSALS = _layout("refusal", ("id",), ("annotator", "text", "label"), _refusal_row, _refusal)

RECORDS: dict[type, Layout] = {
    Annotation: ANNOTATIONS,
    Relation: RELATIONS,
    Decision: DECISIONS,
    Reading: READINGS,
    Comment: COMMENTS,
    TotalOverride: OVERRIDES,
    Pin: PINS,
}
"""What is said of an article; annotations before what refers to them."""


def _schema_row(one: CorpusSchema) -> Row:
    return one.id, json.dumps(to_plain(one.schema), ensure_ascii=False)


def _schema(row: Row) -> CorpusSchema:
    return CorpusSchema(from_plain(LabelSchema, json.loads(row[1])))


SCHEMA = _layout("setting", ("name",), ("value",), _schema_row, _schema)

LAYOUTS: dict[type, Layout] = {**RECORDS, Refusal: REFUSALS, CorpusSchema: SCHEMA}
"""All that the journal may hold: also what is said of the corpus as a whole."""
