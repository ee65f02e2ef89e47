"""What standards ask for and an article still lacks."""

from __future__ import annotations

from dataclasses import replace

from annotator.domain.annotations import Annotation, Article, Provenance, Suggestion
from annotator.domain.asked import ASKED, Lacking, lacking
from annotator.domain.figures import CasualtyFigure, Outcome, TimeFrame, VictimStatus
from annotator.resources import convention, convention_names, default_schema

ARTICLE = Article("Twelve dead in Kabul on Sunday", 0, 1)
SCHEMA = default_schema()
DEAD = CasualtyFigure(Outcome.KILLED, 12, 12, 12)


def span(name: str, label: str, figure: CasualtyFigure | None = None) -> Annotation:
    return Annotation(name, 1, "ada", 0, 6, label, figure)


def suggestion(name: str, label: str, figure: CasualtyFigure | None = None) -> Suggestion:
    return Suggestion(name, 1, 0, 6, label, 0.9, Provenance("p", "1", "c"), figure)


def test_an_empty_article_lacks_everything_and_says_with_which_label_it_comes() -> None:
    found = lacking(ARTICLE, [], SCHEMA, ["date", "place", "killed", "actor"])
    assert found == [
        Lacking("date", label="DATE"),
        Lacking("place", field="place", label="GPE"),
        Lacking("killed", label="CASUALTY"),
        Lacking("actor", field="actor"),
    ]


def test_a_suggestion_is_named_but_only_confirmed_work_counts() -> None:
    marks = [suggestion("s", "GPE"), suggestion("t", "GPE"), suggestion("f", "CASUALTY", DEAD)]
    place, killed = lacking(ARTICLE, marks, SCHEMA, ["place", "killed"])
    assert (place.mark_id, place.suggested) == ("s", True)
    assert (killed.mark_id, killed.suggested) == ("f", True)
    assert lacking(ARTICLE, [*marks, span("a", "GPE")], SCHEMA, ["place"]) == []


def test_a_field_of_a_figure_is_filled_in_at_the_killed() -> None:
    hurt = span("h", "CASUALTY", replace(DEAD, outcome=Outcome.INJURED))
    dead = span("d", "CASUALTY", DEAD)
    (actor,) = lacking(ARTICLE, [hurt, dead], SCHEMA, ["actor"])
    assert (actor.mark_id, actor.field, actor.suggested) == ("d", "actor", False)
    told = span("d", "CASUALTY", replace(DEAD, actor="Afghan", status=VictimStatus.CIVILIAN))
    assert lacking(ARTICLE, [hurt, told], SCHEMA, ["actor", "status", "killed"]) == []


def test_figures_of_other_times_tell_nothing_of_this_event() -> None:
    old = span("o", "CASUALTY", replace(DEAD, time=TimeFrame.BACKGROUND, actor="Afghan"))
    assert [one.name for one in lacking(ARTICLE, [old], SCHEMA, ["killed", "actor"])] == [
        "killed",
        "actor",
    ]


def test_the_agency_is_a_source() -> None:
    assert lacking(replace(ARTICLE, agency="Wire"), [], SCHEMA, ["source"]) == []
    assert len(lacking(ARTICLE, [], SCHEMA, ["source"])) == 1


def test_every_convention_asks_for_things_that_exist() -> None:
    for name in convention_names():
        asks = convention(name).asks
        assert {"date", "place", "killed"} <= set(asks) <= set(ASKED)
