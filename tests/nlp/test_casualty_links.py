"""How the figures of a text hang together: on top of, newer than, said again. Our own wording."""

from __future__ import annotations

import pytest

from annotator.domain.figures import Outcome
from annotator.domain.layer import FigureMention
from annotator.domain.totals import article_totals
from annotator.nlp.casualties.reader import Reader

READER = Reader()


def links(text):
    """Each link as "source kind target", by the quotes of the two figures."""
    found = READER.read(text, None)
    return [
        f"{text[one.start : one.end]} {one.link} "
        f"{text[found[one.part_of].start : found[one.part_of].end]}"
        for one in found
        if one.part_of is not None
    ]


def total(text, outcome=Outcome.KILLED):
    found = READER.read(text, None)
    mentions = [
        FigureMention(
            str(rank),
            one.start,
            one.end,
            one.figure,
            False,
            "" if one.part_of is None else str(one.part_of),
            one.link,
        )
        for rank, one in enumerate(found)
    ]
    return article_totals(mentions)[outcome]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Raiders killed six herders. A nurse was also killed.", ["A nurse increment six"]),
        ("The shell killed two boys and a stray round killed another man.", None),
        ("The death toll climbed to 61 from 48 on Friday.", ["61 supersedes 48"]),
        (
            "Nine hurt as tram derails\nNine people were injured on the bridge.",
            ["Nine same_as Nine"],
        ),
        ("Two were killed and two others were injured.", []),
        ("A couple and their two sons drowned.", []),
        # A headline that holds both already: nothing is added to it.
        ("Seven die in mine\nSix miners died. A guard also died.", []),
    ],
)
def test_links_of_a_text(text, expected):
    if expected is None:
        expected = ["another man increment two"]
    assert links(text) == expected


def test_what_comes_on_top_is_added_and_the_sum_is_shown():
    found = total("Raiders killed six herders. A nurse was also killed.")
    assert (found.low, found.best, found.high) == (7, 7, 7)
    assert found.text == "6 + 1 on top = 7"


def test_a_figure_said_again_counts_once():
    found = total("Six die in mine\nSix miners died on Monday.")
    assert found.best == 6
    assert found.text == "6; said again once"


def test_sources_that_differ_span_the_total():
    found = total("Kabul said 13 soldiers were killed, while Islamabad claimed 133 were killed.")
    assert (found.low, found.best) == (13, 133)
    assert len(found.conflicts) == 1
    assert "Kabul says 13" in found.text


def test_a_newer_toll_counts_instead_of_the_older_one():
    assert total("The death toll climbed to 61 from 48 on Friday.").best == 61


def test_a_headline_is_remembered_through_a_long_text():
    text = "Ten die in mine\n" + "".join(
        f"Raiders killed {number} herders.\n" for number in range(100, 400)
    )
    found = READER.read(f"{text}Ten miners died on Monday.", None)
    assert (found[-1].link, found[-1].part_of) == ("same_as", 0)
    assert len(found) == 302
