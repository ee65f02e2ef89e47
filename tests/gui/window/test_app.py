"""Starting and ending the program, and what happens when it has a bug."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from annotator.gui.app import CrashHook
from annotator.logs import logger, report, start_log, stop_log
from annotator.resources import sample_folder
from annotator.store.corpus import Corpus
from tests.gui.window.conftest import Opener

_RUN = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from annotator.gui.app import run

def main():
    app = QApplication([])
    def end():
        for one in QApplication.topLevelWidgets():
            if one.isVisible():
                one.close()
    QTimer.singleShot(1500, end)
    sys.exit(run(Path(sys.argv[1]), [Path(one) for one in sys.argv[2:]]))

if __name__ == "__main__":
    main()
"""


def program(tmp_path: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    script = tmp_path / "program.py"
    script.write_text(_RUN, encoding="utf-8")
    home = {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path / "config"),
            "XDG_STATE_HOME": str(tmp_path / "state"), "PYTHONPATH": str(Path.cwd()),
            "QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin:/bin"}  # fmt: skip
    command = [sys.executable, str(script), *arguments]
    return subprocess.run(command, capture_output=True, text=True, env=home, timeout=120)


def test_closing_the_window_ends_the_program_with_0(tmp_path: Path) -> None:
    path = tmp_path / "new" / "a.corpus"
    done = program(tmp_path, str(path), str(sample_folder()))
    assert done.returncode == 0, done.stderr
    with Corpus.open(path) as corpus:
        assert corpus.count() == 1


def test_a_second_window_on_a_corpus_is_refused_in_plain_words(tmp_path: Path) -> None:
    path = tmp_path / "a.corpus"
    with Corpus.open(path, create=True, exclusive=True):
        done = program(tmp_path, str(path))
    assert done.returncode == 1
    assert "a.corpus" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_file_that_is_no_corpus_is_refused_in_plain_words(tmp_path: Path) -> None:
    path = tmp_path / "a.corpus"
    path.write_bytes(b"This is a letter, not a database. " * 100)
    done = program(tmp_path, str(path))
    assert done.returncode == 1
    assert "a.corpus" in done.stderr
    assert "Traceback" not in done.stderr
    assert path.read_bytes().startswith(b"This is a letter")


def test_a_bug_goes_to_the_log_and_into_the_window(open_window: Opener, tmp_path: Path) -> None:
    driver = open_window()
    driver.show()
    log = start_log(tmp_path / "log" / "annotator.log")
    assert log is not None
    hook = CrashHook()
    hook.caught.connect(driver.main.acts.show_bug)
    hook.install()
    try:
        sys.excepthook(ZeroDivisionError, ZeroDivisionError("the bug"), None)
    finally:
        hook.remove()
        stop_log()
    assert "bug" in driver.main.message.text
    assert driver.main.message.isVisible()
    assert "ZeroDivisionError: the bug" in log.read_text(encoding="utf-8")
    assert not logger.handlers


def test_a_report_names_the_versions_and_the_place() -> None:
    try:
        raise KeyError("missing")
    except KeyError as error:
        text = report(error)
    assert "PySide6-Essentials" in text
    assert "test_app.py" in text
    assert "KeyError: 'missing'" in text
