"""Light or dark, and the type of the article's text: applied, and kept in the settings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, cast

from PySide6.QtCore import QObject

from annotator.gui.article_view import ArticleView
from annotator.gui.theme import Mode, Theme, apply_theme, running_app
from annotator.gui.view_fonts import Typography
from annotator.settings import BY_NAME, Settings

_MODES: tuple[Mode, ...] = ("system", "light", "dark")


class Themed(Protocol):
    """What paints with our own colours."""

    def set_theme(self, theme: Theme) -> None:
        """Take another set of colours."""


class Looks(QObject):
    """How the window looks, as far as a person chooses it."""

    def __init__(
        self,
        settings: Settings,
        view: ArticleView,
        themed: Sequence[Themed],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._view = view
        self._themed = themed

    def take(self, theme: object) -> None:
        """Paint with another theme."""
        assert isinstance(theme, Theme)
        for one in self._themed:
            one.set_theme(theme)

    def next_mode(self) -> str:
        """Go from the desktop's choice to light to dark and round; gives the new mode."""
        mode = cast("Mode", self._settings.text("theme"))
        return self.set_mode(_MODES[(_MODES.index(mode) + 1) % len(_MODES)])

    def set_mode(self, mode: Mode) -> str:
        """Take on a mode."""
        self._settings.set("theme", mode)
        apply_theme(running_app(), mode)
        return mode

    def change_text_size(self, step: int) -> int:
        """Make the article's text larger or smaller, or with 0 as it was; gives the pixels."""
        setting = BY_NAME["text_size"]
        pixels = self._settings.number("text_size") + step if step else setting.default
        assert isinstance(pixels, int)
        if setting.accepts(pixels):
            self.set_reading("text_size", pixels)
        return self._settings.number("text_size")

    def set_reading(self, name: str, value: object) -> None:
        """Keep a setting of the article's type and show it."""
        if BY_NAME[name].accepts(value):
            assert isinstance(value, str | int)
            self._settings.set(name, value)
            self.show_reading()

    def show_reading(self) -> None:
        """Show the article in the type of the settings."""
        settings = self._settings
        self._view.set_type(
            Typography(
                settings.number("text_size"),
                settings.text("text_font"),
                settings.number("line_length"),
                settings.number("line_spacing"),
            )
        )
