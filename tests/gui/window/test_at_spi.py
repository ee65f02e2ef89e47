"""What a screen reader gets over the real bus: the program under Xvfb, asked by pyatspi.

Skipped where the bus, Xvfb or the system's pyatspi are not installed. On Debian they come with
`at-spi2-core dbus xvfb python3-pyatspi gir1.2-atspi-2.0 libxcb-cursor0`.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.annotations import (
    Article,
    ImportedArticle,
    Provenance,
    Suggestion,
    new_id,
)
from annotator.store.corpus import Corpus

ROOT = Path(__file__).resolve().parents[3]
CLIENT = Path(__file__).with_name("at_spi_client.py")
SYSTEM_PYTHON = "/usr/bin/python3"
# The emoji stands last: Qt takes an offset that is set by the bus for one of its own units.
TEXT = "Fire in Mosul\nPolice said 12 people died in Kabul on Monday. 😀"


def _is_there() -> bool:
    if sys.platform != "linux" or not all(map(shutil.which, ("dbus-run-session", "xvfb-run"))):
        return False
    if not list(Path("/usr").glob("lib*/**/libxcb-cursor.so.0")):
        return False
    asked = [SYSTEM_PYTHON, "-c", "import pyatspi"]
    try:
        return subprocess.run(asked, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the client found in a window on one article with one suggestion."""
    folder = tmp_path_factory.mktemp("bus")
    path = folder / "test.corpus"
    with Corpus.open(path, "ada", create=True) as corpus:
        article = Article(TEXT, TEXT.index("\n"))
        (number,) = corpus.add([ImportedArticle(article, b"", "utf-8")]).new
        start = TEXT.index("Kabul")
        source = Provenance("made up", "1", "test")
        found = Suggestion(new_id(), number, start, start + 5, "GPE", 0.9, source)
        corpus.replace_suggestions({number: [found]}, "made up", "1")
    (folder / "annotator").mkdir()
    (folder / "annotator" / "settings.toml").write_text("suggest = false\n", encoding="utf-8")
    folder.chmod(0o700)
    kept = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "PYTHONHOME")}
    xdg = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")
    environment = kept | dict.fromkeys(xdg, str(folder)) | {
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }  # fmt: skip
    program = [sys.executable, "-m", "annotator", "open", str(path)]
    session = ["dbus-run-session", "--", "xvfb-run", "-a", SYSTEM_PYTHON, str(CLIENT), *program]
    done = subprocess.run(
        session, env=environment, capture_output=True, text=True, timeout=200, check=False
    )
    assert done.returncode == 0, done.stderr
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return answer


pytestmark = pytest.mark.skipif(not _is_there(), reason="no AT-SPI bus, Xvfb or pyatspi here")


def test_the_text_is_read_and_the_caret_is_known(told: dict[str, Any]) -> None:
    assert told["text"] == TEXT
    assert told["caret before"] == 0


def test_a_span_is_a_child_with_its_name_and_its_place(told: dict[str, Any]) -> None:
    assert told["children"][-1] == "Country or city: Kabul, suggestion"
    assert told["span role"] == "label"
    assert min(told["span size"]) > 8
    start = TEXT.index("Kabul")
    assert start <= told["offset at the span"] < start + 5


def test_the_caret_follows_and_says_so(told: dict[str, Any]) -> None:
    start = TEXT.index("Kabul")
    assert told["caret after"] == start
    assert ["object:text-caret-moved", start, "0"] in told["heard"]


def test_going_to_a_suggestion_is_announced(told: dict[str, Any]) -> None:
    said = [words for event, _, words in told["heard"] if event == "object:announcement"]
    assert "Country or city: Kabul, suggestion" in said
