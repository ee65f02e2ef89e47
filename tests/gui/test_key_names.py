"""No text of the window names a key that a person may have changed."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import annotator.gui
from annotator.gui.actions import ACTIONS

FOLDER = Path(annotator.gui.__file__).parent
KEY = re.compile(r"\b(?:Enter|Esc(?:ape)?|Tab|Space|Delete|(?:Ctrl|Shift|Alt)\+\w+|[A-Z] \w+s\b)")
NO_ACTIONS = {  # keys of a list, a field or a panel, which are no actions and stay
    "batch_panel.py": {"Space ticks", "A turns", "Ctrl+A", "Space"},
    "changes_dialog.py": {"Enter"},
    "jump.py": {"Escape", "Tab"},
    "key_editor.py": {"Escape", "Enter"},
    "reading_panel.py": {"Escape"},
    "refusals_dialog.py": {"Delete"},
    "total_line.py": {"Enter"},
    "tour.py": {"Enter"},  # in a field
}
BUTTONS = {"Delete", "Delete attribute"}


def texts(path: Path) -> Iterator[str]:
    """What is handed to the translators in a module."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Call(
                func=ast.Attribute(attr="tr") | ast.Name(id="phrase" | "later" | "translate"),
                args=args,
            ):
                yield from (
                    one.value
                    for one in args
                    if isinstance(one, ast.Constant) and isinstance(one.value, str)
                )


def test_texts_take_the_keys_of_actions_from_the_table() -> None:
    wrong = [
        f"{path.name}: {text}"
        for path in FOLDER.glob("*.py")
        for text in texts(path)
        for key in KEY.findall(text)
        if key not in NO_ACTIONS.get(path.name, ()) and text not in BUTTONS
    ]
    assert wrong == []


def test_tips_of_actions_name_no_keys() -> None:
    assert [row.id for row in ACTIONS if re.search(r"\b(?:Enter|Escape|Tab|Ctrl)\b", row.tip)] == []
