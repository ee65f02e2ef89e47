"""Where suggestions come from, each provenance kept once: ten thousand suggestions name few.

Its number is made of its words, so that it is the same in every corpus.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable
from dataclasses import astuple
from functools import lru_cache

from annotator.domain.annotations import Provenance
from annotator.store.database import DamagedValue

_INSERT = "INSERT OR IGNORE INTO provenance VALUES (?, ?, ?, ?, ?, ?)"
_SELECT = "SELECT pipeline, version, component, rule, evidence FROM provenance WHERE id = ?"

known: dict[int, Provenance] = {}
"""Those read so far, from whatever corpus."""


@lru_cache(maxsize=4096)
def number_of(one: Provenance) -> int:
    """What recognises a provenance: 63 bits of the SHA-256 of its words."""
    words = json.dumps(astuple(one), ensure_ascii=False, separators=(",", ":"))
    return int.from_bytes(hashlib.sha256(words.encode()).digest()[:8]) >> 1


def keep(connection: sqlite3.Connection, some: Iterable[Provenance]) -> None:
    """Store those that are not stored yet; to be done before what names them."""
    connection.executemany(_INSERT, [(number_of(one), *astuple(one)) for one in set(some)])


def read(connection: sqlite3.Connection, number: int) -> Provenance:
    """The provenance of a number; it is `known` from now on.

    Raises:
        DamagedValue: there is none.
    """
    row = connection.execute(_SELECT, (number,)).fetchone()
    if row is None:
        raise DamagedValue(f"no provenance {number}")
    found = known[number] = Provenance(*row)
    return found
