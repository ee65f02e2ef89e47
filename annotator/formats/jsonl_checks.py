"""What the records of an exchange file must keep to, beside their text and each other."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

from annotator.domain.annotations import (
    Annotation,
    Comment,
    Decision,
    Pin,
    Record,
    Relation,
    Suggestion,
)
from annotator.domain.figures import CasualtyFigure
from annotator.domain.records import from_plain
from annotator.texts import phrase

T = TypeVar("T")


def record(kind: type[T], plain: Any, text: str) -> T:
    """A record or suggestion; one with a span must lie in the text, on the words it quotes.

    Raises:
        ValueError: it is not what it should be.
    """
    if not isinstance(plain, dict):
        raise ValueError(phrase("{0}: {1!r} is not an object", kind.__name__, plain))
    fields = plain | {"article_id": 0}
    quote = fields.pop("quote", None)
    one = from_plain(kind, fields)
    fault = _fault(one, quote, text)
    if fault:
        raise ValueError(f"{kind.__name__} {fields['id']} {fault}")
    return one


def _fault(one: Any, quote: Any, text: str) -> str:
    """What makes a record impossible beside this text; "" when nothing does."""
    if isinstance(one, Suggestion):
        if not 0 <= one.score <= 1 or not 0 <= (one.raw_score or 0) <= 1:
            return phrase("has a score that is not in 0..1")
    elif not one.annotator.strip():
        return phrase("is by nobody")
    if isinstance(one, Annotation | Suggestion):
        if not 0 <= one.start < one.end <= len(text) or not _trigger_fits(one.figure, text):
            return phrase("does not lie in the text")
        if quote is not None and quote != text[one.start : one.end]:
            return phrase("does not stand on {0!r}", quote)
        if not one.label.strip():
            return phrase("has no label")
    if isinstance(one, Comment):
        if one.end is not None and one.end > len(text):
            return phrase("does not lie in the text")
        if quote is not None and quote != text[one.start : one.end]:
            return phrase("does not stand on {0!r}", quote)
        if not one.text.strip():
            return phrase("says nothing")
    return ""


def _trigger_fits(figure: CasualtyFigure | None, text: str) -> bool:
    if figure is None or figure.trigger_start is None or figure.trigger_end is None:
        return True
    return 0 <= figure.trigger_start <= figure.trigger_end <= len(text)


def check_ids(records: Iterable[Record], suggestions: Iterable[Suggestion]) -> None:
    """See that ids are there once, and that what records refer to is there.

    Raises:
        ValueError: it is not; the message says which.
    """
    known: set[tuple[Any, ...]] = set()
    for one in (*records, *suggestions):
        # Two people may each decide on one suggestion: its id alone does not tell them apart.
        key = (type(one), one.id, one.annotator if isinstance(one, Decision) else "")
        if not one.id or key in known:
            raise ValueError(
                phrase("{0} {1!r} is there twice or has no id", type(one).__name__, one.id)
            )
        known.add(key)
    for one in records:
        if isinstance(one, Pin) and (Annotation, one.annotation_id, "") not in known:
            raise ValueError(
                phrase("Pin {0} is of {1!r}, which is not there", one.id, one.annotation_id)
            )
        if isinstance(one, Relation):
            for end in (one.source_id, one.target_id):
                if (Annotation, end, "") not in known:
                    raise ValueError(
                        phrase("Relation {0} links {1!r}, which is not there", one.id, end)
                    )
