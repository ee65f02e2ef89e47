"""The line in which a whole figure is typed: "29+ k civ f @Afghan in Kabul by officials of 40".

A value comes as in `annotator.domain.values` or as a phrase ("at least 29"). The first letter
after it tells the outcome, later letters tell who the people are; anything may also be written out
or cut short ("civ", "wound"). Only what was typed changes: "30" alone is a new value.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from annotator.domain import quantities
from annotator.domain.annotations import RelationKind
from annotator.domain.figures import (
    PLURAL,
    SOME,
    AgeClass,
    CasualtyFigure,
    Modality,
    Outcome,
    Sex,
    SourceKind,
    TimeFrame,
    Unit,
    VictimStatus,
    word_for,
)
from annotator.domain.values import Value, is_number, parse_value, with_value
from annotator.texts import later, phrase

# The letter of each outcome. It is the first letter of a line, or the one after the value.
OUTCOME_LETTERS: dict[StrEnum, str] = {
    Outcome.KILLED: "k",
    Outcome.INJURED: "i",
    Outcome.CASUALTY: "c",
    Outcome.MISSING: "m",
    Outcome.ABDUCTED: "a",
    Outcome.CAPTURED: "p",
    Outcome.DETAINED: "d",
    Outcome.DISPLACED: "x",
    Outcome.ILL: "l",
    Outcome.RESCUED: "r",
    Outcome.FREED: "f",
}
# Letters that follow the outcome.
MORE_LETTERS: dict[StrEnum, str] = {
    VictimStatus.CIVILIAN: "c",
    VictimStatus.COMBATANT: "s",
    VictimStatus.POLICE: "p",
    VictimStatus.ATTACKER: "a",
    Sex.FEMALE: "f",
    Sex.MALE: "m",
    AgeClass.CHILD: "y",
    AgeClass.ADULT: "g",
    AgeClass.ELDERLY: "o",
    Modality.FEARED: "?",
    Modality.HYPOTHETICAL: "h",
    Modality.DENIED: "n",
    TimeFrame.BACKGROUND: "b",
    TimeFrame.CUMULATIVE: "u",
    TimeFrame.SUPERSEDED: "z",
}
FIELDS: dict[type[StrEnum], str] = {
    Outcome: "outcome",
    VictimStatus: "status",
    Sex: "sex",
    AgeClass: "age",
    Modality: "modality",
    TimeFrame: "time",
    SourceKind: "source_kind",
    Unit: "unit",
}
_SYNONYMS: dict[str, StrEnum] = {
    "dead": Outcome.KILLED,
    "died": Outcome.KILLED,
    "wounded": Outcome.INJURED,
    "hurt": Outcome.INJURED,
    "kidnapped": Outcome.ABDUCTED,
    "hostage": Outcome.ABDUCTED,
    "prisoner": Outcome.CAPTURED,
    "arrested": Outcome.DETAINED,
    "released": Outcome.FREED,
    "soldier": VictimStatus.COMBATANT,
    "troops": VictimStatus.COMBATANT,
    "fighter": VictimStatus.COMBATANT,
    "militant": VictimStatus.COMBATANT,
    "women": Sex.FEMALE,
    "men": Sex.MALE,
    "children": AgeClass.CHILD,
    "family": Unit.FAMILIES,
    "toll": TimeFrame.CUMULATIVE,
}
_PLAIN_WORDS = frozenset({"mixed", "unknown", "event", "persons", "asserted"})
_WORDS: dict[str, StrEnum] = {
    **{member.value: member for kind in FIELDS for member in kind if member not in _PLAIN_WORDS},
    **_SYNONYMS,
}
_LONGEST_PHRASE = 6  # "at least a hundred and five"
_TOKEN = re.compile(r'@?["“][^"”]*["”]?|\S+')
_QUOTES = '"“”'
_CALLS = {"by": "attributed_to", "in": "place"}
# What names another figure by its value, and how the line's figure hangs together with it.
_LINKS = {
    "of": RelationKind.COMPONENT,
    "among": RelationKind.SUBSET,
    "on": RelationKind.INCREMENT,
    "replaces": RelationKind.SUPERSEDES,
    "same": RelationKind.SAME_AS,
}


@dataclass(frozen=True, slots=True)
class Entry:
    """What a typed line says; what it does not mention stays as it is.

    `fields` are new values by the name of the figure's field. `link` says how the figure hangs
    together with the one whose value is `other`; both are None where the line names no other.
    """

    value: Value | None = None
    fields: Mapping[str, object] = field(default_factory=dict)
    link: RelationKind | None = None
    other: Value | None = None


def parse_entry(typed: str) -> Entry:
    """What a line says.

    Raises:
        ValueError: nothing was typed, or a word in it is no value, letter or name; the message is
            a sentence for the analyst.
    """
    words = _TOKEN.findall(typed)
    if not words:
        return Entry(parse_value(""))
    reader = _Reader(words)
    reader.read()
    if reader.unread == words and not any(char.isdigit() for char in typed):
        return Entry(parse_value(typed))  # a vague word of the text's own: "countless"
    if reader.unread:
        raise ValueError(_complaint(reader.unread[0], reader.value is None))
    return Entry(reader.value, reader.fields, reader.link, reader.other)


def applied(figure: CasualtyFigure, entry: Entry) -> CasualtyFigure:
    """A figure with what a line says of it; the link to a total is not a field of it."""
    if entry.value is not None:
        figure = with_value(figure, entry.value)
    return replace(figure, **entry.fields)  # type: ignore[arg-type]


class _Reader:
    """Reads a line's words from left to right; what it cannot read is in `unread`."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words = list(words)
        self._at = 0
        self.value: Value | None = None
        self.link: RelationKind | None = None
        self.other: Value | None = None
        self.fields: dict[str, object] = {}
        self.unread: list[str] = []

    def read(self) -> None:
        while self._at < len(self._words):
            word = self._words[self._at]
            if not (
                self._free_text(word) or self._link(word) or self._value_here() or self._code(word)
            ):
                self.unread.append(word)
                self._at += 1

    def _free_text(self, word: str) -> bool:
        """A group in quotes, an actor after @, a note after #, a source after "by"."""
        if word[0] == "#":
            note = " ".join(self._words[self._at :])[1:].strip()
            self._at = len(self._words)
            return self._put("note", note)
        if word[0] == "@" and len(word) > 1:
            self._at += 1
            return self._put("actor", word[1:].strip(_QUOTES))
        if word[0] in _QUOTES:
            self._at += 1
            return self._put("group", word.strip(_QUOTES))
        name = _CALLS.get(word.lower())
        if name is None or self._at + 1 == len(self._words):
            return False
        self._at += 1
        return self._put(name, " ".join(self._until_next()))

    def _until_next(self) -> Iterator[str]:
        while self._at < len(self._words):
            word = self._words[self._at]
            low = word.lower()
            if word[0] in f"@#{_QUOTES}" or low in _CALLS or (low in _LINKS and self._other_at()):
                return
            self._at += 1
            yield word

    def _put(self, name: str, text: str) -> bool:
        self.fields[name] = " ".join(text.split())
        return True

    def _other_at(self) -> tuple[Value, int] | None:
        found = self._value_from(self._at + 1)
        return found if found is not None and found[0].number is not None else None

    def _link(self, word: str) -> bool:
        found = self._other_at() if word.lower() in _LINKS else None
        if found is None:
            return False
        self.link = _LINKS[word.lower()]
        self.other, self._at = found
        return True

    def _value_here(self) -> bool:
        found = self._value_from(self._at) if self.value is None else None
        if found is None:
            return False
        self.value, self._at = found
        return True

    def _value_from(self, start: int) -> tuple[Value, int] | None:
        """The value that the longest run of words from `start` makes, and where it ends."""
        for end in range(min(len(self._words), start + _LONGEST_PHRASE), start, -1):
            value = _as_value(" ".join(self._words[start:end]))
            if value is not None:
                return value, end
        return None

    def _code(self, word: str) -> bool:
        members = _meant(word.lower(), outcome_told="outcome" in self.fields)
        if not members:
            return False
        for member in members:
            self.fields[FIELDS[type(member)]] = member
        self._at += 1
        return True


def _as_value(words: str) -> Value | None:
    if is_number(words):
        return parse_value(words)
    if words.lower() in (SOME, PLURAL):
        return parse_value(words)
    found = quantities.find(words)
    whole = len(found) == 1 and (found[0].start, found[0].end) == (0, len(words))
    return found[0].value if whole else None


def _meant(word: str, *, outcome_told: bool) -> tuple[StrEnum, ...]:
    """What a letter or a word, written out or cut short, stands for; "k?" stands for two things."""
    if len(word) > 1 and word.endswith("?"):
        first = _meant(word[:-1], outcome_told=outcome_told)
        return (*first, Modality.FEARED) if first else ()
    if len(word) == 1:
        letters = MORE_LETTERS if outcome_told or word == "?" else OUTCOME_LETTERS
        return tuple(member for member, letter in letters.items() if letter == word)
    if word in _CALLS or word in _LINKS:
        return ()  # its own word is still to come
    for form in (word, word.removesuffix("s")):
        if form in _WORDS:
            return (_WORDS[form],)
    found = {member for name, member in _WORDS.items() if name.startswith(word)}
    return tuple(found) if len(found) == 1 else ()


def _complaint(word: str, value_wanted: bool) -> str:
    low = word.lower()
    several = sorted({name for name in _WORDS if len(low) > 1 and name.startswith(low)})
    if several:
        return phrase("“{0}” can mean {1}: type one letter more.", word, ", ".join(several))
    if value_wanted and any(char.isdigit() for char in word):
        parse_value(word)  # says what a value looks like
    return phrase("“{0}” is no letter or word of this line; a group goes into quotes.", word)


def in_words(figure: CasualtyFigure) -> str:
    """All that a figure says, in a line: "at least 29 killed · civilian, female · Afghan"."""
    who = ", ".join(
        word_for(member)
        for member in (figure.status, figure.sex, figure.age)
        if member.value != "unknown"
    )
    doubt = "" if figure.modality is Modality.ASSERTED else word_for(figure.modality)
    parts = [
        f"{amount_in_words(figure)} {_outcome_words(figure)}",
        who,
        f"“{figure.group}”" if figure.group else "",
        figure.actor,
        doubt,
        "" if figure.time is TimeFrame.EVENT else word_for(figure.time),
        phrase("in {0}", figure.place) if figure.place else "",
        phrase("by {0}", figure.attributed_to) if figure.attributed_to else "",
        f"# {figure.note}" if figure.note else "",
    ]
    return " · ".join(part for part in parts if part)


def _outcome_words(figure: CasualtyFigure) -> str:
    is_both = figure.outcome is Outcome.CASUALTY
    words = phrase("killed or injured") if is_both else word_for(figure.outcome)
    return words if figure.unit is Unit.PERSONS else f"{word_for(figure.unit)} {words}"


_PHRASES = {
    "at_least": later("at least {0:,}"),
    "more_than": later("more than {0:,}"),
    "at_most": later("at most {0:,}"),
    "less_than": later("fewer than {0:,}"),
    "about": later("about {0:,}"),
}


def amount_in_words(figure: CasualtyFigure) -> str:
    """A figure's value in words: "at least 29", "10 to 15", "no one", "dozens (no number)"."""
    if figure.negated:
        return phrase("no one")
    number = figure.number
    if number is None:
        term = figure.term if figure.term not in ("", PLURAL) else phrase("some")
        return phrase("{0} (no number)", term)
    if figure.qualifier.value == "range":
        low = "?" if figure.low is None else f"{figure.low:,}"
        high = "?" if figure.high is None else f"{figure.high:,}"
        return phrase("{0} to {1}", low, high)
    return phrase(_PHRASES.get(figure.qualifier, "{0:,}"), number)
