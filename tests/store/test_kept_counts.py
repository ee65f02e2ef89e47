"""What is kept of the counts equals what is counted from nothing, whatever happened meanwhile."""

from __future__ import annotations

import sqlite3
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from unittest import mock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain import commands
from annotator.domain.annotations import Suggestion, Verdict
from annotator.domain.figures import CasualtyFigure, Outcome
from annotator.domain.layer import Layer
from annotator.domain.schema_edits import add, change, merge, new_label
from annotator.errors import Cancelled
from annotator.resources import convention
from annotator.store import kept_counts
from annotator.store.corpus import Corpus
from annotator.store.exchange import carried_articles
from annotator.store.restoring import restore
from annotator.store.schema_changes import change_schema
from tests.articles import imported
from tests.domain.strategies import PROVENANCE, TEXT, layers, random_command

OPERATIONS = [
    *("do", "do", "several", "several", "undo", "undo", "redo"),
    *("suggest", "import", "carry", "rename", "merge", "add label", "refuse", "restart", "eve"),
]
CONVENTIONS = ("ucdp", "plain")
KILLED = CasualtyFigure(Outcome.KILLED, 4, 4, 4)


@pytest.fixture(autouse=True)
def small_blocks() -> Iterator[None]:
    with mock.patch.object(kept_counts, "BLOCK", 2):
        yield


def counts(corpus: Corpus) -> list[object]:
    found = corpus.statistics
    reported = [found.casualties(convention(name)) for name in CONVENTIONS]
    return [found.labels(), found.outcomes(), found.decided(), *reported]


@contextmanager
def from_nothing() -> Iterator[None]:
    """Nothing kept is looked at, and nothing is kept."""
    with (
        mock.patch.object(kept_counts, "_stale", return_value=None),
        mock.patch.object(kept_counts, "_write", return_value=0),
    ):
        yield


def check(corpus: Corpus) -> None:
    seen = counts(corpus)
    with from_nothing():
        assert seen == counts(corpus)
    every = list(corpus.layers())
    annotations = [one for layer in every for one in layer.annotations.values()]
    assert seen[0] == Counter(one.label for one in annotations)
    assert seen[1] == Counter(one.figure.outcome for one in annotations if one.figure)
    verdicts = Counter(one.verdict for layer in every for one in layer.decisions.values())
    fates = sum(seen[2].rules.values(), Counter())
    assert fates["rejected"] == verdicts[Verdict.REJECTED]
    assert fates.total() == verdicts.total()


class Machine:
    """A corpus, a second connection to it, and another corpus to carry work over from."""

    def __init__(self, folder: Path, draw: st.DrawFn) -> None:
        self.draw, self.folder, self.runs = draw, folder, 0
        self.corpus = Corpus.open(folder / "a.corpus", "tester", create=True)
        self.corpus.add([self.article(number) for number in range(3)])
        self.operate("suggest")
        self.operate("several")

    def article(self, number: int):
        day = None if number % 3 == 2 else date(2026, 1, 1 + number % 2)
        return imported(f"{TEXT}\n{number}", date=day)

    def layer(self, corpus: Corpus) -> Layer:
        return corpus.layer(self.draw(st.integers(1, corpus.count())))

    def operate(self, kind: str) -> None:
        corpus = self.corpus
        match kind:
            case "do":
                self.do(corpus)
            case "several":
                made = (random_command(self.draw, one) for one in list(corpus.layers()))
                corpus.apply_all(one for one in made if one is not None)
            case "undo":
                corpus.undo()
            case "redo":
                corpus.redo()
            case "import":
                corpus.add([self.article(corpus.count())])
            case "rename" | "merge" | "add label":
                self.relabel(kind)
            case "refuse":
                corpus.refuse("people", "CASUALTY")
            case "restart":
                corpus.close()
                self.corpus = Corpus.open(corpus.path, "tester")
            case _:
                self.elsewhere(kind)

    def do(self, corpus: Corpus) -> None:
        command = random_command(self.draw, self.layer(corpus))
        if command is not None:
            corpus.apply(command)

    def relabel(self, kind: str) -> None:
        schema = self.corpus.schema
        person, figure = schema.current("PERSON"), schema.current("CASUALTY")
        if kind == "add label":
            made = add(schema, new_label(schema, "Another"))
        elif kind == "rename":
            one = schema.by_name[self.draw(st.sampled_from([person, figure]))]
            self.runs += 1
            made = change(schema, one.name, replace(one, name=f"{one.name}{self.runs}"))
        else:
            made = merge(
                schema, person, next(one for one in schema.by_name if one not in (person, figure))
            )
        change_schema(self.corpus, made)

    def elsewhere(self, kind: str) -> None:
        """What another process writes."""
        who = "eve" if kind == "eve" else "tester"
        with Corpus.open(self.corpus.path, who) as other:
            if kind == "eve":
                self.do(other)
                counts(other)
                return
            if kind == "suggest":
                ids = range(1, other.count() + 1)
                other.replace_suggestions({one: self.suggested(one) for one in ids}, "test", "1")
            else:
                self.carry(other, self.layer(other).article.id)

    def suggested(self, article_id: int) -> list[Suggestion]:
        """As a run makes them, under ids of their own."""
        self.runs += 1
        return [
            one._replace(
                id=f"{self.runs}-{one.id}",
                article_id=article_id,
                target_id=one.target_id and f"{self.runs}-{one.target_id}",
            )
            for one in self.draw(layers()).suggestions.values()
        ]

    def carry(self, other: Corpus, article_id: int) -> None:
        path = self.folder / f"other{self.runs}.corpus"
        with Corpus.open(path, "tester", create=True) as source:
            source.add([self.article(article_id - 1)])
            source.replace_suggestions({1: self.suggested(1)}, "test", "1")
            for _ in range(3):
                self.do(source)
            restore(other, [(article_id, one) for one in carried_articles(source)])


@settings(max_examples=25)
@given(st.data())
def test_kept_counts_equal_those_counted_from_nothing(data):
    with tempfile.TemporaryDirectory() as folder:
        machine = Machine(Path(folder), data.draw)
        check(machine.corpus)
        for kind in data.draw(st.lists(st.sampled_from(OPERATIONS), min_size=3, max_size=15)):
            machine.operate(kind)
            if data.draw(st.booleans()):
                check(machine.corpus)
        check(machine.corpus)
        machine.corpus.close()


@contextmanager
def watched() -> Iterator[list[list[int]]]:
    """The blocks that are counted meanwhile, run by run."""
    runs: list[list[int]] = []
    counted = kept_counts._counted

    def spy(connection, counting, blocks):
        runs.append(list(blocks))
        return counted(connection, counting, blocks)

    with mock.patch.object(kept_counts, "_counted", spy):
        yield runs


@pytest.fixture
def corpus(path: Path) -> Iterator[Corpus]:
    """Five articles, in blocks of two."""
    with Corpus.open(path, "tester", create=True) as opened:
        opened.add([imported(f"{TEXT}\n{number}") for number in range(5)])
        for article in (1, 2, 5):
            opened.apply(commands.create(opened.layer(article), 0, 4, "CASUALTY", KILLED))
        yield opened


def test_only_what_was_changed_is_counted_again(corpus, path):
    with watched() as runs:
        assert corpus.statistics.outcomes() == {Outcome.KILLED: 3}
        assert corpus.statistics.outcomes() == {Outcome.KILLED: 3}
    assert runs == [[0, 1, 2]]  # articles 1; 2, 3; 4, 5
    corpus.apply(commands.create(corpus.layer(5), 5, 9, "CASUALTY", KILLED))
    corpus.close()
    with Corpus.open(path, "tester") as again, watched() as runs:
        assert again.statistics.outcomes() == {Outcome.KILLED: 4}
    assert runs == [[2]]


def test_another_annotators_counts_are_apart(corpus, path):
    corpus.statistics.outcomes()
    with Corpus.open(path, "eve") as eves:
        assert eves.statistics.outcomes() == {}
    assert corpus.statistics.outcomes() == {Outcome.KILLED: 3}


def test_a_convention_that_was_edited_is_counted_by_its_new_rules(corpus):
    plain = convention("plain")
    silent = replace(plain, codes={})
    assert corpus.statistics.casualties(plain).undated == 3
    with watched() as runs:
        corpus.statistics.casualties(replace(plain, title="In another language"))
        assert runs == []
        corpus.statistics.casualties(silent)
    assert runs == [[0, 1, 2]]


@pytest.mark.parametrize(("what", "other"), [("__version__", "99"), ("BLOCK", 3)])
def test_what_another_version_counted_is_not_looked_at(corpus, what, other):
    corpus.statistics.outcomes()
    with mock.patch.object(kept_counts, what, other), watched() as runs:
        assert corpus.statistics.outcomes() == {Outcome.KILLED: 3}
    assert len(runs) == 1


def test_what_cannot_be_kept_is_counted_all_the_same(corpus, path, monkeypatch):
    monkeypatch.setattr("annotator.store.database.BUSY_TIMEOUT_S", 0.05)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert corpus.statistics.outcomes() == {Outcome.KILLED: 3}
    with watched() as runs:
        assert corpus.statistics.outcomes() == {Outcome.KILLED: 3}
    assert runs == [[0, 1, 2]]


def test_a_count_that_is_overtaken_by_another_process_keeps_nothing_old(corpus, path):
    """It has counted a block; before it stores that, the block is changed and counted elsewhere."""
    counted = kept_counts._counted

    def overtaken(connection, counting, blocks):
        found = list(counted(connection, counting, blocks))
        monkey.stop()
        with Corpus.open(path, "tester") as other:
            other.apply(commands.create(other.layer(1), 5, 9, "CASUALTY", KILLED))
            assert other.statistics.outcomes() == {Outcome.KILLED: 4}
        return found

    monkey = mock.patch.object(kept_counts, "_counted", overtaken)
    monkey.start()
    assert corpus.statistics.outcomes() == {Outcome.KILLED: 3}  # as it was when it was asked
    assert corpus.statistics.outcomes() == {Outcome.KILLED: 4}


def test_stopping_keeps_what_was_counted_so_far(corpus, monkeypatch):
    monkeypatch.setattr(kept_counts, "_AT_ONCE", 1)

    def stop(done: int, total: int, what: str) -> None:
        assert total == 3
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        corpus.statistics.outcomes(stop)
    with watched() as runs:
        corpus.statistics.outcomes()
    assert runs == [[2]]


def test_a_label_that_was_renamed_does_not_make_suggestions_changed_ones(corpus):
    found = Suggestion("s", 1, 0, 4, "PERSON", 0.5, PROVENANCE)
    corpus.replace_suggestions({1: [found]}, "test", "1")
    corpus.apply(commands.accept(corpus.layer(1), ["s"]))
    assert corpus.statistics.decided().labels == {"PERSON": Counter(kept=1)}
    label = replace(corpus.schema.by_name["PERSON"], name="HUMAN")
    change_schema(corpus, change(corpus.schema, "PERSON", label))
    assert corpus.statistics.decided().labels == {"HUMAN": Counter(kept=1)}
