"""Marks that are taken bit by bit are, whatever is asked meanwhile, those given all at once."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from annotator.gui.paragraphs import Paragraphs
from annotator.gui.view_marks import Mark, MarkBook, by_place

PARAGRAPHS = Paragraphs("\n".join(["Some words of the text."] * 60), 0)
LENGTH = len(PARAGRAPHS.text)


def made_up(draw: random.Random, name: str) -> Mark:
    start = draw.randrange(LENGTH - 1)
    end = min(LENGTH, start + draw.choice((1, 5, 60)))
    return Mark(name, start, end, "Tag", 0, confirmed=draw.random() < 0.5)


def in_order(draw: random.Random, number: int) -> list[Mark]:
    return sorted((made_up(draw, f"m{at}") for at in range(number)), key=by_place)


def same(one: MarkBook, other: MarkBook, draw: random.Random, asked: str) -> bool:
    index, offset = draw.randrange(len(PARAGRAPHS)), draw.randrange(LENGTH)
    key = f"m{draw.randrange(460)}"

    def answer(book: MarkBook) -> object:
        match asked:
            case "paragraph":
                return sorted(book.of_paragraph(index), key=by_place)
            case "at":
                return book.at(offset)
            case "get":
                return book.get(key)
            case "step":
                return book.step(key, offset, 1, only_pending=True)
        return book.by_id, book.ordered(), len(book)

    return answer(one) == answer(other)


@pytest.mark.parametrize("seed", range(12))
def test_nobody_sees_that_marks_are_taken_bit_by_bit(seed: int) -> None:
    draw = random.Random(seed)
    marks = in_order(draw, 450)
    early, late = MarkBook(PARAGRAPHS, marks), MarkBook(PARAGRAPHS, iter(marks))
    for _ in range(draw.randrange(1, 12)):
        if draw.random() < 0.5:
            changed = [made_up(draw, f"m{draw.randrange(460)}")]
            gone = {f"m{draw.randrange(460)}"} - {changed[0].id}
            touched = early.change(changed, gone)
            assert late.change(changed, gone) <= touched
        elif draw.random() < 0.3:
            late.take_some()
        assert same(late, early, draw, draw.choice(("paragraph", "at", "get")))
    assert same(late, early, draw, draw.choice(("all", "step")))
    assert same(late, early, draw, "all")


def test_only_the_marks_so_far_are_taken_for_a_paragraph() -> None:
    marks = in_order(random.Random(1), 450)
    given: list[Mark] = []

    def giving() -> object:
        for mark in marks:
            given.append(mark)
            yield mark

    book = MarkBook(PARAGRAPHS, giving())  # type: ignore[arg-type]
    assert not given
    assert book.of_paragraph(3)
    assert 0 < len(given) < 150
    while book.take_some():
        pass
    assert given == marks


def test_another_state_takes_the_place_of_marks_that_are_still_waiting() -> None:
    marks = in_order(random.Random(2), 450)
    book = MarkBook(PARAGRAPHS, iter(marks))
    book.of_paragraph(3)
    other = [replace(mark, tag="Other") for mark in marks[100:]]
    book.replace_all(other)
    assert book.ordered() == other


def test_marks_outside_the_text_and_twice_are_refused_late_too() -> None:
    outside = Mark("out", LENGTH - 1, LENGTH + 1, "X", 0, confirmed=True)
    with pytest.raises(ValueError, match="not in the text"):
        len(MarkBook(PARAGRAPHS, iter([outside])))
    twice = Mark("two", 0, 1, "X", 0, confirmed=True)
    with pytest.raises(ValueError, match="one id"):
        len(MarkBook(PARAGRAPHS, iter([twice, twice])))
