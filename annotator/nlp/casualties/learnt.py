"""Learns words that tell an outcome from figures that people marked and the rules missed.

A word in the sentences of such figures is tried: with it among the words of an outcome, the texts
are read again, and it is kept if what is found more is what was marked. So the grammar of the rules
serves for it at once ("eleven were maimed", "the blast maimed eleven"), from three examples on.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from annotator.domain.evaluation import PlacedFigure
from annotator.domain.figures import Outcome
from annotator.nlp.casualties.found import FoundFigure
from annotator.nlp.casualties.lexicon import Lexicon, Word, lexicon_with
from annotator.nlp.casualties.reader import Reader
from annotator.nlp.casualties.tokens import cut, tokenise
from annotator.nlp.casualties.words import AUXILIARIES, PREPOSITIONS, STOP

_FEWEST = 3  # figures that a word must bring
_RIGHT = 0.75  # of what it brings, the share that was marked
_SHORTEST = 4  # letters: shorter words are mostly of the grammar
_MOST_TRIED = 12
_BEFORE_E = ("at", "c", "g", "s", "u", "ur", "ut", "v", "z")  # captur-ed, hospitalis-ed
_LISTS = ("verbs", "participles", "states", "counts", "events")


@dataclass(slots=True)
class Reviewed:
    """A text that was read to its end, with all its figures; `found` are those of the rules."""

    text: str
    figures: Sequence[PlacedFigure]
    today: date | None = None
    found: list[FoundFigure] = field(default_factory=list)

    @property
    def missed(self) -> list[PlacedFigure]:
        """The figures of which no word was found."""
        return [
            figure
            for figure in self.figures
            if not any(one.start < figure.end and figure.start < one.end for one in self.found)
        ]


def learnt_words(
    reviewed: Sequence[Reviewed], own: Mapping[str, str], known: Sequence[Word] = ()
) -> list[Word]:
    """The words that bring figures which were marked, best first; without those `known`.

    `own` are the lexicon files of one's own, as the reader has them.
    """
    words: list[Word] = []
    _reread(reviewed, lexicon_with(own, known))

    def worth(outcome: Outcome, seen: str) -> Word:
        tried = [Word(outcome, kind, form, seen) for kind in _LISTS for form in _forms(seen, kind)]
        return max((_tried(one, reviewed, own, [*known, *words]) for one in tried), key=_gain)

    waiting = [worth(*pair) for pair in _candidates(reviewed, lexicon_with(own, known))]
    while waiting:
        waiting.sort(key=_gain)
        best = waiting.pop()
        if best.figures < _FEWEST:
            break
        # The words found since may have brought the same figures.
        again = worth(best.outcome, best.seen)
        if waiting and _gain(again) < _gain(waiting[-1]):
            waiting.append(again)
        elif again.figures >= _FEWEST:
            words.append(again)
            _reread(_having(again.seen, reviewed), lexicon_with(own, [*known, *words]))
    return words


def _gain(word: Word) -> tuple[int, int]:
    """By what words are compared: a verb rather than something else that is always beside it."""
    return word.figures, -_LISTS.index(word.kind)


def _reread(reviewed: Iterable[Reviewed], words: Lexicon) -> None:
    for one in reviewed:
        one.found = _read(one, words)


def _read(one: Reviewed, words: Lexicon) -> list[FoundFigure]:
    return Reader(words).read(one.text, None, today=one.today)


def _having(word: str, reviewed: Iterable[Reviewed]) -> Iterator[Reviewed]:
    return (one for one in reviewed if word in one.text.lower())


def _candidates(reviewed: Iterable[Reviewed], words: Lexicon) -> list[tuple[Outcome, str]]:
    """Words beside missed figures of an outcome, those that are often enough."""
    seen: Counter[tuple[Outcome, str]] = Counter()
    known = {form[0] for form in words.triggers if len(form) == 1}
    known |= words.noun_firsts | STOP | PREPOSITIONS | AUXILIARIES
    for one in reviewed:
        missed = one.missed
        for start, end in cut(one.text, None) if missed else ():
            mine = {miss.figure.outcome for miss in missed if start <= miss.start < end}
            lows = {token.text.lower() for token in tokenise(one.text, start, end)} if mine else ()
            fit = [low for low in lows if low.isalpha() and len(low) >= _SHORTEST]
            seen.update((outcome, low) for outcome in mine for low in fit if low not in known)
    enough = [(-count, *pair) for pair, count in seen.items() if count >= _FEWEST]
    return [(outcome, word) for _, outcome, word in sorted(enough)[:_MOST_TRIED]]


def _forms(seen: str, kind: str) -> list[str]:
    """How a word may stand in a list: a verb by its base, which is guessed from its past."""
    if kind != "verbs":
        return [seen]
    stem = seen.removesuffix("ed")
    if stem == seen:
        return []
    if stem[-1] == stem[-2] and stem[-1] not in "ls":
        return [stem[:-1]]  # kidnapped
    has_e = stem.endswith(_BEFORE_E) and not stem.endswith("ss")
    return [f"{stem}e" if has_e else stem]


def _tried(
    word: Word, reviewed: Iterable[Reviewed], own: Mapping[str, str], words: Sequence[Word]
) -> Word:
    """The word with the figures that it brings; with none if too many of them were not marked."""
    lexicon = lexicon_with(own, [*words, word])
    right = wrong = 0
    for one in _having(word.seen, reviewed):
        before = {(other.start, other.end, other.figure.outcome) for other in one.found}
        for new in _read(one, lexicon):
            if (new.start, new.end, new.figure.outcome) not in before:
                is_right = _is_marked(new, one.figures)
                right += is_right
                wrong += not is_right
    return replace(word, figures=right if right >= _RIGHT * (right + wrong) else 0)


def _is_marked(found: FoundFigure, figures: Iterable[PlacedFigure]) -> bool:
    return any(
        one.start < found.end
        and found.start < one.end
        and one.figure.outcome is found.figure.outcome
        for one in figures
    )
