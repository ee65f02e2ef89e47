"""The log file, and the report that a person can copy when the program has a bug.

Nothing of an article's text is written to the log.
"""

from __future__ import annotations

import logging
import platform
import sys
import traceback
from pathlib import Path

import platformdirs

_LOG_BYTES = 1_000_000
_PARTS = ("PySide6-Essentials", "spacy", "peewee", "numpy", "pyqtgraph")

logger = logging.getLogger("annotator")


def log_path() -> Path:
    """Where this user's log is written."""
    return platformdirs.user_log_path("annotator", appauthor=False) / "annotator.log"


def start_log(path: Path | None = None) -> Path | None:
    """Write warnings and worse to the log file; gives its path, or None if it cannot be written."""
    from logging.handlers import RotatingFileHandler  # loads sockets, too

    path = path or log_path()
    for old in [one for one in logger.handlers if isinstance(one, RotatingFileHandler)]:
        logger.removeHandler(old)
        old.close()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=_LOG_BYTES, backupCount=2, encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(threadName)s %(message)s"))
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    return path


def stop_log() -> None:
    """Close the log file."""
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        handler.close()


def versions() -> str:
    """The program, the system and the parts it rests on, one a line."""
    lines = [
        f"Annotator {_version('annotator')}",
        f"Python {platform.python_version()} on {platform.platform()}",
    ]
    lines += [f"{part} {_version(part)}" for part in _PARTS]
    return "\n".join(lines)


def report(error: BaseException) -> str:
    """What a person can send when something broke: versions and the traceback."""
    trace = "".join(traceback.format_exception(type(error), error, error.__traceback__))
    return f"{versions()}\nStarted as: {Path(sys.argv[0]).name}\n\n{trace}"


def _version(part: str) -> str:
    # Not above: it loads the email package and more, and the window's start has no need of it.
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(part)
    except PackageNotFoundError:
        return "(not installed)"
