"""How fast a training set is written, beside a bare loop that puts the same spans into a DocBin."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import spacy
from spacy.tokens import DocBin

from annotator import workflows
from annotator.domain import commands
from annotator.domain.edits import Command
from annotator.store.corpus import Corpus
from benchmarks.articles import write
from benchmarks.table import Row, at_least

ARTICLES = 500
SPANS = 65  # as in the articles that peers were measured with
ROUNDS = 5


def rows() -> Iterator[Row]:
    """The export to spaCy's format."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write(folder / "articles", ARTICLES)
        with Corpus.open(folder / "a.corpus", "benchmark", create=True) as corpus:
            workflows.import_articles(corpus, [folder / "articles"])
            spans = _annotate(corpus)
            ours, bare = [], []
            for turn in range(ROUNDS):
                begin = time.perf_counter()
                workflows.export(corpus, folder / f"ours{turn}", "spacy")
                middle = time.perf_counter()
                _bare_loop(corpus, spans, folder / f"bare{turn}.spacy")
                ours.append(ARTICLES / (middle - begin))
                bare.append(ARTICLES / (time.perf_counter() - middle))
    yield at_least(f"export to DocBin, {SPANS} spans each", ours, bare, "bare DocBin loop", 0.7)


def _annotate(corpus: Corpus) -> dict[int, list[tuple[int, int]]]:
    """Mark words of every article; gives the spans by article."""
    nlp = spacy.blank("en")
    marked = {}
    for article in list(corpus.articles()):
        layer = corpus.layer(article.id)
        words = [token for token in nlp.make_doc(article.text) if token.is_alpha]
        chosen = words[:: max(1, len(words) // SPANS)][:SPANS]
        marked[article.id] = [(word.idx, word.idx + len(word)) for word in chosen]
        made = [commands.create(layer, start, end, "ORG") for start, end in marked[article.id]]
        edits = tuple(edit for command in made for edit in command.edits)
        corpus.apply(Command("Mark", article.id, edits))
        corpus.apply(commands.set_read(layer, True))
    return marked


def _bare_loop(corpus: Corpus, spans: dict[int, list[tuple[int, int]]], path: Path) -> None:
    """What a script would do: read the texts, set the entities, write one file."""
    nlp = spacy.blank("en")
    made = DocBin(attrs=["ORTH", "ENT_IOB", "ENT_TYPE"], store_user_data=True)
    for article in corpus.articles():
        doc = nlp.make_doc(article.text)
        found = [doc.char_span(start, end, label="ORG") for start, end in spans[article.id]]
        doc.ents = tuple(span for span in found if span is not None)
        doc.spans["sc"] = list(doc.ents)
        made.add(doc)
    made.to_disk(path)
