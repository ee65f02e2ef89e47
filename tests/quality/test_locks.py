"""The lock files cover the dependencies: each pinned, each with hashes, all of one mind."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
LOCKS = {
    "requirements.lock": ("build",),
    "requirements-dev.lock": ("dev",),
    "requirements-package.lock": ("build", "package"),
}
PYTHONS = ("3.11", "3.12", "3.13")


def _entries(name: str) -> list[tuple[Requirement, int]]:
    """The pinned requirements of a lock file, each with its number of hashes."""
    text = (ROOT / "packaging" / name).read_text(encoding="utf-8").replace("\\\n", " ")
    entries = []
    for line in text.splitlines():
        if not line or line.startswith((" ", "#")):
            continue
        requirement = line.split("--hash=")[0].split("#")[0].strip()
        entries.append((Requirement(requirement), len(re.findall(r"--hash=sha256:\w{64}", line))))
    return entries


def _pins(name: str, python: str) -> dict[str, str]:
    environment = dict(default_environment())
    environment |= {"python_version": python, "python_full_version": f"{python}.0"}
    pins: dict[str, str] = {}
    for requirement, _ in _entries(name):
        if requirement.marker is None or requirement.marker.evaluate(environment):
            name_ = canonicalize_name(requirement.name)
            assert name_ not in pins, f"{name_} is pinned twice for {python}"
            pins[name_] = next(iter(requirement.specifier)).version
    return pins


def _asked(groups: tuple[str, ...]) -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = [Requirement(one) for one in project["project"]["dependencies"]]
    todo = list(groups)
    while todo:
        for one in project["dependency-groups"][todo.pop()]:
            if isinstance(one, dict):
                todo.append(one["include-group"])
            else:
                asked.append(Requirement(one))
    return asked


@pytest.mark.parametrize("name", LOCKS)
def test_every_entry_is_pinned_and_hashed(name):
    entries = _entries(name)
    assert len(entries) > 30
    for requirement, hashes in entries:
        assert hashes >= 1, requirement
        assert [one.operator for one in requirement.specifier] == ["=="], requirement


@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("name", LOCKS)
def test_what_the_project_asks_for_is_locked(name, python):
    pins = _pins(name, python)
    environment = {"python_version": python, "python_full_version": f"{python}.0"}
    for requirement in _asked(LOCKS[name]):
        if requirement.marker is not None and not requirement.marker.evaluate(environment):
            continue
        pinned = pins.get(canonicalize_name(requirement.name))
        assert pinned is not None, requirement
        assert requirement.specifier.contains(pinned), (requirement, pinned)


@pytest.mark.parametrize("python", PYTHONS)
def test_the_locks_agree(python):
    run = _pins("requirements.lock", python)
    for name in ("requirements-dev.lock", "requirements-package.lock"):
        other = _pins(name, python)
        assert {key: other.get(key) for key in run} == run
