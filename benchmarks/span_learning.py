"""How well labels of spans that are no entities are learnt, on articles not trained on.

`python -m benchmarks.span_learning FOLDER [--counts …] [--seeds …]` takes the reports of
`FOLDER/re3d.jsonl` with all their labels (13, on "the", titles and noun phrases, some around
others), none of which the pipeline has. Each seed shares them out anew: some are corrected and
learnt from by `annotator train`, which holds a fifth of them out; eleven others are read by the new
model. A label with too few spans is not learnt, but counts among what there is to find.

Printed for each count: how many labels are suggested by the component; F1 over all labels of what
it finds in those eleven, exact and overlapping, with the least and the most of the seeds; the same,
exact, as `spacy evaluate` gives it (`spans_sc_f`) for the saved model; F1 of what is suggested in
the end, with the recogniser and the known names; and processor time of the training.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from string import ascii_letters

import spacy
from spacy.tokens import DocBin

from annotator.domain.annotations import ImportedArticle
from annotator.domain.evaluation import SpanEvaluation
from annotator.domain.schema import Label, LabelSchema
from annotator.nlp.pipeline import Pipeline
from annotator.nlp.span_labels import COMPONENT, SPANS_KEY, spans_of
from annotator.nlp.training import TrainingOptions
from annotator.store.corpus import Corpus
from annotator.workflows.training import train
from benchmarks.learning import corrected
from benchmarks.learning_sets import Fold, Gold, Kind, apart, as_it_is, re3d

_TESTED = 11


@dataclass(frozen=True, slots=True)
class Found:
    """What a model found in the articles tested; F1 in per cent, `theirs` is spaCy's."""

    labels: int
    exact: float
    overlapping: float
    theirs: float
    suggested: float
    seconds: float


def shared(golds: Sequence[Gold], seed: int) -> Fold:
    """Articles to test on and to learn from, in an order of the seed's."""
    order = list(golds)
    random.Random(seed).shuffle(order)
    return apart(order[:_TESTED], order[_TESTED:])


def learnt(fold: Fold, many: int, kind: Kind, seed: int) -> Found:
    """Train on so many articles, and see what is found in those to test on."""
    with (
        tempfile.TemporaryDirectory() as name,
        Corpus.open(Path(name, "c.corpus"), "gold", create=True, schema=kind.schema) as corpus,
    ):
        golds = fold.learn[:many]
        ids = corpus.add([ImportedArticle(one.article, b"", "utf-8") for one in golds]).new
        for article_id, gold in zip(ids, golds, strict=True):
            corpus.apply(corrected(corpus.layer(article_id), gold, kind))
        options = TrainingOptions(minutes=60, seed=seed)
        started = time.process_time()
        report = train(corpus, output=Path(name, "model"), options=options)
        seconds = time.process_time() - started
        if report.path is None or not report.spans.kept:
            return Found(0, 0.0, 0.0, 0.0, 0.0, seconds)
        found = tested(report.path, fold.test)
        theirs = evaluated(report.path, fold.test, Path(name))
        suggested = suggested_by(report.path, fold.test, kind.schema)
    exact, overlapping = found.scores().f1, found.overlap().f1
    f1 = [100 * one for one in (exact, overlapping, theirs, suggested)]
    return Found(len(report.spans.kept), f1[0], f1[1], f1[2], f1[3], seconds)


def suggested_by(model: Path, golds: Sequence[Gold], schema: LabelSchema) -> float:
    """F1 of what a model suggests."""
    found = SpanEvaluation()
    pairs = ((gold.article, gold) for gold in golds)
    for gold, suggestions in Pipeline.load(str(model)).suggest_beside(pairs, schema):
        found.add(gold.spans, [(one.start, one.end, one.label) for one in suggestions])
    return found.scores().f1


def tested(model: Path, golds: Sequence[Gold]) -> SpanEvaluation:
    """What the component for spans finds by itself."""
    nlp = spacy.load(model)
    found = SpanEvaluation()
    for gold in golds:
        doc = nlp.get_pipe(COMPONENT)(nlp.make_doc(gold.article.text))
        found.add(gold.spans, [(one.start, one.end, one.label) for one in spans_of(doc)])
    return found


def evaluated(model: Path, golds: Sequence[Gold], folder: Path) -> float:
    """F1 of spans as `spacy evaluate` has it."""
    nlp = spacy.blank("en")
    docs = []
    for gold in golds:
        doc = nlp.make_doc(gold.article.text)
        spans = (doc.char_span(*one[:2], label=one[2]) for one in sorted(gold.spans))
        doc.spans[SPANS_KEY] = [one for one in spans if one is not None]
        docs.append(doc)
    DocBin(docs=docs).to_disk(folder / "test.spacy")
    out = folder / "scores.json"
    words = ["evaluate", str(model), str(folder / "test.spacy"), "--output", str(out)]
    subprocess.run([sys.executable, "-m", "spacy", *words], check=True, capture_output=True)
    return float(json.loads(out.read_text(encoding="utf-8"))["spans_sc_f"])


def row(many: int, found: Sequence[Found]) -> str:
    """A row of the table: means, and of F1 the least and the most."""
    columns = [f"{sum(one.labels for one in found) / len(found):.1f}"]
    for values in ([one.exact for one in found], [one.overlapping for one in found]):
        mean = sum(values) / len(values)
        columns.append(f"{mean:.1f} ({min(values):.1f} to {max(values):.1f})")
    columns.append(f"{sum(one.theirs for one in found) / len(found):.1f}")
    columns.append(f"{sum(one.suggested for one in found) / len(found):.1f}")
    columns.append(f"{sum(one.seconds for one in found) / len(found):.0f}")
    return f"| {many} | {' | '.join(columns)} |"


def main() -> int:
    """Print the table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", type=Path)
    options.add_argument("--counts", nargs="*", type=int, default=[10, 25, 50])
    options.add_argument("--seeds", type=int, default=3)
    chosen = options.parse_args()
    golds = re3d(chosen.folder)
    names = sorted({label for one in golds for _, _, label in one.spans})
    labels = (Label(name, name, ascii_letters[at], at) for at, name in enumerate(names))
    schema = LabelSchema("spans", "spans", tuple(labels))
    kind = Kind(schema, lambda folder, count: iter(()), as_it_is)
    folds = [shared(golds, seed) for seed in range(chosen.seeds)]
    print(f"{len(golds)} articles, {len(names)} labels, {chosen.seeds} seeds")
    print("| articles | labels | F1 exact | F1 overlapping | spacy evaluate | suggested | s |")
    print("|---|---|---|---|---|---|---|")
    for many in chosen.counts:
        found = [learnt(fold, many, kind, seed) for seed, fold in enumerate(folds)]
        print(row(many, found), flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
