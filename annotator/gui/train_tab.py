"""Training from the window: progress, live curves, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.annotations import ArticleStatus
from annotator.domain.charts import Chart, Scale, Series, Shape
from annotator.gui.chart_card import ChartCard
from annotator.gui.jobs import Jobs
from annotator.gui.session import Session
from annotator.gui.theme import Theme
from annotator.settings import Settings
from annotator.store.corpus import Corpus
from annotator.texts import counted
from annotator.workflows.progress import Progress
from annotator.workflows.training_process import LAST, TrainingClient, TrainingJob

_LOOK_MS = 100
_REDRAW_MS = 500


@dataclass(slots=True)
class _Course:
    """What a training has told so far."""

    losses: list[float] = field(default_factory=list)
    scores: list[tuple[float, float]] = field(default_factory=list)  # suggested, recogniser alone
    is_new: bool = False


class TrainTab(QWidget):
    """Starts a training in a process of its own and follows it."""

    kept = Signal()
    """A new model is among the others."""
    use_wanted = Signal(str)
    """The path of a model that is to make the suggestions."""

    def __init__(
        self, session: Session, jobs: Jobs, settings: Settings, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._settings, self._theme = session, settings, theme
        self._client: TrainingClient | None = None
        self._course = _Course()
        self._model = ""
        self.about = self._sentence()
        self.minutes = QDoubleSpinBox(self)
        self.minutes.setRange(0.5, 120)
        self.minutes.setDecimals(1)
        self.minutes.setValue(2)
        self.minutes.setSuffix(self.tr(" minutes at most"))
        self.minutes.setAccessibleName(self.tr("The longest that the training may take"))
        self.start = QPushButton(self.tr("Train"), self)
        self.start.setDefault(True)
        self.cancel = QPushButton(self.tr("Stop"), self)
        self.cancel.setAutoDefault(False)
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(self.tr("How far the training is"))
        self.progress.setTextVisible(False)
        self.says = self._sentence()
        self.use = QPushButton(self.tr("Let it make the suggestions"), self)
        self.use.setAutoDefault(False)
        self.use.hide()
        self._charts = QHBoxLayout()
        self._charts.setSpacing(8)
        self._lay_out()
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._receive)
        self._redraw = QTimer(self)
        self._redraw.setInterval(_REDRAW_MS)
        self._redraw.timeout.connect(self._draw)
        self.start.clicked.connect(self.begin)
        self.cancel.clicked.connect(self.stop)
        self.use.clicked.connect(self._use)
        self._tell_of_corpus(None)
        jobs.run(self.tr("Counting"), _count, self._tell_of_corpus)
        self._draw(first=True)

    def _sentence(self) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.about)
        row = QHBoxLayout()
        row.setSpacing(8)
        for one in (self.minutes, self.start, self.cancel):
            row.addWidget(one)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.progress)
        column.addWidget(self.says)
        end = QHBoxLayout()
        end.setSpacing(8)
        end.addWidget(self.use)
        end.addStretch(1)
        column.addLayout(end)
        column.addLayout(self._charts)
        column.addStretch(1)
        self._show_running(False)

    def _tell_of_corpus(self, counts: object) -> None:
        """Say what there is to learn from; `counts` are None before they are counted."""
        words = self.tr(
            "The pipeline in use learns from your work: labels of spans, and words for casualty "
            "figures. A fifth of the articles is held out to see whether it got better, and a "
            "model that did not is not kept. Labels that you have not used are not forgotten."
        )
        if isinstance(counts, tuple):
            done, confirmed = counts
            there = self.tr("{0} done, {1} confirmed.").format(
                counted("{0:,} article(s)", done), counted("{0:,} span(s)", confirmed)
            )
            words = f"{there} {words}"
        self.about.setText(words)

    # --- running -------------------------------------------------------------------------------

    @property
    def is_running(self) -> bool:
        """Whether a training is on its way."""
        return self._client is not None

    def begin(self) -> None:
        """Start a training."""
        corpus = self._session.corpus
        self._course = _Course()
        self._client = TrainingClient(
            TrainingJob(
                corpus.path,
                corpus.annotator,
                self._settings.text("pipeline"),
                options=(
                    ("minutes", self.minutes.value()),
                    ("seed", self._settings.number("export_seed")),
                ),
            )
        )
        self._client.start()
        self.use.hide()
        self.says.setText(self.tr("Starting …"))
        self.progress.setRange(0, 0)
        self._show_running(True)
        self._look.start()
        self._redraw.start()

    def stop(self) -> None:
        """End the training; nothing of it is kept."""
        if self._client is None:
            return
        self._client.terminate()
        self._over(self.tr("Stopped. Nothing was kept; the model in use stays."))

    def _receive(self) -> None:
        if self._client is None:
            return
        for event in self._client.receive():
            self._take(event)

    def _take(self, event: dict[str, Any]) -> None:
        course = self._course
        match event["event"]:
            case "started":
                self.says.setText(self._beginning(event))
            case "step":
                course.losses.append(event["loss"])
                course.is_new = True
                self.progress.setRange(0, event["epochs"] * event["steps"])
                self.progress.setValue((event["epoch"] - 1) * event["steps"] + event["step"])
            case "score":
                course.scores.append((event["f1"], event["recogniser_f1"]))
                course.is_new = True
            case "spans":
                words = self.tr("Learning spans that are no entities: round {0}, F1 {1:.1f}.")
                self.says.setText(words.format(event["epoch"], 100 * event["f1"]))
                self.progress.setRange(0, event["epochs"])
                self.progress.setValue(event["epoch"])
            case last if last in LAST:
                self._end(event)

    def _beginning(self, event: dict[str, Any]) -> str:
        """What is learnt from what."""
        learnt = list(event["labels"])
        if event["figures"]:
            learnt.append(self.tr("words for casualty figures"))
        words = self.tr("Learning {0} from {1}, {2} held out.")
        articles = counted("{0:,} article(s)", event["articles"])
        return words.format(", ".join(learnt), articles, event["held_out"])

    def _end(self, event: dict[str, Any]) -> None:
        match event["event"]:
            case "finished":
                self._over(event["summary"])
                self._model = str(event["path"] or "")
                self.use.setVisible(bool(event["kept"]))
                if event["kept"]:
                    self.kept.emit()
            case "failed":
                self._over(f"{event['message']} {event['hint']}")
            case "broke":
                words = self.tr("The training has a bug and ended; the model in use stays.")
                self._over(f"{words}\n{event['report'].strip().splitlines()[-1]}")
            case _:
                words = self.tr(
                    "The training's process was ended, perhaps for want of memory; the model in "
                    "use stays."
                )
                self._over(words)

    def _over(self, says: str) -> None:
        self._client = None
        self._look.stop()
        self._redraw.stop()
        self._show_running(False)
        self.progress.setRange(0, 1)
        self.progress.setValue(0)
        self.says.setText(says)
        self._draw()

    def _show_running(self, running: bool) -> None:
        self.start.setEnabled(not running)
        self.minutes.setEnabled(not running)
        self.cancel.setVisible(running)
        self.progress.setVisible(running)

    def _use(self) -> None:
        self.use.hide()
        self.use_wanted.emit(self._model)

    # --- drawing -------------------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Draw with other colours."""
        self._theme = theme
        self._draw(first=True)

    def _draw(self, first: bool = False) -> None:
        if not (first or self._course.is_new):
            return
        self._course.is_new = False
        while (item := self._charts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for chart in (self._score_chart(), self._loss_chart()):
            card = ChartCard(chart, self._theme, self)
            card.more.hide()
            self._charts.addWidget(card, 1)

    def _score_chart(self) -> Chart:
        epochs = tuple(float(at) for at in range(len(self._course.scores)))
        return Chart(
            "scores",
            self.tr("F1 on held-out articles"),
            Scale.NUMBERS,
            self.tr("epoch"),
            "share",
            (
                Series(
                    self.tr("suggested"), Shape.LINE, epochs,
                    tuple(one for one, _ in self._course.scores),
                ),
                Series(
                    self.tr("recogniser alone"), Shape.LINE, epochs,
                    tuple(one for _, one in self._course.scores),
                ),
            ),
            empty=self.tr("How good the suggestions are after each round of learning."),
        )  # fmt: skip

    def _loss_chart(self) -> Chart:
        steps = tuple(float(at) for at in range(1, len(self._course.losses) + 1))
        return Chart(
            "losses",
            self.tr("Loss"),
            Scale.NUMBERS,
            self.tr("batch"),
            self.tr("loss a word"),
            (Series(self.tr("loss"), Shape.LINE, steps, tuple(self._course.losses)),),
            empty=self.tr("How far the model is from the training articles, batch by batch."),
            counts=False,
        )


def _count(corpus: Corpus, tell: Progress) -> tuple[int, int]:
    """How many articles are done, and spans confirmed."""
    statistics = corpus.statistics
    return statistics.statuses()[ArticleStatus.DONE], statistics.labels().total()
