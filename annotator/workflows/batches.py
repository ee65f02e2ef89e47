"""One change at many places of a corpus: finding them for a preview, the commands to make it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from annotator.domain.annotations import Annotation, Suggestion
from annotator.domain.batches import Reader, accept_chosen, mark_all
from annotator.domain.edits import Command
from annotator.domain.layer import Layer
from annotator.store.corpus import Corpus, Match
from annotator.workflows.progress import Progress

MOST = 10_000  # places in one preview: more than anyone looks through
_PAGE = 500


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
    while len(found) < MOST:
        page = corpus.find_occurrences(text, article_id=article_id, after=after, limit=_PAGE)
        if not page:
            break
        after = page[-1]
        found += _with_marks(corpus, page, " ".join(text.split()), label)
        progress(len(found), None, f"Looking for “{text}”")
    return found[:MOST]


def _with_marks(corpus: Corpus, page: Sequence[Match], text: str, label: str) -> Iterator[Place]:
    layers: dict[int, Layer] = {}
    for match in page:
        if match.article_id not in layers:
            layers = {match.article_id: corpus.layer(match.article_id)}
        layer = layers[match.article_id]
        same, around = _marks_at(layer, match)
        if any(isinstance(one, Annotation) and one.label == label for one in same):
            continue
        mark = next(iter(same or around), None)
        meant = match.quote == text and (bool(same) or not around)
        name = mark.label if mark is not None else ""
        within = not same and bool(around)
        yield Place(match, name, isinstance(mark, Annotation), meant, within)


def _marks_at(
    layer: Layer, match: Match
) -> tuple[list[Annotation | Suggestion], list[Annotation | Suggestion]]:
    """The marks of exactly these words, and others that share a word with them."""
    same: list[Annotation | Suggestion] = []
    around: list[Annotation | Suggestion] = []
    for table in (layer.annotations, layer.pending):
        for one in table.values():
            if (one.start, one.end) == (match.start, match.end):
                same.append(one)
            elif one.start < match.end and match.start < one.end:
                around.append(one)
    return same, around


def find_suggested(
    corpus: Corpus, label: str, least: float, article_id: int, progress: Progress
) -> list[Place]:
    """Pending suggestions of a label ("": any) that score at least so much."""
    found: list[Place] = []
    after: Match | None = None
    while len(found) < MOST:
        page = corpus.find_pending(
            label=label, min_score=least, article_id=article_id, after=after, limit=_PAGE
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
    """The commands that mark the chosen places, an article each."""
    for article_id, matches in _by_article(chosen).items():
        places = [(one.start, one.end) for one in matches]
        command = mark_all(corpus.layer(article_id), places, label, reader)
        if command is not None:
            yield command


def accepting(corpus: Corpus, chosen: Iterable[Match]) -> Iterator[Command]:
    """The commands that accept the chosen suggestions, an article each."""
    for article_id, matches in _by_article(chosen).items():
        ids: Collection[str] = {one.suggestion_id for one in matches}
        command = accept_chosen(corpus.layer(article_id), ids)
        if command is not None:
            yield command


def _by_article(chosen: Iterable[Match]) -> dict[int, list[Match]]:
    found: dict[int, list[Match]] = {}
    for one in chosen:
        found.setdefault(one.article_id, []).append(one)
    return found
