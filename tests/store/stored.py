"""What is stored, seen from outside: for comparing with layers, with the journal, with before."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator

from annotator.domain.annotations import CorpusSchema, Decision, Record
from annotator.domain.layer import Layer
from annotator.domain.records import kind_of
from annotator.store.corpus import Corpus
from annotator.store.rows import RECORDS, REFUSALS, STATUSES, dump, load

Key = tuple[str, ...]
Records = dict[Key, str]  # record to its JSON


def key(record: Record) -> Key:
    owner = (record.annotator,) if isinstance(record, Decision) else ()
    return kind_of(record), record.id, *owner


def records_of(layer: Layer) -> Records:
    return {key(one): str(dump(one)) for table in layer.tables() for one in table.values()}


def all_records(corpus: Corpus) -> Records:
    connection = corpus._file.connection
    found: Records = {}
    for layout in (*RECORDS.values(), REFUSALS):
        for record in layout.read(connection, connection.execute(layout.select)):
            found[key(record)] = str(dump(record))
    return found


def operations(corpus: Corpus) -> Iterator[list[tuple[Record | None, Record | None]]]:
    """The journal's operations in order: each a step done, undone or redone."""
    sql = """
        SELECT coalesce(step, command.id), direction, kind, before, after
        FROM journal JOIN command ON command.id = command_id ORDER BY journal.id
    """
    last, operation = None, []
    for step, direction, kind, before, after in corpus._file.connection.execute(sql):
        if last not in (None, (step, direction)):
            yield operation
            operation = []
        last = step, direction
        operation.append((load(kind, before), load(kind, after)))
    if operation:
        yield operation


def replay(records: Records, operation: Iterable[tuple[Record | None, Record | None]]) -> None:
    for before, after in operation:
        record = after if after is not None else before
        assert record is not None
        if isinstance(record, CorpusSchema):  # there from the start, so not out of the journal
            continue
        assert records.get(key(record)) == dump(before)
        if after is None:
            del records[key(record)]
        else:
            records[key(record)] = str(dump(after))


def replayed(corpus: Corpus) -> Records:
    """The records that the journal alone says there are."""
    records: Records = {}
    for operation in operations(corpus):
        replay(records, operation)
    return records


def digest(state: int, operation: Iterable[tuple[Record | None, Record | None]]) -> int:
    """The digest of all records after an operation: a sum to which each record counts once."""
    for before, after in operation:
        for record in (before, after):
            if record is not None:
                described = f"{key(record)} {dump(record)}".encode()
                state ^= int.from_bytes(hashlib.sha256(described).digest()[:8])
    return state


def statuses(corpus: Corpus) -> list[tuple[int, str, int, int]]:
    sql = "SELECT id, status, n_annotations, n_pending FROM article ORDER BY id"
    rows = corpus._file.connection.execute(sql)
    return [(one, STATUSES[status], marks, pending) for one, status, marks, pending in rows]
