"""Links over the whole text: said again, newer than, on top of."""

from __future__ import annotations

from dataclasses import replace

from annotator.domain.annotations import RelationKind
from annotator.domain.figures import HARM, CasualtyFigure, Modality, Outcome, Qualifier, TimeFrame
from annotator.nlp.casualties.found import FoundFigure
from annotator.nlp.casualties.on_top import ANYBODY, Standing
from annotator.nlp.casualties.places import Place

_REMEMBERED = 100  # figures of an outcome that later ones are held against
_AHEAD = 50
_LEAD = 600  # characters in which a text says what it is about


def set_back(found: list[FoundFigure], places: list[Place]) -> list[FoundFigure]:
    """The figures with those dated long ago as background.

    Not where the text opens with them, as the report of a trial does: that is what it is about.
    """
    result = []
    opened: bool | None = None  # whether the text opens with an event of long ago
    for one, place in zip(found, places, strict=True):
        harms = one.figure.time is TimeFrame.EVENT and one.figure.outcome in HARM
        if opened is None and harms:
            opened = place.long_ago and one.start < _LEAD
        if place.long_ago and not opened:
            one = replace(one, figure=replace(one.figure, time=TimeFrame.BACKGROUND))
        result.append(one)
    return result


def linked(text: str, found: list[FoundFigure], places: list[Place]) -> list[FoundFigure]:
    """The figures with links to earlier ones of the same outcome, where they have none."""
    known: dict[Outcome, Standing] = {}
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
        standing = known.setdefault(figure.outcome, Standing(text, found, places))
        if len(standing.ranks) > _REMEMBERED:  # the first ones and the latest: time stays linear
            standing.forget(_REMEMBERED // 2)
        if one.rule == "of_those":
            whole = _whole(found, standing.ranks, figure.number)
            if whole is not None:
                result[rank] = replace(one, part_of=whole, link=RelationKind.SUBSET)
            continue
        target, kind = _same(found, places, standing.ranks, rank), RelationKind.SAME_AS
        if target is None:
            target, kind = standing.below(rank), RelationKind.INCREMENT
            standing.take(rank, target)
        if target is not None:
            result[rank] = replace(one, part_of=target, link=kind)
    return result


def _whole(found: list[FoundFigure], before: list[int], number: int | None) -> int | None:
    """The nearest earlier figure that can hold so many."""
    for at in reversed(before):
        other = found[at].figure.number
        if number is None or other is None or other >= number:
            return at
    return None


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
        heads = {places[other].head, place.head} - ANYBODY
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
