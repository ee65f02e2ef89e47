"""Brings articles into a corpus: reads files, stores in batches, reports on every one of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.domain.annotations import Annotation, ImportedArticle, Suggestion
from annotator.domain.carried import CarriedArticle, Refused
from annotator.formats.found import CarriedSchema, Notice, Rejected
from annotator.formats.readers import read_files
from annotator.texts import counted, joined, later, phrase
from annotator.workflows.progress import Progress, quiet

if TYPE_CHECKING:
    from annotator.store.corpus import Corpus

_BATCH_ARTICLES = 50  # an edit in a window on the same corpus waits for no more than a batch
_BATCH_BYTES = 20_000_000  # of originals, so that long articles do not pile up in memory


@dataclass(slots=True)
class ImportReport:
    """What came of an import; every file given is accounted for.

    `new` are the ids of articles that were not there, `known` the names of those that were, with
    the id of the twin. `taken` and `already` count what an exchange file says of its articles;
    `refused` is what clashed with what is stored.
    """

    new: list[int] = field(default_factory=list)
    known: list[tuple[str, int]] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    taken: int = 0
    already: int = 0
    refused: list[Refused] = field(default_factory=list)

    @property
    def found_articles(self) -> bool:
        """Whether there was any article in what was given, new or known."""
        return bool(self.new or self.known)

    def summary(self) -> str:
        """The report in one sentence."""
        parts = [counted("{0:,} article(s) imported", len(self.new))]
        if self.known:
            parts.append(phrase("{0:,} already there", len(self.known)))
        if self.rejected:
            parts.append(phrase("{0:,} not loaded", len(self.rejected)))
        if self.taken:
            parts.append(counted("{0:,} annotation(s) or suggestion(s) taken over", self.taken))
        if self.already:
            parts.append(counted("{0:,} annotation(s) or suggestion(s) known before", self.already))
        if self.refused:
            parts.append(phrase("{0:,} of them not taken", len(self.refused)))
        return phrase("{0}.", joined(", ", parts))

    def details(self) -> Iterator[str]:
        """A line for everything that a person should know: refusals first, then remarks."""
        for rejected in self.rejected:
            yield phrase("not loaded: {0}", rejected)
        for refused in self.refused:
            yield phrase("not taken: {0}", _described(refused))
        for name, twin in self.known:
            yield phrase("already there: {0} (article {1})", name, twin)
        for notice in self.notices:
            yield phrase("note: {0}", notice)


def import_articles(
    corpus: Corpus,
    paths: Iterable[Path],
    progress: Progress = quiet,
    report: ImportReport | None = None,
) -> ImportReport:
    """Store the articles of files and folders; one that is there already is not doubled.

    A `report` given is filled as batches are stored, so that it is true also when the work is
    stopped. Nothing stored is overwritten.

    Raises:
        Cancelled: by `progress`; what was stored stays.
        UserError: the corpus cannot be written to.
    """
    report = report if report is not None else ImportReport()
    files = _FileProgress(progress, report)
    batch: list[ImportedArticle | CarriedArticle] = []
    size = 0
    for found in read_files(paths, files):
        match found:
            case Rejected():
                report.rejected.append(found)
            case Notice():
                report.notices.append(found)
            case CarriedSchema():
                report.notices += _missing_labels(corpus, found)
                _store_refusals(corpus, found, report)
            case _:
                imported = found.imported if isinstance(found, CarriedArticle) else found
                batch.append(found)
                size += len(imported.original)
                if len(batch) >= _BATCH_ARTICLES or size >= _BATCH_BYTES:
                    _store(corpus, batch, report)
                    batch, size = [], 0
                    files.stored()
    _store(corpus, batch, report)
    files.stored()
    return report


class _FileProgress:
    """Passes on the files done, and within a file of many articles how many are stored."""

    def __init__(self, progress: Progress, report: ImportReport) -> None:
        self._progress = progress
        self._report = report
        self._done, self._total = 0, 0

    def __call__(self, done: int, total: int | None, what: str) -> None:
        self._done, self._total = done, total or 0
        self._progress(done, total, what)

    def stored(self) -> None:
        count = counted("{0:,} new article(s) stored", len(self._report.new))
        self._progress(self._done, self._total, count)


def _store(
    corpus: Corpus, batch: list[ImportedArticle | CarriedArticle], report: ImportReport
) -> None:
    if not batch:
        return
    added = corpus.add(
        [found.imported if isinstance(found, CarriedArticle) else found for found in batch]
    )
    report.new += added.new
    report.known += added.known
    carried = [found for found in batch if isinstance(found, CarriedArticle)]
    if not carried:
        return
    from annotator.store.exchange import ids_of
    from annotator.store.restoring import restore

    keys = [found.imported.article.key for found in carried]
    ids = ids_of(corpus, keys)
    restored = restore(
        corpus, [(ids[key], found) for key, found in zip(keys, carried, strict=True)]
    )
    report.taken += restored.taken
    report.already += restored.already
    report.refused += restored.refused


def _store_refusals(corpus: Corpus, found: CarriedSchema, report: ImportReport) -> None:
    if not found.refusals:
        return
    from annotator.store.restoring import restore_refusals

    restored = restore_refusals(corpus, found.refusals)
    report.taken += restored.taken
    report.already += restored.already
    report.refused += restored.refused


def _missing_labels(corpus: Corpus, found: CarriedSchema) -> Iterator[Notice]:
    labels = [label.name for label in found.schema.labels]
    schema = corpus.schema
    missing = [name for name in labels if schema.current(name) not in schema.by_name]
    if missing:
        text = later(
            "labels that this corpus does not have: {0}; their spans are kept, but cannot be given "
            "anew"
        )
        yield Notice(found.path, phrase(text, ", ".join(missing)))


def _described(refused: Refused) -> str:
    what = refused.what
    name = f"{type(what).__name__.lower()} {what.id}"
    if isinstance(what, Annotation | Suggestion):
        name += f" ({what.label} {what.start}–{what.end})"
    if refused.article_id:
        name = phrase("{0} of article {1}", name, refused.article_id)
    return f"{name}: {refused.reason}."
