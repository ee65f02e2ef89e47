"""What became of those of whom a text only says that they were shot or stabbed."""

from __future__ import annotations

import re
from dataclasses import replace

from annotator.domain.figures import Outcome
from annotator.nlp.casualties.found import FoundFigure
from annotator.nlp.casualties.places import Place

RULE = "shot"
_FATAL = re.compile(
    r"\b(?:fatal|fatally|homicide|murder\w*|died|dies|dead|killed|killing|slain|deceased|death)\b",
    re.IGNORECASE,
)
# Words of those who live, and words of how armed groups and assassins shoot: to kill.
_ALIVE = re.compile(
    r"\b(?:hospital\w*|wound\w*|injur\w*|condition|treat\w*|surgery|surviv\w*|recover\w*|stable"
    r"|leg|legs|arm|thigh|foot|hand|shoulder|ambulance|medics|paramedics|doctors?)\b",
    re.IGNORECASE,
)
_TO_KILL = re.compile(
    r"\b(?:gunm[ae]n|militants?|rebels?|insurgents?|terrorists?|guerrillas?|assassins?"
    r"|separatists?|extremists?|point[ -]blank|in the head|execution[ -]style)\b",
    re.IGNORECASE,
)
_SENTENCE = 400  # characters from a sentence's start in which such words are looked for


def settled(found: list[FoundFigure], places: list[Place], text: str) -> list[FoundFigure]:
    """Whom "shot" or "stabbed" leaves open: injured, unless the text tells of the dead.

    Then they are casualties, killed or injured: no more can be said of them. So they are when an
    armed group shot them and the text has no word of anyone who lives. Others than the dead, and
    those whom the same sentence sets beside the dead, are injured.
    """
    killed = [
        one.figure.number or 0
        for one in found
        if one.figure.outcome is Outcome.KILLED and not one.figure.negated
    ]
    most = max(killed, default=0)
    if not most and _FATAL.search(text):
        most = 1
    deadly = {
        place.sentence
        for one, place in zip(found, places, strict=True)
        if one.figure.outcome is Outcome.KILLED
        and one.part_of is None
        and one.evidence != "fatally"  # "five were shot, two fatally": two of the five
    }
    alive = _ALIVE.search(text) is not None
    result = []
    for one, place in zip(found, places, strict=True):
        apart = place.sentence in deadly or "other" in one.figure.group.lower() or place.adds
        open_ = (one.figure.number or 0) <= most or (killed and not apart)
        if not open_ and not alive and not killed:
            open_ = _TO_KILL.search(text, place.sentence, place.sentence + _SENTENCE) is not None
        if one.rule == RULE and one.part_of is None and open_ and not one.figure.negated:
            one = replace(one, figure=replace(one.figure, outcome=Outcome.CASUALTY))
        result.append(one)
    return [_as_its_whole(one, result) for one in result]


def _as_its_whole(one: FoundFigure, found: list[FoundFigure]) -> FoundFigure:
    """A part of those whom "shot" leaves open is as open as they are."""
    if one.part_of is None or one.figure.outcome is not Outcome.INJURED:
        return one
    whole = found[one.part_of]
    if whole.rule != RULE:
        return one
    return replace(one, figure=replace(one.figure, outcome=whole.figure.outcome))
