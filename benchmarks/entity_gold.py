"""Gold entities of news, and how what a pipeline finds is held against them.

A set is a file of lines `{"id", "text", "spans": [{"start", "end", "label"}]}`. Labels of all
schemes are brought to PER, ORG, LOC and NORP, dates and the like are left out. A span is right when
it is the gold one but for a leading "the" or "a" and a possessive ending, with the same label.

Some schemes know no peoples, only "misc". Such a span is a people when a list says so. What else is
misc may hold one ("Iraqi Kurds", "Swiss Cup"): a people found there is neither right nor wrong.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from annotator.nlp.gazetteer import gazetteer

Span = tuple[int, int, str]

OURS = {
    "PERSON": "PER",
    "ORG": "ORG",
    "GPE": "LOC",
    "LOC": "LOC",
    "FAC": "LOC",
    "NORP": "NORP",
}
THEIRS = {
    "person": "PER",
    "Person": "PER",
    "PER": "PER",
    "organisation": "ORG",
    "Organisation": "ORG",
    "ORG": "ORG",
    "location": "LOC",
    "Location": "LOC",
    "LOC": "LOC",
    "Nationality": "NORP",
}
_SMALL = frozenset(
    {"a", "an", "the", "and", "but", "or", "nor", "for", "of", "in", "on", "at", "to", "by", "with"}
    | {"from", "as", "into", "over", "after", "amid", "near", "vs", "via", "per"}
)


@dataclass(frozen=True, slots=True)
class Gold:
    """One text with its gold spans in the four labels; `headline_end` is 0 without a headline."""

    id: str
    text: str
    headline_end: int
    spans: tuple[Span, ...]
    labels: frozenset[str]
    unjudged: tuple[tuple[int, int], ...] = ()  # where a people may stand or not


@dataclass(slots=True)
class Counts:
    """Right, found and gold spans, per label."""

    right: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    gold: Counter[str] = field(default_factory=Counter)

    def prf(self, *labels: str) -> tuple[float, float, float]:
        """Precision, recall and F1 of the given labels together, all without any, in per cent."""
        chosen = labels or tuple(self.gold | self.found)
        right = sum(self.right[one] for one in chosen)
        found = sum(self.found[one] for one in chosen)
        gold = sum(self.gold[one] for one in chosen)
        p, r = right / max(found, 1), right / max(gold, 1)
        return 100 * p, 100 * r, 100 * 2 * p * r / max(p + r, 1e-9)


def read_set(path: Path) -> list[Gold]:
    """The texts of a set."""
    names = gazetteer()
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        text = record["text"]
        end = text.find("\n") if path.stem.startswith("conll") else 0
        labels = frozenset(("PER", "ORG", "LOC"))
        if path.stem.startswith(("conll", "re3d")):
            labels |= {"NORP"}
        spans, unjudged = [], []
        for span in record["spans"]:
            quote = text[span["start"] : span["end"]]
            label = THEIRS.get(span["label"])
            if span["label"] == "misc":
                if names.label(quote) == "NORP":
                    label = "NORP"
                else:
                    unjudged.append((span["start"], span["end"]))
            # The scheme of re3d marks nominals too: "a spokesman" is no name.
            if label and (path.stem != "re3d" or quote.split()[-1][:1].isupper()):
                spans.append((span["start"], span["end"], label))
        places = tuple(unjudged)
        found.append(Gold(str(record["id"]), text, max(end, 0), tuple(spans), labels, places))
    return found


def title_cased(gold: Gold) -> Gold:
    """The same with every word of the headline but small ones capitalised."""

    def capital(match: re.Match[str]) -> str:
        word = match.group()
        return word if word in _SMALL else word[:1].upper() + word[1:]

    head = re.sub(r"[^\W\d_][\w'’]*", capital, gold.text[: gold.headline_end])
    return replace(gold, text=head + gold.text[gold.headline_end :])


def norm(text: str, start: int, end: int) -> tuple[int, int]:
    """A range without a leading "the" or "a" and a possessive ending."""
    quote = text[start:end]
    for ending in ("'s", "’s"):
        if quote.endswith(ending) and len(quote) > 2:
            end -= 2
            quote = quote[:-2]
    for article in ("the ", "a ", "an "):
        if quote.lower().startswith(article):
            return start + len(article), end
    return start, end


def normed(text: str, spans: Iterable[Span]) -> set[Span]:
    """Spans as they are compared."""
    return {(*norm(text, start, end), label) for start, end, label in spans}


def count(pairs: Iterable[tuple[Gold, Iterable[Span]]], *, headline: bool = False) -> Counts:
    """What was found, in our labels, held against the gold; in the headlines only on request."""
    counts = Counts()
    for gold, spans in pairs:
        mine = normed(gold.text, in_scheme(gold, spans))
        theirs = normed(gold.text, gold.spans)
        if headline:
            mine = {one for one in mine if one[0] < gold.headline_end}
            theirs = {one for one in theirs if one[0] < gold.headline_end}
        counts.right.update(one[2] for one in mine & theirs)
        counts.found.update(one[2] for one in mine)
        counts.gold.update(one[2] for one in theirs)
    return counts


def in_scheme(gold: Gold, spans: Iterable[Span]) -> Iterator[Span]:
    """What was found and can be judged, in the labels of the set."""
    for start, end, label in spans:
        ours = judged_as(gold, start, end, label)
        if ours:
            yield start, end, ours


def judged_as(gold: Gold, start: int, end: int, label: str) -> str:
    """The label of the set that something found is judged by; "" when it cannot be judged."""
    ours = OURS.get(label, "")
    if ours not in gold.labels:
        return ""
    hidden = ours == "NORP" and any(one < end and start < other for one, other in gold.unjudged)
    return "" if hidden else ours
