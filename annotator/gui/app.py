"""Starts the window: application, theme, corpus, first paint, and only then what is heavy."""

from __future__ import annotations

import contextlib
import gc
import sys
import threading
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, QSettings, Qt, Signal
from PySide6.QtWidgets import QApplication

from annotator.errors import UserError
from annotator.gui.jobs import Jobs
from annotator.gui.languages import speak
from annotator.gui.main_window import MainWindow
from annotator.gui.session import Session
from annotator.gui.theme import Mode, app_icon, apply_theme
from annotator.logs import logger, report, start_log, stop_log
from annotator.resources import schema
from annotator.settings import Settings, settings_path
from annotator.store.corpus import Corpus
from annotator.texts import anew

translate = QCoreApplication.translate  # the name by which lupdate finds the words

_MOST_SAID = 3  # problems with the settings; the log has all
_UNSEEN = frozenset({"offscreen", "minimal"})  # nobody could close a dialog there


class CrashHook(QObject):
    """Takes exceptions that nobody caught: into the log, and as a report into the window.

    Emitting the signal carries it into the window's thread, whichever thread it came from.
    """

    caught = Signal(object)

    def install(self) -> None:
        """Take over from Python's own hooks."""
        sys.excepthook = self._from_main
        threading.excepthook = self._from_thread

    def remove(self) -> None:
        """Give the hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def _from_main(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        self._take(error)

    def _from_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._take(args.exc_value)

    def _take(self, error: BaseException) -> None:
        if not logger.handlers:
            start_log()  # it broke before the first paint
        text = report(error)
        logger.error("%s", text)
        sys.stderr.write(f"{text}\n")
        self.caught.emit(error)


class Window:
    """A window with all that belongs to it, from opening the corpus to closing it."""

    def __init__(
        self, app: QApplication, corpus: Corpus, settings: Settings, *, keep: bool
    ) -> None:
        self.corpus = corpus
        self._language_found = speak(app, settings.text("language"))
        mode: Mode = settings.text("theme")  # type: ignore[assignment]
        theme = apply_theme(app, mode)
        self.session = Session(corpus)
        self.jobs = Jobs(corpus.path, corpus.annotator, settings.text("pipeline"))
        geometry = QSettings("annotator", "annotator") if keep else None
        self.main = MainWindow(self.session, self.jobs, settings, theme, geometry)

    def show(self) -> None:
        """Show the window with the article at which the annotator left off."""
        self.main.show()
        self.main.left_off.go_back()

    def start(self, articles: Sequence[Path]) -> None:
        """What comes after the first paint: list, place, articles from the command line."""
        self.main.begin()
        self.main.repaint()  # the article first, then the worker process
        if articles:
            self.main.desk.load(articles)
        elif self.corpus.count():
            self.main.desk.suggest_missing()
        self._say_problems()
        threading.Thread(target=_tidy).start()
        # Full collections would stall the window; what lives now lives as long as it does. The
        # command line turns the collector off: at start-up it would take a fifth of the time.
        gc.freeze()
        gc.set_threshold(10_000, 250, 1_000)  # young ones in small portions, for the same reason
        gc.enable()

    def _say_problems(self) -> None:
        """Say what in the settings was left out."""
        settings = self.main.settings
        problems = [*map(anew, settings.problems), *self.main.actions_.problems]
        if not self._language_found:
            said = translate("Window", "There is no translation for the language “{0}”.")
            problems.append(said.format(settings.text("language")))
        if problems:
            for problem in problems:
                logger.warning("%s", problem)
            shown = problems[:_MOST_SAID]
            if len(problems) > len(shown):
                more = translate("Window", "… and {0} more, which the log has.")
                shown.append(more.format(len(problems) - len(shown)))
            hint = translate("Window", "All else holds; {0} lists the keys in force.")
            hint = hint.format(self.main.actions_.key_text("keys"))
            self.main.message.show_error(UserError(" ".join(shown), hint, settings.path))

    def close(self) -> None:
        """Close the window, if it is open, and the corpus."""
        self.main.close()
        self.corpus.close()


def run(corpus_path: Path, articles: Sequence[Path], schema_name: str = "") -> int:
    """Open the window on a corpus, loading articles into it; gives the exit code.

    `schema_name` are the labels of a corpus that is made, "" the usual ones.

    0: the window was closed; 1: the corpus could not be opened (said on stderr and in a dialog).
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication([sys.argv[0]])
    app.setApplicationName("annotator")
    app.setApplicationDisplayName("")
    app.setDesktopFileName("org.annotator.Annotator")
    app.setWindowIcon(app_icon())
    settings = Settings(settings_path())
    try:
        corpus = Corpus.open(
            corpus_path,
            settings.text("annotator"),
            create=True,
            exclusive=True,
            schema=schema(schema_name) if schema_name else None,
        )
    except UserError as error:
        return _refuse(error)
    hook = CrashHook()
    hook.install()
    window = Window(app, corpus, settings, keep=True)
    hook.caught.connect(window.main.acts.show_bug)
    window.main.painted.connect(start_log)
    window.main.painted.connect(partial(window.start, articles))
    window.show()
    try:
        return app.exec()
    finally:
        hook.remove()
        window.close()
        stop_log()


def _tidy() -> None:
    """Take away what a training left that was killed."""
    from annotator.workflows.models import models_folder, tidy

    tidy(models_folder())


def _refuse(error: UserError) -> int:
    sys.stderr.write(f"{error}\n")
    if QApplication.platformName() in _UNSEEN:
        return 1
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(QMessageBox.Icon.Warning, "Annotator", error.message)
    box.setInformativeText("\n".join(filter(None, (error.hint, str(error.path or "")))))
    box.setTextFormat(Qt.TextFormat.PlainText)
    with contextlib.suppress(KeyboardInterrupt):
        box.exec()
    return 1
