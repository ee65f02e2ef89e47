"""Which encoding a file is in, and what is not text at all."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.encodings import decode
from annotator.formats.found import Unreadable

NEWS = (
    "Toll rises to 29\nAt least 29 people – “mostly civilians” – died near Köln, officials said.\n"
)


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (NEWS.encode(), "utf-8"),
        (codecs.BOM_UTF8 + NEWS.encode(), "utf-8-sig"),
        (codecs.BOM_UTF16_LE + NEWS.encode("utf-16-le"), "utf-16"),
        (codecs.BOM_UTF16_BE + NEWS.encode("utf-16-be"), "utf-16"),
        (NEWS.encode("utf-16-le"), "utf-16-le"),
        (NEWS.encode("utf-16-be"), "utf-16-be"),
        (NEWS.encode("cp1252"), "cp1252"),
    ],
)
def test_each_encoding_gives_the_same_text(data, encoding):
    decoded = decode(data)
    assert (decoded.text, decoded.encoding) == (NEWS, encoding)


def test_what_was_assumed_is_said():
    assert "Windows-1252" in decode(NEWS.encode("cp1252")).notices[0]
    assert "UTF-16-LE" in decode(NEWS.encode("utf-16-le")).notices[0]
    assert decode(NEWS.encode()).notices == ()


def test_cyrillic_in_a_code_page_is_doubted():
    data = "Двадцать девять человек погибли на границе\n".encode("cp1251")
    assert "another encoding" in decode(data).notices[0]


@pytest.mark.parametrize("byte", [0x81, 0x8D, 0x8F, 0x90, 0x9D])
def test_a_byte_that_windows_1252_lacks_is_named(byte):
    with pytest.raises(Unreadable) as caught:
        decode(b"caf\xe9 au lait " + bytes([byte]) + b" and more words after it")
    assert f"{byte:02X}" in caught.value.reason
    assert "UTF-8" in caught.value.remedy


def test_one_damaged_place_does_not_turn_utf8_into_mojibake():
    data = NEWS.encode().replace("ö".encode(), b"\xc3")
    decoded = decode(data)
    assert decoded.encoding == "utf-8"
    assert "“mostly civilians”" in decoded.text
    assert "K\ufffdln" in decoded.text
    assert "damaged" in decoded.notices[0]


def test_utf16_cut_in_the_middle_of_a_character_is_still_read():
    decoded = decode((codecs.BOM_UTF16_LE + NEWS.encode("utf-16-le"))[:-1])
    assert decoded.text.startswith("Toll rises to 29\n")
    assert decoded.notices


def test_utf32_is_not_taken_for_utf16():
    with pytest.raises(Unreadable, match="UTF-32"):
        decode(codecs.BOM_UTF32_LE + NEWS.encode("utf-32-le"))


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"", "empty"),
        (b" \r\n\t \n", "white space"),
        (codecs.BOM_UTF8, "white space"),
        (codecs.BOM_UTF16_LE + " \n".encode("utf-16-le"), "white space"),
        (b"%PDF-1.7\n1 0 obj\n", "PDF"),
        (b"PK\x03\x04rest", "Word"),
        (b"{\\rtf1\\ansi text}", "Rich Text"),
        (bytes(range(256)) * 20, "not text"),
        (b"\x00" * 5000, "not text"),
        (b"\x7fELF\x02\x01\x01" + bytes(200) + b"text" * 10, "not text"),
    ],
)
def test_what_is_no_text_is_refused_with_a_remedy(data, word):
    with pytest.raises(Unreadable) as caught:
        decode(data)
    assert word in caught.value.reason
    assert caught.value.remedy.endswith(".")


def test_a_few_control_characters_are_said_not_refused():
    decoded = decode(b"A text\x00 about what has happened. " + b"More of it. " * 30)
    assert any("1 control" in notice for notice in decoded.notices)


@given(st.binary(max_size=400))
def test_any_bytes_give_text_or_a_reason(data):
    try:
        decoded = decode(data)
    except Unreadable:
        return
    assert decoded.text.strip("\ufeff")


@given(st.text(st.characters(min_codepoint=32, exclude_categories=("Cs", "Cc")), min_size=1))
def test_text_saved_as_utf8_comes_back(text):
    text = "News: " + text
    assert decode(text.encode()).text == text
    assert decode(codecs.BOM_UTF16_LE + text.encode("utf-16-le")).text == text
