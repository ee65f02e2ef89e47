"""The names that an annotator has marked in a corpus, for a pipeline that suggests there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.known_names import KnownNames, known_names

if TYPE_CHECKING:
    from annotator.store.corpus import Corpus

MOST = 1_000  # the latest articles: more would hold up a run, and names change


def known_in(corpus: Corpus) -> KnownNames:
    """The names of the articles that the annotator worked on last."""
    from annotator.store.exchange import worked_ids

    ids = worked_ids(corpus, corpus.annotator)[-MOST:]
    return known_names(corpus.layers(ids), corpus.schema)
