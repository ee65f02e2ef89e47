"""Writes the catalogue of all texts that the window shows, for translators.

`pyside6-lupdate` finds the texts in the window's code. Those of the layers below it
(`annotator.texts`) and of tables (actions, menus, values of a figure) it does not know; a module
with each of them as a literal is made for it and thrown away.

`packaging/write_docs.py` runs it too; either goes through `python3 packaging/dev.py docs`.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from annotator.domain.figures import plain
from annotator.gui import row_texts, table_texts
from annotator.gui.actions import ACTIONS, MENUS
from annotator.gui.figure_edits import CHOICES
from annotator.gui.languages import CATALOGUE, TEXTS_CONTEXT
from annotator.resources import convention_names, convention_title

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"


def literals() -> Iterator[tuple[str, str]]:
    """Context and text of everything that tables hold."""
    for row in ACTIONS:
        yield row_texts.ACTIONS_CONTEXT, row.text
        yield row_texts.ACTIONS_CONTEXT, row.tip
    for menu in MENUS:
        yield row_texts.MENUS_CONTEXT, f"&{menu}"
    for words in row_texts.REASONS.values():
        if words:
            yield row_texts.REASONS_CONTEXT, words
    yield from table_texts.literals()
    for name in convention_names():
        yield TEXTS_CONTEXT, convention_title(name)
    for kind in CHOICES.values():
        for value in kind:
            yield TEXTS_CONTEXT, plain(value)


def texts() -> Iterator[tuple[str, bool]]:
    """The texts of all layers, and whether a number decides on their plural."""
    for path in sorted((ROOT / "annotator").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(
                    func=ast.Name(id="phrase" | "counted" | "later"),
                    args=[ast.Constant(value=str(text)), *_],
                ):
                    yield text, "(s)" in text


def write(path: Path) -> None:
    """Write the catalogue; what translators have added to a file that is there stays.

    Raises:
        subprocess.CalledProcessError: lupdate failed.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    sources = sorted((ROOT / "annotator" / "gui").rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        tables = Path(folder) / "tables.py"
        lines = [
            f"translate({json.dumps(context)}, {json.dumps(text, ensure_ascii=False)})"
            for context, text in dict.fromkeys(literals())
        ]
        lines += [
            f"translate({json.dumps(TEXTS_CONTEXT)}, {json.dumps(text, ensure_ascii=False)}"
            + (', "", 1)' if plural else ")")
            for text, plural in dict.fromkeys(texts())
        ]
        tables.write_text("\n".join(lines) + "\n", encoding="utf-8")
        command = [lupdate(), "-silent", "-locations", "none", "-no-obsolete", "-no-ui-lines"]
        command += ["-source-language", "en", *map(str, sources), str(tables), "-ts", str(path)]
        subprocess.run(command, check=True)


def lupdate() -> str:
    """The program that comes with PySide6."""
    return str(Path(sys.executable).with_name("pyside6-lupdate"))


def main() -> int:
    """Write the catalogue anew, and bring each translation up to it."""
    for path in sorted({TRANSLATIONS / CATALOGUE, *TRANSLATIONS.glob("annotator_*.ts")}):
        write(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
