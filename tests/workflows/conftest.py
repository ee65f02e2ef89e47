from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.store.corpus import Corpus

SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture
def corpus(tmp_path: Path) -> Iterator[Corpus]:
    """An empty corpus for the annotator "ana"."""
    with Corpus.open(tmp_path / "test.corpus", "ana", create=True) as opened:
        yield opened
