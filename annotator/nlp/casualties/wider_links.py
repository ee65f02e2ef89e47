"""Links beyond subject and object: companions, some among the victims, single persons by name."""

from __future__ import annotations

from annotator.domain.figures import Outcome
from annotator.nlp.casualties.claim import Claim, can_be_victim, passive_sense
from annotator.nlp.casualties.clauses import VerbGroup, objects_after, verb_group
from annotator.nlp.casualties.heads import noun_at
from annotator.nlp.casualties.lexicon import Kind
from annotator.nlp.casualties.names import name_after, name_before
from annotator.nlp.casualties.sentence import Form, Sentence
from annotator.nlp.casualties.subjects import subjects_before
from annotator.nlp.casualties.words import BARRIERS, BE

_COMPANY_REACH = 20
_NAMED_OUTCOMES = frozenset({Outcome.KILLED, Outcome.INJURED, Outcome.ABDUCTED})


def among(sentence: Sentence, taken: dict[int, Claim]) -> list[Claim]:
    """Some out of the victims: "two nurses were among the dead", "among those killed were …"."""
    found = []
    for trigger in sentence.triggers:
        sense = trigger.sense(Kind.STATE, Kind.PAST, Kind.COUNT, Kind.TOLL)
        at = trigger.first
        if sense is None or sentence.low(at - 1) not in {"the", "those"}:
            continue
        if sentence.low(at - 2) not in {"among", "amongst"}:
            continue
        if sentence.low(at - 3) in BE:
            phrases, _ = subjects_before(sentence, VerbGroup(at - 3, True))
        elif sentence.low(trigger.stop) in BE:
            phrases = objects_after(sentence, trigger.stop + 1, True)
        else:
            continue
        for phrase in phrases:
            if not can_be_victim(phrase, sense):
                break
            found.append(Claim(phrase, trigger, sense.outcome, "among", 0.85))
    return found


def of_those(sentence: Sentence, taken: dict[int, Claim]) -> list[Claim]:
    """Some of those who met the outcome: "four of the injured", "eleven of those killed"."""
    found = []
    for trigger in sentence.triggers:
        sense = trigger.sense(Kind.STATE, Kind.PAST, Kind.PARTICIPLE)
        at = trigger.first
        if sense is None or sentence.low(at - 1) not in {"the", "those"}:
            continue
        if sentence.low(at - 2) != "of" or noun_at(sentence, trigger.stop) is not None:
            continue
        phrase = next((p for p in sentence.phrases if at - 2 <= p.stop <= at and p.partitive), None)
        if phrase is not None and phrase.form is Form.NUMBER:
            found.append(Claim(phrase, trigger, sense.outcome, "of_those", 0.85))
    return found


def companions(sentence: Sentence, taken: dict[int, Claim]) -> list[Claim]:
    """Who shares a passive's fate: "was killed along with his wife and ten others"."""
    found = []
    for trigger in sentence.triggers:
        group = verb_group(sentence, trigger)
        sense = passive_sense(sentence, trigger, group)
        if sense is None or group.is_negated:
            continue
        at = _company(sentence, trigger.stop)
        if at is None:
            continue
        for phrase in objects_after(sentence, at, True):
            if not can_be_victim(phrase, sense):
                break
            found.append(Claim(phrase, trigger, sense.outcome, "companion", 0.85))
    return found


def _company(sentence: Sentence, first: int) -> int | None:
    """Where those begin who are named with "along with", "together with" or "alongside"."""
    for at in range(first, min(first + _COMPANY_REACH, len(sentence.tokens))):
        word = sentence.low(at)
        if word in BARRIERS or (at > first and sentence.trigger_at(at) is not None):
            return None
        if word in {"along", "together"} and sentence.low(at + 1) == "with":
            return at + 2
        if word == "alongside":
            return at + 1
    return None


def named(sentence: Sentence, taken: dict[int, Claim]) -> list[Claim]:
    """One person by name: "Ann Lee was shot dead", "killed the poet Ann Lee"."""
    found = []
    claimed = {id(claim.trigger) for claim in taken.values()}
    for trigger in sentence.triggers:
        group = verb_group(sentence, trigger)
        if group.is_negated or id(trigger) in claimed or group.has_modal:
            continue
        sense = passive_sense(sentence, trigger, group)
        if sense is not None and sense.outcome in _NAMED_OUTCOMES and group.plural is not True:
            phrase = name_before(sentence, group.first)
        else:
            sense = trigger.sense(Kind.FINITE, Kind.ING, Kind.PAST, Kind.PARTICIPLE)
            if sense is None or group.is_passive or sense.outcome not in _NAMED_OUTCOMES:
                continue
            phrase = name_after(sentence, trigger.stop)
        if phrase is not None:
            found.append(Claim(phrase, trigger, sense.outcome, "named", 0.7))
    return found
