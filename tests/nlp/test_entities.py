"""Entity scores and the rules that mend entities."""

from __future__ import annotations

import tomllib
from itertools import pairwise
from pathlib import Path

import pytest
import spacy

from annotator.domain.annotations import Article
from annotator.nlp import entity_components, entity_scores
from annotator.nlp.entities import Entity
from annotator.nlp.entity_components import ENTITIES_KEY, HEADLINE_KEY, ORDER, entities_of
from annotator.nlp.gazetteer import gazetteer
from annotator.nlp.pipeline import BUNDLED

ROOT = Path(__file__).resolve().parents[2]
TEXT = "Angela Merkel met officers of the Red Cross in Berlin on Friday. Merkel left for Bonn."


@pytest.fixture(scope="module")
def rules():
    """A pipeline that has nothing but our components."""
    nlp = spacy.blank("en")
    entity_components.add_to(nlp)
    return nlp


@pytest.fixture
def after(rules):
    """What becomes of some marked words of a text: words, label and rule."""

    def run(text, *marked, headline_end=0, only=ORDER):
        doc = rules.make_doc(text)
        doc.user_data[HEADLINE_KEY] = headline_end
        found, place = [], 0
        for quote, label in marked:
            place = text.index(quote, place)
            found.append(Entity(place, place + len(quote), label, 0.8, "ner"))
            place += len(quote)
        entity_components.set_entities(doc, found)
        for name in only:
            doc = rules.get_pipe(name)(doc)
        return [(text[one.start : one.end], one.label, one.rule) for one in entities_of(doc)]

    return run


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


def test_possessives_articles_and_broken_lines_are_trimmed(after):
    text = "the Syrian Observatory's men and Omar Haddad\nof Homs"
    found = after(text, ("the Syrian Observatory's", "ORG"), ("Omar Haddad\nof", "PERSON"))
    assert ("Syrian Observatory", "ORG", "trimmed") in found
    assert ("Omar Haddad", "PERSON", "trimmed") in found


def test_titles_time_stamps_and_half_a_bracket_are_no_part_of_a_name(after):
    text = "Colonel Ivan Petrov of Hizbollah (Party of God) in West Bank 1996-08-26"
    found = after(
        text,
        ("Colonel Ivan Petrov", "PERSON"),
        ("Hizbollah (Party of God", "ORG"),
        ("West Bank 1996-08-26", "GPE"),
        only=["trimmed_names"],
    )
    assert [quote for quote, _, _ in found] == ["Ivan Petrov", "Hizbollah", "West Bank"]


def test_a_day_and_its_time_are_one_date(after):
    found = after("It began Thursday night.", ("Thursday", "DATE"), ("night", "TIME"))
    assert ("Thursday night", "DATE", "time_merged") in found


def test_states_are_named_in_full_up_to_the_first_country(after):
    text = "talks of the Islamic Emirate of Afghanistan and Pakistan"
    found = after(text, ("the Islamic Emirate of Afghanistan", "ORG"), ("Pakistan", "GPE"))
    assert found[0] == ("Islamic Emirate of Afghanistan", "GPE", "state_name")
    assert ("Pakistan", "GPE", "ner") in found


def test_a_dateline_in_capitals_is_a_place_and_what_is_in_brackets_an_agency(after):
    found = after("KABUL (AP) - Talks went on.")
    assert ("KABUL", "GPE", "dateline") in found
    assert ("AP", "ORG", "agency") in found
    assert ("MENAFN", "ORG", "agency") in after("(MENAFN) Talks went on.")


def test_a_city_of_no_list_is_known_from_the_dateline(after):
    text = "TAVILDARU, Aug 23\nFighting went on round Tavildaru."
    assert ("Tavildaru", "GPE", "dateline") in after(text, ("Tavildaru", "PERSON"))
    # "UPDATE - " has nothing after it that only a dateline has.
    assert after("UPDATE - Talks went on.") == []


def test_lists_relabel_and_add(after):
    found = after("Baghdad and Boko Haram fought with mortars.", ("Baghdad", "ORG"))
    assert ("Baghdad", "GPE", "relabelled") in found
    assert ("Boko Haram", "ORG", "group_list") in found
    assert ("mortars", "WEAPON", "weapon_list") in found


def test_the_world_list_relabels_but_never_adds(after):
    assert gazetteer().label("Doboj") == "GPE"
    assert ("Doboj", "GPE", "relabelled") in after("They left Doboj.", ("Doboj", "ORG"))
    assert after("They left Doboj.") == []


def test_the_longer_listed_name_wins(after):
    text = "men of the Liberation Tigers of Tamil Eelam"
    found = after(text, ("Liberation Tigers", "ORG"))
    assert found == [("Liberation Tigers of Tamil Eelam", "ORG", "group_list")]


def test_no_person_is_named_after_a_people(after):
    found = after("The Leftist Mexican group", ("Leftist Mexican", "PERSON"))
    assert found == [("Mexican", "NORP", "relabelled")]


def test_a_surname_is_the_person_named_before(after):
    found = after(TEXT, ("Angela Merkel", "PERSON"))
    assert ("Merkel", "PERSON", "surname_added") in found
    text = "Maria Orlova spoke. Orlova left."
    found = after(text, ("Maria Orlova", "PERSON"), ("Orlova", "ORG"))
    assert found[-1] == ("Orlova", "PERSON", "surname")


def test_a_person_beats_a_town_of_the_world_list(after):
    text = "Ann Doboj spoke. Doboj left."
    found = after(text, ("Ann Doboj", "PERSON"), ("Doboj", "ORG"))
    assert found[-1] == ("Doboj", "PERSON", "surname")


def test_a_title_case_headline_takes_names_from_the_body_only(after):
    headline = "Orlova Urges Nigeria To Resume Talks"
    text = f"{headline}\nMaria Orlova spoke in Abuja."
    found = after(
        text, ("Resume Talks", "FAC"), ("Maria Orlova", "PERSON"), headline_end=len(headline)
    )
    quotes = [(quote, label) for quote, label, _ in found]
    assert ("Resume Talks", "FAC") not in quotes
    assert ("Nigeria", "GPE") in quotes
    assert found[0] == ("Orlova", "PERSON", "headline")


def test_what_hid_a_listed_name_in_a_headline_makes_way_for_it(after):
    headline = "Kurd Rebels Kill Three Soldiers"
    found = after(f"{headline}\nIt is so.", ("Kurd Rebels", "ORG"), headline_end=len(headline))
    assert found == [("Kurd", "NORP", "people_list")]


def test_a_headline_in_capitals_takes_names_from_body_and_lists(after):
    headline = "ORLOVA URGES NIGERIA TO TALK"
    text = f"{headline}\nMaria Orlova spoke."
    found = after(text, ("Maria Orlova", "PERSON"), headline_end=len(headline))
    assert [(quote, label) for quote, label, _ in found[:2]] == [
        ("ORLOVA", "PERSON"),
        ("NIGERIA", "GPE"),
    ]


def test_both_halves_of_a_pair_of_peoples(after):
    found = after("at the Afghan-Pakistani border", ("Afghan-Pakistani", "NORP"))
    assert [(quote, rule) for quote, _, rule in found] == [
        ("Afghan", "people_pair"),
        ("Pakistani", "people_pair"),
    ]


def test_the_lists_name_about_a_hundred_weapons():
    names = {one.label for one in gazetteer().find("an AK-47, two HIMARS and car bombs")}
    assert names == {"WEAPON"}


def test_entities_never_overlap_after_the_rules(pipeline):
    text = "Bombers of the Islamic State of Iraq hit Mosul, Iraq's second city, with car bombs."
    ((_, reading),) = pipeline.read([(Article(text, 0), None)])
    assert len(reading.entities) > 3
    for one, following in pairwise(reading.entities):
        assert one.end <= following.start


def test_components_keep_their_settings_when_saved(rules, tmp_path):
    assert rules.pipe_names == list(ORDER)
    rules.to_disk(tmp_path / "saved")
    saved = spacy.load(
        tmp_path / "saved", config={"components": {"surnames": {"propagate": False}}}
    )
    doc = saved.make_doc("Ann Doboj spoke in Kabul. Doboj left.")
    doc.ents = [doc.char_span(0, 9, label="PERSON")]
    for name in ORDER:
        doc = saved.get_pipe(name)(doc)
    assert [one.text for one in doc.ents] == ["Ann Doboj", "Kabul"]


def test_every_component_has_an_entry_point():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    factories = project["entry-points"]["spacy_factories"]
    for name in ORDER:
        module, function = factories[name].split(":")
        assert module == entity_components.__name__
        assert function == f"make_{name}"
        assert hasattr(entity_components, function)


def test_a_name_that_is_half_a_token_keeps_its_ends(rules):
    doc = rules("An U.S.-led attack.")
    assert [(one.start, one.end) for one in entities_of(doc)] == [(3, 7)]
    # What another component sets afterwards is what counts.
    doc.ents = []
    assert entities_of(doc) == []
    assert doc.user_data[ENTITIES_KEY]


def test_rules_see_all_of_an_article_that_is_read_in_pieces(pipeline):
    filler = "The talks went on for days without a word.\n" * 600
    text = f"Maria Zakharova spoke in Kabul.\n{filler}Then Zakharova left."
    ((_, reading),) = pipeline.read([(Article(text, 0), None)])
    last = reading.entities[-1]
    assert text[last.start : last.end] == "Zakharova"
    assert last.label == "PERSON"
