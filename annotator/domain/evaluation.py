"""Holding what a pipeline finds against what people confirmed: spans, and casualty figures.

Precision, recall and F1 are shares in 0..1. What lies where the truth is unknown (nobody has read
that far) is not counted, as in spaCy's own scorer.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, fields

from annotator.domain.figures import CasualtyFigure

Span = tuple[int, int, str]  # start, end, label

NOTHING = ""  # in a confusion: nothing was found, or there is nothing
_NOT_COMPARED = frozenset({"trigger_start", "trigger_end"})


@dataclass(frozen=True, slots=True)
class Scores:
    """Precision, recall and F1 with what they rest on."""

    gold: int
    found: int
    right_found: int
    right_gold: int

    @property
    def precision(self) -> float:
        """The share of what was found that is right."""
        return self.right_found / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """The share of what there is that was found."""
        return self.right_gold / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(slots=True)
class SpanEvaluation:
    """Counts over many articles. `confusion` counts pairs (label there, label found)."""

    gold: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    exact: Counter[str] = field(default_factory=Counter)
    touched: Counter[str] = field(default_factory=Counter)
    touching: Counter[str] = field(default_factory=Counter)
    confusion: Counter[tuple[str, str]] = field(default_factory=Counter)
    articles: int = 0

    def add(
        self,
        gold: Iterable[Span],
        found: Iterable[Span],
        unknown: Iterable[tuple[int, int]] = (),
    ) -> None:
        """Count one article; what is found in an `unknown` range is left out."""
        self.articles += 1
        dark = sorted(unknown)
        truth = set(gold)
        mine = {one for one in found if not _meets(one, dark)}
        self.gold.update(label for _, _, label in truth)
        self.found.update(label for _, _, label in mine)
        self.exact.update(label for _, _, label in truth & mine)
        met_by: dict[Span, list[Span]] = {one: [] for one in mine}
        for one in truth:
            near = [other for other in mine if other[0] < one[1] and one[0] < other[1]]
            self.touched[one[2]] += any(other[2] == one[2] for other in near)
            for other in near:
                met_by[other].append(one)
            best = max(near, key=lambda other: _likeness(one, other), default=None)
            self.confusion[one[2], best[2] if best else NOTHING] += 1
        for one, near in met_by.items():
            self.touching[one[2]] += any(other[2] == one[2] for other in near)
            if not near:
                self.confusion[NOTHING, one[2]] += 1

    def scores(self, labels: Iterable[str] = ()) -> Scores:
        """Exact: label and both ends are right. Of the given labels, or of all."""
        chosen = self._chosen(labels)
        right = sum(self.exact[one] for one in chosen)
        return Scores(*self._totals(chosen), right, right)

    def overlap(self, labels: Iterable[str] = ()) -> Scores:
        """Overlapping: the label is right and some of the words."""
        chosen = self._chosen(labels)
        touching = sum(self.touching[one] for one in chosen)
        return Scores(*self._totals(chosen), touching, sum(self.touched[one] for one in chosen))

    @property
    def labels(self) -> list[str]:
        """All labels that there are or that were found."""
        return sorted(self.gold.keys() | self.found.keys())

    def _chosen(self, labels: Iterable[str]) -> list[str]:
        return list(labels) or self.labels

    def _totals(self, labels: Sequence[str]) -> tuple[int, int]:
        return sum(self.gold[one] for one in labels), sum(self.found[one] for one in labels)


def differences(
    gold: Iterable[Span], found: Iterable[Span]
) -> list[tuple[Span | None, Span | None]]:
    """What of one article is there or found but not both, paired where they overlap, in order."""
    truth, mine = set(gold), set(found)
    missed, spurious = truth - mine, mine - truth
    pairs: list[tuple[Span | None, Span | None]] = []
    for one in sorted(missed):
        near = [other for other in spurious if other[0] < one[1] and one[0] < other[1]]
        best = max(near, key=lambda other: _likeness(one, other), default=None)
        if best is not None:
            spurious.remove(best)
        pairs.append((one, best))
    pairs += [(None, other) for other in spurious]
    return sorted(pairs, key=lambda pair: (pair[0] or pair[1] or (0, 0, ""))[:2])


@dataclass(frozen=True, slots=True)
class PlacedFigure:
    """A casualty figure where it stands."""

    start: int
    end: int
    figure: CasualtyFigure


@dataclass(slots=True)
class FigureEvaluation:
    """Counts over many articles. Fields are compared where a figure was found at all."""

    gold: int = 0
    found: int = 0
    met: int = 0
    exact: int = 0
    same: Counter[str] = field(default_factory=Counter)

    def add(self, gold: Sequence[PlacedFigure], found: Sequence[PlacedFigure]) -> None:
        """Count one article: each figure meets at most one of the other side."""
        self.gold += len(gold)
        self.found += len(found)
        for one, other in _paired(gold, found):
            if one is None or other is None:
                continue
            self.met += 1
            self.exact += _is_same(one, other)
            for name in FIGURE_FIELDS:
                self.same[name] += getattr(one.figure, name) == getattr(other.figure, name)

    @property
    def scores(self) -> Scores:
        """A figure counts when the other side has one on some of its words."""
        return Scores(self.gold, self.found, self.met, self.met)

    @property
    def exact_scores(self) -> Scores:
        """A figure counts when words, outcome and numbers are the same."""
        return Scores(self.gold, self.found, self.exact, self.exact)

    def accuracy(self, name: str) -> float:
        """The share of figures found whose field of that name is right."""
        return self.same[name] / self.met if self.met else 0.0


FigurePair = tuple[PlacedFigure | None, PlacedFigure | None]


def figure_differences(
    gold: Sequence[PlacedFigure], found: Sequence[PlacedFigure]
) -> list[FigurePair]:
    """The figures of one article that are there or found but not both with words and values."""
    pairs = _paired(gold, found)
    return [(one, other) for one, other in pairs if not (one and other and _is_same(one, other))]


def _paired(gold: Sequence[PlacedFigure], found: Sequence[PlacedFigure]) -> list[FigurePair]:
    """Each figure with at most one of the other side that has some of its words."""
    pairs: list[FigurePair] = []
    free = list(found)
    for one in sorted(gold, key=lambda one: (one.start, one.end)):
        near = [other for other in free if other.start < one.end and one.start < other.end]
        best = max(near, key=lambda other: _figure_likeness(one, other), default=None)
        if best is not None:
            free.remove(best)
        pairs.append((one, best))
    return [*pairs, *((None, other) for other in free)]


def _is_same(one: PlacedFigure, other: PlacedFigure) -> bool:
    same_place = (one.start, one.end) == (other.start, other.end)
    return same_place and _value(one.figure) == _value(other.figure)


FIGURE_FIELDS = tuple(one.name for one in fields(CasualtyFigure) if one.name not in _NOT_COMPARED)


def _meets(span: Span, ranges: Sequence[tuple[int, int]]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in ranges)


def _likeness(one: Span, other: Span) -> tuple[bool, int]:
    return one[2] == other[2], min(one[1], other[1]) - max(one[0], other[0])


def _figure_likeness(one: PlacedFigure, other: PlacedFigure) -> tuple[bool, bool, int]:
    shared = min(one.end, other.end) - max(one.start, other.start)
    return (
        one.figure.outcome == other.figure.outcome,
        _value(one.figure) == _value(other.figure),
        shared,
    )


def _value(figure: CasualtyFigure) -> tuple[object, ...]:
    return figure.outcome, figure.low, figure.best, figure.high
