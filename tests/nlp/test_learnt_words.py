"""Words that tell an outcome, learnt from figures that the rules missed."""

from __future__ import annotations

from datetime import date

import pytest
import spacy

from annotator.domain.evaluation import PlacedFigure
from annotator.domain.figures import CasualtyFigure, Outcome
from annotator.nlp.casualties.component import FACTORY, figures_of
from annotator.nlp.casualties.learnt import Reviewed, learnt_words
from annotator.nlp.casualties.lexicon import Word

GARROTTED = Word(Outcome.KILLED, "verbs", "garrot", "garrotted", 4)
WAYS = [
    "Police said that {} guards were garrotted near the bridge.",
    "{} villagers were garrotted on Friday, an official said.",
    "In the north, {} traders were garrotted by unknown men.",
    "Residents said {} men had been garrotted at a checkpoint.",
]


def reviewed(way, number, outcome=Outcome.KILLED):
    text = "Report from the valley.\n" + way.format(number)
    start = text.index(str(number))
    figure = CasualtyFigure(outcome, number, number, number)
    return Reviewed(text, [PlacedFigure(start, start + len(str(number)), figure)])


def known(count=4):
    return [reviewed(way, number) for number, way in enumerate(WAYS[:count], 12)]


@pytest.fixture
def nlp():
    made = spacy.blank("en")
    made.add_pipe(FACTORY)
    return made


def test_a_word_that_brings_figures_which_were_marked_is_learnt():
    (word,) = learnt_words(known(), {})
    assert (word.outcome, word.kind, word.seen) == (Outcome.KILLED, "verbs", "garrotted")
    assert word.figures == 4


def test_two_figures_are_too_few():
    assert learnt_words(known(2), {}) == []


def test_a_word_that_mostly_says_something_else_is_not_learnt():
    others = [Reviewed(way.format(number), []) for number, way in enumerate(WAYS, 30)]
    assert learnt_words([*known(), *others[:1]], {}) != []
    assert learnt_words([*known(), *others], {}) == []


def test_what_the_rules_find_teaches_nothing():
    texts = [reviewed("Police said that {} guards were killed.", n) for n in range(12, 20)]
    assert learnt_words(texts, {}) == []


def test_words_known_already_are_not_learnt_again():
    assert learnt_words(known(), {}, [GARROTTED]) == []


@pytest.mark.parametrize(
    ("seen", "base"),
    [("kidnapped", "kidnap"), ("captured", "capture"), ("abducted", "abduct"), ("missed", "miss")],
)
def test_a_verb_is_learnt_by_its_base(seen, base):
    from annotator.nlp.casualties.learnt import _forms

    assert _forms(seen, "verbs") == [base]
    assert _forms("slain", "verbs") == []
    assert _forms("slain", "participles") == ["slain"]


def test_the_component_reads_with_the_word_in_all_its_forms_and_keeps_it(nlp, tmp_path):
    text = "The attackers garrotted nine soldiers. Four people were injured."
    component = nlp.get_pipe(FACTORY)
    assert len(figures_of(nlp(text))) == 1
    component.learn(component.learn_from(known()))
    nlp.to_disk(tmp_path / "saved")
    again = spacy.blank("en")
    again.add_pipe(FACTORY).from_bytes(component.to_bytes())
    for one in (nlp, spacy.load(tmp_path / "saved"), again):
        found = figures_of(one(text))
        assert [(f.figure.outcome, f.figure.best, f.evidence) for f in found] == [
            (Outcome.KILLED, 9, "garrotted"),
            (Outcome.INJURED, 4, "injured"),
        ]


def test_the_articles_date_is_minded():
    today = date(2025, 3, 1)
    old = [Reviewed(one.text, one.figures, today) for one in known()]
    assert [word.seen for word in learnt_words(old, {})] == ["garrotted"]
