"""What is wrong with suggestions, held against the truth: one task for each span or suggestion."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from annotator.domain.annotations import Suggestion
from benchmarks.reviewed import Truth

RIGHT = "right suggestion"
LABEL = "wrong label"
BOUNDARY = "wrong boundary"
BOTH = "wrong boundary and label"
VALUE = "wrong figure value"
SPURIOUS = "spurious suggestion"
MISSING = "missing span"
KINDS = (RIGHT, LABEL, BOUNDARY, BOTH, VALUE, SPURIOUS, MISSING)


@dataclass(frozen=True, slots=True)
class Fault:
    """A suggestion with the truth it stands for; either may be missing, not both."""

    kind: str
    found: Suggestion | None
    truth: Truth | None

    @property
    def place(self) -> tuple[int, int, str]:
        """When it is looked at, in reading order."""
        at = self.found or self.truth
        assert at is not None
        return at.start, -at.end, self.found.id if self.found is not None else ""


def faults(suggestions: Iterable[Suggestion], truth: Sequence[Truth]) -> list[Fault]:
    """All there is to do, in reading order; each truth is matched with one suggestion at most."""
    left, wanted = list(suggestions), list(truth)
    found: list[Fault] = []

    def match(kind: str, fits: object) -> None:
        assert callable(fits)
        for one in list(left):
            twin = next((other for other in wanted if fits(Truth.of(one), other)), None)
            if twin is not None:
                found.append(Fault(kind, one, twin))
                left.remove(one)
                wanted.remove(twin)

    match(RIGHT, lambda a, b: a == b)
    match(VALUE, lambda a, b: _words(a) == _words(b) and a.label == b.label)
    match(LABEL, lambda a, b: _words(a) == _words(b) and not a.value and not b.value)
    match(BOUNDARY, lambda a, b: _overlap(a, b) and a.label == b.label and a.value == b.value)
    match(BOTH, lambda a, b: _overlap(a, b) and not a.value and not b.value)
    found += [Fault(SPURIOUS, one, None) for one in left]
    found += [Fault(MISSING, None, one) for one in wanted]
    return sorted(found, key=lambda one: one.place)


def _words(one: Truth) -> tuple[int, int]:
    return one.start, one.end


def _overlap(one: Truth, other: Truth) -> bool:
    return one.start < other.end and other.start < one.end
