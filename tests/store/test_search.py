from __future__ import annotations

import sqlite3

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.store.search import match_query


@pytest.fixture(scope="module")
def table():
    connection = sqlite3.connect(":memory:")
    connection.execute(
        "CREATE VIRTUAL TABLE t USING fts5 (x, tokenize='unicode61 remove_diacritics 2')"
    )
    texts = ["Covid-19 kills 29 in Zürich", "Peace talks in Kabul", "Kabul: 29 die", "北京 9 😀"]
    connection.executemany("INSERT INTO t VALUES (?)", [(text,) for text in texts])
    yield connection
    connection.close()


def found(table, typed):
    query = match_query(typed)
    if not query:
        return None
    sql = "SELECT rowid FROM t WHERE t MATCH ? ORDER BY rowid"
    return [one for (one,) in table.execute(sql, (query,))]


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("kabul", [2, 3]),
        ("kab", [2, 3]),
        ("kab ", []),  # a space ends the word
        ("KABUL die", [3]),
        ("die kabul", [3]),
        ("zurich", [1]),
        ("covid-19", [1]),
        ("covid-1", [1]),
        ("29", [1, 3]),
        ("kabul k", [2, 3]),  # a letter alone is no prefix yet
        ("kabul 9", []),  # a digit alone is a word
        ('"kabul', [2, 3]),
        ("kabul -peace", [2]),  # no operators: the words are searched as they stand
        ("NOT", []),
        ("北京", [4]),
        ("kabul 😀", [2, 3]),
        ("k", None),
        ("k ", None),
        ("", None),
        ("  ", None),
        ("-", None),
        ("😀", None),
        ('"', None),
        ("*", None),
    ],
)
def test_words_are_found(table, typed, ids):
    assert found(table, typed) == ids


@given(st.text(st.characters(exclude_categories=()), max_size=20))
@example('a"b OR NEAR(')
@example("\x00abc")
@example("\ud800ab")
@example("ab\u200dcd:* ^ef + {gh} -ij")
@example("ⅻⅻ ½½ ꟊꟊ")
def test_whatever_is_typed_is_a_valid_query(table, typed):
    found(table, typed)


@given(st.text(st.sampled_from(" \"'*^:(){}+-,.ab1é😀"), max_size=12))
def test_punctuation_is_a_valid_query(table, typed):
    found(table, typed)
