"""Changing keys in the window: it takes effect at once, everywhere, and lasts."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from annotator.gui.key_editor import KeyEditor
from annotator.settings import Settings
from tests.gui.window.conftest import Opener
from tests.gui.window.driver import Driver


@pytest.fixture
def person(open_window: Opener, tmp_path: Path) -> Driver:
    driver: Driver = open_window(settings=Settings(tmp_path / "settings.toml"))
    driver.show()
    return driver


def editor(driver: Driver, words: str) -> KeyEditor:
    driver.main.acts.show_keys()
    (found,) = (one for one in driver.main.findChildren(KeyEditor) if one.isVisible())
    found.activateWindow()
    QApplication.processEvents()
    QTest.keyClicks(found.search, words)
    QTest.keyClick(found.search, Qt.Key.Key_Return)
    assert found.focusWidget() is found.view
    return found


def press(widget, key, held=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(widget, key, held)
    QApplication.processEvents()


CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_a_new_key_works_at_once_and_is_shown_everywhere(person: Driver, tmp_path: Path) -> None:
    person.main.actions_.actions["open_sample"].trigger()
    person.wait(lambda: person.session.layer is not None)
    keys = editor(person, "article done, next")
    press(keys.view, Qt.Key.Key_Return)
    assert keys.focusWidget() is keys.field
    press(keys.field, Qt.Key.Key_Control)  # alone it is no key yet
    assert keys.focusWidget() is keys.field
    press(keys.field, Qt.Key.Key_F9)
    assert keys.focusWidget() is keys.view
    assert keys.model.rows[0][1][0] == "F9   (at first Ctrl+Enter)"
    action = person.main.actions_.actions["done"]
    assert [one.toString() for one in action.shortcuts()] == ["F9"]
    assert "(F9)" in action.toolTip()
    assert "F9 done" in person.main.status.hint_text
    person.main.actions_.take_keys({"next_pending": ["F8"], "done": ["F9"]})
    words = " ".join(label.text() for label in person.main.right.form.findChildren(QLabel))
    assert "F8 goes to the next suggestion" in words
    keys.close()
    person.main.activateWindow()
    person.wait(person.main.isActiveWindow)
    person.press("Ctrl+K")
    person.type("done next")
    assert person.main.palette_acts.palette.model.hits[0].entry.keys == "F9"
    assert Settings(tmp_path / "settings.toml").keys == {"done": ("F9",)}


def test_a_key_of_another_action_is_taken_only_when_that_is_meant(person: Driver) -> None:
    keys = editor(person, "corpus overview")
    press(keys.view, Qt.Key.Key_Return)
    press(keys.field, Qt.Key.Key_Y, CTRL)
    assert "belongs to “Redo”" in keys.said.text()
    press(keys.field, Qt.Key.Key_Escape)
    assert person.main.settings.keys == {}
    press(keys.view, Qt.Key.Key_Return)
    press(keys.field, Qt.Key.Key_Y, CTRL)
    press(keys.field, Qt.Key.Key_Return)
    assert person.main.settings.keys == {"redo": ("Ctrl+Shift+Z",), "overview": ("Ctrl+Y",)}
    assert person.main.actions_.problems == []

    keys.reset_all_.click()
    assert person.main.settings.keys == {}
    assert person.main.actions_.rows == person.main.actions_.given


def test_labels_keys_and_letters_are_refused_with_the_reason(person: Driver) -> None:
    keys = editor(person, "accept")
    press(keys.view, Qt.Key.Key_Return)
    press(keys.field, Qt.Key.Key_C)
    assert "“Casualty figure”" in keys.said.text()
    press(keys.field, Qt.Key.Key_Return)  # its own key, not a yes
    assert person.main.actions_.rows == person.main.actions_.given
    keys.search.clear()
    keys.close()

    keys = editor(person, "corpus overview")
    press(keys.view, Qt.Key.Key_Return)
    press(keys.field, Qt.Key.Key_I)
    assert "while text is typed" in keys.said.text()
    assert person.main.settings.keys == {}


def test_what_is_called_so_comes_first(person: Driver) -> None:
    keys = editor(person, "und")
    assert keys.model.rows[0][0].id == "undo"
    assert len(keys.model.rows) > 3  # others have the letters in what they do
    keys.search.setText("ctrl+q")
    assert [row.id for row, _ in keys.model.rows] == ["quit"]


def test_one_more_key_none_and_back(person: Driver) -> None:
    keys = editor(person, "undo")
    keys.add.click()
    press(keys.field, Qt.Key.Key_Question, SHIFT | CTRL)
    assert person.main.settings.keys == {"undo": ("Ctrl+Z", "Ctrl+?")}
    press(keys.view, Qt.Key.Key_Delete)
    assert person.main.settings.keys == {"undo": ()}
    assert keys.model.rows[0][1][0] == "none   (at first Ctrl+Z)"
    keys.reset.click()
    assert person.main.settings.keys == {}


def test_tab_can_be_given_and_the_windows_keys_do_not_fire_meanwhile(person: Driver) -> None:
    keys = editor(person, "next span")
    press(keys.view, Qt.Key.Key_Return)
    pressed = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Q, CTRL)
    QApplication.sendEvent(keys.field, pressed)
    assert pressed.isAccepted()
    press(keys.field, Qt.Key.Key_Tab, Qt.KeyboardModifier.AltModifier | CTRL)
    assert person.main.settings.keys == {"next_mark": ("Ctrl+Alt+Tab",)}


def test_settings_that_cannot_be_stored_are_said(person: Driver) -> None:
    path = person.main.settings.path
    assert path is not None
    person.main.settings.path = path / "under" / "a-file.toml"
    path.write_text("", encoding="utf-8")
    keys = editor(person, "undo")
    press(keys.view, Qt.Key.Key_Return)
    press(keys.field, Qt.Key.Key_F9)
    assert "cannot be stored" in keys.said.text()
    assert person.main.actions_.rows == person.main.actions_.given


def test_broken_keys_in_the_file_are_said_in_the_window(
    open_window: Opener, tmp_path: Path
) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('[keys]\nundo = ["Ctrl+Y"]\nquit = ["F9"]\n', encoding="utf-8")
    driver: Driver = open_window(settings=Settings(path))
    driver.show()
    assert "“Ctrl+Y” belongs to “Redo”" in driver.main.message.text
    assert driver.main.actions_.key_text("quit") == "F9"
    assert driver.main.actions_.key_text("undo") == "Ctrl+Z"
