"""Rooms stay small: no long file, no long function, no module that is a drawer for anything."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("annotator", "packaging", "benchmarks", "tests")
LONGEST_FILE = 400
LONGEST_FUNCTION = 60
DRAWERS = ("util", "utils", "helper", "helpers", "manager", "managers", "common", "misc")


def _sources() -> list[Path]:
    return sorted(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py"))


def _functions(source: str) -> Iterator[tuple[str, int]]:
    """Name and length in lines of every function, decorators left out."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert node.end_lineno is not None
            yield node.name, node.end_lineno - node.lineno + 1


def test_sources_are_found():
    names = {path.relative_to(ROOT).as_posix() for path in _sources()}
    assert {"annotator/cli/__init__.py", "packaging/dev.py", "tests/quality/test_sizes.py"} <= names


def test_functions_are_measured():
    source = "@decorator\ndef outer():\n    def inner():\n        return 1\n    return inner\n"
    assert dict(_functions(source)) == {"outer": 4, "inner": 2}


@pytest.mark.parametrize("path", _sources(), ids=lambda path: str(path.relative_to(ROOT)))
def test_no_file_and_no_function_is_long(path):
    source = path.read_text(encoding="utf-8")
    assert len(source.splitlines()) <= LONGEST_FILE
    long = [f"{name}: {lines}" for name, lines in _functions(source) if lines > LONGEST_FUNCTION]
    assert not long


def test_no_module_is_a_drawer():
    drawers = [path for path in _sources() if set(path.stem.split("_")) & set(DRAWERS)]
    assert not drawers
