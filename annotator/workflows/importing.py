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
from annotator.workflows.progress import Progress, counted, quiet

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
        parts = [f"{counted(len(self.new), 'article')} imported"]
        if self.known:
            parts.append(f"{len(self.known):,} already there")
        if self.rejected:
            parts.append(f"{len(self.rejected):,} not loaded")
        if self.taken:
            parts.append(f"{counted(self.taken, 'annotation or suggestion', _MANY)} taken over")
        if self.already:
            parts.append(f"{counted(self.already, 'annotation or suggestion', _MANY)} known before")
        if self.refused:
            parts.append(f"{counted(len(self.refused), 'of them', 'of them')} not taken")
        return ", ".join(parts) + "."

    def details(self) -> Iterator[str]:
        """A line for everything that a person should know: refusals first, then remarks."""
        for rejected in self.rejected:
            yield f"not loaded: {rejected}"
        for refused in self.refused:
            yield f"not taken: {_described(refused)}"
        for name, twin in self.known:
            yield f"already there: {name} (article {twin})"
        for notice in self.notices:
            yield f"note: {notice}"


_MANY = "annotations and suggestions"


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
        count = counted(len(self._report.new), "new article")
        self._progress(self._done, self._total, f"{count} stored")


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
        text = f"labels that this corpus does not have: {', '.join(missing)}"
        yield Notice(found.path, f"{text}; their spans are kept, but cannot be given anew")


def _described(refused: Refused) -> str:
    what = refused.what
    name = f"{type(what).__name__.lower()} {what.id}"
    if isinstance(what, Annotation | Suggestion):
        name += f" ({what.label} {what.start}–{what.end})"
    where = f" of article {refused.article_id}" if refused.article_id else ""
    return f"{name}{where}: {refused.reason}."
