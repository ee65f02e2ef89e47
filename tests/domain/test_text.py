from __future__ import annotations

import sys
import unicodedata
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.text import Utf16Map, normalise, sentences, tokenise

anything = st.text(st.characters(exclude_categories=()), max_size=200)


def quotes(text: str) -> list[str]:
    return [text[a:b] for a, b in tokenise(text)]


def test_every_line_end_becomes_a_newline():
    assert normalise("a\r\nb\rc\u2028d\u2029e\x85f") == "a\nb\nc\nd\ne\nf"


def test_what_qt_would_drop_is_replaced_or_removed():
    assert normalise("\ufeffKabul") == "Kabul"
    assert normalise("a\ud800b\ufffec\x00d") == "a\ufffdb\ufffdc\ufffdd"


def test_hard_spaces_and_tabs_stay():
    assert normalise("12\u00a0000\tdead") == "12\u00a0000\tdead"


@given(anything)
def test_normalising_twice_changes_nothing(raw):
    once = normalise(raw)
    assert normalise(once) == once
    assert unicodedata.is_normalized("NFC", once)
    once.encode("utf-8")  # no lone surrogate is left


@given(st.text(max_size=100))
def test_utf16_offsets_agree_with_the_encoder(text):
    offsets = Utf16Map(text)
    for at in range(len(text) + 1):
        unit = len(text[:at].encode("utf-16-le", "surrogatepass")) // 2
        assert offsets.to_utf16(at) == unit
        assert offsets.to_code_point(unit) == at


def test_an_offset_inside_a_pair_goes_to_its_start():
    offsets = Utf16Map("a🕯b")
    assert [offsets.to_code_point(unit) for unit in range(5)] == [0, 1, 1, 2, 3]


def test_tokens_of_news():
    assert quotes("Pakistan’s 1,200 Afghan-born troops (U.S.) don't.") == [
        "Pakistan", "’s", "1,200", "Afghan", "-", "born", "troops", "(", "U.S.", ")", "don't", ".",
    ]  # fmt: skip


def test_combining_marks_stay_with_their_letter():
    assert quotes("كَتَبَ हिन्दी") == ["كَتَبَ", "हिन्दी"]


@given(anything)
def test_tokens_cover_all_but_white_space(raw):
    text = normalise(raw)
    tokens = tokenise(text)
    covered = "".join(text[a:b] for a, b in tokens)
    assert [c for c in covered if not c.isspace()] == [c for c in text if not c.isspace()]
    assert all(a < b for a, b in tokens)
    assert all(one[1] <= two[0] for one, two in pairwise(tokens))


def test_sentences_survive_titles_initials_and_quotes():
    text = "“They fled.” Gen. J. Smith left at 5.30. Then\nA new line! Dr. Ali came"
    assert [text[a:b] for a, b in sentences(text)] == [
        "“They fled.”", "Gen. J. Smith left at 5.30.", "Then", "A new line!", "Dr. Ali came",
    ]  # fmt: skip


def test_nothing_that_must_be_mended_is_printable():
    """The quick way of `normalise` rests on this."""
    mended = [chr(code) for code in range(sys.maxunicode + 1) if _mended(chr(code))]
    assert len(mended) > 2000  # the surrogates alone
    assert [char for char in mended if char.isprintable()] == []


def _mended(char: str) -> bool:
    return normalise(f"a\t{char}a") != unicodedata.normalize("NFC", f"a\t{char}a")
