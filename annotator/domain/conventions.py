"""Conventions: from the words' own values to a coding standard's numbers and columns.

A convention is data (`resources/conventions/*.toml`) that people can edit. Nothing here changes a
stored value: "dozens" stays "dozens", and each standard makes of it what its codebook says.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from annotator.domain.annotations import RelationKind, TotalOverride
from annotator.domain.figures import CasualtyFigure, Outcome, Qualifier, VictimStatus
from annotator.domain.layer import FigureMention
from annotator.domain.totals import EventTotal, article_totals
from annotator.texts import later

# The words that a convention's file may use, see `annotator.domain.convention_file`.
SLOTS = ("low", "best", "high")
_DIFFER = later("sources differ")
NOTES = frozenset({_DIFFER, later("analyst"), later("lowest source")})
"""What the notes say of the standards that come with the program; stored and exported so."""

SOURCES_DIFFER = frozenset({"span", "lowest", "recent"})
SIDES = frozenset({"a", "b", "civilians", "unknown"})
WORDS = frozenset({"low", "best", "high", "number"})
_SOLDIERS = frozenset({VictimStatus.COMBATANT, VictimStatus.POLICE, VictimStatus.ATTACKER})
# The size that a vague word names, by the name of its row; "several dozen" are dozens.
_SIZES = {
    **{f"{word}{s}": f"{word}s" for word in ("dozen", "score", "hundred") for s in ("", "s")},
    **{f"{word}{s}": f"{word}s" for word in ("thousand", "million", "lakh") for s in ("", "s")},
    "tens": "tens",
}


@dataclass(frozen=True, slots=True)
class Coded:
    """What a convention makes of a value; `note` says who decides where it gives no number."""

    low: int | None = None
    best: int | None = None
    high: int | None = None
    note: str = ""

    @property
    def range(self) -> tuple[int, int, int] | None:
        """The least, the likeliest and the greatest number, as far as known; None without any."""
        number = next((n for n in (self.best, self.low, self.high) if n is not None), None)
        if number is None:
            return None
        return (
            number if self.low is None else self.low,
            number,
            number if self.high is None else self.high,
        )


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a standard's table: which outcomes and people it counts, and which number."""

    name: str
    outcomes: tuple[Outcome, ...]
    value: str
    status: tuple[VictimStatus, ...] = ()
    side: str = ""


@dataclass(frozen=True, slots=True)
class Convention:
    """A coding standard. `codes` has, by qualifier, what fills each slot: a slot or "number".

    `asks` names what it wants to know of every article, see `annotator.domain.asked`.
    """

    name: str
    title: str
    source: str
    sources_differ: str
    codes: Mapping[str, Mapping[str, str]]
    vague: Mapping[str, Any]
    columns: tuple[Column, ...]
    asks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """A column's value for one article, and the ids of the figures that it rests on."""

    column: Column
    coded: Coded
    used: tuple[str, ...] = ()

    @property
    def number(self) -> int | None:
        """The number that stands in the cell; None leaves it blank."""
        return number(self.coded, self.column)


def code(figure: CasualtyFigure, convention: Convention) -> Coded:
    """One figure's numbers."""
    if figure.negated:
        return Coded(0, 0, 0)
    if figure.qualifier is Qualifier.VAGUE or figure.number is None:
        return _vague(figure.term, convention)
    slots = convention.codes.get(figure.qualifier, {})
    words = {"low": figure.low, "best": figure.best, "high": figure.high, "number": figure.number}
    found = {slot: words[word] for slot, word in slots.items() if slot != "note"}
    return Coded(found.get("low"), found.get("best"), found.get("high"), slots.get("note", ""))


def _vague(term: str, convention: Convention) -> Coded:
    """A vague word's row; of a size that has none, or of two at once, an analyst must judge.

    "Tens of thousands" are not tens, and thousands are not "several".
    """
    table = convention.vague
    sizes = [_SIZES[word] for word in term.lower().split() if word in _SIZES]
    row = table.get(sizes[0] if sizes else "other") if len(sizes) < 2 else None
    if row is None:
        analyst = "analyst" if sizes and "other" in table else ""
        return Coded(note=table.get("note", analyst))
    return Coded(row.get("low"), row.get("best"), row.get("high"), row.get("note", ""))


def merge(coded: Sequence[Coded], convention: Convention) -> Coded:
    """One value out of those that different sources give, by the convention's rule.

    Without the reports' dates, "recent" comes down to its next steps: the majority, then the
    lowest; what a text says to be replaced has been left out before.
    """
    if len(coded) == 1:
        return coded[0]
    lows = [n for one in coded for n in (one.low, one.best, one.high) if n is not None]
    if not lows:
        return replace(coded[0], note=coded[0].note or _DIFFER)
    if convention.sources_differ == "span":
        return Coded(min(lows), None, max(lows), _DIFFER)
    bests = [one.best for one in coded if one.best is not None]
    if not bests:
        return Coded(note=_DIFFER)
    best = min(bests)
    if convention.sources_differ == "recent":
        (common, times), *_ = Counter(bests).most_common(1)
        best = common if times > 1 else best
    return Coded(best=best, note=_DIFFER)


def add(coded: Sequence[Coded]) -> Coded:
    """The sum of figures that count together; a slot that one leaves open stays open."""
    notes = dict.fromkeys(one.note for one in coded if one.note)
    return Coded(
        _total(one.low for one in coded),
        _total(one.best for one in coded),
        _total(one.high for one in coded),
        "; ".join(notes),
    )


def _total(values: Iterable[int | None]) -> int | None:
    known = list(values)
    return None if not known or None in known else sum(n for n in known if n is not None)


def article_columns(
    mentions: Iterable[FigureMention],
    convention: Convention,
    own: Mapping[Outcome, TotalOverride] | None = None,
) -> dict[str, Coded]:
    """Each column of the standard for one article; `Coded.best` … as the column's `value` asks."""
    cells = article_cells(mentions, convention, own)
    return {cell.column.name: cell.coded for cell in cells}


def article_cells(
    mentions: Iterable[FigureMention],
    convention: Convention,
    own: Mapping[Outcome, TotalOverride] | None = None,
) -> list[Cell]:
    """The standard's columns for one article, in its order, with the figures they rest on.

    A total of a person's own (see `article_totals`) stands as it is in the columns that count all
    people; one that counts some of them only, by side or status, goes on resting on the figures.
    """
    told = _Told.of(list(mentions))
    totals = article_totals(told.by_id.values(), own)
    return [_cell(told, totals, column, convention) for column in convention.columns]


def outcome_totals(
    mentions: Iterable[FigureMention],
    convention: Convention,
    own: Mapping[Outcome, TotalOverride] | None = None,
) -> dict[Outcome, Coded]:
    """What a standard makes of an article's total for each outcome that the article has."""
    mentions = list(mentions)
    by_id = {mention.id: mention for mention in mentions}
    return {
        outcome: _merged([total], by_id, convention)
        for outcome, total in article_totals(mentions, own).items()
    }


def number(coded: Coded, column: Column) -> int | None:
    """The number that stands in a column's cell; None leaves it blank."""
    found: int | None = getattr(coded, column.value)
    return found


@dataclass(frozen=True, slots=True)
class _Told:
    """An article's figures by their ids, what tells more of whom each counts, and the sides."""

    by_id: Mapping[str, FigureMention]
    parts: Mapping[str, Sequence[FigureMention]]
    sides: Mapping[str, str]

    @classmethod
    def of(cls, mentions: Sequence[FigureMention]) -> _Told:
        """Looked up once: an article may have thousands of figures, a standard a dozen columns."""
        parts: dict[str, list[FigureMention]] = {}
        for one in mentions:
            known = one.figure.status is not VictimStatus.UNKNOWN and one.figure.number is not None
            if known and one.link in (RelationKind.COMPONENT, RelationKind.SUBSET):
                parts.setdefault(one.target_id, []).append(one)
        return cls({mention.id: mention for mention in mentions}, parts, _sides(mentions))


def _cell(
    told: _Told,
    totals: Mapping[Outcome, EventTotal],
    column: Column,
    convention: Convention,
) -> Cell:
    wanted = [totals[outcome] for outcome in column.outcomes if outcome in totals]
    if not wanted:
        return Cell(column, Coded())
    if column.side or column.status:
        used = [one for total in wanted for one in _used(total, told.by_id)]
        chosen = [one for one in _leaves(used, told) if _belongs(one.figure, column, told)]
        coded = add([code(one.figure, convention) for one in chosen])
        return Cell(column, coded, _ids(chosen))
    ids = dict.fromkeys(one for total in wanted for one in (*total.used, *total.conflicts))
    return Cell(column, _merged(wanted, told.by_id, convention), tuple(ids))


def _merged(
    totals: Sequence[EventTotal],
    by_id: Mapping[str, FigureMention],
    convention: Convention,
) -> Coded:
    """What the figures of some totals come to, with those of sources that say otherwise.

    A total by hand stands as it is, whatever the sources say.
    """
    by_hand = [Coded(one.low, one.best, one.high, one.reason) for one in totals if one.reason]
    worked_out = [one for one in totals if not one.reason]
    used = [one for total in worked_out for one in _used(total, by_id)]
    rivals = [by_id[name] for total in worked_out for name in total.conflicts]
    parts = [code(mention.figure, convention) for mention in used]
    if by_hand:
        return add([*by_hand, *parts])
    whole = add(parts)
    others = [code(mention.figure, convention) for mention in rivals]
    return merge([whole, *others], convention)


def _ids(mentions: Iterable[FigureMention]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(mention.id for mention in mentions))


def _used(total: EventTotal, by_id: Mapping[str, FigureMention]) -> list[FigureMention]:
    """The figures of a total; one figure for a total that was worked out from other outcomes."""
    used = [by_id[name] for name in total.used]
    if total.reason or all(one.figure.outcome is total.outcome for one in used):
        return used
    figure = CasualtyFigure(total.outcome, total.low, total.best, total.high)
    return [replace(used[0], figure=figure)]


def _leaves(used: Sequence[FigureMention], told: _Told) -> list[FigureMention]:
    """The figures of a total, each broken down into its parts where they tell who the people are.

    What the parts leave of their whole stays a figure of the whole's kind.
    """
    found: list[FigureMention] = []
    for mention in used:
        figure = mention.figure
        parts = told.parts.get(mention.id, ())
        known = sum(part.figure.number or 0 for part in parts)
        if not parts or figure.number is None or known > figure.number:
            found.append(mention)
            continue
        found += parts
        rest = _less(figure, known)
        if rest.number:
            found.append(replace(mention, figure=rest))
    return found


def _less(figure: CasualtyFigure, known: int) -> CasualtyFigure:
    def less(value: int | None) -> int | None:
        return None if value is None else max(value - known, 0)

    return replace(figure, low=less(figure.low), best=less(figure.best), high=less(figure.high))


def _belongs(figure: CasualtyFigure, column: Column, told: _Told) -> bool:
    if column.side:
        return _side(figure, told.sides) == column.side
    return figure.status in column.status


def _side(figure: CasualtyFigure, sides: Mapping[str, str]) -> str:
    if figure.status is VictimStatus.CIVILIAN:
        return "civilians"
    return sides.get(figure.actor, "unknown") if figure.status in _SOLDIERS else "unknown"


def _sides(mentions: Sequence[FigureMention]) -> dict[str, str]:
    """Side a is the actor of the first soldiers in the text, side b that of the next other ones."""
    soldiers = [
        mention
        for mention in mentions
        if mention.figure.actor and mention.figure.is_stated and mention.figure.status in _SOLDIERS
    ]
    soldiers.sort(key=lambda one: one.start)
    actors = dict.fromkeys(mention.figure.actor for mention in soldiers)
    return dict(zip(actors, ("a", "b"), strict=False))
