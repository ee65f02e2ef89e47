"""The reading panel: changes the text at once, keeps it, and lets the hands go on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from annotator.resources import sample_folder
from annotator.settings import Settings
from tests.gui.window.conftest import Opener
from tests.gui.window.driver import Driver


def column(driver: Driver) -> float:
    assert driver.view._flow is not None
    return driver.view._flow.width


def height(driver: Driver) -> float:
    assert driver.view._flow is not None
    return driver.view._flow.height


def test_the_panel_by_keyboard(sample: Driver) -> None:
    panel = sample.main.text_acts.reading
    sample.press("Ctrl+R")
    assert panel.isVisible()
    assert sample.focus() is panel.numbers["text_size"]
    sample.press("Up", "Up")
    assert sample.view.text_size == 18
    assert sample.main.settings.number("text_size") == 18
    wide, tall = column(sample), height(sample)
    sample.press("Tab")
    assert sample.focus() is panel.numbers["line_length"]
    sample.press(*["Down"] * 12)
    assert sample.main.settings.number("line_length") == 54
    assert column(sample) < wide
    assert height(sample) > tall
    tall = height(sample)
    sample.press("Tab", "Up", "Up")
    assert sample.main.settings.number("line_spacing") == 110
    assert height(sample) > tall
    sample.press("Escape")
    assert panel.isHidden()
    assert sample.focus() is sample.view


def test_the_font_and_back_to_what_it_was(sample: Driver) -> None:
    panel = sample.main.text_acts.reading
    sample.press("Ctrl+R")
    families = [panel.font_choice.itemData(row) for row in range(panel.font_choice.count())]
    assert families[0] == ""
    panel.font_choice.setFocus()
    sample.press("End", "Enter")
    assert sample.main.settings.text("text_font") == families[-1]
    assert sample.view._type.body.family() == families[-1]
    assert sample.view._type.headline.family() == families[-1]
    sample.click(panel.usual)
    assert sample.main.settings.text("text_font") == ""
    assert sample.view._type.body.family() == QApplication.font().family()
    assert sample.view.text_size == 16


def test_it_is_kept_and_a_caret_stays_in_sight(open_window: Opener, tmp_path: Path) -> None:
    settings = Settings()
    settings.set("line_length", 60)
    settings.set("line_spacing", 150)
    person = open_window(tmp_path / "read.corpus", settings)
    person.show([sample_folder()])
    person.wait(lambda: person.session.layer is not None)
    person.wait_idle()
    assert person.view._type.choices == ("", 60, 150)
    offset = len(person.view.paragraphs.text) - 20
    person.view.set_caret(offset)
    person.press("Ctrl+R", "Up", "Up", "Up", "Escape")
    assert person.view.viewport().rect().contains(person.view.character_rect(offset).center())
