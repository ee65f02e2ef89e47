"""What the links over a text need to know of a figure's words: where, and of which side."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from annotator.domain.figures import VictimStatus
from annotator.nlp.casualties.claim import Claim
from annotator.nlp.casualties.clauses import verb_group
from annotator.nlp.casualties.lexicon import Kind
from annotator.nlp.casualties.sentence import Form, Phrase, PhraseKind, Sentence
from annotator.nlp.casualties.words import MONTHS, WEEKDAYS

_TOO = frozenset({"also", "too"})
_REACH = 3  # tokens after a trigger in which "as well" or "later" still belongs to it
_STATE = frozenset(
    {"soldier", "soldiers", "troops", "servicemen", "marines", "peacekeepers", "guards", "forces"}
    | {"officers", "policemen", "troopers", "conscripts", "cadets", "airmen", "sailors"}
)
_PLACED = frozenset({"in", "at", "near", "outside", "from"})
_BESIDES = (("in", "addition"), ("additionally",))
_ELSEWHERE = (
    ("elsewhere",),
    ("separately",),
    ("in", "another", "incident"),
    ("in", "another", "attack"),
    ("in", "a", "separate", "incident"),
    ("in", "a", "separate", "attack"),
    ("in", "other", "violence"),
    ("in", "a", "second", "incident"),
)
_HEAVY = frozenset({"critically", "seriously", "severely", "gravely", "critical", "serious"})
_LIGHT = frozenset({"slightly", "lightly", "moderately", "minor", "light", "mildly"})
_NOT_PLACES = WEEKDAYS | {*MONTHS, "the"}


class Side(StrEnum):
    """Whose people they are, as far as the noun tells."""

    STATE = "state"
    ARMED = "armed"
    ATTACKER = "attacker"
    CIVILIAN = "civilian"
    NONE = ""


Whereabouts = tuple[frozenset[str], bool]  # places named, and whether it is another incident


@dataclass(frozen=True, slots=True)
class Place:
    """Where a figure stands and in what way it is told.

    `sentence` and `trigger` are offsets; `where` the places that its sentence names, `elsewhere`
    whether the words say that it is another incident; `harm` is "heavy" or "light" where told.
    """

    sentence: int
    trigger: int
    adds: bool
    later: bool  # "died later": more than those of an earlier sentence
    definite: bool
    head: str
    long_ago: bool = False
    side: Side = Side.NONE
    where: frozenset[str] = frozenset()
    elsewhere: bool = False
    harm: str = ""
    single: bool = False


def place_of(sentence: Sentence, claim: Claim, long_ago: bool, where: Whereabouts) -> Place:
    """The place of a claim, with the whereabouts of its sentence."""
    phrase = claim.phrase
    return Place(
        sentence.tokens[0].start,
        sentence.tokens[claim.trigger.first].start,
        _adds(sentence, claim),
        _later(sentence, claim),
        phrase.definite,
        phrase.head,
        long_ago,
        _side(phrase),
        *where,
        _harm(sentence, claim),
        phrase.form is Form.SINGULAR,
    )


def whereabouts(sentence: Sentence) -> Whereabouts:
    """The places named after "in" and the like, and whether it opens as another incident does."""
    found = set()
    opens = any(sentence.stand_at(words, at) for words in _ELSEWHERE for at in range(3))
    for at in range(len(sentence.tokens) - 1):
        word = sentence.word(at + 1)
        low = sentence.low(at + 1)
        if sentence.low(at) in _PLACED and word[:1].isupper() and low not in _NOT_PLACES:
            found.add(low)
            opens = opens or at == 0 or (at <= 2 and sentence.low(0) in {"meanwhile", "and"})
    return frozenset(found), opens


def _side(phrase: Phrase) -> Side:
    noun = phrase.noun
    if noun is None or phrase.kind is not PhraseKind.PERSON:
        return Side.NONE
    if noun.status is VictimStatus.CIVILIAN:
        return Side.CIVILIAN
    if noun.status is VictimStatus.POLICE or phrase.head in _STATE:
        return Side.STATE
    if noun.status is VictimStatus.ATTACKER:
        return Side.ATTACKER
    return Side.ARMED if noun.status is VictimStatus.COMBATANT else Side.NONE


def _harm(sentence: Sentence, claim: Claim) -> str:
    first, stop = claim.trigger.first, claim.trigger.stop
    words = set(sentence.between(first - 1, stop + 1)) | set(
        sentence.between(claim.phrase.stop, claim.phrase.stop + 2)
    )
    return "heavy" if words & _HEAVY else "light" if words & _LIGHT else ""


def _adds(sentence: Sentence, claim: Claim) -> bool:
    """Whether the words say that these come on top: "another five", "was also killed"."""
    phrase, trigger = claim.phrase, claim.trigger
    if phrase.form is Form.NONE or (phrase.definite and not _belongs_to_another(sentence, phrase)):
        return False
    if phrase.more or any(sentence.stand_at(words, 0) for words in _BESIDES):
        return True
    if "other" in phrase.group.lower().split() or phrase.head == "others":
        return True
    first = verb_group(sentence, trigger).first
    words = list(sentence.between(first, trigger.first))
    words += sentence.between(trigger.stop, trigger.stop + _REACH)
    return bool(_TOO & set(words)) or ("as", "well") in pairwise(words)


def _later(sentence: Sentence, claim: Claim) -> bool:
    """Whether they died later, which they then have not done with those told of before."""
    trigger = claim.trigger
    near = set(sentence.between(trigger.first - 2, trigger.stop + _REACH))
    return (
        trigger.sense(Kind.INTRANSITIVE) is not None
        and "later" in near
        and not claim.phrase.definite
    )


def _belongs_to_another(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether it is one person known by another: "their driver", "the mayor's son"."""
    if phrase.form is not Form.SINGULAR:
        return False
    words = set(sentence.between(phrase.first - 1, phrase.stop))
    return bool(words & {"'s", "’s", "his", "her", "their"})
