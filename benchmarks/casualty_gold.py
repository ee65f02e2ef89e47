"""Documents with gold casualty figures or totals, and what the reader finds in them.

A set is a file of lines `{"id", "text", "source", "gold": {"figures" | "totals" | "groups"}}`.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

from annotator.nlp.highlight import BadLine, highlight
from annotator.nlp.pipeline import Pipeline

MAIN = ("killed", "injured")

Plain = dict[str, Any]


def documents(folder: Path, sets: Collection[str]) -> Iterator[tuple[str, Plain, Plain]]:
    """The name of each set, or of those named, with each of its documents and what is found."""
    pipeline = Pipeline.load("blank")
    for file in sorted(folder.glob("dev/*.jsonl")):
        if sets and file.stem not in sets:
            continue
        lines = file.read_text(encoding="utf-8").splitlines()
        records = {str(record["id"]): record for record in map(json.loads, lines)}
        for found in highlight(lines, pipeline):
            if not isinstance(found, BadLine):
                yield file.stem, records[str(found["id"])], found


def number(values: Plain) -> int | None:
    """The one number that stands for a figure or a total."""
    found = (values.get(key) for key in ("best", "low", "high"))
    return next((value for value in found if value is not None), None)


def meet(gold: Plain, one: Plain) -> bool:
    """Whether two figures overlap."""
    return bool(gold["start"] < one["end"] and one["start"] < gold["end"])


def same(gold: Plain, one: Plain) -> bool:
    """Whether two figures tell the same outcome and value; a vague gold takes any value."""
    alike = number(gold) is None or number(gold) == number(one)
    return bool(gold["outcome"] == one["outcome"] and alike)
