"""The charts of what became of the suggestions: by label, rule, pipeline, over time, by score."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
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
from annotator.store.decided import Decided, Fates
from annotator.texts import counted, joined, later, phrase

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


Named = Callable[[str], str]
"""What a rule is called where people read it."""


def suggestion_charts(decided: Decided, schema: LabelSchema, named: Named = str) -> Iterator[Chart]:
    """What became of the suggestions: by label, rule and pipeline, over time, by score."""
    titles = {label.name: label.title for label in schema.labels}
    pipelines: Fates = defaultdict(Counter)
    for (_, pipeline), fates in decided.days.items():
        pipelines[pipeline] += fates
    yield acceptance_chart("label", decided.labels, titles)
    yield acceptance_chart("rule", decided.rules, _told_apart(decided.rules, named))
    yield acceptance_chart("pipeline", pipelines, {})
    yield kept_over_time_chart(decided)
    yield calibration_chart(decided)


def _told_apart(rules: Iterable[str], named: Named) -> dict[str, str]:
    """The rules in words; those of the same words behind their names."""
    titles = {rule: named(rule) for rule in rules}
    times = Counter(titles.values())
    return {
        rule: title if times[title] == 1 else joined(": ", [rule, title])
        for rule, title in titles.items()
    }


def acceptance_chart(by: str, fates: Fates, titles: Mapping[str, str]) -> Chart:
    """What became of the suggestions of each label, rule or pipeline, the most frequent first."""
    ranked = sorted(fates, key=lambda name: (-fates[name].total(), name))[:_MOST_RULES]
    names = [titles.get(name, name) for name in ranked]
    words = [
        phrase(
            "{0}: {1:.0%} of {2:,} kept",
            titles.get(name, name),
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
        tuple(names),
        joined("; ", words),
        empty,
        _brief(fates),
    )


def _brief(fates: Fates) -> str:
    total = sum(one.total() for one in fates.values())
    if not total:
        return ""
    share = sum(one["kept"] for one in fates.values()) / total
    said = counted("{0:,} suggestion(s) decided; {1:.0%} kept as they were.", total, share)
    if len(fates) <= _MOST_RULES:
        return said
    return joined(" ", [said, phrase("The {0} most frequent of {1}.", _MOST_RULES, len(fates))])


def kept_over_time_chart(decided: Decided) -> Chart:
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
    width = bin_days([day for day, _ in decided.days])
    totals: dict[str, Counter[date]] = defaultdict(Counter)
    kept: dict[str, Counter[date]] = defaultdict(Counter)
    for (day, pipeline), fates in decided.days.items():
        start = bin_start(day, width)
        totals[pipeline][start] += fates.total()
        kept[pipeline][start] += fates["kept"]
    series = []
    for name in sorted(totals):
        places = sorted(totals[name])
        shares = tuple(kept[name][day] / totals[name][day] for day in places)
        series.append(Series(name, Shape.LINE, ordinals(places), shares))
    words = "; ".join(
        f"{name}: {kept[name].total() / totals[name].total():.0%}" for name in sorted(totals)
    )
    return replace(chart, series=tuple(series), words=words)


def calibration_chart(decided: Decided) -> Chart:
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
    if not decided.bins:
        return chart
    bins = sorted(decided.bins)
    seen = {at: decided.bins[at].total() for at in bins}
    kept = {at: decided.bins[at]["kept"] for at in bins}
    means = {at: decided.score_sums[at] / seen[at] for at in bins}
    found = Series(
        phrase("kept"),
        Shape.LINE,
        tuple(round(means[at], 4) for at in bins),
        tuple(kept[at] / seen[at] for at in bins),
    )
    promised = Series(phrase("as promised"), Shape.LINE, (0.0, 1.0), (0.0, 1.0), dashed=True)
    total = sum(seen.values())
    error = sum(abs(kept[at] - decided.score_sums[at]) for at in bins) / total
    words = phrase("{0:,} decided; score and share differ by {1:.3f} on average.", total, error)
    return replace(chart, series=(found, promised), words=words)
