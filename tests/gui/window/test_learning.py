from __future__ import annotations

import platform
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.gui.learning import LearningWindow
from annotator.settings import Settings
from annotator.store.corpus import Corpus
from annotator.workflows import models
from tests.gui.window.conftest import Opener
from tests.gui.window.driver import Driver
from tests.workflows.made_up import fill, fill_with_figures

ARTICLES = 24


@pytest.fixture
def models_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where trained models go: not to the person's own."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return models.models_folder()


def _opened(driver: Driver) -> LearningWindow:
    driver.press("Ctrl+Shift+L")
    (page,) = driver.main.findChildren(LearningWindow)
    return page


def _worked(tmp_path: Path, articles: int) -> Path:
    path = tmp_path / "a.corpus"
    with Corpus.open(path, "ada", create=True) as corpus:
        fill(corpus, articles)
    return path


def test_train_use_evaluate_and_go_back(
    open_window: Opener, tmp_path: Path, models_folder: Path
) -> None:
    driver = open_window(_worked(tmp_path, ARTICLES))
    driver.show()
    driver.wait_idle()
    page = _opened(driver)
    driver.wait(lambda: f"{ARTICLES} articles done" in page.train.about.text())

    page.train.minutes.setValue(1.0)
    page.train.start.click()
    assert not page.train.start.isEnabled()
    driver.wait(lambda: not page.train.is_running)
    assert not page.train.use.isHidden(), page.train.says.text()
    (model,) = models.list_models()
    assert model.f1 >= model.f1_before > 0.8  # the names marked are known without a training
    assert str(model.path) in page.train.says.text()

    page.train.use.click()
    driver.wait_idle()
    assert driver.main.settings.text("pipeline") == str(model.path)
    assert page.models.table.model().index(0, 0).data() == "●"
    layer = driver.session.layer
    assert layer is not None
    names = {one.provenance.pipeline for one in driver.session.corpus.layer(1).pending.values()}
    assert names <= {model.name, f"en_{model.name}"}

    page.errors.start.click()
    driver.wait(lambda: page.errors.scores.isVisibleTo(page.errors))
    driver.wait_idle()
    assert model.name in page.errors.says.text()
    scores = page.errors.scores.model()
    assert scores.index(scores.rowCount() - 1, 0).data() == "casualty figures"

    page.models.back.click()
    driver.wait_idle()
    assert driver.main.settings.text("pipeline") == ""
    page.close()


def test_an_error_leads_to_its_words(
    open_window: Opener, tmp_path: Path, models_folder: Path
) -> None:
    driver = open_window(_worked(tmp_path, 12))
    driver.show()
    driver.wait_idle()
    page = _opened(driver)
    page.tabs.setCurrentWidget(page.errors)
    page.errors.start.click()
    driver.wait(lambda: page.errors._report is not None)
    driver.wait_idle()
    report = page.errors._report
    assert report is not None
    assert report.errors
    wanted = report.errors[-1]
    page.errors.search.setText(wanted.quote)
    table = page.errors.errors
    table.setCurrentIndex(table.model().index(table.model().rowCount() - 1, 0))
    shown = report.errors[page.errors._errors_model.place(table.model().rowCount() - 1)]
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert driver.session.article_id == shown.article_id
    assert driver.view.selection() == (shown.start, shown.end)
    page.close()


def test_too_little_work_is_said_and_changes_nothing(
    open_window: Opener, tmp_path: Path, models_folder: Path
) -> None:
    driver = open_window(_worked(tmp_path, 1))
    driver.show()
    driver.wait_idle()
    page = _opened(driver)
    page.train.start.click()
    driver.wait(lambda: not page.train.is_running)
    assert page.train.use.isHidden()
    assert page.train.says.text()
    assert models.list_models() == []
    page.close()


def test_figures_alone_are_learnt_from_by_the_same_button(
    open_window: Opener, tmp_path: Path, models_folder: Path
) -> None:
    path = tmp_path / "figures.corpus"
    with Corpus.open(path, "ada", create=True) as corpus:
        fill_with_figures(corpus, ARTICLES)
    driver = open_window(path)
    driver.show()
    driver.wait_idle()
    page = _opened(driver)
    page.train.start.click()
    driver.wait(lambda: "Learning words for casualty figures from" in page.train.says.text())
    driver.wait(lambda: not page.train.is_running)
    assert "“garrotted” (killed)" in page.train.says.text()
    (model,) = models.list_models()
    assert model.f1 > model.f1_before
    page.train.use.click()
    driver.wait_idle()
    assert driver.main.settings.text("pipeline") == str(model.path)
    page.close()


def test_stopping_a_training_keeps_nothing(
    open_window: Opener, tmp_path: Path, models_folder: Path
) -> None:
    driver = open_window(_worked(tmp_path, ARTICLES))
    driver.show()
    driver.wait_idle()
    page = _opened(driver)
    page.train.start.click()
    driver.wait(lambda: bool(page.train._course.losses))
    page.train.cancel.click()
    assert not page.train.is_running
    assert "Nothing was kept" in page.train.says.text()
    assert not models_folder.exists() or list(models_folder.iterdir()) == []
    assert driver.main.settings.text("pipeline") == ""
    page.close()


def test_a_model_taken_away_by_hand_is_said_and_the_one_before_is_a_click_away(
    open_window: Opener, tmp_path: Path, models_folder: Path
) -> None:
    models_folder.mkdir(parents=True)
    litter = models_folder / f".unfinished-12ab34cd-{2**22 + 1}-{platform.node()}"
    litter.mkdir()
    settings = Settings()
    models.choose(settings, str(models_folder / "gone"))
    driver = open_window(_worked(tmp_path, 2), settings)
    driver.show()
    driver.wait(lambda: "no longer in its place" in driver.main.message.text)
    assert not litter.exists()
    page = _opened(driver)
    page.tabs.setCurrentWidget(page.models)
    assert "is no longer there" in page.models.in_use.text()
    page.models.back.click()
    driver.wait_idle()
    assert driver.main.settings.text("pipeline") == ""
    assert "came with the program" in page.models.in_use.text()
    assert driver.session.corpus.layer(1).suggestions
    page.close()


def test_a_pipeline_from_elsewhere_is_taken_only_after_a_warning(
    open_window: Opener, tmp_path: Path, models_folder: Path
) -> None:
    driver = open_window(_worked(tmp_path, 2))
    driver.show()
    driver.wait_idle()
    page = _opened(driver)
    page.tabs.setCurrentWidget(page.models)
    page.models.other.click()
    assert not page.models.warning.isHidden()
    assert driver.main.settings.text("pipeline") == ""
    QTest.keyClicks(page.models.warning.field, "blank")
    page.models.warning.agree.click()
    driver.wait_idle()
    assert driver.main.settings.text("pipeline") == "blank"
    layer = driver.session.corpus.layer(1)
    assert {one.provenance.pipeline for one in layer.suggestions.values()} <= {"blank", "en_blank"}
    page.close()
