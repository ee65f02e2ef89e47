"""How the figures of a text hang together: on top of, newer than, said again. Our own wording."""

from __future__ import annotations

import pytest

from annotator.domain.figures import Outcome
from annotator.domain.totals import article_totals
from annotator.nlp.casualties.found import mentions_of
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
    return article_totals(mentions_of(READER.read(text, None)))[outcome]


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


@pytest.mark.parametrize(
    ("text", "best", "shown"),
    [
        # other places
        (
            "In Oran a bomb killed 15 people. In Tlemcen, a mine killed three guards.",
            18,
            "15 + 3 on top = 18",
        ),
        (
            "A raid killed nine in Kayes. Elsewhere, shells killed a cook and two aides in Mopti.",
            12,
            "9 + 1 on top + 2 on top = 12",
        ),
        # the text has a number that holds both
        (
            "Bombs killed 18 people. In Oran, 15 died. In Tlemcen, a mine killed three guards.",
            18,
            "18",
        ),
        # the same place, told once more
        ("In Oran a bomb killed 15 people. In Oran, three of them were guards.", 15, "15"),
        # the other side
        (
            "Raiders killed four policemen. Six of the attackers were killed by the guards.",
            10,
            "4 + 6 on top = 10",
        ),
        # who belongs to another, and who died later
        ("Raiders killed two nurses. Their driver was also killed.", 3, "2 + 1 on top = 3"),
        ("The blast killed four people. Three people died later.", 7, "4 + 3 on top = 7"),
        ("Ten died, four at once and six dying later.", 10, "10"),
        ("5 rebels killed, 2 soldiers killed in Hodan.", 7, "5 + 2 on top = 7"),
    ],
)
def test_what_comes_from_other_people_is_added(text, best, shown):
    found = total(text)
    assert (found.best, found.text) == (best, shown)


def test_heavily_and_lightly_wounded_are_added():
    text = "Two people were killed, one was critically injured and five slightly injured."
    assert total(text, Outcome.INJURED).best == 6


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


@pytest.mark.parametrize(
    "more",
    [
        "\nTwo guards were also killed, the police added.",
        "\nAnother two people were killed, the police added.",
        " In addition, two guards were killed, the police said.",
        " Additionally, two guards died, the police said.",
    ],
)
def test_what_another_source_adds_is_no_rival_count(more):
    found = total(f"Toll\nA blast killed 12 people, the mayor said.{more}")
    assert (found.low, found.best, found.high) == (14, 14, 14)
    assert not found.conflicts


def test_another_number_from_another_source_still_is_a_rival_count():
    found = total("Toll\nKabul said 13 people were killed.\nIslamabad said 133 people were killed.")
    assert (found.low, found.best, found.high) == (13, 133, 133)
