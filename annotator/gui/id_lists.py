"""Lists of article ids, plain or numpy arrays: what the list and the session ask of them.

An array compares in C, a million ids in a millisecond; numpy itself is not imported here.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast


def place_of(ids: Sequence[int], wanted: int) -> int:
    """The place of an id, counted from 0; -1 when it is not there."""
    equal = cast("Any", ids) == wanted
    if hasattr(equal, "nonzero"):
        found = equal.nonzero()[0]
        return int(found[0]) if len(found) else -1
    try:
        return ids.index(wanted)
    except ValueError:
        return -1


def same(ids: Sequence[int], others: Sequence[int]) -> bool:
    """Whether two lists hold the same ids in the same order."""
    if len(ids) != len(others):
        return False
    equal: Any = ids == others
    return bool(equal.all()) if hasattr(equal, "all") else list(ids) == list(others)
