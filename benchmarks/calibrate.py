"""Sets the scores from what is right on one half of a benchmark, and checks them on the other.

`python -m benchmarks.calibrate FOLDER` reads `FOLDER/dev/*.jsonl` with gold figures or totals,
splits the documents by a hash of their ids, counts by rule and kind of value how many figures are
right on the first half, and prints for the other half how many figures of each band of scores are
right. `--write` puts the new scores into resources/lexicons/scores.toml.

A figure with gold beside it is right when it overlaps one of the same outcome and value. In sets
with totals only it is right when it, or the list it stands in, is the document's number; it is
wrong when it is larger, or when the number is in the text and nothing found is it. Smaller ones
beside the right number cannot be judged. A gold total of 0 makes every figure wrong.
"""

from __future__ import annotations

import argparse
import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from annotator.nlp.casualties.scores import kind_of_value, score_file
from benchmarks.casualty_gold import MAIN, documents, meet, number, same

PRIOR_RIGHT, PRIOR_SEEN = 4.0, 6.0  # a rule that was hardly seen stays near two in three
BANDS = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95)

Judged = tuple[str, str, float, bool]  # rule, kind of value, score now, right


def half(record: dict[str, Any]) -> int:
    """0 or 1, by the id alone."""
    return int(hashlib.md5(str(record["id"]).encode(), usedforsecurity=False).hexdigest(), 16) % 2


def judged(
    record: dict[str, Any], found: list[dict[str, Any]]
) -> Iterator[tuple[dict[str, Any], bool]]:
    """The figures of a document that its gold can judge, and whether they are right."""
    gold = record["gold"]
    if "figures" in gold:
        known = found
        if record["source"] != "hard_dev":  # other sets leave out single persons and other outcomes
            known = [f for f in found if f["outcome"] in MAIN and (number(f) or 0) >= 2]
        for one in known:
            yield one, any(meet(other, one) and same(other, one) for other in gold["figures"])
        return
    for outcome in MAIN:
        total = gold.get("totals", {}).get(outcome)
        if total is not None and number(total) is not None:
            stated = number(total) == 1 or bool(gold.get("stated", {}).get(outcome))
            yield from by_total(total, stated, [one for one in found if one["outcome"] == outcome])


def by_total(
    total: dict[str, Any], stated: bool, found: list[dict[str, Any]]
) -> Iterator[tuple[dict[str, Any], bool]]:
    """The figures of an outcome that its total can judge; parts and other times it cannot."""
    allowed = {value for value in total.values() if value is not None}
    mine = [
        one
        for one in found
        if one["link"] is None and one["time"] == "event" and one["modality"] == "asserted"
    ]
    lists: dict[int, int] = defaultdict(int)
    for one in mine:
        lists[one["trigger"]["start"]] += number(one) or 0
    met = any(number(one) in allowed for one in mine) or bool(allowed & set(lists.values()))
    for one in mine:
        value = number(one)
        if value is None:
            continue
        right = value in allowed or lists[one["trigger"]["start"]] in allowed
        # Smaller numbers may be another event's or a share of the total, if that is there.
        if right or value > max(allowed) or (stated and not met):
            yield one, right


def read(folder: Path, sets: list[str]) -> tuple[list[Judged], list[Judged]]:
    """The judged figures of both halves."""
    halves: tuple[list[Judged], list[Judged]] = [], []
    for _, record, found in documents(folder, sets):
        halves[half(record)].extend(
            (one["rule"], kind_of_value(one["qualifier"], number(one)), one["score"], right)
            for one, right in judged(record, found["figures"])
        )
    return halves


def fitted(first: list[Judged]) -> dict[str, dict[str, float]]:
    """Scores by rule and kind of value: the share that is right, drawn to what is usual."""
    seen: Counter[tuple[str, str]] = Counter()
    right: Counter[tuple[str, str]] = Counter()
    for rule, kind, _, is_right in first:
        seen[rule, kind] += 1
        right[rule, kind] += is_right
    scores: dict[str, dict[str, float]] = defaultdict(dict)
    for (rule, kind), count in sorted(seen.items()):
        share = (right[rule, kind] + PRIOR_RIGHT) / (count + PRIOR_SEEN)
        scores[rule][kind] = round(share, 2)
        print(f"{rule:20} {kind:8} {count:5} seen, {right[rule, kind] / count:6.1%} right")
    return dict(scores)


def show(name: str, rows: list[tuple[float, bool]]) -> None:
    """How many figures of each band are right."""
    for low, high in zip(BANDS, (*BANDS[1:], 1.01), strict=True):
        band = [is_right for score, is_right in rows if low <= score < high]
        if band:
            print(
                f"{name} {low:.2f} to {high:.2f}: {len(band):5}, {sum(band) / len(band):.1%} right"
            )
    top = [is_right for score, is_right in rows if score >= 0.9]
    print(f"{name} 0.9 or more: {len(top)}, {sum(top) / max(len(top), 1):.1%} right")


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", type=Path)
    options.add_argument("sets", nargs="*", help="only these, by file name without .jsonl")
    options.add_argument("--write", action="store_true")
    chosen = options.parse_args()
    first, second = read(chosen.folder, chosen.sets)
    scores = fitted(first)
    show("now", [(score, is_right) for _, _, score, is_right in second])
    new = [(scores.get(r, {}).get(k, 0.67), is_right) for r, k, _, is_right in second]
    show("new", new)
    if chosen.write:
        path = score_file()
        head = path.read_text(encoding="utf-8").split("\n\n", 1)[0].rstrip()
        tables = [
            f"[{rule}]\n" + "".join(f"{kind} = {value}\n" for kind, value in kinds.items())
            for rule, kinds in sorted(scores.items())
        ]
        path.write_text(head + "\n\n" + "\n".join(tables), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
