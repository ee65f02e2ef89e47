"""What the start does before the first paint: as little as that needs, counted, not timed."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotator import workflows
from annotator.gui.app import Window
from annotator.gui.first_use import is_made
from annotator.resources import sample_folder
from annotator.settings import Settings
from annotator.store.corpus import Corpus, Place
from tests.gui.window.conftest import Opener
from tests.gui.window.driver import Driver

ROOT = Path(__file__).resolve().parents[3]
SEEDS, GUI = ROOT / "seeds", ROOT / "annotator" / "gui"

# What a person asks for, or sees only then: modules of `annotator.gui` that can wait.
LATER = (
    *("palette", "palette_acts", "palette_model", "fuzzy", "figure_list", "reading_panel", "tour"),
    *("batches", "batch_panel", "reviewing", "review_bar", "jump", "unmarked", "growing"),
    *("mark_card", "guideline", "guideline_acts", "changes_dialog"),
    *("dialogs", "key_editor", "refusals_dialog", "export_dialog", "schema_editor", "what_next"),
    *("dashboard", "learning", "chart_card", "figure_form", "totals_pane", "figure_gestures"),
    *("marking", "new_figure", "empty_state", "schema_choice"),
)
# The same of the layers below: what only charts, rankings and exports need.
LATER_BELOW = (
    *("annotator.store.statistics", "annotator.store.reported", "annotator.store.decided"),
    *("annotator.store.worth", "annotator.store.schema_changes"),
    *("annotator.domain.conventions", "annotator.domain.totals"),
)

# Opens a corpus as the command does, and ends when the article's text is on the screen.
START = """
import json, linecache, os, sys
from annotator.__main__ import main
from annotator.gui.article_view import ArticleView
show, paint, opened = ArticleView.open, ArticleView.paintEvent, []
def open_and_note(view, *arguments, **others):
    show(view, *arguments, **others)
    opened.append(view)
def paint_and_go(view, event):
    paint(view, event)
    if opened:
        found = sys.modules, linecache.cache, vars(sys.modules["PySide6.QtWidgets"])
        print(json.dumps(dict(zip(("modules", "read", "made"), map(list, found)))), flush=True)
        os._exit(0)
ArticleView.open, ArticleView.paintEvent = open_and_note, paint_and_go
sys.argv = ["annotator", *sys.argv[1:]]
main()
"""


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What is there at the first paint of the sample."""
    path = tmp_path_factory.mktemp("start") / "sample.corpus"
    with Corpus.open(path, create=True) as corpus:
        report = workflows.import_articles(corpus, [SEEDS])
        corpus.set_place(Place(report.new[0], 0, 0))
    done = subprocess.run(
        [sys.executable, "-c", START, str(path)],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=60,
    )
    found = json.loads(done.stdout.splitlines()[-1])
    assert isinstance(found, dict)
    return found


def test_imports_read_no_sources(start: dict[str, list[str]]) -> None:
    """PySide6's import function would read every module's source."""
    assert [name for name in start["read"] if "annotator" in name] == []


def test_no_class_of_widgets_is_made_only_to_name_another(start: dict[str, list[str]]) -> None:
    """PySide6 makes all of them to find what a bare widget of Qt's own making is."""
    assert "QWizard" not in start["made"]


@pytest.mark.parametrize("name", ["QMessageBox", "QFileDialog"])
def test_no_class_of_dialogs_is_made_before_one_is_asked_for(
    start: dict[str, list[str]], name: str
) -> None:
    assert name not in start["made"]


@pytest.mark.parametrize("name", LATER)
def test_what_can_wait_is_not_loaded(start: dict[str, list[str]], name: str) -> None:
    assert (GUI / f"{name}.py").is_file()
    assert f"annotator.gui.{name}" not in start["modules"]


@pytest.mark.parametrize("name", LATER_BELOW)
def test_what_can_wait_below_the_window_is_not_loaded(
    start: dict[str, list[str]], name: str
) -> None:
    assert ROOT.joinpath(*name.split(".")).with_suffix(".py").is_file()
    assert name not in start["modules"]


def test_what_can_wait_comes_when_it_is_used(sample: Driver) -> None:
    """The parts whose making wires them to the window."""
    main = sample.main
    for name in ("palette_acts", "tour", "batches", "reviewing", "review_bar"):
        assert not is_made(main, name)
    sample.press("R")
    assert is_made(main, "review_bar")
    assert main.review_bar.isVisible()


def test_the_right_pane_is_whole_after_the_first_paint(open_window: Opener) -> None:
    driver = open_window()
    driver.main.show()
    right = driver.main.right
    assert not is_made(right, "form")
    assert not is_made(right, "totals")
    driver.window.start([sample_folder()])
    driver.wait(lambda: is_made(right, "totals"))
    assert is_made(right, "form")
    driver.wait(right.totals.isVisible)  # with the first article
    QApplication.processEvents()
    assert right.totals.geometry().bottom() < right.splitter.geometry().top()
    assert driver.view in right.totals.view.actions()[0].associatedObjects()


def test_a_mark_that_was_selected_has_its_form_at_the_first_paint(sample: Driver) -> None:
    sample.session.select(sample.mark("four").id)
    sample.main.left_off.keep_place()
    path, mark = sample.window.corpus.path, sample.session.selected_id
    sample.close()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    again = Window(app, Corpus.open(path, "ada", exclusive=True), Settings(), keep=False)
    again.show()
    assert again.session.selected_id == mark
    assert again.main.right.form.value.text()
    again.close()
    again.main.deleteLater()
