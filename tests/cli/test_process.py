"""How the process behaves: quick to start, quiet when stopped."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.store.corpus import Corpus

HEAVY = ("spacy", "thinc", "numpy", "PySide6", "pyqtgraph", "peewee", "sqlite3", "rich")


def test_starting_imports_nothing_heavy(run, environment, tmp_path):
    code = (
        "import sys; from annotator import cli; import annotator.workflows;"
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


@pytest.mark.skipif(sys.platform == "win32", reason="signals work otherwise there")
def test_ctrl_c_keeps_what_is_stored_and_ends_with_130(environment, tmp_path):
    (tmp_path / "first.jsonl").write_text(
        "".join(f'{{"text": "Headline {number}\\nText."}}\n' for number in range(300))
    )
    code = (
        "import signal, sys, time; from annotator import cli;"
        "from annotator.workflows import importing;"
        # A test run in the background has passed on that SIGINT is to be ignored.
        "signal.signal(signal.SIGINT, signal.default_int_handler);"
        "importing._BATCH_ARTICLES = 100;"
        "real = importing._store\n"
        "def slow(corpus, batch, report):\n"
        "    real(corpus, batch, report)\n"
        "    if len(report.new) >= 200:\n"
        "        print('ready', file=sys.stderr, flush=True); time.sleep(60)\n"
        "importing._store = slow; cli.run_commands()"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code, "import", "my.corpus", "first.jsonl"],
        cwd=tmp_path,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    told = []
    for line in process.stderr:
        told.append(line)
        if "ready" in line:
            break
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    err = "".join(told) + err
    assert process.returncode == 130, err
    assert out == "200 articles imported. Stopped; these are stored.\n"
    assert "Traceback" not in err
    with Corpus.open(tmp_path / "my.corpus") as corpus:
        assert corpus.count() == 200
        corpus.check()


def test_progress_is_plain_lines_where_there_is_no_terminal(capsys, monkeypatch):
    from annotator import terminal

    now = iter([0.0, 0.1, 1.0, 1.5, 3.5])
    monkeypatch.setattr(terminal.time, "monotonic", lambda: next(now))
    with terminal.ProgressLine("Suggesting", "articles") as progress:
        progress(1, 100, "too early")
        progress(10, 100, "shown")
        progress(15, 100, "too soon after")
        progress(35, None, "shown")
    assert capsys.readouterr().err.splitlines() == [
        "Suggesting: 10 of 100 articles, 10.0 per second",
        "Suggesting: 35 articles, 10.0 per second",
    ]


def test_a_bug_is_told_in_a_sentence_and_described_in_the_log(environment, tmp_path):
    code = (
        "import sys; from annotator import cli;"
        "cli.default_corpus = lambda: 1 / 0; sys.argv = ['annotator', 'open']; cli.run_commands()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert done.stderr.startswith("annotator: This is a bug in the program")
    assert done.stderr.count("\n") == 1
    log = Path(done.stderr.split(" written to ")[1].strip().rstrip("."))
    assert "ZeroDivisionError" in log.read_text()


def test_names_with_commands_to_the_terminal_are_shown_harmlessly(capsys):
    from annotator import terminal

    terminal.remark("a\nb\x1b[31mc é.txt\u2028")
    assert capsys.readouterr().err == "a\\nb\\x1b[31mc é.txt\\u2028\n"
