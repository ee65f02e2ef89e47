"""What was said of articles elsewhere, into a corpus that has these articles.

Nothing that is stored is ever changed here: what is carried in and clashes with it is refused.
What is taken is journalled as done by the one who carries it in, outside the undo stack.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from annotator.domain.annotations import (
    Annotation,
    CorpusSchema,
    Decision,
    Pin,
    Reading,
    Record,
    Refusal,
    Relation,
    Suggestion,
    TotalOverride,
)
from annotator.domain.carried import CarriedArticle, Refused
from annotator.domain.records import kind_of
from annotator.domain.schema import LabelSchema
from annotator.store import provenances
from annotator.store.articles import now
from annotator.store.corpus import Corpus
from annotator.store.refusals import read as read_refusals
from annotator.store.rows import RECORDS, REFUSALS, SUGGESTIONS, Layout, dump, marks
from annotator.store.suggestions import under_current_label
from annotator.texts import later, phrase, written

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
    INSERT INTO command (article_id, annotator, text, state) VALUES (?, ?, ?, 'dropped')
"""
_LAYOUTS: dict[type, Layout] = {Suggestion: SUGGESTIONS, **RECORDS}
_CHUNK = 500  # ids in one IN (...)
_ID_IS_TAKEN = later("another one with its id is stored, and stays")


@dataclass(slots=True)
class Restored:
    """What came of carrying things in: those taken, those there already, those refused."""

    taken: int = 0
    already: int = 0
    refused: list[Refused] = field(default_factory=list)


def restore(corpus: Corpus, carried: Iterable[tuple[int, CarriedArticle]]) -> Restored:
    """Store what was said of articles that are there (by id), in one transaction.

    Raises:
        UserError: it could not be stored.
    """
    restored = Restored()
    with corpus._file.transaction(bulk=True) as connection:
        for article_id, article in carried:
            if article.records or article.suggestions or article.runs:
                target = _Target(article_id, connection, article, restored, corpus.schema)
                target.take(corpus.annotator)
    return restored


def restore_refusals(corpus: Corpus, carried: Iterable[Refusal]) -> Restored:
    """Store what was refused elsewhere, beside what is refused here.

    Raises:
        UserError: it could not be stored.
    """
    restored = Restored()
    with corpus._file.transaction() as connection:
        known = {one.id: one for one in read_refusals(connection)}
        taken = []
        for one in carried:
            if known.get(one.id, one) != one:
                restored.refused.append(Refused(0, one, phrase(_ID_IS_TAKEN)))
            elif one.id in known:
                restored.already += 1
            else:
                taken.append(known.setdefault(one.id, one))
        connection.executemany(REFUSALS.insert, map(REFUSALS.to_row, taken))
        _write_journal(connection, None, corpus.annotator, now(), taken)
        restored.taken = len(taken)
    return restored


class _Target:
    """An article that things are carried into.

    What comes in is consistent in itself, so it is only compared with what was there before.
    """

    def __init__(
        self,
        article_id: int,
        connection: sqlite3.Connection,
        article: CarriedArticle,
        to: Restored,
        schema: LabelSchema,
    ) -> None:
        self._id = article_id
        self._connection = connection
        self._article = article
        self._restored = to
        self._taken: dict[type, list[Any]] = {kind: [] for kind in _LAYOUTS}
        before = {
            kind: list(layout.of_articles(connection, [article_id]))
            for kind, layout in _LAYOUTS.items()
        }
        self._schema = schema
        before[Suggestion] = [under_current_label(o, schema) for o in before[Suggestion]]
        coming = [under_current_label(o, schema) for o in article.suggestions]
        # Ids are unique in the whole corpus, so also other articles' records may be in the way.
        self._stored: dict[type, dict[str, Any]] = {
            kind: _by_id(connection, _LAYOUTS[kind], self._coming(kind))
            for kind in _LAYOUTS
            if kind is not Decision
        }
        self._decided = {(one.id, one.annotator): one for one in before[Decision]}
        self._suggestions = {one.id for one in before[Suggestion]}
        self._annotations = {one.id for one in before[Annotation]}
        self._spans = {(o.annotator, o.start, o.end, o.label) for o in before[Annotation]}
        self._readers = {one.annotator for one in before[Reading]}
        self._totals = {(one.annotator, one.outcome) for one in before[TotalOverride]}
        self._pinned = {(one.annotator, one.annotation_id) for one in before[Pin]}
        self._parts = {r.source_id for r in before[Relation] if r.kind.is_part}
        self._above = {r.source_id: r.target_id for r in before[Relation] if r.kind.is_part}
        # The same finding of another run is one: verdicts on either are verdicts on the stored one.
        same = {one.identity: one.id for one in before[Suggestion]}
        self._aliases = {
            one.id: same[one.identity]
            for one in coming
            if one.identity in same and one.id not in self._suggestions
        }

    def take(self, annotator: str) -> None:
        """Store what does not clash, with its journal, and count anew."""
        for suggestion in self._article.suggestions:
            self._take(self._own_suggestion(suggestion))
        for kind in RECORDS:  # annotations before the relations between them
            for record in self._article.records:
                if type(record) is kind:
                    self._take(self._own_record(record))
        for kind, values in self._taken.items():
            layout = _LAYOUTS[kind]
            if kind is Suggestion:
                provenances.keep(self._connection, (one.provenance for one in values))
            self._connection.executemany(layout.insert, map(layout.to_row, values))
            self._restored.taken += len(values)
        at = now()
        self._connection.executemany(
            "INSERT OR IGNORE INTO run VALUES (?, ?, ?, ?)",
            [(self._id, pipeline, version, at) for pipeline, version in self._article.runs],
        )
        records: list[Record] = [one for kind in RECORDS for one in self._taken[kind]]
        _write_journal(self._connection, self._id, annotator, at, records)
        self._connection.execute(_TALLY, {"id": self._id})

    def _coming(self, kind: type) -> list[str]:
        given: tuple[Record | Suggestion, ...] = self._article.suggestions + self._article.records
        return [one.id for one in given if type(one) is kind]

    def _own_suggestion(self, one: Suggestion) -> Suggestion:
        target = self._aliases.get(one.target_id, one.target_id)
        one = under_current_label(one, self._schema)
        return one._replace(article_id=self._id, target_id=target)

    def _own_record(self, one: Record) -> Record:
        """The record as one of this article, about the suggestions that are stored here."""
        match one:
            case Annotation():
                source = self._aliases.get(one.suggestion_id, one.suggestion_id)
                label = self._schema.current(one.label)
                return replace(one, article_id=self._id, suggestion_id=source, label=label)
            case Decision():
                known = self._aliases.get(one.id, one.id)
                return replace(one, article_id=self._id, id=known)
            case Refusal() | CorpusSchema():  # of no article
                return one
        return replace(one, article_id=self._id)

    def _take(self, one: Record | Suggestion) -> None:
        stored: Record | Suggestion | None
        if isinstance(one, Decision):
            stored = self._decided.get((one.id, one.annotator))
        else:
            stored = self._stored[type(one)].get(one.id)
            if isinstance(stored, Suggestion):
                stored = under_current_label(stored, self._schema)
        if stored == one or (isinstance(one, Suggestion) and one.id in self._aliases):
            self._restored.already += 1
            return
        reason = self._clash(one) if stored is None else phrase(_ID_IS_TAKEN)
        if reason:
            self._restored.refused.append(Refused(self._id, one, reason))
            return
        self._taken[type(one)].append(one)
        match one:
            case Suggestion():
                self._suggestions.add(one.id)
            case Annotation():
                self._annotations.add(one.id)
            case Relation() if one.kind.is_part:
                self._above[one.source_id] = one.target_id

    def _clash(self, one: Record | Suggestion) -> str:
        """Why something cannot stand beside what is stored; "" when it can."""
        match one:
            case Annotation():
                if (one.annotator, one.start, one.end, one.label) in self._spans:
                    return phrase("this annotator has the same span with this label already")
            case Relation():
                return self._relation_clash(one)
            case Decision():
                if one.id not in self._suggestions:
                    return phrase("its suggestion is not there")
            case Reading():
                if one.annotator in self._readers:
                    return phrase("this annotator has marked the article done already")
            case TotalOverride():
                if (one.annotator, one.outcome) in self._totals:
                    return phrase("this annotator has given a total for this outcome already")
            case Pin():
                if one.annotation_id not in self._annotations:
                    return phrase("its annotation was not taken")
                if (one.annotator, one.annotation_id) in self._pinned:
                    return phrase("this annotator has pinned the annotation already")
        return ""

    def _relation_clash(self, relation: Relation) -> str:
        if not {relation.source_id, relation.target_id} <= self._annotations:
            return phrase("one of the two figures was not taken")
        if not relation.kind.is_part:
            return ""
        if relation.source_id in self._parts:
            return phrase("the figure is part of another one already")
        at, seen = relation.target_id, set[str]()
        while at in self._above and at not in seen:
            seen.add(at)
            at = self._above[at]
        is_circle = relation.source_id in {at, *seen}
        return phrase("a figure would be part of itself") if is_circle else ""


def _write_journal(
    connection: sqlite3.Connection,
    article_id: int | None,
    annotator: str,
    at: str,
    records: Sequence[Record],
) -> None:
    if not records:
        return
    made = connection.execute(_COMMAND, (article_id, annotator, written(phrase("Import"))))
    connection.executemany(
        _JOURNAL,
        [(made.lastrowid, at, annotator, kind_of(one), one.id, dump(one)) for one in records],
    )


def _by_id(connection: sqlite3.Connection, layout: Layout, ids: Sequence[str]) -> dict[str, Any]:
    """What is stored under ids, in whatever article."""
    found: dict[str, Any] = {}
    for first in range(0, len(ids), _CHUNK):
        some = ids[first : first + _CHUNK]
        sql = f"{layout.select} WHERE id IN ({marks(len(some))})"
        rows = connection.execute(sql, some).fetchall()
        found.update(zip([row[0] for row in rows], layout.read(connection, rows), strict=True))
    return found
