"""The handbook and the README say what the program does now."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
import typer.main

from annotator.cli import app
from annotator.gui.actions import ACTIONS
from annotator.settings import SETTINGS
from annotator.workflows import FORMATS

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "packaging"))

import notices  # noqa: E402
import screenshot  # noqa: E402
import write_docs  # noqa: E402

PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])


def _text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("page", sorted(write_docs.PARTS))
def test_the_tables_of_a_page_are_the_programs(page):
    text = _text(f"docs/{page}")
    stale = set(text.splitlines()) ^ set(write_docs.filled(page, text).splitlines())
    assert sorted(stale) == [], "run: python3 packaging/dev.py docs"


def test_the_tables_hold_every_action_setting_and_command():
    text = "\n".join(_text(f"docs/{page}") for page in write_docs.PARTS)
    missing = [row.id for row in ACTIONS if f"| {row.text} |" not in text]
    missing += [one.name for one in SETTINGS if f"| `{one.name}` |" not in text]
    group = typer.main.get_command(app)
    for name, command in group.commands.items():
        missing += [name] * (f"$ annotator {name} --help" not in text)
        options = [option for one in command.params for option in one.opts if option[0] == "-"]
        missing += [f"{name} {option}" for option in options if option not in text]
    assert missing == []


def test_the_first_article_shows_every_step_with_its_keys():
    page = _text("docs/first-article.md")
    parts = page.split("\n## ")[1:]
    assert len(parts) == len(screenshot.STEPS)
    for number, (part, step) in enumerate(zip(parts, screenshot.STEPS, strict=True), 1):
        assert f"images/first-article-{number}-{step.name}.png" in part
        assert [key for key in (*step.keys, step.typed) if key and f"`{key}`" not in part] == []


def test_a_part_without_a_place_is_an_error():
    with pytest.raises(ValueError, match="no place for keys"):
        write_docs.filled("keys.md", "# Keys\n")


def test_the_readme_names_every_command_and_format():
    text = _text("README.md")
    names = [name for name in typer.main.get_command(app).commands if name != "open"]
    assert [name for name in names if f"annotator {name}" not in text] == []
    assert [name for name in FORMATS if name not in text] == []


def test_the_notices_name_every_package_that_is_shipped():
    text = _text("THIRD-PARTY-NOTICES.md")
    shipped = {found.metadata["Name"] for found in notices.shipped()}
    assert len(shipped) > 30
    assert [name for name in sorted(shipped) if f"| {name} |" not in text] == []


def test_every_file_that_the_architecture_names_is_there():
    # view_*.py and the like stand for some.
    names = set(re.findall(r"[a-z_*]+\.(?:py|toml|tsv|cfg)\b", _text("ARCHITECTURE.md")))
    assert len(names) > 40
    assert [
        name
        for name in sorted(names)
        if not any(ROOT.glob(f"*/**/{name}")) and not (ROOT / name).exists()
    ] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_between_pages_lead_somewhere(page):
    text = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        path, _, anchor = target.partition("#")
        if path.startswith(("http:", "https:", "mailto:")):
            continue
        there = page.parent / path if path else page
        assert there.exists(), target
        if anchor:
            assert anchor in _anchors(there.read_text(encoding="utf-8")), target


def _anchors(markdown: str) -> set[str]:
    """What headings can be linked by."""
    headings = re.findall(r"^#+ (.+)$", markdown, re.MULTILINE)
    return {re.sub(r"[^\w -]", "", one).strip().lower().replace(" ", "-") for one in headings}
