"""The keys in an article whose paragraphs run from right to left, one or all."""

from __future__ import annotations

from pathlib import Path

from annotator.settings import Settings
from tests.gui.window.conftest import Opener

ARABIC = "قتل 29 شخصا"
ARABIC_NEWS = f"A title of the day\n\n{ARABIC} في غارة على رفح. وأصيب سبعون.\n\nPlain words follow."


def test_arrows_lead_where_they_point_in_a_text_from_right_to_left(
    open_window: Opener, tmp_path: Path
) -> None:
    path = tmp_path / "news.txt"
    path.write_text(ARABIC_NEWS, encoding="utf-8")
    settings = Settings()
    settings.set("suggest", False)
    driver = open_window(settings=settings)
    driver.show([path])
    driver.wait(lambda: driver.session.layer is not None)
    driver.view.setFocus()
    text = driver.view.paragraphs.text
    begin = text.index(ARABIC)
    driver.view.set_caret(begin)

    def at(offset: int) -> int:
        return driver.view.character_rect(offset).center().x()

    driver.press("Left")
    assert driver.view.caret == begin + 4
    assert at(driver.view.caret) < at(begin)
    driver.press("Right", "Shift+Left", "Shift+Left")
    assert text[slice(*driver.view.selection())] == ARABIC
    driver.press("C", "Alt+Left")
    assert driver.quote == ARABIC + " في"
    driver.press("Alt+Right", "Alt+Shift+Left")
    assert driver.quote == ARABIC[4:]
    driver.press("Ctrl+Alt+Shift+Right", "]", "[", ".", ",")  # these go by the text
    assert driver.quote == ARABIC
    driver.press("Escape", "Ctrl+Left")
    assert driver.view.caret == text.index("وأصيب")
    driver.press("Ctrl+End", "Right", "Left")
    assert driver.view.caret == text.index("follow")
