"""How often each label is used, counted in the background for whoever listens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.gui.jobs import Jobs
from annotator.store.corpus import Corpus
from annotator.workflows.progress import Progress

if TYPE_CHECKING:
    from annotator.store.schema_changes import LabelUse


class LabelCounts(QObject):
    """Lives as long as the window, so that a count may come in when nobody wants it any more."""

    counted = Signal(object)  # a `LabelUse` for each label's name

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._counting = self._again = False

    def count(self) -> None:
        """Begin to count; while a count runs, once more when it is over, however often asked."""
        self._again = self._counting
        if not self._counting:
            self._counting = True
            self._jobs.run(self.tr("Counting"), _use, self._counted, self._over)

    def _over(self) -> None:
        self._counting = False
        if self._again:
            self.count()

    def _counted(self, use: object) -> None:
        self.counted.emit(use)


def _use(corpus: Corpus, progress: Progress) -> dict[str, LabelUse]:
    from annotator.store.schema_changes import label_use

    return label_use(corpus)
