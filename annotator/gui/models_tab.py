"""The models trained here: which one suggests, how good each is, and the way back."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import UserError
from annotator.gui.bars import Bar
from annotator.gui.dialogs import TextTable
from annotator.gui.jobs import Jobs
from annotator.gui.reading_table import reading_table
from annotator.gui.session import Session
from annotator.settings import Settings
from annotator.store.corpus import Corpus
from annotator.texts import later
from annotator.workflows.apart import run_apart
from annotator.workflows.evaluating import EvaluationReport
from annotator.workflows.learning import evaluated
from annotator.workflows.models import Model, choose, is_lost, list_models, remove, roll_back
from annotator.workflows.progress import Progress

_BROKEN = later("The comparison was not made: its process has ended by itself.")


class ModelsTab(QWidget):
    """A table of models, and what can be done with the one selected."""

    chosen = Signal()
    """Another pipeline makes the suggestions from now on."""

    def __init__(self, session: Session, jobs: Jobs, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._jobs, self._settings = session, jobs, settings
        self._models: list[Model] = []
        self.in_use = QLabel(self)
        self.in_use.setWordWrap(True)
        self.in_use.setTextFormat(Qt.TextFormat.PlainText)
        self.table = reading_table(TextTable((), ()), self.tr("Models"), self)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.comparison = reading_table(TextTable((), ()), self.tr("Comparison"), self)
        self.comparison.hide()
        self.says = QLabel(self)
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        self.use_button = self._button(self.tr("Let it suggest"), self._use_selected)
        self.compare = self._button(self.tr("Compare with the one in use"), self._compare)
        self.remove_button = self._button(self.tr("Delete"), self._remove)
        self.back = self._button(self.tr("Back to the one before"), self._go_back)
        self.other = self._button(self.tr("Another pipeline…"), self._ask_for_other)
        self.warning = _Warning(self)
        self.warning.agreed.connect(self.use)
        self._lay_out()
        self.refresh()

    def _button(self, text: str, pressed: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(pressed)
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.in_use)
        column.addWidget(self.table, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        for one in (self.use_button, self.compare, self.remove_button):
            row.addWidget(one)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.other)
        column.addLayout(row)
        column.addWidget(self.warning)
        column.addWidget(self.says)
        column.addWidget(self.comparison, 1)

    def refresh(self) -> None:
        """Show the models as they are on the disk now."""
        self._models = list_models()
        now = self._settings.text("pipeline")
        rows = [
            (
                "●" if str(one.path) == now else "",
                one.name,
                f"{one.made_at.astimezone():%Y-%m-%d %H:%M}",
                one.corpus,
                f"{one.articles:,}",
                f"{100 * one.f1_before:.1f} → {100 * one.f1:.1f}",
            )
            for one in self._models
        ]
        headings = (
            "",
            self.tr("Name"),
            self.tr("Made"),
            self.tr("Corpus"),
            self.tr("Articles"),
            self.tr("F1, before → after"),
        )
        self.table.setModel(TextTable(headings, rows))
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.selectionModel().selectionChanged.connect(self._selection_changed)
        words = self.tr("Suggestions are made by {0}.")
        if is_lost(now):
            words = self.tr("{0} is to make the suggestions, but is no longer there. Choose one.")
        self.in_use.setText(words.format(now or self.tr("the pipeline that came with the program")))
        if not rows:
            self.says.setText(self.tr("No model has been trained here yet; see “Train”."))
        self._selection_changed()

    @property
    def selected(self) -> Model | None:
        """The model selected in the table."""
        rows = self.table.selectionModel().selectedRows()
        return self._models[rows[0].row()] if rows else None

    def _selection_changed(self) -> None:
        there = self.selected is not None
        for button in (self.use_button, self.compare, self.remove_button):
            button.setEnabled(there)

    # --- what can be done ----------------------------------------------------------------------

    def use(self, pipeline: str) -> None:
        """Let a pipeline make the suggestions from now on; those undecided are renewed."""
        try:
            choose(self._settings, pipeline)
        except UserError as error:
            self._say(error)
            return
        self.says.setText(self.tr("It makes the suggestions now; undecided ones are renewed."))
        self.refresh()
        self.chosen.emit()

    def _use_selected(self) -> None:
        if self.selected is not None:
            self.use(str(self.selected.path))

    def _go_back(self) -> None:
        try:
            found = roll_back(self._settings)
        except UserError as error:
            self._say(error)
            return
        if found is None:
            self.says.setText(self.tr("There is no pipeline to go back to."))
            return
        self.refresh()
        self.chosen.emit()

    def _remove(self) -> None:
        if self.selected is None:
            return
        try:
            remove(self.selected, self._settings)
        except UserError as error:
            self._say(error)
            return
        self.refresh()

    def _ask_for_other(self) -> None:
        self.warning.ask(self._settings.text("pipeline"))

    def _compare(self) -> None:
        if self.selected is None:
            return
        both = (self._settings.text("pipeline"), str(self.selected.path))
        self.says.setText(self.tr("Comparing on the articles held out …"))
        work = partial(_compare, both, self._settings.number("export_seed"))
        self._jobs.run(self.tr("Comparing two models"), work, self._compared)

    def _compared(self, found: object) -> None:
        assert isinstance(found, list)
        now, other = found
        assert isinstance(now, EvaluationReport)
        assert isinstance(other, EvaluationReport)
        labels = sorted({*now.spans.labels, *other.spans.labels})
        rows = [
            (
                label or self.tr("all"),
                f"{now.spans.scores(chosen).gold:,}",
                f"{100 * now.spans.scores(chosen).f1:.1f}",
                f"{100 * other.spans.scores(chosen).f1:.1f}",
                f"{100 * (other.spans.scores(chosen).f1 - now.spans.scores(chosen).f1):+.1f}",
            )
            for label in ("", *labels)
            for chosen in ([label] if label else [],)
        ]
        headings = (
            self.tr("Label"),
            self.tr("Spans"),
            self.tr("F1 in use"),
            self.tr("F1 of the other"),
            self.tr("Difference"),
        )
        self.comparison.setModel(TextTable(headings, rows))
        self.comparison.show()
        words = self.tr("{0} beside {1}, on {2:,} articles that neither learnt from here.")
        self.says.setText(words.format(now.pipeline, other.pipeline, now.spans.articles))

    def _say(self, error: UserError) -> None:
        self.says.setText(f"{error.message} {error.hint}")


class _Warning(Bar):
    """Asks for a pipeline from elsewhere, after saying what loading one can do."""

    agreed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Another pipeline"), parent)
        column = QVBoxLayout()
        words = QLabel(
            self.tr(
                "A pipeline from elsewhere can run code of its own when it is loaded. Take only "
                "one from people you trust. Empty: the pipeline that came with the program."
            ),
            self,
        )
        words.setWordWrap(True)
        column.addWidget(words)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Name of an installed pipeline, or a folder"))
        self.field.setAccessibleName(self.tr("Pipeline"))
        row.addWidget(self.field, 1)
        choose_ = QPushButton(self.tr("Choose a folder…"), self)
        self.agree = QPushButton(self.tr("I trust it: let it suggest"), self)
        cancel = QPushButton(self.tr("Cancel"), self)
        for button in (choose_, self.agree, cancel):
            button.setAutoDefault(False)
            row.addWidget(button)
        column.addLayout(row)
        self.row.addLayout(column, 1)
        choose_.clicked.connect(self._choose)
        self.agree.clicked.connect(self._agree)
        cancel.clicked.connect(self.hide)

    def ask(self, now: str) -> None:
        """Show it, with the pipeline in use."""
        self.field.setText(now)
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def _choose(self) -> None:
        found = QFileDialog.getExistingDirectory(self, self.tr("Folder of a pipeline"))
        if found:
            self.field.setText(found)

    def _agree(self) -> None:
        self.hide()
        text = self.field.text().strip()
        self.agreed.emit(str(Path(text).expanduser()) if "/" in text else text)


def _compare(
    both: tuple[str, ...], seed: int, corpus: Corpus, progress: Progress
) -> list[EvaluationReport]:
    making = partial(evaluated, both, seed)
    return list(run_apart(making, corpus.path, corpus.annotator, progress, _BROKEN))
