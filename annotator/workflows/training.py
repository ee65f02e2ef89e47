"""Trains the pipeline in use on what an annotator has confirmed, and keeps it if it got better.

Learnt are the labels of spans: by the recogniser, and those that are no entities or overlap others
by a component of their own (see `span_learning`). Casualty figures are read by rules, which learn
words (see `figure_learning`); what decisions say of them goes into their scores (`own_scores`).
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import annotator
from annotator.domain.known_names import known_names
from annotator.errors import UserError
from annotator.nlp.entities import SECTION
from annotator.texts import phrase
from annotator.workflows.figure_learning import (
    FigureLearning,
    figures_of,
    learn_words,
    suggested,
    teach_words,
)
from annotator.workflows.material import Lessons, Material, gathered, lessons_of
from annotator.workflows.models import META, claim, new_model, new_place, stamp
from annotator.workflows.span_learning import choose_labels, learn_spans, take_away
from annotator.workflows.train_report import TrainReport

if TYPE_CHECKING:
    from annotator.nlp.training import Tell, TrainingOptions
    from annotator.store.corpus import Corpus

HELD_OUT = "held-out.spacy"


class _NotBetter(Exception):
    """The new model suggests no better than the former one."""


def train(
    corpus: Corpus,
    base: str = "",
    output: Path | None = None,
    options: TrainingOptions | None = None,
    tell: Tell = lambda event: None,
) -> TrainReport:
    """Fine-tune a pipeline ("" is the installed one) on the annotator's confirmed work.

    `output` None puts the model among those of this user. `tell` gets events of JSON types:
    started, step, score, spans. The former model is never touched.

    Raises:
        UserError: there is too little to learn from, or a model cannot be loaded or written.
    """
    from annotator.nlp.own_rules import suit
    from annotator.nlp.pipeline import Pipeline, load_language
    from annotator.nlp.span_training import span_labels_of
    from annotator.nlp.training import TrainingOptions, fine_tune

    options = options or TrainingOptions()
    target = output or new_place(corpus.path)
    claim(target)
    material = gathered(corpus, options.seed, options.replay)
    nlp, name = load_language(base)
    lessons = lessons_of(nlp, material, corpus)
    figures = figures_of(material, corpus)
    span_labels = span_labels_of(nlp, material.train, lessons.targets)
    _demand(lessons, span_labels, figures, corpus)
    tell(_started(lessons, span_labels, figures))
    labels = _judged(lessons, corpus)
    names = known_names(material.train, corpus.schema)
    former = Pipeline.load(base)
    former.know(names, corpus.schema)
    before = suggested(former, material, corpus, labels)
    learn_words(figures, former, material, corpus, labels, before)
    taught = lessons.train if lessons.are_enough else []
    suit(nlp, corpus.schema, lessons.targets, taught, names)
    course = None
    if taught:
        both = [*taught, *lessons.replayed]
        course = fine_tune(nlp, both, lessons.held_out, lessons.targets, options, tell)
    spans = learn_spans(nlp, material, span_labels, options, tell, former.span_labels)
    report = TrainReport(name, lessons, course, before, before, spans, figures)
    if course or span_labels or figures.words:
        _keep(nlp, report, material, corpus, labels, target, options.seed)
    return report


def _demand(
    lessons: Lessons, span_labels: tuple[str, ...], figures: FigureLearning, corpus: Corpus
) -> None:
    """Raises UserError where there is nothing to learn from at all."""
    if not (lessons.are_enough or span_labels or figures.is_possible):
        raise UserError(
            lessons.too_few(),
            phrase(
                "Mark or accept more persons, places and the like; or casualty figures, in "
                "articles that you mark done."
            ),
            corpus.path,
        )


def _keep(
    nlp: Any,
    report: TrainReport,
    material: Material,
    corpus: Corpus,
    labels: list[str],
    target: Path,
    seed: int,
) -> None:
    """Write the model, judge it as it is loaded again, and keep it where it is better."""
    from annotator.nlp.pipeline import Pipeline

    spans = report.spans
    try:
        with new_model(target) as folder:
            nlp.meta["version"] = stamp()
            nlp.meta["name"] = target.name
            _write(nlp, folder, report)
            pipeline = Pipeline.load(str(folder))
            report.after = choose_labels(spans, pipeline, material, corpus, labels)
            if not report.is_better:
                raise _NotBetter
            if spans.tried and not spans.known:
                take_away(nlp, folder)
            _describe(folder, report, corpus, seed)
        report.path = target
    except _NotBetter:
        pass


def _judged(lessons: Lessons, corpus: Corpus) -> list[str]:
    """The labels of which suggestions are judged: those learnt, and that of figures."""
    figures = corpus.schema.figure_label
    return [*lessons.targets.taught, *([] if figures is None else [figures.name])]


def _write(nlp: Any, folder: Path, report: TrainReport) -> None:
    """Write the model, with the words learnt, and the held-out articles."""
    from annotator.nlp.lessons import keep
    from annotator.nlp.span_training import lay_on

    teach_words(nlp, report.figures.words)
    nlp.to_disk(folder)
    lay_on(report.lessons.held_out, report.spans.held_out)
    keep(folder / HELD_OUT, report.lessons.held_out)


def _started(
    lessons: Lessons, span_labels: tuple[str, ...], figures: FigureLearning
) -> dict[str, Any]:
    return {
        "event": "started",
        "articles": len(lessons.train),
        "held_out": len(lessons.held_out),
        "replayed": len(lessons.replayed),
        "labels": lessons.targets.taught if lessons.are_enough else list(span_labels),
        "figures": figures.marked,
        "words": sum(one.words for one in lessons.train),
    }


def _describe(folder: Path, report: TrainReport, corpus: Corpus, seed: int) -> None:
    """Say in the model's meta.json what it was made of and how good it is."""
    path = folder / META
    meta = json.loads(path.read_text(encoding="utf-8"))
    course, spans = report.course, report.after.spans
    was, now = report.f1
    meta[SECTION] |= {
        "program": annotator.__version__,
        "made_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "base": report.base,
        "corpus": corpus.path.name,
        "annotator": corpus.annotator,
        "seed": seed,
        "articles": len(report.lessons.train),
        "held_out": len(report.lessons.held_out),
        "f1_before": round(was, 4),
        "f1": round(now, 4),
        "labels": {label: round(spans.scores([label]).f1, 4) for label in spans.gold},
        "span_labels": sorted(report.spans.known),
        "new_words": [one.seen for one in report.figures.words],
        "epochs": course.best_epoch if course else 0,
        "seconds": round(course.seconds, 1) if course else 0.0,
    }
    path.write_text(json.dumps(meta, ensure_ascii=False, indent=2), encoding="utf-8")
