from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain import commands
from annotator.domain.annotations import Article, RelationKind, Suggestion, Verdict
from annotator.domain.edits import Command
from annotator.domain.figures import CasualtyFigure, Outcome, Qualifier
from annotator.domain.layer import Layer, StaleEdit, reading_order
from annotator.domain.totals import SumVerdict, check_sums
from tests.domain.strategies import PROVENANCE, TEXT, figures, layers, random_command

COMPONENT = RelationKind.COMPONENT


def killed(number: int, qualifier: Qualifier = Qualifier.EXACT) -> CasualtyFigure:
    return CasualtyFigure(Outcome.KILLED, number, number, number, qualifier)


def suggestion(key: str, quote: str, number: int, target: str = "") -> Suggestion:
    start = TEXT.index(quote)
    link = COMPONENT if target else None
    return Suggestion(
        key, 1, start, start + len(quote), "CASUALTY", 0.9, PROVENANCE, killed(number), target, link
    )


@pytest.fixture
def layer() -> Layer:
    found = [
        suggestion("total", "At least 29", 29),
        suggestion("civilians", "four", 4, "total"),
        suggestion("soldiers", "12", 12, "total"),
    ]
    return Layer(Article(TEXT, 10, id=1), "ana", (), found)


def do(layer: Layer, command: Command) -> Command:
    layer.apply(command)
    return command


def state(layer: Layer) -> tuple[object, ...]:
    return (
        dict(layer.annotations),
        dict(layer.relations),
        dict(layer.decisions),
        dict(layer.readings),
        set(layer.pending),
    )


def test_accepting_all_brings_the_links_along(layer):
    do(layer, commands.accept(layer, list(layer.pending)))
    assert not layer.pending
    assert [relation.kind for relation in layer.relations.values()] == [COMPONENT] * 2
    (check,) = check_sums(layer.figures()).values()
    assert check.verdict is SumVerdict.INCOMPLETE
    assert check.text == "29 ≠ 4 + 12 = 16: 13 missing"


@pytest.mark.parametrize("first", ["total", "civilians"])
def test_a_link_shows_from_the_first_accept_on_and_is_real_after_the_second(layer, first):
    do(layer, commands.accept(layer, [first]))
    assert not layer.relations
    linked = [mention for mention in layer.figures() if mention.link]
    assert len(linked) == 2
    do(layer, commands.accept(layer, ["total" if first == "civilians" else "civilians"]))
    assert len(layer.relations) == 1


def test_rejecting_leaves_a_decision_and_no_annotation(layer):
    do(layer, commands.reject(layer, ["soldiers"]))
    assert layer.decisions["soldiers"].verdict is Verdict.REJECTED
    assert set(layer.pending) == {"total", "civilians"}
    assert not layer.annotations


def test_deleting_takes_relations_along_and_keeps_the_suggestion_away(layer):
    do(layer, commands.accept(layer, list(layer.pending)))
    total = layer.from_suggestion("total")
    assert total is not None
    do(layer, commands.delete(layer, [total.id]))
    assert not layer.relations
    assert layer.decisions["total"].verdict is Verdict.REJECTED
    assert "total" not in layer.pending


def test_changing_a_suggestion_accepts_it_changed(layer):
    do(layer, commands.resize(layer, "total", 11, 25))
    annotation = layer.from_suggestion("total")
    assert annotation is not None
    assert (annotation.start, annotation.end) == (11, 25)
    assert layer.decisions["total"].verdict is Verdict.ACCEPTED


def test_relabelling_away_from_figures_drops_the_figure_and_its_links(layer):
    do(layer, commands.accept(layer, list(layer.pending)))
    part = layer.from_suggestion("soldiers")
    assert part is not None
    do(layer, commands.relabel(layer, part.id, "NORP", None))
    assert layer.annotations[part.id].figure is None
    assert len(layer.relations) == 1


def test_a_part_has_one_total(layer):
    do(layer, commands.accept(layer, list(layer.pending)))
    ids = {key: layer.from_suggestion(key).id for key in ("total", "civilians", "soldiers")}  # type: ignore[union-attr]
    do(layer, commands.link(layer, ids["soldiers"], ids["civilians"], RelationKind.SUBSET))
    targets = [r.target_id for r in layer.relations.values() if r.source_id == ids["soldiers"]]
    assert targets == [ids["civilians"]]


def test_a_figure_cannot_be_part_of_itself(layer):
    with pytest.raises(ValueError, match="part of itself"):
        commands.link(layer, "total", "civilians", COMPONENT)
    with pytest.raises(ValueError, match="part of itself"):
        commands.link(layer, "total", "total", COMPONENT)


def test_an_unlinked_suggestion_stays_unlinked_when_its_total_is_accepted(layer):
    do(layer, commands.unlink(layer, "soldiers"))
    do(layer, commands.accept(layer, ["total", "civilians"]))
    assert len(layer.relations) == 1


def test_a_command_for_another_state_changes_nothing(layer):
    command = commands.accept(layer, ["total"])
    do(layer, command)
    before = state(layer)
    with pytest.raises(StaleEdit):
        layer.apply(command)
    assert state(layer) == before


def test_commands_say_what_they_do(layer):
    assert commands.accept(layer, ["total"]).text == "Accept 29 killed"
    assert commands.reject(layer, ["total", "soldiers"]).text == "Reject 2 spans"
    assert commands.create(layer, 0, 4, "ORG").text == "Mark ORG “Toll”"


@given(layers(), st.data())
def test_undoing_everything_in_reverse_gives_the_first_state_back(layer, data):
    first, done = state(layer), []
    for _ in range(data.draw(st.integers(1, 12))):
        command = random_command(data.draw, layer)
        if command is not None:
            done.append((do(layer, command), state(layer)))
    for command, after in reversed(done):
        assert state(layer) == after
        layer.apply(command.inverse())
    assert state(layer) == first


def check_found_by_id(layer: Layer) -> None:
    """What is found by id is what going through all of it would find."""
    for one in [*layer.annotations, *layer.suggestions]:
        ends = (r for r in layer.relations.values() if one in (r.source_id, r.target_id))
        assert {r.id for r in layer.relations_of(one)} == {r.id for r in ends}
        part = layer.part_of(one)
        parts = [r for r in layer.relations.values() if r.source_id == one and r.kind.is_part]
        assert (part in parts) if parts else part is None
    for one in layer.suggestions:
        accepted = layer.from_suggestion(one)
        made = [a for a in layer.annotations.values() if a.suggestion_id == one]
        assert [accepted] == made if made else accepted is None
        on_it = [s for s in layer.suggestions.values() if s.target_id == one]
        assert list(layer.suggested_on(one)) == on_it


@settings(deadline=None)
@given(layers(), st.data())
def test_what_hangs_together_is_found_by_id_after_any_commands_and_their_undo(layer, data):
    done = []
    for _ in range(data.draw(st.integers(1, 12))):
        command = random_command(data.draw, layer)
        if command is not None:
            done.append(do(layer, command))
            check_found_by_id(layer)
    for command in reversed(done):
        layer.apply(command.inverse())
        check_found_by_id(layer)


@given(layers(), figures(), st.data())
def test_every_relation_joins_two_annotations_of_the_article(layer, figure, data):
    do(layer, commands.create(layer, 0, 4, "CASUALTY", figure))
    for _ in range(data.draw(st.integers(1, 12))):
        command = random_command(data.draw, layer)
        if command is not None:
            layer.apply(command)
        for relation in layer.relations.values():
            assert {relation.source_id, relation.target_id} <= layer.annotations.keys()


def test_pasted_half_characters_are_shown_as_such_and_can_be_stored(layer):
    figure = CasualtyFigure(Outcome.KILLED, 2, 2, 2, group="sold\ud83diers", note="a\r\nb\x00")
    do(layer, commands.create(layer, 0, 4, "CASUALTY", figure))
    (mark,) = layer.annotations.values()
    assert mark.figure is not None
    assert (mark.figure.group, mark.figure.note) == ("sold\ufffdiers", "a\nb\ufffd")
    do(layer, commands.set_note(layer, mark.id, "see \udc00"))
    do(layer, commands.set_figure(layer, mark.id, replace(mark.figure, actor="\ud800")))
    (mark,) = layer.annotations.values()
    assert mark.figure is not None
    assert (mark.note, mark.figure.actor) == ("see \ufffd", "\ufffd")


@pytest.mark.parametrize("accepted", [False, True])
def test_values_and_total_in_one_step(layer, accepted):
    if accepted:
        do(layer, commands.accept(layer, ["civilians"]))
    part = "civilians" if not accepted else layer.from_suggestion("civilians").id
    before = state(layer)
    command = commands.set_linked(layer, part, killed(5), "total", RelationKind.SUBSET)
    do(layer, command)
    made = layer.from_suggestion("civilians")
    assert made.figure == killed(5)
    (link,) = [r for r in layer.relations.values() if r.source_id == made.id]
    assert (link.kind, link.target_id) == (
        RelationKind.SUBSET,
        layer.from_suggestion("total").id,
    )
    do(layer, command.inverse())
    assert state(layer) == before


@pytest.mark.parametrize("target", ["total", "soldiers"])
def test_a_link_takes_the_place_of_the_suggested_one(layer, target):
    newer = layer.suggestions["civilians"]._replace(link=RelationKind.SUPERSEDES)
    found = [newer, layer.suggestions["total"], layer.suggestions["soldiers"]]
    layer = Layer(layer.article, "ana", (), found)
    do(layer, commands.link(layer, "civilians", target, RelationKind.SUPERSEDES))
    do(layer, commands.accept(layer, list(layer.pending)))
    made = layer.from_suggestion("civilians").id
    kept = [one for one in layer.relations.values() if one.source_id == made]
    assert [one.target_id for one in kept] == [layer.from_suggestion(target).id]


def test_a_suggested_total_stays_beside_a_toll_that_is_replaced(layer):
    do(layer, commands.accept(layer, ["total"]))
    do(layer, commands.link(layer, "civilians", "soldiers", RelationKind.SUPERSEDES))
    made = layer.from_suggestion("civilians").id
    kinds = {one.kind for one in layer.relations.values() if one.source_id == made}
    assert kinds == {COMPONENT, RelationKind.SUPERSEDES}


def test_marks_are_in_reading_order_also_where_many_start_together():
    draw = random.Random(5)
    places = [(draw.randrange(8), draw.randrange(9, 14)) for _ in range(200)]
    made = [
        Suggestion(f"{draw.random()}", 1, start, end, "ORG", 0.5, PROVENANCE)
        for start, end in places
    ]
    shown = Layer(Article(TEXT, 10, id=1), "ana", (), made)
    do(shown, commands.accept(shown, [one.id for one in made[::3]]))
    marks = shown.marks()
    assert len(marks) == len(made)
    assert marks == sorted(marks, key=reading_order)
