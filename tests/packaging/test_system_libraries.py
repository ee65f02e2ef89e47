from __future__ import annotations

import subprocess
import sys

import pytest
import system_libraries
from environment import SetupError

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux leaves libraries out")


@pytest.fixture
def system(monkeypatch):
    """A system without Qt's libraries; what is run on it is written down, not done."""
    ran: list[list[str]] = []
    answers = {"missing": "libEGL.so.1: cannot open", "installs": True, "sudo": 1, "root": False}

    def run(command, **options):
        ran.append([str(part) for part in command])
        asked_sudo = command[-2:] == ["-n", "true"]
        if "install" in command and answers["installs"]:
            answers["missing"] = ""
        return subprocess.CompletedProcess(command, answers["sudo"] if asked_sudo else 0, "", "")

    monkeypatch.setattr(system_libraries.subprocess, "run", run)
    monkeypatch.setattr(system_libraries, "find_missing", lambda _: answers["missing"])
    monkeypatch.setattr(system_libraries.os, "geteuid", lambda: 0 if answers["root"] else 1000)
    monkeypatch.setattr(
        system_libraries.shutil,
        "which",
        lambda name: f"/usr/bin/{name}" if name in ("apt-get", "sudo") else None,
    )
    return answers, ran


def test_nothing_is_installed_when_nothing_is_missing(system):
    answers, ran = system
    answers["missing"] = ""
    system_libraries.ensure({})
    assert ran == []


def test_root_installs_without_asking(system):
    answers, ran = system
    answers["root"] = True
    system_libraries.ensure({})
    assert [command[:2] for command in ran] == [["apt-get", "update"], ["apt-get", "install"]]
    assert "libegl1" in ran[-1]


def test_sudo_without_a_password_is_used(system):
    answers, ran = system
    answers["sudo"] = 0
    system_libraries.ensure({})
    assert ran[-1][:4] == ["/usr/bin/sudo", "-n", "apt-get", "install"]


def test_who_may_not_install_gets_the_line_to_type(system):
    _, ran = system
    with pytest.raises(SetupError, match=r"sudo apt-get install -y libegl1 .* libxcb-cursor0"):
        system_libraries.ensure({})
    assert not any("install" in command for command in ran)


def test_what_is_still_missing_afterwards_is_said(system):
    answers, _ = system
    answers.update(root=True, installs=False)
    with pytest.raises(SetupError, match="Still missing after the installation: libEGL"):
        system_libraries.ensure({})


def test_a_system_without_a_known_tool_is_told_what_to_look_for(system, monkeypatch):
    monkeypatch.setattr(system_libraries.shutil, "which", lambda _: None)
    with pytest.raises(SetupError, match="xcb-cursor"):
        system_libraries.ensure({})


def test_qt_is_found_by_really_loading_it():
    assert system_libraries.find_missing({}) == ""


def test_the_loaders_words_are_given(monkeypatch):
    monkeypatch.setattr(system_libraries, "_IMPORT_QT", "raise ImportError('libEGL.so.1: no')")
    assert system_libraries.find_missing({}) == "ImportError: libEGL.so.1: no"


@pytest.mark.parametrize(
    ("environment", "shown"),
    [
        ({}, False),
        ({"DISPLAY": ""}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
    ],
)
def test_a_display_is_recognised(environment, shown):
    assert system_libraries.has_display(environment) is shown
