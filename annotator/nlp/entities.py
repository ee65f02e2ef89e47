"""An entity on its way from the recogniser to a suggestion."""

from __future__ import annotations

from dataclasses import dataclass

SECTION = "annotator"  # of a pipeline's meta: what our training has to say of it
NUMERIC = frozenset({"DATE", "TIME", "CARDINAL", "ORDINAL", "QUANTITY", "MONEY", "PERCENT"})
UNSCORED = 0.5  # for entities of rules and components that say nothing of how sure they are


@dataclass(frozen=True, slots=True)
class Entity:
    """A labelled range [start, end) in code points, with its score and where it comes from.

    `evidence` is what the rule rests on, in a word or two; "" where it says nothing of that.
    """

    start: int
    end: int
    label: str
    score: float
    rule: str
    evidence: str = ""


def numeric(label: str) -> bool:
    """Whether a pipeline's label is one of numbers and times rather than of names."""
    return label in NUMERIC
