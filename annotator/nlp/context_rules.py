"""Rules that know what a name is by the words beside it: "the town of X", "X news agency".

A recogniser guesses at names it has never met; the plain words round them do not. What they say of
a name once holds wherever the article has it. Names that a list has are left to the lists.
"""

from __future__ import annotations

import re
from dataclasses import replace

from annotator.domain.known_names import bare_name
from annotator.nlp.entities import UNSCORED, Entity
from annotator.nlp.entity_rules import NAMES, TITLE_WORD, TITLES, Covered, Page, instead

_NEAR = 40  # characters before a name that are looked at
_PLACES = frozenset({"GPE", "LOC", "FAC"})
_KIND = (
    r"(?:city|town|village|hamlet|municipality|province|district|region|island|port|suburb|capital"
    r"|county|department|valley|oblast|governorate|neighbou?rhood|settlement|outskirts|camp)"
)
_PRESS = r"(?:news agency|newspaper|daily|weekly|magazine)"
_ROLE = r"(?:leader|commander|minister|spokesman|spokeswoman|chairman|premier|journalist)"
# Label, what stands before such a name, what stands after it.
_BESIDE = tuple(
    (label, re.compile(rf"(?:{before})$"), re.compile(after))
    for label, before, after in (
        (
            "GPE",
            rf"\b{_KIND}s? (?:of |called |named )(?:the )?"
            r"|\b(?:city|cities|towns?|villages?|hamlets?|provinces?|islands?) "
            r"|\b(?:(?:north|south)?(?:east|west)|north|south|outskirts|outside) of "
            r"|\b[Nn]ear (?:the )?|\b(?:km|miles|kilometres) (?:\([^)]*\) )?(?:from|of) ",
            r" (?:provinces?|district|region|island|peninsula|valley|county|municipality|village"
            r"|town|city|suburb|mountains|refugee camp|checkpoint)\b",
        ),
        (
            "FAC",
            r"(?!)",
            r" (?:mosque|bridge|airport|airbase|barracks|prison|square|hospital|cathedral)\b",
        ),
        (
            "ORG",
            rf"\b(?:{_PRESS}|broadcaster) ",
            rf" (?:(?:state |domestic |official |private )?{_PRESS}|radio|television|TV)\b",
        ),
        ("PERSON", rf"\b(?:{TITLES}|{_ROLE}) ", r"(?!)"),
    )
)
_PARTICLE = r"(?:(?:al|el|bin|ibn|de|van|von)[ \-])"
_NAME = rf"[A-Z][\w’'\-]*\.?(?: {_PARTICLE}?[A-Z][\w’'\-]*\.?){{1,5}}"
_AGED = re.compile(rf"\b\d\d?-year-old ({_NAME})|\b({_NAME})(?=(?:, (?:aged )?| aged )\d\d[,.;])")


def words_beside(page: Page, entities: list[Entity]) -> list[Entity]:
    """Labels that the words beside a name tell, also where the same name stands without them."""
    told: dict[str, tuple[str, str]] = {}
    for entity in entities:
        quote = bare_name(page.text[entity.start : entity.end])
        if entity.label in NAMES and entity.start >= page.headline_end:
            label, words = _told(page.text, entity)
            acronym = label == "PERSON" and quote.isupper()
            if label and not acronym and page.names.label(quote) is None:
                told.setdefault(quote, (label, words))
    found = []
    for entity in entities:
        quote = bare_name(page.text[entity.start : entity.end])
        label, words = told.get(quote, (entity.label, ""))
        if entity.label in NAMES and label != entity.label and not {label, entity.label} <= _PLACES:
            entity = replace(entity, label=label, rule="words_beside", evidence=words)
        found.append(entity)
    return _with_aged(page, found)


def _told(text: str, entity: Entity) -> tuple[str, str]:
    """The label that the words beside an entity tell, and these words; "" when they tell none."""
    before = text[max(entity.start - _NEAR, 0) : entity.start]
    after = text[entity.end : entity.end + _NEAR]
    for label, left, right in _BESIDE:
        match = left.search(before) or right.match(after)
        if match is not None:
            return label, match.group().strip()
    return "", ""


def _with_aged(page: Page, entities: list[Entity]) -> list[Entity]:
    """Persons whose age is given, in the place of what was found of their names."""
    persons = Covered(len(page.text), (one for one in entities if one.label == "PERSON"))
    made = []
    for match in _AGED.finditer(page.text):
        start, end = match.span(1 if match.group(1) else 2)
        if page.names.label(page.text[start:end]):
            continue
        words = page.text[start:end].split(" ")
        # "Swedish Sisters Anna Berg": peoples, places and titles before the name are no part of it.
        while len(words) > 1 and (page.names.label(words[0]) or TITLE_WORD.match(words[0])):
            start += len(words.pop(0)) + 1
        if len(words) > 1 and (start, end) not in persons:
            made.append(Entity(start, end, "PERSON", UNSCORED, "aged"))
    return instead(entities, made, len(page.text))
