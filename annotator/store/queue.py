"""What is still to be done in a corpus: articles with something undecided, and open questions."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Literal

from annotator.store.rows import marks

Queue = Literal["", "undecided", "questions"]

# Each gives the ids of its articles as the column "one".
QUEUES: dict[str, str] = {
    "undecided": "SELECT id AS one FROM article WHERE n_pending > 0",
    "questions": (
        "SELECT DISTINCT article_id AS one FROM comment WHERE kind = 'question' AND NOT resolved"
    ),
}


def open_questions(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, str]:
    """The first open question of each of these articles that has one, whoever asked it."""
    sql = (
        "SELECT article_id, text FROM comment WHERE kind = 'question' AND NOT resolved "
        f"AND article_id IN ({marks(len(ids))}) ORDER BY rowid DESC"
    )
    return dict(connection.execute(sql, tuple(ids)))
