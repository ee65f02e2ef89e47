from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence

from annotator.gui.action_rows import ActionRow, Scope, clashes
from annotator.gui.actions import ACTIONS, MENUS, TOOLBAR, label_rows
from annotator.resources import default_schema, schema, schema_names

ROWS = ACTIONS + label_rows(default_schema())


def test_no_two_commands_want_the_same_key() -> None:
    assert clashes(ROWS) == []


def test_a_clash_with_a_label_is_found() -> None:
    row = ActionRow("other", "Other", ("c",), "Something", "edit.copy", "", 1)
    assert clashes((*ROWS, row)) == ["c: label_CASUALTY and other"]


def test_ids_are_unique_and_every_key_is_one_that_qt_knows() -> None:
    ids = [row.id for row in ROWS]
    assert len(ids) == len(set(ids))
    for row in ROWS:
        for key in row.keys:
            sequence = QKeySequence(key)
            assert sequence.count() == 1, key
            assert sequence.toString(), key


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_every_row_is_whole(row: ActionRow) -> None:
    assert row.text
    assert row.tip
    assert row.menu in ("", *MENUS)
    assert row.method.split(".")[0] in (
        *("window", "session", "edit", "figure", "text", "review", "batch", "comment", "guideline"),
    )


def test_a_bare_letter_never_works_in_the_whole_window() -> None:
    for row in ROWS:
        if row.scope is Scope.WINDOW:
            for key in row.keys:
                assert "+" in key or key.startswith("F") or key == "Escape", (row.id, key)


def test_the_tool_row_names_actions_with_an_icon() -> None:
    icons = {row.id: row.icon for row in ACTIONS}
    assert all(icons[one] for one in TOOLBAR if one)


@pytest.mark.parametrize("name", schema_names())
def test_the_keys_of_a_ready_schema_do_nothing_else(name: str) -> None:
    assert clashes(ACTIONS + label_rows(schema(name))) == []
