"""How long an annotator was at work on each article: measured only where he asked for it.

It is kept in the corpus and goes nowhere else: no export and no exchange takes it along.
"""

from __future__ import annotations

from annotator.store.database import CorpusFile
from annotator.store.models import TimeTable

_ADD = """
    INSERT INTO article_time (article_id, annotator, seconds) VALUES (?, ?, ?)
    ON CONFLICT DO UPDATE SET seconds = seconds + excluded.seconds
"""


class Times:
    """One annotator's times, in whole seconds."""

    def __init__(self, file: CorpusFile, annotator: str) -> None:
        self._file = file
        self._annotator = annotator

    def of(self, article_id: int) -> int:
        """The time spent on an article so far."""
        query = TimeTable.select(TimeTable.seconds).where(
            (TimeTable.article == article_id) & (TimeTable.annotator == self._annotator)
        )
        with self._file.snapshot():
            return int(query.scalar(self._file.database) or 0)

    def add(self, article_id: int, seconds: int) -> None:
        """Add to the time spent on an article.

        Raises:
            UserError: it cannot be stored.
        """
        with self._file.transaction() as connection:
            connection.execute(_ADD, (article_id, self._annotator, seconds))
