"""The language of the window: English as it is written in the code, or a translation of it.

Two more are for proving that every text can be translated and every pane mirrored: "pseudo"
lengthens and brackets each text that translators get, "mirrored" also runs from right to left.
"""

from __future__ import annotations

from functools import lru_cache
from math import ceil
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from annotator import texts
from annotator.resources import resource

CATALOGUE = "annotator.ts"  # every text with its context: what translators begin with
PSEUDO = "pseudo"
MIRRORED = "mirrored"
ENGLISH = "en"
TEXTS_CONTEXT = "Texts"  # those of the layers below, which know no Qt: `annotator.texts`

_OURS = "annotator_translator"
_FILLER = " lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor"
_LONGER = 0.4
_LEAST = 3


class EnglishPlurals(QTranslator):
    """Makes "1 article" and "2 articles" of "{0} article(s)"; leaves all else as it is."""

    def isEmpty(self) -> bool:
        """It has something for every text with a number."""
        return False

    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """The form for a number; None leaves a text to the other translators."""
        if n < 0 or "(s)" not in sourceText:
            return None
        return sourceText.replace("(s)", "" if n == 1 else "s")


class Pseudo(QTranslator):
    """Brackets and lengthens what is in the catalogue; what is not stays as it is, and is seen."""

    def __init__(self, parent: QApplication) -> None:
        super().__init__(parent)
        self._known = catalogue(resource("translations", CATALOGUE))

    def isEmpty(self) -> bool:
        """It has something for every text of the catalogue."""
        return False

    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """A bracketed text; None for one that translators would not get."""
        if context in self._known:
            if sourceText not in self._known[context]:
                return None
        elif not context.startswith("Q") or context == "QShortcut":
            return None  # Qt's own words are bracketed too, but for the names of keys
        return bracketed(sourceText.replace("(s)", "" if n == 1 else "s") if n >= 0 else sourceText)


def bracketed(text: str) -> str:
    """A text as the pseudo-language has it: longer, between brackets."""
    if not text.strip() or ";;" in text:  # the second is a file dialog's list of patterns
        return text
    wanted = max(_LEAST, ceil(len(text) * _LONGER))
    filler = (_FILLER * (wanted // len(_FILLER) + 1))[:wanted].rstrip()
    return f"[{text}{filler}]"


@lru_cache(maxsize=4)
def catalogue(path: Path) -> dict[str, frozenset[str]]:
    """The texts of a .ts file by their context."""
    import xml.etree.ElementTree as ET  # for the made-up languages only: the window starts without

    root = ET.parse(path).getroot()
    return {
        context.findtext("name", ""): frozenset(
            message.findtext("source", "") for message in context.iter("message")
        )
        for context in root.iter("context")
    }


def speak(app: QApplication, language: str) -> bool:
    """Take on a language; gives whether it is there. "" is the desktop's, or English.

    It holds for widgets that are made afterwards.
    """
    for old in app.findChildren(QTranslator):
        if old.objectName().startswith(_OURS):
            app.removeTranslator(old)
            old.setParent(None)
    _install(app, EnglishPlurals(app))
    if language in (PSEUDO, MIRRORED):
        _install(app, Pseudo(app))
        mirrored = language == MIRRORED
        found = translated = True
    else:
        locale = QLocale(language) if language else QLocale()
        translated = _load(app, locale)
        found = translated or language in ("", ENGLISH)
        mirrored = found and locale.textDirection() == Qt.LayoutDirection.RightToLeft
        mirrored = mirrored and bool(language)
    texts.speak(_text if translated else texts.english_form)
    way = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    app.setLayoutDirection(way)
    return found


def _text(template: str, number: int) -> str:
    return QCoreApplication.translate(TEXTS_CONTEXT, template, "", number)


def _load(app: QApplication, locale: QLocale) -> bool:
    ours = QTranslator(app)
    if not ours.load(locale, "annotator", "_", str(resource("translations"))):
        return False
    qts = QTranslator(app)
    if qts.load(
        locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ):
        _install(app, qts)
    _install(app, ours)
    return True


def _install(app: QApplication, translator: QTranslator) -> None:
    translator.setObjectName(_OURS)
    app.installTranslator(translator)
