"""How much better more work makes a pipeline: trained on 25, 50, 75 and 100 % of what there is.

What more articles will bring is forecast by a straight line over the logarithm of their number, the
usual shape of such curves. The held-out articles are few, and a training comes out a little
differently each time, so a forecast is told with a range: that of lines through points drawn anew
from these articles, each moved as far as the points lie off the line, and at least three points
of F1. `benchmarks.forecast` holds it against what came.
"""

from __future__ import annotations

import math
import random
import statistics
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from annotator.domain.known_names import known_names
from annotator.errors import UserError
from annotator.nlp.splitting import rank
from annotator.texts import phrase
from annotator.workflows.material import gathered, lessons_of

if TYPE_CHECKING:
    from annotator.domain.evaluation import Scores
    from annotator.nlp.training import Tell, TrainingOptions
    from annotator.store.corpus import Corpus

SHARES = (25, 50, 75, 100)
_FEWEST_POINTS = 3
_DRAWN = 500
_LEAST_SPREAD = 0.03  # of F1 of trainings on as many articles


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """F1 in 0..1 on the held-out articles after training on so many articles.

    `recogniser` is the model alone, `suggested` with our rules; `held_out` are the counts of the
    latter, article by article.
    """

    share: int
    articles: int
    recogniser: float
    suggested: float
    seconds: float
    held_out: tuple[Scores, ...] = ()


@dataclass(frozen=True, slots=True)
class Forecast:
    """How much F1 more articles will bring, in 0..1; probably from `least` to `most`."""

    gain: float
    least: float
    most: float


def learning_curve(
    corpus: Corpus,
    base: str = "",
    options: TrainingOptions | None = None,
    tell: Tell = lambda event: None,
    shares: Sequence[int] = SHARES,
) -> list[CurvePoint]:
    """The curve, from the untrained pipeline on: kept in the corpus; of the models nothing is.

    The smaller parts are within the larger ones, and the held-out articles are those of `train`.
    `tell` gets the events of each training and a `point` after it.

    Raises:
        UserError: there is too little to learn from, the pipeline cannot be loaded, or the curve
            cannot be stored.
    """
    from annotator.nlp.own_rules import suit
    from annotator.nlp.pipeline import load_language
    from annotator.nlp.training import TrainingOptions, fine_tune

    options = options or TrainingOptions()
    material = gathered(corpus, options.seed, options.replay)
    points: list[CurvePoint] = []
    for share in (0, *shares):
        nlp, _ = load_language(base)
        lessons = lessons_of(nlp, material, corpus)
        if not lessons.are_enough:
            raise UserError(
                lessons.too_few(),
                phrase("A curve is drawn of labels of spans: mark or accept more of them."),
                corpus.path,
            )
        count = math.ceil(len(lessons.train) * share / 100)
        order = sorted(
            range(len(lessons.train)),
            key=lambda at: rank(options.seed + 1, material.train[at].article.key),
        )
        chosen = [lessons.train[at] for at in order[:count]]
        names = known_names((material.train[at] for at in order[:count]), corpus.schema)
        suit(nlp, corpus.schema, lessons.targets, chosen, names)
        lesson_set = [*chosen, *lessons.replayed] if chosen else []
        few = options if chosen else replace(options, epochs=0)
        course = fine_tune(nlp, lesson_set, lessons.held_out, lessons.targets, few, tell)
        point = CurvePoint(
            share,
            count,
            course.after.alone.scores().f1,
            course.after.suggested.scores().f1,
            course.seconds,
            tuple(course.after.articles),
        )
        points.append(point)
        tell({"event": "point", "share": share, "articles": count, "f1": point.suggested})
    corpus.statistics.curve.store([(one.articles, one.suggested, one.recogniser) for one in points])
    return points


def forecast(points: Sequence[CurvePoint], more: int) -> Forecast | None:
    """What so many more articles will probably bring, of what is suggested.

    None when there are fewer than three points to lay a line through.
    """
    known = [one for one in points if one.articles]
    if len({one.articles for one in known}) < _FEWEST_POINTS:
        return None
    xs = [math.log(one.articles) for one in known]
    line = statistics.linear_regression(xs, [one.suggested for one in known])
    off = [
        one.suggested - line.intercept - line.slope * x for one, x in zip(known, xs, strict=True)
    ]
    spread = max(math.sqrt(sum(one**2 for one in off) / (len(known) - 2)), _LEAST_SPREAD)
    farther = math.log((known[-1].articles + more) / known[-1].articles)
    dice = random.Random(0)
    drawn = []
    for _ in range(_DRAWN):
        # Two points more than the line needs tell little of the spread: t with two degrees.
        doubt = spread / math.sqrt(max(dice.expovariate(1), 1e-3))
        ys = [one + dice.gauss(0, doubt) for one in _drawn_anew(known, dice)]
        drawn.append(statistics.linear_regression(xs, ys).slope * farther)
    drawn.sort()
    tail = _DRAWN // 10
    return Forecast(max(line.slope, 0.0) * farther, drawn[tail], drawn[-tail - 1])


def _drawn_anew(points: Sequence[CurvePoint], dice: random.Random) -> list[float]:
    """F1 of the points on held-out articles drawn anew out of these."""
    many = len(points[0].held_out)
    chosen = dice.choices(range(many), k=many) if many else []
    found = []
    for point in points:
        scores = [point.held_out[at] for at in chosen]
        both = sum(one.gold + one.found for one in scores)
        right = sum(one.right_gold for one in scores)
        found.append(2 * right / both if both else point.suggested)
    return found
