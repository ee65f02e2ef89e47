"""Words of tables outside the window's own modules: settings, rankings, label colours."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from annotator.domain.worth import EXPLAINED
from annotator.gui.theme import load_theme
from annotator.settings import SETTINGS

SETTINGS_CONTEXT = "Settings"
RANKINGS_CONTEXT = "Rankings"
HUES_CONTEXT = "Hues"
CHARTS_CONTEXT = "Charts"


def setting_help(text: str) -> str:
    """What a setting is for."""
    return QCoreApplication.translate(SETTINGS_CONTEXT, text)


def ranking_text(text: str) -> str:
    """What a ranking of the articles puts first."""
    return QCoreApplication.translate(RANKINGS_CONTEXT, text)


def hue_text(name: str) -> str:
    """What a label's colour is called."""
    return QCoreApplication.translate(HUES_CONTEXT, name)


def chart_text(text: str) -> str:
    """A chart's title, its series' names and what it will show; names from the corpus stay."""
    return QCoreApplication.translate(CHARTS_CONTEXT, text)


def literals() -> Iterator[tuple[str, str]]:
    """Context and English text of all of them."""
    for setting in SETTINGS:
        yield SETTINGS_CONTEXT, setting.help
    for text in EXPLAINED.values():
        yield RANKINGS_CONTEXT, text
    for hue in load_theme("light").hues:
        yield HUES_CONTEXT, hue.name
    from annotator.workflows.dashboard import empty_charts

    for chart in empty_charts():
        names = [one.name for one in chart.series]
        for text in (chart.title, chart.empty, *names):
            yield CHARTS_CONTEXT, text
