"""Offsets on the screen are the text's offsets, whatever the script; paragraphs of any length."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from annotator.domain.text import Utf16Map, normalise, tokenise
from annotator.gui.article_view import ArticleView, Mark
from annotator.gui.characters import character_at
from annotator.gui.paragraphs import LONGEST, Paragraphs, cut
from tests.gui.article_view_help import click, drag, place, place_of, shown, words

SCRIPTS = {
    "emoji": "Fire 🔥🔥 near 😀 Tikrit, says @user 👍🏽 today.",
    "family emoji": "A family 👨‍👩‍👧‍👦 of four fled the town.",
    "Arabic": "قالت وكالة الأنباء إن الشرطة اعتقلت أحمد في بغداد.",
    "Arabic with vowels": "قُتِلَ ثَلاثَةُ أَشْخاصٍ فِي بَغْداد.",
    "Hebrew": "שלושה בני אדם נהרגו בפיצוץ בעיר.",
    "English with Arabic": "The daily الشرق الأوسط said 12 died in بغداد on Friday.",
    "Arabic with English": "قالت Reuters إن 12 شخصا قتلوا في Baghdad أمس.",
    "Devanagari": "काबुल में हुए धमाके में बारह लोग मारे गए।",
    "Chinese": "喀布尔爆炸造成至少十二人死亡，三十人受伤。",
    "Japanese": "カブールで爆発があり、12人が死亡した。",
    "combining": "Cafe\u0301 de\u0301ja\u0300 in Ma\u0301laga burned.",
    "rare planes": "Names 𠜎𠜱𠝹 and 𝔘𝔫𝔦 and 𐤀𐤁𐤂 appear.",
    "hard spaces": "1\u00a0200 dead\u202fand 3\u00a0000 hurt in St.\u00a0Louis.",
}


@pytest.mark.parametrize("name", SCRIPTS)
def test_pointing_at_a_token_finds_it(qtbot: QtBot, name: str) -> None:
    text = SCRIPTS[name]
    view = shown(qtbot, text, (), headline=False)
    for start, end in tokenise(text):
        offset = view.hit_at(QPointF(place_of(view, start))).offset
        assert start <= offset < end, text[start:end]


@pytest.mark.parametrize("name", SCRIPTS)
def test_clicking_a_marked_token_selects_it(qtbot: QtBot, name: str) -> None:
    text = SCRIPTS[name]
    marks = tuple(
        Mark(f"m{start}", start, end, "T", 1, confirmed=True) for start, end in tokenise(text)
    )
    view = shown(qtbot, text, marks, headline=False)
    for mark in marks:
        click(view, place_of(view, mark.start))
        assert view.selected_id == mark.id, text[mark.start : mark.end]
        view.set_caret(0)


def test_dragging_from_right_to_left_in_arabic_selects_forwards(qtbot: QtBot) -> None:
    text = SCRIPTS["Arabic"]
    view = shown(qtbot, text, (), headline=False)
    first, last = place(view, "قالت"), place(view, "الأنباء", 2)
    assert last.x() < first.x()
    drag(view, first, last)
    assert words(view) == "قالت وكالة الأنباء"


def test_arabic_paragraph_stands_at_the_right(qtbot: QtBot) -> None:
    view = shown(qtbot, SCRIPTS["Arabic"], (), headline=False)
    right = view._left() + view._flow.width
    assert abs(view.character_rect(0).right() - right) < 4


def test_mark_over_mixed_directions_has_several_pieces(qtbot: QtBot) -> None:
    text = "see abc אבג now"
    mark = Mark("m", text.index("c"), text.index("ב"), "T", 1, confirmed=True)
    view = shown(qtbot, text, (mark,), headline=False)
    view.grab()
    ((_, segment),) = view._flow.segments_of("m")
    assert len(segment.extents) == 2
    letters = [place_of(view, text.index(letter)).x() - view._left() for letter in "cאגב"]
    covered = [any(left <= x <= right for left, right in segment.extents) for x in letters]
    assert covered == [True, True, False, False]


@pytest.mark.parametrize("name", SCRIPTS)
def test_no_offset_ever_lies_inside_a_surrogate_pair(qtbot: QtBot, name: str) -> None:
    text = SCRIPTS[name]
    view = shown(qtbot, text, (), headline=False)
    view.move_caret("article", -1, extend=False)
    for _ in range(len(text)):
        start, end = view.target_range()
        text[:start].encode("utf-8")  # a half pair would not encode
        assert text[start:end].strip() == text[start:end] != ""
        view.move_caret("token", 1, extend=False)
    rect = view.rect()
    for x in range(rect.left(), rect.right(), 3):
        offset = view.hit_at(QPointF(x, place_of(view, 0).y())).offset
        unit = Utf16Map(text).to_utf16(offset)
        assert unit == len(text[:offset].encode("utf-16-le")) // 2


def test_character_nudges_keep_letters_with_their_accents(qtbot: QtBot) -> None:
    text = "Cafe\u0301s"
    view = shown(qtbot, text, (Mark("m", 0, 3, "T", 1, confirmed=True),), headline=False)
    view.select("m")
    assert view.nudge("end", 1, "character") == ("m", 0, 5)  # e and its accent


WHOLE = {
    "flag": "\U0001f1fa\U0001f1e6",
    "family": "\U0001f468\u200d\U0001f469\u200d\U0001f467",
    "skin tone": "\U0001f9d2\U0001f3fd",
    "keycap": "1\ufe0f\u20e3",
    "accent": "e\u0301",
    "vowel sign": "\u0915\u093f",
    "Arabic vowel": "\u0642\u064f",
}


@pytest.mark.parametrize("character", WHOLE.values(), ids=WHOLE)
def test_nothing_goes_into_what_is_drawn_as_one_character(qtbot: QtBot, character: str) -> None:
    text = f"Seen {character}{character} there"
    at, after = 5, 5 + len(character)
    last = after + len(character)
    marks = (Mark("m", at, last, "T", 1, confirmed=True),)
    view = shown(qtbot, text, marks, headline=False)
    view.select("m")
    assert view.nudge("end", -1, "character") == ("m", at, after)
    assert view.nudge("start", 1, "character") == ("m", after, last)
    for inside in range(at, after):
        assert character_at(text, inside) == (at, after)
    view.select("")
    drag(view, place_of(view, 3), place_of(view, at), Qt.KeyboardModifier.AltModifier)
    assert view.selection() == (3, after)


NAME = "خان يونس"
IN_ENGLISH = f"They fled near {NAME}, on Tuesday."


@pytest.mark.parametrize(
    ("handle", "to", "words"),
    [
        ("left", "يونس", NAME),  # a trembling hand changes nothing
        ("left", "خان", "خان"),
        ("right", "يونس", "يونس"),
        ("left", "near", f"near {NAME}"),
        ("right", "on T", f"{NAME}, on"),
    ],
)
def test_handles_of_words_that_run_against_their_paragraph(
    qtbot: QtBot, handle: str, to: str, words: str
) -> None:
    at = IN_ENGLISH.index(NAME)
    marks = (Mark("m", at, at + len(NAME), "T", 1, confirmed=True),)
    view = shown(qtbot, IN_ENGLISH, marks, headline=False)
    view.select("m")
    first, last = view.character_rect(at), view.character_rect(at + len(NAME) - 1)
    assert last.left() < first.left()
    edge = QPoint(last.left() if handle == "left" else first.right() + 1, first.center().y())
    wanted: list[tuple[str, int, int]] = []
    view.resize_requested.connect(lambda *asked: wanted.append(asked))
    drag(view, edge, place(view, to))
    start, end = wanted[-1][1:] if wanted else (at, at + len(NAME))
    assert IN_ENGLISH[start:end] == words


def test_the_end_of_a_text_has_no_character() -> None:
    assert character_at("ab", 2) == (2, 2)
    assert character_at("", 0) == (0, 0)


@given(st.text(st.characters(codec="utf-8"), max_size=60).map(normalise))
def test_utf16_map_agrees_with_the_codec(text: str) -> None:
    units = Utf16Map(text)
    for offset in range(len(text) + 1):
        unit = len(text[:offset].encode("utf-16-le", "surrogatepass")) // 2
        assert units.to_utf16(offset) == unit
        assert units.to_code_point(unit) == offset
        if offset < len(text) and ord(text[offset]) > 0xFFFF:
            assert units.to_code_point(unit + 1) == offset


wild = st.text(st.sampled_from("ab .,\n\n😀👍🏽é\u0301אبक喀\u00a0\u200d-'’1"), max_size=80).map(
    normalise
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=wild, data=st.data())
def test_any_text_with_any_marks_can_be_shown_and_walked(
    qtbot: QtBot, text: str, data: st.DataObject
) -> None:
    view = ArticleView()
    view.resize(data.draw(st.integers(90, 700)), 300)
    bounds = st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))
    raw = data.draw(st.lists(bounds, max_size=8))
    marks = [
        Mark(f"m{n}", min(pair), max(pair), "Tag", n, confirmed=bool(n % 2))
        for n, pair in enumerate(raw)
        if pair[0] != pair[1]
    ]
    view.open(text, data.draw(st.integers(0, len(text))), "date", marks)
    for mark in marks:
        view.select(mark.id)
        view.grab()
    for unit in ("token", "line", "sentence", "paragraph", "page"):
        for step in (1, 1, -1):
            view.move_caret(unit, step, extend=step < 0)
            start, end = view.target_range()
            assert 0 <= start <= end <= len(text)
    view.deleteLater()


@given(st.text(st.sampled_from("ab. \n😀"), max_size=200))
def test_paragraphs_are_the_text(text: str) -> None:
    pieces = cut(text, 0)
    assert "\n".join(piece.text for piece in pieces) == text
    assert all(text[piece.start : piece.end] == piece.text for piece in pieces)


@pytest.mark.parametrize(
    "text",
    ["A sentence of words. " * 6000, "word " * 25_000, "x" * 100_000, "喀布尔" * 40_000],
    ids=["sentences", "words", "letters", "Chinese"],
)
def test_endless_paragraph_is_cut_softly(qtbot: QtBot, text: str) -> None:
    pieces = cut(text, 0)
    assert "".join(piece.text for piece in pieces) == text
    assert max(len(piece.text) for piece in pieces) <= LONGEST
    assert [piece.ends_line for piece in pieces] == [False] * (len(pieces) - 1) + [True]
    view = shown(qtbot, text, (), headline=False)
    view.move_caret("article", 1, extend=False)
    assert view.viewport().rect().contains(place_of(view, view.caret))
    view.move_caret("paragraph", -1, extend=False)
    assert view.caret == 0


def test_soft_cuts_come_after_sentences() -> None:
    for piece in cut("A sentence of words. " * 1000, 0)[:-1]:
        assert piece.text.endswith(". ")


def test_soft_cuts_tear_no_character_from_its_accent() -> None:
    for piece in cut("e\u0301" * 10_000, 0):
        assert not piece.text.startswith("\u0301")


def test_steps_cross_soft_cuts() -> None:
    text = "A sentence of words. " * 1000
    paragraphs = Paragraphs(text)
    tokens = tokenise(text)
    place = paragraphs.token_at(0)
    for rank in range(0, len(tokens) - 100, 100):
        assert place == tokens[rank]
        place = paragraphs.token_step(place[0], 100)


def test_ten_thousand_marks(qtbot: QtBot) -> None:
    text = "Headline\n" + "\n".join("Some words that fill a line or two. " * 6 for _ in range(900))
    marks = tuple(
        Mark(f"m{n}", at, at + 5, "Tag", n, confirmed=bool(n % 3))
        for n, at in enumerate(range(10, 10 + 19 * 10_000, 19))
    )
    view = shown(qtbot, text, marks)
    view.select("m9999")
    assert view.viewport().rect().contains(place_of(view, marks[-1].start))
    assert view.step_mark(1) == "m0"
    assert view.step_mark(-2) == "m9998"
    click(view, place_of(view, marks[9990].start))
    assert view.selected_id == "m9990"


def test_tabs_and_long_words_stay_in_the_column(qtbot: QtBot) -> None:
    text = "a\tb " + "Donaudampfschifffahrt" * 40
    view = shown(qtbot, text, (), headline=False, size=(500, 600))
    view.grab()
    for offset in range(0, len(text), 11):
        assert view.character_rect(offset).right() <= view._left() + view._flow.width + 2


def test_focus_is_taken_by_a_click(qtbot: QtBot) -> None:
    view = shown(qtbot)
    view.clearFocus()
    click(view, place(view, "Leave"))
    assert view.focusPolicy() == Qt.FocusPolicy.StrongFocus
    assert view.hasFocus()
