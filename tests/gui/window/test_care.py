"""Where the window takes care: relations in the form, typing while suggestions come, edges."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QComboBox

from annotator.domain.annotations import RelationKind, Suggestion, new_id
from tests.gui.window.driver import Driver


def choose(driver: Driver, name: str, words: str) -> None:
    """Choose an item that holds these words in a combo box of the form."""
    combo = driver.main.right.form.findChild(QComboBox, name)
    row = next(row for row in range(combo.count()) if words in combo.itemText(row))
    combo.setCurrentIndex(row)
    combo.activated.emit(row)


def test_a_figure_can_replace_another_and_be_the_same_as_one(sample: Driver) -> None:
    form = sample.main.right.form
    sample.session.select(sample.mark("numerous").id)
    choose(sample, "supersedes", "at least 29")
    choose(sample, "same_as", "four")
    layer = sample.session.corpus.layer(sample.session.article_id)
    kinds = {relation.kind: relation.target_id for relation in layer.relations.values()}
    assert kinds[RelationKind.SUPERSEDES] == sample.mark("at least 29").id
    assert kinds[RelationKind.SAME_AS] == sample.mark("four").id
    assert "four" in form.findChild(QComboBox, "same_as").currentText()
    choose(sample, "same_as", "nothing")
    layer = sample.session.corpus.layer(sample.session.article_id)
    kept = {relation.kind for relation in layer.relations.values()}
    assert RelationKind.SUPERSEDES in kept
    assert RelationKind.SAME_AS not in kept
    sample.press("Ctrl+Z")
    assert "four" in form.findChild(QComboBox, "same_as").currentText()


def test_newer_suggestions_leave_what_is_being_typed_alone(sample: Driver) -> None:
    old = sample.mark("four")
    assert isinstance(old, Suggestion)
    sample.session.select(old.id)
    sample.press("V")
    sample.type("5")
    fresh = old._replace(id=new_id(), target_id="", link=None)
    other = sample.mark("numerous")
    assert isinstance(other, Suggestion)
    article = sample.session.article_id
    sample.session.corpus.replace_suggestions({article: [fresh, other]}, "test", "2")
    sample.main.jobs.suggested.emit([article])
    assert sample.session.selected_id == fresh.id
    assert sample.main.right.form.value.text() == "5"
    sample.press("Enter")
    figure = sample.selected.figure
    assert figure is not None
    assert figure.best == 5

    sample.session.select(other.id)
    sample.press("V")
    sample.type("6")
    sample.session.corpus.replace_suggestions({article: []}, "test", "3")
    sample.main.jobs.suggested.emit([article])
    assert "“6” was not stored" in sample.main.status.said_text


def test_what_was_said_goes_with_the_next_action(sample: Driver) -> None:
    sample.press("Shift+Enter")
    assert "accepted" in sample.main.status.said_text
    sample.press("N")
    assert sample.main.status.said_text == ""
    sample.press("Ctrl+Z")
    assert "Undone" in sample.main.status.said_text


def test_fields_have_an_edge_in_the_dark(sample: Driver) -> None:
    sample.main.looks.set_mode("dark")
    field = sample.main.list.search
    sample.view.setFocus()
    QApplication.processEvents()
    picture = field.grab().toImage()
    edge, ground = (picture.pixelColor(picture.width() // 2, y) for y in (0, 4))
    assert edge.lightness() > ground.lightness() + 40


def test_labels_take_their_short_names_in_a_narrow_window(sample: Driver) -> None:
    bar = sample.main.labels
    sample.main.resize(1600, 800)
    QApplication.processEvents()
    assert bar.chips[2].text() == "Organisation"
    sample.main.resize(900, 700)
    QApplication.processEvents()
    assert bar.chips[2].text() == "Org"
    assert bar.chips[2].accessibleName().startswith("Organisation")
    assert all(chip.width() >= chip.sizeHint().width() for chip in bar.chips)
