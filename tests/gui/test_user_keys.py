"""Keys of a person's own: no key ever does two things, and what is left out is said."""

from __future__ import annotations

import pytest

from annotator.domain.schema import Label, LabelSchema
from annotator.gui.action_rows import clashes
from annotator.gui.actions import ACTIONS, label_rows
from annotator.gui.user_keys import both_enters, owner, portable, refusal, with_user_keys
from annotator.resources import default_schema

ROWS = ACTIONS + label_rows(default_schema())
BY_ID = {row.id: row for row in ROWS}


def keys(rows, name):
    return next(row.keys for row in rows if row.id == name)


def test_a_key_is_taken_and_written_in_one_way():
    rows, problems = with_user_keys(ROWS, {"undo": ["ctrl+u"], "quit": []})
    assert problems == []
    assert keys(rows, "undo") == ("Ctrl+U",)
    assert keys(rows, "quit") == ()
    assert keys(rows, "redo") == BY_ID["redo"].keys
    assert clashes(rows) == []


def test_two_actions_may_swap_their_keys():
    rows, problems = with_user_keys(ROWS, {"accept": ["X"], "reject": ["Return", "Enter"]})
    assert problems == []
    assert keys(rows, "accept") == ("X",)
    assert clashes(rows) == []


@pytest.mark.parametrize(
    ("wanted", "words"),
    [
        ({"undo": ["Ctrl+Y"]}, "“Ctrl+Y” belongs to “Redo”"),
        ({"accept": ["c"]}, "“C” belongs to “Casualty figure”"),
        ({"undo": ["Ctrl+U"], "redo": ["Ctrl+U"]}, "“Ctrl+U” belongs to “Undo”"),
        ({"undo": ["Ctrl+Foo"]}, "there is no key “Ctrl+Foo”"),
        ({"undo": ["U"]}, "while text is typed"),
        ({"undo": ["Alt+F"]}, "opens a menu"),
        ({"accept": ["Alt+M"]}, "opens a menu"),
        ({"no such": ["F5"]}, "no such action"),
        ({"label_PERSON": ["F5"]}, "no such action"),
        ({"accept": ["Ctrl+K, Ctrl+A"]}, "there is no key"),
    ],
)
def test_what_is_broken_or_clashes_is_said_and_left_out(wanted, words):
    rows, problems = with_user_keys(ROWS, wanted)
    assert clashes(rows) == []
    assert len(problems) == 1
    assert words in problems[0]
    changed = [row.id for row in rows if row.keys != BY_ID[row.id].keys]
    assert len(changed) == len(wanted) - 1


def test_a_clash_that_comes_of_leaving_something_out_is_found_too():
    # Undo cannot have the label's key, keeps its own, and so redo cannot have that.
    rows, problems = with_user_keys(ROWS, {"redo": ["Ctrl+Z"], "undo": ["Ctrl+Q"]})
    assert clashes(rows) == []
    assert len(problems) == 2
    assert rows == ROWS


def test_a_labels_key_is_the_labels_alone():
    labels = LabelSchema("s", "S", (Label("FIRE", "Fire", "x", 0), Label("A", "A", "ä", 1)))
    rows, problems = with_user_keys(ACTIONS + label_rows(labels), {})
    assert clashes(rows) == []
    assert keys(rows, "label_FIRE") == ("X",)
    assert keys(rows, "reject") == ("Delete", "Backspace")
    assert len(problems) == 1
    assert "“X” marks “Fire” here and is not the key of “Reject or delete”" in problems[0]
    rows, problems = with_user_keys(ACTIONS + label_rows(labels), {"accept": ["x"]})
    assert keys(rows, "accept") == BY_ID["accept"].keys
    assert len(problems) == 2


def test_every_key_of_the_table_may_be_given_to_its_action():
    for row in ACTIONS:
        assert [refusal(row, key) for key in row.keys if refusal(row, key)] == [], row.id


def test_who_owns_a_key():
    found = owner(ROWS, "ctrl+shift+z")
    assert found is not None
    assert found.id == "redo"
    assert owner(ROWS, "Ctrl+Shift+Z", "redo") is None
    assert portable("Escape") == "Esc"
    assert both_enters("Ctrl+Return") == ("Ctrl+Enter", "Ctrl+Return")
    assert both_enters("Ctrl++") == ("Ctrl++",)
