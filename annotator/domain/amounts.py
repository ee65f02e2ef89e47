"""Amounts in English text: "1,284", "thirty-two", "half a dozen", "1.2 million", "dozens".

An amount is what stands between a qualifier and a noun: one number, or a word that gives none.
`annotator.domain.quantities` builds phrases from amounts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple


class Atom(NamedTuple):
    """A word, a number or a symbol at [start, end)."""

    start: int
    end: int
    word: str  # lower case; digits stay as written


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount that ends before the atom of index `stop`."""

    stop: int  # index of the atom after it
    number: int | None  # None: vague
    term: str = ""


# Superscripts and other scripts' digits are no counts in English news: ASCII only.
_ATOMS = re.compile(
    r"(?<![\w.,])[0-9]{1,3}(?:[,\u00a0\u2009\u202f][0-9]{3})+(?:\.[0-9]+)?(?![0-9])"
    r"|(?<![\w.,])[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?![\w,])"  # 2,50,000 in India
    r"|(?<![\w.,])[1-9][0-9]{0,2}(?:\ [0-9]{3})+(?![\w.,%]*[0-9%])"
    r"|[0-9]+(?:st|nd|rd|th)\b"
    r"|[0-9]+(?:\.[0-9]+)?"
    r"|[^\W\d_]+(?:['’][^\W\d_]+)*"
    r"|[^\s]"
)

UNITS = {
    word: number
    for number, word in enumerate(
        (
            *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
            *("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen"),
            *("seventeen", "eighteen", "nineteen"),
        )
    )
}
TENS = {
    word: 10 * (rank + 2)
    for rank, word in enumerate(
        ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
    )
} | {"fourty": 40}
SCALES = {
    "hundred": 100,
    "thousand": 1000,
    "million": 10**6,
    "billion": 10**9,
    "lakh": 10**5,
    "crore": 10**7,
    "dozen": 12,
}
_LETTER_SCALES = {"k": 1000, "m": 10**6, "bn": 10**9, "mn": 10**6}
VAGUE_PLURALS = frozenset(
    {"dozens", "scores", "hundreds", "thousands", "millions", "tens", "lakhs", "crores"}
)
VAGUE_WORDS = frozenset(
    {"several", "many", "numerous", "countless", "multiple", "innumerable", "few", "various"}
)
# Words before a vague plural that belong to it: "tens of thousands", "several dozen".
VAGUE_LED = {
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
}
_VAGUE_FIRSTS = frozenset(words[0] for words in VAGUE_LED)
_FRACTIONS = frozenset(
    {"half", "halves", "third", "thirds", "quarter", "quarters", "fifth", "fifths", "sixth"}
    | {"sixths", "eighth", "eighths", "tenth", "tenths"}
)
_BASES = frozenset(
    {"three", "four", "five", "six", "ten", "twenty", "3", "4", "5", "6", "10", "20"}
)
_SHARES = {
    ("half",): (1, 2),
    ("half", "a"): (1, 2),
    ("a", "half"): (1, 2),
    ("quarter", "of", "a"): (1, 4),
    ("a", "quarter", "of", "a"): (1, 4),
    ("one", "quarter", "of", "a"): (1, 4),
    ("three", "quarters", "of", "a"): (3, 4),
}
_AND_A_HALF = ["and", "a", "half"]
_SHARED_OPENERS = frozenset({"a", "half", "quarter", *UNITS})
_LONGEST = 12  # atoms in a number in words
# Every word that an amount can begin with.
OPENERS = (
    frozenset({"a", "an", "half", "quarter"})
    | UNITS.keys()
    | TENS.keys()
    | SCALES.keys()
    | VAGUE_WORDS
    | VAGUE_PLURALS
    | {words[0] for words in VAGUE_LED}
)
DASHES = frozenset("-‐‑‒–—−")
_DIGITS = frozenset("0123456789")
MOST_COUNTED = 10**15


def cut_atoms(text: str, start: int, end: int) -> list[Atom]:
    """The atoms of text[start:end]."""
    return [
        Atom(found.start(), found.end(), found.group().lower())
        for found in _ATOMS.finditer(text, start, end)
    ]


def word_at(atoms: list[Atom], at: int) -> str:
    """The word of an atom; "" after the last one."""
    return atoms[at].word if at < len(atoms) else ""


def amount_at(atoms: list[Atom], at: int) -> Amount | None:
    """An amount without qualifier, in digits or words, or a vague word."""
    word = word_at(atoms, at)
    if not word or (word in _BASES and _is_base(atoms, at)):
        return None
    if word in {"one", "1"} and _is_base(atoms, at + 2):
        return None
    if word[0] in _DIGITS:
        return _digits(atoms, at)
    shared = _shared(atoms, at) if word in _SHARED_OPENERS else None
    if shared is not None:
        return shared
    if word in UNITS or word in TENS or word in SCALES:
        return _in_words(atoms, at)
    if word in {"a", "an"}:
        return _led_by_article(atoms, at)
    return _vague(atoms, at)


def _digits(atoms: list[Atom], at: int) -> Amount | None:
    word = atoms[at].word
    if word[-1] not in _DIGITS:
        return None  # "3rd"
    plain = "".join(char for char in word if char in _DIGITS or char == ".")
    whole, _, fraction = plain.partition(".")
    if len(whole) > 15:
        return None
    scale, stop = 1, at + 1
    if word_at(atoms, stop) in SCALES and word_at(atoms, stop) != "dozen":
        scale, stop = SCALES[word_at(atoms, stop)], stop + 1
    elif (
        stop < len(atoms)
        and atoms[stop].start == atoms[at].end
        and word_at(atoms, stop) in _LETTER_SCALES
    ):
        scale, stop = _LETTER_SCALES[word_at(atoms, stop)], stop + 1
    elif word_at(atoms, stop) == "dozen":
        scale, stop = 12, stop + 1
    if not fraction:
        return _kept(Amount(stop, int(whole) * scale))
    tail = fraction[:12]
    scaled = int(whole) * scale * 10 ** len(tail) + int(tail) * scale
    if scaled % 10 ** len(tail):
        return None  # 2.5 of anything is no count of people
    return _kept(Amount(stop, scaled // 10 ** len(tail)))


def _kept(amount: Amount) -> Amount | None:
    return amount if (amount.number or 0) <= MOST_COUNTED else None


def _in_words(atoms: list[Atom], at: int) -> Amount | None:
    """Cardinal words that are no fraction, as in "two thirds of"."""
    found = _number_words(atoms, at)
    if found is None:
        return None
    stop = found.stop + (word_at(atoms, found.stop) in DASHES)
    if word_at(atoms, stop) in _FRACTIONS and word_at(atoms, stop + 1) in {"of", "the"}:
        return None
    return found


def _is_base(atoms: list[Atom], at: int) -> bool:
    """Whether an atom is the five of "one in five" or of "one in every five"."""
    if word_at(atoms, at) == "every":
        at += 1
    if at < 2 or word_at(atoms, at) not in _BASES:
        return False
    back = at - 1 - (atoms[at - 1].word == "every")
    return back > 0 and atoms[back].word == "in" and atoms[back - 1].word in {"one", "1"}


def _shared(atoms: list[Atom], at: int) -> Amount | None:
    """Halves and quarters: "half a dozen", "two and a half million", "a quarter of a million"."""
    places = [step for step in range(at, at + 8) if word_at(atoms, step) not in DASHES]
    words = [word_at(atoms, place) for place in places] + [""] * 5  # a rule of dashes may follow
    for length in (4, 3, 2, 1):
        share, scale = _SHARES.get(tuple(words[:length])), SCALES.get(words[length])
        if share is not None and scale is not None:
            return Amount(places[length] + 1, scale * share[0] // share[1])
    whole = UNITS.get("one" if words[0] in {"a", "an"} else words[0])
    if whole and words[1:4] == _AND_A_HALF and words[4] in SCALES:
        return Amount(places[4] + 1, whole * SCALES[words[4]] + SCALES[words[4]] // 2)
    if whole and words[1] in SCALES and words[2:5] == _AND_A_HALF:
        return Amount(places[4] + 1, whole * SCALES[words[1]] + SCALES[words[1]] // 2)
    return None


def _number_words(atoms: list[Atom], at: int) -> Amount | None:
    """Cardinal words: "thirty-two", "one hundred and five", "two dozen", "four thousand".

    A scale alone counts once: "hundred people", as headlines have it.
    """
    if word_at(atoms, at) in SCALES:
        return _once(atoms, at)
    total, group, stop = 0, 0, at
    last = 10**9  # the smallest unit so far: "thirty two" joins, "two thirty" does not
    while stop < len(atoms):
        word = word_at(atoms, stop)
        if _joins(atoms, stop, group, last):
            stop += 1
            continue
        if word in UNITS and last > 10 and not (group % 100 and last != 20):
            group, last = group + UNITS[word], 1
        elif word in TENS and last > 20 and group % 100 == 0:
            group, last = group + TENS[word], 20
        elif word == "hundred" and group < 100 and last < 100:
            group, last = (group or 1) * 100, 100
        elif word == "dozen" and total == 0 and group:
            return Amount(stop + 1, group * 12)
        elif word in SCALES and SCALES[word] >= 1000 and group:
            total, group, last = total + group * SCALES[word], 0, 1000
        else:
            break
        stop += 1
    return _kept(Amount(stop, total + group))


def _joins(atoms: list[Atom], at: int, group: int, last: int) -> bool:
    """Whether a dash or "and" only holds two words of one number together."""
    word, following = word_at(atoms, at), word_at(atoms, at + 1)
    if word in DASHES and group:
        tens = group % 10 == 0 and group % 100 >= 20 and following in UNITS
        touching = (
            atoms[at - 1].end == atoms[at].start
            and at + 1 < len(atoms)
            and (atoms[at].end == atoms[at + 1].start)
        )
        return tens or (touching and (following in SCALES or following == "and"))
    if word == "and" and group >= 100 and group % 100 == 0 and last >= 100:
        following = word_at(atoms, at + 1 + (following in DASHES))
        return following in UNITS or following in TENS
    return False


def _once(atoms: list[Atom], at: int) -> Amount | None:
    """The number that a scale begins, as if "one" stood before it."""
    one = Atom(atoms[at].start, atoms[at].start, "one")
    found = _number_words([one, *atoms[at : at + _LONGEST]], 0)
    return None if found is None else Amount(at + found.stop - 1, found.number)


def _led_by_article(atoms: list[Atom], at: int) -> Amount | None:
    """An amount after an article: "a dozen", "a hundred", "a couple of dozen", "a few dozen"."""
    words = tuple(word_at(atoms, at + step) for step in range(4))
    if words[0] in {"a", "an"} and words[1] in SCALES:
        return _once(atoms, at + 1)
    if words[:2] == ("a", "couple"):
        scale = at + 2 + (words[2] == "of")
        if word_at(atoms, scale) in SCALES:
            return Amount(scale + 1, 2 * SCALES[word_at(atoms, scale)])
    return _vague(atoms, at)


def _vague(atoms: list[Atom], at: int) -> Amount | None:
    word = word_at(atoms, at)
    stop = 0
    for length in (3, 2) if word in _VAGUE_FIRSTS else ():
        if tuple(word_at(atoms, at + step) for step in range(length)) in VAGUE_LED:
            stop = at + length
            break
    if not stop and (word in VAGUE_WORDS or word in VAGUE_PLURALS):
        stop = at + 1
    if not stop:
        return None
    while True:
        nxt = word_at(atoms, stop)
        if nxt in SCALES or nxt in VAGUE_PLURALS:  # "several dozen", "many hundreds"
            stop += 1
        elif nxt == "of" and word_at(atoms, stop + 1) in VAGUE_PLURALS:  # "tens of thousands"
            stop += 2
        elif nxt in {"and", "upon"} and word_at(atoms, stop + 1) == word_at(atoms, stop - 1):
            stop += 2  # "thousands upon thousands"
        else:
            break
    return Amount(stop, None, " ".join(atom.word for atom in atoms[at:stop]))
