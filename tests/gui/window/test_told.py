"""What the window tells of failures, reports, charts and steps is in its language."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from string import ascii_uppercase, digits

import pytest
from PySide6.QtWidgets import QApplication

from annotator.domain import schema_edits
from annotator.domain.shorthand import parse_entry
from annotator.errors import UserError
from annotator.gui.dashboard import Dashboard
from annotator.gui.languages import PSEUDO, speak
from annotator.resources import convention, read_convention, read_schema, schema
from annotator.store.corpus import Corpus
from annotator.store.schema_changes import change_schema
from annotator.workflows.evaluating import evaluate
from annotator.workflows.exporting import export
from annotator.workflows.importing import import_articles
from tests.gui.window.conftest import Opener
from tests.gui.window.driver import Driver
from tests.gui.window.untranslated import has_words, spoken, untranslated, without_brackets

pytestmark = pytest.mark.usefixtures("english_afterwards")


def left_over(text: str, folder: Path) -> str:
    """What of a message is neither translated nor a name of a file or of what is meant."""
    rest = re.sub(rf"{folder}\S*", "", without_brackets(text))
    return rest if has_words(rest) else ""


def failures(driver: Driver, folder: Path) -> list[Callable[[], object]]:
    """What goes wrong, from all layers."""
    corpus = driver.session.corpus
    (folder / "taken").mkdir()
    (folder / "taken" / "diary.txt").write_text("x")
    (folder / "other.csv").write_text("a,b")
    (folder / "damaged.corpus").write_bytes(b"SQLite format 3\x00" + b"x" * 4000)
    (folder / "text.corpus").write_text("no corpus " * 200)
    good = '[codes]\nexact = { best = "number" }\n'
    delete = schema_edits.delete(corpus.schema, driver.confirmed()[0][0])
    return [
        partial(Corpus.open, folder / "missing.corpus"),
        partial(Corpus.open, folder),
        partial(Corpus.open, folder / "damaged.corpus"),
        partial(Corpus.open, folder / "text.corpus"),
        partial(Corpus.open, corpus.path, exclusive=True),
        partial(export, corpus, folder / "taken", "spacy"),
        partial(export, corpus, folder / "other.csv", "csv"),
        partial(export, corpus, folder, "csv"),
        partial(export, corpus, folder / "x", "odd"),
        partial(evaluate, corpus, None),
        partial(change_schema, corpus, delete),
        partial(schema_edits.merge, corpus.schema, "CASUALTY", "GPE"),
        partial(schema_edits.new_label, corpus.schema, "x", set(digits + ascii_uppercase)),
        partial(schema, "nowhere"),
        partial(convention, "nowhere"),
        partial(read_schema, 'name = "x"'),
        partial(read_schema, "= no"),
        partial(read_convention, "= no"),
        partial(read_convention, f'name = "x"\ntitle = "X"\n{good}'),
        partial(read_convention, 'name = "x"\ntitle = "X"\nodd = 1\n'),
        partial(parse_entry, "12a"),
        partial(parse_entry, ""),
        partial(parse_entry, "5 zzz"),
    ]  # fmt: skip


def test_failures_are_told_in_the_language(open_window: Opener, tmp_path: Path) -> None:
    driver = spoken(open_window, PSEUDO)
    driver.press("Tab", "Enter")
    told = []
    for fail in failures(driver, tmp_path):
        with pytest.raises((UserError, ValueError)) as caught:
            fail()
        error = caught.value
        shown = error if isinstance(error, UserError) else UserError(str(error))
        driver.session.failed.emit(shown)
        assert not driver.main.message.isHidden()
        told.append(driver.main.message.text)
    assert len(set(told)) == len(told)
    assert [one for one in told if left_over(one, tmp_path)] == []


BROKEN = {
    "empty.txt": b"",
    "blank.txt": b" \n ",
    "report.txt": b"%PDF-1.7",
    "date.txt": b"2026-02-30 1\n\nA headline",
    "windows.txt": "A café was hit\n\nNothing more.".encode("cp1252"),
    "controls.txt": b"A headline\n\nText with a \x01 in it.",
    "rows.jsonl": b'{"id": 1}\nno\n{"text": "A", "date": "soon"}\n',
    "odd.xyz": b"x",
    ".hidden": b"x",
}


def test_reports_are_told_in_the_language(open_window: Opener, tmp_path: Path) -> None:
    driver = spoken(open_window, PSEUDO)
    driver.press("Tab", "Enter")
    folder = tmp_path / "broken"
    folder.mkdir()
    for name, data in BROKEN.items():
        (folder / name).write_bytes(data)
    corpus = driver.session.corpus
    report = import_articles(corpus, [folder, tmp_path / "missing.txt"])
    lines = [report.summary(), *report.details()]
    for format in ("csv", "jsonl", "spacy"):
        made = export(corpus, tmp_path / f"out.{format}", format)
        lines += [made.summary(), *made.details()]
    assert len(lines) > len(BROKEN)
    assert [one for one in lines if left_over(one, tmp_path)] == []


def test_charts_and_steps_are_told_in_the_language(open_window: Opener) -> None:
    driver = spoken(open_window, PSEUDO)
    driver.press("Shift+Enter", "Ctrl+D")
    driver.wait_idle()
    driver.press("Ctrl+Z")
    assert driver.main.status.said_text.startswith("[")
    assert "\n".join(untranslated(driver)) == ""
    driver.press("Ctrl+Shift+Z", "Ctrl+I")
    (page,) = driver.main.findChildren(Dashboard)
    driver.wait(lambda: not page.awaited)
    driver.wait_idle()
    drawn = [card for card in page.cards.values() if card.plot is not None]
    assert len(drawn) > 4
    assert "\n".join(untranslated(driver)) == ""


def test_the_name_of_a_step_is_read_in_whatever_language_is_spoken(
    open_window: Opener, qapp: QApplication
) -> None:
    driver = spoken(open_window, PSEUDO)
    driver.press("Tab", "Enter")
    mark = next(iter(driver.session.layer.annotations))
    entry = driver.session.history(mark)[0]
    assert entry.text.startswith("[Accept [")
    speak(qapp, "en")
    entry = driver.session.history(mark)[0]
    assert entry.text.startswith("Accept ")
    assert "[" not in entry.text
