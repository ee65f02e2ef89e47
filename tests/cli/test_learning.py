"""The commands that train, judge and choose pipelines."""

from __future__ import annotations

import json
import sys

import pytest

from annotator.store.corpus import Corpus
from tests.workflows.made_up import fill, fill_with_figures


@pytest.fixture
def valley(tmp_path):
    path = tmp_path / "valley.corpus"
    with Corpus.open(path, "ana", create=True) as corpus:
        fill(corpus, 40)
    return path


def test_train_use_evaluate_and_back(run, valley):
    done = run("train", valley, "--epochs", "2", "--use")
    assert done.returncode == 0, done.stderr
    assert "Learnt PERSON, ORG, GPE, DATE" in done.stdout
    assert "epoch 1: precision" in done.stderr
    listed = run("models").stdout
    assert listed.startswith("in use  valley-")
    name = listed.split()[2].rstrip(":")
    better = json.loads(run("evaluate", valley, "--json").stdout)
    assert better["pipeline"] == name
    done = run("models", "--back")
    assert "the installed pipeline" in done.stdout
    before = json.loads(run("evaluate", valley, "--json").stdout)
    f1 = [one["labels"]["all"]["exact"]["f1"] for one in (before, better)]
    assert f1[1] > f1[0]
    assert run("models", "--back").returncode == 1
    assert run("models", "--use", name).returncode == 0
    assert run("models").stdout.startswith("in use  valley-")
    assert "There is no model “x”" in run("models", "--use", "x").stderr


def test_figures_alone_are_learnt_from_and_the_rest_is_said(run, tmp_path):
    with Corpus.open(tmp_path / "figures.corpus", "ana", create=True) as corpus:
        fill_with_figures(corpus, 40)
    done = run("train", "figures.corpus", "--use")
    assert done.returncode == 0, done.stderr
    learnt, not_learnt, result = done.stdout.splitlines()
    assert "The recogniser of entities has 0 confirmed spans to learn from" in not_learnt
    assert "New words for casualty figures: “garrotted” (killed)." in learnt
    assert "F1 of casualty figures found goes from" in result
    assert run("models").stdout.startswith("in use  figures-")
    done = run("curve", "figures.corpus")
    assert done.returncode == 1
    assert "A curve is drawn of labels of spans" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit of file sizes")
def test_where_the_model_has_no_room_the_former_one_stays_and_nothing_is_left(run, tmp_path):
    """A model's files are larger than a process may write."""
    import resource

    with Corpus.open(tmp_path / "figures.corpus", "ana", create=True) as corpus:
        fill_with_figures(corpus, 12)

    def limit():
        resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, 1_000_000))

    done = run("train", "figures.corpus", "--output", "models/new", preexec_fn=limit)
    assert done.returncode == 1
    assert "The model cannot be written: File too large. The former one stays." in done.stderr
    assert list((tmp_path / "models").iterdir()) == []


def test_evaluate_prints_a_table(run, valley):
    done = run("evaluate", valley)
    assert done.returncode == 0, done.stderr
    assert "held-out articles" in done.stdout
    assert "figures exact" in done.stdout


def test_curve_says_what_more_work_brings(run, valley):
    done = run("curve", valley, "--epochs", "1", "--json")
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert [one["share"] for one in found["points"]] == [0, 25, 50, 75, 100]
    after = found["next_50"]
    assert after["gain"] >= 0
    assert after["least"] <= after["most"]
    with Corpus.open(valley, "ana") as corpus:
        kept = corpus.statistics.curve.points()
    assert [one[0] for one in kept] == [one["articles"] for one in found["points"]]


def test_too_little_work_is_said_in_a_sentence(run, tmp_path):
    with Corpus.open(tmp_path / "few.corpus", "ana", create=True) as corpus:
        fill(corpus, 2)
    done = run("train", "few.corpus")
    assert done.returncode == 1
    assert "2 articles with work by ana: 5 are the fewest" in done.stderr
    assert done.stdout == ""


def test_no_models_yet(run):
    assert "No model has been trained yet" in run("models").stdout
