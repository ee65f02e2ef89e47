"""What could not be carried over a border, so that nothing vanishes without a word."""

from __future__ import annotations

from dataclasses import dataclass


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
