from __future__ import annotations

import random
from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from annotator.domain import commands
from annotator.domain.annotations import Annotation, Article, Relation, RelationKind, Suggestion
from annotator.domain.annotations import Provenance as From
from annotator.domain.edits import Command, Edit
from annotator.domain.figures import CasualtyFigure, Modality, Outcome, Qualifier, TimeFrame
from annotator.domain.layer import FigureMention, Layer
from annotator.gui.figures_model import FiguresModel
from annotator.gui.mark_tables import FiguresView

TEXT = "at least 29 dead, including four civilians, 12 soldiers, 13 troops; numerous fatalities"
ORIGIN = From("test", "1", "casualty_figures")


def figure(number: int | None, **more: object) -> CasualtyFigure:
    return CasualtyFigure(Outcome.KILLED, number, number, number, **more)  # type: ignore[arg-type]


def layer() -> Layer:
    def annotation(mark_id: str, quote: str, value: CasualtyFigure) -> Annotation:
        start = TEXT.index(quote)
        return Annotation(mark_id, 1, "ada", start, start + len(quote), "CASUALTY", value)

    def relation(part: str) -> Relation:
        return Relation(f"r{part}", 1, "ada", RelationKind.COMPONENT, part, "total")

    total = CasualtyFigure(Outcome.KILLED, 29, 29, None, Qualifier.AT_LEAST)
    vague = CasualtyFigure(
        Outcome.KILLED, qualifier=Qualifier.VAGUE, term="numerous", time=TimeFrame.BACKGROUND
    )
    start = TEXT.index("numerous")
    return Layer(
        Article(TEXT, 0, 1),
        "ada",
        [
            annotation("total", "at least 29", total),
            annotation("a", "four", figure(4, group="civilians")),
            annotation("b", "12", figure(12, modality=Modality.FEARED)),
            annotation("c", "13", figure(13)),
            relation("a"),
            relation("b"),
            relation("c"),
        ],
        [Suggestion("v", 1, start, start + 8, "CASUALTY", 0.5, ORIGIN, vague)],
    )


def texts(model: FiguresModel, parent: QModelIndex) -> list[list[str]]:
    return [
        [model.data(model.index(row, column, parent)) or "" for column in range(3)]
        for row in range(model.rowCount(parent))
    ]


def test_parts_hang_under_their_total_and_the_sum_is_checked(qtbot: object) -> None:
    model = FiguresModel()
    tester = QAbstractItemModelTester(model)
    assert model.show(layer().figures())
    assert tester is not None
    assert texts(model, QModelIndex()) == [
        ["● 29+", "killed", ""],
        ["○ numerous", "killed", "background"],
    ]
    assert texts(model, model.index_of("total")) == [
        ["● 4", "killed", "civilians"],
        ["● 12", "killed?", ""],
        ["● 13", "killed", ""],
        ["29 = 4 + 12 + 13 ✓", "", ""],
    ]
    assert model.figure_count == 5


def test_suggestions_differ_by_shape_and_by_type_and_are_spoken(qtbot: object) -> None:
    model = FiguresModel()
    model.show(layer().figures())
    suggested = model.index_of("v")
    assert suggested.data(Qt.ItemDataRole.FontRole).italic()
    assert model.index_of("a").data(Qt.ItemDataRole.FontRole) is None
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert suggested.data(spoken) == "numerous killed, suggestion"
    assert model.index_of("a").data(spoken) == "4 killed, civilians, part of 29+ killed, confirmed"


def test_a_sum_that_does_not_come_out_says_what_is_missing(qtbot: object) -> None:
    short = layer()
    short.apply(Command("unlink", 1, (Edit(short.relations["rc"], None),)))
    model = FiguresModel()
    model.show(short.figures())
    (check,) = model.checks()
    assert "13 missing" in str(model.data(check))
    assert model.id_at(check) == "total"


def test_showing_the_same_again_changes_nothing(qtbot: object) -> None:
    model = FiguresModel()
    assert model.show(layer().figures())
    assert not model.show(layer().figures())
    assert model.show([])
    assert model.rowCount() == 0


def test_a_circle_of_suggested_links_hides_no_figure(qtbot: object) -> None:
    one = figure(1)
    circle = Layer(
        Article(TEXT, 0, 1),
        "ada",
        suggestions=[
            Suggestion("x", 1, 0, 2, "CASUALTY", 0.5, ORIGIN, one, "y", RelationKind.SUBSET),
            Suggestion("y", 1, 3, 8, "CASUALTY", 0.5, ORIGIN, one, "x", RelationKind.SUBSET),
        ],
    )
    model = FiguresModel()
    model.show(circle.figures())
    assert model.figure_count == 2
    assert model.index_of("x").isValid()
    assert model.index_of("y").isValid()


def test_other_values_in_the_same_rows_leave_the_rows_where_they_are(qtbot: object) -> None:
    article = layer()
    model = FiguresModel()
    tester = QAbstractItemModelTester(model)
    model.show(article.figures())
    total = model.index_of("total")
    changed: list[str] = []
    model.dataChanged.connect(lambda first, _last: changed.append(model.id_at(first)))
    model.modelReset.connect(lambda: changed.append("reset"))
    article.apply(commands.set_figure(article, "a", figure(3, group="civilians")))
    assert not model.show(article.figures())
    assert changed == ["a", "total"]  # the part, and the check of the sum
    assert "3 + 12 + 13 = 28" in model.checks()[0].data()
    article.apply(commands.accept(article, ["v"]))
    assert not model.show(article.figures())
    assert model.index_of("v") == QModelIndex()
    accepted = next(one for one in article.annotations.values() if one.suggestion_id == "v")
    assert model.id_at(model.index_of(accepted.id)) == accepted.id
    assert total == model.index_of("total")
    article.apply(commands.unlink(article, "a"))
    assert model.show(article.figures())
    assert changed[-1] == "reset"
    assert tester is not None


def test_very_many_rows_that_differ_are_told_at_once_and_stay_in_view(qtbot: QtBot) -> None:
    value = figure(29)
    suggested = [FigureMention(f"m{at}", at, at + 1, value, confirmed=False) for at in range(400)]
    accepted = [replace(one, id=f"a{one.start}", confirmed=True) for one in suggested]

    def view_of(mentions: list[FigureMention]) -> tuple[FiguresModel, FiguresView]:
        model = FiguresModel()
        view = FiguresView(model)
        model.setParent(view)
        qtbot.addWidget(view)
        view.resize(400, 300)
        view.show()
        model.show(mentions)
        with qtbot.waitSignal(view.opened):
            view.open_all()
        return model, view

    def leave_in_the_middle(model: FiguresModel, view: FiguresView, mark_id: str) -> None:
        view.setCurrentIndex(model.index_of(mark_id))
        view.scrollTo(model.index_of(mark_id), FiguresView.ScrollHint.PositionAtTop)

    model, view = view_of(suggested)
    leave_in_the_middle(model, view, "m200")
    place = view.verticalScrollBar().value()
    told: list[str] = []
    model.dataChanged.connect(lambda *_: told.append("a row"))
    model.layoutChanged.connect(lambda *_: told.append("all"))
    before = view.viewport().grab().toImage()
    assert not model.show(accepted)
    assert told == ["all"]
    assert model.id_at(view.currentIndex()) == "a200"
    assert view.selectedIndexes()
    fresh_model, fresh = view_of(accepted)
    leave_in_the_middle(fresh_model, fresh, "a200")
    assert view.viewport().grab().toImage() == fresh.viewport().grab().toImage() != before
    assert view.verticalScrollBar().value() == place > 0


def test_one_figure_more_or_less_is_one_row_put_in_or_taken_out(qtbot: object) -> None:
    article = layer()
    model = FiguresModel()
    tester = QAbstractItemModelTester(model)
    model.show(article.figures())
    happened: list[str] = []
    model.rowsInserted.connect(lambda *_: happened.append("in"))
    model.rowsRemoved.connect(lambda *_: happened.append("out"))
    model.modelReset.connect(lambda: happened.append("reset"))

    def shown() -> list[list[str]]:
        total = model.index_of("total")
        return texts(model, QModelIndex()) + texts(model, total)

    def anew() -> list[list[str]]:
        other = FiguresModel()
        other.show(article.figures())
        return texts(other, QModelIndex()) + texts(other, other.index_of("total"))

    for command, what in (
        (commands.reject(article, ["v"]), "out"),
        (commands.delete(article, ["b"]), "out"),  # a part: the sum is checked anew
    ):
        for step, effect in ((command, what), (command.inverse(), "in"), (command, "out")):
            article.apply(step)
            assert not model.show(article.figures())
            assert happened.pop() == effect
            assert not happened
            assert shown() == anew()
    article.apply(commands.delete(article, ["total"]))  # its parts hang elsewhere now
    assert model.show(article.figures())
    assert happened == ["reset"]
    assert tester is not None


def test_what_has_parts_is_open_and_nothing_else_is_kept_as_open(qtbot: QtBot) -> None:
    total, part, other = (
        FigureMention(one, at, at + 1, figure(4), confirmed=True)
        for at, one in enumerate(("total", "part", "other"))
    )
    part = replace(part, target_id="total", link=RelationKind.SAME_AS)
    model = FiguresModel()
    view = FiguresView(model)
    qtbot.addWidget(view)
    view.show()

    def is_open(mark_id: str) -> bool:
        return view.isExpanded(model.index_of(mark_id))

    def is_seen(mark_id: str) -> bool:
        return not view.visualRect(model.index_of(mark_id)).isEmpty()

    model.show([total, part, other])
    view.open_all()
    assert (is_open("total"), is_open("part"), is_open("other")) == (True, False, False)
    assert all(map(is_seen, ("total", "part", "other")))
    model.show([])
    model.show([total, other])
    view.open_all()  # nothing hangs under the total
    assert not model.show([total, part, other])  # a row put in
    assert is_seen("part")


def test_rows_follow_any_edits(qtbot: object) -> None:
    draw = random.Random(3)
    article = layer()
    model = FiguresModel()
    tester = QAbstractItemModelTester(model)
    model.show(article.figures())
    done = []
    for _ in range(80):
        if done and draw.random() < 0.4:
            article.apply(done.pop().inverse())
        else:
            ids = sorted(article.annotations)
            if not ids:
                continue
            one, other = draw.choice(ids), draw.choice(ids)
            try:
                step = draw.choice(
                    (
                        lambda a=one, _b=other: commands.delete(article, [a]),
                        lambda a=one, _b=other: commands.unlink(article, a),
                        lambda a=one, b=other: commands.link(article, a, b, RelationKind.COMPONENT),
                    )
                )()
            except ValueError:
                continue
            article.apply(step)
            done.append(step)
        model.show(article.figures())
        fresh = FiguresModel()
        fresh.show(article.figures())
        assert model._tree.shape == fresh._tree.shape
        for mention in article.figures():
            mine, its = model.index_of(mention.id), fresh.index_of(mention.id)
            assert (mine.row(), mine.data()) == (its.row(), its.data())
            assert model.id_at(mine) == mention.id
            assert mine.parent().data() == its.parent().data()
    assert tester is not None
