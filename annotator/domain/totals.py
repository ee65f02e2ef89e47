"""What figures add up to: the arithmetic between a total and its parts, an article's totals."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from annotator.domain.annotations import RelationKind
from annotator.domain.figures import (
    CasualtyFigure,
    Modality,
    Outcome,
    Qualifier,
    TimeFrame,
    value_text,
)
from annotator.domain.layer import FigureMention


class SumVerdict(StrEnum):
    """How parts compare with their total."""

    ADDS_UP = "adds_up"
    INCOMPLETE = "incomplete"  # the parts stay below the total: some are not broken down
    EXCEEDS = "exceeds"  # the parts are more than the words of the total allow
    UNKNOWN = "unknown"  # a number is missing on either side


@dataclass(frozen=True, slots=True)
class SumCheck:
    """The arithmetic between one total and its disjoint parts, and its wording for people."""

    verdict: SumVerdict
    total: int | None
    parts: tuple[int | None, ...]
    text: str


_OPEN_ABOVE = frozenset({Qualifier.AT_LEAST, Qualifier.MORE_THAN, Qualifier.ABOUT, Qualifier.VAGUE})


def check_sum(total: CasualtyFigure, parts: Sequence[CasualtyFigure]) -> SumCheck:
    """Whether disjoint parts add up to their total.

    "At least 29" is met by parts that sum to 29 or more; a range by a sum within it.
    """
    numbers = tuple(part.number for part in parts)
    shown = " + ".join(value_text(part) for part in parts)
    whole = value_text(total)
    if total.number is None or None in numbers:
        return SumCheck(SumVerdict.UNKNOWN, total.number, numbers, f"{whole} = {shown} ?")
    amount = sum(number for number in numbers if number is not None)
    low = total.low if total.low is not None else total.number
    high = total.high if total.high is not None else total.number
    if low <= amount <= high or (amount >= low and total.qualifier in _OPEN_ABOVE):
        sign = "=" if amount == total.number else "≤" if amount > total.number else "≥"
        text = f"{total.number} {sign} {shown} ✓"
        return SumCheck(SumVerdict.ADDS_UP, total.number, numbers, text)
    if amount < low:
        text = f"{whole} ≠ {shown} = {amount}: {low - amount} missing"
        return SumCheck(SumVerdict.INCOMPLETE, total.number, numbers, text)
    text = f"{whole} ≠ {shown} = {amount}: {amount - high} too many"
    return SumCheck(SumVerdict.EXCEEDS, total.number, numbers, text)


def check_sums(mentions: Iterable[FigureMention]) -> dict[str, SumCheck]:
    """The check of every figure that has component parts, by the total's id."""
    mentions = list(mentions)
    parts: dict[str, list[CasualtyFigure]] = {}
    for mention in mentions:
        if mention.link is RelationKind.COMPONENT:
            parts.setdefault(mention.target_id, []).append(mention.figure)
    return {
        mention.id: check_sum(mention.figure, parts[mention.id])
        for mention in mentions
        if mention.id in parts
    }


@dataclass(frozen=True, slots=True)
class EventTotal:
    """An article's total for one outcome, with the ids of the figures that it rests on."""

    outcome: Outcome
    low: int | None
    best: int | None
    high: int | None
    used: tuple[str, ...]


def counts(mention: FigureMention) -> bool:
    """Whether a figure may make up a total: this event's, stated, and not a part of another."""
    figure = mention.figure
    return (
        figure.time is TimeFrame.EVENT
        and figure.modality in (Modality.ASSERTED, Modality.FEARED)
        and mention.link is None
    )


def article_totals(mentions: Iterable[FigureMention]) -> dict[Outcome, EventTotal]:
    """Totals per outcome: the largest figure that counts, plus what is said to come on top of it.

    Figures of one trigger are a list ("killed a guard and two drivers") and count together.
    Outcomes with only vague figures get a total without numbers; "no casualties" gives 0.
    """
    mentions = list(mentions)
    found: dict[Outcome, EventTotal] = {}
    for outcome in Outcome:
        roots = [m for m in mentions if m.figure.outcome is outcome and counts(m)]
        if not roots:
            continue
        main = max(_lists(roots), key=_amount)
        ids = {m.id for m in main}
        more = [m for m in mentions if m.link is RelationKind.INCREMENT and m.target_id in ids]
        used = [*main, *more]
        found[outcome] = EventTotal(
            outcome,
            _sum(m.figure.low for m in used),
            _sum(m.figure.best for m in used),
            _sum(m.figure.high for m in used),
            tuple(m.id for m in used),
        )
    return found


def _lists(roots: list[FigureMention]) -> list[list[FigureMention]]:
    """Figures by the words that tell their outcome; those without such words stand alone."""
    found: dict[object, list[FigureMention]] = {}
    for mention in roots:
        start = mention.figure.trigger_start
        found.setdefault(mention.id if start is None else start, []).append(mention)
    lists = []
    for members in found.values():
        known = [member for member in members if member.figure.number is not None]
        lists.append(known or members[:1])
    return lists


def _amount(members: list[FigureMention]) -> int:
    numbers = [member.figure.number for member in members]
    return -1 if None in numbers else sum(number for number in numbers if number is not None)


def _sum(numbers: Iterable[int | None]) -> int | None:
    known = list(numbers)
    return None if None in known else sum(n for n in known if n is not None)
