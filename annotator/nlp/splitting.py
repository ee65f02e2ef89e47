"""Which articles are for training and which for testing: by a seeded hash of each article.

An article's part depends on the seed and its own text only, so it stays where it is when others
are added; only a set so small that a part would be empty moves one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar

TRAIN, DEV = "train", "dev"
DEV_SHARE = 0.2


class Splittable(Protocol):
    """What can be shared out: `key` identifies the article for ever."""

    @property
    def key(self) -> str:
        """The content key of the article."""

    @property
    def has_entities(self) -> bool:
        """Whether something can be learnt from it."""


T = TypeVar("T", bound=Splittable)


def rank(seed: int, key: str) -> float:
    """Where an article stands in 0..1, the same on every machine; below `DEV_SHARE` it is dev."""
    digest = hashlib.sha256(f"{seed}:{key}".encode()).digest()
    return int.from_bytes(digest[:8], "big") / 2**64


def share_out(items: Iterable[T], seed: int) -> Iterator[tuple[str, T]]:
    """Each item with its part, in order.

    Two or more items give something to dev, and something with entities to train where there is
    any: to be sure, the first few are held back until both parts have something.
    """
    held: list[tuple[str, T]] | None = []
    for item in items:
        part = DEV if rank(seed, item.key) < DEV_SHARE else TRAIN
        if held is None:
            yield part, item
            continue
        held.append((part, item))
        if _has_both(held):
            yield from held
            held = None
    yield from _filled(held or [], seed)


def _has_both(held: list[tuple[str, T]]) -> bool:
    return any(part == DEV for part, _ in held) and any(
        part == TRAIN and item.has_entities for part, item in held
    )


def _filled(held: list[tuple[str, T]], seed: int) -> list[tuple[str, T]]:
    """A small set with the parts put right."""
    order = sorted(held, key=lambda pair: rank(seed, pair[1].key))
    parts = {item.key: part for part, item in held}
    if not any(part == TRAIN and item.has_entities for part, item in held):
        for _, item in reversed(order):
            if item.has_entities:
                parts[item.key] = TRAIN
                break
    if len(held) > 1 and DEV not in parts.values():
        learnt = [item.key for _, item in order if item.has_entities]
        spare = [item.key for _, item in order if [item.key] != learnt]
        parts[spare[0]] = DEV
    return [(parts[item.key], item) for _, item in held]
