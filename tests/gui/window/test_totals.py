"""The totals above the figures: sums and checks, standards, what is lacking."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel

from annotator.domain.annotations import RelationKind
from annotator.domain.figures import CasualtyFigure, Outcome, Qualifier, VictimStatus
from annotator.domain.layer import FigureMention
from annotator.gui.totals_model import TotalsModel, rows_as_written, rows_of
from annotator.resources import convention, resource
from annotator.settings import Settings
from tests.gui.window.conftest import Opener
from tests.gui.window.driver import Driver


def mention(name: str, number: int | None, target: str = "", **more: object) -> FigureMention:
    confirmed = bool(more.pop("confirmed", True))
    figure = CasualtyFigure(Outcome.KILLED, number, number, number, **more)  # type: ignore[arg-type]
    link = RelationKind.COMPONENT if target else None
    return FigureMention(name, 0, 1, figure, confirmed, target, link)


PARTS = [
    mention("t", 29),
    mention("a", 4, "t", status=VictimStatus.CIVILIAN),
    mention("b", 12, "t", confirmed=False),
    mention("c", 13, "t"),
]


def test_a_total_shows_its_bounds_and_its_arithmetic() -> None:
    (row,) = rows_as_written(PARTS)
    assert row.cells == ("● killed", "29", "29", "29", "29 = 4 + 12 + 13 ✓")
    assert row.ids == ("t",)
    assert not row.doubtful


def test_the_key_selects_the_first_total(sample: Driver) -> None:
    sample.press("T")
    view = sample.main.right.totals.view
    assert {one.row() for one in view.selectionModel().selectedIndexes()} == {0}


def test_a_sum_that_does_not_come_out_is_doubtful() -> None:
    (row,) = rows_as_written([*PARTS, mention("d", 9, "t")])
    assert row.doubtful
    assert row.cells[-1].startswith("⚠ 29 ≠")
    assert "9 too many" in row.text


def test_sources_that_differ_are_doubtful_and_all_are_named() -> None:
    rivals = [
        mention("kabul", 13, attributed_to="Kabul"),
        mention("islamabad", 133, attributed_to="Islamabad", confirmed=False),
    ]
    (row,) = rows_as_written(rivals)
    assert (row.doubtful, row.suggested) == (True, True)
    assert row.ids == ("islamabad", "kabul")
    assert row.cells[0] == "○ killed"
    assert row.numbers == ("13", "133", "133")
    assert "Kabul says 13" in row.text


def test_a_standard_has_its_own_columns_and_says_who_decides() -> None:
    rows = {row.name: row for row in rows_of(PARTS, convention("ucdp"))}
    assert rows["deaths_civilians"].numbers == ("4",)
    assert rows["deaths_civilians"].ids == ("a",)
    vague = [mention("v", None, qualifier=Qualifier.VAGUE, term="dozens")]
    (column,) = rows_of(vague, convention("acled"))
    assert column.numbers == ("12",)
    best = next(row for row in rows_of(vague, convention("ucdp")) if row.name == "best")
    assert (best.numbers, best.text) == (("–",), "dozens: analyst")


def test_the_model_keeps_to_the_rules_of_models(qtbot: object) -> None:
    model = TotalsModel()
    tester = QAbstractItemModelTester(model)
    assert tester is not None
    assert model.show(rows_as_written(PARTS), is_standard=False)
    assert not model.show(rows_as_written(PARTS), is_standard=False)
    assert model.columnCount() == 5
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "killed, Low 29, Best 29, High 29, 29 = 4 + 12 + 13 ✓"
    assert model.show(rows_of(PARTS, convention("gtd")), is_standard=True)
    assert model.columnCount() == 3
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Number"
    assert model.rowCount(QModelIndex()) == 4


def cells(driver: Driver) -> list[tuple[str, ...]]:
    model = driver.main.right.totals.model
    return [
        tuple(model.index(row, column).data() for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def test_t_goes_to_the_totals_and_enter_to_their_figures(sample: Driver) -> None:
    totals = sample.main.right.totals
    assert ("○ killed", "29", "29", "–", "29 = 4 + 12 + 13 ✓") in cells(sample)
    sample.press("T")
    assert sample.focus() is totals.view
    row = next(at for at, row in enumerate(cells(sample)) if "killed" in row[0])
    sample.press(*["Down"] * row)
    start = sample.mark("at least 29").start
    assert (start, start + 11) in sample.view._looks.found
    assert sample.main.status.said_text == "killed: 29 = 4 + 12 + 13 ✓"
    sample.press("Return")
    assert sample.quote == "at least 29"
    assert sample.focus() is totals.view
    sample.press("T")
    assert totals.isHidden()
    assert sample.focus() is sample.view
    assert sample.view._looks.found == ()
    sample.press("T")
    assert totals.isVisible()
    sample.press("Escape")
    assert sample.focus() is sample.view
    assert totals.isVisible()


def test_a_click_on_a_total_shows_what_it_rests_on(sample: Driver) -> None:
    view = sample.main.right.totals.view
    row = next(at for at, row in enumerate(cells(sample)) if "killed" in row[0])
    place = view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QApplication.processEvents()
    assert sample.quote == "at least 29"
    assert sample.view._looks.found


def test_totals_follow_each_edit_and_its_undo(sample: Driver) -> None:
    sample.session.select(sample.mark("at least 29").id)
    sample.view.setFocus()
    sample.press("V")
    sample.type("20")
    sample.press("Return")
    assert any("⚠" in row[-1] and "9 too many" in row[-1] for row in cells(sample))
    sample.press("Ctrl+Z")
    assert not any("⚠" in row[-1] for row in cells(sample))


def test_hidden_totals_are_as_they_should_be_when_they_come_back(sample: Driver) -> None:
    sample.press("T", "T")
    assert sample.main.right.totals.isHidden()
    sample.session.select(sample.mark("at least 29").id)
    sample.press("V")
    sample.type("30")
    sample.press("Return", "T")
    assert any(row[1] == "30" for row in cells(sample))


def test_the_chosen_standard_is_kept(open_window: Opener, tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    driver = open_window(settings=Settings(path))
    driver.show()
    choice = driver.main.right.totals.choice
    choice.setFocus()
    assert choice.currentText() == "as written"
    driver.press("U")
    assert choice.currentText() == "UCDP GED"
    assert Settings(path).text("convention") == "ucdp"
    again = open_window(tmp_path / "b.corpus", Settings(path))
    assert again.main.right.totals.choice.currentText() == "UCDP GED"


def test_a_convention_of_ones_own_and_one_that_is_gone(open_window: Opener, tmp_path: Path) -> None:
    own = tmp_path / "mine.toml"
    theirs = resource("conventions", "gtd.toml").read_text(encoding="utf-8")
    own.write_text(theirs.replace('title = "GTD"', 'title = "Mine"'), encoding="utf-8")
    settings = Settings()
    settings.set("convention", str(own))
    driver = open_window(settings=settings)
    assert driver.main.right.totals.choice.currentText() == "Mine"
    settings.set("convention", str(tmp_path / "gone.toml"))
    driver = open_window(tmp_path / "b.corpus", settings)
    driver.show()
    driver.wait(driver.main.message.isVisible)
    assert driver.main.right.totals.choice.currentText() == "as written"


def lacking(driver: Driver) -> QLabel:
    return driver.main.right.totals.lacking


def follow(driver: Driver, word: str) -> None:
    label = lacking(driver)
    target = next(
        part.split('"')[1] for part in label.text().split("<a ")[1:] if f">{word}<" in part
    )
    label.linkActivated.emit(target)
    QApplication.processEvents()


def test_what_is_lacking_leads_to_where_it_is_filled_in(sample: Driver) -> None:
    assert "Still lacking" in lacking(sample).text()
    follow(sample, "place")
    assert sample.selected.label == "GPE"
    assert sample.focus() is sample.view
    sample.press("Return")
    QApplication.processEvents()
    assert ">place<" not in lacking(sample).text()
    sample.press("Ctrl+Z")
    QApplication.processEvents()
    assert ">place<" in lacking(sample).text()


def test_what_is_lacking_is_reached_with_the_keyboard(sample: Driver) -> None:
    sample.press("T", "Tab")
    assert sample.focus() is sample.main.right.totals.choice
    sample.press("Tab")
    assert sample.focus() is lacking(sample)
    sample.press("Tab", "Return")
    assert sample.selected.label == "DATE"
    assert sample.focus() is sample.view


def test_a_field_that_is_lacking_gets_the_keyboard(sample: Driver) -> None:
    sample.session.select(sample.mark("at least 29").id)
    sample.view.setFocus()
    sample.press("Return")
    pending = sample.session.layer.pending  # type: ignore[union-attr]
    for one in [one for one in pending.values() if one.figure is not None]:
        sample.session.select(one.id)
        sample.press("X")
    QApplication.processEvents()
    follow(sample, "actor")
    assert sample.quote == "at least 29"
    assert sample.focus() is sample.main.right.form.field("actor")
    sample.type("Pakistani")
    sample.press("Return")
    QApplication.processEvents()
    assert ">actor<" not in lacking(sample).text()


def test_what_no_suggestion_gives_is_said_with_its_key(open_window: Opener, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text("A headline\nNothing is known.", encoding="utf-8")
    settings = Settings()
    settings.set("suggest", False)
    driver = open_window(settings=settings)
    driver.show([folder])
    driver.wait(lambda: driver.session.article_id != 0)
    driver.wait_idle()
    assert "No casualty figures yet" in lacking(driver).text()
    follow(driver, "place")
    assert "3 marks them as Country or city" in driver.main.status.said_text
    follow(driver, "actor")
    assert "A figure has to be there first" in driver.main.status.said_text


@pytest.mark.parametrize("shown", [True, False])
def test_hidden_totals_stay_hidden(open_window: Opener, shown: bool) -> None:
    settings = Settings()
    settings.set("totals", shown)
    driver = open_window(settings=settings)
    assert driver.main.right.totals.isHidden() is not shown


def killed(driver: Driver) -> tuple[str, ...]:
    return next(row for row in cells(driver) if "killed" in row[0])


def test_a_total_by_hand_needs_a_reason_and_can_be_undone(sample: Driver) -> None:
    line = sample.main.right.totals.by_hand
    worked_out = killed(sample)
    sample.press("Shift+V")
    assert line.isVisible()
    assert sample.focus() is line.value
    assert line.outcome.currentText() == "killed"
    sample.type("31-35")
    sample.press("Return", "Return")
    assert "Not stored" in line.words.text()
    assert sample.focus() is line.reason
    sample.type("two died later")
    sample.press("Return")
    assert not line.isVisible()
    assert killed(sample) == (
        "✎ killed", "31", "–", "35", "two died later (29 = 4 + 12 + 13 ✓)",
    )  # fmt: skip
    stored = sample.session.corpus.layer(sample.session.article_id).totals_of_ones_own()
    assert stored[Outcome.KILLED].reason == "two died later"

    choice = sample.main.right.totals.choice
    choice.setFocus()
    sample.press("U")
    high = next(row for row in cells(sample) if row[0].endswith("high"))
    assert high[1:] == ("35", "two died later")
    sample.press("Home", "Escape", "Ctrl+Z")
    assert choice.currentText() == "as written"
    assert killed(sample) == worked_out
    sample.press("Ctrl+Shift+Z", "Shift+V")
    assert line.value.text() == "31–35"
    QTest.keyClick(line.value, Qt.Key.Key_Backspace)
    sample.press("Return", "Return")
    assert killed(sample) == worked_out


def test_a_total_by_hand_that_is_no_number_is_refused(sample: Driver) -> None:
    line = sample.main.right.totals.by_hand
    sample.press("Shift+V")
    sample.type("dozens")
    sample.press("Return")
    sample.type("as said")
    sample.press("Return")
    assert "needs a number" in line.words.text()
    assert sample.focus() is line.value
    sample.press("Escape")
    QApplication.processEvents()
    assert not line.isVisible()
    assert not sample.session.layer.totals_of_ones_own()  # type: ignore[union-attr]


def test_a_total_by_hand_for_an_outcome_without_figures(sample: Driver) -> None:
    line = sample.main.right.totals.by_hand
    sample.press("Shift+V")
    line.outcome.setFocus()
    sample.press("M")
    line.value.setFocus()
    sample.type("none")
    sample.press("Return")
    sample.type("all were found")
    sample.press("Return")
    assert ("✎ missing", "0", "0", "0", "all were found") in cells(sample)


def test_the_form_gets_its_height_back_when_the_line_closes(sample: Driver) -> None:
    sample.session.select(sample.mark("four").id)
    QApplication.processEvents()
    right = sample.main.right
    before = right.splitter.sizes()
    sample.view.setFocus()
    sample.press("Shift+V")
    assert right.splitter.sizes() != before
    sample.press("Escape")
    QApplication.processEvents()
    assert right.splitter.sizes() == before
    right._form_height = 222
    other = type(right)(sample.session.schema, id, id)
    assert other.restore_state(right.save_state())
    assert other._form_height == 222
    other.deleteLater()
