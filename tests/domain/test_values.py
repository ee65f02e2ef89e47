"""The typed notation of values, and its way back."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.figures import CasualtyFigure, Outcome, Qualifier, value_text
from annotator.domain.values import Value, bounded, parse_value, spanning, vague


@pytest.mark.parametrize(
    ("typed", "low", "best", "high", "qualifier"),
    [
        ("29", 29, 29, 29, "exact"),
        (" 1,284 ", 1284, 1284, 1284, "exact"),
        ("12 500", 12500, 12500, 12500, "exact"),
        ("29+", 29, 29, None, "at_least"),
        ("≥29", 29, 29, None, "at_least"),
        (">= 29", 29, 29, None, "at_least"),
        (">29", 29, 29, None, "more_than"),
        ("≤30", None, 30, 30, "at_most"),
        ("<=30", None, 30, 30, "at_most"),
        ("<30", None, 30, 30, "less_than"),
        ("~70", None, 70, None, "about"),
        ("c. 70", None, 70, None, "about"),
        ("10-15", 10, None, 15, "range"),
        ("10–15", 10, None, 15, "range"),
        ("10 to 15", 10, None, 15, "range"),
        ("15-10", 10, None, 15, "range"),
        ("?–15", None, None, 15, "range"),
        ("dozens", None, None, None, "vague"),
    ],
)
def test_what_is_typed_gives_its_values(typed, low, best, high, qualifier):
    value = parse_value(typed)
    assert (value.low, value.best, value.high) == (low, best, high)
    assert value.qualifier == qualifier


@pytest.mark.parametrize("typed", ["none", "None", "no one", "zero"])
def test_words_for_nobody_are_zero_and_negated(typed):
    value = parse_value(typed)
    assert (value.low, value.best, value.high, value.negated) == (0, 0, 0, True)


@pytest.mark.parametrize("typed", ["", "  ", "29x", "2.5", "10-15-20", "1" * 40, "≥"])
def test_what_is_no_value_is_refused_or_kept_as_a_word(typed):
    if typed == "≥":
        assert parse_value(typed).term == "≥"
        return
    with pytest.raises(ValueError, match=r"[.]$"):
        parse_value(typed)


NUMBERS = st.integers(0, 10**9)
WORDS = st.sampled_from(["dozens", "several", "tens of thousands", "plural", "most"])


@st.composite
def values(draw: st.DrawFn) -> Value:
    kind = draw(st.sampled_from(list(Qualifier)))
    if kind is Qualifier.VAGUE:
        return vague(draw(WORDS))
    if kind is Qualifier.RANGE:
        low, high = sorted([draw(NUMBERS), draw(NUMBERS)])
        return spanning(draw(st.sampled_from([low, None])), draw(st.sampled_from([high, None])))
    return bounded(kind, draw(NUMBERS))


@given(values())
def test_the_notation_reads_back_what_it_shows(value):
    figure = CasualtyFigure(
        Outcome.KILLED, value.low, value.best, value.high, value.qualifier, value.term
    )
    shown = value_text(figure)
    assert "plural" not in shown
    if value == spanning(None, None):
        assert shown == "?"
        assert parse_value(shown).number is None
    else:
        assert parse_value(shown) == value


def test_a_bare_plural_is_typed_as_it_is_shown():
    plural = CasualtyFigure(Outcome.KILLED, qualifier=Qualifier.VAGUE, term="plural")
    assert value_text(plural) == "some"
    assert [parse_value(typed) for typed in ("some", "Some", "plural")] == [vague("plural")] * 3


@given(st.text())
def test_anything_typed_gives_a_value_or_a_value_error(typed):
    with suppress(ValueError):
        parse_value(typed)
