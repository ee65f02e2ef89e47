"""Every window beside the window says how it is closed, and is closed so."""

from __future__ import annotations

import importlib
import pkgutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFormLayout,
    QGridLayout,
    QLayout,
    QPushButton,
    QScrollArea,
    QWidget,
)

import annotator.gui
from annotator.gui.dialogs import ReportDialog
from tests.gui.window.driver import Driver

SCALE = {0, 2, 4, 8, 12, 16, 24}  # 2 between the rows of a form, whose fields have air of their own
CLOSING = {"Close", "Cancel"}
KEYS = {
    "ChangesDialog": "Ctrl+Shift+D",
    "Dashboard": "Ctrl+I",
    "ExportDialog": "Ctrl+E",
    "GuidelineDialog": "G",
    "HistoryDialog": "H",
    "KeyEditor": "F1",
    "LearningWindow": "Ctrl+Shift+L",
    "RefusalsDialog": "Ctrl+Shift+X",
    "SchemaEditor": "Ctrl+L",
    "WhatNext": "Ctrl+Shift+N",
}


def small_windows() -> list[QDialog]:
    found = QApplication.topLevelWidgets()
    return [one for one in found if isinstance(one, QDialog) and one.isVisible()]


def off_the_scale(window: QWidget) -> list[str]:
    """Layouts in which things stand at another distance than the scale has."""
    found = []
    for widget in (window, *window.findChildren(QWidget)):
        if not type(widget).__module__.startswith("annotator."):
            continue
        for layout in widget.findChildren(
            QLayout, options=Qt.FindChildOption.FindDirectChildrenOnly
        ):
            for one in (layout, *layout.findChildren(QLayout)):
                distances = {one.spacing()}
                if isinstance(one, QFormLayout | QGridLayout):
                    distances = {one.horizontalSpacing(), one.verticalSpacing()}
                if one.count() > 1 and distances - SCALE:
                    found.append(f"{type(widget).__name__}: {distances}")
    return found


def close_by_button(dialog: QDialog) -> None:
    buttons = [one for one in dialog.findChildren(QPushButton) if one.isVisible()]
    (button,) = (one for one in buttons if one.text().replace("&", "") in CLOSING)
    assert dialog.rect().contains(button.mapTo(dialog, button.rect().bottomRight()))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("name", KEYS)
def test_a_small_window_has_a_button_that_closes_it(sample: Driver, name: str) -> None:
    sample.session.select(next(iter(sample.session.layer.marks())).id)  # type: ignore[union-attr]
    sample.press(KEYS[name])
    sample.wait(lambda: bool(small_windows()))
    (dialog,) = small_windows()
    assert type(dialog).__name__ == name
    assert off_the_scale(dialog) == []
    close_by_button(dialog)
    sample.wait(lambda: not small_windows())


def test_the_parts_of_the_window_stand_at_distances_of_one_scale(sample: Driver) -> None:
    sample.press("R", "Ctrl+F", "Ctrl+R")
    assert "\n".join(off_the_scale(sample.main)) == ""


def test_the_report_is_closed_by_its_button_and_by_enter(sample: Driver) -> None:
    for by_key in (False, True):
        dialog = ReportDialog("Import", "One article.", ["nothing"], sample.main)
        dialog.show()
        if by_key:
            dialog.activateWindow()
            sample.wait(lambda: isinstance(QApplication.focusWidget(), QPushButton))
            sample.press("Return")
        else:
            close_by_button(dialog)
        sample.wait(lambda: not small_windows())


def test_no_small_window_is_forgotten_here() -> None:
    for module in pkgutil.iter_modules(annotator.gui.__path__):
        importlib.import_module(f"annotator.gui.{module.name}")
    known = [one for one in QDialog.__subclasses__() if one.__module__.startswith("annotator")]
    assert {one.__name__ for one in known} == {"ReportDialog", *KEYS}


def test_the_overviews_scroll_bar_is_of_the_pages_colour(sample: Driver) -> None:
    sample.press(KEYS["Dashboard"])
    sample.wait(lambda: bool(small_windows()))
    (dialog,) = small_windows()
    (area,) = (one for one in dialog.findChildren(QScrollArea) if one.isVisible())
    page = area.widget()
    assert area.verticalScrollBar().backgroundRole() == page.backgroundRole()
