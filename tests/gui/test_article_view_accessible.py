"""What assistive technology gets: text, caret, places, in UTF-16 units; and announcements."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import QAccessible, QAccessibleInterface
from pytestqt.qtbot import QtBot

from annotator.gui import article_accessible
from annotator.gui.article_view import ArticleView, Mark
from tests.gui.article_view_help import shown

TEXT = "Fire 😀 in Kabul\nالشرطة said 12 died."
KABUL = Mark("k", TEXT.index("Kabul"), TEXT.index("Kabul") + 5, "Place", 3, confirmed=False)


@pytest.fixture(autouse=True)
def _listened_to() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def view(qtbot: QtBot) -> ArticleView:
    return shown(qtbot, TEXT, (KABUL,))


def interface(view: ArticleView) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(view)
    assert found is not None
    return found


def units(words: str) -> int:
    return len(words.encode("utf-16-le")) // 2


def test_it_is_a_document_with_a_name_and_text(view: ArticleView) -> None:
    found = interface(view)
    assert found.role() == QAccessible.Role.Document
    assert found.text(QAccessible.Text.Name) == "Article text"
    assert found.state().readOnly
    assert found.state().focusable
    assert found.textInterface() is not None
    assert found.valueInterface() is None


def test_text_and_its_length_are_counted_in_utf16(view: ArticleView) -> None:
    text = interface(view).textInterface()
    assert text.characterCount() == units(TEXT)
    assert text.text(0, text.characterCount()) == TEXT
    assert text.text(units("Fire "), units("Fire 😀")) == "😀"
    assert text.text(units("Fire 😀 in "), units("Fire 😀 in Kabul")) == "Kabul"


def test_caret_both_ways(view: ArticleView) -> None:
    text = interface(view).textInterface()
    view.set_caret(TEXT.index("Kabul"))
    assert text.cursorPosition() == units("Fire 😀 in ")
    text.setCursorPosition(units(TEXT[: TEXT.index("said") + 2]))
    assert view.caret == TEXT.index("said")


def test_places_on_the_screen_both_ways(view: ArticleView) -> None:
    text = interface(view).textInterface()
    for words in ("Fire", "😀", "Kabul", "said", "died"):
        at = units(TEXT[: TEXT.index(words)])
        rect = text.characterRect(at)
        assert rect.width() > 0
        assert text.offsetAtPoint(rect.center()) == at
    assert text.offsetAtPoint(QPoint(-5000, -5000)) == 0


def test_no_selection_is_reported(view: ArticleView) -> None:
    text = interface(view).textInterface()
    view.move_caret("token", 2, extend=True)
    assert text.selectionCount() == 0


def test_another_article_is_another_text(view: ArticleView) -> None:
    text = interface(view).textInterface()
    assert text.characterCount() == units(TEXT)
    view.open("😀😀", 0, "", [])
    assert text.characterCount() == 4


def test_scrolling_to_a_stretch(qtbot: QtBot) -> None:
    long = "Headline\n" + "\n".join(f"Paragraph {n} has some words." for n in range(300))
    view = shown(qtbot, long, ())
    at = long.index("Paragraph 250")
    interface(view).textInterface().scrollToSubstring(at, at + 9)
    assert view.viewport().rect().contains(view.character_rect(at).center())


def test_selecting_a_mark_is_announced(view: ArticleView, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(article_accessible, "say", lambda _view, words: said.append(words))
    view.select("k")
    view.select("")
    named = Mark("n", 0, 4, "Event", 1, confirmed=True, name="Event: Fire, of 12 spans the first")
    view.set_marks([KABUL, named])
    view.step_mark(-1)
    assert said == ["Place: Kabul, suggestion", "Event: Fire, of 12 spans the first"]


def test_saying_something_reaches_qt(view: ArticleView) -> None:
    article_accessible.say(view, "Something happened.")
    article_accessible.caret_moved(view)


def test_nothing_is_kept_of_views_that_are_gone(qtbot: QtBot) -> None:
    before = len(article_accessible._alive)
    for _ in range(5):
        view = ArticleView()
        view.open(TEXT, 0, "", [KABUL])
        interface(view).textInterface().characterCount()
        view.deleteLater()
        del view
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert len(article_accessible._alive) == before


def spans(view: ArticleView) -> list[QAccessibleInterface]:
    document = interface(view)
    children = [document.child(number) for number in range(document.childCount())]
    return [one for one in children if one.role() == QAccessible.Role.StaticText and one.isValid()]


def test_spans_are_children_in_reading_order_with_place_and_state(view: ArticleView) -> None:
    fire = Mark("f", 0, 4, "Event", 1, confirmed=True)
    view.set_marks([KABUL, fire])
    view.select("k")
    found = spans(view)
    assert [one.text(QAccessible.Text.Name) for one in found] == [
        "Event: Fire",
        "Place: Kabul, suggestion",
    ]
    assert [one.state().selected for one in found] == [0, 1]
    document = interface(view)
    assert [document.indexOfChild(one) for one in found] == [
        document.childCount() - 2,
        document.childCount() - 1,
    ]
    place = view.viewport().mapToGlobal(view.mark_area("k").center())
    assert found[1].rect().contains(place)
    view.set_marks([KABUL])
    assert not found[0].isValid()
    assert len(spans(view)) == 1


def test_many_articles_with_spans_asked_for_leave_nothing_behind(view: ArticleView) -> None:
    for _ in range(200):
        marks = [Mark(f"m{n}", n, n + 1, "X", 0, confirmed=True) for n in range(20)]
        view.open(TEXT, 0, "", marks)
        assert len(spans(view)) == 20
    gc.collect()
    kept = article_accessible._alive[id(view)]
    assert len(kept._marks) == len(kept._numbers) == 20
