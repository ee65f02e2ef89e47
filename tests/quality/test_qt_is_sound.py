"""The Qt binding keeps its references: PySide6 6.12.0 below Python 3.12 loses one a void call.

There `None` is freed after some thousand calls and the process aborts. Short tests do not show it.
"""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]
CALLS = 200_000

MANY_VOID_CALLS = f"""
import sys
from PySide6.QtGui import QColor
colour = QColor("red")
before = sys.getrefcount(None)
for number in range({CALLS}):
    colour.setAlpha(number & 255)
lost = before - sys.getrefcount(None)
print(lost)
"""


def test_many_void_calls_lose_no_reference():
    done = subprocess.run(
        [sys.executable, "-c", MANY_VOID_CALLS], capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) < CALLS // 100


def test_the_broken_version_is_excluded_where_none_is_mortal():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    qt = [Requirement(one) for one in project["dependencies"] if one.lower().startswith("pyside6")]
    for python, allowed in (("3.11", False), ("3.12", True), ("3.13", True)):
        environment = {"python_version": python, "python_full_version": f"{python}.9"}
        active = [one for one in qt if one.marker is None or one.marker.evaluate(environment)]
        assert len(active) == 1
        assert active[0].specifier.contains("6.12.0") is allowed
        assert active[0].specifier.contains("6.11.3")
