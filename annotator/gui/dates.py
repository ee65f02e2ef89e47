"""Days and times as people read them, with the months in the window's language."""

from __future__ import annotations

from datetime import date, datetime

from annotator.texts import later, phrase

_MONTHS = (
    later("Jan"), later("Feb"), later("Mar"), later("Apr"), later("May"), later("Jun"),
    later("Jul"), later("Aug"), later("Sep"), later("Oct"), later("Nov"), later("Dec"),
)  # fmt: skip


def day_text(day: date) -> str:
    """A day: "3 Mar 2026"."""
    return phrase("{0} {1} {2}", day.day, phrase(_MONTHS[day.month - 1]), day.year)


def time_text(when: datetime) -> str:
    """A moment of this year, in the local time: "3 Mar 14:05"."""
    local = when.astimezone()
    return phrase("{0} {1} {2}", local.day, phrase(_MONTHS[local.month - 1]), f"{local:%H:%M}")


def moment_text(when: datetime) -> str:
    """A moment to the second, in the local time: "3 Mar 2026 14:05:09"."""
    local = when.astimezone()
    return f"{day_text(local)} {local:%H:%M:%S}"
