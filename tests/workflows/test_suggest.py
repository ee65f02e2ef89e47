"""Suggesting with the real pipeline: stored beside annotations, once, until stopped."""

from __future__ import annotations

import pytest

from annotator.domain import commands
from annotator.errors import Cancelled
from annotator.nlp.pipeline import Pipeline
from annotator.workflows import SuggestReport, import_articles, suggest, suggesting
from tests.workflows.conftest import SEEDS
from tests.workflows.made_up import add, annotate, made_up


@pytest.fixture(scope="module")
def pipeline():
    return Pipeline.load()


def test_the_sample_gets_its_figures(corpus, pipeline):
    import_articles(corpus, [SEEDS])
    report = suggest(corpus, pipeline)
    layer = corpus.layer(1)
    assert report.articles == 1
    assert report.pending == len(layer.pending) > 10
    figures = {
        layer.article.text[one.start : one.end]: one.figure
        for one in layer.pending.values()
        if one.figure is not None
    }
    assert figures["at least 29"].low == 29
    assert f"{report.pending} new suggestions in 1 article" in report.summary()


def test_a_second_run_has_nothing_to_do_and_again_brings_back_nothing_decided(corpus, pipeline):
    import_articles(corpus, [SEEDS])
    suggest(corpus, pipeline)
    layer = corpus.layer(1)
    ids = list(layer.pending)
    corpus.apply(commands.reject(layer, ids[:3]))
    corpus.apply(commands.accept(corpus.layer(1), ids[3:5]))
    assert "Nothing to do" in suggest(corpus, pipeline).summary()
    report = suggest(corpus, pipeline, again=True)
    assert report.articles == 1
    assert report.pending == len(ids) - 5
    assert "5 findings annotated or decided on before" in report.summary()
    assert len(corpus.layer(1).annotations) == 2


def test_a_stop_keeps_whole_batches_and_the_next_run_goes_on(corpus, pipeline, monkeypatch):
    monkeypatch.setattr(suggesting, "_BATCH", 2)
    for text, _ in made_up(6):
        add(corpus, text)

    def stop(done, total, what):
        assert total == 6
        if done == 4:
            raise Cancelled

    report = SuggestReport(pipeline.name, pipeline.version)
    with pytest.raises(Cancelled):
        suggest(corpus, pipeline, stop, report=report)
    assert report.articles == 4
    assert corpus.articles_without(pipeline.name, pipeline.version) == [5, 6]
    assert suggest(corpus, pipeline).articles == 2


def test_names_that_were_marked_are_suggested_so_from_then_on(corpus):
    first = add(corpus, "Tal Dorvik fell silent. Tal Dorvik is a quiet place.")
    text = corpus.article(first).text
    annotate(corpus, first, [(0, 10, "GPE"), (text.rindex("Tal"), text.rindex("Tal") + 10, "GPE")])
    second = add(corpus, "Nothing was heard of Tal Dorvik.")
    suggest(corpus, Pipeline.load("blank"))
    (found,) = corpus.layer(second).pending.values()
    assert (found.label, found.provenance.rule, found.provenance.evidence) == (
        "GPE",
        "known_name",
        "2/2",
    )
