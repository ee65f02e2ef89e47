"""What figures add up to: the arithmetic between a total and its parts, an article's totals."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from enum import StrEnum

from annotator.domain.annotations import RelationKind, TotalOverride
from annotator.domain.figures import (
    CasualtyFigure,
    Outcome,
    Qualifier,
    value_text,
)
from annotator.domain.layer import FigureMention
from annotator.texts import joined, later, phrase


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

    @property
    def is_wrong(self) -> bool:
        """Whether the parts are known not to add up to their total."""
        return self.verdict in (SumVerdict.INCOMPLETE, SumVerdict.EXCEEDS)


_BREAKDOWN = (RelationKind.COMPONENT, RelationKind.SUBSET)
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
        text = phrase("{0} ≠ {1} = {2}: {3} missing", whole, shown, amount, low - amount)
        return SumCheck(SumVerdict.INCOMPLETE, total.number, numbers, text)
    text = phrase("{0} ≠ {1} = {2}: {3} too many", whole, shown, amount, amount - high)
    return SumCheck(SumVerdict.EXCEEDS, total.number, numbers, text)


def check_sums(
    mentions: Iterable[FigureMention], of: Container[str] | None = None
) -> dict[str, SumCheck]:
    """The check of every figure that has component parts, or only of those, by the total's id."""
    mentions = list(mentions)
    parts: dict[str, list[CasualtyFigure]] = {}
    for mention in mentions:
        if mention.link is RelationKind.COMPONENT:
            parts.setdefault(mention.target_id, []).append(mention.figure)
    return {
        mention.id: check_sum(mention.figure, parts[mention.id])
        for mention in mentions
        if mention.id in parts and (of is None or mention.id in of)
    }


@dataclass(frozen=True, slots=True)
class EventTotal:
    """An article's total for one outcome, with the ids of the figures that it rests on.

    `text` is the arithmetic in words ("12 + 3 on top = 15; said again once"). `conflicts` are
    the ids of figures that the total cannot be squared with: their numbers lie outside low..high
    and the text does not say that one replaces or is part of another. `reason` is why a person
    gave the numbers in the place of those worked out, "" for those; `text` has the latter still.
    """

    outcome: Outcome
    low: int | None
    best: int | None
    high: int | None
    used: tuple[str, ...]
    text: str = ""
    conflicts: tuple[str, ...] = ()
    reason: str = ""


def counts(mention: FigureMention) -> bool:
    """Whether a figure may make up a total: this event's, stated, and not a part of another."""
    return mention.figure.is_stated and (mention.link is None or not mention.link.is_part)


def article_totals(
    mentions: Iterable[FigureMention], own: Mapping[Outcome, TotalOverride] | None = None
) -> dict[Outcome, EventTotal]:
    """Totals per outcome: the largest figure that counts, plus what is said to come on top of it.

    Of equal ones that goes first which the text breaks down: a headline rounds and has no parts.
    Figures of one trigger are a list ("killed a guard and two drivers") and count together.
    Outcomes with only vague figures get a total without numbers; "no casualties" gives 0. Where
    two sources give different numbers, low and high span them. `own` are those that a person gave
    (`Layer.totals_of_ones_own`): they hold instead, with the figures that the others rest on.
    """
    mentions = list(mentions)
    tops: dict[str, list[FigureMention]] = {}
    for mention in mentions:
        if mention.link is RelationKind.INCREMENT and mention.figure.is_stated:
            tops.setdefault(mention.target_id, []).append(mention)
    wholes = {one.target_id for one in mentions if one.link in _BREAKDOWN}
    outcomes = {mention.id: mention.figure.outcome for mention in mentions}
    roots: dict[Outcome, list[FigureMention]] = {}
    for mention in mentions:
        outcome = mention.figure.outcome
        # The killed among the casualties are all the killed, if also a part of the others.
        other = outcomes.get(mention.target_id, outcome) is not outcome
        if counts(mention) or (other and mention.figure.is_stated):
            roots.setdefault(outcome, []).append(mention)
    found: dict[Outcome, EventTotal] = {}
    for outcome in filter(roots.__contains__, Outcome):
        sums = [_Sum.of(members, _added(members, tops)) for members in _lists(roots[outcome])]
        main = max(sums, key=lambda one: (one.amount, one.is_among(wholes)))
        found[outcome] = _total(outcome, main, sums)
    survivors = _survivors(found)
    if survivors is not None:
        found[Outcome.INJURED] = survivors
    return _with_own(found, own) if own else found


def _with_own(
    found: dict[Outcome, EventTotal], own: Mapping[Outcome, TotalOverride]
) -> dict[Outcome, EventTotal]:
    """The totals with a person's own in their places, in the order of the outcomes."""
    both = dict(found)
    for outcome, one in own.items():
        worked_out = found.get(outcome, EventTotal(outcome, None, None, None, ()))
        both[outcome] = replace(
            worked_out, low=one.low, best=one.best, high=one.high, reason=one.reason
        )
    return {outcome: both[outcome] for outcome in Outcome if outcome in both}


def _survivors(found: dict[Outcome, EventTotal]) -> EventTotal | None:
    """The injured of "five people were shot; two died", when no words count them."""
    both, killed = found.get(Outcome.CASUALTY), found.get(Outcome.KILLED)
    if Outcome.INJURED in found or both is None or killed is None:
        return None
    if both.best is None or killed.best is None or both.high is None or killed.high is None:
        return None
    if not 0 < killed.best < both.best or both.low != both.high or killed.low != killed.high:
        return None
    left = both.best - killed.best
    text = phrase("{0} casualties − {1} killed = {2}", both.best, killed.best, left)
    return EventTotal(Outcome.INJURED, left, left, left, (*both.used, *killed.used), text)


@dataclass(frozen=True, slots=True)
class _Sum:
    """Figures that count together, and those that come on top of them.

    `amount` is what is known of the sum; -1 when the first figures give no number. `sources` are
    those of the first figures.
    """

    members: list[FigureMention]
    more: list[FigureMention]
    amount: int
    sources: frozenset[str]

    @classmethod
    def of(cls, members: list[FigureMention], more: list[FigureMention]) -> _Sum:
        """The sum of these figures, worked out once: an article may have thousands."""
        first = _sum(mention.figure.number for mention in members)
        amount = -1 if first is None else first + sum(one.figure.number or 0 for one in more)
        return cls(members, more, amount, frozenset(one.figure.attributed_to for one in members))

    def is_among(self, ids: Set[str]) -> bool:
        """Whether one of its first figures is."""
        return any(mention.id in ids for mention in self.members)

    def bounds(self) -> tuple[int | None, int | None, int | None]:
        """Low, best and high; a vague figure on top leaves only the low one."""
        figures = [mention.figure for mention in [*self.members, *self.more]]
        if self.more and any(mention.figure.number is None for mention in self.more):
            return _sum(f.low if f.number is not None else 0 for f in figures), None, None
        return (
            _sum(f.low for f in figures),
            _sum(f.best for f in figures),
            _sum(f.high for f in figures),
        )


def _added(
    members: list[FigureMention], tops: dict[str, list[FigureMention]]
) -> list[FigureMention]:
    """What comes on top of these figures, and on top of that in turn."""
    found: list[FigureMention] = []
    seen = {mention.id for mention in members}
    waiting = list(members)
    while waiting:
        for mention in tops.get(waiting.pop().id, ()):
            if mention.id not in seen:
                seen.add(mention.id)
                found.append(mention)
                waiting.append(mention)
    return found


def _total(outcome: Outcome, main: _Sum, sums: Sequence[_Sum]) -> EventTotal:
    used = [*main.members, *main.more]
    low, best, high = main.bounds()
    others = [one for one in sums if one is not main]
    rivals = [one for one in others if _rivals(one, main)]
    numbers = [one.amount for one in rivals]
    text = _arithmetic(main)
    if rivals:
        low = min([*numbers, *([] if low is None else [low])])
        said = [phrase("{0} says {1}", _named(one), one.amount) for one in [*rivals, main]]
        text = joined("; ", [text, joined(", ", said)])
    again = sum(one.amount == main.amount and one.amount > 0 and not one.more for one in others)
    if again:
        once, more = later("said again once"), later("said again {0} times")
        text = joined("; ", [text, phrase(once) if again == 1 else phrase(more, again)])
    return EventTotal(
        outcome,
        low,
        best,
        high,
        tuple(mention.id for mention in used),
        text,
        tuple(mention.id for one in rivals for mention in one.members),
    )


def _rivals(one: _Sum, main: _Sum) -> bool:
    """Whether another source gives another number: "Kabul said 13, while Islamabad claimed 133"."""
    if not 0 <= one.amount < main.amount:
        return False
    return "" not in one.sources | main.sources and not one.sources & main.sources


def _named(one: _Sum) -> str:
    return one.members[0].figure.attributed_to


def _arithmetic(one: _Sum) -> str:
    """The figures of a sum as an analyst would write it."""
    shown = [_shown(mention.figure) for mention in one.members]
    shown += [phrase("{0} on top", _shown(mention.figure)) for mention in one.more]
    if len(shown) == 1:
        return shown[0]
    known = all(m.figure.number is not None for m in [*one.members, *one.more])
    text = joined(" = ", [joined(" + ", shown), str(one.amount)])
    return text if known else phrase("{0} and more", text)


def _shown(figure: CasualtyFigure) -> str:
    return phrase("none") if figure.negated else value_text(figure)


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


def _sum(numbers: Iterable[int | None]) -> int | None:
    known = list(numbers)
    return None if None in known else sum(n for n in known if n is not None)
