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


def test_a_land_after_the_city_is_part_of_a_dateline(after):
    found = after("ZHALKOV, Ukraine 2023-04-11\nThe men left Zhalkov.", ("Zhalkov", "PERSON"))
    assert [(quote, label) for quote, label, _ in found] == [
        ("ZHALKOV", "GPE"),
        ("Ukraine", "GPE"),
        ("Zhalkov", "GPE"),
    ]


def test_a_title_before_a_name_makes_a_person_of_it(after):
    text = "General Pavel Sorin and the General Staff met Secretary General Ana Lund"
    found = after(
        text,
        ("General Pavel Sorin", "ORG"),
        ("General Staff", "ORG"),
        ("Secretary General Ana Lund", "PERSON"),
    )
    assert [(quote, label) for quote, label, _ in found] == [
        ("Pavel Sorin", "PERSON"),
        ("General Staff", "ORG"),
        ("Ana Lund", "PERSON"),
    ]


def test_places_and_bodies_may_begin_like_a_title(after):
    text = "They left Sheikh Morvan, King Alder Hospital and Prince Edward Island."
    found = after(
        text,
        ("Sheikh Morvan", "GPE"),
        ("King Alder Hospital", "PERSON"),
        ("Prince Edward Island", "PERSON"),
        only=["trimmed_names"],
    )
    names = ["Sheikh Morvan", "King Alder Hospital", "Prince Edward Island"]
    assert [quote for quote, _, _ in found] == names


def test_common_nouns_at_the_end_are_no_part_of_a_name(after):
    text = "the Korvan news agency in Halvan province, the Haqqani network"
    found = after(
        text, ("Korvan news agency", "ORG"), ("Halvan province", "GPE"), ("Haqqani network", "ORG")
    )
    # A list has the last with its noun.
    assert [quote for quote, _, _ in found] == ["Korvan", "Halvan", "Haqqani network"]


def test_a_time_zone_is_no_name(after):
    assert after("at noon (1000 GMT).", ("GMT", "ORG")) == []


def test_lists_relabel_and_add(after):
    found = after("Baghdad and Boko Haram fought with mortars.", ("Baghdad", "ORG"))
    assert ("Baghdad", "GPE", "relabelled") in found
    assert ("Boko Haram", "ORG", "group_list") in found
    assert ("mortars", "WEAPON", "weapon_list") in found


def test_a_weapon_is_nobody(after):
    found = after("He held a Kalashnikov.", ("Kalashnikov", "PERSON"))
    assert found == [("Kalashnikov", "WEAPON", "relabelled")]


@pytest.mark.parametrize(
    ("text", "name", "was", "label"),
    [
        ("shells fell on the village of Korvan", "Korvan", "PERSON", "GPE"),
        ("fighting in the town Korvan", "Korvan", "ORG", "GPE"),
        ("a post near Korvan", "Korvan", "NORP", "GPE"),
        ("12 km (7 miles) from Korvan", "Korvan", "PERSON", "GPE"),
        ("northeast of Korvan", "Korvan", "ORG", "GPE"),
        ("people of Korvan province", "Korvan", "PERSON", "GPE"),
        ("soldiers round the al-Korvan mosque", "al-Korvan", "ORG", "FAC"),
        ("the Korvan news agency said", "Korvan", "NORP", "ORG"),
        ("told the newspaper Korvan", "Korvan", "PERSON", "ORG"),
        ("said President Korvan", "Korvan", "ORG", "PERSON"),
        ("a rebel spokesman Korvan", "Korvan", "GPE", "PERSON"),
    ],
)
def test_words_beside_a_name_say_what_it_is(after, text, name, was, label):
    assert after(text, (name, was)) == [(name, label, "words_beside")]


def test_the_words_that_told_are_kept(rules):
    doc = rules.make_doc("The camp of Ana. They fled the village of Korvan.")
    start = doc.text.index("Korvan")
    marked = Entity(start, start + 6, "PERSON", 0.8, "ner")
    entity_components.set_entities(doc, [marked])
    doc = rules.get_pipe("words_beside")(doc)
    assert [one.evidence for one in entities_of(doc)] == ["village of"]


def test_words_beside_a_name_count_wherever_it_stands_but_not_against_a_list(after):
    text = "Korvan fell. They fled the city of Korvan."
    found = after(text, ("Korvan", "ORG"), ("Korvan", "ORG"))
    assert [label for _, label, _ in found] == ["GPE", "GPE"]
    assert after("camps near Hamas", ("Hamas", "ORG")) == [("Hamas", "ORG", "ner")]
    # An acronym is no person, and a place by another word for it stays as it is.
    assert after("the leader KVL", ("KVL", "ORG")) == [("KVL", "ORG", "ner")]
    assert after("near Lake Korvan", ("Lake Korvan", "LOC")) == [("Lake Korvan", "LOC", "ner")]


@pytest.mark.parametrize(
    "text",
    [
        "It killed Swedish Sister Anna al-Berg, 34, at noon.",
        "It killed the 34-year-old Anna al-Berg at noon.",
        "It killed Anna al-Berg aged 34.",
        "It killed Anna al-Berg, aged 34.",
    ],
)
def test_who_has_an_age_is_a_person(after, text):
    assert ("Anna al-Berg", "PERSON", "aged") in after(text, ("Berg", "ORG"))


def test_ages_are_read_of_plain_names_and_initials(after):
    found = after("It killed Anna Berg, 34, and J. R. Lund, 9.")
    assert ("Anna Berg", "PERSON", "aged") in found
    assert len(after("It killed J. R. Lund, 51.")) == 1


def test_one_word_before_a_number_is_no_person_with_an_age(after):
    assert after("It was May, 26, and June was near.") == []
    found = after("In the West Bank, 26, and then more, died.", ("West Bank", "GPE"))
    assert found == [("West Bank", "GPE", "ner")]


def test_an_acronym_in_brackets_is_the_body_before_it(after):
    text = "The Korvan Unity Front (KUF) met. KUF men left; the kuf stayed. KUF's post fell."
    found = after(text, ("Korvan Unity Front", "ORG"), ("KUF", "PERSON"))
    assert [quote for quote, _, _ in found] == ["Korvan Unity Front", "KUF", "KUF", "KUF"]
    assert {(label, rule) for _, label, rule in found[1:]} == {("ORG", "acronym")}
    # After a person, what is in brackets is not that person's name.
    assert ("KUF", "ORG", "acronym") not in after("Anna Berg (KUF) spoke.", ("Anna Berg", "PERSON"))


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


def test_a_headline_has_the_names_of_the_body(after):
    headline = "Officers say Korvan Hills was taken from Orlova"
    text = f"{headline}\nThe village of Korvan Hills fell, Maria Orlova said."
    marked = ("Korvan", "PERSON"), ("Orlova", "GPE"), ("Korvan Hills", "ORG")
    found = after(text, *marked, ("Maria Orlova", "PERSON"), headline_end=len(headline))
    assert found[:2] == [("Korvan Hills", "GPE", "headline"), ("Orlova", "PERSON", "surname")]


def test_what_goes_beyond_a_name_of_the_body_stays_in_the_headline(after):
    headline = "Officers in the city say that Orlova Group was beaten"
    text = f"{headline}\nMaria Orlova said so."
    marked = ("Orlova Group", "ORG"), ("Maria Orlova", "PERSON")
    found = after(text, *marked, headline_end=len(headline))
    assert [quote for quote, _, _ in found] == ["Orlova Group", "Maria Orlova"]


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
