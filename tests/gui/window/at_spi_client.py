"""What assistive technology finds on the bus: run by the system's Python, beside the program.

Starts the program with the arguments given, asks for what a screen reader would ask for, and prints
it as JSON. No part of the program is imported here.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time

import pyatspi  # type: ignore[import-not-found]
from gi.repository import GLib  # type: ignore[import-not-found]

PATIENCE_S = 60.0


def find(root, role, name=None):
    """The first accessible of a role (and name) under another."""
    for child in root:
        if child is None:
            continue
        if child.getRoleName() == role and name in (None, child.name):
            return child
        found = find(child, role, name)
        if found is not None:
            return found
    return None


def waited(look):
    """What `look` finds, as soon as it does."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        try:
            found = look()
        except Exception:  # the tree changes while it is walked
            found = None
        if found:
            return found
        time.sleep(0.2)
    raise TimeoutError(look.__doc__)


def document():
    """The article on the screen."""
    for application in pyatspi.Registry.getDesktop(0):
        found = find(application, "document frame", "Article text") if application else None
        if found is not None and found.queryText().characterCount:
            return found
    return None


def main():
    """Ask, and print what was found."""
    program = subprocess.Popen(sys.argv[1:])
    heard = []
    try:
        page = waited(document)
        text = page.queryText()
        whole = text.getText(0, -1)
        told = {"text": whole, "caret before": text.caretOffset}
        names = [child.name for child in page if child is not None]
        told["children"] = names
        span = next(one for one in page if one is not None and ": " in (one.name or ""))
        told["span role"] = span.getRoleName()
        box = span.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        told["span size"] = [box.width, box.height]
        middle = text.getOffsetAtPoint(box.x + box.width // 2, box.y + 8, pyatspi.DESKTOP_COORDS)
        told["offset at the span"] = middle

        def hear(event):
            heard.append([event.type, event.detail1, str(event.any_data)])

        pyatspi.Registry.registerEventListener(
            hear, "object:announcement", "object:text-caret-moved"
        )
        window = page.getApplication()

        def act():
            text.setCaretOffset(whole.index("Kabul"))
            told["caret after"] = text.caretOffset
            item = waited(lambda: find(window, "menu item", "Next suggestion"))
            item.queryAction().doAction(0)
            return False

        def look_again():
            if any("announcement" in one[0] for one in heard):
                pyatspi.Registry.stop()
                return False
            return True

        GLib.timeout_add(200, act)
        GLib.timeout_add(200, look_again)
        GLib.timeout_add(int(PATIENCE_S * 1000), pyatspi.Registry.stop)
        pyatspi.Registry.start()
        told["heard"] = heard
        sys.stdout.write(json.dumps(told) + "\n")
    finally:
        program.terminate()
        program.wait(20)


main()
