"""Learning from casualty figures: words for outcomes, and scores that follow the decisions.

Words are learnt from the figures that an annotator added to those of the rules, in articles read
to the end. The scores are the corpus's, not a model's: every run of suggestions has them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from annotator.domain.own_scores import FEWEST_ON_FIGURES
from annotator.store.own_scores import FIGURES, judged
from annotator.texts import counted, phrase
from annotator.workflows.evaluating import EvaluationReport, judge, placed_figures
from annotator.workflows.own_scores import refreshed

if TYPE_CHECKING:
    from annotator.domain.layer import Layer
    from annotator.nlp.casualties.component import CasualtyFigures
    from annotator.nlp.casualties.learnt import Reviewed
    from annotator.nlp.casualties.lexicon import Word
    from annotator.nlp.pipeline import Pipeline
    from annotator.store.corpus import Corpus
    from annotator.workflows.material import Material


@dataclass(slots=True)
class FigureLearning:
    """What can be learnt of casualty figures in some articles, and what was.

    `marked` are the figures in articles to learn from that were read to the end, `unread` those in
    others, `missed` those of `marked` that the rules miss still. `harmful` words brought figures,
    but with them others were found worse. `decisions` are accepted and rejected figures.
    """

    marked: int = 0
    unread: int = 0
    missed: int = 0
    words: list[Word] = field(default_factory=list)
    harmful: list[Word] = field(default_factory=list)
    decisions: int = 0

    @property
    def is_possible(self) -> bool:
        """Whether there is anything to learn from."""
        return self.marked > 0 or self.decisions >= FEWEST_ON_FIGURES

    def sentences(self) -> Iterator[str]:
        """What was learnt, and what not and why; nothing where there are no figures."""
        if self.words:
            yield phrase("New words for casualty figures: {0}.", _shown(self.words))
        elif self.harmful:
            yield phrase(
                "The words {0} were not learnt: with them, figures are found worse in the articles "
                "held out.",
                _shown(self.harmful),
            )
        elif self.missed:
            yield phrase(
                "No new word for casualty figures: the rules miss {0:,} of {1:,}, but no word "
                "brings three of them without bringing wrong ones.",
                self.missed,
                self.marked,
            )
        elif self.marked:
            yield phrase("No new word for casualty figures: the rules find all {0:,}.", self.marked)
        elif self.unread:
            yield phrase("Casualty figures teach words only in articles that are marked done.")
        if self.decisions >= FEWEST_ON_FIGURES:
            yield counted(
                "Scores of figures follow your {0:,} decision(s) on them.", self.decisions
            )
        elif self.decisions or self.marked:
            yield counted(
                "Scores of figures will follow your decisions once there are {1}; there are "
                "{0:,} now.",
                self.decisions,
                FEWEST_ON_FIGURES,
            )


def _shown(words: list[Word]) -> str:
    return ", ".join(f"“{one.seen}” ({one.outcome})" for one in words)


def figures_of(material: Material, corpus: Corpus) -> FigureLearning:
    """What there is to learn from; the scores are fitted to the decisions at once.

    Raises:
        UserError: the scores cannot be stored.
    """
    refreshed(corpus)
    found = FigureLearning(decisions=len(judged(corpus)[FIGURES]))
    for layer in material.train:
        count = sum(one.figure is not None for one in layer.annotations.values())
        if layer.is_read:
            found.marked += count
        else:
            found.unread += count
    return found


def suggested(
    pipeline: Pipeline, material: Material, corpus: Corpus, labels: list[str]
) -> EvaluationReport:
    """What a pipeline suggests in the held-out articles, of the labels that are learnt."""
    report = EvaluationReport(pipeline.name, held_out=True)
    judge(report, pipeline, material.held_out, corpus.schema, labels)
    return report


def learn_words(
    figures: FigureLearning,
    pipeline: Pipeline,
    material: Material,
    corpus: Corpus,
    labels: list[str],
    before: EvaluationReport,
) -> EvaluationReport:
    """Learn words into `figures`; none when with them figures are found worse when held out.

    The pipeline has them afterwards. What it then suggests in the held-out articles comes back.
    """
    reader = _component(pipeline.nlp)
    former = reader.learnt
    reviewed = [_reviewed(one) for one in material.train if one.is_read]
    words = reader.learn_from(reviewed)
    figures.missed = sum(len(one.missed) for one in reviewed)
    if not words:
        return before
    reader.learn([*former, *words])
    after = suggested(pipeline, material, corpus, labels)
    was, now = before.figures, after.figures
    if now.scores.f1 < was.scores.f1 or now.exact_scores.f1 < was.exact_scores.f1:
        reader.learn(former)
        figures.harmful = words
        return before
    figures.words = words
    return after


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

    figures = placed_figures(layer.annotations.values())
    return Reviewed(layer.article.text, figures, layer.article.date)
