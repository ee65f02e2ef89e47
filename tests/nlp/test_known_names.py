"""Known names in a pipeline: they relabel, add, let go, are saved, and say why."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
import spacy

from annotator import resources
from annotator.domain.annotations import Article
from annotator.domain.known_names import COMPOUND, RULE, UNMARKED, KnownNames
from annotator.nlp import entity_components
from annotator.nlp.entities import SECTION, Entity
from annotator.nlp.entity_components import KNOWN_NAMES, LEFT_OUT, ORDER, known_names_of
from annotator.nlp.entity_probability import probability
from annotator.nlp.entity_rules import Page
from annotator.nlp.known_names import with_known
from annotator.nlp.pipeline import Pipeline

ROOT = Path(__file__).resolve().parents[2]
TEXT = "Kefra Guard men left Kefra. Rifles were found."
NAMES = KnownNames(
    {
        "Kefra Guard": {"ORG": 4},
        "Kefra": {"GPE": 3, UNMARKED: 1},
        "Rifles": {UNMARKED: 2},
        "Once": {"GPE": 1, UNMARKED: 2, "ORG": 2},
        "now": {"DATE": 1},
        "then": {"DATE": 2},
    }
)


def after(text, *marked, **options):
    """What becomes of some marked words."""
    entities, place = [], 0
    for quote, label in marked:
        place = text.index(quote, place)
        entities.append(Entity(place, place + len(quote), label, 0.8, "ner"))
        place += len(quote)
    found = with_known(Page.of(text), entities, NAMES, **options)
    return [(text[one.start : one.end], one.label, one.rule) for one in found]


def test_names_get_the_labels_they_were_given_before():
    assert after(TEXT, ("Kefra Guard", "PERSON"), ("Kefra", "ORG"), add=False) == [
        ("Kefra Guard", "ORG", RULE),
        ("Kefra", "GPE", RULE),
    ]
    assert after(TEXT, ("Kefra Guard", "PERSON"), relabel=False, add=False) == [
        ("Kefra Guard", "PERSON", "ner")
    ]


def test_names_that_nothing_was_found_at_are_added_and_go_before_parts_of_them():
    found = [("Kefra Guard", "ORG", RULE), ("Kefra", "GPE", RULE)]
    assert after(TEXT) == found
    assert after(TEXT, ("Guard", "PERSON")) == found
    longer = [("Kefra Guard men", "ORG", "ner"), ("Kefra", "GPE", RULE)]
    assert after(TEXT, ("Kefra Guard men", "ORG")) == longer


def test_what_was_marked_too_seldom_is_not_added():
    assert after("Once, now and then.") == [("then", "DATE", RULE)]
    assert after("Once, now and then.", ("now", "TIME"))[0] == ("now", "DATE", RULE)


def test_names_that_people_leave_unmarked_are_let_go():
    assert after("Rifles were found.", ("Rifles", "ORG")) == []


def test_names_in_compounds_are_let_go_where_people_leave_them():
    text = "A Kefra-led band and Rome-based men left Kefra on a three-day march."
    page = Page.of(text)
    quotes = [("Kefra", "GPE"), ("Rome", "GPE"), ("three", "CARDINAL")]
    marked = [
        Entity(text.index(q), text.index(q) + len(q), label, 0.8, "ner") for q, label in quotes
    ]
    left = {"Kefra": {"GPE": 3}, COMPOUND: {UNMARKED: 5, "GPE": 1}}
    found = [text[one.start :] for one in with_known(page, marked, KnownNames(left))]
    assert found == [text[text.index("Kefra on") :], text[text.index("three") :]]
    found = with_known(page, marked, KnownNames({"Kefra": {"GPE": 3}}))
    assert len(found) == len(marked) + 1


def test_the_score_says_how_often_it_was_so():
    (one, other) = with_known(Page.of(TEXT), [], NAMES)
    assert one.score == pytest.approx(4.5 / 5)
    assert other.score == pytest.approx(3.5 / 5)
    assert (one.evidence, other.evidence) == ("4/4", "3/4")


def test_what_was_found_so_too_is_as_sure_as_the_surer_of_both():
    page = Page.of("Kefra fell.")
    for score in (0.01, 0.999999):
        found = Entity(0, 5, "GPE", score, "ner")
        (one,) = with_known(page, [found], NAMES)
        assert one.score == max(3.5 / 5, probability(page, found))
    assert one.score > 0.9
    (other,) = with_known(page, [Entity(0, 5, "ORG", 0.999999, "ner")], NAMES)
    assert other.score == pytest.approx(3.5 / 5)


@pytest.fixture
def blank():
    return Pipeline(spacy.blank("en"), "blank")


def suggested(pipeline, text=TEXT):
    ((article, found),) = pipeline.suggest([Article(text, 0, 1)], resources.default_schema())
    return [(article.text[one.start : one.end], one.label, one.provenance) for one in found]


def test_a_pipeline_takes_the_names_of_a_corpus_in_the_corpuss_labels(blank):
    schema = resources.default_schema()
    weapon = next(one for one in schema.labels if one.name == "WEAPON")
    names = KnownNames({"Kefra": {"GPE": 3}, "Rifles": {weapon.name: 2}})
    blank.know(names, schema)
    found = suggested(blank)
    assert [one[:2] for one in found] == [("Kefra", "GPE"), ("Kefra", "GPE"), ("Rifles", "WEAPON")]
    assert found[0][2].rule == RULE
    assert found[0][2].evidence == "3/3"
    blank.know(KnownNames(), schema)
    assert [one for one in suggested(blank) if one[2].rule == RULE] == []


def test_the_corpus_goes_before_what_a_pipeline_was_trained_on():
    nlp = spacy.blank("en")
    known_names_of(nlp).names = KnownNames({"Kefra": {"ORG": 9}, "Dorum": {"GPE": 2}})
    pipeline = Pipeline(nlp, "trained")
    text = "Kefra, Dorum."
    assert [one[:2] for one in suggested(pipeline, text)] == [("Kefra", "ORG"), ("Dorum", "GPE")]
    pipeline.know(KnownNames({"Kefra": {"GPE": 2}}), resources.default_schema())
    assert [one[:2] for one in suggested(pipeline, text)] == [("Kefra", "GPE"), ("Dorum", "GPE")]


def test_a_known_name_stands_in_a_headline_too(blank):
    text = "Kefra Guard Leaves Great Harbour\nThe men had come in May."
    blank.know(NAMES, resources.default_schema())
    article = Article(text, text.index("\n"), 1)
    ((_, found),) = blank.suggest([article], resources.default_schema())
    assert (0, 11, "ORG") in [(one.start, one.end, one.label) for one in found]


def test_names_are_saved_with_the_pipeline(tmp_path):
    nlp = spacy.blank("en")
    nlp.add_pipe(KNOWN_NAMES, config={"relabel": False})
    known_names_of(nlp).names = NAMES
    nlp.to_disk(tmp_path / "p")
    again = spacy.load(tmp_path / "p")
    assert known_names_of(again).names.counts == NAMES.counts
    other = spacy.blank("en")
    other.add_pipe(KNOWN_NAMES)
    assert known_names_of(other.from_bytes(nlp.to_bytes())).names.counts == NAMES.counts


def test_our_components_stand_in_their_order_round_those_that_are_there():
    nlp = spacy.blank("en")
    nlp.add_pipe("surnames")
    nlp.add_pipe("sentencizer")
    nlp.meta[SECTION] = {LEFT_OUT: ["trimmed_names"]}
    entity_components.add_to(nlp)
    ours = [name for name in nlp.pipe_names if name in ORDER]
    assert ours == [name for name in ORDER if name != "trimmed_names"]
    french = spacy.blank("fr")
    entity_components.add_to(french)
    assert french.pipe_names == [KNOWN_NAMES]


def test_every_component_is_found_by_spacy_in_an_installation():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert set(ORDER) <= set(project["project"]["entry-points"]["spacy_factories"])
