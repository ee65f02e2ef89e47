"""Every cell of the table of conventions, and the columns of each standard."""

from __future__ import annotations

import pytest

from annotator.domain.annotations import RelationKind
from annotator.domain.conventions import (
    Coded,
    article_cells,
    article_columns,
    code,
    merge,
    number,
)
from annotator.domain.figures import CasualtyFigure, Outcome, Qualifier, VictimStatus
from annotator.domain.layer import FigureMention
from annotator.domain.quantities import read
from annotator.errors import UserError
from annotator.resources import (
    convention,
    convention_names,
    convention_title,
    read_convention,
    resource,
)

NAMES = ("ucdp", "acled", "gtd", "airwars", "ibc")


def figure(phrase, outcome=Outcome.KILLED, **fields):
    value = read(phrase)
    assert value is not None
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


def mention(name, phrase, target="", link=None, start=0, **fields):
    return FigureMention(name, start, start + 1, figure(phrase, **fields), True, target, link)


ANALYST = Coded(note="analyst")
LOWEST = Coded(note="lowest source")
BLANK = Coded()

# The rows of the design's table, one cell each for UCDP, ACLED, GTD, Airwars and IBC.
TABLE = {
    "29": (
        Coded(29, 29, 29), Coded(best=29), Coded(best=29), Coded(29, None, 29), Coded(29, None, 29),
    ),
    "at least 29": (
        Coded(29, 29), Coded(best=29), Coded(best=29), Coded(29, None, 29), Coded(29),
    ),
    "more than 29": (
        Coded(29, 29), Coded(best=29), Coded(best=29), Coded(29, None, 29), Coded(29),
    ),
    "10 to 15": (
        Coded(10, None, 15), Coded(best=10), Coded(best=10), Coded(10, None, 15),
        Coded(10, None, 15),
    ),
    "up to 30": (Coded(high=30), LOWEST, LOWEST, Coded(high=30), Coded(high=30)),
    "as many as 30": (Coded(high=30), LOWEST, LOWEST, Coded(high=30), Coded(high=30)),
    "about 70": (
        Coded(best=70), Coded(best=70), Coded(best=70), Coded(70, None, 70), Coded(70, None, 70),
    ),
    "nearly 70": (
        Coded(best=70), Coded(best=70), Coded(best=70), Coded(70, None, 70), Coded(70, None, 70),
    ),
    "tens": (ANALYST, Coded(best=10), BLANK, ANALYST, ANALYST),
    "dozens": (ANALYST, Coded(best=12), BLANK, Coded(12, None, 24), ANALYST),
    "hundreds": (ANALYST, Coded(best=100), BLANK, ANALYST, ANALYST),
    "several": (ANALYST, Coded(best=10), BLANK, Coded(2, None, 2), ANALYST),
    "many": (ANALYST, Coded(best=10), BLANK, Coded(2, None, 2), ANALYST),
    "no casualties": (Coded(0, 0, 0),) * 5,
}  # fmt: skip


@pytest.mark.parametrize(
    ("phrase", "name", "expected"),
    [
        (phrase, name, cell)
        for phrase, row in TABLE.items()
        for name, cell in zip(NAMES, row, strict=True)
    ],
)
def test_a_cell_of_the_table(phrase, name, expected):
    assert code(figure(phrase), convention(name)) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("ucdp", Coded(13, None, 133, "sources differ")),
        ("acled", Coded(best=13, note="sources differ")),
        ("gtd", Coded(best=13, note="sources differ")),
        ("airwars", Coded(13, None, 133, "sources differ")),
        ("ibc", Coded(13, None, 133, "sources differ")),
    ],
)
def test_two_sources_differ(name, expected):
    chosen = convention(name)
    both = [code(figure("13"), chosen), code(figure("133"), chosen)]
    assert merge(both, chosen) == expected


def test_the_majority_of_sources_goes_before_the_lowest():
    coded = [Coded(best=13), Coded(best=20), Coded(best=20)]
    assert merge(coded, convention("gtd")).best == 20
    assert merge(coded, convention("acled")).best == 13


def cells(name, mentions):
    chosen = convention(name)
    coded = article_columns(mentions, chosen)
    return {column.name: number(coded[column.name], column) for column in chosen.columns}


BROKEN_DOWN = [
    mention("t", "at least 29"),
    mention("c", "4", "t", RelationKind.COMPONENT, 10, status=VictimStatus.CIVILIAN),
    mention(
        "p", "12", "t", RelationKind.COMPONENT, 20, status=VictimStatus.COMBATANT, actor="Pakistani"
    ),
    mention(
        "a", "13", "t", RelationKind.COMPONENT, 30, status=VictimStatus.COMBATANT, actor="Afghan"
    ),
]


def test_ucdp_columns_are_the_sides_of_the_conflict():
    found = cells("ucdp", BROKEN_DOWN)
    assert found == {
        "deaths_a": 12,
        "deaths_b": 13,
        "deaths_civilians": 4,
        "deaths_unknown": None,
        "best": 29,
        "high": None,
        "low": 29,
    }


def test_what_is_not_broken_down_is_unknown():
    found = cells("ucdp", BROKEN_DOWN[:2])
    assert (found["deaths_civilians"], found["deaths_unknown"]) == (4, 25)


def test_gtd_counts_attackers_and_tells_them_apart():
    found = cells(
        "gtd",
        [
            mention("t", "7"),
            mention("b", "2", "t", RelationKind.SUBSET, status=VictimStatus.ATTACKER),
            mention("w", "30", outcome=Outcome.INJURED),
            mention("h", "5", outcome=Outcome.ABDUCTED),
        ],
    )
    assert found == {"nkill": 7, "nkillter": 2, "nwound": 30, "nhostkid": 5}


def test_the_wounded_that_the_dead_leave_are_not_counted_twice():
    shot = [mention("a", "5", outcome=Outcome.CASUALTY), mention("b", "2")]
    assert cells("gtd", shot)["nwound"] == 3


def test_iraq_body_count_leaves_combatants_out():
    assert cells("ibc", BROKEN_DOWN) == {"min": 4, "max": 4}


def test_two_sources_in_an_article_span_the_columns():
    found = cells(
        "airwars",
        [
            mention("k", "13", attributed_to="Kabul", start=5),
            mention("i", "133", attributed_to="Islamabad", start=50),
        ],
    )
    assert (found["killed_min"], found["killed_max"]) == (13, 133)


def test_all_conventions_come_with_the_program():
    assert set(convention_names()) == {*NAMES, "plain"}
    assert cells("plain", BROKEN_DOWN)["killed_best"] == 29


def test_a_cell_names_the_figures_it_rests_on():
    mentions = [
        mention("total", "29"),
        mention("civ", "4", "total", RelationKind.COMPONENT, 5, status=VictimStatus.CIVILIAN),
        mention("rest", "25", "total", RelationKind.COMPONENT, 9),
    ]
    cells = {cell.column.name: cell for cell in article_cells(mentions, convention("ucdp"))}
    assert (cells["deaths_civilians"].number, cells["deaths_civilians"].used) == (4, ("civ",))
    assert (cells["deaths_unknown"].number, cells["deaths_unknown"].used) == (25, ("total",))
    assert cells["best"].used == ("total",)
    assert cells["deaths_a"].used == ()


def test_what_nobody_can_ask_for_is_named():
    toml = resource("conventions", "plain.toml").read_text(encoding="utf-8")
    with pytest.raises(UserError, match="shoe size"):
        read_convention(toml.replace('asks = ["', 'asks = ["shoe size", "', 1))


@pytest.mark.parametrize(
    ("term", "acled", "airwars"),
    [
        ("several dozen", 12, (12, 24)),
        ("a few hundred", 100, (None, None)),
        ("plural", 10, (2, 2)),
        ("some", 10, (2, 2)),
        ("tens of thousands", None, (None, None)),
        ("hundreds of thousands", None, (None, None)),
        ("thousands", None, (None, None)),
        ("scores", None, (None, None)),
    ],
)
def test_a_size_that_no_row_has_is_left_to_the_analyst(term, acled, airwars):
    vague = CasualtyFigure(Outcome.KILLED, qualifier=Qualifier.VAGUE, term=term)
    coded = code(vague, convention("acled"))
    assert coded.best == acled
    assert bool(coded.note) == (acled is None)
    coded = code(vague, convention("airwars"))
    assert (coded.low, coded.high) == airwars
    assert code(vague, convention("gtd")) == BLANK
    assert code(vague, convention("ucdp")) == ANALYST
    assert code(vague, convention("ibc")) == ANALYST


def test_a_conventions_title_is_read_without_the_rest():
    for name in convention_names():
        assert convention_title(name) == convention(name).title
