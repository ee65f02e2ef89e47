"""Translators get every text: the catalogue is what the code and the tables say now."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path

from annotator.gui.actions import ACTIONS
from annotator.gui.languages import CATALOGUE, bracketed, catalogue

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "packaging"))

import write_translations  # noqa: E402


def test_the_catalogue_is_up_to_date(tmp_path):
    write_translations.write(tmp_path / CATALOGUE)
    now = catalogue(tmp_path / CATALOGUE)
    kept = catalogue(write_translations.TRANSLATIONS / CATALOGUE)
    stale = {
        f"{context}: {text}"
        for context in now.keys() | kept.keys()
        for text in now.get(context, frozenset()) ^ kept.get(context, frozenset())
    }
    assert sorted(stale) == [], "run: python packaging/write_docs.py"


def test_tables_are_in_it():
    kept = catalogue(write_translations.TRANSLATIONS / CATALOGUE)
    assert {row.text for row in ACTIONS} <= kept["Actions"]
    assert "&File" in kept["Menus"]
    assert {"killed", "{0} killed", "{0:,} span(s)"} <= kept["Texts"]


def test_no_text_hides_behind_a_name_that_lupdate_does_not_know():
    # lupdate finds `tr` and `translate`; what is called otherwise never reaches translators. What
    # is asked of another than `self` is looked for under the class of that one, and not found.
    found = [
        f"{path.name}:{number}"
        for path in (ROOT / "annotator" / "gui").rglob("*.py")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if "_tr(" in line or re.search(r"(?<!self)\.tr\(", line)
    ]
    assert found == []


def test_a_text_becomes_longer_and_keeps_its_places():
    text = bracketed("{0} of {1}")
    assert text.startswith("[{0} of {1}")
    assert text.endswith("]")
    assert len(text) >= 14
    assert bracketed(" ") == " "
    assert bracketed("Articles (*.txt);;All (*)") == "Articles (*.txt);;All (*)"


def test_every_literal_of_the_window_is_in_it():
    # lupdate passes over a call that it cannot read, and over all inside of f-strings.
    kept = catalogue(write_translations.TRANSLATIONS / CATALOGUE)
    known = frozenset().union(*kept.values())
    missing = set()
    for path in (ROOT / "annotator" / "gui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.JoinedStr():
                    calls = (one.func for one in ast.walk(node) if isinstance(one, ast.Call))
                    if any(isinstance(one, ast.Attribute) and one.attr == "tr" for one in calls):
                        missing.add(f"{path.name}:{node.lineno}")
                case ast.Call(func=ast.Attribute(attr="tr"), args=[ast.Constant(str(text)), *_]):
                    missing |= {text} - known
                case ast.Call(
                    func=ast.Name("translate") | ast.Attribute(attr="translate"),
                    args=[ast.Constant(str(context)), ast.Constant(str(text)), *_],
                ):
                    missing |= {text} - kept.get(context, frozenset())
    assert missing == set()
