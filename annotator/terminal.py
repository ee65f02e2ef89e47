"""What the command line shows: progress and remarks on stderr, the summary on stdout."""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from annotator.errors import UserError

if TYPE_CHECKING:
    from rich.progress import Progress as RichProgress

_PLAIN_EVERY_S = 2.0  # between two lines of progress where there is no terminal
_MOST_LINES = 30
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_REST_AFTER_S = 0.5  # before the first line: short work needs none


def say(text: str) -> None:
    """Print the summary."""
    sys.stdout.write(_on_one_line(text) + "\n")


def remark(text: str) -> None:
    """Print a line that is no result."""
    sys.stderr.write(_on_one_line(text) + "\n")


def _on_one_line(text: str) -> str:
    r"""File names may hold line ends, and commands to the terminal: shown as "\n", "\x1b"."""
    return _CONTROLS.sub(lambda found: ascii(found[0])[1:-1], text)


def report_bug(error: Exception) -> None:
    """Put a failure that nobody can mend into the log, and say where it is."""
    from annotator.logs import logger, report, start_log

    path = start_log()
    told = report(error)
    logger.error("%s", told)
    if path is None:
        sys.stderr.write(told)
    where = f"written to {path}" if path else "above"
    remark(f"annotator: This is a bug in the program, not your mistake. What to send is {where}.")


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Turns a failure to write a file into what a person can do about it."""
    try:
        yield
    except OSError as error:
        hint = "Choose a folder in which you may write."
        raise UserError(f"It cannot be written: {error.strerror}.", hint, path) from error


def list_details(lines: Iterable[str], report: Path | None = None, always: int = 0) -> None:
    """Print details, the first ones only when they are many; all of them into a `report` file.

    The first `always` of them are printed whatever their number.
    """
    if report is not None:
        text = "".join(f"{_on_one_line(line)}\n" for line in lines)
        with writing(report):
            report.write_text(text, encoding="utf-8", newline="\n", errors="backslashreplace")
        return
    left = 0
    for number, line in enumerate(lines):
        if number < max(always, _MOST_LINES):
            remark(line)
        else:
            left += 1
    if left:
        remark(f"… and {left:,} more; --report FILE writes all of them to a file.")


class ProgressLine:
    """Progress of one piece of work: a bar on a terminal, now and then a line elsewhere.

    Used as a context manager; it is called with (done, total or None, what is at hand). A `hidden`
    one shows nothing.
    """

    def __init__(self, title: str, unit: str, *, hidden: bool = False) -> None:
        self._title = title
        self._unit = unit
        self._hidden = hidden
        self._bar: RichProgress | None = None
        self._started = time.monotonic()
        self._next = self._started + _REST_AFTER_S

    def __enter__(self) -> ProgressLine:
        if sys.stderr.isatty() and not self._hidden:
            self._bar = _bar(self._title, self._unit)
            self._bar.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._bar is not None:
            self._bar.stop()

    def __call__(self, done: int, total: int | None, what: str) -> None:
        """Show how far the work is."""
        if self._hidden:
            return
        now = time.monotonic()
        if self._bar is not None:
            rate = f"{done / max(now - self._started, 0.001):,.1f}"
            task = self._bar.task_ids[0]
            self._bar.update(task, completed=done, total=total, what=what[:60], rate=rate)
        elif now >= self._next:
            self._next = now + _PLAIN_EVERY_S
            rate = f"{done / max(now - self._started, 0.001):,.1f}"
            of = f" of {total:,}" if total is not None else ""
            remark(f"{self._title}: {done:,}{of} {self._unit}, {rate} per second")


def _bar(title: str, unit: str) -> RichProgress:
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    bar = Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn(f"{{task.fields[rate]}} {unit}/s", markup=False),
        TimeRemainingColumn(),
        TextColumn("{task.fields[what]}", markup=False),
        console=Console(stderr=True),
        transient=True,
    )
    bar.add_task(title, total=None, what="", rate="0")
    return bar
