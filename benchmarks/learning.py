"""What training brings: on articles on wars that were neither trained on nor held out.

`python -m benchmarks.learning FOLDER [COUNTS…]` reads `FOLDER/conll03_conflict.jsonl` and
`conll03_pool.jsonl`. Half of the first set is tested on; trained is on the other half, filled up
with the articles of the second set that share the most words of war, none of them nearly the same
as one that is tested on. Then the halves change places. Printed for each count of articles are F1
before and after, of the recogniser alone and as suggested, both halves together, how many of its
dates and numbers it finds as before, and seconds of processor time.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from spacy.language import Language

from annotator import resources
from annotator.domain.annotations import Annotation, Article, Reading, Record
from annotator.domain.layer import Layer
from annotator.domain.near_duplicates import clusters
from annotator.nlp.entities import numeric
from annotator.nlp.lessons import guesses, lesson_of, replayed, targets_of, used_labels
from annotator.nlp.pipeline import Pipeline, load_language
from annotator.nlp.training import TrainingOptions, fine_tune, recogniser_of
from benchmarks.entities import found
from benchmarks.entity_gold import Counts, Gold, Span, count, norm, read_set
from benchmarks.unseen import words_of_war

LABELS = {"PER": "PERSON", "ORG": "ORG", "LOC": "GPE", "NORP": "NORP"}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was found of the test articles, and the dates and numbers among it."""

    alone: Counts
    suggested: Counts
    numbers: frozenset[tuple[str, Span]]


def tested(nlp: Language, name: str, golds: list[Gold]) -> Outcome:
    """What a pipeline finds; it must not be trained any more afterwards."""
    pairs: list[tuple[Gold, list[Span]]] = []
    numbers: set[tuple[str, Span]] = set()
    for gold, doc in zip(golds, guesses(nlp, [one.text for one in golds], "ner"), strict=True):
        spans = [(one.start_char, one.end_char, one.label_) for one in doc.ents]
        pairs.append((gold, spans))
        numbers.update((gold.id, one) for one in spans if numeric(one[2]))
    return Outcome(count(pairs), count(found(Pipeline(nlp, name), golds)), frozenset(numbers))


def layer(gold: Gold, number: int) -> Layer:
    """A gold text as if somebody had marked it and read it to the end."""
    marks = [
        Annotation(f"{number}-{start}", number, "gold", *norm(gold.text, start, end), LABELS[label])
        for start, end, label in gold.spans
    ]
    records: list[Record] = [*marks, Reading(str(number), number, "gold")]
    return Layer(Article(gold.text, gold.headline_end, number), "gold", records)


def trained(golds: list[Gold], others: list[Gold], options: TrainingOptions) -> Language:
    """The installed pipeline after training; a fifth of the articles is held out as usual."""
    nlp, _ = load_language()
    layers = [layer(gold, number) for number, gold in enumerate(golds, 1)]
    known = recogniser_of(nlp)[1].labels
    targets = targets_of(resources.default_schema(), known, used_labels(layers))
    docs = guesses(nlp, [gold.text for gold in golds], "ner")
    lessons = [lesson_of(one, doc, nlp, targets) for one, doc in zip(layers, docs, strict=True)]
    repeated = [replayed(doc) for doc in guesses(nlp, [one.text for one in others], "ner")]
    learnt = [one for at, one in enumerate(lessons) if at % 5]
    fine_tune(nlp, [*learnt, *repeated], lessons[::5], targets, options)
    return nlp


def halves(folder: Path) -> Iterable[tuple[list[Gold], list[Gold]]]:
    """Articles to test on, and those to train on, the best first."""
    war = read_set(folder / "conll03_conflict.jsonl")
    pool = read_set(folder / "conll03_pool.jsonl")
    random.Random(5).shuffle(war)
    pool.sort(key=words_of_war, reverse=True)
    for at in (0, 1):
        test = war[at::2]
        texts = [(("test", one.id), one.text) for one in test]
        texts += [(("pool", one.id), one.text) for one in (*war[1 - at :: 2], *pool)]
        leader = clusters(texts)
        known = {leader["test", one.id] for one in test}
        mine = {one.id for one in war[1 - at :: 2]}
        rest = [one for one in pool if one.id not in mine]
        yield (
            test,
            [one for one in (*war[1 - at :: 2], *rest) if leader["pool", one.id] not in known],
        )


def show(what: str, outcomes: list[Outcome], before: list[Outcome], seconds: float) -> None:
    """Print a row of the table: means of the halves."""
    alone = sum(one.alone.prf()[2] for one in outcomes) / len(outcomes)
    suggested = sum(one.suggested.prf()[2] for one in outcomes) / len(outcomes)
    same = sum(
        len(one.numbers & other.numbers) for one, other in zip(outcomes, before, strict=True)
    )
    both = sum(len(one.numbers) for one in (*outcomes, *before))
    agree = 2 * same / max(both, 1)
    print(f"| {what} | {alone:.1f} | {suggested:.1f} | {agree:.0%} | {seconds:.0f} |", flush=True)


def main() -> int:
    """Print the table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", type=Path)
    options.add_argument("counts", nargs="*", type=int, default=[10, 25, 50, 100])
    chosen = options.parse_args()
    parts = list(halves(chosen.folder))
    before = [tested(*load_language(), test) for test, _ in parts]
    print("| articles | recogniser | suggested | dates, numbers as before | s |")
    print("|---|---|---|---|---|")
    show("0", before, before, 0.0)
    for many in chosen.counts:
        after = []
        start = time.process_time()
        for test, learn in parts:
            golds, others = learn[:many], learn[many + 300 : many + 320]
            random.Random(1).shuffle(golds)
            nlp = trained(golds, others, TrainingOptions(minutes=60))
            after.append(tested(nlp, "trained", test))
        show(str(many), after, before, (time.process_time() - start) / 2)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
