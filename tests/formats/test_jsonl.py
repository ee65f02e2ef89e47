"""Lines of our exchange file and plain rows: what is taken, what is refused with its number."""

from __future__ import annotations

import json
import os
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.annotations import Annotation, Article, ImportedArticle
from annotator.domain.carried import CarriedArticle
from annotator.formats import jsonl
from annotator.formats.found import CarriedSchema, Notice, Rejected
from annotator.formats.jsonl import article_line, header_line, read_article, read_jsonl, schema_of
from annotator.resources import default_schema

TEXT = "Toll rises 🕯\nAt least 29 dead in Kunar."


def carried() -> CarriedArticle:
    article = Article(TEXT, 12, date=date(2026, 2, 28), file_name="ä.txt")
    mark = Annotation("a1", 0, "ana", 13, 24, "CASUALTY", note="\u2028 odd")
    return CarriedArticle(ImportedArticle(article, b"\xff\x00", "cp1252"), (mark,))


def read(tmp_path, *lines):
    path = tmp_path / "x.jsonl"
    path.write_bytes(b"".join(line if line.endswith(b"\n") else line + b"\n" for line in lines))
    return list(read_jsonl(path))


def changed(**fields) -> bytes:
    return json.dumps(json.loads(article_line(carried())) | fields).encode()


def header(**fields) -> bytes:
    plain = json.loads(header_line(default_schema()))
    return json.dumps(plain | {"schema": plain["schema"] | fields}).encode()


ANNOTATION = {"id": "a", "annotator": "b", "start": 0, "end": 4, "label": "ORG"}
OUTSIDE = {"outcome": "killed", "trigger_start": -3, "trigger_end": 2}
SUGGESTION = {
    "id": "s",
    "start": 0,
    "end": 4,
    "label": "ORG",
    "provenance": {"pipeline": "p", "version": "1", "component": "ner"},
}


def test_a_line_comes_back_as_it_was(tmp_path):
    found = read(tmp_path, header_line(default_schema()), article_line(carried()))
    assert found == [CarriedSchema(tmp_path / "x.jsonl", default_schema()), carried()]


def test_the_header_is_not_needed(tmp_path):
    assert read(tmp_path, article_line(carried())) == [carried()]
    assert schema_of(tmp_path / "x.jsonl") is None


def test_plain_rows(tmp_path):
    rows = [
        {"id": "n1", "text": "Toll rises\r\n(AP) Two died.", "date": "2026-02-28"},
        {"id": 7, "text": "date 2025-01-02 9\nBlast\nTwo died.", "date": "2026-02-28T10:00:00Z"},
        {"text": "Blast\nTwo died.", "date": "last week", "url": "http://x"},
    ]
    found = read(tmp_path, *(json.dumps(row).encode() for row in rows))
    first, second, third = [one for one in found if isinstance(one, ImportedArticle)]
    assert first.article.text == "Toll rises\n(AP) Two died."
    assert (first.article.date, first.article.agency) == (date(2026, 2, 28), "AP")
    assert first.article.file_name == "x.jsonl#n1"
    assert json.loads(first.original) == rows[0]
    assert (second.article.date, second.article.number) == (date(2025, 1, 2), 9)
    assert (third.article.date, third.article.file_name) == (None, "x.jsonl")
    (notice,) = [one for one in found if isinstance(one, Notice)]
    assert (notice.line, "last week" in notice.text) == (3, True)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"{", "not JSON"),
        (b"[1]", "not a JSON object"),
        (b"\xff{}", "not in UTF-8"),
        (b'{"id": 1}', "no field"),
        (b'{"text": 5}', "no field"),
        (b'{"text": " \\n"}', "no text"),
        (b'{"text": "a", "x": NaN}', "not a number"),
        (b"[" * 100_000, "nested"),
        (b'{"format": "other"}', "not known"),
        (b'{"format": "annotator-corpus", "version": 1, "schema": 5}', "schema"),
        (changed(text=TEXT + " more"), "changed after the export"),
        (changed(text="a\r\nb"), "form this program stores"),
        (changed(headline_end=3), "headline_end"),
        (changed(headline_end=-1), "headline_end"),
        (changed(date="2026-13-01"), "month"),
        (changed(original="***"), "base64"),
        (changed(encoding=None), "encoding"),
        (changed(runs=["sm"]), "pipeline"),
        (changed(annotations=5), "not a list"),
        (changed(annotations=[5]), "not an object"),
        (
            changed(
                annotations=[
                    {"id": "a", "annotator": "b", "start": 9, "end": 99, "label": "PERSON"}
                ]
            ),
            "not lie in the text",
        ),
        (
            changed(
                annotations=[
                    {
                        "id": "a",
                        "annotator": "b",
                        "start": 0,
                        "end": 4,
                        "label": "ORG",
                        "quote": "Hue",
                    }
                ]
            ),
            "not stand on",
        ),
        (changed(readings=[{"id": "r", "annotator": "b"}] * 2), "twice"),
        (changed(readings=[{"id": "r", "annotator": " "}]), "by nobody"),
        (changed(annotations=[ANNOTATION | {"label": ""}]), "no label"),
        (changed(annotations=[ANNOTATION | {"note": "\ud83d"}]), "half a character"),
        (changed(annotations=[ANNOTATION | {"figure": OUTSIDE}]), "not lie in the text"),
        (changed(suggestions=[SUGGESTION | {"score": 2}]), "0..1"),
        (changed(suggestions=[SUGGESTION | {"score": 10**400}]), "score should be a number"),
        (changed(number=2**63), "too long"),
        (b'{"id": ' + b"9" * 5000 + b', "text": "a"}', "thousands of digits"),
        (header(labels=[{"name": ["A"], "title": "A", "key": "a", "hue": 1}]), "should be text"),
        (header(labels=[{"name": "A", "title": "A", "key": "ab", "hue": 1}]), "one character"),
        (header(labels=[{"name": "A"}]), "title"),
        (header(labels=5), "should be a list"),
        (header(title="\udc00"), "half a character"),
        (
            changed(
                relations=[
                    {
                        "id": "r",
                        "annotator": "b",
                        "kind": "component",
                        "source_id": "a1",
                        "target_id": "a9",
                    }
                ]
            ),
            "not there",
        ),
    ],
)
def test_a_bad_line_is_refused_with_its_number_and_the_rest_is_read(tmp_path, line, reason):
    rejected, taken = read(tmp_path, b"", line, article_line(carried()))
    assert isinstance(rejected, Rejected)
    assert rejected.line == 2
    assert reason in rejected.reason
    assert taken == carried()


def test_a_newer_format_is_not_guessed_at(tmp_path):
    head = b'{"format": "annotator-corpus", "version": 3, "schema": {}}'
    (rejected,) = read(tmp_path, head, article_line(carried()))
    assert "newer version" in rejected.reason
    assert schema_of(tmp_path / "x.jsonl") is None


def test_a_file_in_utf_16_is_refused_once(tmp_path):
    (rejected,) = read(tmp_path, '{"text": "Blast\nTwo died."}\n'.encode("utf-16"))
    assert ("UTF-16" in rejected.reason, "UTF-8" in rejected.remedy) == (True, True)


def test_half_a_character_in_a_plain_row_is_shown_as_such(tmp_path):
    *_, one = read(tmp_path, b'{"id": "\\ud800\\n7", "text": "Toll \\ud800\\nTwo died."}')
    assert isinstance(one, ImportedArticle)
    assert one.article.text == "Toll \ufffd\nTwo died."
    assert one.article.file_name == "x.jsonl#\ufffd 7"


def test_a_pipe_has_no_schema_and_nobody_waits_for_it(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    assert schema_of(tmp_path / "pipe") is None


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(tmp_path):
    line = article_line(carried()).rstrip() + b"\r\n"
    assert read(tmp_path, b"\xef\xbb\xbf" + line) == [carried()]


def test_a_line_too_long_is_passed_over(tmp_path, monkeypatch):
    monkeypatch.setattr(jsonl, "MAX_LINE", 1000)
    rejected, taken = read(tmp_path, b'{"text": "' + b"a" * 5000 + b'"}', article_line(carried()))
    assert "too long" in rejected.reason
    assert taken == carried()


NAMES = st.text(st.characters(exclude_categories=("Cs",))).filter(str.strip)


@given(st.text(), st.binary(), NAMES)
def test_any_original_and_any_names_come_back(note, original, name):
    article = Article(TEXT, 12, file_name=name, agency=name)
    mark = Annotation("a", 0, name, 0, 4, name, note=note)
    one = CarriedArticle(ImportedArticle(article, original, "utf-8"), (mark,))
    line = article_line(one)
    assert line.count(b"\n") == 1
    assert read_article(json.loads(line)) == one


def test_a_file_of_the_first_version_is_read(tmp_path):
    head = json.loads(header_line(default_schema())) | {"version": 1}
    found = read(tmp_path, json.dumps(head).encode(), article_line(carried()))
    assert found == [CarriedSchema(tmp_path / "x.jsonl", default_schema()), carried()]


@pytest.mark.parametrize(
    ("name", "record", "reason"),
    [
        ("comments", {"id": "c", "annotator": "a", "text": "x", "start": 3}, "both ends"),
        ("comments", {"id": "c", "annotator": "a", "text": " "}, "says nothing"),
        (
            "comments",
            {"id": "c", "annotator": "a", "text": "x", "start": 0, "end": 4, "quote": "No"},
            "does not stand on",
        ),
        ("pins", {"id": "p", "annotator": "a", "annotation_id": "no"}, "which is not there"),
        (
            "totals",
            {
                "id": "t",
                "annotator": "a",
                "outcome": "killed",
                "low": 1,
                "best": 1,
                "high": 1,
                "reason": "",
            },
            "needs a reason",
        ),
    ],
)
def test_remarks_that_cannot_be_are_refused(tmp_path, name, record, reason):
    (found,) = read(tmp_path, changed(**{name: [record]}))
    assert isinstance(found, Rejected)
    assert reason in found.reason


def test_a_refusal_that_is_not_whole_is_refused(tmp_path):
    head = json.loads(header_line(default_schema()))
    head["refusals"] = [{"id": "r", "annotator": "a", "text": " ", "label": "ORG"}]
    (found,) = read(tmp_path, json.dumps(head).encode())
    assert isinstance(found, Rejected)
