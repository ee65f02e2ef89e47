"""How fast suggestions are made and stored, beside a bare `nlp.pipe` of the same pipeline.

And that memory stays flat: the peak of a process over many articles, beside one over few.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import spacy
from spacy.language import Language

from annotator import workflows
from annotator.nlp.casualties.component import FACTORY
from annotator.nlp.pipeline import BATCH_SIZE, Pipeline
from annotator.store.corpus import Corpus
from benchmarks.articles import write
from benchmarks.table import Row, at_least

ARTICLES = 200
ROUNDS = 3
FEW, MANY = 100, 600
_MOST_GROWTH = 1.15

_SUGGEST = """
import resource, sys
from pathlib import Path
from annotator import workflows
from annotator.nlp.pipeline import Pipeline
from annotator.store.corpus import Corpus
with Corpus.open(Path(sys.argv[1]), "benchmark") as corpus:
    workflows.suggest(corpus, Pipeline.load())
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def rows() -> Iterator[Row]:
    """Speed, then memory."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        yield _speed(folder)
        yield _memory(folder)


def _corpus(folder: Path, number: int) -> Path:
    path = folder / f"{number}.corpus"
    write(folder / str(number), number, seed=number)
    with Corpus.open(path, "benchmark", create=True) as corpus:
        workflows.import_articles(corpus, [folder / str(number)])
    return path


def _speed(folder: Path) -> Row:
    pipeline = Pipeline.load()
    bare = _bare_copy(pipeline)
    ours, theirs = [], []
    with Corpus.open(_corpus(folder, ARTICLES), "benchmark") as corpus:
        texts = [article.text for article in corpus.articles()]
        list(bare.pipe(texts[:20]))  # the first articles fill caches
        for _ in range(ROUNDS):
            begin = time.perf_counter()
            for _ in bare.pipe(texts, batch_size=BATCH_SIZE):
                pass
            middle = time.perf_counter()
            workflows.suggest(corpus, pipeline, again=True)
            theirs.append(ARTICLES / (middle - begin))
            ours.append(ARTICLES / (time.perf_counter() - middle))
    return at_least("suggest, stored", ours, theirs, "bare nlp.pipe", 0.85)


def _bare_copy(pipeline: Pipeline) -> Language:
    """The same components, loaded by nobody but spaCy."""
    package = f"{pipeline.nlp.meta['lang']}_{pipeline.nlp.meta['name']}"
    known = spacy.load(package).pipe_names
    bare = spacy.load(package, exclude=[one for one in known if one not in pipeline.nlp.pipe_names])
    bare.add_pipe(FACTORY)
    assert bare.pipe_names == pipeline.nlp.pipe_names
    return bare


def _memory(folder: Path) -> Row:
    few, many = _peak(_corpus(folder, FEW)), _peak(_corpus(folder, MANY))
    limit = f"≤ {_MOST_GROWTH:g} × {FEW} articles"
    name = f"suggest, peak memory at {MANY} articles"
    return Row(name, "MB", many, None, limit, many <= _MOST_GROWTH * few, few, many / few)


def _peak(corpus: Path) -> float:
    """Megabytes that a process of its own needed at most."""
    done = subprocess.run(
        [sys.executable, "-c", _SUGGEST, corpus], stdout=subprocess.PIPE, text=True, check=True
    )
    return float(done.stdout.splitlines()[-1])
