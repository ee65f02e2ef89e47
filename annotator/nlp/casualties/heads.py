"""Finds the noun that a number or an article belongs to, and says whether it means people."""

from __future__ import annotations

from dataclasses import dataclass, replace

from annotator.domain.amounts import TENS, UNITS
from annotator.domain.figures import HARM
from annotator.domain.values import Value
from annotator.nlp.casualties.lexicon import Kind, Lexicon, Noun
from annotator.nlp.casualties.sentence import Form, Phrase, PhraseKind, Sentence, Trigger
from annotator.nlp.casualties.words import FILLERS, POSSESSIVES, STOP, WHEREABOUTS

_MOST_MODIFIERS = 7
_LONGEST_NOUN = 3
# Nouns that are adjectives too: "three elderly nuns" are nuns.
_ADJECTIVES = frozenset(
    {"elderly", "poor", "faithful", "japanese", "chinese", "british", "irish", "french", "dutch"}
    | {"spanish", "portuguese", "lebanese", "sudanese", "vietnamese", "nepalese", "swiss"}
    | {"burmese", "congolese", "senegalese", "maltese", "togolese", "infirm", "police", "youth"}
    | {"homeless people", "taliban", "peshmerga", "local", "national", "female", "male"}
    | {"native", "senior", "minor", "juvenile", "civilian", "veteran", "dissident", "chief"}
    | {"intellectual", "muslim", "christian", "private", "opposition", "expatriate", "suspect"}
)
_PREFIXES = ("ex-", "co-", "step-", "half-")
_ALLEGED = frozenset({"alleged", "reported", "confirmed", "estimated"})
_PRONOUNS = frozenset({"them", "these", "those", "whom", "which", "us", "you"})


@dataclass(frozen=True, slots=True)
class Head:
    """The noun of a phrase whose last token is before `stop`; `group` is its words as written."""

    stop: int
    kind: PhraseKind
    word: str = ""
    group: str = ""
    noun: Noun | None = None
    count: Trigger | None = None
    actor: str = ""
    partitive: bool = False  # "eleven of the corpses": some out of more


def noun_at(sentence: Sentence, at: int) -> tuple[Noun, int] | None:
    """The longest noun for people at a token and the token after it."""
    nouns = sentence.lexicon.nouns
    first = sentence.low(at)
    if first.startswith(_PREFIXES):
        known = nouns.get((first.partition("-")[2],))
        return None if known is None else (known, at + 1)
    if first not in sentence.lexicon.noun_firsts:
        return None
    for length in range(_LONGEST_NOUN, 0, -1):
        words = tuple(sentence.between(at, at + length))
        if len(words) == length and words in nouns:
            return nouns[words], at + length
    return None


def find_head(sentence: Sentence, at: int, plural: bool, bare: bool = False) -> Head:
    """The head of the noun phrase whose number ends before token `at`.

    `plural` says that the number asks for a plural. With `bare`, no modifier may come first:
    the phrase begins with its noun.
    """
    first, partitive = at, False
    if sentence.low(at) == "of" and not bare:
        at += 1
        while sentence.low(at) in {"the", "all", "those", "these"} | POSSESSIVES:
            at += 1
            partitive = True
        if partitive and _is_amount(sentence.low(at)):
            return Head(first, PhraseKind.BARE, partitive=True)  # "two of the 12 killed"
        if sentence.low(at) in _PRONOUNS or (partitive and sentence.low(at - 1) in _PRONOUNS):
            return Head(at + (sentence.low(at) in _PRONOUNS), PhraseKind.BARE, partitive=True)
    if sentence.low(at) in {"more", "other"} and sentence.low(at + 1) != "than":
        at += 1
    scan = _Scan(sentence, at, plural)
    scan.run(0 if bare else _MOST_MODIFIERS)
    head = scan.result(first)
    return replace(head, partitive=True) if partitive else head


def _is_amount(word: str) -> bool:
    return word[:1].isdecimal() or word in UNITS or word in TENS


class _Scan:
    """Walks over modifiers up to the noun."""

    def __init__(self, sentence: Sentence, at: int, plural: bool) -> None:
        self.sentence = sentence
        self.at = self.begin = at
        self.plural = plural
        self.noun: Noun | None = None
        self.noun_stop = at
        self.count: Trigger | None = None
        self.thing_stop = 0
        self.actor = ""

    def run(self, most: int) -> None:
        """Advance until nothing more can belong to the phrase."""
        sentence = self.sentence
        modifiers = 0
        while self.at < len(sentence.tokens):
            word = sentence.low(self.at)
            demonym = sentence.tokens[self.at].text in sentence.lexicon.demonyms
            if demonym and not self.actor:
                self.actor = sentence.tokens[self.at].text
            if self._take_long_count() or self._take_noun() or self._take_count():
                continue
            if word in {"'s", "’s"} and self._passes_owner():
                continue
            if word in {"(", "["} and self._passes_brackets():
                continue
            if self.noun is not None or self.count is not None:
                if word in sentence.lexicon.things and sentence.trigger_at(self.at) is None:
                    # "a police station commander": the person may still come.
                    self.thing_stop = self.at + 1
                    self.noun = None
                    self.at += 1
                    continue
                # "seven Sunni construction workers": the plural may still come.
                adjective = self.noun is not None and self._was_adjective()
                if self.noun is None or (not adjective and (self.noun.plural or not self.plural)):
                    return
            if not self._is_modifier(word) or modifiers >= most:
                return
            if word in sentence.lexicon.things:
                self.thing_stop = self.at + 1
            modifiers += 1
            self.at += 1

    def _passes_owner(self) -> bool:
        """Whether the noun so far only owns what follows: "two of the mayor's bodyguards"."""
        if not self.plural or not self._of_something() or self.at == self.begin:
            return False
        self.noun = None
        self.at += 1
        return True

    def _passes_brackets(self) -> bool:
        """Whether brackets only explain a name before the noun: "two FC [Frontier Corps] men"."""
        sentence = self.sentence
        for close in range(self.at + 2, self.at + 6):
            if sentence.low(close) in {")", "]"}:
                follows = noun_at(sentence, close + 1)
                if follows is None or not follows[0].plural or self.noun is not None:
                    return False
                self.at = close + 1
                return True
        return False

    def _of_something(self) -> bool:
        return "of" in self.sentence.between(self.begin - 3, self.begin)

    def _take_noun(self) -> bool:
        found = noun_at(self.sentence, self.at)
        if found is None:
            return False
        noun, stop = found
        if self.noun is not None and self.noun.plural and self.sentence.low(self.at) == "others":
            return False
        if self.noun is not None and self.noun.plural and self.sentence.trigger_at(self.at):
            return False  # "took seven people hostage"
        self.noun, self.noun_stop = noun, stop
        self.count = None
        self.thing_stop = 0
        self.at = stop
        return True

    def _was_adjective(self) -> bool:
        return self.sentence.low(self.noun_stop - 1) in _ADJECTIVES

    def _take_long_count(self) -> bool:
        """Whether a counted noun of several words begins here: "250 civilian deaths"."""
        trigger = self.sentence.trigger_at(self.at)
        if trigger is None or trigger.stop - trigger.first == 1:
            return False
        sense = trigger.sense(Kind.COUNT)
        return sense is not None and sense.outcome in HARM and self._take_count()

    def _take_count(self) -> bool:
        trigger = self.sentence.trigger_at(self.at)
        if trigger is None or trigger.first != self.at or trigger.sense(Kind.COUNT) is None:
            return False
        if noun_at(self.sentence, trigger.stop) is not None:  # "two death row inmates"
            return False
        self.count, self.noun = trigger, None
        self.thing_stop = 0
        self.at = trigger.stop
        return True

    def _is_modifier(self, word: str) -> bool:
        if self.at == self.begin and word in _ALLEGED:
            return True
        if word.isdecimal() or word in UNITS or word in TENS:
            return self.sentence.low(self.at + 1) in {"year", "yr", "month", "-"}  # an age
        if word in STOP or not word[:1].isalnum() or word in self.sentence.lexicon.speech:
            return False
        if word in WHEREABOUTS and self.sentence.tokens[self.at].text == word:
            return False
        trigger = self.sentence.trigger_at(self.at)
        if trigger is None:
            return True
        # "12 wounded soldiers", "a dead man": the noun must come at once.
        follows = trigger.stop
        return (
            trigger.stop == trigger.first + 1
            and (
                noun_at(self.sentence, follows) is not None
                or self.sentence.word(follows) in self.sentence.lexicon.demonyms
            )
            and trigger.sense(Kind.PAST, Kind.STATE) is not None
        )

    def result(self, first: int) -> Head:
        """What was found."""
        sentence = self.sentence
        if self.count is not None:
            stop = self.count.stop
            return Head(
                stop,
                PhraseKind.COUNT,
                sentence.low(stop - 1),
                sentence.words(self.begin, stop),
                None,
                self.count,
                self.actor,
            )
        if self.noun is not None:
            group = sentence.words(self.begin, self.noun_stop)
            word = sentence.low(self.noun_stop - 1)
            return Head(self.noun_stop, PhraseKind.PERSON, word, group, self.noun, None, self.actor)
        last = sentence.low(self.at - 1)
        if self.thing_stop and self.plural and self._people_after_thing(last):
            return self._unknown(first)
        if self.thing_stop:
            return Head(self.thing_stop, PhraseKind.THING, sentence.low(self.thing_stop - 1))
        return self._unknown(first)

    def _people_after_thing(self, last: str) -> bool:
        """Whether the plural is still to come after a thing: "three bomb disposal experts"."""
        words = self.sentence.lexicon
        if looks_like_people(last, words):
            return True
        thing = self.sentence.low(self.thing_stop - 1)
        return not thing.endswith("s") and last.endswith("s") and last not in words.things

    def _unknown(self, first: int) -> Head:
        """No known noun: what the words look like."""
        sentence, stop = self.sentence, self.begin
        for at in range(self.begin, self.at):
            word = sentence.low(at)
            if at == self.begin and word in _ALLEGED:
                continue
            if word in FILLERS or word.endswith(("ed", "ing", "ly")) or sentence.trigger_at(at):
                break
            stop = at + 1
        if stop == self.begin:
            return Head(max(first, self.begin) if first == self.begin else first, PhraseKind.BARE)
        word = sentence.low(stop - 1)
        group = sentence.words(self.begin, stop)
        if sentence.tokens[stop - 1].text in sentence.lexicon.demonyms and self.plural:
            return Head(stop, PhraseKind.PERSON, word, group, None, None, self.actor)
        if self.plural and looks_like_people(word, sentence.lexicon):
            return Head(stop, PhraseKind.PERSON, word, group, None, None, self.actor)
        return Head(stop, PhraseKind.UNKNOWN, word, group, None, None, self.actor)


def looks_like_people(word: str, words: Lexicon) -> bool:
    """Whether a plural noun that no list has ends as nouns for people do."""
    return len(word) > 4 and word not in words.things and word.endswith(words.person_endings)


def spanning(
    sentence: Sentence, first: int, start: int, head: Head, value: Value, form: Form
) -> Phrase:
    """A phrase whose figure stands at all of it, since its noun carries the count."""
    return Phrase(
        first,
        head.stop,
        sentence.tokens[start].start,
        sentence.tokens[head.stop - 1].end,
        value,
        head.kind,
        form,
        head.word,
        head.group,
        head.noun,
        head.count,
        head.actor,
        core=start,
    )
