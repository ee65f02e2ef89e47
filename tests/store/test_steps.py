"""Steps over several articles: one undo, all or nothing, in the order in which they were done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from annotator.domain import commands
from annotator.domain.annotations import Suggestion
from annotator.domain.edits import Command, Edit
from annotator.domain.layer import StaleEdit
from annotator.errors import UserError
from annotator.store.corpus import Corpus
from tests.articles import imported
from tests.domain.strategies import PROVENANCE
from tests.store.stored import all_records, replayed, statuses

COUNT = 4


@pytest.fixture
def several(corpus: Corpus) -> Corpus:
    """Four articles with a suggestion each."""
    corpus.add([imported(f"Article {number}\nText") for number in range(COUNT - 1)])
    for one in range(1, COUNT + 1):
        found = Suggestion(f"s{one}", one, 0, 4, "ORG", 0.5, PROVENANCE)
        corpus.replace_suggestions({one: [found]}, "pipeline", "1")
    return corpus


def accepted(corpus: Corpus) -> Iterator[Command]:
    for layer in corpus.layers():  # read while the step is being stored
        yield commands.accept(layer, list(layer.pending))


def test_one_undo_takes_all_of_it_back_also_after_a_restart(several, path):
    before = statuses(several)
    several.apply(commands.create(several.layer(2), 0, 4, "GPE"))
    only = all_records(several)
    step = several.apply_all(accepted(several), "Accept everywhere")
    assert step.article_ids == (1, 2, 3, 4)
    assert [row[3] for row in statuses(several)] == [0] * COUNT
    done = all_records(several)
    assert replayed(several) == done
    several.close()
    with Corpus.open(path, "tester") as again:
        assert again.undo_text == "Accept everywhere"
        assert again.undo_size(99) == 2 * COUNT  # a decision and an annotation each
        assert again.undo_size(COUNT + 1) == COUNT + 1  # counted no further
        taken_back = again.undo()
        assert taken_back is not None
        assert taken_back.article_ids == (4, 3, 2, 1)
        assert all_records(again) == only == replayed(again)
        assert (again.undo_size(99), again.redo_size(99)) == (1, 2 * COUNT)
        assert again.redo_text == "Accept everywhere"
        again.undo()
        assert again.redo_text == "Mark GPE “Arti”"  # the oldest undone comes first
        assert statuses(again) == before
        again.redo()
        done_again = again.redo()
        assert done_again is not None
        assert done_again.article_ids == (1, 2, 3, 4)
        assert all_records(again) == done == replayed(again)
        assert again.redo_size(99) == 0
        again.check()


def test_a_step_that_fails_halfway_changes_nothing(several):
    several.apply(commands.create(several.layer(1), 0, 4, "GPE"))
    several.undo()
    before, rows = all_records(several), statuses(several)

    def failing(error: Exception) -> Iterator[Command]:
        for number, command in enumerate(accepted(several)):
            if number == 2:
                raise error
            yield command

    def stale() -> Iterator[Command]:
        yield from accepted(several)
        yield commands.create(several.layer(1), 0, 4, "GPE").inverse()

    with pytest.raises(StaleEdit):
        several.apply_all(stale(), "Stale")
    with pytest.raises(ZeroDivisionError):
        several.apply_all(failing(ZeroDivisionError()), "Fails")
    assert all_records(several) == before == replayed(several)
    assert statuses(several) == rows
    assert several.undo_text is None
    assert several.redo_text == "Mark GPE “Toll”"  # not even this was dropped


def test_no_command_is_no_step(several):
    assert several.apply_all([], "Nothing").commands == ()
    assert several.undo_text is None


def test_several_commands_of_one_article_are_one_command_to_the_screen(several):
    layer = several.layer(1)
    first = commands.create(layer, 0, 4, "GPE")
    layer.apply(first)
    (made,) = layer.annotations
    step = several.apply_all([first, commands.resize(layer, made, 0, 6)], "Twice")
    whole = step.of_article(1)
    assert whole is not None
    fresh = several.layer(1)
    assert fresh.annotations[made].end == 6
    fresh.apply(whole.inverse())
    assert not fresh.annotations
    assert step.of_article(2) is None
    several.undo()
    assert not several.layer(1).annotations


def test_what_another_changed_takes_the_whole_step_off_the_stack(several, path):
    several.apply(commands.create(several.layer(1), 0, 4, "GPE"))
    several.apply_all(accepted(several), "Accept everywhere")
    (taken,) = several.layer(3).annotations.values()
    with Corpus.open(path, "bob") as bobs:
        bobs.apply(Command("Correct", 3, (Edit(taken, replace(taken, end=9)),)))
    stored = all_records(several)
    with pytest.raises(UserError, match="someone else"):
        several.undo()
    assert all_records(several) == stored == replayed(several)
    assert several.redo_text is None
    assert several.undo_text == "Mark GPE “Toll”"


def test_the_history_names_the_step(several):
    several.apply_all(accepted(several), "Accept everywhere")
    entries = several.history("s3")
    assert [(one.text, one.direction) for one in entries] == [("Accept everywhere", "do")]
