"""Suggestions: replaced by the next run, except where a person decided."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from annotator.domain import commands
from annotator.domain.annotations import Provenance, RelationKind, Suggestion
from annotator.domain.figures import CasualtyFigure, Outcome
from annotator.domain.layer import StaleEdit
from annotator.errors import UserError
from annotator.store.corpus import Corpus
from tests.articles import imported
from tests.domain.strategies import TEXT
from tests.store.stored import statuses


def suggestion(key: str, quote: str, number: int = 1, target: str = "", **changes) -> Suggestion:
    start = TEXT.index(quote)
    made = Suggestion(
        key,
        1,
        start,
        start + len(quote),
        "CASUALTY",
        0.25,
        Provenance("pipeline", "1", "rules", "rule", "killed"),
        CasualtyFigure(Outcome.KILLED, number, number, number),
        target,
        RelationKind.COMPONENT if target else None,
    )
    return made._replace(**changes)


FIRST = [
    suggestion("total", "29", 29),
    suggestion("civilians", "four", 4, "total"),
    suggestion("soldiers", "12", 12, "total"),
]


def run(corpus: Corpus, found: list[Suggestion], version: str = "1") -> int:
    number = corpus.replace_suggestions({1: found}, "pipeline", version)
    corpus.check()
    return number


def again(found: list[Suggestion]) -> list[Suggestion]:
    """What a later run finds: the same under other ids."""
    return [
        one._replace(id=one.id + "2", target_id=one.target_id and one.target_id + "2")
        for one in found
    ]


def pending(corpus: Corpus) -> set[str]:
    return set(corpus.layer(1).pending)


def test_suggestions_come_back_as_they_were(corpus):
    assert run(corpus, FIRST) == 3
    assert list(corpus.layer(1).suggestions.values()) == FIRST
    assert statuses(corpus) == [(1, "new", 0, 3)]


def test_a_provenance_that_is_not_there_is_damage(path, corpus):
    other = FIRST[0]._replace(provenance=Provenance("pipeline", "1", "never read before"))
    run(corpus, [other, *FIRST[1:]])
    corpus.close()
    with closing(sqlite3.connect(path)) as connection, connection:
        assert connection.execute("SELECT count(*) FROM provenance").fetchone() == (2,)
        connection.execute("DELETE FROM provenance WHERE component = 'never read before'")
    with Corpus.open(path, "tester") as opened:
        for read in (opened.check, lambda: opened.layer(1)):
            with pytest.raises(UserError, match="damaged"):
                read()


def test_a_run_replaces_pending_ones(corpus):
    run(corpus, FIRST)
    run(corpus, again(FIRST[:2]))
    assert pending(corpus) == {"total2", "civilians2"}
    run(corpus, [])
    assert pending(corpus) == set()
    assert statuses(corpus) == [(1, "new", 0, 0)]


def test_what_was_rejected_does_not_return(corpus):
    run(corpus, FIRST)
    corpus.apply(commands.reject(corpus.layer(1), ["soldiers"]))
    assert run(corpus, again(FIRST)) == 2
    assert pending(corpus) == {"total2", "civilians2"}
    assert statuses(corpus) == [(1, "started", 0, 2)]


def test_what_was_accepted_is_not_suggested_again_even_if_it_was_moved(corpus):
    run(corpus, FIRST)
    corpus.apply(commands.resize(corpus.layer(1), "total", 11, 22))
    run(corpus, again(FIRST))
    assert pending(corpus) == {"civilians2", "soldiers2"}


def test_another_outcome_of_the_same_words_is_another_suggestion(corpus):
    run(corpus, FIRST[:1])
    corpus.apply(commands.reject(corpus.layer(1), ["total"]))
    injured = FIRST[0]._replace(id="injured", figure=CasualtyFigure(Outcome.INJURED, 29, 29))
    run(corpus, [injured])
    assert pending(corpus) == {"injured"}


def test_what_is_marked_by_hand_is_not_suggested(corpus):
    start = TEXT.index("29")
    corpus.apply(commands.create(corpus.layer(1), start, start + 2, "CASUALTY"))
    run(corpus, FIRST)
    assert pending(corpus) == {"civilians", "soldiers"}
    found = corpus.layer(1).suggestions["soldiers"]
    assert (found.target_id, found.link) == ("", None)  # no suggestion stands for the total


@pytest.mark.parametrize("moved", [False, True])
def test_parts_of_an_accepted_total_are_linked_to_it(corpus, moved):
    run(corpus, FIRST)
    layer = corpus.layer(1)
    command = commands.accept(layer, ["total"])
    if moved:
        command = commands.resize(layer, "total", 11, 22)
    corpus.apply(command)
    run(corpus, again(FIRST))
    corpus.apply(commands.accept(corpus.layer(1), ["soldiers2"]))
    layer = corpus.layer(1)
    (relation,) = layer.relations.values()
    assert relation.target_id == layer.from_suggestion("total").id
    linked = {one.id: one.target_id for one in layer.figures() if one.link}
    assert linked["civilians2"] == relation.target_id


def test_undo_of_an_old_command_after_a_new_run(corpus):
    run(corpus, FIRST)
    corpus.apply(commands.accept(corpus.layer(1), ["total", "soldiers"]))
    corpus.apply(commands.reject(corpus.layer(1), ["civilians"]))
    run(corpus, again(FIRST))
    assert pending(corpus) == set()
    assert corpus.undo() is not None
    assert corpus.undo() is not None
    assert pending(corpus) == {"total", "civilians", "soldiers"}
    assert statuses(corpus) == [(1, "new", 0, 3)]
    corpus.check()


@pytest.mark.parametrize("gesture", [commands.accept, commands.reject])
def test_a_verdict_on_what_a_newer_run_has_replaced_is_refused(corpus, gesture):
    run(corpus, FIRST)
    seen = corpus.layer(1)
    run(corpus, again(FIRST))
    with pytest.raises(StaleEdit):
        corpus.apply(gesture(seen, ["total"]))
    assert pending(corpus) == {"total2", "civilians2", "soldiers2"}
    assert statuses(corpus) == [(1, "new", 0, 3)]


def test_redo_after_a_new_run(corpus):
    run(corpus, FIRST)
    corpus.apply(commands.accept(corpus.layer(1), ["total"]))
    corpus.undo()
    run(corpus, again(FIRST))
    assert pending(corpus) == {"total", "civilians2", "soldiers2"}
    assert corpus.redo() is not None
    assert pending(corpus) == {"civilians2", "soldiers2"}
    corpus.check()


def test_what_can_no_longer_be_redone_is_not_kept(corpus):
    run(corpus, FIRST)
    corpus.apply(commands.accept(corpus.layer(1), ["total"]))
    corpus.undo()
    corpus.apply(commands.create(corpus.layer(1), 0, 4, "ORG"))
    run(corpus, again(FIRST))
    assert pending(corpus) == {"total2", "civilians2", "soldiers2"}


def test_another_annotators_decision_counts(path, corpus):
    run(corpus, FIRST)
    with Corpus.open(path, "bob") as bobs:
        bobs.apply(commands.reject(bobs.layer(1), ["total"]))
        run(corpus, again(FIRST))
        assert pending(corpus) == {"total", "civilians2", "soldiers2"}  # open for the tester
        assert set(bobs.layer(1).pending) == {"civilians2", "soldiers2"}
        assert statuses(corpus) == [(1, "started", 0, 2)]
        corpus.apply(commands.reject(corpus.layer(1), ["total"]))
        corpus.undo()
        assert statuses(corpus) == [(1, "started", 0, 2)]
        bobs.undo()
        assert statuses(corpus) == [(1, "new", 0, 3)]


def test_articles_without_a_run(corpus):
    corpus.add([imported("Two\nText"), imported("Three\nText")])
    assert corpus.articles_without("pipeline", "1") == [1, 2, 3]
    corpus.replace_suggestions({1: FIRST, 3: []}, "pipeline", "1")
    assert corpus.articles_without("pipeline", "1") == [2]
    assert corpus.articles_without("pipeline", "2") == [1, 2, 3]
    assert corpus.articles_without("other", "1") == [1, 2, 3]


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        (FIRST[0]._replace(end=1000), ValueError),
        (FIRST[0]._replace(start=5, end=5), ValueError),
        (FIRST[0]._replace(article_id=2), ValueError),
    ],
)
def test_wrong_suggestions_are_refused_whole(corpus, wrong, error):
    run(corpus, FIRST)
    with pytest.raises(error):
        corpus.replace_suggestions({1: [*again(FIRST), wrong]}, "pipeline", "2")
    with pytest.raises(KeyError):
        corpus.replace_suggestions({1: [], 99: []}, "pipeline", "2")
    assert pending(corpus) == {"total", "civilians", "soldiers"}
    assert corpus.articles_without("pipeline", "2") == [1]
