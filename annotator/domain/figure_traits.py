"""What is known of a suggested figure before a person decides on it: what its score may rest on.

Each trait is a word or two, such as "rule passive" or "trigger dead". A rule that is right in four
of five cases may be right in all with one word and in half of them with another; how surely the
text tells it, of what time, and how far down it stands say the rest.
"""

from __future__ import annotations

from annotator.domain.annotations import Suggestion
from annotator.domain.figures import CasualtyFigure, Qualifier

_TOP, _EARLY = 120, 400  # characters: about a headline, and a first paragraph


def traits(suggestion: Suggestion, figure: CasualtyFigure) -> tuple[str, ...]:
    """The traits of a suggestion with its figure."""
    origin = suggestion.provenance
    link = "none" if suggestion.link is None else suggestion.link.value
    return (
        f"rule {origin.rule}",
        f"trigger {origin.evidence.lower()}",
        f"outcome {figure.outcome.value}",
        f"value {_size(figure)}",
        f"qualifier {figure.qualifier.value}",
        f"time {figure.time.value}",
        f"modality {figure.modality.value}",
        f"group {figure.group.lower()}",
        f"status {figure.status.value}",
        f"source {'named' if figure.attributed_to else 'none'}",
        f"link {link}",
        f"place {_depth(suggestion.start)}",
    )


def _size(figure: CasualtyFigure) -> str:
    if figure.qualifier is Qualifier.VAGUE or figure.number is None:
        return "vague"
    return {0: "none", 1: "one"}.get(figure.number, "number")


def _depth(start: int) -> str:
    return "top" if start < _TOP else "early" if start < _EARLY else "later"
