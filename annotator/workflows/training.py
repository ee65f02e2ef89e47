"""Trains the pipeline in use on what an annotator has confirmed, and keeps it if it got better.

Learnt are the labels of spans, by the recogniser. Casualty figures are read by rules and are not
learnt; what decisions say of them goes into their scores (see `own_scores`).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.domain.evaluation import SpanEvaluation
from annotator.domain.known_names import known_names
from annotator.domain.losses import Loss
from annotator.nlp.entities import SECTION
from annotator.texts import counted, joined, later, phrase
from annotator.workflows.evaluating import EvaluationReport, judge
from annotator.workflows.material import Lessons, Material, gathered, lessons_of
from annotator.workflows.models import META, models_folder, new_model, stamp

if TYPE_CHECKING:
    from annotator.nlp.pipeline import Pipeline
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
    path: Path | None = None

    @property
    def losses(self) -> list[Loss]:
        """The confirmed spans that could not be learnt from, each with the reason."""
        both = (*self.lessons.train, *self.lessons.held_out)
        return [loss for one in both for loss in one.losses]

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
        if targets.left_out:
            parts.append(phrase("Too few spans to learn {0}.", ", ".join(targets.left_out)))
        if self.losses:
            parts.append(counted("{0:,} span(s) could not be learnt from.", len(self.losses)))
        return joined(" ", parts)

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
    from annotator.nlp.lessons import keep
    from annotator.nlp.own_rules import suit
    from annotator.nlp.pipeline import Pipeline, load_language
    from annotator.nlp.training import TrainingOptions, fine_tune

    options = options or TrainingOptions()
    target = output or models_folder() / f"{corpus.path.stem}-{stamp()}"
    material = gathered(corpus, options.seed, options.replay)
    nlp, name = load_language(base)
    lessons = lessons_of(nlp, material, corpus)
    tell(_started(lessons))
    names = known_names(material.train, corpus.schema)
    former = Pipeline.load(base)
    former.know(names, corpus.schema)
    before = suggested(former, material, corpus, lessons)
    suit(nlp, corpus.schema, lessons.targets, lessons.train, names)
    course = fine_tune(
        nlp,
        [*lessons.train, *lessons.replayed],
        lessons.held_out,
        lessons.targets,
        options,
        tell,
    )
    report = TrainReport(name, lessons, course, before, before)
    try:
        with new_model(target) as folder:
            nlp.meta["version"] = stamp()
            nlp.meta["name"] = target.name
            nlp.to_disk(folder)
            keep(folder / HELD_OUT, lessons.held_out)
            # What is kept is what was judged: as it is loaded again.
            report.after = suggested(Pipeline.load(str(folder)), material, corpus, lessons)
            if not course.best_epoch or report.after.scores().f1 < before.scores().f1:
                raise _NotBetter
            _describe(folder, report, corpus, options.seed)
        report.path = target
    except _NotBetter:
        pass
    tell({"event": "finished", "kept": report.path is not None, "summary": report.summary()})
    return report


def suggested(
    pipeline: Pipeline, material: Material, corpus: Corpus, lessons: Lessons
) -> SpanEvaluation:
    """What a pipeline suggests in the held-out articles, of the labels that are learnt."""
    report = EvaluationReport(pipeline.name, held_out=True)
    judge(report, pipeline, material.held_out, corpus.schema, lessons.targets.labels)
    return report.spans


def _started(lessons: Lessons) -> dict[str, Any]:
    return {
        "event": "started",
        "articles": len(lessons.train),
        "held_out": len(lessons.held_out),
        "replayed": len(lessons.replayed),
        "labels": list(lessons.targets.labels),
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
        "labels": {label: round(report.after.scores([label]).f1, 4) for label in targets.labels},
        "epochs": report.course.best_epoch,
        "seconds": round(report.course.seconds, 1),
    }
    path.write_text(json.dumps(meta, ensure_ascii=False, indent=2), encoding="utf-8")
