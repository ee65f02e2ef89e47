"""Ties of a figure to the words that name its source, place and time, for the article view."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from annotator.domain.contexts import (
    PLACE,
    SOURCE,
    TIME,
    Context,
    contexts_of,
    role_of,
    sentence_round,
)
from annotator.domain.layer import MarkRecord, reading_order
from annotator.domain.schema import LabelSchema
from annotator.gui.snapshot import Snapshot
from annotator.gui.view_marks import Tie


def ties_of(snapshot: Snapshot, mark_id: str, schema: LabelSchema) -> Sequence[Tie]:
    """The ties of a mark; none where it is no figure."""
    mark = snapshot.layer.mark(mark_id)
    if mark is None:
        return ()
    found = contexts_in(snapshot, schema, mark)
    return [Tie(mark_id, one.start, one.end, _word(one.role)) for one in found]


def contexts_in(snapshot: Snapshot, schema: LabelSchema, mark: MarkRecord) -> list[Context]:
    """The words that name a figure's source, place and time; none where the mark is no figure."""
    if mark.figure is None:
        return []
    text = snapshot.layer.article.text
    first, last = sentence_round(text, mark.start)
    spans = list(_spans(snapshot, schema, first, last))
    return contexts_of(text, mark.start, mark.end, mark.figure, spans)


def _spans(
    snapshot: Snapshot, schema: LabelSchema, first: int, last: int
) -> Iterator[tuple[int, int, str]]:
    """The places and times of a sentence."""
    roles = {label.name: role_of(label) for label in schema.labels}
    marks = snapshot.marks
    at = bisect_left(marks, (first, -len(snapshot.layer.article.text), ""), key=reading_order)
    while at < len(marks) and marks[at].start < last:
        role = roles.get(marks[at].label, "")
        if role:
            yield marks[at].start, marks[at].end, role
        at += 1


def _word(role: str) -> str:
    words = {
        SOURCE: QCoreApplication.translate("Ties", "source"),
        PLACE: QCoreApplication.translate("Ties", "place"),
        TIME: QCoreApplication.translate("Ties", "time"),
    }
    return words[role]
