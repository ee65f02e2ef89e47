"""Keys that walk the text of the sample: figures, parts without a total, places found."""

from __future__ import annotations

import pytest

from tests.gui.window.driver import Driver


def test_f_walks_the_figures_both_ways_and_round(sample: Driver) -> None:
    assert sample.session.snapshot is not None
    figures = [one.id for one in sample.session.snapshot.figures]
    assert len(figures) > 3
    sample.view.set_caret(0)
    seen = []
    for _ in range(len(figures) + 1):
        sample.press("F")
        seen.append(sample.session.selected_id)
    assert seen == [*figures, figures[0]]
    sample.press("Shift+F")
    assert sample.session.selected_id == figures[-1]


def test_u_finds_the_figure_that_was_taken_out_of_its_total(sample: Driver) -> None:
    sample.session.select(sample.mark("four").id)
    sample.press("Shift+L")
    assert sample.quote == "four"
    loose = sample.session.selected_id
    sample.view.set_caret(0)
    sample.press("U")
    first = sample.session.selected_id
    seen = {first}
    while True:
        sample.press("U")
        if sample.session.selected_id == first:
            break
        seen.add(sample.session.selected_id)
    assert loose in seen
    assert sample.mark("at least 29").id not in seen  # a total is not waiting for one
    assert sample.session.snapshot is not None
    linked = {one.id for one in sample.session.snapshot.figures if one.link is not None}
    assert not seen & linked


def test_f3_goes_on_finding_while_the_keyboard_is_in_the_article(sample: Driver) -> None:
    bar = sample.main.pane.find_bar
    sample.press("F3")
    assert not bar.isHidden()
    sample.type("the")
    assert len(bar.places) > 2
    sample.view.setFocus()
    sample.press("F3", "F3", "Shift+F3")
    assert bar.at == 1
    assert bar.count_text == f"2 of {len(bar.places)}"
    assert sample.view.caret == sample.view.paragraphs.token_at(bar.places[1][0])[0]


def test_finding_begins_at_the_caret_and_leaves_the_words_selected(sample: Driver) -> None:
    text = sample.view.paragraphs.text
    second = text.index("Pakistan", text.index("Pakistan") + 1)
    sample.view.set_caret(second - 5)
    sample.press("Ctrl+F")
    sample.type("pakis")
    bar = sample.main.pane.find_bar
    assert bar.at == 1
    assert bar.count_text == f"2 of {len(bar.places)}"
    sample.press("Escape")
    assert sample.focus() is sample.view
    assert sample.session.selected_id == ""  # no table has taken the keyboard in between
    assert sample.view.selection() == (second, second + len("Pakistan"))
    sample.press("F3")  # goes on from there
    assert bar.at == 2
    sample.press("Escape", "Ctrl+End", "Ctrl+F")
    assert bar.at == 0  # behind the last place it begins anew


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("NATIONS' military", "nations’ military"),
        ('and "abandon', ""),
        ('to "abandon', "to “abandon"),
        ("3–5", "3-5"),
        ("[a-z]", ""),
        ("hostilities.", "hostilities."),
    ],
)
def test_quotes_and_dashes_are_found_as_they_are_typed(
    sample: Driver, typed: str, found: str
) -> None:
    sample.press("Ctrl+F")
    sample.main.pane.find_bar.field.setText(typed)
    text = sample.view.paragraphs.text
    assert [text[slice(*place)] for place in sample.main.pane.find_bar.places] == [found] * bool(
        found
    )


def test_another_article_takes_the_keyboard_out_of_the_find_bar(sample: Driver) -> None:
    sample.press("Ctrl+F")
    sample.type("the")
    sample.main.pane.show_article()
    assert sample.main.pane.find_bar.isHidden()
    assert sample.focus() is sample.view
    assert sample.session.selected_id == ""


def test_alt_down_moves_the_end_by_five_characters(sample: Driver) -> None:
    mark = sample.mark("at least 29")
    sample.session.select(mark.id)
    sample.press("Alt+Up")
    assert sample.quote == "at lea"
    sample.press("Alt+Down")
    assert sample.quote == "at least 29"
    sample.press("Alt+Shift+Down")
    assert sample.quote == "ast 29"


def test_z_folds_what_has_no_marks_and_enter_opens_it(sample: Driver) -> None:
    layer = sample.session.layer
    assert layer is not None
    paragraph = layer.article.text.split("\n")[2]
    begin = layer.article.text.index(paragraph)
    inside = [m for m in layer.marks() if begin <= m.start < begin + len(paragraph)]
    for mark in inside:
        sample.session.select(mark.id)
        sample.press("X")
    assert sample.view.fold_count == 0
    sample.view.set_caret(0)
    sample.press("Z")
    assert sample.main.settings.on("fold")
    assert "Folded" in sample.main.status.said_text
    folds = sample.view.fold_count
    assert folds >= 1
    while sample.view._fold_at(sample.view.caret) is None:
        sample.press("Down")
    sample.press("C")
    assert "no word here" in sample.main.status.said_text
    sample.press("Enter")
    assert sample.view.fold_count == folds - 1
    assert sample.session.selected_id == ""  # Enter opened it and did not go on to a suggestion
    sample.press("Z")
    assert sample.view.fold_count == 0
    assert not sample.main.settings.on("fold")


def test_finding_opens_the_fold_where_the_words_stand(sample: Driver) -> None:
    layer = sample.session.layer
    assert layer is not None
    paragraph = layer.article.text.split("\n")[2]
    begin = layer.article.text.index(paragraph)
    for mark in layer.marks():
        if begin <= mark.start < begin + len(paragraph):
            sample.session.select(mark.id)
            sample.press("X")
    sample.press("Z")
    folds = sample.view.fold_count
    sample.press("Ctrl+F")
    sample.type(paragraph[:20])
    assert sample.view.fold_count == folds - 1
    assert sample.view.character_rect(begin).isValid()


def test_a_figure_is_tied_to_the_time_of_its_sentence(sample: Driver) -> None:
    sample.session.select(sample.mark("at least 29").id)
    text = sample.view.paragraphs.text
    ties = sample.view.ties_of(sample.session.selected_id)
    found = {one.text: text[one.start : one.end] for one in ties}
    assert found["time"] == "Thursday night"
    assert list(sample.view.ties_of(sample.mark("Thursday night").id)) == []
    sample.view.grab()
    assert len(sample.view._looks.links.ties) == len(ties)


def test_going_to_a_figure_by_a_little_of_it(sample: Driver) -> None:
    figures = sample.main.text_acts.figures.palette
    sample.press("Ctrl+J")
    assert figures.isVisible()
    assert sample.session.snapshot is not None
    assert len(figures.model.hits) == len(sample.session.snapshot.figures)
    sample.type("afghan")
    assert figures.model.hits[0].entry.title == "○ 13 killed · Afghan troops"
    sample.press("Enter")
    assert figures.isHidden()
    assert sample.quote == "13"
    assert sample.focus() is sample.view
    sample.press("Ctrl+J", "Escape")
    assert figures.isHidden()
    assert sample.focus() is sample.view
