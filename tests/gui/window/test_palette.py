"""The command palette as its user meets it: with the keyboard, over the real window."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from annotator.gui.action_rows import When
from annotator.gui.palette_model import Kind
from annotator.gui.row_texts import REASONS
from tests.gui.window.driver import Driver


def titles(driver: Driver) -> list[str]:
    return [hit.entry.title for hit in driver.main.palette_acts.palette.model.hits]


def current(driver: Driver) -> str:
    palette = driver.main.palette_acts.palette
    return palette.model.hits[palette.list.currentIndex().row()].entry.title


def test_a_command_is_found_and_done_and_remembered(sample: Driver) -> None:
    palette = sample.main.palette_acts.palette
    sample.press("Tab")
    chosen = sample.selected.id
    sample.press("Ctrl+K")
    assert palette.isVisible()
    assert sample.focus() is palette.field
    sample.type("accep")
    assert titles(sample)[0] == "Accept"
    keys = palette.model.hits[0].entry.keys
    assert keys == "Enter"
    sample.press("Enter")
    assert not palette.isVisible()
    assert sample.focus() is sample.view
    assert sample.session.layer is not None
    assert chosen not in sample.session.layer.pending
    sample.press("Ctrl+K")
    assert titles(sample)[0] == "Accept"  # what was used of late comes first


def test_a_label_is_given_from_the_palette(sample: Driver) -> None:
    sample.press("Tab")
    words = sample.quote
    sample.press("Ctrl+K")
    sample.type("weap")
    hit = sample.main.palette_acts.palette.model.hits[0]
    assert (hit.entry.kind, hit.entry.title, hit.entry.keys) == (Kind.LABEL, "Weapon", "7")
    sample.press("Enter")
    assert sample.confirmed() == [("WEAPON", words)]


def test_what_cannot_be_done_says_why_and_does_nothing(sample: Driver) -> None:
    sample.press("Ctrl+K")
    sample.type("take out of its")
    assert current(sample) == "Take out of its total"
    hit = sample.main.palette_acts.palette.model.hits[0]
    assert hit.entry.why == "no casualty figure is selected"
    sample.press("Enter")
    assert sample.main.palette_acts.palette.isVisible()
    assert "no casualty figure is selected" in sample.main.status.said_text


def test_every_need_of_an_action_has_a_reason() -> None:
    assert set(REASONS) == set(When)


def test_articles_are_found_by_headline_and_by_text(sample: Driver) -> None:
    palette = sample.main.palette_acts.palette
    wanted = sample.session.article_id
    sample.session.close_article()
    sample.press("Ctrl+K")
    sample.type("peskov")
    sample.wait(lambda: any(hit.entry.kind is Kind.ARTICLE for hit in palette.model.hits))
    sample.press("Enter")
    assert sample.session.article_id == wanted
    sample.press("Ctrl+K")  # and without a search the next time
    assert palette.model.hits[0].entry.kind is Kind.ARTICLE
    sample.type("qqqqq")
    sample.wait(lambda: not palette.model.hits)
    sample.press("Enter")
    assert palette.isVisible()


def test_keys_walk_and_escape_gives_the_keyboard_back(sample: Driver) -> None:
    palette = sample.main.palette_acts.palette
    sample.press("/")
    sample.press("Escape", "Tab")
    selected = sample.session.selected_id
    sample.press("Ctrl+K", "Down", "Down", "Up", "Up", "Up")
    assert palette.list.currentIndex().row() == len(palette.model.hits) - 1
    sample.press("Down", "PgDown")
    assert palette.list.currentIndex().row() == 10
    sample.press("Escape")
    assert not palette.isVisible()
    assert sample.focus() is sample.view
    assert sample.session.selected_id == selected  # Escape meant the palette only
    sample.press("Ctrl+K", "Ctrl+K")
    assert not palette.isVisible()


def test_a_click_elsewhere_closes_it_and_a_click_in_it_takes(sample: Driver) -> None:
    palette = sample.main.palette_acts.palette
    sample.press("Tab", "Ctrl+K")
    sample.type("history what happened")
    view = palette.list.viewport()
    QTest.mouseClick(sample.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 300))
    assert not palette.isVisible()
    sample.press("Ctrl+K")
    sample.type("find in the art")
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(40, 8))
    assert not palette.isVisible()
    assert not sample.main.pane.find_bar.isHidden()


def test_it_opens_from_a_field_too(sample: Driver) -> None:
    palette = sample.main.palette_acts.palette
    sample.press("/")
    sample.type("mosc")
    sample.press("Home", "Ctrl+K")
    assert palette.isVisible()
    assert sample.main.list.search.text() == "mosc"  # in a field that key deletes elsewhere
    sample.press("Escape")
    assert sample.focus() is sample.main.list.search


def test_the_list_keeps_its_search_while_the_palette_looks(sample: Driver) -> None:
    sample.main.list.search.setText("moscow")
    sample.press("Ctrl+K")
    sample.type("kremlin")
    sample.wait(lambda: any(h.entry.kind is Kind.ARTICLE for h in hits(sample)))
    assert sample.main.list_model.query.text in ("", "moscow")
    sample.wait(lambda: sample.main.list_model.query.text == "moscow")


def hits(driver: Driver) -> list:
    return driver.main.palette_acts.palette.model.hits
