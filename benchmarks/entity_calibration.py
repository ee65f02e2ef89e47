"""Fits what entity scores mean, and checks it on articles that were not fitted on.

`python -m benchmarks.entity_calibration FOLDER [SET[:WEIGHT]…]` lets the pipeline find entities in
the sets of `entity_gold` and shares the articles out in halves by a hash of their ids. Coefficients
are fitted on one half and checked on the other, both ways round, so that every entity is judged by
coefficients that have not seen its article. Printed are, for each set, how many of each band of
scores are right, the expected calibration error before and after, and how many of all errors the
least sure fifth holds. A set of weight 0 is checked only. `--write` puts the coefficients of all
articles into resources/lexicons/entity_scores.toml.
"""

from __future__ import annotations

import argparse
import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np

from annotator.domain.own_scores import Judged, calibration_error
from annotator.domain.text import folded
from annotator.nlp.entities import Entity
from annotator.nlp.entity_components import entities_of
from annotator.nlp.entity_probability import features, logistic, score_file, shipped
from annotator.nlp.entity_rules import Page
from annotator.nlp.pipeline import Pipeline
from benchmarks.entity_gold import Gold, judged_as, norm, normed, read_set

Row = tuple[dict[str, float], bool, float]  # features, whether it is right, weight
Articles = list[tuple[int, list[Row]]]  # the half an article is in, and what is found in it
SELDOM = 8  # a feature seen less often says nothing
RIDGE = 1.0


def half(gold: Gold) -> int:
    """0 or 1, by the id alone."""
    return hashlib.md5(gold.id.encode(), usedforsecurity=False).digest()[0] % 2


def found_in(pipeline: Pipeline, gold: Gold) -> Iterator[tuple[Entity, dict[str, float], bool]]:
    """All that is found in a text and can be judged, with its features, and whether it is right."""
    doc = pipeline.nlp.make_doc(gold.text)
    doc.user_data["headline_end"] = gold.headline_end
    page = Page.of(gold.text, gold.headline_end)
    truth = normed(gold.text, gold.spans)
    for one in entities_of(pipeline.nlp(doc)):
        label = judged_as(gold, one.start, one.end, one.label)
        if label:
            right = (*norm(gold.text, one.start, one.end), label) in truth
            yield one, dict(features(page, one)), right


def judged(pipeline: Pipeline, gold: Gold) -> Iterator[Judged]:
    """The same as if a person had decided on it, with the shipped scores."""
    weights = shipped()
    for one, row, right in found_in(pipeline, gold):
        words = f"{one.label} {folded(gold.text[one.start : one.end])}"
        yield Judged(score(row, weights), (one.label, f"rule {one.rule}"), right, words)


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


def least_sure(pairs: list[tuple[float, bool]]) -> float:
    """The share of all errors that the least sure fifth holds."""
    order = sorted(pairs, key=lambda pair: pair[0])
    first = order[: round(len(order) / 5)]
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
    chosen = options.parse_args()
    pipeline = Pipeline.load(chosen.pipeline)
    found: dict[str, Articles] = {}
    for one in chosen.sets:
        name, _, weight = one.partition(":")
        golds = read_set(chosen.folder / f"{name}.jsonl")
        much = float(weight or 1)
        found[name] = [
            (half(gold), [(row, right, much) for _, row, right in found_in(pipeline, gold)])
            for gold in golds
        ]
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


def _text(weights: dict[str, float]) -> str:
    head = (
        f"# Written by benchmarks/{Path(__file__).name}; see annotator/nlp/entity_probability.py.\n"
    )
    return head + "".join(f"{name} = {value}\n" for name, value in weights.items())


if __name__ == "__main__":
    raise SystemExit(main())
