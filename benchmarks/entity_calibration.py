"""Fits what entity scores mean, and checks it on articles that were not fitted on.

`python -m benchmarks.entity_calibration FOLDER [SET[:WEIGHT]…]` lets the pipeline find entities in
the sets of `entity_gold` and shares the articles out in halves by a hash of their ids. Coefficients
are fitted on one half and checked on the other, both ways round, so that every entity is judged by
coefficients that have not seen its article. Printed are, for each set, how many of each band of
scores are right, the expected calibration error before and after, and how many of all errors the
least sure fifth holds. A set of weight 0 is checked only. `--write` puts the coefficients of all
articles into resources/lexicons/entity_scores.toml.

`--own` prints instead what a person's first decisions make of the shipped scores: the error on the
articles after them, the mean over some orders of the articles. Ten bands of the same size are
compared; even scores that are right have some error there by chance, which stands beside it.
"""

from __future__ import annotations

import argparse
import hashlib
import random
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from annotator.domain.own_scores import Judged, OwnScores, calibration_error
from annotator.domain.own_scores import fitted as own_fit
from annotator.nlp.entity_components import entities_of
from annotator.nlp.entity_probability import features, logistic, score_file, shipped
from annotator.nlp.entity_rules import Page
from annotator.nlp.pipeline import Pipeline
from benchmarks.entity_gold import Gold, judged_as, norm, normed, read_set

Row = tuple[dict[str, float], bool, float]  # features, whether it is right, weight
Articles = list[tuple[int, list[Row]]]  # the half an article is in, and what is found in it
SELDOM = 8  # a feature seen less often says nothing
RIDGE = 1.0
ORDERS = 16  # of the articles of a set
BANDS = 10


def half(gold: Gold) -> int:
    """0 or 1, by the id alone."""
    return hashlib.md5(gold.id.encode(), usedforsecurity=False).digest()[0] % 2


def rows_of(pipeline: Pipeline, gold: Gold, weight: float = 1.0) -> list[Row]:
    """The features of all that is found in a text and can be judged, and whether it is right."""
    doc = pipeline.nlp.make_doc(gold.text)
    doc.user_data["headline_end"] = gold.headline_end
    page = Page.of(gold.text, gold.headline_end)
    truth = normed(gold.text, gold.spans)
    rows = []
    for one in entities_of(pipeline.nlp(doc)):
        label = judged_as(gold, one.start, one.end, one.label)
        if label:
            right = (*norm(gold.text, one.start, one.end), label) in truth
            rows.append((dict(features(page, one)), right, weight))
    return rows


def fitted(rows: list[Row]) -> dict[str, float]:
    """The coefficients of a logistic regression, drawn a little to nothing."""
    seen = Counter(name for row, _, _ in rows for name in row)
    names = sorted(name for name, count in seen.items() if count >= SELDOM)
    place = {name: rank for rank, name in enumerate(names)}
    x = np.zeros((len(rows), len(names)))
    y = np.array([float(right) for _, right, _ in rows])
    much = np.array([weight for _, _, weight in rows])
    for at, (row, _, _) in enumerate(rows):
        for name, value in row.items():
            if name in place:
                x[at, place[name]] = value
    drawn = np.full(len(names), RIDGE)
    drawn[place["bias"]] = drawn[place["actions"]] = 1e-3
    weights = np.zeros(len(names))
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ weights))
        gradient = x.T @ (much * (y - p)) - drawn * weights
        curve = (x * (much * p * (1 - p))[:, None]).T @ x + np.diag(drawn)
        step = np.linalg.solve(curve, gradient)
        weights += step
        if np.abs(step).max() < 1e-6:
            break
    return {name: round(float(weights[place[name]]), 3) for name in names}


def score(row: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """The probability that the coefficients give."""
    return logistic(sum(weights.get(name, 0.0) * value for name, value in row.items()))


def least_sure(pairs: list[tuple[float, bool]], share: float = 0.2) -> float:
    """The share of all errors that the least sure fifth holds."""
    order = sorted(pairs, key=lambda pair: pair[0])
    first = order[: round(share * len(order))]
    return sum(not r for _, r in first) / max(sum(not r for _, r in order), 1)


def report(name: str, pairs: list[tuple[float, bool]]) -> None:
    """Print the reliability of scores."""
    right = sum(r for _, r in pairs) / max(len(pairs), 1)
    ece = calibration_error(pairs)
    print(
        f"\n{name}: {len(pairs)} entities, {right:.1%} right, ECE {ece:.3f}, the least "
        f"sure fifth holds {least_sure(pairs):.0%} of the errors"
    )
    print("| score | entities | right |\n|---|---|---|")
    for low in (0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95):
        high = {0.0: 0.3, 0.3: 0.5, 0.9: 0.95, 0.95: 1.01}.get(low, low + 0.1)
        inside = [r for s, r in pairs if low <= s < high]
        if inside:
            share = sum(inside) / len(inside)
            print(f"| {low:.2f} to {min(high, 1):.2f} | {len(inside)} | {share:.0%} |")


def main() -> int:
    """Fit, print, and write on request."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", type=Path)
    options.add_argument("sets", nargs="*", default=["conll03_conflict"], metavar="SET[:WEIGHT]")
    options.add_argument("--pipeline", default="", metavar="NAME_OR_PATH")
    options.add_argument("--write", action="store_true")
    options.add_argument("--own", action="store_true", help="what a person's decisions bring")
    chosen = options.parse_args()
    pipeline = Pipeline.load(chosen.pipeline)
    found: dict[str, Articles] = {}
    for one in chosen.sets:
        name, _, weight = one.partition(":")
        golds = read_set(chosen.folder / f"{name}.jsonl")
        found[name] = [(half(g), rows_of(pipeline, g, float(weight or 1))) for g in golds]
    if chosen.own:
        for name, articles in found.items():
            report_own(name, [judged(rows) for _, rows in articles])
        return 0
    everything = [article for articles in found.values() for article in articles]
    ways = [fitted(_rows(everything, at)) for at in (0, 1)]
    for name, articles in found.items():
        rows = _rows(articles)
        report(f"{name} before", [(logistic(row["actions"]), right) for row, right, _ in rows])
        after = [
            (score(row, ways[1 - at]), ok) for at in (0, 1) for row, ok, _ in _rows(articles, at)
        ]
        report(f"{name} after", after)
    if chosen.write:
        score_file().write_text(_text(fitted(_rows(everything))), encoding="utf-8")
    return 0


def _rows(articles: Articles, half_: int | None = None) -> list[Row]:
    """All that is found in the articles, or in those of a half."""
    return [row for at, rows in articles if half_ in {None, at} for row in rows]


def judged(rows: list[Row]) -> list[Judged]:
    """What was found, as if a person had decided on it."""
    weights = shipped()
    return [Judged(score(row, weights), (_label(row),), right) for row, right, _ in rows]


def report_own(name: str, articles: list[list[Judged]]) -> None:
    """Print what some decisions of a person make of the shipped scores in the other articles."""
    for some in (0, 50, 100, 200):
        errors = []
        for seed in range(ORDERS):
            order = random.Random(seed).sample(articles, len(articles))
            decided: list[Judged] = []
            while order and len(decided) < some:
                decided += order.pop()
            rest = [one for article in order for one in article]
            if len(rest) >= some:
                own = own_fit(decided[:some]) or OwnScores()
                errors.append(_errors([(own.adjusted(j.score, j.keys), j.right) for j in rest]))
        if errors:
            error, chance = np.mean(errors, axis=0)
            print(f"{name}, {some} decisions: error {error:.3f}, {chance:.3f} by chance")


def _errors(pairs: list[tuple[float, bool]]) -> tuple[float, float]:
    """The calibration error of scores, and what it would be if they were right."""
    scores, right = np.array(sorted(pairs, key=lambda pair: pair[0])).T
    dice = np.random.default_rng(1)
    lucky = [_error(scores, dice.random(len(scores)) < scores) for _ in range(10)]
    return _error(scores, right), float(np.mean(lucky))


def _error(scores: Any, right: Any) -> float:
    """How far scores, in order, are from the shares right, in bands of the same size."""
    bands = np.array_split(scores - right, BANDS)
    return float(sum(abs(band.sum()) for band in bands) / len(scores))


def _label(row: dict[str, float]) -> str:
    return next(name for name in row if name.startswith("label_"))


def _text(weights: dict[str, float]) -> str:
    head = (
        f"# Written by benchmarks/{Path(__file__).name}; see annotator/nlp/entity_probability.py.\n"
    )
    return head + "".join(f"{name} = {value}\n" for name, value in weights.items())


if __name__ == "__main__":
    raise SystemExit(main())
