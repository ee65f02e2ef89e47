"""The typed notation of a figure's value: "29+", "10–15", "~70", "dozens", "none".

It is what the figures panel shows (`annotator.domain.figures.value_text`) and what an analyst
types there. Phrases in running text are the business of `annotator.domain.quantities`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from annotator.domain.figures import PLURAL, SOME, CasualtyFigure, Qualifier
from annotator.texts import phrase


@dataclass(frozen=True, slots=True)
class Value:
    """What a quantity says, without what it counts: the value fields of a `CasualtyFigure`."""

    low: int | None = None
    best: int | None = None
    high: int | None = None
    qualifier: Qualifier = Qualifier.EXACT
    term: str = ""
    negated: bool = False

    @property
    def number(self) -> int | None:
        """The one number that stands for the value: best, else low, else high."""
        return next((n for n in (self.best, self.low, self.high) if n is not None), None)


NONE = Value(0, 0, 0, negated=True)


def with_value(figure: CasualtyFigure, value: Value) -> CasualtyFigure:
    """A figure that says another quantity of the same people."""
    return replace(
        figure,
        low=value.low,
        best=value.best,
        high=value.high,
        qualifier=value.qualifier,
        term=value.term,
        negated=value.negated,
    )


_NUMBER = r"\d{1,3}(?:[ ,.\u00a0\u2009\u202f]\d{3})+|\d+"
_PLAIN = re.compile(_NUMBER)
_RANGE = re.compile(rf"({_NUMBER}|\?)\s*(?:[-‐‑‒–—−]|to|\.\.)\s*({_NUMBER}|\?)")
_BOUND = re.compile(rf"(≥|>=|>|≤|<=|<|~|≈|±|c\.|ca\.?)\s*({_NUMBER})", re.IGNORECASE)
_OPEN = re.compile(rf"({_NUMBER})\s*(\+|plus|-)", re.IGNORECASE)
_SIGNS = {
    "≥": Qualifier.AT_LEAST,
    ">=": Qualifier.AT_LEAST,
    ">": Qualifier.MORE_THAN,
    "≤": Qualifier.AT_MOST,
    "<=": Qualifier.AT_MOST,
    "<": Qualifier.LESS_THAN,
}
_NOTHING = frozenset({"none", "no", "no one", "nobody", "zero", "nil"})
# The longest count anyone has to type; it keeps every value within SQLite's 64-bit integers.
_MOST_DIGITS = 15


def bounded(qualifier: Qualifier, number: int) -> Value:
    """The value of one number under a qualifier: "at least 29" is 29, 29, None."""
    match qualifier:
        case Qualifier.AT_LEAST | Qualifier.MORE_THAN:
            return Value(number, number, None, qualifier)
        case Qualifier.AT_MOST | Qualifier.LESS_THAN:
            return Value(None, number, number, qualifier)
        case Qualifier.ABOUT:
            return Value(None, number, None, qualifier)
        case _:
            return Value(number, number, number, Qualifier.EXACT)


def spanning(low: int | None, high: int | None) -> Value:
    """The value of a range, whichever way round it was given."""
    if low is not None and high is not None and low > high:
        low, high = high, low
    return Value(low, None, high, Qualifier.RANGE)


def vague(term: str) -> Value:
    """The value of a word that gives no number."""
    return Value(qualifier=Qualifier.VAGUE, term=term)


def parse_value(typed: str) -> Value:
    """What an analyst typed as a value.

    Digits may be grouped by commas, points or spaces. Anything without a digit is a vague word and
    is kept as typed, but "none" and its like are 0, negated, "some" is what a bare plural says, and
    "?" is a value not known.

    Raises:
        ValueError: nothing was typed, or digits stand in it that make no number; the message is a
            sentence for the analyst.
    """
    text = " ".join(typed.split())
    if not text:
        raise ValueError(
            phrase("Type a value, for example 29, 29+, 10–15, ~70, ≤30, dozens or none.")
        )
    if text.casefold() in _NOTHING:
        return NONE
    if text == "?":
        return Value()
    if text.casefold() in (SOME, PLURAL):
        return vague(PLURAL)
    if _PLAIN.fullmatch(text):
        return bounded(Qualifier.EXACT, _digits(text))
    if found := _RANGE.fullmatch(text):
        low, high = (None if one == "?" else _digits(one) for one in found.groups())
        return spanning(low, high)
    if found := _BOUND.fullmatch(text):
        sign = found[1]
        return bounded(_SIGNS.get(sign, Qualifier.ABOUT), _digits(found[2]))
    if found := _OPEN.fullmatch(text):
        return bounded(Qualifier.AT_LEAST, _digits(found[1]))
    if any(char.isdigit() for char in text):
        raise ValueError(
            phrase("“{0}” is not a value. Examples: 29, 29+, >29, 10–15, ≤30, ~70.", text)
        )
    return vague(text)


def is_number(typed: str) -> bool:
    """Whether a text is a value in this notation that is not merely a vague word."""
    text = " ".join(typed.split())
    if text.casefold() in _NOTHING or text == "?":
        return True
    return any(form.fullmatch(text) for form in (_PLAIN, _RANGE, _BOUND, _OPEN))


def _digits(text: str) -> int:
    digits = "".join(char for char in text if char.isdigit())
    if len(digits) > _MOST_DIGITS:
        raise ValueError(phrase("{0} is too large for a count of people.", text))
    return int(digits)
