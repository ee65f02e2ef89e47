"""What newer runs suggest otherwise, kept until somebody has seen it. Beside the annotators' work.

Changes of several runs that nobody has looked at add up: they are held against what was suggested
when somebody looked last.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from annotator.domain.annotations import Suggestion
from annotator.domain.records import from_plain, to_plain
from annotator.domain.run_changes import Change, ChangeKind, compare
from annotator.store.database import CorpusFile, reading_values
from annotator.store.rows import ANNOTATIONS, SUGGESTIONS

_OPEN = """
    (kind = 'gone' OR (
        EXISTS (SELECT 1 FROM suggestion WHERE suggestion.id = run_change.suggestion_id)
        AND NOT EXISTS (SELECT 1 FROM decision WHERE decision.id = run_change.suggestion_id)))
"""


@dataclass(frozen=True, slots=True)
class ChangeCounts:
    """How many changes nobody has seen or decided on yet, and in how many articles."""

    new: int = 0
    gone: int = 0
    changed: int = 0
    articles: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return self.new + self.gone + self.changed


class RunChanges:
    """The changes of a corpus that nobody has seen or decided on."""

    def __init__(self, file: CorpusFile) -> None:
        self._file = file

    def of_article(self, article_id: int) -> list[Change]:
        """Those of an article, in reading order."""
        with self._file.snapshot() as connection:
            return read(connection, article_id)

    @property
    def counts(self) -> ChangeCounts:
        """How many there are of each kind, and in how many articles."""
        sql = f"SELECT kind, count(*) FROM run_change WHERE {_OPEN} GROUP BY kind"
        with self._file.snapshot() as connection:
            kinds = dict(connection.execute(sql).fetchall())
            articles = f"SELECT count(DISTINCT article_id) FROM run_change WHERE {_OPEN}"
            (number,) = connection.execute(articles).fetchone()
        new, gone, changed = (kinds.get(kind.value, 0) for kind in ChangeKind)
        return ChangeCounts(new, gone, changed, number)

    def article_ids(self) -> list[int]:
        """The articles that have any, in order."""
        sql = f"SELECT DISTINCT article_id FROM run_change WHERE {_OPEN} ORDER BY article_id"
        with self._file.snapshot() as connection:
            return [one for (one,) in connection.execute(sql)]

    def next_article(self, after: int) -> int:
        """The article with changes that comes after another one, from the last on the first again.

        0 when no other has any. It looks no further than that article, so a key may ask for it.
        """
        with self._file.snapshot() as connection:
            for others in ("article_id > ?", "article_id < ?"):
                sql = f"SELECT article_id FROM run_change WHERE {others} AND {_OPEN}"
                one = f"{sql} ORDER BY article_id LIMIT 1"
                if (found := connection.execute(one, (after,)).fetchone()) is not None:
                    return int(found[0])
        return 0

    def forget(self, article_id: int = 0) -> None:
        """Those of an article, or with 0 all, have been seen.

        Raises:
            UserError: that could not be stored.
        """
        with self._file.transaction() as connection:
            forget(connection, article_id)


def baseline(connection: sqlite3.Connection, article_id: int) -> list[Suggestion] | None:
    """What was pending when somebody looked last; None where no run has been over the article."""
    sql = "SELECT EXISTS (SELECT 1 FROM run WHERE article_id = ?)"
    if not connection.execute(sql, (article_id,)).fetchone()[0]:
        return None
    known = read(connection, article_id)
    later = {one.after.id for one in known if one.after is not None}
    found = [one for one in _pending(connection, article_id) if one.id not in later]
    marked = {
        (one.start, one.end, one.label) for one in ANNOTATIONS.of_articles(connection, [article_id])
    }
    earlier = (one.before for one in known if one.before is not None)
    return found + [one for one in earlier if (one.start, one.end, one.label) not in marked]


def keep(connection: sqlite3.Connection, article_id: int, before: Iterable[Suggestion]) -> None:
    """Store how what is pending now differs from what was."""
    changes = compare(before, _pending(connection, article_id))
    forget(connection, article_id)
    connection.executemany(
        "INSERT INTO run_change VALUES (?, ?, ?, ?)",
        [(article_id, one.shown.id, one.kind.value, _dumped(one.before)) for one in changes],
    )


def read(connection: sqlite3.Connection, article_id: int) -> list[Change]:
    """The changes of an article that nobody has seen or decided on, in reading order."""
    sql = f"SELECT suggestion_id, before FROM run_change WHERE article_id = ? AND {_OPEN}"
    rows = connection.execute(sql, (article_id,)).fetchall()
    if not rows:
        return []
    now = {one.id: one for one in SUGGESTIONS.of_articles(connection, [article_id])}
    with reading_values():
        found = [Change(_loaded(before), now.get(key)) for key, before in rows]
    return sorted(found, key=lambda one: (one.shown.start, -one.shown.end, one.shown.id))


def forget(connection: sqlite3.Connection, article_id: int = 0) -> None:
    """The changes of an article, or with 0 of all, have been seen."""
    if article_id:
        connection.execute("DELETE FROM run_change WHERE article_id = ?", (article_id,))
    else:
        connection.execute("DELETE FROM run_change")


def _pending(connection: sqlite3.Connection, article_id: int) -> list[Suggestion]:
    sql = "SELECT id FROM decision WHERE id IN (SELECT id FROM suggestion WHERE article_id = ?)"
    decided = {one for (one,) in connection.execute(sql, (article_id,))}
    return [
        one for one in SUGGESTIONS.of_articles(connection, [article_id]) if one.id not in decided
    ]


def _dumped(suggestion: Suggestion | None) -> str | None:
    if suggestion is None:
        return None
    return json.dumps(to_plain(suggestion), ensure_ascii=False)


def _loaded(text: str | None) -> Suggestion | None:
    return None if text is None else from_plain(Suggestion, json.loads(text))
