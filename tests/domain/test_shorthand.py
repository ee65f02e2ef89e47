"""The line in which a whole figure is typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.annotations import RelationKind
from annotator.domain.figures import (
    AgeClass,
    CasualtyFigure,
    Modality,
    Outcome,
    Qualifier,
    Sex,
    SourceKind,
    TimeFrame,
    Unit,
    VictimStatus,
    value_text,
)
from annotator.domain.shorthand import (
    FIELDS,
    MORE_LETTERS,
    OUTCOME_LETTERS,
    applied,
    in_words,
    parse_entry,
)

OLD = CasualtyFigure(
    Outcome.INJURED, 5, 5, 5, group="villagers", actor="Afghan", sex=Sex.MALE, note="why"
)


def read(line: str) -> CasualtyFigure:
    return applied(OLD, parse_entry(line))


def test_a_whole_figure_takes_one_line() -> None:
    figure = read('29+ k civ f y @"Islamic State" in Deir ez-Zor by a hospital director "girls"')
    assert value_text(figure) == "29+"
    assert (figure.outcome, figure.status, figure.sex, figure.age) == (
        Outcome.KILLED, VictimStatus.CIVILIAN, Sex.FEMALE, AgeClass.CHILD,
    )  # fmt: skip
    assert figure.actor == "Islamic State"
    assert figure.place == "Deir ez-Zor"
    assert figure.attributed_to == "a hospital director"
    assert figure.group == "girls"
    assert figure.note == "why"


def test_what_is_not_typed_stays() -> None:
    assert read("30") == CasualtyFigure(
        Outcome.INJURED, 30, 30, 30, group="villagers", actor="Afghan", sex=Sex.MALE, note="why"
    )
    assert value_text(read("k")) == "5"
    assert read("k").outcome is Outcome.KILLED


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("29+ k", "29+"), (">29 k", ">29"), ("10-15 k", "10–15"), ("10 to 15 k", "10–15"),
        ("~70 k", "~70"), ("≤30", "≤30"), ("1 200 k", "1200"), ("at least 29 k", "29+"),
        ("k 29+", "29+"), ("dozens k", "dozens"), ("a few dozen civ", "a few dozen"),
        ("some", "some"), ("countless", "countless"), ("? k", "?"), ("two k", "2"),
    ],
)  # fmt: skip
def test_values_as_notation_and_as_phrases(line: str, shown: str) -> None:
    assert value_text(read(line)) == shown


def test_none_is_nobody() -> None:
    assert read("none i").negated
    assert read("no one").negated
    assert not read("3 i").negated


@pytest.mark.parametrize(
    ("line", "field", "expected"),
    [
        ("3 c", "outcome", Outcome.CASUALTY), ("3 k c", "status", VictimStatus.CIVILIAN),
        ("3 c c", "status", VictimStatus.CIVILIAN), ("3 wound", "outcome", Outcome.INJURED),
        ("3 kidn", "outcome", Outcome.ABDUCTED), ("civ", "status", VictimStatus.CIVILIAN),
        ("3 troops", "status", VictimStatus.COMBATANT), ("3 soldiers", "status",
        VictimStatus.COMBATANT), ("3 women", "sex", Sex.FEMALE), ("3 k k?", "modality", None),
        ("3 k?", "modality", Modality.FEARED), ("3 k ?", "modality", Modality.FEARED),
        ("3 k b", "time", TimeFrame.BACKGROUND), ("3 k cumul", "time", TimeFrame.CUMULATIVE),
        ("3 famil", "unit", Unit.FAMILIES), ("3 k offi", "source_kind", SourceKind.OFFICIAL),
    ],
)  # fmt: skip
def test_letters_words_and_words_cut_short(line: str, field: str, expected: object) -> None:
    if expected is None:
        with pytest.raises(ValueError, match="no letter"):
            read(line)
    else:
        assert getattr(read(line), field) is expected


def test_another_figure_is_named_by_its_value() -> None:
    entry = parse_entry("4 k civ of 29+")
    assert entry.other is not None
    assert (entry.other.number, entry.other.qualifier) == (29, Qualifier.AT_LEAST)
    assert entry.link is RelationKind.COMPONENT
    for word, kind in (
        ("among", RelationKind.SUBSET), ("on", RelationKind.INCREMENT),
        ("replaces", RelationKind.SUPERSEDES), ("same", RelationKind.SAME_AS),
    ):  # fmt: skip
        assert parse_entry(f"4 {word} 29").link is kind
    assert parse_entry("4 by Ministry of Health of 29").fields["attributed_to"] == (
        "Ministry of Health"
    )
    assert parse_entry("4 by Ministry of Health").link is None


def test_a_note_takes_the_rest() -> None:
    assert read("4 k # by officials of 29").note == "by officials of 29"


@pytest.mark.parametrize(
    ("line", "said"),
    [("12x", "not a value"), ("", "Type a value"), ("29 kiled", "no letter"), ("29 30", "30"),
     ("29 med", "medical, media|media, medical"), ("1.5.2 k", "not a value"), ("29 of", "of")],
)  # fmt: skip
def test_what_cannot_be_read_is_said(line: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        parse_entry(line)


def test_every_letter_means_one_thing() -> None:
    for letters in (OUTCOME_LETTERS, MORE_LETTERS):
        assert len(set(letters.values())) == len(letters)
    for member, letter in OUTCOME_LETTERS.items():
        assert read(f"3 {letter}").outcome is member
    for member, letter in MORE_LETTERS.items():
        assert getattr(read(f"3 k {letter}"), FIELDS[type(member)]) is member


def test_the_reading_is_said_in_words() -> None:
    assert in_words(read("29+ k civ f")) == (
        "at least 29 killed · civilian, female · “villagers” · Afghan · # why"
    )
    bare = CasualtyFigure(Outcome.CASUALTY, unit=Unit.FAMILIES, qualifier=Qualifier.VAGUE)
    assert in_words(bare) == "some (no number) families killed or injured"
    assert in_words(applied(bare, parse_entry("10-? of 3"))) == "10 to ? families killed or injured"
    assert in_words(read("none k?")).startswith("no one killed")


@given(st.text(alphabet='29+-~>≤ kcf?@#"“”byinoft1,. ', max_size=30))
def test_any_line_is_read_or_refused_with_a_sentence(line: str) -> None:
    said = ""
    try:
        said = in_words(applied(OLD, parse_entry(line)))
    except ValueError as error:
        said = str(error)
    assert len(said) > 10
