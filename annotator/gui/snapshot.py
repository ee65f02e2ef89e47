"""What the panes show of a layer at one moment, worked out once and read by all of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import count

from annotator.domain.annotations import Annotation, Decision, Relation, Suggestion
from annotator.domain.edits import Command, Edit
from annotator.domain.layer import FigureMention, Layer, MarkRecord, Place, reading_order
from annotator.gui.first_use import is_made

_numbers = count(1)
_MANY_EDITS = 40


def _place(mention: FigureMention) -> Place:
    return mention.start, -mention.end, mention.id


@dataclass(frozen=True)
class Snapshot:
    """A layer's marks and figures in reading order, until the next change.

    `number` names it. `touched` are the ids of the marks that may differ from the snapshot
    numbered `follows`: who shows that one need look at no others.
    """

    layer: Layer
    marks: list[MarkRecord]
    number: int = field(default_factory=_numbers.__next__, compare=False)
    follows: int = field(default=0, compare=False)
    touched: frozenset[str] = field(default=frozenset(), compare=False)

    @classmethod
    def of(cls, layer: Layer) -> Snapshot:
        """The layer as it is now."""
        return cls(layer, layer.marks())

    @cached_property
    def figure_count(self) -> int:
        """How many figures it has."""
        if is_made(self, "figures"):
            return len(self.figures)
        return sum(mark.figure is not None for mark in self.marks)

    @cached_property
    def figures(self) -> list[FigureMention]:
        """Its figures, found when first asked for: a long article is painted before.

        The same object as in the snapshot that it follows when nothing in it changed.
        """
        return self.layer.figures(self.marks)

    def after(self, command: Command) -> Snapshot:
        """The layer after a command that it has carried out: only what was touched is put anew.

        An article may have twenty thousand marks; going through them at each key would be felt.
        """
        edits = [one for one in command.edits if isinstance(one.record, Annotation | Decision)]
        touched = frozenset(edit.record.id for edit in edits)
        marks = self._replaced(edits, touched)
        made = replace(
            self, marks=marks, number=next(_numbers), follows=self.number, touched=touched
        )
        if is_made(self, "figures"):
            changed = any(self._is_of_figure(edit) for edit in command.edits)
            figures = self._refigured(command, marks) if changed else self.figures
            vars(made)["figures"] = figures
        return made

    def mention(self, mark: MarkRecord) -> FigureMention | None:
        """A mark's figure, with what it is a part of."""
        place = reading_order(mark)
        at = bisect_left(self.figures, place, key=_place)
        there = at < len(self.figures) and _place(self.figures[at]) == place
        return self.figures[at] if there else None

    def _refigured(self, command: Command, marks: list[MarkRecord]) -> list[FigureMention]:
        """The figures in order, with those that the command may have changed made anew."""
        layer = self.layer
        if len(command.edits) > _MANY_EDITS:
            return layer.figures(marks)
        affected: set[str] = set()
        suggested: set[str] = set()  # suggestions whose standing is another
        for edit in command.edits:
            for record in (edit.before, edit.after):
                if isinstance(record, Relation):
                    affected.add(record.source_id)
                elif isinstance(record, Annotation):
                    affected.add(record.id)
                    suggested.add(record.suggestion_id)
                elif isinstance(record, Decision):
                    affected.add(record.id)
                    suggested.add(record.id)
        suggested.discard("")
        for part in (part for one in suggested for part in layer.suggested_on(one)):
            accepted = layer.from_suggestion(part.id)
            affected |= {part.id} if accepted is None else {part.id, accepted.id}
        figures = [one for one in self.figures if one.id not in affected]
        fresh = [mark for one in affected if (mark := layer.mark(one)) is not None]
        for mention in layer.figures(fresh):
            insort(figures, mention, key=_place)
        return figures

    def _replaced(self, edits: list[Edit], touched: frozenset[str]) -> list[MarkRecord]:
        """The marks in order, with those touched as the layer has them now."""
        fresh = [mark for one in touched if (mark := self.layer.mark(one)) is not None]
        if len(touched) > len(self.marks) // 8 + 8:  # putting each in would be the longer way
            kept = [mark for mark in self.marks if mark.id not in touched]
            return sorted(kept + fresh, key=reading_order)
        marks = list(self.marks)
        for edit in edits:
            decided = isinstance(edit.record, Decision)
            was = self.layer.suggestions.get(edit.record.id) if decided else edit.before
            if isinstance(was, Annotation | Suggestion):
                at = bisect_left(marks, reading_order(was), key=reading_order)
                if at < len(marks) and marks[at].id == was.id:
                    del marks[at]
        for mark in fresh:
            insort(marks, mark, key=reading_order)
        return marks

    def _is_of_figure(self, edit: Edit) -> bool:
        """Whether an edit is about a figure, or about what a figure was suggested as."""
        suggestions = self.layer.suggestions
        for record in (edit.before, edit.after):
            if isinstance(record, Annotation):
                source = suggestions.get(record.suggestion_id)
                if record.figure is not None or (source is not None and source.figure is not None):
                    return True
            elif isinstance(record, Decision):
                source = suggestions.get(record.id)
                if source is not None and source.figure is not None:
                    return True
            elif isinstance(record, Relation):
                return True
        return False

    def next_pending(self, here: Place, step: int) -> str:
        """The id of the next (1) or previous (-1) suggestion, going round at the ends.

        `here` is the place, in reading order, to walk from. "" when nothing is pending.
        """
        if not self.layer.pending:
            return ""
        marks = self.marks
        count = len(marks)
        if step > 0:
            first = bisect_right(marks, here, key=reading_order)
        else:
            first = bisect_left(marks, here, key=reading_order) - 1
        for walked in range(count):
            mark = marks[(first + step * walked) % count]
            if isinstance(mark, Suggestion):
                return mark.id
        return ""
