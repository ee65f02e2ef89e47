"""One change at many places: what is found, and what is left alone."""

from __future__ import annotations

from pathlib import Path

from annotator.domain import commands
from annotator.domain.annotations import (
    Provenance,
    RelationKind,
    Suggestion,
    new_id,
)
from annotator.domain.figures import CasualtyFigure, Outcome
from annotator.store.corpus import Corpus
from annotator.workflows.batches import deciding, find_alike, find_suggested, marking
from annotator.workflows.progress import quiet
from tests.articles import imported

TEXT = "Mali\nMali and the Mali Federation, said MALI TV in Mali."


def corpus_of(path: Path, number: int) -> Corpus:
    corpus = Corpus.open(path / "a.corpus", "ada", create=True)
    texts = [f"{TEXT} {at}" for at in range(number)]
    corpus.add(imported(text) for text in texts)
    return corpus


def test_what_is_marked_already_is_not_listed_and_what_is_within_is_not_meant(
    tmp_path: Path,
) -> None:
    with corpus_of(tmp_path, 2) as corpus:
        layer = corpus.layer(1)
        long = TEXT.index("Mali Fed")
        corpus.apply(commands.create(layer, 0, 4, "GPE"))
        corpus.apply(commands.create(corpus.layer(1), long, long + 15, "ORG"))
        found = find_alike(corpus, "Mali", "GPE", 1, quiet)
        assert [(one.match.quote, one.label, one.meant, one.within) for one in found] == [
            ("Mali", "", True, False),
            ("Mali", "ORG", False, True),
            ("MALI", "", False, False),
            ("Mali", "", True, False),
        ]
        assert len(find_alike(corpus, "Mali", "GPE", 0, quiet)) == 4 + 5


def test_commands_leave_alone_what_was_decided_since_the_preview(tmp_path: Path) -> None:
    origin = Provenance("test", "1", "reader")
    with corpus_of(tmp_path, 2) as corpus:
        for article in (1, 2):
            made = Suggestion(new_id(), article, 0, 4, "GPE", 0.9, origin)
            corpus.replace_suggestions({article: [made]}, "test", "1")
        shown = [one.match for one in find_suggested(corpus, "", "", 0.5, 0, quiet)]
        alike = [one.match for one in find_alike(corpus, "Mali", "GPE", 0, quiet) if one.meant]
        layer = corpus.layer(1)
        corpus.apply(commands.reject(layer, list(layer.pending)))
        assert [one.article_id for one in deciding(corpus, shown, accept=True)] == [2]
        step = corpus.apply_all(deciding(corpus, shown, accept=True), "Accept")
        assert step.article_ids == (2,) or list(step.article_ids) == [2]
        corpus.apply_all(marking(corpus, alike, "GPE", None), "Mark")
        assert sum(one.label == "GPE" for one in corpus.layer(2).annotations.values()) == 4
        assert not list(marking(corpus, alike, "GPE", None))
        corpus.undo()
        assert len(corpus.layer(2).annotations) == 1
        assert not corpus.layer(1).annotations


def test_scores_below_are_left_out(tmp_path: Path) -> None:
    origin = Provenance("test", "1", "reader")
    with corpus_of(tmp_path, 1) as corpus:
        made = [
            Suggestion(new_id(), 1, 5, 9, "GPE", 0.4, origin),
            Suggestion(new_id(), 1, 0, 4, "GPE", 0.8, origin),
        ]
        corpus.replace_suggestions({1: made}, "test", "1")
        found = find_suggested(corpus, "", "GPE", 0.5, 0, quiet)
        assert [one.match.score for one in found] == [0.8]
        assert not find_suggested(corpus, "", "ORG", 0.0, 0, quiet)


def test_very_many_places_of_an_article_are_commands_that_a_window_can_show_one_by_one(
    tmp_path: Path,
) -> None:
    origin, count = Provenance("test", "1", "reader"), 450
    toll = CasualtyFigure(Outcome.KILLED, 3, 3, 3)
    with Corpus.open(tmp_path / "a.corpus", "ada", create=True) as corpus:
        text = "Mali\n" + "Mali " * count
        corpus.add([imported(text)])
        made: list[Suggestion] = []
        for at in range(count):
            start = 5 + 5 * at
            total, link = (made[0].id, RelationKind.COMPONENT) if made else ("", None)
            span = (start, start + 4, "CASUALTY", 0.9, origin, toll, total, link)
            made.append(Suggestion(new_id(), 1, *span))
        corpus.replace_suggestions({1: made}, "test", "1")
        shown = [one.match for one in find_suggested(corpus, "", "", 0.5, 0, quiet)]
        step = corpus.apply_all(deciding(corpus, shown, accept=True), "Accept")
        assert [len(one.edits) for one in step.commands] == [2 * 200 + 199, 600, 150]
        layer = corpus.layer(1)
        assert (len(layer.annotations), len(layer.relations)) == (count, count - 1)
        corpus.undo()
        assert not corpus.layer(1).annotations
        alike = [one.match for one in find_alike(corpus, "Mali", "ORG", 0, quiet)]
        step = corpus.apply_all(marking(corpus, alike, "ORG", None), "Mark")
        assert len(step.commands) == 3
        assert len(corpus.layer(1).annotations) == count + 1
