"""What is written down is true everywhere: no path of one machine, no placeholder left behind."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# Put together here, so that this file does not find itself.
PLACES = re.compile(
    "|".join(
        (
            r"(?<![\w.])/" + "work/",  # where somebody keeps his checkout
            r"(?<![\w.])/" + "root/",
            r"/" + "home/" + r"(?!you\b)\w+",
            "artifact" + "registry",
            "pkg" + r"\.dev",
            "--(extra-)?index" + "-url ",
            "find" + '-links [^"]',
        )
    )
)
PLACEHOLDERS = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|XX" + r"X)\b|NotImplemented" + r"Error\b")
TEXT = {".py", ".md", ".toml", ".lock", ".yaml", ".yml", ".spec", ".xml", ".desktop", ".sh", ""}


FOLDERS = (".ci", "annotator", "benchmarks", "docs", "packaging", "resources", "tests")


@pytest.fixture(scope="module")
def files() -> list[Path]:
    """All text files of the project."""
    paths = [path for folder in FOLDERS for path in (ROOT / folder).rglob("*")]
    paths += ROOT.glob("*.*")
    # In a linked work tree `.git` is a file, and git's.
    return [p for p in paths if p.is_file() and p.suffix in TEXT and p.name != ".git"]


@pytest.mark.parametrize("pattern", [PLACES, PLACEHOLDERS], ids=["places", "placeholders"])
def test_no_file_holds(files, pattern):
    assert len(files) > 20
    found = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()[:120]}"
        for path in files
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if pattern.search(line)
    ]
    assert not found
