"""Totals that name a number later in the clause: "the death toll rose to 45 from 30"."""

from __future__ import annotations

from dataclasses import replace

from annotator.domain.figures import Outcome, Qualifier
from annotator.domain.values import bounded
from annotator.nlp.casualties.claim import Claim
from annotator.nlp.casualties.lexicon import Kind
from annotator.nlp.casualties.sentence import Form, Phrase, PhraseKind, Sentence, Trigger
from annotator.nlp.casualties.words import HARD_BARRIERS

_REACH = 40
_LINKS = frozenset(
    {"to", "at", "is", "was", "of", ":", "stands", "stood", "reached", "reaches", "hit", "passed"}
    | {"surpassed", "exceeded", "topped", "as", "rose", "climbed", "be", "were", "are", "reach"}
    | {"exceeds", "remains", "remained", "totaled", "totalled", "reaching", "crossed", "passes"}
    | {"exceed", "risen", "climbed", "passing", "exceeding", "(", "–", "-", "became", "tops"}
    | {"neared", "approached", "by", "from", "now"}
)
_MOVES = frozenset(
    {"rose", "rise", "rises", "rising", "risen", "climbed", "increased", "jumped", "revised"}
    | {"raised", "raising", "up", "down", "grew", "grown", "soared", "lowered", "fell", "reduced"}
    | {"revising", "raises", "raise", "went", "bringing", "brought", "brings", "climbs", "jumps"}
    | {"updated"}
)
# "toll" and the plain plurals are totals only in such a frame.
_PLAIN = frozenset({"deaths", "dead", "fatalities", "casualties", "injuries", "losses"})


def toll_claims(sentence: Sentence, taken: dict[int, Claim]) -> list[Claim]:
    """The number of each total, and the older one that it replaces (marked as superseded)."""
    found: list[Claim] = []
    for trigger in sentence.triggers:
        sense = trigger.sense(Kind.TOLL)
        listed = _listed(sentence, trigger)
        if listed is not None:
            found.append(listed)
            continue
        if sense is None:
            continue
        if sense.lemma in _PLAIN and not _moves(sentence, trigger):
            continue
        outcome = Outcome.KILLED if sense.lemma == "losses" else sense.outcome
        found += _numbers(sentence, trigger, outcome)
    return [claim for claim in found if claim.phrase.first not in taken]


def _claim(phrase: Phrase, trigger: Trigger, outcome: Outcome, older: bool = False) -> Claim:
    return Claim(phrase, trigger, outcome, "toll", 0.92, superseded=older)


def _listed(sentence: Sentence, trigger: Trigger) -> Claim | None:
    """The number of an item of a list: "Killed: 6. Wounded: 22"."""
    sense = trigger.sense(Kind.PAST, Kind.PARTICIPLE, Kind.STATE, Kind.COUNT)
    opens = trigger.first == 0 or sentence.low(trigger.first - 1) in {".", ";", ",", "("}
    if sense is None or not opens or sentence.low(trigger.stop) not in {":", "-", "–", "="}:
        return None
    phrase = sentence.starting(trigger.stop + 1)
    if phrase is None or phrase.form is not Form.NUMBER or phrase.kind is PhraseKind.THING:
        return None
    return _claim(phrase, trigger, sense.outcome)


def _moves(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a plain plural is spoken of as a total that rises, falls or stands somewhere."""
    before = sentence.ending(trigger.stop)
    if before is not None and before.form is not Form.PLURAL:
        return False
    near = set(sentence.between(trigger.first - 6, trigger.first))
    near |= set(sentence.between(trigger.stop, trigger.stop + 10))
    return bool(near & _MOVES) or sentence.low(trigger.stop) in {":", "reached", "stood", "coded"}


def _numbers(sentence: Sentence, trigger: Trigger, outcome: Outcome) -> list[Claim]:
    found: list[Claim] = []
    raised = sentence.ending(trigger.first - 1)  # "raising to 61 the number killed"
    if raised is not None and raised.form is Form.NUMBER:
        moves = set(sentence.between(raised.first - 3, raised.first))
        if sentence.low(trigger.first - 1) == "the" and moves & _MOVES and "to" in moves:
            return [_claim(raised, trigger, outcome)]
    stop = min(trigger.stop + _REACH, len(sentence.tokens))
    moved = any(word in _MOVES for word in sentence.between(trigger.first - 6, stop))
    cores = {phrase.core: phrase for phrase in sentence.phrases if phrase.first < trigger.first}
    for at in range(trigger.stop, stop):
        if sentence.low(at) in HARD_BARRIERS or sentence.low(at) == ".":
            break
        other = sentence.trigger_at(at)
        if other is not None and other.sense(Kind.TOLL) and found:
            break
        phrase = sentence.starting(at) or cores.get(at)
        if phrase is None or phrase.form is not Form.NUMBER:
            continue
        if phrase.kind is PhraseKind.THING or phrase.kind is PhraseKind.UNKNOWN:
            continue
        before = sentence.low(max(phrase.first, at) - 1)
        if before not in _LINKS | {"than", "least", "earlier", "previous", "reported", "said"}:
            continue
        reported = before in {"reported", "said", "announced", "reporting", "of"} and bool(
            {"earlier", "previously", "initially", "previous"}
            & set(sentence.between(phrase.first - 4, phrase.first))
        )
        older = (before == "from" and moved) or (bool(found) and reported)
        if phrase.second is not None and before in {"from", "by"} and moved:
            return [*found, _claim(_newer(phrase), trigger, outcome)]
        if found and not older and not found[0].superseded:
            continue
        if before == "by":
            continue
        found.append(_claim(phrase, trigger, outcome, older))
        if len(found) == 2:
            break
    return found


def _newer(phrase: Phrase) -> Phrase:
    """What looks like a range is the old total and the new one: "rose from 30 to 45"."""
    if phrase.second is None or phrase.value.low is None:
        return phrase
    start, end, high = phrase.second
    value = bounded(Qualifier.EXACT, high)
    return replace(phrase, first=phrase.first + 1, start=start, end=end, value=value, second=None)
