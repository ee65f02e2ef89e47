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
    r"|(?<![\w.,])[1-9][0-9]{0,2}(?:\ [0-9]{3})+(?![\w.,%]*[0-9%])"
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
    ("scores", "and", "scores"),
}
# Every word that an amount can begin with.
OPENERS = (
    frozenset({"a", "an", "half"})
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
    if not word:
        return None
    if word[0] in _DIGITS:
        return _digits(atoms, at)
    if word in UNITS or word in TENS or word in SCALES:
        return _number_words(atoms, at)
    if word in {"a", "an", "half"}:
        return _led_by_article(atoms, at)
    return _vague(atoms, at)


def _digits(atoms: list[Atom], at: int) -> Amount | None:
    word = atoms[at].word
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


def _number_words(atoms: list[Atom], at: int) -> Amount | None:
    """Cardinal words: "thirty-two", "one hundred and five", "two dozen", "four thousand"."""
    total, group, stop = 0, 0, at
    last = 10**9  # the smallest unit so far: "thirty two" joins, "two thirty" does not
    while stop < len(atoms):
        word = word_at(atoms, stop)
        if (
            word in DASHES
            and word_at(atoms, stop + 1) in UNITS
            and group % 100 > 0
            and (group % 10 == 0 and group % 100 >= 20)
        ):
            stop += 1
            continue
        if word == "and" and group >= 100 and group % 100 == 0 and last >= 100:
            nxt = word_at(atoms, stop + 1)
            if nxt in UNITS or nxt in TENS:
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
    if stop == at:  # a scale word alone: "hundred people" as in headlines
        scale = SCALES.get(word_at(atoms, at))
        return Amount(at + 1, scale) if scale else None
    return _kept(Amount(stop, total + group))


def _led_by_article(atoms: list[Atom], at: int) -> Amount | None:
    """An amount after an article: "a dozen", "half a dozen", "a hundred", "a few dozen"."""
    words = tuple(word_at(atoms, at + step) for step in range(4))
    if words[:3] in {("half", "a", "dozen")} or words[:3] == ("a", "half", "dozen"):
        return Amount(at + 3, 6)
    if words[:2] == ("half", "dozen"):
        return Amount(at + 2, 6)
    if words[:3] == ("half", "a", "million"):
        return Amount(at + 3, 500_000)
    if words[0] in {"a", "an"} and words[1] in SCALES:
        found = _number_words([Atom(0, 0, "one"), *atoms[at + 1 : at + 9]], 0)
        return None if found is None else Amount(at + found.stop, found.number)
    if words[:2] == ("a", "couple") and words[2] in SCALES:
        return Amount(at + 3, 2 * SCALES[words[2]])
    return _vague(atoms, at)


def _vague(atoms: list[Atom], at: int) -> Amount | None:
    word = word_at(atoms, at)
    stop = 0
    for length in (3, 2):
        if tuple(word_at(atoms, at + step) for step in range(length)) in VAGUE_LED:
            stop = at + length
            break
    if not stop and word in VAGUE_WORDS | VAGUE_PLURALS:
        stop = at + 1
    if not stop:
        return None
    while True:
        nxt = word_at(atoms, stop)
        if nxt in SCALES or nxt in VAGUE_PLURALS:  # "several dozen", "many hundreds"
            stop += 1
        elif nxt == "of" and word_at(atoms, stop + 1) in VAGUE_PLURALS:  # "tens of thousands"
            stop += 2
        else:
            break
    return Amount(stop, None, " ".join(atom.word for atom in atoms[at:stop]))
