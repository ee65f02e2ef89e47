"""Loading, suggesting, exporting, the overview: what the window does with the corpus as a whole.

The work itself is in `annotator.workflows` and runs in the background; here it is asked for, and
its reports are shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QWidget

from annotator.gui.first_use import when_imported
from annotator.gui.jobs import Jobs
from annotator.gui.session import Session
from annotator.gui.theme import running_app, theme_switch
from annotator.resources import sample_folder
from annotator.settings import Settings
from annotator.store.corpus import Corpus
from annotator.texts import later

if TYPE_CHECKING:
    from annotator.gui.export_process import Exported
    from annotator.workflows.importing import ImportReport
    from annotator.workflows.progress import Progress


class Desk(QObject):
    """The corpus-wide actions of one window."""

    ranked = Signal()
    """The articles have a new order of worth."""
    place_wanted = Signal(int, int, int)
    """An article's id, and where the words to look at are in it."""

    def __init__(self, session: Session, jobs: Jobs, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._jobs = jobs
        self._settings = settings
        self._window = window

    def open_articles(self) -> None:
        """Ask for files and load them."""
        from PySide6.QtWidgets import QFileDialog

        what = self.tr("Articles (*.txt *.text *.jsonl);;All files (*)")
        paths, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Open articles"), "", what)
        self.load([Path(path) for path in paths])

    def open_folder(self) -> None:
        """Ask for a folder and load what is in it."""
        from PySide6.QtWidgets import QFileDialog

        path = QFileDialog.getExistingDirectory(self._window, self.tr("Open a folder of articles"))
        if path:
            self.load([Path(path)])

    def open_sample(self) -> None:
        """Load the article that comes with the program."""
        self.load([sample_folder()])

    def load(self, paths: Sequence[Path]) -> None:
        """Load files and folders in the background; suggestions follow by themselves."""
        if paths:
            name = self.tr("Loading articles")
            self._jobs.run(name, partial(_import, list(paths)), self._loaded)

    def suggest_again(self) -> None:
        """Renew the pending suggestions of all articles."""
        self._jobs.suggest(self._session.article_id, again=True)

    def suggest_missing(self) -> None:
        """Look for suggestions in articles that were not read yet, if the settings say so."""
        if self._settings.on("suggest"):
            self._jobs.suggest(self._session.article_id)

    def stop(self) -> None:
        """Stop the work in the background."""
        self._jobs.stop()

    def export(self) -> None:
        """Ask what to write where."""
        from annotator.gui.export_dialog import ExportDialog

        dialog = ExportDialog(self._session.corpus.path, self._settings, self._window)
        dialog.wanted.connect(self._export)
        dialog.show()

    def show_overview(self) -> None:
        """Show how far the corpus is, in numbers and charts."""
        when_imported("annotator.gui.dashboard", self._open_overview, self)

    def show_learning(self) -> None:
        """Show the window for training, models and their errors."""
        when_imported("annotator.gui.learning", self._open_learning, self)

    def _open_overview(self) -> None:
        from annotator.gui.dashboard import Dashboard  # pyqtgraph: only when wanted

        switch = theme_switch(running_app())
        page = Dashboard(self._session, self._jobs, self._settings, switch.theme, self._window)
        switch.changed.connect(page.set_theme)
        page.show()
        page.count()

    def _open_learning(self) -> None:
        from annotator.gui.learning import LearningWindow  # pyqtgraph: only when wanted

        switch = theme_switch(running_app())
        page = LearningWindow(self._session, self._jobs, self._settings, switch.theme, self._window)
        switch.changed.connect(page.set_theme)
        page.errors.place_wanted.connect(self.place_wanted)
        page.pipeline_chosen.connect(self._pipeline_chosen)
        page.show()

    def _pipeline_chosen(self) -> None:
        self._jobs.use_pipeline(self._settings.text("pipeline"))
        self.suggest_again()

    def what_next(self) -> None:
        """Ask by what the articles are to be put in order."""
        from annotator.gui.what_next import WhatNext

        dialog = WhatNext(self._session.corpus.worth.by, self._window)
        dialog.wanted.connect(self._rank)
        dialog.show()

    def _rank(self, by: str, second: str) -> None:
        work = partial(_rank_articles, by, second, self._settings.number("export_seed"))
        self._jobs.run(self.tr("Ranking"), work, self._ranked)

    def _ranked(self, report: object) -> None:
        self.ranked.emit()
        self._session.said.emit(str(report))

    def _loaded(self, report: object) -> None:
        found: ImportReport = report  # type: ignore[assignment]
        lines = list(found.details())
        if lines and not (len(lines) == len(found.known) == 1):  # one known article just opens
            self._report(self.tr("Loaded"), found.summary(), lines)
        if found.new or found.taken:
            self._session.corpus_grew.emit()
        wanted = found.new[0] if found.new else found.known[0][1] if found.known else 0
        alone = len(found.new) + len(found.known) == 1
        if wanted and (alone or not self._session.article_id):
            self._session.open_article(wanted)
        self._session.said.emit(found.summary())  # last: what opens an article clears the line
        if found.new:
            self.suggest_missing()

    def _export(self, format: str, path: Path, seed: int) -> None:
        self._settings.set("export_format", format)
        self._settings.set("export_seed", seed)
        work = partial(_export_to, path, format, seed)
        self._jobs.run(self.tr("Exporting"), work, self._exported)

    def _exported(self, report: object) -> None:
        done: Exported = report  # type: ignore[assignment]
        self._report(self.tr("Exported"), done.summary(), done.details())

    def _report(self, title: str, summary: str, lines: Sequence[str]) -> None:
        from annotator.gui.dialogs import ReportDialog

        ReportDialog(title, summary, lines, self._window).show()


def _import(paths: list[Path], corpus: Corpus, progress: Progress) -> object:
    from annotator.workflows.importing import import_articles

    return import_articles(corpus, paths, progress)


def _export_to(path: Path, format: str, seed: int, corpus: Corpus, progress: Progress) -> object:
    from annotator.gui.export_process import Order, export_apart

    return export_apart(Order(corpus.path, corpus.annotator, path, format, seed), progress)


def _rank_articles(by: str, second: str, seed: int, corpus: Corpus, progress: Progress) -> str:
    from annotator.workflows.apart import run_apart
    from annotator.workflows.ranking import ranking

    broken = later("The articles were not ranked: the ranking has ended by itself.")
    making = partial(ranking, by, second, seed)
    (summary,) = run_apart(making, corpus.path, corpus.annotator, progress, broken)
    return str(summary)


def dropped_paths(data: QMimeData) -> list[Path]:
    """The files and folders that are being dropped."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
