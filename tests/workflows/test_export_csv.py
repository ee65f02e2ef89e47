"""The table of figures out of a corpus with several annotators."""

from __future__ import annotations

import csv

from annotator.domain import commands
from annotator.domain.annotations import Provenance, Suggestion
from annotator.store.corpus import Corpus
from annotator.workflows import export
from tests.workflows.made_up import add, annotate, fill, span


def rows(path):
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_everybodys_figures_with_coder_and_time(corpus, tmp_path):
    fill(corpus, 3)
    add(corpus, "Nobody read this\nText.")
    with Corpus.open(corpus.path, "ben") as theirs:
        text = theirs.article(2).text
        (one,) = annotate(theirs, 2, [span(text, "3", "CASUALTY")])
        figure = theirs.layer(2).annotations[one].figure
        theirs.apply(commands.set_figure(theirs.layer(2), one, figure))
        last = theirs.history(one)[-1].when
    report = export(corpus, tmp_path / "f.csv", "csv")
    found = rows(tmp_path / "f.csv")
    assert [(row["article_id"], row["coder"], row["quote"]) for row in found] == [
        ("1", "ana", "2"),
        ("2", "ana", "3"),
        ("2", "ben", "3"),
        ("3", "ana", "4"),
    ]
    assert found[2]["changed_at"] == last.isoformat(timespec="seconds")
    assert [row["article_done"] for row in found] == ["yes", "yes", "no", "yes"]
    assert report.summary() == f"4 figures written to {tmp_path / 'f.csv'}."


def test_formulas_are_counted_in_the_summary(corpus, tmp_path):
    one = add(corpus, "=1+1 toll\n5 died.")
    annotate(corpus, one, [(10, 11, "CASUALTY")])
    report = export(corpus, tmp_path / "f.csv", "csv")
    assert "1 row with a cell that begins like a formula" in report.summary()
    assert "5" in next(report.details())
    assert rows(tmp_path / "f.csv")[0]["headline"] == "'=1+1 toll"


def test_pending_suggestions_of_articles_nobody_worked_on(corpus, tmp_path):
    one = add(corpus, "Toll\n5 died in Kabul.")
    annotate(corpus, one, [(15, 20, "GPE")])
    two = add(corpus, "Blast\n7 died.")
    figure = corpus.layer(fill(corpus, 1)[0]).figures()[0].figure
    made = Provenance("sm", "1", "casualty_figures")
    found = Suggestion("s", two, 6, 7, "CASUALTY", 0.5, made, figure)
    corpus.replace_suggestions({two: [found]}, "sm", "1")
    assert "no casualty figure" not in export(corpus, tmp_path / "f.csv", "csv").summary().lower()
    export(corpus, tmp_path / "f.csv", "csv", suggestions=True)
    assert [(row["quote"], row["confirmed"]) for row in rows(tmp_path / "f.csv")] == [
        ("7", "no"),
        ("2", "yes"),
    ]


def test_a_table_without_rows_is_said(corpus, tmp_path):
    add(corpus, "Toll\n5 died.")
    report = export(corpus, tmp_path / "f.csv", "csv")
    assert rows(tmp_path / "f.csv") == []
    assert "its head only" in report.summary()
