"""All casualty figures as one CSV table: a row per figure, with quote, offsets, values, coder.

RFC 4180 (comma, CRLF, doubled quotes), UTF-8 without a byte-order mark. Articles come from
elsewhere, and a spreadsheet runs a cell that begins with = + - @ as a formula: such cells get an
apostrophe in front and are counted as losses. `text[start:end]` gives the exact quote.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TextIO

from annotator.domain import conventions
from annotator.domain.annotations import Annotation, Article, Suggestion
from annotator.domain.conventions import Convention
from annotator.domain.figures import value_text
from annotator.domain.layer import FigureMention, Layer
from annotator.domain.losses import Loss, loss_of_mark
from annotator.domain.totals import EventTotal, SumCheck, article_totals, check_sums
from annotator.texts import english, phrase

_ARTICLE_COLUMNS = (
    "article_id", "article_key", "file_name", "headline", "date", "number", "agency",
    "article_done",
)  # fmt: skip
_SPAN_COLUMNS = ("figure_id", "confirmed", "label", "quote", "start", "end", "value")
_FIGURE_COLUMNS = (
    "outcome", "low", "best", "high", "qualifier", "term", "unit", "negated", "group", "status",
    "sex", "age", "actor", "place", "modality", "time", "attributed_to", "source_kind",
)  # fmt: skip
_TRIGGER_COLUMNS = ("trigger", "trigger_start", "trigger_end")
_LINK_COLUMNS = ("part_of_row", "link", "other_links", "sum_check", "sum_text")
_TOTAL_COLUMNS = ("total_low", "total_best", "total_high", "total_reason")
_CODER_COLUMNS = (
    "figure_note", "span_note", "attributes", "coder", "changed_at", "suggested_by",
    "suggested_rule", "score",
)  # fmt: skip
COLUMNS = (
    "row", *_ARTICLE_COLUMNS, *_SPAN_COLUMNS, *_FIGURE_COLUMNS, *_TRIGGER_COLUMNS,
    *_LINK_COLUMNS, *_TOTAL_COLUMNS, *_CODER_COLUMNS,
)  # fmt: skip

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")


@dataclass(slots=True)
class WrittenFigures:
    """What went into a table: rows, and what was changed or left out on the way."""

    rows: int = 0
    losses: list[Loss] = field(default_factory=list)


def write_figures(
    layers: Iterable[Layer],
    out: TextIO,
    changed_at: Callable[[str], datetime | None],
    *,
    suggestions: bool = False,
    convention: Convention | None = None,
) -> WrittenFigures:
    """Write the figures of layers, one after the other; several coders' layers may follow.

    `out` must be opened with newline="". `changed_at` tells when a record was last edited.
    `suggestions` adds the pending ones as rows that are not confirmed. A convention adds what it
    makes of each figure, and of all figures of the article together, in columns of its own.
    """
    written = WrittenFigures()
    table = csv.writer(out, lineterminator="\r\n")
    columns = (*COLUMNS, *_convention_columns(convention))
    table.writerow(columns)
    for layer in layers:
        for row in _rows(layer, written, changed_at, suggestions, convention):
            table.writerow([row[column] for column in columns])
    return written


def _rows(
    layer: Layer,
    written: WrittenFigures,
    changed_at: Callable[[str], datetime | None],
    suggestions: bool,
    convention: Convention | None,
) -> Iterable[dict[str, Any]]:
    mentions = [one for one in layer.figures() if suggestions or one.confirmed]
    own = layer.totals_of_ones_own()
    written.losses += _rowless_totals(layer, mentions)
    if not mentions:
        return
    numbers = {one.id: written.rows + index for index, one in enumerate(mentions, 1)}
    written.rows += len(mentions)
    checks = check_sums(mentions)
    article = _article_cells(layer)
    if convention is not None:
        coded = conventions.article_columns(mentions, convention, own=own)
        article |= {
            f"article_{column.name}": _blank(conventions.number(coded[column.name], column))
            for column in convention.columns
        }
    totals = article_totals(mentions, own)
    for mention in mentions:
        mark = layer.mark(mention.id)
        assert mark is not None
        row = {"row": numbers[mention.id], **article}
        row |= _span_cells(layer.article, mark, mention)
        row |= _link_cells(layer, mention, numbers, checks.get(mention.id))
        row |= _total_cells(totals.get(mention.figure.outcome))
        row |= _coder_cells(layer, mark, changed_at)
        row |= _coded_figure(mention, convention)
        guarded = [name for name, cell in row.items() if _guard(row, name, cell)]
        if guarded:
            detail = phrase(
                "an apostrophe was put before what begins like a formula: {0}", ", ".join(guarded)
            )
            written.losses.append(loss_of_mark(layer.article, mark, "formula", detail))
        if mention.target_id and mention.target_id not in numbers:
            detail = phrase("it is part of a figure that is not confirmed; the link was left out")
            written.losses.append(loss_of_mark(layer.article, mark, "link", detail))
        yield row


def _convention_columns(convention: Convention | None) -> tuple[str, ...]:
    if convention is None:
        return ()
    slots = tuple(f"{convention.name}_{slot}" for slot in ("low", "best", "high", "note"))
    return (*slots, *(f"article_{column.name}" for column in convention.columns))


def _coded_figure(mention: FigureMention, convention: Convention | None) -> dict[str, Any]:
    if convention is None:
        return {}
    coded = conventions.code(mention.figure, convention)
    return {
        f"{convention.name}_low": _blank(coded.low),
        f"{convention.name}_best": _blank(coded.best),
        f"{convention.name}_high": _blank(coded.high),
        f"{convention.name}_note": coded.note,
    }


def _rowless_totals(layer: Layer, mentions: list[FigureMention]) -> Iterator[Loss]:
    """Totals given by hand for which there is no row, as no figure has their outcome."""
    told = {mention.figure.outcome for mention in mentions}
    article = layer.article
    for one in layer.overrides.values():
        if one.outcome not in told:
            detail = phrase("the total by hand of {0} has no figure, and so no row", one.outcome)
            yield Loss(article.id, article.headline, "total", detail, article.file_name)


def _blank(number: int | None) -> int | str:
    return "" if number is None else number


def _article_cells(layer: Layer) -> dict[str, Any]:
    article = layer.article
    values = (
        article.id, article.key, article.file_name, article.headline, article.date or "",
        "" if article.number is None else article.number, article.agency, _yes(layer.is_read),
    )  # fmt: skip
    return dict(zip(_ARTICLE_COLUMNS, values, strict=True))


def _span_cells(
    article: Article, mark: Annotation | Suggestion, mention: FigureMention
) -> dict[str, Any]:
    figure, quote = mention.figure, article.text[mark.start : mark.end]
    values = (
        mark.id, _yes(mention.confirmed), mark.label, quote, mark.start, mark.end,
        "no" if figure.negated else value_text(figure),
    )  # fmt: skip
    cells = dict(zip(_SPAN_COLUMNS, values, strict=True))
    for name in _FIGURE_COLUMNS:
        value = getattr(figure, name)
        cells[name] = _yes(value) if isinstance(value, bool) else "" if value is None else value
    start, end = figure.trigger_start, figure.trigger_end
    known = start is not None and end is not None
    triggers = (article.text[start:end], start, end) if known else ("", "", "")
    return cells | dict(zip(_TRIGGER_COLUMNS, triggers, strict=True))


def _link_cells(
    layer: Layer, mention: FigureMention, numbers: dict[str, int], check: SumCheck | None
) -> dict[str, Any]:
    target = numbers.get(mention.target_id, "")
    others = [
        f"{relation.kind}:{numbers[relation.target_id]}"
        for relation in sorted(layer.relations.values(), key=lambda one: one.id)
        if relation.source_id == mention.id
        and not relation.kind.is_part
        and relation.target_id in numbers
    ]
    values = (
        target,
        mention.link if target and mention.link else "",
        " ".join(others),
        check.verdict if check else "",
        english(check.text) if check else "",
    )
    return dict(zip(_LINK_COLUMNS, values, strict=True))


def _total_cells(total: EventTotal | None) -> dict[str, Any]:
    """The article's total for the outcome of a row's figure, and why when it is by hand."""
    values: tuple[Any, ...] = ("", "", "", "")
    if total is not None:
        values = _blank(total.low), _blank(total.best), _blank(total.high), total.reason
    return dict(zip(_TOTAL_COLUMNS, values, strict=True))


def _coder_cells(
    layer: Layer, mark: Annotation | Suggestion, changed_at: Callable[[str], datetime | None]
) -> dict[str, Any]:
    if isinstance(mark, Annotation):
        when, coder, note = changed_at(mark.id), mark.annotator, mark.note
        attributes = "; ".join(f"{one.name}={one.value}" for one in mark.attributes)
        source = layer.suggestions.get(mark.suggestion_id)
    else:
        when, coder, note, source, attributes = None, "", "", mark, ""
    assert mark.figure is not None
    values: tuple[Any, ...] = (
        mark.figure.note, note, attributes, coder,
        when.isoformat(timespec="seconds") if when else "",
    )  # fmt: skip
    if source is None:
        values += "", "", ""
    else:
        made = source.provenance
        values += f"{made.pipeline} {made.version}", made.rule or made.component, source.score
    return dict(zip(_CODER_COLUMNS, values, strict=True))


def _guard(row: dict[str, Any], name: str, cell: Any) -> bool:
    """Whether a cell begins like a formula; it has an apostrophe before it then."""
    if isinstance(cell, str) and cell.startswith(_FORMULA_STARTS):
        row[name] = "'" + cell
        return True
    return False


def _yes(value: bool) -> str:
    return "yes" if value else "no"
