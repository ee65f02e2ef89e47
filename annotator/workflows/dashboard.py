"""The charts of a corpus, from what is stored in it: progress, labels, casualties."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import accumulate

from annotator.domain.annotations import ArticleStatus
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
from annotator.domain.conventions import Convention
from annotator.domain.figures import Outcome, word_for
from annotator.domain.schema import LabelSchema
from annotator.store.corpus import Corpus
from annotator.store.curve import Point
from annotator.store.decided import Decided
from annotator.store.reported import Casualties, Reported
from annotator.texts import counted, joined, phrase
from annotator.workflows.progress import Progress, quiet
from annotator.workflows.suggestion_charts import Named, suggestion_charts

PACE_DAYS = 14
"""The forecast goes on at the pace of so many last days."""

_FARTHEST_DAYS = 5 * 365
_LONGEST_MINUTES = 15


def charts(
    convention: Convention, corpus: Corpus, progress: Progress = quiet, named: Named = str
) -> Iterator[Chart]:
    """All charts, those that are counted soonest first; `named` says what rules are called."""
    counts, schema = corpus.statistics, corpus.schema
    yield progress_chart(counts.statuses(), counts.done_by_day(), date.today())
    yield labels_chart(counts.labels(), schema)
    yield curve_chart(counts.curve.points())
    yield times_chart(counts.seconds())
    yield outcomes_chart(counts.outcomes(progress))
    yield casualties_chart(counts.casualties(convention, progress), convention.title)
    yield from suggestion_charts(counts.decided(progress), schema, named)


def uncounted(schema: LabelSchema) -> list[Chart]:
    """The same charts without anything in them, in the order in which they are looked at."""
    return [
        progress_chart(Counter(), {}, date.today()),
        labels_chart(Counter(), schema),
        outcomes_chart(Counter()),
        casualties_chart(Casualties({}), ""),
        *suggestion_charts(Decided(), schema),
        times_chart(()),
        curve_chart(()),
    ]


def progress_chart(statuses: Counter[ArticleStatus], by_day: dict[date, int], today: date) -> Chart:
    """Articles done over time, with a forecast at the pace of the last days."""
    total, done = sum(statuses.values()), statuses[ArticleStatus.DONE]
    chart = Chart(
        "progress",
        phrase("Articles done"),
        Scale.DAYS,
        phrase("day"),
        phrase("articles"),
        empty=phrase("Each day's articles that you mark done, and when the rest will be."),
    )
    words = counted("{1:,} of {0:,} article(s) done.", total, done)
    if not by_day:
        return replace(chart, words=words)
    worked = sorted(by_day)
    sums = tuple(float(one) for one in accumulate(by_day[day] for day in worked))
    line = Series(phrase("done"), Shape.LINE, ordinals(worked), sums)
    first = max(worked[0], today - timedelta(days=PACE_DAYS - 1))
    recent = sum(count for day, count in by_day.items() if day >= first)
    pace = recent / ((today - first).days + 1)
    left = total - done
    if left <= 0 or pace <= 0 or left / pace > _FARTHEST_DAYS:
        return replace(chart, series=(line,), words=words)
    end = today + timedelta(days=round(left / pace))
    ahead = Series(
        phrase("forecast"),
        Shape.LINE,
        ordinals([today, end]),
        (float(done), float(total)),
        dashed=True,
    )
    ends = phrase(
        "At {0:.1f} a day, as in the last days, the rest will be done on {1}.", pace, str(end)
    )
    return replace(chart, series=(line, ahead), words=joined(" ", [words, ends]))


def labels_chart(labels: Counter[str], schema: LabelSchema) -> Chart:
    """Confirmed spans by label."""
    titles = {label.name: label.title for label in schema.labels}
    rows = [(titles.get(name, name), count) for name, count in labels.most_common()]
    chart = Chart(
        "labels",
        phrase("Confirmed spans by label"),
        Scale.NAMES,
        phrase("label"),
        phrase("spans"),
        empty=phrase("How many spans you confirmed, by label."),
    )
    return _bars(chart, rows, counted("{0:,} span(s) confirmed.", labels.total()))


def outcomes_chart(outcomes: Counter[Outcome]) -> Chart:
    """Confirmed figures by outcome."""
    rows = [(word_for(name), count) for name, count in outcomes.most_common()]
    chart = Chart(
        "outcomes",
        phrase("Confirmed figures by outcome"),
        Scale.NAMES,
        phrase("outcome"),
        phrase("figures"),
        empty=phrase("How many figures you confirmed, by outcome."),
    )
    return _bars(chart, rows, counted("{0:,} figure(s) confirmed.", outcomes.total()))


def _bars(chart: Chart, rows: list[tuple[str, int]], brief: str) -> Chart:
    heights = [float(count) for _, count in rows]
    return replace(
        chart,
        series=(over_names(chart.y_name, Shape.BARS, heights),),
        names=tuple(name for name, _ in rows),
        words=joined(", ", [phrase("{0} {1:,}", name, count) for name, count in rows]),
        brief=brief if rows else "",
    )


def curve_chart(points: Sequence[Point]) -> Chart:
    """How good the suggestions get with more articles to learn from."""
    articles = tuple(float(number) for number, _, _ in points)
    return Chart(
        "curve",
        phrase("Learning curve"),
        Scale.NUMBERS,
        phrase("articles"),
        phrase("share (F1)"),
        (
            Series(phrase("suggested"), Shape.LINE, articles, tuple(one for _, one, _ in points)),
            Series(
                phrase("recogniser alone"), Shape.LINE, articles, tuple(one for _, _, one in points)
            ),
        ),
        words=counted("F1 {1:.1f} after {0:,} article(s).", points[-1][0], 100 * points[-1][1])
        if points
        else "",
        empty=phrase(
            "What more work would bring, once the learning curve was measured (Ctrl+Shift+L)."
        ),
        is_share=True,
    )


def times_chart(seconds: Sequence[int]) -> Chart:
    """How long articles took, where time is measured: how many took up to so many minutes."""
    bins = Counter(min(one // 60, _LONGEST_MINUTES) for one in seconds)
    most = max(bins, default=-1)
    names = [phrase("{0}–{1} min", at, at + 1) for at in range(most + 1)]
    if most == _LONGEST_MINUTES:
        names[-1] = phrase("{0} min and more", most)
    words = ""
    if seconds:
        middle = sorted(seconds)[len(seconds) // 2]
        words = counted(
            "{0:,} article(s) timed; half took up to {1:.1f} min.", len(seconds), middle / 60
        )
    return Chart(
        "times",
        phrase("Time per article"),
        Scale.NAMES,
        phrase("time"),
        phrase("articles"),
        (over_names(phrase("articles"), Shape.BARS, [float(bins[at]) for at in range(most + 1)]),),
        tuple(names),
        words,
        phrase("How long articles take, where you have switched the timing on (View menu)."),
    )


def casualties_chart(found: Casualties, title: str) -> Chart:
    """People by outcome over the articles' dates, with low and high, as a convention codes them.

    Articles about one event are counted each: this is what the articles say, not an event table.
    """
    width = bin_days([day for days in found.by_day.values() for day in days])
    series = []
    for outcome in sorted(found.by_day, key=list(Outcome).index):
        bins: dict[date, list[Reported]] = defaultdict(list)
        for day, reported in sorted(found.by_day[outcome].items()):
            bins[bin_start(day, width)].append(reported)
        places = sorted(bins)
        series.append(
            Series(
                word_for(outcome),
                Shape.BAND,
                ordinals(places),
                tuple(float(sum(one.number for one in bins[day])) for day in places),
                tuple(float(sum(one.least for one in bins[day])) for day in places),
                tuple(float(sum(one.most for one in bins[day])) for day in places),
                tuple(tuple(one for some in bins[day] for one in some.ids) for day in places),
            )
        )
    sums = joined(", ", [phrase("{0:,.0f} {1}", sum(one.y), one.name) for one in series])
    words = [phrase("By {0}: {1}, summed over articles.", title, sums)] if series else []
    if found.undated:
        words.append(counted("{0:,} article(s) without a date left out.", found.undated))
    return Chart(
        "casualties",
        phrase("Casualties by the articles' dates"),
        Scale.DAYS,
        phrase("day") if width == 1 else phrase("from"),
        phrase("people"),
        tuple(series),
        words=joined(" ", words),
        empty=phrase(
            "People killed, injured … over time, once you have confirmed figures in dated articles."
        ),
    )
