"""Typed words find names: where they stand best comes first."""

from __future__ import annotations

import pytest

from annotator.gui.fuzzy import match
from annotator.gui.palette_model import Entry, Kind, ranked


def best(typed: str, *names: str) -> str:
    scored = [(found.score, name) for name in names if (found := match(typed, name))]
    return max(scored)[1]


@pytest.mark.parametrize(
    ("typed", "name", "letters"),
    [
        ("ope", "Open articles…", "Ope"),
        ("ART op", "Open articles…", "Opart"),
        ("oaf", "Open a folder", "Oaf"),
        ("ofo", "Open a folder", "Ofo"),
        ("", "Open", ""),
        ("ß", "Straße", "ß"),
        ("İs", "İstanbul", "İs"),
    ],
)
def test_what_is_found_where(typed, name, letters):
    found = match(typed, name)
    assert found is not None
    assert "".join(name[place] for place in found.places) == letters


@pytest.mark.parametrize("typed", ["xyz", "open xyz", "nepo", "pticles"])
def test_what_does_not_fit(typed):
    assert match(typed, "Open articles…") is None


def test_letters_apart_do_not_count_in_headlines():
    assert match("oart", "Open articles") is not None
    assert match("oart", "Open articles", loose=False) is None


def test_letters_from_the_middle_of_words_do_not_make_a_name():
    assert match("open", "Caret to the paragraph's end") is None


def test_a_words_start_goes_before_its_inside_and_a_short_name_before_a_long_one():
    assert best("art", "Smarten up", "An article") == "An article"
    assert best("next", "Article done, next one", "Next article") == "Next article"
    assert best("undo", "Undo", "Undo everything since yesterday") == "Undo"


UNDO = Entry(Kind.ACTION, "undo", "Undo", tip="Take the last edit back")
REDO = Entry(Kind.ACTION, "redo", "Redo", why="nothing was taken back")
RED = Entry(Kind.LABEL, "red", "Red Crescent")
NEWS = Entry(Kind.ARTICLE, "7", "Ferry sinks off the coast", searched=True)
ALL = [UNDO, REDO, RED, NEWS]


def test_without_words_what_was_used_of_late_comes_first():
    listed = [hit.entry for hit in ranked(ALL, " ", ["label:red", "action:redo"])]
    assert listed == [RED, REDO, UNDO, NEWS]


def test_what_can_be_done_now_comes_before_what_cannot():
    first = ranked(ALL, "red", [])[0].entry
    assert first is RED
    assert [hit.entry for hit in ranked(ALL[:-1], "redo", [])] == [REDO]


def test_explanations_are_searched_and_articles_found_by_their_text_come_last():
    hits = ranked(ALL, "back", [])
    assert [hit.entry for hit in hits] == [UNDO, NEWS]
    assert hits[0].places == ()
