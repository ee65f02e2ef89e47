"""Keys that a person has given to actions: which may be, whose they are, what is wrong with them.

The table of actions stays as it is; the rows that come out of here have the keys in force.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from annotator.gui.action_rows import ActionRow, Scope
from annotator.gui.actions import MENUS
from annotator.gui.row_texts import menu_letter, row_text

Rows = tuple[ActionRow, ...]
UserKeys = Mapping[str, Sequence[str]]

translate = QCoreApplication.translate  # the name by which lupdate finds the words

_ENTERS = ("Enter", "Return")  # the keypad's and the other: one key to whoever presses it


def portable(key: str) -> str:
    """A key in the one way of writing it, "" when it is none: "ctrl+z" is "Ctrl+Z"."""
    sequence = QKeySequence(key)
    if sequence.count() != 1:
        return ""
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)


def both_enters(key: str) -> tuple[str, ...]:
    """A key, and its twin where it is one of the two Enter keys."""
    *held, last = key.split("+")
    if last not in _ENTERS:
        return (key,)
    return tuple("+".join([*held, one]) for one in _ENTERS)


def is_label(row: ActionRow) -> bool:
    """Whether a row stands for a label: its key is the label schema's."""
    return row.method == "edit.label"


def owner(rows: Iterable[ActionRow], key: str, but: str = "") -> ActionRow | None:
    """The action that a key belongs to, other than the one named."""
    wanted = portable(key)
    for row in rows:
        if row.id != but and wanted in map(portable, row.keys):
            return row
    return None


def refusal(row: ActionRow, key: str) -> str:
    """Why an action may not have a key, whoever else has it; "" when it may."""
    name = portable(key)
    if not name:
        return translate("Keys", "there is no key “{0}”").format(key)
    *held, last = name.split("+") if not name.endswith("+") else [*name[:-1].split("+")[:-1], "+"]
    letters = set(map(menu_letter, MENUS))
    if held == ["Alt"] and last in letters:
        return translate("Keys", "“{0}” opens a menu").format(name)
    is_bare = not {"Ctrl", "Alt", "Meta"} & set(held)
    if row.scope is Scope.WINDOW and is_bare and last != "Esc" and not _is_function(last):
        return translate(
            "Keys", "“{0}” works while text is typed too: take it together with Ctrl or Alt"
        ).format(name)
    return ""


def with_user_keys(rows: Rows, wanted: UserKeys) -> tuple[Rows, list[str]]:
    """The rows with a person's keys, and in words what was left out of them and why.

    What is broken or clashes is left out whole for its action, which keeps the keys of the table.
    A key that a label of the corpus has is the label's alone, whatever the table says.
    """
    rows, problems = _yielding(rows)
    names = {row.id: row for row in rows}
    taken: dict[str, tuple[str, ...]] = {}
    for name, keys in wanted.items():
        row = names.get(name)
        if row is None or is_label(row):
            problems.append(
                translate("Keys", "Keys for “{0}”: there is no such action.").format(name)
            )
            continue
        wrong = next(filter(None, (refusal(row, key) for key in keys)), "")
        if wrong:
            problems.append(
                translate("Keys", "Keys for “{0}” were left out: {1}.").format(name, wrong)
            )
        else:
            taken[name] = tuple(portable(key) for key in keys)
    while taken:
        made = tuple(replace(row, keys=taken.get(row.id, row.keys)) for row in rows)
        clash = _clash(made, taken)
        if clash is None:
            return made, problems
        name, key, other = clash
        del taken[name]
        problems.append(
            translate("Keys", "Keys for “{0}” were left out: “{1}” belongs to “{2}”.").format(
                name, key, row_text(other)
            )
        )
    return rows, problems


def _yielding(rows: Rows) -> tuple[Rows, list[str]]:
    """The rows with the labels' keys taken from other actions, and in words which those were."""
    labels = {portable(key): row for row in rows if is_label(row) for key in row.keys}
    made, problems = [], []
    for row in rows:
        lost = [key for key in row.keys if not is_label(row) and portable(key) in labels]
        if lost:
            row = replace(row, keys=tuple(key for key in row.keys if key not in lost))
            said = translate("Keys", "“{0}” marks “{1}” here and is not the key of “{2}” any more.")
            problems += [
                said.format(portable(key), row_text(labels[portable(key)]), row_text(row))
                for key in lost
            ]
        made.append(row)
    return tuple(made), problems


def _clash(rows: Rows, taken: Mapping[str, object]) -> tuple[str, str, ActionRow] | None:
    """An action whose given key another one has, that key, and the other one."""
    owners: dict[str, list[ActionRow]] = {}
    for row in rows:
        for key in row.keys:
            owners.setdefault(portable(key), []).append(row)
    for key, claims in owners.items():
        if len({row.id for row in claims}) > 1:
            # The last that was given loses; one that the table has keeps what it has.
            given = [row for row in claims if row.id in taken]
            if given:
                other = next(row for row in claims if row.id != given[-1].id)
                return given[-1].id, key, other
    return None


def _is_function(key: str) -> bool:
    return key[:1] == "F" and key[1:].isdigit()
