"""The entity rules as spaCy components: each can be added to any English pipeline after its ner.

    nlp.add_pipe("surnames", config={"propagate": False})

A component reads the Doc's entities and sets better ones. Their exact ends, scores and the rules
they come from are in `doc.user_data["entities"]`: a name may be half a token ("U.S." of
"U.S.-led"), where `doc.ents` has the whole one. `doc.user_data["headline_end"]` says where the
headline ends; without it, a short first line counts as headline.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from annotator.nlp.article_rules import datelines, headlines, surnames
from annotator.nlp.entities import UNSCORED, Entity
from annotator.nlp.entity_rules import Page, Rule, listed, pairs, states, times_merged, trimmed
from annotator.nlp.entity_scores import scores_of

HEADLINE_KEY = "headline_end"
ENTITIES_KEY = "entities"
HEADLINE_MOST = 200

# In the order in which they are best run: names first, then what depends on other names.
ORDER = (
    "trimmed_names",
    "date_and_time",
    "state_names",
    "datelines",
    "hyphen_halves",
    "listed_names",
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


def first_line_end(text: str, most: int = HEADLINE_MOST) -> int:
    """The end of the first line if it can be a headline, else 0."""
    end = text.find("\n")
    return end if 0 < end <= most else 0


def add_to(nlp: Language) -> None:
    """Add those components that a pipeline lacks, in their order, after all it has.

    Their words are English: a pipeline of another language gets none.
    """
    for name in ORDER if nlp.lang == "en" else ():
        if not nlp.has_pipe(name):
            nlp.add_pipe(name)


def rules_for(nlp: Language) -> list[EntityComponent]:
    """The components that a pipeline would be given, apart from it."""
    apart = spacy.blank(nlp.lang or "en")
    add_to(apart)
    return components_of(apart)


def components_of(nlp: Language) -> list[EntityComponent]:
    """The entity components of a pipeline in order."""
    return [pipe for _, pipe in nlp.pipeline if isinstance(pipe, EntityComponent)]


def entities_of(doc: Doc) -> list[Entity]:
    """A Doc's entities in reading order, with exact ends where one of ours has set them."""
    seen = [(one.start_char, one.end_char, one.label_) for one in doc.ents]
    rows = doc.user_data.get(ENTITIES_KEY, ())
    if rows and [tuple(row[5]) for row in rows if row[5]] == seen:
        return [Entity(*row[:5]) for row in rows]
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
        row: list[Any] = [one.start, one.end, one.label, one.score, one.rule, None]
        if span is not None and len(span) and span.start >= free:
            spans.append(span)
            free = span.end
            row[5] = [span.start_char, span.end_char, one.label]
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


@_factory("surnames", propagate=True)
def make_surnames(nlp: Language, name: str, propagate: bool) -> EntityComponent:
    """A surname is the person named in full; with `propagate` also where nothing was found."""
    return EntityComponent(partial(surnames, propagate=propagate))


@_factory("headline_names", headline_most=HEADLINE_MOST)
def make_headline_names(nlp: Language, name: str, headline_most: int) -> EntityComponent:
    """In a headline with capitals throughout, only names that the body or a list knows."""
    return EntityComponent(headlines, headline_most)
