"""A claim: that a trigger tells what happened to the people of a phrase; what all rules share."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.figures import Outcome, Sex, VictimStatus
from annotator.nlp.casualties.clauses import VerbGroup, objects_after
from annotator.nlp.casualties.lexicon import Kind, Sense
from annotator.nlp.casualties.sentence import Form, Phrase, PhraseKind, Sentence, Trigger
from annotator.nlp.casualties.singles import SURE_LEMMAS

FAMILIES = frozenset({"families", "households"})
_SURELY = frozenset({"killed", "dead", "murdered", "executed"})  # "shot and killed"


@dataclass(frozen=True, slots=True)
class Claim:
    """That a trigger tells the outcome of a phrase, by a rule, with a score in 0..1."""

    phrase: Phrase
    trigger: Trigger
    outcome: Outcome
    rule: str
    score: float
    superseded: bool = False


def passive_sense(sentence: Sentence, trigger: Trigger, group: VerbGroup) -> Sense | None:
    """The sense in which a trigger speaks of its subject, if it does."""
    sense = trigger.sense(Kind.INTRANSITIVE)
    if sense is not None and (not group.is_passive or sense.lemma == "drown"):
        return sense
    sense = trigger.sense(Kind.STATE)
    if sense is not None and (group.is_passive or group.fillers):
        return sense
    sense = trigger.sense(Kind.PAST, Kind.PARTICIPLE)
    if sense is None:
        return None
    if group.is_passive or (group.shares_be and not has_object(sentence, trigger)):
        return sense
    return None


def has_object(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether what follows the verb is its object rather than the next item of a list."""
    objects = objects_after(sentence, trigger.stop, False)
    if not objects:
        return sentence.low(trigger.stop) in {"a", "an", "his", "her"}
    first = objects[0]
    follows = sentence.trigger_at(first.stop)
    return follows is None or follows.sense(Kind.STATE, Kind.PAST, Kind.PARTICIPLE) is None


def can_be_victim(phrase: Phrase, sense: Sense) -> bool:
    """Whether what the phrase counts can meet that outcome."""
    if sense.lemma == "survive" and phrase.form is not Form.NUMBER:
        return False
    if phrase.kind in (PhraseKind.THING, PhraseKind.COUNT):
        return False
    if phrase.kind is PhraseKind.UNKNOWN:
        if sense.outcome is Outcome.DISPLACED and phrase.head in FAMILIES:
            return True
        return (
            (sense.lemma in SURE_LEMMAS or sense.lemma.split()[-1] in _SURELY)
            and phrase.form is Form.NUMBER
            and ((phrase.is_plural and phrase.head.endswith("s")) or phrase.value.number is None)
        )
    return True


def lost_people(phrase: Phrase, taken: dict[int, Claim]) -> bool:
    """Whether "lost" means deaths: soldiers and kin are, votes and members need not be."""
    if phrase.kind is PhraseKind.BARE:
        return any(claim.outcome is Outcome.KILLED for claim in taken.values())
    return (
        phrase.form is Form.NUMBER
        and phrase.noun is not None
        and (
            phrase.noun.status in (VictimStatus.COMBATANT, VictimStatus.POLICE)
            or phrase.noun.sex is not Sex.UNKNOWN
            or phrase.head in {"children", "people", "troops", "relatives", "parents", "siblings"}
        )
    )
