"""Quantity phrases in English text: "at least 29", "10 to 15", "half a dozen", "scores more".

One grammar, read from left to right in time linear in the text: an optional qualifier, an amount,
an optional second amount that makes a range, an optional closing word ("or more"). It knows
nothing of what is counted; whether a number is a year, an age or a sum of money is for its
callers to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

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


@dataclass(frozen=True, slots=True)
class _Atom:
    start: int
    end: int
    word: str  # lower case; digits stay as written


@dataclass(frozen=True, slots=True)
class _Amount:
    stop: int  # index of the atom after it
    number: int | None  # None: vague
    term: str = ""


# Superscripts and other scripts' digits are no counts in English news: ASCII only.
_ATOMS = re.compile(
    r"(?<![\w.,])[0-9]{1,3}(?:[,\u00a0\u2009\u202f][0-9]{3})+(?:\.[0-9]+)?(?![0-9])"
    r"|(?<![\w.,])[1-9][0-9]{0,2}(?:\ [0-9]{3})+(?![\w.,%]*[0-9%])"
    r"|[0-9]+(?:\.[0-9]+)?"
    r"|[^\W\d_]+(?:['’][^\W\d_]+)*"
    r"|[^\s]"
)

_UNITS = {
    word: number
    for number, word in enumerate(
        (
            *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
            *("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen"),
            *("seventeen", "eighteen", "nineteen"),
        )
    )
}
_TENS = {
    word: 10 * (rank + 2)
    for rank, word in enumerate(
        ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
    )
} | {"fourty": 40}
_SCALES = {
    "hundred": 100,
    "thousand": 1000,
    "million": 10**6,
    "billion": 10**9,
    "lakh": 10**5,
    "crore": 10**7,
    "dozen": 12,
}
_LETTER_SCALES = {"k": 1000, "m": 10**6, "bn": 10**9, "mn": 10**6}
_VAGUE_PLURALS = frozenset(
    {"dozens", "scores", "hundreds", "thousands", "millions", "tens", "lakhs", "crores"}
)
_VAGUE_WORDS = frozenset(
    {"several", "many", "numerous", "countless", "multiple", "innumerable", "few", "various"}
)
# Words before a vague plural that belong to it: "tens of thousands", "several dozen".
_VAGUE_LED = {
    ("a", "few"),
    ("quite", "a", "few"),
    ("a", "handful"),
    ("a", "number"),
    ("a", "large", "number"),
    ("large", "numbers"),
    ("an", "unknown", "number"),
    ("an", "unspecified", "number"),
    ("an", "undetermined", "number"),
    ("an", "undisclosed", "number"),
    ("a", "great", "many"),
    ("a", "good", "many"),
    ("scores", "and", "scores"),
}
_MORE = frozenset({"another", "further", "additional"})
_DASHES = frozenset("-‐‑‒–—−")
_MOST = 10**15

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
_MOST_QUALIFIERS = 3  # "at least some 30"; a bound keeps "at least at least …" linear
_LONGEST_QUALIFIER = max(map(len, _QUALIFIERS))
_CLOSINGS: dict[tuple[str, ...], Qualifier] = {
    ("or", "more"): _Q.AT_LEAST,
    ("and", "more"): _Q.AT_LEAST,
    ("or", "fewer"): _Q.AT_MOST,
    ("or", "less"): _Q.AT_MOST,
    ("or", "so"): _Q.ABOUT,
    ("-", "odd"): _Q.ABOUT,
    ("-", "plus"): _Q.AT_LEAST,
    ("plus",): _Q.AT_LEAST,
    ("odd",): _Q.ABOUT,
    ("+",): _Q.AT_LEAST,
}


def find(text: str, start: int = 0, end: int | None = None) -> list[Quantity]:
    """Every quantity phrase in text[start:end], in order and without overlaps."""
    return list(_scan(_atoms(text, start, len(text) if end is None else end)))


def read(text: str) -> Value | None:
    """The value of a quote that a person marked: its first quantity, "no" and "none" as 0.

    Nothing of the quote but white space has to be part of the phrase; None without a quantity.
    """
    found = find(text)
    if found:
        return found[0].value
    words = [atom.word for atom in _atoms(text, 0, len(text))]
    if words and words[0] in {"no", "none", "nobody", "neither"}:
        return NONE
    if words and words[0] in {"both", "twin", "twins"}:
        return bounded(_Q.EXACT, 2)
    if words and words[0] in {"a", "an"} and len(words) > 1:
        return bounded(_Q.EXACT, 2 if words[1] in {"couple", "pair"} else 1)
    return None


def _atoms(text: str, start: int, end: int) -> list[_Atom]:
    return [
        _Atom(found.start(), found.end(), found.group().lower())
        for found in _ATOMS.finditer(text, start, end)
    ]


def _scan(atoms: list[_Atom]) -> Iterator[Quantity]:
    at = 0
    while at < len(atoms):
        found = _phrase(atoms, at)
        if found is None:
            at += 1
            continue
        quantity, at = found
        yield quantity


def _word(atoms: list[_Atom], at: int) -> str:
    return atoms[at].word if at < len(atoms) else ""


def _phrase(atoms: list[_Atom], first: int) -> tuple[Quantity, int] | None:
    """The quantity phrase that begins at an atom, and the atom after it."""
    at, more = first, False
    if _word(atoms, at) in _MORE:
        at, more = at + 1, True
    elif (_word(atoms, at), _word(atoms, at + 1)) == ("a", "further"):
        at, more = at + 2, True
    qualifier, core = _qualifier(atoms, at)
    if _word(atoms, core) == "another":
        core, more = core + 1, True
    if _word(atoms, core) == "between":
        return _between(atoms, first, core, more)
    amount = _amount(atoms, core)
    if amount is None and qualifier is None and more and first == at - 1:
        return None  # "another man": the noun carries the count, a matter for the callers
    if amount is None:
        return None
    value, stop, second = _extended(atoms, amount, qualifier)
    term = value.qualifier is _Q.VAGUE
    if term and _word(atoms, stop) in {"more", "others"} and _word(atoms, stop + 1) != "than":
        more = True
        if _word(atoms, stop) == "more":
            stop += 1
    elif _word(atoms, stop) == "more" and _word(atoms, stop + 1) != "than":
        more = True
    if term and not value.term:
        value = replace(value, term=amount.term)
    quantity = Quantity(
        atoms[first].start, atoms[stop - 1].end, value, atoms[core].start, second, more
    )
    return quantity, stop


def _qualifier(atoms: list[_Atom], at: int) -> tuple[Qualifier | None, int]:
    """The longest qualifier at an atom and the atom after it; of several the first decides."""
    found: Qualifier | None = None
    for _ in range(_MOST_QUALIFIERS):
        for length in range(_LONGEST_QUALIFIER, 0, -1):
            words = tuple(_word(atoms, at + step) for step in range(length))
            if words in _QUALIFIERS:
                found = found or _QUALIFIERS[words]
                at += length
                break
        else:
            break
    return found, at


def _between(atoms: list[_Atom], first: int, at: int, more: bool) -> tuple[Quantity, int] | None:
    low = _amount(atoms, at + 1)
    if low is None or low.number is None or _word(atoms, low.stop) not in {"and", "to"}:
        return None
    high = _amount(atoms, low.stop + 1)
    if high is None or high.number is None:
        return None
    second = (atoms[low.stop + 1].start, atoms[high.stop - 1].end, high.number)
    value = spanning(low.number, high.number)
    start, end = atoms[first].start, atoms[high.stop - 1].end
    return Quantity(start, end, value, atoms[at].start, second, more), high.stop


def _extended(
    atoms: list[_Atom], amount: _Amount, qualifier: Qualifier | None
) -> tuple[Value, int, tuple[int, int, int] | None]:
    """The value with a range's second amount or a closing word, and the atom after."""
    stop = amount.stop
    if amount.number is None:
        return vague(amount.term), stop, None
    link = _word(atoms, stop)
    if link in {"to", "or"} or link in _DASHES:
        upper = _amount(atoms, stop + 1)
        if upper is not None and upper.number is not None and upper.number > amount.number:
            second = (atoms[stop + 1].start, atoms[upper.stop - 1].end, upper.number)
            low = _lifted(amount.number, atoms, stop + 1, upper)
            return spanning(low, upper.number), upper.stop, second
    for length in (2, 1):
        words = tuple(
            "-" if _word(atoms, stop + step) in _DASHES else _word(atoms, stop + step)
            for step in range(length)
        )
        if words in _CLOSINGS:
            closing = qualifier or _CLOSINGS[words]
            return bounded(closing, amount.number), stop + length, None
    return bounded(qualifier or _Q.EXACT, amount.number), stop, None


def _lifted(low: int, atoms: list[_Atom], at: int, upper: _Amount) -> int:
    """The lower amount with the scale that only the upper one names: "2 to 3 million"."""
    scale = 1
    for step in range(at, upper.stop):
        scale *= _SCALES.get(_word(atoms, step), 1)
    return low * scale if scale > 1 and low < 1000 and low * scale < (upper.number or 0) else low


def _amount(atoms: list[_Atom], at: int) -> _Amount | None:
    """An amount without qualifier, in digits or words, or a vague word."""
    word = _word(atoms, at)
    if not word:
        return None
    if word[0].isdigit():
        return _digits(atoms, at)
    if word in _UNITS or word in _TENS or word in _SCALES:
        return _number_words(atoms, at)
    if word in {"a", "an", "half"}:
        return _led_by_article(atoms, at)
    return _vague(atoms, at)


def _digits(atoms: list[_Atom], at: int) -> _Amount | None:
    word = atoms[at].word
    plain = "".join(char for char in word if char.isdigit() or char == ".")
    whole, _, fraction = plain.partition(".")
    if len(whole) > 15:
        return None
    scale, stop = 1, at + 1
    if _word(atoms, stop) in _SCALES and _word(atoms, stop) != "dozen":
        scale, stop = _SCALES[_word(atoms, stop)], stop + 1
    elif (
        stop < len(atoms)
        and atoms[stop].start == atoms[at].end
        and _word(atoms, stop) in _LETTER_SCALES
    ):
        scale, stop = _LETTER_SCALES[_word(atoms, stop)], stop + 1
    elif _word(atoms, stop) == "dozen":
        scale, stop = 12, stop + 1
    if not fraction:
        return _kept(_Amount(stop, int(whole) * scale))
    tail = fraction[:12]
    scaled = int(whole) * scale * 10 ** len(tail) + int(tail) * scale
    if scaled % 10 ** len(tail):
        return None  # 2.5 of anything is no count of people
    return _kept(_Amount(stop, scaled // 10 ** len(tail)))


def _kept(amount: _Amount) -> _Amount | None:
    return amount if (amount.number or 0) <= _MOST else None


def _number_words(atoms: list[_Atom], at: int) -> _Amount | None:
    """Cardinal words: "thirty-two", "one hundred and five", "two dozen", "four thousand"."""
    total, group, stop = 0, 0, at
    last = 10**9  # the smallest unit so far: "thirty two" joins, "two thirty" does not
    while stop < len(atoms):
        word = _word(atoms, stop)
        if (
            word in _DASHES
            and _word(atoms, stop + 1) in _UNITS
            and group % 100 > 0
            and (group % 10 == 0 and group % 100 >= 20)
        ):
            stop += 1
            continue
        if word == "and" and group >= 100 and group % 100 == 0 and last >= 100:
            nxt = _word(atoms, stop + 1)
            if nxt in _UNITS or nxt in _TENS:
                stop += 1
                continue
        if word in _UNITS and last > 10 and not (group % 100 and last != 20):
            group, last = group + _UNITS[word], 1
        elif word in _TENS and last > 20 and group % 100 == 0:
            group, last = group + _TENS[word], 20
        elif word == "hundred" and group < 100 and last < 100:
            group, last = (group or 1) * 100, 100
        elif word == "dozen" and total == 0 and group:
            return _Amount(stop + 1, group * 12)
        elif word in _SCALES and _SCALES[word] >= 1000 and group:
            total, group, last = total + group * _SCALES[word], 0, 1000
        else:
            break
        stop += 1
    if stop == at:  # a scale word alone: "hundred people" as in headlines
        scale = _SCALES.get(_word(atoms, at))
        return _Amount(at + 1, scale) if scale else None
    return _kept(_Amount(stop, total + group))


def _led_by_article(atoms: list[_Atom], at: int) -> _Amount | None:
    """An amount after an article: "a dozen", "half a dozen", "a hundred", "a few dozen"."""
    words = tuple(_word(atoms, at + step) for step in range(4))
    if words[:3] in {("half", "a", "dozen")} or words[:3] == ("a", "half", "dozen"):
        return _Amount(at + 3, 6)
    if words[:2] == ("half", "dozen"):
        return _Amount(at + 2, 6)
    if words[:3] == ("half", "a", "million"):
        return _Amount(at + 3, 500_000)
    if words[0] in {"a", "an"} and words[1] in _SCALES:
        found = _number_words([_Atom(0, 0, "one"), *atoms[at + 1 : at + 9]], 0)
        return None if found is None else _Amount(at + found.stop, found.number)
    if words[:2] == ("a", "couple") and words[2] in _SCALES:
        return _Amount(at + 3, 2 * _SCALES[words[2]])
    return _vague(atoms, at)


def _vague(atoms: list[_Atom], at: int) -> _Amount | None:
    word = _word(atoms, at)
    stop = 0
    for length in (3, 2):
        if tuple(_word(atoms, at + step) for step in range(length)) in _VAGUE_LED:
            stop = at + length
            break
    if not stop and word in _VAGUE_WORDS | _VAGUE_PLURALS:
        stop = at + 1
    if not stop:
        return None
    while True:
        nxt = _word(atoms, stop)
        if nxt in _SCALES or nxt in _VAGUE_PLURALS:  # "several dozen", "many hundreds"
            stop += 1
        elif nxt == "of" and _word(atoms, stop + 1) in _VAGUE_PLURALS:  # "tens of thousands"
            stop += 2
        else:
            break
    return _Amount(stop, None, " ".join(atom.word for atom in atoms[at:stop]))
