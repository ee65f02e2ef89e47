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
    PRONOUNS,
    SINGULAR_BE,
    is_adverb,
)

_REACH = 30  # tokens: a subject further away than that is not found, and time stays linear
_LIST_REACH = 9
_NEGATIONS = frozenset({"not", "never", "n't"})
_SELVES = frozenset({"himself", "herself", "themselves", "him", "them", "itself"})
_COUPLED = frozenset({"and", "or", ",", "then"})
_SUBSET = frozenset({"including", "includes", "include"})


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
    at = trigger.first
    seen: list[str] = []
    while at > 0 and len(seen) < 10:
        word = sentence.low(at - 1)
        if sentence.ending(at) is not None:
            break
        if word in BE | HAVE | MODALS or is_adverb(word) or word in _NEGATIONS:
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
    passive = bool(words & BE)
    shares = not passive and "and" not in words and _shares_be(sentence, at)
    return VerbGroup(
        at,
        passive,
        bool(words & HAVE),
        bool(words & MODALS),
        bool(words & _NEGATIONS) or any(word.endswith(("n't", "n’t")) for word in words),
        shares,
        bool(
            words
            & {
                "feared",
                "found",
                "left",
                "reported",
                "believed",
                "presumed",
                "remain",
                "remained",
                "remains",
                "pronounced",
                "declared",
                "confirmed",
                "still",
                "went",
                "said",
            }
        ),
        number,
    )


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


def agrees(phrase: Phrase, group: VerbGroup) -> bool:
    """Whether subject and verb agree in number; a collective takes either."""
    if group.plural is None or phrase.form in (Form.WHOLE, Form.NONE, Form.REST):
        return True
    return phrase.is_plural == group.plural


def subjects_before(sentence: Sentence, group: VerbGroup) -> tuple[list[Phrase], list[Phrase]]:
    """The subject's phrases, the nearest first, and those inside "including …" before it."""
    at = group.first
    if group.shares_be:
        at = _be_before(sentence, at)
    parts: list[Phrase] = []
    end = max(at - _REACH, 0)
    immediate = True
    while at > end:
        phrase = sentence.ending(at)
        if phrase is not None:
            before = sentence.low(phrase.first - 1)
            if before in _SUBSET or before == "them":
                parts.append(phrase)
                at = phrase.first - 1
                continue
            if before in PREPOSITIONS and phrase.form is not Form.NONE:
                at = phrase.first - 1
                immediate = False
                continue
            members = _listed(sentence, phrase)
            if _in_including(sentence, members[-1]):
                parts += members
                at = members[-1].first - 1
                continue
            if phrase.kind in (PhraseKind.THING, PhraseKind.COUNT):
                return [], parts
            if len(members) == 1 and not agrees(phrase, group):
                at = phrase.first
                immediate = False
                continue
            return members, parts
        word = sentence.low(at - 1)
        if word in PRONOUNS:
            return [], parts
        if word in BARRIERS and not (word in {"which", "that", "as"} and immediate):
            return [], parts
        if immediate and _own_subject(sentence, at, group):
            return [], parts
        if word in {"who", "which"}:
            immediate = True
        at -= 1
    return [], parts


def _own_subject(sentence: Sentence, at: int, group: VerbGroup) -> bool:
    """Whether an unknown noun stands right before the verb as its own subject: "the bill was"."""
    if at != group.first or group.plural is not False:
        return False
    if not sentence.tokens[at - 1].text[:1].isalpha():
        return False
    for back in range(at - 1, max(at - 8, -1), -1):
        word = sentence.low(back)
        if word in {"who", "that", "which"} or sentence.ending(back + 1) is not None:
            return False
        if word in PREPOSITIONS:
            return False  # a noun after a preposition belongs to something before it
        if word in BARRIERS or not word[:1].isalnum():
            return word != ","
    return True


def _be_before(sentence: Sentence, at: int) -> int:
    for back in range(at - 1, max(at - 16, -1), -1):
        if sentence.low(back) in {"was", "were", "been"}:
            while (
                back > 0
                and (sentence.low(back - 1) in HAVE | MODALS or is_adverb(sentence.low(back - 1)))
                and sentence.ending(back) is None
            ):
                back -= 1
            return back
    return at


def _in_including(sentence: Sentence, phrase: Phrase) -> bool:
    return sentence.low(phrase.first - 1) in _SUBSET


def _listed(sentence: Sentence, phrase: Phrase) -> list[Phrase]:
    """A phrase with those joined to it on the left: "13 soldiers and four civilians died"."""
    members = [phrase]
    while True:
        at = members[-1].first
        if sentence.low(at - 1) in {"and", "or", "&", "with"}:
            at -= 1
            if sentence.low(at - 1) == ",":
                at -= 1
        elif sentence.low(at - 1) == "," and len(members) > 1:
            at -= 1
        elif (sentence.low(at - 3), sentence.low(at - 2), sentence.low(at - 1)) == (
            "as",
            "well",
            "as",
        ):
            at -= 3
        else:
            return members
        other = sentence.ending(at)
        if other is None or other.kind not in (PhraseKind.PERSON, PhraseKind.UNKNOWN):
            return members
        if not _begins_clause(sentence, other.first):
            return members
        members.append(other)


def _begins_clause(sentence: Sentence, at: int) -> bool:
    """Whether a phrase can be a subject there, rather than another verb's object."""
    before = sentence.low(at - 1)
    return (
        not before
        or before in COORDINATORS
        or before in BARRIERS
        or before in {"(", "-", "including", "who", "“", ")"}
        or is_adverb(before)
    )


def objects_after(sentence: Sentence, at: int, with_list: bool) -> list[Phrase]:
    """The phrases that stand as object from a token on, in order; empty if something else does."""
    for _ in range(4):
        if sentence.starting(at) is not None:
            break
        word = sentence.low(at)
        if (is_adverb(word) and word not in {"on", "so", "as", "far"}) or word in {"the", "of"}:
            at += 1
        else:
            break
    if sentence.low(at) in _SELVES and sentence.low(at + 1) == "and":
        at += 2
    phrase = sentence.starting(at)
    if phrase is None:
        return []
    found = [phrase]
    while with_list:
        following = _next_listed(sentence, found[-1])
        if following is None:
            break
        found.append(following)
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
