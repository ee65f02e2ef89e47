"""A pipeline's suggestions held against confirmed work."""

from __future__ import annotations

import json

import pytest

from annotator.errors import UserError
from annotator.nlp.pipeline import Pipeline
from annotator.workflows.evaluating import evaluate
from tests.workflows.made_up import add, annotate, fill, read, span

TEXT = "Blast in Kabul\nA blast killed 12 people in Kabul on Friday, Angela Merkel said."


@pytest.fixture(scope="module")
def pipeline():
    return Pipeline.load()


def known(corpus, count=6, *, whole=True):
    """Articles in which place, person and figure are marked."""
    for number in range(count):
        text = f"{TEXT} {number}"
        article = add(corpus, text)
        marks = [span(text, "Angela Merkel", "PERSON"), span(text, "12", "CASUALTY")]
        first = text.index("Kabul")
        marks += [(first, first + 5, "GPE"), span(text[first + 5 :], "Kabul", "GPE")][:1]
        if whole:
            later = text.rindex("Kabul")
            marks.append((later, later + 5, "GPE"))
        annotate(corpus, article, marks)
        if whole:
            read(corpus, article)


def test_right_suggestions_score_full_marks(corpus, pipeline):
    known(corpus)
    report = evaluate(corpus, pipeline, everything=True)
    assert report.spans.articles == 6
    assert report.spans.scores(["PERSON", "GPE"]).f1 == 1
    assert report.figures.exact_scores.f1 == 1
    assert report.figures.accuracy("outcome") == 1
    # Labels that nobody has used are not held against it: there is a Friday.
    assert report.spans.labels == ["GPE", "PERSON"]


def test_where_nobody_has_read_to_the_end_only_what_was_decided_counts(corpus, pipeline):
    known(corpus, whole=False)
    report = evaluate(corpus, pipeline, everything=True)
    assert report.spans.scores().precision == 1


def test_held_out_are_the_articles_that_a_training_does_not_see(corpus, pipeline):
    fill(corpus, 40)
    part = evaluate(corpus, pipeline)
    whole = evaluate(corpus, pipeline, everything=True)
    assert 0 < part.spans.articles < 20
    assert whole.spans.articles == 40
    assert part.held_out


def test_the_report_reads_as_a_table_and_as_json(corpus, pipeline):
    fill(corpus, 20)
    report = evaluate(corpus, pipeline, everything=True)
    text = "\n".join(report.lines())
    assert "overlapping" in text
    assert "figures exact" in text
    assert "taken for one another" in text
    plain = json.loads(json.dumps(report.plain()))
    assert plain["articles"] == 20
    assert plain["labels"]["all"]["exact"]["there"] == report.spans.scores().gold
    assert set(plain["figures"]["fields"]) >= {"outcome", "best", "qualifier"}


def test_errors_of_figures_are_listed_with_their_values(corpus, pipeline):
    for number in range(6):
        text = f"Blast {number}\nA blast killed 12 people. The 30 guards sang, and 40 were injured."
        article = add(corpus, text)
        annotate(corpus, article, [span(text, "12", "CASUALTY"), span(text, "30", "CASUALTY")])
        read(corpus, article)
    report = evaluate(corpus, pipeline, everything=True)
    errors = {(one.quote, one.there, one.found) for one in report.errors}
    assert errors == {("30", "30 killed", ""), ("40", "", "40 injured")}
    assert len(report.errors) == 12
    first = report.errors[0]
    assert corpus.article(first.article_id).text[first.start : first.end] == "30"


def test_without_work_there_is_nothing_to_compare(corpus, pipeline):
    for number in range(6):
        read(corpus, add(corpus, f"Nothing at all {number}"))
    with pytest.raises(UserError, match="no span that could be compared"):
        evaluate(corpus, pipeline)
