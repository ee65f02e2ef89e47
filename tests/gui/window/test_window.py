"""The window as its user meets it: names, menus, failures, loading, themes, the mouse."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QProgressBar,
    QPushButton,
    QTabWidget,
    QToolButton,
    QWidget,
)

from annotator.domain.annotations import Annotation, Suggestion
from annotator.gui.dialogs import HistoryDialog, ReportDialog
from annotator.gui.export_dialog import ExportDialog
from annotator.gui.key_editor import KeyEditor
from annotator.settings import Settings
from tests.gui.window.conftest import Opener
from tests.gui.window.driver import Driver

NAMED = (
    QAbstractItemView,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTabWidget,
    QToolButton,
)


def dialogs(driver: Driver, kind: type[QWidget]) -> list[QWidget]:
    return [one for one in driver.main.findChildren(kind) if one.isVisible()]


def unnamed(root: QWidget) -> list[str]:
    """Controls that a screen reader could not name."""
    buddies = {label.buddy() for label in root.findChildren(QLabel)}
    found = []
    for widget in root.findChildren(QWidget):
        if (
            not isinstance(widget, NAMED)
            or not widget.isVisible()
            or widget.objectName().startswith("qt_")
        ):
            continue
        if _has_combo_above(widget):
            continue  # an inner part of a control that has a name
        text = getattr(widget, "text", lambda: "")()
        is_button = isinstance(widget, QPushButton | QToolButton | QCheckBox)
        if not (widget.accessibleName() or widget in buddies or (is_button and text)):
            above = widget.parentWidget()
            found.append(f"{type(widget).__name__} {widget.objectName()} in {type(above).__name__}")
    return found


def _has_combo_above(widget: QWidget) -> bool:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QComboBox | QAbstractSpinBox):
            return True
        above = above.parentWidget()
    return False


def test_every_control_has_a_name(sample: Driver) -> None:
    sample.press("Tab")
    sample.main.pane.begin_find()
    sample.main.acts.show_keys()
    sample.main.acts.show_history()
    sample.main.desk.export()
    QApplication.processEvents()
    assert "\n".join(unnamed(sample.main)) == ""
    assert sample.view.accessibleName()


def test_every_action_leads_to_a_method_and_says_its_keys(sample: Driver) -> None:
    for row in sample.main.actions_.rows:
        action = sample.main.actions_.actions[row.id]
        assert callable(sample.main.actions_.method(row))
        assert (action.text(), len(action.shortcuts())) == (row.text, len(row.keys))
    menus = sample.main.menuBar().findChildren(QMenu)
    in_menus = {action for menu in menus for action in menu.actions()}
    shown = {row.id for row in sample.main.actions_.rows if row.menu}
    assert {action.objectName() for action in in_menus if action.objectName()} == shown


def test_letters_typed_into_a_field_label_nothing(sample: Driver) -> None:
    before = sample.confirmed()
    sample.press("Tab", "/")
    assert sample.focus() is sample.main.list.search
    sample.type("c1 x o v")
    assert sample.main.list.search.text() == "c1 x o v"
    sample.press("Escape")
    assert sample.main.list.search.text() == ""
    assert sample.focus() is sample.view
    assert sample.confirmed() == before


def test_a_write_that_fails_is_said_and_changes_nothing(sample: Driver) -> None:
    sample.press("Tab")
    chosen = sample.selected.id
    connection = sample.session.corpus._file.connection
    connection.execute("PRAGMA query_only = 1")
    sample.press("Enter")
    assert sample.main.message.isVisible()
    assert sample.main.message.text
    assert "not stored" in sample.main.status.saved_text
    assert sample.confirmed() == []
    assert sample.session.layer is not None
    assert chosen in sample.session.layer.pending
    assert sample.session.selected_id == chosen

    connection.execute("PRAGMA query_only = 0")
    sample.press("Enter")
    assert len(sample.confirmed()) == 1
    assert sample.main.status.saved_text == "● saved"
    assert not sample.main.message.isVisible()


def test_the_mouse_does_the_job_too(sample: Driver) -> None:
    figures = sample.main.right.figures_view
    total = sample.mark("at least 29")
    index = sample.main.right.figures.index_of(total.id)
    place = figures.visualRect(index).center()
    QTest.mouseClick(figures.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert sample.session.selected_id == total.id

    sample.main.actions_.actions["accept"].trigger()
    assert ("CASUALTY", "at least 29") in sample.confirmed()
    person = sample.mark("Maria Zakharova")
    sample.session.select(person.id)
    chip = next(one for one in sample.main.labels.chips if one.text() == "Organisation")
    sample.click(chip)
    assert ("ORG", "Maria Zakharova") in sample.confirmed()

    outcome = sample.main.right.form.findChild(QComboBox, "outcome")
    sample.session.select(sample.mark("at least 29").id)
    row = outcome.findText("injured")
    outcome.setCurrentIndex(row)
    outcome.activated.emit(row)
    changed = sample.selected.figure
    assert changed is not None
    assert changed.outcome == "injured"
    sample.main.actions_.actions["undo"].trigger()
    restored = sample.selected.figure
    assert restored is not None
    assert restored.outcome == "killed"


def test_accepting_the_rest_is_one_step(sample: Driver) -> None:
    assert sample.session.layer is not None
    pending = len(sample.session.layer.pending)
    sample.press("Shift+Enter")
    assert len(sample.confirmed()) == pending
    assert not sample.session.layer.pending
    assert str(pending) in sample.main.status.said_text
    sample.press("Ctrl+Z")
    assert sample.confirmed() == []
    assert len(sample.session.layer.pending) == pending


def test_a_field_that_makes_no_sense_is_not_stored_and_says_why(sample: Driver) -> None:
    four = sample.mark("four")
    sample.session.select(four.id)
    sample.view.setFocus()
    sample.press("V")
    sample.type("12x")
    sample.press("Enter")
    form = sample.main.right.form
    assert any("Not stored" in one.text() for one in form.findChildren(QLabel) if one.isVisible())
    assert sample.focus() is form.value
    assert isinstance(sample.session.layer.mark(four.id), Suggestion)  # type: ignore[union-attr]
    sample.press("Escape")
    assert form.value.text() == "4"
    assert sample.focus() is sample.view


def test_every_field_of_a_figure_can_be_edited(sample: Driver) -> None:
    sample.session.select(sample.mark("four").id)
    form = sample.main.right.form
    texts = {"group": "villagers", "actor": "Afghan", "attributed_to": "officials", "note": "why"}
    for name, text in texts.items():
        field = form.findChild(QLineEdit, name)
        field.setFocus()
        field.setText(text)
        field.editingFinished.emit()
    choices = {"status": "police", "sex": "male", "age": "adult", "modality": "feared",
               "time": "cumulative", "source_kind": "media", "unit": "families"}  # fmt: skip
    for name, text in choices.items():
        combo = form.findChild(QComboBox, name)
        row = combo.findText(text)
        combo.setCurrentIndex(row)
        combo.activated.emit(row)
    figure = sample.selected.figure
    assert figure is not None
    for name, text in (texts | choices).items():
        assert getattr(figure, name) == text
    stored = sample.session.corpus.layer(sample.session.article_id).mark(sample.selected.id)
    assert isinstance(stored, Annotation)
    assert stored.figure == figure


def test_what_was_dropped_is_loaded_and_reported(open_window: Opener, tmp_path: Path) -> None:
    driver = open_window(settings=_quiet())
    driver.show()
    assert driver.main.empty.isVisible()
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "good.txt").write_text("A headline\nSome words.", encoding="utf-8")
    (tmp_path / "in" / "empty.txt").write_text("", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "in"))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
    driver.main.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))
    driver.wait(lambda: driver.session.article_id != 0)
    driver.wait_idle()
    (report,) = dialogs(driver, ReportDialog)
    assert isinstance(report, ReportDialog)
    assert "1 article" in report.summary.text()
    assert "empty.txt" in report.lines.toPlainText()
    assert not report.isModal()
    assert not driver.main.empty.isVisible()


def test_searching_shows_how_many_of_how_many(open_window: Opener, tmp_path: Path) -> None:
    driver = open_window(settings=_quiet())
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(12):
        word = "ferry" if number % 4 == 0 else "market"
        text = f"date 2026-01-{number + 1:02} {number}\nHeadline {number}\nAt the {word}."
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    driver.show([folder])
    driver.wait(lambda: len(driver.main.list_model.ids) == 12)
    driver.wait_idle()
    driver.view.setFocus()
    driver.press("/")
    driver.type("ferr")
    driver.wait(lambda: driver.main.list.count.text() == "3 of 12")
    driver.press("Enter")
    assert driver.focus() is driver.main.list.view
    driver.press("Down", "Return")
    assert driver.focus() is driver.view
    assert driver.session.layer is not None
    assert "ferry" in driver.session.layer.article.text
    driver.press("Ctrl+Down")
    second = driver.session.article_id
    driver.press("Ctrl+Up", "Ctrl+Down")
    assert driver.session.article_id == second
    assert list(driver.session.order).index(second) > 0


def test_find_in_the_article(sample: Driver) -> None:
    sample.press("Ctrl+F")
    sample.type("zakharova")
    assert sample.main.pane.find_bar.places
    first = sample.view.caret
    sample.press("Enter")
    assert sample.view.caret > first
    sample.press("Escape")
    assert sample.main.pane.find_bar.isHidden()
    assert sample.focus() is sample.view


def test_theme_and_text_size_are_kept(open_window: Opener, tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    driver = open_window(settings=Settings(path))
    driver.show()
    driver.press("Ctrl+T", "Ctrl+T", "Ctrl++", "Ctrl++", "Ctrl+-")
    again = Settings(path)
    assert again.text("theme") == "dark"
    assert again.number("text_size") == 17
    assert driver.view.text_size == 17
    driver.press("Ctrl+0")
    assert driver.view.text_size == 16
    driver.press("Ctrl+T")


def test_the_small_windows_open_and_close(sample: Driver) -> None:
    sample.press("F1")
    (sheet,) = dialogs(sample, KeyEditor)
    sheet.close()
    sample.main.activateWindow()
    sample.view.setFocus()
    sample.press("Tab", "H")
    (history,) = dialogs(sample, HistoryDialog)
    words = " ".join(label.text() for label in history.findChildren(QLabel))
    assert "Suggested, score " in words
    assert "Pipeline" in words
    history.close()
    sample.main.desk.export()
    (export,) = dialogs(sample, ExportDialog)
    export.close()


def test_panes_are_reached_with_one_key(sample: Driver) -> None:
    seen = []
    for _ in range(4):
        sample.press("F6")
        seen.append(sample.focus())
    right = sample.main.right
    assert seen[:2] == [right.figures_view, right.form.first_field]
    assert seen[2] is sample.main.list.view
    assert seen[3] is sample.view
    sample.press("Shift+F6")
    assert sample.focus() is sample.main.list.view


@pytest.mark.parametrize(("format", "written"), [("csv", "out"), ("spacy", "out/config.cfg")])
def test_an_export_runs_beside_the_window(
    sample: Driver, tmp_path: Path, format: str, written: str
) -> None:
    before = set(sys.modules)  # other tests of this process may have loaded spaCy
    sample.press("Shift+Enter")
    sample.main.desk.export()
    (dialog,) = dialogs(sample, ExportDialog)
    assert isinstance(dialog, ExportDialog)
    dialog.format.setCurrentIndex(dialog.format.findData(format))
    dialog.path.setText(str(tmp_path / "out"))
    dialog.path.textEdited.emit(dialog.path.text())
    dialog._go()
    sample.wait_idle()
    assert (tmp_path / written).is_file()
    assert dialogs(sample, ReportDialog)
    assert not {"spacy", "annotator.nlp.docbin"} & (set(sys.modules) - before)


def test_an_export_that_cannot_be_written_says_so(sample: Driver, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder", encoding="utf-8")
    sample.main.desk._export("csv", tmp_path / "file" / "deep" / "out.csv", 0)
    sample.wait_idle()
    assert sample.main.message.isVisible()
    assert sample.main.message.text


def test_the_menu_under_the_mouse_offers_what_can_be_done(sample: Driver) -> None:
    sample.press("Tab")
    menu = sample.main.actions_.context_menu(sample.main)
    names = {action.objectName() for action in menu.actions()}
    assert {"accept", "reject", "history"} <= names
    menu.deleteLater()


def test_nothing_heavy_is_imported_before_the_first_paint(tmp_path: Path) -> None:
    code = f"""
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from annotator.gui.app import Window
from annotator.settings import Settings
from annotator.store.corpus import Corpus
app = QApplication([])
corpus = Corpus.open(Path({str(tmp_path / "a.corpus")!r}), create=True, exclusive=True)
window = Window(app, corpus, Settings(), keep=False)
window.main.show()
app.processEvents()
print([name for name in ("spacy", "numpy", "pyqtgraph", "thinc") if name in sys.modules])
window.close()
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def _quiet() -> Settings:
    settings = Settings()
    settings.set("suggest", False)
    return settings


def test_a_search_without_a_hit_says_so_where_the_eye_is(sample: Driver) -> None:
    listed = sample.main.list
    assert not listed.nothing.isVisible()
    sample.press("/")
    sample.type("zebra")
    sample.wait(listed.nothing.isVisible)
    assert "No article has these words" in listed.nothing.text()
    sample.press("Escape")
    sample.wait(lambda: not listed.nothing.isVisible())
    listed.status.setCurrentIndex(listed.status.findData("done"))
    listed.status.activated.emit(listed.status.currentIndex())
    sample.wait(listed.nothing.isVisible)
    assert "in this state" in listed.nothing.text()
