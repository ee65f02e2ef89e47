"""Words of tables outside the window's own modules: settings, label colours."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from annotator.gui.theme import load_theme
from annotator.settings import SETTINGS

SETTINGS_CONTEXT = "Settings"
HUES_CONTEXT = "Hues"


def setting_help(text: str) -> str:
    """What a setting is for."""
    return QCoreApplication.translate(SETTINGS_CONTEXT, text)


def hue_text(name: str) -> str:
    """What a label's colour is called."""
    return QCoreApplication.translate(HUES_CONTEXT, name)


def literals() -> Iterator[tuple[str, str]]:
    """Context and English text of all of them."""
    for setting in SETTINGS:
        yield SETTINGS_CONTEXT, setting.help
    for hue in load_theme("light").hues:
        yield HUES_CONTEXT, hue.name
