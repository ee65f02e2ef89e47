"""Reads articles from files: finds the files, picks the reader, collects what went wrong.

A new format is one module with a reader and a row in `READERS`.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator.formats.files import find_files, reason_of, remedy_of
from annotator.formats.found import Found, Notice, Rejected, Unreadable
from annotator.formats.jsonl import read_jsonl
from annotator.formats.news_text import read_news_text
from annotator.texts import phrase

MAX_BYTES = 50_000_000  # of an article's file

Report = Callable[[int, int | None, str], None]


@dataclass(frozen=True, slots=True)
class Reader:
    """One family of files: its name, the suffixes that tell it, and what reads such a file.

    `read` gives what it finds piece by piece and raises only `OSError`.
    """

    name: str
    suffixes: tuple[str, ...]
    read: Callable[[Path], Iterator[Found]]


def _read_text_file(path: Path) -> Iterator[Found]:
    with path.open("rb") as file:
        status = os.fstat(file.fileno())
        if status.st_size > MAX_BYTES:
            size = status.st_size
        else:
            data = file.read(MAX_BYTES + 1)  # the size of some files is not known before
            size = len(data)
    if size > MAX_BYTES:
        limit = f"{MAX_BYTES // 1_000_000} MB"
        remedy = phrase(
            "Split it into its articles: one file each, or one line each of a .jsonl file."
        )
        yield Rejected(path, phrase("it is over {0}, too long for an article", limit), remedy)
        return
    try:
        imported, notices = read_news_text(data, path.name)
    except Unreadable as problem:
        yield Rejected(path, problem.reason, problem.remedy)
        return
    for text in notices:
        yield Notice(path, text)
    yield imported


PLAIN_TEXT = Reader("plain text", (".txt", ".text", ""), _read_text_file)
JSON_LINES = Reader("JSON lines", (".jsonl", ".ndjson"), read_jsonl)
READERS = (PLAIN_TEXT, JSON_LINES)
_BY_SUFFIX = {suffix: reader for reader in READERS for suffix in reader.suffixes}


def quiet(done: int, total: int | None, what: str) -> None:
    """A progress callback for those who do not want to know."""


def read_files(paths: Iterable[Path], progress: Report = quiet) -> Iterator[Found]:
    """Everything found in files and folders, in order; nothing is raised for a single file.

    `progress` is told the files read so far and the number of files, before each file.
    """
    found = list(find_files(paths, _BY_SUFFIX.keys()))
    total = sum(isinstance(one, Path) for one in found)
    done = 0
    for one in found:
        if not isinstance(one, Path):
            yield one
            continue
        progress(done, total, one.name)
        yield from _read(one)
        done += 1
    progress(done, total, "")


def _read(path: Path) -> Iterator[Found]:
    reader = _BY_SUFFIX.get(path.suffix.lower(), PLAIN_TEXT)
    try:
        # Opening a pipe would wait for a writer for ever.
        if not stat.S_ISREG(path.stat().st_mode):
            remedy = phrase("Copy what comes out of it to a file.")
            yield Rejected(path, phrase("it is a device or a pipe, not a file"), remedy)
            return
        yield from reader.read(path)
    except OSError as error:
        yield Rejected(path, reason_of(error), remedy_of(error))
