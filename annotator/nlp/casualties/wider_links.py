"""Links beyond subject and object: companions, some among the victims, single persons by name."""

from __future__ import annotations

from annotator.domain.figures import Outcome
from annotator.nlp.casualties.claim import Claim, can_be_victim, passive_sense
from annotator.nlp.casualties.clauses import (
    VerbGroup,
    listed_after,
    objects_after,
    verb_group,
)
from annotator.nlp.casualties.heads import noun_at
from annotator.nlp.casualties.lexicon import Kind, Sense
from annotator.nlp.casualties.names import name_after, name_before
from annotator.nlp.casualties.sentence import Form, Phrase, PhraseKind, Sentence, Trigger
from annotator.nlp.casualties.subjects import subjects_before
from annotator.nlp.casualties.words import BARRIERS, BE

_COMPANY_REACH = 20
_TITLE_REACH = 3
_SEARCH = frozenset({"search", "searching", "searched", "searches", "looking", "hunt"})
_THEM = frozenset({"them", "themselves"})
# Outcomes that say less than that people were killed or hurt.
LESSER = frozenset(
    {Outcome.DISPLACED, Outcome.DETAINED, Outcome.FREED, Outcome.RESCUED, Outcome.ILL}
)
_TAKEN_ALIVE = LESSER | {Outcome.ABDUCTED, Outcome.CAPTURED}
_TOLD_BEFORE = frozenset({Outcome.KILLED, Outcome.INJURED, Outcome.MISSING})
_NAMED_OUTCOMES = frozenset({Outcome.KILLED, Outcome.INJURED, Outcome.ABDUCTED})


def among(sentence: Sentence, taken: dict[int, Claim]) -> list[Claim]:
    """Some out of the victims: "two nurses were among the dead", "among those killed were …"."""
    found = []
    for trigger in sentence.triggers:
        sense = trigger.sense(Kind.STATE, Kind.PAST, Kind.COUNT, Kind.TOLL)
        at = trigger.first
        whole = sentence.ending(at)
        if sense is not None and whole is not None and whole.form is Form.NUMBER:
            part = sentence.ending(whole.first - 1)
            parts = [part] if part is not None else []
            if sentence.low(whole.first - 2) in BE:
                parts = subjects_before(sentence, VerbGroup(whole.first - 2, True))
            if sentence.low(whole.first - 1) == "among" and parts:
                for one in parts:
                    if can_be_victim(one, sense):
                        found.append(Claim(one, trigger, sense.outcome, "among", 0.85))
                continue
        if sense is None or sentence.low(at - 1) not in {"the", "those"}:
            continue
        if sentence.low(trigger.stop) in {"included", "include", "includes"}:
            phrases = objects_after(sentence, trigger.stop + 1, True)
        elif sentence.low(at - 2) not in {"among", "amongst"}:
            continue
        elif sentence.low(at - 3) in BE:
            phrases = subjects_before(sentence, VerbGroup(at - 3, True))
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
        if sentence.stand_at(("as", "well", "as"), at):
            return at + 3
        if word == "alongside":
            return at + 1
    return None


def them(sentence: Sentence, taken: dict[int, Claim]) -> list[Claim]:
    """People named by number before a pronoun: "pulled nine men out and shot them dead"."""
    found = []
    for trigger in sentence.triggers:
        sense = trigger.sense(Kind.FINITE, Kind.ING, Kind.PAST, Kind.BASE)
        told = sentence.low(trigger.stop) in _THEM
        if not told:
            sense = trigger.sense(Kind.STATE, Kind.PAST, Kind.PARTICIPLE)
            left = (sentence.low(trigger.first - 2), sentence.low(trigger.first - 1))
            told = left in {("leaving", "them"), ("left", "them")}
        if sense is None or not told or verb_group(sentence, trigger).is_passive:
            continue
        phrase = _meant(sentence, trigger)
        if phrase is None or not can_be_victim(phrase, sense):
            continue
        known = taken.get(phrase.first)
        if known is None or (sense.outcome is Outcome.KILLED and known.outcome in _TAKEN_ALIVE):
            found.append(Claim(phrase, trigger, sense.outcome, "them", 0.8))
    return found


def _meant(sentence: Sentence, trigger: Trigger) -> Phrase | None:
    """Whom "them" after a trigger means: the nearest plural before it, if it is a number."""
    stop = trigger.first
    for phrase in reversed(sentence.phrases):
        if phrase.stop > stop or stop - phrase.stop > _COMPANY_REACH:
            continue
        before = sentence.low(phrase.first - 1)
        if phrase.kind is not PhraseKind.PERSON or not phrase.is_plural:
            continue
        if before in {"by", "with"} or "including" in sentence.between(
            phrase.first - 3, phrase.first
        ):
            continue
        acts = {sentence.trigger_at(phrase.stop), sentence.trigger_at(phrase.stop + 1)}
        agent = (
            phrase.first <= 1 or bool(acts - {None, trigger}) or before in {"and", "then", "when"}
        )
        return phrase if phrase.form is Form.NUMBER and not agent else None
    return None


def attributive(sentence: Sentence, taken: dict[int, Claim]) -> list[Claim]:
    """Whom an adjective before the noun tells of: "evacuated 16 wounded civilians"."""
    found = []
    for phrase in sentence.phrases:
        known = taken.get(phrase.first)
        if phrase.form is not Form.NUMBER or phrase.kind is not PhraseKind.PERSON:
            continue
        if known is not None and known.outcome not in _TAKEN_ALIVE:
            continue
        for at in range(phrase.core, phrase.stop - 1):
            trigger = sentence.trigger_at(at)
            sense = None if trigger is None else trigger.sense(Kind.STATE, Kind.PAST)
            if trigger is not None and sense is not None and sense.outcome in _TOLD_BEFORE:
                found.append(Claim(phrase, trigger, sense.outcome, "attributive", 0.7))
                break
    return found


def searched(sentence: Sentence, taken: dict[int, Claim]) -> list[Claim]:
    """Those still looked for: "eleven died and the search goes on for three others"."""
    found = []
    for at in range(len(sentence.tokens) - 1):
        if sentence.low(at) not in _SEARCH:
            continue
        for follow in range(at + 1, at + 5):
            phrase = sentence.starting(follow + 1)
            if sentence.low(follow) != "for" or phrase is None or phrase.first in taken:
                continue
            missed = phrase.more or "other" in phrase.group.lower() or phrase.head == "others"
            if phrase.form is Form.NUMBER and phrase.kind is not PhraseKind.THING and missed:
                sense = Sense(Outcome.MISSING, Kind.EVENT, "search")
                trigger = Trigger(at, at + 1, (sense,))
                found.append(Claim(phrase, trigger, Outcome.MISSING, "searched", 0.75))
    return found


def _past_title(sentence: Sentence, at: int) -> int:
    """Where a name may begin after who its bearer is: "killed IS commander Ann Lee"."""
    for step in range(at, at + _TITLE_REACH):
        found = noun_at(sentence, step)
        if found is not None and not found[0].plural:
            return found[1]
        if not sentence.tokens[step : step + 1] or not sentence.tokens[step].text[:1].isupper():
            return at
    return at


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
            phrase = name_after(sentence, _past_title(sentence, trigger.stop))
        if phrase is None:
            continue
        found.append(Claim(phrase, trigger, sense.outcome, "named", 0.7))
        if phrase.first >= trigger.stop:
            found += [
                Claim(other, trigger, sense.outcome, "named", 0.7)
                for other in listed_after(sentence, phrase)
                if can_be_victim(other, sense) and not _explains(sentence, other)
            ]
    return found


def _explains(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a phrase in commas only says who the name is: "Ann Lee, a nurse, and her son"."""
    one = phrase.form is Form.SINGULAR and sentence.low(phrase.first) in {"a", "an", "the"}
    return one and sentence.low(phrase.first - 1) == "," and sentence.low(phrase.stop) == ","
