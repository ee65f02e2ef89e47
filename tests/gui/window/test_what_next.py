from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.domain.worth import By
from annotator.gui.what_next import WhatNext
from tests.gui.window.driver import Driver


def test_the_list_is_put_in_the_chosen_order(sample: Driver, tmp_path: Path) -> None:
    (tmp_path / "calm.txt").write_text("Rain\nIt rained.\n", encoding="utf-8")
    sample.main.desk.load([tmp_path / "calm.txt"])
    sample.wait_idle()
    sample.press("Ctrl+Shift+N")
    (dialog,) = sample.main.findChildren(WhatNext)
    assert dialog.choices.checkedId() == 0
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    sample.wait(lambda: sample.session.corpus.worth.by == By.DOUBT)
    sample.wait_idle()
    assert sample.main.list.order.currentData() == "worth"
    sample.wait(lambda: list(sample.main.list_model.ids) == [1, 2])


def test_disagreement_asks_for_the_second_pipeline(sample: Driver) -> None:
    sample.press("Ctrl+Shift+N")
    (dialog,) = sample.main.findChildren(WhatNext)
    asked: list[str] = []
    dialog.wanted.connect(lambda by, second: asked.append(by))
    dialog.choices.button(list(By).index(By.DISAGREEMENT)).click()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert asked == []
    assert dialog.focusWidget() is dialog.second
    QTest.keyClicks(dialog.second, "blank")
    QTest.keyClick(dialog.second, Qt.Key.Key_Return)
    assert asked == ["disagreement"]
    sample.wait(lambda: sample.session.corpus.worth.by == By.DISAGREEMENT)
    sample.wait_idle()
