"""Work on a corpus in a process of its own, where Python itself would stall the window.

The process opens the corpus, tells how far it is, hands over what it makes one by one, and ends
when asked to. A thread waits for it, which it leaves idle.
"""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from annotator.errors import Cancelled, UserError
from annotator.store.corpus import Corpus
from annotator.texts import phrase
from annotator.workflows.progress import Progress

_TURN_S = 0.05

Making = Callable[[Corpus, Progress], Iterator[Any]]
"""What is done: a function of a module, or a partial of one, whose values can be pickled."""


@dataclass(frozen=True, slots=True)
class _Told:
    done: int
    total: int | None
    what: str


@dataclass(frozen=True, slots=True)
class _Made:
    value: Any


@dataclass(frozen=True, slots=True)
class _Refused:
    message: str
    hint: str
    path: Path | None


class _Over:
    """The work came to its end."""


def run_apart(
    making: Making, corpus: Path, annotator: str, progress: Progress, broken: str
) -> Iterator[Any]:
    """What `making` yields in a process of its own, as it comes.

    `broken` says what it means for the data when the process dies: a template for `phrase`.

    Raises:
        Cancelled: by `progress`; the process has ended then.
        UserError: what was in the way.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, making, corpus, annotator))
    process.start()
    theirs.close()
    try:
        yield from _listen(ours, progress, broken)
    finally:
        ours.close()  # the process sees it and ends, tidying up behind itself
        process.join()


def _listen(connection: Connection, progress: Progress, broken: str) -> Iterator[Any]:
    last = _Told(0, None, "")
    while True:
        try:
            while connection.poll(_TURN_S):
                message = connection.recv()
                if isinstance(message, _Made):
                    yield message.value
                elif isinstance(message, _Over):
                    return
                elif isinstance(message, _Refused):
                    raise UserError(message.message, message.hint, message.path)
                else:
                    last = message
        except EOFError:
            raise UserError(
                phrase(broken), phrase("The log tells more. Try it once more.")
            ) from None
        progress(last.done, last.total, last.what)


def _serve(connection: Connection, making: Making, path: Path, annotator: str) -> None:
    """The process's main function."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)

    def send(message: object) -> None:
        try:
            if connection.poll():
                raise Cancelled
            connection.send(message)
        except OSError as error:
            raise Cancelled from error

    def tell(done: int, total: int | None, what: str) -> None:
        send(_Told(done, total, what))

    try:
        with Corpus.open(path, annotator) as corpus:
            for value in making(corpus, tell):
                send(_Made(value))
        send(_Over())
    except Cancelled:
        return
    except UserError as error:
        connection.send(_Refused(error.message, error.hint, error.path))
