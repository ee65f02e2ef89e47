"""Texts of all layers: in the language in force, English again for what is stored."""

from __future__ import annotations

import pickle
from collections.abc import Iterator

import pytest

from annotator import texts
from annotator.texts import counted, english, joined, phrase

GERMAN = {
    "There is no {0} in {1}.": "In {1} ist kein {0}.",
    "{0:,} article(s)": "{0} Artikel",
    "no trace": "keine Spur",
}


@pytest.fixture
def german() -> Iterator[None]:
    texts.speak(lambda template, number: GERMAN.get(template, template))
    yield
    texts.speak()


def test_english_is_what_stands_in_the_code() -> None:
    assert phrase("There is no {0} in {1}.", "word", "it") == "There is no word in it."
    assert counted("{0:,} article(s)", 1) == "1 article"
    assert counted("{0:,} article(s)", 0) == "0 articles"
    assert counted("{0:,} article(s)", 2000) == "2,000 articles"


@pytest.mark.usefixtures("german")
def test_a_text_is_made_in_the_language_in_force() -> None:
    text = phrase("There is no {0} in {1}.", phrase("no trace"), counted("{0:,} article(s)", 2))
    assert text == "In 2 Artikel ist kein keine Spur."
    assert english(text) == "There is no no trace in 2 articles."
    assert english(joined("; ", [text, "as it is"])).endswith("2 articles.; as it is")
    assert english("as it is") == "as it is"


def test_a_text_from_another_process_is_made_anew() -> None:
    inner = counted("{0:,} article(s)", 1)
    sent = pickle.dumps([phrase("There is no {0} in {1}.", "word", inner), joined(" ", [inner])])
    texts.speak(lambda template, number: GERMAN.get(template, template))
    try:
        assert pickle.loads(sent) == ["In 1 Artikel ist kein word.", "1 Artikel"]
    finally:
        texts.speak()


def test_a_stored_text_is_of_no_language() -> None:
    text = phrase("There is no {0} in {1}.", "“x”", counted("{0:,} article(s)", 1))
    texts.speak(lambda template, number: GERMAN.get(template, template))
    try:
        kept = texts.written(phrase("There is no {0} in {1}.", "“x”", "it"))
        assert texts.read(texts.written(text)) == "In 1 Artikel ist kein “x”."
    finally:
        texts.speak()
    assert texts.read(kept) == "There is no “x” in it."
    assert texts.read(texts.written("Accept {0}")) == "Accept {0}"


def test_the_old_language_is_forgotten() -> None:
    assert phrase("no trace") == "no trace"
    texts.speak(lambda template, number: GERMAN.get(template, template))
    assert phrase("no trace") == "keine Spur"
    texts.speak()
    assert phrase("no trace") == "no trace"
