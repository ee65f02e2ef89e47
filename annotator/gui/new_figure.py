"""The figure that a freshly marked quantity is filled in with: its value and a guessed outcome.

A first filling-in for the form, to be corrected there; the pipeline's rules are not used here.
"""

from __future__ import annotations

import re
from dataclasses import replace

from annotator.domain import quantities
from annotator.domain.figures import CasualtyFigure, Outcome
from annotator.domain.values import vague, with_value

_REACH = 80  # code points before and after the quote in which a word may tell the outcome

_WORDS: tuple[tuple[Outcome, str], ...] = (
    (Outcome.KILLED, r"kill\w*|dead|die[ds]?|death\w*|fatal\w*|slain|bod(?:y|ies)|massacre\w*"),
    (Outcome.INJURED, r"injur\w*|wound\w*|hurt|hospitali[sz]ed"),
    (Outcome.CASUALTY, r"casualt\w*"),
    (Outcome.MISSING, r"missing|unaccounted"),
    (Outcome.ABDUCTED, r"abduct\w*|kidnap\w*|hostages?"),
    (Outcome.CAPTURED, r"captur\w*|prisoners? of war"),
    (Outcome.DETAINED, r"detain\w*|arrest\w*"),
    (Outcome.DISPLACED, r"displac\w*|refugees?|fled|evacuat\w*|homeless"),
    (Outcome.ILL, r"ill|sick\w*|infected|poisoned"),
    (Outcome.RESCUED, r"rescu\w*|saved"),
    (Outcome.FREED, r"freed|released"),
)
_PATTERN = re.compile(
    "|".join(rf"(?P<{outcome.name}>\b(?:{words})\b)" for outcome, words in _WORDS), re.IGNORECASE
)


def first_reading(text: str, start: int, end: int) -> CasualtyFigure:
    """A figure for [start, end): the quote's value, and the outcome that the nearest word tells.

    Words without a number become a vague figure. Without a word near by people are killed.
    """
    quote = text[start:end]
    outcome, trigger = _outcome(text, start, end)
    figure = CasualtyFigure(outcome)
    if trigger is not None:
        figure = replace(figure, trigger_start=trigger[0], trigger_end=trigger[1])
    return with_value(figure, quantities.read(quote) or vague(" ".join(quote.split())))


def _outcome(text: str, start: int, end: int) -> tuple[Outcome, tuple[int, int] | None]:
    """The outcome told by the nearest word of the same paragraph, and where that word stands."""
    first = max(start - _REACH, text.rfind("\n", 0, start) + 1)
    line_end = text.find("\n", end)
    last = min(end + _REACH, len(text) if line_end < 0 else line_end)
    nearest: tuple[int, Outcome, tuple[int, int]] | None = None
    for match in _PATTERN.finditer(text, first, last):
        # What follows a number tells of it more often than what stands before it.
        before, after = 2 * (start - match.end()), match.start() - end
        distance = max(before, after, 0)
        if nearest is None or distance < nearest[0]:
            assert match.lastgroup is not None
            nearest = distance, Outcome[match.lastgroup], match.span()
    if nearest is None:
        return Outcome.KILLED, None
    return nearest[1], nearest[2]
