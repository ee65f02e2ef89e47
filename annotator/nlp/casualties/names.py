"""Persons by name, as far as capitals tell: one victim each."""

from __future__ import annotations

from dataclasses import replace

from annotator.domain.figures import Qualifier
from annotator.domain.values import bounded
from annotator.nlp.casualties.sentence import Form, Phrase, PhraseKind, Sentence
from annotator.nlp.casualties.words import AUXILIARIES, BARRIERS, MONTHS, PREPOSITIONS, WEEKDAYS

_ONE = bounded(Qualifier.EXACT, 1)
_PARTICLES = frozenset({"al", "bin", "ibn", "el", "de", "la", "van", "von", "da", "dos", "del"})
_MOST_WORDS = 6
_NOT_NAMES = frozenset(
    {"the", "a", "an", "he", "she", "it", "they", "in", "on", "at", "this", "that", "one", *MONTHS}
    | {"county", "city", "street", "road", "province"}
    | {"party", "front", "army", "court", "department", "university", "hospital", "school"}
    | {"district", "village", "avenue", "ministry", "government", "council", "force", "forces"}
    | {"bank", "church", "club", "team", "association", "agency", "company", "group", "police"}
    | WEEKDAYS
    | {"flight", "airport", "state", "station", "bridge", "highway", "boulevard", "drive", "park"}
)


def name_before(sentence: Sentence, stop: int) -> Phrase | None:
    """The name that ends right before a token, past an age or an apposition in commas."""
    at = stop
    if sentence.low(at - 1) == ",":
        at = _before_apposition(sentence, at - 1)
    first = at
    while first > 0 and at - first < _MOST_WORDS and _is_part(sentence, first - 1):
        first -= 1
    return _phrase(sentence, first, at)


def name_after(sentence: Sentence, first: int) -> Phrase | None:
    """The name that begins at a token, past an age as in "killed 43-year-old Ann Lee"."""
    if sentence.low(first).endswith("-year-old"):
        first += 1
    stop = first
    while stop < len(sentence.tokens) and stop - first < _MOST_WORDS and _is_part(sentence, stop):
        stop += 1
    return _phrase(sentence, first, stop)


def _before_apposition(sentence: Sentence, comma: int) -> int:
    """The token index where a name ends that "Ann Lee, 43, was" or "…, a baker, was" opens."""
    for back in range(comma - 1, max(comma - 10, 0), -1):
        word = sentence.low(back)
        if word == ",":
            return back
        if word in BARRIERS or word in AUXILIARIES:
            return comma
    return comma


def _is_part(sentence: Sentence, at: int) -> bool:
    token = sentence.tokens[at]
    if token.low in _PARTICLES or token.low.startswith(("al-", "el-", "ul-", "as-", "ad-")):
        return True
    return token.text[:1].isupper() and token.text[:1].isalpha() and len(token.text) > 1


def _phrase(sentence: Sentence, first: int, stop: int) -> Phrase | None:
    tokens = sentence.tokens
    while first < stop and tokens[first].low in _PARTICLES | {"the"}:
        first += 1
    if stop - first < 2 or all(token.text.isupper() for token in tokens[first:stop]):
        return None
    words = [token.low for token in tokens[first:stop]]
    if any(word in _NOT_NAMES or word in PREPOSITIONS - _PARTICLES for word in words):
        return None
    if (
        tokens[stop - 1].text in sentence.lexicon.demonyms
        or sentence.low(first - 1) in PREPOSITIONS
    ):
        return None
    found = sentence.phrase(first, stop, _ONE, PhraseKind.PERSON, Form.SINGULAR)
    return replace(found, group=sentence.words(first, stop), core=first)
