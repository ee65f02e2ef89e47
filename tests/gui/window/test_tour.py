"""The tour goes on when the person does the thing, with the keyboard alone."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication

from annotator.gui.tour import Tour
from tests.gui.window.conftest import Opener
from tests.gui.window.driver import Driver


def settle(driver: Driver) -> Tour:
    driver.qtbot.wait(20)
    QApplication.processEvents()
    return driver.main.tour


def test_six_steps_by_doing_them(open_window: Opener) -> None:
    driver: Driver = open_window()
    driver.show()
    assert driver.main.tour.step == 0
    driver.press("Space")  # the sample; the tour goes with it
    driver.wait(lambda: bool(driver.session.layer and driver.session.layer.pending))
    driver.wait_idle()
    tour = settle(driver)
    assert tour.step == 1
    assert "Tab" in tour.callout.text.text()
    assert driver.focus() is driver.view

    driver.press("Tab")
    assert settle(driver).step == 2
    driver.press("Enter")
    assert settle(driver).step == 3
    driver.press("Enter")  # not what is asked for
    assert settle(driver).step == 3
    driver.press("X")
    assert settle(driver).step == 4
    driver.press("F", "V")
    driver.type("31+")
    driver.press("Enter")
    assert settle(driver).step == 5
    part = driver.mark("four")
    driver.session.select(part.id)
    driver.press("L", "Enter")
    assert settle(driver).step == 6
    driver.press("Ctrl+Enter")
    assert settle(driver).step == 7
    assert "F1 lists all keys" in tour.callout.text.text()
    assert "undecided" in driver.main.status.said_text  # what matters more is not talked over
    driver.press("Shift+F1")
    assert settle(driver).step == 0
    assert not tour.callout.isVisible()


def test_a_relabelled_span_is_mended_too(sample: Driver) -> None:
    sample.main.tour.begin()
    sample.press("Shift+F1", "Shift+F1")
    assert settle(sample).step == 3
    sample.press("Tab", "7")
    assert settle(sample).step == 4


def test_it_can_be_left_out_ended_and_opened_again(sample: Driver) -> None:
    action = sample.main.actions_.actions["tour_next"]
    assert not action.isEnabled()
    sample.press("Ctrl+F1")
    sample.wait_idle()
    tour = settle(sample)
    assert (tour.step, action.isEnabled()) == (1, True)
    for step in (2, 3, 4, 5, 6):
        sample.press("Shift+F1")
        assert settle(sample).step == step
    sample.press("Ctrl+F1")
    assert settle(sample).step == 0
    sample.press("Ctrl+F1")
    assert settle(sample).step == 1
    tour.callout.next.click()
    assert settle(sample).step == 2
    tour.callout.end.click()
    assert settle(sample).step == 0
    assert sample.confirmed() == []  # it changes nothing itself


def test_it_points_at_the_mark_and_stays_inside_the_window(sample: Driver) -> None:
    sample.main.tour.begin()
    sample.press("Tab")
    for _ in range(12):
        sample.press("Tab")
        settle(sample)
        box = sample.main.tour.callout.geometry()
        assert sample.main.rect().contains(box)
        at = sample.view.character_rect(sample.selected.start)
        corner = sample.view.viewport().mapTo(sample.main, at.topLeft())
        assert not box.intersects(QRect(corner, at.size()))  # never over the word itself
    sample.main.resize(720, 480)
    settle(sample)
    assert sample.main.rect().contains(sample.main.tour.callout.geometry())


def test_it_begins_by_itself_only_once(sample: Driver) -> None:
    kept: dict[str, object] = {}
    sample.main.left_off.keep = kept.__setitem__  # type: ignore[method-assign]
    sample.main.left_off.value = kept.get  # type: ignore[method-assign]
    sample.main.acts.open_sample()
    assert sample.main.tour.step == 1
    sample.main.tour.end()
    sample.main.acts.open_sample()
    assert sample.main.tour.step == 0
    sample.wait_idle()
