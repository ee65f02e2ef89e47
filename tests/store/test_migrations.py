"""Older files are brought to the newest format: after a copy was made, wholly or not at all."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain import commands
from annotator.domain.annotations import Provenance, Suggestion
from annotator.errors import UserError
from annotator.resources import default_schema
from annotator.store.corpus import Corpus
from annotator.store.corpus_settings import SCHEMA, dump_schema
from annotator.store.database import open_file
from annotator.store.migrations import MIGRATIONS, Migration
from tests.store.stored import all_records


def add_colour(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE annotation ADD COLUMN colour TEXT NOT NULL DEFAULT 'red'")


def fail_halfway(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TABLE half (x)")
    connection.execute("DELETE FROM annotation")
    raise RuntimeError("a bug in the migration")


def break_reference(connection: sqlite3.Connection) -> None:
    connection.execute("UPDATE annotation SET article_id = 99")


NOW = MIGRATIONS[-1].number
NEXT = Migration(NOW + 1, add_colour)
LATER = (*MIGRATIONS, NEXT)


@pytest.fixture
def old(path: Path, corpus: Corpus) -> Path:
    for _ in range(3):
        corpus.apply(commands.create(corpus.layer(1), 0, 4, "PERSON"))
    corpus.undo()
    corpus.close()
    return path


def version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        (number,) = connection.execute("PRAGMA user_version").fetchone()
    return number


def test_migrations_are_numbered_without_gaps():
    assert [one.number for one in MIGRATIONS] == list(range(1, len(MIGRATIONS) + 1))


def test_an_older_file_is_copied_and_migrated(old):
    open_file(old, migrations=LATER).close()
    assert version(old) == NEXT.number
    with closing(sqlite3.connect(old)) as connection:
        colours = connection.execute("SELECT colour FROM annotation").fetchall()
        assert colours == [("red",), ("red",)]
    backup = old.with_name(f"{old.name}.format{NOW}-backup")
    assert version(backup) == NOW
    with Corpus.open(backup, "tester") as copy:
        copy.check()
        assert len(all_records(copy)) == 2
        assert copy.redo() is not None
    open_file(old, migrations=LATER).close()
    assert len(list(old.parent.glob("*backup*"))) == 1  # no second copy without need


def test_an_older_copy_is_never_overwritten(old):
    first = old.with_name(f"{old.name}.format{NOW}-backup")
    first.write_text("precious")
    open_file(old, migrations=LATER).close()
    assert first.read_text() == "precious"
    assert version(old.with_name(f"{old.name}.format{NOW}-backup2")) == NOW


def test_what_is_still_in_the_write_ahead_log_is_in_the_copy(old):
    crashed = old.with_name("crashed.corpus")
    with Corpus.open(old, "tester") as running:
        running.apply(commands.create(running.layer(1), 5, 9, "ORG"))
        for suffix in ("", "-wal"):
            shutil.copy(f"{old}{suffix}", f"{crashed}{suffix}")
    open_file(crashed, migrations=LATER).close()
    with Corpus.open(crashed.with_name(f"crashed.corpus.format{NOW}-backup"), "tester") as copy:
        assert len(copy.layer(1).annotations) == 3


@pytest.mark.parametrize("broken", [fail_halfway, break_reference])
def test_a_migration_that_fails_changes_nothing(old, broken):
    with pytest.raises((RuntimeError, ValueError)):
        open_file(old, migrations=(*MIGRATIONS, Migration(NOW + 1, broken)))
    assert version(old) == NOW
    with Corpus.open(old, "tester") as opened:
        opened.check()
        assert len(opened.layer(1).annotations) == 2


def test_a_step_done_stays_when_a_later_one_fails(old):
    with pytest.raises(RuntimeError):
        open_file(old, migrations=(*LATER, Migration(NOW + 2, fail_halfway)))
    assert version(old) == NOW + 1
    open_file(old, migrations=LATER).close()


def test_this_version_refuses_what_the_next_one_made(old):
    open_file(old, migrations=LATER).close()
    with pytest.raises(UserError, match="newer version"):
        Corpus.open(old)


def test_a_new_file_has_all_steps(path):
    open_file(path, {}, LATER).close()
    assert version(path) == NEXT.number


def test_no_room_for_the_copy(old, tmp_path):
    if os.geteuid():
        pytest.skip("mounting needs root")
    disk = tmp_path / "disk"
    disk.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=460k", "tmpfs", disk], check=True)
    try:
        moved = Path(shutil.move(old, disk))
        (disk / "filler").write_bytes(b"x" * 100_000)
        with pytest.raises(UserError, match="no copy of it can be made") as caught:
            open_file(moved, migrations=LATER)
        assert "Make room" in caught.value.hint
        assert version(moved) == NOW
        assert sorted(one.name for one in disk.iterdir()) == ["filler", moved.name]
        Corpus.open(moved, "tester").close()
    finally:
        subprocess.run(["umount", disk], check=True)


def test_a_file_of_format_1_keeps_its_work_and_its_undo(path):
    """As the first version wrote it: its command and annotation tables had fewer columns."""
    open_file(path, {SCHEMA: dump_schema(default_schema())}, MIGRATIONS[:1]).close()
    mark = '{"id":"a","article_id":1,"annotator":"tester","start":0,"end":4,"label":"ORG"}'
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executescript(f"""
            INSERT INTO article VALUES (1, x'00', 'Toll', NULL, NULL, '', '', 4, 4, 1, 1, 0, '');
            INSERT INTO article_text VALUES (1, 'Toll');
            INSERT INTO article_original VALUES (1, x'', 'utf-8');
            INSERT INTO article_fts (rowid, text) SELECT article_id, text FROM article_text;
            INSERT INTO annotation VALUES ('a', 1, 'tester', 0, 4, 'ORG', NULL, '', '');
            INSERT INTO command VALUES (7, 1, 'tester', 'Mark ORG', 'done');
            INSERT INTO journal VALUES (
                9, 7, '2026-01-01T00:00:00.000+00:00', 'tester', 'do', 'annotation', 'a', NULL,
                '{mark}');
        """)
    with Corpus.open(path, "tester") as opened:
        opened.check()
        assert opened.layer(1).annotations["a"].attributes == ()
        assert [entry.text for entry in opened.history("a")] == ["Mark ORG"]
        assert opened.undo_size(99) == 1
        opened.undo()
        assert not all_records(opened)
        opened.redo()
        assert list(opened.layer(1).annotations) == ["a"]
        connection = opened._file.connection
        assert not connection.execute("PRAGMA foreign_key_check").fetchall()


def test_suggestions_of_format_9_keep_their_provenances_and_their_order(path):
    open_file(path, {SCHEMA: dump_schema(default_schema())}, MIGRATIONS[:9]).close()
    rows = [
        ("b", "ner", "", "", None),
        ("a", "figures", "passive", "killed", 0.4),
        ("c", "ner", "", "", None),
    ]
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executescript("""
            INSERT INTO article VALUES (1, x'00', 'Toll', NULL, NULL, '', '', 4, 4, 0, 0, 3, '');
            INSERT INTO article_text VALUES (1, 'Toll');
            INSERT INTO article_original VALUES (1, x'', 'utf-8');
            INSERT INTO article_fts (rowid, text) SELECT article_id, text FROM article_text;
        """)
        connection.executemany(
            "INSERT INTO suggestion VALUES (?, 1, 0, 4, 'ORG', 0.5, 'sm', '1', ?, ?, ?, NULL, '', "
            "NULL, ?)",
            rows,
        )
    with Corpus.open(path, "tester") as opened:
        opened.check()
        found = list(opened.layer(1).suggestions.values())
        assert found == [
            Suggestion(key, 1, 0, 4, "ORG", 0.5, Provenance("sm", "1", *words), raw_score=raw)
            for key, *words, raw in rows
        ]
        connection = opened._file.connection
        assert connection.execute("SELECT count(*) FROM provenance").fetchone() == (2,)
        assert not connection.execute("PRAGMA foreign_key_check").fetchall()
        opened.replace_suggestions({1: [found[0]._replace(id="d")]}, "sm", "2")  # known already
        assert connection.execute("SELECT count(*) FROM provenance").fetchone() == (2,)
