"""Finds the noun phrases that say how many: numbers with their nouns, "a child", "no casualties".

A phrase says how many of whom; what happened to them is for the links.
"""

from __future__ import annotations

from dataclasses import replace

from annotator.domain import quantities
from annotator.domain.figures import Qualifier
from annotator.domain.quantities import Quantity
from annotator.domain.values import bounded, vague
from annotator.nlp.casualties.dates import is_year
from annotator.nlp.casualties.heads import Head, find_head, noun_at, spanning
from annotator.nlp.casualties.lexicon import Kind
from annotator.nlp.casualties.nobody import NOBODY, nobody
from annotator.nlp.casualties.numbers import counts_people
from annotator.nlp.casualties.sentence import Form, Phrase, PhraseKind, Sentence
from annotator.nlp.casualties.singles import HEADLINE_LEADS, SINGLES, single
from annotator.nlp.casualties.words import BE, POSSESSIVES, STOP

_TWO = bounded(Qualifier.EXACT, 2)
_PLURAL = vague("plural")
_TOTALS = frozenset({"total", "group", "number", "toll", "crowd", "series", "estimate", "maximum"})
_RESTS = frozenset({"the", "all", "everyone", "everybody", "most"})
# Every word that the functions below ask for at the beginning of a phrase, or right before it.
_OPENERS = (
    NOBODY
    | _RESTS
    | POSSESSIVES
    | SINGLES
    | frozenset({"these", "those", "some", "both", "twin", "twins"})
    | frozenset({"more", "other", "’s", "'s"})
)
_OPENS_NEXT = HEADLINE_LEADS | {"without"}
_GROUPS = frozenset({"family", "crew", "household", "team"})
_PAIRS = {"couple": 2, "pair": 2, "duo": 2, "trio": 3, "twins": 2, "quartet": 4}


def find_phrases(sentence: Sentence) -> list[Phrase]:
    """The phrases of a sentence, from left to right, without overlaps."""
    tokens = sentence.tokens
    if not tokens:
        return []
    starts = {token.start: at for at, token in enumerate(tokens)}
    ends = {token.end: at + 1 for at, token in enumerate(tokens)}
    found = quantities.find(sentence.text, tokens[0].start, tokens[-1].end)
    by_token: dict[int, tuple[Quantity, int]] = {}
    for quantity in found:
        # A number inside a token ("45-year-old", "AK-47") is none of its own.
        first, stop = starts.get(quantity.start), ends.get(quantity.end)
        if first is not None and stop is not None:
            by_token[first] = (quantity, stop)
    phrases: list[Phrase] = []
    stop = 0
    for at, word in enumerate(sentence.lows):
        if at < stop or not (at in by_token or _may_open(sentence, at, word)):
            continue
        phrase = _at(sentence, at, by_token)
        if phrase is not None:
            phrases.append(phrase)
            stop = phrase.stop
    return phrases


def _at(sentence: Sentence, at: int, by_token: dict[int, tuple[Quantity, int]]) -> Phrase | None:
    if at in by_token:
        return _numbered(sentence, at, at, *by_token[at])
    word = sentence.low(at)
    if word in {"the", "all", "these", "those"} | POSSESSIVES or word in {"’s", "'s"}:
        lead = at + 2 if (word, sentence.low(at + 1)) == ("all", "of") else at + 1
        if word == "all" and sentence.low(lead) == "the":
            lead += 1
        if sentence.low(lead) == "other":
            lead += 1
        if lead in by_token:
            return _numbered(sentence, at, lead, *by_token[lead])
    return (
        _of_number(sentence, at, by_token)
        or _whole(sentence, at)
        or nobody(sentence, at)
        or _rest(sentence, at)
        or single(sentence, at)
        or _plural(sentence, at)
    )


def _may_open(sentence: Sentence, at: int, word: str) -> bool:
    """Whether a phrase without a number can begin at a token; most words are let go here."""
    return (
        word in _OPENERS
        or word in sentence.lexicon.noun_firsts
        or sentence.trigger_at(at) is not None
        or at == 0
        or sentence.lows[at - 1] in _OPENS_NEXT
    )


def _numbered(
    sentence: Sentence, first: int, at: int, quantity: Quantity, stop: int
) -> Phrase | None:
    """A number, in words or digits, with its noun if it has one."""
    if not counts_people(sentence, at, stop, quantity):
        return None
    after = stop  # "at least 12, possibly 20, people": the comma closes what is possible
    if quantity.second is not None and sentence.low(stop) == "," and noun_at(sentence, stop + 1):
        after = stop + 1
    head = find_head(sentence, after, quantity.value.number != 1)
    start, end = quantity.start, quantity.end
    lead = sentence.low(first) if first < at else ""
    singular = not head.word.endswith("s")
    if head.kind is PhraseKind.COUNT and (lead or singular) and is_year(sentence.text[start:end]):
        return None  # "the 1998 murder"
    definite = bool(lead)
    if lead in POSSESSIVES and head.kind is PhraseKind.PERSON:
        start, end = sentence.tokens[first].start, sentence.tokens[head.stop - 1].end
    elif lead in {"the", "all"} and _keeps_lead(sentence, at, head):
        start = sentence.tokens[first].start
    if lead in {"’s", "'s"}:
        first = at
    return Phrase(
        first,
        max(head.stop, stop),
        start,
        end,
        quantity.value,
        head.kind,
        Form.NUMBER,
        head.word,
        head.group,
        head.noun,
        head.count,
        head.actor,
        quantity.more,
        definite,
        second=quantity.second,
        core=at,
        partitive=head.partitive,
    )


def _keeps_lead(sentence: Sentence, at: int, head: Head) -> bool:
    """Whether "the" belongs to the number: not in "the nine dead", where "nine" is said anew."""
    if sentence.low(at - 1) == "all":
        return True
    follows = sentence.trigger_at(at + 1)
    return head.kind in (PhraseKind.PERSON, PhraseKind.BARE) and (
        follows is None or follows.sense(Kind.STATE, Kind.COUNT, Kind.PAST) is None
    )


def _of_number(
    sentence: Sentence, at: int, by_token: dict[int, tuple[Quantity, int]]
) -> Phrase | None:
    """A noun with its number: "a family of five" is one whole, "a total of 49 people" is not."""
    if sentence.low(at) not in {"a", "an", "the", "another", "some"}:
        return None
    for of in (at + 2, at + 3):
        if sentence.low(of) != "of" or of + 1 not in by_token:
            continue
        noun = sentence.low(of - 1)
        quantity, stop = by_token[of + 1]
        if noun in _GROUPS:
            start, end = sentence.tokens[at].start, quantity.end
            phrase = _numbered(sentence, at, of + 1, quantity, stop)
            if phrase is None or phrase.kind is PhraseKind.THING:
                return None
            phrase.start, phrase.end, phrase.first = start, end, at
            phrase.kind, phrase.group, phrase.form = PhraseKind.PERSON, noun, Form.WHOLE
            return phrase
        if noun in _TOTALS or noun in sentence.lexicon.collectives:
            phrase = _numbered(sentence, of + 1, of + 1, quantity, stop)
            if phrase is not None:
                phrase.first = at
            return phrase
    return None


def _whole(sentence: Sentence, at: int) -> Phrase | None:
    """Nouns that carry the count: "a couple", "both pilots", "twin sisters"."""
    word, following = sentence.low(at), sentence.low(at + 1)
    tokens = sentence.tokens
    if sentence.low(at + 2) == "couple" and following not in STOP:
        following = "couple"  # "a married couple"
    if word in {"a", "an", "the", "another"} and following in _PAIRS:
        stop = at + 2 + (sentence.low(at + 1) != following)
        value = bounded(Qualifier.EXACT, _PAIRS[following])
        kind, group, head = PhraseKind.PERSON, following, None
        if sentence.low(stop) == "of":
            head = find_head(sentence, stop, True)
            if head.kind not in (PhraseKind.PERSON, PhraseKind.COUNT):
                return None
            kind, group = head.kind, head.group
        return Phrase(
            at,
            head.stop if head else stop,
            tokens[at].start,
            tokens[stop - 1].end,
            value,
            kind,
            Form.WHOLE,
            following,
            group,
            head.noun if head else None,
            head.count if head else None,
        )
    if word in {"both", "twin"} and following not in {"sides", "and", "the"}:
        head = find_head(sentence, at + 1, True)
        if head.kind is PhraseKind.PERSON and head.noun is not None and head.noun.plural:
            return spanning(sentence, at, at, head, _TWO, Form.WHOLE)
    member = _by_members(sentence, at)
    if member is not None:
        return member
    if word == "twins" or (word == "both" and following == "of"):
        stop = at + 1
        if word == "both":
            head = find_head(sentence, at + 1, True)
            if not head.partitive or head.kind not in (PhraseKind.PERSON, PhraseKind.BARE):
                return None
            stop = head.stop
        found = sentence.phrase(at, at + 1, _TWO, PhraseKind.PERSON, Form.WHOLE)
        return replace(found, stop=stop, definite=stop > at + 1)
    floats = sentence.low(at - 1) in BE and sentence.trigger_at(at + 1) is not None
    if word == "both" and (floats or following in {"were", "died", "are", "have", "had"}):
        found = sentence.phrase(at, at + 1, _TWO, PhraseKind.BARE, Form.WHOLE)
        return replace(found, definite=True)
    return None


def _by_members(sentence: Sentence, at: int) -> Phrase | None:
    """A group whose members are counted before it: "a seven-member family", "a 4-man crew"."""
    if sentence.low(at) not in {"a", "an", "the", "another", "entire", "whole"}:
        return None
    counted, dash, member = sentence.low(at + 1).rpartition("-")
    group = sentence.low(at + 2)
    if not dash or member not in {"member", "person", "man"} or group not in _GROUPS:
        return None
    found = quantities.find(counted)
    if len(found) != 1 or found[0].value.number is None:
        return None
    made = sentence.phrase(at, at + 3, found[0].value, PhraseKind.PERSON, Form.WHOLE)
    return replace(made, head=group, group=group, core=at)


def _rest(sentence: Sentence, at: int) -> Phrase | None:
    """A count that only the context gives: "the rest", "all aboard", "most of them"."""
    word, following = sentence.low(at), sentence.low(at + 1)
    stop = 0
    value = vague("the rest")
    if word == "the" and following in {"rest", "remainder"}:
        stop = at + 2
    elif word in {"all", "everyone", "everybody"} and following in {"aboard", "on"}:
        if following == "aboard":
            stop = at + 2
        elif sentence.low(at + 2) == "board":
            stop = at + 3
        value = vague("all aboard")
    elif word in {"most", "half"} and following == "of":
        of_them = sentence.low(at + 2) in {"them", "whom"}
        stop = at + 3 if of_them else at + 1 if word == "most" else 0
        value = vague(word)
    if not stop:
        return None
    of_them = word in {"most", "half"} and stop > at + 1
    last = at + 1 if of_them else stop
    found = sentence.phrase(at, last, value, PhraseKind.BARE, Form.REST)
    return replace(found, stop=stop, partitive=of_them)


def _plural(sentence: Sentence, at: int) -> Phrase | None:
    """A bare plural: "civilians", "casualties"."""
    word = sentence.low(at)
    if (
        word not in sentence.lexicon.noun_firsts
        and word not in {"more", "other"}
        and sentence.trigger_at(at) is None
    ):
        return None
    head = find_head(sentence, at, True, bare=True)
    if head.kind is PhraseKind.PERSON and head.noun is not None and head.noun.plural:
        return spanning(sentence, at, at, head, _PLURAL, Form.PLURAL)
    if head.kind is PhraseKind.COUNT and head.word.endswith("s"):
        return spanning(sentence, at, at, head, _PLURAL, Form.PLURAL)
    return None
