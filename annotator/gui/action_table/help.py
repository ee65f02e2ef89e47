"""The menu Help: keys, tour and version."""

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
        "tour",
        "Tour in six steps",
        ("Ctrl+F1",),
        "Open the sample and show how an article is worked through; once more ends the tour",
        "window.toggle_tour",
        "Help",
        1,
        when=When.ALWAYS,
    ),
    ActionRow(
        "tour_next",
        "Tour: go on to the next step",
        ("Shift+F1",),
        "Leave this step of the tour out",
        "window.go_on_with_tour",
        "Help",
        1,
        when=When.TOUR,
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
