"""Walking through an article by keys' commands: caret, selection, marks, bounds."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from annotator.gui.article_view import ArticleView, Mark
from tests.gui.article_view_help import (
    HEADLINE,
    MARKS,
    TEXT,
    at_caret,
    mark,
    place_of,
    shown,
    words,
)


@pytest.fixture
def view(qtbot: QtBot) -> ArticleView:
    return shown(qtbot)


def test_opens_on_the_first_token(view: ArticleView) -> None:
    assert view.caret == 0
    assert at_caret(view) == "Clashes"
    assert view.selection() == (0, 0)


def test_tokens_there_and_back(view: ArticleView) -> None:
    view.move_caret("token", 2, extend=False)
    assert at_caret(view) == "29"
    view.move_caret("token", -1, extend=False)
    assert at_caret(view) == "Leave"
    view.move_caret("token", -9, extend=False)
    assert at_caret(view) == "Clashes"


def test_tokens_go_on_over_paragraphs(view: ArticleView) -> None:
    view.set_caret(HEADLINE.index("Border"))
    view.move_caret("token", 1, extend=False)
    assert at_caret(view) == "("
    view.move_caret("token", 1, extend=False)
    assert at_caret(view) == "MENAFN"
    view.move_caret("token", -2, extend=False)
    assert at_caret(view) == "Border"


def test_extending_by_tokens_grows_and_shrinks(view: ArticleView) -> None:
    view.set_caret(TEXT.index("conflict"))
    view.move_caret("token", 1, extend=True)
    assert words(view) == "conflict has"
    view.move_caret("token", 1, extend=True)
    assert words(view) == "conflict has intensified"
    for _ in range(3):
        view.move_caret("token", -1, extend=True)
    assert words(view) == "The conflict"
    view.move_caret("token", 1, extend=False)
    assert words(view) == ""


def test_sentences(view: ArticleView) -> None:
    view.set_caret(TEXT.index("Ahmad"))
    view.move_caret("sentence", 1, extend=False)
    assert at_caret(view) == "He"
    view.move_caret("sentence", 1, extend=False)
    assert TEXT[view.caret :].startswith("The border stayed")
    view.move_caret("token", 2, extend=False)
    view.move_caret("sentence", -1, extend=False)
    assert TEXT[view.caret :].startswith("The border stayed")
    view.move_caret("sentence", -1, extend=False)
    assert at_caret(view) == "He"


def test_extending_by_sentences_takes_them_whole(view: ArticleView) -> None:
    view.set_caret(TEXT.index("He gave"))
    view.move_caret("sentence", 1, extend=True)
    assert words(view) == "He gave no details."
    view.move_caret("sentence", 1, extend=True)
    assert words(view) == "He gave no details. The border stayed closed."


def test_paragraphs_and_the_whole_article(view: ArticleView) -> None:
    view.set_caret(TEXT.index("Ahmad"))
    view.move_caret("paragraph", -1, extend=False)
    assert at_caret(view) == "Spokesman"
    view.move_caret("paragraph", -1, extend=False)
    assert view.caret == TEXT.index("(MENAFN)")
    view.move_caret("paragraph", 1, extend=False)
    assert view.caret == TEXT.index("troops.") + len("troops")
    view.move_caret("paragraph", 1, extend=False)
    assert view.caret == len(TEXT) - 1
    view.move_caret("article", -1, extend=False)
    assert view.caret == 0
    view.move_caret("article", 1, extend=True)
    assert words(view) == TEXT


def test_lines_keep_their_column(view: ArticleView) -> None:
    view.set_caret(TEXT.index("intensified"))
    x = place_of(view, view.caret).x()
    visited = []
    for _ in range(3):
        view.move_caret("line", 1, extend=False)
        start, end = view.target_range()
        visited.append(view.caret)
        left, right = view.character_rect(start).left(), view.character_rect(end - 1).right()
        last_of_line = (
            view.character_rect(min(end + 1, len(TEXT) - 1)).top() > place_of(view, start).y()
        )
        assert left - 12 <= x <= right + 12 or (last_of_line and right < x)
    assert visited == sorted(set(visited))
    for _ in range(3):
        view.move_caret("line", -1, extend=False)
    assert at_caret(view) == "intensified"


def test_lines_stop_at_the_ends(view: ArticleView) -> None:
    view.move_caret("line", -1, extend=False)
    assert view.caret == 0
    for _ in range(40):
        view.move_caret("line", 1, extend=False)
    assert view.caret > TEXT.index("Ministry")


def test_pages_reach_both_ends(qtbot: QtBot) -> None:
    text = "Headline\n" + "\n".join(f"Paragraph {n} has some words in it." for n in range(300))
    view = shown(qtbot, text, ())
    visited = [view.caret]
    for _ in range(60):
        view.move_caret("page", 1, extend=False)
        visited.append(view.caret)
        assert view.viewport().rect().contains(view.character_rect(view.caret).center())
    assert visited == sorted(visited)
    assert view.caret >= text.index("Paragraph 299")
    for _ in range(60):
        view.move_caret("page", -1, extend=False)
    assert view.caret < text.index("Paragraph 1 ")


def test_moving_the_caret_lets_the_mark_go(view: ArticleView) -> None:
    view.select("four")
    told: list[str] = []
    view.mark_selected.connect(told.append)
    view.move_caret("token", 1, extend=False)
    assert told == [""]
    assert at_caret(view) == "civilians"


def test_selecting_a_mark_puts_the_caret_on_it_and_tells_once(view: ArticleView) -> None:
    told: list[str] = []
    ranges: list[tuple[int, int]] = []
    view.mark_selected.connect(told.append)
    view.range_changed.connect(lambda start, end: ranges.append((start, end)))
    view.select("Ahmad Jan Khan")
    view.select("Ahmad Jan Khan")
    start = TEXT.index("Ahmad")
    assert told == ["Ahmad Jan Khan"]
    assert ranges == [(start, start)]
    view.select("no such mark")
    assert told == ["Ahmad Jan Khan", ""]


def test_stepping_goes_in_reading_order_and_round(view: ArticleView) -> None:
    seen = [view.step_mark(1) for _ in range(8)]
    assert seen == [
        "at least 29",
        "four",
        "12",
        "Ahmad Jan Khan",
        "Ministry of Defence of Pakistan",
        "Defence of Pakistan",
        "Pakistan",
        "at least 29",
    ]
    assert view.step_mark(-1) == "Pakistan"


def test_stepping_over_suggestions_only(view: ArticleView) -> None:
    seen = [view.step_mark(1, only_pending=True) for _ in range(4)]
    assert seen == ["four", "12", "Defence of Pakistan", "four"]
    assert view.step_mark(-1, only_pending=True) == "Defence of Pakistan"


def test_stepping_starts_from_the_caret(view: ArticleView) -> None:
    view.set_caret(TEXT.index("Spokesman"))
    assert view.step_mark(1) == "Ahmad Jan Khan"
    view.set_caret(TEXT.index("Spokesman"))
    assert view.step_mark(-1) == "12"


def test_stepping_with_no_marks(qtbot: QtBot) -> None:
    view = shown(qtbot, marks=())
    assert view.step_mark(1) == ""
    assert view.cycle_here() == ""


def test_stepping_scrolls_the_mark_into_the_middle_part(qtbot: QtBot) -> None:
    text = "Headline\n" + "\n".join(f"Paragraph {n} has some words in it." for n in range(500))
    goal = mark("Paragraph 400", text=text)
    view = shown(qtbot, text, (goal,))
    view.step_mark(1)
    y = place_of(view, goal.start).y()
    assert 60 < y < view.viewport().height() - 60


def test_cycling_stays_in_its_place(view: ArticleView) -> None:
    view.set_caret(TEXT.index("Pakistan spoke"))
    seen = [view.cycle_here() for _ in range(4)]
    assert seen == [
        "Pakistan",
        "Defence of Pakistan",
        "Ministry of Defence of Pakistan",
        "Pakistan",
    ]
    assert view.caret == TEXT.index("Pakistan spoke")


def test_cycling_tells_once_a_step_and_moves_no_caret(view: ArticleView) -> None:
    view.set_caret(TEXT.index("Pakistan spoke"))
    told: list[str] = []
    ranges: list[tuple[int, int]] = []
    view.mark_selected.connect(told.append)
    view.range_changed.connect(lambda start, end: ranges.append((start, end)))
    view.cycle_here()
    view.cycle_here()
    assert told == ["Pakistan", "Defence of Pakistan"]
    assert ranges == []


@pytest.mark.parametrize(
    ("side", "step", "by", "expected"),
    [
        ("end", 1, "token", "Ahmad Jan Khan of"),
        ("end", 2, "token", "Ahmad Jan Khan of the"),
        ("end", -1, "token", "Ahmad Jan"),
        ("start", -1, "token", "Spokesman Ahmad Jan Khan"),
        ("start", 1, "token", "Jan Khan"),
        ("end", 1, "character", "Ahmad Jan Khan "),
        ("end", -1, "character", "Ahmad Jan Kha"),
        ("start", -1, "character", " Ahmad Jan Khan"),
        ("start", 1, "character", "hmad Jan Khan"),
        ("start", 3, "token", None),
        ("end", -3, "token", None),
        ("end", -14, "character", None),
    ],
)
def test_nudging(view: ArticleView, side: str, step: int, by: str, expected: str | None) -> None:
    view.select("Ahmad Jan Khan")
    found = view.nudge(side, step, by)
    if expected is None:
        assert found is None
    else:
        assert found is not None
        assert TEXT[found[1] : found[2]] == expected
    assert view.marks.by_id["Ahmad Jan Khan"] in MARKS  # nothing is applied


def test_nudging_a_bound_inside_a_word_first_goes_to_the_words_edge(qtbot: QtBot) -> None:
    inside = mark("mad Jan Kh")
    view = shown(qtbot, marks=(inside,))
    view.select(inside.id)
    assert TEXT[slice(*view.nudge("start", -1, "token")[1:])] == "Ahmad Jan Kh"
    assert TEXT[slice(*view.nudge("end", 1, "token")[1:])] == "mad Jan Khan"
    assert TEXT[slice(*view.nudge("end", -1, "token")[1:])] == "mad Jan"


def test_nudging_nothing(view: ArticleView) -> None:
    assert view.nudge("end", 1, "token") is None


def test_nudging_stops_at_the_ends_of_the_text(qtbot: QtBot) -> None:
    view = shown(qtbot, "One two", (Mark("all", 0, 7, "X", 0, confirmed=True),), headline=False)
    view.select("all")
    for by in ("token", "character"):
        assert view.nudge("start", -1, by) is None
        assert view.nudge("end", 1, by) is None


def test_a_selected_mark_that_is_gone_is_not_selected_any_more(view: ArticleView) -> None:
    view.select("four")
    told: list[str] = []
    view.mark_selected.connect(told.append)
    view.set_marks([one for one in MARKS if one.id != "four"])
    assert told == [""]
    assert view.selected_id == ""


def test_a_selected_mark_that_changed_stays_selected(view: ArticleView) -> None:
    view.select("four")
    told: list[str] = []
    view.mark_selected.connect(told.append)
    changed = [replace(one, tag="5 killed") if one.id == "four" else one for one in MARKS]
    view.set_marks(changed)
    assert told == []
    assert view.selected_id == "four"


def test_opening_another_article_forgets_the_first(view: ArticleView) -> None:
    view.select("four")
    view.set_found([(0, 5)], 0)
    view.open("Other\nwords", 5, "", [])
    assert (view.selected_id, view.caret, view.scroll_place()) == ("", 0, 0)
    assert at_caret(view) == "Other"
    view.clear("Nothing.")
    assert view.target_range() == (0, 0)


@pytest.mark.parametrize("bounds", [(5, 5), (9, 3), (-1, 4), (0, len(TEXT) + 1)])
def test_a_mark_outside_the_text_is_an_error(view: ArticleView, bounds: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="not in the text"):
        view.set_marks([Mark("bad", *bounds, "X", 0, confirmed=True)])


def test_two_marks_with_one_id_are_an_error(view: ArticleView) -> None:
    with pytest.raises(ValueError, match="one id"):
        view.set_marks([*MARKS, MARKS[0]])


def test_copy_takes_the_selection_else_the_mark(view: ArticleView) -> None:
    board = QGuiApplication.clipboard()
    view.select("Ahmad Jan Khan")
    view.copy()
    assert board.text() == "Ahmad Jan Khan"
    view.set_caret(0)
    view.move_caret("token", 1, extend=True)
    view.copy()
    assert board.text() == "Clashes Leave"
    view.set_caret(0)
    view.copy()  # nothing is selected: what was copied stays
    assert board.text() == "Clashes Leave"


def test_empty_texts(qtbot: QtBot) -> None:
    for text in ("", "\n", "\n\n\n", "   "):
        view = shown(qtbot, text, (), headline=False)
        for unit in ("token", "line", "sentence", "paragraph", "page", "article"):
            view.move_caret(unit, 1, extend=False)
            view.move_caret(unit, -1, extend=True)
        assert words(view).strip() == ""
        view.grab()


def test_a_boundary_goes_five_characters_at_once(qtbot: QtBot) -> None:
    view = shown(qtbot)
    view.select("Ahmad Jan Khan")
    start, end = TEXT.index("Ahmad Jan Khan"), TEXT.index("Ahmad Jan Khan") + 14
    assert view.nudge("end", -5, "character") == ("Ahmad Jan Khan", start, end - 5)
    assert view.nudge("start", 5, "character") == ("Ahmad Jan Khan", start + 5, end)
    assert view.nudge("end", -15, "character") is None
