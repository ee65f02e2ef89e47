"""Edits a corpus at random until killed, and says so after each edit: run by the kill test.

A line is the number of operations stored so far and a digest of all records. Both are kept up here
from the commands, which the domain's own `Layer` has accepted, and not read back from the file.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from pathlib import Path

from annotator.domain import commands, remarks
from annotator.domain.annotations import (
    CommentKind,
    Provenance,
    RelationKind,
    Suggestion,
    new_id,
)
from annotator.domain.edits import Command, Step
from annotator.domain.figures import CasualtyFigure, Outcome
from annotator.domain.layer import Layer
from annotator.store.corpus import Corpus
from tests.store.stored import digest, operations

KINDS = [
    *("create", "accept", "reject", "resize", "figure", "delete", "link", "read"),
    *("comment", "pin", "total"),
    *("undo", "undo", "redo", "suggest", "several"),
]
SOURCE = Provenance("random", "1", "casualty_figures")


def bounds(chance: random.Random, layer: Layer) -> tuple[int, int]:
    start = chance.randrange(len(layer.article.text) - 20)
    return start, start + chance.randint(1, 20)


def suggested(chance: random.Random, layer: Layer) -> list[Suggestion]:
    return [
        Suggestion(
            new_id(),
            layer.article.id,
            *bounds(chance, layer),
            "CASUALTY",
            0.5,
            SOURCE,
            toll(chance),
        )
        for _ in range(chance.randint(0, 8))
    ]


def toll(chance: random.Random) -> CasualtyFigure:
    number = chance.randint(0, 100)
    return CasualtyFigure(chance.choice(list(Outcome)), number, number, number)


def several(chance: random.Random, layers: dict[int, Layer]) -> Iterator[Command]:
    """A gesture in each article, as far as it finds something to do."""
    for layer in layers.values():
        command = gesture(chance, layer, chance.choice(KINDS[:11]))
        if command is not None:
            yield command


def gesture(chance: random.Random, layer: Layer, kind: str) -> Command | None:
    pending, own = list(layer.pending), list(layer.annotations)
    both = pending + own
    match kind:
        case "create":
            return commands.create(layer, *bounds(chance, layer), "CASUALTY", toll(chance))
        case "accept" if pending:
            return commands.accept(layer, chance.sample(pending, chance.randint(1, len(pending))))
        case "reject" if pending:
            return commands.reject(layer, [chance.choice(pending)])
        case "resize" if both:
            return commands.resize(layer, chance.choice(both), *bounds(chance, layer))
        case "figure" if both:
            return commands.set_figure(layer, chance.choice(both), toll(chance))
        case "delete" if own:
            return commands.delete(layer, chance.sample(own, chance.randint(1, min(3, len(own)))))
        case "link" if len(both) > 1:
            try:
                return commands.link(layer, *chance.sample(both, 2), RelationKind.COMPONENT)
            except ValueError:
                return None
        case "read":
            return commands.set_read(layer, not layer.is_read)
        case "comment":
            return remarks.comment(layer, "why", CommentKind.QUESTION, *bounds(chance, layer))
        case "pin" if own and layer.pin_of(own[-1]) is None:
            return remarks.pin(layer, own[-1])
        case "total":
            return remarks.set_total(layer, chance.choice(list(Outcome)), 1, 2, 3, "why")
    return None


def operate(corpus: Corpus, layers: dict[int, Layer], chance: random.Random) -> Step | None:
    """One random operation; the step carried out, None when the journal does not hold it."""
    kind = chance.choice(KINDS)
    layer = layers[chance.choice(list(layers))]
    if kind == "suggest":
        corpus.replace_suggestions({layer.article.id: suggested(chance, layer)}, "random", "1")
        layer.replace_suggestions(corpus.layer(layer.article.id).suggestions.values())
        return None
    step: Step | None
    if kind in ("undo", "redo"):
        step = corpus.undo() if kind == "undo" else corpus.redo()
    elif kind == "several":
        step = corpus.apply_all(several(chance, layers), "Several")
    else:
        command = gesture(chance, layer, kind)
        step = corpus.apply_all([command]) if command is not None else None
    for command in step.commands if step is not None else ():
        layers[command.article_id].apply(command)
    return step if step is not None and step.commands else None


def main(path: Path, seed: int) -> None:
    chance = random.Random(seed)
    with Corpus.open(path, "tester", exclusive=True) as corpus:
        layers = {layer.article.id: layer for layer in corpus.layers()}
        number, state = 0, 0
        for operation in operations(corpus):
            number, state = number + 1, digest(state, operation)
        while True:
            step = operate(corpus, layers, chance)
            if step is not None:
                number += 1
                edits = [edit for command in step.commands for edit in command.edits]
                state = digest(state, [(one.before, one.after) for one in edits])
                sys.stdout.write(f"{number} {state:x}\n")
                sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
