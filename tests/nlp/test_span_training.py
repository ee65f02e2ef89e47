"""What teaches a span label, and what counts as nothing."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc, Span

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
from annotator.nlp.entities import Entity
from annotator.nlp.lessons import FEWEST_OF_NEW_LABEL, Targets
from annotator.nlp.pipeline import load_language
from annotator.nlp.span_labels import COMPONENT, SPANS_KEY, beside, spans_of
from annotator.nlp.span_training import (
    _known_only,
    labels_around,
    lay_on,
    span_labels_of,
    span_lesson,
)

TEXT = "Orlova said that police said so"
LABELS = ("SOURCE", "PERSON")


@pytest.fixture(scope="module")
def nlp():
    return spacy.blank("en")


def layer(*marked, read=True, pending=(), rejected=(), number=1):
    def place(quote):
        start = TEXT.rindex(quote)
        return start, start + len(quote)

    records = [Annotation(f"{number}{q}", number, "ana", *place(q), label) for q, label in marked]
    records += [Reading(f"r{number}", number, "ana")] if read else []
    records += [Decision(q, number, "ana", Verdict.REJECTED) for q in rejected]
    source = Provenance("p", "1", "span_labels")
    suggestions = [
        Suggestion(q, number, *place(q), "SOURCE", 0.5, source) for q in (*pending, *rejected)
    ]
    return Layer(Article(TEXT, 0, id=number), "ana", records, suggestions)


def known(lesson):
    return [
        token.text for token, is_known in zip(lesson.doc, lesson.known, strict=True) if is_known
    ]


def test_in_a_read_article_all_is_known_but_what_is_undecided(nlp):
    lesson = span_lesson(layer(("Orlova", "PERSON"), pending=["police said"]), nlp, LABELS)
    assert known(lesson) == ["Orlova", "said", "that", "so"]
    assert lesson.gold == [(0, 6, "PERSON")]
    assert [TEXT[start:end] for start, end in lesson.unknown] == ["police said"]


def test_elsewhere_only_what_was_marked_or_rejected_is_known(nlp):
    one = layer(("police said", "SOURCE"), read=False, rejected=["Orlova said"])
    lesson = span_lesson(one, nlp, LABELS)
    assert known(lesson) == ["Orlova", "said", "police", "said"]


def test_overlapping_spans_are_both_taught_and_misaligned_ones_are_unknown(nlp):
    one = layer(("police said", "SOURCE"), ("police", "PERSON"), ("Orl", "PERSON"))
    lesson = span_lesson(one, nlp, LABELS)
    assert len(lesson.gold) == 2
    assert [loss.reason for loss in lesson.losses] == ["boundaries"]
    assert "Orlova" not in known(lesson)


def test_runs_with_an_unknown_word_are_not_learnt_as_nothing(nlp):
    lesson = span_lesson(layer(pending=["police said"]), nlp, LABELS)
    doc = nlp.make_doc(TEXT)
    doc.user_data["known_words"] = lesson.known
    plain = spacy.registry.misc.get("spacy.ngram_suggester.v1")(sizes=[1, 2])
    runs = _known_only(plain)([doc]).dataXd.tolist()
    assert runs == [[0, 1], [1, 2], [2, 3], [5, 6], [0, 2], [1, 3]]


def test_labels_for_it_are_new_ones_and_those_that_overlap():
    nlp, _ = load_language()
    many = [
        layer(("police said", "SOURCE"), ("police", "PERSON"), number=number)
        for number in range(1, FEWEST_OF_NEW_LABEL + 1)
    ]
    known_label = Targets({"PERSON": "PERSON"}, {"PERSON": "PERSON"})
    assert span_labels_of(nlp, many, known_label) == ()
    both = Targets({"PERSON": "PERSON"}, {}, apart=("SOURCE",))
    assert span_labels_of(nlp, many, both) == ("PERSON", "SOURCE")
    assert span_labels_of(nlp, many[1:], both) == ()
    assert labels_around(nlp, many) == {"SOURCE"}
    assert labels_around(nlp, [layer(("Orlova", "PERSON"), ("police said", "SOURCE"))]) == set()


def test_of_overlapping_spans_of_a_label_the_surest_stays(nlp):
    doc = nlp.make_doc(TEXT)
    doc.spans[SPANS_KEY] = [
        Span(doc, 3, 5, label="SOURCE"),
        Span(doc, 3, 4, label="SOURCE"),
        Span(doc, 3, 4, label="PERSON"),
    ]
    assert spans_of(doc) == []  # marked by a person: there are no scores
    doc.spans[SPANS_KEY].attrs["scores"] = [_Score(0.6), _Score(0.9), _Score(0.7)]
    assert [(one.start, one.end, one.label) for one in spans_of(doc)] == [
        (17, 23, "SOURCE"),
        (17, 23, "PERSON"),
    ]
    taken = [Entity(20, 30, "PERSON", 0.5, "ner")]
    assert [one.label for one in beside(taken, spans_of(doc))] == ["SOURCE"]


class _Score(float):
    """A number as numpy gives it."""

    def item(self):
        return float(self)


def test_only_what_is_wholly_known_can_be_evaluated_by_spacy(nlp):
    class Lesson:
        def __init__(self):
            self.doc: Doc = nlp.make_doc(TEXT)

    lessons = [Lesson(), Lesson()]
    spans = [
        span_lesson(layer(("police said", "SOURCE"), read=read), nlp, LABELS)
        for read in (True, False)
    ]
    lay_on(lessons, spans)
    assert [one.text for one in lessons[0].doc.spans[SPANS_KEY]] == ["police said"]
    assert SPANS_KEY not in lessons[1].doc.spans
    lay_on(lessons, [])
    assert SPANS_KEY not in lessons[0].doc.spans
    assert COMPONENT == "span_labels"
