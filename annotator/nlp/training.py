"""Fine-tunes the recogniser of a pipeline; what it knew before is where it starts from.

A new recogniser, even on the old word vectors, was measured to be worse at every size of training
set. The learning stops when what is suggested in the held-out articles stops getting better, or the
time is up, and the best state is what stays. States are compared by F1 of what is suggested, with
our rules, and of the recogniser alone: the first counts, but hardly moves on a few articles. None
is taken that suggests worse than the former one.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from spacy.language import Language
from spacy.pipeline import EntityRecognizer
from spacy.training import Example
from thinc.api import fix_random_seed

from annotator.domain.evaluation import Scores, SpanEvaluation
from annotator.errors import UserError
from annotator.nlp.entity_components import HEADLINE_KEY, EntityComponent, entities_of, rules_for
from annotator.nlp.lessons import Lesson, Targets, pieces_of
from annotator.texts import phrase

_LEAST_RATE = 0.05  # of the learning rate at the start
UPSTREAM = frozenset({"tok2vec", "transformer"})  # what a recogniser may listen to

Event = dict[str, Any]
Tell = Callable[[Event], None]


@dataclass(frozen=True, slots=True)
class TrainingOptions:
    """How long to train, and how. `replay`: the most articles mixed in that nobody worked on.

    The learning rate falls in a straight line to nearly nothing at the last epoch or the last
    minute, whichever is nearer: so the last states are the best, and small batches do no harm.
    """

    minutes: float = 2.0
    epochs: int = 10
    patience: int = 5
    seed: int = 0
    replay: int = 40
    learn_rate: float = 0.001
    dropout: float = 0.2
    batch: int = 2  # articles

    def rate(self, epochs: float, seconds: float) -> float:
        """The learning rate after so many epochs (with a fraction) and seconds."""
        gone = max(epochs / self.epochs, seconds / (60 * self.minutes))
        return self.learn_rate * max(1 - gone, _LEAST_RATE)


@dataclass(slots=True)
class Judgement:
    """Held-out articles against what is confirmed: by the recogniser alone, and with our rules.

    `articles` are the counts of what is suggested, article by article.
    """

    alone: SpanEvaluation = field(default_factory=SpanEvaluation)
    suggested: SpanEvaluation = field(default_factory=SpanEvaluation)
    articles: list[Scores] = field(default_factory=list)

    @property
    def f1(self) -> float:
        """Of what is suggested."""
        return self.suggested.scores().f1

    @property
    def worth(self) -> float:
        """What states are compared by."""
        return self.f1 + self.alone.scores().f1


@dataclass(frozen=True, slots=True)
class Course:
    """How a training went: epochs gone through, the best one's (0: none was better), seconds."""

    epochs: int
    best_epoch: int
    seconds: float
    before: Judgement
    after: Judgement


def recogniser_of(nlp: Language) -> tuple[str, EntityRecognizer]:
    """The pipeline's entity recogniser and its name in it.

    Raises:
        UserError: it has none, so that there is nothing to go on from.
    """
    for name, pipe in nlp.pipeline:
        if isinstance(pipe, EntityRecognizer):
            return name, pipe
    raise UserError(
        phrase("This pipeline has no entity recogniser that could learn."),
        phrase("Choose a trained pipeline, or leave the choice out to take the installed one."),
    )


def fine_tune(
    nlp: Language,
    lessons: Sequence[Lesson],
    held_out: Sequence[Lesson],
    targets: Targets,
    options: TrainingOptions,
    tell: Tell = lambda event: None,
) -> Course:
    """Train the pipeline's recogniser in place; its best state on `held_out` is left in it.

    `tell` gets events as JSON types: `step` after each batch, `score` after each epoch.
    """
    started = time.monotonic()
    name, recogniser = recogniser_of(nlp)
    fix_random_seed(options.seed)
    rules = list(rules_for(nlp).values())
    with nlp.select_pipes(enable=list(_learning(nlp, name, recogniser))):
        before = judged(nlp, held_out, targets, rules)
        for label in targets.new:
            recogniser.add_label(label)
        optimizer = nlp.resume_training()
        tell(_score(0, before, 0.0, started))
        best, best_epoch, after = _state(nlp), 0, before
        epoch = 0
        for epoch in range(1, options.epochs + 1):
            loss, is_late = _epoch(nlp, lessons, optimizer, epoch, options, tell, started)
            now = judged(nlp, held_out, targets, rules)
            tell(_score(epoch, now, loss, started))
            if now.worth > after.worth and now.f1 >= before.f1:
                best, best_epoch, after = _state(nlp), epoch, now
            if is_late or epoch - best_epoch >= options.patience:
                break
        _restore(nlp, best)
    return Course(epoch, best_epoch, time.monotonic() - started, before, after)


def judged(
    nlp: Language, held_out: Sequence[Lesson], targets: Targets, rules: Iterable[EntityComponent]
) -> Judgement:
    """What is found in held-out articles, held against what is confirmed."""
    found = Judgement()
    docs = []
    for lesson in held_out:
        docs.append(nlp.make_doc(lesson.doc.text))
        docs[-1].user_data[HEADLINE_KEY] = lesson.headline_end
    for lesson, doc in zip(held_out, nlp.pipe(docs, batch_size=16), strict=True):
        found.alone.add(lesson.gold, targets.decided(entities_of(doc)), lesson.unknown)
        for rule in rules:
            doc = rule(doc)
        mine = targets.decided(entities_of(doc))
        found.suggested.add(lesson.gold, mine, lesson.unknown)
        article = SpanEvaluation()
        article.add(lesson.gold, mine, lesson.unknown)
        found.articles.append(article.scores())
    return found


def _epoch(
    nlp: Language,
    lessons: Sequence[Lesson],
    optimizer: Any,
    epoch: int,
    options: TrainingOptions,
    tell: Tell,
    started: float,
) -> tuple[float, bool]:
    """Go over all lessons once, or until the time is up: loss a word, and whether it is up."""
    docs = [piece for lesson in lessons for piece in pieces_of(lesson.doc) if len(piece)]
    random.Random(options.seed + epoch).shuffle(docs)
    losses: dict[str, float] = {}
    words = 0
    steps = range(0, len(docs), options.batch)
    for step, first in enumerate(steps, 1):
        batch = docs[first : first + options.batch]
        gone = epoch - 1 + (step - 1) / len(steps)
        optimizer.learn_rate = options.rate(gone, time.monotonic() - started)
        examples = [Example(nlp.make_doc(doc.text), doc) for doc in batch]
        nlp.update(examples, sgd=optimizer, drop=options.dropout, losses=losses)
        words += sum(map(len, batch))
        seconds = time.monotonic() - started
        loss = float(sum(losses.values())) / max(words, 1)
        tell(
            {
                "event": "step",
                "epoch": epoch,
                "step": step,
                "steps": len(steps),
                "epochs": options.epochs,
                "loss": round(loss, 5),
                "seconds": round(seconds, 2),
            }
        )
        if seconds > 60 * options.minutes:
            return loss, True
    return float(sum(losses.values())) / max(words, 1), False


def _score(epoch: int, found: Judgement, loss: float, started: float) -> Event:
    scores = found.suggested.scores()
    return {
        "event": "score",
        "epoch": epoch,
        "precision": round(scores.precision, 4),
        "recall": round(scores.recall, 4),
        "f1": round(scores.f1, 4),
        "recogniser_f1": round(found.alone.scores().f1, 4),
        "loss": round(loss, 5),
        "seconds": round(time.monotonic() - started, 2),
    }


def _learning(nlp: Language, name: str, recogniser: EntityRecognizer) -> Iterator[str]:
    """The recogniser and what it listens to, if it has no word vectors of its own."""
    if any("listener" in node.name for node in recogniser.model.walk()):
        yield from (one for one in nlp.pipe_names if one in UPSTREAM)
    yield name


def _state(nlp: Language) -> dict[str, bytes]:
    return {name: pipe.model.to_bytes() for name, pipe in nlp.pipeline if hasattr(pipe, "model")}


def _restore(nlp: Language, state: dict[str, bytes]) -> None:
    for name, data in state.items():
        nlp.get_pipe(name).model.from_bytes(data)  # type: ignore[attr-defined]
