"""How much of a vocabulary that is taken away is learnt back from marked figures.

`python -m benchmarks.learnt_words FOLDER/dev/NAME.jsonl COUNT OUTCOME.LIST.WORD…` takes the words
out of `triggers.toml`. What the whole vocabulary finds in the texts counts as marked by an analyst.
Words are learnt from the first COUNT texts that have a figure; printed is what is found in the next
300 with what was taken away, and with what was learnt.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from annotator.domain.evaluation import PlacedFigure
from annotator.domain.figures import Outcome
from annotator.nlp.casualties.learnt import Reviewed, learnt_words
from annotator.nlp.casualties.lexicon import lexicon, lexicon_with
from annotator.nlp.casualties.reader import Reader

TESTED = 300
SEED = 4


def without(words: Sequence[str]) -> dict[str, str]:
    """A lexicon file of one's own that takes words away."""
    lists: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for one in words:
        outcome, kind, word = one.split(".")
        lists[outcome][kind].append(word)
    lines = []
    for outcome, kinds in lists.items():
        lines.append(f"[without.outcome.{outcome}]")
        lines += [f"{kind} = {json.dumps(gone)}" for kind, gone in kinds.items()]
    return {"triggers": "\n".join(lines)}


def marked(path: Path, most: int) -> list[Reviewed]:
    """Texts with figures, as the whole vocabulary reads them."""
    texts = [json.loads(line)["text"] for line in path.read_text(encoding="utf-8").splitlines()]
    random.Random(SEED).shuffle(texts)
    reader, found = Reader(lexicon()), []
    for text in texts:
        figures = [PlacedFigure(f.start, f.end, f.figure) for f in reader.read(text, None)]
        if figures:
            found.append(Reviewed(text, figures))
        if len(found) == most:
            break
    return found


def score(reader: Reader, texts: Sequence[Reviewed]) -> str:
    """Right are figures with the same words and outcome."""
    there: set[tuple[int, int, int, Outcome]] = set()
    found: set[tuple[int, int, int, Outcome]] = set()
    for at, one in enumerate(texts):
        there |= {(at, f.start, f.end, f.figure.outcome) for f in one.figures}
        found |= {(at, f.start, f.end, f.figure.outcome) for f in reader.read(one.text, None)}
    right = len(there & found)
    f1 = 200 * right / (len(there) + len(found))
    return f"{right} of {len(there)} found, {len(found) - right} false, F1 {f1:.1f}"


def main() -> int:
    """Print what was learnt, and what it brings."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("file", type=Path)
    options.add_argument("count", type=int)
    options.add_argument("words", nargs="+")
    chosen = options.parse_args()
    own = without(chosen.words)
    texts = marked(chosen.file, chosen.count + TESTED)
    learnt_from, tested = texts[: chosen.count], texts[chosen.count :]
    print("without:", score(Reader(lexicon_with(own)), tested))
    start = time.process_time()
    words = learnt_words(learnt_from, own)
    print(f"learnt in {time.process_time() - start:.1f} s:", *(one.seen for one in words))
    print("with:", score(Reader(lexicon_with(own, words)), tested))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
