"""The list's index against the plain truth, over some thousand articles."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from annotator.domain import commands, remarks
from annotator.domain.annotations import (
    Article,
    ArticleStatus,
    CommentKind,
    Provenance,
    Suggestion,
    new_id,
)
from annotator.errors import UserError
from annotator.store.article_index import ArticleIndex, Interrupted
from annotator.store.corpus import Corpus
from tests.articles import imported

WORDS = ["Kabul", "attack", "soldiers", "peace", "Zürich", "covid-19", "talks", "29", "ceasefire"]
NUMBER = 3000
QUESTION = CommentKind.QUESTION


@pytest.fixture(scope="module")
def big(tmp_path_factory) -> Path:
    """3,000 articles; every seventh started, every eleventh done."""
    path = tmp_path_factory.mktemp("big") / "big.corpus"
    chance = random.Random(7)
    with Corpus.open(path, "tester", create=True) as corpus:
        articles = []
        for number in range(NUMBER):
            words = chance.choices(WORDS, k=3)
            day = date(2020, 1, 1) + timedelta(days=chance.randrange(500))
            headline = f"{chance.choice(['The', 'A', 'an'])} {words[0]} {number}"
            articles.append(
                imported(
                    f"{headline}\n{' '.join(words)}",
                    date=None if number % 20 == 0 else day,
                    agency=chance.choice(["", "MENAFN"]),
                )
            )
        for start in range(0, NUMBER, 500):
            corpus.add(articles[start : start + 500])
        for number in range(7, NUMBER, 7):
            corpus.apply(commands.create(corpus.layer(number), 0, 2, "ORG"))
        for number in range(11, NUMBER, 11):
            corpus.apply(commands.set_read(corpus.layer(number), True))
    return path


@pytest.fixture
def index(big: Path) -> Iterator[ArticleIndex]:
    opened = ArticleIndex(big)
    opened.load()
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def truth(big: Path) -> list[Article]:
    with Corpus.open(big) as corpus:
        return list(corpus.articles())


KEYS = {
    "date": lambda a: (a.date is not None, a.date or date.min, a.id),
    "headline": lambda a: (a.headline.lower(), a.id),
    "added": lambda a: a.id,
    "status": lambda a: (list(ArticleStatus).index(a.status), KEYS["date"](a)),
}


def test_the_first_screen_without_loading(big, truth):
    index = ArticleIndex(big)
    expected = sorted(truth, key=KEYS["date"], reverse=True)
    assert index.first(50) == [one.id for one in expected[:50]]
    index.close()


@pytest.mark.parametrize("order", KEYS)
@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize("status", [None, *ArticleStatus])
def test_order_and_filter(index, truth, order, descending, status):
    found = index.select("", status, order, descending)
    kept = [one for one in truth if status in (None, one.status)]
    expected = sorted(kept, key=KEYS[order], reverse=descending)
    assert kept
    assert found.tolist() == [one.id for one in expected]


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("kabul", ["kabul"]),
        ("zurich", ["zürich"]),
        ("covid-19", ["covid-19"]),
        ("atta", ["attack"]),
        ("peace tal", ["peace", "talks"]),
        ("talks kabul ", ["talks", "kabul"]),
    ],
)
def test_search(index, truth, typed, words):
    expected = [one.id for one in truth if all(word in one.text.lower().split() for word in words)]
    assert expected
    found = index.select(typed, order="added", descending=False).tolist()
    assert found == expected


def test_search_with_filter_and_order(index, truth):
    found = index.select("kabul", ArticleStatus.DONE, "headline", False)
    expected = [
        one
        for one in truth
        if "kabul" in one.text.lower().split() and one.status is ArticleStatus.DONE
    ]
    assert found.tolist() == [one.id for one in sorted(expected, key=KEYS["headline"])]


@pytest.mark.parametrize("typed", ["", "   ", "k", "-", '"', "😀"])
def test_nothing_to_search_for_gives_all(index, typed):
    assert len(index.select(typed)) == NUMBER


@pytest.mark.parametrize("typed", ["nosuchword", "kabul nosuchword", 'xx" OR "kabul', "NEAR(a b)"])
def test_nothing_found(index, typed):
    assert len(index.select(typed)) == 0


def test_selecting_without_loading_first(big, truth):
    index = ArticleIndex(big)
    assert len(index.select("kabul", ArticleStatus.NEW)) > 0
    assert len(index.select()) == len(truth)
    index.close()


def test_rows(index, truth):
    ids = [2995, 7, 999_999, 11]
    rows = index.rows(ids)
    assert [row.id for row in rows] == [2995, 7, 11]
    for row in rows:
        article = truth[row.id - 1]
        assert row.headline == article.headline
        assert (row.date, row.agency, row.status) == (article.date, article.agency, article.status)
    assert [row.annotations for row in rows] == [0, 1, 0]
    assert len(index.rows(range(1, NUMBER + 1))) == NUMBER


def test_an_empty_corpus(path):
    Corpus.open(path, create=True).close()
    index = ArticleIndex(path)
    index.load()
    assert index.first(10) == []
    for order in KEYS:
        assert len(index.select(order=order)) == 0
        assert len(index.select("word", ArticleStatus.DONE, order)) == 0
    assert index.rows([]) == []
    assert not index.refresh()
    index.close()


def test_refresh_after_edits_and_imports(path, corpus):
    index = ArticleIndex(path)
    index.load()
    assert not index.refresh()
    corpus.apply(commands.create(corpus.layer(1), 0, 4, "ORG"))
    assert index.refresh()
    assert not index.refresh()
    assert index.select(status=ArticleStatus.STARTED).tolist() == [1]
    corpus.apply(commands.create(corpus.layer(1), 0, 9, "ORG"))
    assert not index.refresh()  # stored, but nothing of it is in the list's order
    corpus.add([imported("A new one\nText", date=date(2026, 1, 1)), imported("Another\nText")])
    assert index.refresh()
    assert index.select(descending=False).tolist() == [1, 3, 2]
    assert index.select("new").tolist() == [2]
    assert index.select(order="headline", descending=False).tolist() == [2, 3, 1]
    index.close()


def test_refresh_of_named_articles(path, corpus):
    index = ArticleIndex(path)
    index.load()
    corpus.apply(commands.set_read(corpus.layer(1), True))
    (new,) = corpus.add([imported("Another\nText")]).new
    assert index.refresh([1])
    assert not index.refresh([1])
    assert not index.refresh([new])  # not known yet: comes with a full refresh
    assert index.select(status=ArticleStatus.DONE).tolist() == [1]
    assert index.select().tolist() == [1]
    assert index.refresh()
    assert index.select(order="added").tolist() == [new, 1]
    index.close()


def test_what_is_added_while_open_disturbs_nothing_before_a_refresh(path, corpus):
    index = ArticleIndex(path)
    index.load()
    corpus.add([imported("Another toll rises\nText")])
    assert index.select("toll").tolist() == [1]
    assert index.select(order="headline").tolist() == [1]
    index.refresh()
    assert index.select("toll", order="added").tolist() == [2, 1]
    index.close()


def test_interrupt_from_another_thread(index):
    slow(index, 0.002, 5)
    stop = threading.Timer(0.1, index.interrupt)
    stop.start()
    with pytest.raises(Interrupted):
        index.select("kabul")
    stop.join()
    slow(index, 0, 0)
    assert len(index.select("kabul")) > 0  # the next search works


def slow(index: ArticleIndex, pause: float, steps: int) -> None:
    """Make every query last, by SQLite's own progress hook; 0 steps: as quick as ever."""
    hook = (lambda: time.sleep(pause)) if steps else None
    index._connection.set_progress_handler(hook, steps)


def test_an_interrupted_refresh_loses_nothing(path, corpus):
    index = ArticleIndex(path)
    index.load()
    corpus.add([imported(f"New {number}\nText") for number in range(2000)])
    given_up = 0
    for moment in (0.02, 0.05, 0.1, 0.15, 0.2):
        slow(index, 0.001, 100)
        stop = threading.Timer(moment, index.interrupt)
        stop.start()
        try:
            index.refresh()
        except Interrupted:
            given_up += 1
        stop.join()
        slow(index, 0, 0)
    assert given_up
    index.refresh()
    assert len(index.select()) == len(index.select(order="headline")) == 2001
    index.close()


def test_interrupt_while_nothing_runs_does_no_harm(index):
    index.interrupt()
    assert len(index.select()) == NUMBER


def test_missing_and_damaged_files(tmp_path):
    with pytest.raises(UserError, match="cannot be opened"):
        ArticleIndex(tmp_path / "no.corpus")
    (tmp_path / "x.corpus").write_text("no corpus" * 100)
    index = None
    with pytest.raises(UserError, match="not a corpus"):
        index = ArticleIndex(tmp_path / "x.corpus")
    assert index is None


def test_the_queues_hold_what_is_undecided_and_what_is_asked(tmp_path):
    path = tmp_path / "queue.corpus"
    with Corpus.open(path, "ada", create=True) as corpus:
        corpus.add([imported(f"Title {number}\nSix died here.") for number in range(1, 5)])
        corpus.apply(remarks.comment(corpus.layer(2), "Who says so?", QUESTION))
        corpus.apply(remarks.comment(corpus.layer(2), "And when?", QUESTION))
        corpus.apply(remarks.comment(corpus.layer(3), "Only a remark"))
        found = [Suggestion(new_id(), 4, 8, 11, "CASUALTY", 0.9, Provenance("t", "1", "c"))]
        corpus.replace_suggestions({4: found}, "t", "1")

        with closing(ArticleIndex(path)) as index:
            assert index.select(queue="questions").tolist() == [2]
            assert index.select(queue="undecided").tolist() == [4]
            assert index.select("title 3", queue="questions").tolist() == []
            assert index.select("", ArticleStatus.DONE, queue="undecided").tolist() == []
            assert [row.question for row in index.rows([1, 2, 3])] == ["", "Who says so?", ""]
            first = next(
                one for one in corpus.layer(2).comments.values() if one.text == "Who says so?"
            )
            corpus.apply(remarks.resolve(corpus.layer(2), first.id))
            assert [row.question for row in index.rows([2])] == ["And when?"]
