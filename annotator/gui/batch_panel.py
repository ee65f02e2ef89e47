"""The panel below the article that previews a change at many places, to be ticked one by one."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyleOptionViewItem,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.schema import LabelSchema
from annotator.gui.batch_model import AFTER, ARTICLE, BEFORE, NOW, QUOTE, TICK, BatchModel
from annotator.gui.fields import Choice
from annotator.gui.paragraphs import Paragraph
from annotator.gui.quiet import Elided, FlatHeader, Hairline, RoomyRows, soften
from annotator.gui.reading_table import as_lines, calm
from annotator.gui.session import Session
from annotator.gui.table_model import Index
from annotator.gui.theme import Theme, follow_theme, icon

_HEIGHT = 260
_LEAST_HEIGHT = 150  # with two rows at least
_ANY = "*"  # no label's name: a choice without any value would show as empty


class ContextRows(RoomyRows):
    """What stands before the words loses its beginning where there is no room, not its end."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Cut on the left."""
        super().initStyleOption(option, index)
        if index.column() == BEFORE:
            option.textElideMode = Qt.TextElideMode.ElideLeft


class Places(QTableView):
    """The table; Space ticks, Enter does it, A turns to the whole corpus."""

    entered = Signal()
    resized = Signal()
    scope_turned = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that columns have more room or less: of the window, or beside a scroll bar."""
        super().resizeEvent(event)
        self.resized.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the panel's own keys."""
        model = self.model()
        key = event.key()
        if key == Qt.Key.Key_Space and isinstance(model, BatchModel):
            row = self.currentIndex().row()
            model.toggle(row)
            self.selectRow(min(row + 1, model.rowCount() - 1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key == Qt.Key.Key_A and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            if isinstance(model, BatchModel):
                model.tick_all(len(model.chosen) < model.rowCount())
        elif key == Qt.Key.Key_A:
            self.scope_turned.emit()
        else:
            super().keyPressEvent(event)


class BatchPanel(QFrame):
    """Shows places and what is to be done with them; does nothing itself."""

    sought = Signal()
    """Another scope, label or score: other places are wanted."""
    confirmed = Signal()
    """It is to be done with what is ticked."""
    left = Signal()
    chosen = Signal(int, int, int)
    """A row was gone to: article, start, end."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setAccessibleName(self.tr("The same at many places"))
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        # The panes' widths are the person's: what is opened here must not push them aside.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.model = BatchModel(session.schema, self)
        self.model.ticked.connect(self._count)
        self._done = self._done_with_all = self._nothing = ""
        self._make_head()
        self._make_filter(session.schema)
        self._make_table()
        self._make_foot()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline(self))
        column.addLayout(self._head)
        column.addWidget(self.filter)
        column.addWidget(self.table, 1)
        column.addWidget(Hairline(self))
        column.addLayout(self._foot)
        follow_theme(self.set_theme)
        self.hide()

    def set_schema(self, schema: LabelSchema) -> None:
        """Offer other labels."""
        self.model.set_schema(schema)
        chosen = self._label.currentData()
        self._label.clear()
        self._label.addItem(self.tr("any label"), _ANY)
        for label in schema.labels:
            self._label.addItem(label.title, label.name)
        self._label.setCurrentIndex(max(self._label.findData(chosen), 0))

    # --- what is shown -------------------------------------------------------------------------

    @property
    def in_corpus(self) -> bool:
        """Whether the whole corpus is meant, not the open article."""
        return self._corpus.isChecked()

    @property
    def has_all(self) -> bool:
        """Whether all there are in the whole corpus are ticked."""
        return self.in_corpus and 0 < self.model.rowCount() == len(self.model.chosen)

    def begin(
        self, title: str, done: str, nothing: str, *, filtered: bool, done_with_all: str = ""
    ) -> None:
        """Open for one kind of change; `done` is the button's text with {0} for the number.

        `done_with_all` is its text where all of the corpus are ticked; what has one begins there.
        """
        self._title.setText(title)
        self._done, self._nothing = done, nothing
        self._done_with_all = done_with_all or done
        keys = self.tr("Space ticks   Ctrl+A all or none   A article or corpus   {0} leave")
        self._keys.setText(keys.format(self._session.key_text("leave")))
        self.filter.setVisible(filtered)
        (self._corpus if done_with_all else self._article).setChecked(True)
        self.model.show([])
        pane = self.parentWidget()
        room = pane.height() * 9 // 20 if pane is not None else _HEIGHT
        self.setFixedHeight(max(_LEAST_HEIGHT, min(_HEIGHT, room)))
        self.show()
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_found(self) -> None:
        """The places are in the model: go to the first."""
        self.table.setColumnHidden(ARTICLE, not self.in_corpus)
        self.table.setLayoutDirection(self._direction())
        self._fit()
        if self.model.rowCount():
            self.table.selectRow(0)
        self._count()

    def show_looking(self) -> None:
        """Say that places are being looked for."""
        self.model.show([])
        self.count.setText(self.tr("Looking …"))

    def set_theme(self, theme: Theme) -> None:
        """Take another set of colours."""
        soften(self.table, theme)

    def turn_scope(self) -> None:
        """The whole corpus, or the open article again."""
        (self._article if self.in_corpus else self._corpus).click()

    @property
    def label(self) -> str:
        """The label that is asked for, "" for any."""
        name = str(self._label.currentData())
        return "" if name == _ANY else name

    @property
    def least(self) -> float:
        """The lowest score that is asked for."""
        return self._score.value()

    # --- in detail -----------------------------------------------------------------------------

    def _make_head(self) -> None:
        self._head = row = QHBoxLayout()
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(8)
        self._title = Elided(self.tr("What is to be done"), self)
        bold = self._title.font()
        bold.setBold(True)
        self._title.setFont(bold)
        self._article = self._scope(self.tr("This article"))
        self._corpus = self._scope(self.tr("Whole corpus"))
        self._article.setChecked(True)
        group = QButtonGroup(self)
        group.addButton(self._article)
        group.addButton(self._corpus)
        group.buttonClicked.connect(self._seek)
        close = QToolButton(self)
        close.setAutoRaise(True)
        close.setIcon(icon("x"))
        close.setAccessibleName(self.tr("Close"))
        close.setToolTip(self.tr("Close; nothing is changed"))
        close.clicked.connect(self.left)
        row.addWidget(self._title, 1)
        for widget in (self._article, self._corpus, close):
            row.addWidget(widget)

    def _scope(self, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setAccessibleName(text)
        button.setToolTip(self.tr("{0} (A turns from one to the other)").format(text))
        return button

    def _make_filter(self, schema: LabelSchema) -> None:
        self.filter = QWidget(self)
        row = QHBoxLayout(self.filter)
        row.setContentsMargins(12, 0, 8, 4)
        row.setSpacing(8)
        self._label = Choice(self.filter)
        self._label.setAccessibleName(self.tr("Label"))
        self.set_schema(schema)
        self._label.setMaximumWidth(200)
        self._label.activated.connect(self._seek)
        self._score = QDoubleSpinBox(self.filter)
        self._score.setRange(0.0, 1.0)
        self._score.setSingleStep(0.05)
        self._score.setValue(0.9)
        self._score.setAccessibleName(self.tr("Score at least"))
        self._score.setKeyboardTracking(False)
        self._score.valueChanged.connect(self._seek)
        words = QLabel(self.tr("score at least"), self.filter)
        words.setBuddy(self._score)
        row.addWidget(self._label, 1)
        row.addWidget(words)
        row.addWidget(self._score)
        row.addStretch(1)

    def _make_table(self) -> None:
        self.table = view = Places(self)
        header = FlatHeader(view)
        header.setResizeContentsPrecision(50)  # rows measured: of thousands, those at the top
        view.setHorizontalHeader(header)
        view.setModel(self.model)
        view.setAccessibleName(self.tr("Places"))
        as_lines(view)
        calm(view)
        view.setItemDelegate(ContextRows(view))
        view.entered.connect(self.confirmed)
        view.scope_turned.connect(self.turn_scope)
        view.resized.connect(self._fit)
        view.selectionModel().currentRowChanged.connect(self._row_changed)

    def _make_foot(self) -> None:
        self._foot = row = QHBoxLayout()
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(12)
        self.count = QLabel(self)
        self.count.setAccessibleDescription(self.tr("How many places are ticked"))
        self._keys = Elided(self.tr("Keys"), self, muted=True)
        self.button = QPushButton(self)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self.confirmed)
        row.addWidget(self.count)
        row.addWidget(self._keys, 1)
        row.addWidget(self.button)

    def _seek(self) -> None:
        self.sought.emit()

    def _count(self) -> None:
        number, total = len(self.model.chosen), self.model.rowCount()
        self.count.setText(
            self.tr("{0:,} of {1:,} ticked").format(number, total) if total else self._nothing
        )
        done = self._done_with_all if self.has_all else self._done
        self.button.setText(done.format(number))
        self.button.setEnabled(number > 0)

    def _fit(self) -> None:
        width = self.table.viewport().width()
        article = 0 if self.table.isColumnHidden(ARTICLE) else max(120, width // 5)
        self.table.setColumnWidth(TICK, 28)
        self.table.resizeColumnToContents(QUOTE)
        quote = min(self.table.columnWidth(QUOTE) + 8, width // 3)
        self.table.setColumnWidth(QUOTE, quote)
        self.table.setColumnWidth(NOW, 96)
        rest = max(80, width - 28 - quote - 96 - article)
        self.table.setColumnWidth(BEFORE, rest // 2)
        self.table.setColumnWidth(AFTER, rest - rest // 2)

    def _direction(self) -> Qt.LayoutDirection:
        """The side from which the articles are read, whatever the window's is."""
        match = self.model.match_at(0)
        text = f"{match.before}{match.quote}{match.after}" if match is not None else ""
        rtl = Paragraph(0, text, headline=False, ends_line=True).is_rtl
        return Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight

    def _row_changed(self, index: QModelIndex) -> None:
        match = self.model.match_at(index.row())
        if match is not None:
            self.chosen.emit(match.article_id, match.start, match.end)
