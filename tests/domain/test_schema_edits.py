"""Changes of a label schema, as values."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.annotations import Article
from annotator.domain.attributes import set_attribute, values_of
from annotator.domain.commands import create
from annotator.domain.layer import Layer
from annotator.domain.schema import Attribute, AttributeKind, Label, LabelSchema
from annotator.domain.schema_edits import (
    SchemaProblem,
    add,
    adopt,
    change,
    delete,
    merge,
    move,
    new_label,
)
from annotator.errors import UserError
from annotator.formats.schema_file import write_schema
from annotator.resources import default_schema, read_schema, schema, schema_names

SCHEMA = default_schema()
YES = Attribute("sure", "Sure", AttributeKind.YES_NO)
ROLE = Attribute("role", "Role", AttributeKind.CHOICE, ("leader", "victim"))
AGE = Attribute("age", "Age", AttributeKind.NUMBER)


def names(some: LabelSchema) -> list[str]:
    return [label.name for label in some.labels]


def test_a_new_label_takes_what_is_free():
    made = new_label(SCHEMA, "Armed group", taken_keys=("0",))
    assert (made.name, made.title, made.key) == ("ARMED_GROUP", "Armed group", "a")
    both = add(SCHEMA, made).schema
    assert both.by_name["ARMED_GROUP"] is made
    assert new_label(both, "Armed group").name == "ARMED_GROUP_2"
    assert new_label(both, "  ").title


def test_what_is_taken_is_named():
    made = new_label(SCHEMA, "Armed group")
    with pytest.raises(SchemaProblem, match="The key C is that of Casualty figure"):
        add(SCHEMA, replace(made, key="C"))
    with pytest.raises(SchemaProblem, match="The name ORG is that of Organisation"):
        add(SCHEMA, replace(made, name="ORG"))
    with pytest.raises(SchemaProblem, match="offered under Person already"):
        add(SCHEMA, replace(made, suggested_from=("PERSON",)))
    with pytest.raises(SchemaProblem, match="no spaces"):
        change(SCHEMA, "ORG", replace(SCHEMA.by_name["ORG"], name="OR G"))
    with pytest.raises(SchemaProblem, match="needs a title"):
        change(SCHEMA, "ORG", replace(SCHEMA.by_name["ORG"], title=" "))
    with pytest.raises(SchemaProblem, match="casualty figures"):
        change(SCHEMA, "ORG", replace(SCHEMA.by_name["ORG"], has_figure=True))


def test_a_renamed_label_is_still_known_by_its_former_name():
    made = change(SCHEMA, "ORG", replace(SCHEMA.by_name["ORG"], name="GROUP"))
    assert made.moves == {"ORG": "GROUP"}
    assert made.schema.current("ORG") == "GROUP"
    with pytest.raises(SchemaProblem, match="called before"):
        add(made.schema, Label("ORG", "Again", "q", 1))
    back = change(made.schema, "GROUP", replace(made.schema.by_name["GROUP"], name="ORG"))
    assert back.schema.by_name["ORG"].formerly == ("GROUP",)


def test_merging_carries_what_the_pipeline_offers_and_the_attributes():
    with_role = change(SCHEMA, "GPE", replace(SCHEMA.by_name["GPE"], attributes=(ROLE,))).schema
    made = merge(with_role, "GPE", "LOC")
    kept = made.schema.by_name["LOC"]
    assert made.moves == {"GPE": "LOC"}
    assert kept.suggested_from == ("LOC", "GPE")
    assert kept.attributes == (ROLE,)
    assert made.schema.current("GPE") == "LOC"
    with pytest.raises(SchemaProblem, match="cannot be merged"):
        merge(SCHEMA, "CASUALTY", "ORG")


def test_order_and_deletion():
    assert names(move(SCHEMA, "ORG", -1).schema)[1:3] == ["ORG", "PERSON"]
    assert names(move(SCHEMA, "CASUALTY", -1).schema) == names(SCHEMA)
    assert "ORG" not in names(delete(SCHEMA, "ORG").schema)
    with pytest.raises(SchemaProblem, match="one label"):
        delete(LabelSchema("x", "X", SCHEMA.labels[:1]), "CASUALTY")


def test_another_schema_taken_over_says_what_moves_and_what_goes():
    other = LabelSchema("o", "Other", (Label("GROUP", "Group", "g", 1, formerly=("ORG",)),))
    made = adopt(SCHEMA, other)
    assert made.moves == {"ORG": "GROUP"}
    assert set(made.gone) == set(names(SCHEMA)) - {"ORG"}


def test_what_concerns_no_span_only_describes():
    org = SCHEMA.by_name["ORG"]
    asked = replace(org, attributes=(ROLE, YES))
    with_more = change(SCHEMA, "ORG", asked)
    assert with_more.only_describes(SCHEMA)
    assert move(SCHEMA, "ORG", -1).only_describes(SCHEMA)
    assert not change(with_more.schema, "ORG", org).only_describes(with_more.schema)
    assert not change(SCHEMA, "ORG", replace(org, name="GROUP")).only_describes(SCHEMA)
    assert not delete(SCHEMA, "ORG").only_describes(SCHEMA)
    assert not merge(SCHEMA, "ORG", "PERSON").only_describes(SCHEMA)


@pytest.mark.parametrize(
    ("attribute", "good", "bad"),
    [
        (YES, ["yes", "no"], ["maybe", "Yes"]),
        (ROLE, ["leader"], ["Leader", "x"]),
        (AGE, ["12", "-3.5", "0"], ["1e5", "nan", "twelve", "1,5", "٣."]),
        (Attribute("t", "T"), ["anything at all"], []),
    ],
)
def test_values_of_attributes(attribute, good, bad):
    assert [attribute.problem(value) for value in good] == [""] * len(good)
    assert all(attribute.title in attribute.problem(value) for value in bad)


def test_an_attribute_is_set_emptied_and_kept_in_the_schemas_order():
    label = Label("PERSON", "Person", "1", 1, attributes=(YES, ROLE))
    layer = Layer(Article("A man", 5, id=1), "ana")
    layer.apply(create(layer, 0, 5, "PERSON"))
    (mark,) = layer.annotations
    layer.apply(set_attribute(layer, mark, label, "role", " leader "))
    layer.apply(set_attribute(layer, mark, label, "sure", "yes"))
    assert list(values_of(layer.annotations[mark]).items()) == [("sure", "yes"), ("role", "leader")]
    with pytest.raises(ValueError, match="Role is one of leader, victim"):
        set_attribute(layer, mark, label, "role", "king")
    layer.apply(set_attribute(layer, mark, label, "sure", ""))
    assert values_of(layer.annotations[mark]) == {"role": "leader"}


@pytest.mark.parametrize("name", schema_names())
def test_ready_schemas_are_whole_and_come_back_from_a_file(name):
    ready = schema(name)
    assert ready.name == name
    assert all(label.description for label in ready.labels)
    assert read_schema(write_schema(ready)) == ready


words = st.text(min_size=1, max_size=12).filter(str.strip)


@given(
    st.lists(words, min_size=1, max_size=4, unique=True), st.lists(words, max_size=3, unique=True)
)
def test_any_text_survives_a_schema_file(texts, choices):
    attributes = tuple(Attribute(one, one) for one in choices)
    labels = tuple(
        Label(text, text, "0123"[at], at, description=text, examples=(text,), attributes=attributes)
        for at, text in enumerate(texts)
    )
    made = LabelSchema("x", texts[0], labels)
    assert read_schema(write_schema(made)) == made


@pytest.mark.parametrize(
    ("toml", "reason"),
    [
        ("x = ", "not a label schema"),
        ('name = "x"', "no title, label"),
        ('name = "x"\ntitle = "X"\nlabel = 3', "no list of labels"),
        ('name = "x"\ntitle = "X"\n[[label]]\nname = "A"', r"in label 1 \(A\)"),
        (
            'name = "x"\ntitle = "X"\n[[label]]\nname = "A"\ntitle = "A"\nkey = "a"\nhue = "red"',
            "hue should be a whole number",
        ),
        (
            'name = "x"\ntitle = "X"\n[[label]]\nname = "A"\ntitle = "A"\nkey = "a"\nhue = 12',
            "the colours are 0 to 9",
        ),
        (
            'name = "x"\ntitle = "X"\n[[label]]\nname = "A"\ntitle = "A"\nkey = "a"\nhue = 1\n'
            'color = "red"',
            "no field color",
        ),
    ],
)
def test_what_is_wrong_with_a_file_is_said(toml, reason):
    with pytest.raises(UserError, match=reason):
        read_schema(toml)


def test_a_schema_that_is_not_there():
    with pytest.raises(UserError, match="no label schema “nowhere”") as caught:
        schema("nowhere")
    assert "conflict-events" in caught.value.hint
