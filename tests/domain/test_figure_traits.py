"""What a figure's score may rest on."""

from __future__ import annotations

from annotator.domain.annotations import Provenance, RelationKind, Suggestion
from annotator.domain.figure_traits import traits
from annotator.domain.figures import CasualtyFigure, Outcome, Qualifier


def seen(figure, start=500, link=None):
    source = Provenance("p", "1", "casualty_figures", "passive", "Killed")
    one = Suggestion("s", 1, start, start + 2, "CASUALTY", 0.9, source, figure, link=link)
    return set(traits(one, figure))


def test_rule_words_and_values_are_told():
    found = seen(CasualtyFigure(Outcome.KILLED, 9, 9, 9, group="Soldiers"))
    assert found >= {"rule passive", "trigger killed", "outcome killed", "value number"}
    assert found >= {"group soldiers", "time event", "source none", "link none", "place later"}


def test_sizes_links_and_places_are_told_apart():
    for number, size in ((0, "none"), (1, "one"), (None, "vague")):
        assert f"value {size}" in seen(CasualtyFigure(Outcome.INJURED, number, number, number))
    vague = CasualtyFigure(Outcome.KILLED, qualifier=Qualifier.VAGUE, term="dozens")
    assert "value vague" in seen(vague)
    assert "link subset" in seen(vague, link=RelationKind.SUBSET)
    assert {"place top"} <= seen(vague, start=3)
    assert {"place early"} <= seen(vague, start=200)
