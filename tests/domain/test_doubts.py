"""Which suggestions look wrong."""

from __future__ import annotations

import pytest

from annotator.domain.annotations import Annotation, Suggestion
from annotator.domain.doubts import Doubt, Doubts
from annotator.domain.figures import CasualtyFigure, Outcome
from tests.domain.strategies import PROVENANCE

TEXT = "Bunia fell. Near bunia and in  Bunia people met. Goma stood."


def suggested(start: int, words: str, label: str, score: float) -> Suggestion:
    at = TEXT.index(words, start)
    return Suggestion(f"{at}", 1, at, at + len(words), label, score, PROVENANCE)


@pytest.mark.parametrize(("score", "doubt"), [(0.49, Doubt()), (0.5, None), (0.9, None)])
def test_a_low_score_is_a_doubt(score: float, doubt: Doubt | None) -> None:
    one = suggested(0, "Goma", "GPE", score)
    assert Doubts(TEXT, [one]).of(one) == doubt


def test_the_same_words_otherwise_at_least_as_often_are_a_doubt() -> None:
    first = suggested(0, "Bunia", "GPE", 0.9)
    second = suggested(1, "bunia", "PERSON", 0.9)
    third = suggested(20, "Bunia", "GPE", 0.9)
    doubts = Doubts(TEXT, [first, second])
    assert [doubts.of(one) for one in (first, second)] == [Doubt("PERSON"), Doubt("GPE")]
    doubts = Doubts(TEXT, [first, second, third])
    assert [doubts.of(one) for one in (first, second, third)] == [None, Doubt("GPE"), None]


def test_what_a_person_has_marked_tells_too() -> None:
    one = suggested(0, "Bunia", "PERSON", 0.9)
    at = TEXT.rindex("Bunia")
    mine = Annotation("a", 1, "ada", at, at + 5, "GPE")
    assert Doubts(TEXT, [one, mine]).of(one) == Doubt("GPE")


NAMES = "Bunia Press Names\nAt Bunia Press Secretary Ann Lee met Moe."


def found_in_names(words: str, score: float) -> Suggestion:
    at = NAMES.rindex(words)
    return Suggestion(words, 1, at, at + len(words), "ORG", score, PROVENANCE)


@pytest.mark.parametrize(
    ("score", "doubt"), [(0.89, Doubt(rest="Secretary Ann Lee")), (0.9, None), (0.4, Doubt())]
)
def test_an_end_within_a_name_is_a_doubt_unless_it_is_sure(
    score: float, doubt: Doubt | None
) -> None:
    one = found_in_names("Bunia Press", score)
    assert Doubts(NAMES, [one], NAMES.index("\n")).of(one) == doubt


def test_a_headline_has_capitals_anywhere() -> None:
    one = found_in_names("Bunia Press", 0.8)._replace(start=0, end=len("Bunia Press"))
    assert Doubts(NAMES, [one]).of(one) == Doubt(rest="Names")
    assert Doubts(NAMES, [one], NAMES.index("\n")).of(one) is None


def test_a_name_goes_on_to_what_is_surely_marked() -> None:
    one = found_in_names("Bunia Press", 0.8)
    rests = [("Ann Lee", 0.8, "Secretary"), ("Ann Lee", 0.4, "Secretary Ann Lee")]
    for words, score, rest in rests:
        other = found_in_names(words, score)
        assert Doubts(NAMES, [one, other]).of(one) == Doubt(rest=rest)
    for words in ("Secretary", "Bunia Press Secretary"):  # what is behind it is marked
        assert Doubts(NAMES, [one, found_in_names(words, 0.8)]).of(one) is None


def test_a_figure_is_no_name() -> None:
    one = found_in_names("Bunia Press", 0.8)._replace(figure=CasualtyFigure(Outcome.KILLED))
    assert Doubts(NAMES, [one]).of(one) is None


@pytest.mark.parametrize(
    ("text", "words", "lead"),
    [
        ("Of the Al bu Nimr tribe", "Nimr", "Al bu"),
        ("He saw Osama bin Laden there", "Laden", "Osama bin"),
        ("The Government of Iraq said", "Iraq", ""),  # two names that meet
        ("They met bin Laden there", "Laden", ""),
        ("An Al bu nimr tribe", "nimr", ""),
        ("Al bu\nNimr", "Nimr", ""),
    ],
)
def test_a_start_behind_a_particle_of_a_name_is_a_doubt(text: str, words: str, lead: str) -> None:
    at = text.index(words)
    one = Suggestion("one", 1, at, at + len(words), "PERSON", 0.8, PROVENANCE)
    assert Doubts(text, [one]).of(one) == (Doubt(rest=lead) if lead else None)
    assert Doubts(text, [one._replace(score=0.9)]).of(one._replace(score=0.9)) is None
    if lead:  # what is surely marked before it is another span's
        begin = text.index(lead)
        other = one._replace(id="two", start=begin, end=begin + len(lead), score=0.8)
        assert Doubts(text, [one, other]).of(one) is None
