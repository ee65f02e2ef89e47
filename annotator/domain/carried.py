"""An article with all that was said of it, on its way from one corpus to another."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.annotations import ImportedArticle, Record, Suggestion


@dataclass(frozen=True, slots=True)
class CarriedArticle:
    """An article, every annotator's records, every pipeline's suggestions, and its runs.

    `runs` are the pipelines (name, version) that have been over the article. The article id in
    records and suggestions is that of the corpus they come from, or 0.
    """

    imported: ImportedArticle
    records: tuple[Record, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    runs: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """Something carried that was not taken into an article, and why."""

    article_id: int
    what: Record | Suggestion
    reason: str
