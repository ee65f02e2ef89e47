"""The rule behind `known_names`: what people have marked goes before what is guessed."""

from __future__ import annotations

from dataclasses import replace

from annotator.domain.known_names import RULE, UNMARKED, Known, KnownNames, in_compound
from annotator.nlp.entities import Entity, numeric
from annotator.nlp.entity_probability import probability
from annotator.nlp.entity_rules import Page, instead

_FEWEST_IN_SMALL_LETTERS = 2  # times that words without a capital were marked, to be added


def with_known(
    page: Page, entities: list[Entity], names: KnownNames, *, relabel: bool = True, add: bool = True
) -> list[Entity]:
    """Entities as people have marked such names before; with `add` also where none was found.

    A name that people leave unmarked is let go; so are names in compounds where people leave these.
    What was found with the same label is as sure as the surer of the two.
    """
    found = []
    if relabel and names.leaves_compounds:
        entities = [one for one in entities if not _is_left_in_compound(page, one)]
    for one in entities:
        known = names.known(page.text[one.start : one.end]) if relabel else None
        if known is None:
            found.append(one)
        elif known.label != UNMARKED:
            made = _as_known(one, known)
            if one.label == known.label:
                made = replace(made, score=max(made.score, probability(page, one)))
            found.append(made)
    return _added(page, found, names) if add else found


def _is_left_in_compound(page: Page, one: Entity) -> bool:
    return not numeric(one.label) and in_compound(page.text, one.end)


def _added(page: Page, entities: list[Entity], names: KnownNames) -> list[Entity]:
    """Known names where nothing was found, or less than the name."""
    made = []
    for start, end in names.find(page.text):
        quote = page.text[start:end]
        known = names.known(quote)
        if known is None or known.label == UNMARKED or _is_weak(quote, known):
            continue
        if names.leaves_compounds and in_compound(page.text, end):
            continue
        near = [one for one in entities if one.start < end and start < one.end]
        if all(start <= one.start and one.end <= end for one in near) and not any(
            (one.start, one.end) == (start, end) for one in near
        ):
            made.append(_as_known(Entity(start, end, known.label, 0.0, RULE), known))
    return instead(entities, made, len(page.text))


def _as_known(entity: Entity, known: Known) -> Entity:
    """The score is the share of such names that were left so, with a doubt that gets less."""
    score = (known.times + 0.5) / (known.seen + 1)
    return replace(
        entity, label=known.label, score=score, rule=RULE, evidence=f"{known.times}/{known.seen}"
    )


def _is_weak(quote: str, known: Known) -> bool:
    return known.times < _FEWEST_IN_SMALL_LETTERS and not any(map(str.isupper, quote))
