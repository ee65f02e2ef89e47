"""How right entity suggestions are: the bare model beside ours, on sets with gold entities.

`python -m benchmarks.entities FOLDER` reads `FOLDER/*.jsonl` (or the sets that are named) and
prints precision, recall and F1 of each set and label, F1 of headlines as they are and title-cased,
and milliseconds of processor time an article. `--steps` leaves out one component after the other.
`--unseen` measures on the articles that nobody read instead: see `unseen`.
How gold and found are compared: see `entity_gold`.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from annotator.domain.annotations import Article
from annotator.nlp.entity_components import ORDER
from annotator.nlp.pipeline import Pipeline
from benchmarks.entity_gold import Counts, Gold, Span, count, read_set, title_cased
from benchmarks.unseen import parts

LABELS = ("PER", "ORG", "LOC", "NORP")


@contextmanager
def only(pipeline: Pipeline, *left_out: str) -> Iterator[None]:
    """The pipeline without some of our components."""
    names = [name for name in left_out if pipeline.nlp.has_pipe(name)]
    with pipeline.nlp.select_pipes(disable=names):
        yield


def found(pipeline: Pipeline, golds: list[Gold]) -> list[tuple[Gold, list[Span]]]:
    """What the pipeline finds in each text."""
    articles = ((Article(gold.text, gold.headline_end), gold) for gold in golds)
    return [
        (gold, [(one.start, one.end, one.label) for one in reading.entities])
        for gold, reading in pipeline.read(articles)
    ]


def milliseconds(pipeline: Pipeline, golds: list[Gold]) -> float:
    """Processor time for an article, the best of three runs."""
    best = min(_timed(pipeline, golds) for _ in range(3))
    return 1000 * best / len(golds)


def _timed(pipeline: Pipeline, golds: list[Gold]) -> float:
    start = time.process_time()
    found(pipeline, golds)
    return time.process_time() - start


def table_row(name: str, counts: Counts, headlines: tuple[Counts, Counts] | None, ms: float) -> str:
    """One line of the table."""
    cells = ["{:.1f}/{:.1f}/{:.1f}".format(*counts.prf())]
    for label in LABELS:
        cells.append(
            "{:.1f}/{:.1f}/{:.1f}".format(*counts.prf(label)) if counts.gold[label] else ""
        )
    for one in headlines or ():
        cells.append(f"{one.prf()[2]:.1f}")
    if headlines is None:
        cells += ["", ""]
    return f"| {name} | " + " | ".join(cells) + f" | {ms:.1f} |"


def measure(pipeline: Pipeline, golds: list[Gold]) -> tuple[Counts, tuple[Counts, Counts] | None]:
    """The counts of all of it, and of the headlines as they are and title-cased."""
    pairs = found(pipeline, golds)
    if not any(gold.headline_end for gold in golds):
        return count(pairs), None
    titled = found(pipeline, [title_cased(gold) for gold in golds])
    return count(pairs), (count(pairs, headline=True), count(titled, headline=True))


def read_sets(folder: Path, names: list[str]) -> dict[str, list[Gold]]:
    """The sets of a folder by name, or those that are named."""
    files = sorted(folder.glob("*.jsonl"))
    return {one.stem: read_set(one) for one in files if not names or one.stem in names}


def main() -> int:
    """Print the table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", type=Path)
    options.add_argument("sets", nargs="*", help="only these, by file name without .jsonl")
    options.add_argument("--pipeline", default="", metavar="NAME_OR_PATH")
    options.add_argument("--steps", action="store_true", help="leave out one component at a time")
    options.add_argument("--unseen", action="store_true", help="on articles that nobody read")
    chosen = options.parse_args()
    pipeline = Pipeline.load(chosen.pipeline)
    print("| set | P/R/F1 | PER | ORG | LOC | NORP | headline | Title Case | ms |")
    print("|---|---|---|---|---|---|---|---|---|")
    sets = parts(chosen.folder) if chosen.unseen else read_sets(chosen.folder, chosen.sets)
    for name, golds in sets.items():
        ways: dict[str, tuple[str, ...]] = {"bare": ORDER, "ours": ()}
        if chosen.steps:
            ways |= {f"without {one}": (one,) for one in ORDER}
        for way, left_out in ways.items():
            with only(pipeline, *left_out):
                counts, headlines = measure(pipeline, golds)
                ms = milliseconds(pipeline, golds)
            print(table_row(f"{name}, {way}", counts, headlines, ms), flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
