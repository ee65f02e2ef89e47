"""The charts of a corpus, from what is stored in it: progress, labels, suggestions, casualties."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import accumulate

from annotator.domain.annotations import ArticleStatus
from annotator.domain.charts import Chart, Scale, Series, Shape
from annotator.domain.conventions import Coded, Convention, outcome_totals
from annotator.domain.figures import Outcome
from annotator.domain.schema import LabelSchema
from annotator.store.corpus import Corpus
from annotator.store.curve import Point
from annotator.store.statistics import Decided
from annotator.workflows.progress import Progress, counted, quiet

PACE_DAYS = 14
"""The forecast goes on at the pace of so many last days."""

_FARTHEST_DAYS = 5 * 365
_MOST_RULES = 12
_MOST_BINS = 60
_LONGEST_MINUTES = 15
_FATES = (
    ("kept", "accepted as it was"),
    ("changed", "accepted, changed"),
    ("rejected", "rejected"),
)
_WEEK, _MONTH = 7, 30


def charts(convention: Convention, corpus: Corpus, progress: Progress = quiet) -> Iterator[Chart]:
    """All charts, those that are counted soonest first."""
    counts, schema = corpus.statistics, corpus.schema
    yield progress_chart(counts.statuses(), counts.done_by_day(), date.today())
    progress(0, None, "")
    yield labels_chart(counts.labels(), schema)
    yield outcomes_chart(counts.outcomes())
    yield casualties_chart(convention, corpus, progress)
    yield curve_chart(counts.curve.points())
    yield times_chart(counts.seconds())
    yield from suggestion_charts(counts.decided(), schema)


def empty_charts() -> list[Chart]:
    """Each chart as it is of a corpus in which nothing was done."""
    schema = LabelSchema("", "", ())
    return [
        progress_chart(Counter(), {}, date.min),
        labels_chart(Counter(), schema),
        outcomes_chart(Counter()),
        _casualties({}, 0, ""),
        curve_chart([]),
        times_chart([]),
        *suggestion_charts([], schema),
    ]


def suggestion_charts(decided: Sequence[Decided], schema: LabelSchema) -> Iterator[Chart]:
    """What became of the suggestions: by label, rule and pipeline, over time, by score."""
    titles = {label.name: label.title for label in schema.labels}
    named = [replace(one, label=titles.get(one.label, one.label)) for one in decided]
    yield acceptance_chart("label", "Suggestions by label", named)
    yield acceptance_chart("rule", "Suggestions by rule", decided)
    yield acceptance_chart("pipeline", "Suggestions by pipeline", decided)
    yield kept_over_time_chart(decided)
    yield calibration_chart(decided)


def progress_chart(statuses: Counter[ArticleStatus], by_day: dict[date, int], today: date) -> Chart:
    """Articles done over time, with a forecast at the pace of the last days."""
    total, done = sum(statuses.values()), statuses[ArticleStatus.DONE]
    chart = Chart(
        "progress",
        "Articles done",
        Scale.DAYS,
        "day",
        "articles",
        empty="Each day's articles that you mark done, and when the rest will be.",
    )
    words = f"{done:,} of {counted(total, 'article')} done."
    if not by_day:
        return replace(chart, words=words)
    worked = sorted(by_day)
    sums = tuple(float(one) for one in accumulate(by_day[day] for day in worked))
    line = Series("done", Shape.LINE, _ordinals(worked), sums)
    first = max(worked[0], today - timedelta(days=PACE_DAYS - 1))
    recent = sum(count for day, count in by_day.items() if day >= first)
    pace = recent / ((today - first).days + 1)
    left = total - done
    if left <= 0 or pace <= 0 or left / pace > _FARTHEST_DAYS:
        return replace(chart, series=(line,), words=words)
    end = today + timedelta(days=round(left / pace))
    ahead = Series(
        "forecast", Shape.LINE, _ordinals([today, end]), (float(done), float(total)), dashed=True
    )
    words += f" At {pace:.1f} a day, as in the last days, the rest will be done on {end}."
    return replace(chart, series=(line, ahead), words=words)


def labels_chart(labels: Counter[str], schema: LabelSchema) -> Chart:
    """Confirmed spans by label."""
    titles = {label.name: label.title for label in schema.labels}
    rows = [(titles.get(name, name), count) for name, count in labels.most_common()]
    return _bars("labels", "Confirmed spans by label", "label", "spans", rows)


def outcomes_chart(outcomes: Counter[Outcome]) -> Chart:
    """Confirmed figures by outcome."""
    rows = [(str(name), count) for name, count in outcomes.most_common()]
    return _bars("outcomes", "Confirmed figures by outcome", "outcome", "figures", rows)


def _bars(key: str, title: str, x_name: str, y_name: str, rows: list[tuple[str, int]]) -> Chart:
    words = ", ".join(f"{name} {count:,}" for name, count in rows)
    return Chart(
        key,
        title,
        Scale.NAMES,
        x_name,
        y_name,
        (_over_names(y_name, Shape.BARS, [float(count) for _, count in rows]),),
        tuple(name for name, _ in rows),
        f"{words}." if words else "",
        f"How many {y_name} you confirmed, by {x_name}.",
    )


def _over_names(name: str, shape: Shape, heights: Sequence[float]) -> Series:
    return Series(name, shape, tuple(float(at) for at in range(len(heights))), tuple(heights))


def acceptance_chart(by: str, title: str, decided: Iterable[Decided]) -> Chart:
    """What became of the suggestions of each label, rule or pipeline, the most frequent first."""
    fates: dict[str, Counter[str]] = defaultdict(Counter)
    for one in decided:
        fates[getattr(one, by)][one.fate] += one.count
    ranked = sorted(fates, key=lambda name: -fates[name].total())[:_MOST_RULES]
    words = "; ".join(
        f"{name}: {fates[name]['kept'] / fates[name].total():.0%} of {fates[name].total():,} kept"
        for name in ranked
    )
    return Chart(
        f"acceptance_{by}",
        title,
        Scale.NAMES,
        by,
        "suggestions",
        tuple(
            _over_names(title, Shape.STACK, [float(fates[name][fate]) for name in ranked])
            for fate, title in _FATES
        ),
        tuple(ranked),
        f"{words}." if words else "",
        f"How often you accept, change or reject suggestions, by {by}.",
    )


def kept_over_time_chart(decided: Sequence[Decided]) -> Chart:
    """The share of decided suggestions that were kept as they were, by pipeline, over time."""
    chart = Chart(
        "kept_over_time",
        "Share of suggestions kept as they were",
        Scale.DAYS,
        "from",
        "share",
        empty="Whether suggestions get better: the share that you accept unchanged, over time.",
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
        series.append(Series(name, Shape.LINE, _ordinals(places), shares))
    words = "; ".join(
        f"{name}: {kept[name].total() / totals[name].total():.0%}" for name in sorted(totals)
    )
    return replace(chart, series=tuple(series), words=f"{words}.")


def calibration_chart(decided: Iterable[Decided]) -> Chart:
    """How often suggestions of a score are kept, beside what the score promises."""
    chart = Chart(
        "calibration",
        "Do the scores keep their word?",
        Scale.SHARES,
        "score",
        "share kept",
        empty="How often suggestions of each score are right, once you have decided on some.",
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
        "kept",
        Shape.LINE,
        tuple(round(means[at], 4) for at in bins),
        tuple(kept[at] / seen[at] for at in bins),
    )
    promised = Series("as promised", Shape.LINE, (0.0, 1.0), (0.0, 1.0), dashed=True)
    error = sum(abs(kept[at] - scores[at]) for at in bins) / seen.total()
    words = f"{seen.total():,} decided; score and share differ by {error:.3f} on average."
    return replace(chart, series=(found, promised), words=words)


def curve_chart(points: Sequence[Point]) -> Chart:
    """How good the suggestions get with more articles to learn from."""
    articles = tuple(float(number) for number, _, _ in points)
    return Chart(
        "curve",
        "Learning curve",
        Scale.NUMBERS,
        "articles",
        "share (F1)",
        (
            Series("suggested", Shape.LINE, articles, tuple(one for _, one, _ in points)),
            Series("recogniser alone", Shape.LINE, articles, tuple(one for _, _, one in points)),
        ),
        words=f"F1 {100 * points[-1][1]:.1f} after {counted(points[-1][0], 'article')}."
        if points
        else "",
        empty="What more work would bring, once the learning curve was measured (Ctrl+Shift+L).",
    )


def times_chart(seconds: Sequence[int]) -> Chart:
    """How long articles took, where time is measured: how many took up to so many minutes."""
    bins = Counter(min(one // 60, _LONGEST_MINUTES) for one in seconds)
    most = max(bins, default=-1)
    names = [f"{at}–{at + 1} min" for at in range(most + 1)]
    if most == _LONGEST_MINUTES:
        names[-1] = f"{most} min and more"
    words = ""
    if seconds:
        middle = sorted(seconds)[len(seconds) // 2]
        words = f"{counted(len(seconds), 'article')} timed; half took up to {middle / 60:.1f} min."
    return Chart(
        "times",
        "Time per article",
        Scale.NAMES,
        "time",
        "articles",
        (_over_names("articles", Shape.BARS, [float(bins[at]) for at in range(most + 1)]),),
        tuple(names),
        words,
        "How long articles take, where you have switched the timing on (View menu).",
    )


def casualties_chart(convention: Convention, corpus: Corpus, progress: Progress = quiet) -> Chart:
    """People by outcome over the articles' dates, with low and high, as a convention codes them.

    Articles about one event are counted each: this is what the articles say, not an event table.
    """
    counts = corpus.statistics
    ids = counts.with_figures()
    found: dict[Outcome, dict[date, list[tuple[int, Coded]]]] = defaultdict(dict)
    undated = 0
    for done, article in enumerate(counts.figures(ids), 1):
        if article.day is None:
            undated += 1
            continue
        for outcome, coded in outcome_totals(article.figures, convention, article.own).items():
            if _number(coded) is not None:
                rows = found[outcome].setdefault(article.day, [])
                rows.append((article.article_id, coded))
        progress(done, len(ids), "")
    return _casualties(found, undated, convention.title)


def _casualties(
    found: dict[Outcome, dict[date, list[tuple[int, Coded]]]], undated: int, title: str
) -> Chart:
    width = bin_days([day for rows in found.values() for day in rows])
    series = []
    for outcome in sorted(found, key=list(Outcome).index):
        bins: dict[date, list[tuple[int, Coded]]] = defaultdict(list)
        for day, rows in found[outcome].items():
            bins[bin_start(day, width)] += rows
        places = sorted(bins)
        coded = [[one for _, one in bins[day]] for day in places]
        series.append(
            Series(
                str(outcome),
                Shape.BAND,
                _ordinals(places),
                tuple(float(sum(_number(one) or 0 for one in some)) for some in coded),
                tuple(float(sum(_least(one) for one in some)) for some in coded),
                tuple(float(sum(_most(one) for one in some)) for some in coded),
                tuple(tuple(dict.fromkeys(one for one, _ in bins[day])) for day in places),
            )
        )
    sums = ", ".join(f"{sum(one.y):,.0f} {one.name}" for one in series)
    words = f"By {title}: {sums}, summed over articles." if series else ""
    if undated:
        words += f" {counted(undated, 'article')} without a date left out."
    return Chart(
        "casualties",
        "Casualties by the articles' dates",
        Scale.DAYS,
        "day" if width == 1 else "from",
        "people",
        tuple(series),
        words=words.strip(),
        empty="People killed, injured … over time, once you have confirmed figures in dated "
        "articles.",
    )


def _number(coded: Coded) -> int | None:
    return next((n for n in (coded.best, coded.low, coded.high) if n is not None), None)


def _least(coded: Coded) -> int:
    return coded.low if coded.low is not None else _number(coded) or 0


def _most(coded: Coded) -> int:
    return coded.high if coded.high is not None else _number(coded) or 0


def bin_days(found: Sequence[date]) -> int:
    """How wide a bin must be for a chart of these days: a day, a week or a month."""
    if not found:
        return 1
    reach = (max(found) - min(found)).days + 1
    return 1 if reach <= _MOST_BINS else _WEEK if reach <= _MOST_BINS * _WEEK else _MONTH


def bin_start(day: date, width: int) -> date:
    """The first day of the day's bin: the day itself, its Monday, or the first of its month."""
    if width == 1:
        return day
    return day.replace(day=1) if width == _MONTH else day - timedelta(days=day.weekday())


def _ordinals(found: Iterable[date]) -> tuple[float, ...]:
    return tuple(float(day.toordinal()) for day in found)
