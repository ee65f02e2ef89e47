"""Scores are the shares that were right when checked."""

from __future__ import annotations

import tomllib
from dataclasses import replace

from annotator.nlp.casualties.lexicon import lexicon
from annotator.nlp.casualties.reader import Reader
from annotator.nlp.casualties.scores import kind_of_value, score_file, score_of

READER = Reader()


def test_the_file_holds_shares():
    tables = tomllib.loads(score_file().read_text(encoding="utf-8"))
    assert "passive" in tables
    for kinds in tables.values():
        assert set(kinds) <= {"number", "one", "vague", "none"}
        assert all(0 < share < 1 for share in kinds.values())


def test_a_figure_has_the_score_of_its_rule_and_kind():
    tables = tomllib.loads(score_file().read_text(encoding="utf-8"))
    (number,) = READER.read("Nine miners were killed.", None)
    (one,) = READER.read("A miner was killed.", None)
    assert number.score == tables["passive"]["number"]
    assert one.score == tables["passive"]["one"]


def test_a_rule_that_was_never_checked_is_not_called_sure():
    (found,) = READER.read("Nine miners were killed.", None)
    assert score_of(replace(found, rule="new", score=0.99), lexicon().scores) == 0.75


def test_kinds_of_values():
    kinds = [kind_of_value(*one) for one in (("vague", None), ("exact", 0), ("exact", 1))]
    assert [*kinds, kind_of_value("range", 10)] == ["vague", "none", "one", "number"]
