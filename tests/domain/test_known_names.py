"""Names that people have marked: counted, looked up, found again."""

from __future__ import annotations

import pytest

from annotator import resources
from annotator.domain.annotations import (
    Annotation,
    Article,
    Decision,
    Provenance,
    Reading,
    Suggestion,
    Verdict,
)
from annotator.domain.figures import CasualtyFigure, Outcome
from annotator.domain.known_names import COMPOUND, UNMARKED, Known, KnownNames, known_names
from annotator.domain.layer import Layer

SCHEMA = resources.default_schema()


def places(text, quote):
    at = text.find(quote)
    while at >= 0:
        yield at, at + len(quote)
        at = text.find(quote, at + 1)


def layer(text, *marked, rejected=(), pending=(), read=True):
    """An article with every place of some quotes marked, and suggestions for the first ones."""
    records = [
        Annotation(f"{quote}{start}", 1, "ana", start, end, label)
        for quote, label in marked
        for start, end in places(text, quote)
    ]
    source = Provenance("p", "1", "ner")
    suggestions = [
        Suggestion(quote, 1, *next(places(text, quote)), label, 0.5, source)
        for quote, label in (*rejected, *pending)
    ]
    records += [Decision(quote, 1, "ana", Verdict.REJECTED) for quote, _ in rejected]
    records += [Reading("r", 1, "ana")] if read else []
    return Layer(Article(text, 0, 1), "ana", records, suggestions)


def test_marks_are_counted_by_label_and_as_they_are_written():
    text = "Kefra fell. The\nKefra Guard left Kefra."
    names = known_names([layer(text, ("The\nKefra Guard", "ORG"))], SCHEMA)
    assert names.counts == {"The Kefra Guard": {"ORG": 1}}
    both = known_names([layer("Kefra fell.", ("Kefra", "GPE"))] * 2, SCHEMA)
    assert both.known("Kefra") == Known("GPE", 2, 2)
    assert both.known("kefra") is None


def test_places_that_were_read_and_left_unmarked_count_against_a_name():
    marked = layer("Mercy came to Kefra.", ("Mercy", "PERSON"))
    unmarked = layer("Mercy, they cried. Mercy!")
    names = known_names([marked, unmarked], SCHEMA)
    assert names.counts["Mercy"] == {"PERSON": 1, UNMARKED: 2}
    assert names.known("Mercy") == Known(UNMARKED, 2, 3)
    names = known_names([marked, marked, marked, unmarked, unmarked], SCHEMA)
    assert names.known("Mercy") is None  # now this and now that
    unread = layer("Mercy, they cried. Mercy!", read=False)
    assert known_names([marked, unread], SCHEMA).known("Mercy") == Known("PERSON", 1, 1)
    waiting = layer("Mercy!", pending=[("Mercy", "PERSON")])
    assert known_names([marked, waiting], SCHEMA).known("Mercy") == Known("PERSON", 1, 1)


def test_names_in_compounds_are_counted_together_and_not_against_the_name():
    marked = layer("They left Rome.", ("Rome", "GPE"))
    rejected = layer("A Rome-based man left Rome.", rejected=[("Rome", "GPE")])
    passed_over = layer("A Rome-led band.")
    names = known_names([marked, rejected, passed_over], SCHEMA)
    assert names.counts == {"Rome": {"GPE": 1, UNMARKED: 1}, COMPOUND: {UNMARKED: 2}}
    assert not names.leaves_compounds  # twice is no habit
    habit = [marked, *[passed_over] * 5]
    assert known_names(habit, SCHEMA).leaves_compounds
    otherwise = [layer("A Rome-led band.", ("Rome", "GPE"))] * 3
    assert not known_names([*habit, *otherwise], SCHEMA).leaves_compounds


def test_what_is_rejected_again_and_again_is_nothing():
    names = known_names([layer("Rifles.", rejected=[("Rifles", "ORG")], read=False)] * 2, SCHEMA)
    assert names.known("Rifles") == Known(UNMARKED, 2, 2)
    once = known_names([layer("Rifles.", rejected=[("Rifles", "ORG")])], SCHEMA)
    assert once.counts["Rifles"] == {UNMARKED: 1}  # once, though the article is read
    assert once.known("Rifles") is None


def test_a_span_marked_otherwise_was_not_rejected_as_a_name():
    one = layer("Goma fell.", ("Goma", "GPE"), rejected=[("Goma", "ORG")])
    assert known_names([one], SCHEMA).counts == {"Goma": {"GPE": 1}}
    # A span with other words was.
    one = layer("Goma city fell.", ("Goma", "GPE"), rejected=[("Goma city", "ORG")])
    assert known_names([one, one], SCHEMA).known("Goma city") == Known(UNMARKED, 2, 2)


def test_casualty_figures_and_whole_sentences_are_no_names():
    text = "29 died. " + "One two three four five six seven eight nine"
    start = text.index("One")
    records = [
        Annotation("f", 1, "ana", 0, 2, "CASUALTY", CasualtyFigure(Outcome.KILLED, 29, 29, 29)),
        Annotation("s", 1, "ana", start, len(text), "ORG"),
    ]
    assert known_names([Layer(Article(text, 0, 1), "ana", records)], SCHEMA).counts == {}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kefra Guard in Kefra", ["Kefra Guard", "Kefra"]),
        ("Kefrans, aKefra, Kefra2", []),
        ("Kefra-based, Kefra's (Kefra)", ["Kefra", "Kefra", "Kefra"]),
        ("paid $5 million, $5 millions", ["$5 million"]),
        ("the U.S. said U.S.-led", ["U.S.", "U.S."]),
        ("", []),
    ],
)
def test_names_are_found_as_whole_words_the_longest_first(text, found):
    names = KnownNames({one: {"X": 1} for one in ("Kefra", "Kefra Guard", "$5 million", "U.S.")})
    assert [text[start:end] for start, end in names.find(text)] == found


def test_a_name_is_known_without_its_article_and_ending():
    names = KnownNames({"Harbour Guard": {"ORG": 3}, "the Front": {"ORG": 1}})
    assert names.known("the Harbour\nGuard's") == Known("ORG", 3, 3)
    assert names.known("the Front") == Known("ORG", 1, 1)
    assert names.known("Front") is None


def test_labels_can_be_called_otherwise():
    names = KnownNames({"Kefra": {"Town": 3, UNMARKED: 1}, "Ann": {"Other": 1}})
    renamed = names.renamed({"Town": "GPE"})
    assert renamed.known("Kefra") == Known("GPE", 3, 4)
    assert renamed.known("Ann") is None
