"""Articles that nobody read when rules were made: what tells whether a rule holds elsewhere.

They are those of `FOLDER/conll03_pool.jsonl` that are not nearly the same as one of
`conll03_conflict.jsonl`, and of those that are nearly the same as each other, the first. How many
words of war an article has says which of them are like an analyst's. Never print their texts.
"""

from __future__ import annotations

import re
from pathlib import Path

from annotator.domain.near_duplicates import clusters
from benchmarks.entity_gold import Gold, read_set

WAR = re.compile(
    r"\b(?:killed|rebels?|troops|guerrillas?|fighting|soldiers|shelling|wounded|ceasefire|militia"
    r"|separatists?|bomb(?:ing)?|gunmen|insurgents?)\b"
)


def words_of_war(gold: Gold) -> int:
    """How many different words of war an article has."""
    return len(set(WAR.findall(gold.text)))


def unseen(folder: Path) -> list[Gold]:
    """The articles that nobody read, on whatever subject."""
    read = read_set(folder / "conll03_conflict.jsonl")
    pool = read_set(folder / "conll03_pool.jsonl")
    leader = clusters(
        [((at, one.id), one.text) for at, golds in enumerate((read, pool)) for one in golds]
    )
    taken = {leader[0, one.id] for one in read}
    found = []
    for gold in pool:
        if leader[1, gold.id] not in taken:
            taken.add(leader[1, gold.id])
            found.append(gold)
    return found


def parts(folder: Path) -> dict[str, list[Gold]]:
    """The unseen articles by how much they are on wars."""
    golds = unseen(folder)
    return {
        "unseen, on wars": [one for one in golds if words_of_war(one)],
        "unseen, two words of war": [one for one in golds if words_of_war(one) > 1],
        "unseen, other news": [one for one in golds if not words_of_war(one)],
    }
