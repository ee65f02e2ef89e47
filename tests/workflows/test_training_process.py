"""Training in a process of its own: events, failures, and being stopped half-way."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from annotator.store.corpus import Corpus
from annotator.workflows.models import read_model
from annotator.workflows.training_process import LAST, TrainingClient, TrainingJob
from tests.workflows.made_up import fill

QUICK = (("epochs", 2), ("replay", 0))


@pytest.fixture
def valley(tmp_path):
    path = tmp_path / "valley.corpus"
    with Corpus.open(path, "ana", create=True) as corpus:
        fill(corpus, 40)
    return path


def events_until(client, wanted):
    """All events up to the first one of a wanted kind."""
    events = []
    limit = time.monotonic() + 120
    while time.monotonic() < limit:
        events += client.receive(1.0)
        if any(event["event"] in wanted for event in events):
            return events
    raise AssertionError(events[-3:])


def test_it_trains_and_tells(valley, tmp_path):
    job = TrainingJob(valley, "ana", output=tmp_path / "models" / "m", options=QUICK)
    client = TrainingClient(job)
    client.start()
    events = events_until(client, LAST)
    kinds = [event["event"] for event in events]
    assert kinds[0] == "started"
    assert {"step", "score"} <= set(kinds)
    last = events[-1]
    assert last["event"] == "finished"
    assert last["kept"]
    assert read_model(tmp_path / "models" / "m") is not None
    assert not client.is_running


def test_what_a_person_can_mend_is_said(valley, tmp_path):
    client = TrainingClient(TrainingJob(valley, "ana", "no_such_pipeline", tmp_path / "m"))
    client.start()
    last = events_until(client, LAST)[-1]
    assert last["event"] == "failed"
    assert "no_such_pipeline" in last["message"]
    assert last["hint"]


def test_stopped_half_way_it_leaves_nothing(valley, tmp_path):
    long = (("epochs", 200), ("patience", 200))
    job = TrainingJob(valley, "ana", output=tmp_path / "models" / "m", options=long)
    client = TrainingClient(job)
    client.start()
    events_until(client, {"step"})
    client.terminate()
    assert not client.is_running
    assert client.receive() == []
    assert not (tmp_path / "models").exists() or list((tmp_path / "models").iterdir()) == []


def test_a_process_that_is_killed_is_gone(valley, tmp_path):
    client = TrainingClient(TrainingJob(valley, "ana", output=tmp_path / "m"))
    client.start()
    events_until(client, {"started"})
    client._process.kill()
    assert events_until(client, LAST)[-1]["event"] == "gone"


PARENT = """
import os, sys
from pathlib import Path
from annotator.workflows.training_process import TrainingClient, TrainingJob
if __name__ == "__main__":
    long = (("epochs", 200), ("patience", 200))
    client = TrainingClient(TrainingJob(Path(sys.argv[1]), "ana", "", Path(sys.argv[2]), long))
    client.start()
    while not any(event["event"] == "step" for event in client.receive(1.0)):
        pass
    print(client._process.pid, flush=True)
    os.kill(os.getpid(), 9)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs kill -9")
def test_when_its_parent_is_killed_it_ends_and_leaves_nothing(valley, tmp_path):
    script = tmp_path / "parent.py"
    script.write_text(PARENT)
    command = [sys.executable, script, valley, tmp_path / "models" / "m"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == -9, done.stderr
    child = int(done.stdout)
    limit = time.monotonic() + 60
    while Path(f"/proc/{child}").exists():
        assert time.monotonic() < limit
        time.sleep(0.1)
    assert list((tmp_path / "models").iterdir()) == []
