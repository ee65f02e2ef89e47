"""The learning window: train on the work so far, choose a model, look at its errors."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QTabWidget, QVBoxLayout, QWidget

from annotator.gui.close_row import close_row
from annotator.gui.curve_tab import CurveTab
from annotator.gui.errors_tab import ErrorsTab
from annotator.gui.jobs import Jobs
from annotator.gui.models_tab import ModelsTab
from annotator.gui.quiet import FlatTabs
from annotator.gui.session import Session
from annotator.gui.theme import Theme
from annotator.gui.train_tab import TrainTab
from annotator.settings import Settings


class LearningWindow(QDialog):
    """Four pages beside the window. What runs goes on when it is closed, but for a training."""

    pipeline_chosen = Signal()
    """Another pipeline makes the suggestions from now on."""

    def __init__(
        self, session: Session, jobs: Jobs, settings: Settings, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Learning"))
        self.train = TrainTab(session, jobs, settings, theme, self)
        self.models = ModelsTab(session, jobs, settings, self)
        self.errors = ErrorsTab(session, jobs, settings, self)
        self.curve = CurveTab(session, jobs, settings, theme, self)
        self.tabs = QTabWidget(self)
        self.tabs.setTabBar(FlatTabs(self.tr("Learning"), self.tabs, flush=True))
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.train, self.tr("&Train"))
        self.tabs.addTab(self.models, self.tr("&Models"))
        self.tabs.addTab(self.errors, self.tr("&Errors"))
        self.tabs.addTab(self.curve, self.tr("Learning &curve"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        column.addWidget(self.tabs, 1)
        column.addLayout(close_row(self))
        self.train.kept.connect(self.models.refresh)
        self.train.use_wanted.connect(self.models.use)
        self.models.chosen.connect(self.pipeline_chosen)
        self.resize(820, 600)

    def set_theme(self, theme: Theme) -> None:
        """Draw with other colours."""
        self.train.set_theme(theme)
        self.curve.set_theme(theme)

    def closeEvent(self, event: QCloseEvent) -> None:
        """End a training that still runs; the model in use stays."""
        self.train.stop()
        self.deleteLater()
        event.accept()
