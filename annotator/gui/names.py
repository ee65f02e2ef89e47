"""Names that the form offers while one types an actor, a place or a source.

First those of the open article's own spans, then what the corpus holds, then the lists of
countries, peoples and armed groups that come with the program. What begins with the typed letters
goes before what has them at the beginning of a later word, and that before what has them anywhere.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Collection, Iterable, Mapping
from functools import cache, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter

from annotator.domain.schema import LabelSchema
from annotator.gui.fields import Line
from annotator.gui.snapshot import Snapshot
from annotator.resources import resource
from annotator.store.names import used

if TYPE_CHECKING:
    from annotator.gui.jobs import Jobs
    from annotator.store.corpus import Corpus
    from annotator.workflows.progress import Progress

# The labels of names, as pipelines call them, by the figure's field that takes such names.
_LABELS = {
    "actor": frozenset({"NORP", "ORG", "GPE"}),
    "place": frozenset({"GPE", "LOC", "FAC"}),
    "attributed_to": frozenset({"ORG", "PERSON"}),
}
_MOST_SHOWN = 10
Now = tuple[Snapshot | None, int]  # what the form shows, and where the selected mark begins
_POPUP_WIDTH = 220


class Names(QObject):
    """Keeps the lists behind the fields that take names."""

    def __init__(self, schema: LabelSchema, parent: QObject) -> None:
        super().__init__(parent)
        self.labels = {kind: labels_of(schema, names) for kind, names in _LABELS.items()}
        self.used: dict[str, list[str]] = {kind: [] for kind in _LABELS}
        self._offered: dict[str, list[str]] = {kind: [] for kind in _LABELS}
        self._models: dict[str, QStringListModel] = {}
        self._jobs: Jobs | None = None

    def serve(self, lines: Mapping[str, Line], now: Callable[[], Now]) -> None:
        """Offer names in those lines that take them; the lists are made when one comes there."""
        for kind, line in ((kind, lines[kind]) for kind in _LABELS):
            model = self._models[kind] = QStringListModel(self)
            completer = QCompleter(model, line)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setMaxVisibleItems(_MOST_SHOWN)
            popup = completer.popup()
            assert popup is not None
            popup.setMinimumWidth(_POPUP_WIDTH)
            line.complete_from(completer)
            line.entered.connect(partial(self._fill, kind, now))
            line.textEdited.connect(partial(self._show, kind))

    def gather_with(self, jobs: Jobs) -> None:
        """Gather the corpus's names in the background, once the keyboard comes to a field."""
        self._jobs = jobs

    def take(self, used: object) -> None:
        """Take the names that the corpus holds, by field."""
        assert isinstance(used, dict)
        self.used = used

    def _fill(self, kind: str, now: Callable[[], Now]) -> None:
        if self._jobs is not None:
            jobs, self._jobs = self._jobs, None
            jobs.run(self.tr("Gathering names"), partial(_names_used, self.labels), self.take)
        snapshot, near = now()
        self._offered[kind] = offered(kind, snapshot, self.labels[kind], self.used[kind], near)
        self._show(kind, "")

    def _show(self, kind: str, typed: str) -> None:
        names = ranked(self._offered[kind], typed)
        if names != self._models[kind].stringList():
            self._models[kind].setStringList(names)


def ranked(names: Iterable[str], typed: str) -> list[str]:
    """Names with those first that fit the typed letters best; else in the same order."""
    begins = re.compile(re.escape(typed.strip()), re.IGNORECASE)
    begins_word = re.compile(rf"\b{begins.pattern}", re.IGNORECASE)

    def unfitness(name: str) -> int:
        return 0 if begins.match(name) else 1 if begins_word.search(name) else 2

    return sorted(names, key=unfitness)


def labels_of(schema: LabelSchema, names: Collection[str]) -> frozenset[str]:
    """The labels of a schema that stand for any of these of pipelines."""
    return frozenset(label.name for label in schema.labels if label.is_one_of(names))


def offered(
    kind: str,
    snapshot: Snapshot | None,
    labels: Collection[str],
    used_names: Iterable[str],
    near: int = 0,
) -> list[str]:
    """Names for a field, the likeliest first, each once: those of the article by nearness."""
    here = [] if snapshot is None else _in_article(kind, snapshot, labels, near)
    return list(dict.fromkeys([*here, *used_names, *listed(kind)]))


def _in_article(kind: str, snapshot: Snapshot, labels: Collection[str], near: int) -> list[str]:
    text = snapshot.layer.article.text
    found = [(one.start, getattr(one.figure, kind)) for one in snapshot.figures]
    found += [
        (mark.start, text[mark.start : mark.end]) for mark in snapshot.marks if mark.label in labels
    ]
    found.sort(key=lambda one: abs(one[0] - near))
    return [" ".join(name.split()) for _, name in found if name]


def _names_used(
    labels: dict[str, frozenset[str]], corpus: Corpus, progress: Progress
) -> dict[str, list[str]]:
    return {kind: used(corpus, kind, names) for kind, names in labels.items()}


@cache
def listed(kind: str) -> tuple[str, ...]:
    """The names of the lists that come with the program, in the alphabet's order."""
    places = _lexicon("places")
    countries: dict[str, list[str]] = places["countries"]
    if kind == "attributed_to":
        return ()
    if kind == "place":
        names = [*countries, *places["places"]["names"], *places["regions"]["names"]]
    else:
        names = [*countries, *places["peoples"]["names"], *_lexicon("armed")["groups"]["names"]]
        names += [demonym for demonyms in countries.values() for demonym in demonyms[:1]]
    return tuple(sorted(set(names)))


def _lexicon(name: str) -> dict[str, dict[str, list[str]]]:
    text = resource("lexicons", f"{name}.toml").read_text(encoding="utf-8")
    return dict(tomllib.loads(text))
