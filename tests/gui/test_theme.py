"""Both themes are complete and readable; icons take on the colours and stay sharp."""

from __future__ import annotations

import gc
import math
from itertools import combinations, product

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QMenu,
    QRadioButton,
    QTableView,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from annotator.gui.calm_style import CalmStyle
from annotator.gui.theme import (
    Theme,
    app_icon,
    apply_theme,
    icon,
    load_theme,
    theme_switch,
)
from annotator.resources import default_schema, resource

THEMES = ("light", "dark")
ICONS = sorted(path.stem for path in resource("icons").glob("*.svg") if path.stem != "annotator")


def linear(part: float) -> float:
    """A part of sRGB, 0 to 1, as light."""
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def luminance(colour: QColor) -> float:
    """Relative luminance as WCAG 2 defines it."""

    red, green, blue = (linear(x) for x in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture(params=THEMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(request.param)


def test_words_are_readable_on_every_fill(theme: Theme) -> None:
    for hue in theme.hues:
        assert contrast(theme.colour("text"), hue.fill) >= 4.5, hue.name


def test_bars_stand_out_from_the_page(theme: Theme) -> None:
    for hue in theme.hues:
        assert contrast(hue.line, theme.colour("base")) >= 3, hue.name


def test_tags_are_readable_plain_outlined_and_selected(theme: Theme) -> None:
    for hue in theme.hues:
        assert contrast(hue.ink, hue.fill) >= 4.5, hue.name
        for ground in ("base", "window"):  # on the page, in the bar of labels and in tables
            assert contrast(hue.ink, theme.colour(ground)) >= 4.5, hue.name
        assert contrast(hue.on_ink, hue.ink) >= 4.5, hue.name


@pytest.mark.parametrize("ground", ["window", "base", "alternate_base"])
@pytest.mark.parametrize(
    "ink", ["text", "muted", "placeholder_text", "ok", "warning", "error", "link"]
)
def test_words_are_readable_on_every_ground(theme: Theme, ink: str, ground: str) -> None:
    assert contrast(theme.colour(ink), theme.colour(ground)) >= 4.5


@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("highlighted_text", "highlight"),
        ("button_text", "button"),
        ("tool_tip_text", "tool_tip_base"),
        ("text", "found"),
        ("text", "found_current"),
    ],
)
def test_pairs_are_readable(theme: Theme, ink: str, ground: str) -> None:
    assert contrast(theme.colour(ink), theme.colour(ground)) >= 4.5


@pytest.mark.parametrize("ground", ["window", "base", "alternate_base", "button"])
def test_where_the_keyboard_is_can_be_seen(theme: Theme, ground: str) -> None:
    assert contrast(theme.colour("accent"), theme.colour(ground)) >= 3


@pytest.mark.parametrize("ground", ["window", "base", "button"])
@pytest.mark.parametrize("group", [QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive])
@pytest.mark.parametrize("ink", ["text", "muted", "placeholder_text"])
def test_words_are_readable_on_the_soft_selection(
    theme: Theme, ink: str, group: QPalette.ColorGroup, ground: str
) -> None:
    selected = theme.soft_palette(ground).color(group, QPalette.ColorRole.Highlight)
    assert contrast(theme.colour(ink), selected) >= 4.5
    assert contrast(selected, theme.colour(ground)) >= 1.1  # and it is seen


def test_lists_and_menus_have_the_soft_selection(qapp: QApplication) -> None:
    for name in THEMES:
        theme = apply_theme(qapp, name)
        for widget, ground in ((QTableView(), "base"), (QMenu(), "button")):
            soft = theme.soft_palette(ground).color(QPalette.ColorRole.Highlight)
            widget.ensurePolished()
            assert widget.palette().color(QPalette.ColorRole.Highlight) == soft


def test_selection_stays_readable_when_the_window_is_not_active(theme: Theme) -> None:
    group = QPalette.ColorGroup.Inactive
    ground = theme.palette.color(group, QPalette.ColorRole.Highlight)
    ink = theme.palette.color(group, QPalette.ColorRole.HighlightedText)
    assert contrast(ink, ground) >= 4.5
    assert contrast(ground, theme.colour("base")) >= 1.2


def test_both_themes_have_the_same_hues_and_colours() -> None:
    light, dark = (load_theme(name) for name in THEMES)
    assert [hue.name for hue in light.hues] == [hue.name for hue in dark.hues]
    assert len(light.hues) == 12
    assert light.colours.keys() == dark.colours.keys()
    assert luminance(light.colour("base")) > luminance(dark.colour("base"))


# How a screen's linear red, green and blue look without one kind of cone: Machado, Oliveira and
# Fernandes, "A physiologically-based model for simulation of color vision deficiency" (2009).
EYES = {
    "all cones": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def as_seen(colour: QColor, eyes: str) -> tuple[float, float, float]:
    """A colour in Oklab (Ottosson 2020), as such eyes see it."""

    screen = [linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF())]
    red, green, blue = (
        min(1.0, max(0.0, sum(a * b for a, b in zip(row, screen, strict=True))))
        for row in EYES[eyes]
    )
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    middle = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )


@pytest.mark.parametrize("eyes", EYES)
def test_no_two_bars_look_alike(theme: Theme, eyes: str) -> None:
    for one, other in combinations(theme.hues, 2):
        apart = math.dist(as_seen(one.line, eyes), as_seen(other.line, eyes))
        assert apart > (0.045 if eyes == "tritanopia" else 0.06), (one.name, other.name)


def test_every_label_of_the_default_schema_has_a_hue_of_its_own(theme: Theme) -> None:
    hues = [label.hue for label in default_schema().labels]
    assert len({theme.hue(hue).name for hue in hues}) == min(len(hues), len(theme.hues))


def test_disabled_text_is_fainter(theme: Theme) -> None:
    base = theme.colour("base")
    active = theme.palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Text)
    disabled = theme.palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert contrast(disabled, base) < contrast(active, base) / 2


def test_applying_a_theme_colours_the_application(qapp: QApplication) -> None:
    for name in ("dark", "light"):
        theme = apply_theme(qapp, name)
        assert theme is load_theme(name)
        assert qapp.palette().color(QPalette.ColorRole.Base) == theme.colour("base")
    assert isinstance(qapp.style(), CalmStyle)


def test_system_mode_follows_a_change_of_the_system(qtbot: QtBot, qapp: QApplication) -> None:
    switch = theme_switch(qapp)
    switch.set_mode("dark")
    switch.mode = "system"  # as after a start in system mode on a dark desktop
    qapp.styleHints().unsetColorScheme()
    seen: list[str] = []
    switch.changed.connect(lambda theme: seen.append(theme.name))
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert seen == []  # queued: not while the platform is still changing
    qtbot.waitUntil(lambda: seen == ["light"])
    switch.set_mode("dark")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    qapp.processEvents()
    assert switch.theme.name == "dark"  # a chosen theme stays
    switch.changed.disconnect()


def ink_of(image: QImage) -> set[tuple[int, int, int]]:
    """The colours of all opaque pixels."""
    found = set()
    for x in range(image.width()):
        for y in range(image.height()):
            colour = image.pixelColor(x, y)
            if colour.alpha() == 255:
                found.add(colour.getRgb()[:3])
    return found


@pytest.mark.parametrize("name", ICONS)
def test_icon_is_drawn_in_the_themes_colour(qapp: QApplication, name: str) -> None:
    theme = load_theme("dark")
    image = icon(name, theme).pixmap(QSize(48, 48), 1.0).toImage()
    assert ink_of(image) == {theme.colour("button_text").getRgb()[:3]}


def test_icon_follows_the_palette_without_being_made_anew(qapp: QApplication) -> None:
    picture = icon("x")
    for name in ("light", "dark"):
        theme = apply_theme(qapp, name)
        image = picture.pixmap(QSize(48, 48), 1.0).toImage()
        assert ink_of(image) == {theme.colour("button_text").getRgb()[:3]}


def test_disabled_icon_is_fainter(qapp: QApplication) -> None:
    theme = load_theme("light")
    image = icon("x", theme).pixmap(QSize(48, 48), 1.0, QIcon.Mode.Disabled).toImage()
    disabled = theme.palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    assert ink_of(image) == {disabled.getRgb()[:3]}


def test_icon_is_sharp_on_a_dense_screen(qapp: QApplication) -> None:
    dense = icon("open").pixmap(QSize(24, 24), 2.0)
    assert dense.devicePixelRatio() == 2
    assert dense.size() == QSize(48, 48)
    blown_up = icon("open").pixmap(QSize(24, 24), 1.0).toImage().scaled(48, 48)
    assert dense.toImage().convertToFormat(blown_up.format()) != blown_up


def test_icons_that_point_onwards_turn_with_the_layout(qapp: QApplication) -> None:
    def drawn(name: str) -> QImage:
        return icon(name).pixmap(QSize(48, 48), 1.0).toImage()

    there = {name: drawn(name) for name in ("next", "undo", "x")}
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert drawn("next") != there["next"]
        assert drawn("undo") != there["undo"]
        assert drawn("x") == there["x"]
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert drawn("next") == there["next"]


def test_icons_survive_copies_and_the_collector(qtbot: QtBot) -> None:
    buttons = []
    for name in ICONS:
        button = QToolButton()
        qtbot.addWidget(button)
        button.setIcon(QIcon(icon(name)))
        buttons.append(button)
    gc.collect()
    for button in buttons:
        assert not button.grab().toImage().isNull()


@pytest.mark.parametrize("kind", [QRadioButton, QCheckBox])
def test_what_is_not_ticked_can_be_seen_in_the_dark(
    qtbot: QtBot, qapp: QApplication, kind: type[QRadioButton | QCheckBox]
) -> None:
    theme = apply_theme(qapp, "dark")
    button = kind()
    qtbot.addWidget(button)
    image = button.grab().toImage()
    places = product(range(image.width()), range(image.height()))
    inks = [image.pixelColor(*place) for place in places]
    assert max(contrast(ink, theme.colour("window")) for ink in inks) >= 3


def test_unknown_icon_is_an_error() -> None:
    with pytest.raises(KeyError, match="no-such-icon"):
        icon("no-such-icon")


def test_the_programs_icon_has_colours(qapp: QApplication) -> None:
    assert len(ink_of(app_icon().pixmap(64, 64).toImage())) > 3
