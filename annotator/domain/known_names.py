"""What people have marked in a corpus: names with the labels given to them, and how often.

A name is a text as it is written, on one line. Counted are its marks, label by label, and the
places where somebody has read it and left it unmarked. Whether names within words as "U.S.-led" are
marked is a habit, whatever the name: they are counted together, and say nothing of the name itself.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from annotator.domain.annotations import Annotation, Suggestion, Verdict
from annotator.domain.layer import Layer
from annotator.domain.schema import LabelSchema

RULE = "known_name"  # what suggestions name as their origin
UNMARKED = ""  # stands for a label where a name was left unmarked
COMPOUND = "-"  # stands for all names in compounds

_MOST_WORDS = 8
_SURE = 0.5  # the least share of a name's places that have the same label
_NEVER = 0.34  # with no greater share marked, a name is nothing
_FEWEST_COMPOUNDS = 5
_PART = re.compile(r"\w+")
_SECOND_PART = re.compile(r"[-‐‑][a-z]")
_POSSESSIVE = re.compile(r"['’]s$")


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a name: its label (`UNMARKED`: none), the times so, and the times seen."""

    label: str
    times: int
    seen: int


class KnownNames:
    """Names with how often they were given each label."""

    def __init__(self, counts: Mapping[str, Mapping[str, int]] | None = None) -> None:
        self.counts = {name: Counter(by_label) for name, by_label in (counts or {}).items()}
        by_part: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
        for name in self.counts:
            part = _PART.search(name)
            if part is not None:
                by_part[part.group()].append((part.start(), name))
        self._by_part = {
            part: sorted(names, key=lambda one: -len(one[1])) for part, names in by_part.items()
        }

    def known(self, quote: str) -> Known | None:
        """What is known of a name; None: nothing, or it was now this and now that.

        A name that nobody has met with its "the" or "'s" is looked up without.
        """
        name = one_line(quote)
        counts = self.counts.get(name) or self.counts.get(bare_name(name))
        if not counts:
            return None
        seen = counts.total()
        label, times = max(counts.items(), key=lambda one: (one[1], one[0]))
        if label == UNMARKED:
            is_never = times >= 2 and seen - times <= _NEVER * seen
            return Known(label, times, seen) if is_never else None
        return Known(label, times, seen) if times >= _SURE * seen else None

    @property
    def leaves_compounds(self) -> bool:
        """Whether names in compounds are left unmarked."""
        counts = self.counts.get(COMPOUND, Counter())
        marked = counts.total() - counts[UNMARKED]
        return counts[UNMARKED] >= _FEWEST_COMPOUNDS and marked <= _NEVER * counts.total()

    def find(self, text: str) -> Iterator[tuple[int, int]]:
        """Where its names stand in a text as whole words, in order; of two the longer one."""
        end = 0
        for part in _PART.finditer(text):
            for before, name in self._by_part.get(part.group(), ()):
                start = part.start() - before
                if start >= end and _stands(text, start, name):
                    end = start + len(name)
                    yield start, end
                    break

    def renamed(self, labels: Mapping[str, str]) -> KnownNames:
        """The same with other names of labels; those without one are left out."""
        return KnownNames(
            {
                name: Counter(
                    {
                        labels.get(label, label): times
                        for label, times in counts.items()
                        if label == UNMARKED or label in labels
                    }
                )
                for name, counts in self.counts.items()
            }
        )


def one_line(quote: str) -> str:
    """Words with one space between them."""
    return " ".join(quote.split())


def in_compound(text: str, end: int) -> bool:
    """Whether what ends here is the first part of a compound: "U.S.-led"."""
    return _SECOND_PART.match(text, end) is not None


def bare_name(name: str) -> str:
    """A name without a leading "the" and a possessive ending."""
    name = _POSSESSIVE.sub("", name)
    return name[4:] if name[:4].lower() == "the " else name


def known_names(layers: Iterable[Layer], schema: LabelSchema) -> KnownNames:
    """The names that were given a label in an annotator's layers, or rejected for it.

    Casualty figures are no names.
    """
    labels = schema.by_name.keys() - ({schema.figure_label.name} if schema.figure_label else set())
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    read = []
    for layer in layers:
        for name, label in _judged(layer, labels):
            if name.count(" ") < _MOST_WORDS:
                counts[name][label] += 1
        if layer.is_read:
            read.append(layer)
    names = KnownNames(counts)
    for layer in read:
        _count_unmarked(layer, names)
    return names


def _judged(layer: Layer, labels: Collection[str]) -> Iterator[tuple[str, str]]:
    """What was marked with one of the labels, and what was rejected and not marked otherwise."""
    text = layer.article.text
    marked = set()
    for mark in layer.annotations.values():
        marked.add((mark.start, mark.end))
        if mark.label in labels:
            yield one_line(text[mark.start : mark.end]), mark.label
            if in_compound(text, mark.end):
                yield COMPOUND, mark.label
    for one in _rejected(layer):
        if one.label in labels and (one.start, one.end) not in marked:
            whole = one_line(text[one.start : one.end])
            yield COMPOUND if in_compound(text, one.end) else whole, UNMARKED


def _rejected(layer: Layer) -> Iterator[Suggestion]:
    for key, decision in layer.decisions.items():
        one = layer.suggestions.get(key)
        if one is not None and decision.verdict is Verdict.REJECTED:
            yield one


def _count_unmarked(layer: Layer, names: KnownNames) -> None:
    """Count the places that a person has read without marking or rejecting anything there."""
    text = layer.article.text
    taken = bytearray(len(text))
    seen: list[Annotation | Suggestion] = [*layer.annotations.values(), *layer.pending.values()]
    for one in (*seen, *_rejected(layer)):
        taken[one.start : one.end] = b"\x01" * (one.end - one.start)
    for start, end in names.find(text):
        if taken.find(1, start, end) < 0:
            name = COMPOUND if in_compound(text, end) else text[start:end]
            names.counts.setdefault(name, Counter())[UNMARKED] += 1


def _stands(text: str, start: int, name: str) -> bool:
    """Whether a name begins here, as whole words."""
    end = start + len(name)
    return (
        start >= 0
        and text.startswith(name, start)
        and not (start and text[start - 1].isalnum() and name[0].isalnum())
        and not (text[end : end + 1].isalnum() and name[-1].isalnum())
    )
