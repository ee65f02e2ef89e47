"""Rules that mend entities by what the rest of the article says: datelines, surnames, headlines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from annotator.domain.known_names import RULE as KNOWN
from annotator.nlp.entities import UNSCORED, Entity, numeric
from annotator.nlp.entity_rules import NAMES, Covered, Page, instead, with_listed
from annotator.nlp.gazetteer import WORD, bare_name

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_CAPITALS = r"([A-Z][A-Z’'\-]{2,}(?: [A-Z][A-Z’'\-]+){0,2})"
# "KABUL (Reuters)", "ANKARA, May 3", "TAVILDARA 1996-08-23": nothing else looks like it.
_SURE_DATELINE = re.compile(
    rf"^{_CAPITALS}(?= \([A-Z][\w .]{{1,12}}\)|, {_MONTH} \d| (?:19|20)\d\d-\d\d| {_MONTH} \d)",
    re.MULTILINE,
)
_DATELINE = re.compile(rf"^{_CAPITALS}(?=,| \(|:| ?[-–—])", re.MULTILINE)
_AGENCY = re.compile(
    r"^(?:[A-Z][^\n()]{2,40} )?\(([A-Z][A-Za-z]{1,12}(?: [A-Z][A-Za-z]+)?)\)(?= ?[-–—]| [A-Z“\"])",
    re.MULTILINE,
)
_TITLES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii"})
_PARTICLES = frozenset({"al", "bin", "ibn", "el", "van", "de", "von"})


def datelines(page: Page, entities: list[Entity], *, agencies: bool = True) -> list[Entity]:
    """Cities in capitals and agencies in brackets at the start of a paragraph: "KABUL (AP) -".

    A city that no list has is believed where a date or an agency follows it, and is then known by
    that name in the rest of the article.
    """
    text, made = page.text, {}
    sure = [match.span(1) for match in _SURE_DATELINE.finditer(text)]
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


def surnames(page: Page, entities: list[Entity], *, propagate: bool = True) -> list[Entity]:
    """A surname after the full name is the person, whatever the model took it for."""
    known: dict[str, Entity] = {}
    for surname, entity in _full_names(page, entities):
        if surname not in known or entity.score > known[surname].score:
            known[surname] = entity
    if not known:
        return entities

    def as_person(entity: Entity, quote: str, *, rule: str) -> Entity:
        full = known[quote]
        name = " ".join(page.text[full.start : full.end].split())
        return replace(entity, label="PERSON", score=full.score, rule=rule, evidence=name)

    found = []
    for entity in entities:
        quote = page.text[entity.start : entity.end]
        if entity.label in NAMES - {"PERSON"} and quote in known:
            entity = as_person(entity, quote, rule="surname")
        found.append(entity)
    if propagate:
        covered = Covered(len(page.text), found)
        for word in WORD.finditer(page.text):
            quote = bare_name(word.group())
            place = word.start(), word.start() + len(quote)
            if quote in known and place not in covered:
                bare = Entity(*place, "PERSON", UNSCORED, "")
                found.append(as_person(bare, quote, rule="surname_added"))
    return sorted(found, key=lambda one: one.start)


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
    """In a headline where every word is capitalised: only names that the body or a list knows."""
    end = page.headline_end
    headline = page.text[:end]
    if not end or not is_headline_case(headline):
        return entities
    body = [one for one in entities if one.start >= end]
    numbers = [
        one for one in entities if one.start < end and (numeric(one.label) or one.rule == KNOWN)
    ]
    kept = _projected(page, body, numbers)
    capitals = headline.isupper()
    # Lists know names as they are written elsewhere; where letters change in number, none is found.
    if capitals and len(headline.title()) == end:
        as_written = Page(headline.title() + page.text[end:], end, page.names)
        kept = with_listed(as_written, kept, end)
    else:
        kept = with_listed(page, kept, end)
    return [*kept, *body]


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
