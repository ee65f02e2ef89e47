"""What opening says of files that are missing, foreign, damaged, newer or not to be written."""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain import commands
from annotator.errors import UserError
from annotator.resources import default_schema
from annotator.store.corpus import Corpus, Place
from tests.articles import imported
from tests.domain.strategies import TEXT


def refused(path: Path, match: str, **options: bool) -> UserError:
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(UserError, match=match) as caught:
        Corpus.open(path, "tester", **options).close()
    assert caught.value.hint
    assert caught.value.path == path
    after = path.read_bytes() if path.is_file() else None
    assert before == after, "the file was changed"
    return caught.value


def set_header(path: Path, pragma: str, value: int) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA {pragma} = {value}")


@pytest.fixture
def closed(path: Path, corpus: Corpus) -> Path:
    corpus.add([imported(f"Article {number}\n" + "words " * 400) for number in range(40)])
    corpus.close()
    return path


def test_a_corpus_is_made_with_its_schema_and_keeps_it(path):
    with Corpus.open(path, create=True) as made:
        assert made.schema == default_schema()
        assert made.annotator
        assert made.count() == 0
    with Corpus.open(path) as again:
        assert again.schema == default_schema()
        again.check()


@pytest.mark.parametrize(
    ("given", "kept"), [("a\udcffna", "a\ufffdna"), (" ana ", "ana"), ("\udcff", "\ufffd")]
)
def test_a_name_that_cannot_be_stored_is_made_one_that_can(path, given, kept):
    with Corpus.open(path, given, create=True) as made:
        assert made.annotator == kept
        made.add([imported("Headline\nText")])
        made.apply(commands.create(made.layer(1), 0, 4, "PERSON"))
        assert made.annotators(1) == [kept]


def test_the_given_schema_is_stored(path):
    schema = default_schema()
    own = type(schema)("own", "Own", schema.labels[:2])
    Corpus.open(path, create=True, schema=own).close()
    with Corpus.open(path, create=True) as again:
        assert again.schema == own


def test_names_of_every_kind_work(tmp_path):
    for name in ["a b%20?#.corpus", "ümläut.corpus", "文.corpus", "file:x.corpus"]:
        path = tmp_path / "new folder" / name
        with Corpus.open(path, create=True, exclusive=True) as made:
            made.add([imported(TEXT)])
        assert path.exists()
        with Corpus.open(path) as again:
            assert again.count() == 1


def test_missing(tmp_path):
    refused(tmp_path / "no.corpus", "no corpus of this name")
    refused(tmp_path / "no.corpus", "no corpus of this name", exclusive=True)
    refused(tmp_path, "a folder")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made():
    refused(Path("/proc/nowhere/x.corpus"), "cannot be made", create=True)
    refused(Path("/proc/x.corpus"), "cannot be", create=True, exclusive=True)
    refused(Path("/proc/x.corpus"), "cannot be opened", create=True)


@pytest.mark.parametrize("create", [False, True])
@pytest.mark.parametrize(
    "content", [b"date 2026-02-28 1\nHeadline\n" * 100, b"short", random.Random(1).randbytes(9000)]
)
def test_a_file_of_another_kind(path, content, create):
    path.write_bytes(content)
    refused(path, "not a corpus", create=create)
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_a_database_of_another_program(path):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE notes (x)")
    refused(path, "not a corpus")
    refused(path, "not a corpus", create=True)


def test_an_empty_file_is_no_corpus_but_may_become_one(path):
    path.touch()
    refused(path, "not a corpus")
    Corpus.open(path, create=True).close()
    Corpus.open(path).close()


def test_a_corpus_whose_making_was_cut_short_is_made_again(path):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("CREATE TABLE article (id)")
        connection.execute("ROLLBACK")
    with Corpus.open(path, create=True) as made:
        made.add([imported(TEXT)])
        made.check()


def test_what_fails_in_a_peewee_query_is_explained_too(corpus):
    corpus._file.connection.execute("PRAGMA query_only = 1")
    with pytest.raises(UserError, match="cannot be written"):
        corpus.set_place(Place(1, 2, 3))
    corpus._file.connection.execute("PRAGMA query_only = 0")
    corpus.set_place(Place(1, 2, 3))


def test_a_corpus_of_a_newer_version(closed):
    set_header(closed, "user_version", 99)
    error = refused(closed, "newer version")
    assert "Update the program" in error.hint
    refused(closed, "newer version", create=True)
    assert not list(closed.parent.glob("*backup*"))


@pytest.mark.parametrize("share", [0.9, 0.5, 0.2])
def test_a_truncated_corpus(closed, share):
    with closed.open("r+b") as file:
        file.truncate(int(closed.stat().st_size * share))
    refused(closed, "damaged")


def test_a_corpus_cut_to_less_than_its_header(closed):
    with closed.open("r+b") as file:
        file.truncate(60)
    refused(closed, "damaged")


def test_damage_within_is_found_by_the_check_and_reported_when_read(closed):
    with closing(sqlite3.connect(closed)) as connection:
        (roots,) = connection.execute("SELECT max(rootpage) FROM sqlite_schema").fetchone()
    with closed.open("r+b") as file:
        for page in range(roots + 1, closed.stat().st_size // 4096):
            file.seek(page * 4096)
            file.write(random.Random(page).randbytes(4096))
    with Corpus.open(closed) as opened:
        with pytest.raises(UserError, match="damaged") as caught:
            opened.check()
        assert "latest copy" in caught.value.hint
        with pytest.raises(UserError, match="damaged"):
            list(opened.articles())
        with pytest.raises(UserError, match="damaged"):
            opened.add([imported(f"Headline {n}\nText") for n in range(100)])


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE article SET status = 7",
        "UPDATE article SET status = NULL",
        "UPDATE article SET date = '2026-99-01'",
        "UPDATE article_text SET text = CAST(x'41ff42' AS TEXT)",
        "UPDATE annotation SET figure = '{'",
        'UPDATE annotation SET start = 9, "end" = 3',
        "UPDATE annotation SET label = CAST(x'ff' AS TEXT)",
        "DROP TABLE relation",
    ],
)
def test_a_value_that_cannot_be_is_reported_as_damage(closed, damage):
    with Corpus.open(closed) as opened:
        opened.apply(commands.create(opened.layer(1), 0, 4, "PERSON"))
    with closing(sqlite3.connect(closed)) as connection:
        # So that the schema lets such values in, as a failing disk does.
        connection.execute("PRAGMA writable_schema = 1")
        connection.execute("UPDATE sqlite_schema SET sql = replace(sql, ' NOT NULL', '')")
        connection.commit()
    with closing(sqlite3.connect(closed)) as connection:
        connection.execute(damage)
        connection.commit()
    with Corpus.open(closed) as opened, pytest.raises(UserError, match="damaged") as caught:
        opened.layer(1)
    assert caught.value.path == closed
    assert "latest copy" in caught.value.hint


@pytest.mark.parametrize("content", ["x'41'", "NULL"])
def test_a_damaged_original_is_reported(closed, content):
    with closing(sqlite3.connect(closed)) as connection:
        connection.execute("PRAGMA writable_schema = 1")
        connection.execute("UPDATE sqlite_schema SET sql = replace(sql, 'BLOB NOT NULL', 'BLOB')")
        connection.commit()
    with closing(sqlite3.connect(closed)) as connection:
        connection.execute(f"UPDATE article_original SET content = {content}")
        connection.commit()
    with Corpus.open(closed) as opened, pytest.raises(UserError, match="damaged"):
        opened.original(1)


@pytest.mark.parametrize("value", ["'{}'", "'['", "'[]'", "CAST(x'ff' AS TEXT)"])
def test_damaged_settings_are_reported(closed, value):
    with closing(sqlite3.connect(closed)) as connection:
        connection.execute(f"UPDATE setting SET value = {value}")
        connection.commit()
    refused(closed, "damaged")


def test_a_search_index_that_does_not_fit_is_found(closed):
    with closing(sqlite3.connect(closed)) as connection:
        connection.execute("UPDATE article_text SET text = 'Other words' WHERE article_id = 3")
        connection.commit()
    with Corpus.open(closed) as opened, pytest.raises(UserError, match="search index"):
        opened.check()


def test_counts_that_do_not_fit_are_found(closed):
    with closing(sqlite3.connect(closed)) as connection:
        connection.execute("UPDATE article SET n_annotations = 3 WHERE id = 3")
        connection.commit()
    with Corpus.open(closed) as opened, pytest.raises(UserError, match="counts"):
        opened.check()


@pytest.fixture
def sealed(closed: Path):
    """The corpus's folder made unwritable: by permissions, for root by the immutable attribute."""
    folder, root = closed.parent, os.geteuid() == 0

    def seal(path: Path, on: bool) -> None:
        if root:
            done = subprocess.run(["chattr", "+i" if on else "-i", path], capture_output=True)
            if done.returncode:
                pytest.skip("this file system knows no immutable files")
        else:
            path.chmod((0o500 if path.is_dir() else 0o400) if on else 0o700)

    touched: list[Path] = []

    def seal_and_remember(path: Path) -> None:
        seal(path, True)
        touched.append(path)

    yield seal_and_remember
    for path in touched:
        seal(path, False)
    assert folder.exists()


@pytest.mark.parametrize("exclusive", [False, True])
def test_a_read_only_folder(closed, sealed, exclusive):
    sealed(closed.parent)
    error = refused(closed, "cannot be (opened|written)", exclusive=exclusive)
    assert "folder" in error.hint


@pytest.mark.parametrize("exclusive", [False, True])
def test_a_read_only_file(closed, sealed, exclusive):
    sealed(closed)
    error = refused(closed, "cannot be (opened|written)", exclusive=exclusive)
    assert "writing" in error.hint


def test_making_a_corpus_in_a_read_only_folder(closed, sealed):
    sealed(closed.parent)
    refused(closed.with_name("new.corpus"), "cannot be", create=True)
    refused(closed.with_name("new.corpus"), "cannot be", create=True, exclusive=True)


def test_a_relative_path_holds_when_the_program_changes_its_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with Corpus.open(Path("x.corpus"), create=True, exclusive=True) as corpus:
        monkeypatch.chdir("/")
        corpus.add([imported(TEXT)])
        assert corpus.count() == 1


def test_a_file_that_is_moved_while_open_takes_no_more_edits(path, corpus):
    command = commands.create(corpus.layer(1), 0, 4, "PERSON")
    elsewhere = path.with_name("elsewhere.corpus")
    path.rename(elsewhere)
    with pytest.raises(UserError, match="moved"):
        corpus.apply(command)
    elsewhere.rename(path)
    corpus.apply(command)
    assert len(corpus.layer(1).annotations) == 1


def test_a_file_that_is_replaced_while_open_takes_no_more_edits(path, corpus, tmp_path):
    command = commands.create(corpus.layer(1), 0, 4, "PERSON")
    with Corpus.open(tmp_path / "other.corpus", create=True) as other:
        other.add([imported("Other")])
    (tmp_path / "other.corpus").replace(path)
    with pytest.raises(UserError, match="replaced"):
        corpus.apply(command)
