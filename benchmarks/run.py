"""Runs the benchmarks and prints one table: `python3 packaging/dev.py bench [NAME...]`.

The machine is shared and noisy: what counts is how a figure stands to the one measured beside it in
the same run. The exit code is 1 when a limit was not kept.
"""

from __future__ import annotations

import importlib
import os
import sys
import time

from benchmarks.table import Row, as_text

MODULES = (
    "startup",
    "article_view",
    "window",
    "desk",
    "responsiveness",
    "actions",
    "storing",
    "renewing",
    "suggesting",
    "casualty_figures",
    "exporting",
    "dashboard",
)


def main(names: list[str]) -> int:
    """Run some benchmarks, or all; gives the exit code."""
    unknown = sorted(set(names) - set(MODULES))
    if unknown:
        print(f"There is no benchmark {', '.join(unknown)}; there are {', '.join(MODULES)}.")
        return 2
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    measured: list[Row] = []
    try:
        for name in names or MODULES:
            begin = time.perf_counter()
            print(f"{name} …", file=sys.stderr, flush=True)
            measured += importlib.import_module(f"benchmarks.{name}").rows()
            print(f"{name}: {time.perf_counter() - begin:.0f} s", file=sys.stderr, flush=True)
    finally:
        print(as_text(measured), flush=True)  # what was measured before one failed, too
    return 0 if all(row.ok for row in measured) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
