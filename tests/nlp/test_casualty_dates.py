"""Figures dated long before the article are background. Our own wording."""

from __future__ import annotations

from datetime import date

import pytest
import spacy

from annotator.nlp.casualties.component import FACTORY, date_of, figures_of
from annotator.nlp.casualties.reader import Reader

READER = Reader()
TODAY = date(2021, 6, 20)
LEAD = "A mine killed two herders on Friday. "


def times(text, today=TODAY):
    return [str(one.figure.time) for one in READER.read(text, None, None, today)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A flood on 3 May 2019 killed 40 people.", "background"),
        ("A flood on May 3, 2019, killed 40 people.", "background"),
        ("A flood in October killed 40 people.", "background"),
        ("On 12 January raiders killed 40 people.", "background"),
        ("On 12 June raiders killed 40 people.", "event"),
        ("In June raiders killed 40 people.", "event"),
        ("On Tuesday raiders killed 40 people.", "event"),
        ("Raiders killed 40 people, according to a statement of 12 January.", "event"),
        ("The May 8 Brigade killed 40 people.", "event"),
        ("A deputy elected in October said that 40 people were killed on Thursday.", "event"),
    ],
)
def test_a_date_of_long_before_makes_a_later_figure_background(text, expected):
    assert times(LEAD + text) == ["event", expected]


def test_what_a_text_opens_with_is_its_event_however_old():
    text = "A mill owner went on trial over a fire in March 2019 that killed 40 people."
    assert times(text) == ["event"]


def test_without_the_article_s_date_only_a_year_tells():
    assert times(LEAD + "A flood on 3 May killed 40 people.", None) == ["event", "event"]
    assert times(LEAD + "In 2019 a flood killed 40 people.", None) == ["event", "background"]


@pytest.mark.parametrize("day", [TODAY, "2021-06-20", "2021-06-20T08:00:00"])
def test_the_component_takes_the_date_from_the_doc(day):
    nlp = spacy.blank("en")
    nlp.add_pipe(FACTORY)
    doc = nlp.make_doc(LEAD + "A flood on 3 May killed 40 people.")
    doc._.article_date = day
    assert date_of(doc) == TODAY
    assert [str(one.figure.time) for one in figures_of(nlp(doc))] == ["event", "background"]


def test_a_date_that_is_none_is_not_known():
    doc = spacy.blank("en").make_doc("Six died.")
    doc._.article_date = "last week"
    assert doc._.article_date is None
