"""A snapshot that follows commands is the one that would be made anew, and walks as it should."""

from __future__ import annotations

import random

from annotator.domain import commands
from annotator.domain.annotations import (
    Annotation,
    Article,
    Provenance,
    RelationKind,
    Suggestion,
    new_id,
)
from annotator.domain.edits import Command
from annotator.domain.figures import CasualtyFigure, Outcome
from annotator.domain.layer import Layer, reading_order
from annotator.gui.marks import MarkMaker
from annotator.gui.paragraphs import Paragraphs
from annotator.gui.snapshot import Snapshot
from annotator.gui.view_marks import MarkBook, by_place
from annotator.resources import default_schema

ORIGIN = Provenance("test", "1", "test")
TEXT = "Headline\n" + "Kabul " * 60


def layer(number: int) -> Layer:
    found = []
    for at in range(number):
        start = 9 + 6 * at
        found.append(Suggestion(new_id(), 1, start, start + 5, "GPE", 0.9, ORIGIN))
        found.append(Suggestion(new_id(), 1, start, start + 3, "ORG", 0.9, ORIGIN))
    return Layer(Article(TEXT, 8, id=1), "ada", (), found)


def assert_is_as_made_anew(snapshot: Snapshot) -> None:
    fresh = Snapshot.of(snapshot.layer)
    assert snapshot == fresh
    assert snapshot.figures == fresh.figures
    assert snapshot.figure_count == len(fresh.figures)


def test_following_commands_and_their_undo_gives_what_a_new_one_would() -> None:
    draw = random.Random(4)
    article = layer(40)
    snapshot = Snapshot.of(article)
    maker, other = MarkMaker(default_schema()), MarkMaker(default_schema())
    paragraphs = Paragraphs(TEXT, 8)
    book = MarkBook(paragraphs, maker.marks(snapshot))
    for _ in range(60):
        mark = draw.choice(snapshot.marks)
        if isinstance(mark, Suggestion):
            decide = draw.choice((commands.accept, commands.reject))
            command = decide(article, [mark.id])
        else:
            command = commands.resize(article, mark.id, mark.start, mark.end + 1)
        for step in (command, command.inverse(), command):
            article.apply(step)
            snapshot = snapshot.after(step)
            assert_is_as_made_anew(snapshot)
            changes = maker.changes(snapshot)
            assert changes is not None
            book.change(changes.changed, changes.gone)
            assert book.by_id == MarkBook(paragraphs, other.marks(snapshot)).by_id
            assert book.ordered() == sorted(book.by_id.values(), key=by_place)
    rest = commands.accept(article, list(article.pending))
    article.apply(rest)
    assert snapshot.after(rest) == Snapshot.of(article)
    assert maker.changes(Snapshot.of(article)) is None  # it follows nothing that is known


def test_figures_are_the_same_object_until_something_in_them_changes() -> None:
    article = layer(2)
    at = article.article.text.index("Kabul")
    toll = CasualtyFigure(Outcome.KILLED, 3, 3, 3)
    article.apply(commands.create(article, at, at + 5, "CASUALTY", toll))
    article.apply(commands.create(article, at + 6, at + 11, "CASUALTY", toll))
    part, total = (one.id for one in article.annotations.values())
    before = Snapshot.of(article)
    assert len(before.figures) == 2

    def after(snapshot: Snapshot, command: Command) -> Snapshot:
        article.apply(command)
        found = snapshot.after(command)
        assert_is_as_made_anew(found)
        return found

    undecided = next(iter(article.pending))
    same = after(before, commands.accept(article, [undecided]))
    assert same.figures is before.figures
    linked = after(same, commands.link(article, part, total, RelationKind.COMPONENT))
    assert linked.figures is not before.figures


def test_figures_that_nobody_asked_for_are_those_after_the_commands() -> None:
    article = layer(3)
    snapshot = Snapshot.of(article)
    toll = CasualtyFigure(Outcome.KILLED, 3, 3, 3)
    for at in (9, 15):
        command = commands.create(article, at, at + 5, "CASUALTY", toll)
        article.apply(command)
        snapshot = snapshot.after(command)
    assert "figures" not in vars(snapshot)
    assert [one.start for one in snapshot.figures] == [9, 15]


def test_walking_goes_round_in_reading_order_over_what_is_pending() -> None:
    article = layer(3)
    order = sorted(article.pending.values(), key=reading_order)
    article.apply(commands.accept(article, [order[1].id, order[2].id]))
    snapshot = Snapshot.of(article)
    left = [order[0].id, *(one.id for one in order[3:])]
    here, seen = (0, 0, ""), []
    for _ in range(len(left) + 1):
        seen.append(snapshot.next_pending(here, 1))
        here = reading_order(article.pending[seen[-1]])
    assert seen == [*left, left[0]]
    assert snapshot.next_pending(reading_order(order[0]), -1) == left[-1]
    assert snapshot.next_pending(reading_order(order[3]), -1) == left[0]
    article.apply(commands.accept(article, list(article.pending)))
    assert Snapshot.of(article).next_pending((0, 0, ""), 1) == ""


def test_figures_that_follow_any_commands_are_those_made_anew() -> None:
    draw = random.Random(11)
    toll = CasualtyFigure(Outcome.KILLED, 3, 3, 3)
    found: list[Suggestion] = []
    for at in range(40):
        start = 9 + 6 * at
        total = draw.choice(found).id if found and draw.random() < 0.7 else ""
        link = RelationKind.COMPONENT if total else None
        found.append(
            Suggestion(new_id(), 1, start, start + 5, "CASUALTY", 0.9, ORIGIN, toll, total, link)
        )
    article = Layer(Article(TEXT, 8, id=1), "ada", (), found)
    snapshot = Snapshot.of(article)
    done: list[Command] = []
    for _ in range(300):
        if done and (not snapshot.marks or draw.random() < 0.45):
            command = done.pop().inverse()
        else:
            try:
                command = _any_command(article, draw.choice(snapshot.marks), draw)
            except ValueError:
                continue
            done.append(command)
        article.apply(command)
        snapshot = snapshot.after(command)
        assert_is_as_made_anew(snapshot)


def _any_command(article: Layer, mark: Annotation | Suggestion, draw: random.Random) -> Command:
    other = draw.choice([*article.pending, *article.annotations])
    if isinstance(mark, Suggestion):
        kinds = [
            lambda: commands.accept(article, [mark.id]),
            lambda: commands.reject(article, [mark.id]),
        ]
    else:
        kinds = [
            lambda: commands.delete(article, [mark.id]),
            lambda: commands.relabel(article, mark.id, "GPE", None),
        ]
    if mark.figure is not None:
        kinds.append(lambda: commands.unlink(article, mark.id))
        target = article.mark(other)
        if target is not None and target.figure is not None and other != mark.id:
            kinds.append(lambda: commands.link(article, mark.id, other, RelationKind.COMPONENT))
    return draw.choice(kinds)()
