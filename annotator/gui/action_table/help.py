"""The menu Help: keys and version."""

from __future__ import annotations

from annotator.gui.action_rows import ActionRow, When

HELP: tuple[ActionRow, ...] = (
    ActionRow(
        "keys",
        "All keys",
        ("F1",),
        "Every command with its key",
        "window.show_keys",
        "Help",
        1,
        when=When.ALWAYS,
        icon="help",
    ),
    ActionRow(
        "about",
        "About Annotator",
        (),
        "Version and the parts it rests on",
        "window.show_about",
        "Help",
        2,
        when=When.ALWAYS,
    ),
)
