"""Scores learn from decisions, are kept in the corpus, and serve later runs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator import workflows
from annotator.domain import commands
from annotator.domain.annotations import Provenance, Suggestion, new_id
from annotator.domain.figures import CasualtyFigure, Outcome
from annotator.domain.own_scores import OwnScores
from annotator.errors import Cancelled
from annotator.nlp.pipeline import Pipeline
from annotator.store.corpus import Corpus
from annotator.store.own_scores import ENTITIES, FIGURES, judged, read, read_shown, write_shown
from annotator.workflows.own_scores import adjusted, in_force, refreshed, renewed
from tests.workflows.made_up import add

WORDS = [f"Marwan{number}" for number in range(30)]
SOURCE = Provenance("pipeline", "1", "ner")


def suggestion(article_id, start, label="GPE", score=0.9, figure=None):
    rule = replace(SOURCE, rule="passive") if figure else SOURCE
    return Suggestion(new_id(), article_id, start, start + 7, label, score, rule, figure)


@pytest.fixture
def decided(corpus):
    """Sixty suggestions scored 0.9, of which every second was rejected."""
    for number in range(2):
        article = add(corpus, f"Article {number} " + " ".join(WORDS))
        text = corpus.article(article).text
        found = [suggestion(article, text.index(word)) for word in WORDS]
        corpus.replace_suggestions({article: found}, "pipeline", "1")
        for rank, one in enumerate(found):
            layer = corpus.layer(article)
            decide = commands.reject if rank % 2 else commands.accept
            corpus.apply(decide(layer, [one.id]))
    return corpus


def test_decisions_say_what_was_right(decided):
    found = judged(decided)
    assert len(found[ENTITIES]) == 60
    assert sum(one.right for one in found[ENTITIES]) == 30
    assert {(one.score, one.keys) for one in found[ENTITIES]} == {(0.9, ("GPE", "rule ner"))}
    assert {"1 GPE marwan0", "2 GPE marwan0"} < {one.words for one in found[ENTITIES]}
    assert found[FIGURES] == []


def test_what_was_accepted_and_then_changed_was_not_right(decided):
    layer = decided.layer(1)
    mark = next(iter(layer.annotations.values()))
    decided.apply(commands.relabel(layer, mark.id, "ORG", None))
    assert sum(one.right for one in judged(decided)[ENTITIES]) == 29


def test_a_figure_is_right_with_its_numbers(corpus):
    article = add(corpus, "Killed: " + " ".join(WORDS))
    text = corpus.article(article).text
    figure = CasualtyFigure(Outcome.KILLED, 5, 5, 5)
    found = [suggestion(article, text.index(word), "CASUALTY", 0.8, figure) for word in WORDS[:2]]
    corpus.replace_suggestions({article: found}, "pipeline", "1")
    for one in found:
        corpus.apply(commands.accept(corpus.layer(article), [one.id]))
    layer = corpus.layer(article)
    mark = next(iter(layer.annotations.values()))
    corpus.apply(commands.set_figure(layer, mark.id, replace(figure, best=6, high=6)))
    assert sorted(one.right for one in judged(corpus)[FIGURES]) == [False, True]
    assert all("rule passive" in one.keys for one in judged(corpus)[FIGURES])


def test_the_curve_is_kept_and_used_for_later_runs(decided):
    own = refreshed(decided)
    assert own[ENTITIES].decisions == 60
    path = decided.path
    with Corpus.open(path, "ana") as again:
        assert read(again) == own
    with Corpus.open(path, "bob") as other:  # somebody else's decisions are his own
        assert refreshed(other) == {}
    (new,) = adjusted([suggestion(1, 0)], own)
    assert new.score < 0.75
    assert new.raw_score == 0.9
    decided.replace_suggestions({1: [new]}, "pipeline", "2")
    (stored,) = decided.layer(1).pending.values()
    assert (stored.score, stored.raw_score) == (new.score, 0.9)


def test_a_word_that_is_mostly_wrong_lowers_its_figures_alone(corpus):
    """One rule for all, but the word that made it fire tells right from wrong."""

    def figures(article, text):
        for word in WORDS:
            number = int(word[6:])
            made = CasualtyFigure(Outcome.KILLED, number, number, number)
            one = suggestion(article, text.index(word), "CASUALTY", 0.8, made)
            lost = replace(one.provenance, evidence="Lost" if number % 2 else "killed")
            yield one._replace(provenance=lost)

    for number in range(2):
        article = add(corpus, f"Article {number} " + " ".join(WORDS))
        found = list(figures(article, corpus.article(article).text))
        corpus.replace_suggestions({article: found}, "pipeline", "1")
        for one in found:
            is_wrong = one.provenance.evidence == "Lost"
            decide = commands.reject if is_wrong else commands.accept
            corpus.apply(decide(corpus.layer(article), [one.id]))
    wrong, right = adjusted(found[1:3], refreshed(corpus))
    assert (wrong.provenance.evidence, right.provenance.evidence) == ("Lost", "killed")
    assert wrong.score < 0.4 < 0.8 < right.score
    assert wrong.raw_score == right.raw_score == 0.8


def test_the_pipelines_own_score_is_what_is_fitted_to(decided):
    (new,) = adjusted([suggestion(1, 0)], refreshed(decided))
    decided.replace_suggestions({1: [new]}, "pipeline", "2")
    decided.apply(commands.reject(decided.layer(1), [new.id]))
    assert judged(decided)[ENTITIES][0].score == 0.9


def test_a_few_more_decisions_change_nothing(decided):
    own = refreshed(decided)
    (new,) = adjusted([suggestion(1, 0)], own)
    decided.replace_suggestions({1: [new]}, "pipeline", "2")
    decided.apply(commands.reject(decided.layer(1), [new.id]))
    assert refreshed(decided) == own


def test_decisions_of_another_kind_make_a_new_fit(decided):
    own = refreshed(decided)
    article = add(decided, "Later " + " ".join(WORDS))
    text = decided.article(article).text
    found = [suggestion(article, text.index(word)) for word in WORDS]
    decided.replace_suggestions({article: found}, "pipeline", "1")
    decided.apply(commands.reject(decided.layer(article), [one.id for one in found]))
    assert refreshed(decided)[ENTITIES].adjusted(0.9, ["GPE"]) < own[ENTITIES].adjusted(
        0.9, ["GPE"]
    )


def test_figures_wait_for_fifty_decisions(corpus):
    for number in (1, 2):
        article = add(corpus, f"Killed {number}: " + " ".join(WORDS))
        text = corpus.article(article).text
        found = [
            suggestion(article, text.index(word), "CASUALTY", 0.8, CasualtyFigure(Outcome.KILLED))
            for word in WORDS
        ]
        corpus.replace_suggestions({article: found}, "pipeline", "1")
        corpus.apply(commands.accept(corpus.layer(article), [one.id for one in found]))
        assert (FIGURES in refreshed(corpus)) == (number == 2)


def test_what_is_suggested_now_has_scores_as_all_the_rest(waiting):
    """Also where somebody without a fit of his own lets the pipeline run."""
    renewed(waiting)
    with Corpus.open(waiting.path, "bob") as other:
        assert in_force(other) == read(waiting) != {}


def test_a_run_scores_as_all_that_is_undecided(corpus):
    add(corpus, "Blast in Marwan\nA bomb killed seven people in Marwan.")
    write_shown(corpus, {FIGURES: OwnScores(shift=-3.0, decisions=60)})
    workflows.suggest(corpus, Pipeline.load("blank"))
    (found,) = (one for one in corpus.layer(1).pending.values() if one.figure is not None)
    assert found.score < 0.6 < 0.9 < found.raw_score


def test_a_run_renews_what_is_undecided(waiting):
    workflows.suggest(waiting, Pipeline.load("blank"))
    assert read_shown(waiting) == read(waiting) != {}


def test_before_any_decisions_scores_are_the_pipelines(corpus):
    assert refreshed(corpus) == {}
    (same,) = adjusted([suggestion(1, 0)], {})
    assert same.raw_score is None
    assert same.score == 0.9


@pytest.fixture
def waiting(decided):
    """The same with an article of which nothing is decided yet."""
    article = add(decided, "Later " + " ".join(WORDS))
    text = decided.article(article).text
    found = [suggestion(article, text.index(word)) for word in WORDS]
    decided.replace_suggestions({article: found}, "pipeline", "1")
    return decided


def scores(corpus, article=3):
    found = corpus.layer(article).suggestions.values()
    return {(round(one.score, 2), one.raw_score) for one in found}


def test_what_is_undecided_follows_the_decisions(waiting):
    before = {number: waiting.layer(number).suggestions for number in (1, 2)}
    text = waiting.undo_text
    done = renewed(waiting)
    assert (done.decisions, done.number, done.article_ids) == (60, 30, {3})
    ((score, raw),) = scores(waiting)
    assert 0.45 < score < 0.75
    assert raw == 0.9
    assert {number: waiting.layer(number).suggestions for number in (1, 2)} == before
    assert waiting.undo_text == text  # there is nothing of it to take back
    assert waiting.run_changes.counts.total == 0


def test_scores_are_renewed_once_for_each_fit(waiting):
    renewed(waiting)
    (once,) = scores(waiting)
    assert renewed(waiting).number == 0
    assert scores(waiting) == {once}


def test_an_undone_decision_is_renewed_and_another_persons_is_not(waiting):
    ids = list(waiting.layer(3).pending)
    waiting.apply(commands.reject(waiting.layer(3), [ids[0]]))
    waiting.undo()
    with Corpus.open(waiting.path, "bob") as other:
        other.apply(commands.accept(other.layer(3), [ids[1]]))
    renewed(waiting)
    layer = waiting.layer(3)
    assert layer.suggestions[ids[0]].raw_score == 0.9
    assert layer.suggestions[ids[1]].raw_score is None


def test_somebody_without_decisions_leaves_scores_as_they_are(waiting):
    renewed(waiting)
    known = scores(waiting)
    with Corpus.open(waiting.path, "bob") as other:
        assert renewed(other).number == 0
    assert scores(waiting) == known


def test_a_renewal_that_was_stopped_is_done_the_next_time(waiting):
    def stop(done, total, what):
        raise Cancelled

    with pytest.raises(Cancelled):
        renewed(waiting, stop)
    assert read_shown(waiting) == {}
    renewed(waiting)
    assert read_shown(waiting) == read(waiting) != {}


def test_what_is_decided_on_meanwhile_keeps_its_score(waiting, monkeypatch):
    """Another process decides between the look and the write."""
    key = next(iter(waiting.layer(3).pending))

    def decide(found, own):
        with Corpus.open(waiting.path, "bob") as other:
            other.apply(commands.accept(other.layer(3), [key]))
        return adjusted(found, own)

    monkeypatch.setattr("annotator.workflows.own_scores.adjusted", decide)
    renewed(waiting)
    layer = waiting.layer(3)
    assert layer.suggestions[key].raw_score is None
    assert sum(one.raw_score == 0.9 for one in layer.suggestions.values()) == 29
