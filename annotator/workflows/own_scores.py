"""Fits scores to the annotator's own decisions: those to come, and those of what is undecided."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.domain.annotations import Suggestion
from annotator.domain.own_scores import FEWEST, FEWEST_ON_FIGURES, Judged, OwnScores, fitted
from annotator.store.own_scores import (
    FIGURES,
    judged,
    kind_and_keys,
    read,
    read_shown,
    rescore,
    undecided,
    write,
    write_shown,
)
from annotator.texts import phrase
from annotator.workflows.progress import Progress, quiet

if TYPE_CHECKING:
    from annotator.store.corpus import Corpus

_NOTICED = 0.02  # by how much a new fit must move scores on average to be worth a renewal
_LEAST = 0.005  # a score that moves by less is shown as the same


@dataclass(slots=True)
class Renewal:
    """What a new fit changed: how many suggestions, in which articles, by how many decisions."""

    decisions: int
    number: int = 0
    article_ids: set[int] = field(default_factory=set)


def renewed(corpus: Corpus, progress: Progress = quiet) -> Renewal:
    """Give what is undecided the scores that the annotator's decisions make of the pipeline's.

    Nothing is done without a fit, or when the scores are by the newest one already. What anybody
    has decided on, and what people marked, stays as it is. It may be stopped at any step, and is
    then begun again the next time.

    Raises:
        Cancelled: by `progress`.
        UserError: the scores cannot be stored.
    """
    own = refreshed(corpus)
    done = Renewal(sum(curve.decisions for curve in own.values()))
    if not own or own == read_shown(corpus):
        return done
    for at, length, suggestions in undecided(corpus):
        pairs = zip(suggestions, adjusted(suggestions, own), strict=True)
        others = [new for old, new in pairs if abs(new.score - old.score) >= _LEAST]
        rescore(corpus, others)
        done.number += len(others)
        done.article_ids.update(one.article_id for one in others)
        progress(at, length, phrase("Renewing scores"))
    write_shown(corpus, own)
    return done


def refreshed(corpus: Corpus) -> dict[str, OwnScores]:
    """The curves for the annotator's scores, fitted anew where that makes a difference.

    Raises:
        UserError: they cannot be stored.
    """
    known = read(corpus)
    own = dict(known)
    for kind, decided in judged(corpus).items():
        new = fitted(decided, FEWEST_ON_FIGURES if kind == FIGURES else FEWEST)
        if new is not None and _moved(decided, known.get(kind), new) >= _NOTICED:
            own[kind] = new
    if own != known:
        write(corpus, own)
    return own


def _moved(decided: Sequence[Judged], known: OwnScores | None, new: OwnScores) -> float:
    """How far scores are by a new curve from where they are by the known one, on average."""
    if known is None:
        return 1.0
    moves = (
        abs(new.adjusted(one.score, one.keys) - known.adjusted(one.score, one.keys))
        for one in decided
    )
    return sum(moves) / len(decided)


def in_force(corpus: Corpus) -> dict[str, OwnScores]:
    """The curves for what is suggested now: those that all other undecided suggestions have."""
    return read_shown(corpus) or read(corpus)


def adjusted(found: Iterable[Suggestion], own: Mapping[str, OwnScores]) -> list[Suggestion]:
    """Suggestions with the scores that they mean in the corpus; the pipeline's are kept beside."""
    made = []
    for one in found:
        kind, keys = kind_and_keys(one)
        curve = own.get(kind)
        if curve is not None:
            one = one._replace(score=curve.adjusted(one.raw, keys), raw_score=one.raw)
        elif one.raw_score is not None:
            one = one._replace(score=one.raw_score, raw_score=None)
        made.append(one)
    return made
