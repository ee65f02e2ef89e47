from __future__ import annotations

import pytest

from annotator.domain.figures import Outcome, Qualifier
from annotator.gui.new_figure import first_reading


@pytest.mark.parametrize(
    ("text", "quote", "outcome", "number"),
    [
        ("The blast left at least 29 dead in the city.", "at least 29", Outcome.KILLED, 29),
        ("Two people died and 14 were wounded.", "14", Outcome.INJURED, 14),
        ("Officials said seven hostages were taken.", "seven", Outcome.ABDUCTED, 7),
        ("Some 3,000 people fled their homes.", "3,000", Outcome.DISPLACED, 3000),
        ("Nothing here tells what became of the 12.", "12", Outcome.KILLED, 12),
    ],
)
def test_value_and_outcome_are_read_from_the_words(
    text: str, quote: str, outcome: Outcome, number: int
) -> None:
    start = text.index(quote)
    figure = first_reading(text, start, start + len(quote))
    assert figure.outcome is outcome
    assert figure.number == number


def test_a_word_of_another_paragraph_does_not_count() -> None:
    text = "The dead lay there.\n12 were wounded."
    figure = first_reading(text, text.index("12"), text.index("12") + 2)
    assert figure.outcome is Outcome.INJURED
    assert figure.trigger_start is not None
    assert text[figure.trigger_start : figure.trigger_end] == "wounded"


def test_words_without_a_number_are_vague() -> None:
    text = "A great many were killed."
    figure = first_reading(text, 0, len("A great many"))
    assert figure.qualifier is Qualifier.VAGUE
    assert figure.number is None
    assert figure.term
