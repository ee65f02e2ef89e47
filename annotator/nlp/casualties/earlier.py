"""What the text has said so far, for words that lean on it: "the rest", "the figure", "aboard"."""

from __future__ import annotations

import re

from annotator.domain.figures import Outcome, Qualifier
from annotator.domain.values import Value, bounded
from annotator.nlp.casualties.claim import Claim
from annotator.nlp.casualties.lexicon import Kind
from annotator.nlp.casualties.rivals import rivals, said_anew
from annotator.nlp.casualties.sentence import Form, Phrase, PhraseKind, Sentence

_CALLS = re.compile(
    r"\b(?:figures?|totals?|numbers?|estimates?|counts?|aboard|on board|tolls?|carrying|carried"
    r"|risen|rose|climbed)\b",
    re.IGNORECASE,
)
_TAKEN = frozenset({Outcome.ABDUCTED, Outcome.CAPTURED, Outcome.MISSING, Outcome.DETAINED})
_BODIES = frozenset({"body", "corpse", "remains"})
_ABOARD = frozenset({"aboard", "carrying", "carried", "carries", "board", "inside", "with"})


class Earlier:
    """Remembers, over the sentences of one text, what later ones may refer to."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._outcome: Outcome | None = None
        self._aboard: int | None = None
        self._taken: Value | None = None

    def calls_for(self, start: int, end: int) -> bool:
        """Whether a sentence without a trigger may still say something of an earlier figure."""
        return _CALLS.search(self._text, start, end) is not None

    def remember(self, sentence: Sentence) -> None:
        """Take what a sentence says of the people on board."""
        number = _people_aboard(sentence.phrases, sentence)
        if number is not None:
            self._aboard = number

    def settle(self, sentence: Sentence) -> None:
        """Give "all aboard" its number where the text has said it."""
        for at, phrase in enumerate(sentence.phrases):
            if phrase.form is Form.REST and phrase.value.term == "all aboard":
                number = _people_aboard(sentence.phrases[:at], sentence) or self._aboard
                if number is not None:
                    phrase.value = bounded(Qualifier.EXACT, number)

    def added(self, sentence: Sentence, made: list[Claim]) -> list[Claim]:
        """The claims of a sentence with those that lean on what came before."""
        _settle_rest(sentence, made)
        made = sorted([*made, *self._bodies(sentence, made)], key=lambda c: c.phrase.first)
        if not made and self._outcome is not None:
            made = said_anew(sentence, self._outcome)
        elif made:
            made = sorted([*made, *rivals(sentence, made)], key=lambda c: c.phrase.first)
        plain = [claim for claim in made if not claim.phrase.value.negated]
        taken = [claim for claim in plain if claim.outcome in _TAKEN]
        if taken:
            self._taken = taken[-1].phrase.value
        self._outcome = plain[-1].outcome if plain else None
        return made

    def _bodies(self, sentence: Sentence, made: list[Claim]) -> list[Claim]:
        """Those whom an earlier sentence saw taken: "their bodies were found near the river"."""
        if self._taken is None:
            return []
        claimed = {claim.phrase.first for claim in made}
        for trigger in sentence.triggers:
            sense = trigger.sense(Kind.COUNT)
            if sense is None or sense.lemma.split()[-1] not in _BODIES:
                continue
            for at in range(trigger.first - 1, max(trigger.first - 4, -1), -1):
                if sentence.low(at) != "their" or at in claimed:
                    continue
                start, end = sentence.tokens[at].start, sentence.tokens[trigger.stop - 1].end
                phrase = Phrase(
                    at, trigger.stop, start, end, self._taken, PhraseKind.COUNT, Form.WHOLE
                )
                return [Claim(phrase, trigger, Outcome.KILLED, "their_bodies", 0.75)]
        return []


def _people_aboard(phrases: list[Phrase], sentence: Sentence) -> int | None:
    for phrase in phrases:
        if phrase.form is not Form.NUMBER or phrase.kind is PhraseKind.THING:
            continue
        near = {sentence.low(phrase.first - 1), *sentence.between(phrase.stop, phrase.stop + 2)}
        if near & _ABOARD and phrase.value.number is not None:
            return phrase.value.number
    return None


def _settle_rest(sentence: Sentence, made: list[Claim]) -> None:
    """Give "the rest" its number: "of the 26 on board, 15 died; the rest …" are 11."""
    rest = [c for c in made if c.phrase.form is Form.REST and c.phrase.value.term == "the rest"]
    if not rest:
        return
    claimed = {id(claim.phrase) for claim in made}
    wholes = [
        phrase.value.number
        for phrase in sentence.phrases
        if id(phrase) not in claimed
        and phrase.form is Form.NUMBER
        and phrase.kind is not PhraseKind.THING
        and phrase.first < rest[0].phrase.first
    ]
    parts = [claim.phrase.value.number for claim in made if claim is not rest[0]]
    if len(wholes) != 1 or wholes[0] is None or None in parts:
        return
    left = wholes[0] - sum(number for number in parts if number is not None)
    if left > 0:
        rest[0].phrase.value = bounded(Qualifier.EXACT, left)
