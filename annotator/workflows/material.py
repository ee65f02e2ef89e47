"""What an annotator has confirmed, shared out for training and testing, as a pipeline's lessons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from annotator.domain.layer import Layer
from annotator.domain.near_duplicates import clusters
from annotator.errors import UserError
from annotator.nlp.splitting import DEV_SHARE, rank
from annotator.texts import counted, phrase

if TYPE_CHECKING:
    from annotator.nlp.lessons import Lesson, Targets
    from annotator.store.corpus import Corpus

FEWEST_ARTICLES = 5
FEWEST_SPANS = 20
_LONGEST = 200_000  # characters; what is longer is no article


@dataclass(slots=True)
class Material:
    """The annotator's worked articles in two parts, and texts that nobody has worked on."""

    train: list[Layer]
    held_out: list[Layer]
    others: list[str]


@dataclass(slots=True)
class Lessons:
    """What is taught, asked and repeated, made for one pipeline."""

    targets: Targets
    train: list[Lesson]
    held_out: list[Lesson]
    replayed: list[Lesson]

    @property
    def spans(self) -> int:
        """How many confirmed spans the recogniser can learn from."""
        return sum(len(one.gold) for one in self.train)

    @property
    def tested(self) -> int:
        """How many it can be tested on."""
        return sum(len(one.gold) for one in self.held_out)

    @property
    def are_enough(self) -> bool:
        """Whether there is enough for the recogniser to learn and to be judged."""
        return self.spans >= FEWEST_SPANS and self.tested > 0

    def too_few(self) -> str:
        """That there is not enough for the recogniser, in a sentence."""
        return counted(
            "The recogniser of entities has {0:,} confirmed span(s) to learn from, and {1:,} to be "
            "tested on: {2} and 1 are the fewest.",
            self.spans,
            self.tested,
            FEWEST_SPANS,
        )


def gathered(corpus: Corpus, seed: int, replay: int = 0) -> Material:
    """The annotator's work, and up to `replay` other articles from all over the corpus.

    Raises:
        UserError: fewer than `FEWEST_ARTICLES` are worked on.
    """
    from annotator.store.exchange import worked_ids

    ids = worked_ids(corpus, corpus.annotator)
    layers = [one for one in corpus.layers(ids) if len(one.article.text) <= _LONGEST]
    if len(layers) < FEWEST_ARTICLES:
        raise UserError(
            counted(
                "{0:,} article(s) with work by {1}: {2} are the fewest to learn and to test.",
                len(layers),
                corpus.annotator,
                FEWEST_ARTICLES,
            ),
            phrase(
                "Mark or accept spans in more articles, and mark them done. Training pays from "
                "about 25 articles on."
            ),
            corpus.path,
        )
    train, held_out = shared_out(layers, seed)
    others = corpus.articles(_spread(corpus, set(ids), replay))
    return Material(train, held_out, [one.text for one in others if len(one.text) <= _LONGEST])


def _spread(corpus: Corpus, worked: set[int], most: int) -> list[int]:
    """Ids of some articles that the annotator has not worked on."""
    free = [one for one in corpus.articles_without("", "") if one not in worked]
    step = max(len(free) // max(most, 1), 1)
    return free[::step][:most]


def shared_out(layers: Sequence[Layer], seed: int) -> tuple[list[Layer], list[Layer]]:
    """Articles for training and for testing; near-duplicates stay on one side.

    A cluster goes by the hash of its first article, and so stays where it is when others are added.
    Of few articles the cluster with the least hash is held out.
    """
    first = clusters((one.article.key, one.article.text) for one in layers)
    ranks = {key: rank(seed, leader) for key, leader in first.items()}
    limit = max(DEV_SHARE, min(ranks.values()) + 1e-9)
    train = [one for one in layers if ranks[one.article.key] >= limit]
    return train, [one for one in layers if ranks[one.article.key] < limit]


def lessons_of(nlp: Any, material: Material, corpus: Corpus) -> Lessons:
    """The lessons for a spaCy pipeline, with its guesses where nobody has decided."""
    from annotator.nlp.lessons import guesses, lesson_of, replayed, targets_of, used_labels
    from annotator.nlp.span_training import labels_around
    from annotator.nlp.training import recogniser_of

    name, recogniser = recogniser_of(nlp)
    around = labels_around(nlp, material.train)
    targets = targets_of(corpus.schema, recogniser.labels, used_labels(material.train), around)
    layers = [*material.train, *material.held_out]
    docs = guesses(nlp, [one.article.text for one in layers], name)
    made = [lesson_of(layer, doc, nlp, targets) for layer, doc in zip(layers, docs, strict=True)]
    others = [replayed(doc, targets) for doc in guesses(nlp, material.others, name)]
    others = [one for one in others if one.doc.ents]
    taught = len(material.train)
    return Lessons(targets, made[:taught], made[taught:], others)
