"""Opens the corpus file: what is checked on the way, its pragmas, its transactions, its errors.

Never open the file by other means than SQLite while it may be in use: on POSIX, closing any
descriptor of a file drops every lock that this process holds on it.
"""

from __future__ import annotations

import os
import sqlite3
import stat
import time
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import peewee

from annotator.errors import UserError
from annotator.store.migrations import MIGRATIONS, Migration, create_tables, migrate
from annotator.texts import later, phrase

APPLICATION_ID = 0x414E4E43  # "ANNC", in the file's header: what tells a corpus from other files
BUSY_TIMEOUT_S = 5.0
_POLL_S = 0.0005  # how often a waiting writer looks again
_GAP_S = 0.002  # what bulk work leaves to others between its transactions
_CACHE_KIB = 32 * 1024
_JOURNAL_LIMIT_BYTES = 64 << 20

_NOT_A_CORPUS = later("This file is not a corpus.")


class DamagedValue(Exception):
    """A stored value cannot be what this program wrote."""


@contextmanager
def reading_values() -> Iterator[None]:
    """Takes whatever goes wrong while stored values are turned into ours for damage.

    Raises:
        DamagedValue: a value is missing, of the wrong type, or not one of those known.
    """
    try:
        yield
    except (ValueError, TypeError, LookupError, AttributeError, zlib.error) as error:
        raise DamagedValue(str(error)) from error


def damage() -> tuple[str, str]:
    """What to say of a corpus that is damaged, and what to do about it."""
    return (
        phrase("This corpus file is damaged."),
        phrase(
            "Nothing in it was changed. Take the latest copy that you have of it; without one, "
            "“sqlite3 FILE .recover” may save part of it."
        ),
    )


def _explanation(error: Exception) -> tuple[str, str] | None:
    """What happened and what to do about it; None when no person can mend it."""
    # Python finds text that is not UTF-8 in the rows, or in SQLite's words on what is wrong.
    if isinstance(error, DamagedValue | UnicodeDecodeError):
        return damage()
    if not isinstance(error, sqlite3.Error):
        return None
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return damage() if "decode to UTF-8" in str(error) else None
    if code == sqlite3.SQLITE_ERROR and str(error).startswith(("no such table", "no such column")):
        return damage()
    explanations = {
        sqlite3.SQLITE_FULL: (
            phrase("The disk is full; this change was not stored."),
            phrase("Make room on the disk, then do it again. Everything before it is safe."),
        ),
        sqlite3.SQLITE_IOERR: (
            phrase("The disk reports a failure; this change was not stored."),
            phrase("See whether the disk is full or was taken away, then do it again."),
        ),
        sqlite3.SQLITE_BUSY: (
            phrase("Another program is writing to this corpus; this change was not stored."),
            phrase("Do it again when the other one is done."),
        ),
        sqlite3.SQLITE_READONLY: (
            phrase("This corpus cannot be written to."),
            phrase("Allow writing to the file and its folder, or copy it to a folder of your own."),
        ),
        sqlite3.SQLITE_PERM: (
            phrase("This corpus may not be opened."),
            phrase("Ask the file's owner for permission, or copy it to a folder of your own."),
        ),
        sqlite3.SQLITE_CANTOPEN: (
            phrase("This corpus cannot be opened."),
            phrase(
                "Allow writing to the file and its folder (files beside it are needed while it is "
                "open), or copy it to a folder of your own."
            ),
        ),
        sqlite3.SQLITE_NOTADB: (
            phrase(_NOT_A_CORPUS),
            phrase(
                "Choose a file that this program made. If it did make this one, it is damaged: "
                "take the latest copy that you have of it."
            ),
        ),
        sqlite3.SQLITE_CORRUPT: damage(),
    }
    return explanations.get(code & 0xFF)


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turns what SQLite reports into a `UserError`, where a person can mend it."""
    try:
        yield
    except (sqlite3.Error, peewee.PeeweeException, DamagedValue, UnicodeDecodeError) as error:
        cause = error.__context__ if isinstance(error, peewee.PeeweeException) else error
        found = _explanation(cause) if isinstance(cause, Exception) else None
        if found is None:
            raise
        raise UserError(*found, path) from error


class CorpusFile:
    """An open corpus file; belongs to the thread that opened it.

    Writes go through `transaction`, reads of more than one statement through `snapshot`.
    """

    def __init__(self, path: Path, database: peewee.SqliteDatabase) -> None:
        self.path = path
        self.database = database
        self.connection = _connection(database)
        self._place = path.absolute()
        self._identity = _identity(self._place)

    @contextmanager
    def transaction(
        self, *, bulk: bool = False, light: bool = False
    ) -> Iterator[sqlite3.Connection]:
        """One transaction: all of it is stored when the block ends well, else nothing.

        Stored means on the disk, whatever happens to the machine. With `bulk` (work that can be
        done again) only a crash of the program is survived for certain, and others that wait to
        write are let in afterwards; with `light` (what nobody would miss) the former alone.

        Raises:
            UserError: the disk, the file's permissions or another program are in the way.
        """
        self._check_place()
        with explained(self.path):
            if bulk or light:
                self.connection.execute("PRAGMA synchronous = NORMAL")
            try:
                self._begin_writing()
                with self._until_end():
                    yield self.connection
            finally:
                if bulk or light:
                    self.connection.execute("PRAGMA synchronous = FULL")
                if bulk:
                    time.sleep(_GAP_S)

    @contextmanager
    def snapshot(self) -> Iterator[sqlite3.Connection]:
        """Reads that all see the same state, whatever others write meanwhile.

        Within a transaction they see what it has written so far.
        """
        if self.connection.in_transaction:
            yield self.connection
            return
        with explained(self.path):
            self.connection.execute("BEGIN")
            with self._until_end():
                yield self.connection

    def close(self) -> None:
        """Close the file; twice does no harm."""
        if not self.database.is_closed():
            self.database.close()

    def _begin_writing(self) -> None:
        """Wait for other writers, looking again and again.

        SQLite itself looks less and less often, up to every 100 ms, and so misses the gaps between
        the transactions of an import: an edit beside one took up to 430 ms, now it takes as long
        as the import's transaction.
        """
        deadline = time.monotonic() + BUSY_TIMEOUT_S
        self.connection.execute("PRAGMA busy_timeout = 0")
        try:
            while True:
                try:
                    self.connection.execute("BEGIN IMMEDIATE")
                    return
                except sqlite3.OperationalError as error:
                    if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                        raise
                    if time.monotonic() > deadline:
                        raise
                time.sleep(_POLL_S)
        finally:
            self.connection.execute(f"PRAGMA busy_timeout = {round(BUSY_TIMEOUT_S * 1000)}")

    @contextmanager
    def _until_end(self) -> Iterator[None]:
        try:
            yield
            self.connection.execute("COMMIT")
        except BaseException:
            # SQLite itself has rolled back after some errors (a full disk).
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")
            raise

    def _check_place(self) -> None:
        """Refuse to write into a file that is no longer where the person thinks it is."""
        if _identity(self._place) != self._identity:
            raise UserError(
                phrase(
                    "The corpus file was moved, replaced or deleted while it was open; "
                    "this change was not stored."
                ),
                phrase("Put the file back in its place, or close this corpus and open it again."),
                self.path,
            )


def _connection(database: peewee.SqliteDatabase) -> sqlite3.Connection:
    connection = database.connection()  # type: ignore[no-untyped-call]  # so in peewee's stubs
    assert isinstance(connection, sqlite3.Connection)
    return connection


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = os.stat(path)  # noqa: PTH116 - twice as quick as Path.stat, and in every edit
    except OSError:
        return None
    return found.st_dev, found.st_ino


def open_file(
    path: Path,
    settings: Mapping[str, str] | None = None,
    migrations: Sequence[Migration] = MIGRATIONS,
) -> CorpusFile:
    """An open corpus file, of the newest format; `settings` are those to make a missing one with.

    Raises:
        UserError: it is missing (without `settings`), not a corpus, damaged, made by a newer
            version of the program, or may not be written to.
    """
    mode = "rw" if settings is None else "rwc"
    database = peewee.SqliteDatabase(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=BUSY_TIMEOUT_S,
        autoconnect=False,
    )
    with explained(path):
        try:
            database.connect()
            _prepare(_connection(database), path, settings, migrations)
            return CorpusFile(path, database)
        except BaseException:
            database.close()
            raise


def check_path(path: Path, create: bool) -> None:
    """Make sure that there is a file to open, or with `create` a folder to make it in.

    Raises:
        UserError: there is not.
    """
    try:
        mode = path.stat().st_mode
    except PermissionError as error:
        hint = phrase("Ask the folder's owner for permission, or copy it to a folder of your own.")
        raise UserError(
            phrase("You may not look into the folder of this corpus."), hint, path
        ) from error
    except OSError:
        mode = 0
    if stat.S_ISDIR(mode):
        raise UserError(
            phrase("This is a folder, not a corpus."), phrase("Choose a .corpus file."), path
        )
    if not create and not mode:
        raise UserError(
            phrase("There is no corpus of this name."),
            phrase("Check the name, or import articles to make it."),
            path,
        )
    if create:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UserError(
                phrase("The folder for the corpus cannot be made: {0}.", error.strerror),
                phrase("Choose a folder in which you may write."),
                path,
            ) from error


def _prepare(
    connection: sqlite3.Connection,
    path: Path,
    settings: Mapping[str, str] | None,
    migrations: Sequence[Migration],
) -> None:
    latest = migrations[-1].number
    version = _version(connection, path, latest, settings is not None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
    connection.execute(f"PRAGMA journal_size_limit = {_JOURNAL_LIMIT_BYTES}")
    connection.execute("PRAGMA temp_store = MEMORY")
    _check_writable(connection, version)
    if version == 0 and settings is not None:
        create_tables(connection, APPLICATION_ID, settings, migrations)
    elif version < latest:
        migrate(connection, path, migrations)
    connection.execute("PRAGMA foreign_keys = ON")


def _version(connection: sqlite3.Connection, path: Path, latest: int, create: bool) -> int:
    """The format's number, 0 for a file that has nothing in it yet."""
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    if application == 0 and tables == 0 and create:
        return 0
    if application != APPLICATION_ID:
        hint = phrase("Choose a file that this program made, or a new name.")
        raise UserError(phrase(_NOT_A_CORPUS), hint, path)
    if version > latest:
        raise UserError(
            phrase(
                "This corpus was made by a newer version of the program (format {0}; this "
                "version reads up to {1}).",
                version,
                latest,
            ),
            phrase("Update the program, then open it again. The file was not changed."),
            path,
        )
    assert isinstance(version, int)
    return version


def _check_writable(connection: sqlite3.Connection, version: int) -> None:
    """A read-only file opens without complaint; better to hear of it now than at the first edit."""
    try:
        connection.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
            return  # another program is writing, so it can be written
        raise
    try:
        connection.execute(f"PRAGMA user_version = {version}")
    finally:
        connection.execute("ROLLBACK")
