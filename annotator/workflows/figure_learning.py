"""Learning words for outcomes from the figures that an annotator added to those of the rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.domain.evaluation import PlacedFigure
from annotator.workflows.evaluating import EvaluationReport, judge

if TYPE_CHECKING:
    from annotator.domain.layer import Layer
    from annotator.nlp.casualties.component import CasualtyFigures
    from annotator.nlp.casualties.learnt import Reviewed
    from annotator.nlp.casualties.lexicon import Word
    from annotator.nlp.pipeline import Pipeline
    from annotator.store.corpus import Corpus
    from annotator.workflows.material import Material


def suggested(
    pipeline: Pipeline, material: Material, corpus: Corpus, labels: list[str]
) -> EvaluationReport:
    """What a pipeline suggests in the held-out articles, of the labels that are learnt."""
    report = EvaluationReport(pipeline.name, held_out=True)
    judge(report, pipeline, material.held_out, corpus.schema, labels)
    return report


def learn_words(
    pipeline: Pipeline,
    material: Material,
    corpus: Corpus,
    labels: list[str],
    before: EvaluationReport,
) -> list[Word]:
    """The words to learn; none when with them figures are found worse in held-out articles.

    The pipeline has them afterwards.
    """
    reader = _component(pipeline.nlp)
    former = reader.learnt
    words = reader.learn_from([_reviewed(one) for one in material.train if one.is_read])
    if not words:
        return []
    reader.learn([*former, *words])
    after = suggested(pipeline, material, corpus, labels).figures
    if (
        after.scores.f1 < before.figures.scores.f1
        or after.exact_scores.f1 < before.figures.exact_scores.f1
    ):
        reader.learn(former)
        return []
    return words


def teach_words(nlp: Any, words: list[Word]) -> None:
    """Give words to a spaCy pipeline, on top of those that it has learnt before."""
    from annotator.nlp.casualties.component import FACTORY

    if words:
        if not nlp.has_pipe(FACTORY):
            nlp.add_pipe(FACTORY)
        reader = _component(nlp)
        reader.learn([*reader.learnt, *words])


def _component(nlp: Any) -> CasualtyFigures:
    from annotator.nlp.casualties.component import FACTORY, CasualtyFigures

    reader = nlp.get_pipe(FACTORY)
    assert isinstance(reader, CasualtyFigures)
    return reader


def _reviewed(layer: Layer) -> Reviewed:
    from annotator.nlp.casualties.learnt import Reviewed

    marks = layer.annotations.values()
    figures = [
        PlacedFigure(one.start, one.end, one.figure) for one in marks if one.figure is not None
    ]
    return Reviewed(layer.article.text, figures, layer.article.date)
