"""Steps: carried out, journalled, undone and redone, each in one transaction.

The journal is never changed, only added to: every record ever stored can be read back from it. The
`command` table is the undo stack, one for each annotator over the whole corpus. In it the commands
that were done come before those that were undone; the next one to redo is the oldest undone. The
commands of one step follow each other, and all but the first name that first one.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from annotator.domain.annotations import (
    Annotation,
    Comment,
    CorpusSchema,
    Decision,
    Pin,
    Record,
    Relation,
)
from annotator.domain.edits import Command, Edit, Step
from annotator.domain.layer import StaleEdit
from annotator.domain.records import kind_of
from annotator.errors import UserError
from annotator.store import pictures, suggestions
from annotator.store.articles import now
from annotator.store.database import CorpusFile
from annotator.store.models import CommandTable, JournalTable
from annotator.store.rows import LAYOUTS, dump, load
from annotator.texts import later, phrase, read, written

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
    UNDO: "SELECT coalesce(step, id), text FROM command WHERE annotator = ? AND state = 'done' "
    "ORDER BY id DESC LIMIT 1",
    REDO: "SELECT coalesce(step, id), text FROM command WHERE annotator = ? AND state = 'undone' "
    "ORDER BY id LIMIT 1",
}
_IN_THE_WAY = {
    UNDO: later("“{0}” cannot be undone: what it changed was changed by someone else since."),
    REDO: later("“{0}” cannot be redone: what it changed was changed by someone else since."),
}
# No further than anybody asks: a step of a whole corpus has a million edits.
_SIZE = """
    SELECT count(*) FROM (
        SELECT 1 FROM command CROSS JOIN journal ON journal.command_id = command.id
        WHERE (command.id = ?1 OR command.step = ?1) AND journal.direction = 'do' LIMIT ?2)
"""
_OF_STEP = {
    UNDO: "SELECT id, article_id FROM command WHERE id = ?1 OR step = ?1 ORDER BY id DESC",
    REDO: "SELECT id, article_id FROM command WHERE id = ?1 OR step = ?1 ORDER BY id",
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

    @property
    def what(self) -> str:
        """What was done, as people read it: the step's name, or that it was taken back."""
        match self.direction:
            case "undo":
                return phrase("undo: {0}", self.text)
            case "redo":
                return phrase("redo: {0}", self.text)
        return self.text


def apply(file: CorpusFile, annotator: str, commands: Iterable[Command], text: str = "") -> Step:
    """Carry out commands as one step, wholly or not at all; what could be redone no longer can.

    The commands are taken one by one and may be worked out from what the corpus holds meanwhile.
    `text` names the step; without one it is called as its first command.

    Raises:
        StaleEdit: a record is not stored as a command expects it.
        ValueError: a span lies outside its article's text, or a record belongs to another article.
        KeyError: there is no such article.
        UserError: it could not be stored.
    """
    done: list[Command] = []
    with file.transaction() as connection:
        first: int | None = None
        for command in commands:
            command = pictures.apart(connection, command)
            _check(connection, command)
            _carry_out(connection, command)
            if first is None:
                text = text or command.text
                connection.execute(
                    "UPDATE command SET state = 'dropped' WHERE annotator = ? AND state = 'undone'",
                    (annotator,),
                )
            made = connection.execute(
                "INSERT INTO command (article_id, annotator, text, state, step) "
                "VALUES (?, ?, ?, 'done', ?)",
                (command.article_id or None, annotator, written(text), first),
            )
            assert made.lastrowid is not None
            first = first or made.lastrowid
            _record(connection, made.lastrowid, annotator, DO, command)
            done.append(command)
    return Step(text, tuple(done))


def travel(file: CorpusFile, annotator: str, direction: str) -> Step | None:
    """Undo the annotator's last step or redo the one undone last; what was carried out.

    None means that there is nothing to undo or redo.

    Raises:
        UserError: it could not be stored, or someone else has changed the records since; then the
            step is taken off the stack, so that the ones below can be reached.
    """
    step_id, text = 0, ""
    done: list[Command] = []
    try:
        # Without a savepoint: beside one, SQLite keeps a copy of the pages for each statement, and
        # a step of ten thousand edits takes many times as long.
        with file.transaction() as connection:
            found = connection.execute(_NEXT[direction], (annotator,)).fetchone()
            if found is None:
                return None
            step_id, text = found[0], read(found[1])
            for command_id, command in _commands(connection, step_id, text, direction):
                command = pictures.apart(connection, command)  # older entries hold them whole
                _carry_out(connection, command)
                _record(connection, command_id, annotator, direction, command)
                done.append(command)
            _set_state(connection, step_id, _UNDONE if direction == UNDO else _DONE)
    except StaleEdit as error:
        with file.transaction() as connection:
            _set_state(connection, step_id, _DROPPED)
        hint = phrase("It was skipped; do the same again for the step before it.")
        raise UserError(phrase(_IN_THE_WAY[direction], text), hint, file.path) from error
    return Step(text, tuple(done))


def _set_state(connection: sqlite3.Connection, step_id: int, state: str) -> None:
    sql = "UPDATE command SET state = ?2 WHERE id = ?1 OR step = ?1"
    connection.execute(sql, (step_id, state))


def next_size(file: CorpusFile, annotator: str, direction: str, most: int) -> int:
    """Of how many edits the next step to undo or redo is, counted up to `most`; 0: none is."""
    with file.snapshot() as connection:
        found = connection.execute(_NEXT[direction], (annotator,)).fetchone()
        if found is None:
            return 0
        (size,) = connection.execute(_SIZE, (found[0], most)).fetchone()
    return int(size)


def next_text(file: CorpusFile, annotator: str, direction: str) -> str | None:
    """What the next undo or redo is called, or None when there is none."""
    with file.snapshot() as connection:
        found = connection.execute(_NEXT[direction], (annotator,)).fetchone()
    return None if found is None else read(found[1])


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
            datetime.fromisoformat(at),
            who,
            direction,
            read(text),
            load(kind, before),
            load(kind, after),
        )
        for _, _, at, who, direction, kind, _, before, after, text in query.execute(file.database)
    ]


def _check(connection: sqlite3.Connection, command: Command) -> None:
    length = 0
    if command.article_id:
        sql = "SELECT length FROM article WHERE id = ?"
        found = connection.execute(sql, (command.article_id,)).fetchone()
        if found is None:
            raise KeyError(f"no article {command.article_id}")
        length = found[0]
    for edit in command.edits:
        if edit.record.article_id != command.article_id:
            raise ValueError("a command's records belong to its article")
        after = edit.after
        if isinstance(after, Annotation | Comment) and (after.end or 0) > length:
            raise ValueError(f"{after.start}..{after.end} is outside the text of {length}")


def _carry_out(connection: sqlite3.Connection, command: Command) -> None:
    """Check and store each edit, then the article's counts and status."""
    change: Counter[str] = Counter()
    for edit in command.edits:
        layout = LAYOUTS[type(edit.record)]
        if pictures.slim(connection, layout.stored(connection, edit.record)) != edit.before:
            raise StaleEdit(f"{layout.table} {edit.record.id} is not stored as expected")
        if edit.before is None:
            connection.execute(layout.insert, layout.to_row(edit.after))
        elif edit.after is None:
            connection.execute(layout.delete, layout.key(edit.before))
        else:
            row = layout.to_row(edit.after)[layout.unchanged :]
            connection.execute(layout.update, (*row, *layout.key(edit.before)))
        if isinstance(edit.record, Annotation):
            change["annotations"] += (edit.after is not None) - (edit.before is not None)
        elif isinstance(edit.record, Decision) and (edit.before is None or edit.after is None):
            change["pending"] += _pending_change(connection, edit)
        elif isinstance(edit.before, CorpusSchema) and isinstance(edit.after, CorpusSchema):
            suggestions.give_back_names(connection, edit.before.schema, edit.after.schema)
    _check_links(connection, command)
    if not command.article_id:
        return
    totals = {name: change[name] for name in ("annotations", "pending")}
    connection.execute(_TALLY, {"id": command.article_id, **totals})


def _check_links(connection: sqlite3.Connection, command: Command) -> None:
    """Refuse to leave a relation or a pin without its annotation: another annotator's, perhaps."""
    for edit in command.edits:
        broken = None
        if isinstance(edit.after, Relation):
            broken = _exists(
                connection,
                "relation WHERE id = ? AND NOT (source_id IN (SELECT id FROM annotation) "
                "AND target_id IN (SELECT id FROM annotation))",
                edit.after.id,
            )
        elif isinstance(edit.after, Pin):
            broken = _exists(
                connection,
                "pin WHERE id = ? AND annotation_id NOT IN (SELECT id FROM annotation)",
                edit.after.id,
            )
        elif isinstance(edit.before, Annotation) and edit.after is None:
            broken = _exists(
                connection, "relation WHERE source_id = ?1 OR target_id = ?1", edit.before.id
            ) or _exists(connection, "pin WHERE annotation_id = ?1", edit.before.id)
        if broken:
            raise StaleEdit(f"a relation or pin needs its annotation: {edit.record.id}")


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


def _commands(
    connection: sqlite3.Connection, step_id: int, text: str, direction: str
) -> Iterator[tuple[int, Command]]:
    """The commands of a step with their ids, turned round and from the last one on to undo it."""
    rows = connection.execute(_OF_STEP[direction], (step_id,)).fetchall()
    for command_id, article_id in rows:
        command = Command(text, article_id or 0, _edits(connection, command_id))
        yield command_id, command.inverse() if direction == UNDO else command


def _edits(connection: sqlite3.Connection, command_id: int) -> tuple[Edit, ...]:
    sql = (
        "SELECT kind, before, after FROM journal WHERE command_id = ? AND direction = 'do' "
        "ORDER BY id"
    )
    return tuple(
        Edit(load(kind, before), load(kind, after))
        for kind, before, after in connection.execute(sql, (command_id,))
    )
