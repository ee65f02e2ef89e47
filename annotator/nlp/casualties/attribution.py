"""Who vouches for a figure: "the police said", "according to medics"."""

from __future__ import annotations

from annotator.domain.figures import SourceKind
from annotator.nlp.casualties.claim import Claim
from annotator.nlp.casualties.sentence import Sentence
from annotator.nlp.casualties.words import AUXILIARIES, COORDINATORS, HARD_BARRIERS

_MOST_WORDS = 9
_LEADS = frozenset({"that", "while", "but", "and", "as", "meanwhile", "when", ",", "however"})
_PRONOUNS = frozenset({"he", "she", "it", "they", "we", "i", "who", "which", "this"})
_CLOSERS = frozenset({",", ".", ";", "”", "“", '"', "", "—", "–", ")", "("})
_LINK_WORDS = frozenset({"while", "but", "although", "whereas", "though"})


def source_of(sentence: Sentence, claim: Claim) -> tuple[str, SourceKind]:
    """The words that name a claim's source, and what kind of source that is."""
    first = min(claim.phrase.first, claim.trigger.first)
    last = max(claim.phrase.stop, claim.trigger.stop)
    span = _saying_before(sentence, first) or _according(sentence) or _saying_after(sentence, last)
    if span is None:
        return "", SourceKind.UNKNOWN
    return sentence.words(*span), _kind(sentence, *span)


def _saying_before(sentence: Sentence, stop: int) -> tuple[int, int] | None:
    for at in range(stop - 1, max(stop - 30, 0), -1):
        word = sentence.low(at)
        if word in HARD_BARRIERS:
            return None
        if word in sentence.lexicon.speech and sentence.starting(at) is None:
            return _subject(sentence, at)
    return None


def _subject(sentence: Sentence, verb: int) -> tuple[int, int] | None:
    """The tokens before a verb of saying, back to where its clause begins."""
    stop = verb
    while stop > 0 and (
        sentence.low(stop - 1) in AUXILIARIES
        or sentence.low(stop - 1).endswith("ly")
        or sentence.low(stop - 1) in {"also", "later", "earlier"}
    ):
        stop -= 1
    first = stop
    while first > 0 and stop - first < _MOST_WORDS:
        before = sentence.low(first - 1)
        if before in _CLOSERS or before in _LEADS or before in _LINK_WORDS:
            break
        first -= 1
    if first == stop or sentence.low(first) in _PRONOUNS:
        return None
    return first, stop


def _according(sentence: Sentence) -> tuple[int, int] | None:
    tokens = sentence.tokens
    for words in sentence.lexicon.according:
        if words[0] not in sentence.lows:
            continue
        length = len(words)
        for at in range(len(tokens) - length):
            if not sentence.stand_at(words, at):
                continue
            stop = at + length
            while (
                stop < len(tokens)
                and sentence.low(stop) not in _CLOSERS
                and stop - at - length < _MOST_WORDS
            ):
                stop += 1
            if stop > at + length:
                return at + length, stop
    return None


def _saying_after(sentence: Sentence, first: int) -> tuple[int, int] | None:
    for at in range(first, len(sentence.tokens)):
        word = sentence.low(at)
        if word in HARD_BARRIERS:
            return None
        if word not in sentence.lexicon.speech:
            continue
        if sentence.low(at - 1) in {",", "”", '"'}:
            return _after_verb(sentence, at + 1)
        span = _subject(sentence, at)
        if span is not None and sentence.low(span[0] - 1) in {",", "”", '"', "“"}:
            return span
    return None


def _after_verb(sentence: Sentence, first: int) -> tuple[int, int] | None:
    stop = first
    while (
        stop < len(sentence.tokens)
        and sentence.low(stop) not in _CLOSERS | COORDINATORS | {"in", "on", "told"}
        and stop - first < _MOST_WORDS
    ):
        stop += 1
    if stop == first or sentence.low(first) in _PRONOUNS:
        return None
    return first, stop


def _kind(sentence: Sentence, first: int, stop: int) -> SourceKind:
    for at in range(stop - 1, first - 1, -1):
        kind = sentence.lexicon.sources.get(sentence.low(at))
        if kind is not None:
            return kind
    return SourceKind.UNKNOWN
