"""Teaches span labels: those that the recogniser does not know, and those whose spans overlap.

A recogniser gives each word to one entity. A label for phrases ("police said"), or one within
others, is learnt by a span categoriser on a copy of the recogniser's word vectors. It looks at
every run of up to so many words and says which label it has, if any.

A run counts as nothing only where that is known: every word of it is in an article that was read
to its end, under a confirmed span, or under a rejected suggestion. Others teach nothing.
"""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from spacy.language import Language
from spacy.pipeline import SpanCategorizer
from spacy.pipeline.spancat import Suggester
from spacy.tokens import Doc, Span
from spacy.training import Example
from thinc.api import Adam, Model, Ops, Optimizer, fix_random_seed
from thinc.types import Ragged

from annotator.domain.annotations import Annotation
from annotator.domain.evaluation import SpanEvaluation
from annotator.domain.layer import Layer
from annotator.domain.losses import Loss
from annotator.nlp.lessons import FEWEST_OF_NEW_LABEL, Lesson, Targets, learnable, token_ranges
from annotator.nlp.reviewed_doc import reviewed_doc
from annotator.nlp.span_labels import COMPONENT, SPANS_KEY, spans_of
from annotator.nlp.training import Tell, TrainingOptions, recogniser_of

_MOST_WORDS = 8  # of a span; longer ones are rare, and each more costs as much as the one before
_MOST_SPANS = 0.98  # the share of spans that must not be longer than what is looked at
_OVERLAPPING = 0.1  # a label more of whose spans overlap others is one for this component
_EPOCHS, _PATIENCE = 8, 2
_LEARN_RATE = 0.003
_SURE_OF_NOTHING = 5.0  # else the first rounds go by with learning that most runs are nothing
_KNOWN = "known_words"


@dataclass(slots=True)
class SpanLesson:
    """One article: its Doc with the confirmed spans, and which of its tokens are known."""

    doc: Doc
    known: np.ndarray[Any, np.dtype[np.bool_]]
    losses: list[Loss] = field(default_factory=list)

    @property
    def gold(self) -> list[tuple[int, int, str]]:
        """The confirmed spans in characters."""
        return [(one.start_char, one.end_char, one.label_) for one in self.doc.spans[SPANS_KEY]]

    @property
    def unknown(self) -> list[tuple[int, int]]:
        """The characters of which nothing is known."""
        return list(token_ranges(self.doc, np.flatnonzero(~self.known).tolist()))


def span_lesson(layer: Layer, nlp: Language, labels: Collection[str]) -> SpanLesson:
    """An article as it teaches the given labels of the schema."""
    made = reviewed_doc(nlp, learnable(layer, labels), {})
    doc = made.doc
    losses = [one for one in made.losses if one.reason != "overlap"]
    known = np.full(len(doc), layer.is_read)
    blots = [(one.start, one.end) for one in losses]
    blots += [(one.start, one.end) for one in layer.pending.values() if one.label in labels]
    for start, end in blots if layer.is_read else ():
        _set(known, doc, start, end, False)
    for key, one in layer.suggestions.items():
        if key in layer.decisions and one.label in labels:
            _set(known, doc, one.start, one.end, True)
    for span in doc.spans[SPANS_KEY]:
        known[span.start : span.end] = True
    return SpanLesson(doc, known, losses)


def _set(known: Any, doc: Doc, start: int, end: int, value: bool) -> None:
    span = doc.char_span(start, min(end, len(doc.text)), alignment_mode="expand")
    if span is not None:
        known[span.start : span.end] = value


def labels_around(nlp: Language, layers: Iterable[Layer]) -> frozenset[str]:
    """Labels more than a tenth of whose spans have shorter ones of other labels within them."""
    if not _has_vectors(nlp):
        return frozenset()
    spans: Counter[str] = Counter()
    around: Counter[str] = Counter()
    for layer in layers:
        marks = list(layer.annotations.values())
        spans.update(one.label for one in marks)
        around.update(one.label for one in marks if any(_takes(one, other) for other in marks))
    return frozenset(label for label in spans if around[label] > _OVERLAPPING * spans[label])


def span_labels_of(nlp: Language, layers: Sequence[Layer], targets: Targets) -> tuple[str, ...]:
    """The labels of the schema that this component is to learn, of those that are in use.

    They have enough spans, and are new to the recogniser, or were learnt so before, or overlap
    others so often that a recogniser cannot have them all.
    """
    if not _has_vectors(nlp):
        return ()
    known = nlp.get_pipe(COMPONENT).labels if nlp.has_pipe(COMPONENT) else ()  # type: ignore[attr-defined]
    new = {*targets.new, *targets.apart, *known}
    spans = dict.fromkeys(targets.taught, 0)
    within = dict.fromkeys(targets.taught, 0)
    for layer in layers:
        marks = [one for one in layer.annotations.values() if one.label in spans]
        for one in marks:
            spans[one.label] += 1
            within[one.label] += any(_takes(other, one) for other in marks)
    return tuple(
        label
        for label, count in spans.items()
        if count >= FEWEST_OF_NEW_LABEL and (label in new or within[label] > _OVERLAPPING * count)
    )


def _has_vectors(nlp: Language) -> bool:
    """Whether the recogniser has word vectors of its own, which can be copied."""
    _, recogniser = recogniser_of(nlp)
    return not any("listener" in node.name for node in recogniser.model.walk())


def _takes(one: Annotation, other: Annotation) -> bool:
    """Whether a mark takes words of another one, which is no longer than it."""
    return (
        one is not other
        and one.start < other.end
        and other.start < one.end
        and one.end - one.start >= other.end - other.start
    )


def teach_spans(
    nlp: Language,
    lessons: Sequence[SpanLesson],
    held_out: Sequence[SpanLesson],
    options: TrainingOptions,
    tell: Tell = lambda event: None,
) -> SpanEvaluation:
    """Train a new component in place; its best state on `held_out` is left in the pipeline.

    What a former one finds under labels that the lessons do not teach is taught along, so that it
    is not forgotten. `tell` gets a `spans` event after each round.
    """
    started = time.monotonic()
    fix_random_seed(options.seed)
    _add_findings_of_former(nlp, lessons)
    component = _added(nlp, lessons, options.seed)
    optimizer = Adam(_LEARN_RATE, L2=0.01, L2_is_weight_decay=True, grad_clip=1.0)
    best, best_epoch, after = component.model.to_bytes(), 0, SpanEvaluation()
    for epoch in range(1, _EPOCHS + 1):
        _round(nlp, component, lessons, optimizer, options, epoch)
        with component.model.use_params(optimizer.averages):
            now = judged_spans(nlp, held_out)
            if now.scores().f1 > after.scores().f1 or not best_epoch:
                best, best_epoch, after = component.model.to_bytes(), epoch, now
        seconds = time.monotonic() - started
        tell(_event(epoch, now, seconds))
        if seconds > 60 * options.minutes or epoch - best_epoch >= _PATIENCE:
            break
    component.model.from_bytes(best)
    return after


def judged_spans(nlp: Language, held_out: Sequence[SpanLesson]) -> SpanEvaluation:
    """What the component finds by itself, held against what is confirmed."""
    found = SpanEvaluation()
    component = nlp.get_pipe(COMPONENT)
    docs = [nlp.make_doc(one.doc.text) for one in held_out]
    for lesson, doc in zip(held_out, component.pipe(docs, batch_size=16), strict=True):  # type: ignore[attr-defined]
        spans = [(one.start, one.end, one.label) for one in spans_of(doc)]
        found.add(lesson.gold, spans, lesson.unknown)
    return found


def lay_on(lessons: Sequence[Lesson], spans: Sequence[SpanLesson]) -> None:
    """Give the recogniser's lessons the spans of these, for `spacy evaluate`.

    It knows of nothing unknown: a Doc of which not all is known gets none, and is not counted.
    """
    for lesson in lessons:
        lesson.doc.spans.pop(SPANS_KEY, None)
    for lesson, one in zip(lessons, spans, strict=False):
        if one.known.all():
            lesson.doc.spans[SPANS_KEY] = [
                Span(lesson.doc, span.start, span.end, label=span.label_)
                for span in one.doc.spans[SPANS_KEY]
            ]


def _event(epoch: int, found: SpanEvaluation, seconds: float) -> dict[str, Any]:
    return {
        "event": "spans",
        "epoch": epoch,
        "epochs": _EPOCHS,
        "f1": round(found.scores().f1, 4),
        "seconds": round(seconds, 2),
    }


def _add_findings_of_former(nlp: Language, lessons: Sequence[SpanLesson]) -> None:
    if not nlp.has_pipe(COMPONENT):
        return
    taught = {label for one in lessons for _, _, label in one.gold}
    former = nlp.get_pipe(COMPONENT)
    for lesson in lessons:
        doc = former(nlp.make_doc(lesson.doc.text))
        for one in doc.spans[SPANS_KEY]:
            if one.label_ not in taught and lesson.known[one.start : one.end].all():
                lesson.doc.spans[SPANS_KEY].append(
                    Span(lesson.doc, one.start, one.end, label=one.label_)
                )


def _added(nlp: Language, lessons: Sequence[SpanLesson], seed: int) -> SpanCategorizer:
    """An untrained component for the lessons' labels, with the recogniser's word vectors."""
    if nlp.has_pipe(COMPONENT):
        nlp.remove_pipe(COMPONENT)
    name, recogniser = recogniser_of(nlp)
    sizes = list(range(1, _longest(lessons) + 1))
    config = {
        "spans_key": SPANS_KEY,
        "suggester": {"@misc": "spacy.ngram_suggester.v1", "sizes": sizes},
        "model": {
            "@architectures": "spacy.SpanCategorizer.v1",
            "scorer": {"@layers": "Softmax.v2"},
            "reducer": {"@layers": "spacy.mean_max_reducer.v1", "hidden_size": 64},
            "tok2vec": nlp.get_pipe_config(name)["model"]["tok2vec"],
        },
    }
    component = nlp.add_pipe("spancat_singlelabel", COMPONENT, config=config)
    assert isinstance(component, SpanCategorizer)
    examples = [Example(nlp.make_doc(one.doc.text), one.doc) for one in lessons]
    component.initialize(lambda: examples, nlp=nlp)
    vectors: Model[Any, Any] = recogniser.model.get_ref("tok2vec").layers[0]
    component.model.get_ref("tok2vec").from_bytes(vectors.to_bytes())
    bias: Any = component.model.get_ref("scorer").get_param("b")
    bias[-1] = _SURE_OF_NOTHING  # the last label is that of nothing
    return component


def _longest(lessons: Sequence[SpanLesson]) -> int:
    lengths = sorted(len(span) for one in lessons for span in one.doc.spans[SPANS_KEY])
    return min(lengths[int(_MOST_SPANS * (len(lengths) - 1))], _MOST_WORDS)


def _round(
    nlp: Language,
    component: SpanCategorizer,
    lessons: Sequence[SpanLesson],
    optimizer: Optimizer,
    options: TrainingOptions,
    epoch: int,
) -> None:
    """Go over all lessons once."""
    plain = component.suggester
    component.suggester = _known_only(plain)
    order = list(lessons)
    random.Random(options.seed + epoch).shuffle(order)
    for lesson in order:
        doc = nlp.make_doc(lesson.doc.text)
        doc.user_data[_KNOWN] = lesson.known
        component.update([Example(doc, lesson.doc)], sgd=optimizer, drop=options.dropout)
    component.suggester = plain


def _known_only(suggester: Suggester) -> Suggester:
    """A suggester without the runs of which it is not known whether they are something."""

    def suggest(docs: Iterable[Doc], *, ops: Ops | None = None) -> Ragged:
        docs = list(docs)
        found = suggester(docs, ops=ops)
        runs: Any = found.dataXd
        lengths: Any = found.lengths
        kept: list[Any] = []
        for doc, mine in zip(docs, np.split(runs, np.cumsum(lengths)[:-1]), strict=True):
            unknown = np.concatenate([[0], np.cumsum(~doc.user_data[_KNOWN])])
            kept.append(mine[unknown[mine[:, 1]] == unknown[mine[:, 0]]])
        data: Any = np.concatenate(kept)
        counts: Any = np.array([len(one) for one in kept], dtype="i")
        return Ragged(data, counts)

    return suggest
