"""The entity rules as spaCy components: each can be added to any English pipeline after its ner.

    nlp.add_pipe("surnames", config={"propagate": False})

A component reads the Doc's entities and sets better ones. Their exact ends, scores and the rules
they come from are in `doc.user_data["entities"]`: a name may be half a token ("U.S." of
"U.S.-led"), where `doc.ents` has the whole one. `doc.user_data["headline_end"]` says where the
headline ends; without it, a short first line counts as headline.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from annotator.domain.known_names import KnownNames
from annotator.nlp.article_rules import acronyms, datelines, headlines, surnames
from annotator.nlp.context_rules import words_beside
from annotator.nlp.entities import SECTION, UNSCORED, Entity
from annotator.nlp.entity_rules import Page, Rule, listed, pairs, states, times_merged, trimmed
from annotator.nlp.entity_scores import scores_of
from annotator.nlp.known_names import with_known

HEADLINE_KEY = "headline_end"
ENTITIES_KEY = "entities"
HEADLINE_MOST = 200
KNOWN_NAMES = "known_names"
LEFT_OUT = "left_out_rules"  # what a training has left out, in the pipeline's meta

# In the order in which they are best run: names first, then what depends on other names.
ORDER = (
    "trimmed_names",
    "date_and_time",
    "state_names",
    "datelines",
    "hyphen_halves",
    "listed_names",
    "words_beside",
    "acronyms",
    KNOWN_NAMES,
    "surnames",
    "headline_names",
)


class EntityComponent:
    """Runs one rule over a Doc's entities."""

    def __init__(self, rule: Rule, headline_most: int = HEADLINE_MOST) -> None:
        self._rule = rule
        self._headline_most = headline_most

    def __call__(self, doc: Doc) -> Doc:
        """Set what the rule makes of the Doc's entities."""
        end = doc.user_data.get(HEADLINE_KEY)
        if end is None:
            end = first_line_end(doc.text, self._headline_most)
        before = entities_of(doc)
        after = self._rule(Page.of(doc.text, end), before)
        if after != before:
            set_entities(doc, after)
        return doc

    def over(self, page: Page, entities: list[Entity]) -> list[Entity]:
        """What the rule makes of the entities of a text that is no Doc."""
        return self._rule(page, entities)


class KnownNamesComponent(EntityComponent):
    """Gives names the labels that people gave them before. `names` are saved with the pipeline."""

    def __init__(self, relabel: bool, add: bool) -> None:
        self.names = KnownNames()

        def rule(page: Page, entities: list[Entity]) -> list[Entity]:
            return with_known(page, entities, self.names, relabel=relabel, add=add)

        super().__init__(rule)

    def to_bytes(self, **options: Any) -> bytes:
        """The names as JSON."""
        return json.dumps(self.names.counts, ensure_ascii=False).encode("utf-8")

    def from_bytes(self, data: bytes, **options: Any) -> KnownNamesComponent:
        """Take the names of `to_bytes`."""
        self.names = KnownNames(json.loads(data))
        return self

    def to_disk(self, path: Path, **options: Any) -> None:
        """Write the names to a file."""
        path.write_bytes(self.to_bytes())

    def from_disk(self, path: Path, **options: Any) -> KnownNamesComponent:
        """Read the names from a file."""
        return self.from_bytes(path.read_bytes())


def first_line_end(text: str, most: int = HEADLINE_MOST) -> int:
    """The end of the first line if it can be a headline, else 0."""
    end = text.find("\n")
    return end if 0 < end <= most else 0


def add_to(nlp: Language) -> None:
    """Add those components that a pipeline lacks, in their order, after all else that it has.

    Left out are those that its training found to spoil what an annotator wants. Their words are
    English: a pipeline of another language gets none but the names that people have marked.
    """
    wanted = ORDER if nlp.lang == "en" else (KNOWN_NAMES,)
    before = None
    for name in reversed([one for one in wanted if one not in left_out_rules(nlp)]):
        if not nlp.has_pipe(name):
            nlp.add_pipe(name, before=before)
        before = name


def left_out_rules(nlp: Language) -> list[str]:
    """The components that a training left out of a pipeline."""
    return list(nlp.meta.get(SECTION, {}).get(LEFT_OUT, ()))


def known_names_of(nlp: Language) -> KnownNamesComponent:
    """The component with the names that people have marked; added when the pipeline has none."""
    if not nlp.has_pipe(KNOWN_NAMES):
        nlp.add_pipe(KNOWN_NAMES)
    found = nlp.get_pipe(KNOWN_NAMES)
    assert isinstance(found, KnownNamesComponent)
    return found


def rules_for(nlp: Language) -> dict[str, EntityComponent]:
    """The components that a pipeline would be given, by their names and apart from it."""
    apart = spacy.blank(nlp.lang or "en", meta=nlp.meta)
    add_to(apart)
    if nlp.has_pipe(KNOWN_NAMES):
        known_names_of(apart).names = known_names_of(nlp).names
    return {name: pipe for name, pipe in apart.pipeline if isinstance(pipe, EntityComponent)}


def components_of(nlp: Language) -> list[EntityComponent]:
    """The entity components of a pipeline in order."""
    return [pipe for _, pipe in nlp.pipeline if isinstance(pipe, EntityComponent)]


def entities_of(doc: Doc) -> list[Entity]:
    """A Doc's entities in reading order, with exact ends where one of ours has set them."""
    seen = [(one.start_char, one.end_char, one.label_) for one in doc.ents]
    rows = doc.user_data.get(ENTITIES_KEY, ())
    if rows and [tuple(row[6]) for row in rows if row[6]] == seen:
        return [Entity(*row[:6]) for row in rows]
    # Another component has set them since, or none of ours has run.
    scores = scores_of(doc)
    return [Entity(*one, scores.get(one[:2], UNSCORED), "ner") for one in seen]


def set_entities(doc: Doc, entities: list[Entity]) -> None:
    """Make them the Doc's entities, each as the tokens it touches unless another has those."""
    spans: list[Any] = []
    rows: list[list[Any]] = []
    free = 0
    for one in sorted(entities, key=lambda one: (one.start, one.end)):
        span = doc.char_span(one.start, one.end, label=one.label, alignment_mode="expand")
        row: list[Any] = [one.start, one.end, one.label, one.score, one.rule, one.evidence, None]
        if span is not None and len(span) and span.start >= free:
            spans.append(span)
            free = span.end
            row[6] = [span.start_char, span.end_char, one.label]
        rows.append(row)
    doc.set_ents(spans)
    doc.user_data[ENTITIES_KEY] = rows


F = TypeVar("F", bound=Callable[..., EntityComponent])


def _factory(name: str, **defaults: Any) -> Callable[[F], F]:
    """Registers a factory, which gets its settings by name."""

    def register(make: F) -> F:
        Language.factory(name, assigns=["doc.ents"], default_config=defaults, func=make)
        return make

    return register


@_factory("trimmed_names")
def make_trimmed_names(nlp: Language, name: str) -> EntityComponent:
    """Names without titles, possessive endings and other lines; what cannot be a name goes."""
    return EntityComponent(trimmed)


@_factory("date_and_time")
def make_date_and_time(nlp: Language, name: str) -> EntityComponent:
    """A day and its time of day as one date."""
    return EntityComponent(times_merged)


@_factory("state_names")
def make_state_names(nlp: Language, name: str) -> EntityComponent:
    """Long names of states as one span."""
    return EntityComponent(states)


@_factory("datelines", agencies=True)
def make_datelines(nlp: Language, name: str, agencies: bool) -> EntityComponent:
    """The city and, with `agencies`, the news agency that a paragraph begins with."""
    return EntityComponent(partial(datelines, agencies=agencies))


@_factory("hyphen_halves")
def make_hyphen_halves(nlp: Language, name: str) -> EntityComponent:
    """Both peoples of "Afghan-Pakistani"."""
    return EntityComponent(pairs)


@_factory("listed_names", relabel=True, add=True)
def make_listed_names(nlp: Language, name: str, relabel: bool, add: bool) -> EntityComponent:
    """Labels that the lists know better, and listed names that the recogniser missed."""
    return EntityComponent(partial(listed, relabel=relabel, add=add))


@_factory("words_beside")
def make_words_beside(nlp: Language, name: str) -> EntityComponent:
    """What the words beside a name say it is: "the town of X", "X news agency"."""
    return EntityComponent(words_beside)


@_factory("acronyms")
def make_acronyms(nlp: Language, name: str) -> EntityComponent:
    """An acronym in brackets after a body's full name is that body wherever it stands."""
    return EntityComponent(acronyms)


@_factory(KNOWN_NAMES, relabel=True, add=True)
def make_known_names(nlp: Language, name: str, relabel: bool, add: bool) -> EntityComponent:
    """Names as people have marked them before; empty until a training or a corpus gives some."""
    return KnownNamesComponent(relabel, add)


@_factory("surnames", propagate=True)
def make_surnames(nlp: Language, name: str, propagate: bool) -> EntityComponent:
    """A surname is the person named in full; with `propagate` also where nothing was found."""
    return EntityComponent(partial(surnames, propagate=propagate))


@_factory("headline_names", headline_most=HEADLINE_MOST)
def make_headline_names(nlp: Language, name: str, headline_most: int) -> EntityComponent:
    """A headline's names as the body has them; in one with capitals throughout, only known ones."""
    return EntityComponent(headlines, headline_most)
