"""One change at many places of a corpus: finding them for a preview, the commands to make it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from annotator.domain.annotations import Annotation, Suggestion
from annotator.domain.batches import Range, Reader, accept_chosen, mark_all, reject_chosen
from annotator.domain.edits import Command
from annotator.domain.layer import Layer
from annotator.store.corpus import Corpus, Match
from annotator.workflows.progress import Progress, quiet

MOST = 10_000  # places in one preview: more than anyone looks through
_PAGE = 500
_AT_ONCE = 200

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Place:
    """A place of a preview: what it is marked as now, "" for nothing, and whether it is meant.

    Not meant are other capitals ("us" for "US") and words within a longer mark, until they are
    ticked by hand. `confirmed` says that a person has marked it so, `within` that the mark is a
    longer one.
    """

    match: Match
    label: str = ""
    confirmed: bool = False
    meant: bool = True
    within: bool = False


def find_alike(
    corpus: Corpus, text: str, label: str, article_id: int, progress: Progress
) -> list[Place]:
    """Where a text stands and is not marked as `label` yet; `article_id` 0 is the whole corpus."""
    found: list[Place] = []
    after: Match | None = None
    marks = _ArticleMarks(corpus)
    limit = MOST if article_id else _PAGE
    while len(found) < MOST:
        page = corpus.find_occurrences(text, article_id=article_id, after=after, limit=limit)
        if not page:
            break
        after = page[-1]
        found += _with_marks(marks, page, " ".join(text.split()), label)
        progress(len(found), None, f"Looking for “{text}”")
    return found[:MOST]


def _with_marks(
    marks: _ArticleMarks, page: Sequence[Match], text: str, label: str
) -> Iterator[Place]:
    for match in page:
        same, around = marks.of(match.article_id).at(match.start, match.end)
        if any(isinstance(one, Annotation) and one.label == label for one in same):
            continue
        mark = next(iter(same or around), None)
        meant = match.quote == text and (bool(same) or not around)
        name = mark.label if mark is not None else ""
        within = not same and bool(around)
        yield Place(match, name, isinstance(mark, Annotation), meant, within)


class _Marks:
    """The marks of an article by place; annotations come before suggestions of the same words."""

    def __init__(self, marks: Iterable[Annotation | Suggestion]) -> None:
        self._marks = sorted(marks, key=lambda one: one.start)  # keeps annotations first
        self._starts = [one.start for one in self._marks]
        self._longest = max((one.end - one.start for one in self._marks), default=0)

    def at(
        self, start: int, end: int
    ) -> tuple[list[Annotation | Suggestion], list[Annotation | Suggestion]]:
        """The marks of exactly [start, end), and others that share a word with it."""
        first = bisect_left(self._starts, start - self._longest)
        near = self._marks[first : bisect_left(self._starts, end)]
        same = [one for one in near if (one.start, one.end) == (start, end)]
        return same, [one for one in near if one.end > start and one not in same]


class _ArticleMarks:
    """The marks of the article that was asked for last."""

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus
        self._article_id = 0
        self._marks = _Marks(())

    def of(self, article_id: int) -> _Marks:
        """Those of an article."""
        if article_id != self._article_id:
            layer = self._corpus.layer(article_id)
            self._article_id = article_id
            self._marks = _Marks((*layer.annotations.values(), *layer.pending.values()))
        return self._marks


def find_suggested(
    corpus: Corpus, text: str, label: str, least: float, article_id: int, progress: Progress
) -> list[Place]:
    """Pending suggestions of a text and a label ("": any) that score at least so much."""
    found: list[Place] = []
    after: Match | None = None
    while len(found) < MOST:
        page = corpus.find_pending(
            text, label, least, article_id=article_id, after=after, limit=_PAGE
        )
        if not page:
            break
        after = page[-1]
        found += [Place(one, one.label) for one in page]
        progress(len(found), None, "Looking for suggestions")
    return found[:MOST]


def marking(
    corpus: Corpus, chosen: Iterable[Match], label: str, reader: Reader | None
) -> Iterator[Command]:
    """The commands that mark the chosen places, article by article."""
    for article_id, matches in _by_article(chosen).items():
        places = [(one.start, one.end) for one in matches]
        yield from _marked(corpus.layer(article_id), places, label, reader)


def marking_alike(
    corpus: Corpus,
    article_id: int,
    place: tuple[int, int],
    label: str,
    reader: Reader | None,
) -> Iterator[Command]:
    """The commands that label a place, and the same words wherever else they stand in its article.

    Other capitals, words within longer marks, and what a person has marked otherwise stay.
    """
    layer = corpus.layer(article_id)
    words = layer.article.text[slice(*place)]
    found = find_alike(corpus, words, label, article_id, quiet)
    others = ((one.match.start, one.match.end) for one in found if one.meant and not one.confirmed)
    yield from _marked(layer, (place, *others), label, reader)


def deciding(corpus: Corpus, chosen: Iterable[Match], *, accept: bool) -> Iterator[Command]:
    """The commands that accept or reject the chosen suggestions, article by article."""
    decide = accept_chosen if accept else reject_chosen
    for article_id, matches in _by_article(chosen).items():
        layer = corpus.layer(article_id)
        for some in _parts([one.suggestion_id for one in matches]):
            yield from _taken_on(layer, decide(layer, some))


def _marked(
    layer: Layer, places: Sequence[Range], label: str, reader: Reader | None
) -> Iterator[Command]:
    for some in _parts(places):
        yield from _taken_on(layer, mark_all(layer, some, label, reader))


def _taken_on(layer: Layer, command: Command | None) -> Iterator[Command]:
    """A command, if there is one, when the layer has it: the next is worked out from that."""
    if command is not None:
        layer.apply(command)
        yield command


def _parts(places: Sequence[T]) -> Iterator[Sequence[T]]:
    """So many of an article's places in one command as a window can show without being felt."""
    for first in range(0, len(places), _AT_ONCE):
        yield places[first : first + _AT_ONCE]


def _by_article(chosen: Iterable[Match]) -> dict[int, list[Match]]:
    found: dict[int, list[Match]] = {}
    for one in chosen:
        found.setdefault(one.article_id, []).append(one)
    return found
