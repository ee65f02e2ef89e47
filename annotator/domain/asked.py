"""What a coding standard asks of an article, and what its annotations still lack of it.

A convention's file lists what it asks for (`asks`). Only what a person has confirmed counts;
where a suggestion would do, it is named, so that one key is enough.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from annotator.domain.annotations import Annotation, Article, Suggestion
from annotator.domain.figures import CasualtyFigure, Outcome, VictimStatus
from annotator.domain.schema import LabelSchema

Mark = Annotation | Suggestion

_OF_ARTICLE = "agency"


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing that standards ask for.

    It is there when a span has one of these labels (as pipelines name them), when a stated figure
    of the article says it, or when the article itself does. `field` is where the form takes it.
    """

    name: str
    labels: tuple[str, ...] = ()
    told: Callable[[CasualtyFigure], bool] | None = None
    field: str = ""
    of_article: str = ""


@dataclass(frozen=True, slots=True)
class Lacking:
    """Something asked for and not there yet.

    `mark_id` is a suggestion that would give it, else the figure whose `field` should be filled;
    "" where neither is there. `label` is the label of a span that would give it, "" for none.
    """

    name: str
    mark_id: str = ""
    suggested: bool = False
    field: str = ""
    label: str = ""


ASKED: dict[str, Asked] = {
    asked.name: asked
    for asked in (
        Asked("date", ("DATE", "TIME")),
        Asked("place", ("GPE", "LOC", "FAC"), lambda figure: bool(figure.place), "place"),
        Asked("source", (), lambda f: bool(f.attributed_to), "attributed_to", _OF_ARTICLE),
        Asked("actor", (), lambda figure: bool(figure.actor), "actor"),
        Asked("status", (), lambda f: f.status is not VictimStatus.UNKNOWN, "status"),
        Asked("weapon", ("WEAPON", "PRODUCT")),
        Asked("names", ("PERSON",)),
        Asked("killed", (), lambda figure: figure.outcome is Outcome.KILLED),
        Asked("injured", (), lambda figure: figure.outcome is Outcome.INJURED),
        Asked("abducted", (), lambda figure: figure.outcome is Outcome.ABDUCTED),
    )
}


def lacking(
    article: Article, marks: Sequence[Mark], schema: LabelSchema, asks: Sequence[str]
) -> list[Lacking]:
    """What is asked for and not there yet, in the order in which it is asked.

    `marks` are the article's annotations and pending suggestions in reading order.
    """
    confirmed: set[str] = set()
    suggested: dict[str, str] = {}
    stated: list[Mark] = []
    for mark in marks:  # once: there may be twenty thousand
        if isinstance(mark, Annotation):
            confirmed.add(mark.label)
        elif mark.label not in suggested:
            suggested[mark.label] = mark.id
        if mark.figure is not None and mark.figure.is_stated:
            stated.append(mark)
    found = []
    for name in asks:
        asked = ASKED[name]
        labels = [label.name for label in schema.labels if label.is_one_of(asked.labels)]
        telling = (mark for mark in stated if _tells(mark, asked))
        first = next(telling, None)
        there = asked.of_article and getattr(article, asked.of_article)
        if there or confirmed.intersection(labels) or isinstance(first, Annotation):
            continue
        if any(isinstance(mark, Annotation) for mark in telling):
            continue
        hint = next((suggested[label] for label in labels if label in suggested), "")
        hint = hint or (first.id if first is not None else "")
        figure = schema.figure_label
        if not labels and not asked.field and figure is not None:
            labels = [figure.name]  # an outcome: it takes a figure
        mark_id = hint or (_to_fill(stated) if asked.field else "")
        label = labels[0] if labels else ""
        found.append(Lacking(name, mark_id, bool(hint), asked.field, label))
    return found


def _tells(mark: Mark, asked: Asked) -> bool:
    return asked.told is not None and mark.figure is not None and asked.told(mark.figure)


def _confirmed(marks: Sequence[Mark]) -> list[Annotation]:
    return [mark for mark in marks if isinstance(mark, Annotation)]


def _to_fill(stated: Sequence[Mark]) -> str:
    """The figure to fill in: the first confirmed one, of the killed if there is such."""
    marks = _confirmed(stated)
    killed = [m for m in marks if m.figure is not None and m.figure.outcome is Outcome.KILLED]
    return next((mark.id for mark in (*killed, *marks)), "")
