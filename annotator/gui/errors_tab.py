"""How good the suggestions are on held-out articles, and each error in its place."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QHeaderView,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.evaluation import FIGURE_FIELDS, Scores
from annotator.gui.dialogs import TextTable
from annotator.gui.field_texts import titles
from annotator.gui.jobs import Jobs
from annotator.gui.quiet import SearchField
from annotator.gui.reading_table import reading_table
from annotator.gui.session import Session
from annotator.settings import Settings
from annotator.store.corpus import Corpus
from annotator.texts import later
from annotator.workflows.apart import run_apart
from annotator.workflows.evaluating import EvaluationReport
from annotator.workflows.learning import evaluated
from annotator.workflows.progress import Progress

_BROKEN = later("The suggestions were not evaluated: the process has ended by itself.")


class ErrorsTab(QWidget):
    """Evaluates the pipeline in use; a row of the errors leads to its words in the article."""

    place_wanted = Signal(int, int, int)
    """An article's id, and where the words of an error are in it."""

    def __init__(self, session: Session, jobs: Jobs, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._jobs, self._settings = session, jobs, settings
        self._report: EvaluationReport | None = None
        self.start = QPushButton(self.tr("Evaluate"), self)
        self.start.setAutoDefault(False)
        self.says = QLabel(
            self.tr(
                "Holds the suggestions of the pipeline in use against your work, on the articles "
                "that a training holds out."
            ),
            self,
        )
        self.says.setWordWrap(True)
        self.scores = reading_table(TextTable((), ()), self.tr("Scores by label"), self)
        self.errors = reading_table(TextTable((), ()), self.tr("Errors"), self)
        self.search = SearchField(self.tr("Search errors: words, labels"), self)
        self._errors_model = TextTable((), ())
        for table in (self.scores, self.errors):
            table.hide()
        self._lay_out()
        self.start.clicked.connect(self._begin)
        self.search.textChanged.connect(self._filter)
        self.errors.activated.connect(self._open)
        self.errors.clicked.connect(self._open)
        jobs.idle.connect(self._rested)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.says)
        column.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.scores, 2)
        column.addWidget(self.search)
        column.addWidget(self.errors, 3)
        column.addStretch(1)
        self.search.hide()

    def _begin(self) -> None:
        self.start.setEnabled(False)
        self.says.setText(self.tr("Evaluating …"))
        pipeline = self._settings.text("pipeline")
        work = partial(_evaluate, pipeline, self._settings.number("export_seed"))
        self._jobs.run(self.tr("Evaluating"), work, self.show_report)

    def _rested(self) -> None:
        self.start.setEnabled(True)
        if self.says.text() == self.tr("Evaluating …"):
            self.says.setText("")

    def show_report(self, found: object) -> None:
        """Show what came of it."""
        assert isinstance(found, EvaluationReport)
        self._report = found
        whole, figures = found.spans.scores(), found.figures
        words = self.tr("{0} on {1:,} articles: F1 {2:.1f} exact, {3:.1f} overlapping.")
        text = words.format(
            found.pipeline, found.spans.articles, 100 * whole.f1, 100 * found.spans.overlap().f1
        )
        if figures.met:
            worst = sorted(FIGURE_FIELDS, key=figures.accuracy)[:3]
            title_of = titles()
            shares = ", ".join(f"{title_of[name]} {figures.accuracy(name):.0%}" for name in worst)
            text += " " + self.tr(
                "Figures: {0:.0f} % found, {1:.0f} % exact; least right: {2}."
            ).format(100 * figures.scores.recall, 100 * figures.exact_scores.recall, shares)
        self.says.setText(text)
        self._show_scores(found)
        rows = [
            (one.there or "–", one.found or "–", one.quote, one.headline) for one in found.errors
        ]
        headings = (self.tr("There"), self.tr("Suggested"), self.tr("Words"), self.tr("Article"))
        self._errors_model = TextTable(headings, rows)
        self.errors.setModel(self._errors_model)
        self.errors.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.errors.horizontalHeader().setStretchLastSection(True)
        self.errors.setColumnWidth(2, 260)
        for one in (self.scores, self.errors, self.search):
            one.show()

    def _show_scores(self, found: EvaluationReport) -> None:
        rows = []
        for label in ("", *found.spans.labels):
            chosen = [label] if label else []
            exact, overlap = found.spans.scores(chosen), found.spans.overlap(chosen)
            rows.append((label or self.tr("all"), *_prf(exact), *_prf(overlap), f"{exact.gold:,}"))
        figures = found.figures
        if figures.gold or figures.found:
            exact, overlap = figures.exact_scores, figures.scores
            name = self.tr("casualty figures")
            rows.append((name, *_prf(exact), *_prf(overlap), f"{figures.gold:,}"))
        headings = (
            self.tr("Label"),
            self.tr("P exact"),
            self.tr("R"),
            self.tr("F1"),
            self.tr("P overlapping"),
            self.tr("R"),
            self.tr("F1"),
            self.tr("Spans"),
        )
        self.scores.setModel(TextTable(headings, rows))
        header = self.scores.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)

    def _filter(self, words: str) -> None:
        self._errors_model.filter(words)

    def _open(self, index: QModelIndex) -> None:
        """Open the article of an error and select its words."""
        if self._report is not None:
            error = self._report.errors[self._errors_model.place(index.row())]
            self.place_wanted.emit(error.article_id, error.start, error.end)


def _prf(scores: Scores) -> tuple[str, str, str]:
    return (
        f"{100 * scores.precision:.1f}",
        f"{100 * scores.recall:.1f}",
        f"{100 * scores.f1:.1f}",
    )


def _evaluate(pipeline: str, seed: int, corpus: Corpus, progress: Progress) -> object:
    making = partial(evaluated, (pipeline,), seed)
    (found,) = run_apart(making, corpus.path, corpus.annotator, progress, _BROKEN)
    return found
