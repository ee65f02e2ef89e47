"""Finds texts of the open windows that no translator gets; a window in a language of its own."""

from __future__ import annotations

import re

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

from annotator.resources import sample_folder, schema, schema_names
from annotator.settings import Settings
from tests.gui.window.conftest import Opener
from tests.gui.window.driver import Driver
from tests.gui.window.shown_texts import texts

OURS = ("Annotator", "casualty_figures", "ner")


def spoken(open_window: Opener, language: str) -> Driver:
    settings = Settings()
    settings.set("language", language)
    driver: Driver = open_window(settings=settings)
    driver.main.resize(1280, 800)
    driver.show([sample_folder()])
    driver.wait(lambda: bool(driver.session.layer and driver.session.layer.pending))
    driver.wait_idle()
    return driver


def windows() -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if one.isVisible()]


def data_words(driver: Driver) -> list[str]:
    """What is the corpus's own and never translated, the longest first."""
    layer = driver.session.layer
    assert layer is not None
    words = {layer.article.headline, layer.article.agency, driver.window.corpus.path.name, *OURS}
    for label in driver.session.schema.labels:
        words |= {label.title, label.short, label.name, label.description}
    for mark in layer.marks():
        words.add(layer.article.text[mark.start : mark.end])
        if mark.figure is not None:
            figure = mark.figure
            words |= {figure.group, figure.actor, figure.place, figure.attributed_to, figure.term}
    words |= {driver.window.corpus.annotator, *QFontDatabase.families()}
    words |= {schema(name).title for name in schema_names()}
    decided = driver.session.corpus.statistics.decided()
    words |= {*decided.rules, *(pipeline for _, pipeline in decided.days)}
    for entry in driver.main.actions_.rows:
        words |= {key for keys in entry.keys for key in re.split(r"\W+", keys)}
    return sorted(filter(None, words), key=len, reverse=True)


def untranslated(driver: Driver) -> list[str]:
    """Texts with words that no translator gets and that are not the corpus's own."""
    known = data_words(driver)
    found = set()
    for root in windows():
        for where, text in texts(root):
            rest = without_brackets(text)
            if has_words(rest):
                rest = without_passage(driver, rest)
                for word in known:
                    rest = rest.replace(word, "")
                if has_words(re.sub(r"“[^”]*”", "", rest)):
                    found.add(f"{where} | {text}")
    return sorted(found)


def has_words(text: str) -> bool:
    return re.search(r"[^\W\d_]{3,}", text) is not None


def without_brackets(text: str) -> str:
    """What is left of a text without what the pseudo-language has put between brackets."""
    before = ""
    while before != text:  # brackets may stand in brackets
        before, text = text, re.sub(r"\[[^\[\]]*\]", "", text)
    return text


def without_passage(driver: Driver, text: str) -> str:
    """A text without several words at its end that stand so in the open article."""
    layer = driver.session.layer
    assert layer is not None
    text = text.removesuffix(layer.article.headline)
    whole = " ".join(layer.article.text.split())
    for at in (0, *(found.end() for found in re.finditer(", ", text))):
        words = text[at:].strip("…,: \n").split()
        if len(words) > 2 and " ".join(words) in whole:
            return text[:at]
    return text
