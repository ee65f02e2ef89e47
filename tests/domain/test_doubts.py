"""Which suggestions look wrong."""

from __future__ import annotations

import pytest

from annotator.domain.annotations import Annotation, Suggestion
from annotator.domain.doubts import Doubt, Doubts
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
