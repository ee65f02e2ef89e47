from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import dev
import environment
import pytest
import tasks
import yaml

ROOT = Path(__file__).resolve().parents[2]


def test_every_verb_is_a_task():
    assert [verb for verb in dev.VERBS if not callable(getattr(tasks, verb, None))] == []


def test_help_names_every_verb():
    done = subprocess.run(
        [sys.executable, ROOT / "packaging" / "dev.py", "--help"], capture_output=True, text=True
    )
    assert done.returncode == 0
    assert [verb for verb in dev.VERBS if f"  {verb} " not in done.stdout] == []


def test_an_old_python_is_told_so(monkeypatch, capsys):
    monkeypatch.setattr(dev.sys, "version_info", (3, 9, 2))
    assert dev.main(["run"]) == 1
    said = capsys.readouterr().err
    assert "needs Python 3.11 or newer; this is Python 3.9.2" in said


def test_what_a_person_can_mend_is_said_without_a_traceback(monkeypatch, capsys):
    def fail(arguments):
        raise environment.SetupError("Type this line.")

    monkeypatch.setattr(tasks, "lint", fail)
    assert dev.main(["lint"]) == 1
    assert capsys.readouterr().err.strip() == "Type this line."


def test_without_a_display_the_command_line_is_named(monkeypatch, capsys):
    monkeypatch.setattr(tasks, "prepare", lambda lock: None)
    monkeypatch.setattr(tasks.system_libraries, "ensure", lambda variables: None)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert dev.main(["run", "seeds/"]) == 1
    said = capsys.readouterr().err
    assert "no display" in said
    for command in ("import", "suggest", "export", "highlight"):
        assert f"annotator {command} " in said


def test_with_a_display_the_window_gets_the_arguments(monkeypatch):
    called = []

    def execv(path, command):
        called.append((path, command))
        raise SystemExit(7)  # what comes after is the window's own

    monkeypatch.setattr(tasks, "prepare", lambda lock: None)
    monkeypatch.setattr(tasks.system_libraries, "ensure", lambda variables: None)
    monkeypatch.setattr(tasks.os, "execv", execv)
    monkeypatch.setenv("DISPLAY", ":0")
    with pytest.raises(SystemExit, match="7"):
        dev.main(["run", "a.corpus", "seeds/"])
    program = str(environment.program("annotator"))
    assert called == [(program, [program, "a.corpus", "seeds/"])]


@pytest.mark.parametrize(("checks", "tests", "code"), [([], 0, 0), (["mypy"], 0, 1), ([], 1, 1)])
def test_the_test_verb_fails_when_anything_does(monkeypatch, checks, tests, code):
    monkeypatch.setattr(tasks, "prepare", lambda lock: None)
    monkeypatch.setattr(tasks.system_libraries, "ensure", lambda variables: None)
    monkeypatch.setattr(tasks, "_checks", lambda: checks)
    monkeypatch.setattr(tasks, "_call", lambda *words, **variables: tests)
    assert tasks.test([]) == code


def test_continuous_integration_runs_the_readmes_test_line():
    line = "python3 packaging/dev.py test"
    assert f"exec {line}\n" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_pre_commit_runs_the_same_checks():
    config = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    hooks = {hook["entry"] for repo in config["repos"] for hook in repo["hooks"]}
    ours = {
        f".venv/bin/{' '.join(command).removesuffix(' .')}" for command in tasks.CHECKS.values()
    }
    assert ours <= hooks
