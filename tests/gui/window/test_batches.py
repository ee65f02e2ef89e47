"""The same at many places, with real keys: previews, ticks, one step to undo, what is refused."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.domain.annotations import Article, ImportedArticle, Provenance, Suggestion, new_id
from annotator.gui.batch_model import ARTICLE, NOW, QUOTE
from annotator.gui.refusals_dialog import RefusalsDialog
from annotator.store.corpus import Corpus
from tests.gui.window.conftest import Opener
from tests.gui.window.driver import Driver

TEXT = "Bunia quiet\nSix died in Bunia. The road to Bunia is open, BUNIA radio said on Monday."
ORIGIN = Provenance("test", "1", "reader")
ARTICLES = 3


def made(article: int) -> list[Suggestion]:
    """The first two mentions as a person, with scores; a day."""
    first = TEXT.index("Bunia")
    second = TEXT.index("Bunia", first + 1)
    day = TEXT.index("Monday")
    places = ((first, 5, "PERSON", 0.5), (second, 5, "PERSON", 0.95), (day, 6, "DATE", 0.97))
    return [
        Suggestion(new_id(), article, start, start + size, label, score, ORIGIN)
        for start, size, label, score in places
    ]


def begin(open_window: Opener, tmp_path: Path) -> Driver:
    path = tmp_path / "batch.corpus"
    with Corpus.open(path, "ada", create=True) as corpus:
        for number in range(ARTICLES):
            text = f"{TEXT} {number}"
            corpus.add([ImportedArticle(Article(text, text.index("\n")), text.encode(), "utf-8")])
        for article in range(1, ARTICLES + 1):
            corpus.replace_suggestions({article: made(article)}, "test", "1")
    person = open_window(path)
    person.main.settings.set("suggest", False)
    person.show()
    person.session.open_article(1)
    person.view.setFocus()
    return person


def texts(person: Driver, column: int) -> list[str]:
    model = person.main.batches.panel.model
    return [str(model.data(model.index(row, column))) for row in range(model.rowCount())]


def annotations(person: Driver, article: int) -> list[tuple[str, str]]:
    layer = person.session.corpus.layer(article)
    found = sorted(layer.annotations.values(), key=lambda one: one.start)
    return [(one.label, layer.article.text[one.start : one.end]) for one in found]


def test_the_same_text_in_this_article_is_marked_as_one_step(
    open_window: Opener, tmp_path: Path
) -> None:
    person = begin(open_window, tmp_path)
    person.press("Tab", "3", "Shift+Tab")  # the first is a place, no person
    person.session.select(person.mark("Bunia").id)
    person.press("A")
    panel = person.main.batches.panel
    assert panel.isVisible()
    assert texts(person, QUOTE) == ["Bunia", "Bunia", "BUNIA"]
    assert texts(person, NOW) == ["○ Person", "", ""]
    assert panel.count.text() == "2 of 3 ticked"  # other capitals are not meant, unless one says so
    person.press("Down", "Space", "Space")
    assert panel.count.text() == "2 of 3 ticked"
    assert [one.quote for one in panel.model.chosen] == ["Bunia", "BUNIA"]
    before = annotations(person, 1)
    person.press("Enter")
    assert not panel.isVisible()
    assert person.focus() is person.view
    assert annotations(person, 1) == [("GPE", "Bunia"), ("GPE", "Bunia"), ("GPE", "BUNIA")]
    layer = person.session.layer
    assert layer is not None
    assert len(layer.pending) == 1
    person.press("Ctrl+Z")
    assert annotations(person, 1) == before
    assert annotations(person, 2) == []


def test_the_same_text_in_the_corpus_is_marked_as_one_step(
    open_window: Opener, tmp_path: Path
) -> None:
    person = begin(open_window, tmp_path)
    person.press("Tab", "3")
    person.session.select(person.mark("Bunia").id)
    person.press("A", "A")
    panel = person.main.batches.panel
    person.wait(lambda: panel.model.rowCount() == 3 * ARTICLES + 2)
    person.wait_idle()
    assert not panel.table.isColumnHidden(ARTICLE)
    person.press("Ctrl+A")
    assert len(panel.model.chosen) == panel.model.rowCount()
    person.press("Enter")
    person.wait(lambda: len(annotations(person, 3)) == 4)
    person.wait_idle()
    assert [label for label, _ in annotations(person, 2)] == ["GPE"] * 4
    assert "3 articles" in person.main.status.said_text
    person.press("Ctrl+Z")
    assert [len(annotations(person, one)) for one in (1, 2, 3)] == [1, 0, 0]
    assert person.session.corpus.layer(2).pending


def test_escape_changes_nothing(open_window: Opener, tmp_path: Path) -> None:
    person = begin(open_window, tmp_path)
    person.press("A")
    assert not person.main.batches.panel.isVisible()  # nothing is selected
    person.press("Tab", "A")
    assert person.main.batches.panel.isVisible()
    person.press("Escape")
    assert not person.main.batches.panel.isVisible()
    assert annotations(person, 1) == []
    assert person.focus() is person.view


def test_all_like_this_are_rejected_for_good_and_allowed_again(
    open_window: Opener, tmp_path: Path
) -> None:
    person = begin(open_window, tmp_path)
    panel = person.main.batches.panel
    person.press("Tab", "Shift+X")
    person.wait(lambda: panel.model.rowCount() == 2 * ARTICLES)
    assert panel.button.text() == "Reject 6, and in later runs"
    assert len(person.session.corpus.layer(1).pending) == 3  # nothing is done yet
    person.press("Enter")
    person.wait(lambda: "rejected" in person.main.status.said_text)
    person.wait_idle()
    assert "6 suggestions rejected" in person.main.status.said_text
    assert person.quote == "Monday"  # the next one that is left
    corpus = person.session.corpus
    assert all(len(corpus.layer(one).pending) == 1 for one in (1, 2, 3))
    corpus.replace_suggestions({2: made(2)}, "test", "2")
    assert len(corpus.layer(2).pending) == 1

    person.press("Ctrl+Shift+X")
    window = next(one for one in person.main.findChildren(RefusalsDialog))
    assert window.table.model().rowCount() == 1
    window.allow()
    person.wait(lambda: not corpus.refusals())
    person.wait_idle()
    assert window.table.model().rowCount() == 0
    assert len(corpus.layer(1).pending) == 3
    window.close()
    person.main.activateWindow()
    QTest.qWaitForWindowActive(person.main, 1000)
    person.view.setFocus()
    person.press("Ctrl+Z")  # revoking is a step like any other
    assert len(corpus.refusals()) == 1
    person.press("Ctrl+Z")
    assert not corpus.refusals()
    assert len(corpus.layer(1).pending) == 3


def test_with_one_left_out_the_others_are_rejected_and_nothing_is_refused(
    open_window: Opener, tmp_path: Path
) -> None:
    person = begin(open_window, tmp_path)
    corpus, panel = person.session.corpus, person.main.batches.panel
    person.press("Tab", "Shift+X")
    person.wait(lambda: panel.model.rowCount() == 2 * ARTICLES)
    person.press("Space")
    assert panel.button.text() == "Reject 5"
    person.press("Enter")
    person.wait(lambda: "5 places decided" in person.main.status.said_text)
    person.wait_idle()
    assert [len(corpus.layer(one).pending) for one in (1, 2, 3)] == [2, 1, 1]
    assert not corpus.refusals()
    person.press("Ctrl+Z")
    person.wait_idle()
    assert [len(corpus.layer(one).pending) for one in (1, 2, 3)] == [3, 3, 3]


def test_rejecting_all_of_this_article_refuses_nothing(open_window: Opener, tmp_path: Path) -> None:
    person = begin(open_window, tmp_path)
    panel = person.main.batches.panel
    person.press("Tab", "Shift+X")
    person.wait(lambda: panel.model.rowCount() == 2 * ARTICLES)
    person.press("A")
    assert panel.button.text() == "Reject 2"
    person.press("Enter")
    assert [len(person.session.corpus.layer(one).pending) for one in (1, 2)] == [1, 3]
    assert not person.session.corpus.refusals()
    assert person.quote == "Monday"


def test_many_are_accepted_by_score_and_label(open_window: Opener, tmp_path: Path) -> None:
    person = begin(open_window, tmp_path)
    person.press("Shift+A")
    panel = person.main.batches.panel
    assert texts(person, NOW) == ["○ Person 0.95", "○ Date 0.97"]
    panel.filter.findChildren(type(panel._score))[0].setValue(0.4)
    assert len(texts(person, QUOTE)) == 3
    panel._label.setCurrentIndex(panel._label.findData("DATE"))
    panel._label.activated.emit(panel._label.currentIndex())
    assert texts(person, QUOTE) == ["Monday"]
    person.press("A")
    person.wait(lambda: panel.model.rowCount() == ARTICLES)
    person.wait_idle()
    person.press("Space")
    assert panel.button.text() == "Accept 2"
    person.click(panel.button)
    person.wait(lambda: len(annotations(person, 3)) == 1)
    person.wait_idle()
    assert [len(annotations(person, one)) for one in (1, 2, 3)] == [0, 1, 1]
    person.press("Ctrl+Z")
    assert annotations(person, 3) == []


def test_the_columns_have_room_beside_the_scroll_bar_and_in_a_narrower_window(
    open_window: Opener, tmp_path: Path
) -> None:
    person = begin(open_window, tmp_path)
    person.press("Shift+A")
    panel = person.main.batches.panel
    person.wait(lambda: panel.model.rowCount() > 0)
    table = panel.table

    def fits() -> bool:
        return bool(table.horizontalHeader().length() == table.viewport().width())

    assert fits()
    panel.setFixedHeight(panel.height() - table.viewport().height() + 8)
    person.wait(table.verticalScrollBar().isVisible)
    assert fits()
    person.main.resize(person.main.width() - 90, person.main.height())
    person.wait(fits)


def test_a_label_with_alt_goes_wherever_the_words_stand(
    open_window: Opener, tmp_path: Path
) -> None:
    person = begin(open_window, tmp_path)
    person.press("Tab", "Alt+3")  # wrong twice, left out once
    assert annotations(person, 1) == [("GPE", "Bunia")] * 3
    assert "3 places decided" in person.main.status.said_text
    assert person.quote == "Bunia"
    assert annotations(person, 2) == []
    person.press("Ctrl+Z")
    assert annotations(person, 1) == []
    layer = person.session.layer
    assert layer is not None
    assert len(layer.pending) == 3


def test_what_a_person_has_marked_otherwise_stays(open_window: Opener, tmp_path: Path) -> None:
    person = begin(open_window, tmp_path)
    person.press("Tab", "2", "Alt+3")
    assert annotations(person, 1) == [("ORG", "Bunia"), ("GPE", "Bunia"), ("GPE", "Bunia")]
    person.press("Escape", "Ctrl+End", "Home")
    while person.view.paragraphs.text[slice(*person.view.target_range())] != "said":
        person.press("Right")
    person.press("Alt+9")
    assert ("EVENT", "said") in annotations(person, 1)


def test_the_rest_accepted_and_done_with_one_key(open_window: Opener, tmp_path: Path) -> None:
    person = begin(open_window, tmp_path)
    first, second, _ = (int(one) for one in person.session.order)
    person.session.open_article(first)
    person.press("Tab", "X", "Ctrl+Shift+Enter")
    assert person.session.article_id == second
    layer = person.session.corpus.layer(first)
    assert layer.is_read
    assert not layer.pending
    assert [label for label, _ in annotations(person, first)] == ["PERSON", "DATE"]
    assert "2 suggestions accepted" in person.main.status.said_text
    person.press("Ctrl+Z")
    assert person.session.article_id == first
    layer = person.session.corpus.layer(first)
    assert not layer.is_read
    assert len(layer.pending) == 2


def test_context_is_read_from_the_texts_own_side(open_window: Opener, tmp_path: Path) -> None:
    person = begin(open_window, tmp_path)
    person.main.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    panel = person.main.batches.panel
    person.press("Tab", "A")
    assert panel.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert panel.table.layoutDirection() is Qt.LayoutDirection.LeftToRight
    person.press("Escape")
    text = "عنوان\nقتل ستة أشخاص في بونيا يوم الاثنين. بونيا هادئة."
    number = person.session.corpus.add(
        [ImportedArticle(Article(text, text.index("\n")), text.encode(), "utf-8")]
    ).new[0]
    start = text.index("بونيا")
    one = Suggestion(new_id(), number, start, start + 5, "GPE", 0.9, ORIGIN)
    person.session.corpus.replace_suggestions({number: [one]}, "test", "1")
    person.session.open_article(number)
    person.press("Tab", "A")
    assert len(texts(person, QUOTE)) == 2
    assert panel.table.layoutDirection() is Qt.LayoutDirection.RightToLeft
