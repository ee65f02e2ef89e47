"""Rules that mend what a statistical recogniser gets wrong in a name itself, wherever it stands.

Each takes a text and its entities and gives back better ones; what a rule made or changed carries
its name. Rules that look at the whole article are in `article_rules`. An entity's score is here
what the recogniser's actions had as probability; `entity_probability` makes one of it that counts.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from annotator.domain.known_names import bare_name
from annotator.nlp.entities import UNSCORED, Entity
from annotator.nlp.gazetteer import Gazetteer, gazetteer

NAMES = frozenset(
    {"PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "PRODUCT", "WORK_OF_ART"}
    | {"EVENT", "LAW", "LANGUAGE"}
)
_STATE = re.compile(
    r"\b(?:the )?(?:(?:Islamic|Democratic|People[’']s|Federal|Federative|Socialist|Arab|Hashemite"
    r"|Bolivarian|Plurinational|Independent|United)"
    r" )*(?:Republic|Emirate|Kingdom|Federation|Sultanate|Commonwealth) of (?:the )?"
    r"([A-Z][\w’'\-]+(?: [A-Z][\w’'\-]+){0,3})"
)
_PAIR = re.compile(r"\b([A-Z][a-z]+)-([A-Z][a-z]+)\b")
TITLES = (
    r"(?:President|Prime Minister|Minister|Chancellor|Secretary|Governor|Gov\.|Mayor|Senator|Sen\."
    r"|Rep\.|Ambassador|General|Gen\.|Colonel|Col\.|Major|Maj\.|Captain|Capt\.|Lieutenant|Lt\."
    r"|Sergeant|Sgt\.|Brigadier|Brig\.|Admiral|Adm\.|Commander|Cmdr\.|Major-General"
    r"|Lieutenant-General|Sheikh|Sheik|Ayatollah|Monsignor|Archbishop|Bishop|Pope|Sister|King|Queen"
    r"|Prince|Princess|Judge|Chairman|Premier|Professor|Prof\.|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Rev\.)"
)
TITLE_WORD = re.compile(rf"{TITLES}s?$")
_TITLE = re.compile(rf"^(?:(?:{TITLES}|Suspected) )+(?=[A-Z])")
# What ends so is a body or a building, though it begins like a title.
_NO_PERSON = re.compile(
    r"\b(?:Assembly|Motors|Electric|Staff|Council|Secretariat|Command|Party|Ministry|Office|Hotel"
    r"|Palace|League|Army|Union|Corp|Inc|Co|Ltd|Bank|Group|Court|Hospital|University|College|School"
    r"|Institute|Foundation|Mosque|Church|Cathedral|Street|Road|Square|Bridge|Airport|Base|Camp"
    r"|Stadium|Museum)\b"
)
_STAMP = re.compile(r"\s+\d{4}-\d\d-\d\d$")
_ZONES = frozenset({"GMT", "UTC", "BST", "CET", "EST", "EDT", "CST", "PST", "PDT"})
_ENDS = " \t,;:-–—“\"'’"


@dataclass(frozen=True, slots=True)
class Page:
    """What rules look at beside the entities: the text, where its headline ends, the lists."""

    text: str
    headline_end: int
    names: Gazetteer

    @classmethod
    def of(cls, text: str, headline_end: int = 0) -> Page:
        """A text with the lists that come with the program."""
        return cls(text, headline_end, gazetteer())


Rule = Callable[[Page, list[Entity]], list[Entity]]


class Covered:
    """Which characters of a text entities stand on."""

    def __init__(self, length: int, entities: Iterable[Entity]) -> None:
        self._marks = bytearray(length)
        for entity in entities:
            self.add(entity)

    def add(self, entity: Entity) -> None:
        """Take an entity in."""
        self._marks[entity.start : entity.end] = b"\x01" * (entity.end - entity.start)

    def __contains__(self, place: tuple[int, int]) -> bool:
        return self._marks.find(1, *place) >= 0


def instead(entities: list[Entity], made: list[Entity], length: int) -> list[Entity]:
    """Entities with made ones in the place of those they overlap, in reading order."""
    if not made:
        return entities
    covered = Covered(length, made)
    kept = [one for one in entities if (one.start, one.end) not in covered]
    return sorted(kept + made, key=lambda one: one.start)


def trimmed(page: Page, entities: list[Entity]) -> list[Entity]:
    """Names without what does not belong to them; what cannot be a name is let go."""
    found = []
    for entity in entities:
        start, quote = _core(entity, page.text[entity.start : entity.end])
        label = entity.label
        if label in NAMES:
            title = _title_of(page, entity, quote)
            if title:
                start, quote, label = start + len(title), quote[len(title) :], "PERSON"
            quote = _without_common_nouns(page, quote)
            if not _may_be_name(label, quote):
                continue
        if not quote.strip():
            continue
        end = start + len(quote)
        if (start, end) != (entity.start, entity.end):
            entity = replace(entity, start=start, end=end, label=label, rule="trimmed")
        found.append(entity)
    return found


def _core(entity: Entity, quote: str) -> tuple[int, str]:
    """Where the name proper begins, and the name."""
    whole = quote
    quote = quote.split("\n", 1)[0].rstrip(_ENDS)
    if entity.label in NAMES:
        quote = _STAMP.sub("", quote)
        if quote.endswith(("'s", "’s")):
            quote = quote[:-2]
        if "(" in quote and ")" not in quote:
            quote = quote[: quote.index("(")].rstrip(_ENDS)
        quote = quote.lstrip(' "“‘')
        if quote[:4].lower() == "the ":
            quote = quote[4:]
    return entity.start + max(whole.find(quote), 0), quote


def _title_of(page: Page, entity: Entity, quote: str) -> str:
    """The title before a person: none in "Sheikh Zuweid", "King Alder Bridge"."""
    title = _TITLE.match(quote)
    is_place = entity.label in {"GPE", "LOC", "FAC"} or page.names.label(quote)
    return "" if title is None or is_place or _NO_PERSON.search(quote) else title.group()


def _without_common_nouns(page: Page, quote: str) -> str:
    """Without the small words at the end: "Interfax news agency", "Van province"."""
    words = quote.split(" ")
    while len(words) > 1 and words[-1].islower():
        words.pop()
    short = " ".join(words)
    return quote if short != quote and page.names.label(quote) else short


def _may_be_name(label: str, quote: str) -> bool:
    if not any(char.isupper() for char in quote) or len(quote.strip(".")) < 2 or quote in _ZONES:
        return False
    return label != "PERSON" or not any(char.isdecimal() for char in quote)


def times_merged(page: Page, entities: list[Entity]) -> list[Entity]:
    """One date of a day and its time: "Thursday" and "night"."""
    found: list[Entity] = []
    for entity in entities:
        last = found[-1] if found else None
        if (
            last is not None
            and {last.label, entity.label} == {"DATE", "TIME"}
            and page.text[last.end : entity.start] == " "
        ):
            score = min(last.score, entity.score)
            found[-1] = replace(last, end=entity.end, label="DATE", score=score, rule="time_merged")
        else:
            found.append(entity)
    return found


def states(page: Page, entities: list[Entity]) -> list[Entity]:
    """Full names of states: "Islamic Republic of Pakistan"."""
    made = []
    for match in _STATE.finditer(page.text):
        tail = bare_name(match.group(1))
        while tail and page.names.label(tail) != "GPE":
            tail = tail.rpartition(" ")[0]
        if tail:
            start = match.start() + (4 if match.group()[:4].lower() == "the " else 0)
            end = match.start(1) + len(tail)
            made.append(Entity(start, end, "GPE", UNSCORED, "state_name"))
    return instead(entities, made, len(page.text))


def pairs(page: Page, entities: list[Entity]) -> list[Entity]:
    """Both halves of "Afghan-Pakistani"."""
    made = []
    for match in _PAIR.finditer(page.text):
        if page.names.label(match.group(1)) == page.names.label(match.group(2)) == "NORP":
            for half in (1, 2):
                start, end = match.span(half)
                made.append(Entity(start, end, "NORP", UNSCORED, "people_pair"))
    return instead(entities, made, len(page.text))


def listed(
    page: Page, entities: list[Entity], *, relabel: bool = True, add: bool = True
) -> list[Entity]:
    """Labels from the lists for what the model found, and listed names that it missed."""
    found = [_relabelled(page, one) if relabel else one for one in entities]
    return with_listed(page, found, len(page.text)) if add else found


def _relabelled(page: Page, entity: Entity) -> Entity:
    """An entity with the label that a list has for it."""
    if entity.label not in NAMES:
        return entity
    quote = page.text[entity.start : entity.end]
    label = page.names.label(quote) or page.names.weapon(quote)
    if label is None and entity.label == "PERSON":
        # "Leftist Mexican": no person is named so.
        last = quote.rsplit(" ", 1)[-1]
        if page.names.label(last) == "NORP":
            start = entity.end - len(last)
            return replace(entity, start=start, label="NORP", rule="relabelled")
    keeps = entity.label in {"FAC", "LOC"} and label == "GPE"
    if not label or label == entity.label or keeps:
        return entity
    return replace(entity, label=label, rule="relabelled")


def with_listed(page: Page, entities: list[Entity], end: int) -> list[Entity]:
    """Entities and the listed names in [0, end) of the text that they do not overlap.

    A listed name that holds all of a found one, and more, goes before it: "Liberation Tigers of
    Tamil Eelam".
    """
    in_order = sorted(entities, key=lambda one: one.start)
    starts = [one.start for one in in_order]
    added = []
    for name in page.names.find(page.text[:end]):
        first = max(bisect_right(starts, name.start) - 1, 0)
        touched = in_order[first : bisect_left(starts, name.end)]
        if _is_whole(name.start, name.end, touched):
            added.append(Entity(name.start, name.end, name.label, UNSCORED, name.listed))
    return instead(in_order, added, len(page.text))


def _is_whole(start: int, end: int, near: list[Entity]) -> bool:
    """Whether what is found in a range lies inside it and is shorter than it."""
    return all(
        one.end <= start
        or (start <= one.start and one.end <= end and one.end - one.start < end - start)
        for one in near
    )
