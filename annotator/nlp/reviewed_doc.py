"""One layer as a spaCy Doc for training: confirmed work only, and what is unknown left unknown.

Entities in `doc.ents`: where spans overlap, the longest wins, then the earliest, then the label
that stands first in the schema. All spans in `doc.spans["sc"]`, whose `id_` is the annotation's id;
under the same id the figure's fields are in `doc.user_data`.

A token is "O" only where a person has read the article and left it unmarked. It is missing in an
article that nobody has read to its end, under a suggestion that nobody has decided on, and under
a confirmed span that could not become an entity.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc, Span

from annotator.domain.annotations import Annotation, Suggestion
from annotator.domain.layer import Layer
from annotator.domain.losses import Loss, loss_of_mark
from annotator.texts import phrase

SPANS_KEY = "sc"


@dataclass(slots=True)
class ReviewedDoc:
    """A Doc of one article, its figures for the table beside it, and what could not come along."""

    key: str
    doc: Doc
    figures: list[dict[str, Any]] = field(default_factory=list)
    losses: list[Loss] = field(default_factory=list)
    pending: int = 0

    @property
    def has_entities(self) -> bool:
        """Whether there is something to learn from."""
        return bool(self.doc.ents)


def reviewed_doc(nlp: Language, layer: Layer, label_order: dict[str, int]) -> ReviewedDoc:
    """The Doc of a layer; `label_order` gives a label's place in the schema."""
    article = layer.article
    doc = nlp.make_doc(article.text)
    made = ReviewedDoc(article.key, doc, pending=len(layer.pending))
    unknown: list[Annotation | Suggestion] = list(layer.pending.values()) if layer.is_read else []
    spans: list[tuple[Annotation, Span]] = []
    for mark in sorted(layer.annotations.values(), key=lambda one: (one.start, -one.end, one.id)):
        span = _aligned(doc, layer, mark, made.losses)
        if span is None:
            unknown.append(mark)
        else:
            spans.append((mark, span))
    entities, overlapped = _without_overlap(layer, spans, label_order, made.losses)
    unknown += overlapped
    if layer.is_read:
        missing = _missing(doc, entities, unknown) if unknown else []
        doc.set_ents(entities, missing=missing)
    else:
        doc.set_ents(entities, default="missing")
    doc.spans[SPANS_KEY] = [span for _, span in spans]
    _add_user_data(made, layer, {mark.id: span for mark, span in spans}, entities)
    return made


def _aligned(doc: Doc, layer: Layer, mark: Annotation, losses: list[Loss]) -> Span | None:
    """The span on whole tokens, or None with the reason among the losses."""
    text = layer.article.text
    if mark.end > len(text):
        losses.append(
            loss_of_mark(layer.article, mark, "outside", phrase("it does not lie in the text"))
        )
        return None
    quote = text[mark.start : mark.end]
    if quote != quote.strip():
        inner = quote.strip()
        what = f"without it: “{inner}”" if inner else "there is nothing else in it"
        detail = phrase("it begins or ends with white space; {0}", what)
        losses.append(loss_of_mark(layer.article, mark, "white_space", detail))
        return None
    span: Span | None = doc.char_span(mark.start, mark.end, label=mark.label, span_id=mark.id)
    if span is None:
        near = doc.char_span(mark.start, mark.end, alignment_mode="expand")
        detail = phrase("it does not fall on spaCy's token boundaries")
        if near is not None:
            start, end = near.start_char, near.end_char
            detail += f"; the nearest that does is “{near.text}” ({start}–{end})"
        losses.append(loss_of_mark(layer.article, mark, "boundaries", detail))
    return span


def _without_overlap(
    layer: Layer,
    spans: list[tuple[Annotation, Span]],
    label_order: dict[str, int],
    losses: list[Loss],
) -> tuple[list[Span], list[Annotation]]:
    """The spans that become entities, and the annotations that lost against a longer one."""
    last = len(label_order)

    def precedence(pair: tuple[Annotation, Span]) -> tuple[int, int, int, str]:
        mark = pair[0]
        order = label_order.get(mark.label, last)
        return mark.start - mark.end, mark.start, order, mark.id

    taken: dict[int, Annotation] = {}
    entities: list[Span] = []
    lost: list[Annotation] = []
    for mark, span in sorted(spans, key=precedence):
        winner = next((taken[i] for i in range(span.start, span.end) if i in taken), None)
        if winner is None:
            taken.update(dict.fromkeys(range(span.start, span.end), mark))
            entities.append(span)
            continue
        words = layer.article.text[winner.start : winner.end]
        detail = phrase(
            "it overlaps {0} “{1}”, which is the entity; it is in doc.spans", winner.label, words
        )
        losses.append(loss_of_mark(layer.article, mark, "overlap", detail))
        lost.append(mark)
    return sorted(entities, key=lambda span: span.start), lost


def _missing(
    doc: Doc, entities: Iterable[Span], unknown: Iterable[Annotation | Suggestion]
) -> list[Span]:
    """The tokens under `unknown` that are in no entity, as spans."""
    tokens: set[int] = set()
    for mark in unknown:
        span = doc.char_span(mark.start, min(mark.end, len(doc.text)), alignment_mode="expand")
        if span is not None:
            tokens.update(range(span.start, span.end))
    for entity in entities:
        tokens.difference_update(range(entity.start, entity.end))
    return [Span(doc, index, index + 1) for index in sorted(tokens)]


def _add_user_data(
    made: ReviewedDoc, layer: Layer, spans: dict[str, Span], entities: list[Span]
) -> None:
    article = layer.article
    made.doc.user_data["article"] = {
        "key": made.key,
        "file_name": article.file_name,
        "headline": article.headline,
        "date": article.date.isoformat() if article.date else "",
        "agency": article.agency,
        "annotator": layer.annotator,
        "read": layer.is_read,
    }
    attributes = {
        one.id: {held.name: held.value for held in one.attributes}
        for one in layer.annotations.values()
        if one.attributes and one.id in spans
    }
    if attributes:
        made.doc.user_data["attributes"] = attributes
    as_entities = {span.id_ for span in entities}
    for mention in layer.figures():
        if not mention.confirmed:
            continue
        mark = layer.annotations[mention.id]
        linked = mention.target_id in layer.annotations
        fields = {name: _plain(value) for name, value in asdict(mention.figure).items()}
        fields["part_of"] = mention.target_id if linked else ""
        fields["link"] = _plain(mention.link) if linked else None
        span = spans.get(mention.id)
        if span is not None:
            made.doc.user_data[mention.id] = fields
        made.figures.append(
            {
                "span_id": mention.id,
                "article_key": made.key,
                "file_name": article.file_name,
                "annotator": mark.annotator,
                "label": mark.label,
                "start": mark.start,
                "end": mark.end,
                "quote": article.text[mark.start : mark.end],
                "token_start": span.start if span is not None else None,
                "token_end": span.end if span is not None else None,
                "in_ents": mention.id in as_entities,
                **fields,
            }
        )


def _plain(value: Any) -> Any:
    """An enumeration's value as plain text: what is stored must load without this program."""
    return str(value) if isinstance(value, str) else value
