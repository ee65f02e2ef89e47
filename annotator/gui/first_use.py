"""Parts of the window that are made when they are first used, so that the start is not theirs.

Each is a `functools.cached_property` of its owner, which imports the part, makes and wires it. What
would hold the window up by its import alone is imported by a thread before.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

_LOOK_MS = 10


def is_made(owner: object, name: str) -> bool:
    """Whether a part has been made, for those who would not make it only to ask."""
    return name in vars(owner)


def when_imported(module: str, then: Callable[[], None], owner: QObject) -> None:
    """Call `then` when a module is imported: at once, if it is; never, if its owner has gone."""
    if module in sys.modules:
        then()
        return
    thread = threading.Thread(target=import_module, args=(module,))
    thread.start()
    look = QTimer(owner)

    def go_on() -> None:
        if not thread.is_alive():
            look.deleteLater()
            then()

    look.timeout.connect(go_on)
    look.start(_LOOK_MS)
