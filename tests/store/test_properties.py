"""Random commands: the corpus agrees with the layer, undo is exact, the journal tells it all."""

from __future__ import annotations

import itertools
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain import commands, remarks
from annotator.domain.annotations import ArticleStatus
from annotator.domain.layer import Layer
from annotator.store.corpus import Corpus
from tests.articles import imported
from tests.domain.strategies import TEXT, layers, random_command
from tests.store.stored import all_records, records_of, replayed, statuses


@contextmanager
def corpus_of(layer: Layer) -> Iterator[tuple[Corpus, Path]]:
    # Ids in the order of their making, so that an example plays again in the same way.
    ids = (f"id{number:04}" for number in itertools.count())
    in_turn = mock.patch.object(commands, "new_id", ids.__next__)
    also = mock.patch.object(remarks, "new_id", ids.__next__)
    with in_turn, also, tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.corpus"
        with Corpus.open(path, "tester", create=True) as corpus:
            corpus.add([imported(TEXT)])
            corpus.replace_suggestions({1: list(layer.suggestions.values())}, "test", "1")
            yield corpus, path


def pending(layer: Layer) -> set[str]:
    return set(layer.pending)


def expected_status(layer: Layer) -> str:
    if layer.is_read:
        return ArticleStatus.DONE
    if layer.annotations or layer.decisions:
        return ArticleStatus.STARTED
    return ArticleStatus.NEW


def check(corpus: Corpus, layer: Layer) -> None:
    stored = corpus.layer(1)
    assert records_of(stored) == records_of(layer) == all_records(corpus)
    assert pending(stored) == pending(layer)
    assert stored.suggestions == layer.suggestions
    (row,) = statuses(corpus)
    assert row == (1, expected_status(layer), len(layer.annotations), len(layer.pending))


@settings(max_examples=60)
@given(layers(), st.data())
def test_corpus_and_layer_agree_and_everything_can_be_undone(layer, data):
    layer.article = imported(TEXT).article
    with corpus_of(layer) as (corpus, path):
        layer = corpus.layer(1)
        first, done = records_of(layer), []
        for _ in range(data.draw(st.integers(1, 12))):
            command = random_command(data.draw, layer)
            if command is not None:
                corpus.apply(command)
                layer.apply(command)
                done.append(records_of(layer))
                check(corpus, layer)
        assert replayed(corpus) == records_of(layer)
        corpus.close()
        with Corpus.open(path, "tester") as again:  # undo survives closing and opening
            check(again, layer)
            for state in reversed(done):
                assert all_records(again) == state
                taken_back = again.undo()
                assert taken_back is not None
                layer.apply(taken_back.of_article(1))
                check(again, layer)
            assert again.undo() is None
            assert again.undo_text is None
            assert all_records(again) == first == replayed(again)
            for state in done:
                done_again = again.redo()
                assert done_again is not None
                layer.apply(done_again.of_article(1))
                assert all_records(again) == state
                check(again, layer)
            assert again.redo() is None
            assert again.redo_text is None
            again.check()


@settings(max_examples=60)
@given(layers(), st.data())
def test_any_mix_of_commands_undo_redo_and_new_suggestions(layer, data):
    with corpus_of(layer) as (corpus, _):
        layer = corpus.layer(1)
        for number in range(data.draw(st.integers(1, 15))):
            kind = data.draw(st.sampled_from(["do", "do", "undo", "undo", "redo", "suggest"]))
            if kind == "suggest":
                fresh = data.draw(layers())
                renamed = _renamed(fresh, f"run{number}-")
                corpus.replace_suggestions({1: renamed}, "test", "1")
                layer.replace_suggestions(corpus.layer(1).suggestions.values())
                check(corpus, layer)
                continue
            if kind == "do":
                command = random_command(data.draw, layer)
                if command is not None:
                    corpus.apply(command)
            else:
                step = corpus.undo() if kind == "undo" else corpus.redo()
                command = step and step.of_article(1)
            if command is not None:
                layer.apply(command)
            check(corpus, layer)
        assert replayed(corpus) == records_of(layer)
        while (step := corpus.undo()) is not None:
            layer.apply(step.of_article(1))
        check(corpus, layer)
        assert not all_records(corpus)
        while (step := corpus.redo()) is not None:
            layer.apply(step.of_article(1))
        check(corpus, layer)


def _renamed(layer: Layer, prefix: str) -> list:
    """A later run's suggestions: other ids, links among themselves."""
    return [
        one._replace(id=prefix + one.id, target_id=one.target_id and prefix + one.target_id)
        for one in layer.suggestions.values()
    ]
