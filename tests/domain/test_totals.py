"""Sums of parts and totals of articles."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.annotations import RelationKind
from annotator.domain.conventions import article_columns
from annotator.domain.figures import CasualtyFigure, Modality, Outcome, TimeFrame, VictimStatus
from annotator.domain.layer import FigureMention
from annotator.domain.totals import SumVerdict, article_totals, check_sum, check_sums
from annotator.domain.values import parse_value
from annotator.resources import convention, convention_names
from tests.domain.strategies import figures


def figure(typed, outcome=Outcome.KILLED, **fields):
    value = parse_value(typed)
    return CasualtyFigure(
        outcome,
        value.low,
        value.best,
        value.high,
        value.qualifier,
        value.term,
        negated=value.negated,
        **fields,
    )


def mention(name, typed, target="", link=None, **fields):
    return FigureMention(name, 0, 1, figure(typed, **fields), False, target, link)


def test_parts_that_meet_the_total_add_up():
    check = check_sum(figure("29+"), [figure("4"), figure("12"), figure("13")])
    assert check.verdict is SumVerdict.ADDS_UP
    assert check.text == "29 = 4 + 12 + 13 ✓"


def test_at_least_is_met_by_more():
    assert check_sum(figure("29+"), [figure("20"), figure("15")]).verdict is SumVerdict.ADDS_UP


def test_what_is_missing_and_what_is_too_much_is_named():
    missing = check_sum(figure("29"), [figure("4"), figure("12")])
    assert missing.verdict is SumVerdict.INCOMPLETE
    assert missing.text.endswith("13 missing")
    over = check_sum(figure("10"), [figure("4"), figure("12")])
    assert over.verdict is SumVerdict.EXCEEDS
    assert over.text.endswith("6 too many")


def test_a_vague_part_leaves_the_sum_open():
    assert check_sum(figure("29"), [figure("dozens")]).verdict is SumVerdict.UNKNOWN


def test_subsets_are_not_summed():
    found = [mention("a", "44"), mention("b", "18", "a", RelationKind.SUBSET)]
    assert check_sums(found) == {}


def test_the_total_is_the_largest_figure_of_the_event_with_what_comes_on_top():
    found = [
        mention("a", "12"),
        mention("b", "2500+", time=TimeFrame.BACKGROUND),
        mention("c", "40", modality=Modality.DENIED),
        mention("d", "3", "a", RelationKind.INCREMENT),
        mention("e", "4", "a", RelationKind.COMPONENT),
    ]
    total = article_totals(found)[Outcome.KILLED]
    assert (total.low, total.best, total.high) == (15, 15, 15)
    assert total.used == ("a", "d")


def test_of_equal_figures_the_total_rests_on_the_one_that_is_broken_down():
    found = [
        mention("headline", "29"),
        mention("body", "29+"),
        mention("part", "4", "body", RelationKind.SUBSET),
    ]
    total = article_totals(found)[Outcome.KILLED]
    assert (total.low, total.best, total.high, total.used) == (29, 29, None, ("body",))
    assert article_totals(found[:2])[Outcome.KILLED].used == ("headline",)


def test_nobody_is_a_total_of_zero_and_a_vague_word_one_without_number():
    totals = article_totals([mention("a", "none"), mention("b", "dozens", outcome=Outcome.INJURED)])
    assert totals[Outcome.KILLED].best == 0
    assert totals[Outcome.INJURED].best is None


def test_the_injured_are_what_the_dead_leave_of_the_casualties():
    found = [mention("a", "5", outcome=Outcome.CASUALTY), mention("b", "2")]
    total = article_totals(found)[Outcome.INJURED]
    assert (total.best, total.used) == (3, ("a", "b"))
    assert total.text == "5 casualties − 2 killed = 3"
    stated = [*found, mention("c", "4", outcome=Outcome.INJURED)]
    assert article_totals(stated)[Outcome.INJURED].best == 4
    vague = [mention("a", "5+", outcome=Outcome.CASUALTY), mention("b", "2")]
    assert Outcome.INJURED not in article_totals(vague)


def test_a_list_under_one_trigger_counts_together():
    found = [
        mention("a", "1", trigger_start=10, trigger_end=16),
        mention("b", "3", trigger_start=10, trigger_end=16),
        mention("c", "2", trigger_start=90, trigger_end=94),
    ]
    total = article_totals(found)[Outcome.KILLED]
    assert (total.best, total.used) == (4, ("a", "b"))


@st.composite
def hung_together(draw: st.DrawFn) -> list[FigureMention]:
    """Figures with links of any kind to anything: to each other in a ring, to what is not there."""
    names = [f"m{rank}" for rank in range(draw(st.integers(0, 8)))]
    return [
        FigureMention(
            name,
            rank,
            rank + 1,
            draw(figures()),
            True,
            draw(st.sampled_from([*names, "gone"])),
            draw(st.none() | st.sampled_from(RelationKind)),
        )
        for rank, name in enumerate(names)
    ]


@given(hung_together())
def test_any_figures_have_sound_totals(mentions):
    ids = {one.id for one in mentions}
    for outcome, total in article_totals(mentions).items():
        assert total.outcome is outcome
        assert total.used
        assert {*total.used, *total.conflicts} <= ids
        known = [n for n in (total.low, total.best, total.high) if n is not None]
        assert known == sorted(known)
        assert all(n >= 0 for n in known)
    checks = check_sums(mentions)
    assert checks.keys() <= ids
    for one in mentions:
        if one.link is RelationKind.COMPONENT and one.target_id in ids:
            assert checks[one.target_id].text
    for name in convention_names():
        for coded in article_columns(mentions, convention(name)).values():
            known = [n for n in (coded.low, coded.best, coded.high) if n is not None]
            assert known == sorted(known)


def asked_for(number, monkeypatch):
    """How often a figure's number is asked for, to work out the totals of so many figures."""
    asked = 0
    number_of = CasualtyFigure.number.fget

    def counting(figure):
        nonlocal asked
        asked += 1
        return number_of(figure)

    soldiers = {"status": VictimStatus.COMBATANT, "time": TimeFrame.EVENT}
    found = [mention("total", "900", **soldiers)]
    for at in range(number):
        told = {"attributed_to": f"source {at % 3}", "actor": f"army {at % 5}", **soldiers}
        link = (RelationKind.COMPONENT, RelationKind.INCREMENT, None)[at % 3]
        found.append(mention(f"m{at}", f"{at % 40}", "total" if link else "", link, **told))
    with monkeypatch.context() as patch:
        patch.setattr(CasualtyFigure, "number", property(counting))
        article_totals(found)
        for name in convention_names():
            article_columns(found, convention(name))
    return asked


def test_totals_of_twice_as_many_figures_take_twice_the_work(monkeypatch):
    assert asked_for(400, monkeypatch) < 2.2 * asked_for(200, monkeypatch)
    assert asked_for(400, monkeypatch) < 40 * 400
