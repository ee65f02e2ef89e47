"""Makes the project's virtual environment from the lock files, and only when they changed."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "annotator-setup.json"

RUN = "requirements.lock"
DEV = "requirements-dev.lock"
PACKAGE = "requirements-package.lock"

# What a lock file brings besides its own: the development lock holds all that running needs.
HOLDS = {RUN: (RUN, DEV), DEV: (DEV,), PACKAGE: (PACKAGE,)}

_REPORT_EVERY = 10


class SetupError(Exception):
    """Set-up cannot go on; the text says why and what to type."""


def program(name: str) -> Path:
    """The path of a program in the virtual environment, on any operating system."""
    if os.name == "nt":
        return VENV / "Scripts" / f"{name}.exe"
    return VENV / "bin" / name


def prepare(lock: str) -> None:
    """Bring the virtual environment up to a lock file; quick when nothing changed.

    Raises:
        SetupError: venv or pip is missing, or the packages could not be installed.
    """
    done = _stamp()
    python = _python_version()
    if not python or done.get("python", python) != python:
        _make()
        done = {}
        python = _python_version()
    done["python"] = python
    wanted = _digest(ROOT / "packaging" / lock)
    if not any(done.get(held) == _digest(ROOT / "packaging" / held) for held in HOLDS[lock]):
        _install_locked(lock)
        done = {"python": done["python"], **_still_true(done), lock: wanted}
        _write(done)
    project = _digest(ROOT / "pyproject.toml")
    if done.get("project") != project:
        print("Setting up the project itself …")
        _pip("install", "--no-deps", "--no-build-isolation", "--editable", str(ROOT))
        _write({**done, "project": project})
    _compile()


def _stamp() -> dict[str, str]:
    try:
        done = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return done if isinstance(done, dict) else {}


def _still_true(done: dict[str, str]) -> dict[str, str]:
    """What holds after another lock file was installed: the versions may have moved."""
    locks = (RUN, DEV, PACKAGE)
    return {
        name: digest
        for name, digest in done.items()
        if name == "project" or (name in locks and digest == _digest(ROOT / "packaging" / name))
    }


def _write(done: dict[str, str]) -> None:
    STAMP.write_text(json.dumps(done, indent=1) + "\n", encoding="utf-8")


def _digest(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except FileNotFoundError as error:
        raise SetupError(f"{path} is missing; is this a whole checkout?") from error


def _python_version() -> str:
    """The environment's Python, "3.11"; "" when there is none that starts and has pip.

    After an upgrade of the system the environment may be dead, or alive without its packages.
    """
    code = "import pip, sys; print('{}.{}'.format(*sys.version_info))"
    try:
        found = subprocess.run(
            [program("python"), "-c", code], capture_output=True, text=True, check=False
        )
    except OSError:
        return ""
    return found.stdout.strip() if found.returncode == 0 else ""


def _make() -> None:
    if importlib.util.find_spec("ensurepip") is None:
        name = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
        raise SetupError(
            "Python's venv module is not complete here (ensurepip is missing).\n"
            f"On Debian or Ubuntu type:  sudo apt install {name}"
        )
    print(f"Making a virtual environment in {VENV.name} …")
    try:
        venv.create(VENV, clear=True, with_pip=True, symlinks=os.name != "nt")
    except (OSError, subprocess.CalledProcessError) as error:
        shutil.rmtree(VENV, ignore_errors=True)
        raise SetupError(f"The virtual environment could not be made: {error}") from error


def _install_locked(lock: str) -> None:
    path = ROOT / "packaging" / lock
    total = sum(1 for line in path.read_text(encoding="utf-8").splitlines() if "==" in line)
    print(f"Installing up to {total} packages, each checked against {path.relative_to(ROOT)}.")
    print("The first time this loads about 250 MB and takes a few minutes …")
    _pip("install", "--require-hashes", "--requirement", str(path), total=total)


def _pip(*arguments: str, total: int = 0) -> None:
    """Run the environment's pip; say how far it is, and its whole output when it fails."""
    command = [str(program("python")), "-m", "pip", "--disable-pip-version-check", "--no-input"]
    command += [arguments[0], "--compile", *arguments[1:]]
    said: list[str] = []
    collected = 0
    with subprocess.Popen(
        command,
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            said.append(line)
            if total and line.startswith("Collecting "):
                collected += 1
                if collected % _REPORT_EVERY == 0:
                    print(f"  {collected} packages found")
            elif line.startswith("Installing collected packages"):
                print("  unpacking them")
    if process.returncode != 0:
        raise SetupError("".join(said) + "\npip failed; its words stand above.")


def _compile() -> None:
    """Byte code for the project, so that the window opens fast from the first time on.

    Python would write it when it imports, unless PYTHONDONTWRITEBYTECODE is set.
    """
    command = [str(program("python")), "-m", "compileall", "-q", str(ROOT / "annotator")]
    subprocess.run(command, check=False)
