"""Articles with all that was said of them, out of one corpus and into another.

Nothing that is stored is ever changed here: what is carried in and clashes with it is refused.
What is taken is journalled as done by the one who carries it in, outside the undo stack.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from annotator.domain.annotations import (
    Annotation,
    Article,
    Decision,
    ImportedArticle,
    Reading,
    Record,
    Relation,
    Suggestion,
)
from annotator.domain.carried import CarriedArticle, Refused
from annotator.domain.layer import Layer
from annotator.domain.losses import Loss
from annotator.domain.records import kind_of
from annotator.store.articles import batches, now, read_original, read_some
from annotator.store.corpus import Corpus
from annotator.store.rows import RECORDS, SUGGESTIONS, dump

_TALLY = """
    UPDATE article SET
        n_annotations = (SELECT count(*) FROM annotation WHERE article_id = :id),
        n_pending = (SELECT count(*) FROM suggestion WHERE article_id = :id
            AND NOT EXISTS (SELECT 1 FROM decision WHERE decision.id = suggestion.id)),
        status = CASE
            WHEN EXISTS (SELECT 1 FROM reading WHERE article_id = :id) THEN 2
            WHEN EXISTS (SELECT 1 FROM annotation WHERE article_id = :id) THEN 1
            WHEN EXISTS (SELECT 1 FROM decision WHERE article_id = :id) THEN 1
            ELSE 0 END
    WHERE id = :id
"""
_JOURNAL = """
    INSERT INTO journal (command_id, at, annotator, direction, kind, record_id, before, after)
    VALUES (?, ?, ?, 'do', ?, ?, NULL, ?)
"""
# What the text of a command says of itself; its state keeps it out of undo and redo.
_COMMAND = """
    INSERT INTO command (article_id, annotator, text, state) VALUES (?, ?, 'Import', 'dropped')
"""

_WORKED = """
    SELECT article_id FROM annotation WHERE annotator = ?
    UNION SELECT article_id FROM reading WHERE annotator = ?
"""


@dataclass(slots=True)
class Restored:
    """What came of carrying things in: records taken, those there already, those refused."""

    taken: int = 0
    already: int = 0
    refused: list[Refused] = field(default_factory=list)


@dataclass(slots=True)
class _Target:
    """An article that things are carried into, and what was stored of it `before`.

    `taken` is what came in now: it is one person's consistent work, so it is only compared with
    what was there before. `aliases` are ids of suggestions to those of the same ones stored.
    """

    id: int
    connection: sqlite3.Connection
    restored: Restored
    taken: list[Record] = field(default_factory=list)
    before: dict[type, list[Any]] = field(default_factory=dict)
    aliases: dict[str, str] = field(default_factory=dict)

    def all_of(self, kind: type) -> Iterator[Any]:
        """What is stored of a kind by now."""
        yield from self.before[kind]
        yield from (record for record in self.taken if isinstance(record, kind))


def carried_articles(corpus: Corpus, ids: Iterable[int] | None = None) -> Iterator[CarriedArticle]:
    """All articles in order of id, or the given ones in their order, few in memory at once."""
    for batch in batches(corpus._file, ids):
        with corpus._file.snapshot() as connection:
            found = list(_read_carried(connection, batch))
        yield from found


def _read_carried(connection: sqlite3.Connection, ids: Sequence[int]) -> Iterator[CarriedArticle]:
    for article, records, suggestions in _read_said(connection, ids):
        runs = connection.execute(
            "SELECT pipeline, version FROM run WHERE article_id = ?", (article.id,)
        ).fetchall()
        imported = ImportedArticle(article, *read_original(connection, article.id))
        yield CarriedArticle(imported, tuple(records), tuple(suggestions), tuple(runs))


def _read_said(
    connection: sqlite3.Connection, ids: Sequence[int]
) -> Iterator[tuple[Article, list[Record], list[Suggestion]]]:
    """Articles in the order of the ids with everybody's records and the suggestions."""
    records: dict[int, list[Record]] = defaultdict(list)
    for layout in RECORDS.values():
        for record in layout.of_articles(connection, ids):
            records[record.article_id].append(record)
    suggestions: dict[int, list[Suggestion]] = defaultdict(list)
    for suggestion in SUGGESTIONS.of_articles(connection, ids):
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


def untouched(corpus: Corpus, annotator: str) -> Iterator[Loss]:
    """The articles that are not among `worked_ids`."""
    detail = "left out: nothing in it is confirmed and it is not marked done"
    sql = f"""
        SELECT id, headline, file_name FROM article
        WHERE id > ? AND id NOT IN ({_WORKED}) ORDER BY id LIMIT 1000
    """
    last = 0
    while True:
        with corpus._file.snapshot() as connection:
            rows = connection.execute(sql, (last, annotator, annotator)).fetchall()
        if not rows:
            return
        for article_id, headline, file_name in rows:
            yield Loss(article_id, headline, "untouched", detail, file_name=file_name)
        last = rows[-1][0]


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
            found = list(_read_said(connection, batch))
        for article, said, suggestions in found:
            for name in sorted({record.annotator for record in said}) or [""]:
                own = [record for record in said if record.annotator == name]
                yield Layer(article, name, own, suggestions)


def restore(corpus: Corpus, carried: Iterable[tuple[int, CarriedArticle]]) -> Restored:
    """Store what was said of articles that are there (by id), in one transaction.

    Raises:
        UserError: it could not be stored.
    """
    restored = Restored()
    with corpus._file.transaction(bulk=True) as connection:
        for article_id, article in carried:
            if article.records or article.suggestions or article.runs:
                target = _Target(article_id, connection, restored)
                _take_article(target, article, corpus.annotator)
    return restored


def _take_article(target: _Target, article: CarriedArticle, annotator: str) -> None:
    for kind, layout in (*RECORDS.items(), (Suggestion, SUGGESTIONS)):
        target.before[kind] = list(layout.of_articles(target.connection, [target.id]))
    _find_aliases(target, article.suggestions)
    for suggestion in article.suggestions:
        _take_suggestion(target, replace(suggestion, article_id=target.id))
    for record in sorted(article.records, key=_turn):
        _take_record(target, replace(record, article_id=target.id))
    for pipeline, version in article.runs:
        sql = "INSERT OR IGNORE INTO run VALUES (?, ?, ?, ?)"
        target.connection.execute(sql, (target.id, pipeline, version, now()))
    _write_journal(target, annotator)
    target.connection.execute(_TALLY, {"id": target.id})


def _turn(record: Record) -> int:
    """Annotations before the relations between them."""
    return tuple(RECORDS).index(type(record))


def _find_aliases(target: _Target, suggestions: Sequence[Suggestion]) -> None:
    """The same finding of another run is one: verdicts on either are verdicts on the stored one."""
    stored = {one.identity: one.id for one in target.before[Suggestion]}
    ids = set(stored.values())
    for suggestion in suggestions:
        if suggestion.id not in ids and suggestion.identity in stored:
            target.aliases[suggestion.id] = stored[suggestion.identity]


def _take_suggestion(target: _Target, suggestion: Suggestion) -> None:
    stored = SUGGESTIONS.stored(target.connection, suggestion)
    if stored is not None:
        _pass_over(target, suggestion, stored, "another suggestion has its id")
        return
    if suggestion.id in target.aliases:
        target.restored.already += 1
        return
    other = target.aliases.get(suggestion.target_id, suggestion.target_id)
    row = SUGGESTIONS.to_row(replace(suggestion, target_id=other))
    target.connection.execute(SUGGESTIONS.insert, row)
    target.restored.taken += 1


def _take_record(target: _Target, record: Record) -> None:
    aliases = target.aliases
    if isinstance(record, Decision):
        record = replace(record, id=aliases.get(record.id, record.id))
    elif isinstance(record, Annotation):
        source = aliases.get(record.suggestion_id, record.suggestion_id)
        record = replace(record, suggestion_id=source)
    layout = RECORDS[type(record)]
    stored = layout.stored(target.connection, record)
    if stored is not None:
        _pass_over(target, record, stored, "another one with its id is stored, and stays")
        return
    reason = _clash(target, record)
    if reason:
        target.restored.refused.append(Refused(target.id, record, reason))
        return
    target.connection.execute(layout.insert, layout.to_row(record))
    target.taken.append(record)
    target.restored.taken += 1


def _pass_over(
    target: _Target, one: Record | Suggestion, stored: Record | Suggestion, reason: str
) -> None:
    if stored == one:
        target.restored.already += 1
    else:
        target.restored.refused.append(Refused(target.id, one, reason))


def _clash(target: _Target, record: Record) -> str:
    """Why a record cannot stand beside what is stored; "" when it can."""
    before = target.before[type(record)]
    match record:
        case Annotation():
            mine = record.annotator, record.start, record.end, record.label
            if any((o.annotator, o.start, o.end, o.label) == mine for o in before):
                return "this annotator has the same span with this label already"
        case Relation():
            return _relation_clash(target, record)
        case Decision():
            if SUGGESTIONS.stored(target.connection, _Key(record.id)) is None:
                return "its suggestion is not there"
        case Reading():
            if any(one.annotator == record.annotator for one in before):
                return "this annotator has marked the article done already"
    return ""


@dataclass(frozen=True, slots=True)
class _Key:
    """Just an id, to look a row up by."""

    id: str


def _relation_clash(target: _Target, relation: Relation) -> str:
    ends = {one.id for one in target.all_of(Annotation)}
    if not {relation.source_id, relation.target_id} <= ends:
        return "one of the two figures was not taken"
    if not relation.kind.is_part:
        return ""
    if any(r.source_id == relation.source_id and r.kind.is_part for r in target.before[Relation]):
        return "the figure is part of another one already"
    above = {r.source_id: r.target_id for r in target.all_of(Relation) if r.kind.is_part}
    at, seen = relation.target_id, set[str]()
    while at in above and at not in seen:
        seen.add(at)
        at = above[at]
    return "a figure would be part of itself" if relation.source_id in {at, *seen} else ""


def _write_journal(target: _Target, annotator: str) -> None:
    if not target.taken:
        return
    made = target.connection.execute(_COMMAND, (target.id, annotator))
    at = now()
    target.connection.executemany(
        _JOURNAL,
        [
            (made.lastrowid, at, annotator, kind_of(record), record.id, dump(record))
            for record in target.taken
        ],
    )
