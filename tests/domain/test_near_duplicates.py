"""Nearly the same articles are found together."""

from __future__ import annotations

import random

from annotator.domain.near_duplicates import clusters, likeness, sketch_of


def text(seed, count=120):
    dice = random.Random(seed)
    return " ".join(f"word{dice.randrange(5000)}" for _ in range(count))


def test_an_update_of_a_report_is_with_the_report():
    first = text(1)
    update = first.replace(first.split()[30], "nine", 1) + " More was not known at once."
    found = clusters([("a", first), ("b", text(2)), ("c", update)])
    assert found == {"a": "a", "b": "b", "c": "a"}


def test_what_joins_two_clusters_puts_all_under_the_first():
    one, other = text(1), text(2)
    both = f"{one} {other}"
    found = clusters([(1, one), (2, other), (3, both)])
    assert found == {1: 1, 2: 1, 3: 1}


def test_unlike_texts_stand_for_themselves():
    found = clusters((seed, text(seed)) for seed in range(40))
    assert all(key == leader for key, leader in found.items())


def test_short_and_empty_texts_are_no_trouble():
    assert clusters([(1, ""), (2, "One."), (3, "Two words")]) == {1: 1, 2: 2, 3: 3}
    assert likeness(set(), set()) == 0
    assert len(sketch_of(text(1, 1000))) == 64


def test_boilerplate_makes_no_cluster_of_a_thousand_articles():
    foot = "Reporting by our staff in the region and elsewhere"
    found = clusters((seed, f"{text(seed)} {foot}") for seed in range(150))
    assert len(set(found.values())) == 150
