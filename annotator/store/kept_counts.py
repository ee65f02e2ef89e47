"""What is counted over a whole corpus, kept block by block: only what changed is counted again.

A block is BLOCK articles in order of id. What was counted in it holds until the journal tells of an
edit in one of its articles, or of a change of the labels: imported articles and suggestions count
for nothing before a person says something of them. The setting `counted_until` is the last entry of
the journal that all kept counts know of; a block that knows of later ones too is as good.
"""

from __future__ import annotations

import hashlib
import json
import logging
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import count as numbers
from itertools import groupby
from typing import Any

from annotator import __version__
from annotator.errors import UserError
from annotator.store.corpus_settings import read_setting, write_setting
from annotator.store.database import CorpusFile, reading_values

_log = logging.getLogger(__name__)

BLOCK = 25
_AT_ONCE = 40  # blocks in one transaction: others that want to write wait for it
_UNTIL = "counted_until"

_CHANGED = """
    SELECT DISTINCT command.article_id / ? FROM journal
    JOIN command ON command.id = journal.command_id
    WHERE journal.id > ? AND command.article_id IS NOT NULL
"""
_RELABELLED = "SELECT EXISTS (SELECT 1 FROM journal WHERE id > ? AND kind = 'corpusschema')"
_encode = json.JSONEncoder(separators=(",", ":")).encode
_KEPT = "SELECT block, counts FROM kept_count WHERE annotator = ? AND name = ? AND rules = ?"

Tell = Callable[[int, int, str], None]
Pairs = Iterable[tuple[int, Any]]


def quiet(done: int, total: int, what: str) -> None:
    """Hear nothing."""


@dataclass(frozen=True, slots=True)
class Counting:
    """Something that is counted article by article.

    `find` gives what there is to count in the articles from an id up to, and without, another one,
    each with its article's id and in their order. `tally` makes of a block's share a value that can
    be written as JSON. `rules` is what that depends on beside the corpus and the program.
    """

    name: str
    find: Callable[[sqlite3.Connection, int, int], Pairs]
    tally: Callable[[Iterable[Any]], Any]
    rules: str = ""

    @property
    def fingerprint(self) -> str:
        """Tells counts made by these rules from those made by others, or by another program."""
        made_by = f"{__version__} {BLOCK} {self.rules}"
        return hashlib.sha256(made_by.encode()).hexdigest()[:16]


def count(file: CorpusFile, annotator: str, counting: Counting, tell: Tell) -> Iterator[Any]:
    """What `tally` makes of each block, in the order of the articles.

    `tell` hears how many blocks were counted, of how many that had to be. What cannot be kept, as
    another program writes or the disk is full, is counted again the next time.
    """
    key = annotator, counting.name, counting.fingerprint
    with file.snapshot() as connection:
        (highest,) = connection.execute("SELECT coalesce(max(id), 0) FROM article").fetchone()
        stale = _stale(connection, _until(file))
        rows = connection.execute(_KEPT, key).fetchall() if stale is not None else ()
    kept = {block: counts for block, counts in rows if block not in (stale or ())}
    blocks = range(highest // BLOCK + 1)
    missing = [block for block in blocks if block not in kept]
    until = _write(file, partial(_forget, file)) if missing else 0
    for start in range(0, len(missing), _AT_ONCE):
        tell(start, len(missing), "")
        with file.snapshot() as connection:
            found = dict(_counted(connection, counting, missing[start : start + _AT_ONCE]))
        kept.update(found)
        until = until and _write(file, partial(_keep, file, until, key, found))
    with reading_values():
        yield from (json.loads(kept[block]) for block in blocks)


def _counted(
    connection: sqlite3.Connection, counting: Counting, blocks: Sequence[int]
) -> Iterator[tuple[int, str]]:
    """The counts of some blocks; those that lie side by side are looked up together."""
    places = numbers()
    for _, side_by_side in groupby(blocks, key=lambda block: block - next(places)):
        run = list(side_by_side)
        found = dict.fromkeys(run, _encode(counting.tally(())))
        pairs = counting.find(connection, run[0] * BLOCK, (run[-1] + 1) * BLOCK)
        for block, share in groupby(pairs, key=lambda pair: pair[0] // BLOCK):
            found[block] = _encode(counting.tally(one for _, one in share))
        yield from found.items()


def _until(file: CorpusFile) -> int:
    """The last entry of the journal that the kept counts know of; 0: there are none."""
    return int(read_setting(file, _UNTIL) or 0)


def _stale(connection: sqlite3.Connection, until: int) -> set[int] | None:
    """The blocks that are not as they were counted; None: none is to be relied on."""
    (relabelled,) = connection.execute(_RELABELLED, (until,)).fetchone() if until else (True,)
    if relabelled:
        return None
    return {block for (block,) in connection.execute(_CHANGED, (BLOCK, until))}


def _forget(file: CorpusFile, connection: sqlite3.Connection) -> int:
    """Forget the counts of what was changed; the entry of the journal that the rest knows of."""
    until = _until(file)
    (last,) = connection.execute("SELECT coalesce(max(id), 0) FROM journal").fetchone()
    if until != last:
        stale = _stale(connection, until)
        if stale is None:
            connection.execute("DELETE FROM kept_count")
        else:
            sql = "DELETE FROM kept_count WHERE block IN (SELECT value FROM json_each(?))"
            connection.execute(sql, (_encode(list(stale)),))
        write_setting(connection, _UNTIL, last)
    return int(last)


def _keep(
    file: CorpusFile,
    until: int,
    key: tuple[str, ...],
    found: Mapping[int, str],
    connection: sqlite3.Connection,
) -> int:
    """Keep counts beside those that know of the journal `until` an entry; 0: they have moved on."""
    if _until(file) != until:
        return 0  # forgotten by another process, and perhaps of blocks that these are of
    annotator, name, rules = key
    connection.executemany(
        "INSERT OR REPLACE INTO kept_count VALUES (?, ?, ?, ?, ?)",
        [(annotator, name, block, rules, counts) for block, counts in found.items()],
    )
    return until


def _write(file: CorpusFile, change: Callable[[sqlite3.Connection], int]) -> int:
    """What a change of what is kept gives back; 0 when it could not be stored."""
    try:
        with file.transaction(bulk=True) as connection:
            return change(connection)
    except UserError as error:
        _log.info("counts are not kept: %s", error)
        return 0
