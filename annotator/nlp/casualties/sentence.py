"""A sentence under reading: its tokens, triggers and phrases, found by position."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from annotator.domain.values import Value
from annotator.nlp.casualties.lexicon import Kind, Lexicon, Noun, Sense, Words
from annotator.nlp.casualties.tokens import Token

if TYPE_CHECKING:
    from annotator.nlp.casualties.clauses import VerbGroup


@dataclass(frozen=True, slots=True)
class Trigger:
    """Words that tell an outcome: tokens [first, stop)."""

    first: int
    stop: int
    senses: tuple[Sense, ...]

    def sense(self, *kinds: Kind) -> Sense | None:
        """The sense of one of these kinds, if it has one."""
        for sense in self.senses:
            if sense.kind in kinds:
                return sense
        return None


class PhraseKind(StrEnum):
    """What a phrase counts."""

    PERSON = "person"
    BARE = "bare"  # a number without a noun
    UNKNOWN = "unknown"  # a noun that the lexicon does not know
    COUNT = "count"  # a noun that tells the outcome itself: deaths
    THING = "thing"


class Form(StrEnum):
    """How a phrase says how many."""

    NUMBER = "number"
    SINGULAR = "singular"  # a child, her grandmother
    PLURAL = "plural"  # civilians
    WHOLE = "whole"  # a couple, both pilots, a family of five
    NONE = "none"  # no casualties, nobody
    REST = "rest"  # the rest, all aboard


@dataclass(slots=True)
class Phrase:
    """A noun phrase that says how many: tokens [first, stop).

    The figure stands at its characters [start, end).
    """

    first: int
    stop: int
    start: int
    end: int
    value: Value
    kind: PhraseKind
    form: Form
    head: str = ""
    group: str = ""
    noun: Noun | None = None
    count: Trigger | None = None
    actor: str = ""
    more: bool = False
    definite: bool = False
    ordinal: bool = False
    second: tuple[int, int, int] | None = None
    core: int = 0
    partitive: bool = False

    @property
    def is_plural(self) -> bool:
        """Whether a verb after it stands in the plural."""
        return self.form is not Form.SINGULAR and (self.value.number != 1 or self.value.negated)


@dataclass(slots=True)
class Sentence:
    """What is known of one sentence; phrases neither overlap nor nest."""

    lexicon: Lexicon
    text: str
    tokens: list[Token]
    today: date | None = None  # the article's
    triggers: list[Trigger] = field(default_factory=list)
    phrases: list[Phrase] = field(default_factory=list)
    lows: list[str] = field(init=False)  # every word in lower case
    groups: dict[int, VerbGroup] = field(default_factory=dict)  # by the trigger's first token
    _trigger_at: dict[int, Trigger] = field(default_factory=dict)
    _starting: dict[int, Phrase] = field(default_factory=dict)
    _ending: dict[int, Phrase] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.lows = [token.low for token in self.tokens]

    def low(self, at: int) -> str:
        """The lower-case word at a token index; "" outside the sentence."""
        return self.lows[at] if 0 <= at < len(self.lows) else ""

    def word(self, at: int) -> str:
        """The word at a token index as written; "" outside the sentence."""
        return self.tokens[at].text if 0 <= at < len(self.tokens) else ""

    def words(self, first: int, stop: int) -> str:
        """The text of tokens [first, stop)."""
        if first >= stop:
            return ""
        return self.text[self.tokens[first].start : self.tokens[stop - 1].end]

    def phrase(self, first: int, stop: int, value: Value, kind: PhraseKind, form: Form) -> Phrase:
        """A phrase whose figure stands at all of its tokens [first, stop)."""
        start, end = self.tokens[first].start, self.tokens[stop - 1].end
        return Phrase(first, stop, start, end, value, kind, form)

    def set_triggers(self, triggers: list[Trigger]) -> None:
        """Take the triggers, in order."""
        self.triggers = triggers
        self._trigger_at = {
            at: trigger for trigger in triggers for at in range(trigger.first, trigger.stop)
        }

    def set_phrases(self, phrases: list[Phrase]) -> None:
        """Take the phrases, in order."""
        self.phrases = phrases
        self._starting = {phrase.first: phrase for phrase in phrases}
        self._ending = {phrase.stop: phrase for phrase in phrases}

    def trigger_at(self, at: int) -> Trigger | None:
        """The trigger that a token belongs to."""
        return self._trigger_at.get(at)

    def starting(self, at: int) -> Phrase | None:
        """The phrase whose first token that is."""
        return self._starting.get(at)

    def ending(self, at: int) -> Phrase | None:
        """The phrase that ends just before that token."""
        return self._ending.get(at)

    def between(self, first: int, stop: int) -> list[str]:
        """The lower-case words of tokens [first, stop)."""
        return self.lows[max(first, 0) : max(stop, 0)]

    def stand_at(self, words: Words, at: int) -> bool:
        """Whether the words stand from a token on."""
        return self.low(at) == words[0] and tuple(self.lows[at : at + len(words)]) == words
