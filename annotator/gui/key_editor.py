"""All keys, and how to change them: search, press the new key, done. Stored at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.action_rows import ActionRow
from annotator.gui.action_set import key_text
from annotator.gui.close_row import close_row
from annotator.gui.keys_model import KeysModel
from annotator.gui.quiet import SearchField
from annotator.gui.reading_table import reading_table
from annotator.gui.row_texts import row_text
from annotator.gui.user_keys import both_enters, is_label, owner, portable, refusal

if TYPE_CHECKING:
    from annotator.gui.action_set import ActionSet
    from annotator.settings import Settings

_HELD = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}
_TAB = {Qt.Key.Key_Backtab: Qt.Key.Key_Tab}
_FOCUS = Qt.FocusReason.OtherFocusReason


class KeyField(QLineEdit):
    """Takes the next key that is pressed, whatever it is, instead of its letter."""

    pressed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAccessibleName(self.tr("The new key"))
        self.setPlaceholderText(self.tr("Press the new key"))
        self.setMinimumWidth(180)

    def event(self, event: QEvent) -> bool:
        """Every key is for this field, Tab and the window's own keys too."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() is QEvent.Type.KeyPress:
            self._take(cast("QKeyEvent", event))
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard went elsewhere: nothing is changed."""
        super().focusOutEvent(event)
        self.left.emit()

    def _take(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _HELD or key is Qt.Key.Key_unknown:
            return
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key is Qt.Key.Key_Escape and held == Qt.KeyboardModifier.NoModifier:
            self.left.emit()
            return
        if key < Qt.Key.Key_Escape and not chr(key).isalnum() and key != Qt.Key.Key_Space:
            held &= ~Qt.KeyboardModifier.ShiftModifier  # “?” is Shift with another key somewhere
        name = QKeySequence(held.value | _TAB.get(key, key)).toString(
            QKeySequence.SequenceFormat.PortableText
        )
        if portable(name):
            self.pressed.emit(name)


class KeyEditor(QDialog):
    """Every action with its keys; `settings` keep what a person changes."""

    def __init__(self, actions: ActionSet, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("All keys"))
        self._actions = actions
        self._settings = settings
        self._row: ActionRow | None = None  # whose key is being changed
        self._adds = False
        self._claimed = ""  # a key of another action, to be confirmed
        self.model = KeysModel(self)
        self.search = SearchField(self.tr("Search the commands"), self)
        self.search.textChanged.connect(self.model.filter)
        self.view: QTableView = reading_table(self.model, self.tr("Commands and their keys"), self)
        self.view.setColumnWidth(0, 230)
        self.view.setColumnWidth(1, 250)
        self.view.activated.connect(self._change_at)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.said.setAccessibleDescription(self.tr("What can be done with the chosen command"))
        self.field = KeyField(self)
        self.field.pressed.connect(self._pressed)
        self.field.left.connect(self._leave)
        self._lay_out()
        self.search.returnPressed.connect(self._to_table)
        self.view.selectionModel().currentRowChanged.connect(self._show_row)
        self.model.modelReset.connect(self._show_row)
        actions.keys_changed.connect(self._fill)
        self._fill()
        self._leave()
        self.resize(900, 580)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addWidget(self.search)
        column.addWidget(self.view, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.said, 1)
        row.addWidget(self.field)
        column.addLayout(row)
        self.change = self._button(self.tr("&Change…"), self.begin_change)
        self.add = self._button(self.tr("&Add another…"), self.begin_add)
        self.none = self._button(self.tr("&No key"), self.take_away)
        self.reset = self._button(self.tr("&Reset"), self.reset_one)
        self.reset_all_ = self._button(self.tr("Reset a&ll"), self.reset_all)
        buttons = (self.change, self.add, self.none, self.reset, self.reset_all_)
        column.addLayout(close_row(self, *buttons))

    def _button(self, text: str, pressed: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text.replace("&", ""))
        button.setAutoDefault(False)
        button.clicked.connect(pressed)
        return button

    # --- changing a key ------------------------------------------------------------------------

    def begin_change(self) -> None:
        """Wait for the key that the chosen action is to have instead of its keys."""
        self._begin(adds=False)

    def begin_add(self) -> None:
        """Wait for a key that the chosen action is to have besides."""
        self._begin(adds=True)

    def take_away(self) -> None:
        """Leave the chosen action without a key."""
        row = self._chosen()
        if row is not None and not is_label(row):
            self._store({row.id: ()})

    def reset_one(self) -> None:
        """Give the chosen action its first keys again."""
        row = self._chosen()
        if row is None:
            return
        first = self._actions.first_keys(row.id)
        for key in first:
            other = owner(self._actions.rows, key, row.id)
            if other is not None:
                self._say_whose(key, other)
                return
        self._store({row.id: None})

    def reset_all(self) -> None:
        """Give all actions their first keys again."""
        self._store(dict.fromkeys(self._settings.keys))

    def _begin(self, *, adds: bool) -> None:
        row = self._chosen()
        if row is None or is_label(row):
            return
        self._row, self._adds, self._claimed = row, adds, ""
        self.field.show()
        self.field.setFocus(_FOCUS)
        said = self.tr("Press the new key for “{0}”. Escape leaves it as it is.")
        self.said.setText(said.format(row_text(row)))

    def _pressed(self, key: str) -> None:
        row = self._row
        if row is None:
            return
        if self._claimed and key in ("Return", "Enter"):
            self._give(row, self._claimed)
            return
        self._claimed = ""
        self.field.setText(key_text(key))
        wrong = refusal(row, key)
        other = owner(self._actions.rows, key, row.id)
        if wrong:
            self.said.setText(self.tr("⚠ This cannot be: {0}.").format(wrong))
        elif other is None:
            self._give(row, key)
        else:
            self._say_whose(key, other)
            self._claimed = "" if is_label(other) else key

    def _say_whose(self, key: str, other: ActionRow) -> None:
        if is_label(other):
            said = self.tr("⚠ “{0}” marks words as “{1}”: a label's key. Press another.")
        else:
            said = self.tr("⚠ “{0}” belongs to “{1}”. Enter takes it from there; or press another.")
        self.said.setText(said.format(key_text(key), row_text(other)))

    def _give(self, row: ActionRow, key: str) -> None:
        keys = both_enters(key)
        wanted: dict[str, tuple[str, ...] | None] = {}
        for one in keys:
            other = owner(self._actions.rows, one, row.id)
            if other is not None and not is_label(other):
                left = wanted.get(other.id) or other.keys
                wanted[other.id] = tuple(k for k in left if portable(k) != portable(one))
        before = row.keys if self._adds else ()
        wanted[row.id] = (*(one for one in before if one not in keys), *keys)
        self._store(wanted)
        self.view.setFocus(_FOCUS)

    def _store(self, wanted: dict[str, tuple[str, ...] | None]) -> None:
        chosen = self._chosen()
        for name, keys in wanted.items():
            if keys is not None and list(map(portable, keys)) == list(
                map(portable, self._actions.first_keys(name))
            ):
                wanted[name] = None  # as at first: nothing to keep
        try:
            self._settings.set_keys(wanted)
        except OSError as error:
            self._leave()
            self.said.setText(self.tr("⚠ The settings cannot be stored: {0}").format(error))
            return
        self._actions.take_keys(self._settings.keys)
        if chosen is not None:
            self._choose(chosen.id)
        self._leave()

    # --- showing -------------------------------------------------------------------------------

    def _fill(self) -> None:
        chosen = self._chosen()
        self.model.show(self._actions.rows, self._actions.given)
        if chosen is not None:
            self._choose(chosen.id)

    def _choose(self, action_id: str) -> None:
        place = self.model.place(action_id)
        if place >= 0:
            self.view.setCurrentIndex(self.model.index(place, 0))

    def _chosen(self) -> ActionRow | None:
        at = self.view.currentIndex().row()
        return self.model.rows[at][0] if 0 <= at < len(self.model.rows) else None

    def _change_at(self, index: QModelIndex) -> None:
        self.view.setCurrentIndex(index)
        self.begin_change()

    def _to_table(self) -> None:
        """Enter in the search field: to the table, onto the first that was found."""
        if self.model.rowCount():
            self.view.selectRow(max(0, self.view.currentIndex().row()))
        self.view.setFocus(_FOCUS)

    def _leave(self) -> None:
        """No key is being changed, or no longer."""
        had_focus = self.focusWidget() is self.field
        self._row, self._claimed = None, ""
        self.field.clear()
        self.field.hide()
        if had_focus:
            self.view.setFocus(_FOCUS)
        self._show_row()

    def _show_row(self) -> None:
        if self._row is not None:
            return
        row = self._chosen()
        mine = row is not None and not is_label(row)
        for button in (self.change, self.add):
            button.setEnabled(mine)
        self.none.setEnabled(mine and row is not None and bool(row.keys))
        self.reset.setEnabled(
            mine and row is not None and row.keys != self._actions.first_keys(row.id)
        )
        self.reset_all_.setEnabled(bool(self._settings.keys))
        if row is None:
            self.said.setText(self.tr("Choose a command to give it another key."))
        elif not mine:
            self.said.setText(self.tr("A label's key is part of the corpus's labels."))
        else:
            self.said.setText(self.tr("Enter: another key for “{0}”.").format(row_text(row)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes from the search into the table; Delete takes the chosen action's keys away."""
        if event.key() == Qt.Key.Key_Down and self.focusWidget() is self.search:
            self._to_table()
        elif event.key() == Qt.Key.Key_Delete and self.focusWidget() is self.view:
            self.take_away()
        else:
            super().keyPressEvent(event)
