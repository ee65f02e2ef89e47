"""The `highlight` command's stream: a line with a text in, a line with what was found out.

A line in is a JSON object with `text`, and may have `id`, `date` and `source`, which are given
back as they are. Nothing is stored. Offsets count code points of the text as it was given.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from annotator.domain.annotations import Article
from annotator.domain.figures import CasualtyFigure
from annotator.domain.totals import article_totals, check_sums
from annotator.nlp.casualties.found import FoundFigure, mentions_of
from annotator.nlp.entity_components import first_line_end
from annotator.nlp.pipeline import Pipeline, Reading, without_overlaps

_ECHOED = ("id", "source", "date")
_ISO_LENGTH = 10  # YYYY-MM-DD


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that is skipped: its number, counted from 1, and why."""

    number: int
    reason: str


def highlight(lines: Iterable[str], pipeline: Pipeline) -> Iterator[dict[str, Any] | BadLine]:
    """One dictionary for each good line, in order, and a `BadLine` for each bad one.

    A bad line may be reported a little before the good lines that stand above it, which wait for
    their batch. Empty lines are passed over. Memory does not grow with the number of lines.
    """
    bad: deque[BadLine] = deque()
    for given, reading in pipeline.read(_articles(lines, bad)):
        while bad:
            yield bad.popleft()
        yield _line(given, reading)
    yield from bad


def _articles(
    lines: Iterable[str], bad: deque[BadLine]
) -> Iterator[tuple[Article, dict[str, Any]]]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            given = json.loads(line)
        except json.JSONDecodeError as error:
            bad.append(BadLine(number, f"not JSON: {error.msg} at character {error.pos + 1}"))
            continue
        except (ValueError, RecursionError):
            bad.append(BadLine(number, "not JSON: nested too deeply, or a number is too long"))
            continue
        if not isinstance(given, dict):
            bad.append(BadLine(number, "not a JSON object"))
        elif not isinstance(given.get("text"), str):
            bad.append(BadLine(number, "no “text”, or one that is not a string"))
        else:
            text = given["text"]
            yield Article(text, first_line_end(text), date=_date(given.get("date"))), given


def _date(given: object) -> date | None:
    """The day of YYYY-MM-DD, also at the start of a date with time; None: none is given."""
    try:
        return date.fromisoformat(given[:_ISO_LENGTH]) if isinstance(given, str) else None
    except ValueError:
        return None


def _line(given: dict[str, Any], reading: Reading) -> dict[str, Any]:
    found = {key: given[key] for key in _ECHOED if key in given}
    taken = [(one.start, one.end) for one in reading.figures]
    found["spans"] = [
        {
            "start": entity.start,
            "end": entity.end,
            "label": entity.label,
            "score": round(entity.score, 4),
            "origin": entity.rule,
        }
        for entity in without_overlaps(reading.entities, taken)
    ]
    mentions = mentions_of(reading.figures)
    checks = check_sums(mentions)
    found["figures"] = []
    for rank, one in enumerate(reading.figures):
        plain = _figure(given["text"], one)
        if str(rank) in checks:
            plain["sum"] = {"verdict": checks[str(rank)].verdict, "text": checks[str(rank)].text}
        found["figures"].append(plain)
    found["totals"] = {
        outcome: {
            "low": total.low,
            "best": total.best,
            "high": total.high,
            "figures": [int(mention) for mention in total.used],
            "text": total.text,
            "conflicts": [int(mention) for mention in total.conflicts],
        }
        for outcome, total in article_totals(mentions).items()
    }
    return found


def _figure(text: str, one: FoundFigure) -> dict[str, Any]:
    figure: CasualtyFigure = one.figure
    return {
        "start": one.start,
        "end": one.end,
        "text": text[one.start : one.end],
        "outcome": figure.outcome,
        "low": figure.low,
        "best": figure.best,
        "high": figure.high,
        "qualifier": figure.qualifier,
        "term": figure.term,
        "unit": figure.unit,
        "group": figure.group,
        "status": figure.status,
        "sex": figure.sex,
        "age": figure.age,
        "actor": figure.actor,
        "negated": figure.negated,
        "modality": figure.modality,
        "time": figure.time,
        "part_of": one.part_of if one.link is not None and one.link.is_part else None,
        "link": one.link,
        "target": one.part_of,
        "attributed_to": figure.attributed_to,
        "source_kind": figure.source_kind,
        "trigger": None
        if figure.trigger_start is None
        else {"start": figure.trigger_start, "end": figure.trigger_end},
        "rule": one.rule,
        "evidence": one.evidence,
        "score": round(one.score, 4),
    }
