"""Dates in a clause, against the date of the article: what was long before is background.

Days of the week and "last week" are not dates here. Without the article's date only a year tells.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from datetime import date, timedelta

from annotator.domain.figures import HARM
from annotator.nlp.casualties.sentence import Sentence
from annotator.nlp.casualties.words import MONTHS, WEEKDAYS

YEARS = range(1900, 2100)
LONG_BEFORE = timedelta(days=31)
_AHEAD = timedelta(days=3)  # a date without a year may be this far ahead of the article's
_LEADS = frozenset(
    {"in", "on", "of", "during", "from", "around", "early", "late", "mid", "about", "the", "a"}
    | {"an", "its", "his", "her", "their", "dated", "throughout", "between"}
)
RECENT = WEEKDAYS | {
    *("yesterday", "morning", "midnight", "dawn", "today", "night", "afternoon", "evening"),
    "overnight",
}
_SAYINGS = frozenset(
    {"statement", "report", "release", "interview", "conference", "communique", "said", "told"}
    | {"article", "letter", "broadcast", "bulletin", "announced", "reported"}
)
_SKIPPED = frozenset({"since", "until", "till", "by", "before"})
_DAY = re.compile(r"([0-9]{1,2})(?:st|nd|rd|th)?")
_MONTHS = {
    name[:length]: rank for rank, name in enumerate(MONTHS, 1) for length in (3, len(name))
} | {"sept": 9}


def is_year(word: str) -> bool:
    """Whether a word could be a year of our time: four bare digits."""
    return len(word) == 4 and word.isdecimal() and int(word) in YEARS


def in_a_year(sentence: Sentence, first: int, stop: int) -> bool:
    """Whether "in 1999" stands in tokens [first, stop)."""
    for at in range(first, stop - 1):
        if not is_year(sentence.low(at + 1)):
            continue
        of_a_year = sentence.low(at) == "of" and sentence.low(at - 2) == "the"
        named = of_a_year and sentence.word(at - 1).islower()  # "the famine of 1984"
        if (sentence.low(at) == "in" or named) and not _in_relative_clause(sentence, at):
            return True
    return False


def _in_relative_clause(sentence: Sentence, at: int) -> bool:
    """Whether a clause in commas that tells of nobody's harm holds it: ", who came in 2014,"."""
    if sentence.low(at + 2) != ",":
        return False
    for back in range(at - 1, max(at - 15, 0), -1):
        trigger = sentence.trigger_at(back)
        if trigger is not None and trigger.senses[0].outcome in HARM:
            return False
        if sentence.low(back) in {"who", "which", "where"}:
            return sentence.low(back - 1) == ","
    return False


def long_before(sentence: Sentence, first: int, stop: int) -> bool:
    """Whether a day or month in tokens [first, stop) is long before the article's date."""
    today = sentence.today
    if today is None or RECENT & set(sentence.between(first, stop)):
        return False
    return any(today - day > LONG_BEFORE for day in _days(sentence, first, stop, today))


def _days(sentence: Sentence, first: int, stop: int, today: date) -> Iterator[date]:
    """The last days of the dates that stand there."""
    for at in range(first, stop):
        month = _month(sentence, at)
        if not month:
            continue
        begin = at - bool(_day(sentence.low(at - 1)))
        end = at + 1 + bool(_day(sentence.low(at + 1)))
        names = end > at + 1 and sentence.word(end)[:1].isupper()  # "the May 8 Brigade"
        if _led(sentence, begin) and not names and sentence.low(begin - 2) not in _SAYINGS:
            yield _last_day(sentence, at, month, today)


def _month(sentence: Sentence, at: int) -> int:
    """The month that a token names with a capital; "may" only beside a number or after "in"."""
    if not sentence.word(at)[:1].isupper():
        return 0
    month = _MONTHS.get(sentence.low(at).rstrip("."), 0)
    if month and len(sentence.low(at)) <= 3:
        around = sentence.low(at - 1), sentence.low(at + 1)
        if not any(_day(word) or is_year(word) for word in around) and around[0] != "in":
            return 0
    return month


def _day(word: str) -> int:
    """The day of the month that a word is, or 0."""
    found = _DAY.fullmatch(word)
    return int(found[1]) if found and 1 <= int(found[1]) <= 31 else 0


def _led(sentence: Sentence, at: int) -> bool:
    before = sentence.low(at - 1)
    if before in _SKIPPED or sentence.low(at - 2) in _SKIPPED:
        return False
    return before in _LEADS or before in {",", "("} or at == 0


def _last_day(sentence: Sentence, at: int, month: int, today: date) -> date:
    """The last day that the date at a month's name can mean."""
    day = _day(sentence.low(at - 1)) or _day(sentence.low(at + 1))
    after = at + 1 + bool(_day(sentence.low(at + 1)))
    after += sentence.low(after) in {",", "of"}
    word = sentence.low(after)
    if is_year(word):
        return _made(int(word), month, day)
    found = _made(today.year, month, day)
    if (found if day else found.replace(day=1)) > today + _AHEAD:
        found = _made(today.year - 1, month, day)
    return found


def _made(year: int, month: int, day: int) -> date:
    last = calendar.monthrange(year, month)[1]
    return date(year, month, min(day or last, last))
