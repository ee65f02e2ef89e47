"""The vocabulary of the reader, made from the data files that `lexicon_files` reads."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from annotator.domain.figures import AgeClass, Outcome, Sex, SourceKind, VictimStatus
from annotator.nlp.casualties.lexicon_files import tables
from annotator.nlp.casualties.words import AUXILIARIES


class Kind(StrEnum):
    """What a trigger's form asks of the people around it."""

    FINITE = "finite"  # kills: people to the right
    BASE = "base"  # kill
    PAST = "past"  # killed: active or passive
    ING = "ing"  # killing: people to the right
    PARTICIPLE = "participle"  # shot dead, slain: people to the left after "be"
    INTRANSITIVE = "intransitive"  # died: people to the left
    STATE = "state"  # dead, missing: right after the people, or after "be"
    COUNT = "count"  # deaths: counted itself
    EVENT = "event"  # murder: "of" and the people
    TOLL = "toll"  # death toll: a number follows in the clause


@dataclass(frozen=True, slots=True)
class Sense:
    """One way to read the words of a trigger."""

    outcome: Outcome
    kind: Kind
    lemma: str


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun for people: whether it stands in the plural, and who they are."""

    plural: bool
    status: VictimStatus
    sex: Sex = Sex.UNKNOWN
    age: AgeClass = AgeClass.UNKNOWN


# First words of longer triggers that every other sentence has; the longer ones that begin with
# them hold a telling word further on.
_SHORTEST_TELLING = 5  # "be no more" alone is not worth the time
_COMMON = frozenset({"in", "to", "be", "is", "was", "are", "were", "from", "at", "with", "out"})

Words = tuple[str, ...]
Phrases = dict[str, tuple[Words, ...]]  # by the first word


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """All word lists. Keys are lower-case words, or tuples of them where several words count."""

    triggers: dict[Words, tuple[Sense, ...]]
    triggers_by_first: Phrases
    telling: frozenset[str]  # without one of these words there is no trigger
    shooting: frozenset[str]
    nouns: dict[Words, Noun]
    noun_firsts: frozenset[str]
    collectives: frozenset[str]
    person_endings: tuple[str, ...]
    things: frozenset[str]
    designators: frozenset[str]
    months: frozenset[str]
    year_prepositions: frozenset[str]
    modality: dict[str, Phrases]
    time: dict[str, Phrases]
    speech: frozenset[str]
    according: tuple[Words, ...]
    sources: dict[str, SourceKind]
    subset: tuple[Words, ...]
    subset_lasts: frozenset[str]
    answers: Phrases
    demonyms: dict[str, str]
    scores: dict[str, dict[str, float]]


def plural_of(noun: str) -> str:
    """The regular English plural of a noun or of the last word of a compound."""
    if noun.endswith("man") and not noun.endswith(("human", "german", "roman", "shaman")):
        return noun[:-3] + "men"
    if noun.endswith(("life", "wife", "knife")):
        return noun[:-2] + "ves"
    if noun.endswith(("s", "x", "z", "ch", "sh")):
        return noun + "es"
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + "s"


def _verb_forms(verb: str, irregular: dict[str, list[str]]) -> tuple[str, str, str, str]:
    if verb in irregular:
        third, past, participle, ing = irregular[verb]
        return third, past, participle, ing
    third = plural_of(verb) if not verb.endswith("man") else verb + "s"
    if verb.endswith("e"):
        return third, verb + "d", verb + "d", verb[:-1] + "ing"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return third, verb[:-1] + "ied", verb[:-1] + "ied", verb + "ing"
    return third, verb + "ed", verb + "ed", verb + "ing"


def _words(text: str) -> Words:
    return tuple(text.lower().split())


def _conjugated(
    verb: str, irregular: dict[str, list[str]], transitive: bool
) -> list[tuple[str, Kind]]:
    head, _, rest = verb.partition(" ")
    tail = f" {rest}" if rest else ""
    third, past, participle, ing = _verb_forms(head, irregular)
    if not transitive:
        forms = {head, third, past, participle, ing}
        if head == "be":
            forms = {"is", "was", "are", "were", "been", "be"}
        return [(form + tail, Kind.INTRANSITIVE) for form in sorted(forms)]
    found = [(third + tail, Kind.FINITE), (ing + tail, Kind.ING), (past + tail, Kind.PAST)]
    if head not in {past, participle}:
        found.append((head + tail, Kind.BASE))
    if participle != past:
        found.append((participle + tail, Kind.PARTICIPLE))
    return found


def _triggers(data: Mapping[str, Any]) -> dict[Words, tuple[Sense, ...]]:
    found: dict[Words, dict[Kind, Sense]] = {}

    def put(form: str, outcome: Outcome, kind: Kind, lemma: str) -> None:
        found.setdefault(_words(form), {}).setdefault(kind, Sense(outcome, kind, lemma))

    irregular = data["forms"]
    for name, lists in data["outcome"].items():
        outcome = Outcome(name)
        for key, transitive in (("verbs", True), ("intransitive", False)):
            for verb in lists.get(key, ()):
                for form, kind in _conjugated(verb, irregular, transitive):
                    put(form, outcome, kind, verb)
        for form in lists.get("participles", ()):
            put(form, outcome, Kind.PARTICIPLE, form)
        for form in lists.get("states", ()):
            put(form, outcome, Kind.STATE, form)
        for noun in lists.get("counts", ()):
            for form in {noun, plural_of(noun)}:
                put(form, outcome, Kind.COUNT, noun)
        for noun in lists.get("events", ()):
            for form in {noun, plural_of(noun)}:
                put(form, outcome, Kind.EVENT, noun)
        for form in lists.get("tolls", ()):
            put(form, outcome, Kind.TOLL, form)
    for verb in data["shooting"]["verbs"]:
        for form, kind in _conjugated(verb, irregular, True):
            put(form, Outcome.INJURED, kind, verb)
    return {words: tuple(senses.values()) for words, senses in found.items()}


def _nouns(data: Mapping[str, Any]) -> dict[Words, Noun]:
    irregular: dict[str, str] = data["irregular"]
    female, male = set(data["sex"]["female"]), set(data["sex"]["male"])
    ages = {word: AgeClass(age) for age, words in data["age"].items() for word in words}
    found: dict[Words, Noun] = {}
    for table in ("other", "civilian", "police", "combatant", "attacker"):
        status = VictimStatus.UNKNOWN if table == "other" else VictimStatus(table)
        for noun in data[table]["nouns"]:
            last = noun.split()[-1]
            sex = Sex.FEMALE if last in female else Sex.MALE if last in male else Sex.UNKNOWN
            age = ages.get(last, AgeClass.UNKNOWN)
            plural = irregular.get(noun) or plural_of(noun)
            found.setdefault(_words(noun), Noun(False, status, sex, age))
            found.setdefault(_words(plural), Noun(True, status, sex, age))
    special = {
        "civilians": VictimStatus.CIVILIAN,
        "police": VictimStatus.POLICE,
        "troops": VictimStatus.COMBATANT,
        "forces": VictimStatus.COMBATANT,
        "taliban": VictimStatus.COMBATANT,
        "guerrillas": VictimStatus.COMBATANT,
        "infantry": VictimStatus.COMBATANT,
    }
    for noun in data["plural"]["nouns"]:
        found[_words(noun)] = Noun(True, special.get(noun, VictimStatus.UNKNOWN))
    return found


def _all_words(phrases: list[str]) -> tuple[Words, ...]:
    return tuple(_words(one) for one in phrases)


def _by_first(phrases: list[str]) -> Phrases:
    found: dict[str, list[Words]] = {}
    for words in _all_words(phrases):
        found.setdefault(words[0], []).append(words)
    return {first: tuple(all_) for first, all_ in found.items()}


def _phrases(lists: dict[str, list[str]]) -> dict[str, Phrases]:
    return {name: _by_first(phrases) for name, phrases in lists.items()}


@cache
def lexicon() -> Lexicon:
    """The vocabulary that comes with the program; read once."""
    return _built(tables({}))


@dataclass(frozen=True, slots=True)
class Word:
    """A word for an outcome that was learnt, in one of the lists of `triggers.toml`.

    `seen` is how it stood in the texts, `figures` how many it brought there.
    """

    outcome: Outcome
    kind: str
    word: str
    seen: str
    figures: int = 0

    @property
    def forms(self) -> list[str]:
        """Of a verb: third person, past, participle and -ing, as in [forms] there."""
        stem = self.seen.removesuffix("ed")
        return [f"{self.word}s", self.seen, self.seen, f"{stem}ing"]


def lexicon_with(own: Mapping[str, str], learnt: Iterable[Word] = ()) -> Lexicon:
    """The vocabulary with files of one's own, their texts by name: see `lexicon_files`.

    `learnt` are words on top of them.

    Raises:
        UserError: one of them cannot be used.
    """
    words = list(learnt)
    if not own and not words:
        return lexicon()
    files = tables(own)
    triggers = files["triggers"]
    for one in words:
        triggers["outcome"][one.outcome].setdefault(one.kind, []).append(one.word)
        if one.kind == "verbs":
            triggers["forms"].setdefault(one.word, one.forms)
    return _built(files)


def _by_length(triggers: Iterable[Words]) -> dict[str, tuple[Words, ...]]:
    """Triggers by their first words, the longest first."""
    found: dict[str, list[Words]] = {}
    for form in triggers:
        found.setdefault(form[0], []).append(form)
    return {first: tuple(sorted(forms, key=len, reverse=True)) for first, forms in found.items()}


def _telling(triggers: Iterable[Words]) -> frozenset[str]:
    """A word of every trigger, as rare a one as can be: the first, or a long one behind it."""
    common = AUXILIARIES | _COMMON
    found = {"death", "sent", "sending", "sends"}
    later = []
    for form in triggers:
        first = form[0].split("-")[0]
        if first in common:
            later.append(form)
        else:
            found.add(first)
    for form in later:
        longest = max(form, key=len)
        if found.isdisjoint(form) and len(longest) >= _SHORTEST_TELLING:
            found.add(longest)
    return frozenset(found)


def _built(files: Mapping[str, Mapping[str, Any]]) -> Lexicon:
    people, things, triggers = files["people"], files["things"], files["triggers"]
    context, places = files["context"], files["places"]
    senses = _triggers(triggers)
    things_named = things["things"]["nouns"]
    nouns = _nouns(people)
    subset = _all_words(context["parts"]["subset"])
    return Lexicon(
        triggers=senses,
        triggers_by_first=_by_length(senses),
        telling=_telling(senses),
        shooting=frozenset(triggers["shooting"]["verbs"]),
        nouns=nouns,
        noun_firsts=frozenset(words[0] for words in nouns),
        collectives=frozenset(people["collective"]["nouns"]),
        person_endings=tuple(people["ending"]["plural"]),
        things=frozenset(things_named) | {plural_of(noun) for noun in things_named},
        designators=frozenset(things["designators"]["words"]),
        months=frozenset(things["calendar"]["months"]),
        year_prepositions=frozenset(things["calendar"]["year_prepositions"]),
        modality=_phrases(context["modality"]),
        time=_phrases(context["time"]),
        speech=frozenset(context["speech"]["verbs"]),
        according=_all_words(context["speech"]["according"]),
        sources={
            word: SourceKind(kind) for kind, words in context["source"].items() for word in words
        },
        answers=_by_first(context["answers"]["earlier"]),
        subset=subset,
        subset_lasts=frozenset(words[-1] for words in subset),
        demonyms={
            demonym: country for country, row in places["countries"].items() for demonym in row
        },
        scores={rule: dict(kinds) for rule, kinds in files["scores"].items()},
    )
