"""What the reader of casualty figures costs, and that its time grows with the length alone.

The cost is what it adds to our own pipeline for entities, both timed in one run. Growth is the
time for a character of a text of 1 MB beside that of one of 100 kB, for news with 10,000 numbers
and for texts made to be nasty. Each has an outcome word in every stretch, since what tells of no
outcome is not read at all.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial
from statistics import median

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from annotator.domain.totals import article_totals
from annotator.nlp.casualties.component import FACTORY, figures_of
from annotator.nlp.casualties.found import mentions_of
from annotator.nlp.pipeline import BATCH_SIZE, Pipeline
from benchmarks.articles import make
from benchmarks.table import Row, at_most

ARTICLES = 80
ROUNDS = 5
SMALL, LARGE = 100_000, 1_000_000
_MOST_COST = 1.25
_MOST_GROWTH = 1.5
_NUMBERS = 10_000

_NASTY = {
    "commas": ", " * 60 + "dead ",
    "“killed killed …”": "killed ",
    "nested “including”": "12 people were killed, including 9, including 4 of them, ",
    "no full stop": "the men of the hill said that 12 people were killed and a guard hurt near it ",
    "5,000 names": "Ann Lee, Omar Haddad and Olena Kovalenko of Gedo were killed, ",
    "numbers only": "12 killed ",
    "open brackets": "(" * 60 + " 9 dead ",
    "tolls": "the death toll rose from 30 to 45 ",
    "one long word": "a-" * 60 + " 9 dead ",
}


def rows() -> Iterator[Row]:
    """The cost, then the growth for each kind of text."""
    yield _cost()
    for name, text in _texts():
        yield _growth(name, text)


def _cost() -> Row:
    pipeline = Pipeline.load("")
    alone = _read_all(pipeline.nlp, [FACTORY])
    both = _read_all(pipeline.nlp, [])
    texts = [text for _, text in make(ARTICLES, seed=1)]
    for read in (alone, both):
        read(texts[:BATCH_SIZE])  # the first articles fill caches
    ours, theirs = [], []
    for _ in range(ROUNDS):
        theirs.append(_seconds(partial(alone, texts)) * 1000)
        ours.append(_seconds(partial(both, texts)) * 1000)
    name = f"entities and figures, {ARTICLES} articles"
    return at_most(name, ours, theirs, "entities alone", _MOST_COST)


def _read_all(nlp: Language, without: list[str]) -> Callable[[list[str]], None]:
    def read(texts: list[str]) -> None:
        for _ in nlp.pipe(texts, batch_size=BATCH_SIZE, disable=without):
            pass

    return read


def _texts() -> Iterator[tuple[str, Callable[[int], str]]]:
    """Names, and what makes a text of about so many characters."""
    yield "news", lambda size: "\n".join(text for _, text in make(size // 2200, seed=2))
    yield (
        f"{_NUMBERS:,} figures",
        lambda size: "".join(
            f"Officials of the district in the far north of the country said that {number} people "
            "were killed.\n"
            for number in range(3, 3 + _NUMBERS * size // LARGE)
        ),
    )
    for name, unit in _NASTY.items():
        yield name, partial(_repeated, unit)


def _repeated(unit: str, size: int) -> str:
    return unit * (size // len(unit) + 1)


def _growth(name: str, text: Callable[[int], str]) -> Row:
    """From the Doc to the article's totals; the words of the Doc are spaCy's business."""
    nlp = spacy.blank("en")
    component = nlp.add_pipe(FACTORY)
    docs = [nlp.make_doc(text(size)[:size]) for size in (SMALL, SMALL, LARGE, SMALL)]
    times = []
    for doc in docs:
        seconds = _seconds(partial(_read_and_add_up, component, doc))
        times.append(seconds * 1000 * SMALL / len(doc.text))
    _, before, after, again = times  # the first one fills caches
    beside = median([before, again])
    name = f"figures in 1 MB of {name}, 100 kB of it"
    return at_most(name, [after], [beside], "100 kB alone", _MOST_GROWTH)


def _read_and_add_up(component: Callable[[Doc], Doc], doc: Doc) -> None:
    article_totals(mentions_of(figures_of(component(doc))))


def _seconds(action: Callable[[], object]) -> float:
    begin = time.perf_counter()
    action()
    return time.perf_counter() - begin
