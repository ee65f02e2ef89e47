"""Loading pipelines, and suggestions from articles."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import numpy as np
import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Span, SpanGroup

from annotator.domain.annotations import Article, RelationKind
from annotator.domain.schema import Label, LabelSchema
from annotator.errors import UserError
from annotator.nlp.entities import SECTION
from annotator.nlp.pieces import pieces
from annotator.nlp.pipeline import Pipeline
from annotator.nlp.span_labels import COMPONENT, SPANS_KEY
from annotator.resources import default_schema

SAMPLE = Path(__file__).parents[2] / "seeds" / "000_8bddaba996962bdf.txt"


def article(text, number=1):
    end = text.find("\n")
    return Article(text, end if end > 0 else len(text), id=number)


def suggestions(pipeline, text, schema=None):
    ((_, found),) = pipeline.suggest([article(text)], schema or default_schema())
    return found


@pytest.fixture(scope="module")
def sample(pipeline):
    text = SAMPLE.read_text(encoding="utf-8").split("\n", 1)[1]
    return text, suggestions(pipeline, text)


def test_the_sample_gets_entities_and_linked_figures(sample):
    text, found = sample
    by_quote = {(text[one.start : one.end], one.label): one for one in found}
    whole = by_quote["at least 29", "CASUALTY"]
    for part in ("four", "12", "13"):
        one = by_quote[part, "CASUALTY"]
        assert (one.target_id, one.link) == (whole.id, RelationKind.COMPONENT)
    assert ("Maria Zakharova", "PERSON") in by_quote
    assert ("heavy artillery", "WEAPON") in by_quote
    assert ("Thursday night", "DATE") in by_quote
    assert ("Resume Talks", "FAC") not in by_quote


def test_suggestions_say_where_they_come_from(sample, pipeline):
    _, found = sample
    components = set()
    for one in found:
        assert one.article_id == 1
        assert 0 <= one.score <= 1
        assert (one.provenance.pipeline, one.provenance.version) == (
            pipeline.name,
            pipeline.version,
        )
        assert (one.figure is not None) == (one.provenance.component == "casualty_figures")
        components.add(one.provenance.component)
    assert components == {"casualty_figures", "ner", "entity_rules"}


def test_suggestions_have_one_identity_each_and_come_in_order(sample):
    _, found = sample
    identities = [one.identity for one in found]
    assert len(identities) == len(set(identities))
    assert [one.start for one in found] == sorted(one.start for one in found)


def test_numbers_and_dates_under_a_figure_are_not_suggested_again(sample):
    _, found = sample
    figures = [one for one in found if one.figure]
    for one in found:
        if one.label == "DATE":
            assert not any(f.start < one.end and one.start < f.end for f in figures)


def test_labels_that_the_schema_lacks_are_left_out(pipeline):
    schema = LabelSchema(
        "small", "Small", (Label("WHO", "Who", "w", 0, suggested_from=("PERSON",)),)
    )
    found = suggestions(pipeline, "Maria Zakharova said nine people were killed in Kabul.", schema)
    assert {one.label for one in found} == {"WHO"}


def test_articles_stream_through(pipeline):
    taken = 0

    def endless():
        nonlocal taken
        while True:
            taken += 1
            yield article(f"Seven people were killed in Kabul on day {taken}.", taken)

    stream = pipeline.suggest(endless(), default_schema())
    ids = [one.id for one, _ in islice(stream, 40)]
    assert ids == list(range(1, 41))
    assert taken < 200


def test_long_articles_are_read_in_pieces_at_their_own_offsets(pipeline):
    paragraph = "Officials met again to talk about roads, and nothing else was said of it.\n"
    text = paragraph * 800 + "At least 31 people were killed, including four nurses.\n" + paragraph
    assert len(text) > 50_000
    found = [one for one in suggestions(pipeline, text) if one.figure]
    assert [text[one.start : one.end] for one in found] == ["At least 31", "four"]
    assert found[1].target_id == found[0].id
    figure = found[0].figure
    assert text[figure.trigger_start : figure.trigger_end] == "killed"


@pytest.mark.parametrize("text", ["", "x", "a\n" * 50, "word " * 50, "x" * 333])
def test_pieces_cover_the_text(text):
    found = pieces(text, 40)
    assert "".join(text[start:end] for start, end in found) == text
    assert max(end - start for start, end in found) <= 40


@pytest.mark.parametrize("text", ["", " ", "\n", "\ud800 3 dead \udfff", "3 dead \x00"])
def test_odd_articles_pass(pipeline, text):
    list(pipeline.suggest([Article(text, 0, id=1)], default_schema()))


def test_a_name_nobody_knows_is_refused_without_telling_to_install_it():
    with pytest.raises(UserError) as caught:
        Pipeline.load("en-core-web-trf")
    assert "en-core-web-trf" in caught.value.message
    assert "pip install" not in str(caught.value)


def test_a_folder_that_holds_no_pipeline_is_named(tmp_path):
    with pytest.raises(UserError) as caught:
        Pipeline.load(str(tmp_path))
    assert caught.value.path == tmp_path


def test_a_damaged_pipeline_is_refused(tmp_path):
    folder = tmp_path / "broken"
    spacy.blank("en").to_disk(folder)
    (folder / "config.cfg").write_text("[nlp]\nlang = 7\n", encoding="utf-8")
    with pytest.raises(UserError):
        Pipeline.load(str(folder))


def test_a_model_that_was_taken_away_is_said_with_the_way_back(tmp_path):
    with pytest.raises(UserError, match="“valley” is no longer in its place") as caught:
        Pipeline.load(str(tmp_path / "valley"))
    assert "models --back" in caught.value.hint


def test_a_model_of_another_version_of_the_program_is_said_to_be_that(tmp_path):
    folder = tmp_path / "newer"
    nlp = spacy.blank("en")
    nlp.meta[SECTION] = {"program": "99.1"}
    nlp.to_disk(folder)
    config = (folder / "config.cfg").read_text(encoding="utf-8")
    later = config.replace("pipeline = []", 'pipeline = ["later"]')
    later = later.replace("[components]", '[components]\n[components.later]\nfactory = "later"')
    (folder / "config.cfg").write_text(later, encoding="utf-8")
    with pytest.raises(UserError, match=r"Can't find factory for 'later'") as caught:
        Pipeline.load(str(folder))
    assert "made by version 99.1 of this program" in caught.value.hint


@Language.component("first_two_words")
def first_two_words(doc):
    group = SpanGroup(
        doc, name=SPANS_KEY, spans=[Span(doc, 0, 2, "PERSON"), Span(doc, 0, 2, "ORG")]
    )
    group.attrs["scores"] = np.array([0.8, 0.7])
    doc.spans[SPANS_KEY] = group
    return doc


def test_spans_of_labels_learnt_on_their_own_go_before_entities_of_the_same_label():
    nlp = spacy.blank("en")
    patterns = [{"label": "PERSON", "pattern": "Zed"}, {"label": "ORG", "pattern": "General"}]
    nlp.add_pipe("entity_ruler").add_patterns(patterns)
    nlp.add_pipe("first_two_words")
    pipeline = Pipeline(nlp, "test")
    pipeline.span_labels = frozenset({"PERSON"})
    article = Article("General Zed came. They saw Zed.", 0, id=1)
    ((_, found),) = pipeline.suggest([article], default_schema())
    assert [(article.text[one.start : one.end], one.label) for one in found] == [
        ("General Zed", "PERSON"),
        ("General", "ORG"),
        ("Zed", "PERSON"),
    ]
    assert found[0].provenance.component == COMPONENT


def test_a_pipeline_from_a_folder_is_read_and_named(tmp_path):
    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "PERSON", "pattern": "Zed"}])
    nlp.to_disk(tmp_path / "mine")
    loaded = Pipeline.load(str(tmp_path / "mine"))
    assert loaded.name == "mine"
    found = suggestions(loaded, "Zed said five people died.")
    assert {one.label for one in found} == {"PERSON", "CASUALTY"}
