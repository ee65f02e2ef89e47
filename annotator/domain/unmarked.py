"""Names, quantities and times that nobody has marked, to be walked to: likely omissions.

Told by capitals and the grammar of quantities alone, so not every one is a name. The capital at a
sentence's start tells nothing, unless the same word has it elsewhere within a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from annotator.domain import quantities
from annotator.domain.runs import TIMES, Range, name_end
from annotator.domain.text import sentences

_WORD = r"[^\W\d_][\w’'.-]*[^\W_.]|[^\W\d_]"
# Looking for spaces first and for no small letter of ASCII makes a megabyte four times quicker.
_INSIDE = re.compile(rf" (?<=[\w,;)’”] )(?![a-z])({_WORD})")
_WORDS = re.compile(_WORD)
_TITLES = re.compile(r"(?i)mr|mrs|ms|dr|prof|sir|president|minister|monday|the|i")
_OFFICES = re.compile(
    r"(?i)(?:(?:prime|foreign|defen[cs]e|interior|deputy|vice|chief|senior|lieutenant|major|general"
    r"|colonel|captain|ambassador|secretary|minister|president|governor|senator|mayor)\s*)+"
)
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_MONEY_BEFORE = re.compile(r"[$£€¥#]\s?$")
_OTHER_AFTER = re.compile(
    r"\s?(?:%|per ?cent|percent|km|kg|miles|[kc]?m\b|-?years?|hours?|pm|am|st|th)"
)


def capital_words(text: str) -> frozenset[str]:
    """Words that begin with a capital somewhere inside a sentence of the text's body."""
    body = text.find("\n") + 1  # a headline may write every word with a capital
    found = set(_INSIDE.findall(text, body))  # a megabyte has few that are different
    return frozenset(word for word in found if word[0].isupper())


def unmarked(
    paragraph: str, marked: Sequence[Range], known: frozenset[str], *, headline: bool
) -> list[Range]:
    """The names, quantities and times of a paragraph outside what is marked, in order, apart.

    `known` are the text's `capital_words`; in a headline that has capitals everywhere only they
    count as names.
    """
    titled = headline and len(re.findall(r" [A-Z]", paragraph)) > paragraph.count(" ") / 2
    starts = {start for start, _ in sentences(paragraph)}
    taken = sorted(marked)
    found: list[Range] = []
    last = 0
    for match in _WORDS.finditer(paragraph):
        word, start = match.group(), match.start()
        if start < last or not word[0].isupper() or _TITLES.fullmatch(word):
            continue
        if any(begin <= start < end for begin, end in taken):
            continue
        opening = start in starts or paragraph[max(0, start - 1) : start] in "“\"'‘("
        told = word in known or not word[1:].islower()  # "DoD", "ISIL", "al-Hilla"
        if (titled or opening) and not told:
            continue
        borders = (*starts, *(border for border, _ in taken), len(paragraph))
        stop = min(border for border in borders if border > start)
        if titled:  # "DoD Identifies Fallen": only what is known as a name is part of it
            stop = _name_stop(paragraph, match.end(), stop, known)
        end = start + len(word.removesuffix("'s").removesuffix("’s"))
        last = name_end(paragraph, start, end, stop)
        if not _OFFICES.fullmatch(paragraph, start, last):  # of somebody who is marked
            found.append((start, last))
    found += [
        time.span()
        for time in TIMES.finditer(paragraph)
        if not any(begin < time.end() and time.start() < end for begin, end in taken + found)
    ]
    others = taken + found
    found += [
        (start, end)
        for start, end in _quantities(paragraph)
        if not any(begin < end and start < stop for begin, stop in others)
    ]
    return sorted(found)


def _name_stop(paragraph: str, after: int, stop: int, known: frozenset[str]) -> int:
    """Where the first word with a capital begins that has none inside a sentence."""
    for match in _WORDS.finditer(paragraph, after, stop):
        word = match.group()
        if word[0].isupper() and word not in known and word[1:].islower():
            return match.start()
    return stop


def _quantities(paragraph: str) -> list[Range]:
    """Quantities of things one may count: no years, sums of money, shares, distances, times."""
    found = []
    for one in quantities.find(paragraph):
        words = paragraph[one.core : one.end]
        value = one.value
        if (value.high is not None and value.high < 2) or _YEAR.fullmatch(words):
            continue
        if _MONEY_BEFORE.search(paragraph[max(0, one.core - 2) : one.core]):
            continue
        if _OTHER_AFTER.match(paragraph, one.end):
            continue
        found.append((one.start, one.end))
    return found
