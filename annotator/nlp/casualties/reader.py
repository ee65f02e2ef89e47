"""Reads the casualty figures of a text: tokens, triggers, phrases, links, parts, context."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from annotator.domain.figures import (
    AgeClass,
    CasualtyFigure,
    Outcome,
    Sex,
    TimeFrame,
    Unit,
    VictimStatus,
)
from annotator.nlp.casualties import shots
from annotator.nlp.casualties.across import linked, set_back
from annotator.nlp.casualties.claim import FAMILIES, Claim
from annotator.nlp.casualties.context import Context, context_of
from annotator.nlp.casualties.dates import RECENT
from annotator.nlp.casualties.earlier import Earlier
from annotator.nlp.casualties.found import FoundFigure
from annotator.nlp.casualties.lexicon import Kind, Lexicon, lexicon
from annotator.nlp.casualties.links import claims
from annotator.nlp.casualties.parts import Part, parts_of
from annotator.nlp.casualties.phrases import find_phrases
from annotator.nlp.casualties.places import Place, place_of, whereabouts
from annotator.nlp.casualties.scores import score_of
from annotator.nlp.casualties.sentence import Phrase, PhraseKind, Sentence
from annotator.nlp.casualties.tokens import cut, tokenise, unwrapped
from annotator.nlp.casualties.triggers import find_triggers, may_have_trigger

_DEATH_REACH = 12
_NEAR = 14  # tokens of a clause in which a day is looked for


class Reader:
    """Finds figures in text; holds no state between texts."""

    def __init__(self, words: Lexicon | None = None) -> None:
        """`words` is the vocabulary, None the one that comes with the program."""
        self._lexicon = words or lexicon()

    def read(
        self,
        text: str,
        sentences: Sequence[tuple[int, int]] | None,
        wanted: Callable[[FoundFigure], bool] | None = None,
        today: date | None = None,
    ) -> list[FoundFigure]:
        """The wanted figures of a text (None: all), in reading order.

        `sentences` are ranges of characters; None lets the reader cut the text itself. `today` is
        the article's date: figures of long before are background.
        """
        flat = unwrapped(text)
        found: list[FoundFigure] = []
        places: list[Place] = []
        earlier = Earlier(flat)
        for start, end in cut(flat, sentences if flat == text else None):
            leans = earlier.calls_for(start, end)
            if not (leans or may_have_trigger(self._lexicon, flat, start, end)):
                continue
            sentence = Sentence(self._lexicon, flat, tokenise(flat, start, end), today)
            sentence.set_triggers(find_triggers(sentence))
            if not (leans or sentence.triggers):
                continue
            sentence.set_phrases(find_phrases(sentence))
            earlier.settle(sentence)
            found += self._figures(sentence, earlier, len(found), places)
            earlier.remember(sentence)
        settled = set_back(shots.settled(found, places, flat), places)
        whole = linked(flat, settled, places)
        scored = [replace(one, score=score_of(one, self._lexicon.scores)) for one in whole]
        return scored if wanted is None else _kept(scored, wanted)

    def _figures(
        self, sentence: Sentence, earlier: Earlier, before: int, places: list[Place]
    ) -> list[FoundFigure]:
        """The figures of a sentence, `before` others; adds where each stands to `places`."""
        made = earlier.added(sentence, claims(sentence))
        parts = parts_of(sentence, made)
        ranked = sorted(
            [*made, *(part.claim for part in parts if part.is_new)],
            key=lambda claim: claim.phrase.start,
        )
        index = {id(claim.phrase): before + rank for rank, claim in enumerate(ranked)}
        by_phrase = {id(part.claim.phrase): part for part in parts}
        found: list[FoundFigure] = []
        where = whereabouts(sentence) if ranked else (frozenset(), False)
        for claim in ranked:
            context = context_of(sentence, claim, ranked)
            if found and _goes_on(sentence, claim):
                context = _as_before(context, found[-1])
            part = by_phrase.get(id(claim.phrase))
            if part is not None and index[id(part.whole)] - before < len(found):
                context = _as_before(context, found[index[id(part.whole)] - before])
            if claim.outcome is Outcome.INJURED and _dies_of_it(sentence, claim):
                claim = replace(claim, outcome=Outcome.CASUALTY)
            found.append(_found(sentence, claim, context, part, index))
            places.append(place_of(sentence, claim, context.long_ago, where))
        return found


def _goes_on(sentence: Sentence, claim: Claim) -> bool:
    """Whether a claim goes on with the clause of the one before: "… and injuring over 500"."""
    first = min(claim.phrase.first, claim.trigger.first)
    if sentence.low(first - 1) not in {"and", ","}:
        return False
    if sentence.low(first - 1) == "and" and not RECENT & set(
        sentence.between(first, first + _NEAR)
    ):
        return True
    return claim.trigger.first < claim.phrase.first and claim.trigger.sense(Kind.ING) is not None


def _as_before(context: Context, before: FoundFigure) -> Context:
    if context.time is TimeFrame.EVENT and before.figure.time is TimeFrame.BACKGROUND:
        return replace(context, time=TimeFrame.BACKGROUND)
    return context


def _dies_of_it(sentence: Sentence, claim: Claim) -> bool:
    """Whether the same sentence lets the injured die: "taken to hospital, where he died"."""
    for at in range(
        claim.trigger.stop, min(claim.trigger.stop + _DEATH_REACH, len(sentence.tokens))
    ):
        if sentence.low(at) not in {"where", "but"}:
            continue
        trigger = next((t for t in sentence.triggers if t.first > at), None)
        return (
            trigger is not None
            and trigger.first - at <= _DEATH_REACH
            and sentence.low(at + 1) in {"he", "she", "they", "later"}
            and trigger.senses[0].outcome is Outcome.KILLED
        )
    return False


def _found(
    sentence: Sentence,
    claim: Claim,
    context: Context,
    part: Part | None,
    index: dict[int, int],
) -> FoundFigure:
    phrase, value = claim.phrase, claim.phrase.value
    tokens = sentence.tokens
    figure = CasualtyFigure(
        claim.outcome,
        value.low,
        value.best,
        value.high,
        value.qualifier,
        value.term,
        unit=_unit(phrase),
        group=phrase.group,
        status=phrase.noun.status if phrase.noun else VictimStatus.UNKNOWN,
        sex=phrase.noun.sex if phrase.noun else Sex.UNKNOWN,
        age=phrase.noun.age if phrase.noun else AgeClass.UNKNOWN,
        actor=phrase.actor,
        negated=value.negated,
        modality=context.modality,
        time=context.time,
        attributed_to=context.attributed_to,
        source_kind=context.source_kind,
        trigger_start=tokens[claim.trigger.first].start,
        trigger_end=tokens[claim.trigger.stop - 1].end,
    )
    return FoundFigure(
        phrase.start,
        phrase.end,
        figure,
        claim.rule,
        sentence.words(claim.trigger.first, claim.trigger.stop),
        claim.score,
        None if part is None else index[id(part.whole)],
        None if part is None else part.link,
    )


def _unit(phrase: Phrase) -> Unit:
    if phrase.head in FAMILIES:
        return Unit.FAMILIES
    if phrase.kind is PhraseKind.COUNT and phrase.head in {"bodies", "corpses", "body", "corpse"}:
        return Unit.BODIES
    return Unit.PERSONS


def _kept(found: list[FoundFigure], wanted: Callable[[FoundFigure], bool]) -> list[FoundFigure]:
    """The wanted figures, with `part_of` pointing into the shorter list."""
    places: dict[int, int] = {}
    for rank, one in enumerate(found):
        if wanted(one):
            places[rank] = len(places)
    kept = []
    for rank in places:
        one = found[rank]
        if one.part_of is not None and one.part_of not in places:
            one = replace(one, part_of=None, link=None)
        elif one.part_of is not None:
            one = replace(one, part_of=places[one.part_of])
        kept.append(one)
    return kept
