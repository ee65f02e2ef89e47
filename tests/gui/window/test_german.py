"""The German translation: whole, with every value in its place, and spoken by the window."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from string import Formatter

import pytest
from PySide6.QtWidgets import QApplication

from annotator.domain.figures import CasualtyFigure, Outcome, reading
from annotator.gui.languages import CATALOGUE, catalogue, speak, translations
from annotator.resources import resource
from annotator.texts import counted, english, phrase
from tests.gui.window.conftest import Opener
from tests.gui.window.driver import Driver
from tests.gui.window.test_languages import clipped, open_all
from tests.gui.window.untranslated import spoken, windows

GERMAN = resource("translations", "annotator_de.ts")
_MAY_WAIT = 0.02  # of the texts: those of a change just made are English until they are translated


def places(text: str) -> list[str]:
    """The places for values in a text, with how they are written."""
    if ";;" in text:  # a file dialog's patterns
        return []
    parsed = Formatter().parse(text)
    return sorted(f"{name}:{spec}!{way}" for _, name, spec, way in parsed if name is not None)


def test_it_is_whole() -> None:
    wanted = {
        (context, text)
        for context, own in catalogue(resource("translations", CATALOGUE)).items()
        for text in own
    }
    lacking = sorted(wanted - translations(GERMAN).keys())
    assert len(lacking) <= _MAY_WAIT * len(wanted), lacking


def test_values_have_their_places() -> None:
    wrong = [
        (text, form)
        for (_, text), forms in translations(GERMAN).items()
        for form in forms
        if places(form) != places(text)
    ]
    assert wrong == []


def test_texts_with_a_number_have_both_forms() -> None:
    for message in ET.parse(GERMAN).getroot().iter("message"):
        forms = message.findall("translation/numerusform")
        assert len(forms) == (2 if message.get("numerus") == "yes" else 0), message.findtext(
            "source"
        )


@pytest.mark.usefixtures("english_afterwards")
def test_letters_of_menus_differ(qapp: QApplication) -> None:
    own = {key: forms[0] for key, forms in translations(GERMAN).items()}
    letters = [
        text.partition("&")[2][0] for (context, _), text in own.items() if context == "Menus"
    ]
    assert len(set(letters)) == len(letters) == 6


@pytest.mark.usefixtures("english_afterwards")
def test_figures_are_read_in_german(qapp: QApplication) -> None:
    speak(qapp, "de")
    figure = CasualtyFigure(Outcome.KILLED, 29, 29, 29)
    assert reading(figure) == "29 getötet"
    assert english(reading(figure)) == "29 killed"
    assert counted("{0:,} span(s)", 1) == "1 Markierung"
    assert counted("{0:,} span(s)", 2) == "2 Markierungen"
    assert phrase("nothing that anybody has translated") == "nothing that anybody has translated"


@pytest.mark.usefixtures("english_afterwards")
def test_the_window_speaks_german_and_has_room(open_window: Opener) -> None:
    driver: Driver = spoken(open_window, "de")
    titles = [action.text() for action in driver.main.menuBar().actions()]
    assert titles[0] == "&Datei"
    assert driver.main.actions_.problems == []
    open_all(driver)
    driver.main.status.show_idle()
    driver.qtbot.wait(20)
    assert "\n".join(one for root in windows() for one in clipped(root)) == ""
