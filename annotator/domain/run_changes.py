"""What a newer run of a pipeline suggests otherwise than the one before: new, gone, changed.

Only what nobody has decided on is compared; annotations and decisions have no part in it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from annotator.domain.annotations import Suggestion
from annotator.domain.figures import CasualtyFigure


class ChangeKind(StrEnum):
    """How a suggestion differs from those of the run before."""

    NEW = "new"
    GONE = "gone"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Change:
    """A suggestion `after` a run and what it was `before`; one of the two may be None."""

    before: Suggestion | None
    after: Suggestion | None

    @property
    def kind(self) -> ChangeKind:
        """Which of the three it is."""
        if self.before is None:
            return ChangeKind.NEW
        return ChangeKind.GONE if self.after is None else ChangeKind.CHANGED

    @property
    def shown(self) -> Suggestion:
        """The newer of the two that is there."""
        found = self.after if self.after is not None else self.before
        assert found is not None
        return found


def compare(before: Iterable[Suggestion], after: Iterable[Suggestion]) -> list[Change]:
    """The changes of one article, in reading order; a score alone changes nothing.

    Of what has no twin, an old and a new one are the same changed where they share words and either
    label or boundaries.
    """
    old = {one.identity: one for one in before}
    fresh: list[Suggestion] = []
    found: list[Change] = []
    for one in after:
        twin = old.pop(one.identity, None)
        if twin is None:
            fresh.append(one)
        elif _said(twin) != _said(one):
            found.append(Change(twin, one))
    left = sorted(old.values(), key=_place)
    for one in sorted(fresh, key=_place):
        kin = next((other for other in left if _akin(other, one)), None)
        if kin is not None:
            left.remove(kin)
        found.append(Change(kin, one))
    found += [Change(one, None) for one in left]
    return sorted(found, key=lambda change: _place(change.shown))


def _said(suggestion: Suggestion) -> CasualtyFigure | None:
    """What a suggestion says beside its place and label; not by which words it was found."""
    figure = suggestion.figure
    if figure is None:
        return None
    return replace(figure, trigger_start=None, trigger_end=None)


def _akin(old: Suggestion, new: Suggestion) -> bool:
    overlap = old.start < new.end and new.start < old.end
    return overlap and (old.label == new.label or (old.start, old.end) == (new.start, new.end))


def _place(suggestion: Suggestion) -> tuple[int, int, str]:
    return suggestion.start, -suggestion.end, suggestion.id
