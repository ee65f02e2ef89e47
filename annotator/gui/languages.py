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


class Written(QTranslator):
    """A translation as translators write it, for languages with a singular and a plural.

    Those with more forms, or with other rules for them, have to be released to a .qm file.
    """

    def __init__(self, parent: QApplication, path: Path) -> None:
        super().__init__(parent)
        self._forms = translations(path)

    def isEmpty(self) -> bool:
        """It has something for most texts."""
        return False

    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """The text in this language; None for one that was not translated yet."""
        forms = self._forms.get((context, sourceText))
        return None if forms is None else forms[0 if n in (-1, 1) else -1]


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


@lru_cache(maxsize=4)
def translations(path: Path) -> dict[tuple[str, str], tuple[str, ...]]:
    """What a .ts file has for a text of a context: one form, or the singular and the plural."""
    import xml.etree.ElementTree as ET

    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            made = message.find("translation")
            if made is None or made.get("type") == "unfinished":
                continue
            forms = tuple(one.text or "" for one in made.iter("numerusform")) or (made.text or "",)
            if all(forms):
                key = context.findtext("name", ""), message.findtext("source", "")
                found[key] = forms
    return found


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
    ours = _found(app, locale)
    if ours is None:
        return False
    qts = QTranslator(app)
    if qts.load(
        locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ):
        _install(app, qts)
    _install(app, ours)
    return True


def _found(app: QApplication, locale: QLocale) -> QTranslator | None:
    """The translation for a locale: the released one, else as it is written."""
    folder = resource("translations")
    ours = QTranslator(app)
    if ours.load(locale, "annotator", "_", str(folder)):
        return ours
    for name in locale.uiLanguages():
        path = folder / f"annotator_{name.replace('-', '_')}.ts"
        if path.is_file():
            return Written(app, path)
    return None


def _install(app: QApplication, translator: QTranslator) -> None:
    translator.setObjectName(_OURS)
    app.installTranslator(translator)
