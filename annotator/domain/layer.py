"""All that one annotator has said of one article, beside what the pipeline suggests."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import attrgetter
from typing import Any

from annotator.domain.annotations import (
    Annotation,
    Article,
    Comment,
    Decision,
    Pin,
    Reading,
    Record,
    Relation,
    RelationKind,
    Suggestion,
    TotalOverride,
)
from annotator.domain.edits import Command, Edit
from annotator.domain.figures import CasualtyFigure, Outcome
from annotator.domain.hanging import Hanging, by_target

MarkRecord = Annotation | Suggestion
Place = tuple[int, int, str]


def reading_order(mark: MarkRecord) -> Place:
    """By start; of two that start together the longer one first."""
    return mark.start, -mark.end, mark.id


def _in_reading_order(marks: Iterable[MarkRecord]) -> list[MarkRecord]:
    """By start alone, then those that start together: few do, and numbers compare in no time."""
    found = sorted(marks, key=attrgetter("start"))
    together = [at for at, (one, next_) in enumerate(pairwise(found)) if one.start == next_.start]
    end = 0
    for at in together:
        if at >= end:
            end = at + 1
            while end < len(found) and found[end].start == found[at].start:
                end += 1
            found[at:end] = sorted(found[at:end], key=reading_order)
    return found


class StaleEdit(Exception):
    """An edit's `before` is not what the layer holds: it was made for another state."""


@dataclass(frozen=True, slots=True)
class FigureMention:
    """A figure where it stands, confirmed or suggested, and what it is a part of ("": nothing)."""

    id: str
    start: int
    end: int
    figure: CasualtyFigure
    confirmed: bool
    target_id: str = ""
    link: RelationKind | None = None


class Layer:
    """The working state of one article: changed by commands only, so that undo is exact.

    `suggestions` holds every stored suggestion; `pending` those without a decision. `comments` are
    everybody's.
    """

    def __init__(
        self,
        article: Article,
        annotator: str,
        records: Iterable[Record] = (),
        suggestions: Iterable[Suggestion] = (),
    ) -> None:
        self.article = article
        self.annotator = annotator
        self.annotations: dict[str, Annotation] = {}
        self.relations: dict[str, Relation] = {}
        self.decisions: dict[str, Decision] = {}
        self.readings: dict[str, Reading] = {}
        self.comments: dict[str, Comment] = {}
        self.overrides: dict[str, TotalOverride] = {}
        self.pins: dict[str, Pin] = {}
        self._tables: dict[type[Record], dict[str, Any]] = {
            Annotation: self.annotations,
            Relation: self.relations,
            Decision: self.decisions,
            Reading: self.readings,
            Comment: self.comments,
            TotalOverride: self.overrides,
            Pin: self.pins,
        }
        self.suggestions = {suggestion.id: suggestion for suggestion in suggestions}
        self.pending: dict[str, Suggestion] = dict(self.suggestions)
        self._hanging = Hanging()
        self._suggested_parts: Mapping[str, Sequence[Suggestion]] | None = None
        for record in records:
            self._put(Edit(None, record))

    @property
    def is_read(self) -> bool:
        """Whether the annotator has marked the article done."""
        return bool(self.readings)

    def tables(self) -> Iterator[dict[str, Any]]:
        """Its records by id, a table a kind."""
        yield from self._tables.values()

    def apply(self, command: Command) -> None:
        """Carry out a command, wholly or not at all.

        Raises:
            StaleEdit: a record to be changed is not there or is not as the edit says.
        """
        done: list[Edit] = []
        try:
            for edit in command.edits:
                self._check(edit)
                self._put(edit)
                done.append(edit)
        except StaleEdit:
            for edit in reversed(done):
                self._put(edit.inverse())
            raise

    def replace_suggestions(self, suggestions: Iterable[Suggestion]) -> None:
        """Take a newer run's suggestions; decisions and annotations stay as they are."""
        self.suggestions = {suggestion.id: suggestion for suggestion in suggestions}
        self._suggested_parts = None
        self.pending = {
            key: suggestion
            for key, suggestion in self.suggestions.items()
            if key not in self.decisions
        }

    def marks(self) -> list[Annotation | Suggestion]:
        """Annotations and pending suggestions in reading order, the longer first."""
        return _in_reading_order([*self.annotations.values(), *self.pending.values()])

    def mark(self, mark_id: str) -> Annotation | Suggestion | None:
        """The annotation or pending suggestion of that id."""
        return self.annotations.get(mark_id) or self.pending.get(mark_id)

    def from_suggestion(self, suggestion_id: str) -> Annotation | None:
        """The annotation that was accepted from a suggestion."""
        ids = self._hanging.accepted(suggestion_id)
        return self.annotations[ids[0]] if ids else None

    def remarks(self) -> list[Comment]:
        """All comments and questions in reading order, those on the article as a whole first."""
        return sorted(
            self.comments.values(), key=lambda one: (-1 if one.start is None else one.start, one.id)
        )

    def totals_of_ones_own(self) -> dict[Outcome, TotalOverride]:
        """The totals that a person gave in the place of those worked out, by their outcome."""
        return {one.outcome: one for one in self.overrides.values()}

    def pin_of(self, annotation_id: str) -> Pin | None:
        """The pin that makes an annotation an example for its label."""
        return next((one for one in self.pins.values() if one.annotation_id == annotation_id), None)

    def relations_of(self, annotation_id: str) -> Iterator[Relation]:
        """Relations in which an annotation is the source or the target."""
        return self._hanging.relations(annotation_id)

    def part_of(self, annotation_id: str) -> Relation | None:
        """The relation that makes an annotation's figure a part of another."""
        return self._hanging.part_of(annotation_id)

    def suggested_on(self, suggestion_id: str) -> Sequence[Suggestion]:
        """The suggestions, decided on or not, that are suggested as parts (or the like) of one."""
        if self._suggested_parts is None:
            self._suggested_parts = by_target(self.suggestions.values())
        return self._suggested_parts.get(suggestion_id, ())

    def figures(
        self, marks: Iterable[Annotation | Suggestion] | None = None
    ) -> list[FigureMention]:
        """Every figure of the article, confirmed and suggested, in reading order.

        `marks` are those of `marks()`, where they are at hand already.

        A suggested link counts as long as one of its two ends is undecided; then a relation does.
        """
        found = []
        for mark in self.marks() if marks is None else marks:
            if mark.figure is None:
                continue
            confirmed = isinstance(mark, Annotation)
            target, link = "", None
            relation = self.part_of(mark.id) if confirmed else None
            if relation is not None:
                target, link = relation.target_id, relation.kind
            elif isinstance(mark, Suggestion):
                accepted = self.from_suggestion(mark.target_id) if mark.target_id else None
                if accepted is not None or mark.target_id in self.pending:
                    target, link = accepted.id if accepted else mark.target_id, mark.link
            else:
                source = self.suggestions.get(mark.suggestion_id)
                if source is not None and source.target_id in self.pending:
                    target, link = source.target_id, source.link
            found.append(
                FigureMention(mark.id, mark.start, mark.end, mark.figure, confirmed, target, link)
            )
        return found

    def _check(self, edit: Edit) -> None:
        record = edit.record
        if self._tables[type(record)].get(record.id) != edit.before:
            raise StaleEdit(f"{type(record).__name__.lower()} {record.id} is not as expected")

    def _put(self, edit: Edit) -> None:
        record = edit.record
        table = self._tables[type(record)]
        self._hanging.put(edit.before, edit.after)
        if edit.after is None:
            table.pop(record.id, None)
        else:
            table[record.id] = record
        if isinstance(record, Decision) and record.id in self.suggestions:
            if edit.after is None:
                self.pending[record.id] = self.suggestions[record.id]
            else:
                self.pending.pop(record.id, None)
