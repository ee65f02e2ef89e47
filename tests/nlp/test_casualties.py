"""What the reader makes of English sentences, by mechanism. The wording is our own."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.domain.annotations import RelationKind
from annotator.domain.totals import SumVerdict, check_sums
from annotator.nlp.casualties.found import mentions_of
from annotator.nlp.casualties.reader import Reader

SAMPLE = Path(__file__).parents[2] / "seeds" / "000_8bddaba996962bdf.txt"
READER = Reader()


def read(text):
    return READER.read(text, None)


def short(text):
    """Each figure as "quote outcome", with what is not the common case in brackets."""
    found = []
    for one in read(text):
        figure = one.figure
        marks = [
            mark
            for mark, common in (
                (str(figure.modality), "asserted"),
                (str(figure.time), "event"),
                ("no" if figure.negated else "", ""),
                (f"<{one.part_of}" if one.link is not None and one.link.is_part else "", ""),
            )
            if mark != common
        ]
        tail = f" [{' '.join(marks)}]" if marks else ""
        found.append(f"{text[one.start : one.end]} {figure.outcome}{tail}")
    return found


CASES = {
    # passives, actives, participles, states
    "Sixteen miners were killed when the shaft flooded.": ["Sixteen killed"],
    "The mine collapse killed 16 and injured at least 40.": ["16 killed", "at least 40 injured"],
    "The bus left the road, killing a nun and wounding 23 pilgrims.": [
        "a nun killed",
        "23 injured",
    ],
    "Avalanche buries village: 7 dead, scores missing": ["7 killed", "scores missing"],
    "Nine were killed and 31 injured; another six are missing.": [
        "Nine killed",
        "31 injured",
        "another six missing",
    ],
    "Five shepherds were seized at dusk and beheaded.": ["Five abducted"],
    "Gunmen shot dead three traders near the well.": ["three killed"],
    "Two sentries were stabbed to death.": ["Two killed"],
    "Raiders hacked 14 farmers to death.": ["14 killed"],
    # nouns
    "Police are investigating the murder of six students.": ["six killed"],
    "The clinic recorded 19 deaths and 230 injuries.": ["19 killed", "230 injured"],
    "Divers recovered the bodies of eleven men.": ["eleven killed"],
    "The shelling claimed 21 lives.": ["21 killed"],
    "The death toll climbed to 61 from 48 on Friday.": ["61 killed", "48 killed [superseded]"],
    "The death toll rose from 30 to 45.": ["45 killed"],
    "The death toll rose by 3 to 45.": ["45 killed"],
    # what carries its own count
    "A couple and their two sons drowned.": ["A couple killed", "their two sons killed"],
    "A family of six perished in the blaze.": ["A family of six killed"],
    "Both drivers were injured.": ["Both drivers injured"],
    "A 30-year-old woman was killed and a 9-year-old boy hurt.": [
        "A 30-year-old woman killed",
        "a 9-year-old boy injured",
    ],
    "The ferry was carrying 120 people; all aboard perished.": ["all aboard killed"],
    "Of the 40 on board, 25 died; the rest were taken to hospital.": [
        "25 killed",
        "the rest injured",
    ],
    # nobody
    "There were no casualties.": ["no casualties casualty [no]"],
    "Nobody was hurt in the blast.": ["Nobody injured [no]"],
    "The column came through without any losses.": ["any losses casualty [no]"],
    # how sure, and when
    "Up to 50 sailors are feared dead.": ["Up to 50 killed [feared]"],
    "A second eruption could kill thousands.": ["thousands killed [hypothetical]"],
    "The minister denied that 70 detainees had been executed.": ["70 killed [denied]"],
    "Four guards were killed; the feud has claimed 300 lives since 2015.": [
        "Four killed",
        "300 killed [background]",
    ],
    "Six people have died since Tuesday night.": ["Six killed"],
    "The raid came in retaliation for a bombing, which left 30 dead.": ["30 killed [background]"],
    # parts
    "The raid killed 20 people, including nine women and three children.": [
        "20 killed",
        "nine killed [<0]",
        "three killed [<0]",
    ],
    "Thirteen people, including the gunman, were killed.": [
        "Thirteen killed",
        "the gunman killed [<0]",
    ],
    "Seven players were injured, two seriously.": ["Seven injured", "two injured [<0]"],
    "He said that “at least 12” had died.": ["at least 12 killed"],
    # lists, companions, names
    "Raiders killed a guard, his wife and three children.": [
        "a guard killed",
        "his wife killed",
        "three killed",
    ],
    "The envoy was killed along with his driver and two guards.": [
        "The envoy killed",
        "his driver killed",
        "two killed",
    ],
    "Omar Haddad was shot dead on Friday.": ["Omar Haddad killed"],
    "Two nurses were among the dead.": ["Two killed"],
    "The mayor of the northern town was assassinated.": ["The mayor killed"],
    "Ten people were killed, two women and eight men.": [
        "Ten killed",
        "two killed [<0]",
        "eight killed [<0]",
    ],
    "Nine were hurt, and another is missing.": ["Nine injured", "another missing"],
    "Six children sustained bullet injuries.": ["Six injured"],
    # what "shot" leaves open
    "Three boys were shot in the street.": ["Three injured"],
    "A boy was shot in the street. He died at the clinic.": ["A boy casualty"],
    # other outcomes
    "Rebels abducted 60 pupils and a teacher.": ["60 abducted", "a teacher abducted"],
    "The flood has driven 9,000 people from their homes.": ["9,000 displaced"],
    "Police arrested 80 marchers.": ["80 detained"],
}


@pytest.mark.parametrize("text", CASES)
def test_figures_of_a_sentence(text):
    assert short(text) == CASES[text]


@pytest.mark.parametrize(
    "text",
    [
        "The air force shot down 17 drones and hit 4 depots.",
        "The poet, killed in 1936, wrote 12 plays.",
        "The chamber killed the bill by 61 votes to 38.",
        "Tourists photographed 9 killer whales.",
        "The fire killed 40 sheep.",
        "Deaths fell by 12% last year.",
        "He was killed at 8.30am, 3 km from home, aged 45.",
        "The killer was fined 5,000 dollars.",
        "The two nations agreed on Resolution 403.",
        "She will visit from March 3-5.",
    ],
)
def test_what_is_no_casualty_figure(text):
    assert [one for one in short(text) if not one.startswith(("He", "The poet"))] == []


def test_the_sample_article():
    text = SAMPLE.read_text(encoding="utf-8").split("\n", 1)[1]

    found = read(text)

    quotes = [text[one.start : one.end] for one in found]
    assert quotes == ["casualties", "at least 29", "four", "12", "13", "numerous"]
    whole, civilians, pakistani, afghan, numerous = found[1:]
    assert (whole.figure.low, whole.figure.best, whole.figure.high) == (29, 29, None)
    assert (whole.figure.outcome, whole.figure.time) == ("killed", "event")
    assert civilians.figure.status == "civilian"
    assert pakistani.figure.group == "Pakistani soldiers"
    assert pakistani.figure.actor == "Pakistani"
    assert afghan.figure.actor == "Afghan"
    for part in (civilians, pakistani, afghan):
        assert (part.part_of, part.link) == (1, RelationKind.COMPONENT)
    assert (numerous.figure.qualifier, numerous.figure.term) == ("vague", "numerous")
    assert (numerous.figure.outcome, numerous.figure.time) == ("killed", "background")
    assert check_sums(mentions_of(found))["1"].verdict is SumVerdict.ADDS_UP


def test_a_bare_plural_is_a_vague_figure_not_a_number():
    (one,) = read("She noted that both sides had suffered casualties.")
    assert (one.figure.outcome, one.figure.qualifier) == ("casualty", "vague")
    assert one.figure.number is None


def test_two_sources_are_two_figures():
    found = read(
        "Kabul said 13 farmers had died, while Islamabad claimed 133 fighters were killed."
    )
    assert [(one.figure.best, one.figure.attributed_to) for one in found] == [
        (13, "Kabul"),
        (133, "Islamabad"),
    ]


def test_who_speaks_is_no_part_of_the_victims():
    text = "Nine died, including two nuns and three drivers, a hospital director said."
    assert short(text) == ["Nine killed", "two killed [<0]", "three killed [<0]"]


def test_sources_are_named_and_sorted():
    (one,) = read("Eight people were wounded, a hospital director said.")
    assert (one.figure.attributed_to, one.figure.source_kind) == ("a hospital director", "medical")
    (one,) = read("According to the army, six insurgents were killed.")
    assert (one.figure.attributed_to, one.figure.source_kind) == ("the army", "belligerent")


def test_a_later_sentence_may_lean_on_an_earlier_one():
    found = read("Residents spoke of 30 or more deaths. The police put the figure at eight.")
    assert [(one.figure.number, str(one.figure.outcome)) for one in found] == [
        (30, "killed"),
        (8, "killed"),
    ]


def test_what_fired_is_told():
    text = "Nine nurses were wounded."
    (one,) = read(text)
    assert (one.rule, one.evidence) == ("passive", "wounded")
    assert text[one.figure.trigger_start : one.figure.trigger_end] == "wounded"
    assert 0 < one.score <= 1


def test_hard_wrapped_lines_are_one_paragraph():
    line = "The radio in the capital reported this morning that about 50"
    wrapped = f"{line}\npeasants of several villages in the north had been kidnapped by\n" + (
        "armed men who came by night and left before the troops of the\n"
        "garrison could follow them through the hills to the far border\nof it."
    )
    (one,) = read(wrapped)
    assert wrapped[one.start : one.end] == "about 50"
    assert one.figure.outcome == "abducted"


def test_a_line_end_ends_a_headline():
    text = "Storm leaves village in ruins, 12\nKilled cattle lay in the fields of the far north"
    assert short(text) == []


@pytest.mark.parametrize("unit", ["12 people were killed and ", "including 3 of them, ", "dead 9 "])
def test_one_endless_sentence_is_read_in_bounded_pieces(unit):
    from annotator.nlp.casualties.tokens import cut

    text = unit * 2000
    ranges = cut(text, None)
    assert max(end - start for start, end in ranges) <= 2000
    assert "".join(text[start:end] for start, end in ranges).split() == text.split()
