"""An empty corpus offers the labels to begin with; one key goes on without a choice."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from annotator.formats.schema_file import write_schema
from annotator.gui.schema_choice import SchemaChoice
from annotator.resources import default_schema, schema
from tests.gui.window.conftest import Opener
from tests.gui.window.driver import Driver


@pytest.fixture
def person(open_window: Opener) -> Driver:
    driver: Driver = open_window()
    driver.main.settings.set("suggest", False)
    driver.show()
    return driver


def offered(person: Driver) -> SchemaChoice:
    choice = person.main.empty.labels
    assert choice is not None
    assert choice.isVisible()
    return choice


def test_ready_labels_are_taken_with_their_keys_and_undone(person: Driver) -> None:
    choice = offered(person)
    assert choice.choice.currentText() == "Conflict news"
    choice.choice.setFocus()
    QTest.keyClicks(choice.choice, "n")  # News entities
    choice.choice.activated.emit(choice.choice.currentIndex())
    assert person.session.schema == schema("news-entities")
    assert choice.choice.currentText() == "News entities"
    assert "label_CASUALTY" not in person.main.actions_.actions
    person.press("Ctrl+Z")
    assert person.session.schema == default_schema()
    assert choice.choice.currentText() == "Conflict news"


def test_labels_of_a_file_are_taken(
    person: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ready = schema("news-entities")
    toml = write_schema(ready).replace(ready.title, "Ours", 1)
    (tmp_path / "ours.toml").write_text(toml, encoding="utf-8")
    choice = offered(person).choice
    for path in ("ours.toml", "none.toml"):
        found = str(tmp_path / path)
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, found=found: (found, ""))
        choice.setCurrentIndex(choice.count() - 1)
        choice.activated.emit(choice.currentIndex())
        assert person.session.schema.title == choice.currentText() == "Ours"
    assert "There is no label schema" in person.main.message.text  # of the second


def test_nothing_needs_to_be_chosen(person: Driver) -> None:
    assert person.focus() is person.main.empty.sample
    person.press("Enter")
    person.wait(lambda: person.session.layer is not None)
    assert person.session.schema == default_schema()
