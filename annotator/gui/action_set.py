"""The table of actions come alive: one `QAction` a row, menus, toolbar, context menu from it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from functools import partial

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QMenuBar, QToolButton, QWidget

from annotator.gui.action_rows import ActionRow, Scope, When
from annotator.gui.actions import MENUS, TOOLBAR
from annotator.gui.row_texts import menu_title, row_text, row_tip
from annotator.gui.theme import icon
from annotator.gui.user_keys import UserKeys, is_label, with_user_keys

_CONTEXTS = {
    Scope.WINDOW: Qt.ShortcutContext.WindowShortcut,
    Scope.PANES: Qt.ShortcutContext.WidgetShortcut,
    Scope.MARKS: Qt.ShortcutContext.WidgetShortcut,
    Scope.ARTICLE: Qt.ShortcutContext.WidgetShortcut,
}

_BUTTONS = frozenset({*TOOLBAR, "open_sample"})  # besides the labels' in their bar


# Rows with these methods are many: they have a menu of their own within the menu.
_LABEL, _NUDGE = "edit.label", "edit.nudge_towards"


class ActionSet(QObject):
    """All actions of a window.

    `targets` give the objects whose methods the rows name, which are asked for when an action is
    carried out; `places` the widgets of each scope: a shortcut of a scope works while the keyboard
    is in one of them. `given` are the rows with the keys that the program gives them, `rows` those
    with the keys in force.
    """

    keys_changed = Signal()

    def __init__(
        self,
        rows: Iterable[ActionRow],
        targets: Mapping[str, Callable[[], QObject]],
        places: Mapping[Scope, Collection[QWidget]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.given = tuple(rows)
        self.rows = self.given
        self.problems: list[str] = []
        self.actions: dict[str, QAction] = {}
        self._targets = targets
        self._places = {scope: list(widgets) for scope, widgets in places.items()}
        self._places[Scope.WINDOW] = [parent]
        self._menus: dict[str, QMenu] = {}
        self._wanted: UserKeys = {}
        for row in self.rows:
            self._add(row)

    def serve(self, scope: Scope, widget: QWidget) -> None:
        """Let the keys of a scope work in one more widget."""
        self._places[scope].append(widget)
        widget.addActions([self.actions[row.id] for row in self.rows if row.scope is scope])

    def take_labels(self, labels: Iterable[ActionRow]) -> None:
        """Take other labels in the place of those that there are."""
        for row in filter(is_label, self.given):
            action = self.actions.pop(row.id)
            for widget in self._places[row.scope]:
                widget.removeAction(action)
            action.deleteLater()
        fresh = tuple(labels)
        self.given = (*(row for row in self.given if not is_label(row)), *fresh)
        self.rows = (*(row for row in self.rows if not is_label(row)), *fresh)
        for row in fresh:
            self._add(row)
        for name, menu in self._menus.items():
            for inner in menu.findChildren(QMenu):
                inner.deleteLater()
            menu.clear()
            self._fill(menu, [row for row in self.rows if row.menu == name])
        self.take_keys(self._wanted)  # a label may have taken a key that a person gave, or left it

    def take_keys(self, wanted: UserKeys) -> None:
        """Take on a person's keys; `problems` says what was left out of them."""
        self._wanted = wanted
        before = {row.id: row.keys for row in self.rows}
        self.rows, self.problems = with_user_keys(self.given, wanted)
        for row in self.rows:
            if row.keys != before[row.id]:
                action = self.actions[row.id]
                action.setShortcuts([QKeySequence(key) for key in row.keys])
                _give_tip(action, row)
        self.keys_changed.emit()

    def first_keys(self, action_id: str) -> tuple[str, ...]:
        """The keys that the program gives an action."""
        return next((row.keys for row in self.given if row.id == action_id), ())

    def key_text(self, action_id: str) -> str:
        """The first key of an action as people read it; its name when it has none."""
        row = next(row for row in self.rows if row.id == action_id)
        return key_text(row.keys[0]) if row.keys else row_text(row)

    def name_keys(self, *words: tuple[str, str]) -> list[str]:
        """The first keys of those actions that have one, each with a word for what it does."""
        keys = {row.id: row.keys for row in self.rows}
        return [f"{key_text(keys[one][0])} {word}" for one, word in words if keys[one]]

    def enable(self, present: Collection[When]) -> None:
        """Enable what can be done now, given what is there."""
        for row in self.rows:
            action = self.actions[row.id]
            able = row.when is When.ALWAYS or row.when in present
            if action.isEnabled() != able:
                action.setEnabled(able)

    def fill_menus(self, bar: QMenuBar) -> None:
        """Make the menus."""
        for name in MENUS:
            rows = [row for row in self.rows if row.menu == name]
            self._menus[name] = bar.addMenu(menu_title(name))
            self._fill(self._menus[name], rows)

    def tool_row(self, ids: Iterable[str], parent: QWidget) -> QWidget:
        """Flat buttons for some actions; "" makes a gap."""
        holder = QWidget(parent)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(0)
        for one in ids:
            if not one:
                row.addSpacing(12)
                continue
            button = QToolButton(holder)
            button.setDefaultAction(self.actions[one])
            button.setAutoRaise(True)
            button.setIconSize(QSize(16, 16))
            button.setFixedSize(26, 24)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setAccessibleName(self.actions[one].text())
            row.addWidget(button)
        return holder

    def context_menu(self, parent: QWidget) -> QMenu:
        """What can be done with what is selected."""
        menu = QMenu(parent)
        self._fill(menu, [row for row in self.rows if row.context or row.method == _LABEL])
        return menu

    def method(self, row: ActionRow) -> Callable[..., object]:
        """What carries a row out."""
        owner, name = row.method.split(".")
        found = getattr(self._targets[owner](), name)
        assert callable(found)
        return found  # type: ignore[no-any-return]

    def _add(self, row: ActionRow) -> None:
        action = self._make(row)
        self.actions[row.id] = action
        for widget in self._places[row.scope]:
            widget.addAction(action)

    def _make(self, row: ActionRow) -> QAction:
        action = QAction(row_text(row), self)
        action.setObjectName(row.id)
        action.setShortcuts([QKeySequence(key) for key in row.keys])
        action.setShortcutContext(_CONTEXTS[row.scope])
        action.setAutoRepeat(row.repeats)
        _give_tip(action, row)
        if row.icon:
            action.setIcon(icon(row.icon))
        action.triggered.connect(partial(self._carry_out, row))
        return action

    def _carry_out(self, row: ActionRow, _checked: bool = False) -> None:
        self.method(row)(*row.args)

    def _fill(self, menu: QMenu, rows: list[ActionRow]) -> None:
        """Put actions into a menu; those of many rows each into a menu of their own in it."""
        inner = {_LABEL: self.tr("Label"), _NUDGE: self.tr("Boundaries")}
        menus: dict[str, QMenu] = {}
        group = None
        for row in sorted(rows, key=lambda row: row.group):
            if group not in (None, row.group):
                menu.addSeparator()
            group = row.group
            if row.method in inner and row.method not in menus:
                menus[row.method] = menu.addMenu(inner[row.method])
            menus.get(row.method, menu).addAction(self.actions[row.id])


def key_text(key: str) -> str:
    """A key as people read it on this system: "Ctrl+Z", "⇧⌘Z"."""
    text = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return text.replace("Return", "Enter")


def keys_text(row: ActionRow) -> str:
    """The keys of an action, each once: both Enter keys read the same."""
    return ", ".join(dict.fromkeys(map(key_text, row.keys)))


def _give_tip(action: QAction, row: ActionRow) -> None:
    """Say what an action does, and its keys, where it is a button that can be pointed at."""
    if row.id in _BUTTONS or is_label(row):
        keys = keys_text(row)
        text, tip = row_text(row), row_tip(row)
        action.setToolTip(f"{text} ({keys})\n{tip}" if keys else f"{text}\n{tip}")
