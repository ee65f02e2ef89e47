"""What in a layer hangs together, found by id: an article may have ten thousand spans."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from annotator.domain.annotations import Annotation, Record, Relation, Suggestion


class Hanging:
    """Annotations by the suggestion they were accepted from, relations by their ends.

    A layer keeps it as it is; `put` follows each of its edits.
    """

    def __init__(self) -> None:
        self._accepted: dict[str, dict[str, Annotation]] = {}
        self._out: dict[str, dict[str, Relation]] = {}
        self._into: dict[str, dict[str, Relation]] = {}

    def put(self, before: Record | None, after: Record | None) -> None:
        """Follow one edit of a record."""
        if isinstance(before, Annotation):
            _drop(self._accepted, before.suggestion_id, before.id)
        elif isinstance(before, Relation):
            _drop(self._out, before.source_id, before.id)
            _drop(self._into, before.target_id, before.id)
        if isinstance(after, Annotation) and after.suggestion_id:
            self._accepted.setdefault(after.suggestion_id, {})[after.id] = after
        elif isinstance(after, Relation):
            self._out.setdefault(after.source_id, {})[after.id] = after
            self._into.setdefault(after.target_id, {})[after.id] = after

    def accepted(self, suggestion_id: str) -> Sequence[str]:
        """The ids of the annotations that were accepted from a suggestion: one, or none."""
        return tuple(self._accepted.get(suggestion_id, ()))

    def part_of(self, source_id: str) -> Relation | None:
        """The relation that makes a figure a part of another."""
        found = self._out.get(source_id, {}).values()
        return next((one for one in found if one.kind.is_part), None)

    def relations(self, annotation_id: str) -> Iterator[Relation]:
        """Relations in which an annotation is the source or the target."""
        out = self._out.get(annotation_id, {})
        yield from out.values()
        for key, relation in self._into.get(annotation_id, {}).items():
            if key not in out:
                yield relation


def by_target(suggestions: Iterable[Suggestion]) -> Mapping[str, Sequence[Suggestion]]:
    """Suggested parts and the like, by the suggestion that they hang on."""
    found: dict[str, list[Suggestion]] = {}
    for suggestion in suggestions:
        if suggestion.target_id:
            found.setdefault(suggestion.target_id, []).append(suggestion)
    return found


def _drop(table: dict[str, dict[str, Any]], key: str, record_id: str) -> None:
    held = table.get(key)
    if held is not None:
        held.pop(record_id, None)
        if not held:
            del table[key]
