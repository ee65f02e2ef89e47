"""What the panes show of a layer at one moment, worked out once and read by all of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from dataclasses import dataclass

from annotator.domain.annotations import Annotation, Decision, Suggestion
from annotator.domain.edits import Command
from annotator.domain.layer import FigureMention, Layer

Place = tuple[int, int, str]


def reading_order(mark: Annotation | Suggestion) -> Place:
    """By start; of two that start together the longer one first. As `Layer.marks` has it."""
    return mark.start, -mark.end, mark.id


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A layer's marks and figures in reading order, until the next change."""

    layer: Layer
    marks: list[Annotation | Suggestion]
    figures: list[FigureMention]

    @classmethod
    def of(cls, layer: Layer) -> Snapshot:
        """The layer as it is now."""
        marks = layer.marks()
        return cls(layer, marks, layer.figures(marks))

    def after(self, command: Command) -> Snapshot:
        """The layer after a command that it has carried out: only what was touched is put anew.

        An article may have twenty thousand marks; ordering them at each key would be felt.
        """
        touched = {
            edit.record.id
            for edit in command.edits
            if isinstance(edit.record, Annotation | Decision)
        }
        marks = [mark for mark in self.marks if mark.id not in touched]
        fresh = [mark for one in touched if (mark := self.layer.mark(one)) is not None]
        if len(fresh) > len(marks) // 8 + 8:  # so many that putting each in is the longer way
            marks = sorted(marks + fresh, key=reading_order)
        else:
            for mark in fresh:
                insort(marks, mark, key=reading_order)
        return Snapshot(self.layer, marks, self.layer.figures(marks))

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
