#!/usr/bin/env python3
"""The project's one script: sets up what is missing, then runs, tests, checks or packages.

It needs nothing but Python 3.11+ with pip and venv, and it keeps to the project's folder: all
packages go into `.venv`. Only Qt's system libraries are asked of the operating system.
"""

from __future__ import annotations

import argparse
import os
import sys

OLDEST_PYTHON = (3, 11)

VERBS = {
    "run": "open the window; arguments are those of `annotator`: a corpus, articles, folders",
    "test": "run all checks and the test suite; arguments go to pytest",
    "lint": "run the checks only: ruff, mypy, import-linter",
    "bench": "run the benchmarks and print their table; arguments choose some by name",
    "package": "build the Linux program with PyInstaller and smoke-test it",
    "docs": "renew the handbook's tables, the notices and the translators' catalogue",
    "screenshot": "take the pictures of the documentation from the real program",
    "lock": "write the lock files anew after a change of the dependencies",
    "setup": "set up `.venv` with the development tools, and stop",
}


def main(arguments: list[str]) -> int:
    """Carry out one verb; gives the exit code."""
    if sys.version_info < OLDEST_PYTHON:
        have = ".".join(str(part) for part in sys.version_info[:3])
        need = ".".join(str(part) for part in OLDEST_PYTHON)
        print(f"Annotator needs Python {need} or newer; this is Python {have}.", file=sys.stderr)
        print(f"Install python{need} and run this line with it.", file=sys.stderr)
        return 1
    # Only now: the modules beside this one need not be readable to an old Python.
    import tasks
    from environment import SetupError

    chosen = _parser().parse_args(arguments)
    try:
        code: int = getattr(tasks, chosen.verb)(chosen.arguments)
    except SetupError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return code


def _parser() -> argparse.ArgumentParser:
    width = max(map(len, VERBS)) + 2
    verbs = "\n".join(f"  {verb:<{width}}{text}" for verb, text in VERBS.items())
    parser = argparse.ArgumentParser(
        prog="python3 packaging/dev.py",
        description="Sets up what is missing, then does one of these:\n\n" + verbs,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("verb", choices=list(VERBS), metavar="VERB", help="see above")
    parser.add_argument("arguments", nargs=argparse.REMAINDER, help="see above")
    return parser


if __name__ == "__main__":
    # Plain words appear at once, also in a log file.
    os.environ.setdefault("PYTHONUNBUFFERED", "1")
    sys.stdout.reconfigure(line_buffering=True)  # type: ignore[union-attr]
    sys.exit(main(sys.argv[1:]))
