"""Label schemas as TOML files, to be written by hand, shared and read back (`read_schema`)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from annotator.domain.records import to_plain
from annotator.domain.schema import LabelSchema

_HEAD = """\
# The labels of a corpus. `name` is what is stored and exported, `key` the key that applies it,
# `hue` its colour (0 to 9), `tag` the short name beneath a span, `suggested_from` the pipeline's
# labels that are offered under this one, `formerly` names that it had before. An attribute's
# `kind` is text, choice (with `choices`), number or yes_no.
"""


def write_schema(schema: LabelSchema) -> str:
    """A schema as the text of a file; reading it gives the same schema."""
    plain = to_plain(schema)
    lines = [_HEAD, *_fields({"name": schema.name, "title": schema.title})]
    for label in plain["labels"]:
        attributes = label.pop("attributes", [])
        lines += ["", "[[label]]", *_fields(label)]
        for attribute in attributes:
            lines += ["", "[[label.attributes]]", *_fields(attribute)]
    for picture in plain.get("pictures", []):
        lines += ["", "[[picture]]", *_fields(picture)]
    return "\n".join(lines) + "\n"


def _fields(plain: dict[str, Any]) -> Iterator[str]:
    for name, value in plain.items():
        yield f"{name} = {_value(value)}"


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        # JSON's escapes are TOML's, but for the one control character that JSON leaves as it is.
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007F")
    if isinstance(value, list):
        return f"[{', '.join(map(_value, value))}]"
    return str(value)
