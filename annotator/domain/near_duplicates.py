"""Articles that are nearly the same text: reprints, updates of one report, two agencies' versions.

Each article is sketched by the least hashes of its runs of words (a bottom-k sketch: Broder, On the
resemblance and containment of documents, 1997); the share of common ones estimates how alike two
texts are. Only articles that share some hashes are compared, so that time grows with the text.
"""

from __future__ import annotations

import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable
from typing import TypeVar

_WORD = re.compile(r"\w+")
_RUN = 4  # words
_SKETCH = 64
_ALIKE = 0.35
_COMMON = 100  # a run of words in more articles than this is an agency's boilerplate

K = TypeVar("K", bound=Hashable)


def clusters(texts: Iterable[tuple[K, str]]) -> dict[K, K]:
    """Each article's key with the key of the first article that it is nearly the same as.

    An article unlike all before it stands for itself. What is like two clusters joins them.
    """
    leader: dict[K, K] = {}
    sketches: dict[K, set[int]] = {}
    having: dict[int, list[K]] = defaultdict(list)
    for key, text in texts:
        sketch = sketch_of(text)
        shared = Counter(
            other for one in sketch if len(having[one]) <= _COMMON for other in having[one]
        )
        leader[key] = key
        for other, count in shared.items():
            if count >= 2 and likeness(sketch, sketches[other]) >= _ALIKE:
                _join(leader, key, other)
        sketches[key] = sketch
        for one in sketch:
            having[one].append(key)
    return {key: _top(leader, key) for key in leader}


def sketch_of(text: str) -> set[int]:
    """The least hashes of all runs of four words."""
    words = [word.lower() for word in _WORD.findall(text)]
    runs = {
        zlib.crc32(" ".join(words[at : at + _RUN]).encode("utf-8", "surrogatepass"))
        for at in range(max(len(words) - _RUN + 1, 1))
    }
    return set(sorted(runs)[:_SKETCH])


def likeness(one: set[int], other: set[int]) -> float:
    """The estimated share of runs of words that two texts have in common, 0..1."""
    least = sorted(one | other)[:_SKETCH]
    return sum(hash_ in one and hash_ in other for hash_ in least) / max(len(least), 1)


def _top(leader: dict[K, K], key: K) -> K:
    while leader[key] != key:
        key = leader[key]
    return key


def _join(leader: dict[K, K], key: K, other: K) -> None:
    """Put both clusters under the leader that came first."""
    first, second = _top(leader, key), _top(leader, other)
    if first == second:
        return
    for one in leader:
        if one in (first, second):
            leader[second if one == first else first] = one
            return
