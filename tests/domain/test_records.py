from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given

from annotator.domain.annotations import Annotation, Article, Relation, RelationKind
from annotator.domain.figures import CasualtyFigure, Outcome, Qualifier, reading, value_text
from annotator.domain.records import from_plain, to_plain
from annotator.domain.schema import Label, LabelSchema
from annotator.errors import UserError
from annotator.resources import default_schema, read_schema
from tests.domain.strategies import figures


@given(figures())
def test_an_annotation_survives_json(figure):
    annotation = Annotation("a1", 3, "ana", 4, 9, "CASUALTY", figure, "s1", "see the map")
    plain = json.loads(json.dumps(to_plain(annotation)))
    assert from_plain(Annotation, plain) == annotation


def test_an_article_and_a_relation_survive_json():
    for value in (
        Article("Head\nBody", 4, 7, date(2026, 2, 28), 403, "MENAFN", "a.txt"),
        Relation("r", 7, "ana", RelationKind.SUBSET, "a", "b"),
    ):
        assert from_plain(type(value), json.loads(json.dumps(to_plain(value)))) == value


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"colour": "red"}, "no field colour"),
        ({"start": "4"}, r"Annotation\.start should be a whole number, not '4'"),
        ({"label": None}, r"Annotation\.label should be text, not None"),
        ({"start": True}, r"Annotation\.start should be a whole number"),
        ({"figure": {"outcome": "eaten"}}, "eaten"),
        ({"figure": 5}, r"Annotation\.figure should be an object, not 5"),
        ({"end": 1}, "not a span"),
        ({"figure": {"outcome": "killed", "low": -1}}, "below 0"),
        ({"figure": {"outcome": "killed", "low": 5, "high": 2}}, "must rise"),
    ],
)
def test_what_is_wrong_is_named(change, message):
    plain = to_plain(Annotation("a1", 3, "ana", 4, 9, "CASUALTY")) | change
    with pytest.raises(ValueError, match=message):
        from_plain(Annotation, plain)


def test_a_missing_field_is_named():
    with pytest.raises(ValueError, match="article_id"):
        from_plain(Annotation, {"id": "a"})


@pytest.mark.parametrize(
    ("figure", "value", "words"),
    [
        (CasualtyFigure(Outcome.KILLED, 29, 29, 29), "29", "29 killed"),
        (
            CasualtyFigure(Outcome.KILLED, 29, 29, None, Qualifier.AT_LEAST),
            "29+",
            "29+ killed",
        ),
        (
            CasualtyFigure(Outcome.INJURED, 10, None, 15, Qualifier.RANGE),
            "10–15",
            "10–15 injured",
        ),
        (CasualtyFigure(Outcome.MISSING, None, 30, 30, Qualifier.AT_MOST), "≤30", "≤30 missing"),
        (
            CasualtyFigure(Outcome.KILLED, qualifier=Qualifier.VAGUE, term="dozens"),
            "dozens",
            "dozens killed",
        ),
        (CasualtyFigure(Outcome.CASUALTY, 0, 0, 0, negated=True), "0", "no casualties"),
    ],
)
def test_figures_read_as_people_write_them(figure, value, words):
    assert (value_text(figure), reading(figure)) == (value, words)


def test_the_schema_that_comes_along_is_sound():
    schema = default_schema()
    assert schema.figure_label is not None
    assert (schema.figure_label.key, schema.figure_label.name) == ("c", "CASUALTY")
    assert schema.from_pipeline["TIME"] == "DATE"


def test_a_schema_with_a_key_twice_is_refused():
    with pytest.raises(ValueError, match="the key 1 is used twice"):
        LabelSchema("s", "S", (Label("A", "A", "1", 0), Label("B", "B", "1", 1)))


def test_a_broken_schema_file_is_explained():
    with pytest.raises(UserError, match="not a label schema"):
        read_schema("name = 3")
