"""The tables of an article's marks: its figures as a tree, its spans as rows. Qt's, made calm."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QTableView, QWidget

from annotator.gui.figures_model import FiguresModel
from annotator.gui.quiet import FlatHeader, FlatTree
from annotator.gui.reading_table import as_lines, calm
from annotator.gui.spans_model import SpansModel
from annotator.gui.table_model import Index

MANY_FIGURES = 300
STEP_MS = 10  # between two steps, for what else waits


class FiguresView(FlatTree):
    """The tree of figures, all of it open."""

    opened = Signal()
    """The tree of very many figures is open now."""

    def __init__(self, model: FiguresModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = model
        self._steps: list[Callable[[], object]] = []  # what is left to do for other figures
        self._stepping = QTimer(self)
        self._stepping.setSingleShot(True)
        self._stepping.timeout.connect(self._step)
        self.setHeader(FlatHeader(self))
        self.header().setResizeContentsPrecision(100)  # rows; Qt would look at a thousand
        self.setModel(model)
        self.setUniformRowHeights(True)
        self.setItemsExpandable(False)
        self.setRootIsDecorated(False)
        self.setIndentation(14)
        self.setAllColumnsShowFocus(True)
        self.setExpandsOnDoubleClick(False)
        calm(self)

    def open_all(self) -> None:
        """Open the tree of other figures; of very many each step has a turn of its own."""
        self._steps = [self._expand, self._widen]
        if self._figures.figure_count > MANY_FIGURES:
            self.setUpdatesEnabled(False)  # till it is open
            self._stepping.start(STEP_MS)
            return
        self._stepping.stop()
        while self._steps:
            self._steps.pop(0)()

    def _step(self) -> None:
        self._steps.pop(0)()
        if self._steps:
            self._stepping.start(STEP_MS)
        else:
            self.opened.emit()

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        """What a row is put under is open, if it is the first there."""
        super().rowsInserted(parent, start, end)
        self.expand(parent)

    def _expand(self) -> None:
        """Open what has parts; with `expandAll` Qt would keep each row as an open one."""
        self.scheduleDelayedItemsLayout()  # once for all of them
        for total in self._figures.totals():
            self.expand(total)
        self.setUpdatesEnabled(True)

    def _widen(self) -> None:
        """Give each check of a sum its whole row, and the columns the width they need."""
        for check in self._figures.checks():
            self.setFirstColumnSpanned(check.row(), check.parent(), True)
        self.resizeColumnToContents(0)
        self.resizeColumnToContents(1)


def spans_view(model: SpansModel, parent: QWidget) -> QTableView:
    """A table of spans."""
    view = QTableView(parent)
    view.setHorizontalHeader(FlatHeader(view))
    view.setModel(model)
    as_lines(view)
    calm(view)
    return view
