"""What the words around a figure say of it: how sure, when, by whom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.domain.amounts import TENS, UNITS
from annotator.domain.figures import Modality, SourceKind, TimeFrame
from annotator.nlp.casualties.attribution import source_of
from annotator.nlp.casualties.claim import Claim
from annotator.nlp.casualties.clauses import verb_group
from annotator.nlp.casualties.dates import RECENT, in_a_year, is_year, long_before
from annotator.nlp.casualties.lexicon import Phrases
from annotator.nlp.casualties.sentence import Sentence
from annotator.nlp.casualties.words import HARD_BARRIERS

_CAME = frozenset({"came", "comes", "come", "coming"})
_RELATIVES = frozenset({"who", "which", "whom"})
_OPENING = frozenset({"as", "when", "while", "after", "before", "because", "though", "although"})
_SUPERLATIVE_REACH = 8
_NEAR = 6
_LONGEST_COUNT = 5  # digits of a number of days
_MANY_DAYS = 10
_LONG_UNITS = frozenset({"year", "years", "month", "months", "week", "weeks", "decade", "decades"})


@dataclass(frozen=True, slots=True)
class Context:
    """The assertion and attribution fields of a figure."""

    modality: Modality = Modality.ASSERTED
    time: TimeFrame = TimeFrame.EVENT
    attributed_to: str = ""
    source_kind: SourceKind = SourceKind.UNKNOWN
    long_ago: bool = False  # by a date: background if the article tells of a newer event


def context_of(sentence: Sentence, claim: Claim, others: Sequence[Claim]) -> Context:
    """The context of one claim of a sentence."""
    first, stop = _clause(sentence, claim, others)
    time = TimeFrame.SUPERSEDED
    if not claim.superseded:
        replaces = any(other.superseded and other.trigger is claim.trigger for other in others)
        time = _time(sentence, first, stop, claim, replaces, others)
    dated = time is TimeFrame.EVENT and long_before(sentence, first, stop)
    words, kind = source_of(sentence, claim)
    return Context(_modality(sentence, first, claim, stop), time, words, kind, dated)


def _clause(sentence: Sentence, claim: Claim, others: Sequence[Claim]) -> tuple[int, int]:
    """The tokens that speak of a claim: up to the claims of other triggers and hard barriers."""
    first_own = min(claim.phrase.first, claim.trigger.first)
    last_own = max(claim.phrase.stop, claim.trigger.stop)
    first, stop = 0, len(sentence.tokens)
    for other in others:
        if other.trigger is claim.trigger or other is claim:
            continue
        end = max(other.phrase.stop, other.trigger.stop)
        begin = min(other.phrase.first, other.trigger.first)
        if end <= first_own:
            first = max(first, end)
        if begin >= last_own:
            stop = min(stop, begin)
    for at in range(first_own - 1, first - 1, -1):
        if sentence.low(at) in HARD_BARRIERS:
            first = at
            break
    for at in range(last_own, stop):
        if sentence.low(at) in HARD_BARRIERS:
            stop = at
            break
    return first, stop


def _standing(sentence: Sentence, first: int, stop: int, phrases: Phrases) -> Iterator[int]:
    """Where one of the phrases stands within tokens [first, stop)."""
    for at, word in enumerate(sentence.between(first, stop), max(first, 0)):
        for words in phrases.get(word, ()):
            if at + len(words) <= stop and sentence.stand_at(words, at):
                yield at


def _has(sentence: Sentence, first: int, stop: int, phrases: Phrases) -> bool:
    return next(_standing(sentence, first, stop, phrases), None) is not None


def _dated(sentence: Sentence, first: int, stop: int, phrases: Phrases) -> bool:
    """Whether one of the phrases stands there without a superlative before it."""
    return any(
        not _after_superlative(sentence, at) for at in _standing(sentence, first, stop, phrases)
    )


def _after_superlative(sentence: Sentence, at: int) -> bool:
    superlatives = sentence.lexicon.time["superlatives"]
    return any(word in superlatives for word in sentence.between(at - _SUPERLATIVE_REACH, at))


def _before_consequence(sentence: Sentence, claim: Claim, stop: int) -> int:
    """Where what the event amounts to begins: ", becoming the tenth teacher killed this year"."""
    openers = sentence.lexicon.time["consequences"]
    last = max(claim.phrase.stop, claim.trigger.stop)
    for at in range(last, stop - 1):
        if sentence.low(at) == "," and sentence.low(at + 1) in openers:
            return at
    return stop


def _in_an_older(sentence: Sentence, first: int, stop: int) -> bool:
    """Whether the event bears the number of its year: "in its 1985 takeover of the palace"."""
    for at in range(first, stop - 1):
        word = sentence.low(at)
        if is_year(word) and not (sentence.today and int(word) >= sentence.today.year):
            after = sentence.tokens[at + 1].text
            led = sentence.low(at - 1) in {"the", "its", "their", "a", "an", "his"}
            if led and after[:1].isalpha() and after.islower():
                return True
    return False


def _modality(sentence: Sentence, first: int, claim: Claim, stop: int) -> Modality:
    lists = sentence.lexicon.modality
    end = max(claim.trigger.stop, claim.phrase.stop)
    begin = max(first, min(claim.trigger.first, claim.phrase.first) - 12)
    if _has(sentence, begin, end, lists["denied"]):
        return Modality.DENIED
    if end > 0 and sentence.low(0) == "if":
        return Modality.HYPOTHETICAL
    near = max(first, min(claim.trigger.first, claim.phrase.first) - 6)
    near = max(near, _after_opening_clause(sentence, first, claim))
    spans = [(near, end)]
    if sentence.low(claim.phrase.stop) in _RELATIVES and claim.phrase.stop < claim.trigger.first:
        # "two guards who tried to intervene were hurt": they were.
        spans = [(near, claim.phrase.stop), (verb_group(sentence, claim.trigger).first, end)]
    if any(_has(sentence, *span, lists["feared"]) for span in spans):
        return Modality.FEARED
    if any(_has(sentence, *span, lists["hypothetical"]) for span in spans):
        return Modality.HYPOTHETICAL
    return Modality.ASSERTED


def _after_opening_clause(sentence: Sentence, first: int, claim: Claim) -> int:
    """Where the main clause begins after one like "As police tried to repel them, …"."""
    if sentence.low(first) not in _OPENING:
        return first
    begin = min(claim.trigger.first, claim.phrase.first)
    commas = [at for at in range(first, begin) if sentence.low(at) == ","]
    return commas[-1] if commas else first


def _joined(sentence: Sentence, claim: Claim, stop: int, others: Sequence[Claim]) -> int:
    """Where the claims end that share a year: "nine died and 24 were hurt in 1999"."""
    for other in sorted(others, key=lambda one: min(one.phrase.first, one.trigger.first)):
        begin = min(other.phrase.first, other.trigger.first)
        if begin == stop and other.trigger is not claim.trigger and sentence.low(stop - 1) == "and":
            return _clause(sentence, other, others)[1]
    return stop


def _time(
    sentence: Sentence,
    first: int,
    stop: int,
    claim: Claim,
    replaces: bool,
    others: Sequence[Claim],
) -> TimeFrame:
    """When it was; `replaces` says that another number is the older one of the two."""
    leads = sentence.tokens[0].start == 0
    last = max(claim.phrase.stop, claim.trigger.stop)
    lists = sentence.lexicon.time
    if not replaces and _has(sentence, first, stop, lists["superseded"]):
        return TimeFrame.SUPERSEDED
    stop = _before_consequence(sentence, claim, stop)
    if _dated(sentence, first, stop, lists["cumulative"]):
        return TimeFrame.CUMULATIVE
    if (
        _dated(sentence, first, stop, lists["background"])
        or (not leads and _dated(sentence, first, stop, lists["when"]))
        or _in_an_older(sentence, first, min(stop, last + _NEAR))
        or _over_years(sentence, first, stop, leads)
        or in_a_year(sentence, first, _joined(sentence, claim, stop, others))
        or _since(sentence, first, stop)
        or _ago(sentence, claim, stop)
        or _answered(sentence, claim)
        or _in_that_year(sentence, claim)
        or _recalled(sentence, first, claim)
    ):
        return TimeFrame.BACKGROUND
    return TimeFrame.EVENT


def _over_years(sentence: Sentence, first: int, stop: int, leads: bool) -> bool:
    """Whether the clause counts over a long time: "in the past months", "years of war".

    In the text's first sentence a week is what the text is about.
    """
    for at in range(first, stop):
        if sentence.low(at) == "days" and _many_days(sentence, at):
            return True
        if sentence.low(at) not in _LONG_UNITS:
            continue
        if _in_so_many(sentence, at):
            return True
        before = set(sentence.between(max(at - 5, first), at))
        if sentence.low(at + 1) in {"'s", "’s"} or (leads and sentence.low(at) == "week"):
            continue
        if before & {"past", "last"} and before & {"in", "over", "during", "for", "within"}:
            return True
        if sentence.low(at) in {"years", "decades"} and (
            before & {"in", "over", "during"} or sentence.low(at + 1) == "of"
        ):
            return True
    return False


def _in_so_many(sentence: Sentence, at: int) -> bool:
    """Whether a unit of time closes "in only three months" or "during the two weeks"."""
    if sentence.low(at) not in {"months", "weeks", "years"}:
        return False
    back = at - 1
    number = sentence.low(back)
    if number not in UNITS and number not in TENS and not number.isdecimal():
        return False
    while sentence.low(back - 1) in {"only", "just", "the", "last", "past", "about", "these"}:
        back -= 1
    led = sentence.low(back - 1) in {"in", "over", "during", "within"}
    return led and sentence.low(back - 2) != "for"


def _many_days(sentence: Sentence, at: int) -> bool:
    """Whether it counts over "the last 24 days": more than a battle or a storm takes."""
    number = sentence.low(at - 1)
    days = int(number) if number.isdecimal() and len(number) < _LONGEST_COUNT else UNITS.get(number)
    led = sentence.low(at - 2) in {"last", "past", "in", "over", "during"}
    return led and days is not None and days >= _MANY_DAYS


def _since(sentence: Sentence, first: int, stop: int) -> bool:
    """Whether the clause counts from further back than the last days: not "since Thursday"."""
    return any(
        sentence.low(at) == "since"
        and not _after_superlative(sentence, at)
        and not RECENT & set(sentence.between(at + 1, at + 4))
        for at in range(first, stop)
    )


def _ago(sentence: Sentence, claim: Claim, stop: int) -> bool:
    """Whether it was years, months or weeks ago, and not something that was done to a thing."""
    first = max(claim.phrase.stop, claim.trigger.stop)
    for at in range(first, stop):
        word = sentence.low(at)
        if word == "by" or (at > first + 1 and word.endswith("ed")):
            return False
        if word == "ago" and sentence.low(at - 1) in _LONG_UNITS:
            return True
    return False


def _recalled(sentence: Sentence, first: int, claim: Claim) -> bool:
    """Whether words before the claim recall an earlier event: "came after a mine killed six"."""
    own = min(claim.trigger.first, claim.phrase.first)
    at = own - 1
    while at > first and sentence.low(at) not in {",", ";", ":"}:
        at -= 1
    words = list(sentence.between(max(at, first), own))
    came = bool(_CAME & set(words)) and "after" in words
    return came or _has(sentence, max(at, first), own, sentence.lexicon.time["recalling"])


def _in_that_year(sentence: Sentence, claim: Claim) -> bool:
    """Whether the clause tells of a year named before it: "the worst since 2014, when 130 died"."""
    own = min(claim.trigger.first, claim.phrase.first)
    for at in range(own - 1, max(own - _NEAR, 1), -1):
        if sentence.low(at) in {"when", "which"}:
            before = at - 1 - (sentence.low(at - 1) == "in")
            return is_year(sentence.low(before - (sentence.low(before) == ",")))
        if sentence.low(at) in {",", ";"}:
            return False
    return False


def _answered(sentence: Sentence, claim: Claim) -> bool:
    """Whether a relative clause tells of the earlier event that the sentence's event answers.

    "The clashes followed air strikes, which left many dead": the dead are not the clashes'.
    """
    first = min(claim.trigger.first, claim.phrase.first)
    for at in range(first - 1, max(first - 10, 0), -1):
        if sentence.low(at) in {"which", "that"}:
            return _has(sentence, max(at - 25, 0), at, sentence.lexicon.answers)
    return False
