"""Scores renewed after decisions: how long it takes, and what an edit waits for it meanwhile."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

from annotator.domain import commands
from annotator.store.corpus import Corpus
from annotator.store.own_scores import write_shown
from annotator.workflows.own_scores import renewed
from benchmarks.made_up import stored
from benchmarks.table import Row, at_most, within

ARTICLES, SIZE, SPANS = 100, 20_000, 400
DECIDED = 60


def rows() -> Iterator[Row]:
    """A renewal beside storing the same suggestions; an edit beside a renewal."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "renewing.corpus"
        with Corpus.open(path, "benchmark", create=True) as corpus:
            begin = time.process_time()
            for number in range(ARTICLES):
                stored(corpus, SIZE + number, SPANS)
            storing = (time.process_time() - begin) * 1000
            ids = list(corpus.layer(1).pending)[:DECIDED]
            corpus.apply(commands.reject(corpus.layer(1), ids))
            begin = time.process_time()
            number = renewed(corpus).number
            renewing = (time.process_time() - begin) * 1000
            _by_the_pipeline(corpus)
            waits = list(_edits_meanwhile(corpus))
    name = f"renewing {number:,} scores, processor"
    yield at_most(name, [renewing], [storing], "storing the suggestions", 1)
    yield within("an edit while scores are renewed", waits, 50)


def _by_the_pipeline(corpus: Corpus) -> None:
    """Give all that is undecided the pipeline's scores again."""
    write_shown(corpus, {})
    with corpus._file.transaction() as connection:
        connection.execute("UPDATE suggestion SET score = coalesce(raw_score, score)")


def _edits_meanwhile(corpus: Corpus) -> Iterator[float]:
    """How many milliseconds each edit took while another thread renewed the scores."""
    work = Thread(target=_renew, args=(corpus.path,))
    work.start()
    layer = corpus.layer(ARTICLES)
    at = 0
    while work.is_alive():
        command = commands.create(layer, at, at + 5, "PERSON")
        begin = time.perf_counter()
        corpus.apply(command)
        yield (time.perf_counter() - begin) * 1000
        layer.apply(command)
        at += 5
        time.sleep(0.02)
    work.join()


def _renew(path: Path) -> None:
    with Corpus.open(path, "benchmark") as corpus:
        assert renewed(corpus).number
