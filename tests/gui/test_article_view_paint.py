"""What is painted can be seen, in both themes, and without any colour."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from annotator.gui.article_view import ArticleView, Link, Mark
from annotator.gui.theme import Theme, load_theme
from tests.gui.article_view_help import LINKS, MARKS, TEXT, mark, shown

THEMES = ("light", "dark")


def picture(view: ArticleView, folder: Path, name: str) -> QImage:
    image = view.viewport().grab().toImage()
    assert image.save(str(folder / f"{name}.png"))
    return image


def colours(image: QImage, rect: QRect | None = None) -> dict[str, int]:
    """How often each colour occurs."""
    rect = rect or image.rect()
    found: dict[str, int] = {}
    for x in range(rect.left(), rect.right() + 1):
        for y in range(rect.top(), rect.bottom() + 1):
            name = QColor(image.pixel(x, y)).name()
            found[name] = found.get(name, 0) + 1
    return found


def around(view: ArticleView, one: Mark) -> QRect:
    """Words, bar and tag of a mark that is alone on its line."""
    first, last = view.character_rect(one.start), view.character_rect(one.end - 1)
    return first.united(last).adjusted(-2, 0, 40, 20)


@pytest.mark.parametrize("theme", THEMES)
def test_marks_are_there(qtbot: QtBot, tmp_path: Path, theme: str) -> None:
    view = shown(qtbot, theme=theme)
    seen = colours(picture(view, tmp_path, theme))
    look = load_theme(theme)
    assert max(seen, key=seen.__getitem__) == look.colour("base").name()
    for one in MARKS:
        hue = look.hue(one.hue)
        assert seen.get(hue.line.name(), 0) > 10, one
        assert (seen.get(hue.fill.name(), 0) > 60) or not one.confirmed, one
    assert seen.get(look.colour("text").name(), 0) > 200


@pytest.mark.parametrize("theme", THEMES)
def test_suggestions_differ_without_colour(qtbot: QtBot, tmp_path: Path, theme: str) -> None:
    one = mark("Ahmad Jan Khan")
    view = shown(qtbot, marks=(one,), theme=theme)
    confirmed = picture(view, tmp_path, "confirmed").convertToFormat(
        QImage.Format.Format_Grayscale8
    )
    view.set_marks([replace(one, confirmed=False)])
    suggested = picture(view, tmp_path, "suggested").convertToFormat(
        QImage.Format.Format_Grayscale8
    )
    rect = around(view, one)
    base = QColor(suggested.pixel(2, 2)).lightness()

    def tinted(image: QImage) -> int:
        """Pixels that are neither the page nor strong ink: the fills of words and tag."""
        counts = colours(image, rect)
        return sum(
            number
            for name, number in counts.items()
            if 4 <= abs(QColor(name).lightness() - base) <= 60
        )

    assert tinted(confirmed) > 3 * tinted(suggested)
    # The bar under the words: unbroken, or dashed.
    words = view.character_rect(one.start).united(view.character_rect(one.end - 1))

    def gaps(image: QImage) -> int:
        y = words.bottom() + 2
        row = [
            abs(QColor(image.pixel(x, y)).lightness() - base) < 12
            for x in range(words.left() + 2, words.right() - 2)
        ]
        return sum(a != b for a, b in pairwise(row))

    assert gaps(confirmed) == 0
    assert gaps(suggested) > 8


def test_tags_cover_no_words(qtbot: QtBot, tmp_path: Path) -> None:
    """Every pixel of the words' boxes is the same with other tags."""
    crowd = [replace(one, confirmed=False) for one in MARKS]
    view = shown(qtbot, marks=tuple(crowd))
    first = picture(view, tmp_path, "tags")
    rects = [view.character_rect(at) for at in range(len(TEXT)) if TEXT[at].strip()]
    view.set_marks([replace(one, tag="#" * len(one.tag)) for one in crowd])
    if [view.character_rect(at) for at in range(len(TEXT)) if TEXT[at].strip()] != rects:
        pytest.skip("the other tags' widths moved the lines")
    second = picture(view, tmp_path, "other-tags")
    for rect in rects:
        assert first.copy(rect) == second.copy(rect)


def test_selected_mark_stands_out(qtbot: QtBot, tmp_path: Path) -> None:
    view = shown(qtbot)
    before = picture(view, tmp_path, "before")
    view.select("Ahmad Jan Khan")
    after = picture(view, tmp_path, "after")
    look = load_theme("light")
    ink = look.hue(view.marks.by_id["Ahmad Jan Khan"].hue).ink.name()
    rect = around(view, view.marks.by_id["Ahmad Jan Khan"]).adjusted(-4, -3, 4, 0)
    assert colours(after, rect).get(ink, 0) > colours(before, rect).get(ink, 0) + 150


def test_selection_uses_the_palettes_highlight(qtbot: QtBot, tmp_path: Path) -> None:
    view = shown(qtbot, marks=())
    look = load_theme("light")
    highlight = look.colour("highlight").name()
    assert highlight not in colours(picture(view, tmp_path, "none"))
    view.move_caret("token", 2, extend=True)
    assert colours(picture(view, tmp_path, "some"))[highlight] > 500


def test_caret_is_seen_only_with_the_focus(qtbot: QtBot, tmp_path: Path) -> None:
    view = shown(qtbot, marks=())
    accent = load_theme("light").colour("accent").name()
    rect = view.character_rect(0).adjusted(-4, -2, 120, 2)
    with_focus = picture(view, tmp_path, "focus").copy(rect)
    view.clearFocus()
    without = picture(view, tmp_path, "no-focus").copy(rect)
    assert with_focus != without
    assert accent not in colours(without)


def test_found_places_are_painted_and_the_current_one_differs(qtbot: QtBot, tmp_path: Path) -> None:
    view = shown(qtbot, marks=())
    hits = [(at, at + 3) for at in (TEXT.index("the"), TEXT.index("The"))]
    view.set_found(hits, 1)
    seen = colours(picture(view, tmp_path, "found"))
    look = load_theme("light")
    assert seen[look.colour("found").name()] > 100
    assert seen[look.colour("found_current").name()] > 100
    view.set_found((), -1)
    assert look.colour("found").name() not in colours(picture(view, tmp_path, "gone"))


def test_going_to_a_found_place_scrolls(qtbot: QtBot) -> None:
    text = "Headline\n" + "\n".join(f"Paragraph {n} has some words in it." for n in range(300))
    view = shown(qtbot, text, ())
    at = text.index("Paragraph 250")
    view.set_found([(3, 5), (at, at + 9)], 1)
    assert view.viewport().rect().contains(view.character_rect(at).center())


def test_links_are_drawn_for_the_selected_mark_only(qtbot: QtBot, tmp_path: Path) -> None:
    view = shown(qtbot)
    picture(view, tmp_path, "no-links")
    assert not view._looks.links.routes
    view.select("Ahmad Jan Khan")
    picture(view, tmp_path, "other")
    assert not view._looks.links.routes
    view.select("at least 29")
    picture(view, tmp_path, "links")
    assert len(view._looks.links.routes) == 2
    assert {label.text for label in view._looks.links.labels} == {"part of"}


def test_link_lines_strike_through_no_words(qtbot: QtBot, tmp_path: Path) -> None:
    view = shown(qtbot)
    for one in ("at least 29", "four", "12"):
        view.select(one)
        picture(view, tmp_path, one)
        flow = view._flow
        for route in view._looks.links.routes:
            inner = route.points[1:-1]  # the first and last points touch their own words
            for start, end in pairwise(inner):
                for index in range(len(flow.heights)):
                    shaped = flow.need(index)
                    for number, box in enumerate(shaped.boxes):
                        words = QRect(
                            0,
                            round(flow.tops[index] + box.top + 5),
                            round(shaped.text_lines[number].naturalTextWidth()),
                            round(box.text_height - 4),
                        )
                        line = QRect(start.toPoint(), end.toPoint()).normalized()
                        line.setSize(line.size().expandedTo(QRect(0, 0, 1, 1).size()))
                        assert not words.intersects(line), (one, words, line)


def test_links_to_marks_that_are_not_shown_are_left_out(qtbot: QtBot, tmp_path: Path) -> None:
    view = shown(qtbot)
    view.links_of = lambda _: [*LINKS[:1], Link("four", "gone", "part of"), Link("gone", "12", "")]
    view.select("four")
    picture(view, tmp_path, "links")
    assert len(view._looks.links.routes) == 1


def test_empty_view_says_its_sentence(qtbot: QtBot, tmp_path: Path) -> None:
    view = shown(qtbot)
    view.clear("Open an article to begin.")
    said = picture(view, tmp_path, "message")
    view.clear("")
    empty = picture(view, tmp_path, "empty")
    assert said != empty
    muted = load_theme("light").colour("muted").name()
    assert muted in colours(said)
    assert muted not in colours(empty)


def test_changing_the_theme_repaints(qtbot: QtBot, tmp_path: Path) -> None:
    view = shown(qtbot)
    light = picture(view, tmp_path, "light")
    view.set_theme(load_theme("dark"))
    dark = picture(view, tmp_path, "dark")
    dark_theme: Theme = load_theme("dark")
    assert QColor(dark.pixel(3, 3)) == dark_theme.colour("base")
    assert QColor(light.pixel(3, 3)) != dark_theme.colour("base")


def test_dense_screens_get_more_than_enlarged_pixels(qtbot: QtBot) -> None:
    view = shown(qtbot)
    plain = QImage(view.viewport().size(), QImage.Format.Format_RGB32)
    view.viewport().render(plain)
    dense = QImage(view.viewport().size() * 2, QImage.Format.Format_RGB32)
    dense.setDevicePixelRatio(2)
    view.viewport().render(dense)
    dense.setDevicePixelRatio(1)
    one = MARKS[0]
    tag = around(view, one)
    rect = QRect(tag.topLeft() * 2, tag.size() * 2)
    enlarged = plain.scaled(dense.size())
    assert len(colours(dense, rect)) > 3
    assert dense.copy(rect) != enlarged.copy(rect)


def test_date_line_is_shown_but_is_no_text(qtbot: QtBot, tmp_path: Path) -> None:
    view = shown(qtbot, marks=())
    muted = load_theme("light").colour("muted").name()
    assert muted in colours(picture(view, tmp_path, "dateline"))
    assert "2026" not in view.paragraphs.text
    view.open(TEXT, TEXT.index("\n"), "", [])
    assert muted not in colours(picture(view, tmp_path, "without"))


def test_parts_on_the_next_line_come_up_beside_the_totals_tag(qtbot: QtBot, tmp_path: Path) -> None:
    text = "Headline\nThe fighting has left at least 29 dead, among them four civilians."
    marks = (mark("at least 29", "29+ killed", text=text), mark("four", "4 killed", text=text))
    view = shown(qtbot, text, marks, size=(440, 400))
    above, below = view.character_rect(text.index("at")), view.character_rect(text.index("four"))
    assert 20 < below.top() - above.top() < 60  # on two lines that follow each other
    view.select("four")
    picture(view, tmp_path, "dock")
    (route,) = view._looks.links.routes
    ((_, segment),) = view._flow.segments_of("at least 29")
    assert segment.tag is not None
    assert 0 <= route.points[-1].x() - segment.tag[1] <= 3
    assert route.points[-2].x() > route.points[-1].x()  # the arrow points at the tag
