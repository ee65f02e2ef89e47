"""Exports in a process of their own: the training set needs spaCy, which would stall the window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from annotator.store.corpus import Corpus
from annotator.texts import later
from annotator.workflows.apart import run_apart
from annotator.workflows.progress import Progress

_BROKEN = later("The export has ended by itself; an earlier export is still as it was.")


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be written where."""

    corpus: Path
    annotator: str
    out: Path
    format: str
    seed: int


@dataclass(frozen=True, slots=True)
class Exported:
    """What came of it: a sentence, and a line for everything to be known."""

    text: str
    lines: tuple[str, ...]

    def summary(self) -> str:
        """The report in one sentence."""
        return self.text

    def details(self) -> tuple[str, ...]:
        """What was left out or is to be known."""
        return self.lines


def export_apart(order: Order, progress: Progress) -> Exported:
    """Export in a process, and wait for it (in a thread, which it leaves idle).

    Raises:
        Cancelled: by `progress`; the process has ended then and nothing was written.
        UserError: what was in the way.
    """
    making = partial(_export, order)
    (done,) = run_apart(making, order.corpus, order.annotator, progress, _BROKEN)
    assert isinstance(done, Exported)
    return done


def _export(order: Order, corpus: Corpus, progress: Progress) -> Iterator[Exported]:
    from annotator.workflows.exporting import export

    report = export(corpus, order.out, order.format, order.seed, progress)
    yield Exported(report.summary(), tuple(report.details()))
