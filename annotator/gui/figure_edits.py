"""What a change in one field of the form does to a figure: pure functions, no widgets."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from annotator.domain.figures import (
    AgeClass,
    CasualtyFigure,
    Modality,
    Outcome,
    Qualifier,
    Sex,
    SourceKind,
    TimeFrame,
    Unit,
    VictimStatus,
    value_text,
)
from annotator.domain.values import Value, bounded, parse_value, with_value
from annotator.texts import later, phrase

CHOICES: dict[str, type[StrEnum]] = {
    "outcome": Outcome,
    "qualifier": Qualifier,
    "unit": Unit,
    "status": VictimStatus,
    "sex": Sex,
    "age": AgeClass,
    "modality": Modality,
    "time": TimeFrame,
    "source_kind": SourceKind,
}

_BOUNDS = ("low", "best", "high")


def with_field(figure: CasualtyFigure, name: str, text: object) -> CasualtyFigure:
    """A figure with one field changed as a person means it, the others following where they must.

    "value" takes the typed notation. A new bound pushes the other bounds along; a new qualifier
    puts low, best and high where its words put them.

    Raises:
        ValueError: the text is no value for that field; the message says what would be.
    """
    if name == "value":
        return with_value(figure, parse_value(str(text)))
    if name in _BOUNDS:
        return _with_bound(figure, name, _count(str(text)))
    if name == "qualifier":
        return _with_qualifier(figure, Qualifier(str(text)))
    if name == "negated":
        negated = bool(text)
        if negated:
            return with_value(figure, parse_value("none"))
        return changed(figure, negated=False)
    if name in CHOICES:
        return changed(figure, **{name: CHOICES[name](str(text))})
    return changed(figure, **{name: " ".join(str(text).split())})


def changed(figure: CasualtyFigure, **values: object) -> CasualtyFigure:
    """A figure with other field values."""
    return replace(figure, **values)  # type: ignore[arg-type]


def value_shown(value: Value) -> str:
    """A value in the notation in which it is typed: "29+", "none"."""
    if value.negated:
        return "none"
    return value_text(with_value(CasualtyFigure(Outcome.KILLED), value))


def differs(figure: CasualtyFigure, words: Value) -> bool:
    """Whether a figure's stored value is another than its words say."""
    return value_text(with_value(figure, words)) != value_text(figure) or (
        words.negated != figure.negated
    )


def _count(text: str) -> int | None:
    digits = text.strip().replace(",", "").replace(" ", "")
    if digits in ("", "–", "-", "?"):
        return None
    if not digits.isdecimal() or len(digits) > 15:
        what = later("“{0}” is not a whole number; leave it empty if the text gives none.")
        raise ValueError(phrase(what, text))
    return int(digits)


def _with_bound(figure: CasualtyFigure, name: str, number: int | None) -> CasualtyFigure:
    bounds = {"low": figure.low, "best": figure.best, "high": figure.high}
    bounds[name] = number
    if number is not None:
        rank = _BOUNDS.index(name)
        for other_rank, other in enumerate(_BOUNDS):
            value = bounds[other]
            if value is None or other_rank == rank:
                continue
            bounds[other] = min(value, number) if other_rank < rank else max(value, number)
    qualifier = figure.qualifier
    if qualifier is Qualifier.VAGUE and number is not None:
        qualifier = Qualifier.ABOUT
    if qualifier is Qualifier.EXACT and len(set(bounds.values())) > 1:
        qualifier = Qualifier.RANGE
    return changed(figure, **bounds, qualifier=qualifier, negated=False)


def _with_qualifier(figure: CasualtyFigure, qualifier: Qualifier) -> CasualtyFigure:
    number = figure.number
    if qualifier is Qualifier.VAGUE:
        term = figure.term or ("" if number is None else str(number))
        return changed(figure, low=None, best=None, high=None, qualifier=qualifier, term=term)
    if number is None or qualifier is Qualifier.RANGE:
        return changed(figure, qualifier=qualifier)
    value = bounded(qualifier, number)
    return changed(
        figure, low=value.low, best=value.best, high=value.high, qualifier=qualifier, negated=False
    )
