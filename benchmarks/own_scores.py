"""What a person's first decisions make of the scores of everything that follows.

`python -m benchmarks.own_scores entities FOLDER SET…` takes the texts of `entity_gold`,
`python -m benchmarks.own_scores figures FOLDER SET…` those of `calibrate`; both lie in FOLDER as
`SET.jsonl`. The articles are put in an order by a seed and decided on from the first on, as their
gold says, until there are so many decisions; what the scores fitted to these are worth is measured
in the other articles. Printed are means over some orders:

- the calibration error, in ten bands of the same size;
- the error that chance alone would give if all scores were right, and what is beyond it;
- how often something right scores higher than something wrong;
- how far the share that is right of what was decided on is from that of the rest: no curve fitted
  to the decisions can know better than they do.

`--schemes` measures entities also as if labels meant something else to the person, see `SCHEMES`.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from annotator.domain.annotations import Article, Suggestion
from annotator.domain.figure_traits import traits
from annotator.domain.own_scores import Judged, OwnScores, fitted
from annotator.domain.text import folded
from annotator.nlp.pipeline import Pipeline
from annotator.resources import default_schema
from benchmarks import calibrate, entity_calibration
from benchmarks.entity_gold import read_set

if TYPE_CHECKING:
    import numpy.typing as npt

    Array = npt.NDArray[np.floating[Any]]

DECISIONS = (0, 30, 50, 100, 200, 500)
BANDS = 10
ORDERS = 64
DICE = 6  # throws for what chance gives


def _drawn(words: str) -> float:
    """A number from 0 to 1 that goes by the words alone."""
    return hashlib.md5(words.encode(), usedforsecurity=False).digest()[0] / 256


SCHEMES: dict[str, Callable[[str, str], bool]] = {
    "no peoples": lambda label, words: label != "NORP",
    "full names only": lambda label, words: label not in {"ORG", "PERSON"} or " " in words,
    "every second name": lambda label, words: _drawn(words) < 0.5,
    "few of the places": lambda label, words: label != "GPE" or _drawn(words) > 0.6,
}
"""What is right, of what the gold has, to a person with other labels."""


def as_by(scheme: str, articles: list[list[Judged]]) -> list[list[Judged]]:
    """What a person with such labels would decide."""
    is_right = SCHEMES[scheme]
    return [
        [replace(one, right=one.right and is_right(*one.words.split(" ", 2)[1:])) for one in found]
        for found in articles
    ]


def entities(path: Path) -> Iterator[list[Judged]]:
    """What is found in each text of a set, as if a person had decided on it."""
    pipeline = Pipeline.load("")
    for gold in read_set(path):
        yield list(entity_calibration.judged(pipeline, gold))


def figures(path: Path) -> Iterator[list[Judged]]:
    """The figures that the gold of each text can judge."""
    pipeline = Pipeline.load("blank")
    with path.open(encoding="utf-8") as lines:
        records = (json.loads(line) for line in lines)
        articles = ((_article(record), record) for record in records)
        for record, found in pipeline.suggest_beside(articles, default_schema()):
            text = record["text"]
            known = [_plain(one, text) for one in found if one.figure is not None]
            yield [
                Judged(
                    one["score"], one["traits"], right, record["text"][one["start"] : one["end"]]
                )
                for one, right in calibrate.judged(record, known)
            ]


def _article(record: dict[str, Any]) -> Article:
    day = str(record.get("date") or "")[:10]
    return Article(record["text"], 0, date=date.fromisoformat(day) if day else None)


def _plain(suggestion: Suggestion, text: str) -> dict[str, Any]:
    """A figure as the judges of `calibrate` take it, with its traits and words."""
    figure = suggestion.figure
    assert figure is not None
    return {
        "start": suggestion.start,
        "end": suggestion.end,
        **{name: getattr(figure, name) for name in ("outcome", "low", "best", "high", "qualifier")},
        "time": figure.time,
        "modality": figure.modality,
        "trigger": {"start": figure.trigger_start},
        "link": suggestion.link,
        "rule": suggestion.provenance.rule,
        "score": suggestion.score,
        "traits": traits(suggestion, figure),
        "words": folded(text[suggestion.start : suggestion.end]),
    }


def in_articles(articles: Iterable[list[Judged]]) -> list[list[Judged]]:
    """Decisions on the same words of the same article are known as such."""
    return [
        [Judged(one.score, one.keys, one.right, f"{rank} {one.words}") for one in article]
        for rank, article in enumerate(articles)
        if article
    ]


def report(name: str, articles: list[list[Judged]]) -> None:
    """Print what some decisions make of the scores of the other articles."""
    for some in DECISIONS:
        found = []
        for seed in range(ORDERS):
            order = random.Random(seed).sample(articles, len(articles))
            decided: list[Judged] = []
            while order and len(decided) < some:
                decided += order.pop()
            rest = [one for article in order for one in article]
            if len(rest) >= max(some, 1):
                found.append(_measured(decided[:some], rest))
        if found:
            error, chance, above, off = np.mean(found, axis=0)
            print(
                f"{name}, {some} decisions: error {error:.3f}, by chance {chance:.3f}, beyond it "
                f"{error - chance:.3f}; right above wrong {above:.1%}; share off {off:.3f}"
            )


def _measured(decided: list[Judged], rest: list[Judged]) -> tuple[float, float, float, float]:
    own = fitted(decided) or OwnScores()
    scores = np.array([own.adjusted(one.score, one.keys) for one in rest])
    right = np.array([float(one.right) for one in rest])
    dice = np.random.default_rng(1)
    lucky = [_error(scores, (dice.random(len(rest)) < scores) * 1.0) for _ in range(DICE)]
    share = np.mean([one.right for one in decided]) if decided else right.mean()
    off = abs(float(share - right.mean()))
    return _error(scores, right), float(np.mean(lucky)), _above(scores, right), off


def _error(scores: Array, right: Array) -> float:
    """How far scores are from the shares right, in bands of the same size."""
    beyond = (scores - right)[np.argsort(scores, kind="stable")]
    return sum(abs(float(band.sum())) for band in np.array_split(beyond, BANDS)) / len(scores)


def _above(scores: Array, right: Array) -> float:
    """How often something right scores higher than something wrong; equal ones are half so."""
    wrong = np.sort(scores[right == 0])
    good = scores[right == 1]
    below = np.searchsorted(wrong, good) + np.searchsorted(wrong, good, side="right")
    return float(below.mean()) / 2 / max(len(wrong), 1)


def main() -> int:
    """Measure the sets asked for."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("kind", choices=("entities", "figures"))
    options.add_argument("folder", type=Path)
    options.add_argument("sets", nargs="+", metavar="SET")
    options.add_argument("--schemes", action="store_true", help="also as if labels meant others")
    chosen = options.parse_args()
    read = entities if chosen.kind == "entities" else figures
    for name in chosen.sets:
        articles = in_articles(read(chosen.folder / f"{name}.jsonl"))
        report(name, articles)
        for scheme in SCHEMES if chosen.schemes else ():
            report(f"{name}, {scheme}", as_by(scheme, articles))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
