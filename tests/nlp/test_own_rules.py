"""Rules that spoil what an annotator marks are left out of the pipeline that is trained for it."""

from __future__ import annotations

import pytest
import spacy

from annotator.domain.annotations import Annotation, Article, Reading
from annotator.domain.known_names import KnownNames
from annotator.domain.layer import Layer
from annotator.domain.schema import Label, LabelSchema
from annotator.nlp.entities import SECTION
from annotator.nlp.entity_components import LEFT_OUT, known_names_of, rules_for
from annotator.nlp.lessons import lesson_of, targets_of, used_labels
from annotator.nlp.own_rules import suit, unsuitable

SCHEMA = LabelSchema("x", "x", (Label("Body", "Body", "b", 1, suggested_from=("ORG",)),))
TEXT = "On Monday the Harbour Guard left. The Council met. It was the Council that spoke."
WITH_THE = ["the Harbour Guard", "The Council", "the Council"]
WITHOUT = ["Harbour Guard", "Council", "Council"]


@pytest.fixture
def nlp():
    return spacy.blank("en")


def taught(nlp, marked, guessed):
    """What is taught by marks where a recogniser found something else."""
    spans = []
    for quotes in (marked, guessed):
        place, found = 0, []
        for quote in quotes:
            place = TEXT.index(quote, place)
            found.append((place, place + len(quote)))
            place += len(quote)
        spans.append(found)
    records = [Annotation(f"{at}", 1, "ana", *one, "Body") for at, one in enumerate(spans[0])]
    layer = Layer(Article(TEXT, 0, 1), "ana", [*records, Reading("r", 1, "ana")])
    doc = nlp.make_doc(TEXT)
    doc.ents = [doc.char_span(*one, label="ORG") for one in spans[1]]
    targets = targets_of(SCHEMA, ["ORG"], used_labels([layer]))
    return targets, [lesson_of(layer, doc, nlp, targets)]


def test_a_rule_that_takes_off_what_is_marked_is_left_out(nlp):
    targets, lessons = taught(nlp, WITH_THE, WITH_THE)
    assert unsuitable(rules_for(nlp), lessons, targets) == ["trimmed_names"]


def test_a_rule_that_helps_or_does_nothing_stays(nlp):
    targets, lessons = taught(nlp, WITHOUT, WITH_THE)
    assert unsuitable(rules_for(nlp), lessons, targets) == []


def test_what_is_left_out_stays_so(nlp):
    targets, lessons = taught(nlp, WITH_THE, WITH_THE)
    suit(nlp, SCHEMA, targets, lessons, KnownNames())
    assert nlp.meta[SECTION][LEFT_OUT] == ["trimmed_names"]
    assert "trimmed_names" not in rules_for(nlp)
    # Trained once more, it may know the lessons, and keeps its rules.
    targets, lessons = taught(nlp, WITHOUT, WITH_THE)
    suit(nlp, SCHEMA, targets, lessons, KnownNames())
    assert nlp.meta[SECTION][LEFT_OUT] == ["trimmed_names"]


def test_names_are_given_in_the_pipelines_labels_and_new_labels_add_up(nlp):
    targets, lessons = taught(nlp, WITHOUT, WITHOUT)
    nlp.meta[SECTION] = {"new_labels": ["Weapon"]}
    known_names_of(nlp).names = KnownNames({"Dorum": {"GPE": 2}, "Council": {"GPE": 1}})
    suit(nlp, SCHEMA, targets, lessons, KnownNames({"Council": {"Body": 2}}))
    assert known_names_of(nlp).names.counts == {"Dorum": {"GPE": 2}, "Council": {"ORG": 2}}
    assert nlp.meta[SECTION]["new_labels"] == ["Weapon"]
