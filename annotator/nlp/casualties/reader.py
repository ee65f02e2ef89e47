"""Reads the casualty figures of a text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from annotator.domain import quantities
from annotator.domain.figures import CasualtyFigure, Outcome
from annotator.nlp.casualties.found import FoundFigure

_NEXT = re.compile(r"\s+(?:people\s+)?(?:were\s+|was\s+)?(killed|dead|injured|wounded)\b")
_OUTCOMES = {"killed": Outcome.KILLED, "dead": Outcome.KILLED}


class Reader:
    """Finds figures in text; holds no state between texts."""

    def read(
        self, text: str, sentences: Sequence[tuple[int, int]] | None, min_score: float = 0.0
    ) -> list[FoundFigure]:
        """The figures of a text that score at least `min_score`, in reading order."""
        found = []
        for quantity in quantities.find(text):
            trigger = _NEXT.match(text, quantity.end)
            if trigger is None:
                continue
            value = quantity.value
            figure = CasualtyFigure(
                _OUTCOMES.get(trigger[1], Outcome.INJURED),
                value.low,
                value.best,
                value.high,
                value.qualifier,
                value.term,
                trigger_start=trigger.start(1),
                trigger_end=trigger.end(1),
            )
            found.append(
                FoundFigure(quantity.start, quantity.end, figure, "adjacent", trigger[1], 0.9)
            )
        return found
