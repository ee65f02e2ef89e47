"""Comments, examples and totals by hand: what each gesture does to a layer."""

from __future__ import annotations

import pytest

from annotator.domain import commands, remarks
from annotator.domain.annotations import (
    Article,
    Comment,
    CommentKind,
    Suggestion,
    TotalOverride,
    Verdict,
)
from annotator.domain.conventions import article_columns, number
from annotator.domain.figures import CasualtyFigure, Outcome
from annotator.domain.layer import Layer
from annotator.domain.totals import article_totals
from annotator.resources import convention
from tests.domain.strategies import PROVENANCE, TEXT

START = TEXT.index("29")


@pytest.fixture
def layer() -> Layer:
    figure = CasualtyFigure(Outcome.KILLED, 29, 29, 29)
    found = Suggestion("s", 1, START, START + 2, "CASUALTY", 0.5, PROVENANCE, figure)
    return Layer(Article(TEXT, 10, id=1), "tester", (), [found])


def said(layer: Layer) -> Comment:
    (one,) = layer.remarks()
    return one


def test_a_question_is_open_until_it_is_resolved(layer):
    layer.apply(remarks.comment(layer, " Which day? ", CommentKind.QUESTION, START, START + 2))
    assert (said(layer).text, said(layer).start) == ("Which day?", START)
    assert said(layer).is_open
    layer.apply(remarks.resolve(layer, said(layer).id))
    assert not said(layer).is_open
    layer.apply(remarks.resolve(layer, said(layer).id, False))
    layer.apply(remarks.reword(layer, said(layer).id, "Monday.", CommentKind.COMMENT))
    assert not said(layer).is_open
    layer.apply(remarks.uncomment(layer, said(layer).id))
    assert not layer.remarks()


def test_a_comment_needs_words_and_both_ends(layer):
    with pytest.raises(ValueError, match="words"):
        remarks.comment(layer, " \n")
    with pytest.raises(ValueError, match="both ends"):
        Comment("c", 1, "tester", "Why?", start=3)
    with pytest.raises(ValueError, match="not a span"):
        Comment("c", 1, "tester", "Why?", start=3, end=3)


def test_comments_on_the_article_come_first(layer):
    for text, where in (("late", (40, 41)), ("early", (0, 4)), ("whole", ())):
        layer.apply(remarks.comment(layer, text, CommentKind.COMMENT, *where))
    assert [one.text for one in layer.remarks()] == ["whole", "early", "late"]


def test_pinning_a_suggestion_accepts_it_and_deleting_takes_the_pin_along(layer):
    layer.apply(remarks.pin(layer, "s"))
    (mark,) = layer.annotations
    assert layer.decisions["s"].verdict is Verdict.ACCEPTED
    assert layer.pin_of(mark) is not None
    layer.apply(remarks.unpin(layer, mark))
    assert layer.pin_of(mark) is None
    layer.apply(remarks.pin(layer, mark))
    gone = commands.delete(layer, [mark])
    layer.apply(gone)
    assert not layer.pins
    layer.apply(gone.inverse())
    assert layer.pin_of(mark) is not None


def test_a_total_by_hand_holds_instead_of_the_one_worked_out(layer):
    layer.apply(commands.accept(layer, ["s"]))
    layer.apply(remarks.set_total(layer, Outcome.KILLED, 30, 31, 33, " Later report "))
    layer.apply(remarks.set_total(layer, Outcome.INJURED, None, 4, None, "By phone"))
    totals = article_totals(layer.figures(), layer.totals_of_ones_own())
    assert list(totals) == [Outcome.KILLED, Outcome.INJURED]
    killed = totals[Outcome.KILLED]
    assert (killed.low, killed.best, killed.high) == (30, 31, 33)
    assert (killed.reason, killed.text) == ("Later report", "29")
    assert killed.used == tuple(layer.annotations)
    assert totals[Outcome.INJURED].used == ()
    layer.apply(remarks.set_total(layer, Outcome.KILLED, 1, 1, 1, "Again"))
    assert len(layer.overrides) == 2
    layer.apply(remarks.unset_total(layer, Outcome.KILLED))
    totals = article_totals(layer.figures(), layer.totals_of_ones_own())
    assert (totals[Outcome.KILLED].best, totals[Outcome.KILLED].reason) == (29, "")


def test_a_total_by_hand_needs_a_reason_and_rising_numbers(layer):
    with pytest.raises(ValueError, match="reason"):
        remarks.set_total(layer, Outcome.KILLED, 1, 1, 1, "  ")
    for numbers in ((3, 2, 4), (-1, 0, 0)):
        with pytest.raises(ValueError, match="rise"):
            TotalOverride("t", 1, "tester", Outcome.KILLED, *numbers, "why")


@pytest.mark.parametrize("name", ["ucdp", "airwars", "plain"])
def test_a_standards_columns_take_the_total_by_hand(layer, name):
    layer.apply(commands.accept(layer, ["s"]))
    layer.apply(remarks.set_total(layer, Outcome.KILLED, 30, 31, 33, "Later report"))
    standard = convention(name)
    coded = article_columns(layer.figures(), standard, own=layer.totals_of_ones_own())
    whole = [
        column
        for column in standard.columns
        if column.outcomes == (Outcome.KILLED,) and not column.side and not column.status
    ]
    assert whole
    for column in whole:
        wanted = {"low": 30, "best": 31, "high": 33}[column.value]
        assert number(coded[column.name], column) == wanted
        assert coded[column.name].note == "Later report"
