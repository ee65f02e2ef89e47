"""Texts refused in the whole corpus, and places found in it page by page."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.domain import commands
from annotator.domain.annotations import RelationKind, Suggestion, Verdict
from annotator.store.corpus import Corpus, Match
from tests.articles import imported
from tests.domain.strategies import PROVENANCE as SOURCE
from tests.store.stored import all_records, replayed, statuses

TEXTS = [
    "Kabul calm\nIn KABUL  city the Kabulis waited. Kabul said.",
    "Elsewhere\nNothing here.",
    "Toll\nkabul and Kabul city.",
]


@pytest.fixture
def cities(corpus: Corpus) -> Corpus:
    """Articles 2 to 4 with every "Kabul" suggested as a place, once as an organisation."""
    corpus.add([imported(text) for text in TEXTS])
    run(corpus, "a")
    return corpus


def run(corpus: Corpus, name: str) -> int:
    found = {}
    for article_id, text in enumerate(TEXTS, 2):
        low = text.lower()
        starts = [at for at in range(len(text)) if low.startswith("kabul", at)]
        places = [
            Suggestion(f"{name}{article_id}-{at}", article_id, at, at + 5, "GPE", at / 100, SOURCE)
            for at in starts
        ]
        if places:
            places.append(places[-1]._replace(id=f"{name}{article_id}-org", label="ORG"))
        found[article_id] = places
    return corpus.replace_suggestions(found, "pipeline", name)


def places(matches: list[Match]) -> list[tuple[int, int, str]]:
    return [(one.article_id, one.start, one.label) for one in matches]


def number(corpus: Corpus, *wanted: str, **more: str) -> tuple[int, int]:
    """How many pending suggestions match, and in how many articles."""
    found = corpus.find_pending(*wanted, **more, limit=-1)
    return len(found), len({one.article_id for one in found})


def test_pending_suggestions_by_text_label_and_score(cities):
    everywhere = cities.find_pending("kabul", "GPE")
    assert places(everywhere) == [
        *((2, at, "GPE") for at in (0, 14, 30, 46)),
        *((4, at, "GPE") for at in (5, 15)),
    ]
    first = everywhere[1]
    assert (first.headline, first.quote, first.done) == ("Kabul calm", "KABUL", False)
    assert first.before == "Kabul calm In "
    assert first.after.startswith("  city the Kabulis")
    assert number(cities, "kabul", "GPE") == (6, 2)
    assert number(cities, label="ORG") == (2, 2) == number(cities, "KABUL", "ORG")
    assert places(cities.find_pending(min_score=0.4)) == [(2, 46, "GPE"), (2, 46, "ORG")]
    assert places(cities.find_pending(article_id=4, label="ORG")) == [(4, 15, "ORG")]
    assert cities.find_pending("Kabuli") == []
    assert cities.find_pending("nowhere") == []


@pytest.mark.parametrize("limit", [1, 2, 3, 5])
def test_page_by_page_is_the_same_as_all_at_once(cities, limit):
    for find in (
        lambda **page: cities.find_pending("kabul", **page),
        lambda **page: cities.find_pending(**page),
        lambda **page: cities.find_occurrences("kabul", **page),
    ):
        whole, paged, last = find(limit=-1), [], None
        while page := find(limit=limit, after=last):
            assert len(page) <= limit
            paged += page
            last = page[-1]
        assert paged == whole
        assert len(whole) > 4


def test_what_i_decided_is_not_pending_for_me(cities, path):
    cities.apply(commands.reject(cities.layer(4), ["a4-5"]))
    assert number(cities, "kabul", "GPE") == (5, 2)
    with Corpus.open(path, "bob") as bobs:
        assert number(bobs, "kabul", "GPE") == (6, 2)


def test_occurrences_are_whole_words_in_any_case(cities):
    found = cities.find_occurrences("Kabul City")
    assert places(found) == [(2, 14, ""), (4, 15, "")]
    assert [one.quote for one in found] == ["KABUL  city", "Kabul city"]
    assert [one.start for one in cities.find_occurrences("kabul", article_id=2)] == [0, 14, 46]
    assert cities.find_occurrences("said.")[0].start == 52
    for nothing in ("", " ", "bul", '"', "(", "Kabul\x00"):
        assert cities.find_occurrences(nothing) == []


def test_text_without_spaces_and_text_without_words(corpus):
    corpus.add(
        [imported("首都\n喀布尔市中心发生爆炸。"), imported("Sums\nIt cost $ 5 — so they say")]
    )
    assert places(corpus.find_occurrences("布尔")) == [(2, 4, "")]
    assert places(corpus.find_occurrences("—")) == [(3, 17, "")]


def test_a_refusal_rejects_what_is_there_and_keeps_later_runs_from_it(cities, path):
    before = statuses(cities)
    step = cities.refuse(" KABUL ", "GPE")
    assert step.text == "Reject all “KABUL” as GPE"
    assert step.article_ids == (2, 4)
    assert {one.verdict for one in cities.layer(2).decisions.values()} == {Verdict.REJECTED}
    assert [one.label for one in cities.layer(2).pending.values()] == ["ORG"]
    (refusal,) = cities.refusals()
    assert (refusal.text, refusal.label, refusal.annotator) == ("KABUL", "GPE", "tester")
    assert run(cities, "b") == 2  # the organisations only
    extra = Suggestion("new", 3, 0, 9, "GPE", 0.5, SOURCE)
    text = "Second\nKabul."
    (fifth,) = cities.add([imported(text)]).new
    there = Suggestion("c", fifth, 7, 12, "GPE", 0.5, SOURCE)
    assert cities.replace_suggestions({3: [extra], fifth: [there]}, "pipeline", "b") == 1
    assert replayed(cities) == all_records(cities)
    cities.close()
    with Corpus.open(path, "tester") as again:
        assert again.undo_text == step.text
        again.undo()
        assert again.refusals() == []
        assert number(again, "kabul", "GPE") == (6, 2)
        assert [row[1:3] for row in statuses(again)[:4]] == [row[1:3] for row in before]
        again.redo()
        assert again.refusals() == [refusal]
        assert replayed(again) == all_records(again)
        again.check()


def test_the_same_is_refused_once(cities):
    cities.refuse("kabul", "GPE")
    assert cities.refuse("Kabul", "GPE").commands == ()
    assert len(cities.refusals()) == 1
    cities.refuse("kabul", "ORG")
    assert [one.label for one in cities.refusals()] == ["GPE", "ORG"]


def test_revoking_gives_back_what_it_rejected_and_no_more(cities):
    cities.apply(commands.reject(cities.layer(4), ["a4-5"]))  # by hand, before
    cities.refuse("kabul", "GPE")
    (refusal,) = cities.refusals()
    layer = cities.layer(2)
    undecided = next(one for one in layer.decisions.values() if one.id == "a2-14")
    cities.apply(
        replace(
            commands.set_read(layer, True),
            edits=(commands.Edit(undecided, replace(undecided, verdict=Verdict.ACCEPTED)),),
        )
    )  # taken after all, since
    done = all_records(cities)
    step = cities.revoke(refusal.id)
    assert step.text == "Allow “kabul” as GPE again"
    assert cities.refusals() == []
    assert set(cities.layer(2).decisions) == {"a2-14"}
    assert set(cities.layer(4).decisions) == {"a4-5"}
    assert run(cities, "b") > 0
    cities.undo()
    assert all_records(cities) == done
    with pytest.raises(KeyError):
        cities.revoke("unknown")


def test_parts_of_a_refused_total_stand_alone(cities):
    cities.refuse("toll", "CASUALTY")
    total = Suggestion("t", 4, 0, 4, "CASUALTY", 0.5, SOURCE)
    part = total._replace(id="p", start=5, end=10, target_id="t", link=RelationKind.COMPONENT)
    cities.replace_suggestions({4: [total, part]}, "pipeline", "c")
    (left,) = cities.layer(4).pending.values()
    assert (left.id, left.target_id, left.link) == ("p", "", None)
