"""The article's totals above its figures: sums, what a standard makes of them, what is lacking."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.asked import Lacking, lacking
from annotator.domain.conventions import Convention
from annotator.domain.figures import Outcome, word_for
from annotator.domain.schema import LabelSchema
from annotator.errors import UserError
from annotator.gui.fields import Choice
from annotator.gui.quiet import FlatHeader, Wrapped, soften
from annotator.gui.reading_table import as_lines, calm
from annotator.gui.snapshot import Snapshot
from annotator.gui.theme import Theme, follow_theme
from annotator.gui.total_line import TotalLine
from annotator.gui.totals_model import TotalsModel, rows_as_written, rows_of
from annotator.resources import convention, convention_names, convention_title

AS_WRITTEN = "as_written"
_BASIC = "plain"  # what is asked of an article when no standard is chosen
_MOST_ROWS = 8
_MANY = 1_000  # marks: from here on totals wait until the keys rest
_REST_MS = 200
_MARGIN = 8
_TITLE_ROOM = 16
_NARROWEST = 28  # a column of numbers


class TotalsPane(QWidget):
    """Shows totals and reports wishes; the chosen standard is the window's to remember."""

    lit = Signal(object)  # ids of the figures behind the total under the cursor; () for none
    walked = Signal(str)  # the figure to go to
    asked = Signal(object)  # the `Lacking` that a person wants to fill in
    explained = Signal(str)  # the whole of what the table may have cut
    convention_chosen = Signal(str)
    failed = Signal(object)  # a `UserError`: a convention's file cannot be read

    def __init__(self, schema: LabelSchema, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._schema = schema
        self._snapshot: Snapshot | None = None
        self._shown: tuple[object, object, object] | None = None
        self._convention: Convention | None = None
        self._asks: Sequence[str] = convention(_BASIC).asks
        self._lacks: list[Lacking] = []
        self._walk = 0
        self.model = TotalsModel(self)
        self.choice = self._make_choice()
        self.view = _TotalsView(self.model, self.choice, self)
        self.view.setAccessibleName(self.tr("Totals of the article"))
        self.view.selectionModel().currentRowChanged.connect(self._row_changed)
        self.view.clicked.connect(self._clicked)
        self.view.entered_row.connect(self._step)
        self.view.doubleClicked.connect(self._by_hand_here)
        self.view.gone.connect(self._forget)
        self.lacking = Wrapped(self.tr("Still lacking"), self, muted=True)
        self.lacking.setTextFormat(Qt.TextFormat.AutoText)
        self.lacking.setContentsMargins(_MARGIN, 4, _MARGIN, 8)
        links = Qt.TextInteractionFlag.LinksAccessibleByMouse
        self.lacking.setTextInteractionFlags(
            links | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.lacking.linkActivated.connect(self._link)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.by_hand = TotalLine(self)
        self.by_hand.left.connect(self._back_to_table)
        column.addWidget(self.view)
        column.addWidget(self.by_hand)
        column.addWidget(self.lacking)
        self._soon = QTimer(self)  # after the edit itself has been painted
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._show)
        follow_theme(self.set_theme)

    def come_after(self, widget: QWidget) -> None:
        """Come after a widget when the Tab key is pressed in it."""
        line = self.by_hand
        fields = self.view, self.choice, self.lacking, line.outcome, line.value, line.reason
        for field in fields:
            QWidget.setTabOrder(widget, field)
            widget = field

    def set_schema(self, schema: LabelSchema) -> None:
        """Take other labels; what is lacking is looked for among them from the next change on."""
        self._schema = schema
        self._shown = None

    def show_layer(self, snapshot: Snapshot | None) -> None:
        """Show an article's totals, soon."""
        former, self._snapshot = self._snapshot, snapshot
        if snapshot is None or len(snapshot.marks) <= _MANY:
            self._soon.start(0)
            return
        if former is None or former.layer.article.id != snapshot.layer.article.id:
            self._show_none()
        self._soon.start(_REST_MS)  # totals of thousands follow when the hands rest

    def hold(self) -> None:
        """Show no totals till they are told again: other things come first."""
        self._soon.stop()
        self._show_none()

    def _show_none(self) -> None:
        """Show no totals rather than those of another article."""
        self._shown = None
        if self.model.show([], is_standard=self._convention is not None):
            self.view.fit()
        self.lacking.setText("")

    def set_convention(self, name: str) -> None:
        """Show the columns of a standard, by its name or its file, or the totals as written."""
        try:
            self._convention = None if name == AS_WRITTEN else convention(name)
        except UserError as error:
            self._convention, name = None, AS_WRITTEN
            self.failed.emit(error)
        if self.choice.findData(name) < 0 and self._convention is not None:
            self.choice.addItem(self._convention.title, name)
        self.choice.show_data(name)
        asked = self._convention or convention(_BASIC)
        self._asks = asked.asks
        self._soon.start(0)

    def set_theme(self, theme: Theme) -> None:
        """Take another set of colours."""
        soften(self.view, theme, ground="window")

    def _make_choice(self) -> Choice:
        choice = Choice(self)
        choice.setAccessibleName(self.tr("Standard"))
        choice.setToolTip(self.tr("Whose columns are shown: as written, or what a standard makes"))
        choice.addItem(self.tr("as written"), AS_WRITTEN)
        for name in convention_names():
            if name != _BASIC:
                choice.addItem(convention_title(name), name)
        choice.activated.connect(self._chosen)
        return choice

    def showEvent(self, event: QShowEvent) -> None:
        """What was not worked out while nobody saw it is now."""
        super().showEvent(event)
        self._soon.start(0)

    def _show(self) -> None:
        if not self.isVisible():
            return
        snapshot = self._snapshot
        figures = [] if snapshot is None else snapshot.figures
        own = {} if snapshot is None else snapshot.layer.totals_of_ones_own()
        shown = (figures, own, self._convention)
        if shown != self._shown:
            self._shown = shown
            standard = self._convention
            if not figures and not own:
                rows = []
            elif standard is None:
                rows = rows_as_written(figures, own)
            else:
                rows = rows_of(figures, standard, own)
            if self.model.show(rows, is_standard=standard is not None):
                self.view.fit()
        self._show_lacking()

    def _show_lacking(self) -> None:
        snapshot = self._snapshot
        if snapshot is None:
            self.lacking.setText("")
            return
        article = snapshot.layer.article
        self._lacks = lacking(article, snapshot.marks, self._schema, self._asks)
        names = self._names()
        ink = self.palette().color(QPalette.ColorRole.WindowText).name()
        words = [
            f'<a href="{at}" style="color:{ink}">{names.get(one.name, one.name)}</a>'
            + (" ○" if one.suggested else "")
            for at, one in enumerate(self._lacks)
        ]
        parts = []
        label = self._schema.figure_label
        if not snapshot.figures and label is not None:
            said = self.tr("No casualty figures yet. {0} marks the selected words as one.")
            parts.append(said.format(label.key.upper()))
        if words:
            parts.append(self.tr("Still lacking: {0}").format(" · ".join(words)))
        else:
            parts.append(self.tr("✓ Nothing that is asked for is lacking."))
        self.lacking.setText("<br>".join(parts))
        hint = self.tr("What a standard asks for. A click goes to where it is filled in. ")
        self.lacking.setToolTip(hint + self.tr("○: a suggestion would do."))

    def _names(self) -> dict[str, str]:
        return {
            "date": self.tr("date"),
            "place": self.tr("place"),
            "source": self.tr("source"),
            "actor": self.tr("actor"),
            "status": self.tr("civilian or not"),
            "weapon": self.tr("weapon"),
            "names": self.tr("names"),
            "killed": self.tr("killed"),
            "injured": self.tr("injured"),
            "abducted": self.tr("abducted"),
        }

    def _chosen(self, row: int) -> None:
        name = str(self.choice.itemData(row))
        self.set_convention(name)
        self.convention_chosen.emit(name)

    def _link(self, target: str) -> None:
        self.asked.emit(self._lacks[int(target)])

    def _row_changed(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        self._walk = 0
        self.lit.emit(row.ids if row is not None else ())
        if row is not None and row.text:
            self.explained.emit(f"{row.name}: {row.text}")

    def _clicked(self, index: QModelIndex) -> None:
        self._row_changed(index)
        self._step()

    def _step(self) -> None:
        """Go to the figures behind the total, one after the other."""
        row = self.model.row_at(self.view.currentIndex())
        if row is not None and row.ids:
            self.walked.emit(row.ids[self._walk % len(row.ids)])
            self._walk += 1

    def begin_by_hand(self, fallback: Outcome) -> None:
        """Open the line for a total by hand, on the row's outcome or else on another."""
        snapshot = self._snapshot
        if snapshot is None:
            return
        row = self.model.row_at(self.view.currentIndex())
        names = {word_for(outcome): outcome for outcome in Outcome}
        outcome = names.get(row.name, fallback) if row is not None else fallback
        self.by_hand.begin(outcome, snapshot.layer.totals_of_ones_own())

    def _by_hand_here(self) -> None:
        self.begin_by_hand(Outcome.KILLED)

    def _back_to_table(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget(self) -> None:
        self.view.selectionModel().clear()
        self.lit.emit(())


class _TotalsView(QTableView):
    """The table, as high as its rows, with the choice of the standard in its heading."""

    entered_row = Signal()  # Enter in a row
    gone = Signal()  # the keyboard went elsewhere

    def __init__(self, model: TotalsModel, choice: Choice, parent: QWidget) -> None:
        super().__init__(parent)
        self._totals = model
        self._choice = choice
        header = FlatHeader(self)
        self.setHorizontalHeader(header)
        self.setModel(model)
        choice.setParent(header)
        header.installEventFilter(self)
        header.sectionResized.connect(self.place_choice)
        as_lines(self)
        calm(self)
        self.fit()

    def fit(self) -> None:
        """Be as high as the rows, up to a point, and give each number the room it needs."""
        shown = min(self._totals.rowCount(), _MOST_ROWS)
        header = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(header + shown * self.verticalHeader().defaultSectionSize())
        last = self._totals.last_number + 1
        metrics = self.fontMetrics()
        least = [max(_NARROWEST, self.sizeHintForColumn(column)) for column in range(last)]
        titles = (self._totals.headerData(at, Qt.Orientation.Horizontal) for at in range(last))
        full = [metrics.horizontalAdvance(str(title or "")) + _TITLE_ROOM for title in titles]
        more = [max(0, one - other) for one, other in zip(full, least, strict=True)]
        # Headings are cut before the words at the end are: these have no other place.
        room = self.width() - max(self.sizeHintForColumn(last), self._choice.sizeHint().width())
        share = min(1.0, max(0.0, (room - sum(least)) / max(1, sum(more))))
        for column in range(last):
            self.setColumnWidth(column, least[column] + int(share * more[column]))
        self.setColumnWidth(last, 1)  # what is left: Qt gives the last no less than it had
        self.place_choice()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Keep the choice at the far end of the heading."""
        if watched is self.horizontalHeader() and event.type() == QEvent.Type.Resize:
            self.fit()
        return False

    def place_choice(self) -> None:
        """Put the choice over the last column, which needs no other heading."""
        header = self.horizontalHeader()
        last = self._totals.last_number + 1
        left, right = header.sectionViewportPosition(last), header.width() - _MARGIN
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left, right = _MARGIN, left + header.sectionSize(last)
        self._choice.setGeometry(left, 0, right - left, header.height() - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the figures behind a total."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_row.emit()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first total: Qt makes it the current one, and shows nothing."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectRow(max(0, self.currentIndex().row()))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard has gone."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.gone.emit()
