"""The files of the vocabulary: ours in `resources/lexicons`, and a person's own over them.

A file of one's own has the name and the tables of ours. Its words come on top; those in its
`[without.…]` tables are taken out; with `replace = true` at its head it stands instead of ours.
What is misspelt is refused with the place, since a word in a table that nobody reads does nothing.
"""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from annotator.errors import UserError
from annotator.resources import resource
from annotator.texts import phrase

NAMES = ("triggers", "people", "things", "context", "places", "scores")
_OUTCOME_LISTS = ("verbs", "intransitive", "participles", "states", "counts", "events", "tolls")
# Tables to which any entry may be added; all others have the lists that ours have.
_OPEN = ("triggers.forms", "people.irregular", "places.countries", "scores")
_FORMS = 4  # third person, past, participle, -ing

Tables = dict[str, Any]


def read_folder(folder: Path) -> dict[str, str]:
    """The texts of the lexicon files in a folder, by name.

    Raises:
        UserError: there is no such folder, or a file in it is none of the vocabulary.
    """
    if not folder.is_dir():
        hint = phrase(
            "Give a folder with some of {0}.", ", ".join(f"{name}.toml" for name in NAMES)
        )
        raise UserError(phrase("There is no folder of lexicons “{0}”.", folder), hint, folder)
    found = {}
    for path in sorted(folder.glob("*.toml")):
        if path.stem not in NAMES:
            hint = phrase("The files may be {0}.", ", ".join(f"{name}.toml" for name in NAMES))
            raise UserError(phrase("“{0}” is no file of the vocabulary.", path.name), hint, path)
        found[path.stem] = path.read_text(encoding="utf-8")
    if not found:
        hint = phrase("Put some of {0} there.", ", ".join(f"{name}.toml" for name in NAMES))
        raise UserError(phrase("There are no lexicons in “{0}”.", folder), hint, folder)
    return found


def tables(own: Mapping[str, str]) -> dict[str, Tables]:
    """The tables of every file, ours with a person's own (texts by name) worked in.

    Raises:
        UserError: one of them is not TOML, or has what nobody would read.
    """
    found = {}
    for name in NAMES:
        ours = tomllib.loads(resource("lexicons", f"{name}.toml").read_text(encoding="utf-8"))
        found[name] = _with_own(ours, own[name], name) if name in own else ours
    return found


def _with_own(ours: Tables, text: str, name: str) -> Tables:
    try:
        own = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        hint = phrase('Words stand in quotes, lists in brackets: nouns = ["trader"].')
        raise UserError(phrase("{0}.toml is not TOML: {1}.", name, error), hint) from error
    replace, without = own.pop("replace", False), own.pop("without", {})
    if not isinstance(replace, bool) or not isinstance(without, dict):
        raise _fault(
            name, "replace", phrase("is true or false, [without] has tables like the others")
        )
    start = _emptied(ours, name) if replace else ours
    return _merged(_less(start, without, name), own, ours, name)


def _emptied(ours: Any, where: str) -> Any:
    """The same tables with nothing in them."""
    if isinstance(ours, dict):
        if where in _OPEN:
            return {}
        return {key: _emptied(value, f"{where}.{key}") for key, value in ours.items()}
    return []


def _less(ours: Any, without: Any, where: str) -> Any:
    """The tables without some words of their lists."""
    if not isinstance(without, dict) or not isinstance(ours, dict):
        gone = _words(without, where)
        missing = set(gone) - set(ours)
        if missing:
            raise _fault(where, sorted(missing)[0], phrase("cannot be taken out: it is not there"))
        return [word for word in ours if word not in gone]
    for key in without:
        if key not in ours:
            raise _fault(where, key, phrase("is not there; there are {0}", ", ".join(sorted(ours))))
    return {
        key: _less(value, without[key], f"{where}.{key}") if key in without else value
        for key, value in ours.items()
    }


def _merged(start: Tables, own: Tables, ours: Tables, where: str) -> Tables:
    found = dict(start)
    for key, value in own.items():
        place = f"{where}.{key}"
        if where in _OPEN:
            found[key] = _entry(value, where, key)
        elif isinstance(value, dict):
            if not isinstance(ours.get(key), dict) and place not in _OPEN:
                raise _fault(
                    where, key, phrase("is not known; there are {0}", ", ".join(sorted(ours)))
                )
            found[key] = _merged(start.get(key, {}), value, ours.get(key, {}), place)
        elif isinstance(ours.get(key), list) or _is_outcome_list(where, key):
            found[key] = list(dict.fromkeys([*start.get(key, ()), *_words(value, place)]))
        else:
            known = _OUTCOME_LISTS if where.startswith("triggers.outcome.") else sorted(ours)
            raise _unknown(where, key, known)
    return found


def _is_outcome_list(where: str, key: str) -> bool:
    return where.startswith("triggers.outcome.") and key in _OUTCOME_LISTS


def _entry(value: Any, where: str, key: str) -> Any:
    """An entry of an open table: a plural, the forms of a verb, demonyms, a rule's scores."""
    if where == "people.irregular":
        if isinstance(value, str) and value.strip():
            return value
        raise _fault(where, key, phrase('takes its plural: ox = "oxen"'))
    if where == "scores":
        if isinstance(value, dict) and all(
            isinstance(score, int | float) and 0 < score <= 1 for score in value.values()
        ):
            return value
        raise _fault(where, key, phrase("takes numbers above 0 up to 1: number = 0.9"))
    words = _words(value, f"{where}.{key}")
    if where == "triggers.forms" and len(words) != _FORMS:
        raise _fault(
            where, key, phrase('takes four forms: slay = ["slays", "slew", "slain", "slaying"]')
        )
    return words


def _words(value: Any, where: str) -> list[str]:
    if isinstance(value, list) and all(isinstance(one, str) and one.strip() for one in value):
        return value
    table, _, key = where.rpartition(".")
    raise _fault(table, key, phrase('takes a list of words: ["one", "two words"]'))


def _unknown(where: str, key: str, known: Collection[str]) -> UserError:
    return _fault(where, key, phrase("is not known; there are {0}", ", ".join(known)))


def _fault(where: str, key: str, problem: str) -> UserError:
    name, _, table = where.partition(".")
    place = f"{name}.toml" + (f", [{table}]" if table else "")
    return UserError(f"{place}: “{key}” {problem}.", phrase("Mend this file of the vocabulary."))
