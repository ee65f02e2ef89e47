"""The grammar between people and outcome: what may stand between, and what counts as whom.

The wording is our own.
"""

from __future__ import annotations

import pytest

from annotator.nlp.casualties.reader import Reader

READER = Reader()


def short(text):
    """Each figure as "quote outcome", with its time where it is not the event's."""
    return [
        f"{text[one.start : one.end]} {one.figure.outcome}"
        f"{'' if one.figure.time == 'event' else f' {one.figure.time}'}"
        for one in READER.read(text, None)
    ]


SUBJECTS = {
    # between a subject and its verb
    "Four drivers (two from Oran) were killed.": ["Four killed"],
    "Nine monks -- all from one abbey -- were killed.": ["Nine killed"],
    "Six guards were on Monday night killed by raiders.": ["Six killed"],
    "Seven nuns were last weekend abducted.": ["Seven abducted"],
    "Five men alleged to be smugglers were killed.": ["Five killed"],
    "Eight bakers, all young men, were killed.": ["Eight killed"],
    "Six porters, including the head of the guild and two cooks, were injured.": [
        "Six injured",
        "the head injured",
        "two injured",
    ],
    "A clerk of the village's cooperative was killed.": ["A clerk killed"],
    "Three elderly Italian tourists drowned.": ["Three killed"],
    "Two of the mayor's bodyguards were killed.": ["Two killed"],
    "Ten ferry (FXY) sailors were killed.": ["Ten killed"],
    "The fire has left six tenants, including two children, dead.": ["six killed", "two killed"],
    "Nine fell ill, one of whom later died.": ["Nine ill", "one killed"],
    "Rebels are reported to have killed nine farmers.": ["nine killed"],
    "Eight displaced Syrians were killed.": ["Eight killed"],
    "Four of the injured were children.": ["Four injured"],
}
OBJECTS = {
    "The mine went off, killing him and two scouts.": ["him killed", "two killed"],
    "The bomber struck at noon, killing himself and four clerks.": [
        "himself killed",
        "four killed",
    ],
    "The raid killed two grooms and injured another near the stable.": [
        "two killed",
        "another injured",
    ],
    "The blast brought injuries to nine and deaths to three.": [
        "injuries injured",
        "nine injured",
        "three killed",
    ],
    "The envoy was shot dead near his office, together with two aides.": [
        "The envoy killed",
        "two killed",
    ],
    "The landslide killed 30 people and 60 wounded were flown out.": ["30 killed", "60 injured"],
    "Gunmen killed a glassblower.": ["a glassblower killed"],
    "Raiders shot dead Ann Lee, a former nurse, and her son.": [
        "Ann Lee killed",
        "her son killed",
    ],
    "The battalion lost 40 soldiers and 12 civilians.": ["40 killed", "12 killed"],
}
HEADLINES = {
    "Woman killed, two others hurt in bus crash": ["Woman killed", "two injured"],
    "Teen shot in park": ["Teen injured"],
    "Five people were shot at a hotel on Friday.": ["Five injured"],
    "Soldiers shot at by snipers near the dam": [],
    "The younger one, 25, suffered burns.": ["one injured"],
}
NOT_DEATHS = {
    "He survived four assassination attempts.": [],
    "The bill sets murder rates beside theft.": [],
    "Three suspects face murder charges.": [],
}
TIMES = {
    "Raiders killed nine herders, the deadliest attack this year.": ["nine killed"],
    "A teacher was shot dead, becoming the tenth teacher killed this year.": [
        "A teacher killed",
    ],
    "Storms have killed 40 people so far this year.": ["40 killed cumulative"],
    "In the last 24 days 300 rebels have been killed.": ["300 killed background"],
    "Some 90 people have died in three months of protests.": ["Some 90 killed background"],
    "Police recalled the 1985 siege of the mill, in which 40 people died.": [
        "40 killed background",
    ],
    "Landslides last week killed six villagers.": ["six killed"],
    "Rain fell again. Landslides last week killed six villagers.": ["six killed background"],
}
LATER = {
    "Bandits kidnapped five porters. Their bodies were found on Friday.": [
        "five abducted",
        "Their bodies killed",
    ],
    "The child was taken to hospital, where he died.": ["The child casualty"],
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pair
        for cases in (SUBJECTS, OBJECTS, HEADLINES, NOT_DEATHS, TIMES, LATER)
        for pair in cases.items()
    ],
)
def test_figures_of_a_sentence(text, expected):
    assert short(text) == expected
