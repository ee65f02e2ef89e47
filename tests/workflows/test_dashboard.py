from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from annotator.domain import commands, remarks
from annotator.domain.annotations import (
    Article,
    ArticleStatus,
    ImportedArticle,
    Provenance,
    RelationKind,
    Suggestion,
)
from annotator.domain.charts import Chart, Scale, Series, Shape
from annotator.domain.figures import CasualtyFigure, Outcome, Qualifier
from annotator.resources import convention, default_schema
from annotator.store.corpus import Corpus
from annotator.store.decided import Decided
from annotator.workflows import dashboard, suggestion_charts

TEXT = "Blast in Kabul\nAt least 29 died, among them four children. Dozens fled.\n"


def _figure(outcome: Outcome, low: int, qualifier: Qualifier = Qualifier.EXACT) -> CasualtyFigure:
    high = None if qualifier is Qualifier.AT_LEAST else low
    return CasualtyFigure(outcome, low, low, high, qualifier)


@pytest.fixture
def corpus(tmp_path: Path):
    with Corpus.open(tmp_path / "a.corpus", "ada", create=True) as corpus:
        for number, day in enumerate((date(2026, 2, 1), date(2026, 2, 3), None)):
            article = Article(f"{TEXT}{number}", 14, date=day, file_name=f"{number}.txt")
            corpus.add([ImportedArticle(article, b"", "utf-8")])
        yield corpus


def _suggest(corpus: Corpus, article_id: int) -> list[Suggestion]:
    source = Provenance("en", "1", "ner", "surname", "")
    made = [
        Suggestion(f"{article_id}-{n}", article_id, n, n + 3, "GPE", score, source)
        for n, score in enumerate((0.95, 0.55, 0.15))
    ]
    corpus.replace_suggestions({article_id: made}, "en", "1")
    return made


def _chart(corpus: Corpus, key: str) -> Chart:
    made = {one.key: one for one in dashboard.charts(convention("plain"), corpus)}
    return made[key]


def _casualties(corpus: Corpus, name: str) -> Chart:
    chosen = convention(name)
    return dashboard.casualties_chart(corpus.statistics.casualties(chosen), chosen.title)


def test_a_new_corpus_gives_empty_charts_that_say_what_will_come(tmp_path: Path):
    with Corpus.open(tmp_path / "new.corpus", "ada", create=True) as corpus:
        made = list(dashboard.charts(convention("ucdp"), corpus))
    assert len(made) == len({one.key for one in made}) == 11
    assert all(one.is_empty and one.empty for one in made)
    assert {one.key for one in dashboard.uncounted(default_schema())} == {one.key for one in made}


def test_kept_changed_and_rejected_suggestions_are_told_apart(corpus: Corpus):
    kept, changed, rejected = _suggest(corpus, 1)
    for make in (
        lambda layer: commands.accept(layer, [kept.id]),
        lambda layer: commands.resize(layer, changed.id, 1, 5),
        lambda layer: commands.reject(layer, [rejected.id]),
    ):
        corpus.apply(make(corpus.layer(1)))
    once = Counter({"kept": 1, "changed": 1, "rejected": 1})
    assert corpus.statistics.decided().labels == {"GPE": once}
    chart = _chart(corpus, "acceptance_rule")
    assert chart.names == ("surname",)
    assert [one.y for one in chart.series] == [(1.0,), (1.0,), (1.0,)]
    bins = _chart(corpus, "calibration").series[0]
    assert bins.x == (0.15, 0.55, 0.95)
    assert bins.y == (0.0, 0.0, 1.0)


def test_rules_are_named_in_words_and_told_apart(corpus: Corpus):
    rules = {name: Counter(kept=3, rejected=1) for name in ("passive", "active", "own_rule")}
    words = {"passive": "says it", "active": "says it"}
    decided = Decided(rules=rules)
    made = suggestion_charts.suggestion_charts(
        decided, corpus.schema, lambda rule: words.get(rule, rule)
    )
    chart = next(one for one in made if one.key == "acceptance_rule")
    assert chart.names == ("active: says it", "own_rule", "passive: says it")
    assert chart.brief == "12 suggestions decided; 75% kept as they were."


def test_the_rarest_rules_are_left_out_and_said(corpus: Corpus):
    rules = {f"rule {number:02}": Counter(kept=number) for number in range(1, 15)}
    made = suggestion_charts.suggestion_charts(Decided(rules=rules), corpus.schema)
    chart = next(one for one in made if one.key == "acceptance_rule")
    assert chart.names[0] == "rule 14"
    assert len(chart.names) == 12
    assert chart.brief.endswith("The 12 most frequent of 14.")


def test_what_is_deleted_after_it_was_accepted_counts_as_rejected(corpus: Corpus):
    first = _suggest(corpus, 1)[0]
    corpus.apply(commands.accept(corpus.layer(1), [first.id]))
    (annotation,) = corpus.layer(1).annotations.values()
    corpus.apply(commands.delete(corpus.layer(1), [annotation.id]))
    assert corpus.statistics.decided().rules == {"surname": Counter({"rejected": 1})}


def test_another_annotators_work_is_not_counted(corpus: Corpus, tmp_path: Path):
    first = _suggest(corpus, 1)[0]
    corpus.apply(commands.accept(corpus.layer(1), [first.id]))
    corpus.apply(commands.set_read(corpus.layer(1), True))
    with Corpus.open(tmp_path / "a.corpus", "eve") as other:
        assert other.statistics.decided() == Decided()
        assert other.statistics.labels() == Counter()
        assert other.statistics.done_by_day() == {}


def test_marking_done_and_undoing_it_leaves_nothing(corpus: Corpus):
    corpus.apply(commands.set_read(corpus.layer(1), True))
    assert sum(corpus.statistics.done_by_day().values()) == 1
    corpus.undo()
    assert sum(corpus.statistics.done_by_day().values()) == 0
    corpus.redo()
    assert sum(corpus.statistics.done_by_day().values()) == 1


def test_casualties_follow_the_convention_and_leave_parts_out(corpus: Corpus):
    at_least = _figure(Outcome.KILLED, 29, Qualifier.AT_LEAST)
    corpus.apply(commands.create(corpus.layer(1), 15, 26, "CASUALTY", at_least))
    corpus.apply(commands.create(corpus.layer(1), 44, 48, "CASUALTY", _figure(Outcome.KILLED, 4)))
    whole, part = sorted(corpus.layer(1).annotations.values(), key=lambda one: one.start)
    corpus.apply(commands.link(corpus.layer(1), part.id, whole.id, RelationKind.COMPONENT))
    vague = CasualtyFigure(Outcome.KILLED, qualifier=Qualifier.VAGUE, term="dozens")
    corpus.apply(commands.create(corpus.layer(2), 59, 65, "CASUALTY", vague))
    corpus.apply(commands.create(corpus.layer(3), 15, 26, "CASUALTY", at_least))

    acled = _casualties(corpus, "acled")
    (killed,) = acled.series
    assert killed.y == (29.0, 12.0)
    assert killed.ids == ((1,), (2,))
    assert [acled.x_text(x) for x in killed.x] == ["2026-02-01", "2026-02-03"]
    assert "1 article without a date left out" in acled.words
    ucdp = _casualties(corpus, "ucdp")
    assert [one.y for one in ucdp.series] == [(29.0,)]  # the codebook gives no number for dozens
    corpus.apply(remarks.set_total(corpus.layer(1), Outcome.KILLED, 31, 31, 31, "Later report"))
    assert [one.y for one in _casualties(corpus, "ucdp").series] == [(31.0,)]


def test_a_total_by_hand_counts_where_no_figure_is_marked(corpus: Corpus):
    corpus.apply(remarks.set_total(corpus.layer(2), Outcome.MISSING, 7, 7, 7, "In the table below"))
    (missing,) = _casualties(corpus, "plain").series
    assert (missing.y, missing.ids) == ((7.0,), ((2,),))


def test_the_forecast_goes_on_at_the_pace_of_the_last_days():
    statuses = Counter({ArticleStatus.DONE: 28, ArticleStatus.NEW: 20})
    days = {date(2026, 1, 1): 14, date(2026, 3, 1): 10, date(2026, 3, 10): 4}
    chart = dashboard.progress_chart(statuses, days, date(2026, 3, 14))
    done, ahead = chart.series
    assert done.y == (14.0, 24.0, 28.0)
    assert ahead.x[-1] == date(2026, 4, 3).toordinal()  # 20 left at one a day
    assert ahead.y == (28.0, 48.0)
    assert ahead.dashed


def test_without_a_pace_there_is_no_forecast():
    statuses = Counter({ArticleStatus.DONE: 5, ArticleStatus.NEW: 5})
    chart = dashboard.progress_chart(statuses, {date(2025, 1, 1): 5}, date(2026, 1, 1))
    assert len(chart.series) == 1


@pytest.mark.parametrize(
    ("first", "last", "width", "start"),
    [
        (date(2026, 1, 7), date(2026, 2, 1), 1, date(2026, 1, 7)),
        (date(2026, 1, 7), date(2026, 9, 1), 7, date(2026, 1, 5)),
        (date(2026, 1, 7), date(2029, 1, 1), 30, date(2026, 1, 1)),
    ],
)
def test_long_times_are_counted_by_week_or_month(first, last, width, start):
    assert dashboard.bin_days([last, first]) == width
    assert dashboard.bin_start(first, width) == start


def test_calibration_weighs_bins_by_their_counts():
    bins = {9: Counter(kept=9, rejected=1), 0: Counter(rejected=10)}
    chart = suggestion_charts.calibration_chart(Decided(bins=bins, score_sums={9: 9.0, 0: 1.0}))
    assert chart.series[0].x == (0.1, 0.9)
    assert chart.series[0].y == (0.0, 0.9)
    assert "differ by 0.050" in chart.words  # (10 × 0 + 10 × 0.1) / 20


def test_a_table_has_a_row_for_every_place_and_blanks_for_what_is_not_there():
    chart = Chart(
        "k",
        "T",
        Scale.DAYS,
        "day",
        "people",
        (
            Series("killed", Shape.BAND, (1.0, 2.0), (3.0, 4.0), (2.0, 4.0), (5.0, 4.0)),
            Series("injured", Shape.LINE, (2.0,), (7.0,)),
        ),
    )
    header, rows = chart.table()
    assert header == ["day", "killed", "killed low", "killed high", "injured"]
    assert rows == [["0001-01-01", 3.0, 2.0, 5.0, ""], ["0001-01-02", 4.0, 4.0, 4.0, 7.0]]


def test_times_are_counted_by_the_minute():
    chart = dashboard.times_chart([30, 59, 61, 130, 5000])
    assert chart.names[0] == "0–1 min"
    assert chart.names[-1] == "15 min and more"
    assert chart.series[0].y == (2.0, 1.0, 1.0, *([0.0] * 12), 1.0)
    assert "5 articles timed" in chart.words


def test_a_measured_curve_is_kept_for_its_chart(corpus: Corpus, tmp_path: Path):
    corpus.statistics.curve.store([(0, 0.6, 0.5), (10, 0.8, 0.7)])
    chart = _chart(corpus, "curve")
    assert chart.series[0].x == (0.0, 10.0)
    assert chart.series[1].y == (0.5, 0.7)
    with Corpus.open(tmp_path / "a.corpus", "eve") as other:
        assert other.statistics.curve.points() == []
