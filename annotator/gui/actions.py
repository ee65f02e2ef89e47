"""The one table of what can be done: menus, shortcuts, tooltips, the sheet on F1 read it.

A new command is a row here and a method of the window, the session or the gestures. The labels'
keys are the schema's and become rows through `label_rows`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from annotator.domain.schema import LabelSchema


class Scope(StrEnum):
    """Where the keyboard must be for a shortcut to work. Never in a field that takes text."""

    WINDOW = "window"  # anywhere in the window
    PANES = "panes"  # the article, the list of articles, the tables
    MARKS = "marks"  # the article and the tables of figures and spans
    ARTICLE = "article"  # the article only


class When(StrEnum):
    """What must be there for an action to be enabled."""

    ALWAYS = "always"
    ARTICLE = "article"  # an article is open
    MARK = "mark"  # a span or suggestion is selected
    FIGURE = "figure"  # what is selected carries a figure
    PENDING = "pending"  # the article has undecided suggestions
    UNDO = "undo"
    REDO = "redo"
    SUGGESTING = "suggesting"
    SELECTION = "selection"  # a mark or words are selected


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One action. `method` is "object.name" and is called with `args`."""

    id: str
    text: str
    keys: tuple[str, ...]
    tip: str
    method: str
    menu: str
    group: int
    scope: Scope = Scope.WINDOW
    when: When = When.ARTICLE
    icon: str = ""
    args: tuple[str | int | bool, ...] = ()
    repeats: bool = False
    context: bool = False


MENUS = ("File", "Edit", "Mark", "Go", "View", "Help")

_A, _M, _P, _W = Scope.ARTICLE, Scope.MARKS, Scope.PANES, Scope.WINDOW

_FILE = (
    ActionRow("open_articles", "Open articles…", ("Ctrl+O",),
              "Load text files into the corpus", "window.open_articles", "File", 1,
              when=When.ALWAYS, icon="open"),
    ActionRow("open_folder", "Open a folder of articles…", ("Ctrl+Shift+O",),
              "Load all text files of a folder and the folders in it", "window.open_folder",
              "File", 1, when=When.ALWAYS),
    ActionRow("open_sample", "Open the sample article", (),
              "Load the article that comes with the program", "window.open_sample", "File", 1,
              when=When.ALWAYS),
    ActionRow("suggest_again", "Suggest again", ("Ctrl+G",),
              "Renew the undecided suggestions of all articles; your work stays as it is",
              "window.suggest_again", "File", 2, when=When.ALWAYS, icon="suggest"),
    ActionRow("stop", "Stop the work in the background", ("Ctrl+.",),
              "What is stored stays", "window.stop", "File", 2, when=When.SUGGESTING, icon="stop"),
    ActionRow("export", "Export…", ("Ctrl+E",),
              "Write training data, JSONL or a table of all figures", "window.export", "File", 3,
              when=When.ALWAYS, icon="export"),
    ActionRow("overview", "Corpus overview", ("Ctrl+I",),
              "How far the corpus is, in numbers and charts", "window.show_overview", "File", 3,
              when=When.ALWAYS),
    ActionRow("quit", "Close", ("Ctrl+Q",),
              "Everything is stored already", "window.close", "File", 4, when=When.ALWAYS),
)  # fmt: skip

_EDIT = (
    ActionRow("undo", "Undo", ("Ctrl+Z",), "Take the last edit back, also after a restart",
              "session.undo", "Edit", 1, when=When.UNDO, icon="undo", repeats=True),
    ActionRow("redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "Do again what was taken back",
              "session.redo", "Edit", 1, when=When.REDO, icon="redo", repeats=True),
    ActionRow("copy", "Copy", ("Ctrl+C",), "Copy the selected words", "edit.copy", "Edit", 2,
              scope=_M, when=When.SELECTION, context=True),
    ActionRow("find", "Find in the article", ("Ctrl+F",), "Find words in this article",
              "window.find_in_article", "Edit", 3, icon="search"),
    ActionRow("search", "Search the corpus", ("/", "Ctrl+Shift+F"),
              "Find articles by their words", "window.search_corpus", "Edit", 3,
              scope=_P, when=When.ALWAYS),
)  # fmt: skip

_MARK = (
    ActionRow("accept", "Accept", ("Enter", "Return"),
              "Accept the suggestion and go to the next", "edit.accept", "Mark", 1,
              scope=_M, when=When.PENDING, icon="check", context=True),
    ActionRow("reject", "Reject or delete", ("X", "Delete", "Backspace"),
              "Reject the suggestion, for later runs too; delete the span", "edit.reject", "Mark",
              1, scope=_M, when=When.MARK, icon="x", context=True),
    ActionRow("accept_rest", "Accept the rest of the article", ("Shift+Enter", "Shift+Return"),
              "Accept every undecided suggestion of this article", "edit.accept_rest", "Mark", 1,
              scope=_M, when=When.PENDING),
    ActionRow("end_right", "End one token later", ("Alt+Right", "."), "Move the span's end",
              "edit.nudge", "Mark", 2, _A, When.MARK, args=("end", 1, "token"), repeats=True),
    ActionRow("end_left", "End one token earlier", ("Alt+Left", ","), "Move the span's end",
              "edit.nudge", "Mark", 2, _A, When.MARK, args=("end", -1, "token"), repeats=True),
    ActionRow("start_left", "Start one token earlier", ("Alt+Shift+Left", "["),
              "Move the span's start", "edit.nudge", "Mark", 2, _A, When.MARK,
              args=("start", -1, "token"), repeats=True),
    ActionRow("start_right", "Start one token later", ("Alt+Shift+Right", "]"),
              "Move the span's start", "edit.nudge", "Mark", 2, _A, When.MARK,
              args=("start", 1, "token"), repeats=True),
    ActionRow("end_right_character", "End one character later", ("Ctrl+Alt+Right",),
              "Move the span's end", "edit.nudge", "", 2, _A, When.MARK,
              args=("end", 1, "character"), repeats=True),
    ActionRow("end_left_character", "End one character earlier", ("Ctrl+Alt+Left",),
              "Move the span's end", "edit.nudge", "", 2, _A, When.MARK,
              args=("end", -1, "character"), repeats=True),
    ActionRow("start_left_character", "Start one character earlier", ("Ctrl+Alt+Shift+Left",),
              "Move the span's start", "edit.nudge", "", 2, _A, When.MARK,
              args=("start", -1, "character"), repeats=True),
    ActionRow("start_right_character", "Start one character later", ("Ctrl+Alt+Shift+Right",),
              "Move the span's start", "edit.nudge", "", 2, _A, When.MARK,
              args=("start", 1, "character"), repeats=True),
    ActionRow("value", "Type the figure's value", ("V",), "29, 29+, 10-15, ~70, dozens, none",
              "window.edit_value", "Mark", 3, scope=_M, when=When.FIGURE, context=True),
    ActionRow("form", "Edit the figure's fields", ("F2",), "Go to the fields of the selected span",
              "window.edit_fields", "Mark", 3, when=When.MARK, context=True),
    ActionRow("link", "Part of another figure…", ("L",),
              "Tab through the candidates, Enter to link", "edit.start_link", "Mark", 3,
              scope=_M, when=When.FIGURE, icon="link", context=True),
    ActionRow("unlink", "Take out of its total", ("Shift+L",), "The figure stands on its own again",
              "edit.unlink", "Mark", 3, scope=_M, when=When.FIGURE, context=True),
    ActionRow("history", "Why, and what happened to it", ("Space",),
              "Why this was suggested and who changed it when", "window.show_history", "Mark", 4,
              scope=_M, when=When.MARK, icon="info", context=True),
    ActionRow("done", "Article done, next one", ("Ctrl+Enter", "Ctrl+Return"),
              "Mark the article done and open the next", "edit.done_and_next", "Mark", 5,
              icon="done"),
    ActionRow("done_toggle", "Article done or not", ("Ctrl+D",),
              "Mark the article done, or not done after all", "edit.toggle_done", "Mark", 5),
)  # fmt: skip

_GO = (
    ActionRow("next_pending", "Next suggestion", ("Tab",), "Select the next undecided suggestion",
              "edit.step_pending", "Go", 1, _A, args=(1,), repeats=True),
    ActionRow("previous_pending", "Previous suggestion", ("Shift+Tab",),
              "Select the previous undecided suggestion", "edit.step_pending", "Go", 1, _A,
              args=(-1,), repeats=True),
    ActionRow("next_mark", "Next span", ("N",), "Select the next span or suggestion",
              "edit.step_mark", "Go", 1, _A, args=(1,), repeats=True),
    ActionRow("previous_mark", "Previous span", ("Shift+N",),
              "Select the previous span or suggestion", "edit.step_mark", "Go", 1, _A, args=(-1,),
              repeats=True),
    ActionRow("cycle", "Next of the overlapping spans here", ("O",),
              "Go through the spans at this place", "edit.cycle", "Go", 1, scope=_A),
    ActionRow("next_article", "Next article", ("Ctrl+Down", "Ctrl+PgDown"),
              "Open the next article of the list", "session.step_article", "Go", 2, args=(1,),
              icon="next", repeats=True),
    ActionRow("previous_article", "Previous article", ("Ctrl+Up", "Ctrl+PgUp"),
              "Open the previous article of the list", "session.step_article", "Go", 2, args=(-1,),
              icon="previous", repeats=True),
    ActionRow("next_pane", "Next pane", ("F6",), "List, article, figures, fields",
              "window.step_pane", "Go", 3, when=When.ALWAYS, args=(1,)),
    ActionRow("previous_pane", "Previous pane", ("Shift+F6",), "The other way round",
              "window.step_pane", "Go", 3, when=When.ALWAYS, args=(-1,)),
    ActionRow("leave", "Back to the article", ("Escape",),
              "Leave a field, a link or a selection", "window.leave", "Go", 3, when=When.ALWAYS),
)  # fmt: skip


def _caret_rows() -> tuple[ActionRow, ...]:
    """Caret movement, each with Shift to extend the selection."""
    moves = (
        ("Left", "token", -1, "one token back"),
        ("Right", "token", 1, "one token on"),
        ("Up", "line", -1, "one line up"),
        ("Down", "line", 1, "one line down"),
        ("Ctrl+Left", "sentence", -1, "one sentence back"),
        ("Ctrl+Right", "sentence", 1, "one sentence on"),
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
                ActionRow(name, text, (key,), text, "edit.move", "", 9, _A, When.ARTICLE,
                          args=(unit, step, extend), repeats=True)
            )  # fmt: skip
    return tuple(rows)


_VIEW = (
    ActionRow("larger", "Larger text", ("Ctrl++", "Ctrl+="), "Enlarge the article's text",
              "window.change_text_size", "View", 1, when=When.ALWAYS, args=(1,), repeats=True),
    ActionRow("smaller", "Smaller text", ("Ctrl+-",), "Make the article's text smaller",
              "window.change_text_size", "View", 1, when=When.ALWAYS, args=(-1,), repeats=True),
    ActionRow("usual_size", "Usual text size", ("Ctrl+0",), "The article's text as at first",
              "window.change_text_size", "View", 1, when=When.ALWAYS, args=(0,)),
    ActionRow("theme", "Light, dark or as the desktop", ("Ctrl+T",),
              "Go through light, dark and the desktop's choice", "window.cycle_theme", "View", 2,
              when=When.ALWAYS, icon="moon"),
    ActionRow("whole_screen", "Whole screen", ("F11",), "Fill the screen, and back",
              "window.toggle_whole_screen", "View", 2, when=When.ALWAYS),
)  # fmt: skip

_HELP = (
    ActionRow("keys", "All keys", ("F1",), "Every command with its key",
              "window.show_keys", "Help", 1, when=When.ALWAYS, icon="help"),
    ActionRow("about", "About Annotator", (), "Version and the parts it rests on",
              "window.show_about", "Help", 2, when=When.ALWAYS),
)  # fmt: skip

ACTIONS: tuple[ActionRow, ...] = (*_FILE, *_EDIT, *_MARK, *_GO, *_caret_rows(), *_VIEW, *_HELP)

TOOLBAR = ("open_articles", "", "undo", "redo", "", "accept", "reject", "link", "history", "",
           "previous_article", "next_article", "done")  # fmt: skip


def label_rows(schema: LabelSchema) -> tuple[ActionRow, ...]:
    """A row for each label of a corpus, on the key that its schema gives it."""
    return tuple(
        ActionRow(
            f"label_{label.name}",
            label.title,
            (label.key.upper(),),
            label.description or f"Mark as {label.title}",
            "edit.label",
            "Mark",
            6,
            Scope.MARKS,
            args=(label.name,),
        )
        for label in schema.labels
    )


def clashes(rows: tuple[ActionRow, ...]) -> list[str]:
    """Keys that two rows lay claim to, in words; empty when every key does one thing.

    Two rows may not share a key even in different scopes: a key that means two things is a trap.
    """
    owners: dict[str, str] = {}
    found = []
    for row in rows:
        for key in row.keys:
            other = owners.setdefault(key.upper(), row.id)
            if other != row.id:
                found.append(f"{key}: {other} and {row.id}")
    return found
