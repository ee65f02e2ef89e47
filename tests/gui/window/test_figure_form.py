"""The figures panel's form as its user meets it: typed lines, letters, names, the words' value."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QToolButton, QWidget

from annotator.domain.annotations import Annotation, RelationKind
from annotator.domain.figures import Outcome, Sex, VictimStatus, value_text
from annotator.gui.names import listed, offered
from annotator.store.names import used as names_used
from tests.gui.window.driver import Driver


def select(driver: Driver, quote: str) -> None:
    driver.session.select(driver.mark(quote).id)
    driver.view.setFocus()
    QApplication.processEvents()


def test_a_whole_figure_is_one_line_and_one_step(sample: Driver) -> None:
    select(sample, "at least 29")
    form = sample.main.right.form
    before = sample.selected.figure
    sample.press("V")
    assert form.value.selectedText() == "29+"
    sample.type("31+ i civ f")
    assert form.entry.words.text() == "→ at least 31 injured · civilian, female"
    assert form.entry.letters.isVisible()
    assert sample.selected.figure == before
    sample.press("Return")
    assert sample.focus() is sample.view
    assert not form.entry.letters.isVisible()
    figure = sample.selected.figure
    assert figure is not None
    assert (value_text(figure), figure.outcome) == ("31+", Outcome.INJURED)
    assert (figure.status, figure.sex) == (VictimStatus.CIVILIAN, Sex.FEMALE)
    assert form.value.text() == "31+"
    assert form.entry.words.text() == "at least 31 injured · civilian, female"
    sample.press("Ctrl+Z")
    assert sample.mark("at least 29").figure == before


def test_a_line_names_the_total_too(sample: Driver) -> None:
    sample.press("Shift+Enter")
    select(sample, "numerous")
    sample.press("V")
    sample.type("8 k of 29+")
    assert "part of 29+" in sample.main.right.form.entry.words.text()
    sample.press("Return")
    layer = sample.session.corpus.layer(sample.session.article_id)
    mark = sample.mark("numerous")
    (link,) = [r for r in layer.relations.values() if r.source_id == mark.id]
    assert (link.kind, link.target_id) == (
        RelationKind.COMPONENT,
        sample.mark("at least 29").id,
    )
    assert mark.figure is not None
    assert mark.figure.best == 8
    sample.press("Ctrl+Z")
    figure = sample.mark("numerous").figure
    assert figure is not None
    assert figure.term == "numerous"
    assert not [
        r
        for r in sample.session.layer.relations.values()
        if r.source_id == mark.id  # type: ignore[union-attr]
    ]
    sample.press("V")
    sample.type("8 of 77")
    sample.press("Return")
    assert "Not stored" in sample.main.right.form.entry.words.text()
    assert sample.focus() is sample.main.right.form.value


def test_a_line_says_that_a_figure_replaces_another(sample: Driver) -> None:
    select(sample, "numerous")
    sample.press("V")
    sample.type("40 replaces 29+")
    assert "replaces 29+" in sample.main.right.form.entry.words.text()
    sample.press("Return")
    layer = sample.session.layer
    assert layer is not None
    mark, old = sample.mark("numerous"), sample.mark("at least 29")
    links = [(r.kind, r.source_id, r.target_id) for r in layer.relations.values()]
    assert (RelationKind.SUPERSEDES, mark.id, old.id) in links
    commands = sample.session.corpus.undo_text
    sample.press("V")
    sample.type("40 replaces 29+")
    sample.press("Return")
    assert sample.session.corpus.undo_text == commands  # it was so already
    sample.press("Ctrl+Z")
    assert not layer.relations


def test_a_line_that_is_not_understood_stays_and_says_why(sample: Driver) -> None:
    select(sample, "four")
    sample.press("V")
    sample.type("29 kiled")
    sample.press("Return")
    form = sample.main.right.form
    assert sample.focus() is form.value
    assert "Not stored" in form.entry.words.text()
    assert "kiled" in form.entry.words.text()
    sample.press("Escape")
    assert form.value.text() == "4"
    assert form.entry.words.text().startswith("4 killed")


def test_fields_take_a_letter(sample: Driver) -> None:
    select(sample, "four")
    sample.press("F2")
    form = sample.main.right.form
    assert sample.focus() is form.field("outcome")
    sample.press("D")
    figure = sample.selected.figure
    assert figure is not None
    assert figure.outcome is Outcome.DETAINED
    for name, letter, expected in (
        ("status", "P", "police"), ("sex", "M", "male"), ("age", "Y", "child"),
        ("modality", "H", "hypothetical"), ("time", "B", "background"),
    ):  # fmt: skip
        form.field(name).setFocus()
        sample.press(letter)
        assert getattr(sample.selected.figure, name) == expected
    sample.press("Return")
    assert sample.focus() is sample.view


def test_the_words_are_shown_beside_what_is_stored_and_can_be_taken(sample: Driver) -> None:
    select(sample, "at least 29")
    form = sample.main.right.form
    take = form.findChild(QToolButton)
    assert not take.isVisible()
    assert form._said.text() == "says 29+ ✓"
    sample.press("V")
    sample.type("35")
    sample.press("Return")
    assert take.isVisible()
    assert "≠ says 29+" in take.text()
    sample.press("=")
    figure = sample.selected.figure
    assert figure is not None
    assert value_text(figure) == "29+"
    assert not take.isVisible()
    sample.press("Ctrl+Z")
    assert take.isVisible()
    sample.click(take)
    assert not take.isVisible()


def test_names_are_completed(sample: Driver) -> None:
    select(sample, "four")
    form = sample.main.right.form
    actor = form.findChild(QLineEdit, "actor")
    actor.setFocus()
    sample.type("pakis")
    completer = actor.completer()
    popup = completer.popup()
    assert popup.isVisible()
    assert completer.currentCompletion() == "Pakistani"
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    QApplication.processEvents()
    figure = sample.selected.figure
    assert figure is not None
    assert figure.actor == "Pakistani"


def offers(sample: Driver, field: str, typed: str) -> list[str]:
    line = sample.main.right.form.findChild(QLineEdit, field)
    line.setFocus()
    line.selectAll()
    sample.type(typed)
    model = line.completer().completionModel()
    found = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    line.completer().popup().hide()
    return found


def test_names_that_begin_with_what_is_typed_come_first(sample: Driver) -> None:
    select(sample, "four")
    found = offers(sample, "place", "da")
    assert "Baghdad" in found
    assert [name[:2] for name in found[:3]] == ["Da"] * 3
    assert found.index("Dar es Salaam") < found.index("Canada")
    assert offers(sample, "place", "k")[:2] == ["Kabul", "Kandahar"]  # the article's, by nearness
    assert offers(sample, "attributed_to", "ministry") == ["Foreign Ministry"]
    assert offers(sample, "attributed_to", "pes")[:2] == ["Peskov", "Dmitry Peskov"]


def test_names_come_from_the_article_first_then_the_corpus_then_the_lists(sample: Driver) -> None:
    labels = sample.main.right.form.names.labels["place"]
    assert labels == {"GPE", "LOC", "FAC"}
    names = offered("place", sample.session.snapshot, labels, ["Zuwara"])
    near = offered("place", sample.session.snapshot, labels, [], sample.mark("Kabul").start)
    assert near[:2] == ["Kabul", "Kandahar"]
    assert names[0] != "Kabul"
    assert names.index("Kandahar") < names.index("Zuwara") < names.index("Norway")
    assert len(names) == len(set(names))
    assert "Afghan" in listed("actor")
    assert "Afghan" not in listed("place")


def test_names_of_other_articles_are_offered(sample: Driver) -> None:
    sample.press("Shift+Enter")
    select(sample, "four")
    sample.press("V")
    sample.type('4 k @"Zintan Brigade"')
    sample.press("Return")
    corpus = sample.session.corpus
    used = names_used(corpus, "actor", ["NORP"])
    assert used[0] in ("Afghan", "Pakistani")  # marked more than once
    assert {"Zintan Brigade", "Pakistani", "Russian"} <= set(used)
    assert "Kabul" not in used
    names = sample.main.right.form.names
    assert names.used["actor"] == []
    sample.main.right.form.field("actor").setFocus()
    sample.wait(lambda: bool(names.used["actor"]))
    sample.wait_idle()
    assert "Zintan Brigade" in names.used["actor"]


def test_the_nearest_place_is_suggested_and_down_takes_it(sample: Driver) -> None:
    select(sample, "numerous")
    place = sample.main.right.form.findChild(QLineEdit, "place")
    assert place.guess == "Afghanistan"  # type: ignore[attr-defined]
    assert place.text() == ""
    place.setFocus()
    sample.press("Down")
    assert place.text() == "Afghanistan"
    sample.press("Return")
    figure = sample.selected.figure
    assert figure is not None
    assert figure.place == "Afghanistan"
    select(sample, "four")
    assert place.guess == ""  # type: ignore[attr-defined]


def test_undo_in_a_field_takes_back_typing_first(sample: Driver) -> None:
    select(sample, "four")
    form = sample.main.right.form
    sample.press("V")
    sample.type("5")
    sample.press("Return", "V")
    assert isinstance(sample.selected, Annotation)
    sample.type("6")
    sample.press("Ctrl+Z")
    assert form.value.text() == "5"
    assert sample.selected.figure is not None
    assert sample.selected.figure.best == 5
    sample.press("Ctrl+Z")
    figure = sample.mark("four").figure
    assert figure is not None
    assert figure.best == 4
    assert form.value.text() == "4"


def test_tab_goes_through_the_fields_in_the_order_in_which_one_reads(sample: Driver) -> None:
    select(sample, "four")
    sample.press("V")
    seen = []
    for _ in range(18):
        sample.press("Tab")
        seen.append(sample.focus().objectName())
    assert seen[:16] == [
        "low", "best", "high", "qualifier", "outcome", "modality", "group", "unit", "status",
        "actor", "sex", "age", "place", "time", "attributed_to", "source_kind",
    ]  # fmt: skip
    assert {"part_of", "supersedes"} & set(seen[16:])


def test_what_is_not_known_is_quiet(sample: Driver) -> None:
    select(sample, "four")
    form = sample.main.right.form
    status = form.findChild(QComboBox, "sex")
    assert status.is_quiet  # type: ignore[attr-defined]
    assert not form.findChild(QComboBox, "outcome").is_quiet  # type: ignore[attr-defined]


def test_nothing_of_a_figure_is_left_when_nothing_is_selected(sample: Driver) -> None:
    form = sample.main.right.form
    sample.session.select(sample.mark("at least 29").id)
    sample.press("V")
    form.value.selectAll()
    sample.type("31")
    sample.press("Enter")
    assert not form._take.isHidden()
    sample.press("Escape", "Escape")
    assert sample.session.selected_id == ""
    assert form._take.isHidden()


@pytest.mark.parametrize("value", ["", "5"])
def test_with_nothing_selected_nothing_of_the_figure_is_left(sample: Driver, value: str) -> None:
    select(sample, "four")
    if value:
        sample.press("V")
        sample.type(value)
        sample.press("Return")
    sample.press("Escape")
    assert sample.session.selected_id == ""
    form = sample.main.right.form
    shown = [one for one in form.findChildren(QWidget) if one.isVisible()]
    assert [one.text() for one in shown if isinstance(one, QLabel)] == [form._empty.text()]
    assert len(shown) == 1
