"""Commands: carried out, journalled, undone and redone, each in one transaction.

The journal is never changed, only added to: every record ever stored can be read back from it. The
`command` table is the undo stack, one for each annotator over the whole corpus. In it the commands
that were done come before those that were undone; the next one to redo is the oldest undone.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from annotator.domain.annotations import Annotation, Decision, Record, Relation
from annotator.domain.edits import Command, Edit
from annotator.domain.layer import StaleEdit
from annotator.domain.records import kind_of
from annotator.errors import UserError
from annotator.store.articles import now
from annotator.store.database import CorpusFile
from annotator.store.models import CommandTable, JournalTable
from annotator.store.rows import RECORDS, dump, load

DO, UNDO, REDO = "do", "undo", "redo"
_DONE, _UNDONE, _DROPPED = "done", "undone", "dropped"

_JOURNAL = """
    INSERT INTO journal (command_id, at, annotator, direction, kind, record_id, before, after)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""
_TALLY = """
    UPDATE article SET
        n_annotations = n_annotations + :annotations,
        n_pending = n_pending + :pending,
        status = CASE
            WHEN EXISTS (SELECT 1 FROM reading WHERE article_id = :id) THEN 2
            WHEN n_annotations + :annotations > 0 THEN 1
            WHEN EXISTS (SELECT 1 FROM decision WHERE article_id = :id) THEN 1
            ELSE 0 END
    WHERE id = :id
"""
_NEXT = {
    UNDO: "SELECT id, text, article_id FROM command WHERE annotator = ? AND state = 'done' "
    "ORDER BY id DESC LIMIT 1",
    REDO: "SELECT id, text, article_id FROM command WHERE annotator = ? AND state = 'undone' "
    "ORDER BY id LIMIT 1",
}


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One edit of a record as it happened: do, undo or redo."""

    when: datetime
    who: str
    direction: str
    text: str
    before: Record | None
    after: Record | None


def apply(file: CorpusFile, annotator: str, command: Command) -> None:
    """Carry out a command, wholly or not at all; what could be redone no longer can.

    Raises:
        StaleEdit: a record is not stored as the command expects it.
        ValueError: a span lies outside its article's text, or a record belongs to another article.
        KeyError: there is no such article.
        UserError: it could not be stored.
    """
    with file.transaction() as connection:
        _check(connection, command)
        _carry_out(connection, command)
        connection.execute(
            "UPDATE command SET state = 'dropped' WHERE annotator = ? AND state = 'undone'",
            (annotator,),
        )
        made = connection.execute(
            "INSERT INTO command (article_id, annotator, text, state) VALUES (?, ?, ?, 'done')",
            (command.article_id, annotator, command.text),
        )
        assert made.lastrowid is not None
        _record(connection, made.lastrowid, annotator, DO, command)


def step(file: CorpusFile, annotator: str, direction: str) -> Command | None:
    """Undo the annotator's last command or redo the one undone last; the command carried out.

    None means that there is nothing to undo or redo.

    Raises:
        UserError: it could not be stored, or someone else has changed the records since; then the
            command is taken off the stack, so that the ones below can be reached.
    """
    with file.transaction() as connection:
        found = connection.execute(_NEXT[direction], (annotator,)).fetchone()
        if found is None:
            return None
        command_id, text, article_id = found
        command = Command(text, article_id, _edits(connection, command_id))
        if direction == UNDO:
            command = command.inverse()
        try:
            connection.execute("SAVEPOINT step")
            _carry_out(connection, command)
            state = _UNDONE if direction == UNDO else _DONE
            _record(connection, command_id, annotator, direction, command)
        except StaleEdit:
            connection.execute("ROLLBACK TO step")
            state = _DROPPED
        connection.execute("RELEASE step")
        connection.execute("UPDATE command SET state = ? WHERE id = ?", (state, command_id))
    if state == _DROPPED:
        raise UserError(
            f"“{text}” cannot be {direction}ne: what it changed was changed by someone else since.",
            f"It was skipped; {direction} again for the step before it.",
            file.path,
        )
    return command


def next_text(file: CorpusFile, annotator: str, direction: str) -> str | None:
    """What the next undo or redo is called, or None when there is none."""
    with file.snapshot() as connection:
        found = connection.execute(_NEXT[direction], (annotator,)).fetchone()
    return None if found is None else found[1]


def history(file: CorpusFile, record_id: str) -> list[JournalEntry]:
    """All that ever happened to a record, the oldest first."""
    query = (
        JournalTable.select(JournalTable, CommandTable.text)
        .join(CommandTable)
        .where(JournalTable.record_id == record_id)
        .order_by(JournalTable.id)
        .tuples()
    )
    return [
        JournalEntry(
            datetime.fromisoformat(at), who, direction, text, load(kind, before), load(kind, after)
        )
        for _, _, at, who, direction, kind, _, before, after, text in query.execute(file.database)
    ]


def _check(connection: sqlite3.Connection, command: Command) -> None:
    sql = "SELECT length FROM article WHERE id = ?"
    found = connection.execute(sql, (command.article_id,)).fetchone()
    if found is None:
        raise KeyError(f"no article {command.article_id}")
    for edit in command.edits:
        if edit.record.article_id != command.article_id:
            raise ValueError("a command's records belong to its article")
        after = edit.after
        if isinstance(after, Annotation) and after.end > found[0]:
            raise ValueError(f"{after.start}..{after.end} is outside the text of {found[0]}")


def _carry_out(connection: sqlite3.Connection, command: Command) -> None:
    """Check and store each edit, then the article's counts and status."""
    change: Counter[str] = Counter()
    for edit in command.edits:
        layout = RECORDS[type(edit.record)]
        if layout.stored(connection, edit.record) != edit.before:
            raise StaleEdit(f"{layout.table} {edit.record.id} is not stored as expected")
        if edit.before is None:
            connection.execute(layout.insert, layout.to_row(edit.after))
        elif edit.after is None:
            connection.execute(layout.delete, layout.key(edit.before))
        else:
            row = layout.to_row(edit.after)
            connection.execute(layout.update, (*row, *layout.key(edit.before)))
        if isinstance(edit.record, Annotation):
            change["annotations"] += (edit.after is not None) - (edit.before is not None)
        elif isinstance(edit.record, Decision) and (edit.before is None or edit.after is None):
            change["pending"] += _pending_change(connection, edit)
    _check_links(connection, command)
    totals = {name: change[name] for name in ("annotations", "pending")}
    connection.execute(_TALLY, {"id": command.article_id, **totals})


def _check_links(connection: sqlite3.Connection, command: Command) -> None:
    """Refuse to leave a relation without one of its annotations: another annotator's, perhaps."""
    for edit in command.edits:
        broken = None
        if isinstance(edit.after, Relation):
            broken = _exists(
                connection,
                "relation WHERE id = ? AND NOT (source_id IN (SELECT id FROM annotation) "
                "AND target_id IN (SELECT id FROM annotation))",
                edit.after.id,
            )
        elif isinstance(edit.before, Annotation) and edit.after is None:
            broken = _exists(
                connection, "relation WHERE source_id = ?1 OR target_id = ?1", edit.before.id
            )
        if broken:
            raise StaleEdit(f"a relation needs {edit.record.id}")


def _exists(connection: sqlite3.Connection, where: str, record_id: str) -> bool:
    (found,) = connection.execute(f"SELECT EXISTS (SELECT 1 FROM {where})", (record_id,)).fetchone()
    return bool(found)


def _pending_change(connection: sqlite3.Connection, edit: Edit) -> int:
    """A suggestion counts as pending until anyone decides on it: the change by this edit.

    Raises:
        StaleEdit: a verdict on a suggestion that a newer run has replaced.
    """
    decided, known = connection.execute(
        "SELECT (SELECT count(*) FROM decision WHERE id = :id), "
        "(SELECT count(*) FROM suggestion WHERE id = :id)",
        {"id": edit.record.id},
    ).fetchone()
    if edit.after is None:
        return int(known and decided == 0)
    if not known:
        raise StaleEdit(f"suggestion {edit.record.id} is not there any more")
    return -int(decided == 1)


def _record(
    connection: sqlite3.Connection,
    command_id: int,
    annotator: str,
    direction: str,
    command: Command,
) -> None:
    at = now()
    rows = [
        (
            command_id,
            at,
            annotator,
            direction,
            kind_of(edit.record),
            edit.record.id,
            dump(edit.before),
            dump(edit.after),
        )
        for edit in command.edits
    ]
    connection.executemany(_JOURNAL, rows)


def _edits(connection: sqlite3.Connection, command_id: int) -> tuple[Edit, ...]:
    sql = (
        "SELECT kind, before, after FROM journal WHERE command_id = ? AND direction = 'do' "
        "ORDER BY id"
    )
    return tuple(
        Edit(load(kind, before), load(kind, after))
        for kind, before, after in connection.execute(sql, (command_id,))
    )
