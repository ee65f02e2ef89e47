"""Charts as values: what is drawn, written as a table and said in words. Nothing is drawn here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from annotator.texts import english

Cell = str | int | float

_MOST_BINS = 60
_WEEK, _MONTH = 7, 30


class Scale(StrEnum):
    """What the horizontal axis of a chart counts."""

    DAYS = "days"  # x is `date.toordinal()` of a day
    NAMES = "names"  # x is an index into `Chart.names`
    SHARES = "shares"  # x is a share in 0..1
    NUMBERS = "numbers"


class Shape(StrEnum):
    """How a series is drawn."""

    BARS = "bars"  # side by side
    STACK = "stack"  # on top of the series before
    LINE = "line"
    BAND = "band"  # a line with what lies between `low` and `high`


@dataclass(frozen=True, slots=True)
class Series:
    """One set of points. All tuples that are not empty have one entry for each x.

    `low` and `high` bound y. `ids` are the ids of the articles behind each point. `dashed` marks
    what is expected rather than counted.
    """

    name: str
    shape: Shape
    x: tuple[float, ...]
    y: tuple[float, ...]
    low: tuple[float, ...] = ()
    high: tuple[float, ...] = ()
    ids: tuple[tuple[int, ...], ...] = ()
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart with its axes. `words` says what it shows; `empty` what will appear in it.

    A chart without a point is empty and shows only that sentence. `brief` stands below a drawing
    that tells its numbers itself, "" where it is `words` that do. `counts` says that what is drawn
    are whole numbers, or with `is_share` shares.
    """

    key: str
    title: str
    scale: Scale
    x_name: str
    y_name: str
    series: tuple[Series, ...] = ()
    names: tuple[str, ...] = ()
    words: str = ""
    empty: str = ""
    brief: str = ""
    counts: bool = True
    is_share: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw."""
        return not any(one.x for one in self.series)

    def x_text(self, x: float) -> str:
        """A place on the horizontal axis as people read it."""
        match self.scale:
            case Scale.DAYS:
                return date.fromordinal(round(x)).isoformat()
            case Scale.NAMES:
                return self.names[round(x)]
            case Scale.SHARES:
                return f"{x:.2f}"
            case Scale.NUMBERS:
                return f"{x:,g}"

    def table(self) -> tuple[list[str], list[list[Cell]]]:
        """Header and rows of the chart's numbers: a row for each x, columns for each series.

        Words are English, as in every table that is written to a file.
        """
        header = [english(self.x_name)]
        columns: list[dict[float, Cell]] = []
        for one in self.series:
            for what, values in (("", one.y), (" low", one.low), (" high", one.high)):
                if values:
                    header.append(f"{english(one.name)}{what}")
                    columns.append(dict(zip(one.x, values, strict=True)))
        places = sorted({x for one in self.series for x in one.x})
        rows = [
            [english(self.x_text(x)), *(column.get(x, "") for column in columns)] for x in places
        ]  # "" where a series has no point
        return header, rows


def days(first: date, last: date) -> tuple[date, ...]:
    """Every day from the first to the last, both included."""
    return tuple(first + timedelta(days=step) for step in range((last - first).days + 1))


def over_names(name: str, shape: Shape, heights: Sequence[float]) -> Series:
    """A series with a height for each of a chart's names."""
    return Series(name, shape, tuple(float(at) for at in range(len(heights))), tuple(heights))


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


def ordinals(found: Iterable[date]) -> tuple[float, ...]:
    """Days as places on an axis of days."""
    return tuple(float(day.toordinal()) for day in found)
