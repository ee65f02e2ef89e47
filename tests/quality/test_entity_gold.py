"""What entity suggestions are held against in the benchmarks."""

from __future__ import annotations

import json

import pytest

from benchmarks.entity_gold import count, read_set
from benchmarks.unseen import parts

CUP = "The Swiss Cup"
TALKS = "Iraqi talks"


def write(folder, name, *rows):
    lines = [
        json.dumps({"id": str(number), "text": text, "spans": spans})
        for number, (text, *spans) in enumerate(rows)
    ]
    (folder / f"{name}.jsonl").write_text("\n".join(lines), encoding="utf-8")


def span(start, end, label):
    return {"start": start, "end": end, "label": label}


@pytest.fixture
def cup(tmp_path):
    write(tmp_path, "conll03_cup", (CUP, span(4, 13, "misc")), (TALKS, span(0, 5, "misc")))
    return read_set(tmp_path / "conll03_cup.jsonl")


def test_a_people_inside_another_name_is_neither_right_nor_wrong(cup):
    counts = count([(cup[0], [(4, 9, "NORP")]), (cup[1], [(0, 5, "NORP")])])
    assert (counts.right["NORP"], counts.found["NORP"], counts.gold["NORP"]) == (1, 1, 1)
    # Anything else that is found there is wrong.
    assert count([(cup[0], [(4, 13, "ORG")])]).found["ORG"] == 1


def test_unseen_is_what_is_like_nothing_that_was_read(tmp_path):
    read = "Rebels killed two soldiers near the river on Monday, the army said in a statement."
    other = "Four gunmen shot at a bus on the coast road late on Friday, and nobody was hurt there."
    sport = "The home side won by three goals to one on a wet evening in front of few people."
    write(tmp_path, "conll03_conflict", (read,))
    write(tmp_path, "conll03_pool", (read + " Late.",), (other,), (other,), (sport,))
    found = {name: [one.text for one in golds] for name, golds in parts(tmp_path).items()}
    assert list(found.values()) == [[other], [], [sport]]
