from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from annotator.cli import app
from annotator.domain import commands
from annotator.domain.annotations import Provenance, Suggestion
from annotator.domain.worth import By
from annotator.errors import UserError
from annotator.nlp.pipeline import Pipeline
from annotator.nlp.splitting import DEV_SHARE
from annotator.nlp.splitting import rank as split_rank
from annotator.store.article_index import ArticleIndex
from annotator.store.corpus import Corpus
from annotator.workflows.ranking import rank_articles
from tests.workflows.made_up import add

SOURCE = Provenance("en", "1", "ner", "", "")
COMMON = "The market reopened on Friday and people bought bread"


@pytest.fixture
def corpus(tmp_path: Path):
    with Corpus.open(tmp_path / "a.corpus", "ada", create=True) as corpus:
        for number in range(4):
            add(corpus, f"{COMMON} {number}.", f"{number}.txt")
        yield corpus


def _suggest(corpus: Corpus, article_id: int, *found: tuple[str, float]) -> list[str]:
    made = [
        Suggestion(f"{article_id}-{n}", article_id, n, n + 3, label, score, SOURCE)
        for n, (label, score) in enumerate(found)
    ]
    corpus.replace_suggestions({article_id: made}, "en", "1")
    return [one.id for one in made]


def _listed(corpus: Corpus) -> list[int]:
    index = ArticleIndex(corpus.path)
    try:
        return index.select(order="worth").tolist()
    finally:
        index.close()


def test_the_most_doubtful_article_comes_first_and_those_without_worth_last(corpus: Corpus):
    _suggest(corpus, 1, ("GPE", 0.9), ("GPE", 0.9))
    _suggest(corpus, 3, ("GPE", 0.4))
    report = rank_articles(corpus, By.DOUBT)
    assert report.articles == 2
    assert _listed(corpus) == [3, 1, 4, 2]
    assert corpus.worth.of([1, 3]) == pytest.approx({1: 0.2, 3: 0.6})
    assert corpus.worth.by == "doubt"


def test_what_was_decided_on_is_not_doubtful(corpus: Corpus):
    (one,) = _suggest(corpus, 1, ("GPE", 0.1))
    corpus.apply(commands.reject(corpus.layer(1), [one]))
    assert corpus.worth.doubt() == {}


def test_what_the_last_pipeline_has_not_been_over_comes_first_then_by_doubt(corpus: Corpus):
    _suggest(corpus, 1, ("GPE", 0.9))
    _suggest(corpus, 2, ("GPE", 0.2), ("GPE", 0.2))
    _suggest(corpus, 3, ("GPE", 0.1))
    newer = Suggestion("newer", 1, 0, 3, "GPE", 0.3, SOURCE)
    corpus.replace_suggestions({1: [newer], 3: []}, "trained", "2")
    corpus.apply(commands.set_read(corpus.layer(4), True))
    report = rank_articles(corpus, By.NEW)
    assert report.articles == 3  # the one that is done is not gone over again
    assert _listed(corpus)[:3] == [2, 1, 3]
    assert corpus.worth.of([3]) == {3: 0}


def test_rare_labels_come_before_many_common_ones(corpus: Corpus):
    _suggest(corpus, 1, ("GPE", 0.9), ("GPE", 0.9), ("GPE", 0.9))
    _suggest(corpus, 2, ("GPE", 0.9), ("GPE", 0.9), ("GPE", 0.9))
    _suggest(corpus, 4, ("WEAPON", 0.9), ("WEAPON", 0.9))
    rank_articles(corpus, By.RARE)
    assert _listed(corpus)[0] == 4


def test_an_article_of_other_words_is_unusual(corpus: Corpus):
    strange = add(corpus, "Quorvex glimmered beneath zinc parapets while ostriches yodelled.", "s")
    rank_articles(corpus, By.UNUSUAL)
    assert _listed(corpus)[0] == strange
    rank_articles(corpus, By.UNUSUAL)  # a second time: nothing is left lying about


def test_the_test_part_comes_first_and_is_that_of_the_export(corpus: Corpus):
    for number in range(40):
        add(corpus, f"{COMMON} again {number}.", f"t{number}.txt")
    rank_articles(corpus, By.TEST, seed=5)
    listed = _listed(corpus)
    keys = {one.id: one.key for one in corpus.articles()}
    tests = [split_rank(5, keys[one]) < DEV_SHARE for one in listed]
    assert any(tests)
    assert tests == sorted(tests, reverse=True)
    assert listed != sorted(listed)
    rank_articles(corpus, By.TEST, seed=6)
    assert _listed(corpus) != listed


def test_where_two_pipelines_differ_comes_first(corpus: Corpus):
    class Second:
        def suggest(self, articles, schema):
            for article in articles:
                spans = [(0, 3)] if article.id in (1, 2) else []
                yield (
                    article,
                    [
                        Suggestion(f"x{article.id}", article.id, *span, "GPE", 1.0, SOURCE)
                        for span in spans
                    ],
                )

    _suggest(corpus, 1, ("GPE", 0.9))
    rank_articles(corpus, By.DISAGREEMENT, second=Second())
    assert _listed(corpus)[0] == 2
    assert corpus.worth.of([1, 2, 3]) == {1: 0.0, 2: 1.0, 3: 0.0}


def test_disagreement_needs_a_second_pipeline(corpus: Corpus):
    with pytest.raises(UserError, match="no second pipeline"):
        rank_articles(corpus, By.DISAGREEMENT)


def test_a_real_second_pipeline_is_compared(corpus: Corpus):
    rank_articles(corpus, By.DISAGREEMENT, second=Pipeline.load("blank"))
    assert set(corpus.worth.of([1, 2, 3, 4])) == {1, 2, 3, 4}


def test_a_new_ranking_takes_the_place_of_the_old_in_an_open_list(corpus: Corpus):
    index = ArticleIndex(corpus.path)
    try:
        _suggest(corpus, 1, ("GPE", 0.1))
        rank_articles(corpus, By.DOUBT)
        assert index.select(order="worth").tolist()[0] == 1
        _suggest(corpus, 1, ("GPE", 0.9))
        _suggest(corpus, 2, ("GPE", 0.1))
        rank_articles(corpus, By.DOUBT)
        assert index.refresh()
        assert index.select(order="worth").tolist()[0] == 2
    finally:
        index.close()


def test_the_command_line_ranks(corpus: Corpus):
    _suggest(corpus, 2, ("GPE", 0.4))
    done = CliRunner().invoke(app, ["rank", str(corpus.path)])
    assert done.exit_code == 0
    assert "1 article in order" in done.output
    done = CliRunner().invoke(app, ["rank", str(corpus.path), "--by", "disagreement"])
    assert done.exit_code == 1
    assert "no second pipeline" in done.output
