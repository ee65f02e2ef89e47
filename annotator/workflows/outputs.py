"""Where exports go: written under another name first, then moved to their place whole."""

from __future__ import annotations

import shutil
import tempfile
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from annotator.errors import UserError
from annotator.texts import phrase

_UNFINISHED = ".annotator-export-"


class NewFolder:
    """A folder in the making: write into `path`, then `finish`."""

    def __init__(self, path: Path, out: Path) -> None:
        self.path = path
        self._out = out

    def finish(self, names: Sequence[str]) -> None:
        """Move the files to their place, the manifest last; what else lies there stays."""
        for name in names:
            target = self._out / name
            target.parent.mkdir(parents=True, exist_ok=True)
            (self.path / name).replace(target)


@contextmanager
def new_folder(out: Path, manifest: str) -> Iterator[NewFolder]:
    """A folder for an export; `manifest` is the file by which an earlier one is known.

    Raises:
        UserError: `out` is a file, holds something else, or cannot be written.
    """
    with _explained(out):
        if out.exists() and not out.is_dir():
            hint = phrase("Choose another name: this format is a folder of files.")
            raise UserError(phrase("This is a file, not a folder."), hint, out)
        is_new = not out.exists()
        out.mkdir(parents=True, exist_ok=True)
        # What an export left behind that was killed is nobody's work.
        others = [one for one in out.iterdir() if not one.name.startswith(_UNFINISHED)]
        if others and not (out / manifest).is_file():
            raise UserError(
                phrase("This folder is not empty, and what is in it is not an earlier export."),
                phrase("Choose a new or an empty folder."),
                out,
            )
        # Within the folder: what lies beside it may be another disk, or not be ours to write to.
        temporary = Path(tempfile.mkdtemp(prefix=_UNFINISHED, dir=out))
        try:
            yield NewFolder(temporary, out)
        finally:
            shutil.rmtree(temporary, ignore_errors=True)
            if is_new and not any(out.iterdir()):
                out.rmdir()


@contextmanager
def new_file(out: Path, corpus: Path, start: bytes) -> Iterator[BinaryIO]:
    """A file for an export, in place when the block ends well; an earlier one begins with `start`.

    Raises:
        UserError: `out` is a folder, the corpus, or another file, or cannot be written.
    """
    with _explained(out):
        if out.is_dir():
            raise UserError(
                phrase("This is a folder."), phrase("Give the name of a file in it."), out
            )
        if out.exists():
            _check_earlier(out, corpus, start)
        place = out.resolve()  # a link stays one, and what it leads to is replaced
        place.parent.mkdir(parents=True, exist_ok=True)
        unfinished = place.with_name(f".annotator-{uuid.uuid4().hex[:8]}.part")
        try:
            with unfinished.open("xb") as file:
                yield file
            unfinished.replace(place)
        finally:
            unfinished.unlink(missing_ok=True)


def _check_earlier(out: Path, corpus: Path, start: bytes) -> None:
    # The corpus itself must not be opened: closing it would drop the locks on it.
    same = out.samefile(corpus) if corpus.exists() else False
    if not same and out.is_file():
        with out.open("rb") as file:
            if file.read(len(start)) in (start, b""):
                return
    raise UserError(
        phrase("There is another file of this name, and it is not an earlier export."),
        phrase("Choose another name, or remove the file first."),
        out,
    )


@contextmanager
def _explained(out: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise UserError(
            phrase("The export cannot be written: {0}.", error.strerror or error),
            phrase("Choose a folder in which you may write, with room on its disk."),
            out,
        ) from error
