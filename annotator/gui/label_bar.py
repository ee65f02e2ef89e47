"""The bar below the article: every label with its key."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QColor,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from annotator.domain.schema import Label, LabelSchema
from annotator.gui.mirroring import leading, placed
from annotator.gui.quiet import hairline_colour
from annotator.gui.theme import Theme

_PAD = 8
_KEY_WIDTH = 16


class Chip(QAbstractButton):
    """A label as a flat button: a bar in its hue, its key, its title."""

    def __init__(self, action: QAction, label: Label, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        key = label.key.upper()
        self._action = action
        self._key = key
        self._hue = label.hue
        self._theme = theme
        self._short = label.short
        self.setText(action.text())
        self.setAccessibleName(f"{action.text()}, {key}")
        self.setToolTip(action.toolTip())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def set_theme(self, theme: Theme) -> None:
        """Take another set of colours."""
        self._theme = theme
        self.update()

    @property
    def action(self) -> QAction:
        """What it does."""
        return self._action

    @property
    def full_width(self) -> int:
        """The width that its whole title needs."""
        return self._width(self._action.text())

    def set_narrow(self, narrow: bool) -> None:
        """Show the short name, or the whole title."""
        text = self._short if narrow else self._action.text()
        if text != self.text():
            self.setText(text)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        return QSize(self._width(self.text()), QFontMetrics(self.font()).height() + 12)

    def minimumSizeHint(self) -> QSize:
        """Narrower than its words: the title is cut, the key stays."""
        return QSize(_KEY_WIDTH + 2 * _PAD, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar, the key and the title."""
        painter = QPainter(self)
        hue = self._theme.hue(self._hue)
        rect = self.rect()
        way = self.layoutDirection()
        edge = hue.line if self.isEnabled() else hairline_colour(self.palette())
        if self.isDown() or self.underMouse():
            painter.fillRect(placed(way, rect, rect.adjusted(0, 0, -4, -3)), hue.fill)
        painter.fillRect(QRect(_PAD, rect.bottom() - 2, rect.width() - 2 * _PAD, 2), edge)
        able = self.isEnabled()
        ink = self.palette().color(QPalette.ColorRole.WindowText)  # fainter while it is disabled
        metrics = QFontMetrics(self.font())
        line = rect.adjusted(_PAD, 0, -_PAD, -3)
        flags = leading(way)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # as the words run
        key_ink: QColor = hue.ink if able else ink
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(key_ink)
        painter.drawText(line, flags, self._key)
        font.setBold(False)
        painter.setFont(font)
        painter.setPen(ink)
        words = placed(way, line, line.adjusted(_KEY_WIDTH, 0, 0, 0))
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, flags, text)

    def _width(self, text: str) -> int:
        words = QFontMetrics(self.font()).horizontalAdvance(text)
        return words + _KEY_WIDTH + 2 * _PAD + 4

    def _follow(self) -> None:
        self.setEnabled(self._action.isEnabled())


class LabelBar(QWidget):
    """All labels of the corpus; a click labels what the key would label."""

    def __init__(
        self,
        schema: LabelSchema,
        actions: dict[str, QAction],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Labels"))
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 12, 2)
        row.setSpacing(0)
        self.more = self._make_more()
        row.addWidget(self.more)
        row.addStretch(1)
        self._theme = theme
        self.chips: list[Chip] = []
        self.set_schema(schema, actions)

    def set_schema(self, schema: LabelSchema, actions: dict[str, QAction]) -> None:
        """Show other labels."""
        for chip in self.chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = [
            Chip(actions[f"label_{label.name}"], label, self._theme, self)
            for label in schema.labels
        ]
        for at, chip in enumerate(self.chips):
            self._row.insertWidget(at, chip)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take short names where the titles have no room, and a menu for what is left over."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        margins = self.contentsMargins() + self._row.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        narrow = sum(chip.full_width for chip in self.chips) > room
        for chip in self.chips:
            chip.set_narrow(narrow)
        widths = [chip.sizeHint().width() for chip in self.chips]
        shown = len(widths)
        if sum(widths) > room:
            self.more.setText(self.tr("{0} more").format(len(widths)))
            room -= self.more.sizeHint().width()
            shown = bisect_right(list(accumulate(widths)), room)
        for at, chip in enumerate(self.chips):
            chip.setVisible(at < shown)
        left = len(widths) - shown
        self.more.setVisible(left > 0)
        self.more.setText(self.tr("{0} more").format(left))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the window wants: what has no room goes into the menu."""
        return QSize(_KEY_WIDTH, super().minimumSizeHint().height())

    def _make_more(self) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setToolTip(self.tr("The labels that have no room here"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.aboutToShow.connect(self._fill_menu)
        button.setMenu(menu)
        button.hide()
        return button

    def _fill_menu(self) -> None:
        menu = self.more.menu()
        menu.clear()
        menu.addActions([chip.action for chip in self.chips if chip.isHidden()])

    def set_theme(self, theme: Theme) -> None:
        """Take another set of colours."""
        self._theme = theme
        for chip in self.chips:
            chip.set_theme(theme)
