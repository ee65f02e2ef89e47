"""Casualty figures: what a quantity phrase says, in the words' own terms.

Stored values follow the words, never a coding convention: "dozens" has no number here. The fields
and their meaning follow the codebooks of UCDP GED, ACLED, GTD, Airwars and Iraq Body Count as far
as they agree; where they differ, a convention decides at export.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from annotator.texts import joined, later, phrase


class Outcome(StrEnum):
    """What happened to the people counted."""

    KILLED = "killed"
    INJURED = "injured"
    CASUALTY = "casualty"  # killed or injured, not split
    MISSING = "missing"
    ABDUCTED = "abducted"
    CAPTURED = "captured"
    DETAINED = "detained"
    DISPLACED = "displaced"
    ILL = "ill"
    RESCUED = "rescued"
    FREED = "freed"


HARM = frozenset({Outcome.KILLED, Outcome.INJURED, Outcome.CASUALTY})


class Qualifier(StrEnum):
    """How the words bound the number."""

    EXACT = "exact"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"
    ABOUT = "about"
    RANGE = "range"
    VAGUE = "vague"


class Unit(StrEnum):
    """What one of the counted things is."""

    PERSONS = "persons"
    FAMILIES = "families"
    BODIES = "bodies"


class VictimStatus(StrEnum):
    """The victims' part in the conflict, as the text gives it."""

    CIVILIAN = "civilian"
    COMBATANT = "combatant"
    POLICE = "police"
    ATTACKER = "attacker"
    MIXED = "mixed"
    UNKNOWN = "unknown"


class Sex(StrEnum):
    """Sex of the victims, as the text gives it."""

    FEMALE = "female"
    MALE = "male"
    MIXED = "mixed"
    UNKNOWN = "unknown"


class AgeClass(StrEnum):
    """Age class of the victims, as the text gives it."""

    CHILD = "child"
    ADULT = "adult"
    ELDERLY = "elderly"
    MIXED = "mixed"
    UNKNOWN = "unknown"


class Modality(StrEnum):
    """How firmly the text states the figure."""

    ASSERTED = "asserted"
    FEARED = "feared"
    HYPOTHETICAL = "hypothetical"
    DENIED = "denied"


class TimeFrame(StrEnum):
    """Which events the figure counts."""

    EVENT = "event"
    BACKGROUND = "background"
    CUMULATIVE = "cumulative"
    SUPERSEDED = "superseded"


class SourceKind(StrEnum):
    """Who vouches for the figure."""

    OFFICIAL = "official"
    BELLIGERENT = "belligerent"
    MEDICAL = "medical"
    MONITOR = "monitor"
    MEDIA = "media"
    WITNESS = "witness"
    UNKNOWN = "unknown"


NOT_RISING = later("low, best and high must rise: {0}, {1}, {2}")


@dataclass(frozen=True, slots=True)
class CasualtyFigure:
    """The values of one mention. Where it stands is the span's business, not the figure's.

    `low`, `best` and `high` are whole numbers ≥ 0 or None where the words give none: "at least 29"
    is 29, 29, None; "10 to 15" is 10, None, 15; "up to 30" is None, 30, 30; "dozens" is None thrice
    with `qualifier` vague and `term` "dozens". A negated figure ("no casualties") has the values 0.
    `trigger_start` and `trigger_end` delimit the words that tell the outcome ("dead"), in code
    points of the article, or are None. `actor` is a nationality or an armed group; `place`
    where the people were killed, held …, as the text names it.
    """

    outcome: Outcome
    low: int | None = None
    best: int | None = None
    high: int | None = None
    qualifier: Qualifier = Qualifier.EXACT
    term: str = ""
    unit: Unit = Unit.PERSONS
    group: str = ""
    status: VictimStatus = VictimStatus.UNKNOWN
    sex: Sex = Sex.UNKNOWN
    age: AgeClass = AgeClass.UNKNOWN
    actor: str = ""
    negated: bool = False
    modality: Modality = Modality.ASSERTED
    time: TimeFrame = TimeFrame.EVENT
    attributed_to: str = ""
    source_kind: SourceKind = SourceKind.UNKNOWN
    trigger_start: int | None = None
    trigger_end: int | None = None
    note: str = ""
    place: str = ""

    def __post_init__(self) -> None:
        for name in ("low", "best", "high"):
            value = getattr(self, name)
            if value is not None and value < 0:
                raise ValueError(phrase("{0} is {1}; a count cannot be below 0", name, value))
        known = [value for value in (self.low, self.best, self.high) if value is not None]
        if known != sorted(known):
            raise ValueError(phrase(NOT_RISING, self.low, self.best, self.high))

    @property
    def number(self) -> int | None:
        """The one number that stands for the figure: best, else low, else high."""
        for number in (self.best, self.low, self.high):  # asked for thousands of times
            if number is not None:
                return number
        return None

    @property
    def is_stated(self) -> bool:
        """Whether it tells of the article's event, and as something that happened."""
        return self.time is TimeFrame.EVENT and self.modality in _AS_FACT


_AS_FACT = (Modality.ASSERTED, Modality.FEARED)
_NOTATION = {
    Qualifier.AT_LEAST: "{}+",
    Qualifier.MORE_THAN: ">{}",
    Qualifier.AT_MOST: "≤{}",
    Qualifier.LESS_THAN: "<{}",
    Qualifier.ABOUT: "~{}",
}


PLURAL = "plural"
"""The term of a bare plural ("casualties were reported"), which is typed and read as "some"."""
SOME = "some"


def value_text(figure: CasualtyFigure) -> str:
    """The value as an analyst types it: "29", "29+", ">29", "10–15", "≤30", "<30", "~70", "dozens".

    `parse_value` in `annotator.domain.values` reads the same notation back.
    """
    if figure.qualifier is Qualifier.VAGUE:
        return SOME if figure.term in ("", PLURAL) else figure.term
    if figure.number is None:
        return figure.term or "?"
    if figure.qualifier is Qualifier.RANGE:
        low, high = ("?" if one is None else one for one in (figure.low, figure.high))
        return f"{low}–{high}"
    return _NOTATION.get(figure.qualifier, "{}").format(figure.number)


_READINGS = {
    Outcome.KILLED: later("{0} killed"),
    Outcome.INJURED: later("{0} injured"),
    Outcome.CASUALTY: later("{0} casualties"),
    Outcome.MISSING: later("{0} missing"),
    Outcome.ABDUCTED: later("{0} abducted"),
    Outcome.CAPTURED: later("{0} captured"),
    Outcome.DETAINED: later("{0} detained"),
    Outcome.DISPLACED: later("{0} displaced"),
    Outcome.ILL: later("{0} ill"),
    Outcome.RESCUED: later("{0} rescued"),
    Outcome.FREED: later("{0} freed"),
}


def reading(figure: CasualtyFigure) -> str:
    """A figure in a few words for a tag: "29+ killed", "no injured", "10–15 missing?"."""
    value = phrase("no") if figure.negated else value_text(figure)
    if value == SOME:
        value = phrase("some")
    text = phrase(_READINGS[figure.outcome], value)
    return text if figure.modality is Modality.ASSERTED else joined("", [text, "?"])


def word_for(value: str) -> str:
    """What a value of a field is called."""
    return phrase(plain(value))


def plain(value: str) -> str:
    """A stored value as English words."""
    return value.replace("_", " ")
