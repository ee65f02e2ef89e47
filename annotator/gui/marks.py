"""Annotations and suggestions as the article view and the tables show them: tags, names, links."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from annotator.domain.annotations import Annotation, Suggestion
from annotator.domain.figures import reading
from annotator.domain.layer import Layer
from annotator.domain.schema import LabelSchema
from annotator.gui.article_view import Link, Mark
from annotator.gui.snapshot import Snapshot
from annotator.gui.value_texts import link_texts
from annotator.texts import phrase

_QUOTE_LENGTH = 60


@dataclass(frozen=True, slots=True)
class MarkChanges:
    """What differs from the marks shown before: marks that are new or others now, and ids."""

    changed: list[Mark]
    gone: list[str]


_Made = dict[str, tuple[Annotation | Suggestion, Mark]]  # what each mark was made of


class MarkMaker:
    """Makes marks, remembering them: an edit in an article of thousands makes only a few anew."""

    def __init__(self, schema: LabelSchema) -> None:
        self._schema = schema
        self._known: _Made = {}
        self._number = 0  # of the snapshot whose marks are known
        self._signs: Mapping[str, str] = {}

    def set_signs(self, signs: Mapping[str, str]) -> None:
        """What to put before the tags of some marks, by id; all marks are made anew."""
        if signs or self._signs:
            self._signs = signs
            self._known = {}
            self._number = 0

    def set_schema(self, schema: LabelSchema) -> None:
        """Take other labels: every mark is made anew."""
        self._schema = schema
        self._known.clear()
        self._number = 0

    def changes(self, snapshot: Snapshot) -> MarkChanges | None:
        """What differs from the snapshot made into marks last; None when it is no follower."""
        if not self._number or snapshot.follows != self._number:
            return None
        self._number = snapshot.number
        changed, gone = [], []
        for mark_id in snapshot.touched:
            record = snapshot.layer.mark(mark_id)
            if record is not None:
                mark = self._make(record, snapshot.layer)
                self._known[mark_id] = record, mark
                changed.append(mark)
            else:
                self._known.pop(mark_id, None)
                gone.append(mark_id)
        return MarkChanges(changed, gone)

    def marks(self, snapshot: Snapshot) -> Iterator[Mark]:
        """Every annotation and pending suggestion, in reading order, made as it is taken."""
        known, self._known = self._known, {}
        self._number = snapshot.number
        return self._made(snapshot, known, self._known)

    def _made(self, snapshot: Snapshot, known: _Made, fresh: _Made) -> Iterator[Mark]:
        for record in snapshot.marks:
            pair = known.get(record.id)
            if pair is None or not _looks_like(pair[0], record):
                pair = record, self._make(record, snapshot.layer)
            fresh.setdefault(record.id, pair)
            yield pair[1]

    def _make(self, record: Annotation | Suggestion, layer: Layer) -> Mark:
        confirmed = isinstance(record, Annotation)
        label = self._schema.by_name.get(record.label)
        short, title = (label.short, label.title) if label is not None else (record.label,) * 2
        tag = reading(record.figure) if record.figure is not None else short
        spoken = tag if record.figure is not None else title
        tag = self._signs.get(record.id, "") + tag
        words = quote(layer, record)
        name = f"{spoken}: {words}"
        if not confirmed:
            name = phrase("{0}, suggestion", name)
        hue = label.hue if label is not None else 0
        has_figure = record.figure is not None
        return Mark(record.id, record.start, record.end, tag, hue, confirmed, name, has_figure)


def _looks_like(one: Annotation | Suggestion, other: Annotation | Suggestion) -> bool:
    """Whether a record makes the mark that another made: one whose score alone differs does."""
    return one is other or (
        type(one) is type(other)
        and one.start == other.start
        and one.end == other.end
        and one.label == other.label
        and one.figure == other.figure
    )


def links_of(snapshot: Snapshot, mark_id: str) -> list[Link]:
    """The links between figures from and to a mark, and the other relations of an annotation."""
    words = link_texts()
    mark = snapshot.layer.mark(mark_id)
    has_figure = mark is not None and mark.figure is not None
    found = [
        Link(mention.id, mention.target_id, words[mention.link])
        for mention in (snapshot.figures if has_figure else ())
        if mention.link is not None and mark_id in (mention.id, mention.target_id)
    ]
    found += [
        Link(relation.source_id, relation.target_id, words[relation.kind])
        for relation in snapshot.layer.relations_of(mark_id)
        if not relation.kind.is_part
    ]
    return found


def quote(layer: Layer, record: Annotation | Suggestion, length: int = _QUOTE_LENGTH) -> str:
    """The words of a mark on one line, cut with an ellipsis."""
    words = " ".join(layer.article.text[record.start : record.end].split())
    return words if len(words) <= length else words[: length - 1] + "…"
