"""Work in the background: one suggester with its worker process, one task at a time in a thread.

Threads here do what lets the window breathe (SQLite, waiting for a pipe); spaCy itself lives in a
process. Each has its own connection to the corpus and writes articles and suggestions only.
Signals go to bound methods of objects in the window's thread.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QThread, Signal
from shiboken6 import isValid

from annotator.errors import Cancelled, UserError
from annotator.logs import logger, report
from annotator.store.corpus import Corpus

if TYPE_CHECKING:
    from annotator.gui.suggester import Suggester
    from annotator.workflows.progress import Progress

Work = Callable[[Corpus, "Progress"], Any]

_REPORT_EVERY_S = 0.05


class Task(QThread):
    """One piece of work on the corpus in a thread of its own."""

    progressed = Signal(int, int, str)  # done, total (0: not known), what is being done
    finished_well = Signal(object)  # what the work gave back
    failed = Signal(object)  # UserError
    broke = Signal(object)  # any other exception: a bug
    cancelled = Signal()

    def __init__(
        self, name: str, path: Path, annotator: str, work: Work, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.name = name
        self.then: Callable[[Any], None] | None = None
        self.over: Callable[[], None] | None = None
        self._path = path
        self._annotator = annotator
        self._work = work
        self._stopped = False
        self._last_report = 0.0

    def stop(self) -> None:
        """Ask the work to end at the next step; what is stored stays."""
        self._stopped = True

    def run(self) -> None:
        """Do the work (in the thread)."""
        try:
            with Corpus.open(self._path, self._annotator) as corpus:
                result = self._work(corpus, self._progress)
        except Cancelled:
            self.cancelled.emit()
        except UserError as error:
            self.failed.emit(error)
        except Exception as error:
            logger.error("%s\n%s", self.name, report(error))
            self.broke.emit(error)
        else:
            self.finished_well.emit(result)

    def _progress(self, done: int, total: int | None, what: str) -> None:
        if self._stopped:
            raise Cancelled
        now = time.monotonic()
        if now - self._last_report >= _REPORT_EVERY_S:
            self._last_report = now
            self.progressed.emit(done, total or 0, what)


class Jobs(QObject):
    """All work in the background of one window, as it is shown in the status bar."""

    busy = Signal(str, int, int)  # what is being done, done, total (0: not known)
    idle = Signal()
    suggested = Signal(object)  # ids of articles with new suggestions
    failed = Signal(object)  # UserError
    broke = Signal(object)  # an exception that is a bug
    said = Signal(str)

    def __init__(
        self, path: Path, annotator: str, pipeline: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._path = path
        self._annotator = annotator
        self._waiting: deque[Task] = deque()
        self._task: Task | None = None
        self._pipeline = pipeline
        self._suggester: Suggester | None = None

    @property
    def is_busy(self) -> bool:
        """Whether there is work that could be stopped."""
        suggesting = self._suggester is not None and self._suggester.is_busy
        return self._task is not None or suggesting

    @property
    def worker_pid(self) -> int | None:
        """The process in which spaCy runs, while there is one."""
        return self._suggester.worker_pid if self._suggester is not None else None

    def suggest(self, first: int = 0, *, again: bool = False) -> None:
        """Look for suggestions in articles that have not been read, `first` before the others.

        `again` renews the pending suggestions of all articles.
        """
        if self._suggester is None or not self._suggester.isRunning():
            self._suggester = self._new_suggester()
            self._suggester.start()
        self._suggester.look(first, again=again)

    def use_pipeline(self, pipeline: str) -> None:
        """Let another pipeline make the suggestions; what the old one has on its way is dropped."""
        self._pipeline = pipeline
        if self._suggester is not None:
            self._suggester.take_pipeline(pipeline)

    def renew(self, ids: Sequence[int]) -> None:
        """Read these articles again, unless they are done, where suggestions are made at all."""
        if self._suggester is not None:
            self._suggester.renew(ids)

    def prefer(self, article_id: int) -> None:
        """Read this article before the others that still wait."""
        if self._suggester is not None:
            self._suggester.prefer(article_id)

    def run(
        self,
        name: str,
        work: Work,
        then: Callable[[Any], None],
        over: Callable[[], None] | None = None,
    ) -> None:
        """Do work in a thread after what is running there; `then` takes its result.

        Without a name it is shown only when it tells of its progress.
        `over` is for work that stores all or nothing: it is called at the end, however that comes.
        Both must be bound methods of a QObject of the window's thread, and are not called when that
        is no more: a dialog may be closed meanwhile.
        """
        task = Task(name, self._path, self._annotator, work, self)
        task.then, task.over = then, over
        task.progressed.connect(self._task_progressed)
        task.failed.connect(self.failed)
        task.broke.connect(self.broke)
        task.finished_well.connect(self._task_succeeded)
        task.cancelled.connect(self._task_cancelled)
        task.finished.connect(self._task_over)
        self._waiting.append(task)
        self._start_next()

    def stop(self) -> None:
        """Stop everything; what is stored stays."""
        while self._waiting:
            self._end(self._waiting.popleft())
        if self._task is not None:
            self._task.stop()
        if self._suggester is not None:
            self._suggester.stop()

    def close(self) -> None:
        """Stop everything and wait for it; the worker process is gone afterwards."""
        self.stop()
        if self._task is not None:
            self._task.wait()
        if self._suggester is not None:
            self._suggester.close()

    def _new_suggester(self) -> Suggester:
        """A suggester; what it needs is imported only now, after the first paint."""
        from annotator.gui.suggester import Suggester

        made = Suggester(self._path, self._annotator, self._pipeline, self)
        made.progressed.connect(self._suggester_progressed)
        made.suggested.connect(self.suggested)
        made.failed.connect(self.failed)
        made.broke.connect(self.broke)
        made.rested.connect(self._settle)
        return made

    def _start_next(self) -> None:
        if self._task is not None or not self._waiting:
            return
        self._task = self._waiting.popleft()
        if self._task.name:
            self.busy.emit(self._task.name, 0, 0)
        self._task.start(QThread.Priority.LowPriority)

    def _task_succeeded(self, result: object) -> None:
        if self._task is not None and self._task.then is not None and _is_there(self._task.then):
            self._task.then(result)

    def _task_cancelled(self) -> None:
        if self._task is not None and self._task.over is not None:
            self.said.emit(self.tr("Stopped. Nothing was changed."))
        else:
            self.said.emit(self.tr("Stopped. What was done until then is stored."))

    def _end(self, task: Task) -> None:
        if task.over is not None and _is_there(task.over):
            task.over()
        task.deleteLater()

    def _task_over(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            self._end(task)
        self._start_next()
        self._settle()

    def _task_progressed(self, done: int, total: int, what: str) -> None:
        self.busy.emit(what, done, total)

    def _suggester_progressed(self, done: int, total: int, what: str) -> None:
        if self._task is None:
            self.busy.emit(what, done, total)

    def _settle(self) -> None:
        if not self.is_busy:
            self.idle.emit()


def _is_there(method: Callable[..., None]) -> bool:
    owner = getattr(method, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)
