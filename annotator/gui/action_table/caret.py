"""Caret movement: by key only, no menu has it."""

from __future__ import annotations

from annotator.gui.action_rows import ActionRow, Scope, When


def caret_rows() -> tuple[ActionRow, ...]:
    """Caret movement, each with Shift to extend the selection."""
    moves = (
        ("Left", "token", -1, "one token to the left"),
        ("Right", "token", 1, "one token to the right"),
        ("Up", "line", -1, "one line up"),
        ("Down", "line", 1, "one line down"),
        ("Ctrl+Left", "sentence", -1, "one sentence to the left"),
        ("Ctrl+Right", "sentence", 1, "one sentence to the right"),
        ("Home", "paragraph", -1, "to the paragraph's start"),
        ("End", "paragraph", 1, "to the paragraph's end"),
        ("PgUp", "page", -1, "one page up"),
        ("PgDown", "page", 1, "one page down"),
        ("Ctrl+Home", "article", -1, "to the article's start"),
        ("Ctrl+End", "article", 1, "to the article's end"),
    )
    rows = []
    for extend in (False, True):
        for key, unit, step, where in moves:
            name = f"{'extend' if extend else 'move'}_{unit}_{'on' if step > 0 else 'back'}"
            text = f"{'Select' if extend else 'Caret'} {where}"
            if extend:
                *before, last = key.split("+")
                key = "+".join([*before, "Shift", last])
            rows.append(
                ActionRow(
                    name,
                    text,
                    (key,),
                    text,
                    "edit.move",
                    "",
                    9,
                    Scope.ARTICLE,
                    When.ARTICLE,
                    args=(unit, step, extend),
                    repeats=True,
                )
            )
    return tuple(rows)
