"""Fits a pipeline's rules to an annotator's work, before its recogniser learns.

Our rules follow the usual way of marking names: without "the", titles and "'s". Where an annotator
marks them otherwise, a rule undoes what the recogniser learns. Each is tried on what the former
recogniser, which has not seen these articles, finds in them. Names that the annotator has marked
go before the lists.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from spacy.language import Language

from annotator.domain.evaluation import SpanEvaluation
from annotator.domain.known_names import KnownNames
from annotator.domain.schema import LabelSchema
from annotator.nlp.entities import SECTION
from annotator.nlp.entity_components import (
    KNOWN_NAMES,
    LEFT_OUT,
    EntityComponent,
    known_names_of,
    rules_for,
)
from annotator.nlp.entity_rules import Page
from annotator.nlp.entity_scores import labels_of
from annotator.nlp.lessons import Lesson, Targets

_LEAST_GAIN = 0.005  # of F1, without the rule


def suit(
    nlp: Language,
    schema: LabelSchema,
    targets: Targets,
    lessons: Sequence[Lesson],
    names: KnownNames,
) -> None:
    """Leave out of a pipeline what spoils its suggestions, and give it the names of a corpus.

    One whose recogniser was trained here before keeps its rules: it may know the lessons, which
    would show its rules in too bad a light. Without lessons, all rules stay for now.
    """
    about = dict(nlp.meta.get(SECTION, {}))
    if lessons and LEFT_OUT not in about:
        about[LEFT_OUT] = unsuitable(rules_for(nlp), lessons, targets)
    about["new_labels"] = sorted({*about.get("new_labels", ()), *targets.new})
    nlp.meta[SECTION] = about
    labels = schema.in_pipeline(labels_of(nlp) | {*targets.new})
    known = known_names_of(nlp)
    known.names = KnownNames(known.names.counts | names.renamed(labels).counts)


def unsuitable(
    rules: Mapping[str, EntityComponent], lessons: Sequence[Lesson], targets: Targets
) -> list[str]:
    """The names of the rules without which more is found as the annotator has marked it."""
    kept = {name: rule for name, rule in rules.items() if name != KNOWN_NAMES}
    left_out = []
    best = _f1(kept.values(), lessons, targets)
    for name in list(kept):
        without = {other: rule for other, rule in kept.items() if other != name}
        f1 = _f1(without.values(), lessons, targets)
        if f1 > best + _LEAST_GAIN:
            kept, best = without, f1
            left_out.append(name)
    return left_out


def _f1(rules: Iterable[EntityComponent], lessons: Sequence[Lesson], targets: Targets) -> float:
    rules = list(rules)
    found = SpanEvaluation()
    for lesson in lessons:
        page = Page.of(lesson.doc.text, lesson.headline_end)
        entities = lesson.guessed
        for rule in rules:
            entities = rule.over(page, entities)
        found.add(lesson.gold, targets.decided(entities), lesson.unknown)
    return found.scores().f1
