"""Reads a convention's file, and says of a faulty one which line to mend and what to write there.

People edit these files by hand. A cell that silently stays blank would be worse than a refusal, so
everything is checked: what is missing, what is unknown, and what has another type.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from typing import Any

from annotator.domain.asked import ASKED
from annotator.domain.conventions import (
    SIDES,
    SLOTS,
    SOURCES_DIFFER,
    WORDS,
    Column,
    Convention,
)
from annotator.domain.figures import Outcome, Qualifier, VictimStatus
from annotator.texts import phrase

_FIELDS = frozenset({"name", "title", "source", "sources_differ", "asks", "codes", "vague"})
_COLUMN_FIELDS = frozenset({"name", "outcomes", "value", "status", "side"})
_VAGUE_FIELDS = frozenset({*SLOTS, "note"})
_HEADER = re.compile(r"\s*\[\[?\s*([^]\s]+)\s*\]")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")


class ConventionFault(ValueError):
    """What is wrong in a convention's file (the message) and what to write instead (`remedy`)."""

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(message)
        self.remedy = remedy


def parse_convention(toml: str) -> Convention:
    """A convention from the text of its file.

    Raises:
        ConventionFault: it cannot be used; the message names the line and the field.
    """
    try:
        data = tomllib.loads(toml)
    except tomllib.TOMLDecodeError as error:
        remedy = phrase('Texts stand in quotes, lists in brackets: outcomes = ["killed"].')
        raise ConventionFault(phrase("this is not TOML: {0}", error), remedy) from error
    return _File(toml).convention(data)


class _File:
    """The text of a file, for the lines of its fields."""

    def __init__(self, toml: str) -> None:
        self._lines = toml.split("\n")

    def convention(self, data: Mapping[str, Any]) -> Convention:
        """The whole file."""
        self._known(data, _FIELDS | {"column"}, "")
        name = self._text(data, "name", "")
        if not _NAME.fullmatch(name):
            raise self._fault(
                "", "name", phrase("“{0}” cannot begin a column's name", name), 'name = "mine"'
            )
        return Convention(
            name,
            self._text(data, "title", ""),
            self._text(data, "source", ""),
            self._one_of(data, "sources_differ", SOURCES_DIFFER, ""),
            self._codes(data.get("codes")),
            self._vague(data.get("vague", {})),
            self._columns(data.get("column")),
            tuple(self._list_of(data, "asks", ASKED, "")) if "asks" in data else (),
        )

    def _codes(self, codes: Any) -> dict[str, dict[str, str]]:
        if not isinstance(codes, dict):
            raise self._fault(
                "", "codes", phrase("is missing"), '[codes], then exact = { best = "number" }'
            )
        wanted = [one.value for one in Qualifier if one is not Qualifier.VAGUE]
        self._known(codes, frozenset(wanted), "codes")
        for name in wanted:
            if not isinstance(codes.get(name), dict):
                remedy = phrase(
                    '{0} = {{ best = "number" }}, or {0} = {{ note = "analyst" }}', name
                )
                raise self._fault("codes", name, phrase("is missing"), remedy)
            self._slots(codes[name], name)
        return {name: dict(codes[name]) for name in wanted}

    def _slots(self, slots: Mapping[str, Any], name: str) -> None:
        for slot, word in slots.items():
            if slot == "note" and isinstance(word, str):
                continue
            if slot not in SLOTS:
                problem = phrase("fills “{0}”, which is none of {1}, note", slot, _listed(SLOTS))
                raise self._fault("codes", name, problem, f'{name} = {{ best = "number" }}')
            if word not in WORDS:
                problem = phrase("“{0}” is none of {1}", word, _listed(WORDS))
                raise self._fault("codes", name, problem, f'{name} = {{ {slot} = "number" }}')

    def _vague(self, vague: Any) -> dict[str, Any]:
        if not isinstance(vague, dict):
            raise self._fault("", "vague", phrase("is no table"), '[vague], then note = "analyst"')
        for word, row in vague.items():
            if word == "note" and isinstance(row, str):
                continue
            remedy = phrase("{0} = {{ best = 12 }}, or {0} = {{ low = 12, high = 24 }}", word)
            if not isinstance(row, dict):
                raise self._fault("vague", word, phrase("“{0}” gives no numbers", row), remedy)
            self._known(row, _VAGUE_FIELDS, "vague", word)
            numbers = [row[slot] for slot in SLOTS if slot in row]
            if not all(type(number) is int and number >= 0 for number in numbers):
                raise self._fault(
                    "vague", word, phrase("must have whole numbers from 0 up"), remedy
                )
            if numbers != sorted(numbers):
                raise self._fault(
                    "vague", word, phrase("must rise from low to best to high"), remedy
                )
        return dict(vague)

    def _columns(self, columns: Any) -> tuple[Column, ...]:
        if not isinstance(columns, list) or not columns:
            remedy = phrase(
                '[[column]], then name = "killed", outcomes = ["killed"], value = "best"'
            )
            raise self._fault("", "column", phrase("is missing"), remedy)
        found: list[Column] = []
        for rank, row in enumerate(columns):
            place = f"column {rank + 1}"
            self._known(row, _COLUMN_FIELDS, place)
            made = Column(
                self._text(row, "name", place),
                tuple(map(Outcome, self._list_of(row, "outcomes", Outcome, place))),
                self._one_of(row, "value", SLOTS, place),
                tuple(map(VictimStatus, self._list_of(row, "status", VictimStatus, place)))
                if "status" in row
                else (),
                self._one_of(row, "side", SIDES, place) if "side" in row else "",
            )
            if made.name in {one.name for one in found}:
                remedy = f'name = "{made.name}_2"'
                raise self._fault(place, "name", phrase("“{0}” is there twice", made.name), remedy)
            found.append(made)
        return tuple(found)

    def _known(
        self, table: Mapping[str, Any], known: Iterable[str], place: str, inside: str = ""
    ) -> None:
        for field in table:
            if field not in known:
                unknown = phrase("“{0}” is none of {1}", field, _listed(known))
                problem = unknown if inside else phrase("is not known")
                remedy = phrase("one of {0}, or leave it out", _listed(known))
                raise self._fault(place, inside or field, problem, remedy)

    def _text(self, table: Mapping[str, Any], field: str, place: str) -> str:
        value = table.get(field)
        if not isinstance(value, str) or (not value.strip() and field != "source"):
            is_missing = field not in table
            problem = phrase("is missing") if is_missing else phrase("“{0}” is no text", value)
            raise self._fault(place, field, problem, f'{field} = "…"')
        return value

    def _one_of(
        self, table: Mapping[str, Any], field: str, allowed: Iterable[str], place: str
    ) -> str:
        value = table.get(field)
        if value not in list(allowed):
            is_missing = field not in table
            problem = phrase("is missing") if is_missing else phrase("“{0}” is not known", value)
            remedy = phrase("{0} = one of {1}", field, _listed(allowed))
            raise self._fault(place, field, problem, remedy)
        return str(value)

    def _list_of(
        self, table: Mapping[str, Any], field: str, allowed: Iterable[str], place: str
    ) -> list[str]:
        values = table.get(field)
        remedy = phrase("{0} = a list of {1}", field, _listed(allowed))
        if not isinstance(values, list) or not values:
            is_missing = field not in table
            problem = phrase("is missing") if is_missing else phrase("“{0}” is no list", values)
            raise self._fault(place, field, problem, remedy)
        for value in values:
            if value not in list(allowed):
                raise self._fault(place, field, phrase("“{0}” is not known", value), remedy)
        return [str(value) for value in values]

    def _fault(self, place: str, field: str, problem: str, remedy: str) -> ConventionFault:
        where = f"{place}, “{field}”" if place else f"“{field}”"
        line = self._line(place, field)
        at = phrase("line {0}, {1}", line, where) if line else where
        return ConventionFault(f"{at}: {problem}", phrase("Write there: {0}.", remedy))

    def _line(self, place: str, field: str) -> int:
        """The line of a field, or of its table where the field is missing; 0 without either."""
        table, _, rank = place.partition(" ")
        seen, inside, found = 0, not place, 0
        for number, line in enumerate(self._lines, 1):
            header = _HEADER.match(line)
            if header is not None:
                seen += header[1] == table
                inside = header[1] == table and (not rank or seen == int(rank))
                found = number if inside else found
                if field == header[1] and not place:
                    return number
            elif inside and re.match(rf"\s*[\"']?{re.escape(field)}[\"']?\s*=", line):
                return number
        return found


def _listed(words: Iterable[str]) -> str:
    return ", ".join(f"“{word}”" for word in sorted(words))
