"""What an entity's score means: the share of such entities that are right when a person looks.

The product of the recogniser's action probabilities is overconfident: "0.99" is right in 88 of 100
cases. A logistic curve over its logit, what the lists say, the label, the rule and the shape brings
it to what it means. The coefficients are in `resources/lexicons/entity_scores.toml`, written by
`benchmarks/entity_calibration.py`; an analyst's own decisions adjust them, see `own_scores`.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

from annotator.domain.known_names import RULE as KNOWN
from annotator.nlp.entities import Entity
from annotator.nlp.entity_rules import Page
from annotator.resources import resource

_MOST = 12.0  # logits beyond are as good as sure


def score_file() -> Path:
    """The file with the coefficients."""
    return resource("lexicons", "entity_scores.toml")


@cache
def shipped() -> Mapping[str, float]:
    """The coefficients that come with the program."""
    found: dict[str, float] = tomllib.loads(score_file().read_text(encoding="utf-8"))
    return found


def logit(probability: float) -> float:
    """The logarithm of the odds, within bounds."""
    probability = min(max(probability, 1e-6), 1 - 1e-6)
    return math.log(probability / (1 - probability))


def logistic(value: float) -> float:
    """The inverse of `logit`."""
    return 1 / (1 + math.exp(-max(-_MOST, min(_MOST, value))))


def features(page: Page, entity: Entity) -> Iterator[tuple[str, float]]:
    """What is known of an entity, as names and values."""
    quote = page.text[entity.start : entity.end]
    yield "bias", 1.0
    yield "actions", logit(entity.score)
    yield f"rule_{entity.rule}", 1.0
    yield f"label_{entity.label}", 1.0
    label = page.names.label(quote)
    if label is not None:
        places = {"GPE", "LOC", "FAC"}
        agrees = label == entity.label or {label, entity.label} <= places
        yield "listed_so" if agrees else "listed_otherwise", 1.0
    if " " in quote:
        yield "several_words", 1.0
    if len(quote) > 1 and quote.isupper():
        yield "capitals", 1.0
    if entity.start < page.headline_end:
        yield "in_headline", 1.0


def probability(
    page: Page, entity: Entity, coefficients: Mapping[str, float] | None = None
) -> float:
    """How likely it is that a person would leave an entity as it is."""
    weights = shipped() if coefficients is None else coefficients
    return logistic(sum(weights.get(name, 0.0) * value for name, value in features(page, entity)))


def scored(page: Page, entities: Iterable[Entity]) -> list[Entity]:
    """Entities with the probability that they are right as their score; known names have it."""
    return [
        one if one.rule == KNOWN else replace(one, score=probability(page, one)) for one in entities
    ]
