"""How the figures of a sentence hang together: parts of a whole, and whether they add up."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.annotations import RelationKind
from annotator.domain.figures import Outcome
from annotator.nlp.casualties.claim import Claim
from annotator.nlp.casualties.sentence import Form, Phrase, PhraseKind, Sentence
from annotator.nlp.casualties.words import BARRIERS, COORDINATORS

_OF_WHOM = frozenset({"them", "whom", "those", "these"})
_AFTER_MARK = frozenset({",", ":", "were", "are", "was", "at"})


@dataclass(frozen=True, slots=True)
class Part:
    """That a claim's phrase is a part of another phrase; `is_new`: no link had claimed it."""

    claim: Claim
    whole: Phrase
    link: RelationKind
    is_new: bool


Groups = dict[int, tuple[Claim, list[Claim]]]  # by the id of the whole's phrase: whole, parts


def parts_of(sentence: Sentence, made: list[Claim]) -> list[Part]:
    """The parts of a sentence, each under the figure it belongs to."""
    by_phrase = {id(claim.phrase): claim for claim in made}
    groups: Groups = {}
    last_part: Phrase | None = None
    last_whole: Claim | None = None
    for phrase in sentence.phrases:
        if phrase.kind is PhraseKind.THING or phrase.form is Form.NONE:
            continue
        whole: Claim | None = None
        if _marked(sentence, phrase) or (phrase.partitive and id(phrase) in by_phrase):
            whole = _whole_before(sentence, phrase, made)
        elif phrase.ordinal and id(phrase) in by_phrase:
            whole = _toll_after(phrase, made)
        elif id(phrase) in by_phrase:
            whole = _of_these(sentence, phrase, made)
            whole = whole or _among(sentence, by_phrase[id(phrase)], made)
        elif last_part is not None and _continues(sentence, last_part, phrase):
            whole = last_whole
        if whole is None or whole.phrase is phrase or not _fits(phrase, whole.phrase):
            continue
        claim = by_phrase.get(id(phrase))
        if claim is not None and claim.outcome is not whole.outcome:
            continue
        if claim is None:
            claim = Claim(phrase, whole.trigger, whole.outcome, "part", whole.score - 0.05)
        groups.setdefault(id(whole.phrase), (whole, []))[1].append(claim)
        last_part, last_whole = phrase, whole
    _split(made, groups)
    if not groups:
        _by_sum(made, groups)
        _broken_down(sentence, made, groups)
    found = []
    for whole, members in groups.values():
        link = _link(whole.phrase, [claim.phrase for claim in members])
        for claim in members:
            found.append(Part(claim, whole.phrase, link, id(claim.phrase) not in by_phrase))
    return found


def _by_sum(made: list[Claim], groups: Groups) -> None:
    """A list whose first number is the sum of the others: "six, two women and four men"."""
    lists: dict[int, list[Claim]] = {}
    for claim in made:
        lists.setdefault(id(claim.trigger), []).append(claim)
    for claims in lists.values():
        first, *rest = sorted(claims, key=lambda claim: claim.phrase.first)
        numbers = [claim.phrase.value.number for claim in rest]
        if len(rest) < 2 or None in numbers:
            continue
        if sum(number for number in numbers if number is not None) == first.phrase.value.number:
            groups[id(first.phrase)] = first, rest


def _split(made: list[Claim], groups: Groups) -> None:
    """Casualties and the killed and injured among them: "60 casualties (20 dead, 40 injured)"."""
    for whole in made:
        after = [c for c in made if c.phrase.first >= whole.phrase.stop]
        killed = next((c for c in after if c.outcome is Outcome.KILLED), None)
        injured = next((c for c in after if c.outcome is Outcome.INJURED), None)
        if whole.outcome is not Outcome.CASUALTY or killed is None or injured is None:
            continue
        numbers = killed.phrase.value.number, injured.phrase.value.number
        if None not in numbers and sum(n or 0 for n in numbers) == whole.phrase.value.number:
            groups[id(whole.phrase)] = whole, [killed, injured]


def _broken_down(sentence: Sentence, made: list[Claim], groups: Groups) -> None:
    """People named after a number who add up to it: "ten were killed, two women, eight men"."""
    claimed = {id(claim.phrase) for claim in made}
    for whole in made:
        number = whole.phrase.value.number
        after = [
            phrase
            for phrase in sentence.phrases
            if phrase.first >= max(whole.phrase.stop, whole.trigger.stop)
            and id(phrase) not in claimed
            and (phrase.kind is PhraseKind.PERSON or _shared_out(sentence, phrase))
        ]
        numbers = [phrase.value.number or 0 for phrase in after]
        if len(after) >= 2 and 0 not in numbers and sum(numbers) == number:
            groups[id(whole.phrase)] = (
                whole,
                [Claim(phrase, whole.trigger, whole.outcome, "part", 0.8) for phrase in after],
            )
            return


def _shared_out(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a bare number is one place's share: "ten in the blast and ten in the panic"."""
    return (
        phrase.kind is PhraseKind.BARE
        and phrase.form is Form.NUMBER
        and sentence.low(phrase.first - 1) in {",", "and", "–", "—", "-", ":"}
        and sentence.low(phrase.stop) in {"in", "at", "on", "from", "during", "near"}
    )


def _of_these(sentence: Sentence, phrase: Phrase, made: list[Claim]) -> Claim | None:
    """The whole that "of the 18 injured, five are …" opens with."""
    if phrase.form is not Form.NUMBER or phrase.kind is not PhraseKind.BARE:
        return None
    for claim in made:
        first = claim.phrase.first
        opens = sentence.low(first - 2) in {"", ";", ",", "—", "–"}
        ends = max(claim.phrase.stop, claim.trigger.stop)
        if sentence.low(first - 1) == "of" and opens and ends < phrase.first:
            return claim
    return None


def _marked(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether "including", "among them" … stand right before a phrase, or "critically" after."""
    at = phrase.first
    lasts = sentence.lexicon.subset_lasts
    near = sentence.low(at - 1) in lasts or sentence.low(at - 2) in lasts
    for words in sentence.lexicon.subset if near else ():
        length = len(words)
        if phrase.form is Form.PLURAL and (words[0] == "of" or words[-1] in _OF_WHOM):
            continue  # "four of the injured were children": the four again
        if sentence.stand_at(words, at - length):
            return True
        if sentence.low(at - 1) in _AFTER_MARK and sentence.stand_at(words, at - length - 1):
            return True
    after = tuple(sentence.between(phrase.stop, phrase.stop + 2))
    if after in {("of", "them"), ("of", "whom")} and sentence.low(at - 1) in {",", "(", "–", "—"}:
        return True
    if sentence.low(phrase.stop - 1) in {"them", "whom"} and sentence.low(at - 1) == ",":
        return True
    severity = sentence.low(phrase.stop)
    return (
        phrase.kind is PhraseKind.BARE
        and sentence.low(at - 1) in {",", "–", "—"}
        and (severity in {"critically", "seriously", "severely", "fatally", "gravely"})
    )


def _whole_before(sentence: Sentence, phrase: Phrase, made: list[Claim]) -> Claim | None:
    before = [claim for claim in made if claim.phrase.stop <= phrase.first]
    return before[-1] if before else None


def _toll_after(phrase: Phrase, made: list[Claim]) -> Claim | None:
    """The total that "a third victim" brings to three."""
    after = [c for c in made if c.rule == "toll" and c.phrase.first >= phrase.stop]
    return after[0] if after else None


def _among(sentence: Sentence, claim: Claim, made: list[Claim]) -> Claim | None:
    """The number that a part stands before: "5 children among 16 killed"."""
    for other in made:
        follows = other.trigger is claim.trigger and other.phrase.stop == claim.trigger.first
        if follows and other is not claim and sentence.low(other.phrase.first - 1) == "among":
            return other
    return None


def _continues(sentence: Sentence, part: Phrase, phrase: Phrase) -> bool:
    if phrase.form is Form.PLURAL and part.form is Form.REST:
        return False
    if sentence.low(phrase.stop) in sentence.lexicon.speech:
        return False  # "…, 13 soldiers, a doctor said"
    return _joined(sentence, part, phrase)


def _joined(sentence: Sentence, part: Phrase, phrase: Phrase) -> bool:
    """Whether a phrase goes on with a list of parts: only commas, "and" and a few words between."""
    words = list(sentence.between(part.stop, phrase.first))
    if not words or len(words) > 8 or any(word in BARRIERS for word in words):
        return False
    if words[-1] == "by":
        return False  # "… and a boy, by soldiers": who did it
    return words[-1] in COORDINATORS or (words[0] in COORDINATORS and len(words) <= 3)


def _fits(phrase: Phrase, whole: Phrase) -> bool:
    """Whether the part can be part: never more than its whole."""
    low, high = phrase.value.number, whole.value.number
    return low is None or high is None or low <= high


def _link(whole: Phrase, parts: list[Phrase]) -> RelationKind:
    """Components add up to their whole; anything else is a subset."""
    numbers = [part.value.number for part in parts]
    known = [number for number in numbers if number is not None]
    if len(known) == len(numbers) > 1 and sum(known) == whole.value.number:
        return RelationKind.COMPONENT
    return RelationKind.SUBSET
