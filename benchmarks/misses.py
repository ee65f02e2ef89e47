"""Sorts the misses on a benchmark folder into kinds: `python -m benchmarks.misses FOLDER [SET...]`.

FOLDER holds `dev/*.jsonl`. Every miss gets the first kind whose test it meets, so that the counts
add up; the tests look at numbers and words alone. A gold total is missed when ours is another
number; a gold figure when none of ours overlaps it with its outcome and value; a gold group when
none of our figures has its outcome and one of its values. `--show KIND` prints the texts of a kind.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

from annotator.domain import quantities
from annotator.nlp.casualties.lexicon import lexicon
from annotator.nlp.casualties.triggers import may_have_trigger
from benchmarks.casualty_gold import MAIN, documents, meet, number, same

MOST_ADDED = 4  # figures that a sum may have
MOST_TRIED = 14  # figures among which sums are looked for
AROUND = 160  # characters in which a word of an outcome is looked for

Miss = tuple[str, str, str]  # outcome, kind, what to show


def values(figure: dict[str, Any]) -> set[int]:
    """All numbers that a figure gives."""
    return {figure[key] for key in ("low", "best", "high") if figure.get(key) is not None}


def live(figure: dict[str, Any]) -> bool:
    """Whether a figure is stated, of this event and nobody's part."""
    return (
        not figure["negated"]
        and figure["modality"] in ("asserted", "feared")
        and figure["time"] == "event"
        and figure["part_of"] is None
    )


def total_misses(record: dict[str, Any], found: dict[str, Any]) -> Iterator[Miss]:
    """The totals of a document that are not the gold's."""
    for outcome in MAIN:
        gold = record["gold"]["totals"].get(outcome)
        if gold is None or number(gold) is None:
            continue
        wanted = values(gold)
        ours = number(found["totals"].get(outcome, {})) or 0
        if ours not in wanted:
            kind = total_kind(record["text"], outcome, wanted, ours, found["figures"])
            yield outcome, kind, f"{ours} for {sorted(wanted)}"


def total_kind(
    text: str, outcome: str, wanted: set[int], ours: int, figures: list[dict[str, Any]]
) -> str:
    """Why a total is not one of the wanted numbers."""
    mine = [one for one in figures if one["outcome"] == outcome]
    stated = [one for one in mine if live(one)]
    if not any(wanted):
        return "nobody was; ours is another's or of another time"
    if any(values(one) & wanted for one in stated):
        return "read, but another number was taken for the total"
    hit = next((one for one in mine if values(one) & wanted), None)
    if hit is not None:
        if hit["part_of"] is not None:
            return "read as a part of another figure"
        return "read as of another time, or as not certain"
    if any(values(one) & wanted for one in figures if one["outcome"] in (*MAIN, "casualty")):
        return "read with another outcome"
    if adds_up(wanted, [one for one in mine if not one["negated"]]):
        return "only a sum of figures that were read"
    if any(one["qualifier"] == "vague" for one in stated) and not ours:
        return "only a vague word was read"
    if max(wanted) == 1:
        return "one person: nobody was read" if not ours else "one person: more were read"
    if wanted & {n for q in quantities.find(text) for n in spelt(q)}:
        return unread_kind(text, wanted)
    return "the number is not in the text"


def spelt(quantity: quantities.Quantity) -> set[int]:
    """All numbers of a quantity phrase."""
    value = quantity.value
    return {n for n in (value.low, value.best, value.high) if n is not None}


def unread_kind(text: str, wanted: set[int]) -> str:
    """Whether a number that was not read has words of an outcome near it."""
    for quantity in quantities.find(text):
        if spelt(quantity) & wanted:
            around = max(quantity.start - AROUND, 0), min(quantity.end + AROUND, len(text))
            if may_have_trigger(lexicon(), text, *around):
                return "the number is near words of an outcome, and was not linked"
    return "the number is in the text, far from words of an outcome"


def adds_up(wanted: set[int], figures: list[dict[str, Any]]) -> bool:
    """Whether two or more of the figures add up to a wanted number."""
    numbers = [number(one) or 0 for one in figures][:MOST_TRIED]
    return any(
        sum(chosen) in wanted
        for size in range(2, MOST_ADDED + 1)
        for chosen in combinations(numbers, size)
    )


def figure_misses(record: dict[str, Any], found: dict[str, Any]) -> Iterator[Miss]:
    """Gold figures that were missed, and figures that the gold does not have."""
    text, hard = record["text"], record["source"] == "hard_dev"
    ours = found["figures"]
    if not hard:  # as the scorer has it: the other sets leave out single persons
        ours = [one for one in ours if one["outcome"] in MAIN and number(one) != 1]
        ours = [one for one in ours if not one["negated"]]
    golds = [one for one in record["gold"]["figures"] if hard or number(one) != 1]
    for gold in golds:
        over = [one for one in ours if meet(gold, one)]
        if any(same(gold, one) for one in over):
            continue
        shown = text[gold["start"] : gold["end"]]
        if any(one["outcome"] == gold["outcome"] for one in over):
            yield gold["outcome"], "missed: read with another value", shown
        elif over:
            yield gold["outcome"], "missed: read with another outcome", shown
        else:
            yield gold["outcome"], "missed: nothing read there", shown
    for one in ours:
        over = [gold for gold in golds if meet(gold, one)]
        if not any(same(gold, one) for gold in over):
            kind = "too much: the gold has another value or outcome there" if over else None
            if kind is None:
                kind = f"too much: {'vague' if number(one) is None else one['time']}"
            yield one["outcome"], kind, one["text"]


def group_misses(record: dict[str, Any], found: dict[str, Any]) -> Iterator[Miss]:
    """Groups of two or more of whom no figure speaks, and figures of irrelevant documents."""
    figures = found["figures"]
    for group in record["gold"]["groups"]:
        outcomes = set(group["outcomes"]) & set(MAIN)
        wanted = {v for one in group["values"] for v in (one["low"], one["high"]) if v is not None}
        if not outcomes or group.get("optional") or not wanted or max(wanted) < 2:
            continue
        if any(
            one["outcome"] in outcomes and values(one) & wanted and not one["negated"]
            for one in figures
        ):
            continue
        outcome = "/".join(sorted(outcomes))
        kind = total_kind(record["text"], outcome, wanted, 0, [])
        if any(values(one) & wanted for one in figures):
            kind = "read with another outcome"
        elif adds_up(wanted, [one for one in figures if one["outcome"] in outcomes]):
            kind = "only a sum of figures that were read"
        yield outcome, kind, f"{sorted(wanted)} {group.get('text', '')}"
    if not record["gold"]["relevant"]:
        wrong = [o for o in figures if o["outcome"] in MAIN and (number(o) or 0) > 1 and live(o)]
        if wrong:
            yield "any", "irrelevant document with a figure", wrong[0]["text"]


def misses(record: dict[str, Any], found: dict[str, Any]) -> Iterator[Miss]:
    """The misses of a document, by the kind of its gold."""
    if "figures" in record["gold"]:
        yield from figure_misses(record, found)
    elif "totals" in record["gold"]:
        yield from total_misses(record, found)
    else:
        yield from group_misses(record, found)


def shown(text: str) -> str:
    """A text on one line, cut to a length that can be read."""
    return re.sub(r"\s+", " ", text)[:1500]


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", type=Path)
    options.add_argument("sets", nargs="*", help="only these, by file name without .jsonl")
    options.add_argument("--show", default="", help="print the texts of kinds with these words")
    options.add_argument("--outcome", default="", help="with --show: only of this outcome")
    chosen = options.parse_args()
    counts: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for name, record, found in documents(chosen.folder, chosen.sets):
        for outcome, kind, what in misses(record, found):
            counts[name, outcome][kind] += 1
            if chosen.show and chosen.show in kind and chosen.outcome in outcome:
                print(f"{record['id']} {outcome}: {what}\n    {shown(record['text'])}")
    for (name, outcome), kinds in counts.items():
        print(f"{name}, {outcome}: {kinds.total()} missed")
        for kind, count in kinds.most_common():
            print(f"{count:6} {kind}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
