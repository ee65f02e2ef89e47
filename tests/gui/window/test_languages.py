"""Every text can be translated, has room when it is longer, and every pane can be mirrored."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabBar,
    QToolButton,
    QWidget,
)

from annotator.domain.annotations import Annotation, new_id
from annotator.gui import languages
from annotator.gui.languages import MIRRORED, PSEUDO, speak
from annotator.gui.quiet import Elided
from annotator.gui.status_line import Hints
from annotator.resources import schema, schema_names
from annotator.settings import Settings
from tests.gui.window.conftest import Opener
from tests.gui.window.driver import Driver
from tests.gui.window.shown_texts import texts
from tests.gui.window.untranslated import (
    has_words,
    spoken,
    untranslated,
    windows,
    without_brackets,
)

pytestmark = pytest.mark.usefixtures("english_afterwards")


def open_all(driver: Driver) -> None:
    """Everything that the window can show at one time."""
    driver.press("Tab", "F", "Enter")
    figure = next(one for one in driver.session.layer.marks() if one.figure is not None)
    driver.session.select(figure.id)
    acts = driver.main.acts
    acts.show_keys()
    acts.show_history()
    driver.main.desk.export()
    driver.main.pane.begin_find()
    driver.main.tour.begin()
    renew(driver)
    reviewing = driver.main.reviewing
    reviewing.toggle()
    driver.main.batches.accept_many()
    reviewing.list_changes()
    driver.main.batches.show_refusals()
    driver.wait_idle()
    driver.main.status.show_work("", 3, 10)
    driver.qtbot.wait(50)


def renew(driver: Driver) -> None:
    """A newer run that suggests less."""
    layer = driver.session.layer
    assert layer is not None
    fewer = [one._replace(id=new_id()) for one in list(layer.pending.values())[5:]]
    driver.session.corpus.replace_suggestions({layer.article.id: fewer}, "newer", "2")
    driver.main.jobs.suggested.emit([layer.article.id])
    driver.main.jobs.idle.emit()


def test_every_text_goes_through_the_translators(open_window: Opener) -> None:
    driver = spoken(open_window, PSEUDO)
    open_all(driver)
    assert "[Figures" in driver.main.right.tabs.tabText(0)
    assert "\n".join(untranslated(driver)) == ""
    driver.press("Ctrl+K")
    assert "\n".join(untranslated(driver)) == ""


# What asks the desktop for a file, ends the window or works for long; carets and labels are many.
ELSEWHERE = {"open_articles", "open_folder", "quit", "whole_screen", "suggest_again", "theme"}


@pytest.mark.parametrize("language", [PSEUDO, MIRRORED])
def test_whatever_can_be_opened_is_translated_and_has_room(
    open_window: Opener, language: str
) -> None:
    for slow in ("dashboard", "learning"):  # a thread would import them, and they come later
        import_module(f"annotator.gui.{slow}")
    driver = spoken(open_window, language)
    driver.press("Tab", "F", "Enter")
    missed, cut, opened = set(), set(), set()
    for row in driver.main.actions_.rows:
        action = driver.main.actions_.actions[row.id]
        if row.id in ELSEWHERE or row.method in ("edit.move", "edit.label"):
            continue
        layer = driver.session.layer
        if layer is not None and driver.session.selected is None:
            driver.session.select(next(iter(layer.marks())).id)
        if not action.isEnabled():
            continue
        action.trigger()
        driver.qtbot.wait(60)
        missed |= {f"{row.id}: {one}" for one in untranslated(driver)}
        for root in windows():
            cut |= {f"{row.id}: {one}" for one in clipped(root)}
            if root is not driver.main:
                opened.add(type(root).__name__)
                root.close()
        driver.main.activateWindow()
        driver.main.acts.focus_article()
    driver.wait_idle()
    assert {"KeyEditor", "HistoryDialog", "ExportDialog", "Dashboard"} <= opened
    assert sorted({one.partition(": ")[2] for one in missed}) == []
    assert sorted(cut) == []


def test_a_text_that_goes_round_them_is_found(open_window: Opener) -> None:
    driver = spoken(open_window, PSEUDO)
    driver.main.labels.setToolTip("Not for translators")
    assert any("Not for translators" in one for one in untranslated(driver))


def test_an_empty_corpus_speaks_too(open_window: Opener) -> None:
    settings = Settings()
    settings.set("language", PSEUDO)
    driver: Driver = open_window(settings=settings)
    driver.show()
    schemas = {schema(name).title for name in schema_names()}
    found = [
        f"{where} | {text}"
        for where, text in texts(driver.main.empty)
        if text not in schemas and has_words(re.sub(r"Ctrl\+\w", "", without_brackets(text)))
    ]
    assert found == []
    assert clipped(driver.main.empty) == []


def clipped(root: QWidget) -> list[str]:
    """Texts that have less room than they need."""
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # as before the next paint
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or widget.objectName().startswith("qt_"):
            continue
        if isinstance(widget, Elided | Hints):
            continue  # cut on purpose, whole in the tool tip
        if isinstance(widget.parent(), QLineEdit):
            continue  # a sign that Qt puts into a field
        need = widget.sizeHint()
        if isinstance(widget, QLabel) and widget.text():
            if widget.wordWrap():
                short = widget.height() < widget.heightForWidth(widget.width())
            else:
                lines = widget.text().replace("&", "").split("\n")
                widest = max(map(widget.fontMetrics().horizontalAdvance, lines))
                short = widget.width() < widest
        elif isinstance(widget, QPushButton) or (
            isinstance(widget, QToolButton)
            and widget.toolButtonStyle() is not Qt.ToolButtonStyle.ToolButtonIconOnly
        ):
            short = widget.width() < need.width() or widget.height() < need.height()
        elif isinstance(widget, QAbstractButton):
            short = widget.height() < widget.minimumSizeHint().height()
        elif isinstance(widget, QTabBar):
            last = widget.tabRect(widget.count() - 1)
            short = not widget.rect().contains(last)
        elif isinstance(widget, QLineEdit) and widget.placeholderText():
            signs = widget.findChildren(QToolButton)
            room = widget.width() - 8 - sum(one.width() for one in signs if one.isVisible())
            words = widget.placeholderText()
            short = widget.fontMetrics().horizontalAdvance(words) > room
            short = short and words not in widget.toolTip()
        else:
            continue
        if short:
            above = type(widget.parentWidget()).__name__
            words = getattr(widget, "text", str)()
            found.append(f"{type(widget).__name__} in {above}: {words} {widget.size().toTuple()}")
    return found


def test_longer_texts_have_room(open_window: Opener) -> None:
    driver = spoken(open_window, PSEUDO)
    open_all(driver)
    driver.main.status.show_idle()
    driver.qtbot.wait(20)
    assert "\n".join(one for root in windows() for one in clipped(root)) == ""


def place(driver: Driver, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(driver.main, widget.rect().topLeft()), widget.size())


def test_the_layout_is_mirrored(open_window: Opener) -> None:
    driver = spoken(open_window, MIRRORED)
    main = driver.main
    assert main.layoutDirection() is Qt.LayoutDirection.RightToLeft
    article, right, listed = (place(driver, one) for one in (main.pane, main.right, main.list))
    assert right.right() < article.left() < article.right() < listed.left()
    chips = [place(driver, chip).left() for chip in main.labels.chips]
    assert chips == sorted(chips, reverse=True)
    assert "\n".join(untranslated(driver)) == ""

    # English stays English: a click on a word's letters finds it, the caret goes where it went.
    driver.press("Tab")
    word = driver.view.character_rect(driver.selected.start)
    assert word.left() < driver.view.character_rect(driver.selected.end - 1).left()
    quote = driver.quote
    driver.press("Enter")
    assert quote in [words for _, words in driver.confirmed()]
    driver.press("Ctrl+K")
    driver.type("undo")
    driver.press("Enter")
    assert driver.confirmed() == []
    driver.press("Ctrl+F1")
    driver.wait_idle()
    driver.qtbot.wait(50)
    assert main.rect().contains(main.tour.callout.geometry())
    assert not isinstance(driver.session.selected, Annotation)


def test_a_translation_is_taken_from_its_file(
    open_window: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "annotator_de.ts"
    source.write_text(
        '<?xml version="1.0"?><TS version="2.1" language="de"><context><name>Menus</name><message>'
        "<source>&amp;File</source><translation>&amp;Datei</translation></message></context>"
        '<context><name>ArticleList</name><message numerus="yes"><source>{0} article(s)</source>'
        "<translation><numerusform>{0} Artikel</numerusform><numerusform>{0} Artikel</numerusform>"
        "</translation></message></context></TS>",
        encoding="utf-8",
    )
    release = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([release, "-silent", source], check=True)
    real = languages.resource
    monkeypatch.setattr(
        languages,
        "resource",
        lambda *parts: tmp_path if parts == ("translations",) else real(*parts),
    )
    driver = spoken(open_window, "de")
    titles = [action.text() for action in driver.main.menuBar().actions()]
    assert titles[:2] == ["&Datei", "&Edit"]  # what has no translation stays English
    assert driver.main.list.count.text() == "1 Artikel"
    assert driver.main.actions_.problems == []


def test_a_language_that_is_not_there_is_said(open_window: Opener) -> None:
    settings = Settings()
    settings.set("language", "tlh")
    driver: Driver = open_window(settings=settings)
    driver.show()
    assert "no translation for the language “tlh”" in driver.main.message.text


def test_english_counts_as_english_does(qapp: QApplication) -> None:
    speak(qapp, "")
    say = QCoreApplication.translate
    assert say("ArticleList", "{0} article(s)", "", 1) == "{0} article"
    assert say("ArticleList", "{0} article(s)", "", 0) == "{0} articles"
    assert say("ArticleList", "file(s)") == "file(s)"
