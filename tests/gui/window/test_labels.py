"""Labels changed in the window while one works: keys, bar, marks and fields follow at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain import commands
from annotator.domain.annotations import Article, ImportedArticle
from annotator.gui.fields import Choice, Line
from annotator.gui.schema_editor import SchemaEditor
from annotator.resources import read_schema, schema
from annotator.settings import Settings
from annotator.store.corpus import Corpus
from tests.gui.window.conftest import Opener
from tests.gui.window.driver import Driver

TEXT = "Headline\nAda Obi of the Harbour Guard died in Kefra."


@pytest.fixture
def driver(open_window: Opener, tmp_path: Path) -> Driver:
    """A window on an article with a person and two organisations."""
    path = tmp_path / "labels.corpus"
    with Corpus.open(path, "ada", create=True) as corpus:
        corpus.add([ImportedArticle(Article(TEXT, 8), TEXT.encode(), "utf-8")])
        for quote, label in (("Ada Obi", "PERSON"), ("Harbour Guard", "ORG"), ("Kefra", "ORG")):
            start = TEXT.index(quote)
            corpus.apply(commands.create(corpus.layer(1), start, start + len(quote), label))
    settings = Settings()
    settings.set("suggest", False)
    made = open_window(path, settings)
    made.show()
    made.wait_idle()
    made.view.setFocus()
    return made


@pytest.fixture
def editor(driver: Driver) -> SchemaEditor:
    driver.press("Ctrl+L")
    driver.wait_idle()
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, SchemaEditor))


def select(editor: SchemaEditor, name: str) -> None:
    editor.table.selectRow(editor.model.row_of(name))


def retype(field: object, text: str) -> None:
    field.setFocus()  # type: ignore[attr-defined]
    field.selectAll()  # type: ignore[attr-defined]
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()


def back(driver: Driver) -> None:
    driver.main.activateWindow()
    QTest.qWaitForWindowActive(driver.main, 1000)
    driver.view.setFocus()
    driver.wait(driver.view.hasFocus)


def titles(driver: Driver) -> list[str]:
    return [chip.accessibleName() for chip in driver.main.labels.chips]


def test_a_label_added_can_be_given_by_its_key_at_once(
    driver: Driver, editor: SchemaEditor
) -> None:
    editor.add()
    driver.wait_idle()
    retype(editor.form.title, "Armed group")
    retype(editor.form.key, "b")
    assert "Armed group, B" in titles(driver)
    editor.close()
    back(driver)
    driver.session.select(driver.mark("Kefra").id)
    driver.press("b")
    assert (driver.mark("Kefra").label, driver.quote) == ("NEW_LABEL", "Kefra")
    menu = next(a.menu() for a in driver.main.menuBar().actions() if "Mark" in a.text())
    labels = next(a.menu() for a in menu.actions() if a.text() == "Label")
    assert "Armed group" in [action.text() for action in labels.actions()]


def test_the_use_is_counted_and_a_used_label_cannot_be_deleted(
    driver: Driver, editor: SchemaEditor
) -> None:
    row = editor.model.row_of("ORG")
    assert editor.model.index(row, 2).data() == "2"
    select(editor, "ORG")
    assert not editor._delete.isEnabled()
    select(editor, "FAC")
    assert editor._delete.isEnabled()
    editor.delete()
    assert "FAC" not in driver.session.schema.by_name
    assert "label_FAC" not in driver.main.actions_.actions


def test_a_key_that_does_something_else_is_refused_with_its_owner(
    driver: Driver, editor: SchemaEditor
) -> None:
    select(editor, "ORG")
    retype(editor.form.key, "x")
    assert "Reject or delete" in editor.said.text()
    assert driver.session.schema.by_name["ORG"].key == "2"
    assert editor.form.key.text() == "2"
    retype(editor.form.key, "1")
    assert "that of Person" in editor.said.text()


def test_renaming_and_merging_carry_spans_along_and_are_undone(
    driver: Driver, editor: SchemaEditor
) -> None:
    select(editor, "ORG")
    retype(editor.form.name, "GROUP")
    assert driver.mark("Kefra").label == "GROUP"
    driver.wait_idle()
    editor.merge("GPE")
    assert [label for label, _ in driver.confirmed()] == ["PERSON", "GPE", "GPE"]
    assert not any("Organisation" in one for one in titles(driver))
    back(driver)
    driver.press("Ctrl+Z", "Ctrl+Z")
    assert [label for label, _ in driver.confirmed()] == ["PERSON", "ORG", "ORG"]
    assert "Organisation, 2" in titles(driver)
    assert editor.model.row_of("ORG") >= 0


def test_labels_go_out_to_a_file_and_come_in_from_one(
    driver: Driver, editor: SchemaEditor, tmp_path: Path
) -> None:
    out = tmp_path / "labels.toml"
    editor.write(out)
    assert read_schema(out.read_text(encoding="utf-8")) == driver.session.schema
    editor.take_over("news-entities")
    assert driver.session.schema == schema("news-entities")
    editor.take_over(str(tmp_path / "nothing.toml"))
    assert "There is no label schema" in editor.said.text()
    editor.take_over("conflict-events")
    assert "cannot go" not in editor.said.text()


def test_attributes_are_made_in_the_editor_and_filled_in_the_right_pane(
    driver: Driver, editor: SchemaEditor
) -> None:
    select(editor, "PERSON")
    editor.form.add_attribute()
    model = editor.form.attributes
    for column, text in ((0, "Role"), (1, "role"), (2, "choice"), (3, "leader | victim")):
        assert model.setData(model.index(0, column), text)
    editor.form.add_attribute()
    assert model.setData(model.index(1, 2), "number")
    assert not model.setData(model.index(0, 3), "leader | leader")
    assert "twice" in editor.said.text()
    editor.close()
    back(driver)
    driver.session.select(driver.mark("Ada Obi").id)
    form = driver.main.right.attributes
    assert form.isVisible()
    role = form.field("role")
    assert isinstance(role, Choice)
    role.setFocus()
    driver.press("v")
    number = form.field("attribute_1")
    assert isinstance(number, Line)
    number.setFocus()
    driver.type("many")
    driver.press("Return")
    assert "is a number" in driver.main.status.said_text
    number.selectAll()
    driver.type("12")
    driver.press("Return")
    stored = driver.session.corpus.layer(1).annotations[driver.mark("Ada Obi").id]
    held = [(one.name, one.value) for one in stored.attributes]
    assert held == [("role", "victim"), ("attribute_1", "12")]
    driver.session.select(driver.mark("Kefra").id)
    assert not form.isVisible()


def test_what_concerns_spans_waits_for_the_job_while_their_number_is_not_known(
    driver: Driver,
) -> None:
    driver.main.labels_live.show_editor()  # no event is taken, so that the count has not come yet
    editor = next(w for w in QApplication.topLevelWidgets() if isinstance(w, SchemaEditor))
    select(editor, "ORG")
    editor.merge("PERSON")
    assert driver.session.held_by
    driver.wait(lambda: "ORG" not in driver.session.schema.by_name)
    driver.wait_idle()
    assert {one.label for one in driver.session.layer.annotations.values()} == {"PERSON"}


def test_many_edits_are_counted_once_more_not_each(driver: Driver, editor: SchemaEditor) -> None:
    counted: list[object] = []
    editor._counts.counted.connect(counted.append)
    for _ in range(5):
        driver.session.stored.emit()
    driver.wait_idle()
    driver.wait(lambda: len(counted) == 2)
    driver.wait_idle()
    assert len(counted) == 2
