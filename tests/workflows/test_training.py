"""spaCy itself takes the export: it checks the data, trains on it, and what it trained works."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
import spacy

from annotator.store.corpus import Corpus
from annotator.workflows import export, import_articles
from tests.workflows.conftest import SEEDS
from tests.workflows.made_up import add, annotate, fill, made_up, read, span


@pytest.fixture(scope="module")
def exported(tmp_path_factory) -> Path:
    """An export of the sample, 130 articles read, one half read, and some hard spans."""
    folder = tmp_path_factory.mktemp("training")
    with Corpus.open(folder / "c.corpus", "ana", create=True) as corpus:
        import_articles(corpus, [SEEDS])
        text = corpus.article(1).text
        marks = ["at least 29", "12", "13"]
        annotate(corpus, 1, [span(text, quote, "CASUALTY") for quote in marks])
        annotate(corpus, 1, [span(text, "Dmitry Peskov", "PERSON")])
        fill(corpus, 130)
        text, spans = [*made_up(131)][130]
        annotate(corpus, add(corpus, text), spans[:2])
        hard = "Toll at 29people\nThe University of Kabul mourns ."
        one = add(corpus, hard)
        quotes = [("29", "CASUALTY"), ("University of Kabul", "ORG"), ("Kabul", "GPE")]
        annotate(corpus, one, [span(hard, *quote) for quote in quotes])
        read(corpus, one)
        export(corpus, folder / "set", "spacy", 1)
    return folder / "set"


def run(folder: Path, *words: str | Path) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "spacy", *map(str, words)],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_debug_data_finds_no_fault(exported):
    told = run(exported, "debug", "data", "config.cfg", "--no-format")
    assert "Corpus is loadable" in told
    assert "whitespace" not in told.lower() or "No entities consisting of" in told
    assert "missing value" in told.lower()


def test_label_data_is_what_spacy_would_write(exported, tmp_path):
    run(exported, "init", "labels", "config.cfg", tmp_path / "labels")
    ours = json.loads((exported / "labels" / "ner.json").read_text())
    assert ours == json.loads((tmp_path / "labels" / "ner.json").read_text())


def test_the_config_needs_nothing_filled_in(exported, tmp_path):
    from confection import Config

    given = Config().from_disk(exported / "config.cfg", interpolate=False)
    run(exported, "init", "fill-config", "config.cfg", tmp_path / "filled.cfg")
    filled = Config().from_disk(tmp_path / "filled.cfg", interpolate=False)
    assert filled == given


def test_a_short_training_in_the_folder_gives_a_working_pipeline(exported, tmp_path):
    steps = ["--training.max_steps=60", "--training.eval_frequency=20"]
    told = run(exported, "train", "config.cfg", "--output", tmp_path, *steps)
    assert "Saved pipeline to output directory" in told
    nlp = spacy.load(tmp_path / "model-best")
    text, spans = [*made_up(200)][-1]
    found = {(one.start_char, one.end_char, one.label_) for one in nlp(text).ents}
    assert found & set(spans)
    assert set(nlp.get_pipe("ner").labels) >= {"CASUALTY", "GPE", "ORG", "PERSON", "DATE"}


def test_training_from_elsewhere(exported, tmp_path):
    paths = [f"--paths.{part}={exported / f'{part}.spacy'}" for part in ("train", "dev")]
    paths.append(f"--paths.labels={exported / 'labels'}")
    told = run(tmp_path, "train", exported / "config.cfg", *paths, "--training.max_steps=2")
    assert "ENTS_F" in told
