"""What a newer run suggests otherwise: said, signed, walked with one key, listed; real keys."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtTest import QTest

from annotator.domain.annotations import Article, ImportedArticle, Provenance, Suggestion, new_id
from annotator.gui.changes_dialog import ChangesDialog
from annotator.store.corpus import Corpus
from tests.gui.window.conftest import Opener
from tests.gui.window.driver import Driver

TEXT = "Bunia quiet\nSix people died in Bunia on Monday, said Ann Lee of Crescent Aid."
ORIGIN = Provenance("test", "1", "reader")


def made(article: int, *words: tuple[str, str]) -> list[Suggestion]:
    found = []
    for quote, label in words:
        start = TEXT.index(quote)
        found.append(Suggestion(new_id(), article, start, start + len(quote), label, 0.9, ORIGIN))
    return found


OLD = (("Bunia on", "GPE"), ("Monday", "DATE"), ("Ann Lee", "ORG"))
NEW = (("Bunia on", "GPE"), ("Ann Lee", "PERSON"), ("Crescent Aid", "ORG"))


def begin(open_window: Opener, tmp_path: Path) -> Driver:
    path = tmp_path / "changes.corpus"
    with Corpus.open(path, "ada", create=True) as corpus:
        for number in range(3):
            text = f"{TEXT} {number}"
            corpus.add([ImportedArticle(Article(text, text.index("\n")), text.encode(), "utf-8")])
        for article in (1, 2, 3):
            corpus.replace_suggestions({article: made(article, *OLD)}, "test", "1")
    person = open_window(path)
    person.main.settings.set("suggest", False)
    person.show()
    person.session.open_article(1)
    person.view.setFocus()
    return person


def renew(person: Driver, *articles: int) -> None:
    """A newer run, as the program's own comes in."""
    corpus = person.session.corpus
    for article in articles:
        corpus.replace_suggestions({article: made(article, *NEW)}, "test", "2")
    person.main.jobs.suggested.emit(list(articles))
    person.main.jobs.idle.emit()
    person.wait_idle()


def tags(person: Driver) -> list[str]:
    return [mark.tag for mark in person.view.marks.ordered()]


def test_a_newer_run_is_said_and_signed(open_window: Opener, tmp_path: Path) -> None:
    person = begin(open_window, tmp_path)
    bar = person.main.changes.bar
    assert not bar.isVisible()
    assert tags(person) == ["Place", "Date", "Org"]
    renew(person, 1, 3)
    assert "2 new, 2 gone, 2 changed in 2 articles. D reviews them." in (
        person.main.status.said_text
    )
    assert bar.isVisible()
    assert "1 new, 1 gone, 1 changed" in bar.line.text()
    assert "gone: “Monday” Date" in bar.line.text()
    assert tags(person) == ["Place", "± Person", "+ Org"]
    person.session.open_article(2)
    assert not bar.isVisible()


def test_one_key_walks_them_from_article_to_article(open_window: Opener, tmp_path: Path) -> None:
    person = begin(open_window, tmp_path)
    renew(person, 1, 3)
    person.press("D")
    assert person.quote == "Ann Lee"
    review = person.main.review_bar
    assert "1 of 2" in review.text
    assert "was “Ann Lee” Org" in review.text
    person.press("Enter")
    assert person.quote == "Crescent Aid"
    assert "new · score" in review.text
    person.press("X")
    assert "Nothing newer is left to decide here. D" in review.text
    assert "gone" in person.main.changes.bar.line.text()
    person.press("D")
    assert person.session.article_id == 3
    assert person.quote == "Ann Lee"
    assert person.session.corpus.run_changes.article_ids() == [3]
    person.press("D")
    assert "No newer suggestions" in person.main.status.said_text
    assert not person.main.changes.bar.isVisible()
    assert tags(person) == ["Place", "Person", "Org"]  # undecided still, and no news any more
    assert person.session.corpus.run_changes.counts.total == 0


def test_the_review_can_be_widened_to_all(open_window: Opener, tmp_path: Path) -> None:
    person = begin(open_window, tmp_path)
    renew(person, 1)
    person.press("D", "R", "Shift+Tab")
    assert person.quote == "Bunia on"
    person.press("R")
    assert not person.main.review_bar.isVisible()


def test_seen_is_told_no_more(open_window: Opener, tmp_path: Path) -> None:
    person = begin(open_window, tmp_path)
    renew(person, 1)
    person.click(person.main.changes.bar.close_button)
    assert not person.main.changes.bar.isVisible()
    assert tags(person) == ["Place", "Person", "Org"]
    renew(person, 1)
    assert not person.main.changes.bar.isVisible()


def test_all_are_listed_and_gone_to(open_window: Opener, tmp_path: Path) -> None:
    person = begin(open_window, tmp_path)
    renew(person, 1, 3)
    person.press("Ctrl+Shift+D")
    person.wait(lambda: bool(person.main.findChildren(ChangesDialog)))
    person.wait_idle()
    (window,) = person.main.findChildren(ChangesDialog)
    model = window.table.model()
    rows = [[str(model.data(model.index(row, at))) for at in range(3)] for row in range(6)]
    assert rows[:3] == [
        ["gone", "“Monday” Date", ""],
        ["changed", "“Ann Lee” Org", "“Ann Lee” Person"],
        ["new", "", "“Crescent Aid” Org"],
    ]
    window.table.selectRow(4)
    window.table.setFocus()
    QTest.qWaitForWindowActive(window, 1000)
    person.press("Enter")
    assert person.session.article_id == 3
    assert person.quote == "Ann Lee"
    window.close()


def test_decisions_made_before_stay(open_window: Opener, tmp_path: Path) -> None:
    person = begin(open_window, tmp_path)
    person.press("Tab", "Enter")
    before = person.confirmed()
    corpus = person.session.corpus
    fresh = [one._replace(score=0.1) for one in made(1, *NEW)]
    corpus.replace_suggestions({1: fresh}, "test", "2")
    person.session.refresh()
    assert person.confirmed() == before == [("GPE", "Bunia on")]
