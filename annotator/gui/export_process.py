"""Exports in a process of their own: the training set needs spaCy, which would stall the window.

The process opens the corpus itself, tells how far it is, and ends when asked to.
"""

from __future__ import annotations

import multiprocessing
import signal
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from annotator.errors import Cancelled, UserError
from annotator.store.corpus import Corpus
from annotator.workflows.progress import Progress

_TURN_S = 0.05


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be written where."""

    corpus: Path
    annotator: str
    out: Path
    format: str
    seed: int


@dataclass(frozen=True, slots=True)
class Exported:
    """What came of it: a sentence, and a line for everything to be known."""

    text: str
    lines: tuple[str, ...]

    def summary(self) -> str:
        """The report in one sentence."""
        return self.text

    def details(self) -> tuple[str, ...]:
        """What was left out or is to be known."""
        return self.lines


@dataclass(frozen=True, slots=True)
class _Refused:
    message: str
    hint: str
    path: Path | None


def export_apart(order: Order, progress: Progress) -> Exported:
    """Export in a process, and wait for it (in a thread, which it leaves idle).

    Raises:
        Cancelled: by `progress`; the process has ended then and nothing was written.
        UserError: what was in the way.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, order), name="annotator-export")
    process.start()
    theirs.close()
    try:
        return _listen(ours, progress)
    finally:
        ours.close()  # the process sees it and ends, tidying up behind itself
        process.join()


def _listen(connection: Connection, progress: Progress) -> Exported:
    last: tuple[int, int | None, str] = (0, None, "")
    while True:
        try:
            while connection.poll(_TURN_S):
                message = connection.recv()
                if isinstance(message, Exported):
                    return message
                if isinstance(message, _Refused):
                    raise UserError(message.message, message.hint, message.path)
                last = message
        except EOFError:
            text = "The export has ended by itself; an earlier export is still as it was."
            raise UserError(text, "The log tells more. Try it once more.") from None
        progress(*last)


def _serve(connection: Connection, order: Order) -> None:
    """The process's main function."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    from annotator.workflows.exporting import export

    def tell(done: int, total: int | None, what: str) -> None:
        try:
            if connection.poll():
                raise Cancelled
            connection.send((done, total, what))
        except OSError as error:
            raise Cancelled from error

    try:
        with Corpus.open(order.corpus, order.annotator) as corpus:
            report = export(corpus, order.out, order.format, order.seed, tell)
    except Cancelled:
        return
    except UserError as error:
        connection.send(_Refused(error.message, error.hint, error.path))
        return
    connection.send(Exported(report.summary(), tuple(report.details())))
