"""What a recogniser is trained and judged on: confirmed work, and the former model's for the rest.

An annotator who marks persons and places says nothing of sums of money. Learning that they are
nothing would make the model forget them; so what the former model finds under labels that the
annotator does not use is filled in ("pseudo-labels"), and articles that nobody has worked on are
mixed in with what the former model finds there under such labels ("replay").
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Container, Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc, DocBin, Span

from annotator.domain.annotations import Article, Record, Verdict
from annotator.domain.evaluation import Span as PlainSpan
from annotator.domain.layer import Layer
from annotator.domain.losses import Loss
from annotator.domain.schema import LabelSchema
from annotator.nlp.entities import UNSCORED, Entity
from annotator.nlp.pieces import storable
from annotator.nlp.reviewed_doc import reviewed_doc

FEWEST_OF_NEW_LABEL = 25  # with fewer, a label that the model does not know is not learnt
_LONGEST = 2_000  # tokens; a longer article is taught in pieces


@dataclass(frozen=True, slots=True)
class Targets:
    """What is learnt: for each of the schema's labels the model's.

    `covers` brings each label of the model that the annotator decides on to the one that is learnt
    for it. `new` are labels that the model did not know; `left_out` have too few spans for that.
    `apart` are new labels around others, which a component of their own is to learn.
    """

    labels: dict[str, str]
    covers: dict[str, str]
    new: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    apart: tuple[str, ...] = ()

    @property
    def taught(self) -> list[str]:
        """All labels of the schema that are learnt somehow."""
        return [*self.labels, *self.apart]

    def decided(self, entities: Iterable[Entity]) -> list[PlainSpan]:
        """Entities of the labels that the annotator decides on, under those that are learnt."""
        covers = self.covers
        return [(one.start, one.end, covers[one.label]) for one in entities if one.label in covers]


@dataclass(slots=True)
class Lesson:
    """One article to learn from or to be judged on; spans are in the model's labels.

    `guessed` is what the former model's recogniser found in it.
    """

    doc: Doc
    guessed: list[Entity] = field(default_factory=list)
    gold: list[PlainSpan] = field(default_factory=list)
    unknown: list[tuple[int, int]] = field(default_factory=list)
    headline_end: int = 0
    losses: list[Loss] = field(default_factory=list)

    @property
    def words(self) -> int:
        """How long it is."""
        return len(self.doc)


def used_labels(layers: Iterable[Layer]) -> Counter[str]:
    """How often the annotator has decided on each label: marked it, or rejected a suggestion."""
    used: Counter[str] = Counter()
    for layer in layers:
        used.update(one.label for one in layer.annotations.values())
        for key, decision in layer.decisions.items():
            suggestion = layer.suggestions.get(key)
            if suggestion is not None and decision.verdict is Verdict.REJECTED:
                used[suggestion.label] += 0  # in use, though no example of it
    return used


def targets_of(
    schema: LabelSchema, known: Iterable[str], used: Counter[str], around: Collection[str] = ()
) -> Targets:
    """What a model with some known labels can learn from work with the used labels.

    New ones of those `around` others are left to the component for spans: a recogniser that learns
    them would no longer see the names within.
    """
    known = set(known)
    labels: dict[str, str] = {}
    new: list[str] = []
    left_out: list[str] = []
    apart: list[str] = []
    for label, target in schema.in_pipeline(known).items():
        if label not in used:
            continue
        if target in known:
            labels[label] = target
        elif used[label] >= FEWEST_OF_NEW_LABEL and label in around:
            apart.append(label)
        elif used[label] >= FEWEST_OF_NEW_LABEL:
            labels[label] = label
            new.append(label)
        else:
            left_out.append(label)
    covers = {
        one: labels[schema.from_pipeline[one]]
        for one in known
        if schema.from_pipeline.get(one) in labels
    }
    covers |= {one: one for one in labels.values()}
    return Targets(labels, covers, tuple(new), tuple(left_out), tuple(apart))


def guesses(nlp: Language, texts: Iterable[str], recogniser: str) -> Iterator[Doc]:
    """What the former model's recogniser finds, without any of our components."""
    needed = {recogniser, "tok2vec", "transformer"}  # the last two are what it may listen to
    with nlp.select_pipes(disable=[one for one in nlp.pipe_names if one not in needed]):
        yield from nlp.pipe(map(storable, texts), batch_size=16)


def lesson_of(layer: Layer, guessed: Doc, nlp: Language, targets: Targets) -> Lesson:
    """A worked article: what is confirmed, beside the former model's guess for the other labels."""
    order = {name: rank for rank, name in enumerate(targets.labels)}
    made = reviewed_doc(nlp, learnable(layer, targets.labels), order)
    doc = made.doc
    entities = [Span(doc, one.start, one.end, label=targets.labels[one.label_]) for one in doc.ents]
    missing = [token.i for token in doc if not token.ent_iob]
    lesson = Lesson(doc, losses=made.losses, headline_end=layer.article.headline_end)
    lesson.guessed = [
        Entity(one.start_char, one.end_char, one.label_, UNSCORED, "ner") for one in guessed.ents
    ]
    lesson.gold = [(one.start_char, one.end_char, one.label_) for one in entities]
    lesson.unknown = list(token_ranges(doc, missing))
    free = set(range(len(doc)))
    for one in entities:
        free.difference_update(range(one.start, one.end))
    dark = set(missing) if layer.is_read else set()
    for one in guessed.ents:
        tokens = range(one.start, one.end)
        if one.label_ not in targets.covers and free.issuperset(tokens) and dark.isdisjoint(tokens):
            entities.append(Span(doc, one.start, one.end, label=one.label_))
            free.difference_update(tokens)
    unknown = [Span(doc, at, at + 1) for at in missing if at in free]
    doc.set_ents(sorted(entities, key=lambda one: one.start), missing=unknown)
    return lesson


def replayed(guessed: Doc, targets: Targets) -> Lesson:
    """An article that nobody has worked on: what the former model finds there of other labels.

    All else in it is unknown. The former model's way with the labels that the annotator decides on
    is not to be learnt again.
    """
    kept = [one for one in guessed.ents if one.label_ not in targets.covers]
    guessed.set_ents(kept, default="missing")
    return Lesson(guessed)


def keep(path: Path, lessons: Iterable[Lesson]) -> None:
    """Write lessons to a file that `spacy evaluate` takes."""
    DocBin(docs=[one.doc for one in lessons], store_user_data=False).to_disk(path)


def pieces_of(doc: Doc) -> Iterator[Doc]:
    """A long Doc in pieces that no entity goes across; a short one as it is."""
    start = 0
    while len(doc) - start > _LONGEST:
        end = start + _LONGEST
        while end > start + 1 and doc[end].ent_iob == 1:
            end -= 1
        yield doc[start:end].as_doc()
        start = end
    yield doc if not start else doc[start:].as_doc()


def learnable(layer: Layer, labels: Container[str]) -> Layer:
    """The layer without marks of labels that are not learnt; its suggestions stay pending."""
    records: list[Record] = [one for one in layer.annotations.values() if one.label in labels]
    records += [*layer.decisions.values(), *layer.readings.values()]
    suggestions = [one for one in layer.suggestions.values() if one.label in labels]
    return Layer(_storable_article(layer.article), layer.annotator, records, suggestions)


def _storable_article(article: Article) -> Article:
    text = storable(article.text)
    return article if text == article.text else replace(article, text=text)


def token_ranges(doc: Any, tokens: list[int]) -> Iterator[tuple[int, int]]:
    """Characters of runs of tokens."""
    first = last = None
    for at in tokens:
        if last is not None and at == last + 1:
            last = at
            continue
        if first is not None and last is not None:
            yield doc[first].idx, doc[last].idx + len(doc[last])
        first = last = at
    if first is not None and last is not None:
        yield doc[first].idx, doc[last].idx + len(doc[last])
