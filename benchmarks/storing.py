"""How fast articles come in and edits are stored, beside SQLite doing the least of the same."""

from __future__ import annotations

import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from annotator import workflows
from annotator.domain import commands
from annotator.domain.edits import Command
from annotator.domain.layer import Layer
from annotator.store.corpus import Corpus
from benchmarks.articles import make, write
from benchmarks.table import Row, at_least, at_most, within

ARTICLES = 3_000
EDITS = 500
ROUNDS = 3
STEP_ARTICLES = 1_000

# The least a searchable corpus needs: the text, and an index of it of the same kind as ours.
_BARE_TABLES = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
CREATE TABLE article (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
CREATE VIRTUAL TABLE words USING fts5(
    text, content = 'article', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE TABLE annotation (id INTEGER PRIMARY KEY, article_id INTEGER, plain TEXT NOT NULL);
CREATE TABLE journal (id INTEGER PRIMARY KEY, at TEXT NOT NULL, plain TEXT NOT NULL);
"""


def rows() -> Iterator[Row]:
    """Import of files; one edit; a step over many articles."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        yield _importing(folder)
        yield from _editing(folder)
        yield _stepping(folder)


def _importing(folder: Path) -> Row:
    files = write(folder / "articles", ARTICLES)
    ours, bare = [], []
    for turn in range(ROUNDS):
        ours.append(ARTICLES / _seconds_to_import(folder / f"{turn}.corpus", folder / "articles"))
        bare.append(ARTICLES / _bare_seconds(folder / f"{turn}.sqlite", files))
    name = f"import of {ARTICLES:,} files with index"
    return at_least(name, ours, bare, "bare SQLite with FTS5", 0.25)


def _seconds_to_import(path: Path, articles: Path) -> float:
    begin = time.perf_counter()
    with Corpus.open(path, "benchmark", create=True) as corpus:
        workflows.import_articles(corpus, [articles])
        assert corpus.count() == ARTICLES
    return time.perf_counter() - begin


def _bare_seconds(path: Path, files: list[Path]) -> float:
    begin = time.perf_counter()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(_BARE_TABLES)
        with connection:
            texts = ((file.read_text(encoding="utf-8"),) for file in files)
            connection.executemany("INSERT INTO article (text) VALUES (?)", texts)
            connection.execute("INSERT INTO words (rowid, text) SELECT id, text FROM article")
    return time.perf_counter() - begin


def _editing(folder: Path) -> Iterator[Row]:
    (folder / "one").mkdir()
    for name, text in make(1):
        (folder / "one" / name).write_text(text, encoding="utf-8")
    path = folder / "edits.corpus"
    with Corpus.open(path, "benchmark", create=True) as corpus:
        workflows.import_articles(corpus, [folder / "one"])
        (article,) = corpus.articles()
        layer = corpus.layer(article.id)
        ours = []
        for number in range(EDITS):
            command = commands.create(layer, number, number + 5, "PERSON")
            begin = time.perf_counter()
            corpus.apply(command)
            ours.append((time.perf_counter() - begin) * 1000)
            layer.apply(command)
    bare = _bare_edits(folder / "edits.sqlite")
    yield within("one edit stored, journalled, synced", ours, 5)
    yield at_most("the same beside SQLite", ours, bare, "bare SQLite, two rows, synced", 4)


def _stepping(folder: Path) -> Row:
    """A step over many articles: taking it back must cost about what doing it does."""
    with Corpus.open(folder / "0.corpus", "benchmark") as corpus:
        ids = range(1, STEP_ARTICLES + 1)
        done, undone = [], []
        for _ in range(ROUNDS):
            made = map(_marks, corpus.layers(ids))
            begin = time.perf_counter()
            corpus.apply_all(made, "Mark everywhere")
            done.append((time.perf_counter() - begin) * 1000)
            begin = time.perf_counter()
            corpus.undo()
            undone.append((time.perf_counter() - begin) * 1000)
    name = f"undo of a step over {STEP_ARTICLES:,} articles"
    return at_most(name, undone, done, "doing it", 2)


def _marks(layer: Layer) -> Command:
    """Ten spans marked in an article."""
    made = [commands.create(layer, at, at + 5, "PERSON") for at in range(10)]
    return replace(made[0], edits=tuple(edit for one in made for edit in one.edits))


def _bare_edits(path: Path) -> list[float]:
    plain = '{"start": 1, "end": 5, "label": "PERSON", "annotator": "benchmark", "note": ""}'
    samples = []
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.executescript(_BARE_TABLES)
        for _ in range(EDITS):
            begin = time.perf_counter()
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("INSERT INTO annotation (article_id, plain) VALUES (1, ?)", (plain,))
            connection.execute("INSERT INTO journal (at, plain) VALUES ('now', ?)", (plain,))
            connection.execute("COMMIT")
            samples.append((time.perf_counter() - begin) * 1000)
    return samples
