"""Links over the whole text: said again, newer than, on top of."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

from annotator.domain.annotations import RelationKind
from annotator.domain.figures import CasualtyFigure, Modality, Outcome, Qualifier, TimeFrame
from annotator.nlp.casualties.claim import Claim
from annotator.nlp.casualties.clauses import verb_group
from annotator.nlp.casualties.found import FoundFigure
from annotator.nlp.casualties.sentence import Form, Sentence

_TOO = frozenset({"also", "too"})
# Heads that say nothing of who they are: "six people" may be "six herders" said again.
_ANYBODY = frozenset(
    {
        "",
        "people",
        "persons",
        "person",
        "victims",
        "victim",
        "others",
        "him",
        "her",
        "dead",
        "deaths",
    }
)
_HARM = frozenset({Outcome.KILLED, Outcome.INJURED, Outcome.CASUALTY})
_REMEMBERED = 100  # figures of an outcome that later ones are held against
_AHEAD = 50
_LEAD = 600  # characters in which a text says what it is about
_GAP = 320  # characters between a figure and what comes on top of it
_REACH = 3  # tokens after a trigger in which "as well" still belongs to it


@dataclass(frozen=True, slots=True)
class Place:
    """What the text's links need to know of a figure's words: sentence, trigger, and manner."""

    sentence: int
    trigger: int
    adds: bool
    definite: bool
    head: str
    long_ago: bool = False


def place_of(sentence: Sentence, claim: Claim, number: int, long_ago: bool) -> Place:
    """The place of a claim of the sentence of that number."""
    phrase = claim.phrase
    first = sentence.tokens[claim.trigger.first].start
    return Place(number, first, _adds(sentence, claim), phrase.definite, phrase.head, long_ago)


def _adds(sentence: Sentence, claim: Claim) -> bool:
    """Whether the words say that these come on top: "another five", "was also killed"."""
    phrase, trigger = claim.phrase, claim.trigger
    if phrase.form is Form.NONE or phrase.definite:
        return False
    if phrase.more or "other" in phrase.group.lower().split() or phrase.head == "others":
        return True
    first = verb_group(sentence, trigger).first
    words = list(sentence.between(first, trigger.first))
    words += sentence.between(trigger.stop, trigger.stop + _REACH)
    return bool(_TOO & set(words)) or ("as", "well") in pairwise(words)


def set_back(found: list[FoundFigure], places: list[Place]) -> list[FoundFigure]:
    """The figures with those dated long ago as background.

    Not where the text opens with them, as the report of a trial does: that is what it is about.
    """
    result = []
    opened: bool | None = None  # whether the text opens with an event of long ago
    for one, place in zip(found, places, strict=True):
        harms = one.figure.time is TimeFrame.EVENT and one.figure.outcome in _HARM
        if opened is None and harms:
            opened = place.long_ago and one.start < _LEAD
        if place.long_ago and not opened:
            one = replace(one, figure=replace(one.figure, time=TimeFrame.BACKGROUND))
        result.append(one)
    return result


def linked(text: str, found: list[FoundFigure], places: list[Place]) -> list[FoundFigure]:
    """The figures with links to earlier ones of the same outcome, where they have none."""
    known: dict[object, list[int]] = {}
    result = list(found)
    for rank, one in enumerate(found):
        figure = one.figure
        if one.part_of is not None or figure.negated or figure.modality is Modality.DENIED:
            continue
        if figure.time is TimeFrame.SUPERSEDED:
            _supersede(result, places, rank)
            continue
        if figure.time is not TimeFrame.EVENT or figure.modality is Modality.HYPOTHETICAL:
            continue
        before = known.setdefault(figure.outcome, [])
        if len(before) > _REMEMBERED:  # the first ones and the latest: time stays linear
            del before[_REMEMBERED // 2]
        if one.rule == "of_those":
            whole = _whole(found, before, figure.number)
            if whole is not None:
                result[rank] = replace(one, part_of=whole, link=RelationKind.SUBSET)
            continue
        target, kind = _same(found, places, before, rank), RelationKind.SAME_AS
        if target is None:
            target, kind = _on_top_of(text, found, places, before, rank), RelationKind.INCREMENT
        if target is not None:
            result[rank] = replace(one, part_of=target, link=kind)
        if target is None or kind is RelationKind.INCREMENT:
            before.append(rank)
    return result


def _whole(found: list[FoundFigure], before: list[int], number: int | None) -> int | None:
    """The nearest earlier figure that can hold so many."""
    for at in reversed(before):
        other = found[at].figure.number
        if number is None or other is None or other >= number:
            return at
    return None


def _on_top_of(
    text: str, found: list[FoundFigure], places: list[Place], before: list[int], rank: int
) -> int | None:
    """The figure right before this one, when the words say that this one comes on top of it.

    Not when the text has a number that already holds both, and not from one paragraph to the next.
    """
    if not places[rank].adds or not before:
        return None
    nearest = before[-1]
    if found[rank].start - found[nearest].end > _GAP:
        return None
    between = [one.figure.outcome for one in found[nearest + 1 : rank] if one.part_of is None]
    if places[nearest].trigger == places[rank].trigger or len(set(between)) > 1:
        return None
    if between and "other" in text[found[rank].start : found[rank].end + 12].lower():
        return None  # "two killed and three others injured": other than the killed
    gap = text[found[nearest].end : found[rank].start]
    if "\n" in gap:
        return None
    known, added = found[nearest].figure.number, found[rank].figure.number
    if known is None or added is None:
        return nearest
    largest = max(found[at].figure.number or 0 for at in before)
    return nearest if known + added > largest == known else None


def _same(
    found: list[FoundFigure], places: list[Place], before: list[int], rank: int
) -> int | None:
    """The first earlier figure that says the same of the same people."""
    one, place = found[rank], places[rank]
    if one.figure.qualifier is Qualifier.VAGUE or one.figure.number is None:
        return None
    for other in before:
        earlier = found[other]
        if places[other].trigger == place.trigger:
            continue
        if places[other].sentence == place.sentence and not place.definite:
            continue
        if earlier.figure.number != one.figure.number or earlier.link is not None:
            continue
        heads = {places[other].head, place.head} - _ANYBODY
        if len(heads) == 1 or (not heads and one.figure.number > 1):
            return other
    return None


def _supersede(result: list[FoundFigure], places: list[Place], rank: int) -> None:
    """Link the newer figure to the older one of this rank: "rose to 45 from 30"."""
    older = result[rank].figure
    candidates = [
        at
        for at in range(max(rank - _REMEMBERED, 0), min(rank + _AHEAD, len(result)))
        if at != rank and _can_replace(result[at].figure, older) and result[at].link is None
    ]
    same = [at for at in candidates if places[at].sentence == places[rank].sentence]
    earlier = [at for at in candidates if at < rank]
    newer = same[0] if same else earlier[-1] if earlier else None
    if newer is not None:
        result[newer] = replace(result[newer], part_of=rank, link=RelationKind.SUPERSEDES)


def _can_replace(newer: CasualtyFigure, older: CasualtyFigure) -> bool:
    return newer.outcome is older.outcome and newer.time is TimeFrame.EVENT and not newer.negated
