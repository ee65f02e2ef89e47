"""Domain values as plain JSON-ready dictionaries and back: for the journal and exchange files."""

from __future__ import annotations

import dataclasses
import types
import typing
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from annotator.domain.annotations import (
    Annotation,
    Comment,
    CorpusSchema,
    Decision,
    Pin,
    Reading,
    Record,
    Refusal,
    Relation,
    TotalOverride,
)
from annotator.texts import phrase

T = TypeVar("T")

RECORD_KINDS: dict[str, type[Record]] = {
    "annotation": Annotation,
    "relation": Relation,
    "decision": Decision,
    "reading": Reading,
    "comment": Comment,
    "totaloverride": TotalOverride,
    "pin": Pin,
    "refusal": Refusal,
    "corpusschema": CorpusSchema,
}

_IN_WORDS = {
    str: "text",
    int: "a whole number",
    float: "a number",
    bool: "true or false",
    date: "a date",
}
_PLAIN = frozenset({str, int, float, bool})


class _Field(typing.NamedTuple):
    """What a field holds: `hint` is its type without "or None"."""

    hint: Any
    default: Any
    optional: bool


_KNOWN_FIELDS: dict[type, dict[str, _Field]] = {}


def kind_of(record: Record) -> str:
    """The name under which a record's kind is stored."""
    return type(record).__name__.lower()


def _fields(cls: type) -> dict[str, _Field]:
    known = _KNOWN_FIELDS.get(cls)
    if known is not None:
        return known
    hints = typing.get_type_hints(cls)
    found = {}
    for name, default in _defaults(cls).items():
        hint, optional = hints[name], False
        if typing.get_origin(hint) in (types.UnionType, typing.Union):
            optional = True
            hint = next(arg for arg in typing.get_args(hint) if arg is not types.NoneType)
        found[name] = _Field(hint, default, optional)
    _KNOWN_FIELDS[cls] = found
    return found


def _defaults(cls: Any) -> dict[str, Any]:
    """A field's default, or `MISSING`, by its name, of a dataclass or a named tuple."""
    if dataclasses.is_dataclass(cls):
        return {field.name: field.default for field in dataclasses.fields(cls)}
    return {name: cls._field_defaults.get(name, dataclasses.MISSING) for name in cls._fields}


def to_plain(value: Any) -> dict[str, Any]:
    """A domain value as a dictionary of JSON types; fields at their default are left out."""
    plain = {}
    for name, field in _fields(type(value)).items():
        item = getattr(value, name)
        if item is field.default or item == field.default:
            continue
        if field.hint not in _PLAIN and item is not None:
            if isinstance(item, StrEnum):
                item = item.value
            elif isinstance(item, date):
                item = item.isoformat()
            elif dataclasses.is_dataclass(item):
                item = to_plain(item)
            elif isinstance(item, tuple):
                item = [to_plain(one) if dataclasses.is_dataclass(one) else one for one in item]
        plain[name] = item
    return plain


def from_plain(cls: type[T], plain: dict[str, Any]) -> T:
    """The inverse of `to_plain`.

    Raises:
        ValueError: a field is unknown, missing, or not of its type.
    """
    fields = _fields(cls)
    unknown = sorted(plain.keys() - fields.keys())
    if unknown:
        raise ValueError(phrase("{0} has no field {1}", cls.__name__, ", ".join(unknown)))
    ready = {}
    for name, item in plain.items():
        field = fields[name]
        if (item is None and field.optional) or type(item) is field.hint:
            ready[name] = item
        else:
            ready[name] = _value(f"{cls.__name__}.{name}", field.hint, item)
    try:
        return cls(**ready)
    except TypeError as error:
        raise ValueError(phrase("{0}: {1}", cls.__name__, error)) from error


def _value(where: str, hint: Any, item: Any) -> Any:
    if isinstance(item, dict) and dataclasses.is_dataclass(hint):
        return from_plain(typing.cast("type[Any]", hint), item)
    if hint is date and isinstance(item, str):
        return date.fromisoformat(item)
    if isinstance(hint, type) and issubclass(hint, StrEnum) and isinstance(item, str):
        return hint(item)
    if hint is float and type(item) is int and abs(item) < 2**53:
        return float(item)
    if typing.get_origin(hint) is tuple:
        return _values(where, typing.get_args(hint)[0], item)
    if not isinstance(item, hint) or (isinstance(item, bool) and hint is not bool):
        raise ValueError(
            phrase("{0} should be {1}, not {2!r}", where, _IN_WORDS.get(hint, "an object"), item)
        )
    return item


def _values(where: str, hint: Any, items: Any) -> tuple[Any, ...]:
    if not isinstance(items, list):
        raise ValueError(phrase("{0} should be a list, not {1!r}", where, items))
    return tuple(one if type(one) is hint else _value(where, hint, one) for one in items)
