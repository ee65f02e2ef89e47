"""What a person can mend. Anything else that is raised is a bug and goes to the log."""

from __future__ import annotations

from pathlib import Path


class UserError(Exception):
    """A failure with its remedy: shown in the window's message bar, exit code 1 in a terminal.

    `message` says what happened, `hint` what to do about it, `path` which file it is about.
    """

    def __init__(self, message: str, hint: str = "", path: Path | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.path = path

    def __str__(self) -> str:
        where = f"{self.path}: " if self.path is not None else ""
        return f"{where}{self.message}" + (f" {self.hint}" if self.hint else "")


class Cancelled(Exception):
    """Raised out of a progress callback when the person pressed stop; what is stored stays."""
