"""The component inside spaCy: any pipeline, serialisation, the entry point."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin

from annotator.domain.annotations import RelationKind
from annotator.nlp.casualties import FoundFigure

TEXT = "Twelve people were killed, including three children. Nobody else was hurt."


@pytest.fixture
def blank():
    nlp = spacy.blank("en")
    nlp.add_pipe("casualty_figures")
    return nlp


def test_a_blank_pipeline_reads_figures(blank):
    doc = blank(TEXT)
    spans = doc.spans["casualties"]
    assert [(span.text, span.label_) for span in spans] == [
        ("Twelve", "CASUALTY"),
        ("three", "CASUALTY"),
        ("Nobody", "CASUALTY"),
    ]
    figures = doc._.casualty_figures
    assert all(isinstance(one, FoundFigure) for one in figures)
    assert (figures[1].part_of, figures[1].link) == (0, RelationKind.SUBSET)


def test_offsets_are_of_characters_even_within_a_token(blank):
    doc = blank("Clashes:12killed and 3 wounded.")
    for one, span in zip(doc._.casualty_figures, doc.spans["casualties"], strict=True):
        assert span.start_char <= one.start < one.end <= span.end_char


def test_sentences_of_the_pipeline_are_used():
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    nlp.add_pipe("casualty_figures")
    assert len(nlp(TEXT)._.casualty_figures) == 3


def test_the_config_names_key_and_label_and_drops_what_is_unsure():
    nlp = spacy.blank("en")
    nlp.add_pipe("casualty_figures", config={"spans_key": "sc", "label": "TOLL", "min_score": 0.99})
    doc = nlp(TEXT)
    assert list(doc.spans["sc"]) == []
    assert nlp.get_pipe("casualty_figures").label == "TOLL"


def test_a_pipeline_without_the_component_has_no_figures():
    assert spacy.blank("en")(TEXT)._.casualty_figures == ()


def test_a_doc_with_figures_can_be_written_and_read(blank):
    doc = blank(TEXT)
    again = Doc(blank.vocab).from_bytes(doc.to_bytes())
    assert again._.casualty_figures == doc._.casualty_figures
    binned = DocBin(store_user_data=True, docs=[doc]).to_bytes()
    (third,) = DocBin().from_bytes(binned).get_docs(blank.vocab)
    assert third._.casualty_figures == doc._.casualty_figures


def test_the_component_round_trips_to_disk_and_bytes(blank, tmp_path):
    blank.get_pipe("casualty_figures").min_score = 0.5
    blank.to_disk(tmp_path / "pipeline")
    again = spacy.load(tmp_path / "pipeline")
    assert again.get_pipe("casualty_figures").min_score == 0.5
    assert again(TEXT)._.casualty_figures == blank(TEXT)._.casualty_figures
    copy = spacy.blank("en")
    copy.add_pipe("casualty_figures").from_bytes(blank.get_pipe("casualty_figures").to_bytes())
    assert copy.get_pipe("casualty_figures").min_score == 0.5


def test_the_factory_is_found_by_its_entry_point_alone():
    """A fresh interpreter that never imports our package by name."""
    code = (
        "import json, spacy\n"
        "nlp = spacy.blank('en')\n"
        "nlp.add_pipe('casualty_figures')\n"
        "doc = nlp('Five people died.')\n"
        "print(json.dumps([one.figure.best for one in doc._.casualty_figures]))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == [5]


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n", "12", "killed", "🙂 12 killed 🙂", "a\u0301 5 dead"]
)
def test_odd_docs_pass(blank, text):
    doc = blank(text)
    for one in doc._.casualty_figures:
        assert doc.text[one.start : one.end].strip()


def test_the_config_says_which_figures_are_kept():
    text = "A guard and nine miners were killed, dozens hurt and 12 arrested."

    def quotes(**config):
        nlp = spacy.blank("en")
        nlp.add_pipe("casualty_figures", config=config)
        doc = nlp(text)
        return [span.text for span in doc.spans["casualties"]]

    assert quotes() == ["A guard", "nine", "dozens", "12"]
    assert quotes(outcomes=["killed"]) == ["A guard", "nine"]
    assert quotes(vague=False, single=False) == ["nine", "12"]


def test_the_handbooks_example_runs_and_prints_what_it_says(capsys):
    page = Path(__file__).parents[2] / "docs" / "casualty-component.md"
    code = page.read_text(encoding="utf-8").split("```python\n")[1].split("```")[0]
    exec(compile(code, page.name, "exec"), {})
    printed = capsys.readouterr().out.splitlines()
    assert printed == [line[2:] for line in code.splitlines() if line.startswith("# ")]


def test_every_setting_is_on_the_page():
    page = Path(__file__).parents[2] / "docs" / "casualty-component.md"
    table = page.read_text(encoding="utf-8").split("## Settings")[1].split("##")[0]
    for name in Language.get_factory_meta("casualty_figures").default_config:
        assert f"`{name}`" in table
