"""The stream behind `annotator highlight`."""

from __future__ import annotations

import json

import pytest

from annotator.nlp.highlight import BadLine, highlight
from annotator.nlp.pipeline import Pipeline

GOOD = {
    "id": "a1",
    "text": "At least 9 people were killed, including four nurses, in Kabul.",
    "date": "2026-02-28",
    "source": "wire",
}


@pytest.fixture(scope="module")
def blank():
    return Pipeline.load("blank")


def lines(*objects):
    return [one if isinstance(one, str) else json.dumps(one) for one in objects]


def test_a_line_is_answered_in_full(blank):
    (found,) = highlight(lines(GOOD), blank)

    assert (found["id"], found["date"], found["source"]) == ("a1", "2026-02-28", "wire")
    whole, part = found["figures"]
    assert GOOD["text"][whole["start"] : whole["end"]] == whole["text"] == "At least 9"
    expected = {"outcome": "killed", "low": 9, "best": 9, "high": None, "qualifier": "at_least"}
    assert expected.items() <= whole.items()
    assert (part["part_of"], part["link"], part["group"]) == (0, "subset", "nurses")
    for key in ("actor", "negated", "modality", "time", "attributed_to", "rule", "score"):
        assert key in whole
    killed = {"low": 9, "best": 9, "high": None, "figures": [0], "text": "9+", "conflicts": []}
    assert found["totals"] == {"killed": killed}
    assert {"start": 57, "end": 62, "label": "GPE"}.items() <= found["spans"][0].items()
    json.dumps(found)


def test_parts_that_add_up_are_checked(blank):
    text = "The clashes left 29 dead, including four civilians, 12 soldiers and 13 fighters."
    (found,) = highlight(lines({"text": text}), blank)
    assert found["figures"][0]["sum"] == {"verdict": "adds_up", "text": "29 = 4 + 12 + 13 ✓"}


def test_bad_lines_are_named_and_skipped(blank):
    found = list(
        highlight(lines("{", GOOD, "", "[1]", {"id": 1}, {"id": 2, "text": 5}, GOOD), blank)
    )
    bad = [one for one in found if isinstance(one, BadLine)]
    assert [one.number for one in bad] == [1, 4, 5, 6]
    assert all(one.reason for one in bad)
    assert len(found) - len(bad) == 2


def test_only_what_was_given_is_echoed(blank):
    (found,) = highlight(lines({"text": ""}), blank)
    assert sorted(found) == ["figures", "spans", "totals"]


def test_it_is_a_stream(blank):
    asked = 0

    def endless():
        nonlocal asked
        while True:
            asked += 1
            yield json.dumps({**GOOD, "id": asked})

    stream = highlight(endless(), blank)
    ids = [next(stream)["id"] for _ in range(50)]
    assert ids == list(range(1, 51))
    assert asked < 200
