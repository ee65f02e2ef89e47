"""What could not be carried over a border, so that nothing vanishes without a word."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.annotations import Annotation, Article, Suggestion


@dataclass(frozen=True, slots=True)
class Loss:
    """One thing that an export or an import left out or changed, and why.

    `reason` is a short fixed name to sort by; `detail` one sentence for people. `start` and `end`
    are code points of the article, or -1 where the loss is about the article as a whole.
    """

    article_id: int
    headline: str
    reason: str
    detail: str
    file_name: str = ""
    label: str = ""
    quote: str = ""
    start: int = -1
    end: int = -1


def loss_of_mark(article: Article, mark: Annotation | Suggestion, reason: str, detail: str) -> Loss:
    """The loss of one span of an article, with its label, quote and offsets."""
    return Loss(
        article.id,
        article.headline,
        reason,
        detail,
        file_name=article.file_name,
        label=mark.label,
        quote=article.text[mark.start : mark.end],
        start=mark.start,
        end=mark.end,
    )
