"""Which files to read: arguments as they are, folders with all that is in them.

In folders only files whose kind is known by their suffix are taken; whatever else lies there is
named in the report. Hidden files and our own corpus files are counted, not named.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from annotator.formats.found import Notice, Rejected
from annotator.texts import counted, phrase

_OWN_SUFFIXES = (".corpus", ".corpus-wal", ".corpus-shm", ".corpus.lock")


@dataclass(slots=True)
class _Folder:
    """One folder given by the user: what was passed over in it and below."""

    path: Path
    hidden: int = 0
    own: int = 0
    other: dict[str, list[str]] = field(default_factory=dict)

    def notices(self) -> Iterator[Notice]:
        if self.hidden:
            yield Notice(self.path, counted("{0:,} hidden file(s) left out", self.hidden))
        if self.own:
            yield Notice(self.path, counted("{0:,} corpus file(s) left out", self.own))
        for suffix, names in sorted(self.other.items()):
            shown = ", ".join(names[:3]) + (" …" if len(names) > 3 else "")
            text = counted(
                "{0:,} {1} file(s) left out ({2}): name a file to try it as text",
                len(names),
                suffix,
                shown,
            )
            yield Notice(self.path, text)


def find_files(
    paths: Iterable[Path], suffixes: Collection[str]
) -> Iterator[Path | Rejected | Notice]:
    """Files to read, in the order of the arguments, folders sorted by name and gone through.

    A folder that was already gone through (given twice, or linked in a loop) is not entered again.
    """
    entered: set[tuple[int, int]] = set()
    for path in paths:
        if os.path.isdir(path):  # noqa: PTH112 - unlike Path.is_dir it never raises
            folder = _Folder(path)
            found = _walk(path, folder, suffixes, entered)
            first = next(found, None)
            yield from () if first is None else (first,)
            yield from found
            yield from folder.notices()
            if first is None:
                remedy = phrase(
                    "What is read from folders: {0}.", ", ".join(sorted(filter(None, suffixes)))
                )
                yield Rejected(path, phrase("there is no article in this folder"), remedy)
        elif path.name.lower().endswith(_OWN_SUFFIXES):
            reason = phrase("this is a corpus, not an article")
            yield Rejected(
                path, reason, phrase("Give it first to work on it, or export it to JSONL.")
            )
        else:
            yield path


def _walk(
    top: Path, folder: _Folder, suffixes: Collection[str], entered: set[tuple[int, int]]
) -> Iterator[Path | Rejected | Notice]:
    """Files of a folder and of those below it; a stack, for folders may be nested deep."""
    stack = [top]
    while stack:
        here = stack.pop()
        try:
            status = here.stat()
            if (status.st_dev, status.st_ino) in entered:
                yield Notice(here, phrase("this folder was already gone through by another way"))
                continue
            entered.add((status.st_dev, status.st_ino))
            with os.scandir(here) as listing:
                entries = sorted(listing, key=lambda entry: entry.name)
        except OSError as error:
            yield Rejected(here, reason_of(error), remedy_of(error))
            continue
        below = []
        for entry in entries:
            path = here / entry.name
            if entry.name.startswith("."):
                folder.hidden += 1
            elif _is_dir(entry):
                below.append(path)
            elif entry.name.lower().endswith(_OWN_SUFFIXES):
                folder.own += 1
            elif path.suffix.lower() in suffixes:
                yield path
            else:
                folder.other.setdefault(path.suffix.lower(), []).append(entry.name)
        stack += reversed(below)


def _is_dir(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link to itself: reading it will say so
        return False


def reason_of(error: OSError) -> str:
    """Why a file or folder cannot be read, in words."""
    match error:
        case PermissionError():
            return phrase("you may not read it")
        case FileNotFoundError():
            return phrase("there is no such file, or it is a link that leads nowhere")
        case IsADirectoryError():
            return phrase("it is a folder")
    return phrase("it cannot be read: {0}", error.strerror or error)


def remedy_of(error: OSError) -> str:
    """What helps against `reason_of`."""
    if isinstance(error, PermissionError):
        return phrase("Ask its owner for access, or copy it to a folder of yours.")
    if isinstance(error, FileNotFoundError):
        return phrase("Look whether the name is right and the file is still there.")
    return phrase("Look whether it opens in another program.")
