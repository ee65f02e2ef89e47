"""Changes of the corpus's label schema, with every annotation that goes along: one step each."""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from annotator.domain.annotations import Annotation, CorpusSchema, Decision, Verdict
from annotator.domain.edits import Command, Edit, Step
from annotator.domain.schema import LabelSchema
from annotator.domain.schema_edits import SchemaChange
from annotator.errors import UserError
from annotator.store.corpus import Corpus
from annotator.store.corpus_settings import read_schema
from annotator.store.matches import Wanted, pending_ids, stored_names
from annotator.store.rows import ANNOTATIONS, PINS, RELATIONS, marks
from annotator.texts import counted, phrase


@dataclass(frozen=True, slots=True)
class LabelUse:
    """How often a label is used by anybody: annotations, and suggestions nobody decided on."""

    annotations: int = 0
    pending: int = 0


def change_schema(corpus: Corpus, change: SchemaChange) -> Step:
    """Change the labels of a corpus, and whatever annotations go along: one step to undo.

    Over a large corpus it takes seconds, and so belongs into a background job.

    Raises:
        UserError: a label or attribute that goes is in use, or it could not be stored.
    """
    made = _changed(corpus._file.connection, corpus.annotator, corpus.schema, change)
    return corpus.apply_all(made, change.text)


def reload_schema(corpus: Corpus) -> None:
    """Take the labels as they are in the file: another `Corpus` may have changed them."""
    corpus.schema = read_schema(corpus._file)


def label_use(corpus: Corpus) -> dict[str, LabelUse]:
    """How often each label is used, by its name; also labels that the schema does not have."""
    with corpus._file.snapshot() as connection:
        return _use(connection, corpus.schema)


def _use(connection: sqlite3.Connection, schema: LabelSchema) -> dict[str, LabelUse]:
    sql = "SELECT label, count(*) FROM annotation GROUP BY label"
    marked = Counter(dict(connection.execute(sql).fetchall()))
    sql = """
        SELECT label, count(*) FROM suggestion
        WHERE NOT EXISTS (SELECT 1 FROM decision WHERE decision.id = suggestion.id) GROUP BY label
    """
    pending: Counter[str] = Counter()
    for label, number in connection.execute(sql):
        pending[schema.current(label)] += number
    names = dict.fromkeys([*schema.by_name, *marked, *pending])
    return {name: LabelUse(marked[name], pending[name]) for name in names}


def _changed(
    connection: sqlite3.Connection, annotator: str, before: LabelSchema, change: SchemaChange
) -> Iterator[Command]:
    """The commands of a change: the schema itself, then article after article."""
    _check_unused(connection, before, change)
    edit = Edit(CorpusSchema(before), CorpusSchema(change.schema))
    yield Command(change.text, 0, (edit,))
    for name in change.gone:
        wanted = Wanted(labels=stored_names(before, name))
        for article_id, ids in pending_ids(connection, annotator, wanted):
            made = (Decision(one, article_id, annotator, Verdict.REJECTED) for one in ids)
            yield Command(change.text, article_id, tuple(Edit(None, one) for one in made))
    if change.moves:
        names = list(change.moves)
        sql = f"SELECT DISTINCT article_id FROM annotation WHERE label IN ({marks(len(names))})"
        for (article_id,) in connection.execute(f"{sql} ORDER BY 1", names).fetchall():
            edits = tuple(_moved(connection, article_id, change.moves))
            yield Command(change.text, article_id, edits)


def _moved(
    connection: sqlite3.Connection, article_id: int, moves: Mapping[str, str]
) -> Iterator[Edit]:
    """Everybody's annotations of an article under their labels to come.

    Two that are the same span by the same annotator then become one; links of the other go.
    """
    found: list[Annotation] = list(ANNOTATIONS.of_articles(connection, [article_id]))
    held = {(one.annotator, one.start, one.end, one.label) for one in found}
    twins: set[str] = set()
    edits: list[Edit] = []
    for one in found:
        if one.label not in moves:
            continue
        after = replace(one, label=moves[one.label])
        place = (after.annotator, after.start, after.end, after.label)
        if place in held:
            twins.add(one.id)
            edits.append(Edit(one, None))
        else:
            held.add(place)
            edits.append(Edit(one, after))
    if twins:
        for relation in RELATIONS.of_articles(connection, [article_id]):
            if twins & {relation.source_id, relation.target_id}:
                yield Edit(relation, None)
        for pin in PINS.of_articles(connection, [article_id]):
            if pin.annotation_id in twins:
                yield Edit(pin, None)
    yield from edits


def _check_unused(
    connection: sqlite3.Connection, before: LabelSchema, change: SchemaChange
) -> None:
    for name in change.gone:
        sql = "SELECT count(*) FROM annotation WHERE label = ?"
        (number,) = connection.execute(sql, (name,)).fetchone()
        if number:
            title = before.by_name[name].title
            raise UserError(
                counted("Label {1} has {0:,} annotation(s), so it cannot go.", number, title),
                phrase("Merge it into another label, or relabel them first."),
            )
    gone: dict[str, list[str]] = defaultdict(list)
    for label in before.labels:
        after = change.schema.by_name.get(change.moves.get(label.name, label.name))
        kept = {one.name for one in after.attributes} if after is not None else set()
        gone[label.name] += [one.name for one in label.attributes if one.name not in kept]
    for label_name, names in gone.items():
        for name in names:
            sql = (
                "SELECT count(*) FROM annotation, json_each(annotation.attributes) AS one "
                "WHERE label = ? AND one.key = ?"
            )
            (number,) = connection.execute(sql, (label_name, name)).fetchone()
            if number:
                raise UserError(
                    counted(
                        "Attribute {1} has a value in {0:,} annotation(s), so it cannot go.",
                        number,
                        name,
                    ),
                    phrase("Empty it there first, or keep it."),
                )
