"""The window: puts the panes together and wires them to the session. It holds no data of its own.

List on the left, article in the middle, figures, spans and fields on the right, labels below.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import (
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.action_rows import Scope
from annotator.gui.action_set import ActionSet
from annotator.gui.actions import ACTIONS, TOOLBAR, label_rows
from annotator.gui.ahead import Ahead
from annotator.gui.article_list import ArticleList
from annotator.gui.article_list_model import ArticleListModel
from annotator.gui.article_pane import ArticlePane
from annotator.gui.bars import MessageBar
from annotator.gui.changes import Changes
from annotator.gui.comment_acts import CommentActs
from annotator.gui.desk import Desk, dropped_paths
from annotator.gui.first_use import is_made
from annotator.gui.gestures import Gestures
from annotator.gui.jobs import Jobs
from annotator.gui.label_bar import LabelBar
from annotator.gui.labels_live import LabelsLive
from annotator.gui.left_off import LeftOff
from annotator.gui.long_steps import LongSteps
from annotator.gui.looks import Looks
from annotator.gui.menu_style import MenuBarStyle
from annotator.gui.quiet import Hairline, HairlineSplitter
from annotator.gui.review import Review
from annotator.gui.right_pane import RightPane
from annotator.gui.score_renewal import ScoreRenewal
from annotator.gui.session import Session
from annotator.gui.shown import Shown
from annotator.gui.status_line import StatusLine
from annotator.gui.text_acts import TextActs
from annotator.gui.theme import Theme, running_app, theme_switch
from annotator.gui.time_keeper import TimeKeeper
from annotator.gui.window_acts import WindowActs
from annotator.settings import Settings

if TYPE_CHECKING:
    from annotator.gui.batches import Batches
    from annotator.gui.empty_state import EmptyState
    from annotator.gui.figure_form import FigureForm
    from annotator.gui.figure_gestures import FigureGestures
    from annotator.gui.guideline_acts import GuidelineActs
    from annotator.gui.palette_acts import PaletteActs
    from annotator.gui.review_bar import ReviewBar
    from annotator.gui.reviewing import Reviewing
    from annotator.gui.totals_pane import TotalsPane
    from annotator.gui.tour import Tour


class MainWindow(QMainWindow):
    """One corpus, one window.

    `geometry` keeps size and position of the window and its panes; None keeps nothing.
    """

    painted = Signal()
    """The window is on the screen, for the first time."""

    def __init__(
        self,
        session: Session,
        jobs: Jobs,
        settings: Settings,
        theme: Theme,
        geometry: QSettings | None = None,
    ) -> None:
        super().__init__()
        self.session = session
        self.jobs = jobs
        self.settings = settings
        self._was_painted = False
        self._build(theme)
        self._wire()
        self.left_off = LeftOff(self, geometry)
        self.time_keeper = TimeKeeper(self.session, self)
        self.shown = Shown(self)
        self.labels_live = LabelsLive(self)
        self.review.listen()

    # --- building ----------------------------------------------------------------------------

    def _build(self, theme: Theme) -> None:
        session = self.session
        self.list_model = ArticleListModel(session.corpus, self)
        self.list = ArticleList(self.list_model, self.settings.text("list_order"), self)
        self.pane = ArticlePane(session, theme, self)
        self.right = RightPane(session.schema, self._wire_form, self._wire_totals, self)
        self.status = StatusLine(self)
        self.review = Review(session, self)
        self.gestures = Gestures(session, self.pane.view, self.review, self)
        self.long_steps = LongSteps(session, self.jobs, self)
        Ahead(session, self.jobs, self)
        ScoreRenewal(session, self.jobs, self)
        self.changes = Changes(self.review, self.pane, self.jobs)
        self.comments = CommentActs(session, self.pane, self.right)
        self.desk = Desk(session, self.jobs, self.settings, self)
        self.acts = WindowActs(self)
        self.text_acts = TextActs(self.session, self.pane, self.settings, self)
        self.actions_ = self._make_actions()
        session.key_text = self.actions_.key_text
        self.actions_.take_keys(self.settings.keys)
        self.changes.take_keys(self.actions_)
        self.labels = LabelBar(session.schema, self.actions_.actions, theme, self)
        themed = (self.pane.view, self.labels, self.list, self.right)
        self.looks = Looks(self.settings, self.pane.view, themed, self)
        self.looks.take(theme)
        self.looks.show_reading()
        self.message = MessageBar(self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.pane)
        self._lay_out()
        self.actions_.fill_menus(self.menuBar())
        tools = self.actions_.tool_row(TOOLBAR, self.menuBar())
        self.menuBar().setCornerWidget(tools, Qt.Corner.TopRightCorner)
        self.menuBar().setStyle(MenuBarStyle(self.menuBar(), tools.sizeHint().height()))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(True)
        self.setMinimumSize(762, 480)  # the panes at their narrowest

    # --- made when they are first used ---------------------------------------------------------

    @cached_property
    def empty(self) -> EmptyState:
        """What the middle shows while there is no article."""
        from annotator.gui.empty_state import EmptyState

        made = EmptyState(self.session, self.actions_.actions, self)
        self.stack.addWidget(made)
        return made

    @cached_property
    def figure_acts(self) -> FigureGestures:
        """What is done with figures beyond a single field."""
        from annotator.gui.figure_gestures import FigureGestures

        made = FigureGestures(self.session, self.pane.view, self)
        made.filling.connect(self.right.edit_field)
        return made

    @cached_property
    def batches(self) -> Batches:
        """The same at many places."""
        from annotator.gui.batches import Batches

        return Batches(self.review, self.pane, self.jobs, self.long_steps)

    @cached_property
    def reviewing(self) -> Reviewing:
        """What the keys of a review do."""
        from annotator.gui.finishing import Finishing
        from annotator.gui.reviewing import Reviewing

        finishing = Finishing(self.gestures, self.long_steps)
        made = Reviewing(self.review, self.gestures, self.changes, finishing)
        made.prompted.connect(self.pane.prompt.prompt)
        return made

    @cached_property
    def review_bar(self) -> ReviewBar:
        """The bar of a review."""
        from annotator.gui.review_bar import ReviewBar

        made = ReviewBar(self.session, self.review, self.actions_, self.pane)
        self.pane.add_below(made)
        return made

    def _show_review(self) -> None:
        if self.review.active or is_made(self, "review_bar"):
            self.review_bar.show_state()

    @cached_property
    def palette_acts(self) -> PaletteActs:
        """The command palette."""
        from annotator.gui.palette_acts import PaletteActs

        return PaletteActs(self)

    @cached_property
    def guideline_acts(self) -> GuidelineActs:
        """What is done with guidelines and pinned examples."""
        from annotator.gui.guideline_acts import GuidelineActs

        return GuidelineActs(self)

    @cached_property
    def tour(self) -> Tour:
        """The tour of a newcomer."""
        from annotator.gui.tour import Tour

        made = Tour(self)
        made.changed.connect(self.shown.update_actions)
        return made

    # --- building, in detail -------------------------------------------------------------------

    def _make_actions(self) -> ActionSet:
        view = self.pane.view
        tables = [self.right.figures_view, self.right.spans_view, self.comments.view]
        places: dict[Scope, list[QWidget]] = {
            Scope.ARTICLE: [view],
            Scope.MARKS: [view, *tables],
            Scope.PANES: [view, *tables, self.list.view],
        }
        targets: dict[str, Callable[[], QObject]] = {
            "window": lambda: self.acts,
            "session": lambda: self.session,
            "edit": lambda: self.gestures,
            "figure": lambda: self.figure_acts,
            "review": lambda: self.reviewing,
            "batch": lambda: self.batches,
            "comment": lambda: self.comments,
            "guideline": lambda: self.guideline_acts,
            "text": lambda: self.text_acts,
        }
        rows = ACTIONS + label_rows(self.session.schema)
        return ActionSet(rows, targets, places, self)

    def _lay_out(self) -> None:
        self.splitter = HairlineSplitter(Qt.Orientation.Horizontal, self)
        middle = QWidget(self)
        upright = QVBoxLayout(middle)
        upright.setContentsMargins(0, 0, 0, 0)
        upright.setSpacing(0)
        upright.addWidget(self.message)
        upright.addWidget(self.stack, 1)
        for pane, width in ((self.list, 176), (middle, 304), (self.right, 280)):
            pane.setMinimumWidth(width)
            self.splitter.addWidget(pane)
        for place, share in enumerate((2, 7, 2)):
            self.splitter.setStretchFactor(place, share)
        self.splitter.setSizes([250, 670, 360])
        centre = QWidget(self)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline(centre))
        column.addWidget(self.splitter, 1)
        column.addWidget(Hairline(centre))
        column.addWidget(self.labels)
        column.addWidget(self.status)
        self.setCentralWidget(centre)

    def _wire(self) -> None:
        session, jobs, view = self.session, self.jobs, self.pane.view
        self.gestures.prompted.connect(self.pane.prompt.prompt)
        self.gestures.many_accepted.connect(self.long_steps.accept)
        self.review.changed.connect(self._show_review)
        view.menu_requested.connect(self.acts.show_menu)
        self.right.chosen.connect(session.select)
        self.pane.find_bar.left.connect(self.acts.focus_article)
        self.text_acts.reading_changed.connect(self.looks.set_reading)
        self.text_acts.left.connect(self.acts.focus_article)
        self.message.copy_wanted.connect(self.acts.copy_text)
        self.list.chosen.connect(session.open_article)
        self.list.entered.connect(self.acts.focus_article)
        self.list.order.activated.connect(self._keep_order)
        self.desk.ranked.connect(self.list.show_worth)
        self.desk.place_wanted.connect(self.acts.show_place)
        self.list_model.failed.connect(self.message.show_error)
        jobs.failed.connect(self.message.show_error)
        jobs.broke.connect(self.acts.show_bug)
        jobs.said.connect(self.status.say)
        self.status.stop_wanted.connect(jobs.stop)
        theme_switch(running_app()).changed.connect(self.looks.take)

    def _wire_form(self, form: FigureForm) -> None:
        self.shown.name_keys(form)
        form.names.gather_with(self.jobs)
        self.session.leaving.connect(form.commit)
        form.figure_edited.connect(self.gestures.set_figure)
        form.entered.connect(self.figure_acts.enter)
        form.words_wanted.connect(self.figure_acts.take_words)
        form.note_edited.connect(self.gestures.set_note)
        form.relabelled.connect(self.acts.relabel)
        form.linked.connect(self.acts.link_selected)
        form.unlinked.connect(self.gestures.unlink)
        form.unrelated.connect(self.gestures.unrelate)
        form.left.connect(self.acts.focus_article)
        form.left.connect(self.gestures.go_on)

    def _wire_totals(self, totals: TotalsPane) -> None:
        acts = self.figure_acts
        self.actions_.serve(Scope.PANES, totals.view)
        totals.lit.connect(acts.light)
        totals.walked.connect(self.session.select)
        totals.asked.connect(acts.fill)
        totals.explained.connect(self.status.say)
        totals.by_hand.given.connect(acts.set_total)
        totals.by_hand.taken_back.connect(acts.unset_total)
        totals.convention_chosen.connect(self._keep_convention)
        totals.failed.connect(self.message.show_error)
        totals.set_convention(self.settings.text("convention"))
        totals.setVisible(self.settings.on("totals"))

    def _keep_convention(self, name: str) -> None:
        self.settings.set("convention", name)

    def _keep_order(self) -> None:
        self.settings.set("list_order", str(self.list.order.currentData()))

    # --- starting and ending -------------------------------------------------------------------

    def begin(self) -> None:
        """After the first paint: fill the list, and keep the place from now on."""
        if self.session.layer is None:
            self.left_off.go_back()
        self.left_off.begin()
        QTimer.singleShot(0, self.right.complete)
        self.measure_time()
        self.list_model.start()

    def measure_time(self) -> None:
        """Measure the time for each article if the settings say so."""
        handle = self.windowHandle()
        if self.settings.on("time_articles") and handle is not None:
            self.time_keeper.watch(handle)
        else:
            self.time_keeper.stop()

    def closeEvent(self, event: QCloseEvent) -> None:
        """End the worker and the threads; everything is stored already."""
        form_field = self.focusWidget()
        if form_field is not None:
            form_field.clearFocus()  # what is being typed in a field is stored
        self.time_keeper.stop()
        self.left_off.end()
        self.jobs.close()
        self.list_model.close()
        for one in (self.jobs, self.list_model, self.session):
            one.blockSignals(True)  # what is still on its way must not ask a closed corpus
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        """Nothing is lost when the window goes out of sight."""
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.left_off.keep_place()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first paint when it is over."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Load what was dropped."""
        self.desk.load(dropped_paths(event.mimeData()))
        event.acceptProposedAction()
