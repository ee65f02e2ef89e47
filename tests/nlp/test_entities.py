"""Entity scores and the rules that mend entities."""

from __future__ import annotations

from itertools import pairwise

import spacy

from annotator.nlp import entity_scores
from annotator.nlp.entities import Entity
from annotator.nlp.entity_rules import improved
from annotator.nlp.gazetteer import gazetteer
from annotator.nlp.pipeline import BUNDLED

TEXT = "Angela Merkel met officers of the Red Cross in Berlin on Friday. Merkel left for Bonn."


def entities(text, *marked):
    found = []
    for quote, label in marked:
        start = text.index(quote)
        found.append(Entity(start, start + len(quote), label, 0.8, "ner"))
    return found


def after(text, *marked, headline_end=0):
    made = improved(text, headline_end, entities(text, *marked))
    return [(text[one.start : one.end], one.label, one.rule) for one in made]


def test_the_scoring_wrapper_changes_no_entity():
    exclude = ["tok2vec", "tagger", "parser", "attribute_ruler", "lemmatizer", "senter"]
    plain = spacy.load(BUNDLED, exclude=exclude)
    scored = spacy.load(BUNDLED, exclude=exclude)
    entity_scores.wrap(scored)
    texts = [TEXT, "", "No names here.", TEXT * 3]
    for one, other in zip(plain.pipe(texts), scored.pipe(texts), strict=True):
        assert [(e.text, e.label_) for e in one.ents] == [(e.text, e.label_) for e in other.ents]
        scores = entity_scores.scores_of(other)
        assert len(scores) == len(other.ents)
        assert all(0 < score < 1 for score in scores.values())


def test_calibration_keeps_the_order():
    scores = [entity_scores.calibrated(p) for p in (0.0, 0.2, 0.5, 0.9, 0.999, 1.0)]
    assert scores == sorted(scores)
    assert scores[-2] < 0.999


def test_possessives_articles_and_broken_lines_are_trimmed():
    text = "the Syrian Observatory's men and Omar Haddad\nof Homs"
    found = after(text, ("the Syrian Observatory's", "ORG"), ("Omar Haddad\nof", "PERSON"))
    assert ("Syrian Observatory", "ORG", "trimmed") in found
    assert ("Omar Haddad", "PERSON", "trimmed") in found


def test_a_day_and_its_time_are_one_date():
    found = after("It began Thursday night.", ("Thursday", "DATE"), ("night", "TIME"))
    assert ("Thursday night", "DATE", "time_merged") in found


def test_states_are_named_in_full_up_to_the_first_country():
    text = "talks of the Islamic Emirate of Afghanistan and Pakistan"
    found = after(text, ("the Islamic Emirate of Afghanistan", "ORG"), ("Pakistan", "GPE"))
    assert found[0] == ("Islamic Emirate of Afghanistan", "GPE", "state_name")
    assert ("Pakistan", "GPE", "ner") in found


def test_a_dateline_in_capitals_is_a_place():
    assert ("KABUL", "GPE", "dateline") in after("KABUL (AP) - Talks went on.")


def test_lists_relabel_and_add():
    found = after("Baghdad and Boko Haram fought with mortars.", ("Baghdad", "ORG"))
    assert ("Baghdad", "GPE", "relabelled") in found
    assert ("Boko Haram", "ORG", "group_list") in found
    assert ("mortars", "WEAPON", "weapon_list") in found


def test_a_surname_is_the_person_named_before():
    found = after(TEXT, ("Angela Merkel", "PERSON"))
    assert ("Merkel", "PERSON", "surname") in found
    text = "Maria Orlova spoke. Orlova left."
    start = text.rindex("Orlova")
    made = improved(
        text,
        0,
        [Entity(0, 12, "PERSON", 0.9, "ner"), Entity(start, start + 6, "ORG", 0.5, "ner")],
    )
    assert made[-1].label == "PERSON"


def test_a_title_case_headline_takes_names_from_the_body_only():
    headline = "Orlova Urges Nigeria To Resume Talks"
    text = f"{headline}\nMaria Orlova spoke in Abuja."
    found = after(
        text, ("Resume Talks", "FAC"), ("Maria Orlova", "PERSON"), headline_end=len(headline)
    )
    quotes = [(quote, label) for quote, label, _ in found]
    assert ("Resume Talks", "FAC") not in quotes
    assert ("Nigeria", "GPE") in quotes


def test_both_halves_of_a_pair_of_peoples():
    found = after("at the Afghan-Pakistani border", ("Afghan-Pakistani", "NORP"))
    assert [(quote, rule) for quote, _, rule in found] == [
        ("Afghan", "people_pair"),
        ("Pakistani", "people_pair"),
    ]


def test_the_lists_name_about_a_hundred_weapons():
    names = {one.label for one in gazetteer().find("an AK-47, two HIMARS and car bombs")}
    assert names == {"WEAPON"}


def test_entities_never_overlap_after_the_rules():
    text = "Bombers of the Islamic State of Iraq hit Mosul, Iraq's second city, with car bombs."
    made = improved(text, 0, entities(text, ("Islamic State of Iraq", "ORG"), ("Iraq's", "GPE")))
    for one, following in pairwise(made):
        assert one.end <= following.start
