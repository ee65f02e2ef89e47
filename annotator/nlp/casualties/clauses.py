"""Verb groups, their subjects to the left and objects to the right."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.nlp.casualties.lexicon import Kind
from annotator.nlp.casualties.sentence import Form, Phrase, PhraseKind, Sentence, Trigger
from annotator.nlp.casualties.words import (
    BARRIERS,
    BE,
    COORDINATORS,
    HARD_BARRIERS,
    HAVE,
    MODALS,
    PLURAL_BE,
    PREPOSITIONS,
    SINGULAR_BE,
    WEEKDAYS,
    is_adverb,
)

_REACH = 30  # tokens: a subject further away than that is not found, and time stays linear
_LIST_REACH = 9
_NEGATIONS = frozenset({"not", "never", "n't", "nearly", "narrowly"})
# Words that join a subject to its state as "be" does: "remain missing", "found dead".
_LINKING = frozenset(
    {"feared", "found", "left", "reported", "believed", "presumed", "remain", "remained"}
    | {"remains", "pronounced", "declared", "confirmed", "still", "went", "said"}
)
_SELVES = frozenset({"himself", "herself", "themselves", "him", "them", "itself"})
_COUPLED = frozenset({"and", "or", ",", "then"})
_DAYS = WEEKDAYS | {
    *("yesterday", "today", "tonight", "overnight", "weekend", "week", "night", "month")
}
_TIMES = frozenset({"morning", "afternoon", "evening", "night"})


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """The auxiliaries and adverbs before a trigger: tokens [first, trigger.first).

    `shares_be` says that it takes part in a passive further left: "were seized and killed".
    """

    first: int
    is_passive: bool = False
    has_have: bool = False
    has_modal: bool = False
    is_negated: bool = False
    shares_be: bool = False
    fillers: bool = False
    plural: bool | None = None


def verb_group(sentence: Sentence, trigger: Trigger) -> VerbGroup:
    """The verb group that a trigger closes."""
    known = sentence.groups.get(trigger.first)
    if known is None:
        known = sentence.groups[trigger.first] = _verb_group(sentence, trigger)
    return known


def _verb_group(sentence: Sentence, trigger: Trigger) -> VerbGroup:
    at = trigger.first
    seen: list[str] = []
    while at > 0 and len(seen) < 10:
        word = sentence.low(at - 1)
        if sentence.ending(at) is not None:
            break
        width = time_adverbial(sentence, at)
        if width and sentence.low(at - width - 1) in BE | HAVE:
            at -= width
        elif word in BE | HAVE | MODALS or is_adverb(word) or word in _NEGATIONS:
            seen.append(word)
            at -= 1
        elif word in {"and", "or"} and _couples(sentence, at - 1):
            seen.append(word)
            at -= 2
        else:
            break
    words = set(seen)
    number = None
    if words & SINGULAR_BE and not words & PLURAL_BE:
        number = False
    elif words & PLURAL_BE and not words & SINGULAR_BE:
        number = True
    # "have been killed" is passive, "are reported to have killed" is not: the nearest one tells.
    nearest = next((word for word in seen if word in BE | HAVE), "")
    passive = nearest in BE
    shares = not passive and "and" not in words and _shares_be(sentence, at)
    return VerbGroup(
        at,
        passive,
        bool(words & HAVE),
        bool(words & MODALS),
        bool(words & _NEGATIONS) or any(word.endswith(("n't", "n’t")) for word in words),
        shares,
        bool(words & _LINKING),
        number,
    )


def time_adverbial(sentence: Sentence, stop: int) -> int:
    """How many tokens before `stop` say on which day: "were on Monday night killed"."""
    at = stop
    if (sentence.low(at - 2), sentence.low(at - 1)) == ("the", "weekend"):
        return 2 + (sentence.low(at - 3) in {"at", "over", "on", "during"})
    if sentence.low(at - 1) in _TIMES and sentence.low(at - 2) in _DAYS | {"this", "last"}:
        at -= 1
    if sentence.low(at - 1) not in _DAYS and at == stop:
        return 0
    if sentence.low(at - 1) in _DAYS | {"this", "last"}:
        at -= 1
    while sentence.low(at - 1) in {"on", "last", "late", "early", "this"}:
        at -= 1
    return stop - at


def _couples(sentence: Sentence, at: int) -> bool:
    """Whether "and" at a token joins two participles: "shot and killed"."""
    before = sentence.low(at - 1)
    trigger = sentence.trigger_at(at - 1)
    if trigger is not None and trigger.sense(Kind.PAST, Kind.PARTICIPLE):
        return True
    return before.endswith("ed") and at >= 2


def _shares_be(sentence: Sentence, at: int) -> bool:
    """Whether "and" before a participle continues a passive that began further left."""
    if sentence.low(at - 1) not in _COUPLED:
        return False
    for back in range(at - 2, max(at - 16, -1), -1):
        word = sentence.low(back)
        if word in HARD_BARRIERS or word in {"when", "after", "that", "who", "which"}:
            return False
        if word in {"was", "were", "been"}:
            return True
        phrase = sentence.ending(back + 1)
        if phrase is not None and sentence.low(phrase.first - 1) not in PREPOSITIONS:
            return False
    return False


def objects_after(sentence: Sentence, at: int, with_list: bool) -> list[Phrase]:
    """The phrases that stand as object from a token on, in order; empty if something else does."""
    for _ in range(4):
        if sentence.starting(at) is not None or sentence.low(at) in _SELVES:
            break
        word = sentence.low(at)
        if (is_adverb(word) and word not in {"on", "so", "as", "far"}) or word in {"the", "of"}:
            at += 1
        else:
            break
    selves = sentence.low(at) in _SELVES and sentence.starting(at) is None
    if selves and sentence.low(at + 1) in {"and", ","}:
        at += 2 + (sentence.low(at + 1) == "," and sentence.low(at + 2) == "and")
    phrase = sentence.starting(at)
    if phrase is None:
        return []
    return [phrase, *listed_after(sentence, phrase)] if with_list else [phrase]


def listed_after(sentence: Sentence, phrase: Phrase) -> list[Phrase]:
    """The phrases that are joined to one on its right: "a guard, two cooks and a nurse"."""
    found: list[Phrase] = []
    following = _next_listed(sentence, phrase)
    while following is not None:
        found.append(following)
        following = _next_listed(sentence, following)
    return found


def _next_listed(sentence: Sentence, phrase: Phrase) -> Phrase | None:
    """The next phrase of a list, which may come after a prepositional phrase."""
    at = phrase.stop
    for step in range(_LIST_REACH):
        word = sentence.low(at + step)
        if not word or (word in BARRIERS and word != "that"):
            return None
        if step and sentence.starting(at + step) is not None and word not in COORDINATORS:
            return None
        trigger = sentence.trigger_at(at + step)
        if trigger is not None:
            return None
        if word in {",", "and", "&", "plus"} or (
            word == "as" and sentence.low(at + step + 1) == "well"
        ):
            following = _after_coordinator(sentence, at + step, step)
            # A comma may open an apposition: "a lawmaker, Ann Lee, and two others".
            if following is not None or word != ",":
                return following
    return None


def _list_goes_on(sentence: Sentence, at: int) -> bool:
    """Whether "and" with another phrase comes before the clause ends."""
    for step in range(at, at + 10):
        word = sentence.low(step)
        if not word or (word in BARRIERS and word != "as"):
            return False
        if word == "and":
            return sentence.starting(step + 1) is not None
    return False


def _after_coordinator(sentence: Sentence, at: int, distance: int) -> Phrase | None:
    while sentence.low(at) in COORDINATORS | {"as", "well", "also", "at", "least"}:
        if sentence.starting(at) is not None:
            break
        at += 1
    other = sentence.starting(at)
    if other is None or other.kind is PhraseKind.COUNT:
        return None
    joined = sentence.low(other.first - 1)
    # "killed a teacher, a father of two, …" is one person: a list goes on to its "and".
    apposed = joined == "," and other.form is Form.SINGULAR
    if apposed and (distance or not _list_goes_on(sentence, other.stop)):
        return None
    if other.form is Form.PLURAL and (distance or joined not in {"and", "or"}):
        return None
    if sentence.low(other.stop) in sentence.lexicon.speech:
        return None
    if other.kind is PhraseKind.UNKNOWN and other.form is not Form.NUMBER:
        return None
    follow = other.stop
    while is_adverb(sentence.low(follow)) and sentence.trigger_at(follow) is None:
        follow += 1
    word = sentence.low(follow)
    if word in BE | HAVE | MODALS - {"to", "not"}:
        return None
    trigger = sentence.trigger_at(follow)
    if trigger is not None and trigger.sense(
        Kind.PAST, Kind.STATE, Kind.INTRANSITIVE, Kind.PARTICIPLE
    ):
        return None
    return other
