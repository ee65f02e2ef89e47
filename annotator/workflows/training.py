"""Trains the pipeline in use on what an annotator has confirmed, and keeps it if it got better.

Learnt are the labels of spans: by the recogniser, and those that are no entities or overlap others
by a component of their own (see `span_learning`). Casualty figures are read by rules, which learn
words (see `figure_learning`); what decisions say of them goes into their scores (`own_scores`).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.domain.evaluation import SpanEvaluation
from annotator.domain.known_names import known_names
from annotator.domain.losses import Loss
from annotator.nlp.entities import SECTION
from annotator.texts import counted, joined, later, phrase
from annotator.workflows.figure_learning import learn_words, suggested, teach_words
from annotator.workflows.material import Lessons, gathered, lessons_of
from annotator.workflows.models import META, models_folder, new_model, stamp
from annotator.workflows.span_learning import (
    SpanLearning,
    choose_labels,
    learn_spans,
    take_away,
)

if TYPE_CHECKING:
    from annotator.nlp.casualties.lexicon import Word
    from annotator.nlp.training import Course, Tell, TrainingOptions
    from annotator.store.corpus import Corpus

HELD_OUT = "held-out.spacy"


_GOES = later("On {0:,} article(s) held out, F1 of what is suggested goes from {1:.1f} to {2:.1f}.")
_WOULD_GO = later(
    "On {0:,} article(s) held out, F1 of what is suggested would go from {1:.1f} to {2:.1f}."
)


class _NotBetter(Exception):
    """The new model suggests no better than the former one."""


@dataclass(slots=True)
class TrainReport:
    """What was learnt from what, and whether the new model is better on held-out articles.

    `before` and `after` are as suggested, the recogniser with our rules; those of the recogniser
    alone are in `course`. `path` is None when the model was not kept.
    """

    base: str
    lessons: Lessons
    course: Course
    before: SpanEvaluation
    after: SpanEvaluation
    spans: SpanLearning
    words: list[Word] = field(default_factory=list)
    path: Path | None = None

    @property
    def is_better(self) -> bool:
        """Whether it suggests better, or has learnt something and suggests no worse."""
        was, now = self.before.scores().f1, self.after.scores().f1
        learnt = bool(self.course.best_epoch or self.spans.kept or self.words)
        return now > was or (learnt and now == was)

    @property
    def losses(self) -> list[Loss]:
        """The confirmed spans that could not be learnt from, each with the reason."""
        both = (*self.lessons.train, *self.lessons.held_out)
        tried = self.spans.tried  # of these, those that overlap others are learnt all the same
        return [
            loss
            for one in both
            for loss in one.losses
            if not (loss.reason == "overlap" and loss.label in tried)
        ]

    def summary(self) -> str:
        """The report in a few sentences."""
        targets = self.lessons.targets
        was, now = 100 * self.before.scores().f1, 100 * self.after.scores().f1
        parts = [
            counted(
                "Learnt {1} from {0:,} article(s) in {2:.0f} seconds.",
                len(self.lessons.train),
                ", ".join(targets.labels),
                self.course.seconds,
            ),
            counted(_GOES if self.path else _WOULD_GO, len(self.lessons.held_out), was, now),
        ]
        if self.path is None:
            parts.append(
                phrase("That is not better: the model was not kept, the former one stays.")
            )
        else:
            parts.append(phrase("Kept in {0}.", str(self.path)))
        parts += self._of_others()
        if targets.left_out:
            parts.append(phrase("Too few spans to learn {0}.", ", ".join(targets.left_out)))
        if self.losses:
            parts.append(counted("{0:,} span(s) could not be learnt from.", len(self.losses)))
        return joined(" ", parts)

    def _of_others(self) -> Iterator[str]:
        """What was learnt of labels that are no entities, and for casualty figures."""
        scores = self.spans.alone
        learnt = [f"{one} ({100 * scores.scores([one]).f1:.1f})" for one in self.spans.kept]
        if learnt:
            yield phrase("Spans that are no entities are found too, F1: {0}.", ", ".join(learnt))
        others = [one for one in self.spans.tried if one not in self.spans.kept]
        if others:
            yield phrase("It does not help to look for spans of {0} so.", ", ".join(others))
        if self.words:
            words = ", ".join(f"“{one.seen}” ({one.outcome})" for one in self.words)
            yield phrase("New words for casualty figures: {0}.", words)

    def details(self) -> Iterator[str]:
        """A line for every span that could not be learnt from."""
        for loss in self.losses:
            quote = " ".join(loss.quote.split())
            yield phrase("{0}, {1} “{2}”: {3}", loss.headline, loss.label, quote, loss.detail)


def train(
    corpus: Corpus,
    base: str = "",
    output: Path | None = None,
    options: TrainingOptions | None = None,
    tell: Tell = lambda event: None,
) -> TrainReport:
    """Fine-tune a pipeline ("" is the installed one) on the annotator's confirmed work.

    `output` None puts the model among those of this user. `tell` gets events of JSON types:
    started, step, score, finished. The former model is never touched.

    Raises:
        UserError: there is too little to learn from, or a model cannot be loaded or written.
    """
    from annotator.nlp.own_rules import suit
    from annotator.nlp.pipeline import Pipeline, load_language
    from annotator.nlp.training import TrainingOptions, fine_tune

    options = options or TrainingOptions()
    target = output or models_folder() / f"{corpus.path.stem}-{stamp()}"
    material = gathered(corpus, options.seed, options.replay)
    nlp, name = load_language(base)
    lessons = lessons_of(nlp, material, corpus)
    tell(_started(lessons))
    labels = _judged(lessons, corpus)
    names = known_names(material.train, corpus.schema)
    former = Pipeline.load(base)
    former.know(names, corpus.schema)
    before = suggested(former, material, corpus, labels)
    words = learn_words(former, material, corpus, labels, before)
    suit(nlp, corpus.schema, lessons.targets, lessons.train, names)
    course = fine_tune(
        nlp,
        [*lessons.train, *lessons.replayed],
        lessons.held_out,
        lessons.targets,
        options,
        tell,
    )
    spans = learn_spans(nlp, material, lessons, options, tell, former.span_labels)
    report = TrainReport(name, lessons, course, before.spans, before.spans, spans, words)
    try:
        with new_model(target) as folder:
            nlp.meta["version"] = stamp()
            nlp.meta["name"] = target.name
            _write(nlp, folder, report)
            # What is kept is what was judged: as it is loaded again.
            pipeline = Pipeline.load(str(folder))
            report.after = choose_labels(spans, pipeline, material, corpus, labels)
            if not report.is_better:
                raise _NotBetter
            if spans.tried and not spans.known:
                take_away(nlp, folder)
            _describe(folder, report, corpus, options.seed)
        report.path = target
    except _NotBetter:
        pass
    tell({"event": "finished", "kept": report.path is not None, "summary": report.summary()})
    return report


def _judged(lessons: Lessons, corpus: Corpus) -> list[str]:
    """The labels of which suggestions are judged: those learnt, and that of figures."""
    figures = corpus.schema.figure_label
    return [*lessons.targets.taught, *([] if figures is None else [figures.name])]


def _write(nlp: Any, folder: Path, report: TrainReport) -> None:
    """Write the model, with the words learnt, and the held-out articles."""
    from annotator.nlp.lessons import keep
    from annotator.nlp.span_training import lay_on

    teach_words(nlp, report.words)
    nlp.to_disk(folder)
    lay_on(report.lessons.held_out, report.spans.held_out)
    keep(folder / HELD_OUT, report.lessons.held_out)


def _started(lessons: Lessons) -> dict[str, Any]:
    return {
        "event": "started",
        "articles": len(lessons.train),
        "held_out": len(lessons.held_out),
        "replayed": len(lessons.replayed),
        "labels": lessons.targets.taught,
        "words": sum(one.words for one in lessons.train),
    }


def _describe(folder: Path, report: TrainReport, corpus: Corpus, seed: int) -> None:
    """Say in the model's meta.json what it was made of and how good it is."""
    path = folder / META
    meta = json.loads(path.read_text(encoding="utf-8"))
    targets = report.lessons.targets
    meta[SECTION] |= {
        "made_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "base": report.base,
        "corpus": corpus.path.name,
        "annotator": corpus.annotator,
        "seed": seed,
        "articles": len(report.lessons.train),
        "held_out": len(report.lessons.held_out),
        "f1_before": round(report.before.scores().f1, 4),
        "f1": round(report.after.scores().f1, 4),
        "labels": {label: round(report.after.scores([label]).f1, 4) for label in targets.taught},
        "span_labels": sorted(report.spans.known),
        "new_words": [one.seen for one in report.words],
        "epochs": report.course.best_epoch,
        "seconds": round(report.course.seconds, 1),
    }
    path.write_text(json.dumps(meta, ensure_ascii=False, indent=2), encoding="utf-8")
