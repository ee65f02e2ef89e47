"""What a score means: the share of figures of that rule and kind that were right when checked."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from annotator.domain.figures import Qualifier
from annotator.nlp.casualties.found import FoundFigure
from annotator.resources import resource

_UNCHECKED = 0.75


def score_file() -> Path:
    """The file that `benchmarks/calibrate.py` writes."""
    return resource("lexicons", "scores.toml")


def kind_of_value(qualifier: str, number: int | None) -> str:
    """Vague words, one person, nobody and numbers are right at different rates."""
    if qualifier == Qualifier.VAGUE or number is None:
        return "vague"
    return "none" if number == 0 else "one" if number == 1 else "number"


def score_of(found: FoundFigure, scores: Mapping[str, Mapping[str, float]]) -> float:
    """The checked score of a figure; that of its rule by hand where nothing was checked."""
    kind = kind_of_value(found.figure.qualifier, found.figure.number)
    return scores.get(found.rule, {}).get(kind, min(found.score, _UNCHECKED))
