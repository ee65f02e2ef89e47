"""The learning curve: what more work would bring."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.errors import UserError
from annotator.gui.chart_card import ChartCard
from annotator.gui.jobs import Jobs
from annotator.gui.session import Session
from annotator.gui.theme import Theme
from annotator.settings import Settings
from annotator.store.corpus import Corpus
from annotator.texts import later
from annotator.workflows.apart import run_apart
from annotator.workflows.dashboard import curve_chart
from annotator.workflows.learning import Measured, measured
from annotator.workflows.progress import Progress

_MINUTES = 2.0
_BROKEN = later("The learning curve was not measured: its process has ended by itself.")


class CurveTab(QWidget):
    """Trains on parts of the work, in the background, and draws how good each gets."""

    def __init__(
        self, session: Session, jobs: Jobs, settings: Settings, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._jobs, self._settings, self._theme = session, jobs, settings, theme
        self.measure = QPushButton(self.tr("Measure"), self)
        self.measure.setAutoDefault(False)
        about = QLabel(
            self.tr(
                "Trains on 25, 50, 75 and 100 % of your confirmed work and holds each against the "
                "same articles. It takes some minutes; nothing is kept but the curve."
            ),
            self,
        )
        about.setWordWrap(True)
        self.says = QLabel(self)
        self.says.setWordWrap(True)
        self.card: ChartCard | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 12, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(about)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.measure)
        row.addStretch(1)
        self._column.addLayout(row)
        self._column.addWidget(self.says)
        self._column.addStretch(1)
        self.measure.clicked.connect(self._begin)
        jobs.idle.connect(self._rested)
        self._draw()

    def set_theme(self, theme: Theme) -> None:
        """Draw with other colours."""
        self._theme = theme
        self._draw()

    def _begin(self) -> None:
        self.measure.setEnabled(False)
        self.says.setText(self.tr("Measuring …"))
        work = partial(
            _measure, self._settings.text("pipeline"), self._settings.number("export_seed")
        )
        self._jobs.run(self.tr("Measuring the learning curve"), work, self._measured)

    def _measured(self, found: object) -> None:
        assert isinstance(found, Measured)
        after = found.forecast
        if after is None:
            self.says.setText(self.tr("There is too little work yet to say what more will bring."))
        else:
            words = self.tr(
                "The next 50 articles will bring about +{0:.1f} F1, probably between "
                "{1:+.1f} and {2:+.1f}."
            )
            values = (100 * one for one in (after.gain, after.least, after.most))
            self.says.setText(words.format(*values))
        self._draw()

    def _rested(self) -> None:
        self.measure.setEnabled(True)
        if self.says.text() == self.tr("Measuring …"):
            self.says.setText("")

    def _draw(self) -> None:
        try:
            points = self._session.corpus.statistics.curve.points()
        except UserError as error:
            self.says.setText(f"{error.message} {error.hint}")
            return
        if self.card is not None:
            self.card.deleteLater()
        self.card = ChartCard(curve_chart(points), self._theme, self)
        self.card.more.hide()
        self._column.insertWidget(self._column.count() - 1, self.card)


def _measure(pipeline: str, seed: int, corpus: Corpus, progress: Progress) -> object:
    making = partial(measured, pipeline, seed, _MINUTES)
    (found,) = run_apart(making, corpus.path, corpus.annotator, progress, _BROKEN)
    return found
