"""How long work tells how far it is."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """Told what was done so far; may raise `Cancelled` to stop, which keeps what is stored.

    `total` is None where it is not known; `what` names the thing at hand, or is "".
    """

    def __call__(self, done: int, total: int | None, what: str) -> None:
        """Take note."""


def quiet(done: int, total: int | None, what: str) -> None:
    """Take no note."""
