"""Takes work out of a corpus: as a spaCy training set, as our exchange file, as a table."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from annotator import __version__
from annotator.domain.losses import Loss
from annotator.errors import UserError
from annotator.formats.csv_figures import COLUMNS, write_figures
from annotator.formats.jsonl import FORMAT, article_line, header_line
from annotator.texts import counted, joined, phrase
from annotator.workflows.outputs import new_file, new_folder
from annotator.workflows.progress import Progress, quiet

if TYPE_CHECKING:
    from annotator.domain.layer import Layer
    from annotator.store.corpus import Corpus

FORMATS = ("spacy", "jsonl", "csv")
_MANIFEST = "export.json"
_CSV_START = ",".join(COLUMNS[:4]).encode()
_JSONL_START = f'{{"format":"{FORMAT}"'.encode()


@dataclass(slots=True)
class ExportReport:
    """What an export wrote and what it could not carry over.

    `losses` are spans and articles, at most some thousand; where a spaCy export left out more, all
    of them are in its `alignment.jsonl`. `notes` are sentences about the export as a whole.
    """

    out: Path
    format: str
    wrote: str = ""
    losses: list[Loss] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def summary(self) -> str:
        """The report in a few sentences."""
        wrote = phrase("{0} written to {1}.", self.wrote, str(self.out))
        return joined(" ", [wrote, *self.notes])

    def details(self) -> Iterator[str]:
        """A line for everything that was left out or changed."""
        for loss in self.losses:
            name = loss.file_name or phrase("article {0}", loss.article_id)
            where = phrase("{0} ({1})", loss.headline, name)
            if loss.label:
                quote = " ".join(loss.quote.split())
                span = f"{loss.label} {loss.start}–{loss.end} “{quote}”"
                where = joined(", ", [where, span])
            yield joined(": ", [where, loss.detail])


def export(
    corpus: Corpus,
    out: Path,
    format: str,
    seed: int = 0,
    progress: Progress = quiet,
    *,
    suggestions: bool = False,
    convention: str = "",
) -> ExportReport:
    """Write a corpus to a folder (spacy) or a file (jsonl, csv); an earlier export is replaced.

    spacy: this annotator's confirmed work. jsonl: everything of everybody. csv: everybody's
    figures, with `suggestions` also the pending ones, with a `convention` (a name or a file) also
    that standard's numbers. `seed` shares articles out (spacy).

    Raises:
        Cancelled: by `progress`; then nothing was written.
        UserError: there is nothing to export, or `out` is something else or cannot be written.
    """
    report = ExportReport(out, format)
    total = corpus.count()
    if not total:
        raise UserError(
            phrase("There are no articles in this corpus."),
            phrase("Import some first."),
            corpus.path,
        )
    match format:
        case "spacy":
            _export_spacy(corpus, report, seed, progress)
        case "jsonl":
            _export_jsonl(corpus, report, progress, total)
        case "csv":
            _export_csv(corpus, report, progress, suggestions, convention)
        case _:
            raise UserError(
                phrase("There is no format “{0}”.", format),
                phrase("Known: {0}.", ", ".join(FORMATS)),
            )
    return report


def _export_spacy(corpus: Corpus, report: ExportReport, seed: int, progress: Progress) -> None:
    from annotator.nlp.docbin import FILES, write_training_set
    from annotator.store.exchange import articles_by_annotator, untouched, worked_ids

    ids = worked_ids(corpus, corpus.annotator)
    others = articles_by_annotator(corpus)
    others.pop(corpus.annotator, None)
    if not ids:
        raise _nothing_of(corpus.annotator, others, corpus.path)
    with new_folder(report.out, _MANIFEST) as folder:
        written = write_training_set(
            corpus.layers(ids),
            folder.path,
            corpus.schema,
            seed,
            lambda done, what: progress(done, len(ids), what),
            left_out=untouched(corpus, corpus.annotator),
        )
        progress(len(ids), len(ids), "")
        manifest = {
            "made_by": f"annotator {__version__}",
            "format": "spacy",
            "corpus": os.fsencode(corpus.path.name).decode("utf-8", "replace"),
            "annotator": corpus.annotator,
            "seed": seed,
            "articles": dict(written.articles),
        }
        text = json.dumps(manifest, ensure_ascii=False, indent=2) + "\n"
        (folder.path / _MANIFEST).write_text(text, encoding="utf-8")
        folder.finish([*FILES, _MANIFEST])
    train, dev = written.articles["train"], written.articles["dev"]
    report.wrote = counted(
        "{0:,} article(s) for training and {1:,} for testing with {2}",
        train,
        dev,
        counted("{0:,} entity span(s)", written.entities.total()),
    )
    report.losses = written.losses
    if written.same_in_both:
        report.notes.append(phrase("There is only one article, so it is in both parts."))
    _note_losses(report, written.reasons.total() - written.untouched, written.untouched)
    _note_remarks(corpus, report)
    if written.pending:
        report.notes.append(counted("{0:,} pending suggestion(s) left out.", written.pending))
    if others:
        names = ", ".join(f"{name} ({count:,})" for name, count in sorted(others.items()))
        report.notes.append(
            phrase("Not in it is the work of other annotators (articles): {0}.", names)
        )


def _note_losses(report: ExportReport, spans: int, articles: int) -> None:
    if spans:
        report.notes.append(counted("{0:,} span(s) not among them: see report.md.", spans))
    if articles:
        report.notes.append(counted("{0:,} article(s) without confirmed work left out.", articles))


def _note_remarks(corpus: Corpus, report: ExportReport, carried: str = "") -> None:
    """Say what the format has no place for; `carried` is the kind that it has one for."""
    from annotator.store.exchange import remark_counts

    found = remark_counts(corpus)
    found.pop(carried, None)
    if found:
        names = joined(", ", [counted(name, number) for name, number in found.items()])
        report.notes.append(phrase("Not in it: {0}; the format jsonl carries them.", names))


def _nothing_of(annotator: str, others: dict[str, int], path: Path) -> UserError:
    if others:
        hint = phrase("There is work by {0}: name the one to export.", ", ".join(sorted(others)))
    else:
        hint = phrase("Accept or mark some spans, or mark articles done, then export.")
    return UserError(phrase("Nothing in this corpus is confirmed by {0}.", annotator), hint, path)


def _export_jsonl(corpus: Corpus, report: ExportReport, progress: Progress, total: int) -> None:
    from annotator.store.exchange import carried_articles

    count = 0
    with new_file(report.out, corpus.path, _JSONL_START) as file:
        file.write(header_line(corpus.schema, corpus.refusals()))
        for carried in carried_articles(corpus):
            progress(count, total, carried.imported.article.headline)
            file.write(article_line(carried))
            count += 1
    progress(count, total, "")
    report.wrote = counted("{0:,} article(s) with all that was said of them", count)
    report.notes.append(
        phrase("The history of edits (undo, and when each was made) is not carried.")
    )


def _export_csv(
    corpus: Corpus, report: ExportReport, progress: Progress, suggestions: bool, convention: str
) -> None:
    from io import TextIOWrapper

    from annotator.resources import convention as convention_of
    from annotator.store.exchange import TOTALS_BY_HAND, all_layers, changed_at, marked_ids

    chosen = convention_of(convention) if convention else None
    ids = marked_ids(corpus, with_suggestions=suggestions)

    def layers() -> Iterator[Layer]:
        done, last = 0, 0
        for layer in all_layers(corpus, ids):
            if layer.article.id != last:
                progress(done, len(ids), layer.article.headline)
                done, last = done + 1, layer.article.id
            yield layer

    with new_file(report.out, corpus.path, _CSV_START) as file:
        text = TextIOWrapper(file, encoding="utf-8", newline="", write_through=True)
        when = partial(changed_at, corpus)
        written = write_figures(layers(), text, when, suggestions=suggestions, convention=chosen)
        text.detach()
    progress(len(ids), len(ids), "")
    report.wrote = counted("{0:,} figure(s)", written.rows)
    report.losses = written.losses
    _note_remarks(corpus, report, TOTALS_BY_HAND)
    rowless = sum(loss.reason == "total" for loss in written.losses)
    if rowless:
        report.notes.append(counted("{0:,} total(s) by hand without a figure left out.", rowless))
    if not written.rows:
        report.notes.append(
            phrase("No casualty figure is confirmed yet: the table has its head only.")
        )
    guarded = sum(loss.reason == "formula" for loss in written.losses)
    if guarded:
        report.notes.append(
            counted(
                "{0:,} row(s) with a cell that begins like a formula: an apostrophe was put before "
                "it.",
                guarded,
            )
        )
    cut = sum(loss.reason == "link" for loss in written.losses)
    if cut:
        report.notes.append(counted("{0:,} link(s) to figures not confirmed left out.", cut))
