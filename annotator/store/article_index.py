"""The article list over a million articles: ids in memory, what is shown of them read by pages.

For each order there is one array with all ids in it, read as ONE row of text (`group_concat`), so
that SQLite works without Python's lock and no object is made for each article. A filter is a mask
over that array, a search the mask of the ids that the full-text index gives. All of it belongs into
one worker thread; numpy is imported there, when first needed, as it costs a tenth of a second.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from annotator.domain.annotations import ArticleStatus
from annotator.store.articles import ArticleRow, read_rows
from annotator.store.database import BUSY_TIMEOUT_S, explained
from annotator.store.queue import QUEUES, Queue
from annotator.store.rows import STATUSES, chunked, marks
from annotator.store.search import match_query

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Ids = npt.NDArray[np.int32]

Order = Literal["date", "headline", "added", "status", "worth"]

_CACHE_KIB = 32 * 1024
# The first two are answered by an index alone; the orders that are not here are made of the arrays.
_ORDERS = {
    "date": "article ORDER BY date, id",
    "headline": "article ORDER BY headline, id",
    "worth": "article LEFT JOIN worth ON worth.article_id = id ORDER BY worth, date, id",
}


__all__ = ["ArticleIndex", "ArticleRow", "Interrupted", "Order"]


class Interrupted(Exception):
    """A search was given up because `interrupt` was called from another thread."""


@dataclass(slots=True)
class _Arrays:
    """What is in memory: one state of the file, replaced as a whole when a newer one was read.

    `status` has its values at the places of the article ids, -1 where there is none.
    """

    version: int
    status: npt.NDArray[np.int8]
    orders: dict[str, Ids]

    @property
    def known(self) -> int:
        """Articles up to this id are in the arrays."""
        return len(self.status) - 1


def _connect(path: Path) -> sqlite3.Connection:
    with explained(path):
        connection = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode=rw",
            uri=True,
            timeout=BUSY_TIMEOUT_S,
            isolation_level=None,
            check_same_thread=False,
        )
        try:
            for pragma in ("query_only = 1", f"cache_size = -{_CACHE_KIB}", "temp_store = MEMORY"):
                connection.execute(f"PRAGMA {pragma}")
        except BaseException:
            connection.close()
            raise
        return connection


class ArticleIndex:
    """Sorted, filtered and searched article ids of one corpus, with a connection of its own.

    Only `interrupt` may be called while another thread is in one of the other methods.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection = _connect(path)
        self._arrays: _Arrays | None = None

    def close(self) -> None:
        """Close the connection; twice does no harm."""
        self._connection.close()

    def interrupt(self) -> None:
        """Make the call that runs in the other thread, if any, raise `Interrupted`."""
        self._connection.interrupt()

    def first(self, number: int) -> list[int]:
        """The newest articles' ids, at once and without `load`: the list's first screen."""
        sql = "SELECT id FROM article ORDER BY date DESC, id DESC LIMIT ?"
        with self._reading():
            return [one for (one,) in self._connection.execute(sql, (number,))]

    def load(self) -> None:
        """Read the ids in order of date, and every article's status."""
        with self._reading():
            self._arrays = self._read(["date"])

    def refresh(self, changed: Collection[int] | None = None) -> bool:
        """Take up what was stored since; whether anything in the list's order or status changed.

        `changed` names the articles that were edited, when nothing else can have changed; that is
        quicker than looking at all of them.
        """
        import numpy as np

        with self._reading():
            before = self._arrays
            if before is None:  # nothing was read yet: the list is all new
                self._arrays = self._read([])
                return True
            if changed is not None:
                return self._refresh_some(before, changed)
            version = self._data_version()
            if version == before.version:
                return False
            status = self._read_status()
            if len(status) == len(before.status):
                kept = {name: ids for name, ids in before.orders.items() if name != "worth"}
                self._arrays = _Arrays(version, status, kept)
                return len(kept) < len(before.orders) or not np.array_equal(before.status, status)
            self._arrays = self._read(before.orders)
            return True

    def select(
        self,
        text: str = "",
        status: ArticleStatus | None = None,
        order: Order = "date",
        descending: bool = True,
        queue: Queue = "",
    ) -> Ids:
        """Ids of the articles with these words and this status, in order; of a queue only.

        Articles without a date count as older than all others. In the order of status, articles
        alike are sorted by date. See `search.match_query` for what may be typed.

        Raises:
            Interrupted: `interrupt` was called.
        """
        import numpy as np

        with self._reading():
            if self._arrays is None:
                self._arrays = self._read([])
            arrays = self._arrays
            ids = self._order(arrays, order)
            mask = None if status is None else arrays.status == STATUSES.index(status)
            query = match_query(text)
            for hits in (
                *([self._search(query)] if query else []),
                *([self._numbers(QUEUES[queue])] if queue else []),
            ):
                found = np.zeros(len(arrays.status), bool)
                found[hits[hits <= arrays.known]] = True
                mask = found if mask is None else mask & found
        if mask is not None:
            ids = ids[mask[ids]]
        return ids[::-1] if descending else ids

    def rows(self, ids: Iterable[int]) -> list[ArticleRow]:
        """What the list shows of these articles, fresh from the file; unknown ids are left out."""
        with self._reading():
            return read_rows(self._connection, ids)

    @contextmanager
    def _reading(self) -> Iterator[None]:
        try:
            with explained(self._path):
                self._connection.execute("BEGIN")  # all statements see the same state
                try:
                    yield
                finally:
                    if self._connection.in_transaction:
                        self._connection.execute("ROLLBACK")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
                raise Interrupted from error
            raise

    def _data_version(self) -> int:
        (version,) = self._connection.execute("PRAGMA data_version").fetchone()
        return int(version)

    def _numbers(self, select: str, values: Iterable[Any] = ()) -> Ids:
        """The one column of a query as an array."""
        import numpy as np

        sql = f"SELECT group_concat(one) FROM ({select})"
        (joined,) = self._connection.execute(sql, tuple(values)).fetchone()
        if joined is None:
            return np.zeros(0, np.int32)
        return np.fromstring(joined, dtype=np.int32, sep=",")

    def _read(self, orders: Iterable[str]) -> _Arrays:
        arrays = _Arrays(self._data_version(), self._read_status(), {})
        for name in orders:
            arrays.orders[name] = self._read_order(name, arrays.known)
        return arrays

    def _read_status(self) -> npt.NDArray[np.int8]:
        import numpy as np

        (largest,) = self._connection.execute("SELECT max(id) FROM article").fetchone()
        status = np.full((largest or 0) + 1, -1, np.int8)
        for number in range(len(STATUSES)):
            ids = self._numbers("SELECT id AS one FROM article WHERE status = ?", (number,))
            status[ids] = number
        return status

    def _refresh_some(self, arrays: _Arrays, changed: Collection[int]) -> bool:
        found: dict[int, int] = {}
        for chunk in chunked(one for one in changed if one <= arrays.known):
            sql = f"SELECT id, status FROM article WHERE id IN ({marks(len(chunk))})"
            found.update(self._connection.execute(sql, chunk))
        different = {one: number for one, number in found.items() if arrays.status[one] != number}
        for one, number in different.items():
            arrays.status[one] = number
        return bool(different)

    def _order(self, arrays: _Arrays, name: Order) -> Ids:
        import numpy as np

        if name == "added":
            return np.flatnonzero(arrays.status >= 0).astype(np.int32)
        if name == "status":
            by_date = self._order(arrays, "date")
            return by_date[np.argsort(arrays.status[by_date], kind="stable")]
        if name not in arrays.orders:
            arrays.orders[name] = self._read_order(name, arrays.known)
        return arrays.orders[name]

    def _read_order(self, name: str, known: int) -> Ids:
        ids = self._numbers(f"SELECT id AS one FROM {_ORDERS[name]}")
        # Articles added since the status was read come with the next refresh.
        return ids[ids <= known] if len(ids) > known else ids

    def _search(self, query: str) -> Ids:
        return self._numbers(
            "SELECT rowid AS one FROM article_fts WHERE article_fts MATCH ?", (query,)
        )
