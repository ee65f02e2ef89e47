"""What scores mean in one corpus: fitted to what a person accepted and rejected there.

A pipeline's scores are probabilities on the news they were fitted on; on other news they may be off
by a steady amount. A logistic curve over the score's logit, with a shift for each key (a label, a
rule, one of a figure's traits), brings them back. It starts from "as they are" and moves as far as
the decisions bear it: those of a few articles lean one way by chance, so small moves are doubted
most and large ones hardly; the prior of each is a t distribution.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Array = npt.NDArray[np.float64]

FEWEST, FEWEST_ON_FIGURES = 30, 50  # figures have more keys
_SELDOM = 4  # a key decided on less often gets no shift of its own
_MOST_KEYS = 60  # the most frequent ones; the time for a step grows with the cube
# How far slope, shift and the shift of a key are expected from "as they are", and how soon farther
# ones are believed: the degrees of freedom.
_SLOPE, _SHIFT, _KEY, _FREEDOM = 0.2, 0.4, 0.4, 5.0
_MOST_STEPS = 30
_BOUND = 12.0
_ENOUGH = 1e-6
_BANDS = 10


@dataclass(frozen=True, slots=True)
class Judged:
    """A suggestion's score, its keys, and whether the person left it as it was.

    Decisions that share `words` (the same name in one article) are hardly more than one.
    """

    score: float
    keys: tuple[str, ...]
    right: bool
    words: str = ""


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
        has = set(keys)
        more = sum(one.shift for one in self.keys if one.key in has)
        return _logistic(self.slope * _logit(score) + self.shift + more)


def fitted(judged: Sequence[Judged], fewest: int = FEWEST) -> OwnScores | None:
    """The curve that decisions bear out; None when they are fewer than `fewest`."""
    import numpy as np

    if len(judged) < fewest:
        return None
    seen = Counter(key for one in judged for key in one.keys)
    keys = sorted(key for key, count in seen.most_common(_MOST_KEYS) if count >= _SELDOM)
    logits = np.array([_logit(one.score) for one in judged])
    has = [[float(key in one.keys) for key in keys] for one in judged]
    known = np.column_stack([logits, np.ones(len(judged)), np.reshape(has, (-1, len(keys)))])
    alike = Counter(one.words for one in judged)
    much = np.array([1 / math.sqrt(alike[one.words]) if one.words else 1.0 for one in judged])
    right = np.array([float(one.right) for one in judged])
    spread = np.array([_SLOPE, _SHIFT, *([_KEY] * len(keys))])
    slope, shift, *shifts = _most_likely(known, logits, right, much, spread)
    pairs = zip(keys, shifts, strict=True)
    made = tuple(KeyShift(key, round(float(value), 4)) for key, value in pairs)
    return OwnScores(round(1 + float(slope), 4), round(float(shift), 4), made, len(judged))


def calibration_error(pairs: Iterable[tuple[float, bool]]) -> float:
    """The expected calibration error: how far scores are from the shares right, on average."""
    total: list[float] = [0.0] * _BANDS
    count = 0
    for score, right in pairs:
        total[min(int(score * _BANDS), _BANDS - 1)] += score - right
        count += 1
    return sum(map(abs, total)) / max(count, 1)


def _most_likely(known: Array, logits: Array, right: Array, much: Array, spread: Array) -> Array:
    """The weights of what is `known` of each decision, added to the logits: by Newton's method."""
    import numpy as np

    def fit(weights: Array) -> float:
        """The logarithm of the likelihood, less what the prior takes off."""
        doubt = np.log1p(weights**2 / (_FREEDOM * spread**2)).sum() * (_FREEDOM + 1) / 2
        value = np.clip(logits + known @ weights, -_BOUND, _BOUND)
        return float(-(much * np.logaddexp(0, np.where(right, -value, value))).sum() - doubt)

    weights = np.zeros(len(spread))
    best = fit(weights)
    for _ in range(_MOST_STEPS):
        p = 1 / (1 + np.exp(-np.clip(logits + known @ weights, -_BOUND, _BOUND)))
        # The ridge that draws as the prior does here: unlike the prior itself it is convex.
        ridge = (_FREEDOM + 1) / (_FREEDOM * spread**2 + weights**2)
        gradient = known.T @ (much * (right - p)) - ridge * weights
        curve = (known.T * (much * p * (1 - p))) @ known + np.diag(ridge)
        step = np.linalg.solve(curve, gradient)
        # A whole step may lead past the best point, and from there ever farther away.
        step *= min(1.0, 2.0 / max(np.abs(step).max(), _ENOUGH))
        while np.abs(step).max() > _ENOUGH and (new := fit(weights + step)) <= best:
            step /= 2
        if np.abs(step).max() <= _ENOUGH:
            break
        weights, best = weights + step, new
    return weights


def _logit(score: float) -> float:
    score = min(max(score, 1e-4), 1 - 1e-4)
    return math.log(score / (1 - score))


def _logistic(value: float) -> float:
    return 1 / (1 + math.exp(-max(-_BOUND, min(_BOUND, value))))
