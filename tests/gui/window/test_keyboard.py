"""The whole job with the keyboard alone, on the real store and the real pipeline."""

from __future__ import annotations

from pathlib import Path

from annotator.domain.annotations import ArticleStatus, Suggestion
from tests.gui.window.conftest import Opener
from tests.gui.window.driver import Driver


def test_the_whole_job_by_keyboard_and_again_after_a_restart(
    open_window: Opener, tmp_path: Path
) -> None:
    path = tmp_path / "job.corpus"
    person = open_window(path)
    person.show()

    # An empty corpus: the keyboard is on the button for the sample.
    person.press("Space")
    person.wait(lambda: person.session.article_id != 0)
    person.wait(lambda: person.session.layer is not None and bool(person.session.layer.pending))
    person.wait_idle()
    layer = person.session.layer
    assert layer is not None
    assert layer.article.headline.startswith("Russia Urges")

    _decide(person)
    _make_and_bend(person)
    _fill_in(person)
    before_done = person.confirmed()

    person.press("Ctrl+Enter")
    assert person.session.layer is not None
    assert person.session.layer.is_read
    assert "undecided" in person.main.status.said_text
    assert person.session.corpus.article(person.session.article_id).status is ArticleStatus.DONE

    # Undo everything, redo everything.
    steps = 0
    while person.session.corpus.undo_text is not None:
        person.press("Ctrl+Z")
        steps += 1
    assert steps >= 8
    assert person.confirmed() == []
    assert not person.session.layer.is_read
    while person.session.corpus.redo_text is not None:
        person.press("Ctrl+Shift+Z")
    assert person.confirmed() == before_done
    assert person.session.layer.is_read

    # Close, open again: the same place, and undo still works.
    person.press("Escape", "Ctrl+End", "Ctrl+Left")
    caret, scroll = person.view.caret, person.view.scroll_place()
    assert scroll > 0
    person.press("Ctrl+Q")
    person.close()

    again = open_window(path)
    again.show()
    assert again.view.caret == caret
    assert again.view.scroll_place() == scroll
    assert again.confirmed() == before_done
    again.press("Ctrl+Z")
    assert again.session.layer is not None
    assert not again.session.layer.is_read
    again.wait_idle()
    again.close()


def _decide(person: Driver) -> None:
    """Accept, reject, relabel."""
    person.press("Tab")
    first = person.selected
    assert isinstance(first, Suggestion)
    words = person.quote
    person.press("Enter")
    assert (first.label, words) in person.confirmed()
    second = person.selected
    assert isinstance(second, Suggestion)  # accepting goes on to the next
    assert second.start > first.start

    refused = person.quote
    person.press("X")
    layer = person.session.layer
    assert layer is not None
    assert second.id not in layer.pending
    assert (second.label, refused) not in person.confirmed()
    third = person.selected
    assert isinstance(third, Suggestion)

    words = person.quote
    person.press("4")  # relabelling a suggestion accepts it under the new label, and goes on
    assert person.confirmed()[-1] == ("LOC", words)
    assert isinstance(person.selected, Suggestion)
    assert person.selected.start > third.start
    person.press("Shift+Tab")
    assert isinstance(person.selected, Suggestion)


def _make_and_bend(person: Driver) -> None:
    """Make a span by hand, move its boundaries, delete it."""
    person.press("Escape", "Ctrl+Home", "Right", "Shift+Right", "7")
    assert person.quote == "Urges Afghanistan"
    assert ("WEAPON", "Urges Afghanistan") in person.confirmed()
    person.press("Alt+Left")
    assert person.quote == "Urges"
    person.press("Alt+Shift+Left")
    assert person.quote == "Russia Urges"
    person.press("Ctrl+Alt+Left")
    assert person.quote == "Russia Urge"
    person.press("Delete")
    assert all(label != "WEAPON" for label, _ in person.confirmed())


def _fill_in(person: Driver) -> None:
    """Mark a figure by hand, type its value, link it to its total, unlink and link again."""
    twelve = person.mark("12")
    while not (person.session.selected is not None and person.selected.id == twelve.id):
        person.press("Tab")
    person.press("V")
    person.type("11-14")
    person.press("Enter")
    figure = person.selected.figure
    assert figure is not None
    assert (figure.low, figure.best, figure.high) == (11, None, 14)
    assert person.focus() is person.view

    person.press("Shift+L")
    layer = person.session.layer
    assert layer is not None
    part = person.selected.id
    assert next(one for one in layer.figures() if one.id == part).link is None
    person.press("L")
    assert "part of" in person.main.pane.prompt.text
    assert "29+ killed" in person.main.pane.prompt.text
    person.press("Tab", "Shift+Tab", "Enter")
    mention = next(one for one in layer.figures() if one.id == part)
    assert mention.link is not None
    total = layer.mark(mention.target_id)
    assert total is not None
    assert layer.article.text[total.start : total.end] == "at least 29"
    shown = person.main.right.figures
    assert any("29" in str(shown.data(one)) for one in shown.checks())
