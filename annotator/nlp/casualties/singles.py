"""Phrases for one person: "a child", "her grandmother", "him", "Man" at the head of a headline."""

from __future__ import annotations

from dataclasses import replace

from annotator.domain.figures import AgeClass, Qualifier, Sex
from annotator.domain.values import bounded
from annotator.nlp.casualties.heads import Head, find_head, noun_at, spanning
from annotator.nlp.casualties.lexicon import Kind
from annotator.nlp.casualties.sentence import Form, Phrase, PhraseKind, Sentence
from annotator.nlp.casualties.words import (
    BE,
    HAVE,
    ORDINALS,
    POSSESSIVES,
    PREPOSITIONS,
    SINGULAR_BE,
    STOP,
)

_ONE = bounded(Qualifier.EXACT, 1)
_PERSON_ENDINGS = ("er", "or", "ist", "ian", "eer", "man", "woman")
_SHORTEST_UNKNOWN = 6
# Outcomes that only people can meet; their objects may be nouns that the lexicon does not know.
SURE_LEMMAS = frozenset(
    {"kill", "murder", "injure", "wound", "massacre", "behead", "execute", "abduct"}
    | {"kidnap", "slaughter", "assassinate", "to death", "shot dead", "gun down", "die", "perish"}
)
_LONGEST_HEADLINE_NOUN = 5
_HIM = frozenset({"him", "her", "himself", "herself"})
_ARTICLES = POSSESSIVES | {"a", "an", "the", "another", "one", "’s", "'s"}
SINGLES = _ARTICLES | _HIM  # the words that open a phrase for one person
_AFTER_PRONOUN = frozenset({"and", ",", ".", ";", "in", "on", "at", "with", "as", "instantly", ""})
# Before a noun without article, as headlines have it: "Teen, two others shot", "Police: man dies".
HEADLINE_LEADS = frozenset({"", ",", ":", ";", "and", "-", "–", "—", "|", "leaves", "left", "&"})


def single(sentence: Sentence, at: int) -> Phrase | None:
    """One person by a noun or a pronoun: "a child", "her grandmother", "a 45-year-old man"."""
    word = sentence.low(at)
    if word not in _ARTICLES:
        return _pronoun(sentence, at) or _second(sentence, at) or _headline(sentence, at)
    if word == "another" and (_stands_alone(sentence, at + 1) or _ends_clause(sentence, at)):
        return replace(_bare(sentence, at, at + 1), more=True)
    if (
        word in {"a", "the"}
        and sentence.low(at + 1) in ORDINALS
        and _stands_alone(sentence, at + 2)
    ):
        return _bare(sentence, at, at + 2)
    if word == "the" and sentence.low(at + 1) == "other" and _other_one(sentence, at):
        return replace(_bare(sentence, at, at + 2), definite=True)
    head = find_head(sentence, at + 1, False)
    if head.kind is PhraseKind.UNKNOWN and _is_aged(sentence, head):
        head = replace(head, kind=PhraseKind.PERSON)
        phrase = spanning(sentence, at, at, head, _ONE, Form.SINGULAR)
        phrase.definite = word not in {"a", "an", "another"}
        return phrase
    if head.kind is PhraseKind.UNKNOWN and word in {"a", "an"}:
        return _by_ending(sentence, at, head)
    if head.noun is None or head.noun.plural or head.kind is not PhraseKind.PERSON:
        if head.kind is PhraseKind.COUNT and head.count is not None and word in {"a", "an"}:
            return spanning(sentence, at, at, head, _ONE, Form.SINGULAR)
        return _pronoun(sentence, at)
    phrase = spanning(sentence, at, at, head, _ONE, Form.SINGULAR)
    phrase.definite = word not in {"a", "an", "another", "one"}
    phrase.more = word == "another"
    following = sentence.low(at + 1)
    phrase.ordinal = following in ORDINALS or (
        following[:1].isdecimal() and following.endswith(("st", "nd", "rd", "th"))
    )
    return phrase


def _bare(sentence: Sentence, at: int, stop: int) -> Phrase:
    return sentence.phrase(at, stop, _ONE, PhraseKind.BARE, Form.SINGULAR)


def _is_aged(sentence: Sentence, head: Head) -> bool:
    """Whether an age stands for the person: "a 45-year-old"."""
    if head.word.endswith(("year-old", "month-old")):
        return True
    return head.word == "old" and sentence.low(head.stop - 2) in {"year", "month"}


def _by_ending(sentence: Sentence, at: int, head: Head) -> Phrase | None:
    """One person by a noun that no list has, next to a verb that only people can suffer."""
    ends = sentence.low(head.stop) in STOP or sentence.trigger_at(head.stop) is not None
    demonym = sentence.word(head.stop - 1) in sentence.lexicon.demonyms
    if demonym and (ends or not sentence.low(head.stop)) and _harmed(sentence, at, head):
        return spanning(
            sentence, at, at, replace(head, kind=PhraseKind.PERSON), _ONE, Form.SINGULAR
        )
    if not head.word.endswith(_PERSON_ENDINGS) or len(head.word) < _SHORTEST_UNKNOWN:
        return None
    if head.word in sentence.lexicon.things or not _harmed(sentence, at, head):
        return None
    person = replace(head, kind=PhraseKind.PERSON)
    return spanning(sentence, at, at, person, _ONE, Form.SINGULAR)


def _other_one(sentence: Sentence, at: int) -> bool:
    """Whether "the other" is one person: "wounding the other", "the other was killed"."""
    following = sentence.low(at + 2)
    trigger = sentence.trigger_at(at - 1)
    ends = following in PREPOSITIONS or not following[:1].isalnum()
    if trigger is not None and ends:
        return True
    return following in SINGULAR_BE and sentence.low(at - 1) in {"", "and", ",", "while"}


def _harmed(sentence: Sentence, at: int, head: Head) -> bool:
    """Whether a verb that only people can suffer stands beside a phrase."""
    around = [
        sentence.trigger_at(at - 1),
        *map(sentence.trigger_at, range(head.stop, head.stop + 3)),
    ]
    return any(
        sense.lemma in SURE_LEMMAS for trigger in around if trigger for sense in trigger.senses
    )


def _stands_alone(sentence: Sentence, at: int) -> bool:
    """Whether a verb or an outcome follows at once: "and another was wounded"."""
    trigger = sentence.trigger_at(at)
    return sentence.low(at) in BE | HAVE or (
        trigger is not None
        and trigger.sense(Kind.PAST, Kind.STATE, Kind.INTRANSITIVE, Kind.PARTICIPLE) is not None
    )


def _ends_clause(sentence: Sentence, at: int) -> bool:
    """Whether "another" is the whole object: "wounded another near the gate"."""
    trigger = sentence.trigger_at(at - 1)
    following = sentence.low(at + 1)
    return trigger is not None and (following in PREPOSITIONS or not following[:1].isalnum())


def _pronoun(sentence: Sentence, at: int) -> Phrase | None:
    """The one person right after a verb of harm: "killing him and two guards"."""
    word = sentence.low(at)
    if word not in _HIM or sentence.low(at + 1) not in _AFTER_PRONOUN:
        return None
    trigger = sentence.trigger_at(at - 1)
    if trigger is None or trigger.stop != at:
        return None
    if trigger.sense(Kind.FINITE, Kind.ING, Kind.PAST, Kind.PARTICIPLE) is None:
        return None
    head = Head(at + 1, PhraseKind.PERSON, word, word)
    phrase = spanning(sentence, at, at, head, _ONE, Form.SINGULAR)
    phrase.definite = True
    return phrase


def _second(sentence: Sentence, at: int) -> Phrase | None:
    """The second of two who share an article: "a woman and child were hurt"."""
    if sentence.low(at - 1) != "and":
        return None
    first = noun_at(sentence, at - 2)
    found = noun_at(sentence, at)
    if first is None or found is None or first[0].plural or found[0].plural:
        return None
    both = first[0], found[0]
    if not all(one.sex is not Sex.UNKNOWN or one.age is not AgeClass.UNKNOWN for one in both):
        return None  # "a doctor and poet" is one person
    if not {"a", "an", "his", "her", "the"} & set(sentence.between(at - 5, at - 2)):
        return None
    if sentence.low(found[1]) in SINGULAR_BE | {",", "who"}:
        return None
    head = find_head(sentence, at, False, bare=True)
    return spanning(sentence, at, at, head, _ONE, Form.SINGULAR)


def _headline(sentence: Sentence, at: int) -> Phrase | None:
    """One person without an article right before the outcome: "Woman killed, son injured"."""
    if sentence.low(at - 1) not in HEADLINE_LEADS:
        return None
    if all(sentence.trigger_at(at + step) is None for step in range(1, _LONGEST_HEADLINE_NOUN + 1)):
        return None
    head = find_head(sentence, at, False)
    if head.kind is not PhraseKind.PERSON or head.noun is None or head.noun.plural:
        return None
    if head.stop - at > _LONGEST_HEADLINE_NOUN:
        return None
    trigger = sentence.trigger_at(head.stop)
    if trigger is None or trigger.first != head.stop:
        return None
    if trigger.sense(Kind.PAST, Kind.PARTICIPLE, Kind.STATE, Kind.INTRANSITIVE) is None:
        return None
    return spanning(sentence, at, at, head, _ONE, Form.SINGULAR)
