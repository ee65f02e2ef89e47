"""Takes the documentation's pictures: the real window on the sample, worked with real keys.

Run it through `python3 packaging/dev.py screenshot`; the pictures are written to `docs/images`.
"""

from __future__ import annotations

import os
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from pictured_window import ROOT, PicturedWindow
from PySide6.QtWidgets import QApplication

from annotator import workflows
from annotator.domain import commands
from annotator.nlp.pipeline import Pipeline
from annotator.store.corpus import Corpus

IMAGES = ROOT / "docs" / "images"
NAMES = {"light": "window.png", "dark": "window-dark.png"}
SIZE = (1280, 800)
# The paragraph with the figures is the one to look at.
_SHOWN = "at least 29"


@dataclass(frozen=True, slots=True)
class Step:
    """One picture of an article from suggestions to done.

    In a review, Enter is pressed until the words `to` are selected; then come `keys`, then `typed`.
    """

    name: str
    keys: tuple[str, ...] = ()
    typed: str = ""
    to: str = ""


STEPS = (
    Step("suggestions"),
    Step("review", ("R",)),
    Step("relabel", ("2",), to="Islamic Emirate of Afghanistan"),
    Step("value", ("V",), "29+ k", to=_SHOWN),
    Step("boundary", (".",), to="heavy artillery"),
    Step("missed", ("Shift+Enter", "Escape", "J", "F", "A", "I", "1")),
    Step("link", ("Ctrl+J", "1", "3", "Enter", "L")),
    Step("totals", ("Escape", "T")),
    Step("done", ("Ctrl+D",)),
)


def main() -> int:
    """Take all pictures; gives the exit code."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "conflict-news.corpus"
        prepare(path)
        take_steps(app, path)
        work_half(path)
        for mode, name in NAMES.items():
            take(app, path, mode, IMAGES / name)
    return 0


def prepare(path: Path) -> None:
    """The sample with its suggestions."""
    with Corpus.open(path, "analyst", create=True) as corpus:
        workflows.import_articles(corpus, [ROOT / "seeds"])
        workflows.suggest(corpus, Pipeline.load())


def work_half(path: Path) -> None:
    """The sample anew, its first half worked through."""
    path.unlink()
    prepare(path)
    with Corpus.open(path, "analyst") as corpus:
        (article,) = corpus.articles()
        layer = corpus.layer(article.id)
        middle = article.text.index(_SHOWN)
        early = [one.id for one in layer.pending.values() if one.start <= middle]
        corpus.apply(commands.accept(layer, early))


def take(app: QApplication, path: Path, mode: str, picture: Path) -> None:
    """One picture of the whole window, in one of the themes."""
    with PicturedWindow(app, path, mode, SIZE) as window:
        window.select(_SHOWN)
        window.take(picture)


def take_steps(app: QApplication, path: Path) -> None:
    """The pictures of the sample article from its suggestions to done."""
    with PicturedWindow(app, path, "light", SIZE) as window:
        for number, step in enumerate(STEPS, 1):
            while step.to and window.selected_words != step.to:
                window.press("Enter")
            window.press(*step.keys)
            window.type(step.typed)
            window.take(IMAGES / f"first-article-{number}-{step.name}.png")


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    os._exit(code)  # Qt's own teardown order is nothing a picture depends on
