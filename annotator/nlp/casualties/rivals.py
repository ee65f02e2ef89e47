"""Other counts of the same people, told without a word of their outcome.

"… but a rebel spokesman spoke of more than 100", "the Network put the number at 16", "by evening
it had risen to eleven", "the first blast killed five people and the second three".
"""

from __future__ import annotations

from annotator.domain.figures import Outcome
from annotator.nlp.casualties.claim import Claim
from annotator.nlp.casualties.lexicon import Kind, Sense
from annotator.nlp.casualties.sentence import Form, Phrase, PhraseKind, Sentence, Trigger
from annotator.nlp.casualties.words import STOP

RULE = "said_anew"
_FIGURE_WORDS = frozenset({"figure", "total", "number", "estimate", "count", "toll"})
_PUT = frozenset({"put", "puts", "putting"})
_SPOKE = frozenset({"spoke", "spoken", "speak", "speaks", "talked", "talks"})
_ROSE = frozenset({"risen", "rose", "climbed", "grown", "grew", "increased", "jumped", "rise"})
_LINKS = frozenset({"at", "to", "as", "was", "is", "of"})
_SECONDS = frozenset({"second", "third", "other", "latter"})
_CLAIMED = frozenset({"claimed", "claims", "claim", "said", "says"})
_MOVED = frozenset({"up", "down"})
_SHORT = 5  # words of a clause whose verb is left out
_ENDS = frozenset({".", ";", "", ","})


def said_anew(sentence: Sentence, outcome: Outcome) -> list[Claim]:
    """A count of what the sentence before counted: "the police put the figure at 8"."""
    for phrase in sentence.phrases:
        if not _may_count(phrase):
            continue
        at = _figure_word(sentence, phrase) or _risen(sentence, phrase)
        if at is not None:
            return [_claim(sentence, phrase, at, outcome)]
    return []


def rivals(sentence: Sentence, made: list[Claim]) -> list[Claim]:
    """Counts in the same sentence, after the claim that they speak of."""
    claimed = {claim.phrase.first for claim in made}
    found: list[Claim] = []
    for phrase in sentence.phrases:
        if phrase.first in claimed or not _may_count(phrase):
            continue
        before = [claim for claim in made if claim.phrase.stop <= phrase.first]
        if not before:
            continue
        known = before[-1]
        if sentence.low(phrase.first - 1) == "from" and sentence.low(phrase.first - 2) in _MOVED:
            older = Claim(phrase, known.trigger, known.outcome, RULE, 0.75, superseded=True)
            found.append(older)
            continue
        at = _figure_word(sentence, phrase) or _risen(sentence, phrase) or _spoken(sentence, phrase)
        if at is not None and at >= known.phrase.stop:
            found.append(_claim(sentence, phrase, at, known.outcome))
        elif _gapped(sentence, phrase, known):
            found.append(Claim(phrase, known.trigger, known.outcome, "gapped", 0.7))
    return found


def _may_count(phrase: Phrase) -> bool:
    return (
        phrase.form is Form.NUMBER
        and phrase.kind in (PhraseKind.BARE, PhraseKind.PERSON)
        and not phrase.partitive
    )


def _claim(sentence: Sentence, phrase: Phrase, at: int, outcome: Outcome) -> Claim:
    trigger = Trigger(at, at + 1, (Sense(outcome, Kind.TOLL, sentence.low(at)),))
    return Claim(phrase, trigger, outcome, RULE, 0.75)


def _figure_word(sentence: Sentence, phrase: Phrase) -> int | None:
    """The word in "put the figure at 8", "the total was 8", "put it at 8"."""
    first = phrase.first
    if phrase.kind is not PhraseKind.BARE or sentence.low(first - 1) not in _LINKS:
        return None
    for back in (first - 2, first - 3):
        if sentence.low(back) in _FIGURE_WORDS:
            return back
    it = sentence.low(first - 2) in {"it", "this", "that"}
    return first - 3 if it and sentence.low(first - 3) in _PUT else None


def _risen(sentence: Sentence, phrase: Phrase) -> int | None:
    """The verb in "it had risen to eleven"."""
    first = phrase.first
    if phrase.kind is not PhraseKind.BARE or sentence.low(first - 1) != "to":
        return None
    subject = {"it", "that", "which", *_FIGURE_WORDS} & set(sentence.between(first - 5, first - 2))
    return first - 2 if sentence.low(first - 2) in _ROSE and subject else None


def _spoken(sentence: Sentence, phrase: Phrase) -> int | None:
    """The verb in "spoke of more than 100", or "Islamabad claimed 133" at a clause's end."""
    first = phrase.first
    if sentence.low(first - 1) == "of" and sentence.low(first - 2) in _SPOKE:
        return first - 2
    ends = phrase.kind is PhraseKind.BARE and sentence.low(phrase.stop) in _ENDS
    return first - 1 if ends and sentence.low(first - 1) in _CLAIMED else None


def _names_only(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether only a noun stands before the number: "… and the army two"."""
    word = sentence.low(phrase.first - 1)
    verb = word.endswith(("ed", "ing")) or sentence.trigger_at(phrase.first - 1) is not None
    return word.isalpha() and word not in STOP and not verb


def _gapped(sentence: Sentence, phrase: Phrase, known: Claim) -> bool:
    """Whether the verb is left out: "the first blast killed five and the second three"."""
    if phrase.kind is not PhraseKind.BARE or known.trigger.stop > known.phrase.first:
        return False
    words = list(sentence.between(known.phrase.stop, phrase.first))
    if words[:2] == ["and", "the"] and len(words) <= _SHORT and _names_only(sentence, phrase):
        return sentence.low(phrase.stop) in _ENDS
    back = phrase.first - 1
    if sentence.low(back) not in _SECONDS:
        back -= 1
    if sentence.low(back) not in _SECONDS or sentence.low(back - 1) not in {"the", "a"}:
        return False
    firsts = {"first", "one"} & set(sentence.between(0, known.trigger.first))
    return bool(firsts) and sentence.low(phrase.stop) in _ENDS | {"in", "at"}
