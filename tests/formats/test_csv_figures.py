"""The table of figures."""

from __future__ import annotations

import csv
import io
from datetime import UTC, date, datetime

import pytest

from annotator.domain import commands, remarks
from annotator.domain.annotations import Article, Provenance, RelationKind, Suggestion
from annotator.domain.figures import CasualtyFigure, Outcome, Qualifier
from annotator.domain.layer import Layer
from annotator.formats.csv_figures import COLUMNS, write_figures
from annotator.resources import convention

TEXT = "=SUM(A1) toll\nAt least 29 dead, including four civilians, 12 soldiers and 13 “troops”.\n-5"
WHEN = datetime(2026, 3, 1, 12, 0, 0, tzinfo=UTC)
RUN = Provenance("sm", "3.8", "casualty_figures", "adjacent", "dead")


def figure(low, qualifier=Qualifier.EXACT, **fields):
    high = None if qualifier is Qualifier.AT_LEAST else low
    return CasualtyFigure(Outcome.KILLED, low, low, high, qualifier, **fields)


def mark(layer, quote, value, **fields):
    start = layer.article.text.index(quote)
    command = commands.create(layer, start, start + len(quote), "CASUALTY", figure(value, **fields))
    layer.apply(command)
    return command.edits[0].record.id


@pytest.fixture
def layer():
    article = Article(
        TEXT, 13, id=5, date=date(2026, 2, 28), number=403, agency="AP", file_name="a.txt"
    )
    start = TEXT.index("13")
    found = [
        Suggestion("s1", 5, start, start + 2, "CASUALTY", 0.75, RUN, figure(13)),
        Suggestion("s2", 5, 0, 4, "ORG", 0.5, RUN),
    ]
    return Layer(article, "ana", (), found)


def table(*layers, **named):
    out = io.StringIO(newline="")
    written = write_figures(layers, out, lambda record_id: WHEN, **named)
    return list(csv.DictReader(io.StringIO(out.getvalue(), newline=""))), written, out.getvalue()


def test_a_row_holds_every_value(layer):
    total = mark(
        layer,
        "At least 29",
        29,
        qualifier=Qualifier.AT_LEAST,
        trigger_start=TEXT.index("dead"),
        trigger_end=TEXT.index("dead") + 4,
    )
    layer.apply(commands.set_note(layer, total, "look again"))
    (row,), written, _ = table(layer)
    assert (row["quote"], row["start"], row["end"]) == ("At least 29", "14", "25")
    assert (row["low"], row["best"], row["high"]) == ("29", "29", "")
    assert (row["value"], row["qualifier"], row["outcome"]) == ("29+", "at_least", "killed")
    assert (row["trigger"], row["negated"], row["confirmed"]) == ("dead", "no", "yes")
    assert (row["date"], row["number"], row["agency"]) == ("2026-02-28", "403", "AP")
    assert (row["file_name"], row["article_done"]) == ("a.txt", "no")
    assert (row["coder"], row["changed_at"]) == ("ana", "2026-03-01T12:00:00+00:00")
    assert (row["span_note"], row["suggested_by"]) == ("look again", "")
    assert row["article_key"] == layer.article.key
    assert list(row) == list(COLUMNS)
    assert written.rows == 1


def test_parts_name_the_row_of_their_total_and_sums_are_checked(layer):
    first = mark(layer, "four", 4)
    total = mark(layer, "At least 29", 29, qualifier=Qualifier.AT_LEAST)
    layer.apply(commands.accept(layer, ["s1"]))
    accepted = layer.from_suggestion("s1").id
    for part in (first, mark(layer, "12", 12), accepted):
        layer.apply(commands.link(layer, part, total, RelationKind.COMPONENT))
    layer.apply(commands.link(layer, first, accepted, RelationKind.SAME_AS))
    other = Layer(Article("Toll\n7 died", 4, id=6), "ben")
    mark(other, "7", 7)
    rows, _, _ = table(other, layer)
    assert [row["row"] for row in rows] == ["1", "2", "3", "4", "5"]
    assert [row["part_of_row"] for row in rows] == ["", "", "2", "2", "2"]
    assert [row["link"] for row in rows[2:]] == ["component"] * 3
    assert rows[1]["sum_check"] == "adds_up"
    assert rows[1]["sum_text"] == "29 = 4 + 12 + 13 ✓"
    assert rows[2]["other_links"] == "same_as:5"
    assert (rows[4]["suggested_by"], rows[4]["score"]) == ("sm 3.8", "0.75")
    assert rows[4]["suggested_rule"] == "adjacent"


def test_only_confirmed_figures_unless_asked(layer):
    assert table(layer)[0] == []
    (row,), _, _ = table(layer, suggestions=True)
    assert (row["confirmed"], row["coder"], row["changed_at"]) == ("no", "", "")
    assert (row["quote"], row["suggested_by"]) == ("13", "sm 3.8")


def test_a_link_to_what_is_not_confirmed_is_a_loss(layer):
    start = TEXT.index("12")
    part = Suggestion(
        "s3", 5, start, start + 2, "CASUALTY", 1, RUN, figure(12), "s1", RelationKind.COMPONENT
    )
    layer.replace_suggestions([*layer.suggestions.values(), part])
    layer.apply(commands.accept(layer, ["s3"]))
    (row,), written, _ = table(layer)
    assert (row["part_of_row"], row["link"]) == ("", "")
    assert "link" in {loss.reason for loss in written.losses}


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_cells_that_begin_like_a_formula_are_made_harmless(layer, start):
    one = mark(layer, "-5", 5, group=f"{start}cmd|' /C calc'!A0")
    (row,), written, _ = table(layer)
    assert row["quote"] == "'-5"
    assert row["headline"] == "'=SUM(A1) toll"
    assert row["group"].startswith("'" + start.replace("\r", "\n"))  # as it is stored
    assert row["start"] == str(layer.annotations[one].start)
    (loss,) = [loss for loss in written.losses if loss.reason == "formula"]
    assert all(name in loss.detail for name in ("quote", "headline", "group"))


def test_the_form_is_rfc_4180(layer):
    layer.apply(
        commands.create(
            layer, TEXT.index("13"), len(TEXT), "CASUALTY", figure(13, group='a "b", c')
        )
    )
    (row,), _, raw = table(layer)
    assert row["quote"] == "13 “troops”.\n-5"
    assert row["group"] == 'a "b", c'
    assert raw.startswith("row,article_id,")
    assert raw.endswith("\r\n")
    assert '"a ""b"", c"' in raw


def test_vague_and_negated_figures(layer):
    vague = CasualtyFigure(Outcome.INJURED, qualifier=Qualifier.VAGUE, term="dozens")
    none = CasualtyFigure(Outcome.KILLED, 0, 0, 0, negated=True)
    layer.apply(commands.create(layer, 0, 4, "CASUALTY", vague))
    layer.apply(commands.create(layer, 5, 8, "CASUALTY", none))
    rows, _, _ = table(layer)
    assert [(row["value"], row["best"], row["negated"]) for row in rows] == [
        ("dozens", "", "no"),
        ("no", "0", "yes"),
    ]


def test_a_convention_adds_its_numbers_and_the_articles(layer):
    mark(layer, "At least 29", 29, qualifier=Qualifier.AT_LEAST)
    rows, _, _ = table(layer, convention=convention("ucdp"))
    (row,) = rows
    assert [row[f"ucdp_{slot}"] for slot in ("low", "best", "high", "note")] == ["29", "29", "", ""]
    assert (row["article_best"], row["article_deaths_unknown"]) == ("29", "29")
    assert (row["low"], row["high"], row["value"]) == ("29", "", "29+")


def test_without_a_convention_there_are_no_such_columns(layer):
    mark(layer, "At least 29", 29)
    rows, _, _ = table(layer)
    assert not [name for name in rows[0] if name.startswith(("ucdp", "article_best"))]


def test_a_total_by_hand_is_in_the_table_with_its_reason(layer):
    mark(layer, "At least 29", 29)
    layer.apply(remarks.set_total(layer, Outcome.KILLED, 30, 31, None, "=later"))
    (row,), written, _ = table(layer, convention=convention("ucdp"))
    assert (row["total_low"], row["total_best"], row["total_high"]) == ("30", "31", "")
    assert row["total_reason"] == "'=later"
    assert row["article_best"] == "31"
    assert [loss.reason for loss in written.losses] == ["formula"]
    layer.apply(remarks.unset_total(layer, Outcome.KILLED))
    (row,), _, _ = table(layer)
    assert (row["total_best"], row["total_reason"]) == ("29", "")


def test_a_total_by_hand_without_a_figure_is_a_loss(layer):
    layer.apply(remarks.set_total(layer, Outcome.MISSING, 1, 1, 1, "by phone"))
    rows, written, _ = table(layer)
    assert rows == []
    assert [loss.reason for loss in written.losses] == ["total"]
