"""Training where only one kind of thing was marked: it learns that, and says what it could not."""

from __future__ import annotations

import json

import pytest
import spacy

from annotator import resources
from annotator.domain import commands
from annotator.domain.own_scores import FEWEST_ON_FIGURES
from annotator.errors import UserError
from annotator.nlp.entities import SECTION
from annotator.nlp.pipeline import Pipeline
from annotator.nlp.training import TrainingOptions
from annotator.store.corpus import Corpus
from annotator.store.own_scores import FIGURES
from annotator.store.own_scores import read as own_scores
from annotator.workflows.learning_curve import learning_curve
from annotator.workflows.models import META, read_model
from annotator.workflows.suggesting import suggest
from annotator.workflows.training import train
from tests.workflows.made_up import (
    add,
    annotate,
    fill_with_figures,
    fill_with_sources,
    made_up,
    read,
    span,
)

QUICK = TrainingOptions(epochs=2, minutes=5, replay=0)


def test_figures_alone_teach_words(corpus, tmp_path):
    fill_with_figures(corpus, 40)
    told = []
    report = train(corpus, output=tmp_path / "model", options=QUICK, tell=told.append)
    assert report.course is None
    assert [one.seen for one in report.figures.words] == ["garrotted"]
    was, now = report.f1
    assert now > was + 0.1
    model = read_model(report.path)
    assert (model.f1_before, model.f1) == (round(was, 4), round(now, 4))
    assert [one["event"] for one in told] == ["started"]
    assert told[0]["labels"] == []
    assert told[0]["figures"] > 50
    figures, spans, result = report.lines()
    assert spans.startswith("The recogniser of entities has 0 confirmed spans to learn from")
    assert figures.startswith("New words for casualty figures: “garrotted” (killed).")
    assert f"once there are {FEWEST_ON_FIGURES}; there are 0 now" in figures
    assert result.startswith("F1 of casualty figures found goes from")
    # The rules for entities are still to be tried when there is something to try them on.
    meta = json.loads((report.path / META).read_text())
    assert "left_out_rules" not in meta[SECTION]
    add(corpus, "Raid\nThe raiders garrotted seven traders of Angela Merkel.")
    found = list(Pipeline.load(str(report.path)).suggest(corpus.articles(), corpus.schema))[-1][1]
    assert {"CASUALTY", "PERSON"} <= {one.label for one in found}


def test_figures_that_the_rules_find_are_nothing_new(corpus, tmp_path):
    fill_with_figures(corpus, 12, missed=False)
    report = train(corpus, output=tmp_path / "model", options=QUICK)
    assert report.path is None
    assert list(tmp_path.glob("model*")) == []
    assert f"the rules find all {report.figures.marked}." in report.summary()
    assert report.lines()[-1].startswith("There was nothing new to keep in a model")


def test_figures_that_no_word_brings_are_counted(corpus, tmp_path):
    for number, word in enumerate("abcdefghijkl"):
        text = f"Toll {number}\nThe {number + 20} {4 * word}ed."
        article = add(corpus, text)
        annotate(corpus, article, [span(text, str(number + 20), "CASUALTY")])
        read(corpus, article)
    report = train(corpus, output=tmp_path / "model", options=QUICK)
    marked = report.figures.marked
    assert marked > 5
    assert f"the rules miss {marked} of {marked}" in report.summary()
    assert report.path is None


def test_decisions_on_figures_are_what_their_scores_follow(corpus, tmp_path):
    fill_with_figures(corpus, FEWEST_ON_FIGURES, missed=False, marked=False)
    suggest(corpus, Pipeline.load())
    for layer in list(corpus.layers()):
        pending = [one for one in layer.pending.values() if one.figure is not None]
        corpus.apply(commands.reject(layer, [one.id for one in pending]))
    assert FIGURES not in own_scores(corpus)
    report = train(corpus, output=tmp_path / "model", options=QUICK)
    assert report.figures.marked == 0
    assert report.figures.decisions >= FEWEST_ON_FIGURES
    assert own_scores(corpus)[FIGURES].decisions == report.figures.decisions
    assert f"Scores of figures follow your {report.figures.decisions} decisions" in report.summary()


def test_figures_in_articles_that_are_not_done_teach_nothing(corpus):
    fill_with_figures(corpus, 12, is_read=False)
    with pytest.raises(UserError, match="has 0 confirmed spans to learn from") as raised:
        train(corpus, options=QUICK)
    assert "in articles that you mark done" in raised.value.hint


def test_figures_alone_have_no_curve(corpus):
    fill_with_figures(corpus, 12)
    with pytest.raises(UserError, match="has 0 confirmed spans"):
        learning_curve(corpus, options=QUICK)


def test_a_label_that_is_no_entity_alone(tmp_path):
    schema = resources.schema("conflict-events")
    path = tmp_path / "s.corpus"
    with Corpus.open(path, "ana", create=True, schema=schema) as corpus:
        fill_with_sources(corpus, 40, names_in=0)
        report = train(corpus, output=tmp_path / "model", options=QUICK)
    assert report.spans.tried == ("SOURCE",)
    assert report.path is not None
    assert report.after.spans.scores(["SOURCE"]).f1 > 0.5
    nlp = spacy.load(report.path)
    assert {one.label_ for one in nlp("Angela Merkel came on Friday.").ents} >= {"PERSON", "DATE"}


def test_labels_around_others_alone_leave_the_recogniser_as_it_is(tmp_path):
    """Sources with a handful of persons within them: too few for the recogniser."""
    schema = resources.schema("conflict-events")
    with Corpus.open(tmp_path / "s.corpus", "ana", create=True, schema=schema) as corpus:
        fill_with_sources(corpus, 60, names_in=18)
        report = train(corpus, output=tmp_path / "model", options=QUICK)
    assert report.lessons.targets.apart == ("SOURCE",)
    assert report.course is None
    assert report.spans.kept == ("SOURCE",)
    assert "recogniser of entities has" in report.summary()
    assert "Spans that are no entities are found too" in report.summary()


@pytest.mark.parametrize("labels", [{"GPE", "ORG", "PERSON"}, {"PERSON"}])
def test_entities_alone_and_one_label_alone(corpus, tmp_path, labels):
    for text, spans in made_up(60):
        article = add(corpus, text)
        annotate(corpus, article, [one for one in spans if one[2] in labels])
        read(corpus, article)
    report = train(corpus, output=tmp_path / "model", options=QUICK)
    assert set(report.lessons.targets.labels) == labels
    assert report.course is not None
    assert not report.figures.marked
    assert "casualty figures" not in report.summary()
    assert len(report.lines()) == 2


def test_a_handful_of_spans_is_too_few(corpus):
    for text, spans in made_up(8):
        article = add(corpus, text)
        annotate(corpus, article, [one for one in spans if one[2] == "PERSON"][:1])
        read(corpus, article)
    with pytest.raises(UserError, match=r"has \d confirmed spans? to learn from.* 20 and 1"):
        train(corpus, options=QUICK)
