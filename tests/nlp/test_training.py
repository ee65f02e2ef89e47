"""Fine-tuning: it learns, forgets nothing, stops in time, and leaves the best state."""

from __future__ import annotations

import json

import pytest

from annotator import resources
from annotator.domain.annotations import Annotation, Article, Reading
from annotator.domain.layer import Layer
from annotator.errors import UserError
from annotator.nlp.lessons import guesses, lesson_of, targets_of, used_labels
from annotator.nlp.pipeline import load_language
from annotator.nlp.training import TrainingOptions, fine_tune, recogniser_of
from tests.workflows.made_up import made_up


@pytest.fixture(scope="module")
def schooled():
    """A pipeline that went over forty made-up articles, its course, and what was told."""
    nlp, _ = load_language()
    layers = []
    for number, (text, spans) in enumerate(made_up(50), 1):
        records = [
            Annotation(f"{number}-{start}", number, "ana", start, end, label)
            for start, end, label in spans
            if label in {"GPE", "ORG"}
        ]
        article = Article(text, text.index("\n"), number)
        layers.append(Layer(article, "ana", [*records, Reading(str(number), number, "ana")]))
    targets = targets_of(
        resources.default_schema(), nlp.get_pipe("ner").labels, used_labels(layers)
    )
    docs = guesses(nlp, [one.article.text for one in layers], "ner")
    lessons = [lesson_of(*pair, nlp, targets) for pair in zip(layers, docs, strict=True)]
    told = []
    options = TrainingOptions(epochs=6, minutes=5)
    course = fine_tune(nlp, lessons[:40], lessons[40:], targets, options, told.append)
    return nlp, course, told, lessons, targets


def test_it_learns(schooled):
    _, course, _, _, _ = schooled
    assert course.best_epoch > 0
    assert course.after.alone.scores().f1 > course.before.alone.scores().f1 + 0.1
    assert course.after.suggested.scores().f1 > course.before.suggested.scores().f1


def test_labels_that_are_not_in_use_are_not_forgotten(schooled):
    nlp, _, _, lessons, _ = schooled
    kept = known = 0
    for lesson in lessons:
        before = {(one.start, one.end) for one in lesson.doc.ents if one.label_ == "DATE"}
        after = {(one.start, one.end) for one in nlp(lesson.doc.text).ents if one.label_ == "DATE"}
        known += len(before)
        kept += len(before & after)
    assert known > 20
    assert kept > 0.85 * known


def test_what_is_told_is_json_and_in_order(schooled):
    _, course, told, _, _ = schooled
    assert json.loads(json.dumps(told)) == told
    scores = [event for event in told if event["event"] == "score"]
    assert [event["epoch"] for event in scores] == list(range(course.epochs + 1))
    steps = [event for event in told if event["event"] == "step"]
    assert steps[0]["step"] == 1
    assert steps[0]["steps"] == 20
    assert steps[-1]["loss"] < steps[0]["loss"]


def test_the_best_state_is_what_stays(schooled):
    nlp, course, told, lessons, targets = schooled
    best = max(
        (event for event in told if event["event"] == "score"),
        key=lambda event: (event["f1"] + event["recogniser_f1"], -event["epoch"]),
    )
    assert course.best_epoch == best["epoch"]
    from annotator.nlp.entity_components import rules_for
    from annotator.nlp.training import judged

    again = judged(nlp, lessons[40:], targets, rules_for(nlp).values())
    assert again.suggested.scores() == course.after.suggested.scores()


def test_the_learning_rate_falls_with_the_epochs_or_the_minutes_and_never_to_nothing():
    options = TrainingOptions(epochs=10, minutes=1, learn_rate=1.0)
    assert options.rate(0, 0) == 1.0
    assert options.rate(5, 6) == pytest.approx(0.5)
    assert options.rate(1, 45) == pytest.approx(0.25)
    assert options.rate(9.9, 70) == pytest.approx(0.05)


def test_it_stops_when_the_time_is_up(schooled):
    _, _, _, lessons, targets = schooled
    nlp, _ = load_language()
    told = []
    options = TrainingOptions(minutes=0.0001, batch=2)
    course = fine_tune(nlp, lessons[:40], lessons[40:], targets, options, told.append)
    assert course.epochs == 1
    assert sum(event["event"] == "step" for event in told) == 1


def test_a_pipeline_without_a_recogniser_cannot_learn():
    nlp, _ = load_language("blank")
    with pytest.raises(UserError, match="no entity recogniser"):
        recogniser_of(nlp)
