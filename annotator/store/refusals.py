"""Suggestions that are not wanted anywhere: refused by text and label, until that is revoked."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from annotator.domain.annotations import Decision, Refusal, Verdict, new_id
from annotator.domain.edits import Command, Edit
from annotator.domain.schema import LabelSchema
from annotator.domain.text import folded, normalise
from annotator.store.database import CorpusFile
from annotator.store.matches import Wanted, pending_ids, stored_names
from annotator.store.rows import DECISIONS, REFUSALS
from annotator.texts import phrase

# The decisions made in the step that made the refusal, as far as that step is not undone.
_WITH_IT = """
    SELECT journal.record_id, journal.annotator, command.article_id
    FROM command JOIN journal ON journal.command_id = command.id
    WHERE (command.id = :step OR command.step = :step) AND command.state = 'done'
        AND journal.kind = 'decision' AND journal.direction = 'do'
    ORDER BY journal.id
"""
_ITS_STEP = """
    SELECT coalesce(command.step, command.id)
    FROM journal JOIN command ON command.id = journal.command_id
    WHERE journal.record_id = ? AND journal.kind = 'refusal' AND journal.before IS NULL
    ORDER BY journal.id LIMIT 1
"""


def read(connection: sqlite3.Connection) -> list[Refusal]:
    """All that is refused, the oldest first."""
    rows = connection.execute(f"{REFUSALS.select} ORDER BY rowid").fetchall()
    return REFUSALS.read(connection, rows)


def refused(connection: sqlite3.Connection, schema: LabelSchema) -> frozenset[tuple[str, str]]:
    """Folded text and today's label of all that is refused."""
    return frozenset((folded(one.text), schema.current(one.label)) for one in read(connection))


def refuse(
    file: CorpusFile, annotator: str, schema: LabelSchema, text: str, label: str
) -> Iterator[Command]:
    """The commands that refuse a text under a label."""
    connection = file.connection
    text = " ".join(normalise(text).split())
    name = phrase("Reject all “{0}” as {1}", text, label)
    if (folded(text), label) not in refused(connection, schema):
        made = Refusal(new_id(), annotator, text, label)
        yield Command(name, 0, (Edit(None, made),))
    wanted = Wanted(text, stored_names(schema, label))
    for article_id, ids in pending_ids(connection, annotator, wanted):
        decided = (Decision(one, article_id, annotator, Verdict.REJECTED) for one in ids)
        yield Command(name, article_id, tuple(Edit(None, one) for one in decided))


def revoke(file: CorpusFile, refusal_id: str) -> Iterator[Command]:
    """The commands that revoke a refusal, and the rejections that came with it and still stand.

    Raises:
        KeyError: there is no such refusal.
    """
    connection = file.connection
    refusal = next((one for one in read(connection) if one.id == refusal_id), None)
    if refusal is None:
        raise KeyError(f"no refusal {refusal_id}")
    name = phrase("Allow “{0}” as {1} again", refusal.text, refusal.label)
    yield Command(name, 0, (Edit(refusal, None),))
    step = connection.execute(_ITS_STEP, (refusal_id,)).fetchone()
    if step is None:
        return
    rows = connection.execute(_WITH_IT, {"step": step[0]}).fetchall()
    edits: dict[int, list[Edit]] = {}
    for suggestion_id, annotator, article_id in rows:
        made = Decision(suggestion_id, article_id, annotator, Verdict.REJECTED)
        if DECISIONS.stored(connection, made) == made:
            edits.setdefault(article_id, []).append(Edit(made, None))
    for article_id, own in edits.items():
        yield Command(name, article_id, tuple(own))
