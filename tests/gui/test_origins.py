"""Where a suggestion comes from, in words."""

from __future__ import annotations

import pytest

from annotator.domain.annotations import Provenance
from annotator.gui.origins import grounds


@pytest.mark.parametrize(
    ("rule", "evidence", "words"),
    [
        ("known_name", "3/4", ["marked so in 3 of 4 places before"]),
        ("verb", "were killed", ["rule verb", "for “were killed”"]),
        ("", "", []),
    ],
)
def test_a_rule_and_what_it_rests_on_are_said(qapp, rule, evidence, words):
    assert grounds(Provenance("p", "1", "entity_rules", rule, evidence)) == words
