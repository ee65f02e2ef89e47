"""Writes what pages of `docs` can take from the program itself: keys, settings, labels, commands.

The translators' catalogue of all texts is renewed with them.

Between `<!-- NAME -->` and `<!-- /NAME -->` stands what this makes; the rest is written by hand.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import typer.main
import write_translations

from annotator import resources
from annotator.cli import app
from annotator.gui.action_rows import ActionRow
from annotator.gui.actions import ACTIONS, MENUS
from annotator.settings import SETTINGS, Setting

DOCS = Path(__file__).resolve().parent.parent / "docs"


def filled(page: str, text: str) -> str:
    """A page of `docs` with every made part as the program says it now.

    Raises:
        ValueError: a part has no place in it.
    """
    for name, make in PARTS[page].items():
        part = make()
        pattern = re.compile(f"(<!-- {name} -->\n).*?(\n<!-- /{name} -->)", re.DOTALL)
        if not pattern.search(text):
            raise ValueError(f"{page} has no place for {name}")
        text = pattern.sub(lambda found, part=part: found[1] + part + found[2], text)  # type: ignore[misc]
    return text


def keys() -> str:
    """Every action by menu, with its keys."""
    parts = []
    for menu in (*MENUS, ""):
        rows = [row for row in ACTIONS if row.menu == menu]
        table = [f"| {row.text} | {_keys(row)} | {_tip(row)} |" for row in rows]
        title = menu or "By key only"
        parts.append(
            "\n".join(
                [f"**{title}**\n", "| command | keys | what it does |", "|---|---|---|", *table]
            )
        )
    return "\n\n".join(parts)


def _keys(row: ActionRow) -> str:
    return ", ".join(f"`{key}`" for key in row.keys)


def _tip(row: ActionRow) -> str:
    return "" if row.tip == row.text else row.tip


def labels() -> str:
    """The labels of a new corpus."""
    rows = [
        f"| `{label.key.upper()}` | {label.title} | `{label.name}` | {label.description} |"
        for label in resources.default_schema().labels
    ]
    return "\n".join(["| key | label | stored as | what to mark |", "|---|---|---|---|", *rows])


def settings() -> str:
    """Every setting with its default and what it accepts."""
    rows = [f"| `{one.name}` | {_value(one.default)} | {_help(one)} |" for one in SETTINGS]
    return "\n".join(["| setting | default | |", "|---|---|---|", *rows])


def _help(setting: Setting) -> str:
    if setting.choices:
        return f"{setting.help} One of {', '.join(map(_value, setting.choices))}."
    limits = [
        f"{word} {limit}"
        for word, limit in (("from", setting.low), ("to", setting.high))
        if limit is not None
    ]
    return f"{setting.help} {' '.join(limits).capitalize()}." if limits else setting.help


def _value(value: str | int | bool) -> str:
    if isinstance(value, str):
        return f'`"{value}"`'
    return f"`{str(value).lower()}`"


def commands() -> str:
    """What `--help` says, of the program and of each command."""
    group: Any = typer.main.get_command(app)  # Typer brings a Click of its own, without types
    pages = [_help_page(group, "annotator")]
    pages += [_help_page(one, f"annotator {name}") for name, one in group.commands.items()]
    return "\n\n".join(pages)


def _help_page(command: Any, name: str) -> str:
    context = command.make_context(name, [], resilient_parsing=True, terminal_width=80)
    return f"```\n$ {name} --help\n{command.get_help(context).rstrip()}\n```"


PARTS: dict[str, dict[str, Callable[[], str]]] = {
    "handbook.md": {"labels": labels, "settings": settings},
    "keys.md": {"keys": keys},
    "command-line.md": {"commands": commands},
}


def main() -> int:
    """Write every page anew."""
    for page in PARTS:
        path = DOCS / page
        path.write_text(filled(page, path.read_text(encoding="utf-8")), encoding="utf-8")
    return write_translations.main()


if __name__ == "__main__":
    sys.exit(main())
