"""Full disks, second windows, other writers: a clear message, nothing lost, work goes on."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.domain import commands
from annotator.errors import UserError
from annotator.store import database
from annotator.store.corpus import Corpus
from annotator.store.lock import lock_path
from tests.articles import imported
from tests.domain.strategies import TEXT

CHILD = """
import sys
from pathlib import Path
from annotator.store.corpus import Corpus
from annotator.store.lock import lock_path
from annotator.errors import UserError
try:
    corpus = Corpus.open(Path(sys.argv[1]), "second", exclusive="window" in sys.argv)
except UserError as error:
    print("refused:", error.message, error.hint, flush=True)
else:
    if "write" in sys.argv:
        corpus._file.connection.execute("BEGIN IMMEDIATE")
    print("open", flush=True)
    sys.stdin.readline()
    if "write" in sys.argv:
        corpus._file.connection.execute("ROLLBACK")
    corpus.close()
"""


def start(path: Path, *words: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", CHILD, str(path), *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def said(child: subprocess.Popen[str]) -> str:
    assert child.stdout is not None
    return child.stdout.readline().strip()


def mark_all(corpus: Corpus, number: int) -> None:
    for _ in range(number):
        corpus.apply(commands.create(corpus.layer(1), 0, 4, "PERSON"))


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A folder on a disk of 2 MB of its own."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", folder], capture_output=True
    )
    if mounted.returncode:
        pytest.skip("mounting needs root")
    yield folder
    subprocess.run(["umount", folder], check=True)


def fill(corpus: Corpus) -> int:
    """Apply edits until the disk is full; how many were acknowledged."""

    def apply_all() -> None:
        for _ in range(5000):
            corpus.apply(commands.create(corpus.layer(1), 0, 4, "PERSON"))
            done.append(1)

    done: list[int] = []
    with pytest.raises(UserError, match="full") as caught:
        apply_all()
    assert "Make room" in caught.value.hint
    assert done
    return len(done)


def check_after_full(corpus: Corpus, done: int) -> None:
    assert len(corpus.layer(1).annotations) == done
    assert corpus.undo_text == "Mark PERSON “Toll”"
    corpus.check()


def test_a_full_disk(small_disk):
    filler = small_disk / "filler"
    with Corpus.open(small_disk / "x.corpus", "tester", create=True, exclusive=True) as corpus:
        corpus.add([imported(TEXT)])
        filler.write_bytes(b"x" * 1_200_000)
        done = fill(corpus)
        assert len(corpus.layer(1).annotations) == done
        with pytest.raises(UserError, match="full"):
            corpus.add([imported("Long\n" + os.urandom(400_000).hex())])
        filler.unlink()  # room is made
        check_after_full(corpus, done)
        mark_all(corpus, 3)
        check_after_full(corpus, done + 3)
        assert corpus.undo() is not None
    with Corpus.open(small_disk / "x.corpus", "tester") as again:
        check_after_full(again, done + 2)


def test_no_room_to_make_a_corpus(small_disk):
    (small_disk / "filler").write_bytes(b"x" * 2_080_000)
    with pytest.raises(UserError, match="full"):
        Corpus.open(small_disk / "x.corpus", create=True)
    (small_disk / "filler").unlink()
    with Corpus.open(small_disk / "x.corpus", create=True) as corpus:
        corpus.check()


def test_a_file_that_may_not_grow(path, corpus):
    """What SQLite says of a full disk, for whoever may not mount one."""
    connection = corpus._file.connection
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages}")
    done = fill(corpus)
    connection.execute("PRAGMA max_page_count = 1000000")
    check_after_full(corpus, done)
    mark_all(corpus, 3)
    check_after_full(corpus, done + 3)


def test_a_second_window_is_refused_and_a_dead_one_is_not_waited_for(path, corpus):
    corpus.close()
    first = start(path, "window")
    assert said(first) == "open"
    second = start(path, "window")
    assert said(second).startswith("refused: This corpus is open in another window. Go on in")
    second.communicate()
    with pytest.raises(UserError, match="another window"):
        Corpus.open(path, exclusive=True)
    first.kill()
    first.communicate()
    third = start(path, "window")
    assert said(third) == "open"
    third.communicate("\n")
    with Corpus.open(path, exclusive=True):
        pass


def test_one_process_cannot_hold_two_windows_but_can_after_closing(path, corpus, tmp_path):
    link = tmp_path / "link.corpus"
    link.symlink_to(path)
    with Corpus.open(path, exclusive=True), pytest.raises(UserError, match="another window"):
        Corpus.open(link, exclusive=True)
    with Corpus.open(link, exclusive=True):
        pass


def test_a_colleague_can_take_the_lock_next(path, corpus):
    with Corpus.open(path, exclusive=True):
        pass
    assert lock_path(path).stat().st_mode & 0o666 == 0o666


def test_a_failed_opening_lets_go_of_the_lock(path):
    path.write_text("not a corpus" * 100)
    for _ in range(2):
        with pytest.raises(UserError, match="not a corpus"):
            Corpus.open(path, exclusive=True)


def test_importing_while_a_window_is_open(path, corpus):
    """Two writers at once, each in its thread: both wait for each other, nothing is lost."""
    failures: list[BaseException] = []

    def add() -> None:
        try:
            with Corpus.open(path, "importer") as other:
                for number in range(30):
                    texts = [f"Article {number} {one}\nWords." for one in range(20)]
                    other.add([imported(text) for text in texts])
        except BaseException as error:
            failures.append(error)

    thread = threading.Thread(target=add)
    thread.start()
    mark_all(corpus, 100)
    thread.join()
    assert not failures
    assert corpus.count() == 601
    assert len(corpus.layer(1).annotations) == 100
    corpus.check()


def test_another_program_that_writes_for_too_long(path, corpus, monkeypatch):
    other = start(path, "write")
    assert said(other) == "open"
    monkeypatch.setattr(database, "BUSY_TIMEOUT_S", 0.05)
    command = commands.create(corpus.layer(1), 0, 4, "PERSON")
    with pytest.raises(UserError, match="Another program is writing"):
        corpus.apply(command)
    assert not corpus.layer(1).annotations  # reading goes on meanwhile
    Corpus.open(path, "reader").close()  # so does opening
    other.communicate("\n")
    corpus.apply(command)
    assert len(corpus.layer(1).annotations) == 1


def test_two_corpora_at_once(path, corpus, tmp_path):
    with Corpus.open(tmp_path / "two.corpus", "bob", create=True) as two:
        two.add([imported("Other\nText here."), imported(TEXT)])
        two.apply(commands.create(two.layer(1), 0, 5, "ORG"))
        corpus.apply(commands.create(corpus.layer(1), 0, 4, "PERSON"))
        assert [one.label for one in two.layer(1).annotations.values()] == ["ORG"]
        assert [one.label for one in corpus.layer(1).annotations.values()] == ["PERSON"]
        assert (corpus.count(), two.count()) == (1, 2)


def test_a_writer_killed_before_its_commit_leaves_nothing(path, corpus):
    other = start(path, "write")
    assert said(other) == "open"
    other.kill()
    other.communicate()
    mark_all(corpus, 1)
    corpus.check()


def test_the_original_is_stored_small(corpus):
    raw = ("Headline\n" + "The same words again. " * 500).encode("utf-16")
    article = imported(raw.decode("utf-16"))
    added = corpus.add([type(article)(article.article, raw, "utf-16")])
    assert corpus.original(added.new[0]) == (raw, "utf-16")
    row = corpus._file.connection.execute(
        "SELECT content FROM article_original WHERE article_id = ?", added.new
    ).fetchone()
    assert zlib.decompress(row[0]) == raw
    assert len(row[0]) < len(raw) / 20
