"""The subject of a verb group: the people to its left that it speaks of."""

from __future__ import annotations

from annotator.nlp.casualties.clauses import VerbGroup
from annotator.nlp.casualties.sentence import Form, Phrase, PhraseKind, Sentence
from annotator.nlp.casualties.words import (
    BARRIERS,
    BE,
    COORDINATORS,
    HAVE,
    MODALS,
    PREPOSITIONS,
    PRONOUNS,
    STOP,
    is_adverb,
)

_REACH = 30  # tokens: a subject further away than that is not found, and time stays linear
_SUBSET = frozenset({"including", "includes", "include", "included"})
_DESCRIBING = frozenset(
    {"be", "being", "as", "were", "are", "all", "mostly", "both", "mainly", "ex"}
)
_BREAKS = frozenset({",", "-", "–", "—", "("})
_SAID = frozenset({"said", "reported", "claimed"})
_OPENERS = frozenset({"after", "before", "until", "since", "than"})  # conjunctions before a clause
_OPENING = {")": "(", "]": "[", "–": "–", "—": "—", "-": "-"}


def agrees(phrase: Phrase, group: VerbGroup) -> bool:
    """Whether subject and verb agree in number; a collective takes either."""
    if group.plural is None or phrase.form in (Form.WHOLE, Form.NONE, Form.REST):
        return True
    return phrase.is_plural == group.plural


def subjects_before(sentence: Sentence, group: VerbGroup) -> list[Phrase]:
    """The subject's phrases, the nearest first, without those inside "including …" before it."""
    at = group.first
    if group.shares_be:
        at = _be_before(sentence, at)
    spare: list[Phrase] = []
    end = max(at - _REACH, 0)
    immediate = True
    while at > end:
        opening = _parenthesis(sentence, at, end)
        if opening is not None:
            at = opening
            continue
        phrase = sentence.ending(at)
        if phrase is not None:
            speaks_itself = at == group.first and phrase.partitive  # "one of whom died"
            inside = None if speaks_itself else _part_list(sentence, phrase, end)
            if inside is not None:
                at, immediate = inside, False
                continue
            before = sentence.low(phrase.first - 1)
            governed = before in PREPOSITIONS and phrase.form is not Form.NONE
            if governed and not _speaks_after_preposition(sentence, phrase, group):
                at, immediate = phrase.first - 1, False
                continue
            members = _listed(sentence, phrase)
            if phrase.kind in (PhraseKind.THING, PhraseKind.COUNT):
                return spare
            if len(members) == 1 and not agrees(phrase, group):
                at, immediate = phrase.first, False
                continue
            if _describes(sentence, members):
                spare = spare or members
                at, immediate = phrase.first - 1, False
                continue
            return members
        word = sentence.low(at - 1)
        said = word in _SAID and sentence.low(at) == "to"  # "ten people said to be farmers were"
        if said or _closes_quoted_number(sentence, at):
            at -= 1
            continue
        if word in PRONOUNS or (word == "those" and sentence.low(at) in {"who", "whom", "that"}):
            return spare
        if word in BARRIERS and not (word in {"which", "that", "as"} and immediate):
            return spare
        if immediate and _own_subject(sentence, at, group):
            return spare
        if word in {"who", "which"}:
            immediate = True
        at -= 1
    return spare


def _closes_quoted_number(sentence: Sentence, at: int) -> bool:
    """Whether only a number stands between the quotation marks that close: "“at least 12” died"."""
    if sentence.low(at - 1) not in {"”", '"'}:
        return False
    phrase = sentence.ending(at - 1)
    return phrase is not None and sentence.low(phrase.first - 1) in {"“", '"'}


def _speaks_after_preposition(sentence: Sentence, phrase: Phrase, group: VerbGroup) -> bool:
    """Whether a phrase is the subject though a word that can be a preposition stands before it.

    "After five people were shot", "resulted in five people being hurt", "of the 52 who were hit".
    """
    if phrase.stop == group.first and sentence.low(group.first) == "being":
        return True
    if phrase.stop == group.first and sentence.low(phrase.first - 1) in _OPENERS:
        return group.plural is None or agrees(phrase, group)
    relative = sentence.low(phrase.stop) == "who" and phrase.stop + 1 == group.first
    return relative and agrees(phrase, group)


def _parenthesis(sentence: Sentence, at: int, end: int) -> int | None:
    """Where the brackets or the pair of dashes open that close right before a token."""
    closing = sentence.low(at - 1)
    if closing not in _OPENING or sentence.ending(at) is not None:
        return None
    # A dash may be typed as two hyphens, or as one between spaces.
    width = 2 if closing == "-" and not _stands_apart(sentence, at - 1) else 1
    if width == 2 and sentence.low(at - 2) != "-":
        return None
    for back in range(at - width - 1, end, -1):
        if sentence.low(back) == _OPENING[closing]:
            apart = closing != "-" or _stands_apart(sentence, back)
            if (width == 1 and apart) or (width == 2 and sentence.low(back - 1) == "-"):
                return back + 1 - width
        elif sentence.trigger_at(back) is not None and closing not in {")", "]"}:
            return None
    return None


def _stands_apart(sentence: Sentence, at: int) -> bool:
    """Whether there is space on both sides of a token."""
    tokens = sentence.tokens
    if not 0 < at < len(tokens) - 1:
        return False
    return tokens[at - 1].end < tokens[at].start and tokens[at].end < tokens[at + 1].start


def _part_list(sentence: Sentence, phrase: Phrase, end: int) -> int | None:
    """Where the parts open that end with this phrase: "…, including a nun and two drivers,".

    "Five of them women," and "including the head of the union and two aides," are such too.
    """
    last = sentence.low(phrase.stop - 1)
    if phrase.partitive and last in {"them", "whom"}:
        return phrase.first
    before = sentence.low(phrase.first - 1)
    if before in _SUBSET or before == "them":
        return phrase.first - 1
    members = _listed(sentence, phrase)
    if sentence.low(members[-1].first - 1) in _SUBSET | {"them"}:
        return members[-1].first - 1
    closed = sentence.low(phrase.stop) in {",", ")", "-", "–", "—"}
    may_open = closed or phrase.form is Form.PLURAL
    for back in range(members[-1].first - 1, max(end, members[-1].first - 14), -1):
        word = sentence.low(back)
        if word == "them" and sentence.low(back - 1) in {"among", "amongst"}:
            return back - 1
        if may_open and word in _SUBSET and (not closed or sentence.low(back - 1) in _BREAKS):
            return back
        if word in BARRIERS or word in BE | HAVE or sentence.trigger_at(back) is not None:
            return None
    return None


def _describes(sentence: Sentence, members: list[Phrase]) -> bool:
    """Whether a bare plural only says who the people before it are, as "all elderly men" does."""
    phrase = members[-1]
    if phrase.form is not Form.PLURAL or len(members) > 1:
        return False
    for back in range(phrase.first - 1, phrase.first - 4, -1):
        word = sentence.low(back)
        if word in _DESCRIBING:
            return True
        if word in STOP or not word[:1].isalnum():
            return False
    return False


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
        if word in {"'s", "’s", "(", ")", "[", "]"}:
            continue  # "a member of the country's front was": the owner's noun goes on
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
        elif sentence.stand_at(("as", "well", "as"), at - 3):
            at -= 3
        else:
            return members
        other = sentence.ending(at)
        if other is None or other.kind not in (PhraseKind.PERSON, PhraseKind.UNKNOWN):
            return members
        if not _begins_clause(sentence, other.first) or _closes_clause(sentence, other.first):
            return members
        members.append(other)


def _closes_clause(sentence: Sentence, at: int) -> bool:
    """Whether "including" before a phrase follows a verb: "were killed, including three boys"."""
    if sentence.low(at - 1) not in _SUBSET:
        return False
    back = at - 2 - (sentence.low(at - 2) in _BREAKS)
    return sentence.trigger_at(back) is not None


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
