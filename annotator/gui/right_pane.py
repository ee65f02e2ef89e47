"""The right pane: the article's figures and spans as tables, below them the selected one's form.

Form and totals are made when they are first used, or by `complete` after the first paint.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QByteArray,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.annotations import Annotation, Suggestion
from annotator.domain.schema import LabelSchema
from annotator.gui.attribute_form import AttributeForm
from annotator.gui.figures_model import FiguresModel
from annotator.gui.first_use import is_made
from annotator.gui.mark_tables import MANY_FIGURES, STEP_MS, FiguresView, spans_view
from annotator.gui.quiet import FlatTabs, HairlineSplitter, Wrapped, soften
from annotator.gui.reading_table import calm
from annotator.gui.snapshot import Snapshot
from annotator.gui.spans_model import SpansModel
from annotator.gui.theme import Theme
from annotator.gui.view_scrollbar import SlimScrollBar

if TYPE_CHECKING:
    from annotator.gui.figure_form import FigureForm
    from annotator.gui.totals_pane import TotalsPane

_REST_MS = 150


class RightPane(QWidget):
    """Shows the layer's figures and spans; says which mark was chosen in them.

    `wire_form` and `wire_totals` are called with what they are to connect, when it is made.
    """

    chosen = Signal(str)

    def __init__(
        self,
        schema: LabelSchema,
        wire_form: Callable[[FigureForm], object],
        wire_totals: Callable[[TotalsPane], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._schema = schema
        self._wire_form, self._wire_totals = wire_form, wire_totals
        self.figures = FiguresModel(self)
        self.spans = SpansModel(schema, self)
        self.figures_view = FiguresView(self.figures, self)
        self.figures_view.setAccessibleName(self.tr("Casualty figures of the article"))
        self.spans_view = spans_view(self.spans, self)
        self.spans_view.setAccessibleName(self.tr("Spans of the article"))
        self.attributes = AttributeForm(schema)
        fields = QWidget()
        self._fields = _upright(fields)
        self._fields.addWidget(self.attributes)
        self._fields.addStretch(1)
        self.tabs = QTabWidget(self)
        self.tabs.setTabBar(FlatTabs(self.tr("Figures or spans"), self.tabs))
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Figures and spans"))
        self.tabs.addTab(self.figures_view, self.tr("Figures"))
        self.tabs.addTab(self.spans_view, self.tr("Spans"))
        self._scroll = self._make_scroll(fields)
        self.splitter = HairlineSplitter(Qt.Orientation.Vertical, self)
        self.splitter.addWidget(self.tabs)
        self.splitter.addWidget(self._scroll)
        self.splitter.setStretchFactor(0, 1)  # the form is as high as it needs to be, if it can
        self.splitter.setStretchFactor(1, 0)
        self._form_height = 0  # what the form gets as long as there is room; 0: not known yet
        self.splitter.splitterMoved.connect(self._splitter_moved)
        self.splitter.installEventFilter(self)
        self._nothing, self._of_article = Wrapped(parent=self, muted=True), QWidget(self)
        self._column = self._lay_out()
        self._more: list[QAbstractItemView] = []
        self._snapshot: Snapshot | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._show_many)
        self._selecting = QTimer(self)
        self._selecting.setSingleShot(True)
        self._selecting.timeout.connect(self._select_shown)
        self.figures_view.opened.connect(self._show_totals)  # they wait for it
        self._showing = False
        self._mark: Annotation | Suggestion | None = None
        self._shown: tuple[bool, Annotation | Suggestion | None] | None = None
        for view in (self.figures_view, self.spans_view):
            view.selectionModel().currentRowChanged.connect(self._row_changed)
            view.clicked.connect(self._row_changed)

    def _lay_out(self) -> QVBoxLayout:
        """What is of an article, or a sentence while there is none."""
        self._nothing.setText(
            self.tr("The figures of the open article are listed here, with their totals.")
        )
        self._nothing.setContentsMargins(8, 12, 8, 0)
        self._nothing.hide()  # until it is known: a pane that changes is laid out anew
        column = _upright(self)
        column.addWidget(self._nothing, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._of_article, 1)
        inner = _upright(self._of_article)
        inner.setContentsMargins(0, 8, 0, 0)  # its headings beside the list's search field
        inner.addWidget(self.splitter, 1)
        return inner

    @cached_property
    def form(self) -> FigureForm:
        """The fields of the selected mark."""
        from annotator.gui.figure_form import FigureForm

        made = FigureForm(self._schema)
        self._fields.insertWidget(0, made)
        self._form_height = self._form_height or made.full_height
        self._give_form_height()
        self._wire_form(made)
        made.show_mark(self._snapshot, self._mark)
        return made

    @cached_property
    def totals(self) -> TotalsPane:
        """The totals of the article."""
        from annotator.gui.totals_pane import TotalsPane

        made = TotalsPane(self._schema, self._of_article)
        self._column.insertWidget(0, made)
        made.come_after(self.figures_view)
        self._wire_totals(made)
        made.show_layer(self._snapshot)
        return made

    def complete(self) -> None:
        """Make what the first paint has done without, each in a turn of its own."""
        self.form.show()
        QTimer.singleShot(0, self, self._complete_totals)

    def _complete_totals(self) -> None:
        self.totals.ensurePolished()

    @property
    def current_view(self) -> QAbstractItemView:
        """The table that is in front."""
        front = self.tabs.currentWidget()
        return front if isinstance(front, QAbstractItemView) else self.figures_view

    def add_table(self, view: QAbstractItemView, name: str) -> None:
        """Put another table beside those of figures and spans."""
        calm(view)
        self._more.append(view)
        self.tabs.addTab(view, name)

    def name_tab(self, at: int, text: str) -> None:
        """Name a table's tab; all tabs are laid out anew only when the name is another one."""
        if text != self.tabs.tabText(at):
            self.tabs.setTabText(at, text)

    def show_layer(self, snapshot: Snapshot | None, mark: Annotation | Suggestion | None) -> None:
        """Show an article's figures and spans with a mark selected.

        The tables of an article with very many figures come after the text has been painted, and
        follow an edit when the hands rest: laying them out anew at each key would be felt.
        """
        before, self._snapshot = self._snapshot, snapshot
        self._nothing.setVisible(snapshot is None)
        self._of_article.setVisible(snapshot is not None)
        self._show_totals()
        self._shown = None
        if snapshot is None or snapshot.figure_count <= MANY_FIGURES:
            self._later.stop()
            self._show_tables()
        elif before is not None and before.layer.article.id == snapshot.layer.article.id:
            self._later.start(_REST_MS)
        else:
            self._fill_tables(None)
            self._later.start(0)
            if is_made(self, "totals"):
                self.totals.hold()
        self.show_mark(snapshot, mark)

    def _show_many(self) -> None:
        """Show the tables of very many figures; finding these has a turn of its own."""
        snapshot = self._snapshot
        if snapshot is not None and not is_made(snapshot, "figures"):
            len(snapshot.figures)  # finds them
            self._later.start(STEP_MS)
            return
        self._fill_tables(snapshot)
        self._selecting.start(STEP_MS)

    def _show_tables(self) -> None:
        self._selecting.stop()
        self._fill_tables(self._snapshot)
        self._select_shown()

    def _show_totals(self) -> None:
        if is_made(self, "totals"):
            self.totals.show_layer(self._snapshot)

    def _fill_tables(self, snapshot: Snapshot | None) -> None:
        self._showing = True
        if self.figures.show(snapshot.figures if snapshot is not None else []):
            self.figures_view.open_all()
        self.spans.show(snapshot)
        if self.spans.rowCount():
            self.spans_view.setColumnWidth(0, max(120, self.width() * 2 // 5))
        shown = self._snapshot
        figures, spans = (shown.figure_count, len(shown.marks)) if shown is not None else (0, 0)
        self.name_tab(0, self.tr("Figures  {0}").format(figures))
        self.name_tab(1, self.tr("Spans  {0}").format(spans))
        self._showing = False

    def _select_shown(self) -> None:
        """Select the mark's rows; among very many, where a tree is laid out anew for it, later."""
        self._showing = True
        self._select_rows()
        self._showing = False

    def show_mark(self, snapshot: Snapshot | None, mark: Annotation | Suggestion | None) -> None:
        """Select a mark's rows and fill the form."""
        if self._shown is not None and self._shown == (snapshot is None, mark):
            return
        self._shown = snapshot is None, mark
        self._showing = True
        self._mark = mark
        self._select_rows()
        if mark is not None or is_made(self, "form"):
            self.form.show_mark(snapshot, mark)
        self.attributes.show_mark(mark)
        self._showing = False

    @property
    def _selected(self) -> str:
        return self._mark.id if self._mark is not None else ""

    def _select_rows(self) -> None:
        self._select(self.figures_view, self.figures.index_of(self._selected))
        self._select(self.spans_view, self.spans.index_of(self._selected))

    def set_schema(self, schema: LabelSchema) -> None:
        """Take other labels."""
        self.spans.set_schema(schema)
        self._schema = schema
        self.form.set_schema(schema)
        self.attributes.set_schema(schema)
        self.totals.set_schema(schema)
        self._shown = None

    def set_theme(self, theme: Theme) -> None:
        """Take another set of colours."""
        for view in (self.figures_view, self.spans_view, *self._more):
            soften(view, theme, ground="window")

    def edit_field(self, name: str) -> None:
        """Put the keyboard into a field of the selected figure."""
        field = self.form.field(name)
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._scroll.ensureWidgetVisible(field)

    def edit_value(self) -> None:
        """Put the keyboard into the field for the value."""
        self.form.value.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.form.value.selectAll()
        self._scroll.ensureWidgetVisible(self.form.value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the form its height back when what took it is gone."""
        if watched is self.splitter and event.type() == QEvent.Type.Resize:
            self._give_form_height()
        return False

    def _give_form_height(self) -> None:
        height = self.splitter.height()
        form = min(self._form_height, height - self.tabs.minimumSizeHint().height() - 1)
        if form > 0:
            self.splitter.setSizes([height - form - 1, form])

    def save_state(self) -> QByteArray:
        """The form's height, for a later window."""
        return QByteArray(str(self._form_height).encode())

    def restore_state(self, state: QByteArray) -> bool:
        """Take the form's height of an earlier window; gives whether it could be read."""
        digits = bytes(state.data()).decode(errors="replace")
        if not digits.isdecimal():
            return False
        self._form_height = int(digits)
        return True

    def _splitter_moved(self) -> None:
        self._form_height = self.splitter.sizes()[1]

    def _select(self, view: QAbstractItemView, index: QModelIndex) -> None:
        if not index.isValid():
            view.selectionModel().clear()
            return
        flags = (
            QItemSelectionModel.SelectionFlag.ClearAndSelect
            | QItemSelectionModel.SelectionFlag.Rows
        )
        view.selectionModel().setCurrentIndex(index, flags)
        view.scrollTo(index)

    def _row_changed(self, index: QModelIndex) -> None:
        if self._showing:
            return
        model = index.model()
        if isinstance(model, FiguresModel | SpansModel):
            mark_id = model.id_at(index)
            if mark_id and mark_id != self._selected:
                self.chosen.emit(mark_id)

    def _make_scroll(self, fields: QWidget) -> QScrollArea:
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        bar = SlimScrollBar(Qt.Orientation.Vertical, scroll)
        bar.setBackgroundRole(QPalette.ColorRole.Window)
        scroll.setVerticalScrollBar(bar)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setAccessibleName(self.tr("Fields of the selected span"))
        scroll.setWidget(fields)
        return scroll


def _upright(widget: QWidget) -> QVBoxLayout:
    """A layout from top to bottom without any room of its own."""
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
