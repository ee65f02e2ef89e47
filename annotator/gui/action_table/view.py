"""The menu View: how things look."""

from __future__ import annotations

from annotator.gui.action_rows import ActionRow, When

VIEW: tuple[ActionRow, ...] = (
    ActionRow(
        "larger",
        "Larger text",
        ("Ctrl++", "Ctrl+="),
        "Enlarge the article's text",
        "window.change_text_size",
        "View",
        1,
        when=When.ALWAYS,
        args=(1,),
        repeats=True,
    ),
    ActionRow(
        "smaller",
        "Smaller text",
        ("Ctrl+-",),
        "Make the article's text smaller",
        "window.change_text_size",
        "View",
        1,
        when=When.ALWAYS,
        args=(-1,),
        repeats=True,
    ),
    ActionRow(
        "usual_size",
        "Usual text size",
        ("Ctrl+0",),
        "The article's text as at first",
        "window.change_text_size",
        "View",
        1,
        when=When.ALWAYS,
        args=(0,),
    ),
    ActionRow(
        "theme",
        "Light, dark or as the desktop",
        ("Ctrl+T",),
        "Go through light, dark and the desktop's choice",
        "window.cycle_theme",
        "View",
        2,
        when=When.ALWAYS,
        icon="moon",
    ),
    ActionRow(
        "time",
        "Measure the time for each article, or not",
        ("Ctrl+Alt+T",),
        "Add up the time at work on each article, without pauses; it is kept in the corpus only",
        "window.toggle_time",
        "View",
        3,
        when=When.ALWAYS,
    ),
    ActionRow(
        "whole_screen",
        "Whole screen",
        ("F11",),
        "Fill the screen, and back",
        "window.toggle_whole_screen",
        "View",
        2,
        when=When.ALWAYS,
    ),
)
