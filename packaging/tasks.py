"""What each verb of `dev.py` does: functions of the rest of the line that give the exit code."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import system_libraries
from environment import DEV, PACKAGE, ROOT, RUN, prepare, program

_UV = "uv==0.13.*"

LOCKS = {RUN: ("build",), DEV: ("dev",), PACKAGE: ("build", "package")}

CHECKS: dict[str, tuple[str, ...]] = {
    "ruff check": ("ruff", "check", "."),
    "ruff format": ("ruff", "format", "--check", "."),
    "mypy": ("mypy",),
    "mypy of the scripts": ("mypy", "packaging", "benchmarks"),
    "import-linter": ("lint-imports",),
}


def run(arguments: list[str]) -> int:
    """Set up and open the window; without a display, say so and name the other way."""
    prepare(RUN)
    system_libraries.ensure(os.environ)
    if not system_libraries.has_display(os.environ):
        print(NO_DISPLAY.format(annotator=program("annotator").relative_to(ROOT)), file=sys.stderr)
        return 1
    # Paths among the arguments mean the folder that the person stands in.
    command = [str(program("annotator")), *arguments]
    if os.name == "posix":
        os.execv(command[0], command)  # the window takes this process's place, and its signals
    return subprocess.run(command, check=False).returncode


NO_DISPLAY = """
There is no display here, so the window cannot open (neither DISPLAY nor WAYLAND_DISPLAY is set).
Everything is set up, though. The same work from the command line:

  {annotator} import my.corpus seeds/
  {annotator} suggest my.corpus
  {annotator} export my.corpus out/ --format jsonl
  {annotator} highlight articles.jsonl -o highlighted.jsonl
"""


def setup(arguments: list[str]) -> int:
    """Set up everything for development, and stop."""
    prepare(DEV)
    system_libraries.ensure(os.environ)
    return 0


def lint(arguments: list[str]) -> int:
    """Run the checks that need no test."""
    prepare(DEV)
    failed = _checks()
    print(f"\nFailed: {', '.join(failed)}" if failed else "\nAll checks passed.")
    return 1 if failed else 0


def test(arguments: list[str]) -> int:
    """Run all checks, then the tests. Pytest's closing line comes last when all is well."""
    prepare(DEV)
    system_libraries.ensure(os.environ)
    failed = _checks()
    print("\n== pytest")
    # Tests open windows that nobody should see; the platform of the person's own is not for them.
    code = _call(program("pytest"), "-n", "2", *arguments, QT_QPA_PLATFORM="offscreen")
    if failed:
        print(f"\nFailed besides: {', '.join(failed)}")
    return code or (1 if failed else 0)


def bench(arguments: list[str]) -> int:
    """Run the benchmarks and print their table."""
    prepare(RUN)
    system_libraries.ensure(os.environ)
    return _call(program("python"), "-m", "benchmarks.run", *arguments)


def package(arguments: list[str]) -> int:
    """Build the Linux program and smoke-test it."""
    prepare(PACKAGE)
    system_libraries.ensure(os.environ)
    return _call(program("python"), "packaging/build.py", *arguments)


def docs(arguments: list[str]) -> int:
    """Renew what documentation and translators take from the program."""
    prepare(RUN)
    system_libraries.ensure(os.environ)
    scripts = ("write_docs.py", "notices.py")
    return max(_call(program("python"), f"packaging/{script}") for script in scripts)


def screenshot(arguments: list[str]) -> int:
    """Take the pictures of the documentation."""
    prepare(RUN)
    system_libraries.ensure(os.environ)
    code = "packaging/screenshot.py"
    return _call(program("python"), code, *arguments, QT_QPA_PLATFORM="offscreen")


def lock(arguments: list[str]) -> int:
    """Write the lock files anew; `--upgrade` among the arguments takes newer versions."""
    prepare(RUN)
    _call(program("python"), "-m", "pip", "install", "-q", _UV)
    for name, groups in LOCKS.items():
        command = ["pip", "compile", "--quiet", "--universal", "--generate-hashes"]
        command += ["--python-version", "3.11", "--no-header"]
        # Where packages were loaded from is this machine's business.
        command += ["--no-emit-index-url", "--no-emit-find-links"]
        command += [part for group in groups for part in ("--group", group)]
        if name != DEV:  # one version of a package in all three
            command += ["--constraint", f"packaging/{DEV}"]
        command += ["pyproject.toml", "--output-file", f"packaging/{name}", *arguments]
        print(f"Resolving packaging/{name} …")
        code = _call(program("python"), "-m", "uv", *command)
        if code != 0:
            return code
    return 0


def _checks() -> list[str]:
    """Run all checks; gives the names of those that failed."""
    failed = []
    for name, command in CHECKS.items():
        print(f"\n== {name}")
        if _call(program(command[0]), *command[1:]) != 0:
            failed.append(name)
    return failed


def _call(command: Path, *arguments: str, **environment: str) -> int:
    return subprocess.run(
        [command, *arguments], cwd=ROOT, env={**os.environ, **environment}, check=False
    ).returncode
