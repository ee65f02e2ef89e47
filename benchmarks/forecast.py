"""Whether the learning curve's forecast comes true: from 25 articles to 50.

`python -m benchmarks.forecast FOLDER [KIND…] [--folds …] [--orders …]` has the kinds of corpus of
`benchmarks.learning`. For each fold, and each order in which its articles are worked on, the curve
is measured in a corpus of the first 25 and says what 25 more will bring, with a range. Held
against it is what they brought: a training on 25 and one on 50, on the articles to test on.

Printed are F1 points: the forecast, its range and what came; at the end, how far forecasts were off
on average, and how often what came was in the range (which is drawn to be so four times in five).
"""

from __future__ import annotations

import argparse
import random
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator.nlp.training import TrainingOptions
from annotator.store.corpus import Corpus
from annotator.workflows.learning_curve import Forecast, forecast, learning_curve
from benchmarks.learning import OTHERS, learnt, worked
from benchmarks.learning_sets import KINDS, Fold, Kind

_FEW, _MANY = 25, 50


@dataclass(frozen=True, slots=True)
class Trial:
    """A forecast, and the gain of F1 that came."""

    said: Forecast
    came: float

    @property
    def is_within(self) -> bool:
        """Whether what came is in the range."""
        return self.said.least <= self.came <= self.said.most

    @property
    def off(self) -> float:
        """How far the forecast was off, either way."""
        return abs(self.said.gain - self.came)


def orders(fold: Fold, count: int) -> Iterator[Fold]:
    """A fold whose first articles are worked on in several orders."""
    for seed in range(count):
        first = fold.learn[: 2 * _MANY]
        random.Random(seed).shuffle(first)
        yield Fold(fold.test, [*first, *fold.learn[2 * _MANY :]])


def tried(fold: Fold, kind: Kind) -> Trial | None:
    """What is forecast and what comes; None where nothing is forecast."""
    golds, others = fold.learn[:_FEW], fold.learn[_FEW:][-OTHERS:]
    with (
        tempfile.TemporaryDirectory() as folder,
        Corpus.open(Path(folder, "c.corpus"), "gold", create=True, schema=kind.schema) as corpus,
    ):
        worked(corpus, golds, others, kind)
        points = learning_curve(corpus, options=TrainingOptions(minutes=60))
    said = forecast(points, _MANY - _FEW)
    if said is None:
        return None
    few, many = (learnt(fold, count, kind)[1].suggested for count in (_FEW, _MANY))
    return Trial(said, (many - few) / 100)


def row(trial: Trial) -> str:
    """A row of the table."""
    said = trial.said
    gain, least, most, came = (100 * one for one in (said.gain, said.least, said.most, trial.came))
    return f"| {gain:+.1f} | {least:+.1f} to {most:+.1f} | {came:+.1f} |"


def show(trials: Sequence[Trial]) -> None:
    """Print how good the forecasts were."""
    off = 100 * sum(one.off for one in trials) / len(trials)
    within = sum(one.is_within for one in trials)
    print(f"off by {off:.1f} on average; {within} of {len(trials)} within the range", flush=True)


def main() -> int:
    """Print the tables."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", type=Path)
    options.add_argument("kinds", nargs="*", default=list(KINDS), metavar="KIND")
    options.add_argument("--folds", type=int, default=2)
    options.add_argument("--orders", type=int, default=2)
    chosen = options.parse_args()
    for name in chosen.kinds:
        kind = KINDS[name]
        print(f"\n| {name}: forecast | range | came |\n|---|---|---|")
        trials = []
        for fold in kind.folds(chosen.folder, chosen.folds):
            for one in orders(fold, chosen.orders):
                trial = tried(one, kind)
                if trial is not None:
                    trials.append(trial)
                    print(row(trial), flush=True)
        if trials:
            show(trials)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
