from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.domain.annotations import Article, ImportedArticle
from annotator.store.corpus import Corpus
from tests.domain.strategies import TEXT


def imported(text: str, name: str = "a.txt", **fields: object) -> ImportedArticle:
    headline_end = fields.pop("headline_end", text.find("\n") if "\n" in text else len(text))
    article = Article(text, headline_end, file_name=name, **fields)  # type: ignore[arg-type]
    return ImportedArticle(article, text.encode(), "utf-8")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "test.corpus"


@pytest.fixture
def corpus(path: Path) -> Iterator[Corpus]:
    """A corpus of one article, number 1, for the annotator "tester"."""
    with Corpus.open(path, "tester", create=True) as opened:
        opened.add([imported(TEXT)])
        yield opened
