"""Files and folders on the disk: what is read, what is refused, what is only said."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from annotator.domain.annotations import ImportedArticle
from annotator.errors import Cancelled
from annotator.formats import readers
from annotator.formats.found import Notice, Rejected
from annotator.formats.readers import read_files

TEXT = "Toll rises\nTwo people died.\n"


def found_in(*paths: Path):
    found = list(read_files(paths))
    articles = [one.article.file_name for one in found if isinstance(one, ImportedArticle)]
    rejected = {one.path.name: one.reason for one in found if isinstance(one, Rejected)}
    notices = [one.text for one in found if isinstance(one, Notice)]
    return articles, rejected, notices


def test_folders_are_read_through_in_order(tmp_path):
    for name in ["b.txt", "a/2.TXT", "a/1.txt", "a/deep/er/3.text", "c", "z.jsonl"]:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(TEXT if path.suffix != ".jsonl" else '{"text": "From a row"}\n')
    articles, rejected, notices = found_in(tmp_path)
    assert articles == ["b.txt", "c", "z.jsonl", "1.txt", "2.TXT", "3.text"]
    assert rejected == {}
    assert [text for text in notices if "headline only" not in text] == []


def test_what_is_passed_over_in_folders_is_said(tmp_path):
    for name in [".DS_Store", ".hidden/x.txt", "my.corpus", "my.corpus-wal", "a.pdf", "b.pdf"]:
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(TEXT)
    (tmp_path / "a.txt").write_text(TEXT)
    articles, rejected, notices = found_in(tmp_path)
    assert articles == ["a.txt"]
    assert rejected == {}
    assert any("2 hidden" in text for text in notices)
    assert any("2 corpus" in text for text in notices)
    assert any("2 .pdf" in text and "a.pdf, b.pdf" in text for text in notices)


def test_a_file_named_by_itself_is_tried_as_text(tmp_path):
    path = tmp_path / "notes.md"
    path.write_text(TEXT)
    assert found_in(path)[0] == ["notes.md"]


def test_a_folder_without_articles_is_said(tmp_path):
    (tmp_path / "empty").mkdir()
    assert "no article" in found_in(tmp_path)[1][tmp_path.name]


def test_a_corpus_is_no_article(tmp_path):
    path = tmp_path / "my.corpus"
    path.write_bytes(b"SQLite format 3\x00")
    assert "corpus" in found_in(path)[1]["my.corpus"]


def test_each_bad_file_is_listed_and_the_rest_is_read(tmp_path, monkeypatch):
    monkeypatch.setattr(readers, "MAX_BYTES", 1000)
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "blank.txt").write_bytes(b" \n\n ")
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)))
    (tmp_path / "long.txt").write_text("word " * 300)
    (tmp_path / "header.txt").write_text("date 2026-02-28 403\n")
    (tmp_path / "dangling.txt").symlink_to(tmp_path / "nowhere")
    (tmp_path / "good.txt").write_text(TEXT)
    articles, rejected, _ = found_in(tmp_path, tmp_path / "gone.txt")
    assert articles == ["good.txt"]
    assert set(rejected) == {
        "empty.txt",
        "blank.txt",
        "binary.txt",
        "long.txt",
        "header.txt",
        "dangling.txt",
        "gone.txt",
    }
    assert "empty" in rejected["empty.txt"]
    assert "too long" in rejected["long.txt"]
    assert "nowhere" in rejected["dangling.txt"]


def test_fifty_megabytes_are_the_limit(tmp_path):
    path = tmp_path / "long.txt"
    with path.open("wb") as file:
        file.truncate(readers.MAX_BYTES + 1)
    assert "50 MB" in found_in(path)[1]["long.txt"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_does_not_hang(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    assert "pipe" in found_in(tmp_path)[1]["pipe.txt"]


@pytest.mark.skipif(os.name == "nt", reason="permissions work otherwise there")
def test_what_may_not_be_read_is_listed(tmp_path, monkeypatch):
    (tmp_path / "secret.txt").write_text(TEXT)
    (tmp_path / "closed").mkdir()
    (tmp_path / "closed" / "a.txt").write_text(TEXT)
    if os.geteuid() == 0:  # permissions do not hold root back
        real_open, real_scan = Path.open, os.scandir

        def refuse_open(path, *given, **named):
            if path.name == "secret.txt":
                raise PermissionError(13, "Permission denied")
            return real_open(path, *given, **named)

        def refuse_scan(path):
            if Path(path).name == "closed":
                raise PermissionError(13, "Permission denied")
            return real_scan(path)

        monkeypatch.setattr(Path, "open", refuse_open)
        monkeypatch.setattr(os, "scandir", refuse_scan)
    else:
        (tmp_path / "secret.txt").chmod(0)
        (tmp_path / "closed").chmod(0)
    (tmp_path / "good.txt").write_text(TEXT)
    articles, rejected, _ = found_in(tmp_path)
    (tmp_path / "closed").chmod(0o700)
    assert articles == ["good.txt"]
    assert rejected == {"secret.txt": "you may not read it", "closed": "you may not read it"}


def test_loops_of_links_end(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "one.txt").write_text(TEXT)
    (tmp_path / "a" / "loop").symlink_to(tmp_path)
    (tmp_path / "b").symlink_to(tmp_path / "a")
    (tmp_path / "self").symlink_to(tmp_path / "self")
    articles, _, notices = found_in(tmp_path)
    assert articles == ["one.txt"]
    assert sum("already gone through" in text for text in notices) == 2


def test_progress_counts_files_and_can_stop(tmp_path):
    for number in range(5):
        (tmp_path / f"{number}.txt").write_text(f"Headline {number}\nText.")
    seen = []
    list(read_files([tmp_path], lambda *told: seen.append(told)))
    assert seen[0] == (0, 5, "0.txt")
    assert seen[-1] == (5, 5, "")

    def stop(done, total, what):
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        list(read_files([tmp_path], stop))
