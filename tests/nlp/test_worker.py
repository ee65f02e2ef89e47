"""The worker process: real ones, started, killed and started again."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from annotator.domain.annotations import Article
from annotator.domain.known_names import KnownNames
from annotator.nlp.worker import ArticleFailed, Failed, Gone, Ready, Results, WorkerClient
from annotator.resources import default_schema

WAIT_S = 60.0


@pytest.fixture
def client():
    worker = WorkerClient("blank")
    yield worker
    worker.terminate()


def articles(*numbers):
    return [Article(f"{n + 2} people were killed.", 0, id=n) for n in numbers]


def messages_until(worker, kind):
    found = []
    while not any(isinstance(one, kind) for one in found):
        fresh = worker.receive(WAIT_S)
        assert fresh, f"nothing came after {found}"
        found += fresh
    return found


def test_batches_are_answered_in_order(client):
    client.start()
    client.submit(articles(1, 2), default_schema())
    client.submit(articles(3), default_schema())
    (ready,) = client.receive(WAIT_S)[:1]
    assert isinstance(ready, Ready)
    assert ready.name == "blank"
    first, *more = messages_until(client, Results)
    if not more:
        more = messages_until(client, Results)
    assert sorted(first.suggestions) == [1, 2]
    assert first.suggestions[1][0].figure.best == 3
    assert list(more[0].suggestions) == [3]


def test_what_cannot_be_loaded_is_told_and_the_process_ends():
    worker = WorkerClient("no_such_pipeline")
    worker.start()
    failed, *rest = messages_until(worker, Gone)
    assert isinstance(failed, Failed)
    assert "no_such_pipeline" in failed.message
    assert failed.hint
    assert isinstance(rest[-1], Gone)
    assert not worker.is_running


def test_a_killed_worker_is_noticed_buried_and_started_again(client):
    client.start()
    messages_until(client, Ready)
    pid = client.pid
    os.kill(pid, signal.SIGKILL)
    (gone,) = messages_until(client, Gone)
    assert gone.exit_code == -signal.SIGKILL
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)  # no zombie either: it has been waited for
    client.start()
    client.submit(articles(5), default_schema())
    assert messages_until(client, Results)[-1].suggestions.keys() == {5}


def test_terminating_ends_it_at_once_and_leaves_nothing(client):
    client.start()
    pid = client.pid
    client.terminate()
    assert not client.is_running
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    assert client.receive() == []


def test_ctrl_c_does_not_reach_it(client):
    client.start()
    messages_until(client, Ready)
    os.kill(client.pid, signal.SIGINT)
    client.submit(articles(1), default_schema())
    messages_until(client, Results)


def test_one_bad_article_does_not_stop_the_others(client):
    client.start()
    bad = Article(None, 0, id=13)  # type: ignore[arg-type]
    client.submit([*articles(1), bad, *articles(2)], default_schema())
    found = messages_until(client, Results)
    (failed,) = [one for one in found if isinstance(one, ArticleFailed)]
    assert failed.article_id == 13
    assert sorted(found[-1].suggestions) == [1, 2]


def test_a_large_batch_does_not_block_the_parent(client):
    """The pipe holds far less than this, and the worker is still loading."""
    client.start()
    text = "Nothing happened on the road to the village that day.\n" * 40_000
    client.submit([Article(text, 0, id=1)], default_schema())
    assert isinstance(client.receive(WAIT_S)[0], Ready)


def test_it_ends_with_its_parent():
    """A parent that is killed outright cannot tell its worker anything."""
    code = (
        "import time\n"
        "from annotator.nlp.worker import WorkerClient\n"
        "if __name__ == '__main__':\n"
        "    worker = WorkerClient('blank')\n"
        "    worker.start()\n"
        "    worker.receive(60)\n"
        "    print(worker.pid, flush=True)\n"
        "    time.sleep(600)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, text=True
    ) as parent:
        worker_pid = int(parent.stdout.readline())
        parent.kill()
        parent.wait()
    for _ in range(600):
        try:
            os.kill(worker_pid, 0)
        except ProcessLookupError:
            return
        if _is_zombie(worker_pid):
            return  # ended; nobody in this container waits for orphans
        time.sleep(0.1)
    pytest.fail("the worker outlived its parent")


def _is_zombie(pid):
    with suppress(OSError):
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8")
        return stat.rsplit(")", 1)[1].split()[0] == "Z"
    return True


def test_the_parent_imports_neither_spacy_nor_qt():
    code = (
        "import sys, annotator.nlp.worker\n"
        "print([name for name in ('spacy', 'PySide6', 'numpy') if name in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_names_that_are_known_serve_the_batches_that_follow(client):
    client.start()
    client.submit(articles(1), default_schema())
    client.know(KnownNames({"people": {"NORP": 3}}))
    client.submit(articles(2), default_schema())
    found = {}
    while len(found) < 2:
        for message in client.receive(WAIT_S):
            if isinstance(message, Results):
                found |= message.suggestions
    assert [one.label for one in found[1]] == ["CASUALTY"]
    assert [one.label for one in found[2]] == ["CASUALTY", "NORP"]
