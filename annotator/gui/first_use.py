"""Parts of the window that are made when they are first used, so that the start is not theirs.

Each is a `functools.cached_property` of its owner, which imports the part, makes and wires it.
"""

from __future__ import annotations


def is_made(owner: object, name: str) -> bool:
    """Whether a part has been made, for those who would not make it only to ask."""
    return name in vars(owner)
