"""What a training learnt from what, what it could not learn and why, and whether it got better."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.domain.losses import Loss
from annotator.texts import counted, joined, later, phrase
from annotator.workflows.evaluating import EvaluationReport
from annotator.workflows.figure_learning import FigureLearning
from annotator.workflows.material import Lessons
from annotator.workflows.span_learning import SpanLearning

if TYPE_CHECKING:
    from annotator.nlp.training import Course

_GOES = later("On {0:,} article(s) held out, F1 of what is suggested goes from {1:.1f} to {2:.1f}.")
_WOULD_GO = later(
    "On {0:,} article(s) held out, F1 of what is suggested would go from {1:.1f} to {2:.1f}."
)
_FIGURES_GO = later("F1 of casualty figures found goes from {0:.1f} to {1:.1f}.")
_FIGURES_WOULD_GO = later("F1 of casualty figures found would go from {0:.1f} to {1:.1f}.")


@dataclass(slots=True)
class TrainReport:
    """What was learnt from what, and whether the new model is better on held-out articles.

    `before` and `after` are as suggested, the recogniser with our rules; those of the recogniser
    alone are in `course`, which is None where there was too little for it to learn from. `path` is
    None when the model was not kept.
    """

    base: str
    lessons: Lessons
    course: Course | None
    before: EvaluationReport
    after: EvaluationReport
    spans: SpanLearning
    figures: FigureLearning
    path: Path | None = None

    @property
    def has_learnt(self) -> bool:
        """Whether there is anything that the former model did not know."""
        course = self.course is not None and self.course.best_epoch > 0
        return bool(course or self.spans.kept or self.figures.words)

    @property
    def is_better(self) -> bool:
        """Whether it suggests better, or has learnt something and suggests no worse."""
        was, now = self.before.spans.scores().f1, self.after.spans.scores().f1
        return now > was or (self.has_learnt and now == was)

    @property
    def f1(self) -> tuple[float, float]:
        """F1 before and after: of spans, of casualty figures where there are no spans."""
        if self.before.spans.gold:
            return self.before.spans.scores().f1, self.after.spans.scores().f1
        return self.before.figures.scores.f1, self.after.figures.scores.f1

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

    def lines(self) -> list[str]:
        """The report, a line for each thing that is learnt."""
        parts = [self._spans(), self.figures.sentences()]
        # What was learnt goes before what was not.
        parts.insert(len(parts) if self.course is None else 0, self._recogniser())
        parts.append(self._result())
        return [joined(" ", sentences) for part in parts if (sentences := list(part))]

    def summary(self) -> str:
        """The report as one text."""
        return joined("\n", self.lines())

    def details(self) -> Iterator[str]:
        """A line for every span that could not be learnt from."""
        for loss in self.losses:
            quote = " ".join(loss.quote.split())
            yield phrase("{0}, {1} “{2}”: {3}", loss.headline, loss.label, quote, loss.detail)

    def _recogniser(self) -> Iterator[str]:
        targets = self.lessons.targets
        if self.course is not None:
            yield counted(
                "Learnt {1} from {0:,} article(s) in {2:.0f} seconds.",
                len(self.lessons.train),
                ", ".join(targets.labels),
                self.course.seconds,
            )
        else:
            yield self.lessons.too_few()
        if targets.left_out:
            yield phrase("Too few spans to learn {0}.", ", ".join(targets.left_out))
        if self.losses:
            yield counted("{0:,} span(s) could not be learnt from.", len(self.losses))

    def _spans(self) -> Iterator[str]:
        """What was learnt of labels that are no entities."""
        scores = self.spans.alone
        learnt = [f"{one} ({100 * scores.scores([one]).f1:.1f})" for one in self.spans.kept]
        if learnt:
            yield phrase("Spans that are no entities are found too, F1: {0}.", ", ".join(learnt))
        others = [one for one in self.spans.tried if one not in self.spans.kept]
        if others:
            yield phrase("It does not help to look for spans of {0} so.", ", ".join(others))

    def _result(self) -> Iterator[str]:
        is_kept = self.path is not None
        if self.before.spans.gold:
            was, now = self.before.spans.scores().f1, self.after.spans.scores().f1
            held_out = len(self.lessons.held_out)
            yield counted(_GOES if is_kept else _WOULD_GO, held_out, 100 * was, 100 * now)
        if self.figures.words:
            was, now = self.before.figures.scores.f1, self.after.figures.scores.f1
            yield phrase(_FIGURES_GO if is_kept else _FIGURES_WOULD_GO, 100 * was, 100 * now)
        if is_kept:
            yield phrase("Kept in {0}.", str(self.path))
        elif self.has_learnt or self.course is not None:
            yield phrase("That is not better: the model was not kept, the former one stays.")
        else:
            yield phrase("There was nothing new to keep in a model: the former one stays.")
