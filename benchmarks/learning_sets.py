"""Two kinds of corpus for `benchmarks.learning`, shared out into articles to test and to learn."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from annotator.domain.annotations import Article
from annotator.domain.evaluation import Span
from annotator.domain.near_duplicates import clusters
from annotator.domain.schema import Label, LabelSchema
from benchmarks import entity_gold
from benchmarks.entity_gold import norm, read_set
from benchmarks.unseen import words_of_war

WARS = {"PER": "PERSON", "ORG": "ORG", "LOC": "GPE LOC FAC", "NORP": "NORP"}
OWN = {
    "Organisation": "ORG",
    "Location": "GPE LOC FAC",
    "Person": "PERSON",
    "Temporal": "DATE TIME",
    "Quantity": "CARDINAL QUANTITY",
    "Nationality": "NORP",
    "Weapon": "WEAPON",
    "MilitaryPlatform": "",
    "DocumentReference": "",
}


@dataclass(frozen=True, slots=True)
class Gold:
    """An article with its spans in the labels of a schema; `unjudged`: a people may be there."""

    key: str
    article: Article
    spans: frozenset[Span]
    unjudged: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Fold:
    """Articles to test on, and articles to learn from, the best first."""

    test: list[Gold]
    learn: list[Gold]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of corpus: its labels, its folds, and what of a span is compared."""

    schema: LabelSchema
    folds: Callable[[Path, int], Iterator[Fold]]
    ends: Callable[[str, int, int], tuple[int, int]]


def _schema(name: str, labels: dict[str, str]) -> LabelSchema:
    """Labels with those of the pipeline that are suggested under them."""
    made = [
        Label(label, label, "abcdefghi"[at], at, suggested_from=tuple(theirs.split()))
        for at, (label, theirs) in enumerate(labels.items())
    ]
    return LabelSchema(name, name, tuple(made))


def _wars(folder: Path, count: int) -> Iterator[Fold]:
    war = [_of_wars(one) for one in read_set(folder / "conll03_conflict.jsonl")]
    random.Random(5).shuffle(war)
    in_order = sorted(read_set(folder / "conll03_pool.jsonl"), key=words_of_war, reverse=True)
    pool = [_of_wars(one) for one in in_order]
    for at in range(count):
        test = war[at::count]
        mine = [one for rest in range(count) if rest != at for one in war[rest::count]]
        keys = {one.key for one in mine}
        yield apart(test, [*mine, *(one for one in pool if one.key not in keys)])


def _of_wars(one: entity_gold.Gold) -> Gold:
    spans = frozenset((*norm(one.text, start, end), label) for start, end, label in one.spans)
    return Gold(one.id, Article(one.text, one.headline_end), spans, one.unjudged)


def re3d(folder: Path) -> list[Gold]:
    """Reports with all their labels."""
    golds = []
    for line in (folder / "re3d.jsonl").read_text(encoding="utf-8").splitlines():
        plain = json.loads(line)
        spans = frozenset((one["start"], one["end"], one["label"]) for one in plain["spans"])
        golds.append(Gold(plain["id"], Article(plain["text"], 0), spans))
    return golds


def _in_own(one: Gold) -> Gold:
    return replace(one, spans=frozenset(span for span in one.spans if span[2] in OWN))


def _own(folder: Path, count: int) -> Iterator[Fold]:
    golds = [_in_own(one) for one in re3d(folder)]
    random.Random(3).shuffle(golds)
    size = len(golds) // 6
    for at in range(count):
        test = golds[at * size : (at + 1) * size]
        yield apart(test, golds[: at * size] + golds[(at + 1) * size :])


def apart(test: list[Gold], others: list[Gold]) -> Fold:
    """A fold without what is nearly the same as an article that is tested on."""
    texts = [((part, one.key), one.article.text) for part, one in _parts(test, others)]
    leader = clusters(texts)
    known = {leader["test", one.key] for one in test}
    return Fold(test, [one for one in others if leader["learn", one.key] not in known])


def _parts(test: list[Gold], others: list[Gold]) -> Iterator[tuple[str, Gold]]:
    yield from (("test", one) for one in test)
    yield from (("learn", one) for one in others)


def as_it_is(text: str, start: int, end: int) -> tuple[int, int]:
    """A span's ends, for a set in which nothing is left off when spans are compared."""
    return start, end


KINDS = {
    "wars": Kind(_schema("wars", WARS), _wars, norm),
    "own": Kind(_schema("own", OWN), _own, as_it_is),
}
