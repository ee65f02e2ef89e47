"""From an article to each coding standard's own columns, by the command line alone."""

from __future__ import annotations

import csv

import pytest

from annotator.domain import commands
from annotator.store.corpus import Corpus

ARTICLE = """\
 date 2025-10-17 7
29 killed in border clashes
(Northern Wire) At least 29 people were killed in clashes near Spin Boldak on Friday, including \
four civilians, 12 Pakistani soldiers and 13 Afghan soldiers, a hospital director said.
Between 40 and 50 people were wounded.
Rebels abducted 11 drivers.
"""

STANDARDS = {
    "ucdp": {
        "article_deaths_a": "12",
        "article_deaths_b": "13",
        "article_deaths_civilians": "4",
        "article_deaths_unknown": "",
        "article_best": "29",
        "article_high": "",
        "article_low": "29",
    },
    "acled": {"article_fatalities": "29"},
    "gtd": {
        "article_nkill": "29",
        "article_nkillter": "",
        "article_nwound": "40",
        "article_nhostkid": "11",
    },
    "ibc": {"article_min": "4", "article_max": "4"},
    "airwars": {
        "article_killed_min": "29",
        "article_killed_max": "29",
        "article_injured_min": "40",
        "article_injured_max": "50",
    },
}


@pytest.fixture
def confirmed(run, tmp_path):
    (tmp_path / "clash.txt").write_text(ARTICLE, encoding="utf-8")
    assert run("import", "my.corpus", "clash.txt").returncode == 0
    assert run("suggest", "my.corpus", "--pipeline", "blank").returncode == 0
    with Corpus.open(tmp_path / "my.corpus", "ana") as corpus:
        layer = corpus.layer(1)
        corpus.apply(commands.accept(layer, list(layer.pending)))
        return layer.article.text


def test_each_standard_gets_the_columns_that_it_expects(run, tmp_path, confirmed):
    for name, columns in STANDARDS.items():
        out = f"{name}.csv"
        done = run("export", "my.corpus", out, "--format", "csv", "--convention", name)
        assert done.returncode == 0, done.stderr
        with (tmp_path / out).open(newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        for row in rows:
            assert {column: row[column] for column in columns} == columns
            assert confirmed[int(row["start"]) : int(row["end"])] == row["quote"]
            assert row["coder"] == "ana"
        total = next(row for row in rows if row["quote"] == "At least 29")
        assert total["attributed_to"] == "a hospital director"
        assert (total["low"], total["best"], total["high"]) == ("29", "29", "")  # as written


def test_a_convention_of_ones_own_and_a_broken_one(run, tmp_path, confirmed):
    mine = tmp_path / "mine.toml"
    toml = (
        'name = "mine"\ntitle = "Ours"\nsource = ""\nsources_differ = "lowest"\n[codes]\n'
        + "".join(
            f'{name} = {{ best = "number" }}\n'
            for name in ("exact", "at_least", "more_than", "at_most", "less_than", "about", "range")
        )
        + '[[column]]\nname = "dead"\noutcomes = ["killed"]\nvalue = "best"\n'
    )
    mine.write_text(toml, encoding="utf-8")
    words = ("export", "my.corpus", "mine.csv", "--format", "csv", "--convention", "mine.toml")
    done = run(*words)
    assert done.returncode == 0, done.stderr
    with (tmp_path / "mine.csv").open(newline="", encoding="utf-8") as file:
        assert {row["article_dead"] for row in csv.DictReader(file)} == {"29"}

    mine.write_text(toml.replace('value = "best"', 'value = "median"'), encoding="utf-8")
    done = run(*words)
    assert done.returncode == 1
    assert "line 16, column 1, “value”: “median” is not known" in done.stderr
    assert "“best”, “high”, “low”" in done.stderr
