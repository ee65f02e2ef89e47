"""What the tests of the article view share: a text, marks by their words, points by offsets."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.gui.article_view import ArticleView, Link, Mark
from annotator.gui.theme import load_theme

HEADLINE = "Clashes Leave 29 Dead at the Border"
BODY = (
    "(MENAFN) The conflict has intensified since Thursday night, leaving at least 29 dead, "
    "including four civilians, 12 Pakistani soldiers, and 13 Afghan troops.\n"
    "Spokesman Ahmad Jan Khan of the Ministry of Defence of Pakistan spoke on Friday. "
    "He gave no details. The border stayed closed."
)
TEXT = f"{HEADLINE}\n{BODY}"
NO_KEY = Qt.KeyboardModifier.NoModifier


def mark(words: str, tag: str = "Person", *, confirmed: bool = True, text: str = TEXT) -> Mark:
    """A mark on the first place where these words stand; its id is the words."""
    start = text.index(words)
    return Mark(words, start, start + len(words), tag, len(words) % 12, confirmed)


MARKS = (
    mark("at least 29", "29+ killed"),
    mark("four", "4 killed", confirmed=False),
    mark("12", "12 killed", confirmed=False),
    mark("Ahmad Jan Khan"),
    mark("Ministry of Defence of Pakistan", "Organisation"),
    mark("Defence of Pakistan", "Event", confirmed=False),
    mark("Pakistan", "Country", text=TEXT.replace("Pakistani", "-" * 9)),
)
LINKS = (Link("four", "at least 29", "part of"), Link("12", "at least 29", "part of"))


def shown(
    qtbot: QtBot,
    text: str = TEXT,
    marks: tuple[Mark, ...] = MARKS,
    *,
    headline: bool = True,
    size: tuple[int, int] = (800, 600),
    theme: str = "light",
) -> ArticleView:
    """A view on the screen with an article in it and the keyboard's focus."""
    view = ArticleView(theme=load_theme(theme))
    qtbot.addWidget(view)
    view.resize(*size)
    view.links_of = lambda one: [link for link in LINKS if one in (link.source, link.target)]
    view.open(text, text.index("\n") if headline else 0, "28 Feb 2026", marks)
    view.show()
    qtbot.waitExposed(view)
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    return view


def place(view: ArticleView, words: str, inside: int = 0) -> QPoint:
    """The middle of a character of the first such words, in the viewport."""
    return place_of(view, view.paragraphs.text.index(words) + inside)


def place_of(view: ArticleView, offset: int) -> QPoint:
    """The middle of a character, in the viewport; it must be on the screen."""
    rect = view.character_rect(offset)
    assert rect.isValid(), offset
    assert view.viewport().rect().contains(rect.center()), offset
    return rect.center()


def click(
    view: ArticleView,
    point: QPoint,
    keys: Qt.KeyboardModifier = NO_KEY,
    button: Qt.MouseButton = Qt.MouseButton.LeftButton,
) -> None:
    """One slow click: it never counts as the second of a double click."""
    QTest.mouseClick(view.viewport(), button, keys, point, 1000)


def drag_steps(
    view: ArticleView, start: QPoint, end: QPoint, keys: Qt.KeyboardModifier = NO_KEY
) -> Iterator[None]:
    """Presses at one point, moves to another, and lets go when asked to go on."""
    target = view.viewport()
    QTest.mousePress(target, Qt.MouseButton.LeftButton, keys, start, 1000)
    for part in (0.3, 0.7, 1.0):
        way = start + (end - start) * part
        move(view, way, keys)
    yield
    QTest.mouseRelease(target, Qt.MouseButton.LeftButton, keys, end)
    yield


def drag(view: ArticleView, start: QPoint, end: QPoint, keys: Qt.KeyboardModifier = NO_KEY) -> None:
    """A whole drag."""
    list(drag_steps(view, start, end, keys))


def move(view: ArticleView, point: QPoint, keys: Qt.KeyboardModifier = NO_KEY) -> None:
    """A pointer move with the left button down; QTest.mouseMove knows no modifiers."""
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QApplication

    target = view.viewport()
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(point),
        QPointF(target.mapToGlobal(point)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        keys,
    )
    QApplication.sendEvent(target, event)


def words(view: ArticleView) -> str:
    """The selected text."""
    start, end = view.selection()
    return view.paragraphs.text[start:end]


def at_caret(view: ArticleView) -> str:
    """The caret's token."""
    start, end = view.target_range()
    return view.paragraphs.text[start:end]
