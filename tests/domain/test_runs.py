"""What stands together round a word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.runs import first_meant, name_rest, wider
from annotator.domain.text import tokenise
from annotator.domain.unmarked import capital_words, unmarked

TEXT = (
    "Foreign Secretary Ann Lee met Omar bin Said of the League of Arab States and the Gulf near "
    "al-Hilla, Lt. Gen. Carl J. Moe said on Nov. 24. At least 29 people died. counter-ISIL raids "
    "near the Afghan-Pakistani border."
)


def meant(word: str, *, figure: bool = False, stop: str = "") -> list[str]:
    start = TEXT.index(word)
    until = TEXT.index(stop) if stop else len(TEXT)
    found = first_meant(TEXT, start, start + len(word), until, figure=figure)
    return [TEXT[a:b] for a, b in found]


@pytest.mark.parametrize(
    ("word", "whole"),
    [
        ("Ann", "Ann Lee"),  # a title before it stays outside
        ("Omar", "Omar bin Said of the League of Arab States"),
        ("League", "League of Arab States"),
        ("al", "al-Hilla"),
        ("Carl", "Carl J. Moe"),
        ("Nov", "Nov. 24"),
        ("counter", "counter-ISIL"),
    ],
)
def test_a_name_goes_from_its_word_to_its_end(word: str, whole: str) -> None:
    assert meant(word) == [whole, word]


@pytest.mark.parametrize("time", ["earlier today", "this week", "the last 24 hours", "yesterday"])
def test_a_time_told_from_today_is_taken_whole(time: str) -> None:
    text = f"It fell {time} near Bunia."
    start = text.index(time)
    end = start + len(time.split()[0])
    assert first_meant(text, start, end, len(text), figure=False)[0] == (start, start + len(time))
    found = [text[a:b] for a, b in unmarked(text, [], capital_words(text), headline=False)]
    assert found == [time, "Bunia"]


def test_a_plain_word_means_itself() -> None:
    assert meant("people") == ["people"]


def test_a_figure_takes_its_qualifier() -> None:
    assert meant("29", figure=True) == ["At least 29", "29"]


def test_a_name_stops_before_what_is_marked() -> None:
    assert meant("Foreign", stop="Ann Lee")[0] == "Foreign Secretary"


def test_growing_goes_from_the_name_to_the_paragraph() -> None:
    start = TEXT.index("League")
    steps = [TEXT[a:b] for a, b in wider(TEXT, start, start + len("League"))]
    assert steps[0] == "League of Arab States"
    assert steps[1] == "Omar bin Said of the League of Arab States"
    assert steps[2] == "Omar bin Said of the League of Arab States and the Gulf"
    assert steps[-1] == TEXT
    assert [len(one) for one in steps] == sorted({len(one) for one in steps})


@given(st.text(max_size=80), st.data())
def test_any_text_keeps_its_ranges(text: str, data: st.DataObject) -> None:
    tokens = tokenise(text)
    if not tokens:
        return
    at = data.draw(st.integers(0, len(tokens) - 1))
    start, end = tokens[at]
    for figure in (False, True):
        for low, high in first_meant(text, start, end, len(text), figure=figure):
            assert 0 <= low <= start < end <= high <= len(text)
    now = start, end
    for low, high in wider(text, start, end):
        assert 0 <= low <= now[0] < now[1] <= high <= len(text)
        assert (low, high) != now
        now = low, high


def test_likely_omissions_are_names_and_quantities() -> None:
    body = "Fighting near Bunia killed four in 2019. Shells fell. The mayor, Ann Lee, fled 3 km."
    text = f"Fighting Near Bunia Kills Four\n{body}"
    known = capital_words(text)
    found = [body[a:b] for a, b in unmarked(body, [], known, headline=False)]
    assert found == ["Bunia", "four", "Ann Lee"]
    ann = body.index("Ann"), body.index("Ann") + 3
    found = [body[a:b] for a, b in unmarked(body, [ann], known, headline=False)]
    assert found == ["Bunia", "four", "Lee"]
    headline = text.split("\n")[0]
    found = [headline[a:b] for a, b in unmarked(headline, [], known, headline=True)]
    assert found == ["Bunia", "Four"]


def test_an_omission_ends_before_a_genitive_a_sentence_and_a_word_of_the_headline() -> None:
    text = "UNX Names Fallen Guard\nThen the UNX’s men left Bunia. United, the UNX stays: Ann Lee."
    headline, body = text.split("\n")
    known = capital_words(text)
    found = [headline[a:b] for a, b in unmarked(headline, [], known, headline=True)]
    assert found == ["UNX"]
    found = [body[a:b] for a, b in unmarked(body, [], known, headline=False)]
    assert found == ["UNX", "Bunia", "UNX", "Ann Lee"]


def test_an_office_alone_is_no_omission() -> None:
    text = "Then Prime Minister Ann Lee and the General Council met Deputy Mayor Moe."
    taken = [(text.index(name), text.index(name) + len(name)) for name in ("Ann Lee", "Moe")]
    found = [text[a:b] for a, b in unmarked(text, taken, capital_words(text), headline=False)]
    assert found == ["General Council"]


def test_a_name_grows_over_a_dash() -> None:
    text = "He leads Joint Task Force - Operation Firm Hand in Bunia."
    start = text.index("Joint")
    steps = [text[a:b] for a, b in wider(text, start, start + len("Joint"))]
    assert steps[:2] == ["Joint Task Force", "Joint Task Force - Operation Firm Hand"]


@pytest.mark.parametrize(
    ("words", "after", "rest"),
    [
        ("the Pentagon Press", " Secretary said", "Secretary"),
        ("Islamic State of Iraq", " and the Levant men", "and the Levant"),
        ("Moe", " I saw", ""),
        ("Bunia", ". Goma fell", ""),
        ("Bunia", ", Goma", ""),
        ("men", " Goma", ""),
        ("al-", "Hilla", ""),
        ("", "Goma", ""),
    ],
)
def test_the_rest_of_a_name(words: str, after: str, rest: str) -> None:
    text = words + after
    assert name_rest(text, len(words), len(text)) == rest
    assert name_rest(text, len(words), len(words)) == ""


@given(st.text(max_size=80))
def test_omissions_of_any_text_quote_it_in_order(text: str) -> None:
    found = unmarked(text, [], capital_words(text), headline=False)
    assert found == sorted(found)
    assert all(0 <= start < end <= len(text) for start, end in found)
