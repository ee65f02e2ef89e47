"""A process of one's own that sends messages: started, listened to, ended. Loads nothing heavy."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

_NICENESS = 5
_PATIENCE_S = 2.0


class Child:
    """The parent's end. Not for use from several threads."""

    def __init__(self, serve: Callable[..., None], *arguments: object) -> None:
        """`serve` is the process's main function: it gets its end of the pipe, and the rest."""
        self._serve = serve
        self._arguments = arguments
        self._process: multiprocessing.process.BaseProcess | None = None
        self._connection: Connection | None = None

    @property
    def is_running(self) -> bool:
        """Whether the process is there."""
        return self._process is not None and self._process.is_alive()

    @property
    def pid(self) -> int | None:
        """The process's id while there is one."""
        return None if self._process is None else self._process.pid

    def start(self) -> None:
        """Start the process; one that runs is ended before."""
        self.terminate()
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=self._serve, args=(theirs, *self._arguments), daemon=True)
        try:
            process.start()
        finally:
            theirs.close()
        self._process, self._connection = process, ours

    def send(self, message: object) -> None:
        """Send a message; to a dead process it does nothing: its end is told by `waiting`."""
        if self._connection is None:
            raise RuntimeError("the process is not started")
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            self._connection.send(message)

    def waiting(self, timeout_s: float) -> tuple[list[Any], bool]:
        """All messages that wait, and whether the process has ended, by itself or killed.

        Waits up to `timeout_s` for the first one.
        """
        messages: list[Any] = []
        try:
            while self._connection is not None and self._connection.poll(timeout_s):
                messages.append(self._connection.recv())
                timeout_s = 0.0
        except (EOFError, OSError):
            return messages, True
        return messages, False

    def terminate(self) -> int | None:
        """End the process at once, whatever it is doing, and leave no zombie; its exit code."""
        process, connection = self._process, self._connection
        self._process = self._connection = None
        if connection is not None:
            connection.close()
        if process is None:
            return None
        process.terminate()  # one that has sent its last message has nothing left to do
        process.join(_PATIENCE_S)
        if process.exitcode is None:
            process.kill()
            process.join()
        exit_code = process.exitcode
        process.close()
        return exit_code


def stand_back() -> None:
    """In the child: leave Ctrl+C to the parent, and the processor to whatever is more urgent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with contextlib.suppress(OSError, AttributeError):
        os.nice(_NICENESS)
