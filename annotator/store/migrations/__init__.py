"""The corpus format's history: numbered steps, each one transaction, kept for ever.

A step is a module `vNNNN_name` with `up(connection)`: plain SQL that never changes again and needs
nothing of the program. The number of the last one carried out is the file's `user_version`.
(The runner in playhouse finds its steps by listing files, which a frozen program does not have.)
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from annotator.errors import UserError
from annotator.store.migrations import (
    v0001_first,
    v0002_steps,
    v0003_raw_scores,
    v0004_worth,
    v0005_run_changes,
    v0006_times,
    v0007_review,
    v0008_pictures,
    v0009_counts,
    v0010_provenances,
)
from annotator.texts import phrase

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Migration:
    """One step: brings a file of format `number - 1` to `number`."""

    number: int
    up: Callable[[sqlite3.Connection], None]


MIGRATIONS = (
    Migration(1, v0001_first.up),
    Migration(2, v0002_steps.up),
    Migration(3, v0003_raw_scores.up),
    Migration(4, v0004_worth.up),
    Migration(5, v0005_run_changes.up),
    Migration(6, v0006_times.up),
    Migration(7, v0007_review.up),
    Migration(8, v0008_pictures.up),
    Migration(9, v0009_counts.up),
    Migration(10, v0010_provenances.up),
)


def create_tables(
    connection: sqlite3.Connection,
    application_id: int,
    settings: Mapping[str, str],
    migrations: Sequence[Migration] = MIGRATIONS,
) -> None:
    """Make an empty file a corpus of the newest format, wholly or not at all."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        if not connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
            for migration in migrations:
                migration.up(connection)
            connection.executemany("INSERT INTO setting VALUES (?, ?)", settings.items())
            connection.execute(f"PRAGMA application_id = {application_id}")
            connection.execute(f"PRAGMA user_version = {migrations[-1].number}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def migrate(
    connection: sqlite3.Connection, path: Path, migrations: Sequence[Migration] = MIGRATIONS
) -> None:
    """Bring an older file to the newest format, after a copy was laid beside it.

    Raises:
        UserError: there is no room for the copy, or no permission to write it.
    """
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    copy = back_up(connection, path, version)
    _log.info("%s is of format %s; copied to %s before migrating", path, version, copy)
    for migration in migrations:
        _carry_out(connection, migration)


def _carry_out(connection: sqlite3.Connection, migration: Migration) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Read again under the lock: another process may have done this step meanwhile.
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version == migration.number - 1:
            migration.up(connection)
            connection.execute(f"PRAGMA user_version = {migration.number}")
            broken = connection.execute("PRAGMA foreign_key_check").fetchone()
            if broken is not None:
                raise ValueError(f"migration {migration.number} broke a reference: {broken}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def back_up(connection: sqlite3.Connection, path: Path, version: int) -> Path:
    """Copy the corpus beside itself, under a name that is still free; the copy's path comes back.

    Raises:
        UserError: there is no room for it, or no permission to write it.
    """
    copy = path.with_name(f"{path.name}.format{version}-backup")
    number = 1
    while copy.exists():
        number += 1
        copy = path.with_name(f"{path.name}.format{version}-backup{number}")
    unfinished = copy.with_name(copy.name + ".part")
    try:
        with closing(sqlite3.connect(unfinished)) as target:
            connection.backup(target)
            target.execute("PRAGMA journal_mode = DELETE")
        unfinished.replace(copy)
    except (sqlite3.Error, OSError) as error:
        unfinished.unlink(missing_ok=True)
        raise UserError(
            phrase(
                "This corpus is of an older format, and no copy of it can be made beside it: {0}.",
                error,
            ),
            phrase(
                "Make room on the disk or copy it to a folder of your own, then open it again. "
                "The file was not changed."
            ),
            path,
        ) from error
    return copy
