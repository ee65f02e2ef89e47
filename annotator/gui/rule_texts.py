"""Why something was suggested: words for each rule of the pipeline; {0} is the rule's evidence.

Rules of pipelines that are not ours have none: their own names are shown.
"""

from __future__ import annotations

from collections.abc import Mapping

from annotator.domain.annotations import Provenance
from annotator.domain.known_names import RULE as KNOWN_NAME
from annotator.texts import joined, later, phrase

NAMES: Mapping[str, str] = {
    "acronym": later("short for “{0}”"),
    "aged": later("a name with an age"),
    "agency": later("an agency in the dateline"),
    "body_list": later("in the list of military and other bodies"),
    "dateline": later("a place that a dateline names"),
    "group_list": later("in the list of armed groups"),
    "headline": later("the article below the headline has this name"),
    KNOWN_NAME: later("marked so in {0} of {1} places before"),
    "ner": later("the recogniser of names found it"),
    "people_list": later("in the list of peoples"),
    "people_pair": later("one of two peoples joined by a hyphen"),
    "place_list": later("in the list of places"),
    "relabelled": later("in the lists under this label"),
    "state_name": later("the full name of a state"),
    "surname": later("“{0}” is a person"),
    "surname_added": later("“{0}” is a person"),
    "time_merged": later("a day and a time of day together"),
    "trimmed": later("a found name without what does not belong to it"),
    "weapon_list": later("in the list of weapons"),
    "words_beside": later("“{0}” beside this name, here or elsewhere"),
}
FIGURES: Mapping[str, str] = {
    "active": later("“{0}” says what was done to them"),
    "adjacent": later("“{0}” stands right beside the number"),
    "adjacent_list": later("joined to a number beside “{0}”"),
    "among": later("some of those whom “{0}” speaks of"),
    "attributive": later("“{0}” describes the people counted"),
    "bare_plural_count": later("“{0}” is counted, without a number"),
    "companion": later("with somebody whom “{0}” speaks of"),
    "count_noun": later("“{0}” is what is counted"),
    "event_of": later("the “{0}” of these people"),
    "gapped": later("the same as “{0}” before, the verb left out"),
    "intransitive": later("“{0}” says what happened to them"),
    "named": later("“{0}” says it of one person by name"),
    "of_those": later("some of those whom “{0}” speaks of"),
    "part": later("a part of those whom “{0}” speaks of"),
    "passive": later("“{0}” says what happened to them"),
    "said_anew": later("another count of the same people: “{0}”"),
    "searched": later("“{0}” says that they are looked for"),
    "shot": later("“{0}” leaves open whether they died"),
    "their_bodies": later("“{0}” speaks of their bodies"),
    "them": later("“{0}” speaks of them by a pronoun"),
    "toll": later("“{0}” is followed by a total"),
}
_WITHOUT_EVIDENCE = {
    KNOWN_NAME: later("marked so before"),
    "acronym": later("short for a body named in full"),
    "surname": later("the surname of a person named in full"),
    "surname_added": later("the surname of a person named in full"),
    "words_beside": later("the words beside this name, here or elsewhere"),
}


def reason(origin: Provenance) -> str:
    """Why it was suggested, in some words; for a rule unknown here, what the pipeline calls it."""
    rule, evidence = origin.rule or origin.component, origin.evidence
    known = {**NAMES, **FIGURES} if evidence else {**NAMES, **FIGURES, **_WITHOUT_EVIDENCE}
    if rule in known:
        values = evidence.split("/") if rule == KNOWN_NAME else (evidence,)
        return phrase(known[rule], *values)
    parts = [origin.component]
    if origin.rule:
        parts.append(phrase("rule {0}", origin.rule))
    if evidence:
        parts.append(phrase("“{0}”", evidence))
    return joined(" · ", parts)


def in_words(rule: str) -> str:
    """What a rule goes by, without an example; for one unknown here, its own name."""
    known = {**NAMES, **FIGURES, **_WITHOUT_EVIDENCE}.get(rule)
    return rule if known is None else phrase(known, "…")
