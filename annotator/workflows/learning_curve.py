"""How much better more work makes a pipeline: trained on 25, 50, 75 and 100 % of what there is."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from annotator.domain.known_names import known_names
from annotator.errors import UserError
from annotator.nlp.splitting import rank
from annotator.texts import phrase
from annotator.workflows.material import gathered, lessons_of

if TYPE_CHECKING:
    from annotator.nlp.training import Tell, TrainingOptions
    from annotator.store.corpus import Corpus

SHARES = (25, 50, 75, 100)


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """F1 in 0..1 on the held-out articles after training on so many articles.

    `recogniser` is the model alone, `suggested` with our rules.
    """

    share: int
    articles: int
    recogniser: float
    suggested: float
    seconds: float


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
        )
        points.append(point)
        tell({"event": "point", "share": share, "articles": count, "f1": point.suggested})
    corpus.statistics.curve.store([(one.articles, one.suggested, one.recogniser) for one in points])
    return points


def expected_gain(points: Sequence[CurvePoint], more: int) -> float | None:
    """How much F1 (of what is suggested) so many more articles will probably bring.

    A straight line over the logarithm of the number of articles, the usual shape of such curves;
    None when there are fewer than three points to lay it through.
    """
    known = [(math.log(one.articles), one.suggested) for one in points if one.articles]
    if len({x for x, _ in known}) < 3:
        return None
    mean_x = sum(x for x, _ in known) / len(known)
    mean_y = sum(y for _, y in known) / len(known)
    spread = sum((x - mean_x) ** 2 for x, _ in known)
    slope = sum((x - mean_x) * (y - mean_y) for x, y in known) / spread
    last = points[-1].articles
    return max(slope, 0.0) * math.log((last + more) / last)
