"""What the card of a mark says: label, values, who, source, why it was suggested, what happened."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from annotator.domain.annotations import Annotation, Suggestion
from annotator.domain.attributes import values_of
from annotator.domain.figures import (
    CasualtyFigure,
    Modality,
    SourceKind,
    TimeFrame,
    Unit,
    reading,
    word_for,
)
from annotator.domain.layer import FigureMention
from annotator.domain.schema import LabelSchema
from annotator.gui.dates import time_text
from annotator.gui.figures_model import who
from annotator.gui.marks import quote
from annotator.gui.origins import why
from annotator.gui.snapshot import Snapshot
from annotator.gui.value_texts import link_texts
from annotator.store.corpus import JournalEntry

translate = QCoreApplication.translate  # the name by which lupdate finds the words

_MOST_EVENTS = 3
_MOST_PARTS = 4


@dataclass(frozen=True, slots=True)
class Card:
    """A heading, what stands beside it in small, and rows of a name and what is said of it."""

    title: str
    state: str
    rows: tuple[tuple[str, str], ...]

    @property
    def spoken(self) -> str:
        """All of it in one sentence, for a screen reader."""
        return ". ".join([f"{self.title}, {self.state}", *(f"{a}: {b}" for a, b in self.rows)])


def card_of(
    snapshot: Snapshot,
    schema: LabelSchema,
    mark: Annotation | Suggestion,
    history: Sequence[JournalEntry],
) -> Card:
    """The card of an annotation or suggestion; `history` is its part of the journal."""
    label = schema.by_name.get(mark.label)
    title = label.title if label is not None else mark.label
    confirmed = isinstance(mark, Annotation)
    state = translate("MarkCard", "confirmed") if confirmed else translate("MarkCard", "suggestion")
    rows: list[tuple[str, str]] = []
    if mark.figure is not None:
        rows += _figure_rows(mark.figure) + _link_rows(snapshot, mark.id)
        state, title = f"{title} · {state}", reading(mark.figure)
    else:
        title = f"{title}: {quote(snapshot.layer, mark, 48)}"
    note = mark.figure.note if mark.figure is not None else getattr(mark, "note", "")
    if label is not None:
        values = values_of(mark)
        rows += [(one.title, values.get(one.name, "")) for one in label.attributes]
    rows.append((translate("MarkCard", "Note"), note))
    rows.append((translate("MarkCard", "Why"), why(snapshot.layer, mark)))
    rows += _events(history)[-_MOST_EVENTS:]
    sign = "●" if confirmed else "○"
    return Card(f"{sign} {title}", state, tuple(row for row in rows if row[1]))


def _figure_rows(figure: CasualtyFigure) -> list[tuple[str, str]]:
    bounds = (
        (translate("MarkCard", "low"), figure.low),
        (translate("MarkCard", "best"), figure.best),
        (translate("MarkCard", "high"), figure.high),
    )
    values = " · ".join(f"{name} {'–' if one is None else f'{one:,}'}" for name, one in bounds)
    source = figure.attributed_to
    if figure.source_kind is not SourceKind.UNKNOWN:
        kind = word_for(figure.source_kind)
        source = f"{source} ({kind})" if source else kind
    told = [
        word_for(one)
        for one, usual in (
            (figure.modality, Modality.ASSERTED),
            (figure.time, TimeFrame.EVENT),
            (figure.unit, Unit.PERSONS),
        )
        if one is not usual
    ]
    return [
        (translate("MarkCard", "Value"), values),
        (translate("MarkCard", "Who"), who(figure)),
        (translate("MarkCard", "Told as"), " · ".join(told)),
        (translate("MarkCard", "Source"), source),
    ]


def _link_rows(snapshot: Snapshot, mark_id: str) -> list[tuple[str, str]]:
    by_id = {one.id: one for one in snapshot.figures}
    mine = by_id.get(mark_id)
    rows = []
    if mine is not None and mine.link is not None and mine.target_id in by_id:
        rows.append((link_texts()[mine.link].capitalize(), reading(by_id[mine.target_id].figure)))
    parts: list[FigureMention] = [
        one
        for one in snapshot.figures
        if one.target_id == mark_id and one.link is not None and one.link.is_part
    ]
    if parts:
        shown = ", ".join(reading(one.figure) for one in parts[:_MOST_PARTS])
        more = f" … ({len(parts)})" if len(parts) > _MOST_PARTS else ""
        rows.append((translate("MarkCard", "Parts"), shown + more))
    return rows


def _events(history: Sequence[JournalEntry]) -> list[tuple[str, str]]:
    """When, and who did what: each step once, though it changed several records."""
    found: dict[tuple[object, str], tuple[str, str]] = {}
    for entry in history:
        when = time_text(entry.when)
        what = entry.what
        found[entry.when, what] = when, f"{entry.who}: {what}"
    return list(found.values())
