"""What scores mean in one corpus: fitted to what a person accepted and rejected there.

A pipeline's scores are probabilities on the news they were fitted on; on other news they may be off
by a steady amount. A logistic curve over the score's logit, with a shift for each key (a label, or
each of a figure's traits), brings them back. It starts from "as they are" and moves as far as the
decisions bear it. The decisions of a few articles lean one way by chance, so small moves of the
whole curve are doubted most and large ones hardly: its prior is a t distribution, that of the
shifts as good as a normal one.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

FEWEST = 50
_SELDOM = 8  # a key decided on less often gets no shift of its own
_MOST_KEYS = 60  # the most frequent ones; the time for a step grows with the cube
# How far slope, shift and the shift of a key are expected from "as they are", and how soon farther
# ones are believed: the degrees of freedom.
_SLOPE, _SHIFT, _KEY = (0.2, 5.0), (0.4, 5.0), (0.58, 1e6)
_MOST_STEPS = 30
_BOUND = 12.0
_ENOUGH = 1e-6

_Prior = tuple[float, float]
_Row = tuple[list[tuple[int, float]], float, float]  # features, logit of the score, 1 if right


@dataclass(frozen=True, slots=True)
class Judged:
    """A suggestion's score, its keys, and whether the person left it as it was."""

    score: float
    keys: tuple[str, ...]
    right: bool


@dataclass(frozen=True, slots=True)
class KeyShift:
    """How much surer, in logits, suggestions with a key are than they say."""

    key: str
    shift: float


@dataclass(frozen=True, slots=True)
class OwnScores:
    """The curve for a corpus; `decisions` is how many it rests on."""

    slope: float = 1.0
    shift: float = 0.0
    keys: tuple[KeyShift, ...] = ()
    decisions: int = 0

    def adjusted(self, score: float, keys: Collection[str]) -> float:
        """What the score of a suggestion with these keys means in this corpus."""
        more = sum(one.shift for one in self.keys if one.key in keys)
        return _logistic(self.slope * _logit(score) + self.shift + more)


def fitted(judged: Sequence[Judged]) -> OwnScores | None:
    """The curve that decisions bear out; None when they are fewer than `FEWEST`."""
    if len(judged) < FEWEST:
        return None
    seen = Counter(key for one in judged for key in one.keys)
    keys = sorted(key for key, count in seen.most_common(_MOST_KEYS) if count >= _SELDOM)
    place = {key: 2 + rank for rank, key in enumerate(keys)}
    priors = [_SLOPE, _SHIFT, *([_KEY] * len(keys))]
    rows = [_row(one, place) for one in judged]
    weights = [0.0] * len(priors)  # what is added to "as they are"
    fit = _fit(rows, priors, weights)
    for _ in range(_MOST_STEPS):
        step = _newton_step(rows, priors, weights)
        longest = max(map(abs, step))
        # A whole step may lead past the best point, and from there ever farther away.
        size = min(1.0, 2.0 / longest) if longest else 0.0
        while size * longest > _ENOUGH:
            tried = [w + size * s for w, s in zip(weights, step, strict=True)]
            new = _fit(rows, priors, tried)
            if new > fit:
                break
            size /= 2
        else:
            break
        weights, fit = tried, new
    shifts = tuple(KeyShift(key, round(weights[place[key]], 4)) for key in keys)
    return OwnScores(round(1 + weights[0], 4), round(weights[1], 4), shifts, len(judged))


def calibration_error(pairs: Iterable[tuple[float, bool]], bands: int = 10) -> float:
    """The expected calibration error: how far scores are from the shares right, on average."""
    total: list[float] = [0.0] * bands
    count = 0
    for score, right in pairs:
        total[min(int(score * bands), bands - 1)] += score - right
        count += 1
    return sum(map(abs, total)) / max(count, 1)


def _row(one: Judged, place: dict[str, int]) -> _Row:
    logit = _logit(one.score)
    row = [(0, logit), (1, 1.0), *((place[key], 1.0) for key in one.keys if key in place)]
    return row, logit, float(one.right)


def _value(row: _Row, weights: Sequence[float]) -> float:
    return row[1] + sum(weights[at] * value for at, value in row[0])


def _fit(rows: Sequence[_Row], priors: Sequence[_Prior], weights: Sequence[float]) -> float:
    """The logarithm of the likelihood, less what the priors take off."""
    total = 0.0
    for (spread, freedom), weight in zip(priors, weights, strict=True):
        total -= (freedom + 1) / 2 * math.log1p(weight**2 / (freedom * spread**2))
    for row in rows:
        p = _logistic(_value(row, weights))
        total += math.log(p if row[2] else 1 - p)
    return total


def _newton_step(
    rows: Sequence[_Row], priors: Sequence[_Prior], weights: Sequence[float]
) -> list[float]:
    gradient, curve = [], [[0.0] * len(priors) for _ in priors]
    for at, ((spread, freedom), weight) in enumerate(zip(priors, weights, strict=True)):
        # The ridge that draws as the prior does here: unlike the prior itself it is convex.
        ridge = (freedom + 1) / (freedom * spread**2 + weight**2)
        gradient.append(-ridge * weight)
        curve[at][at] = ridge
    for row in rows:
        p = _logistic(_value(row, weights))
        for at, value in row[0]:
            gradient[at] += value * (row[2] - p)
            for other, beside in row[0]:
                curve[at][other] += p * (1 - p) * value * beside
    return _solved(curve, gradient)


def _solved(matrix: list[list[float]], right: list[float]) -> list[float]:
    """The solution of a small system whose matrix is symmetric and positive definite."""
    size = len(right)
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for at in range(size):
        for other in range(at + 1, size):
            factor = rows[other][at] / rows[at][at]
            for column in range(at, size + 1):
                rows[other][column] -= factor * rows[at][column]
    solution = [0.0] * size
    for at in reversed(range(size)):
        rest = sum(rows[at][column] * solution[column] for column in range(at + 1, size))
        solution[at] = (rows[at][size] - rest) / rows[at][at]
    return solution


def _logit(score: float) -> float:
    score = min(max(score, 1e-4), 1 - 1e-4)
    return math.log(score / (1 - score))


def _logistic(value: float) -> float:
    return 1 / (1 + math.exp(-max(-_BOUND, min(_BOUND, value))))
