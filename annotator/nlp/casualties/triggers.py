"""Finds the words that tell an outcome: one grammar of triggers over the lexicon's forms."""

from __future__ import annotations

import re

from annotator.domain.amounts import TENS, UNITS
from annotator.domain.figures import Outcome
from annotator.nlp.casualties.heads import noun_at
from annotator.nlp.casualties.lexicon import Kind, Lexicon, Sense, Words
from annotator.nlp.casualties.sentence import Sentence, Trigger
from annotator.nlp.casualties.words import AUXILIARIES, PREPOSITIONS

_TO_DEATH = Sense(Outcome.KILLED, Kind.PAST, "to death")
_BEATING = Sense(Outcome.KILLED, Kind.ING, "to death")
_SEND = frozenset({"sent", "sending", "sends"})
_SENT = Sense(Outcome.INJURED, Kind.ING, "send to hospital")
_SUFFERED = Sense(Outcome.INJURED, Kind.INTRANSITIVE, "suffer injuries")
_SUFFER = frozenset(
    {"suffered", "sustained", "received", "suffer", "sustain", "suffering", "sustaining"}
)
_WOUNDS = frozenset(
    {"injuries", "injury", "wounds", "wound", "burns", "fractures", "cuts", "bruises", "concussion"}
)
# Forms that are mostly something else; they count only between people, which the links require.
_DEATH_VERBS = frozenset(
    {"beaten", "beat", "shot", "burnt", "frozen", "froze", "stabbed", "bled", "torn", "cut"}
)


_WORD = re.compile(r"[^\W\d_]+")


def may_have_trigger(words: Lexicon, text: str, start: int, end: int) -> bool:
    """Whether text[start:end] can hold a trigger: what cannot is not read further."""
    return not words.telling.isdisjoint(_WORD.findall(text[start:end].lower()))


# Nouns or adjectives rather than verbs after a determiner or a preposition.
_NOUN_TOO = frozenset(
    {"free", "release", "hit", "strike", "treat", "save", "arrest", "capture", "hang"}
)
# "Four assassination attempts" tell of nobody's death.
_UNDONE = frozenset({"assassination", "murder", "suicide", "kidnapping", "abduction", "homicide"})
_ATTEMPTS = frozenset(
    {"attempt", "attempts", "plot", "plots", "charge", "charges", "trial", "weapon", "bid", "rate"}
    | {"plan", "plans", "rates", "threats"}
)
_MADE = frozenset({"make", "makes", "made", "making"})
_BODY_WORDS = frozenset({"search", "armor", "armour", "part", "parts", "camera", "cameras"})
_SOME_NUMBER = frozenset({"a", "unknown", "unspecified", "undisclosed", "undetermined", "large"})
_LEADS = frozenset({"the", "a", "an", "his", "their", "of", "air", "no"})


def find_triggers(sentence: Sentence) -> list[Trigger]:
    """The triggers of a sentence, longest first match, without overlaps."""
    words = sentence.lexicon
    by_first = words.triggers_by_first
    found: list[Trigger] = []
    stop = 0
    for at, first in enumerate(sentence.lows):
        if at < stop:
            continue
        trigger = _to_death(sentence, at) if sentence.low(at + 1) == "to" else None
        if trigger is None and first in _SUFFER:
            trigger = _suffering(sentence, at)
        if trigger is None and first in _SEND:
            trigger = _to_hospital(sentence, at)
        if trigger is None and first in by_first:
            trigger = _at(sentence, at, words, by_first[first])
        if trigger is not None:
            found.append(trigger)
            stop = trigger.stop
    return found


def _to_death(sentence: Sentence, at: int) -> Trigger | None:
    """A verb before "to" with "to death": "hacked to death"."""
    if sentence.low(at + 2) != "death":
        return None
    verb = sentence.low(at)
    if verb.endswith("ed") or verb in _DEATH_VERBS:
        return Trigger(at, at + 3, (_TO_DEATH,))
    if verb.endswith("ing") and sentence.low(at - 1) not in AUXILIARIES:
        return Trigger(at, at + 3, (_BEATING,))
    return None


def _suffering(sentence: Sentence, at: int) -> Trigger | None:
    """A verb of suffering with its wounds: "sustained bullet injuries"."""
    for stop in range(at + 1, at + 7):
        word = sentence.low(stop)
        if word in _WOUNDS:
            return Trigger(at, stop + 1, (_SUFFERED,))
        if _is_count(sentence, stop):
            return None  # "suffered four injuries": they are counted themselves
        if not word[:1].isalpha() and word not in {"-", ","}:
            return None
    return None


def _to_hospital(sentence: Sentence, at: int) -> Trigger | None:
    """The verb in "the crash sent six people to the hospital"."""
    for stop in range(at + 2, at + 9):
        if sentence.low(stop) in {"hospital", "hospitals"}:
            return Trigger(at, at + 1, (_SENT,)) if "to" in sentence.between(at, stop) else None
        if not sentence.low(stop)[:1].isalnum():
            return None
    return None


def _is_count(sentence: Sentence, at: int) -> bool:
    """Whether a number of injuries stands at a token."""
    word = sentence.low(at)
    counted = {"injuries", "casualties"} & set(sentence.between(at + 1, at + 3))
    return bool(counted) and (word.isdecimal() or word in UNITS or word in TENS)


def _at(sentence: Sentence, at: int, words: Lexicon, forms: tuple[Words, ...]) -> Trigger | None:
    for form in forms:
        if sentence.stand_at(form, at):
            stop = at + len(form)
            senses = words.triggers[form]
            if form[0] == "number" and sentence.low(at - 1) in _SOME_NUMBER:
                continue  # "and a number injured": they are not counted
            if form == ("to", "death") and sentence.low(stop) == "of":
                continue  # "leading to death of ten": the noun counts
            if len(form) == 1:
                senses = _in_context(sentence, at, senses)
            if senses:
                return Trigger(at, stop, senses)
    return None


def _in_context(sentence: Sentence, at: int, senses: tuple[Sense, ...]) -> tuple[Sense, ...]:
    """The senses that the neighbours of a one-word trigger leave possible."""
    before, after = sentence.low(at - 1), sentence.low(at + 1)
    word = sentence.low(at)
    if word in _NOUN_TOO and (before in _LEADS or before in PREPOSITIONS - {"to"}):
        return tuple(sense for sense in senses if sense.kind in (Kind.EVENT, Kind.COUNT))
    if word in {"shot", "shots", "strikes", "hits", "hit"} and before in {"a", "the", "warning"}:
        return ()
    if word in {"hits", "strikes"}:
        return ()
    if word == "shot" and (after == "down" or (after == "at" and _aimed_at(sentence, at + 2))):
        return ()
    if word == "killing" and before == "a" and sentence.low(at - 2) in _MADE:
        return ()  # "made a killing on the stock market"
    if word in {"body", "bodies"} and before in {"governing", "student", "international"}:
        return ()
    if word == "body" and after in _BODY_WORDS:
        return ()
    if word in {"life", "lives"} and not _lives_taken(sentence, at):
        return ()
    if word in _UNDONE and after in _ATTEMPTS:
        return ()
    if word == "killer" and after in {"whale", "whales", "bees"}:
        return ()
    return senses


def _aimed_at(sentence: Sentence, at: int) -> bool:
    """Whether what follows "shot at" is a target, not the place: people, a pronoun or "by"."""
    if sentence.low(at) in {"by", "him", "her", "them", "us", "it", "and"}:
        return True
    return any(noun_at(sentence, at + step) is not None for step in range(4))


def _lives_taken(sentence: Sentence, at: int) -> bool:
    """Whether the lives at that token are lost, claimed, taken or cost."""
    near = {*sentence.between(at - 6, at), *sentence.between(at + 1, at + 5)}
    return bool(
        near & {"lost", "lose", "claimed", "claim", "claims", "claiming", "took", "taken", "cost"}
        | near & {"costing", "costs", "takes", "taking", "loss", "losing"}
    )
