"""More gestures to commands: comments and questions, examples for a label, totals of one's own.

Like those of `commands`, every function reads a `Layer` and gives back the `Command` to apply.
"""

from __future__ import annotations

from dataclasses import replace

from annotator.domain import commands
from annotator.domain.annotations import (
    Annotation,
    Comment,
    CommentKind,
    Pin,
    TotalOverride,
    new_id,
)
from annotator.domain.edits import Command, Edit
from annotator.domain.figures import Outcome, word_for
from annotator.domain.layer import Layer
from annotator.domain.text import normalise
from annotator.texts import later, phrase


def comment(
    layer: Layer,
    text: str,
    kind: CommentKind = CommentKind.COMMENT,
    start: int | None = None,
    end: int | None = None,
) -> Command:
    """Remark on [start, end), or without them on the article as a whole.

    Raises:
        ValueError: there are no words in it.
    """
    text = _said(text)
    made = Comment(new_id(), layer.article.id, layer.annotator, text, kind, start, end)
    asks = kind is CommentKind.QUESTION
    name = later("Ask “{0}”") if asks else later("Comment “{0}”")
    return Command(phrase(name, _short(text)), layer.article.id, (Edit(None, made),))


def reword(layer: Layer, comment_id: str, text: str, kind: CommentKind | None = None) -> Command:
    """Give a comment other words, or make a question of it or the other way round.

    Raises:
        ValueError: there are no words in it.
    """
    before = layer.comments[comment_id]
    after = replace(before, text=_said(text), kind=kind or before.kind)
    return Command(
        phrase("Change comment “{0}”", _short(after.text)), layer.article.id, (Edit(before, after),)
    )


def resolve(layer: Layer, comment_id: str, resolved: bool = True) -> Command:
    """Say that a question is answered, or a comment dealt with; or that it is not after all."""
    before = layer.comments[comment_id]
    name = later("Resolve “{0}”") if resolved else later("Open again “{0}”")
    edit = Edit(before, replace(before, resolved=resolved))
    return Command(phrase(name, _short(before.text)), layer.article.id, (edit,))


def uncomment(layer: Layer, comment_id: str) -> Command:
    """Take a comment away."""
    before = layer.comments[comment_id]
    return Command(
        phrase("Delete comment “{0}”", _short(before.text)), layer.article.id, (Edit(before, None),)
    )


def pin(layer: Layer, mark_id: str) -> Command:
    """Make a mark an example for its label; a suggestion is accepted with it."""
    edits: tuple[Edit, ...] = ()
    mark = layer.mark(mark_id)
    assert mark is not None
    if mark_id in layer.pending:
        edits = commands.accept(layer, [mark_id]).edits
        mark_id = next(one.record.id for one in edits if isinstance(one.after, Annotation))
    made = Pin(new_id(), layer.article.id, layer.annotator, mark_id)
    text = phrase("Pin {0}", commands.name_of(layer, mark))
    return Command(text, layer.article.id, (*edits, Edit(None, made)))


def unpin(layer: Layer, mark_id: str) -> Command:
    """Let an annotation be no example any more."""
    mark, own = layer.annotations[mark_id], layer.pin_of(mark_id)
    edits = (Edit(own, None),) if own is not None else ()
    return Command(phrase("Unpin {0}", commands.name_of(layer, mark)), layer.article.id, edits)


def set_total(
    layer: Layer,
    outcome: Outcome,
    low: int | None,
    best: int | None,
    high: int | None,
    reason: str,
) -> Command:
    """Give the article's total for an outcome by hand, in the place of the one worked out.

    Raises:
        ValueError: there is no reason, or the numbers do not rise.
    """
    before = layer.totals_of_ones_own().get(outcome)
    key = new_id() if before is None else before.id
    after = TotalOverride(
        key, layer.article.id, layer.annotator, outcome, low, best, high, normalise(reason.strip())
    )
    return Command(
        phrase("Set the total of {0}", word_for(outcome)), layer.article.id, (Edit(before, after),)
    )


def unset_total(layer: Layer, outcome: Outcome) -> Command:
    """Go back to the total that is worked out."""
    before = layer.totals_of_ones_own().get(outcome)
    edits = (Edit(before, None),) if before is not None else ()
    return Command(
        phrase("Work out the total of {0} again", word_for(outcome)), layer.article.id, edits
    )


def _said(text: str) -> str:
    text = normalise(text).strip()
    if not text:
        raise ValueError(phrase("a comment needs words"))
    return text


def _short(text: str) -> str:
    return commands.shortened(" ".join(text.split()))
