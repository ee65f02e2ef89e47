"""The last learning curve that was measured on a corpus, for its chart."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.store.corpus_settings import read_setting, write_setting
from annotator.store.database import CorpusFile, reading_values

Point = tuple[int, float, float]
"""Articles learnt from, F1 in 0..1 of what is suggested, F1 of the recogniser alone."""

_NAME = "learning_curve/"


class Curve:
    """One annotator's curve."""

    def __init__(self, file: CorpusFile, annotator: str) -> None:
        self._file = file
        self._name = _NAME + annotator

    def store(self, points: Sequence[Point]) -> None:
        """Keep a curve in the place of the last one.

        Raises:
            UserError: it cannot be stored.
        """
        with self._file.transaction() as connection:
            write_setting(connection, self._name, points)

    def points(self) -> list[Point]:
        """The last curve; empty when none was measured."""
        with self._file.snapshot(), reading_values():
            found = read_setting(self._file, self._name) or ()
            return [(int(n), float(a), float(b)) for n, a, b in found]
