"""Lets a pipeline make suggestions for the articles of a corpus, and stores them as it goes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from annotator.domain.annotations import Article, Suggestion
from annotator.texts import counted, joined, phrase
from annotator.workflows.progress import Progress, quiet

if TYPE_CHECKING:
    from annotator.nlp.pipeline import Pipeline
    from annotator.store.corpus import Corpus

_BATCH = 16  # articles stored together: a stop loses no more than their suggestions


@dataclass(slots=True)
class SuggestReport:
    """What a run brought: articles gone over, suggestions now pending, found per label."""

    pipeline: str
    version: str
    articles: int = 0
    pending: int = 0
    found: Counter[str] = field(default_factory=Counter)

    def summary(self) -> str:
        """The report in one sentence or two."""
        name = f"{self.pipeline} {self.version}"
        if not self.articles:
            return phrase("Nothing to do: {0} has been over every article.", name)
        known = self.found.total() - self.pending
        where = counted("{0:,} article(s)", self.articles)
        text = counted("{0:,} new suggestion(s) in {1} by {2}.", self.pending, where, name)
        if not known:
            return text
        before = counted("{0:,} finding(s) annotated or decided on before.", known)
        return joined(" ", [text, before])


def suggest(
    corpus: Corpus,
    pipeline: Pipeline,
    progress: Progress = quiet,
    *,
    again: bool = False,
    report: SuggestReport | None = None,
) -> SuggestReport:
    """Run a pipeline over the articles it has not been over, or with `again` over all.

    Pending suggestions of these articles are replaced; annotations and decisions stay. A `report`
    given is filled as batches are stored.

    Raises:
        Cancelled: by `progress`; what was stored stays, and the next run goes on from there.
        UserError: the corpus cannot be written to.
    """
    # The store: not to start with.
    from annotator.workflows.knowing import known_in
    from annotator.workflows.own_scores import adjusted, in_force, renewed

    report = report if report is not None else SuggestReport(pipeline.name, pipeline.version)
    if again:
        ids, total = None, corpus.count()
    else:
        ids = corpus.articles_without(pipeline.name, pipeline.version)
        total = len(ids)
    renewed(corpus, lambda done, total, what: progress(0, None, what))
    pipeline.know(known_in(corpus), corpus.schema)
    progress(0, total, "")
    for batch in _batches(pipeline.suggest(corpus.articles(ids), corpus.schema)):
        own = in_force(corpus)  # a window may have renewed the scores meanwhile
        found = {article.id: adjusted(suggestions, own) for article, suggestions in batch}
        pending = corpus.replace_suggestions(found, pipeline.name, pipeline.version)
        report.pending += pending
        report.articles += len(batch)
        for suggestions in found.values():
            report.found.update(suggestion.label for suggestion in suggestions)
        progress(report.articles, total, batch[-1][0].headline)
    return report


def _batches(
    found: Iterator[tuple[Article, list[Suggestion]]],
) -> Iterator[list[tuple[Article, list[Suggestion]]]]:
    while batch := list(islice(found, _BATCH)):
        yield batch
