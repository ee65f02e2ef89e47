"""Which numbers cannot count people: dates, years, money, ages, scores, names of things."""

from __future__ import annotations

from annotator.domain.quantities import Quantity
from annotator.nlp.casualties.dates import is_year
from annotator.nlp.casualties.heads import noun_at
from annotator.nlp.casualties.sentence import Sentence

_CURRENCY = frozenset({"$", "£", "€", "¥", "₹", "₦", "rs", "usd", "eur", "us$", "hk$", "a$", "r"})
_UNITS = frozenset(
    {"%", "percent", "per", "pc", "am", "pm", "a.m.", "p.m.", "gmt", "hrs", "hours", "°", "th"}
    | {"km", "m", "kg", "cm", "mm", "ft", "mph", "o'clock", "o’clock", "utc", "local", "bn", "-"}
)
_AGES = frozenset({"aged", "age", "ages"})
_PERIODS = frozenset({"day", "week", "month", "year", "season"})


def counts_people(sentence: Sentence, at: int, stop: int, quantity: Quantity) -> bool:
    """Whether the number at tokens [at, stop) may count people, by what stands around it."""
    before, after = sentence.low(at - 1), sentence.low(stop)
    tokens = sentence.tokens
    text = sentence.text
    start, end = quantity.start, quantity.end
    words = sentence.lexicon
    if quantity.value.number is None and not quantity.value.negated:
        return after != "times" and before != "how"
    if before in {"every", "each"}:
        return False  # "five in every 1,000 children": a rate
    if before in _CURRENCY or after in {"%", "percent", "per", "pc", "°"} | _CURRENCY:
        return False
    bare_digits = text[start:end].isdecimal()
    if after in _UNITS and after not in {"per", "-", "local", "m"}:
        return False
    if before in words.months or (before == "." and sentence.low(at - 2) in words.months):
        return False
    if bare_digits and after in words.months and after != "may":
        return False
    if _is_age(sentence, at):
        return False
    if _in_a_chain(text, start, end):
        return False
    if is_year(text[start:end]):
        return not _is_year(sentence, at, stop)
    if text[start:end][:1].isdecimal() and before in words.designators:
        if before in _PERIODS and _people(sentence, stop):
            return True  # "over the last month 60 men were killed"
        return before in {"top", "group", "number", "under", "us", "i", "a", "camp", "bus"} and (
            not tokens[at - 1].text[:1].isupper() and before not in {"top", "under"}
        )
    return not (bare_digits and _is_age_of_name(sentence, at, stop))


def _is_age(sentence: Sentence, at: int) -> bool:
    """Whether the number is one of a list of ages: "ages 13, 17 and 19"."""
    for back in range(at - 1, max(at - 8, -1), -1):
        word = sentence.low(back)
        if word in _AGES:
            return True
        if word not in {",", "and", "or", "to", "between", "from", "-", "–"} and (
            not word[:1].isdecimal()
        ):
            return False
    return False


def _is_age_of_name(sentence: Sentence, at: int, stop: int) -> bool:
    """Whether a short number stands between commas after a name: "Mohammed Ali, 45,"."""
    return (
        sentence.low(at - 1) == ","
        and sentence.low(stop) in {",", ".", ")", ""}
        and at >= 2
        and (
            sentence.tokens[at - 2].text[:1].isupper()
            or (
                (sentence.low(at - 2) in {"one", "other", "another"} or _one_person(sentence, at))
                and sentence.low(stop) == ","
            )
        )
        and len(sentence.low(at)) <= 2
    )


def _people(sentence: Sentence, at: int) -> bool:
    """Whether a plural noun for people stands at a token."""
    found = noun_at(sentence, at)
    return found is not None and found[0].plural


def _one_person(sentence: Sentence, at: int) -> bool:
    """Whether a noun for one person stands before the comma: "her brother, 19,"."""
    found = noun_at(sentence, at - 2)
    return found is not None and not found[0].plural


def _is_year(sentence: Sentence, at: int, stop: int) -> bool:
    words = sentence.lexicon
    before, after = sentence.low(at - 1), sentence.low(stop)
    if before in words.year_prepositions or before in words.months or after in {",", ")", "-"}:
        return True
    # "March 3, 2016" and "(2016"
    return before in {",", "(", "/"} or after in {".", ""}


def _in_a_chain(text: str, start: int, end: int) -> bool:
    """Whether the number is a piece of 4-0, 3/5, 10:30, 1.2.3, #5, v2, or touches a letter."""
    before, after = text[max(start - 1, 0) : start], text[end : end + 1]
    if before and (before in "-/:#_=+@–" or before.isalnum()) and start - 2 >= 0:
        if before in "–" and not text[start - 2].isdecimal():
            return False
        return not (before == ":" and text[start - 2].isspace())
    if after and (after in "/_=@" or after.isalnum()):
        return True
    return after in {"-", ":", "–"} and text[end + 1 : end + 2].isdecimal()
