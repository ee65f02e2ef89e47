"""Takes the documentation's pictures: the real window on the sample, after a few minutes' work.

Run it through `python3 packaging/dev.py screenshot`; the pictures are written to `docs/images`.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from annotator import workflows
from annotator.domain import commands
from annotator.gui.app import Window
from annotator.nlp.pipeline import Pipeline
from annotator.settings import Settings
from annotator.store.corpus import Corpus

ROOT = Path(__file__).resolve().parent.parent
IMAGES = ROOT / "docs" / "images"
NAMES = {"light": "window.png", "dark": "window-dark.png"}
SIZE = (1280, 800)
_PATIENCE_SECONDS = 30.0
# The paragraph with the figures is the one to look at.
_SHOWN = "at least 29"


def main() -> int:
    """Take both pictures; gives the exit code."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "conflict-news.corpus"
        prepare(path)
        for mode, name in NAMES.items():
            take(app, path, mode, IMAGES / name)
            print(f"docs/images/{name}")
    return 0


def prepare(path: Path) -> None:
    """The sample with suggestions, its first half worked through."""
    with Corpus.open(path, "analyst", create=True) as corpus:
        workflows.import_articles(corpus, [ROOT / "seeds"])
        workflows.suggest(corpus, Pipeline.load())
        (article,) = corpus.articles()
        layer = corpus.layer(article.id)
        middle = article.text.index(_SHOWN)
        early = [one.id for one in layer.pending.values() if one.end <= middle]
        corpus.apply(commands.accept(layer, early))
        layer = corpus.layer(article.id)
        total = next(one for one in layer.pending.values() if one.start == middle)
        corpus.apply(commands.accept(layer, [total.id]))


def take(app: QApplication, path: Path, mode: str, picture: Path) -> None:
    """One picture, in one of the themes."""
    settings = Settings()
    settings.set("theme", mode)
    settings.set("suggest", False)
    with Corpus.open(path, "analyst") as corpus:
        window = Window(app, corpus, settings, keep=False)
        window.main.resize(*SIZE)
        window.main.show()
        window.start([])
        _wait(app, lambda: window.session.article_id != 0)
        layer = window.session.layer
        assert layer is not None
        middle = layer.article.text.index(_SHOWN)
        window.session.select(next(one.id for one in layer.marks() if one.start == middle))
        _settle(app)
        if not window.main.grab().save(str(picture)):
            raise OSError(f"{picture} could not be written")
        window.main.close()


def _wait(app: QApplication, there: Callable[[], bool]) -> None:
    begin = time.monotonic()
    while not there():
        if time.monotonic() - begin > _PATIENCE_SECONDS:
            raise TimeoutError("the window does not get ready")
        app.processEvents()
        time.sleep(0.01)


def _settle(app: QApplication) -> None:
    """Let layout, list and timers come to rest."""
    end = time.monotonic() + 1.0
    _wait(app, lambda: time.monotonic() > end)


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    os._exit(code)  # Qt's own teardown order is nothing a picture depends on
