"""The article list's model: ids in memory, rows by pages of ids, searches in a thread.

Made for a million articles: a row is read only when it is painted, and a search that a newer one
has overtaken is interrupted.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QObject,
    Qt,
    QThread,
    Signal,
)

from annotator.domain.annotations import ArticleStatus
from annotator.errors import UserError
from annotator.gui.id_lists import same
from annotator.gui.table_model import NOWHERE, Index
from annotator.logs import logger, report
from annotator.store.corpus import ArticleRow, Corpus
from annotator.texts import counted, phrase

if TYPE_CHECKING:
    from annotator.store.article_index import ArticleIndex, Order
    from annotator.store.queue import Queue

_PAGE = 100
_PAGES_KEPT = 60
_FIRST = 500

# Bound once: `Qt.X` costs more than the rest of `data`, which is called a thousand times a frame.
_DISPLAY = Qt.ItemDataRole.DisplayRole
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_TIP = Qt.ItemDataRole.ToolTipRole
ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Query:
    """What the list shows: words searched for, status or queue ("" for any), order."""

    text: str = ""
    status: str = ""
    order: str = "date"
    descending: bool = True


class _Searcher(QThread):
    """The one thread that uses the index for searching; the newest request wins."""

    found = Signal(int, object, int)  # number of the request, ids, articles in all
    peeked = Signal(int, object)  # number of the request, the first ids
    failed = Signal(object)

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._path = path
        self._wake = threading.Condition()
        self._query: Query | None = None
        self._peek: tuple[int, str, int] | None = None
        self._peeks = 0
        self._reload = False
        self._touched: set[int] = set()
        self._closing = False
        self._number = 0
        self._index: ArticleIndex | None = None
        self._searching = False

    def touch(self, article_ids: Iterable[int]) -> None:
        """Note that these articles' statuses may have changed, for the next search."""
        with self._wake:
            self._touched.update(article_ids)

    def ask(self, query: Query, *, reload: bool = False) -> int:
        """Search; gives the number under which the answer comes."""
        with self._wake:
            self._query = query
            self._reload |= reload
            self._number += 1
            if self._searching and self._index is not None:
                self._index.interrupt()
            self._wake.notify()
            return self._number

    def peek(self, text: str, most: int) -> int:
        """Look for a few articles beside what the list shows; gives the answer's number."""
        with self._wake:
            self._peeks += 1
            self._peek = (self._peeks, text, most)
            self._wake.notify()
            return self._peeks

    def close(self) -> None:
        """End the thread."""
        with self._wake:
            self._closing = True
            if self._searching and self._index is not None:
                self._index.interrupt()
            self._wake.notify()
        self.wait()

    def run(self) -> None:
        """Answer requests until closed (in the thread)."""
        try:
            # It imports numpy, which is why it is imported here and not by the window.
            from annotator.store.article_index import ArticleIndex

            self._index = index = ArticleIndex(self._path)
            self.found.emit(0, index.first(_FIRST), -1)  # a first screen before all else
            index.load()
            while self._answer(index):
                pass
        except UserError as error:
            self.failed.emit(error)
        except Exception as error:
            logger.error("article list\n%s", report(error))
            self.failed.emit(UserError(phrase("The article list has stopped: {0}", error)))
        finally:
            if self._index is not None:
                self._index.close()

    def _answer(self, index: ArticleIndex) -> bool:
        with self._wake:
            while self._query is None and self._peek is None and not self._closing:
                self._wake.wait()
            if self._closing:
                return False
            query, self._query = self._query, None
            number = self._number
            peek = None
            if query is None:  # the list comes first
                peek, self._peek = self._peek, None
            self._searching = True
        try:
            if query is not None:
                self._answer_query(index, query, number)
            elif peek is not None:
                self._answer_peek(index, peek)
        finally:
            with self._wake:
                self._searching = False
        return True

    def _answer_query(self, index: ArticleIndex, query: Query, number: int) -> None:
        from annotator.store.article_index import Interrupted

        with self._wake:
            reload, self._reload = self._reload, False
            touched, self._touched = self._touched, set()
        try:
            if reload:
                index.refresh()
            elif touched:
                index.refresh(touched)
            known = query.status in set(ArticleStatus)
            ids = index.select(
                query.text,
                ArticleStatus(query.status) if known else None,
                cast("Order", query.order),
                query.descending,
                cast("Queue", "" if known else query.status),
            )
            total = len(index.select())
        except Interrupted:
            with self._wake:
                self._reload |= reload
                self._touched |= touched
        else:
            self.found.emit(number, ids, total)

    def _answer_peek(self, index: ArticleIndex, peek: tuple[int, str, int]) -> None:
        from annotator.store.article_index import Interrupted

        number, text, most = peek
        try:
            found = index.select(text)[:most]
        except Interrupted:  # by the list, which comes first; then this once more
            with self._wake:
                self._peek = self._peek or peek
        else:
            self.peeked.emit(number, [int(one) for one in found])


class ArticleListModel(QAbstractTableModel):
    """One column; a row's data is an `ArticleRow` under the role `ROW`."""

    listed = Signal(int, int)  # articles shown, articles in all (-1: not known yet)
    peeked = Signal(int, object)  # number of the request, ids
    failed = Signal(object)

    def __init__(self, corpus: Corpus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ids: Sequence[int] = ()
        self.query = Query()
        self._corpus = corpus
        self._pages: OrderedDict[int, dict[int, ArticleRow | None]] = OrderedDict()  # by place
        self._number = 0
        self._searcher = _Searcher(corpus.path, self)
        self._searcher.found.connect(self._take)
        self._searcher.peeked.connect(self.peeked)
        self._searcher.failed.connect(self.failed)

    def start(self) -> None:
        """Begin to read the corpus."""
        self._searcher.start()
        self._number = self._searcher.ask(self.query)

    def close(self) -> None:
        """End the thread."""
        self._searcher.close()

    def search(self, query: Query) -> None:
        """Show what a query finds, as soon as it is found."""
        self.query = query
        self._number = self._searcher.ask(query)

    def peek(self, text: str, most: int) -> int:
        """Look for a few articles without changing the list; `peeked` comes with this number."""
        return self._searcher.peek(text, most)

    def reload(self) -> None:
        """Take in articles and statuses that are new."""
        self._number = self._searcher.ask(self.query, reload=True)

    def touch(self, article_ids: Sequence[int]) -> None:
        """Read these articles' rows again; they stay where they are in the list."""
        touched = set(article_ids)
        self._searcher.touch(touched)
        for page, rows in self._pages.items():
            places = [at for at, row in rows.items() if row is not None and row.id in touched]
            for at in places:
                del rows[at]
            if places:
                first, last = (page * _PAGE + at for at in (min(places), max(places)))
                self.dataChanged.emit(self.index(first, 0), self.index(last, 0))

    def article_id(self, index: Index) -> int:
        """The id of the article in a row, 0 for none."""
        row = index.row()
        return int(self.ids[row]) if index.isValid() and row < len(self.ids) else 0

    def row(self, at: int) -> ArticleRow | None:
        """The article in a row; None when it has gone meanwhile."""
        page = at // _PAGE
        rows = self._pages.setdefault(page, {})
        self._pages.move_to_end(page)
        if len(self._pages) > _PAGES_KEPT:
            self._pages.popitem(last=False)
        if at % _PAGE not in rows:
            self._read_missing(page, rows)
        return rows[at % _PAGE]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many articles the list shows."""
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """One: the delegate paints all of it."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """The headline; under `ROW` the whole row."""
        if role == ROW:
            return self.row(index.row())
        if role not in (_DISPLAY, _SPOKEN, _TIP):
            return None
        row = self.row(index.row())
        if row is None:
            return ""
        if role != _SPOKEN:
            asked = f"\n? {row.question}" if role == _TIP and row.question else ""
            return row.headline + asked
        return f"{row.headline}, {spoken_status(row)}"

    def _read_missing(self, page: int, rows: dict[int, ArticleRow | None]) -> None:
        """Read those rows of a page that are not known, or no longer true."""
        ids = enumerate(self.ids[page * _PAGE : (page + 1) * _PAGE])
        wanted = {at: int(one) for at, one in ids if at not in rows}
        found = {row.id: row for row in self._corpus.rows(wanted.values())}
        rows.update((at, found.get(one)) for at, one in wanted.items())

    def _take(self, number: int, ids: Sequence[int], total: int) -> None:
        if number and number != self._number:
            return  # a newer request is on its way
        if not number and len(self.ids):
            return
        if same(ids, self.ids):
            self._pages.clear()
            if len(ids):
                self.dataChanged.emit(self.index(0, 0), self.index(len(ids) - 1, 0))
        else:
            self.beginResetModel()
            self.ids = ids
            self._pages.clear()
            self.endResetModel()
        self.listed.emit(len(ids), total)


def spoken_status(row: ArticleRow) -> str:
    """How far an article is, in words."""
    translate = QCoreApplication.translate
    words = {
        "new": translate("ArticleList", "not begun"),
        "started": translate("ArticleList", "begun"),
        "done": translate("ArticleList", "done"),
    }
    parts = [words[str(row.status)]]
    if row.pending:
        parts.append(counted("{0:,} suggestion(s)", row.pending))
    if row.question:
        parts.append(translate("ArticleList", "question: {0}").format(row.question))
    if row.annotations:
        parts.append(counted("{0:,} span(s)", row.annotations))
    return ", ".join(parts)
