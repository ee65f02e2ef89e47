"""Names that the corpus holds: the words of its latest spans, and what its figures' fields say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from typing import TYPE_CHECKING

from annotator.domain.known_names import one_line
from annotator.store.rows import marks

if TYPE_CHECKING:
    from annotator.store.corpus import Corpus

_MOST_SPANS = 5_000  # looked at, the latest: enough to know a corpus's names, quick in any corpus
_MOST_NAMES = 1_000
_SPANS = """
    SELECT article_id, start, end FROM annotation
    WHERE label IN ({marks}) ORDER BY rowid DESC LIMIT ?
"""
_FIELDS = """
    SELECT name, count(*) FROM (
        SELECT json_extract(figure, ?) AS name FROM annotation
        WHERE figure IS NOT NULL ORDER BY rowid DESC LIMIT ?)
    WHERE name IS NOT NULL AND name <> '' GROUP BY name
"""


def used(corpus: Corpus, field: str, labels: Collection[str]) -> list[str]:
    """Names by how often they are used: of spans with these labels, and in a field of figures."""
    spans: dict[int, list[tuple[int, int]]] = {}
    with corpus._file.snapshot() as connection:
        found: Counter[str] = Counter(
            dict(connection.execute(_FIELDS, (f"$.{field}", _MOST_SPANS)).fetchall())
        )
        sql = _SPANS.format(marks=marks(len(labels)))
        for article_id, start, end in connection.execute(sql, (*labels, _MOST_SPANS)):
            spans.setdefault(article_id, []).append((start, end))
        for article_id, places in spans.items():
            sql = "SELECT text FROM article_text WHERE article_id = ?"
            (text,) = connection.execute(sql, (article_id,)).fetchone()
            found.update(one_line(text[start:end]) for start, end in places)
    return [name for name, _ in found.most_common(_MOST_NAMES)]
