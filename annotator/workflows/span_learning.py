"""Learning the labels of spans that are no entities, and keeping those that are found better."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.domain.evaluation import SpanEvaluation
from annotator.workflows.figure_learning import suggested
from annotator.workflows.material import Material

if TYPE_CHECKING:
    from annotator.nlp.pipeline import Pipeline
    from annotator.nlp.span_training import SpanLesson
    from annotator.nlp.training import Tell, TrainingOptions
    from annotator.store.corpus import Corpus
    from annotator.workflows.evaluating import EvaluationReport


@dataclass(slots=True)
class SpanLearning:
    """What a training made of span labels: those tried, those kept, and how good by themselves.

    `former` were learnt by an earlier training and are known still.
    """

    tried: tuple[str, ...] = ()
    former: frozenset[str] = frozenset()
    kept: tuple[str, ...] = ()
    alone: SpanEvaluation = field(default_factory=SpanEvaluation)
    held_out: list[SpanLesson] = field(default_factory=list)

    @property
    def known(self) -> frozenset[str]:
        """All labels whose spans the component is to suggest."""
        return frozenset(self.kept) | self.former


def learn_spans(
    nlp: Any,
    material: Material,
    tried: tuple[str, ...],
    options: TrainingOptions,
    tell: Tell,
    former: frozenset[str],
) -> SpanLearning:
    """Train the component for the `tried` span labels of a spaCy pipeline, if there are any."""
    from annotator.nlp.span_training import span_lesson, teach_spans

    if not tried:
        return SpanLearning(former=former)
    taught = [span_lesson(one, nlp, tried) for one in material.train]
    held_out = [span_lesson(one, nlp, tried) for one in material.held_out]
    alone = teach_spans(nlp, taught, held_out, options, tell)
    return SpanLearning(tried, former.difference(tried), alone=alone, held_out=held_out)


def choose_labels(
    spans: SpanLearning, pipeline: Pipeline, material: Material, corpus: Corpus, labels: list[str]
) -> EvaluationReport:
    """Keep those tried labels that are suggested better by the component than without it.

    What the pipeline then suggests in the held-out articles comes back.
    """
    found = {}
    for tried in {frozenset[str](), frozenset(spans.tried)}:
        pipeline.span_labels = spans.former | tried
        found[tried] = suggested(pipeline, material, corpus, labels)
    without, with_all = found[frozenset()], found[frozenset(spans.tried)]
    spans.kept = tuple(
        one
        for one in spans.tried
        if with_all.spans.scores([one]).f1 > without.spans.scores([one]).f1
    )
    pipeline.span_labels = spans.known
    if frozenset(spans.kept) in found:
        return found[frozenset(spans.kept)]
    return suggested(pipeline, material, corpus, labels)


def take_away(nlp: Any, folder: Path) -> None:
    """Take the component out of a spaCy pipeline and its folder."""
    from annotator.nlp.span_labels import COMPONENT

    nlp.remove_pipe(COMPONENT)
    shutil.rmtree(folder / COMPONENT)
    nlp.to_disk(folder)
