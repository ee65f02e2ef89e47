"""Opening the window from a command line. Light: it loads nothing that the window does not need."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from annotator.errors import UserError

SUFFIX = ".corpus"


def default_corpus() -> Path:
    """The corpus that is opened when none is named."""
    import platformdirs

    return platformdirs.user_data_path("annotator", appauthor=False) / f"articles{SUFFIX}"


def open_window(corpus: Path, articles: Sequence[Path], schema_name: str = "") -> int:
    """Open the window on a corpus and load articles into it; gives the exit code.

    `schema_name` are the labels for a corpus that is made, "" the usual ones.

    Raises:
        UserError: an article's path does not exist, or there is no display.
    """
    for path in articles:
        if is_missing(path):
            hint = "Look at the spelling; “annotator --help” names the commands."
            raise UserError("There is no such file, folder or command.", hint, path)
    _check_display()
    gc.disable()  # until the window is painted: nothing that start-up makes is garbage
    from annotator.gui.app import run

    return run(corpus, articles, schema_name)


def is_missing(path: Path) -> bool:
    """Whether there is no such file or folder; one that may not be looked at is not missing."""
    try:
        path.stat()
    except OSError as error:
        return not isinstance(error, PermissionError)
    return False


def _check_display() -> None:
    """Without a display Qt would abort the process; this says so before."""
    shown = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in shown):
        raise UserError(
            "There is no display, so the window cannot be opened.",
            "Log in to a desktop, or work without the window: “annotator import”, “suggest”, "
            "“export” and “highlight” (see “annotator --help”).",
        )
