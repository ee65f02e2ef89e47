"""Which phrase a trigger speaks of: one grammar of clauses, from the surest pattern to the least.

Without a parser: subjects are looked for to the left of a verb group, objects to its right, and
lists are followed through commas and "and". A phrase that one pattern has taken is not taken again.
"""

from __future__ import annotations

from dataclasses import replace

from annotator.domain.figures import Outcome
from annotator.nlp.casualties.claim import (
    Claim,
    can_be_victim,
    has_object,
    lost_people,
    passive_sense,
)
from annotator.nlp.casualties.clauses import objects_after, verb_group
from annotator.nlp.casualties.lexicon import Kind, Sense
from annotator.nlp.casualties.sentence import Form, Phrase, PhraseKind, Sentence, Trigger
from annotator.nlp.casualties.singles import SURE_LEMMAS
from annotator.nlp.casualties.subjects import subjects_before
from annotator.nlp.casualties.tolls import toll_claims
from annotator.nlp.casualties.wider_links import (
    LESSER,
    among,
    attributive,
    companions,
    named,
    of_those,
    searched,
    them,
)
from annotator.nlp.casualties.words import is_adverb

_LEFT = frozenset({"leaves", "leave", "leaving", "left"})
_DIED = frozenset({"died", "dies", "die", "dead", "succumbed", "death", "deaths", "dying"})
# "A killing" or "an arrest" is an event, and counts nobody.
_NOT_ONE = frozenset(
    {"injury", "minor injury", "serious injury", "loss", "life", "remains", "hostage", "arrest"}
    | {"murder", "killing", "shooting", "execution", "homicide", "capture", "seizure"}
)
_CAUSES = frozenset(
    {"suffered", "suffer", "suffering", "caused", "causing", "cause", "inflicted", "inflicting"}
    | {"sustained", "reported", "in", "to", "took", "were", "are", "was", "with", "left", "of"}
    | {"brought", "bringing", "reporting", "avoid", "many", "leaving", "had", "no", "resulting"}
)


def claims(sentence: Sentence) -> list[Claim]:
    """The claims of a sentence, each phrase at most once, in the order of the phrases."""
    taken: dict[int, Claim] = {}
    rules = (
        among,
        of_those,
        _adjacent,
        _events,
        toll_claims,
        _counted,
        _subjects,
        _objects,
        companions,
        them,
        attributive,
        searched,
        named,
    )
    for rule in rules:
        for claim in rule(sentence, taken):
            known = taken.setdefault(claim.phrase.first, claim)
            stronger = claim.outcome is Outcome.KILLED and (
                _gives_way(sentence, known)
                or (claim.rule == "intransitive" and known.outcome is Outcome.INJURED)
            )
            if stronger or claim.rule in {"them", "attributive"}:
                taken[claim.phrase.first] = claim
    return [_by_shot(sentence, taken[first]) for first in sorted(taken)]


def _gives_way(sentence: Sentence, claim: Claim) -> bool:
    """Whether what happened first matters less than that they were killed in the end."""
    if claim.outcome in LESSER:
        return True
    first = verb_group(sentence, claim.trigger).first
    return claim.outcome is Outcome.ABDUCTED and sentence.low(first - 1) in {"who", "that"}


def _dies_of_it(sentence: Sentence, known: Claim, trigger: Trigger, sense: Sense) -> bool:
    """Whether those who were hurt die in the same breath: "were wounded and later died"."""
    return (
        known.outcome is Outcome.INJURED
        and sense.kind is Kind.INTRANSITIVE
        and sense.outcome is Outcome.KILLED
        and known.trigger.first < trigger.first
        and "and" in sentence.between(known.trigger.stop, trigger.first)
    )


def _by_shot(sentence: Sentence, claim: Claim) -> Claim:
    """A claim that rests on "shot" or "stabbed" alone, marked as such: see `Reader`."""
    shooting = sentence.lexicon.shooting
    lemmas = {sense.lemma for sense in claim.trigger.senses}
    hurt = claim.phrase.form is Form.SINGULAR and "suffer injuries" in lemmas
    if hurt or lemmas & shooting:
        return replace(claim, rule="shot", score=min(claim.score, 0.7))
    return claim


def _counted(sentence: Sentence, taken: dict[int, Claim]) -> list[Claim]:
    """Nouns that are counted themselves: "27 deaths", "no casualties", "22 bodies"."""
    found = []
    for phrase in sentence.phrases:
        if phrase.kind is not PhraseKind.COUNT or phrase.count is None:
            continue
        sense = phrase.count.sense(Kind.COUNT)
        if sense is None:
            continue
        if phrase.form is Form.PLURAL:
            before = sentence.low(phrase.first - 1)
            if (
                before not in _CAUSES
                or (before in {"of", "to"} and sentence.low(phrase.first - 2) in _DIED)
                or sense.outcome not in (Outcome.CASUALTY, Outcome.INJURED, Outcome.KILLED)
                or sense.lemma in {"body", "life", "remains", "corpse"}
            ):
                continue
            found.append(Claim(phrase, phrase.count, sense.outcome, "bare_plural_count", 0.6))
            continue
        if phrase.form is Form.SINGULAR and sense.lemma in _NOT_ONE:
            continue
        if sense.lemma == "loss" and phrase.form is not Form.NONE:
            continue
        found.append(Claim(phrase, phrase.count, sense.outcome, "count_noun", 0.93))
    return found


def _adjacent(sentence: Sentence, taken: dict[int, Claim]) -> list[Claim]:
    """The outcome right after the number: "29 dead", "12 people injured", "two critically"."""
    found = []
    for trigger in sentence.triggers:
        sense = trigger.sense(Kind.STATE, Kind.PARTICIPLE, Kind.PAST)
        if sense is None:
            continue
        group = verb_group(sentence, trigger)
        if group.is_passive or group.has_have:
            continue
        at = trigger.first
        while (
            at > 0
            and sentence.ending(at) is None
            and (is_adverb(sentence.low(at - 1)) or sentence.low(at - 1) in {"reported", "still"})
        ):
            at -= 1
        left = sense.kind is Kind.STATE or _LEFT & set(sentence.between(0, at))
        if sentence.low(at - 1) == "," and left:
            part = sentence.ending(at - 1)  # "six tenants, including two children, dead"
            at -= part is not None and sentence.low(part.first - 1) == "including"
        phrase = _whole_of(sentence, sentence.ending(at))
        if phrase is None or phrase.kind in (PhraseKind.THING, PhraseKind.COUNT):
            continue
        follows = sentence.low(trigger.stop)
        if follows in sentence.lexicon.things and follows.endswith("s") and phrase.stop == at:
            continue  # "two wounded animals"
        if sense.kind is not Kind.STATE and not _can_be_reduced(sentence, phrase, trigger):
            continue
        if sense.kind is not Kind.STATE and has_object(sentence, trigger):
            continue
        if phrase.kind is PhraseKind.UNKNOWN and sense.lemma not in SURE_LEMMAS | {"dead"}:
            continue
        found.append(Claim(phrase, trigger, sense.outcome, "adjacent", 0.92))
        for other in _listed_before(sentence, phrase):
            found.append(Claim(other, trigger, sense.outcome, "adjacent_list", 0.85))
    return found


def _whole_of(sentence: Sentence, phrase: Phrase | None) -> Phrase | None:
    """The phrase that this one is in: "six residents, including two children, dead"."""
    if phrase is None:
        return None
    before = sentence.low(phrase.first - 1)
    at = phrase.first - 1
    if before in {"including", "from"}:
        at -= sentence.low(at - 1) == ","
        whole = sentence.ending(at)
        if whole is not None and whole.kind is PhraseKind.PERSON and whole.form is Form.NUMBER:
            return whole
    return phrase


def _can_be_reduced(sentence: Sentence, phrase: Phrase, trigger: Trigger) -> bool:
    """Whether a bare participle after the phrase is passive rather than past.

    "The man killed" is mostly active, but not in "a child was killed and her aunt wounded".
    """
    if phrase.form is Form.PLURAL:
        return False
    if phrase.form is not Form.SINGULAR or not phrase.definite:
        return True
    return sentence.low(phrase.first - 1) in {"and", ",", "while"} and any(
        word in {"was", "were"} for word in sentence.between(0, phrase.first)
    )


def _listed_before(sentence: Sentence, phrase: Phrase) -> list[Phrase]:
    """Phrases joined to this one on its left: "13 soldiers and four civilians dead"."""
    found = []
    comma = {","} if _LEFT & set(sentence.between(0, phrase.first)) else set()
    while sentence.low(phrase.first - 1) in {"and", "or", "&"} | comma:
        other = sentence.ending(phrase.first - 1)
        if other is None or other.kind not in (PhraseKind.PERSON, PhraseKind.BARE):
            break
        if sentence.trigger_at(other.first - 1) is not None:
            break  # "killed 30 people and 60 wounded": the first are another verb's
        if other.kind is PhraseKind.BARE and phrase.kind is not PhraseKind.BARE:
            break
        found.append(other)
        phrase = other
        if sentence.low(0) == "there":  # "there were six women, a boy and two men hurt"
            comma = {","}
    return found


def _events(sentence: Sentence, taken: dict[int, Claim]) -> list[Claim]:
    """Nouns of what happened: "the murder of six", "the bodies of 13 men"."""
    found = []
    for trigger in sentence.triggers:
        sense = trigger.sense(Kind.EVENT, Kind.ING)
        if sense is None:
            continue
        link = sentence.low(trigger.stop)
        if link != "of" and not (link in {"to", "among"} and _befalls(sentence, trigger, sense)):
            continue
        buried = sense.lemma in {"funeral", "burial"}
        for rank, phrase in enumerate(objects_after(sentence, trigger.stop + 1, True)):
            if phrase.kind is PhraseKind.THING or (buried and phrase.form is not Form.NUMBER):
                break
            if not can_be_victim(phrase, sense) or phrase.kind is PhraseKind.UNKNOWN:
                break
            found.append(
                Claim(phrase, trigger, sense.outcome, "event_of", 0.88 if not rank else 0.8)
            )
    return found


def _befalls(sentence: Sentence, trigger: Trigger, sense: Sense) -> bool:
    """Whether harm comes "to" or "among" people: "injuries to nineteen and deaths to four"."""
    return sense.outcome is Outcome.INJURED or sentence.low(trigger.first) in {"death", "deaths"}


def _subjects(sentence: Sentence, taken: dict[int, Claim]) -> list[Claim]:
    """Passives, intransitives and states after "be": "12 people were killed", "nine died"."""
    found = []
    for trigger in sentence.triggers:
        group = verb_group(sentence, trigger)
        sense = passive_sense(sentence, trigger, group)
        if sense is None or group.is_negated:
            continue
        for rank, phrase in enumerate(subjects_before(sentence, group)):
            known = taken.get(phrase.first)
            if known is not None and not (
                _gives_way(sentence, known)
                or _dies_of_it(sentence, known, trigger, sense)
                or (known.rule == "of_those" and sense.kind is Kind.INTRANSITIVE)
            ):
                continue
            if not can_be_victim(phrase, sense):
                continue
            rule = "intransitive" if sense.kind is Kind.INTRANSITIVE else "passive"
            found.append(Claim(phrase, trigger, sense.outcome, rule, _subject_score(phrase, rank)))
    return found


def _subject_score(phrase: Phrase, rank: int) -> float:
    score = 0.93 if phrase.kind is PhraseKind.PERSON else 0.88
    if phrase.kind is PhraseKind.UNKNOWN:
        score = 0.7
    if phrase.form is Form.PLURAL or phrase.definite:
        score -= 0.15
    return score - 0.05 * min(rank, 3)


def _objects(sentence: Sentence, taken: dict[int, Claim]) -> list[Claim]:
    """Active verbs: "killed nine", "killing two and wounding eight", "kills 5"."""
    found = []
    for trigger in sentence.triggers:
        sense = trigger.sense(Kind.FINITE, Kind.ING, Kind.PAST, Kind.BASE, Kind.PARTICIPLE)
        if sense is None:
            continue
        group = verb_group(sentence, trigger)
        if group.is_passive or group.is_negated:
            continue
        for rank, phrase in enumerate(objects_after(sentence, trigger.stop, True)):
            known = taken.get(phrase.first)
            if known is not None and not (
                sense.outcome is Outcome.KILLED and _gives_way(sentence, known)
            ):
                if rank:
                    break
                continue
            if phrase.kind is PhraseKind.THING:
                continue
            if not can_be_victim(phrase, sense):
                break
            if sense.lemma == "lose" and not rank and not lost_people(phrase, taken):
                break
            score = 0.93 if phrase.kind in (PhraseKind.PERSON, PhraseKind.BARE) else 0.75
            if phrase.form is Form.PLURAL or phrase.definite:
                score -= 0.15
            score -= 0.05 * min(rank, 3)
            found.append(Claim(phrase, trigger, sense.outcome, "active", score))
    return found
