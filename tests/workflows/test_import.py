"""Importing: everything is accounted for, nothing is doubled, a stop keeps what is stored."""

from __future__ import annotations

from datetime import date

import pytest

from annotator.errors import Cancelled
from annotator.workflows import ImportReport, import_articles, importing
from tests.workflows.conftest import SEEDS


def write(folder, count, start=0):
    for number in range(start, start + count):
        (folder / f"{number:03}.txt").write_text(f"Headline {number}\nText {number}.")


def test_the_sample(corpus):
    report = import_articles(corpus, [SEEDS])
    assert report.new == [1]
    assert report.summary() == "1 article imported."
    article = corpus.article(1)
    assert (article.date, article.number) == (date(2026, 2, 28), 403)
    (file,) = SEEDS.iterdir()
    assert corpus.original(1) == (file.read_bytes(), "utf-8")


def test_the_same_article_again_is_known_by_its_content(corpus, tmp_path):
    import_articles(corpus, [SEEDS])
    (file,) = SEEDS.iterdir()
    copy = tmp_path / "copy.txt"
    copy.write_bytes(file.read_text(encoding="utf-8").replace("\n", "\r\n").encode("utf-16"))
    report = import_articles(corpus, [SEEDS, copy])
    assert report.new == []
    assert report.known == [(file.name, 1), ("copy.txt", 1)]
    assert report.found_articles
    assert corpus.count() == 1
    assert report.summary() == "0 articles imported, 2 already there."
    assert "already there: copy.txt (article 1)" in list(report.details())


def test_every_file_is_accounted_for(corpus, tmp_path):
    write(tmp_path, 3)
    (tmp_path / "twin.txt").write_text("Headline 1\n\nText 1.\n")
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "old.txt").write_bytes("Café toll\nTwo died.".encode("cp1252"))
    (tmp_path / "bad date.txt").write_text("date 2026-13-45 9\nBad day\nTwo died.")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    report = import_articles(corpus, [tmp_path / "gone.txt", tmp_path])
    assert len(report.new) == 5
    assert len(report.known) == 1
    assert [one.path.name for one in report.rejected] == ["gone.txt", "empty.txt"]
    assert "2 not loaded" in report.summary()
    details = "\n".join(report.details())
    for word in ["gone.txt", "empty.txt", "Windows-1252", "2026-13-45", "picture.png", "twin.txt"]:
        assert word in details


def test_nothing_at_all(corpus, tmp_path):
    report = import_articles(corpus, [tmp_path])
    assert not report.found_articles
    assert len(report.rejected) == 1


def test_a_stop_keeps_what_is_stored_and_says_so(corpus, tmp_path, monkeypatch):
    monkeypatch.setattr(importing, "_BATCH_ARTICLES", 4)
    write(tmp_path, 10)

    def stop(done, total, what):
        if done == 9:
            raise Cancelled

    report = ImportReport()
    with pytest.raises(Cancelled):
        import_articles(corpus, [tmp_path], stop, report)
    assert len(report.new) == corpus.count() == 8
    again = import_articles(corpus, [tmp_path])
    assert (len(again.new), len(again.known)) == (2, 8)


def test_progress_tells_files_and_what_is_stored(corpus, tmp_path, monkeypatch):
    monkeypatch.setattr(importing, "_BATCH_ARTICLES", 2)
    rows = "".join(f'{{"text": "Headline {number}\\nText."}}\n' for number in range(5))
    (tmp_path / "many.jsonl").write_text(rows)
    told = []
    import_articles(corpus, [tmp_path], lambda *one: told.append(one))
    assert told[0] == (0, 1, "many.jsonl")
    assert (0, 1, "4 new articles stored") in told
    assert told[-1] == (1, 1, "5 new articles stored")
