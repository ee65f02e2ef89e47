"""Quantity phrases in English text: "at least 29", "10 to 15", "half a dozen", "scores more".

One grammar, read from left to right in time linear in the text: an optional qualifier, an amount,
an optional second amount that makes a range, an optional closing word ("or more"). It knows
nothing of what is counted; whether a number is a year, an age or a sum of money is for its
callers to say.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from annotator.domain.amounts import (
    DASHES,
    OPENERS,
    SCALES,
    Amount,
    Atom,
    amount_at,
    cut_atoms,
    word_at,
)
from annotator.domain.figures import Qualifier
from annotator.domain.values import NONE, Value, bounded, spanning, vague


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity phrase at [start, end); `core` is where its amount starts, after the qualifier.

    `second` is the (start, end, amount) of a range's upper amount. `more` says that it comes on
    top of something else ("another five", "scores more").
    """

    start: int
    end: int
    value: Value
    core: int
    second: tuple[int, int, int] | None = None
    more: bool = False


_MORE = frozenset({"another", "further", "additional"})
_MORE_LED = frozenset({("a", "further"), ("an", "additional"), ("an", "extra"), ("a", "fresh")})
_Q = Qualifier
_QUALIFIERS: dict[tuple[str, ...], Qualifier] = {
    tuple(words.split()): qualifier
    for qualifier, phrases in (
        (
            _Q.AT_LEAST,
            "at least|no fewer than|no less than|not fewer than|not less than|a minimum of|"
            "minimum|at the least|a confirmed",
        ),
        (
            _Q.MORE_THAN,
            "more than|over|upwards of|upward of|in excess of|well over|greater than|"
            "above|well above|just over|a little over|slightly more than|far more than",
        ),
        (
            _Q.AT_MOST,
            "up to|as many as|no more than|not more than|at most|a maximum of|maximum|as much as",
        ),
        (_Q.LESS_THAN, "fewer than|less than|under|below|just under|slightly fewer than"),
        (
            _Q.ABOUT,
            "about|around|nearly|almost|some|approximately|roughly|circa|an estimated|estimated|"
            "close to|approx|near|an approximate|in the region of|somewhere around|"
            "just about|an average of|perhaps|maybe|more or less|as few as|nearly about",
        ),
    )
    for phrase in phrases.split("|")
    for words in (phrase.strip(),)
}
_POSSIBLY = frozenset({"possibly", "perhaps", "maybe"})
_MOST_QUALIFIERS = 3  # "at least some 30"; a bound keeps "at least at least …" linear
_QUALIFIER_FIRSTS = frozenset(words[0] for words in _QUALIFIERS)
_OPENERS = OPENERS | _MORE | _QUALIFIER_FIRSTS | {"between"}
_LONGEST_QUALIFIER = max(map(len, _QUALIFIERS))
_CLOSINGS: dict[tuple[str, ...], Qualifier] = {
    ("or", "more"): _Q.AT_LEAST,
    ("and", "more"): _Q.AT_LEAST,
    ("or", "fewer"): _Q.AT_MOST,
    ("or", "less"): _Q.AT_MOST,
    ("or", "so"): _Q.ABOUT,
    ("or", "thereabouts"): _Q.ABOUT,
    ("at", "least"): _Q.AT_LEAST,
    ("at", "most"): _Q.AT_MOST,
    ("-", "odd"): _Q.ABOUT,
    ("-", "some"): _Q.ABOUT,
    ("-", "plus"): _Q.AT_LEAST,
    ("plus",): _Q.AT_LEAST,
    ("odd",): _Q.ABOUT,
    ("+",): _Q.AT_LEAST,
}
_CLOSING_FIRSTS = frozenset(words[0] for words in _CLOSINGS)


def find(text: str, start: int = 0, end: int | None = None) -> list[Quantity]:
    """Every quantity phrase in text[start:end], in order and without overlaps."""
    return list(_scan(cut_atoms(text, start, len(text) if end is None else end)))


def read(text: str) -> Value | None:
    """The value of a quote that a person marked: its first quantity, "no" and "none" as 0.

    Nothing of the quote but white space has to be part of the phrase; None without a quantity.
    """
    found = find(text)
    if found:
        return found[0].value
    words = [atom.word for atom in cut_atoms(text, 0, len(text))]
    if words and words[0] in {"no", "none", "nobody", "neither"}:
        return NONE
    if words and words[0] in {"both", "twin", "twins"}:
        return bounded(_Q.EXACT, 2)
    if words and words[0] in {"a", "an"} and len(words) > 1:
        return bounded(_Q.EXACT, 2 if words[1] in {"couple", "pair"} else 1)
    return None


def _scan(atoms: list[Atom]) -> Iterator[Quantity]:
    stop = 0
    for at, atom in enumerate(atoms):
        word = atom.word
        if at < stop or not (word in _OPENERS or word[0].isdecimal()):
            continue
        found = _phrase(atoms, at)
        if found is not None:
            quantity, stop = found
            yield quantity


def _phrase(atoms: list[Atom], first: int) -> tuple[Quantity, int] | None:
    """The quantity phrase that begins at an atom, and the atom after it."""
    at, more = first, False
    if word_at(atoms, at) in _MORE:
        at, more = at + 1, True
    elif (word_at(atoms, at), word_at(atoms, at + 1)) in _MORE_LED:
        at, more = at + 2, True
    qualifier, core = _qualifier(atoms, at)
    if word_at(atoms, core) == "another":
        core, more = core + 1, True
    if word_at(atoms, core) == "between":
        return _between(atoms, first, core, more)
    amount = amount_at(atoms, core)
    if amount is None and qualifier is None and more and first == at - 1:
        return None  # "another man": the noun carries the count, a matter for the callers
    if amount is None:
        return None
    value, stop, second = _extended(atoms, amount, qualifier)
    term = value.qualifier is _Q.VAGUE
    if term and word_at(atoms, stop) in {"more", "others"} and word_at(atoms, stop + 1) != "than":
        more = True
        if word_at(atoms, stop) == "more":
            stop += 1
    elif word_at(atoms, stop) == "more" and word_at(atoms, stop + 1) != "than":
        more = True
    if term and not value.term:
        value = replace(value, term=amount.term)
    quantity = Quantity(
        atoms[first].start, atoms[stop - 1].end, value, atoms[core].start, second, more
    )
    return quantity, stop


def _qualifier(atoms: list[Atom], at: int) -> tuple[Qualifier | None, int]:
    """The longest qualifier at an atom and the atom after it; of several the first decides."""
    found: Qualifier | None = None
    for _ in range(_MOST_QUALIFIERS):
        if word_at(atoms, at) not in _QUALIFIER_FIRSTS:
            break
        for length in range(_LONGEST_QUALIFIER, 0, -1):
            words = tuple(word_at(atoms, at + step) for step in range(length))
            if words in _QUALIFIERS:
                found = found or _QUALIFIERS[words]
                at += length
                break
        else:
            break
    return found, at


def _between(atoms: list[Atom], first: int, at: int, more: bool) -> tuple[Quantity, int] | None:
    low = amount_at(atoms, at + 1)
    if low is None or low.number is None or word_at(atoms, low.stop) not in {"and", "to"}:
        return None
    high = amount_at(atoms, low.stop + 1)
    if high is None or high.number is None:
        return None
    second = (atoms[low.stop + 1].start, atoms[high.stop - 1].end, high.number)
    value = spanning(low.number, high.number)
    start, end = atoms[first].start, atoms[high.stop - 1].end
    return Quantity(start, end, value, atoms[at].start, second, more), high.stop


def _extended(
    atoms: list[Atom], amount: Amount, qualifier: Qualifier | None
) -> tuple[Value, int, tuple[int, int, int] | None]:
    """The value with a range's second amount or a closing word, and the atom after."""
    stop = amount.stop
    if amount.number is None:
        return vague(amount.term), stop, None
    if _is_said_in_digits(atoms, amount):
        stop += 3
    elif amount.number == 0 and qualifier is None:
        return NONE, stop, None
    link = word_at(atoms, stop)
    link = "-" if link in DASHES else link
    if link in {"to", "or", "-"}:
        upper = amount_at(atoms, stop + 1)
        if upper is not None and upper.number is not None and upper.number > amount.number:
            second = (atoms[stop + 1].start, atoms[upper.stop - 1].end, upper.number)
            low = _lifted(amount.number, atoms, stop + 1, upper)
            return spanning(low, upper.number), upper.stop, second
    possible = _possible(atoms, stop, amount.number)
    if possible is not None:
        place, upper = possible
        second = (atoms[place].start, atoms[upper.stop - 1].end, upper.number or 0)
        return spanning(amount.number, upper.number), upper.stop, second
    for length in (2, 1) if link in _CLOSING_FIRSTS else ():
        words = tuple(
            "-" if word_at(atoms, stop + step) in DASHES else word_at(atoms, stop + step)
            for step in range(length)
        )
        goes_on = words[0] == "at" and amount_at(atoms, stop + length) is not None
        if words in _CLOSINGS and not goes_on:  # "nine died, at least two of them children"
            closing = qualifier or _CLOSINGS[words]
            return bounded(closing, amount.number), stop + length, None
    return bounded(qualifier or _Q.EXACT, amount.number), stop, None


def _possible(atoms: list[Atom], at: int, least: int) -> tuple[int, Amount] | None:
    """The larger amount that may be meant, and its atom: "12, possibly as many as 20"."""
    at += word_at(atoms, at) == ","
    at += word_at(atoms, at) in {"and", "or"}
    if word_at(atoms, at) not in _POSSIBLY:
        return None
    _, core = _qualifier(atoms, at + 1)
    upper = amount_at(atoms, core)
    if upper is None or upper.number is None or upper.number <= least:
        return None
    return core, upper


def _is_said_in_digits(atoms: list[Atom], amount: Amount) -> bool:
    """Whether brackets say a number in words again: "thirty (30)"."""
    again = amount_at(atoms, amount.stop + 1) if word_at(atoms, amount.stop) == "(" else None
    return (
        again is not None
        and again.number == amount.number
        and again.stop == amount.stop + 2
        and word_at(atoms, again.stop) == ")"
    )


def _lifted(low: int, atoms: list[Atom], at: int, upper: Amount) -> int:
    """The lower amount with the scale of the upper one: "2 to 3 million", "2-3,000"."""
    word = word_at(atoms, at)
    if word_at(atoms, at - 1) in DASHES and word.endswith(",000") and low < 1000:
        return low * 1000 if low * 1000 < (upper.number or 0) else low
    scale = 1
    for step in range(at, upper.stop):
        scale *= SCALES.get(word_at(atoms, step), 1)
    return low * scale if scale > 1 and low < 1000 and low * scale < (upper.number or 0) else low
