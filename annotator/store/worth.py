"""What it is worth to go over each article next: a number an article, by which the list is sorted.

The numbers are those of the last ranking; articles that came later have none and stand last.
"""

from __future__ import annotations

from collections.abc import Mapping

from annotator.store.corpus_settings import read_setting, write_setting
from annotator.store.database import CorpusFile
from annotator.store.models import WorthTable
from annotator.store.rows import chunked

_SETTING = "worth"
_DOUBT = """
    SELECT s.article_id, sum(1 - s.score) FROM suggestion AS s
    WHERE NOT EXISTS (SELECT 1 FROM decision WHERE decision.id = s.id)
    GROUP BY s.article_id
"""
_RARE = """
    WITH many AS (
        SELECT label, count(*) AS number FROM (
            SELECT label FROM annotation UNION ALL SELECT label FROM suggestion)
        GROUP BY label)
    SELECT s.article_id, sum(1.0 / many.number) FROM suggestion AS s
    JOIN many ON many.label = s.label
    WHERE NOT EXISTS (SELECT 1 FROM decision WHERE decision.id = s.id)
    GROUP BY s.article_id
"""
# The pipeline in use is the one that ran last. What nobody has worked on, no model has learnt from.
_NEW = """
    WITH last AS (SELECT pipeline, version FROM run ORDER BY at DESC LIMIT 1)
    SELECT a.id,
        NOT EXISTS (
            SELECT 1 FROM run JOIN last USING (pipeline, version) WHERE run.article_id = a.id),
        (SELECT coalesce(sum(1 - s.score), 0) FROM suggestion AS s
            WHERE s.article_id = a.id
            AND NOT EXISTS (SELECT 1 FROM decision WHERE decision.id = s.id))
    FROM article AS a WHERE a.status = 0
"""
_VOCABULARY = (
    "PRAGMA temp_store = MEMORY",
    "CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', 'article_fts', 'instance')",
    "CREATE VIRTUAL TABLE temp.terms USING fts5vocab('main', 'article_fts', 'row')",
    "CREATE TABLE temp.vocabulary (term TEXT PRIMARY KEY, number INTEGER) WITHOUT ROWID",
    "INSERT INTO temp.vocabulary SELECT term, doc FROM temp.terms",
)
# Of an article's different words: the mean of one over how many articles have the word.
_UNUSUAL = """
    SELECT doc, avg(1.0 / number) FROM (
        SELECT DISTINCT doc, term FROM temp.words) AS here
    JOIN temp.vocabulary AS known ON known.term = here.term
    GROUP BY doc
"""


class Worth:
    """Looks up what articles may be worth, and keeps a ranking."""

    def __init__(self, file: CorpusFile) -> None:
        self._file = file

    def doubt(self) -> dict[int, float]:
        """By article: how many of its undecided suggestions are wrong, as their scores expect."""
        with self._file.snapshot() as connection:
            return dict(connection.execute(_DOUBT).fetchall())

    def rarity(self) -> dict[int, float]:
        """By article: undecided suggestions, each weighing less the more of its label there are."""
        with self._file.snapshot() as connection:
            return dict(connection.execute(_RARE).fetchall())

    def newness(self) -> dict[int, float]:
        """By article that nobody has worked on: its doubt, in 0..1, and 1 more where it is new.

        New is what the pipeline that ran last has not been over: its suggestions are older ones.
        """
        with self._file.snapshot() as connection:
            rows = connection.execute(_NEW).fetchall()
        return {article: new + doubt / (1 + doubt) for article, new, doubt in rows}

    def strangeness(self) -> dict[int, float]:
        """By article: how rare its words are in this corpus, from 0 to 1."""
        connection = self._file.connection
        for sql in _VOCABULARY:
            connection.execute(sql)
        try:
            with self._file.snapshot():
                return dict(connection.execute(_UNUSUAL).fetchall())
        finally:
            for name in ("words", "terms", "vocabulary"):
                connection.execute(f"DROP TABLE temp.{name}")

    def store(self, worth: Mapping[int, float], by: str) -> None:
        """Keep a ranking, and what it went by, in the place of the last one.

        Raises:
            UserError: it could not be stored.
        """
        # An edit in a window waits for the transaction: what takes long is done beside the file.
        connection = self._file.connection
        connection.execute("CREATE TEMP TABLE ranking (id INTEGER PRIMARY KEY, worth REAL)")
        try:
            connection.executemany("INSERT INTO temp.ranking VALUES (?, ?)", worth.items())
            with self._file.transaction(bulk=True):
                connection.execute("DELETE FROM worth")
                connection.execute("INSERT INTO worth SELECT id, worth FROM temp.ranking")
                write_setting(connection, _SETTING, by)
        finally:
            connection.execute("DROP TABLE temp.ranking")

    def of(self, ids: list[int]) -> dict[int, float]:
        """The worth of some articles by the last ranking; those it did not know are left out."""
        found: dict[int, float] = {}
        for chunk in chunked(ids):
            query = WorthTable.select(WorthTable.article, WorthTable.worth).where(
                WorthTable.article.in_(chunk)
            )
            with self._file.snapshot():
                found.update(query.tuples().execute(self._file.database))
        return found

    @property
    def by(self) -> str:
        """What the last ranking went by, "" when there was none."""
        return str(read_setting(self._file, _SETTING) or "")
