from __future__ import annotations

import csv
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pyqtgraph import TextItem
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from annotator.domain.charts import Chart, Scale, Series, Shape
from annotator.errors import UserError
from annotator.gui.chart_card import ChartCard
from annotator.gui.chart_plot import ChartPlot
from annotator.gui.dashboard import Dashboard
from annotator.gui.theme import load_theme
from annotator.resources import sample_folder
from tests.gui.window.conftest import Opener
from tests.gui.window.driver import Driver

DAYS = tuple(float(date(2026, 1, day).toordinal()) for day in (1, 3, 9))
BAND = Chart(
    "casualties",
    "Casualties",
    Scale.DAYS,
    "day",
    "people",
    (Series("killed", Shape.BAND, DAYS, (3.0, 8.0, 1.0), (2.0, 8.0, 1.0), (6.0, 9.0, 1.0),
            ((1,), (2, 3), (4,))),),
    words="12 killed.",
    empty="Later.",
)  # fmt: skip
BARS = Chart(
    "labels",
    "Labels",
    Scale.NAMES,
    "label",
    "spans",
    (Series("spans", Shape.BARS, (0.0, 1.0), (4.0, 2.0)),),
    ("Person", "A label with a name that is much too long for an axis"),
)


def _opened(driver: Driver) -> Dashboard:
    driver.press("Ctrl+I")
    (page,) = driver.main.findChildren(Dashboard)
    driver.wait(lambda: not page.awaited)
    driver.wait_idle()
    return page


def test_the_charts_count_confirmed_work(open_window: Opener) -> None:
    driver = open_window()
    driver.show([sample_folder()])
    driver.wait(lambda: bool(driver.session.layer and driver.session.layer.pending))
    driver.wait_idle()
    driver.press("Shift+Enter", "Ctrl+D")
    page = _opened(driver)
    assert "1 of 1 article done" in page.text
    assert "29 killed" in page.cards["casualties"].chart.words
    assert page.cards["acceptance_label"].chart.series[1].y[0] == 0  # none was changed
    page.close()


def test_every_chart_has_its_place_before_it_is_counted(open_window: Opener) -> None:
    driver = open_window()
    driver.show([sample_folder()])
    driver.press("Ctrl+I")
    (page,) = driver.main.findChildren(Dashboard)
    places = list(page.cards)
    assert len(places) == 11
    assert {card.chart.empty for card in page.cards.values()} == {"Counting …"}
    driver.wait(lambda: not page.awaited)
    driver.wait_idle()
    assert list(page.cards) == places
    assert not page.message.text()
    assert "Counting …" not in {card.chart.empty for card in page.cards.values()}
    page.close()


def test_tab_goes_from_chart_to_chart_in_the_order_of_the_page(open_window: Opener) -> None:
    driver = open_window()
    driver.show([sample_folder()])
    driver.press("F", "Ctrl+D")
    page = _opened(driver)
    page.activateWindow()
    cards = list(page.cards.values())
    cards[0].setFocus()
    seen = []
    while len(seen) < len(cards):
        here = page.focusWidget()
        assert here is not None
        if isinstance(here, ChartCard):
            seen.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    assert seen == cards
    cards[3].setFocus()
    page.again.click()  # a chart that is counted again keeps the keyboard
    driver.wait(lambda: not page.awaited)
    assert page.focusWidget() is list(page.cards.values())[3]
    page.close()


def test_a_count_that_fails_leaves_no_chart_waiting(open_window: Opener, monkeypatch) -> None:
    def fail(*_: object) -> Iterator[Chart]:
        raise UserError("The disk is gone.", "Put it back.")

    monkeypatch.setattr("annotator.gui.dashboard.run_apart", fail)
    driver = open_window()
    driver.show()
    driver.press("Ctrl+I")
    (page,) = driver.main.findChildren(Dashboard)
    driver.wait(lambda: not page.awaited)
    assert {card.chart.empty for card in page.cards.values()} == {"Not counted."}
    assert page.again.isEnabled()
    page.close()


@pytest.mark.parametrize(("width", "columns"), [(800, 1), (1280, 2), (1920, 3)])
def test_cards_stand_side_by_side_as_there_is_room(open_window: Opener, width, columns) -> None:
    driver = open_window()
    driver.show()
    page = _opened(driver)
    page.resize(width, 800)
    cards = list(page.cards.values())
    driver.wait(lambda: len({card.x() for card in cards}) == columns)
    assert [card.x() for card in cards[:columns]] == sorted({card.x() for card in cards})
    page.close()


def test_the_name_of_a_bar_is_a_place_of_the_bar(qtbot) -> None:
    card = ChartCard(BARS, load_theme("light"))
    qtbot.addWidget(card)
    card.resize(600, card.heightForWidth(600))
    card.show()
    assert card.plot is not None
    for x in (0.0, 1.0):
        on_bar = card.plot.plotItem.vb.mapViewToScene(QPointF(1, -x))
        assert card.plot.place_at(QPointF(10, on_bar.y())) == x
    card.point(1.0)
    assert card.says.text().startswith(BARS.names[1])


def test_an_empty_corpus_says_what_will_appear(open_window: Opener) -> None:
    driver = open_window()
    driver.show()
    page = _opened(driver)
    assert all(card.plot is None for card in page.cards.values())
    assert not any(card.more.isEnabled() for card in page.cards.values())
    page.close()


def test_a_point_leads_to_its_article(open_window: Opener) -> None:
    driver = open_window()
    driver.show([sample_folder()])
    driver.wait(lambda: bool(driver.session.layer and driver.session.layer.pending))
    driver.wait_idle()
    driver.press("Shift+Enter")
    here = driver.session.article_id
    page = _opened(driver)
    driver.session.close_article()
    card = page.cards["casualties"]
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Right)
    assert "29 killed" in card.says.text()
    QTest.keyClick(card, Qt.Key.Key_Return)
    assert driver.session.article_id == here
    page.close()


def test_arrow_keys_go_from_point_to_point(qtbot) -> None:
    card = ChartCard(BAND, load_theme("dark"))
    qtbot.addWidget(card)
    wanted: list[list[int]] = []
    card.articles_wanted.connect(wanted.append)
    said = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(card, key)
        said.append(card.says.text())
    assert said[0] == "2026-01-01: 3 (2–6) killed"
    assert said[2] == said[3] == "2026-01-09: 1 killed"
    QTest.keyClick(card, Qt.Key.Key_Left)
    QTest.keyClick(card, Qt.Key.Key_Return)
    assert wanted == [[2, 3]]


@pytest.mark.parametrize("width", [430, 700, 1200])
def test_the_number_behind_the_longest_bar_is_not_cut(qtbot, width: int) -> None:
    parts = [Series(name, Shape.STACK, (0.0,), (2_000_000.0,)) for name in ("kept", "rejected")]
    card = ChartCard(replace(BARS, series=tuple(parts)), load_theme("light"))
    qtbot.addWidget(card)
    card.resize(width, card.heightForWidth(width))
    card.show()
    assert card.plot is not None
    box = card.plot.plotItem.vb
    (number,) = (one for one in card.plot.scene().items() if isinstance(one, TextItem))
    assert number.toPlainText() == "4,000,000 · 50%"
    bar = box.mapViewToScene(number.pos()).x()
    end = bar + number.textItem.boundingRect().width()
    assert end <= box.sceneBoundingRect().right() < end + 20


@pytest.mark.parametrize("chart", [BAND, BARS], ids=lambda one: one.key)
def test_a_chart_is_saved_as_picture_drawing_and_table(qtbot, tmp_path: Path, chart) -> None:
    card = ChartCard(chart, load_theme("dark"))
    qtbot.addWidget(card)
    for format in ("png", "svg", "csv"):
        card.save(tmp_path / f"chart.{format}", format)
    picture = QImage(str(tmp_path / "chart.png"))
    assert picture.width() == 1800
    assert picture.pixelColor(2, 2).lightness() > 200  # for paper, whatever the window's colours
    drawing = ElementTree.parse(tmp_path / "chart.svg").getroot()
    words = "".join(drawing.itertext())
    assert chart.title in words
    with (tmp_path / "chart.csv").open(encoding="utf-8", newline="") as table:
        assert len(list(csv.reader(table))) == 1 + len(chart.series[0].x)


def test_a_band_has_gaps_where_for_a_while_there_is_nothing(qtbot) -> None:
    plot = ChartPlot(BAND, load_theme("light"))
    qtbot.addWidget(plot)
    (series,) = BAND.series
    assert list(plot._joined(series)) == [True, False, False]  # two days, then six
    longer = replace(series, shape=Shape.LINE)
    assert list(plot._joined(longer)) == [True, True, False]


def test_numbers_far_apart_are_shown_by_their_logarithms(qtbot) -> None:
    (series,) = BAND.series
    outlier = replace(series, y=(3.0, 8.0, 90_000.0), high=(6.0, 9.0, 90_000.0))
    tops = []
    for chart in (BAND, replace(BAND, series=(outlier,))):
        plot = ChartPlot(chart, load_theme("light"))
        qtbot.addWidget(plot)
        tops.append(plot.viewRange()[1][1])
    assert 9 < tops[0] < 11
    assert 4 < tops[1] < 6  # between ten thousand and a million


def test_a_drawing_has_room_for_its_largest_numbers(qtbot, tmp_path: Path) -> None:
    (series,) = BAND.series
    far = replace(series, y=(3.0, 8.0, 9_000_000.0), high=(6.0, 9.0, 9_000_000.0))
    card = ChartCard(replace(BAND, series=(far,)), load_theme("light"))
    qtbot.addWidget(card)
    card.save(tmp_path / "chart.svg", "svg")
    words = set(ElementTree.parse(tmp_path / "chart.svg").getroot().itertext())
    assert {"10", "10,000", "1,000,000"} <= words


@pytest.mark.parametrize("width", [380, 900])
def test_no_word_of_a_card_lies_on_its_drawing(qtbot, width: int) -> None:
    card = ChartCard(replace(BARS, words="A sentence that wraps. " * 12), load_theme("light"))
    qtbot.addWidget(card)
    card.resize(width, card.heightForWidth(width))
    card.show()
    assert card.plot is not None
    assert card.plot.geometry().bottom() < card.says.geometry().top()
    assert card.says.geometry().bottom() < card.height()
    assert card.says.height() >= card.says.heightForWidth(card.says.width())


def test_a_place_that_cannot_be_written_is_said(qtbot, tmp_path: Path) -> None:
    card = ChartCard(BAND, load_theme("light"))
    qtbot.addWidget(card)
    for format in ("png", "svg", "csv"):
        with pytest.raises(UserError, match="could not be written"):
            card.save(tmp_path / "no" / "where", format)
