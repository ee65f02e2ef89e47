"""The form's choices of other figures: what a figure is part of, what it replaces or repeats."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from annotator.domain.annotations import Annotation, RelationKind, Suggestion
from annotator.domain.figures import CasualtyFigure, reading
from annotator.domain.layer import FigureMention
from annotator.domain.link_candidates import link_candidates
from annotator.domain.values import Value
from annotator.gui.fields import Choice
from annotator.gui.marks import quote
from annotator.gui.snapshot import Snapshot
from annotator.gui.value_texts import link_texts

_MOST_TOTALS = 30  # offered as a figure's total, the likeliest first
_NEAR = 60  # figures before and after a mark that are looked at for it


class LinkFields(QObject):
    """Four choices that the form places: total, kind of part, replaced figure, same figure."""

    linked = Signal(str, object)  # the other figure's id and the RelationKind
    unlinked = Signal()
    unrelated = Signal(object)  # the RelationKind that is no more

    def __init__(self, choice: Callable[[str, str], Choice], parent: QWidget) -> None:
        super().__init__(parent)
        self.total = choice("part_of", self.tr("Part of"))
        self.kind = choice("kind_of_part", self.tr("Kind of part"))
        names = link_texts() | {RelationKind.COMPONENT: self.tr("adds up")}
        for kind in (RelationKind.COMPONENT, RelationKind.SUBSET, RelationKind.INCREMENT):
            self.kind.addItem(names[kind], kind)
        self.total.activated.connect(self._link_chosen)
        self.kind.activated.connect(self._link_chosen)
        self.others = {
            RelationKind.SUPERSEDES: choice("supersedes", self.tr("Replaces")),
            RelationKind.SAME_AS: choice("same_as", self.tr("Same as")),
        }
        for kind, other in self.others.items():
            other.activated.connect(partial(self._relation_chosen, kind))

    def show(self, snapshot: Snapshot, mark: Annotation | Suggestion) -> None:
        """Show what a figure hangs together with, and offer the likeliest others."""
        mine = snapshot.mention(mark)
        is_part = mine is not None and mine.link is not None and mine.link.is_part
        target = mine.target_id if mine is not None and is_part else ""
        candidates = link_candidates(_near(snapshot, mark, target), mark.id)
        candidates.sort(key=lambda one: one != target)
        self._offer(self.total, snapshot, candidates)
        self.total.show_data(target)
        self.kind.setEnabled(bool(target))
        self.kind.show_data(mine.link if mine is not None and is_part else RelationKind.COMPONENT)
        for kind, choice in self.others.items():
            self._show_relation(snapshot, mark, kind, choice)

    def _show_relation(
        self, snapshot: Snapshot, mark: Annotation | Suggestion, kind: RelationKind, choice: Choice
    ) -> None:
        related = {
            relation.target_id
            for relation in snapshot.layer.relations_of(mark.id)
            if relation.source_id == mark.id and relation.kind is kind
        }
        # A suggested link is shown too, where a person has not decided on both its ends.
        mine = snapshot.mention(mark)
        if mine is not None and mine.link is kind:
            related.add(mine.target_id)
        near = _near(snapshot, mark, *related)
        others = [one for one in near if one.id != mark.id]
        others.sort(key=lambda one: (one.id not in related, abs(one.start - mark.start)))
        self._offer(choice, snapshot, [one.id for one in others])
        choice.setCurrentIndex(1 if related and choice.count() > 1 else 0)

    def _offer(self, choice: Choice, snapshot: Snapshot, ids: list[str]) -> None:
        choice.clear()
        choice.addItem(self.tr("nothing"), "")
        for one in ids[:_MOST_TOTALS]:
            found = snapshot.layer.mark(one)
            if found is not None and found.figure is not None:
                words = quote(snapshot.layer, found, 24)
                choice.addItem(f"{reading(found.figure)} “{words}”", one)

    def _link_chosen(self) -> None:
        target = str(self.total.currentData() or "")
        if not target:
            self.unlinked.emit()
            return
        kind = self.kind.currentData() or RelationKind.COMPONENT
        self.linked.emit(target, RelationKind(kind))

    def _relation_chosen(self, kind: RelationKind, row: int) -> None:
        target = str(self.others[kind].itemData(row) or "")
        if target:
            self.linked.emit(target, kind)
        else:
            self.unrelated.emit(kind)


def _near(snapshot: Snapshot, mark: Annotation | Suggestion, *wanted: str) -> list[FigureMention]:
    """The figures round a mark, and those wanted: an article may have thousands."""
    figures = snapshot.figures
    at = bisect_left(figures, mark.start, key=lambda one: one.start)
    near = figures[max(0, at - _NEAR) : at + _NEAR]
    known = {one.id for one in near}
    others = (snapshot.layer.mark(one) for one in wanted if one not in known)
    far = (snapshot.mention(one) for one in others if one is not None)
    return near + [one for one in far if one is not None]


def figure_meant(
    snapshot: Snapshot, mark_id: str, figure: CasualtyFigure, kind: RelationKind, value: Value
) -> str:
    """The figure that a line means by "of 29" or "same 29": the likeliest one; "" for none."""
    figures = {one.id: one.figure for one in snapshot.figures}
    ids = link_candidates(snapshot.figures, mark_id) if kind.is_part else list(figures)
    candidates = [one for one in ids if one != mark_id and figures[one].number == value.number]
    candidates.sort(
        key=lambda one: (
            figures[one].outcome is not figure.outcome,
            figures[one].qualifier is not value.qualifier,
        )
    )
    return candidates[0] if candidates else ""
