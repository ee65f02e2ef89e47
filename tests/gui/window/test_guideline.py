"""Guidelines with pictures, and examples pinned from the corpus."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from annotator.domain import commands
from annotator.domain.annotations import Provenance, Suggestion
from annotator.formats.schema_file import write_schema
from annotator.gui.guideline import GuidelineDialog
from annotator.gui.schema_editor import SchemaEditor
from annotator.resources import read_schema
from annotator.store.corpus import Corpus
from annotator.store.examples import examples
from tests.articles import imported
from tests.gui.window.conftest import Opener
from tests.gui.window.driver import Driver

TEXTS = ("First\nAda *Obi* of the Harbour Guard.", "Second\nThe Free Army [sic] denied it.")


@pytest.fixture
def driver(at_work: Opener, tmp_path: Path) -> Driver:
    """Two articles with an organisation each, the second one suggested only."""
    path = tmp_path / "guide.corpus"
    with Corpus.open(path, "ada", create=True) as corpus:
        for text in TEXTS:
            corpus.add([imported(text)])
        start = TEXTS[0].index("Harbour")
        corpus.apply(commands.create(corpus.layer(1), start, start + 13, "ORG"))
        start = TEXTS[1].index("Free")
        made = Provenance("test", "1", "test")
        found = Suggestion("s", 2, start, start + 9, "ORG", 0.9, made)
        corpus.replace_suggestions({2: [found]}, "test", "1")
    driver = at_work(path, 1)
    driver.session.select(driver.mark("Harbour Guard").id)
    driver.view.setFocus()
    return driver


def dialog() -> GuidelineDialog:
    shown = (w for w in QApplication.topLevelWidgets() if isinstance(w, GuidelineDialog))
    return next(one for one in shown if one.isVisible())


def page() -> str:
    return dialog().text.toPlainText()


def back(driver: Driver) -> None:
    driver.main.activateWindow()
    driver.view.setFocus()
    driver.wait(driver.view.hasFocus)


def test_p_pins_and_unpins_an_annotation_and_accepts_a_suggestion(driver: Driver) -> None:
    driver.press("p")
    assert "Pinned for Organisation" in driver.main.status.said_text
    driver.session.open_article(2)
    driver.session.select("s")
    driver.press("p")
    quotes = [one.place.quote for one in examples(driver.session.corpus, "ORG")]
    assert quotes == ["Free Army", "Harbour Guard"]
    assert not driver.session.corpus.layer(2).pending
    driver.press("p")
    assert len(examples(driver.session.corpus, "ORG")) == 1
    driver.press("Ctrl+Z", "Ctrl+Z")
    assert driver.session.corpus.layer(2).pending


def test_g_shows_the_label_at_hand_with_its_examples(driver: Driver) -> None:
    driver.press("p", "g")
    assert "Organisation" in dialog().windowTitle()
    assert "Ada *Obi* of the Harbour Guard." in page()
    assert "There is no guideline yet" in page()
    back(driver)
    driver.session.open_article(2)
    driver.session.select("s")
    assert "Harbour Guard" in page()
    dialog().text.anchorClicked.emit(QUrl(f"pin:1/{first_pin(driver)}"))
    assert driver.session.article_id == 1
    assert driver.quote == "Harbour Guard"
    dialog().text.anchorClicked.emit(QUrl(f"unpin:1/{first_pin(driver)}"))
    assert "Ada" not in page()
    dialog().text.setFocus()
    driver.press("g")
    assert not any(
        isinstance(one, GuidelineDialog) and one.isVisible()
        for one in QApplication.topLevelWidgets()
    )


def first_pin(driver: Driver) -> str:
    return examples(driver.session.corpus, "ORG")[0].annotation_id


def test_a_guideline_is_written_with_a_picture_and_shown(driver: Driver, tmp_path: Path) -> None:
    picture = tmp_path / "a map.png"
    image = QImage(1000, 20, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    assert image.save(str(picture))
    driver.press("g")
    dialog()._edit()
    editor = next(w for w in QApplication.topLevelWidgets() if isinstance(w, SchemaEditor))
    form = editor.form
    form.guideline.setPlainText("Bears **arms**. <b>No</b>\n\n")
    form.guideline.moveCursor(form.guideline.textCursor().MoveOperation.End)
    form.insert_picture(picture)
    form.insert_picture(tmp_path / "nothing.png")
    assert "cannot be read" in editor.said.text()
    schema = driver.session.schema
    (held,) = schema.pictures
    assert f"![a map]({held.name})" in schema.by_name["ORG"].guideline
    assert "Bears arms. <b>No</b>" in page()
    shown = dialog().text.loadResource(2, QUrl(held.name))
    assert isinstance(shown, QImage)
    assert 200 <= shown.width() < 800  # as wide as there is room for
    assert dialog().text.loadResource(2, QUrl.fromLocalFile(str(picture))) is None
    assert read_schema(write_schema(schema)) == schema
    form.guideline.setPlainText("Bears arms.")
    form.commit()
    assert driver.session.schema.pictures == ()
    driver.session.undo()
    assert driver.session.schema == schema
