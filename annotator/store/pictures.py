"""Pictures of guidelines, kept once: schema and journal hold a reference in their place.

Each change of the labels is journalled with the whole schema before and after it; with a picture of
a megabyte in it, renaming a label would write two. A picture stays for good: undo may want it.
"""

from __future__ import annotations

import hashlib
import sqlite3
from dataclasses import replace

from annotator.domain.annotations import CorpusSchema, Record
from annotator.domain.edits import Command, Edit
from annotator.domain.schema import LabelSchema, Picture

_SIGN = "@"  # begins a reference; base64 does not have it


def apart(connection: sqlite3.Connection, command: Command) -> Command:
    """The same command with references to pictures, which are stored if they are new."""
    if command.article_id:
        return command
    edits = (Edit(slim(connection, e.before), slim(connection, e.after)) for e in command.edits)
    return replace(command, edits=tuple(edits))


def slim(connection: sqlite3.Connection, record: Record | None) -> Record | None:
    """A schema with references to its pictures, which are stored if they are new; others as is."""
    if not isinstance(record, CorpusSchema) or not record.schema.pictures:
        return record
    pictures = tuple(_stored(connection, one) for one in record.schema.pictures)
    return CorpusSchema(replace(record.schema, pictures=pictures))


def whole(connection: sqlite3.Connection, schema: LabelSchema) -> LabelSchema:
    """A stored schema with its pictures instead of references."""
    if not schema.pictures:
        return schema
    return replace(schema, pictures=tuple(_read(connection, one) for one in schema.pictures))


def _stored(connection: sqlite3.Connection, picture: Picture) -> Picture:
    if picture.data.startswith(_SIGN):
        return picture
    digest = hashlib.sha256(picture.data.encode()).hexdigest()
    connection.execute("INSERT OR IGNORE INTO picture VALUES (?, ?)", (digest, picture.data))
    return replace(picture, data=_SIGN + digest)


def _read(connection: sqlite3.Connection, picture: Picture) -> Picture:
    if not picture.data.startswith(_SIGN):
        return picture
    sql = "SELECT data FROM picture WHERE digest = ?"
    (data,) = connection.execute(sql, (picture.data.removeprefix(_SIGN),)).fetchone()
    return replace(picture, data=data)
