"""Labels of spans that are no entities: learnt, judged, suggested, and not forgotten."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace

import pytest
import spacy

from annotator import resources
from annotator.domain.evaluation import SpanEvaluation
from annotator.nlp.entities import SECTION
from annotator.nlp.pipeline import Pipeline
from annotator.nlp.training import TrainingOptions
from annotator.store.corpus import Corpus
from annotator.workflows import export
from annotator.workflows.evaluating import evaluate
from annotator.workflows.models import META
from annotator.workflows.training import HELD_OUT, train
from tests.workflows.made_up import (
    add,
    annotate,
    fill_with_sources,
    made_up,
    read,
    read_docs,
    sources,
)

QUICK = TrainingOptions(epochs=2, minutes=5, replay=0)


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    """A corpus with the sources of sixty articles, and the report of a training on it."""
    folder = tmp_path_factory.mktemp("spans")
    schema = resources.schema("conflict-events")
    with Corpus.open(folder / "s.corpus", "ana", create=True, schema=schema) as corpus:
        fill_with_sources(corpus, 60)
        told = []
        report = train(corpus, output=folder / "model", options=QUICK, tell=told.append)
    return folder, report, told


def test_spans_of_a_label_that_is_no_entity_are_learnt(trained):
    _, report, told = trained
    assert "SOURCE" in report.spans.tried
    assert report.spans.kept
    assert report.path is not None
    assert report.spans.alone.scores(["SOURCE"]).f1 > 0.8
    rounds = [event for event in told if event["event"] == "spans"]
    assert [event["epoch"] for event in rounds] == list(range(1, len(rounds) + 1))
    assert json.loads(json.dumps(rounds)) == rounds
    assert "Spans that are no entities are found too" in report.summary()
    meta = json.loads((report.path / META).read_text())
    assert meta[SECTION]["span_labels"] == sorted(report.spans.kept)
    assert meta[SECTION]["new_labels"] == []  # the recogniser goes on seeing the names within
    assert not report.losses


def test_they_are_suggested_with_scores_around_other_spans(trained, corpus):
    _, report, _ = trained
    text, spans = list(sources(80))[-1]
    add(corpus, text)
    pipeline = Pipeline.load(str(report.path))
    schema = resources.schema("conflict-events")
    ((_, found),) = pipeline.suggest(corpus.articles(), schema)
    mine = [one for one in found if one.label == "SOURCE"]
    assert {(one.start, one.end) for one in mine} == {one[:2] for one in spans[:2]}
    assert all(0 < one.score <= 1 for one in mine)
    assert any(one.label == "PERSON" for one in found)
    ((_, others),) = pipeline.suggest(corpus.articles(), corpus.schema)
    assert not any(one.label == "SOURCE" for one in others)  # a schema without the label


def test_the_evaluation_tells_of_them(trained):
    folder, report, _ = trained
    with Corpus.open(folder / "s.corpus", "ana") as corpus:
        found = evaluate(corpus, Pipeline.load(str(report.path)))
    assert found.spans.scores(["SOURCE"]).f1 == report.after.spans.scores(["SOURCE"]).f1
    assert any(line.startswith("SOURCE") for line in found.lines())


def test_spacy_evaluate_agrees_about_spans(trained, tmp_path):
    _, report, _ = trained
    spacy.load(report.path, exclude=["known_names"]).to_disk(tmp_path / "alone")
    held_out = report.path / HELD_OUT
    command = [sys.executable, "-m", "spacy", "evaluate", tmp_path / "alone", held_out]
    out = tmp_path / "scores.json"
    subprocess.run([*command, "--output", out], check=True, capture_output=True)
    theirs = json.loads(out.read_text())
    ours = report.spans.alone
    for label in report.spans.tried:
        assert theirs["spans_sc_per_type"][label]["f"] == pytest.approx(ours.scores([label]).f1)
    assert theirs["spans_sc_f"] == pytest.approx(ours.scores().f1)


def test_spacy_evaluate_agrees_on_an_exported_set(trained, tmp_path):
    folder, report, _ = trained
    with Corpus.open(folder / "s.corpus", "ana") as corpus:
        export(corpus, tmp_path / "set", "spacy")
    nlp = spacy.load(report.path, exclude=["known_names"])
    nlp.to_disk(tmp_path / "alone")
    dev, out = tmp_path / "set" / "dev.spacy", tmp_path / "scores.json"
    command = [sys.executable, "-m", "spacy", "evaluate", tmp_path / "alone", dev]
    subprocess.run([*command, "--output", out], check=True, capture_output=True)
    theirs = json.loads(out.read_text())["spans_sc_per_type"]
    ours = SpanEvaluation()
    for doc in read_docs(dev):
        both = [doc, nlp(doc.text)]
        ours.add(*([(one.start, one.end, one.label_) for one in d.spans["sc"]] for d in both))
    for label in ("SOURCE", "PERSON"):
        assert ours.gold[label] > 5
        assert theirs[label]["f"] == pytest.approx(ours.scores([label]).f1)


def test_a_label_that_is_found_no_better_so_is_left_to_the_recogniser(
    corpus, tmp_path, monkeypatch
):
    monkeypatch.setattr("annotator.nlp.span_training._EPOCHS", 0)
    for number, (text, spans) in enumerate(made_up(60)):
        article = add(corpus, text, f"{number}.txt")
        places = [(start - 3, end, "EVENT") for start, end, label in spans if label == "GPE"]
        annotate(corpus, article, [*spans, *(one for one in places if one[0] > 20)])
        read(corpus, article)
    report = train(corpus, output=tmp_path / "new", options=replace(QUICK, epochs=3))
    assert "GPE" in report.spans.tried  # within the other label's spans
    assert report.spans.kept == ()
    assert report.path is not None  # the recogniser got better
    assert not spacy.load(report.path).has_pipe("span_labels")
    assert "does not help" in report.summary()


def test_a_later_training_does_not_forget_them(trained, tmp_path):
    _, first, _ = trained
    schema = resources.schema("conflict-events")
    with Corpus.open(tmp_path / "n.corpus", "ana", create=True, schema=schema) as corpus:
        for text, spans in sources(30):
            article = add(corpus, text)
            annotate(corpus, article, [one for one in spans if one[2] == "PERSON"])
            read(corpus, article)
        report = train(corpus, str(first.path), tmp_path / "second", QUICK)
        assert report.spans.tried == ()
        assert report.spans.known == frozenset(first.spans.kept)
