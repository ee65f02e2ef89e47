"""What an entity's score is made of."""

from __future__ import annotations

import pytest

from annotator.nlp.entities import UNSCORED, Entity
from annotator.nlp.entity_probability import features, logistic, logit, probability, scored, shipped
from annotator.nlp.entity_rules import Page

TEXT = "Talks in Kabul\nMaria Orlova spoke in Kabul with the TTP."


def entity(quote, label, score=0.9, rule="ner"):
    start = TEXT.rindex(quote)
    return Entity(start, start + len(quote), label, score, rule)


@pytest.fixture
def page():
    return Page.of(TEXT, 14)


def test_logit_and_logistic_are_inverse_and_bounded():
    assert logistic(logit(0.3)) == pytest.approx(0.3)
    assert 0 < logistic(-1e9) < logistic(1e9) < 1
    assert logit(0.0) < logit(1.0)


def test_features_name_what_is_known(page):
    found = dict(features(page, entity("Kabul", "GPE")))
    assert found["listed_so"] == found["rule_ner"] == found["label_GPE"] == 1
    assert found["actions"] == pytest.approx(logit(0.9))
    assert "listed_otherwise" in dict(features(page, entity("Kabul", "ORG")))
    assert "several_words" in dict(features(page, entity("Maria Orlova", "PERSON")))
    assert "capitals" in dict(features(page, entity("TTP", "ORG")))
    assert "in_headline" in dict(features(page, Entity(9, 14, "GPE", UNSCORED, "place_list")))


def test_surer_actions_and_a_list_that_agrees_raise_the_probability(page):
    sure, unsure = (probability(page, entity("Kabul", "GPE", score)) for score in (0.99, 0.3))
    assert sure > unsure
    assert probability(page, entity("Kabul", "ORG", 0.99)) < sure


def test_coefficients_can_be_given(page):
    assert probability(page, entity("Kabul", "GPE"), {}) == 0.5
    assert probability(page, entity("Kabul", "GPE"), {"bias": 2.0}) == pytest.approx(logistic(2))


def test_the_shipped_coefficients_are_for_rules_and_labels_that_there_are(page):
    kinds = {name.partition("_")[0] for name in shipped()}
    assert {"bias", "actions", "rule", "label", "listed"} <= kinds
    assert [0 < one.score < 1 for one in scored(page, [entity("Kabul", "GPE")])] == [True]
