"""Rules that mend entities by what the rest of the article says: datelines, surnames, headlines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from annotator.domain.known_names import RULE as KNOWN
from annotator.domain.known_names import bare_name
from annotator.nlp.entities import UNSCORED, Entity, numeric
from annotator.nlp.entity_rules import NAMES, Covered, Page, instead, with_listed
from annotator.nlp.gazetteer import WORD

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_CAPITALS = r"([A-Z][A-Z’'\-]{2,}(?: [A-Z][A-Z’'\-]+){0,2})"
# "KABUL (Reuters)", "ANKARA, May 3", "QANDIL, Iraq 2016-08-23": nothing else looks like it.
_SURE_DATELINE = re.compile(
    rf"^{_CAPITALS}(?:, ([A-Z][\w.]+(?: [A-Z][\w.]+)?))?"
    rf"(?=,? \([A-Z][\w .]{{1,12}}\)|, {_MONTH} \d| (?:19|20)\d\d-\d\d| {_MONTH} \d)",
    re.MULTILINE,
)
_DATELINE = re.compile(rf"^{_CAPITALS}(?=,| \(|:| ?[-–—])", re.MULTILINE)
_AGENCY = re.compile(
    r"^(?:[A-Z][^\n()]{2,40} )?\(([A-Z][A-Za-z]{1,12}(?: [A-Z][A-Za-z]+)?)\)(?= ?[-–—]| [A-Z“\"])",
    re.MULTILINE,
)
_ACRONYM = re.compile(r" \(([A-Z][A-Z\-]{1,9})\)")
_TITLES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii"})
_PARTICLES = frozenset({"al", "bin", "ibn", "el", "van", "de", "von"})


def datelines(page: Page, entities: list[Entity], *, agencies: bool = True) -> list[Entity]:
    """Cities in capitals and agencies in brackets at the start of a paragraph: "KABUL (AP) -".

    A city that no list has is believed where a date or an agency follows it, and is then known by
    that name in the rest of the article.
    """
    text, made = page.text, {}
    sure = []
    for match in _SURE_DATELINE.finditer(text):
        sure += [match.span(group) for group in (1, 2) if match.group(group)]
    for match in _DATELINE.finditer(text):
        if page.names.label(match.group(1).title()) == "GPE":
            sure.append(match.span(1))
    for start, end in sure:
        if page.names.label(text[start:end]) in {None, "GPE"}:
            made[start] = Entity(start, end, "GPE", UNSCORED, "dateline")
    cities = {text[one.start : one.end].lower() for one in made.values()}
    if agencies:
        for match in _AGENCY.finditer(text):
            start, end = match.span(1)
            made[start] = Entity(start, end, "ORG", UNSCORED, "agency")
    found = [
        replace(one, label="GPE", rule="dateline")
        if one.label in NAMES - {"GPE", "LOC", "FAC"}
        and bare_name(text[one.start : one.end]).lower() in cities
        else one
        for one in entities
    ]
    return instead(found, list(made.values()), len(text))


def acronyms(page: Page, entities: list[Entity]) -> list[Entity]:
    """What stands in brackets after a body's full name means that body wherever it stands."""
    bodies = {one.end: one for one in entities if one.label == "ORG"}
    known: dict[str, Entity] = {}
    for match in _ACRONYM.finditer(page.text):
        if match.start() in bodies:
            known.setdefault(match.group(1), bodies[match.start()])
    return _added(page, _relabelled(page, entities, known, rule="acronym"), known, rule="acronym")


def surnames(page: Page, entities: list[Entity], *, propagate: bool = True) -> list[Entity]:
    """A surname after the full name is the person, whatever the model took it for."""
    known: dict[str, Entity] = {}
    for surname, entity in _full_names(page, entities):
        if surname not in known or entity.score > known[surname].score:
            known[surname] = entity
    found = _relabelled(page, entities, known, rule="surname")
    return _added(page, found, known, rule="surname_added") if propagate else found


def _relabelled(
    page: Page, entities: list[Entity], known: dict[str, Entity], *, rule: str
) -> list[Entity]:
    """Entities with the label of the full name that a shorter one is known to stand for."""
    found = []
    for entity in entities:
        full = known.get(page.text[entity.start : entity.end])
        if full is not None and entity.label in NAMES - {full.label}:
            entity = _short_for(page, entity, full, rule=rule)
        found.append(entity)
    return found


def _added(
    page: Page, entities: list[Entity], known: dict[str, Entity], *, rule: str
) -> list[Entity]:
    """Entities, and the short names that are known where nothing was found."""
    if not known:
        return entities
    covered = Covered(len(page.text), entities)
    found = list(entities)
    for word in WORD.finditer(page.text):
        quote = bare_name(word.group())
        place = word.start(), word.start() + len(quote)
        if quote in known and place not in covered:
            full = known[quote]
            bare = Entity(*place, full.label, UNSCORED, "")
            found.append(_short_for(page, bare, full, rule=rule))
    return sorted(found, key=lambda one: one.start)


def _short_for(page: Page, entity: Entity, full: Entity, *, rule: str) -> Entity:
    name = " ".join(page.text[full.start : full.end].split())
    return replace(entity, label=full.label, score=full.score, rule=rule, evidence=name)


def _full_names(page: Page, entities: list[Entity]) -> Iterator[tuple[str, Entity]]:
    """The surnames of persons named in full, each with the entity that is the full name."""
    for entity in entities:
        if entity.label != "PERSON":
            continue
        words = page.text[entity.start : entity.end].split()
        last = words[-1]
        if (
            2 <= len(words) <= 5
            and last[:1].isupper()
            and len(last) > 2
            and last.lower() not in _TITLES
            and not page.names.is_chosen(last)
            and words[-2].lower() not in _PARTICLES
        ):
            yield last, entity


def is_headline_case(headline: str) -> bool:
    """Whether nearly all longer words are capitalised, so that capitals tell nothing."""
    words = [word.group() for word in WORD.finditer(headline) if len(word.group()) > 3]
    if len(words) < 3:
        return False
    return sum(word[:1].isupper() for word in words) >= 0.7 * len(words)


def headlines(page: Page, entities: list[Entity]) -> list[Entity]:
    """The names of a headline as the body has them.

    Where every word is capitalised, capitals tell nothing: only names that the body or a list knows
    are kept there.
    """
    end = page.headline_end
    headline = page.text[:end]
    if not end:
        return entities
    head = [one for one in entities if one.start < end]
    body = [one for one in entities if one.start >= end]
    if not is_headline_case(headline):
        return [*_as_in_body(page, body, head), *body]
    sure = [one for one in head if numeric(one.label) or one.rule == KNOWN]
    kept = _projected(page, body, sure)
    capitals = headline.isupper()
    # Lists know names as they are written elsewhere; where letters change in number, none is found.
    if capitals and len(headline.title()) == end:
        as_written = Page(headline.title() + page.text[end:], end, page.names)
        kept = with_listed(as_written, kept, end)
    else:
        kept = with_listed(page, kept, end)
    return [*kept, *body]


def _as_in_body(page: Page, body: list[Entity], head: list[Entity]) -> list[Entity]:
    """What was found in a headline, with the body's names in the place of what lies within them."""
    made = []
    for one in _projected(page, body, []):
        touched = [other for other in head if other.start < one.end and one.start < other.end]
        same = any((t.start, t.end, t.label) == (one.start, one.end, one.label) for t in touched)
        inside = all(one.start <= t.start and t.end <= one.end for t in touched)
        if inside and not same and all(t.rule != KNOWN for t in touched):
            made.append(one)
    return instead(head, made, len(page.text))


def _projected(page: Page, body: list[Entity], kept: list[Entity]) -> list[Entity]:
    """The names of the body where they stand in the headline, beside what is kept of it."""
    end = page.headline_end
    headline = page.text[:end]
    known: dict[str, Entity] = {}
    for one in body:
        if one.label in NAMES:
            known.setdefault(bare_name(page.text[one.start : one.end]), one)
    for surname, one in _full_names(page, body):
        known.setdefault(surname, one)
    if headline.isupper():
        known = {name.upper(): one for name, one in known.items()}
    longest = max((name.count(" ") + 1 for name in known), default=0)
    covered = Covered(len(page.text), kept)
    words = list(WORD.finditer(headline))
    for rank, word in enumerate(words):
        for length in range(min(longest, len(words) - rank), 0, -1):
            quote = bare_name(headline[word.start() : words[rank + length - 1].end()])
            place = word.start(), word.start() + len(quote)
            there = known.get(quote)
            if there is not None and len(quote) > 1 and place not in covered:
                made = Entity(*place, there.label, there.score, "headline")
                kept.append(made)
                covered.add(made)
                break
    return sorted(kept, key=lambda one: one.start)
