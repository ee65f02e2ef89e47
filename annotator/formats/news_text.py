r"""Articles in plain text: the source's layout with its date line, and text without it.

The layout: a line `date YYYY-MM-DD N`, the headline, then one paragraph a line, the agency in
brackets at the start of the text. The date line is kept as metadata and leaves the text; all else
stays, one paragraph a line, without blank lines and without white space at the lines' ends.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from annotator.domain.annotations import Article, ImportedArticle
from annotator.domain.text import normalise
from annotator.formats.encodings import decode
from annotator.formats.found import Unreadable
from annotator.texts import phrase

# "date 2026-02-28 403"; the date's form is loose, so that a mistyped one is still seen as one.
_DATE_LINE = re.compile(
    r"date\s+(?P<date>[0-9]+(?:[-./][0-9]+)+)(?:\s+(?P<number>[0-9]+))?", re.IGNORECASE
)
_AGENCY = re.compile(r"\(\s*([^()\n]{1,60}?)\s*\)")
_MARKUP = re.compile(r"<(?:!doctype html|html|head|body)\b", re.IGNORECASE)
_MOST_DIGITS = 18  # what fits the store's whole numbers


@dataclass(frozen=True, slots=True)
class NewsText:
    """An article made from text, and what a person should know of it."""

    article: Article
    notices: tuple[str, ...] = ()


def read_news_text(data: bytes, file_name: str) -> tuple[ImportedArticle, tuple[str, ...]]:
    """An article from a text file's bytes, and what a person should know of it.

    Raises:
        Unreadable: the bytes are not text, or there is no text in them.
    """
    decoded = decode(data)
    news = parse_news_text(decoded.text, file_name)
    imported = ImportedArticle(news.article, data, decoded.encoding)
    return imported, decoded.notices + news.notices


def parse_news_text(raw: str, file_name: str) -> NewsText:
    """An article from text in the layout above; without a date line the date is unknown.

    Raises:
        Unreadable: there is nothing but white space, or nothing after the date line.
    """
    notices: list[str] = []
    lines = [line for line in (line.strip() for line in normalise(raw).split("\n")) if line]
    day, number = None, None
    header = _DATE_LINE.fullmatch(lines[0]) if lines else None
    if header is not None:
        day = _date(header["date"], notices)
        number = _number(header["number"], notices)
        lines = lines[1:]
    if not lines:
        reason = (
            phrase("there is no text after the date line")
            if header
            else phrase("there is no text in it")
        )
        raise Unreadable(reason, phrase("Fetch the article again, or remove the file."))
    if len(lines) == 1:
        notices.append(phrase("it has a headline only"))
    if _MARKUP.match(lines[0]):
        notices.append(phrase("it looks like a web page: its mark-up is part of the text now"))
    agency = _AGENCY.match(lines[1]) if len(lines) > 1 else None
    article = Article(
        "\n".join(lines),
        len(lines[0]),
        date=day,
        number=number,
        agency=agency[1] if agency is not None else "",
        file_name=file_name,
    )
    return NewsText(article, tuple(notices))


def parse_date(text: str) -> date | None:
    """The date of YYYY-MM-DD, also at the start of a date with time; None: no such day."""
    if not re.match(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])", text):
        return None
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


def _date(text: str, notices: list[str]) -> date | None:
    day = parse_date(text) if len(text) == len("2026-02-28") else None
    if day is None:
        notices.append(phrase("“{0}” is no date of the form YYYY-MM-DD; the date is unknown", text))
    return day


def _number(text: str | None, notices: list[str]) -> int | None:
    if text is None:
        return None
    if len(text) > _MOST_DIGITS:
        notices.append(phrase("the number in the date line is too long and was left out"))
        return None
    return int(text)
