"""Words for casualty figures, learnt in a training from the figures that an annotator added."""

from __future__ import annotations

import json

from annotator.domain import commands
from annotator.domain.figures import Outcome
from annotator.nlp.entities import SECTION
from annotator.nlp.pipeline import Pipeline
from annotator.nlp.training import TrainingOptions
from annotator.store.corpus import Corpus
from annotator.workflows.evaluating import evaluate
from annotator.workflows.material import gathered
from annotator.workflows.models import META
from annotator.workflows.training import train
from tests.workflows.made_up import add, annotate, made_up, read, span

QUICK = TrainingOptions(epochs=2, minutes=5, replay=0)


def fill_with_missed(corpus: Corpus, count: int, *, is_read: bool = True) -> None:
    """Articles in which a figure is marked that the rules miss, beside those they find."""
    for number, (text, spans) in enumerate(made_up(count)):
        text += f"\nLater {number + 200} guards were garrotted by the river."
        article = add(corpus, text, f"{number}.txt")
        annotate(corpus, article, [*spans, span(text, f"{number + 200}", "CASUALTY")])
        if is_read:
            read(corpus, article)


def test_the_model_finds_figures_by_a_word_that_was_learnt(corpus, tmp_path):
    fill_with_missed(corpus, 40)
    before = evaluate(corpus, Pipeline.load()).figures
    report = train(corpus, output=tmp_path / "model", options=QUICK)
    assert [(one.seen, one.outcome) for one in report.figures.words] == [
        ("garrotted", Outcome.KILLED)
    ]
    assert report.path is not None
    assert "New words for casualty figures: “garrotted” (killed)." in report.summary()
    meta = json.loads((report.path / META).read_text())
    assert meta[SECTION]["new_words"] == ["garrotted"]
    pipeline = Pipeline.load(str(report.path))
    after = evaluate(corpus, pipeline).figures
    assert after.scores.recall > before.scores.recall + 0.3
    assert after.exact_scores.f1 > before.exact_scores.f1
    add(corpus, "Raid\nThe raiders garrotted seven traders.")
    (_, found), *_ = reversed(list(pipeline.suggest(corpus.articles(), corpus.schema)))
    assert [(one.figure.best, one.provenance.evidence) for one in found if one.figure] == [
        (7, "garrotted")
    ]


def test_articles_that_nobody_has_read_to_the_end_teach_no_words(corpus, tmp_path):
    fill_with_missed(corpus, 20, is_read=False)
    report = train(corpus, output=tmp_path / "model", options=QUICK)
    assert report.figures.words == []


def test_words_that_make_it_worse_are_not_kept(corpus, tmp_path, monkeypatch):
    """In the articles held out, the word tells of figures that were not marked."""
    fill_with_missed(corpus, 30)
    monkeypatch.setattr("annotator.nlp.casualties.learnt._RIGHT", 0.0)
    held_out = gathered(corpus, 0).held_out
    for layer in held_out:
        text = layer.article.text
        mark = next(one for one in layer.annotations.values() if one.start > text.index("Later"))
        corpus.apply(commands.delete(layer, [mark.id]))
    report = train(corpus, output=tmp_path / "model", options=QUICK)
    assert report.figures.words == []
