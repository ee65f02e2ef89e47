from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.store.corpus import Corpus
from tests.articles import imported
from tests.domain.strategies import TEXT


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "test.corpus"


@pytest.fixture
def corpus(path: Path) -> Iterator[Corpus]:
    """A corpus of one article, number 1, for the annotator "tester"."""
    with Corpus.open(path, "tester", create=True) as opened:
        opened.add([imported(TEXT)])
        yield opened
