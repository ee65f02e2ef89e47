"""One loaded default pipeline for all tests that need it."""

from __future__ import annotations

import pytest

from annotator.nlp.pipeline import Pipeline


@pytest.fixture(scope="session")
def pipeline() -> Pipeline:
    return Pipeline.load()
