"""Lists of names: countries and their people, armed groups, weapons. Found in one pass."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from annotator.domain.known_names import bare_name
from annotator.nlp.casualties.lexicon import plural_of
from annotator.resources import resource

WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:['’\-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Name:
    """A listed name at [start, end) with its label; `listed` names the list."""

    start: int
    end: int
    label: str
    listed: str


class Gazetteer:
    """Names by their first word. Names are matched as written, weapons in any case."""

    def __init__(self) -> None:
        self.labels: dict[str, tuple[str, str]] = {}
        self._weapons: dict[str, tuple[str, str]] = {}
        places, armed = _load("places"), _load("armed")
        for country, demonyms in places["countries"].items():
            self.labels[country] = ("GPE", "place_list")
            for demonym in demonyms:
                self.labels[demonym] = ("NORP", "people_list")
        for key, label, listed in (
            ("peoples", "NORP", "people_list"),
            ("places", "GPE", "place_list"),
            ("regions", "LOC", "place_list"),
        ):
            for name in places[key]["names"]:
                self.labels.setdefault(name, (label, listed))
        for key in ("groups", "bodies"):
            for name in armed[key]["names"]:
                self.labels[name] = ("ORG", "group_list" if key == "groups" else "body_list")
        common = {name.lower() for name in armed["weapons"]["too_common"]}
        for name in armed["weapons"]["names"]:
            if name.lower() not in common:
                for form in (name, plural_of(name)):
                    self._weapons[form.lower()] = ("WEAPON", "weapon_list")
        self._world = _world()
        self._names_by_first = _by_first(self.labels)
        self._weapons_by_first = _by_first(self._weapons)

    def label(self, name: str) -> str | None:
        """The label of a name without "the" and "'s", or None when no list has it."""
        name = bare_name(name)
        found = self.labels.get(name)
        return self._world.get(name) if found is None else found[0]

    def weapon(self, name: str) -> str | None:
        """The label of a weapon, or None when a name is none."""
        found = self._weapons.get(name.lower())
        return found and found[0]

    def is_chosen(self, name: str) -> bool:
        """Whether a name is in the lists kept by hand: good enough to be marked by itself."""
        return name in self.labels

    def find(self, text: str) -> Iterator[Name]:
        """The listed names of a text in order, the longest at each place, without overlaps."""
        low = text.lower() if len(text.lower()) == len(text) else text
        end = 0
        for word in WORD.finditer(text):
            start = word.start()
            if start < end:
                continue
            head = bare_name(word.group())
            for first in dict.fromkeys((head, head.split("-", 1)[0])):
                name = self._at(text, start, self._names_by_first.get(first, ()))
                if name is None:
                    forms = self._weapons_by_first.get(first.lower(), ())
                    name = self._at(low, start, forms)
                if name is not None:
                    label, listed = self.labels.get(name) or self._weapons[name]
                    end = start + len(name)
                    yield Name(start, end, label, listed)
                    break

    def _at(self, text: str, start: int, names: tuple[str, ...]) -> str | None:
        for name in names:
            end = start + len(name)
            if text.startswith(name, start) and not text[end : end + 1].isalnum():
                return name
        return None


def _by_first(names: dict[str, tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for name in names:
        word = WORD.match(name)
        first = word.group() if word else name
        for key in dict.fromkeys((first, first.split("-", 1)[0])):
            found.setdefault(key, []).append(name)
    return {first: tuple(sorted(forms, key=len, reverse=True)) for first, forms in found.items()}


def _load(name: str) -> dict[str, Any]:
    return tomllib.loads(resource("lexicons", f"{name}.toml").read_text(encoding="utf-8"))


def _world() -> dict[str, str]:
    """The names that `packaging/gazetteer.py` gathers: good enough to correct a label by."""
    lines = resource("lexicons", "gazetteer.tsv").read_text(encoding="utf-8").splitlines()
    names = [line.partition("\t") for line in lines if not line.startswith("#")]
    return {name: label for name, _, label in names}


@cache
def gazetteer() -> Gazetteer:
    """The lists that come with the program; read once."""
    return Gazetteer()
