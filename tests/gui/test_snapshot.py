"""A snapshot that follows commands is the one that would be made anew, and walks as it should."""

from __future__ import annotations

import random

from annotator.domain import commands
from annotator.domain.annotations import Article, Provenance, Suggestion, new_id
from annotator.domain.layer import Layer
from annotator.gui.snapshot import Snapshot, reading_order

ORIGIN = Provenance("test", "1", "test")
TEXT = "Headline\n" + "Kabul " * 60


def layer(number: int) -> Layer:
    found = []
    for at in range(number):
        start = 9 + 6 * at
        found.append(Suggestion(new_id(), 1, start, start + 5, "GPE", 0.9, ORIGIN))
        found.append(Suggestion(new_id(), 1, start, start + 3, "ORG", 0.9, ORIGIN))
    return Layer(Article(TEXT, 8, id=1), "ada", (), found)


def test_following_commands_and_their_undo_gives_what_a_new_one_would() -> None:
    draw = random.Random(4)
    article = layer(40)
    snapshot = Snapshot.of(article)
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
            assert snapshot == Snapshot.of(article)
    rest = commands.accept(article, list(article.pending))
    article.apply(rest)
    assert snapshot.after(rest) == Snapshot.of(article)


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
