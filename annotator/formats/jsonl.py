"""Our exchange file: JSON lines that hold a corpus, and plain rows of articles from elsewhere.

The first line tells the format, the label schema and what is refused; each further line is one
article:

    {"format": "annotator-corpus", "version": 2, "schema": {"name", "title", "labels": [...]},
     "refusals": [{"id", "annotator", "text", "label"}]}
    {"key", "text", "headline_end", "date", "number", "agency", "file_name", "encoding", "original",
     "annotations": [{"id", "annotator", "start", "end", "quote", "label", "figure", ...}],
     "relations": [{"id", "annotator", "kind", "source_id", "target_id"}],
     "decisions": [{"id", "annotator", "verdict"}], "readings": [{"id", "annotator"}],
     "comments": [{"id", "annotator", "text", "kind", "start", "end", "quote", "resolved"}],
     "totals": [{"id", "annotator", "outcome", "low", "best", "high", "reason"}],
     "pins": [{"id", "annotator", "annotation_id"}],
     "suggestions": [{"id", "start", "end", "quote", "label", "score", "provenance", ...}],
     "runs": [["pipeline", "version"]]}

`key` is the SHA-256 of the UTF-8 text, `original` the untouched bytes in base64. Offsets are code
points of `text`, half-open, and `quote` is `text[start:end]`. Fields at their default are left out;
`docs/formats.md` lists them all. What is not in it: the journal, hence undo and the times of edits.

A line without `key` is taken for a row {"id", "text", "date"}, of which only `text` is needed.
"""

from __future__ import annotations

import base64
import binascii
import codecs
import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, BinaryIO

from annotator.domain.annotations import (
    Annotation,
    Article,
    Comment,
    Decision,
    ImportedArticle,
    Pin,
    Reading,
    Record,
    Refusal,
    Relation,
    Suggestion,
    TotalOverride,
    content_key,
)
from annotator.domain.carried import CarriedArticle
from annotator.domain.records import from_plain, to_plain
from annotator.domain.schema import LabelSchema
from annotator.domain.text import normalise
from annotator.formats.encodings import SAVE_AS_UTF8
from annotator.formats.found import CarriedSchema, Found, Notice, Rejected, Unreadable
from annotator.formats.jsonl_checks import check_ids, record
from annotator.formats.news_text import parse_date, parse_news_text
from annotator.texts import later, phrase

FORMAT = "annotator-corpus"
VERSION = 2
MAX_LINE = 250_000_000  # bytes: an article of the greatest length twice over, as text and base64

_KINDS: tuple[tuple[str, type[Record]], ...] = (
    ("annotations", Annotation),
    ("relations", Relation),
    ("decisions", Decision),
    ("readings", Reading),
    ("comments", Comment),
    ("totals", TotalOverride),
    ("pins", Pin),
)
_ARTICLE_FIELDS = ("headline_end", "date", "number", "agency", "file_name")

_MOST = 2**63  # what the store's whole numbers hold
_MEND = later("Mend the line, or export the corpus again.")


def header_line(schema: LabelSchema, refusals: Iterable[Refusal] = ()) -> bytes:
    """The first line of an exchange file."""
    plain = {"format": FORMAT, "version": VERSION, "schema": to_plain(schema)}
    refused = [to_plain(one) for one in sorted(refusals, key=lambda one: one.id)]
    return _line(plain | {"refusals": refused} if refused else plain)


def article_line(carried: CarriedArticle) -> bytes:
    """One article's line; the same values always give the same bytes."""
    article, text = carried.imported.article, carried.imported.article.text
    plain_article = to_plain(article)
    plain: dict[str, Any] = {"key": article.key, "text": text}
    plain |= {name: plain_article[name] for name in _ARTICLE_FIELDS if name in plain_article}
    plain["encoding"] = carried.imported.encoding
    plain["original"] = base64.b64encode(carried.imported.original).decode("ascii")
    for name, kind in _KINDS:
        records = sorted((r for r in carried.records if isinstance(r, kind)), key=_order)
        plain[name] = [_plain(record, text) for record in records]
    suggestions = sorted(carried.suggestions, key=_order)
    plain["suggestions"] = [_plain(suggestion, text) for suggestion in suggestions]
    plain["runs"] = [list(run) for run in sorted(carried.runs)]
    return _line(plain)


def schema_of(path: Path) -> LabelSchema | None:
    """The label schema at the head of an exchange file; None: it is another kind of file."""
    try:
        if not path.is_file():  # opening a pipe would wait for a writer
            return None
        with path.open("rb") as file:
            first = file.readline(MAX_LINE).removeprefix(codecs.BOM_UTF8)
            found = _header(_loads(first), path)
            return None if found is None else found.schema
    except (OSError, ValueError, Unreadable):  # reading it later says what is wrong
        return None


def read_jsonl(path: Path) -> Iterator[Found]:
    """What the lines of a file hold; a line that cannot be used is refused with its number."""
    with path.open("rb") as file:
        number = 0
        for number, line in enumerate(_lines(file), 1):
            if line is None:
                remedy = phrase("Split the article in it.")
                yield Rejected(path, phrase("the line is too long"), remedy, number)
                continue
            if not line.strip():
                continue
            if number == 1 and line.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
                yield Rejected(path, phrase("it is in UTF-16"), phrase(SAVE_AS_UTF8))
                return
            try:
                row = _loads(line)
                header = _header(row, path)
                if header is not None:
                    yield header
                elif "key" in row:
                    yield read_article(row)
                else:
                    yield from _plain_row(path, number, row, line)
            except _NewerFormat as problem:
                yield Rejected(path, problem.reason, problem.remedy, number)
                return
            except Unreadable as problem:
                yield Rejected(path, problem.reason, problem.remedy, number)
            except ValueError as error:
                yield Rejected(path, str(error).rstrip("."), phrase(_MEND), number)
        if number == 0:
            yield Rejected(
                path, phrase("it is empty"), phrase("Remove it, or export the corpus again.")
            )


def read_article(row: dict[str, Any]) -> CarriedArticle:
    """An article with all that was said of it, from its parsed line.

    Raises:
        ValueError: a field is missing or wrong, or does not fit the text.
    """
    text = row.get("text")
    if not isinstance(text, str) or not text.strip() or normalise(text) != text:
        raise ValueError(phrase("the text is missing or is not in the form this program stores"))
    if row["key"] != content_key(text):
        raise ValueError(
            phrase("the text is not what the key says: it was changed after the export")
        )
    fields = {name: row[name] for name in _ARTICLE_FIELDS if name in row}
    article = from_plain(Article, {"text": text, **fields})
    if not 0 <= article.headline_end <= len(text) or text[article.headline_end :][:1] not in "\n":
        raise ValueError(phrase("headline_end is not at the end of a line"))
    if article.number is not None and not -_MOST < article.number < _MOST:
        raise ValueError(phrase("the number is too long"))
    records: list[Record] = []
    for name, kind in _KINDS:
        records += [record(kind, plain, text) for plain in _list(row, name)]
    found = [record(Suggestion, plain, text) for plain in _list(row, "suggestions")]
    check_ids(records, found)
    imported = ImportedArticle(article, _original(row), _string(row, "encoding"))
    return CarriedArticle(imported, tuple(records), tuple(found), _runs(row))


class _NewerFormat(Unreadable):
    """The whole file is of a later format: what its lines mean is not known."""


def _header(row: dict[str, Any], path: Path) -> CarriedSchema | None:
    if "format" not in row or "text" in row:
        return None
    if row["format"] != FORMAT:
        raise ValueError(phrase("the format {0!r} is not known", row["format"]))
    version = row.get("version")
    if not isinstance(version, int) or version > VERSION:
        reason = phrase("it was written by a newer version of this program")
        raise _NewerFormat(reason, phrase("Get the newer version to read it."))
    plain = row.get("schema")
    if not isinstance(plain, dict):
        raise ValueError(phrase("the label schema in it is missing"))
    schema = from_plain(LabelSchema, plain)
    refusals = [_refusal(one) for one in _list(row, "refusals")]
    return CarriedSchema(path, schema, tuple(refusals))


def _refusal(plain: Any) -> Refusal:
    if not isinstance(plain, dict):
        raise ValueError(phrase("Refusal: {0!r} is not an object", plain))
    one = from_plain(Refusal, plain)
    if not (one.id and one.annotator.strip() and one.text.strip() and one.label.strip()):
        raise ValueError(phrase("Refusal {0!r} lacks its text, label or annotator", one.id))
    return one


def _plain_row(path: Path, number: int, row: dict[str, Any], line: bytes) -> Iterator[Found]:
    text = row.get("text")
    if not isinstance(text, str):
        raise Unreadable(
            phrase("there is no field “text”"),
            phrase('A row is {{"id": …, "text": …, "date": …}}.'),
        )
    name = path.name
    if row.get("id") is not None:
        name += f"#{' '.join(normalise(str(row['id'])).split())}"
    news = parse_news_text(text, name)
    article = news.article
    for notice in news.notices:
        yield Notice(path, notice, number)
    if row.get("date") and article.date is None:
        day = parse_date(str(row["date"]))
        if day is None:
            notice = phrase(
                "“{0}” is no date of the form YYYY-MM-DD; the date is unknown", row["date"]
            )
            yield Notice(path, notice, number)
        article = replace(article, date=day)
    yield ImportedArticle(article, line, "utf-8")


def _lines(file: BinaryIO) -> Iterator[bytes | None]:
    """Lines without their ends; None for one that is too long to be taken."""
    first = True
    while line := file.readline(MAX_LINE):
        if first:
            line, first = line.removeprefix(codecs.BOM_UTF8), False
        if len(line) < MAX_LINE or line.endswith(b"\n"):
            yield line.rstrip(b"\r\n")
            continue
        while line and not line.endswith(b"\n"):
            line = file.readline(MAX_LINE)
        yield None


def _loads(line: bytes) -> dict[str, Any]:
    try:
        row = json.loads(line.decode("utf-8"), parse_constant=_no_constant)
    except UnicodeDecodeError as error:
        raise ValueError(phrase("the line is not in UTF-8")) from error
    except json.JSONDecodeError as error:
        raise ValueError(
            phrase("it is not JSON: {0} at character {1}", error.msg, error.pos + 1)
        ) from error
    except ValueError as error:
        if "digits" in str(error):  # Python's words are about Python
            raise ValueError(phrase("there is a number in it with thousands of digits")) from error
        raise
    except RecursionError as error:
        raise ValueError(phrase("the JSON is nested too deeply")) from error
    if not isinstance(row, dict):
        raise ValueError(phrase("the line is not a JSON object"))
    if b"\\u" in line and not row.keys().isdisjoint(("key", "format")):
        _check_whole(row)
    return row


def _check_whole(plain: dict[str, Any]) -> None:
    r"""Refuse half characters (`"\ud83d"` alone), which JSON can write and nothing can store."""
    try:
        json.dumps(plain, ensure_ascii=False).encode()
    except UnicodeEncodeError as error:
        raise ValueError(phrase("there is half a character in it (a lone surrogate)")) from error


def _no_constant(name: str) -> None:
    raise ValueError(phrase("{0} is not a number", name))


def _line(plain: dict[str, Any]) -> bytes:
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _order(one: Record | Suggestion) -> tuple[Any, ...]:
    if isinstance(one, Annotation | Suggestion):
        return one.start, -one.end, one.id
    return (one.annotator, one.id)


def _plain(one: Record | Suggestion, text: str) -> dict[str, Any]:
    plain = to_plain(one)
    plain.pop("article_id", None)
    if isinstance(one, Annotation | Suggestion | Comment) and one.start is not None:
        plain["quote"] = text[one.start : one.end]
    return plain


def _original(row: dict[str, Any]) -> bytes:
    try:
        return base64.b64decode(_string(row, "original"), validate=True)
    except binascii.Error as error:
        raise ValueError(phrase("the original is not base64")) from error


def _runs(row: dict[str, Any]) -> tuple[tuple[str, str], ...]:
    runs = []
    for run in _list(row, "runs"):
        match run:
            case [str(pipeline), str(version)]:
                runs.append((pipeline, version))
            case _:
                raise ValueError(phrase("{0!r} is not a pipeline with its version", run))
    return tuple(runs)


def _string(row: dict[str, Any], name: str) -> str:
    value = row.get(name)
    if not isinstance(value, str):
        raise ValueError(phrase("{0} is missing or not a text", name))
    return value


def _list(row: dict[str, Any], name: str) -> list[Any]:
    value = row.get(name, [])
    if not isinstance(value, list):
        raise ValueError(phrase("{0} is not a list", name))
    return value
