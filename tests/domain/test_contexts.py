from __future__ import annotations

import pytest

from annotator.domain.contexts import PLACE, TIME, contexts_of, role_of, sentence_round
from annotator.domain.figures import CasualtyFigure, Outcome
from annotator.resources import default_schema

TEXT = (
    "Headline about Basra\n"
    "Police in Mosul spoke on Monday. A bomb killed 12 people in Kirkuk on Sunday, police said, "
    "and Tikrit was calm.\nThe ministry gave no details."
)


def found(quote: str, *spans: tuple[str, str], **fields: str) -> list[tuple[str, str]]:
    start = TEXT.index(quote)
    figure = CasualtyFigure(Outcome.KILLED, 12, 12, 12, **fields)  # type: ignore[arg-type]
    first, last = sentence_round(TEXT, start)
    places = [(TEXT.index(words), TEXT.index(words) + len(words), role) for words, role in spans]
    near = [one for one in places if first <= one[0] < last]
    contexts = contexts_of(TEXT, start, start + len(quote), figure, near)
    return [(one.role, TEXT[one.start : one.end]) for one in contexts]


SPANS = (
    ("Mosul", PLACE),
    ("Kirkuk", PLACE),
    ("Tikrit", PLACE),
    ("Monday", TIME),
    ("Sunday", TIME),
)


def test_place_and_time_are_the_nearest_of_the_same_sentence() -> None:
    assert found("12", *SPANS) == [("place", "Kirkuk"), ("time", "Sunday")]


def test_the_source_is_where_its_words_stand_nearest() -> None:
    assert found("12", attributed_to="police") == [("source", "police")]
    assert found("12", attributed_to="The ministry") == [("source", "The ministry")]
    assert found("12", attributed_to="nobody here") == []


def test_the_place_that_the_figure_names_goes_before_a_nearer_one() -> None:
    assert found("12", *SPANS, place="Mosul")[0] == ("place", "Mosul")
    assert found("12", *SPANS, place="Rome")[0] == ("place", "Kirkuk")  # does not stand here


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("Basra", "Headline about Basra"),
        ("Mosul", "Police in Mosul spoke on Monday."),
        ("gave", "The ministry gave no details."),
    ],
)
def test_the_sentence_round_a_place(words: str, sentence: str) -> None:
    first, last = sentence_round(TEXT, TEXT.index(words))
    assert TEXT[first:last] == sentence


def test_labels_of_places_and_times_are_known_by_what_pipelines_call_them() -> None:
    roles = {label.name: role_of(label) for label in default_schema().labels}
    assert {name for name, role in roles.items() if role == PLACE} == {"GPE", "LOC", "FAC"}
    assert {name for name, role in roles.items() if role == TIME} == {"DATE"}
