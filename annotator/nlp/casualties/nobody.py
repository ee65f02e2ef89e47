"""Phrases for nobody: "no casualties", "no one", "neither pilot", "not a single soldier".

The figure stands at all of the phrase and is 0, negated.
"""

from __future__ import annotations

from dataclasses import replace

from annotator.domain.values import NONE
from annotator.nlp.casualties.heads import find_head, spanning
from annotator.nlp.casualties.sentence import Form, Phrase, PhraseKind, Sentence

_ALONE = frozenset({"nobody", "none", "no-one"})
# The words that open such a phrase; "without" stands before one.
NOBODY = _ALONE | {"no", "zero", "any", "neither", "not"}
_TOLD = frozenset({"report", "reports", "word", "news", "sign", "signs", "record", "mention"})
_MODIFIERS = 2


def nobody(sentence: Sentence, at: int) -> Phrase | None:
    """The phrase for nobody that begins at a token."""
    word, following = sentence.low(at), sentence.low(at + 1)
    if word in _ALONE:
        return _alone(sentence, at, at + 1)
    if word == "no" and following in {"one", "body", "-one"}:
        return _alone(sentence, at, at + 2)
    if word == "not":
        return _not_one(sentence, at)
    if word == "neither":
        return _neither(sentence, at)
    bare = word not in {"no", "any", "zero"} and sentence.low(at - 1) == "without"
    if word in {"no", "zero"} or (word == "any" and _denied_before(sentence, at)) or bare:
        head = find_head(sentence, at if bare else at + 1, True)
        if head.kind is PhraseKind.COUNT or (
            head.kind is PhraseKind.PERSON and word in {"no", "zero"}
        ):
            return spanning(sentence, at, at, head, NONE, Form.NONE)
    return _none_told(sentence, at) if word == "no" else None


def _alone(sentence: Sentence, at: int, stop: int) -> Phrase:
    return replace(sentence.phrase(at, stop, NONE, PhraseKind.BARE, Form.NONE), group="people")


def _not_one(sentence: Sentence, at: int) -> Phrase | None:
    """Nobody at all: "not one soldier", "not a single casualty"."""
    words = (sentence.low(at + 1), sentence.low(at + 2))
    if words != ("a", "single") and words[0] != "one":
        return None
    head = find_head(sentence, at + (3 if words[0] == "a" else 2), False)
    if head.kind in (PhraseKind.PERSON, PhraseKind.COUNT):
        return spanning(sentence, at, at, head, NONE, Form.NONE)
    return None


def _neither(sentence: Sentence, at: int) -> Phrase | None:
    """Nobody of two: "neither pilot", "neither of the pilots"."""
    of = sentence.low(at + 1) == "of"
    head = find_head(sentence, at + 1, of)
    if head.kind is PhraseKind.PERSON or (of and head.partitive):
        if of:
            return _alone(sentence, at, at + 1)
        return spanning(sentence, at, at, head, NONE, Form.NONE)
    return None


def _none_told(sentence: Sentence, at: int) -> Phrase | None:
    """No harm that anyone tells of: "no immediate reports of casualties"."""
    for step in range(at + 1, at + 2 + _MODIFIERS):
        if sentence.low(step) in _TOLD and sentence.low(step + 1) in {"of", "on", "about"}:
            first = step + 2 + (sentence.low(step + 2) in {"any", "serious", "major"})
            head = find_head(sentence, first, True, bare=True)
            if head.kind is PhraseKind.COUNT:
                return spanning(sentence, at, at, head, NONE, Form.NONE)
            return None
        if not sentence.low(step)[:1].isalpha():
            return None
    return None


def _denied_before(sentence: Sentence, at: int) -> bool:
    near = set(sentence.between(at - 5, at))
    return bool(near & {"without", "not", "n't", "never", "nor", "no"}) or any(
        word.endswith("n't") or word.endswith("n’t") for word in near
    )
