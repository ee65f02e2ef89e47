"""In which order other figures are offered as a figure's total."""

from __future__ import annotations

from annotator.domain.figures import CasualtyFigure, Outcome, TimeFrame
from annotator.domain.layer import FigureMention
from annotator.domain.link_candidates import link_candidates


def said(
    name: str,
    start: int,
    number: int,
    outcome: Outcome = Outcome.KILLED,
    time: TimeFrame = TimeFrame.EVENT,
    target: str = "",
) -> FigureMention:
    figure = CasualtyFigure(outcome, number, number, number, time=time)
    return FigureMention(name, start, start + 1, figure, True, target, None)


def test_larger_ones_come_first_then_the_nearest_before() -> None:
    figures = [
        said("far", 0, 40),
        said("small", 50, 3),
        said("near", 60, 30),
        said("part", 70, 12),
        said("behind", 75, 50),
    ]
    assert link_candidates(figures, "part") == ["near", "far", "behind", "small"]


def test_a_toll_that_was_replaced_comes_behind_the_newer_one() -> None:
    figures = [
        said("newer", 0, 35),
        said("replaced", 60, 22, time=TimeFrame.SUPERSEDED),
        said("part", 70, 14),
    ]
    assert link_candidates(figures, "part") == ["newer", "replaced"]
    old = said("old", 80, 5, time=TimeFrame.SUPERSEDED)
    assert link_candidates([*figures, old], "old")[0] == "part"


def test_casualties_may_hold_the_dead_and_the_injured_but_not_the_missing() -> None:
    figures = [
        said("casualties", 0, 70, Outcome.CASUALTY),
        said("few", 20, 3),
        said("dead", 30, 20),
        said("lost", 40, 9, Outcome.MISSING),
    ]
    assert link_candidates(figures, "dead")[0] == "casualties"
    assert link_candidates(figures, "lost")[0] == "dead"


def test_what_hangs_under_a_figure_is_not_offered() -> None:
    figures = [said("part", 0, 9), said("under", 9, 4, target="part"), said("total", 20, 30)]
    assert link_candidates(figures, "part") == ["total"]
