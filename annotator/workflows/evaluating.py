"""How good a pipeline's suggestions are, held against what an annotator has confirmed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from annotator.domain.annotations import Annotation, Article, Suggestion
from annotator.domain.evaluation import (
    FIGURE_FIELDS,
    NOTHING,
    FigureEvaluation,
    PlacedFigure,
    Scores,
    Span,
    SpanEvaluation,
    differences,
    figure_differences,
)
from annotator.domain.figures import reading
from annotator.domain.known_names import known_names
from annotator.domain.layer import Layer
from annotator.domain.schema import LabelSchema
from annotator.errors import UserError
from annotator.texts import counted, phrase
from annotator.workflows.material import gathered
from annotator.workflows.progress import Progress, quiet

if TYPE_CHECKING:
    from annotator.nlp.pipeline import Pipeline
    from annotator.store.corpus import Corpus

_MOST_CONFUSIONS = 12


@dataclass(frozen=True, slots=True)
class SpanError:
    """Words on which a pipeline and the annotator differ.

    `there` and `found` are labels, of casualty figures their values, or "" where there is nothing.
    """

    article_id: int
    headline: str
    start: int
    end: int
    quote: str
    there: str
    found: str


@dataclass(slots=True)
class EvaluationReport:
    """Spans and figures of a pipeline against confirmed work, of `held_out` articles or of all."""

    pipeline: str
    held_out: bool
    spans: SpanEvaluation = field(default_factory=SpanEvaluation)
    figures: FigureEvaluation = field(default_factory=FigureEvaluation)
    errors: list[SpanError] = field(default_factory=list)

    def lines(self) -> Iterator[str]:
        """The report as lines of text, tables with columns of one width."""
        which = "held-out articles" if self.held_out else "articles, also those it may know"
        yield f"{self.pipeline} on {self.spans.articles:,} {which}"
        yield ""
        yield f"{'':16}{'exact':>21}{'overlapping':>24}"
        yield (
            f"{'label':16}"
            + "".join(f"{one:>7}" for one in ["P", "R", "F1"])
            + "   "
            + "".join(f"{one:>7}" for one in ["P", "R", "F1"])
            + f"{'there':>8}"
        )
        for label in [*self.spans.labels, ""]:
            chosen = [label] if label else []
            exact, overlap = self.spans.scores(chosen), self.spans.overlap(chosen)
            row = f"{label or 'all':16}{_prf(exact)}   {_prf(overlap)}{exact.gold:8,}"
            yield row
        yield from self._figure_lines()
        yield from self._confusion_lines()

    def _figure_lines(self) -> Iterator[str]:
        if not self.figures.gold and not self.figures.found:
            return
        yield ""
        yield f"{'figures found':16}{_prf(self.figures.scores)}{self.figures.gold:8,} there"
        yield f"{'figures exact':16}{_prf(self.figures.exact_scores)}"
        if self.figures.met:
            shares = (f"{one} {self.figures.accuracy(one):.0%}" for one in FIGURE_FIELDS)
            yield f"fields right, of {self.figures.met:,} found: {', '.join(shares)}"

    def _confusion_lines(self) -> Iterator[str]:
        pairs = self.spans.confusion.items()
        wrong = [(pair, count) for pair, count in pairs if pair[0] != pair[1]]
        if not wrong:
            return
        yield ""
        yield "taken for one another (there, found, how often):"
        for (there, found), count in sorted(wrong, key=lambda one: -one[1])[:_MOST_CONFUSIONS]:
            yield f"  {there or '(nothing)':16}{found or '(nothing)':16}{count:6,}"

    def plain(self) -> dict[str, Any]:
        """The report as JSON types."""
        labels = [*self.spans.labels, ""]
        return {
            "pipeline": self.pipeline,
            "held_out": self.held_out,
            "articles": self.spans.articles,
            "labels": {
                label or "all": {
                    "exact": _plain(self.spans.scores([label] if label else [])),
                    "overlap": _plain(self.spans.overlap([label] if label else [])),
                }
                for label in labels
            },
            "confusion": [
                {"there": there or None, "found": found or None, "count": count}
                for (there, found), count in sorted(self.spans.confusion.items())
            ],
            "figures": {
                "found": _plain(self.figures.scores),
                "exact": _plain(self.figures.exact_scores),
                "fields": {one: round(self.figures.accuracy(one), 4) for one in FIGURE_FIELDS},
            },
        }


def evaluate(
    corpus: Corpus,
    pipeline: Pipeline,
    *,
    seed: int = 0,
    everything: bool = False,
    progress: Progress = quiet,
) -> EvaluationReport:
    """Hold a pipeline's suggestions against the annotator's confirmed work.

    Only the articles that a training with this `seed` holds out are taken, unless `everything` is
    asked for; of these, labels that the annotator has not used are not counted. The pipeline is
    told the names of the other articles, as when it makes suggestions.

    Raises:
        UserError: too few articles are worked on.
    """
    material = gathered(corpus, seed)
    layers = [*material.train, *material.held_out] if everything else material.held_out
    used = {one.label for layer in (*material.train, *layers) for one in layer.annotations.values()}
    report = EvaluationReport(pipeline.name, not everything)
    if not used:
        raise UserError(
            phrase("{0} has confirmed no span that could be compared.", corpus.annotator),
            phrase("Accept or mark some spans first."),
            corpus.path,
        )
    pipeline.know(known_names(material.train, corpus.schema), corpus.schema)
    judge(report, pipeline, layers, corpus.schema, used, progress)
    return report


def judge(
    report: EvaluationReport,
    pipeline: Pipeline,
    layers: Sequence[Layer],
    schema: LabelSchema,
    used: Iterable[str],
    progress: Progress = quiet,
) -> None:
    """Count what a pipeline suggests in some articles, under the labels in use."""
    used = set(used)
    figure_label = schema.figure_label.name if schema.figure_label else NOTHING
    pairs = ((layer.article, layer) for layer in layers)
    for done, (layer, suggestions) in enumerate(pipeline.suggest_beside(pairs, schema)):
        progress(done, len(layers), layer.article.headline)
        marks = [one for one in layer.annotations.values() if one.label in used]
        found = [one for one in suggestions if one.label in used]
        if not layer.is_read:
            # Nobody has read to the end: only what meets a mark or was decided on can be judged.
            found = [one for one in found if _is_known(layer, one.start, one.end)]
        there = [(one.start, one.end, one.label) for one in marks if one.label != figure_label]
        mine = [(one.start, one.end, one.label) for one in found if one.label != figure_label]
        report.spans.add(there, mine)
        figures, mine_of_figures = placed_figures(marks), placed_figures(found)
        report.figures.add(figures, mine_of_figures)
        errors = [
            *_errors(layer.article, there, mine),
            *_figure_errors(layer.article, figures, mine_of_figures),
        ]
        report.errors += sorted(errors, key=lambda one: one.start)
    progress(len(layers), len(layers), "")


def _errors(article: Article, there: list[Span], found: list[Span]) -> Iterator[SpanError]:
    for gold, mine in differences(there, found):
        places = [one[:2] for one in (gold, mine) if one is not None]
        labels = gold[2] if gold else NOTHING, mine[2] if mine else NOTHING
        yield _error(article, places, *labels)


def _figure_errors(
    article: Article, there: list[PlacedFigure], found: list[PlacedFigure]
) -> Iterator[SpanError]:
    for gold, mine in figure_differences(there, found):
        places = [(one.start, one.end) for one in (gold, mine) if one is not None]
        values = [reading(one.figure) if one else NOTHING for one in (gold, mine)]
        yield _error(article, places, *values)


def _error(article: Article, places: list[tuple[int, int]], there: str, found: str) -> SpanError:
    start, end = min(start for start, _ in places), max(end for _, end in places)
    quote = " ".join(article.text[start:end].split())
    return SpanError(article.id, article.headline, start, end, quote, there, found)


def _is_known(layer: Layer, start: int, end: int) -> bool:
    return any(one.start < end and start < one.end for one in layer.annotations.values()) or any(
        (one.start, one.end) == (start, end)
        for key, one in layer.suggestions.items()
        if key in layer.decisions
    )


def placed_figures(marks: Iterable[Annotation | Suggestion]) -> list[PlacedFigure]:
    """The figures of those marks that have one, where they stand."""
    return [PlacedFigure(one.start, one.end, one.figure) for one in marks if one.figure is not None]


def _prf(scores: Scores) -> str:
    return "".join(f"{100 * one:7.1f}" for one in (scores.precision, scores.recall, scores.f1))


def _plain(scores: Scores) -> dict[str, float | int]:
    return {
        "precision": round(scores.precision, 4),
        "recall": round(scores.recall, 4),
        "f1": round(scores.f1, 4),
        "there": scores.gold,
        "found": scores.found,
    }


def summary(report: EvaluationReport) -> str:
    """The report in one sentence."""
    exact, overlap = report.spans.scores(), report.spans.overlap()
    return counted(
        "{1}: F1 {2:.1f} exact, {3:.1f} overlapping, on {0:,} article(s).",
        report.spans.articles,
        report.pipeline,
        100 * exact.f1,
        100 * overlap.f1,
    )
