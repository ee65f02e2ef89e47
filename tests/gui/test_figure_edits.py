from __future__ import annotations

import pytest

from annotator.domain.figures import CasualtyFigure, Outcome, Qualifier, VictimStatus
from annotator.gui.figure_edits import with_field

EXACT = CasualtyFigure(Outcome.KILLED, 29, 29, 29, group="people")


def bounds(figure: CasualtyFigure) -> tuple[int | None, int | None, int | None]:
    return figure.low, figure.best, figure.high


def test_a_typed_value_replaces_all_that_the_quantity_says_and_nothing_else() -> None:
    figure = with_field(EXACT, "value", "40+")
    assert bounds(figure) == (40, 40, None)
    assert figure.qualifier is Qualifier.AT_LEAST
    assert figure.group == "people"
    vague = with_field(figure, "value", "dozens")
    assert bounds(vague) == (None, None, None)
    assert (vague.qualifier, vague.term) == (Qualifier.VAGUE, "dozens")


@pytest.mark.parametrize(
    ("name", "typed", "expected"),
    [
        ("low", "31", (31, 31, 31)),
        ("low", "20", (20, 29, 29)),
        ("high", "40", (29, 29, 40)),
        ("high", "20", (20, 20, 20)),
        ("best", "30", (29, 30, 30)),
        ("best", "", (29, None, 29)),
        ("high", "1,200", (29, 29, 1200)),
    ],
)
def test_a_bound_pushes_the_others_along(
    name: str, typed: str, expected: tuple[int | None, ...]
) -> None:
    assert bounds(with_field(EXACT, name, typed)) == expected


@pytest.mark.parametrize(
    ("name", "typed"),
    [("low", "-1"), ("low", "many"), ("high", "1.5"), ("value", ""), ("value", "12x"),
     ("low", "9" * 16)],
)  # fmt: skip
def test_what_is_no_value_is_refused_with_a_sentence(name: str, typed: str) -> None:
    with pytest.raises(ValueError, match=r"\w+ \w+"):
        with_field(EXACT, name, typed)


def test_a_qualifier_puts_the_bounds_where_its_words_put_them() -> None:
    assert bounds(with_field(EXACT, "qualifier", "at_least")) == (29, 29, None)
    assert bounds(with_field(EXACT, "qualifier", "at_most")) == (None, 29, 29)
    assert bounds(with_field(EXACT, "qualifier", "about")) == (None, 29, None)
    vague = with_field(EXACT, "qualifier", "vague")
    assert bounds(vague) == (None, None, None)
    assert vague.term == "29"


def test_none_at_all_is_zero_and_can_be_taken_back() -> None:
    none = with_field(EXACT, "negated", True)
    assert bounds(none) == (0, 0, 0)
    assert none.negated
    assert not with_field(none, "negated", False).negated
    assert not with_field(none, "low", "3").negated


def test_texts_and_choices() -> None:
    assert with_field(EXACT, "group", "  four \n civilians ").group == "four civilians"
    assert with_field(EXACT, "status", "civilian").status is VictimStatus.CIVILIAN
