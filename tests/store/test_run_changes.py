"""What a newer run suggests otherwise: compared, kept, added up, forgotten."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.domain import commands
from annotator.domain.annotations import Provenance, Suggestion, new_id
from annotator.domain.figures import CasualtyFigure, Outcome
from annotator.domain.run_changes import ChangeKind, compare
from annotator.store.corpus import Corpus
from tests.articles import imported

TEXT = "Bunia quiet\nSix died in Bunia on Monday, said Ann Lee."
ORIGIN = Provenance("test", "1", "reader")


def suggestion(
    words: str, label: str, score: float = 0.9, figure: CasualtyFigure | None = None
) -> Suggestion:
    start = TEXT.index(words)
    return Suggestion(new_id(), 1, start, start + len(words), label, score, ORIGIN, figure)


SIX = CasualtyFigure(Outcome.KILLED, 6, 6, 6)


def kinds(corpus: Corpus) -> list[tuple[str, str]]:
    return [
        (one.kind.value, TEXT[one.shown.start : one.shown.end])
        for one in corpus.run_changes.of_article(1)
    ]


@pytest.fixture
def ready(corpus: Corpus) -> Corpus:
    corpus.add([imported(TEXT)])
    return corpus


def run(corpus: Corpus, *found: Suggestion) -> None:
    fresh = [one._replace(id=new_id()) for one in found]
    corpus.replace_suggestions({1: fresh}, "test", new_id())


def test_kinds_of_change() -> None:
    same = suggestion("Monday", "DATE")
    wider = suggestion("Ann Lee", "PERSON")._replace(end=TEXT.index("Lee"))
    before = [same, suggestion("Bunia", "PERSON"), wider, suggestion("Six", "CASUALTY", figure=SIX)]
    after = [
        same._replace(id=new_id(), score=0.2),
        suggestion("Bunia", "GPE"),
        suggestion("Ann Lee", "PERSON"),
        suggestion("Six", "CASUALTY", figure=replace(SIX, high=None)),
        suggestion("died", "EVENT"),
    ]
    found = [(one.kind, TEXT[one.shown.start : one.shown.end]) for one in compare(before, after)]
    assert found == [
        (ChangeKind.CHANGED, "Bunia"),
        (ChangeKind.CHANGED, "Six"),
        (ChangeKind.NEW, "died"),
        (ChangeKind.CHANGED, "Ann Lee"),
    ]
    gone = compare(before, before[1:])
    assert [(one.kind, one.after) for one in gone] == [(ChangeKind.GONE, None)]
    assert not compare(before, [one._replace(id=new_id()) for one in before])


def test_a_first_run_changes_nothing_and_a_second_one_is_told(ready: Corpus) -> None:
    run(ready, suggestion("Monday", "DATE"))
    assert kinds(ready) == []
    assert not ready.run_changes.counts.total
    run(ready, suggestion("Ann Lee", "PERSON"))
    assert kinds(ready) == [("gone", "Monday"), ("new", "Ann Lee")]
    counts = ready.run_changes.counts
    assert (counts.new, counts.gone, counts.changed, counts.articles) == (1, 1, 0, 1)
    assert ready.run_changes.article_ids() == [1]


def test_runs_that_nobody_looked_at_add_up(ready: Corpus) -> None:
    run(ready, suggestion("Monday", "DATE"), suggestion("Bunia", "PERSON"))
    run(ready, suggestion("Bunia", "GPE"))
    run(ready, suggestion("Bunia", "GPE"), suggestion("Ann Lee", "PERSON"))
    assert kinds(ready) == [("changed", "Bunia"), ("gone", "Monday"), ("new", "Ann Lee")]
    run(ready, suggestion("Monday", "DATE"), suggestion("Bunia", "PERSON"))
    assert kinds(ready) == []  # all as it was when somebody looked last


def test_what_is_decided_or_seen_is_told_no_more(ready: Corpus) -> None:
    run(ready, suggestion("Monday", "DATE"))
    run(ready, suggestion("Ann Lee", "PERSON"))
    layer = ready.layer(1)
    (new,) = layer.pending
    ready.apply(commands.accept(layer, [new]))
    assert kinds(ready) == [("gone", "Monday")]
    ready.undo()
    assert len(kinds(ready)) == 2
    ready.run_changes.forget(1)
    assert kinds(ready) == []
    assert ready.run_changes.article_ids() == []
    run(ready, suggestion("Ann Lee", "PERSON"))
    assert kinds(ready) == []


def test_hand_work_is_untouched_and_no_change(ready: Corpus) -> None:
    run(ready, suggestion("Monday", "DATE"), suggestion("Bunia", "PERSON"))
    layer = ready.layer(1)
    chosen = next(one.id for one in layer.pending.values() if one.label == "DATE")
    ready.apply(commands.accept(layer, [chosen]))
    before = ready.layer(1).annotations
    run(ready, suggestion("Monday", "DATE"), suggestion("Bunia", "GPE"))
    assert ready.layer(1).annotations == before
    assert kinds(ready) == [("changed", "Bunia")]


def test_the_next_article_with_changes_comes_round_again(corpus: Corpus) -> None:
    for number in range(4):
        text = f"{TEXT} {number}"
        corpus.add([imported(text)])
    for article in (1, 2, 3, 4):
        for label in ("GPE", "PERSON"):
            found = suggestion("Bunia", label)._replace(article_id=article)
            corpus.replace_suggestions({article: [found]}, "test", new_id())
    corpus.run_changes.forget(2)
    (only,) = corpus.layer(3).pending
    corpus.apply(commands.reject(corpus.layer(3), [only]))
    following = {one: corpus.run_changes.next_article(one) for one in (0, 1, 2, 3, 4)}
    assert following == {0: 1, 1: 4, 2: 4, 3: 4, 4: 1}
    corpus.run_changes.forget(4)
    assert corpus.run_changes.next_article(1) == 0
