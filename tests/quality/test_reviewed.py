"""The annotated articles of the benchmarks are sound, and what is made of them is as meant."""

from __future__ import annotations

import pytest

from annotator.resources import default_schema
from benchmarks.faults import BOUNDARY, LABEL, MISSING, RIGHT, SPURIOUS, VALUE, faults
from benchmarks.peer_actions import spent
from benchmarks.reviewed import Case, Truth, cases, damaged

CASES = cases()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name[:8])
def test_spans_are_words_of_the_text_under_labels_of_the_schema(case: Case) -> None:
    labels = default_schema().by_name
    assert len(set(case.truth)) == len(case.truth) > 5
    for one in case.truth:
        quote = case.article.text[one.start : one.end]
        assert quote.strip() == quote != ""
        assert (one.figure() is not None) == labels[one.label].has_figure


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name[:8])
def test_damage_is_found_as_the_fault_that_it_is(case: Case) -> None:
    found = faults(damaged(case, default_schema()), case.truth)
    kinds = [one.kind for one in found]
    assert sorted(filter(None, (one.truth for one in found)), key=repr) == sorted(
        case.truth, key=repr
    )
    assert {RIGHT, LABEL, BOUNDARY, MISSING} <= set(kinds)
    assert kinds.count(SPURIOUS) >= len(case.truth) // 10
    assert (VALUE in kinds) == any(one.value for one in case.truth)
    assert not [one for one in faults([], case.truth) if one.kind != MISSING]


def test_a_right_suggestion_costs_nothing_elsewhere_and_a_figures_bound_cannot_be_given() -> None:
    case = CASES[0]
    right = [
        one for one in faults(damaged(case, default_schema()), case.truth) if one.kind == RIGHT
    ]
    assert spent("Prodigy", right) == (1, 0)
    figure = next(one for one in case.truth if one.value)
    wrong = faults(
        [one for one in damaged(case, default_schema()) if Truth.of(one) != figure], [figure]
    )
    value = [one for one in wrong if one.kind == VALUE]
    assert spent("doccano", value)[1] == len(value)
