"""The menu Edit: undo, copy, find."""

from __future__ import annotations

from annotator.gui.action_rows import ActionRow, Scope, When

EDIT: tuple[ActionRow, ...] = (
    ActionRow(
        "undo",
        "Undo",
        ("Ctrl+Z",),
        "Take the last edit back, also after a restart",
        "session.undo",
        "Edit",
        1,
        when=When.UNDO,
        icon="undo",
        repeats=True,
    ),
    ActionRow(
        "redo",
        "Redo",
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        "Do again what was taken back",
        "session.redo",
        "Edit",
        1,
        when=When.REDO,
        icon="redo",
        repeats=True,
    ),
    ActionRow(
        "copy",
        "Copy",
        ("Ctrl+C",),
        "Copy the selected words",
        "edit.copy",
        "Edit",
        2,
        scope=Scope.MARKS,
        when=When.SELECTION,
        context=True,
    ),
    ActionRow(
        "find",
        "Find in the article",
        ("Ctrl+F",),
        "Find words in this article",
        "window.find_in_article",
        "Edit",
        3,
        icon="search",
    ),
    ActionRow(
        "search",
        "Search the corpus",
        ("/", "Ctrl+Shift+F"),
        "Find articles by their words",
        "window.search_corpus",
        "Edit",
        3,
        scope=Scope.PANES,
        when=When.ALWAYS,
    ),
)
