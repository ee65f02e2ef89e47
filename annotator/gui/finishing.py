"""Finishing an article with one key: the rest accepted, done, the next one opened; one step."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject

from annotator.domain import commands
from annotator.domain.edits import Command, Step
from annotator.domain.layer import Layer
from annotator.gui.gestures import Gestures
from annotator.gui.long_steps import LongSteps
from annotator.store.corpus import Corpus
from annotator.texts import counted, later

_MANY = 150  # suggestions whose accepting is no longer felt as one key's work


class Finishing(QObject):
    """The last key of an article in which what is left is right."""

    def __init__(self, gestures: Gestures, long_steps: LongSteps) -> None:
        super().__init__(gestures)
        self._gestures = gestures
        self._session = gestures.session
        self._long_steps = long_steps

    def accept_and_finish(self) -> None:
        """Accept every undecided suggestion, mark the article done, open the next."""
        layer = self._session.layer
        if layer is None:
            return
        self._gestures.cancel()
        chosen = list(layer.pending)
        what = later("Accept {0:,} suggestion(s), mark the article done")
        text = counted(what, len(chosen))
        if not chosen:
            self._gestures.done_and_next()
        elif len(chosen) > _MANY:
            make = partial(_finishing, layer.article.id)
            self._long_steps.do_all(make, text, partial(self._go_on, len(chosen)))
        elif self._session.do_all(_of(layer), text, ""):
            self._go_on(len(chosen))

    def _go_on(self, accepted: int, step: Step | None = None) -> None:
        self._session.step_article(1)
        said = self.tr("Done, {0} suggestion(s) accepted. {1} takes that back.", "", accepted)
        key = self._gestures.session.key_text("undo")
        self._session.said.emit(said.format(f"{accepted:,}", key))


def _of(layer: Layer) -> Iterator[Command]:
    yield commands.accept(layer, list(layer.pending))
    if not layer.is_read:
        yield commands.set_read(layer, True)


def _finishing(article_id: int, corpus: Corpus) -> Iterator[Command]:
    yield from _of(corpus.layer(article_id))
