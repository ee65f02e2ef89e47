"""A review with real keys on the sample: order, one key a suggestion, the bar, the next article."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QToolButton

from annotator.domain import commands
from annotator.domain.annotations import Article, ImportedArticle, Provenance, Suggestion, new_id
from annotator.store.corpus import Corpus
from tests.gui.window.conftest import Opener
from tests.gui.window.driver import Driver

TEXT = "Six die in Bunia\nSix people died in Bunia on Monday, said Ann Lee of Crescent Aid."


def two_articles(path: Path) -> None:
    """Two articles with four suggestions each, the scores falling."""
    with Corpus.open(path, "ada", create=True) as corpus:
        for number in range(2):
            text = f"{TEXT} {number}"
            corpus.add([ImportedArticle(Article(text, text.index("\n")), text.encode(), "utf-8")])
        for article in (1, 2):
            corpus.replace_suggestions({article: made(article)}, "test", "1")


def made(article: int) -> list[Suggestion]:
    found = []
    for score, words, label in (
        (0.9, "Bunia on", "GPE"),
        (0.8, "Monday", "DATE"),
        (0.7, "Ann Lee", "PERSON"),
        (0.6, "Crescent Aid", "ORG"),
    ):
        start = TEXT.index(words)
        origin = Provenance("test", "1", "reader", "names", "said")
        found.append(Suggestion(new_id(), article, start, start + len(words), label, score, origin))
    return found


def begin(open_window: Opener, tmp_path: Path) -> Driver:
    path = tmp_path / "review.corpus"
    two_articles(path)
    person = open_window(path)
    person.main.settings.set("suggest", False)
    person.show()
    person.session.open_article(1)
    person.view.setFocus()
    return person


def test_one_key_decides_and_goes_on(open_window: Opener, tmp_path: Path) -> None:
    person = begin(open_window, tmp_path)
    bar = person.main.review_bar
    assert not bar.isVisible()
    person.press("R")
    assert bar.isVisible()
    assert person.quote == "Bunia on"
    assert "1 of 4" in bar.text
    assert "score 0.90 · reader · rule names · “said”" in bar.text
    assert "X reject" in person.main.status.hint_text
    assert "next" not in person.main.status.hint_text
    person.press(",")  # one token too many: adjusted, and selected still
    assert person.quote == "Bunia"
    person.press("Enter")  # on to the next
    assert person.quote == "Monday"
    person.press("X")
    assert person.quote == "Ann Lee"
    person.press("2")
    assert person.quote == "Crescent Aid"
    person.press("Enter")
    assert person.confirmed() == [("GPE", "Bunia"), ("ORG", "Ann Lee"), ("ORG", "Crescent Aid")]
    assert "Every suggestion is decided" in bar.text
    person.press("Escape")
    assert not bar.isVisible()


def test_what_is_skipped_comes_again_at_the_end(open_window: Opener, tmp_path: Path) -> None:
    person = begin(open_window, tmp_path)
    person.press("R", "S")
    assert person.quote == "Monday"
    assert "1 skipped" in person.main.review_bar.text
    person.press("Enter", "Enter", "Enter")
    assert person.quote == "Bunia on"
    layer = person.session.layer
    assert layer is not None
    assert len(layer.pending) == 1
    person.press("S")
    assert "only suggestion" in person.main.status.said_text


def test_the_least_sure_come_first(open_window: Opener, tmp_path: Path) -> None:
    person = begin(open_window, tmp_path)
    person.press("Shift+R")
    seen = []
    for _ in range(4):
        seen.append(person.quote)
        person.press("Enter")
    assert seen == ["Crescent Aid", "Ann Lee", "Monday", "Bunia on"]
    button = next(
        one
        for one in person.main.review_bar.findChildren(QToolButton)
        if one.accessibleName().startswith("Order")
    )
    assert button.accessibleName() == "Order: least sure first"


def test_tab_walks_as_the_review_does(open_window: Opener, tmp_path: Path) -> None:
    person = begin(open_window, tmp_path)
    person.press("Shift+R", "Tab")
    assert person.quote == "Ann Lee"
    person.press("Shift+Tab", "Shift+Tab")
    assert person.quote == "Bunia on"


def test_it_goes_on_in_the_next_article(open_window: Opener, tmp_path: Path) -> None:
    person = begin(open_window, tmp_path)
    first, second = (int(one) for one in person.session.order)
    person.session.open_article(first)
    person.press("Shift+R", "Enter", "Shift+Enter")
    layer = person.session.layer
    assert layer is not None
    assert not layer.pending
    person.press("Ctrl+Enter")
    assert person.session.article_id == second
    assert person.main.review_bar.isVisible()
    assert person.quote == "Crescent Aid"
    person.press("Ctrl+Z", "Ctrl+Z")
    assert person.session.article_id == first
    layer = person.session.layer
    assert layer is not None
    assert len(layer.pending) == 3


def test_first_suggestions_are_begun_when_they_come(open_window: Opener, tmp_path: Path) -> None:
    person = begin(open_window, tmp_path)
    corpus = person.session.corpus
    corpus.replace_suggestions({1: []}, "test", "2")
    person.session.refresh()
    person.press("R")
    assert person.session.selected is None
    fresh = [one._replace(id=new_id()) for one in made(1)]
    corpus.replace_suggestions({1: fresh}, "test", "3")
    person.session.refresh()
    assert person.quote == "Bunia on"


def test_a_value_typed_in_a_review_goes_on(open_window: Opener, tmp_path: Path) -> None:
    path = tmp_path / "value.corpus"
    two_articles(path)
    with Corpus.open(path, "ada") as corpus:
        layer = corpus.layer(1)
        ann = next(one for one in layer.pending.values() if one.label == "PERSON")
        corpus.apply(commands.accept(layer, [ann.id]))
    person = open_window(path)
    person.show()
    person.session.open_article(1)
    person.view.setFocus()
    person.press("J")
    person.type("six")
    person.press("C")  # the figure in the headline
    assert person.quote == "Six"
    person.press("R")
    person.session.select(person.mark("Six").id)
    person.press("V")
    person.type("6+")
    person.press("Enter")
    assert person.quote == "Bunia on"
    figure = person.mark("Six").figure
    assert figure is not None
    assert (figure.low, figure.high) == (6, None)


def test_a_review_goes_on_after_a_restart_where_it_was_left(
    open_window: Opener, tmp_path: Path
) -> None:
    person = begin(open_window, tmp_path)
    person.press("Shift+R", "X")
    assert person.quote == "Ann Lee"  # the second least sure
    person.close()
    again = open_window(tmp_path / "review.corpus")
    again.main.settings.set("suggest", False)
    again.show()
    again.view.setFocus()
    assert again.quote == "Ann Lee"
    assert "2 of 4" in again.main.review_bar.text
    again.press("Enter")
    assert again.quote == "Monday"
    again.press("Escape")
    again.close()
    last = open_window(tmp_path / "review.corpus")
    last.show()
    assert not last.main.review.active
    last.press("R")
    assert last.main.review.least_sure_first


def test_a_review_of_newer_suggestions_alone_ends_with_the_window(
    open_window: Opener, tmp_path: Path
) -> None:
    person = begin(open_window, tmp_path)
    assert person.session.layer is not None
    some = list(person.session.layer.pending)[:2]
    person.main.review.begin_only(lambda: some)
    person.close()
    again = open_window(tmp_path / "review.corpus")
    again.show()
    assert not again.main.review.active  # to go over all would be another review
