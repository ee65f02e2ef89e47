"""Colours and icons: two palettes of our own, twelve label hues, line icons tinted as they paint.

Themes are data (`resources/themes/*.toml`). Nothing here sets a style sheet: Fusion draws with the
palette, and our own painting asks the `Theme`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Literal

from PySide6.QtCore import QByteArray, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPalette,
    QPixmap,
    QPixmapCache,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from annotator.gui.calm_style import CalmStyle
from annotator.resources import resource

Mode = Literal["system", "light", "dark"]

_ROLES = {
    "window": QPalette.ColorRole.Window,
    "window_text": QPalette.ColorRole.WindowText,
    "base": QPalette.ColorRole.Base,
    "alternate_base": QPalette.ColorRole.AlternateBase,
    "text": QPalette.ColorRole.Text,
    "placeholder_text": QPalette.ColorRole.PlaceholderText,
    "bright_text": QPalette.ColorRole.BrightText,
    "button": QPalette.ColorRole.Button,
    "button_text": QPalette.ColorRole.ButtonText,
    "tool_tip_base": QPalette.ColorRole.ToolTipBase,
    "tool_tip_text": QPalette.ColorRole.ToolTipText,
    "light": QPalette.ColorRole.Light,
    "midlight": QPalette.ColorRole.Midlight,
    "mid": QPalette.ColorRole.Mid,
    "dark": QPalette.ColorRole.Dark,
    "shadow": QPalette.ColorRole.Shadow,
    "highlight": QPalette.ColorRole.Highlight,
    "highlighted_text": QPalette.ColorRole.HighlightedText,
    "link": QPalette.ColorRole.Link,
    "link_visited": QPalette.ColorRole.LinkVisited,
    "accent": QPalette.ColorRole.Accent,
}
# How much of the accent is in a selection where the keyboard is, and where it is not.
_TINTS = {QPalette.ColorGroup.Active: 0.18, QPalette.ColorGroup.Inactive: 0.1}
# What has rows to choose from, and its ground: a menu stands out from the window behind it.
_LISTS = {"QAbstractItemView": "base", "QMenuBar": "window", "QMenu": "button"}


@dataclass(frozen=True, slots=True)
class Hue:
    """The colours of one label: `fill` behind text, `line` for bars, `ink`, `on_ink` for tags."""

    name: str
    fill: QColor
    line: QColor
    ink: QColor
    on_ink: QColor


@dataclass(frozen=True)
class Theme:
    """One set of colours. `colours` has our own, by name; `palette` is for Qt's widgets."""

    name: str
    dark: bool
    palette: QPalette
    hues: tuple[Hue, ...]
    colours: Mapping[str, QColor] = field(default_factory=dict)

    def hue(self, index: int) -> Hue:
        """The label hue with an index; indices beyond the set begin again."""
        return self.hues[index % len(self.hues)]

    def colour(self, name: str) -> QColor:
        """One of our own colours ("muted", "hairline", …), else a palette role ("text")."""
        found = self.colours.get(name)
        return self.palette.color(_ROLES[name]) if found is None else found

    def soft_palette(self, ground: str = "base") -> QPalette:
        """The palette with selections that are a tint of a ground: muted words are read on it."""
        palette = QPalette(self.palette)
        for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Window):
            palette.setColor(role, self.colour(ground))
        for group, share in _TINTS.items():
            tint = _mixed(self.colour("accent"), self.colour(ground), share)
            palette.setColor(group, QPalette.ColorRole.Highlight, tint)
            palette.setColor(group, QPalette.ColorRole.HighlightedText, self.colour("text"))
        return palette


def _mixed(colour: QColor, ground: QColor, share: float) -> QColor:
    """A share of a colour on a ground."""
    rest = 1 - share
    return QColor(
        round(share * colour.red() + rest * ground.red()),
        round(share * colour.green() + rest * ground.green()),
        round(share * colour.blue() + rest * ground.blue()),
    )


@lru_cache
def load_theme(name: str) -> Theme:
    """The theme in `resources/themes/NAME.toml`: "light" or "dark"."""
    data = tomllib.loads(resource("themes", f"{name}.toml").read_text(encoding="utf-8"))
    return Theme(
        name=data["name"],
        dark=data["dark"],
        palette=_palette(data["palette"]),
        hues=tuple(
            Hue(hue["name"], *(QColor(hue[key]) for key in ("fill", "line", "ink", "on_ink")))
            for hue in data["hue"]
        ),
        colours={key: QColor(value) for key, value in data["colours"].items()},
    )


def _palette(data: dict[str, Any]) -> QPalette:
    palette = QPalette()
    groups = {
        QPalette.ColorGroup.Active: {},
        QPalette.ColorGroup.Inactive: data.get("inactive", {}),
        QPalette.ColorGroup.Disabled: data.get("disabled", {}),
    }
    for group, differs in groups.items():
        for key, role in _ROLES.items():
            palette.setColor(group, role, QColor(differs.get(key, data[key])))
    return palette


class ThemeSwitch(QObject):
    """Keeps an application's colours: follows the system when told to, says when they change."""

    changed = Signal(object)  # the new Theme

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName("theme_switch")
        self._app = app
        self.mode: Mode = "system"
        self.theme = load_theme("light")
        app.setStyle(CalmStyle())
        # Queued: the platform is still busy changing its own palette when it sends this.
        app.styleHints().colorSchemeChanged.connect(
            self._scheme_changed, Qt.ConnectionType.QueuedConnection
        )

    def set_mode(self, mode: Mode) -> Theme:
        """Takes on a mode and gives the theme that is in force now."""
        self.mode = mode
        scheme = {
            "system": Qt.ColorScheme.Unknown,
            "light": Qt.ColorScheme.Light,
            "dark": Qt.ColorScheme.Dark,
        }[mode]
        self._app.styleHints().setColorScheme(scheme)
        return self._take()

    def _scheme_changed(self) -> None:
        if self.mode == "system":
            self._take()

    def _take(self) -> Theme:
        dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        name = self.mode if self.mode != "system" else "dark" if dark else "light"
        before, self.theme = self.theme, load_theme(name)
        self._app.setPalette(self.theme.palette)
        for kind, ground in _LISTS.items():
            soft = self.theme.soft_palette(ground)
            self._app.setPalette(soft, kind)  # type: ignore[arg-type]  # it takes no bytes
        if self.theme is not before:
            self.changed.emit(self.theme)
        return self.theme


def running_app() -> QApplication:
    """The application that runs; there is one wherever there is a widget."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


def theme_switch(app: QApplication) -> ThemeSwitch:
    """The application's one `ThemeSwitch`, made when first asked for."""
    found = app.findChild(ThemeSwitch, "theme_switch")
    return found if found is not None else ThemeSwitch(app)


def follow_theme(take: Callable[[Theme], object]) -> None:
    """Give something the colours that are in force, and those of each later theme."""
    switch = theme_switch(running_app())
    take(switch.theme)
    switch.changed.connect(take)


def apply_theme(app: QApplication, mode: Mode = "system") -> Theme:
    """Gives the application Fusion and our colours; see `theme_switch(app).changed` for later."""
    return theme_switch(app).set_mode(mode)


# Icons that point the way text runs: they are turned round where it runs from right to left.
_ONWARDS = frozenset({"next", "previous", "undo", "redo", "chevron-left", "chevron-right"})


class _IconEngine(QIconEngine):
    """Draws one SVG in a colour that is asked for at paint time, at the device's own sharpness."""

    def __init__(self, name: str, theme: Theme | None, colour: str) -> None:
        super().__init__()
        self._name, self._theme, self._colour = name, theme, colour

    def clone(self) -> QIconEngine:
        return _IconEngine(self._name, self._theme, self._colour)

    def iconName(self) -> str:
        return self._name

    def isNull(self) -> bool:
        return False

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        square = QRectF(0, 0, side, side)
        square.moveCenter(QRectF(rect).center())
        painter.save()
        if self._name in _ONWARDS and QGuiApplication.isRightToLeft():
            middle = 2 * square.center().x()
            painter.translate(middle, 0)
            painter.scale(-1, 1)
        _renderer(self._name, self._tint(mode).name()).render(painter, square)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        pixels = size * scale
        turned = QGuiApplication.isRightToLeft()
        look = (self._name, self._tint(mode).name(), pixels.width(), pixels.height(), turned)
        key = f"icon {look}"
        pixmap = QPixmap()
        if not QPixmapCache.find(key, pixmap):  # buttons ask at every paint
            pixmap = QPixmap(pixels)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            self.paint(painter, pixmap.rect(), mode, state)
            painter.end()
            QPixmapCache.insert(key, pixmap)
        return pixmap

    def _tint(self, mode: QIcon.Mode) -> QColor:
        palette = self._theme.palette if self._theme is not None else QGuiApplication.palette()
        if mode == QIcon.Mode.Disabled:
            return palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
        if mode == QIcon.Mode.Selected:
            return palette.color(QPalette.ColorRole.HighlightedText)
        if self._theme is not None:
            return self._theme.colour(self._colour)
        return palette.color(_ROLES.get(self._colour, QPalette.ColorRole.ButtonText))


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    svg = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(svg.replace("currentColor", colour).encode()))


def icon(name: str, theme: Theme | None = None, colour: str = "button_text") -> QIcon:
    """One of our line icons, in a colour of the theme (see `Theme.colour`).

    Without a theme it takes the application's palette as it is when it paints, so that it need not
    be made anew when the colours change. Disabled and selected states are tinted by themselves.
    """
    if not resource("icons", f"{name}.svg").is_file():
        raise KeyError(f"no icon {name!r}")
    return QIcon(_IconEngine(name, theme, colour))


def app_icon() -> QIcon:
    """The program's own icon, in full colour."""
    return QIcon(str(resource("icons", "annotator.svg")))
