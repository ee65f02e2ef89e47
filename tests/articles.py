"""Articles for tests."""

from __future__ import annotations

from annotator.domain.annotations import Article, ImportedArticle


def imported(text: str, name: str = "a.txt", **fields: object) -> ImportedArticle:
    """A text as it comes from a file; its first line is the headline, if there are more."""
    headline_end = fields.pop("headline_end", text.find("\n") if "\n" in text else len(text))
    article = Article(text, headline_end, file_name=name, **fields)  # type: ignore[arg-type]
    return ImportedArticle(article, text.encode(), "utf-8")
