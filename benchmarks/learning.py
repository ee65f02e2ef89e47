"""What training brings, in two kinds of corpus, on articles not trained on nor held out.

`python -m benchmarks.learning FOLDER [KIND…] [--counts …] [--folds …]` goes the way that a person
goes: a corpus is made, the installed pipeline makes suggestions, they are corrected to the gold,
`annotator train` learns from that, and the new pipeline makes suggestions for other articles.

`wars` has news of wars from `FOLDER/conll03_conflict.jsonl`, filled up with those articles of
`conll03_pool.jsonl` that share the most words of war, in four usual labels. `own` has reports from
`FOLDER/re3d.jsonl` in nine labels of a scheme of its own, which marks "the" and noun phrases. No
article that is trained on is nearly the same as one that is tested on.

Printed are means of F1 over the folds: of the recogniser alone and as suggested, before, with the
names of the corpus only, and after the training; how many of the dates, times and numbers that are
no matter of the annotator's are found as before, and in brackets, on some of the same words; and
seconds of processor time of the training.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from annotator.domain.annotations import (
    Annotation,
    Decision,
    ImportedArticle,
    Reading,
    Suggestion,
    Verdict,
    new_id,
)
from annotator.domain.edits import Command, Edit
from annotator.domain.evaluation import Span, SpanEvaluation
from annotator.domain.known_names import known_names
from annotator.domain.layer import Layer
from annotator.nlp.entities import numeric
from annotator.nlp.lessons import guesses
from annotator.nlp.pipeline import Pipeline, load_language
from annotator.nlp.training import TrainingOptions, recogniser_of
from annotator.store.corpus import Corpus
from annotator.workflows.suggesting import suggest
from annotator.workflows.training import train
from benchmarks.learning_sets import KINDS, Fold, Gold, Kind

OTHERS = 40  # articles in the corpus that nobody works on


@dataclass(frozen=True, slots=True)
class Outcome:
    """F1 in per cent on the articles tested, and the dates and numbers found in them."""

    alone: float
    suggested: float
    numbers: frozenset[tuple[str, Span]]


def tested(pipeline: Pipeline, name: str, fold: Fold, kind: Kind) -> Outcome:
    """What a pipeline, and its recogniser alone, find in the articles to test on."""
    alone, suggested = SpanEvaluation(), SpanEvaluation()
    numbers: set[tuple[str, Span]] = set()
    bare, _ = load_language(name)
    texts = [gold.article.text for gold in fold.test]
    labels = {one: kind.schema.from_pipeline.get(one, one) for one in recogniser_of(bare)[1].labels}
    others = {one for one in labels if numeric(one) and one not in kind.schema.from_pipeline}
    for gold, doc in zip(fold.test, guesses(bare, texts, recogniser_of(bare)[0]), strict=True):
        spans = [(one.start_char, one.end_char, one.label_) for one in doc.ents]
        found = [(start, end, labels[label]) for start, end, label in spans]
        alone.add(gold.spans, compared(gold, found, kind))
        numbers.update((gold.key, one) for one in spans if one[2] in others)
    stream = ((gold.article, gold) for gold in fold.test)
    for gold, suggestions in pipeline.suggest_beside(stream, kind.schema):
        found = [(one.start, one.end, one.label) for one in suggestions]
        suggested.add(gold.spans, compared(gold, found, kind))
    return Outcome(100 * alone.scores().f1, 100 * suggested.scores().f1, frozenset(numbers))


def compared(gold: Gold, found: Iterable[Span], kind: Kind) -> list[Span]:
    """What was found and can be judged, in the labels of the schema and as it is compared."""
    text = gold.article.text
    return [
        (*kind.ends(text, start, end), label)
        for start, end, label in found
        if label in kind.schema.by_name
        and not (label == "NORP" and any(one < end and start < two for one, two in gold.unjudged))
    ]


def corrected(layer: Layer, gold: Gold, kind: Kind) -> Command:
    """All that a person does who accepts what is right, rejects the rest and marks what lacks."""
    article, annotator = layer.article, layer.annotator
    text = article.text
    right: dict[Span, Suggestion] = {}
    edits: list[Edit] = []
    for one in layer.pending.values():
        span = (*kind.ends(text, one.start, one.end), one.label)
        is_right = span in gold.spans and span not in right
        if is_right:
            right[span] = one
        verdict = Verdict.ACCEPTED if is_right else Verdict.REJECTED
        edits.append(Edit(None, Decision(one.id, article.id, annotator, verdict)))
    for start, end, label in sorted(gold.spans):
        found = right.get((start, end, label))
        from_ = found.id if found else ""
        mark = Annotation(new_id(), article.id, annotator, start, end, label, suggestion_id=from_)
        edits.append(Edit(None, mark))
    edits.append(Edit(None, Reading(new_id(), article.id, annotator)))
    return Command("Correct the article", article.id, tuple(edits))


def worked(corpus: Corpus, golds: Sequence[Gold], others: Sequence[Gold], kind: Kind) -> None:
    """Fill a corpus with articles that are corrected, and some that are not."""
    articles = [ImportedArticle(one.article, b"", "utf-8") for one in (*golds, *others)]
    ids = corpus.add(articles).new
    suggest(corpus, Pipeline.load())
    for article_id, gold in zip(ids, golds, strict=False):
        corpus.apply(corrected(corpus.layer(article_id), gold, kind))


def learnt(fold: Fold, many: int, kind: Kind) -> tuple[Outcome, Outcome, float]:
    """With the names of so many articles only, and after a training on them; and its seconds."""
    golds, others = fold.learn[:many], fold.learn[many:][-OTHERS:]
    with (
        tempfile.TemporaryDirectory() as folder,
        Corpus.open(Path(folder, "c.corpus"), "gold", create=True, schema=kind.schema) as corpus,
    ):
        worked(corpus, golds, others, kind)
        pipeline = Pipeline.load()
        pipeline.know(known_names(corpus.layers(), kind.schema), kind.schema)
        names_only = tested(pipeline, "", fold, kind)
        started = time.process_time()
        report = train(corpus, output=Path(folder, "model"), options=TrainingOptions(minutes=60))
        seconds = time.process_time() - started
        name = str(report.path or "")
        pipeline = Pipeline.load(name)
        pipeline.know(known_names(corpus.layers(), kind.schema), kind.schema)
        return names_only, tested(pipeline, name, fold, kind), seconds


def kept(before: Sequence[Outcome], after: Sequence[Outcome]) -> tuple[float, float]:
    """The share of dates and numbers that are found as before, exactly and on some of the words."""
    same = touched = both = 0
    for one, other in zip(before, after, strict=True):
        both += len(one.numbers)
        same += len(one.numbers & other.numbers)
        touched += sum(any(map(partial(_meets, number), other.numbers)) for number in one.numbers)
    return same / max(both, 1), touched / max(both, 1)


def _meets(one: tuple[str, Span], other: tuple[str, Span]) -> bool:
    (key, (start, end, label)), (other_key, (first, last, other_label)) = one, other
    return (key, label) == (other_key, other_label) and first < end and start < last


def show(what: str, outcomes: Sequence[tuple[Outcome, ...]], seconds: Sequence[float]) -> None:
    """Print a row of the table: means of the folds."""

    def mean(values: Iterable[float]) -> float:
        found = list(values)
        return sum(found) / len(found)

    before, names, after = zip(*outcomes, strict=True)
    same, touched = kept(before, after)
    print(
        f"| {what} | {mean(one.suggested for one in names):.1f}"
        f" | {mean(one.alone for one in after):.1f} | {mean(one.suggested for one in after):.1f}"
        f" | {same:.0%} ({touched:.0%}) | {mean(seconds):.0f} |",
        flush=True,
    )


def main() -> int:
    """Print the tables."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", type=Path)
    options.add_argument("kinds", nargs="*", default=list(KINDS), metavar="KIND")
    options.add_argument("--counts", nargs="*", type=int, default=[10, 25, 50, 100])
    options.add_argument("--folds", type=int, default=2)
    chosen = options.parse_args()
    for name in chosen.kinds:
        kind = KINDS[name]
        folds = list(kind.folds(chosen.folder, chosen.folds))
        before = [tested(Pipeline.load(), "", fold, kind) for fold in folds]
        print(f"\n| {name}: articles | names only | recogniser alone | suggested | kept | s |")
        print("|---|---|---|---|---|---|")
        alone = sum(one.alone for one in before) / len(before)
        suggested = sum(one.suggested for one in before) / len(before)
        print(f"| none | {suggested:.1f} | {alone:.1f} | {suggested:.1f} | | |", flush=True)
        for many in chosen.counts:
            if many > max(len(fold.learn) for fold in folds):
                continue
            found = [learnt(fold, many, kind) for fold in folds]
            outcomes = [(one, *two[:2]) for one, two in zip(before, found, strict=True)]
            show(str(many), outcomes, [one[2] for one in found])
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
