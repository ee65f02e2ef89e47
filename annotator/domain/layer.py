"""All that one annotator has said of one article, beside what the pipeline suggests."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
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
        self.pending = {
            key: suggestion
            for key, suggestion in self.suggestions.items()
            if key not in self.decisions
        }

    def marks(self) -> list[Annotation | Suggestion]:
        """Annotations and pending suggestions in reading order, the longer first."""
        both: list[Annotation | Suggestion] = [*self.annotations.values(), *self.pending.values()]
        return sorted(both, key=lambda mark: (mark.start, -mark.end, mark.id))

    def mark(self, mark_id: str) -> Annotation | Suggestion | None:
        """The annotation or pending suggestion of that id."""
        return self.annotations.get(mark_id) or self.pending.get(mark_id)

    def from_suggestion(self, suggestion_id: str) -> Annotation | None:
        """The annotation that was accepted from a suggestion."""
        return next(
            (one for one in self.annotations.values() if one.suggestion_id == suggestion_id), None
        )

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
        for relation in self.relations.values():
            if annotation_id in (relation.source_id, relation.target_id):
                yield relation

    def figures(
        self, marks: Iterable[Annotation | Suggestion] | None = None
    ) -> list[FigureMention]:
        """Every figure of the article, confirmed and suggested, in reading order.

        `marks` are those of `marks()`, where they are at hand already.

        A suggested link counts as long as one of its two ends is undecided; then a relation does.
        """
        parts = {r.source_id: r for r in self.relations.values() if r.kind.is_part}
        accepted = {a.suggestion_id: a.id for a in self.annotations.values() if a.suggestion_id}
        found = []
        for mark in self.marks() if marks is None else marks:
            if mark.figure is None:
                continue
            confirmed = isinstance(mark, Annotation)
            target, link = "", None
            if mark.id in parts:
                target, link = parts[mark.id].target_id, parts[mark.id].kind
            elif isinstance(mark, Suggestion):
                if mark.target_id in accepted or mark.target_id in self.pending:
                    target, link = accepted.get(mark.target_id, mark.target_id), mark.link
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
        if edit.after is None:
            table.pop(record.id, None)
        else:
            table[record.id] = record
        if isinstance(record, Decision) and record.id in self.suggestions:
            if edit.after is None:
                self.pending[record.id] = self.suggestions[record.id]
            else:
                self.pending.pop(record.id, None)
