"""Sentences in the manner of incident notes, wire stories and police news: our own wording.

A line of `data/casualty_sentences.txt` marks each figure as {quote|value outcome marks}, the value
as an analyst types it, and gives the totals after =>. Lines with "?" first are misread as yet.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from annotator.domain.totals import article_totals
from annotator.domain.values import parse_value
from annotator.nlp.casualties.found import mentions_of
from annotator.nlp.casualties.reader import Reader

LINES = (Path(__file__).parent / "data" / "casualty_sentences.txt").read_text("utf-8").splitlines()
MARKED = re.compile(r"\{([^|{}]*)\|([^{}]*)\}")
PARTS = ("component", "subset")
READER = Reader()


def parsed(line):
    """The text of a line, its figures as (start, end, value, outcome, marks), and its totals."""
    raw, _, given = line.rpartition("=>")
    text, at, gold = "", 0, []
    for found in MARKED.finditer(raw.rstrip()):
        text += raw[at : found.start()]
        value, outcome, marks = re.fullmatch(r"(.+?) ([a-z]{3,9})((?: [a-z]+)*)", found[2]).groups()
        gold.append((len(text), len(text + found[1]), value, outcome, set(marks.split())))
        text, at = text + found[1], found.end()
    text += raw.rstrip()[at:]
    totals = dict(total.split() for total in given.split(",") if total.strip())
    return text, gold, {outcome: int(number) for outcome, number in totals.items()}


def shown(one):
    """A figure as the lines mark it."""
    figure = one.figure
    marks = {
        str(mark) for mark in (figure.modality, figure.time) if mark not in ("asserted", "event")
    }
    if one.link in PARTS:
        marks.add("part")
    elif one.link == "increment":
        marks.add("top")
    return one.start, one.end, figure.number, figure.outcome, figure.negated, marks


@pytest.mark.parametrize("line", [line for line in LINES if line[:1] not in ("", "#", "?")])
def test_figures_and_totals_of_a_sentence(line):
    text, gold, totals = parsed(line)
    found = READER.read(text, None)
    wanted = []
    for start, end, typed, outcome, marks in gold:
        value = parse_value(typed)
        wanted.append((start, end, value.number, outcome, value.negated, marks))
    assert [shown(one) for one in found] == wanted
    got = article_totals(mentions_of(found))
    assert {outcome: got[outcome].best for outcome in totals} == totals
