"""Highlights articles without a corpus: JSON lines in, JSON lines out, nothing kept."""

from __future__ import annotations

import codecs
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, BinaryIO

from annotator.texts import counted, later
from annotator.workflows.progress import Progress, quiet

if TYPE_CHECKING:
    from annotator.nlp.pipeline import Pipeline


@dataclass(slots=True)
class HighlightReport:
    """How many lines were highlighted, and how many were bad and skipped."""

    good: int = 0
    bad: int = 0

    def summary(self) -> str:
        """The report in one sentence."""
        if self.bad:
            what = later("{0:,} line(s) highlighted, {1:,} bad skipped.")
            return counted(what, self.good, self.bad)
        return counted("{0:,} line(s) highlighted.", self.good)


def highlight_stream(
    lines: Iterable[bytes],
    sink: BinaryIO,
    pipeline: Pipeline,
    on_bad: Callable[[int, str], None],
    progress: Progress = quiet,
) -> HighlightReport:
    """Write a line for each good line; `on_bad` is told the number (from 1) and fault of others.

    What is written is flushed line by line, for programs that wait for it.
    """
    from annotator.nlp.highlight import BadLine, highlight

    report = HighlightReport()
    texts = _Lines(lines)
    for found in highlight(texts, pipeline):
        if isinstance(found, BadLine):
            report.bad += 1
            on_bad(found.number, texts.problems.pop(found.number, found.reason))
        else:
            report.good += 1
            sink.write(_line(found))
            sink.flush()
        progress(report.good + report.bad, None, "")
    return report


class _Lines:
    """Lines as text; one that is not UTF-8 becomes a line that is no JSON, with its reason kept."""

    def __init__(self, lines: Iterable[bytes]) -> None:
        self._lines = lines
        self.problems: dict[int, str] = {}

    def __iter__(self) -> Iterator[str]:
        for number, line in enumerate(self._lines, 1):
            if number == 1:
                line = line.removeprefix(codecs.BOM_UTF8)
            try:
                yield line.decode("utf-8")
            except UnicodeDecodeError as error:
                self.problems[number] = f"not UTF-8 at byte {error.start + 1}"
                yield "not UTF-8"


def _line(found: dict[str, Any]) -> bytes:
    try:
        return json.dumps(found, ensure_ascii=False).encode() + b"\n"
    except UnicodeEncodeError:  # half a character, as JSON's escapes allow it
        return json.dumps(found).encode() + b"\n"
