"""The menu Mark: comments, questions, examples and guidelines."""

from __future__ import annotations

from annotator.gui.action_rows import ActionRow, Scope, When

REMARK: tuple[ActionRow, ...] = (
    ActionRow(
        "comment",
        "Comment or question…",
        ("Q",),
        "Say something of the selected words, or of the article; a question flags it",
        "comment.begin",
        "Mark",
        5,
        scope=Scope.MARKS,
        context=True,
    ),
    ActionRow(
        "resolve",
        "Resolve the comment",
        ("Shift+Q",),
        "Say that the question here is answered; again: open it again",
        "comment.resolve",
        "Mark",
        5,
        scope=Scope.MARKS,
    ),
    ActionRow(
        "comments",
        "Go to the comments",
        ("Ctrl+Shift+Q",),
        "Put the keyboard into the list of comments",
        "comment.show_list",
        "Go",
        4,
    ),
    ActionRow(
        "guideline",
        "Guideline of the label",
        ("G",),
        "Show when to give the selected span's label, with examples",
        "guideline.toggle",
        "Mark",
        7,
        scope=Scope.MARKS,
        when=When.ALWAYS,
    ),
    ActionRow(
        "pin",
        "Pin as an example",
        ("P",),
        "Show the selected span with its label's guideline; again: no more",
        "guideline.pin",
        "Mark",
        7,
        scope=Scope.MARKS,
        when=When.MARK,
        context=True,
    ),
)
