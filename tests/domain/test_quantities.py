"""Quantity phrases: what they say, and where exactly they stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain import quantities
from annotator.domain.figures import Qualifier
from annotator.domain.quantities import find, read

PHRASES = [
    ("29", 29, 29, 29, "exact"),
    ("1,284", 1284, 1284, 1284, "exact"),
    ("12\u00a0500", 12500, 12500, 12500, "exact"),
    ("12 500", 12500, 12500, 12500, "exact"),
    ("thirty-two", 32, 32, 32, "exact"),
    ("twenty five", 25, 25, 25, "exact"),
    ("one hundred and five", 105, 105, 105, "exact"),
    ("a hundred and twenty", 120, 120, 120, "exact"),
    ("five hundred thousand", 500_000, 500_000, 500_000, "exact"),
    ("1.2 million", 1_200_000, 1_200_000, 1_200_000, "exact"),
    ("a dozen", 12, 12, 12, "exact"),
    ("two dozen", 24, 24, 24, "exact"),
    ("half a dozen", 6, 6, 6, "exact"),
    ("at least 29", 29, 29, None, "at_least"),
    ("no fewer than nine", 9, 9, None, "at_least"),
    ("30 or more", 30, 30, None, "at_least"),
    ("40-plus", 40, 40, None, "at_least"),
    ("more than 3,100", 3100, 3100, None, "more_than"),
    ("over 200", 200, 200, None, "more_than"),
    ("up to 30", None, 30, 30, "at_most"),
    ("as many as a dozen", None, 12, 12, "at_most"),
    ("no more than five", None, 5, 5, "at_most"),
    ("fewer than 50", None, 50, 50, "less_than"),
    ("about 70", None, 70, None, "about"),
    ("nearly two dozen", None, 24, None, "about"),
    ("some 17,000", None, 17000, None, "about"),
    ("2,500-odd", None, 2500, None, "about"),
    ("between 10 and 15", 10, None, 15, "range"),
    ("12\u202f500", 12500, 12500, 12500, "exact"),
    ("2,50,000", 250_000, 250_000, 250_000, "exact"),
    ("six-hundred", 600, 600, 600, "exact"),
    ("hundred and five", 105, 105, 105, "exact"),
    ("a half-dozen", 6, 6, 6, "exact"),
    ("half-a-dozen", 6, 6, 6, "exact"),
    ("a couple of dozen", 24, 24, 24, "exact"),
    ("two and a half million", 2_500_000, 2_500_000, 2_500_000, "exact"),
    ("a million and a half", 1_500_000, 1_500_000, 1_500_000, "exact"),
    ("three quarters of a million", 750_000, 750_000, 750_000, "exact"),
    ("thirty (30)", 30, 30, 30, "exact"),
    ("40-some", None, 40, None, "about"),
    ("30 or thereabouts", None, 30, None, "about"),
    ("30 at most", None, 30, 30, "at_most"),
    ("12, possibly as many as 20", 12, None, 20, "range"),
    ("30-40,000", 30_000, None, 40_000, "range"),
    ("zero", 0, 0, 0, "exact"),
    ("10 to 15", 10, None, 15, "range"),
    ("10–15", 10, None, 15, "range"),
    ("two or three", 2, None, 3, "range"),
    ("two to three million", 2_000_000, None, 3_000_000, "range"),
    ("dozens", None, None, None, "vague"),
    ("tens of thousands", None, None, None, "vague"),
    ("several hundred", None, None, None, "vague"),
    ("numerous", None, None, None, "vague"),
]


@pytest.mark.parametrize(("words", "low", "best", "high", "qualifier"), PHRASES)
def test_a_phrase_gives_its_values_and_its_own_offsets(words, low, best, high, qualifier):
    before = "The storm took "
    text = f"{before}{words} people."

    (found,) = find(text)

    assert text[found.start : found.end] == words
    value = found.value
    assert (value.low, value.best, value.high) == (low, best, high)
    assert value.qualifier == qualifier
    assert value.term == (words if qualifier == "vague" else "")


def test_what_comes_on_top_says_so_and_keeps_its_words():
    text = "Another five and scores more came; a further 12 did not, nor did three more."

    found = [(text[one.start : one.end], one.more) for one in find(text)]

    assert found == [
        ("Another five", True),
        ("scores more", True),
        ("a further 12", True),
        ("three", True),
    ]


def test_two_numbers_side_by_side_stay_two():
    assert [one.value.best for one in find("two thirty")] == [2, 30]


def test_the_first_of_two_qualifiers_decides():
    (found,) = find("at least some 30 men")
    assert found.value.qualifier is Qualifier.AT_LEAST


def test_a_falling_pair_is_no_range():
    assert [one.value.best for one in find("15 to 10")] == [15, 10]


@pytest.mark.parametrize(
    ("quote", "number"), [("both pilots", 2), ("a couple", 2), ("a child", 1), ("at least 29", 29)]
)
def test_a_marked_quote_is_read(quote, number):
    value = read(quote)
    assert value is not None
    assert value.number == number


def test_a_marked_denial_is_zero_and_negated():
    value = read("no casualties")
    assert value is not None
    assert (value.best, value.negated) == (0, True)


def test_a_quote_without_a_quantity_has_no_value():
    assert read("the soldiers") is None


@given(
    st.text()
    | st.lists(
        st.sampled_from(
            [
                *("at", "least", "more than", "half a", "dozen", "hundred", "12", "1,2", "-"),
                *("million", "tens of", "between", "to", "or", "2.5", "another", "²", "٣"),
                *("and", "9" * 20),
            ]
        )
    ).map(" ".join)
)
def test_any_text_gives_ordered_values_inside_it(text):
    end = 0
    for one in find(text):
        assert end <= one.start <= one.core < one.end <= len(text)
        end = one.end
        known = [n for n in (one.value.low, one.value.best, one.value.high) if n is not None]
        assert known == sorted(known)


@pytest.mark.parametrize("unit", ["at least ", "hundred ", "one thousand ", "a few tens of ", "9 "])
def test_the_work_grows_with_the_length_only(unit, monkeypatch):
    """Counts the words looked at: no phrase is begun anew from its own middle again and again."""
    looked = 0
    real = quantities.word_at

    def counting(atoms, at):
        nonlocal looked
        looked += 1
        return real(atoms, at)

    monkeypatch.setattr(quantities, "word_at", counting)
    monkeypatch.setattr("annotator.domain.amounts.word_at", counting)
    counts = []
    for times in (200, 800):
        looked = 0
        find(unit * times)
        counts.append(looked)
    assert counts[1] < 6 * counts[0]


@pytest.mark.parametrize(
    "text", ["one in five", "one in every ten", "1 in 4", "a third of", "two thirds of the", "3rd"]
)
def test_a_share_or_a_rank_is_no_amount(text):
    assert find(text) == []


def test_what_comes_after_a_closing_is_left_to_it():
    assert [one.value.number for one in find("nine died, at least two of them")] == [9, 2]
    assert [one.value.number for one in find("nine at least two of them")] == [9, 2]


def test_a_rule_of_dashes_ends_a_number():
    assert [one.value.number for one in find("one " + "- " * 30 + "two")] == [1, 2]
