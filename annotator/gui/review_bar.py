"""The slim bar of a review, below the article: how far it is, what is suggested and why."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.annotations import Suggestion
from annotator.domain.figures import reading
from annotator.gui.action_set import ActionSet
from annotator.gui.marks import quote
from annotator.gui.quiet import Elided, Hairline
from annotator.gui.review import Review
from annotator.gui.rule_texts import reason
from annotator.gui.session import Session
from annotator.gui.theme import icon


class ReviewBar(QFrame):
    """Is there while the review is on; asked to show itself by whoever switches that."""

    def __init__(
        self,
        session: Session,
        review: Review,
        actions: ActionSet,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._review = review
        self._actions = actions
        self.setAccessibleName(self.tr("Review"))
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._where = QLabel(self)
        self._where.setTextFormat(Qt.TextFormat.PlainText)
        bold = self._where.font()
        bold.setBold(True)
        self._where.setFont(bold)
        self._what = Elided(self.tr("What is suggested"), self)
        self._why = Elided(self.tr("Why it is suggested"), self, muted=True)
        self._order = QToolButton(self)
        self._order.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._order.clicked.connect(review.turn_order)
        self._close = QToolButton(self)
        self._close.setAutoRaise(True)
        self._close.setIcon(icon("x"))
        self._close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._close.setAccessibleName(self.tr("Leave the review"))
        self._close.clicked.connect(review.stop)
        self._lay_out()
        self.hide()
        actions.keys_changed.connect(self.show_state)
        for change in (session.mark_selected, session.layer_changed, session.article_opened):
            change.connect(self.show_state)

    @property
    def text(self) -> str:
        """All that the bar says, line by line."""
        return "\n".join(part.text() for part in (self._where, self._what, self._why))

    def show_state(self) -> None:
        """Show where the review is."""
        self.setVisible(self._review.active)
        layer, mark = self._session.layer, self._session.selected
        if not self._review.active or layer is None:
            return
        at, count = self._review.place()
        left = self._review.left()
        if isinstance(mark, Suggestion):
            label = self._session.schema.by_name.get(mark.label)
            title = reading(mark.figure) if mark.figure is not None else ""
            title = title or (label.title if label is not None else mark.label)
            self._where.setText(self.tr("{0:,} of {1:,}").format(at, count))
            self._what.setText(f"{title}  “{quote(layer, mark)}”")
            self._why.setText(self._reason(mark))
        else:
            self._where.setText(self.tr("{0:,} left of {1:,}").format(left, count))
            on = self.tr("{0} goes on").format(self._key("accept"))
            done = self.tr("Every suggestion is decided. {0}: done, next article")
            done = done.format(self._key("done"))
            if self._review.only is not None:
                done = self.tr("Nothing newer is left to decide here. {0}: the next article’s")
                done = done.format(self._key("changes"))
            self._what.setText(on if left else done)
            self._why.clear()
        sure = self._review.least_sure_first
        self._order.setText(self.tr("least sure first") if sure else self.tr("reading order"))
        self._order.setToolTip(
            self.tr("Walk the other way ({0})").format(self._key("review_order"))
        )
        self._close.setToolTip(self.tr("Leave the review ({0})").format(self._key("leave")))
        self._order.setAccessibleName(self.tr("Order: {0}").format(self._order.text()))

    def _reason(self, suggestion: Suggestion) -> str:
        """Score first, for it is looked at most; then why."""
        parts = [
            self.tr("score {0:.2f}").format(suggestion.score),
            reason(suggestion.provenance),
        ]
        if note := self._review.note(suggestion):
            parts.insert(0, note)
        if self._review.skipped:
            parts.append(self.tr("{0:,} skipped").format(len(self._review.skipped)))
        return " · ".join(parts)

    def _key(self, name: str) -> str:
        return self._actions.key_text(name)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline(self))
        grid = QGridLayout()
        grid.setContentsMargins(12, 4, 8, 4)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(0)
        grid.addWidget(self._where, 0, 0)
        grid.addWidget(self._what, 0, 1)
        grid.addWidget(self._order, 0, 2)
        grid.addWidget(self._close, 0, 3)
        grid.addWidget(self._why, 1, 0, 1, 3)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
