"""Fits scores to the annotator's own decisions, and gives new suggestions the scores so made."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from annotator.domain.annotations import Suggestion
from annotator.domain.own_scores import OwnScores, fitted
from annotator.store.own_scores import MOST, judged, kind_and_keys, read, write

if TYPE_CHECKING:
    from annotator.store.corpus import Corpus

_MORE = 1.1  # fitted anew when there are a tenth more decisions


def refreshed(corpus: Corpus) -> dict[str, OwnScores]:
    """The curves for the annotator's scores, fitted anew where there are enough new decisions.

    Raises:
        UserError: they cannot be stored.
    """
    own = read(corpus)
    changed = False
    decisions = judged(corpus)
    # Where only the latest are looked at, their number does not tell how many are new.
    is_full = sum(map(len, decisions.values())) >= MOST
    for kind, decided in decisions.items():
        known = own.get(kind)
        few_new = known is not None and len(decided) < _MORE * known.decisions
        if few_new and not is_full:
            continue
        new = fitted(decided)
        if new is not None and new != known:
            own[kind], changed = new, True
    if changed:
        write(corpus, own)
    return own


def adjusted(found: Iterable[Suggestion], own: Mapping[str, OwnScores]) -> list[Suggestion]:
    """Suggestions with the scores that they mean in the corpus; the pipeline's are kept beside."""
    made = []
    for one in found:
        kind, keys = kind_and_keys(one)
        curve = own.get(kind)
        if curve is not None:
            one = one._replace(score=curve.adjusted(one.score, keys), raw_score=one.score)
        made.append(one)
    return made
