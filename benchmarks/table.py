"""One row a measurement, judged beside its limit or its peer; and the table that shows them."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median, quantiles


@dataclass(frozen=True, slots=True)
class Row:
    """One measurement.

    `limit` is what it must keep to, in words; `peer` what stands beside it, measured in the same
    run, in the same unit, and `ratio` how it stands to that; `ok` whether it kept the limit.
    """

    name: str
    unit: str
    p50: float
    p95: float | None
    limit: str
    ok: bool
    peer: float | None = None
    ratio: float | None = None


def percentile(samples: Sequence[float], part: int) -> float:
    """The `part`-th percentile of samples; of a single one, that one."""
    if len(samples) == 1:
        return samples[0]
    return quantiles(samples, n=100, method="inclusive")[part - 1]


def within(name: str, samples: Sequence[float], limit: float, unit: str = "ms") -> Row:
    """A row that is well when the 95th percentile keeps to a fixed limit."""
    p50, p95 = percentile(samples, 50), percentile(samples, 95)
    return Row(name, unit, p50, p95, f"p95 ≤ {limit:g} {unit}", p95 <= limit)


def at_most(
    name: str,
    samples: Sequence[float],
    peer_samples: Sequence[float],
    peer_name: str,
    most: float,
    unit: str = "ms",
) -> Row:
    """A row of a time, well when it is at most `most` times the peer's, taken pair by pair."""
    p50, p95 = percentile(samples, 50), percentile(samples, 95)
    ratio = paired_ratio(samples, peer_samples)
    limit = f"≤ {most:g} × {peer_name}"
    return Row(name, unit, p50, p95, limit, ratio <= most, percentile(peer_samples, 50), ratio)


def at_least(
    name: str,
    samples: Sequence[float],
    peer_samples: Sequence[float],
    peer_name: str,
    least: float,
) -> Row:
    """A row of a speed, well when it is at least `least` times the peer's, taken pair by pair."""
    p50 = percentile(samples, 50)
    ratio = paired_ratio(samples, peer_samples)
    limit = f"≥ {least:g} × {peer_name}"
    return Row(
        name, "articles/s", p50, None, limit, ratio >= least, percentile(peer_samples, 50), ratio
    )


def paired_ratio(samples: Sequence[float], peer_samples: Sequence[float]) -> float:
    """The median of what each sample is to the one taken beside it: noise hits both of a pair."""
    return median(ours / theirs for ours, theirs in zip(samples, peer_samples, strict=True))


def timed(action: Callable[[], object], times: int, warm_up: int = 1) -> list[float]:
    """Milliseconds that an action took, each time; the first runs are not counted."""
    samples = []
    for number in range(warm_up + times):
        begin = time.perf_counter()
        action()
        if number >= warm_up:
            samples.append((time.perf_counter() - begin) * 1000)
    return samples


def as_text(rows: Sequence[Row]) -> str:
    """The table in Markdown."""
    lines = [
        "| measured | p50 | p95 | limit | beside it | ratio | |",
        "|---|---:|---:|---|---:|---:|---|",
    ]
    for row in rows:
        p95 = "" if row.p95 is None else _number(row.p95)
        peer = "" if row.peer is None else f"{_number(row.peer)} {row.unit}"
        ratio = "" if row.ratio is None else f"{row.ratio:.2f}"
        verdict = "ok" if row.ok else "**over**"
        p50 = f"{_number(row.p50)} {row.unit}"
        lines.append(f"| {row.name} | {p50} | {p95} | {row.limit} | {peer} | {ratio} | {verdict} |")
    return "\n".join(lines)


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"
