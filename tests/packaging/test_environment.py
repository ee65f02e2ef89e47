from __future__ import annotations

import json

import environment
import pytest


@pytest.fixture
def steps(tmp_path, monkeypatch):
    """A project of its own with lock files; what would be done is written down, not done."""
    done: list[str] = []
    (tmp_path / "packaging").mkdir()
    (tmp_path / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    for name in (environment.RUN, environment.DEV, environment.PACKAGE):
        (tmp_path / "packaging" / name).write_text(f"{name}==1\n", encoding="utf-8")
    (tmp_path / ".venv").mkdir()
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    monkeypatch.setattr(environment, "STAMP", tmp_path / ".venv" / "setup.json")
    monkeypatch.setattr(environment, "_python_version", lambda: "3.11")
    monkeypatch.setattr(environment, "_make", lambda: done.append("make"))
    monkeypatch.setattr(environment, "_compile", lambda: None)
    monkeypatch.setattr(
        environment,
        "_pip",
        lambda *words, total=0: done.append("project" if "--editable" in words else words[-1]),
    )
    return done


def _names(steps: list[str]) -> list[str]:
    names = [step.rpartition("/")[2] for step in steps]
    steps.clear()
    return names


def test_the_second_time_nothing_is_done(steps):
    environment.prepare(environment.RUN)
    assert _names(steps) == [environment.RUN, "project"]
    environment.prepare(environment.RUN)
    assert _names(steps) == []


def test_the_development_lock_holds_what_running_needs(steps):
    environment.prepare(environment.RUN)
    environment.prepare(environment.DEV)
    assert _names(steps) == [environment.RUN, "project", environment.DEV]
    environment.prepare(environment.RUN)
    assert _names(steps) == []


def test_a_changed_lock_is_installed_and_the_old_one_no_longer_counts(steps):
    environment.prepare(environment.DEV)
    _names(steps)
    lock = environment.ROOT / "packaging" / environment.DEV
    lock.write_text("other==2\n", encoding="utf-8")
    environment.prepare(environment.RUN)
    assert _names(steps) == [environment.RUN]
    environment.prepare(environment.DEV)
    assert _names(steps) == [environment.DEV]


def test_a_changed_project_file_is_set_up_again(steps):
    environment.prepare(environment.RUN)
    _names(steps)
    (environment.ROOT / "pyproject.toml").write_text("[project]\nx = 1\n", encoding="utf-8")
    environment.prepare(environment.RUN)
    assert _names(steps) == ["project"]


def test_an_environment_of_another_python_is_made_anew(steps, monkeypatch):
    environment.prepare(environment.RUN)
    _names(steps)
    monkeypatch.setattr(environment, "_python_version", lambda: "3.12")
    environment.prepare(environment.RUN)
    assert _names(steps) == ["make", environment.RUN, "project"]


def test_a_failed_installation_is_tried_again(steps, monkeypatch):
    def fail(*words, total=0):
        raise environment.SetupError("no network")

    with monkeypatch.context() as patched:
        patched.setattr(environment, "_pip", fail)
        with pytest.raises(environment.SetupError):
            environment.prepare(environment.RUN)
    environment.prepare(environment.RUN)
    assert _names(steps) == [environment.RUN, "project"]


def test_a_damaged_stamp_means_start_over(steps):
    environment.prepare(environment.RUN)
    _names(steps)
    environment.STAMP.write_text("{", encoding="utf-8")
    environment.prepare(environment.RUN)
    assert _names(steps) == [environment.RUN, "project"]
    assert json.loads(environment.STAMP.read_text(encoding="utf-8"))["python"] == "3.11"


def test_a_missing_ensurepip_is_named_with_its_package(monkeypatch):
    monkeypatch.setattr(environment.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(environment.SetupError, match=r"sudo apt install python3\.\d+-venv"):
        environment._make()


def test_a_missing_lock_is_said(steps):
    (environment.ROOT / "packaging" / environment.RUN).unlink()
    with pytest.raises(environment.SetupError, match="whole checkout"):
        environment.prepare(environment.RUN)
