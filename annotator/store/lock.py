"""The lock of the one window that may edit a corpus. The kernel lets go when the process dies."""

from __future__ import annotations

from pathlib import Path

from filelock import FileLock, Timeout

from annotator.errors import UserError
from annotator.texts import phrase


def lock_path(corpus: Path) -> Path:
    """The lock's file beside the corpus, the same by whatever name the corpus is reached."""
    real = corpus.resolve()
    return real.with_name(f".{real.name}.lock")


def lock(corpus: Path) -> FileLock:
    """The held lock of a corpus; `release()` it to let another window in.

    Raises:
        UserError: another window holds it, or the folder may not be written to.
    """
    path = lock_path(corpus)
    # Anyone may take the lock who may write the corpus: colleagues share folders.
    held = FileLock(path, timeout=0, mode=0o666, thread_local=False)
    try:
        held.acquire()
    except Timeout as error:
        if not path.exists():  # some file systems answer "not found" where nothing can be made
            raise _not_writable(corpus, phrase("no file can be made in it")) from error
        raise UserError(
            phrase("This corpus is open in another window."),
            phrase("Go on in that window, or close it and try again."),
            corpus,
        ) from error
    except OSError as error:
        raise _not_writable(corpus, error.strerror or str(error)) from error
    return held


def _not_writable(corpus: Path, reason: str) -> UserError:
    return UserError(
        phrase("The folder of this corpus cannot be written to: {0}.", reason),
        phrase("Allow writing to the folder, or copy the corpus to a folder of your own."),
        corpus,
    )
