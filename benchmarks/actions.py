"""How many actions an article takes, from suggestions on the screen to the truth in the store.

Three ways: with mouse and keys, and with the keyboard alone, both mending what is wrong and then
accepting the rest; and one by one in review. Each ends with the key that says that the article is
done. After each article the stored annotations are held against the truth: a count of something
that did not come out right would be worthless.

`python -m benchmarks.actions` prints the table of actions by kind and article.
"""

from __future__ import annotations

import tempfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import mean

from annotator.domain.annotations import ImportedArticle, Suggestion
from annotator.domain.layer import Layer
from annotator.gui.app import Window
from annotator.nlp.pipeline import Pipeline
from annotator.store.corpus import Corpus
from benchmarks.analyst import Analyst, Stuck
from benchmarks.driving import opened_window, wait
from benchmarks.faults import BOUNDARY, KINDS, LABEL, MISSING, RIGHT, SPURIOUS, VALUE, Fault, faults
from benchmarks.peer_actions import PEERS, spent
from benchmarks.reviewed import Case, Truth, cases, damaged
from benchmarks.table import Row

MOUSE, KEYS, ONE_BY_ONE = "mouse and keys", "keyboard alone", "one by one"
WAYS = (MOUSE, KEYS, ONE_BY_ONE)
AIMS = {RIGHT: 1.0, LABEL: 2.0, BOUNDARY: 3.0, MISSING: 3.0, SPURIOUS: 2.0, VALUE: 4.0}
_AIMED = {RIGHT: ONE_BY_ONE}  # the way for which a kind's aim is meant; else with the mouse
KEYBOARD_LIMIT = 1.5
_RUN = "benchmark"


class Tally:
    """Actions of one set of articles: by way and kind, and by way and article."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.kinds: dict[tuple[str, str], list[float]] = defaultdict(list)
        self.articles: dict[str, list[int]] = defaultdict(list)
        self.peers: dict[str, list[tuple[int, int]]] = defaultdict(list)


def measure() -> list[Tally]:
    """Both sets of suggestions, each article in each way."""
    real, made = Tally("as suggested"), Tally("damaged")
    found = cases()
    pipeline = Pipeline.load()
    with tempfile.TemporaryDirectory() as name:
        for number, case in enumerate(found):
            for tally in (real, made):
                for way in WAYS:
                    path = Path(name) / f"{number}-{tally.name}-{way}.corpus"
                    _work(path, case, tally, way, pipeline)
    return [real, made]


def _work(path: Path, case: Case, tally: Tally, way: str, pipeline: Pipeline) -> None:
    """One article in one way, in a corpus and a window of its own."""
    with Corpus.open(path, "analyst", create=True) as corpus:
        given = ImportedArticle(case.article, case.article.text.encode(), "utf-8")
        number = corpus.add([given]).new[0]
        corpus.replace_suggestions(
            {number: _suggest(corpus, number, case, tally, pipeline)}, _RUN, "1"
        )
    with opened_window(path, "analyst") as window:
        wait(lambda: window.session.layer is not None)
        window.main.activateWindow()
        window.main.pane.view.setFocus()
        _mend_all(window, case, tally, way)


def _suggest(
    corpus: Corpus, number: int, case: Case, tally: Tally, pipeline: Pipeline
) -> list[Suggestion]:
    if tally.name == "damaged":
        made = damaged(case, corpus.schema)
        return _named([one._replace(article_id=number) for one in made])
    return _named(next(pipeline.suggest(corpus.articles([number]), corpus.schema))[1])


def _named(found: Sequence[Suggestion]) -> list[Suggestion]:
    """The same with ids that are the same in each run: they order what stands at one place."""
    names = {one.id: f"{one.start:08}-{one.end:08}-{one.label}" for one in found}
    return [one._replace(id=names[one.id], target_id=names.get(one.target_id, "")) for one in found]


def _mend_all(window: Window, case: Case, tally: Tally, way: str) -> None:
    layer = window.session.layer
    assert layer is not None
    todo = faults(layer.pending.values(), case.truth)
    analyst = Analyst(window, mouse=way == MOUSE)
    total = 0
    if way == ONE_BY_ONE:
        analyst.press("R")
        total += _taken(analyst)
    mended: set[Fault] = set()
    for fault in todo:
        if fault in mended or (way != ONE_BY_ONE and fault.kind == RIGHT):
            continue
        alike = analyst.alike(fault, todo, case.truth) if way != ONE_BY_ONE else [fault]
        mended.update(alike)
        analyst.mend(fault, alike)
        if way == ONE_BY_ONE:
            _go_on(analyst, fault, layer)
        spent_on_it = _taken(analyst)
        for one in alike:
            tally.kinds[way, one.kind].append(spent_on_it / len(alike))
        total += spent_on_it
    analyst.press("Ctrl+Shift+Enter")  # the rest is right: accepted, and the article done
    total += _taken(analyst)
    tally.articles[way].append(total)
    _verify(window, case)
    if way == MOUSE:
        for peer in PEERS:
            tally.peers[peer].append(spent(peer, todo))


def _go_on(analyst: Analyst, fault: Fault, layer: Layer) -> None:
    """In review the next suggestion is there by itself, but where a span was made or bent."""
    if layer.pending and not isinstance(analyst.session.selected, Suggestion):
        analyst.press("Enter")
    if layer.pending and not isinstance(analyst.session.selected, Suggestion):
        raise Stuck(f"review does not go on after {fault}")


def _taken(analyst: Analyst) -> int:
    number = sum(analyst.spent.values())
    analyst.spent.clear()
    return number


def _verify(window: Window, case: Case) -> None:
    stored = window.corpus.layer(window.session.article_id)
    found = sorted(map(Truth.of, stored.annotations.values()), key=repr)
    if found != sorted(case.truth, key=repr) or stored.pending or not stored.is_read:
        missing = [one for one in case.truth if one not in found]
        extra = [one for one in found if one not in case.truth]
        raise Stuck(f"{case.name}: stored is not the truth: without {missing}, with {extra}")


def rows() -> Iterator[Row]:
    """Actions for each kind of fault beside its aim, and the keyboard beside the mouse."""
    for tally in measure():
        yield from _rows_of(tally)


def _rows_of(tally: Tally) -> Iterator[Row]:
    for kind, aim in AIMS.items():
        way = _AIMED.get(kind, MOUSE)
        each = tally.kinds[way, kind]
        if each:
            yield _row(f"{tally.name}, {way}: {kind}", each, aim)
    mouse, keys = tally.articles[MOUSE], tally.articles[KEYS]
    ratio = sum(keys) / sum(mouse)
    limit = f"≤ {KEYBOARD_LIMIT} × the mouse"
    yield Row(
        f"{tally.name}: an article by keyboard alone", "actions", mean(keys), max(keys), limit,
        ratio <= KEYBOARD_LIMIT, mean(mouse), ratio,
    )  # fmt: skip
    for peer, found in tally.peers.items():
        actions = [number for number, _ in found]
        lost = sum(number for _, number in found)
        name = f"{tally.name}: an article with the mouse, beside {peer}"
        limit = f"fewer, though {peer} leaves {lost} undone" if lost else "fewer or as many"
        ratio = sum(mouse) / sum(actions)
        ok = ratio <= 1 or bool(lost)
        yield Row(name, "actions", mean(mouse), max(mouse), limit, ok, mean(actions), ratio)


def _row(name: str, each: Sequence[float], aim: float) -> Row:
    return Row(name, "actions", mean(each), max(each), f"mean ≤ {aim:g}", mean(each) <= aim)


def as_text(tallies: Sequence[Tally]) -> str:
    """A table for people: kinds by way, then articles by way and by peer."""
    lines: list[str] = []
    for tally in tallies:
        lines += ["", f"**{tally.name}**", "", "| | number | " + " | ".join(WAYS) + " | aim |"]
        lines.append("|---|---:|" + "---:|" * (len(WAYS) + 1))
        for kind in KINDS:
            number = max(len(tally.kinds[way, kind]) for way in WAYS)
            if number:
                means = " | ".join(_mean(tally.kinds[way, kind], kind == RIGHT) for way in WAYS)
                lines.append(f"| {kind} | {number} | {means} | {AIMS.get(kind, '')} |")
        means = " | ".join(f"{mean(tally.articles[way]):.1f}" for way in WAYS)
        lines.append(f"| **an article** | {len(tally.articles[MOUSE])} | {means} | |")
        for peer, found in tally.peers.items():
            lost = sum(number for _, number in found)
            undone = f" ({lost} cannot be done)" if lost else ""
            lines.append(f"| {peer}{undone} | | {mean(n for n, _ in found):.1f} | – | – | |")
    return "\n".join(lines)


def _mean(each: Sequence[float], free: bool) -> str:
    if not each:
        return "0" if free else "–"
    return f"{mean(each):.2f}"


if __name__ == "__main__":
    print(as_text(measure()))
