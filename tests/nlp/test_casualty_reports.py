"""Figures in the clipped language of reports and agencies. The sentences are our own."""

from __future__ import annotations

import pytest

from annotator.domain.figures import TimeFrame
from annotator.nlp.casualties.reader import Reader

READER = Reader()


def figures(text):
    return [f"{text[one.start : one.end]} {one.figure.outcome}" for one in READER.read(text, None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ambush near Tal Rifa: 3 soldiers KIA, 7 WIA.", ["3 killed", "7 injured"]),
        ("About 250 families left their homes overnight.", ["About 250 displaced"]),
        ("The shell hit 250 families.", []),
        (
            "A drone killed Front commander Idris Karam and four of his guards.",
            ["Idris Karam killed", "four killed"],
        ),
        ("Gunmen killed Mara Venn, a nurse, on the road.", ["Mara Venn killed"]),
        ("Nine pilgrims - among them a guide - drowned on the way.", ["Nine killed"]),
    ],
)
def test_reports(text, expected):
    found = figures(text)
    assert [one for one in found if one in expected] == expected
    assert bool(found) == bool(expected)


def test_a_spaced_hyphen_opens_and_closes_a_parenthesis():
    text = "Six cousins of the mayor - a boy and two girls among them - died in the fire."
    (whole, *_rest) = [one for one in READER.read(text, None) if one.part_of is None]
    assert text[whole.start : whole.end] == "Six"


def test_a_hyphen_within_a_word_opens_nothing():
    assert figures("Two well-known co-founders died.") == ["Two killed"]


@pytest.mark.parametrize(
    "text",
    [
        "It was the worst flood since 2011, when 90 people died.",
        "The bridge has been closed since 2019, in which 12 workers were killed.",
    ],
)
def test_what_happened_in_a_year_named_before_is_background(text):
    (one,) = READER.read(text, None)
    assert one.figure.time is TimeFrame.BACKGROUND


def test_when_without_a_year_is_of_the_event():
    (one,) = READER.read("It was market day when a bomb killed 12 people.", None)
    assert one.figure.time is TimeFrame.EVENT
