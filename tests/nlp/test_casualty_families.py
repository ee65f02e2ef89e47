"""Every family of phrases that says how many, and of those that say nothing of people.

Each family has sentences of our own, with each figure as "quote: value outcome": the exact words
that it stands at, and its value in the notation of the figures panel (29+, >29, 10–15, ≤30, ~70).
"""

from __future__ import annotations

import pytest

from annotator.domain.figures import value_text
from annotator.nlp.casualties.reader import Reader

READER = Reader()

FAMILIES = {
    "digits": {
        "Fire tore through the hostel, killing 9 lodgers.": ["9: 9 killed"],
        "The earthquake killed 1,284 people and injured 5,600.": [
            "1,284: 1284 killed",
            "5,600: 5600 injured",
        ],
    },
    "digits in groups": {
        "The storm displaced 12 500 villagers.": ["12 500: 12500 displaced"],
        "The storm displaced 12\u00a0500 villagers.": ["12\u00a0500: 12500 displaced"],
        "The storm displaced 12\u202f500 villagers.": ["12\u202f500: 12500 displaced"],
        "The floods displaced 2,50,000 people in Bihar.": ["2,50,000: 250000 displaced"],
    },
    "number words": {
        "Twenty-nine riders were hurt.": ["Twenty-nine: 29 injured"],
        "A hundred and five sailors drowned.": ["A hundred and five: 105 killed"],
        "Six-hundred prisoners were freed.": ["Six-hundred: 600 freed"],
        "Two thousand three hundred and four people fell ill.": [
            "Two thousand three hundred and four: 2304 ill"
        ],
    },
    "dozens that are numbers": {
        "A dozen cooks were injured.": ["A dozen: 12 injured"],
        "Half a dozen divers are missing.": ["Half a dozen: 6 missing"],
        "A half-dozen divers are missing.": ["A half-dozen: 6 missing"],
        "Two dozen porters were rescued.": ["Two dozen: 24 rescued"],
    },
    "large numbers": {
        "The famine killed 1.2 million people.": ["1.2 million: 1200000 killed"],
        "Half a million people were displaced.": ["Half a million: 500000 displaced"],
        "Two and a half million people were displaced.": [
            "Two and a half million: 2500000 displaced"
        ],
        "About a quarter of a million people were displaced.": [
            "About a quarter of a million: ~250000 displaced"
        ],
        "The cyclone displaced 3.5 lakh people.": ["3.5 lakh: 350000 displaced"],
        "Two crore people fell ill.": ["Two crore: 20000000 ill"],
        "Some 10k people were displaced.": ["Some 10k: ~10000 displaced"],
    },
    "said again in brackets": {
        "Thirty (30) passengers were killed.": ["Thirty (30): 30 killed"],
    },
    "ranges": {
        "The slide buried the road and killed 10 to 15 drivers.": ["10 to 15: 10–15 killed"],
        "Between 10 and 15 drivers were killed.": ["Between 10 and 15: 10–15 killed"],
        "10–15 drivers were killed.": ["10–15: 10–15 killed"],
        "Some 3-4 guards were injured.": ["Some 3-4: 3–4 injured"],
        "Eleven or twelve guards were injured.": ["Eleven or twelve: 11–12 injured"],
        "At least 12, possibly 20, hikers were killed.": ["At least 12, possibly 20: 12–20 killed"],
        "The fighting displaced 2-3,000 people.": ["2-3,000: 2000–3000 displaced"],
    },
    "at least": {
        "At least 29 miners died.": ["At least 29: 29+ killed"],
        "No fewer than 40 pilgrims died.": ["No fewer than 40: 40+ killed"],
        "Thirty or more pilgrims died.": ["Thirty or more: 30+ killed"],
    },
    "more than": {
        "More than 300 people were arrested.": ["More than 300: >300 detained"],
        "Well over 200 marchers were arrested.": ["Well over 200: >200 detained"],
        "Over a hundred recruits were captured.": ["Over a hundred: >100 captured"],
    },
    "at most": {
        "Up to 40 miners are missing.": ["Up to 40: ≤40 missing"],
        "As many as 20 hostages were freed.": ["As many as 20: ≤20 freed"],
        "No more than five people were hurt.": ["No more than five: ≤5 injured"],
    },
    "less than": {
        "Fewer than ten sailors were rescued.": ["Fewer than ten: <10 rescued"],
        "Under 50 people were hurt.": ["Under 50: <50 injured"],
    },
    "about": {
        "About 70 nuns were abducted.": ["About 70: ~70 abducted"],
        "Nearly two dozen pupils fell ill.": ["Nearly two dozen: ~24 ill"],
        "The flood displaced 2,500-odd villagers.": ["2,500-odd: ~2500 displaced"],
        "A hundred or so rebels were killed.": ["A hundred or so: ~100 killed"],
        "Some 17,000 people were displaced.": ["Some 17,000: ~17000 displaced"],
    },
    "vague words": {
        "Dozens of shoppers were hurt.": ["Dozens: dozens injured"],
        "Scores drowned when the ferry sank.": ["Scores: scores killed"],
        "Hundreds of thousands of people were displaced.": [
            "Hundreds of thousands: hundreds of thousands displaced"
        ],
        "Thousands upon thousands of people were displaced.": [
            "Thousands upon thousands: thousands upon thousands displaced"
        ],
        "Several dozen rebels were captured.": ["Several dozen: several dozen captured"],
        "Numerous guards were wounded.": ["Numerous: numerous injured"],
        "Many were killed.": ["Many: many killed"],
        "A handful of rebels were killed.": ["A handful: a handful killed"],
    },
    "on top of others": {
        "Twelve people died and dozens more are missing.": [
            "Twelve: 12 killed",
            "dozens more: dozens missing",
        ],
        "Another five shepherds were wounded.": ["Another five: 5 injured"],
        "A further 12 died of their wounds.": ["A further 12: 12 killed"],
        "An additional 17 people were wounded.": ["An additional 17: 17 injured"],
    },
    "a bare plural": {
        "Civilians were killed in the shelling.": ["Civilians: some killed"],
        "The raid left casualties on both sides.": ["casualties: some casualty"],
    },
    "a noun that carries the count": {
        "A couple and their three children were killed.": [
            "A couple: 2 killed",
            "their three children: 3 killed",
        ],
        "Both pilots died.": ["Both pilots: 2 killed"],
        "Both of them died.": ["Both: 2 killed"],
        "Her twin sons were injured.": ["twin sons: 2 injured"],
        "A pair of guards were stabbed to death.": ["A pair: 2 killed"],
    },
    "a family with its number": {
        "A family of five suffocated in the cellar.": ["A family of five: 5 killed"],
        "A seven-member family was killed in the slide.": ["A seven-member family: 7 killed"],
        "The slide killed a 4-member crew.": ["a 4-member crew: 4 killed"],
    },
    "all of them": {
        "All 72 aboard were killed.": ["All 72: 72 killed"],
        "The ferry carried 30 people; all aboard drowned.": ["all aboard: 30 killed"],
    },
    "one person": {
        "A marabout and his son were shot dead.": ["A marabout: 1 killed", "his son: 1 killed"],
        "The blaze injured her grandmother.": ["her grandmother: 1 injured"],
        "A 45-year-old man was killed.": ["A 45-year-old man: 1 killed"],
        "A 45-year-old was shot dead.": ["A 45-year-old: 1 killed"],
        "A man, 45, was shot dead.": ["A man: 1 killed"],
    },
    "an ordinal": {
        "A third victim died in hospital.": ["A third victim: 1 killed"],
        "A fifth soldier was wounded.": ["A fifth soldier: 1 injured"],
        "A 4th victim died.": ["A 4th victim: 1 killed"],
    },
    "nobody": {
        "None of the passengers was hurt.": ["None: no injured"],
        "No one died in the blaze.": ["No one: no killed"],
        "The column returned without loss.": ["loss: no casualty"],
        "The army took the hill without loss of life.": ["loss of life: no killed"],
        "Not a single soldier was killed.": ["Not a single soldier: no killed"],
        "Not one guard was injured.": ["Not one guard: no injured"],
        "Neither pilot was hurt.": ["Neither pilot: no injured"],
        "Neither of the pilots was hurt.": ["Neither: no injured"],
        "Zero casualties were reported.": ["Zero: no casualty"],
        "There were no immediate reports of injuries.": [
            "no immediate reports of injuries: no injured"
        ],
        "0 killed, 5 injured": ["0: no killed", "5: 5 injured"],
    },
}

NOTHING = {
    "things": [
        "The battery shot down 29 drones.",
        "Shells destroyed 12 houses and three shops.",
        "The virus killed 12 computers.",
    ],
    "years and dates": [
        "The singer, killed in 2019, made 12 records.",
        "She died on 12 March.",
        "The 1998 murder was never solved.",
    ],
    "ages": ["The poet died aged 45.", "The suspect in the killing is 31 years old."],
    "distances": ["He was killed 3 km from the border.", "The body lay 300 metres away."],
    "votes": ["The bill was killed by 52 votes.", "Senators killed the bill 52 to 48."],
    "animals": [
        "Tourists saw twelve killer whales.",
        "Lightning killed 12 cattle.",
        "Twelve horses died.",
    ],
    "sport": [
        "The visitors were killed off by three late goals.",
        "He missed 12 games through injury.",
        "They lost two games.",
    ],
    "percentages": ["Deaths fell by 12 percent.", "The strike killed 30% of the herd."],
    "money": [
        "The killer was fined $5,000.",
        "The murder trial cost 2 million euros.",
        "He made a killing of 2 million.",
    ],
    "times": ["The murder took place at 10:30.", "Police found the body at 7 pm."],
    "sentences and counts": [
        "He served 12 years for murder.",
        "He faces three counts of murder.",
    ],
    "names with numbers": [
        "Resolution 1325 condemned the killing.",
        "The victim lived at 45 Main Street.",
    ],
    "fractions": [
        "Two thirds of the dead were children.",
        "One in five of the dead was a child.",
    ],
}


def short(text):
    return [
        f"{text[one.start : one.end]}: "
        f"{'no' if one.figure.negated else value_text(one.figure)} {one.figure.outcome}"
        for one in READER.read(text, None)
    ]


@pytest.mark.parametrize(
    ("family", "text"), [(name, text) for name, cases in FAMILIES.items() for text in cases]
)
def test_a_family_of_phrases(family, text):
    assert short(text) == FAMILIES[family][text]


@pytest.mark.parametrize(
    ("family", "text"), [(name, text) for name, cases in NOTHING.items() for text in cases]
)
def test_what_counts_no_victims(family, text):
    assert [one for one in short(text) if ": 1 " not in one or one[:1].isdecimal()] == []


def test_digits_of_other_scripts_are_not_misread():
    """They are no counts in English news; the people are told of without a number."""
    for text in ("\u0663\u0662 people were killed.", "² people were killed."):
        assert all(one.figure.number is None for one in READER.read(text, None))


def test_a_share_is_no_number_of_people():
    for text in (
        "A third of the villagers were killed.",
        "One in five children died.",
        "Five in every 1,000 children died.",
    ):
        assert all(one.figure.number is None for one in READER.read(text, None))
