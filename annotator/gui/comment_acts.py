"""Comments and questions in the window: typed, listed, resolved, shown in the margin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QHeaderView, QLabel, QTableView

from annotator.domain import remarks
from annotator.domain.annotations import Comment, CommentKind
from annotator.gui.comment_bar import CommentBar
from annotator.gui.comment_signs import CommentSigns
from annotator.gui.comments_model import CommentsModel
from annotator.gui.marks import quote
from annotator.gui.quiet import FlatHeader, give_viewport
from annotator.gui.reading_table import as_lines
from annotator.gui.session import Session

if TYPE_CHECKING:
    from annotator.gui.article_pane import ArticlePane
    from annotator.gui.right_pane import RightPane


class CommentsView(QTableView):
    """The table of comments: Enter goes there, Space resolves, F2 changes, Delete takes away."""

    gone_to = Signal()
    resolved = Signal()
    changed = Signal()
    deleted = Signal()

    def event(self, event: QEvent) -> bool:
        """Its own keys go before the window's: Delete must not reject what is selected."""
        is_shortcut = event.type() == QEvent.Type.ShortcutOverride
        if is_shortcut and isinstance(event, QKeyEvent) and self._act(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a comment."""
        act = self._act(event)
        if act is None:
            super().keyPressEvent(event)
        else:
            act.emit()

    def _act(self, event: QKeyEvent) -> SignalInstance | None:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        acts: dict[int, SignalInstance] = {
            Qt.Key.Key_Return: self.gone_to,
            Qt.Key.Key_Enter: self.gone_to,
            Qt.Key.Key_Space: self.resolved,
            Qt.Key.Key_F2: self.changed,
            Qt.Key.Key_Delete: self.deleted,
            Qt.Key.Key_Backspace: self.deleted,
        }
        return acts.get(event.key())


class CommentActs(QObject):
    """What is done with comments: the methods that rows of the action table name "comment.…"."""

    def __init__(self, session: Session, pane: ArticlePane, right: RightPane) -> None:
        super().__init__(pane)
        self._session = session
        self._pane = pane
        self._right = right
        self._editing = ""  # the comment whose words are being changed
        self._place: tuple[int, int] | None = None
        self.model = CommentsModel(self)
        self.view = self._make_view()
        self.bar = CommentBar(pane)
        pane.add_below(self.bar)
        self.signs = CommentSigns(pane.view, self.model.spoken)
        self.signs.chosen.connect(self._choose)
        self.bar.entered.connect(self._enter)
        self.bar.left.connect(self.leave)
        session.article_opened.connect(self._show)
        session.layer_changed.connect(self._show)
        session.leaving.connect(self.bar.hide)
        self._empty = QLabel(self.view.viewport())
        self._empty.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._empty.setContentsMargins(8, 8, 8, 8)
        self._show()

    def name_key(self, key: str) -> None:
        """Name the key that begins a comment."""
        said = self.tr("{0} comments on the selected words,\nor on the article.")
        self._empty.setText(said.format(key))

    def begin(self) -> None:
        """Type a comment on the selected mark or words, or on the article as a whole."""
        layer, mark = self._session.layer, self._session.selected
        if layer is None:
            return
        start, end = self._pane.view.selection()
        self._editing, self._place = "", None
        if mark is not None:
            self._place = mark.start, mark.end
            about = self.tr("On “{0}”").format(quote(layer, mark))
        elif start < end:
            self._place = start, end
            about = self.tr("On “{0}”").format(" ".join(layer.article.text[start:end].split()))
        else:
            about = self.tr("On the article as a whole")
        self.bar.begin(about)

    def resolve(self) -> None:
        """Resolve the comment at hand, or open it again.

        It is the one selected in the table, else the first that is open on what is selected.
        """
        one = self._at_hand()
        if one is None or self._session.layer is None:
            self._session.said.emit(self.tr("There is no comment here."))
            return
        self._session.do(remarks.resolve(self._session.layer, one.id, not one.resolved), None)
        said = self.tr("Open again: {0}") if one.resolved else self.tr("Resolved: {0}")
        self._session.said.emit(said.format(one.text))

    def leave(self) -> bool:
        """Leave the line without storing; gives whether it was open."""
        was_open = not self.bar.isHidden()
        self.bar.hide()
        if was_open:
            self._pane.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return was_open

    def show_list(self) -> None:
        """Put the keyboard into the table of comments."""
        self._right.tabs.setCurrentWidget(self.view)
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.view.currentIndex().isValid() and self.model.rowCount():
            self.view.selectRow(0)

    def _at_hand(self) -> Comment | None:
        if self.view.hasFocus():
            return self.model.comment(self.view.currentIndex().row())
        layer, mark = self._session.layer, self._session.selected
        if layer is None:
            return None
        start, end = (mark.start, mark.end) if mark is not None else self._pane.view.target_range()
        here = [
            one
            for one in layer.remarks()
            if one.start is not None and one.end is not None and one.start < end and start < one.end
        ]
        return min(here, key=lambda one: one.resolved, default=None)

    def _enter(self, text: str, question: bool) -> None:
        layer = self._session.layer
        if layer is None:
            return
        kind = CommentKind.QUESTION if question else CommentKind.COMMENT
        if self._editing:
            command = remarks.reword(layer, self._editing, text, kind)
        else:
            command = remarks.comment(layer, text, kind, *(self._place or ()))
        if self._session.do(command):
            self.leave()

    def _change(self) -> None:
        one = self.model.comment(self.view.currentIndex().row())
        if one is not None:
            self._editing = one.id
            about = self.tr("On “{0}”").format(self.model.about(one))
            self.bar.begin(about, one.text, question=one.kind is CommentKind.QUESTION)

    def _delete(self) -> None:
        one = self.model.comment(self.view.currentIndex().row())
        if one is not None and self._session.layer is not None:
            self._session.do(remarks.uncomment(self._session.layer, one.id))

    def _go(self) -> None:
        one = self.model.comment(self.view.currentIndex().row())
        if one is None:
            return
        view = self._pane.view
        if one.start is not None and one.end is not None:
            view.reveal(one.start, one.end)
            view.choose_range((one.start, one.end))
        view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _choose(self, comment_id: str) -> None:
        row = self.model.row_of(comment_id)
        self._right.tabs.setCurrentWidget(self.view)
        if row >= 0:
            self.view.selectRow(row)

    def _show(self) -> None:
        layer = self._session.layer
        row = self.view.currentIndex().row()
        if not self.model.show(layer):
            return
        if 0 <= row < self.model.rowCount():
            self.view.selectRow(row)
        self.signs.show_comments(layer.remarks() if layer is not None else ())
        self._empty.setVisible(layer is not None and not self.model.rowCount())
        number, asked = self.model.rowCount(), self.model.open_count
        text = self.tr("Comments  {0}").format(number)
        if asked:
            text = self.tr("Comments  {0}  ?{1}").format(number, asked)
        self._right.name_tab(self._right.tabs.indexOf(self.view), text)

    def _make_view(self) -> CommentsView:
        view = CommentsView(self._right)
        give_viewport(view)
        view.setHorizontalHeader(FlatHeader(view))
        view.setModel(self.model)
        view.setAccessibleName(self.tr("Comments on the article"))
        self._right.add_table(view, self.tr("Comments"))
        as_lines(view)
        view.setColumnWidth(0, 24)
        view.setColumnWidth(2, 96)
        view.horizontalHeader().setStretchLastSection(False)
        view.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        view.gone_to.connect(self._go)
        view.doubleClicked.connect(self._go)
        view.resolved.connect(self.resolve)
        view.changed.connect(self._change)
        view.deleted.connect(self._delete)
        return view
