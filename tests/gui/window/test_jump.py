"""Getting about with few keys: first letters, what is unmarked, growing; real keys, real window."""

from __future__ import annotations

from annotator.domain.annotations import Suggestion
from tests.gui.window.driver import Driver


def here(person: Driver) -> str:
    start, end = person.view.target_range()
    return person.view.paragraphs.text[start:end]


def test_first_letters_lead_to_a_word_and_a_label_marks_it(sample: Driver) -> None:
    sample.press("J")
    assert "begins with" in sample.main.pane.prompt.text
    sample.type("fais")
    assert here(sample) == "Faisal"
    assert "“fais”" in sample.main.pane.prompt.text
    sample.press("1")  # no word goes on so: the label's key
    assert sample.quote == "Faisal Niaz Tirmizi"
    assert sample.main.pane.prompt.text == ""
    sample.press("1")  # again: the word alone
    assert sample.quote == "Faisal"
    sample.press("1")
    assert ("PERSON", "Faisal Niaz Tirmizi") in sample.confirmed()


def test_a_suggestion_is_selected_and_decided_by_its_own_key(sample: Driver) -> None:
    sample.press("J")
    sample.type("pak")
    assert isinstance(sample.selected, Suggestion)
    assert sample.quote == "Pakistan"
    first = sample.selected
    sample.press("Tab")
    assert sample.selected.id != first.id
    sample.press("Shift+Tab")
    assert sample.selected.id == first.id
    sample.press("X")
    layer = sample.session.layer
    assert layer is not None
    assert first.id not in layer.pending


def test_escape_goes_back_and_enter_stays(sample: Driver) -> None:
    sample.press("Ctrl+End")
    caret = sample.view.caret
    sample.press("J")
    sample.type("voiced")
    assert here(sample) == "voiced"
    sample.press("Escape")
    assert sample.view.caret == caret
    sample.press("J")
    sample.type(
        "voicd"
    )  # the last letter fits no word: it is Ctrl+D's, not D's, and changes nothing
    sample.press("J")
    sample.type("voiced")
    sample.press("Enter")
    assert here(sample) == "voiced"
    assert sample.main.pane.prompt.text == ""
    sample.press("Right")
    assert here(sample) == "concern"


def test_backspace_takes_a_letter_back_and_nonsense_is_said(sample: Driver) -> None:
    sample.press("J")
    sample.type("q")
    assert "No word" in sample.main.pane.prompt.text
    sample.type("voi")
    sample.press("Backspace", "Backspace")
    assert "“v”" in sample.main.pane.prompt.text
    sample.click(sample.main.pane.view.viewport())
    sample.main.list.view.setFocus()
    assert sample.main.pane.prompt.text == ""


def test_what_nobody_has_marked_is_walked_to(sample: Driver) -> None:
    sample.press("Ctrl+Home", "M")
    seen = []
    for _ in range(6):
        seen.append(here(sample))
        sample.press("M")
    assert "Faisal Niaz Tirmizi" in seen  # all that the label's key will mark is chosen
    sample.press("Shift+M")
    while here(sample) != "Faisal Niaz Tirmizi":
        sample.press("Shift+M")
    sample.press("1")
    assert sample.quote == "Faisal Niaz Tirmizi"
    sample.press("1")  # again: the first word alone
    assert sample.quote == "Faisal"
    sample.press("1")
    sample.press("Escape", "Ctrl+Home")
    for _ in range(6):
        sample.press("M")
        assert "Faisal" not in here(sample)


def test_in_a_review_what_is_marked_as_chosen_goes_on_to_the_suggestion_one_came_from(
    sample: Driver,
) -> None:
    sample.press("R")
    start = sample.view.paragraphs.text.index("Faisal")
    while sample.selected.start < start:
        sample.press("Enter")
    came_from = sample.selected.id
    sample.press("Shift+M")
    assert here(sample) == "Faisal Niaz Tirmizi"
    sample.press("1")
    assert sample.selected.id == came_from
    assert ("PERSON", "Faisal Niaz Tirmizi") in sample.confirmed()
    sample.press("Ctrl+Z", "J")
    sample.type("fai")
    sample.press("1")  # what a bare word begins is a guess: it stays, to be looked at
    assert sample.quote == "Faisal Niaz Tirmizi"


def test_letters_lead_forward_and_to_the_word_that_they_are(sample: Driver) -> None:
    text = sample.view.paragraphs.text
    second = text.index("Pakistan", text.index("Pakistan") + 1)
    sample.view.set_caret(second - 1)
    sample.press("J", "P")
    assert sample.selected.start > second - 1  # one a little behind is farther than one ahead


def test_words_grow_to_a_sentence_and_shrink_back(sample: Driver) -> None:
    sample.press("J")
    sample.type("fais")
    sample.press("E")
    start, end = sample.view.selection()
    text = sample.view.paragraphs.text
    assert text[start:end] == "Faisal Niaz Tirmizi"
    sample.press("E")
    wide = sample.view.selection()
    assert wide[0] < start < end <= wide[1]
    sample.press("Shift+E")
    assert sample.view.selection() == (start, end)
    sample.press("Shift+E")
    assert here(sample) == "Faisal"


def test_a_mark_grows_as_one_step_to_undo(sample: Driver) -> None:
    sample.press("J")
    sample.type("fais")
    sample.press("1", "1")
    assert sample.quote == "Faisal"
    sample.press("E")
    assert sample.quote == "Faisal Niaz Tirmizi"
    sample.press("Shift+E")
    assert sample.quote == "Faisal"
    sample.press("Ctrl+Z")
    assert sample.quote == "Faisal Niaz Tirmizi"
