"""The source's layout, and text without it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.text import normalise
from annotator.formats.found import Unreadable
from annotator.formats.news_text import parse_news_text, read_news_text

SAMPLE = Path(__file__).parents[2] / "seeds" / "000_8bddaba996962bdf.txt"


def test_the_sample():
    data = SAMPLE.read_bytes()
    imported, notices = read_news_text(data, SAMPLE.name)
    article = imported.article
    assert article.date == date(2026, 2, 28)
    assert article.number == 403
    assert article.agency == "MENAFN"
    assert article.headline == "Russia Urges Afghanistan and Pakistan to Resume Talks"
    assert article.file_name == SAMPLE.name
    assert article.text[article.headline_end :].startswith("\n(MENAFN) Russia on Friday")
    assert article.text.count("\n") == 7
    assert not article.text.endswith("\n")
    assert "403" not in article.text
    assert article.text[1658:1669] == "at least 29"
    assert (imported.original, imported.encoding) == (data, "utf-8")
    assert notices == ()


@pytest.mark.parametrize("end", ["\r\n", "\r", "\u2028", "\n\n", " \n"])
def test_any_line_ends_give_the_same_article(end):
    raw = SAMPLE.read_text(encoding="utf-8")
    usual = parse_news_text(raw, "a").article
    assert parse_news_text(raw.replace("\n", end), "a").article == usual


def test_without_a_date_line_the_first_line_is_the_headline():
    article = parse_news_text("\n  Toll rises \n\nTwo people died.\n", "a.txt").article
    assert article.text == "Toll rises\nTwo people died."
    assert (article.headline, article.date, article.number) == ("Toll rises", None, None)


@pytest.mark.parametrize(
    "line", ["date 2026-13-45 7", "date 28.02.2026 7", "DATE 2026-2-28 7", "date 0000-01-01 7"]
)
def test_a_bad_date_is_said_and_the_article_loaded(line):
    news = parse_news_text(f"{line}\nToll rises\nText.", "a")
    assert news.article.date is None
    assert news.article.number == 7
    assert news.article.headline == "Toll rises"
    assert "date is unknown" in news.notices[0]


def test_a_number_too_long_for_the_store_is_said():
    news = parse_news_text(f"date 2026-02-28 {'9' * 30}\nToll\nText.", "a")
    assert news.article.number is None
    assert news.article.date == date(2026, 2, 28)
    assert "number" in news.notices[0]


@pytest.mark.parametrize(
    "headline", ["Date set for talks", "date 2026", "Date palms 5", "Dated 2026-02-28 403 words"]
)
def test_a_headline_about_dates_is_a_headline(headline):
    assert parse_news_text(f"{headline}\nText.", "a").article.headline == headline


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("(MENAFN) Russia", "MENAFN"),
        ("( AP )  Two", "AP"),
        ("(MENAFN - Jordan Times) Two", "MENAFN - Jordan Times"),
        ("Kabul (AFP) – Two", ""),
        ("() Two", ""),
        ("(" + "long " * 30 + ") Two", ""),
    ],
)
def test_the_agency_stands_in_brackets_at_the_start_of_the_text(line, agency):
    article = parse_news_text(f"Headline\n{line}", "a").article
    assert article.agency == agency
    assert article.text.endswith(line.strip())


def test_nothing_after_the_date_line():
    with pytest.raises(Unreadable, match="no text after the date line"):
        parse_news_text("date 2026-02-28 403\n \n", "a")


def test_a_headline_alone_is_loaded_and_said():
    news = parse_news_text("date 2026-02-28 403\nToll rises\n", "a")
    assert news.article.text == "Toll rises"
    assert news.article.headline_end == len("Toll rises")
    assert "headline only" in news.notices[0]


def test_a_web_page_is_said():
    assert "mark-up" in parse_news_text("<!DOCTYPE html>\n<p>Two died.", "a").notices[0]


@given(st.text())
def test_any_text_gives_a_stored_form_or_a_reason(raw):
    try:
        article = parse_news_text(raw, "a").article
    except Unreadable:
        return
    assert normalise(article.text) == article.text
    assert article.text[article.headline_end :][:1] in {"", "\n"}
    assert "\n\n" not in article.text
    assert article.headline.strip() == article.headline != ""
    assert parse_news_text(article.text, "a").article.text in (
        article.text,  # read again it stays as it is, unless its headline looks like a date line
        article.text.partition("\n")[2],
    )
