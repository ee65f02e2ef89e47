"""Scores fitted to a person's decisions."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.own_scores import FEWEST, Judged, OwnScores, calibration_error, fitted


def decisions(count, truth, seed=1, keys=("PERSON",)):
    """Decisions on scores of all sizes, right as often as `truth(score, key)` says."""
    dice = random.Random(seed)
    made = []
    for _ in range(count):
        score, key = dice.random(), dice.choice(keys)
        made.append(Judged(score, (key,), dice.random() < truth(score, key)))
    return made


def error(own, judged):
    return calibration_error((own.adjusted(one.score, one.keys), one.right) for one in judged)


def test_too_few_decisions_say_nothing():
    assert fitted(decisions(FEWEST - 1, lambda score, key: 1.0)) is None
    assert fitted(decisions(FEWEST, lambda score, key: 1.0)) is not None


def test_without_a_curve_scores_stay():
    assert OwnScores().adjusted(0.3, ["ORG"]) == pytest.approx(0.3)


def test_scores_that_are_right_stay_about_as_they_are():
    own = fitted(decisions(200, lambda score, key: score))
    for score in (0.1, 0.5, 0.9):
        assert own.adjusted(score, ["PERSON"]) == pytest.approx(score, abs=0.1)


def test_overconfident_scores_come_down():
    def truth(score, key):
        return 0.2 + 0.5 * score

    own = fitted(decisions(300, truth))
    fresh = decisions(3000, truth, seed=2)
    assert error(own, fresh) < 0.5 * error(OwnScores(), fresh)
    assert own.adjusted(0.95, ["PERSON"]) < 0.85


def test_scores_that_are_far_off_come_down_too():
    dice = random.Random(3)
    sure = [Judged(dice.uniform(0.9, 0.999), (dice.choice("ab"),), False) for _ in range(120)]
    sure += [Judged(dice.uniform(0.9, 0.999), (dice.choice("ab"),), True) for _ in range(80)]
    own = fitted(sure)
    assert own.adjusted(0.97, ["a"]) == pytest.approx(0.4, abs=0.1)


def test_a_small_lean_of_few_decisions_is_doubted_and_a_large_one_believed():
    def means(right):
        own = fitted([Judged(0.8, ("ORG",), at < right) for at in range(60)])
        return own.adjusted(0.8, ["EVENT"])

    # By chance, 53 of 60 are right where 48 are expected; 12 are not.
    assert means(53) == pytest.approx(0.8, abs=0.04)
    assert means(12) < 0.6


def test_one_label_that_is_always_wrong_is_believed_to_be_so_alone():
    made = [Judged(0.9, ("NORP" if at % 5 == 0 else "GPE",), at % 5 > 0) for at in range(100)]
    own = fitted(made)
    assert own.adjusted(0.9, ["NORP"]) < 0.25 < 0.9 < own.adjusted(0.9, ["GPE"])


def test_a_label_that_is_mostly_wrong_is_learnt():
    def truth(score, key):
        return 0.1 if key == "ORG" else 0.9

    own = fitted(decisions(200, truth, keys=("ORG", "GPE")))
    assert own.adjusted(0.5, ["ORG"]) < 0.35 < 0.65 < own.adjusted(0.5, ["GPE"])
    assert 0.35 < own.adjusted(0.5, ["EVENT"]) < 0.75  # of which nothing is known


def test_the_same_words_over_and_over_count_for_little():
    def means(words):
        once = [Judged(0.8, ("GPE",), at % 5 > 0, str(at)) for at in range(40)]
        return fitted([*once, *(Judged(0.8, ("GPE",), False, words(at)) for at in range(40))])

    assert (
        means(str).adjusted(0.8, ["GPE"])
        < 0.5
        < means(lambda at: "tal dorvik").adjusted(0.8, ["GPE"])
    )


@given(
    st.lists(st.tuples(st.floats(0, 1), st.sampled_from("ab"), st.booleans()), min_size=FEWEST),
    st.floats(0, 1),
)
def test_whatever_was_decided_scores_stay_probabilities(rows, score):
    own = fitted([Judged(score, (key,), right) for score, key, right in rows])
    assert 0 <= own.adjusted(score, ["a"]) <= 1


def test_the_calibration_error_is_the_mean_distance_of_scores_and_shares():
    assert calibration_error([(0.95, True)] * 19 + [(0.95, False)]) == pytest.approx(0)
    assert calibration_error([(0.9, False), (0.1, True)]) == pytest.approx(0.9)
    assert calibration_error([]) == 0
