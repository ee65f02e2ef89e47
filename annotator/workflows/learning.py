"""What the learning window asks for, as work for a process of its own; yields what was found."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.workflows.progress import Progress

if TYPE_CHECKING:
    from annotator.store.corpus import Corpus
    from annotator.workflows.evaluating import EvaluationReport
    from annotator.workflows.learning_curve import CurvePoint, Forecast


@dataclass(frozen=True, slots=True)
class Measured:
    """A learning curve, and what 50 more articles will probably bring (None: unknown)."""

    points: tuple[CurvePoint, ...]
    forecast: Forecast | None


def evaluated(
    pipelines: tuple[str, ...], seed: int, corpus: Corpus, progress: Progress
) -> Iterator[EvaluationReport]:
    """Each pipeline ("" is the installed one) on the same held-out articles."""
    from annotator.nlp.pipeline import Pipeline
    from annotator.workflows.evaluating import evaluate

    for name in pipelines:
        yield evaluate(corpus, Pipeline.load(name), seed=seed, progress=progress)


def measured(
    pipeline: str, seed: int, minutes: float, corpus: Corpus, progress: Progress
) -> Iterator[Measured]:
    """The learning curve of a pipeline on the annotator's work; kept in the corpus."""
    from annotator.nlp.training import TrainingOptions
    from annotator.workflows.learning_curve import SHARES, forecast, learning_curve

    options = TrainingOptions(minutes=minutes, seed=seed)
    done = 0

    def tell(event: dict[str, object]) -> None:
        nonlocal done
        done += event["event"] == "point"
        progress(done, len(SHARES) + 1, "")

    points = learning_curve(corpus, pipeline, options, tell)
    yield Measured(tuple(points), forecast(points, 50))
