"""The charts of what became of the suggestions: by label, rule, pipeline, over time, by score."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from annotator.domain.charts import (
    Chart,
    Scale,
    Series,
    Shape,
    bin_days,
    bin_start,
    ordinals,
    over_names,
)
from annotator.domain.schema import LabelSchema
from annotator.store.statistics import Decided
from annotator.texts import joined, later, phrase

_MOST_RULES = 12
_FATES = (
    ("kept", later("accepted as it was")),
    ("changed", later("accepted, changed")),
    ("rejected", later("rejected")),
)
_BY = {  # title, what stands below, what will appear
    "label": (
        later("Suggestions by label"),
        later("label"),
        later("How often you accept, change or reject suggestions, by label."),
    ),
    "rule": (
        later("Suggestions by rule"),
        later("rule"),
        later("How often you accept, change or reject suggestions, by rule."),
    ),
    "pipeline": (
        later("Suggestions by pipeline"),
        later("pipeline"),
        later("How often you accept, change or reject suggestions, by pipeline."),
    ),
}


def suggestion_charts(decided: Sequence[Decided], schema: LabelSchema) -> Iterator[Chart]:
    """What became of the suggestions: by label, rule and pipeline, over time, by score."""
    titles = {label.name: label.title for label in schema.labels}
    named = [replace(one, label=titles.get(one.label, one.label)) for one in decided]
    yield acceptance_chart("label", named)
    yield acceptance_chart("rule", decided)
    yield acceptance_chart("pipeline", decided)
    yield kept_over_time_chart(decided)
    yield calibration_chart(decided)


def acceptance_chart(by: str, decided: Iterable[Decided]) -> Chart:
    """What became of the suggestions of each label, rule or pipeline, the most frequent first."""
    fates: dict[str, Counter[str]] = defaultdict(Counter)
    for one in decided:
        fates[getattr(one, by)][one.fate] += one.count
    ranked = sorted(fates, key=lambda name: -fates[name].total())[:_MOST_RULES]
    words = [
        phrase(
            "{0}: {1:.0%} of {2:,} kept",
            name,
            fates[name]["kept"] / fates[name].total(),
            fates[name].total(),
        )
        for name in ranked
    ]
    title, x_name, empty = map(phrase, _BY[by])
    return Chart(
        f"acceptance_{by}",
        title,
        Scale.NAMES,
        x_name,
        phrase("suggestions"),
        tuple(
            over_names(phrase(name), Shape.STACK, [float(fates[one][fate]) for one in ranked])
            for fate, name in _FATES
        ),
        tuple(ranked),
        joined("; ", words),
        empty,
    )


def kept_over_time_chart(decided: Sequence[Decided]) -> Chart:
    """The share of decided suggestions that were kept as they were, by pipeline, over time."""
    chart = Chart(
        "kept_over_time",
        phrase("Share of suggestions kept as they were"),
        Scale.DAYS,
        phrase("from"),
        phrase("share"),
        empty=phrase(
            "Whether suggestions get better: the share that you accept unchanged, over time."
        ),
        is_share=True,
    )
    if not decided:
        return chart
    width = bin_days([one.day for one in decided])
    totals: dict[str, Counter[date]] = defaultdict(Counter)
    kept: dict[str, Counter[date]] = defaultdict(Counter)
    for one in decided:
        start = bin_start(one.day, width)
        totals[one.pipeline][start] += one.count
        kept[one.pipeline][start] += one.count * (one.fate == "kept")
    series = []
    for name in sorted(totals):
        places = sorted(totals[name])
        shares = tuple(kept[name][day] / totals[name][day] for day in places)
        series.append(Series(name, Shape.LINE, ordinals(places), shares))
    words = "; ".join(
        f"{name}: {kept[name].total() / totals[name].total():.0%}" for name in sorted(totals)
    )
    return replace(chart, series=tuple(series), words=words)


def calibration_chart(decided: Iterable[Decided]) -> Chart:
    """How often suggestions of a score are kept, beside what the score promises."""
    chart = Chart(
        "calibration",
        phrase("Do the scores keep their word?"),
        Scale.SHARES,
        phrase("score"),
        phrase("share kept"),
        empty=phrase(
            "How often suggestions of each score are right, once you have decided on some."
        ),
        is_share=True,
    )
    seen: Counter[int] = Counter()
    kept: Counter[int] = Counter()
    scores: dict[int, float] = defaultdict(float)
    for one in decided:
        seen[one.bin] += one.count
        kept[one.bin] += one.count * (one.fate == "kept")
        scores[one.bin] += one.score_sum
    if not seen:
        return chart
    bins = sorted(seen)
    means = {at: scores[at] / seen[at] for at in bins}
    found = Series(
        phrase("kept"),
        Shape.LINE,
        tuple(round(means[at], 4) for at in bins),
        tuple(kept[at] / seen[at] for at in bins),
    )
    promised = Series(phrase("as promised"), Shape.LINE, (0.0, 1.0), (0.0, 1.0), dashed=True)
    error = sum(abs(kept[at] - scores[at]) for at in bins) / seen.total()
    words = phrase(
        "{0:,} decided; score and share differ by {1:.3f} on average.", seen.total(), error
    )
    return replace(chart, series=(found, promised), words=words)
