"""SIGKILL in the middle of a stream of edits: all that was acknowledged is there, nothing torn.

`ANNOTATOR_KILLS=500 pytest tests/store/test_kill.py` kills more often.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from annotator.store.corpus import Corpus
from tests.articles import imported
from tests.domain.strategies import TEXT
from tests.store.edit_stream import suggested
from tests.store.stored import Records, all_records, digest, operations, replay

KILLS = int(os.environ.get("ANNOTATOR_KILLS", "25"))


def acknowledged(output: Path) -> list[tuple[int, str]]:
    complete = output.read_text().rpartition("\n")[0]
    return [(int(line.split()[0]), line.split()[1]) for line in complete.splitlines()]


def edit_and_kill(path: Path, output: Path, seed: int) -> None:
    """Start a real process, let it edit for a random while, kill it without warning."""
    chance = random.Random(seed)
    with output.open("w") as sink:
        child = subprocess.Popen(
            [sys.executable, "-m", "tests.store.edit_stream", path, str(seed)], stdout=sink
        )
        try:
            for _ in range(3000):
                if output.stat().st_size or chance.random() < 0.005:  # some die while opening
                    break
                time.sleep(0.01)
            time.sleep(chance.uniform(0, 0.25))
            assert child.poll() is None, "the editing process ended by itself"
        finally:
            child.kill()
            child.wait()


def check(corpus: Corpus, acks: list[tuple[int, str]]) -> int:
    """Compare the file with what was acknowledged; the number of operations in it."""
    corpus.check()
    said = dict(acks)
    records: Records = {}
    number, state = 0, 0
    for number, operation in enumerate(operations(corpus), 1):
        replay(records, operation)
        state = digest(state, operation)
        if number in said:
            assert f"{state:x}" == said.pop(number), f"operation {number} is torn"
    assert not said, "acknowledged operations are missing"
    if acks:
        assert number - acks[-1][0] in (0, 1)  # one may be stored and not yet acknowledged
    assert all_records(corpus) == records
    return number


@pytest.mark.timeout(60 + 12 * KILLS)
def test_a_killed_process_loses_nothing(path, tmp_path):
    output = tmp_path / "acknowledged"
    with Corpus.open(path, "tester", create=True) as corpus:
        corpus.add([imported(f"Article {number}\n{TEXT}") for number in range(5)])
        for layer in corpus.layers():
            found = suggested(random.Random(layer.article.id), layer)
            corpus.replace_suggestions({layer.article.id: found}, "random", "1")
    total = 0
    number = 0
    for seed in range(KILLS):
        edit_and_kill(path, output, seed)
        acks = acknowledged(output)
        total += len(acks)
        with Corpus.open(path, "tester", exclusive=True) as corpus:
            before, number = number, check(corpus, acks)
            assert number >= before
    assert total > KILLS
    with Corpus.open(path, "tester", exclusive=True) as corpus:
        steps = 0
        while corpus.undo() is not None:
            steps += 1
        assert steps
        assert all_records(corpus) == {}
        corpus.check()
    told = f"{KILLS} kills, {total} acknowledged, {number} stored operations, {steps} undone"
    sys.stdout.write(f"\n{told}\n")  # seen with pytest -s
