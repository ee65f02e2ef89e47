"""What was found held against what was confirmed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.domain.evaluation import (
    FIGURE_FIELDS,
    FigureEvaluation,
    PlacedFigure,
    Scores,
    SpanEvaluation,
    differences,
    figure_differences,
)
from annotator.domain.figures import CasualtyFigure, Outcome


def evaluated(gold, found, unknown=()):
    made = SpanEvaluation()
    made.add(gold, found, unknown)
    return made


def test_exact_and_overlapping():
    made = evaluated(
        [(0, 5, "GPE"), (10, 20, "PERSON"), (30, 35, "ORG")],
        [(0, 5, "GPE"), (12, 20, "PERSON"), (40, 45, "ORG")],
    )
    assert made.scores() == Scores(3, 3, 1, 1)
    assert made.overlap() == Scores(3, 3, 2, 2)
    assert made.scores(["GPE"]).f1 == 1
    assert made.scores().f1 == pytest.approx(1 / 3)
    assert made.labels == ["GPE", "ORG", "PERSON"]


def test_one_long_span_over_two_is_one_found_and_two_there():
    made = evaluated([(0, 5, "GPE"), (6, 9, "GPE")], [(0, 9, "GPE")])
    assert made.overlap() == Scores(2, 1, 1, 2)
    assert made.scores().f1 == 0


def test_confusion_names_the_label_that_was_found_instead():
    made = evaluated([(0, 5, "GPE"), (10, 20, "PERSON")], [(0, 5, "ORG"), (30, 33, "DATE")])
    assert made.confusion == {("GPE", "ORG"): 1, ("PERSON", ""): 1, ("", "DATE"): 1}


def test_what_is_found_where_nobody_has_read_is_not_counted():
    made = evaluated([(0, 5, "GPE")], [(0, 5, "GPE"), (20, 25, "ORG")], [(18, 40)])
    assert made.scores().precision == 1


def test_nothing_at_all_is_zero_not_an_error():
    assert evaluated([], []).scores().f1 == 0


FIGURE = CasualtyFigure(Outcome.KILLED, 5, 5, 5)


def test_figures_found_exact_and_by_field():
    made = FigureEvaluation()
    gold = [PlacedFigure(0, 4, FIGURE), PlacedFigure(20, 25, FIGURE), PlacedFigure(40, 44, FIGURE)]
    wounded = replace(FIGURE, outcome=Outcome.INJURED)
    found = [
        PlacedFigure(0, 4, FIGURE),
        PlacedFigure(20, 26, wounded),
        PlacedFigure(60, 61, FIGURE),
    ]
    made.add(gold, found)
    assert made.scores == Scores(3, 3, 2, 2)
    assert made.exact_scores == Scores(3, 3, 1, 1)
    assert made.accuracy("outcome") == 0.5
    assert made.accuracy("best") == 1
    assert "trigger_start" not in FIGURE_FIELDS


def test_of_two_figures_on_the_same_words_the_like_one_is_met():
    made = FigureEvaluation()
    wounded = replace(FIGURE, outcome=Outcome.INJURED)
    made.add(
        [PlacedFigure(0, 4, FIGURE), PlacedFigure(0, 4, wounded)],
        [PlacedFigure(0, 4, wounded), PlacedFigure(0, 4, FIGURE)],
    )
    assert made.exact_scores.f1 == 1


def test_differences_pair_what_overlaps_and_leave_out_what_agrees():
    gold = [(0, 5, "GPE"), (10, 15, "PERSON"), (30, 32, "ORG")]
    found = [(0, 5, "GPE"), (9, 15, "PERSON"), (20, 22, "DATE")]
    assert differences(gold, found) == [
        ((10, 15, "PERSON"), (9, 15, "PERSON")),
        (None, (20, 22, "DATE")),
        ((30, 32, "ORG"), None),
    ]


def test_figures_that_differ_are_paired():
    nine, ten = (CasualtyFigure(Outcome.KILLED, n, n, n) for n in (9, 10))
    there = [PlacedFigure(0, 1, nine), PlacedFigure(10, 12, ten), PlacedFigure(20, 21, nine)]
    found = [PlacedFigure(0, 1, nine), PlacedFigure(10, 12, nine), PlacedFigure(30, 31, ten)]
    assert figure_differences(there, found) == [
        (there[1], found[1]),
        (there[2], None),
        (None, found[2]),
    ]
    assert figure_differences(there, there) == []
