"""What a recogniser learns from: confirmed work, and the former model's guesses for the rest."""

from __future__ import annotations

from collections import Counter

import pytest
import spacy
from spacy.tokens import Doc, Span

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
from annotator.domain.layer import Layer
from annotator.nlp.lessons import (
    FEWEST_OF_NEW_LABEL,
    guesses,
    lesson_of,
    pieces_of,
    replayed,
    targets_of,
    used_labels,
)

TEXT = "Orlova paid five dollars in Kefra on Friday night."
KNOWN = ("PERSON", "ORG", "GPE", "MONEY", "DATE", "TIME", "CARDINAL")
SCHEMA = resources.default_schema()


@pytest.fixture
def nlp():
    return spacy.blank("en")


def layer(*marked, read=True, suggested=(), rejected=()):
    article = Article(TEXT, 0, id=1)

    def place(quote):
        start = TEXT.index(quote)
        return start, start + len(quote)

    records = [Annotation(quote, 1, "ana", *place(quote), label) for quote, label in marked]
    records += [Reading("r", 1, "ana")] if read else []
    records += [Decision(quote, 1, "ana", Verdict.REJECTED) for quote, _ in rejected]
    source = Provenance("p", "1", "ner")
    suggestions = [
        Suggestion(quote, 1, *place(quote), label, 0.5, source)
        for quote, label in (*suggested, *rejected)
    ]
    return Layer(article, "ana", records, suggestions)


def guessed(nlp, *found):
    doc = nlp.make_doc(TEXT)
    spans = []
    for quote, label in found:
        start = TEXT.index(quote)
        spans.append(doc.char_span(start, start + len(quote), label=label))
    doc.ents = spans
    return doc


def taught(nlp, one, *found, known=KNOWN):
    targets = targets_of(SCHEMA, known, used_labels([one]))
    return lesson_of(one, guessed(nlp, *found), nlp, targets)


def entities(lesson):
    return [(one.text, one.label_) for one in lesson.doc.ents]


def test_labels_in_use_are_those_marked_or_rejected():
    one = layer(("Orlova", "PERSON"), rejected=[("Kefra", "ORG")], suggested=[("Friday", "DATE")])
    assert set(used_labels([one])) == {"PERSON", "ORG"}
    assert used_labels([one])["ORG"] == 0


def test_each_label_of_the_schema_is_learnt_as_the_models():
    targets = targets_of(SCHEMA, KNOWN, Counter({"PERSON": 3, "DATE": 2, "CASUALTY": 9}))
    assert targets.labels == {"PERSON": "PERSON", "DATE": "DATE"}
    assert targets.covers == {"PERSON": "PERSON", "DATE": "DATE", "TIME": "DATE"}


def test_a_new_label_is_learnt_from_enough_spans_only():
    few = targets_of(SCHEMA, KNOWN, Counter({"WEAPON": FEWEST_OF_NEW_LABEL - 1}))
    assert (few.new, few.left_out, few.labels) == ((), ("WEAPON",), {})
    enough = targets_of(SCHEMA, KNOWN, Counter({"WEAPON": FEWEST_OF_NEW_LABEL}))
    assert (enough.new, enough.left_out) == (("WEAPON",), ())


def test_a_new_label_around_others_is_not_taught_to_the_recogniser():
    used = Counter({"WEAPON": FEWEST_OF_NEW_LABEL, "PERSON": 3})
    targets = targets_of(SCHEMA, KNOWN, used, {"WEAPON", "PERSON"})
    assert (targets.new, targets.apart) == ((), ("WEAPON",))
    assert targets.labels == {"PERSON": "PERSON"}
    assert targets.taught == ["PERSON", "WEAPON"]


def test_the_former_model_speaks_for_labels_that_are_not_in_use(nlp):
    one = layer(("Orlova", "PERSON"))
    lesson = taught(nlp, one, ("Kefra", "PERSON"), ("five dollars", "MONEY"), ("Friday", "DATE"))
    assert entities(lesson) == [
        ("Orlova", "PERSON"),
        ("five dollars", "MONEY"),
        ("Friday", "DATE"),
    ]
    # Judged is only what the annotator decides on.
    assert lesson.gold == [(0, 6, "PERSON")]
    assert lesson.unknown == []
    assert all(token.ent_iob for token in lesson.doc)


def test_a_guess_makes_way_for_a_confirmed_span(nlp):
    one = layer(("Friday night", "DATE"))
    lesson = taught(nlp, one, ("night", "TIME"), ("on Friday", "CARDINAL"))
    assert entities(lesson) == [("Friday night", "DATE")]


def test_what_nobody_has_read_is_unknown(nlp):
    one = layer(("Orlova", "PERSON"), read=False)
    lesson = taught(nlp, one, ("Kefra", "PERSON"), ("five dollars", "MONEY"))
    assert entities(lesson) == [("Orlova", "PERSON"), ("five dollars", "MONEY")]
    kefra = lesson.doc.char_span(TEXT.index("Kefra"), TEXT.index("Kefra") + 5)
    assert [token.ent_iob for token in kefra] == [0]
    start, end = TEXT.index("Kefra"), TEXT.index("Kefra") + 5
    assert any(low <= start and end <= high for low, high in lesson.unknown)


def test_what_is_undecided_in_a_read_article_is_unknown(nlp):
    one = layer(("Orlova", "PERSON"), suggested=[("Kefra", "PERSON")])
    lesson = taught(nlp, one)
    assert [TEXT[start:end] for start, end in lesson.unknown] == ["Kefra"]


def test_casualty_figures_are_not_learnt(nlp):
    one = layer(("five", "CASUALTY"), ("Orlova", "PERSON"))
    lesson = taught(nlp, one, ("five", "CARDINAL"))
    assert entities(lesson) == [("Orlova", "PERSON"), ("five", "CARDINAL")]


def test_a_span_within_a_token_is_listed_and_not_learnt(nlp):
    one = layer(("Orlo", "PERSON"), ("Kefra", "GPE"))
    lesson = taught(nlp, one)
    assert [loss.reason for loss in lesson.losses] == ["boundaries"]
    assert entities(lesson) == [("Kefra", "GPE")]
    assert lesson.doc[0].ent_iob == 0


def test_long_docs_are_taught_in_pieces_that_no_entity_crosses(nlp):
    words = ["word"] * 1998 + ["Tel", "Asra", "Port", "Halsey"] + ["word"] * 100
    doc = Doc(nlp.vocab, words=words)
    doc.ents = [Span(doc, 1998, 2002, label="GPE")]
    made = list(pieces_of(doc))
    assert [len(one) for one in made] == [1998, 104]
    assert [one.ents[0].text for one in made if one.ents] == ["Tel Asra Port Halsey"]
    assert sum(map(len, pieces_of(nlp("short")))) == 1


def test_guesses_are_the_recognisers_alone(pipeline):
    text = "KABUL (AP) - Angela Merkel spoke. Half \ud800 a character."
    (doc,) = guesses(pipeline.nlp, [text], "ner")
    assert doc.text == text.replace("\ud800", "\ufffd")
    assert "entities" not in doc.user_data


def test_of_what_nobody_worked_on_only_other_labels_are_repeated(nlp):
    targets = targets_of(SCHEMA, KNOWN, used_labels([layer(("Orlova", "PERSON"))]))
    doc = guessed(nlp, ("Orlova", "PERSON"), ("five dollars", "MONEY"))
    lesson = replayed(doc, targets)
    assert entities(lesson) == [("five dollars", "MONEY")]
    assert {token.ent_iob for token in lesson.doc if not token.ent_type_} == {0}
