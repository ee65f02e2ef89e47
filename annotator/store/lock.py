"""The lock of the one window that may edit a corpus. The kernel lets go when the process dies."""

from __future__ import annotations

from pathlib import Path

from filelock import FileLock, Timeout

from annotator.errors import UserError


def lock_path(corpus: Path) -> Path:
    """The lock's file beside the corpus, the same by whatever name the corpus is reached."""
    real = corpus.resolve()
    return real.with_name(f".{real.name}.lock")


def lock(corpus: Path) -> FileLock:
    """The held lock of a corpus; `release()` it to let another window in.

    Raises:
        UserError: another window holds it, or the folder may not be written to.
    """
    held = FileLock(lock_path(corpus), timeout=0, thread_local=False)
    try:
        held.acquire()
    except Timeout as error:
        raise UserError(
            "This corpus is open in another window.",
            "Go on in that window, or close it and try again.",
            corpus,
        ) from error
    except OSError as error:
        raise UserError(
            f"The folder of this corpus cannot be written to: {error.strerror}.",
            "Allow writing to the folder, or copy the corpus to a folder of your own.",
            corpus,
        ) from error
    return held
