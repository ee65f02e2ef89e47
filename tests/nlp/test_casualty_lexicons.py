"""A vocabulary of one's own over ours, in the config, and in a pipeline that is saved and moved."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest
import spacy

from annotator.errors import UserError
from annotator.nlp.casualties.lexicon import lexicon, lexicon_with
from annotator.nlp.casualties.lexicon_files import NAMES, tables
from annotator.nlp.casualties.reader import Reader
from annotator.resources import resource

OWN = {
    "triggers": '[outcome.killed]\nverbs = ["zap"]\n[forms]\nzap = ["zaps", "zapped", "zapped", '
    '"zapping"]\n[without.outcome.injured]\nverbs = ["concuss"]\n',
    "people": '[civilian]\nnouns = ["glimmer", "moon ox"]\n[irregular]\n"moon ox" = "moon oxen"\n',
    "places": '[countries]\nRuritania = ["Ruritanian", "Ruritanians"]\n',
    "scores": "[passive]\nnumber = 0.99\n",
}
TEXT = "Nine Ruritanian glimmers were zapped and two moon oxen were killed."


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "own"
    made.mkdir()
    for name, text in OWN.items():
        (made / f"{name}.toml").write_text(text, encoding="utf-8")
    return made


def pipeline(lexicons):
    nlp = spacy.blank("en")
    nlp.add_pipe("casualty_figures", config={"lexicons": str(lexicons)})
    return nlp


def quotes(doc):
    return [span.text for span in doc.spans["casualties"]]


def test_words_of_ones_own_are_read(folder):
    assert quotes(pipeline("")(TEXT)) == []
    doc = pipeline(folder)(TEXT)
    assert quotes(doc) == ["Nine", "two"]
    nine, two = doc._.casualty_figures
    assert (nine.figure.outcome, nine.figure.status) == ("killed", "civilian")
    assert (nine.figure.actor, nine.score) == ("Ruritanian", 0.99)
    assert two.figure.group == "moon oxen"


def test_words_are_taken_out_and_ours_is_left_alone(folder):
    concussed = "The blast concussed nine guards."
    assert len(pipeline("")(concussed)._.casualty_figures) == 1
    assert len(pipeline(folder)(concussed)._.casualty_figures) == 0
    assert len(pipeline("")(concussed)._.casualty_figures) == 1
    assert lexicon_with({}) is lexicon()


def test_a_file_can_stand_instead_of_ours():
    own = {"triggers": 'replace = true\n[outcome.killed]\nverbs = ["zap"]\n'}
    reader = Reader(lexicon_with(own))
    found = reader.read("Nine guards died, five were killed, three were zaped.", None)
    assert [one.figure.number for one in found] == [3]


def once(value):
    """The same tables without words that stand twice in a list."""
    if isinstance(value, dict):
        return {key: once(one) for key, one in value.items()}
    return list(dict.fromkeys(value)) if isinstance(value, list) else value


@pytest.mark.parametrize("name", NAMES)
def test_our_own_files_pass_as_ones_own(name):
    text = resource("lexicons", f"{name}.toml").read_text(encoding="utf-8")
    assert once(tables({name: f"replace = true\n{text}"})) == once(tables({}))


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("people", "[civilian\n", "people.toml is not TOML"),
        ("people", '[civilians]\nnouns = ["x"]\n', "“civilians” is not known; there are"),
        (
            "people",
            '[civilian]\nnoun = ["x"]\n',
            "[civilian]: “noun” is not known; there are nouns",
        ),
        ("people", '[civilian]\nnouns = "x"\n', "[civilian]: “nouns” takes a list of words"),
        ("people", '[civilian]\nnouns = [" "]\n', "[civilian]: “nouns” takes a list of words"),
        ("people", "[irregular]\nox = 3\n", "[irregular]: “ox” takes its plural"),
        ("people", '[without.civilian]\nnouns = ["zzz"]\n', "“zzz” cannot be taken out"),
        ("people", '[without.civilians]\nnouns = ["zzz"]\n', "“civilians” is not there"),
        ("people", "replace = 3\n", "“replace” is true or false"),
        ("triggers", '[outcome.killed]\nverb = ["zap"]\n', "“verb” is not known; there are verbs"),
        ("triggers", '[outcome.slain]\nverbs = ["zap"]\n', "“slain” is not known; there are"),
        ("triggers", '[forms]\nzap = ["zaps"]\n', "[forms]: “zap” takes four forms"),
        ("scores", "[passive]\nnumber = 3\n", "“passive” takes numbers above 0 up to 1"),
    ],
)
def test_what_nobody_would_read_is_refused_with_its_place(name, text, told):
    with pytest.raises(UserError) as caught:
        lexicon_with({name: text})
    assert told in caught.value.message
    assert f"{name}.toml" in caught.value.message


def test_a_folder_that_is_not_there_is_told_when_it_is_needed(tmp_path):
    nlp = pipeline(tmp_path / "gone")
    with pytest.raises(UserError, match="no folder of lexicons"):
        nlp("Nine died.")
    (tmp_path / "empty").mkdir()
    with pytest.raises(UserError, match="no lexicons"):
        pipeline(tmp_path / "empty")
    (tmp_path / "empty" / "poeple.toml").touch()
    with pytest.raises(UserError, match="poeple"):
        pipeline(tmp_path / "empty")


def test_a_saved_pipeline_takes_its_words_along(folder, tmp_path):
    nlp = pipeline(folder)
    nlp.get_pipe("casualty_figures").min_score = 0.2
    found = nlp(TEXT)._.casualty_figures
    nlp.to_disk(tmp_path / "saved")
    shutil.rmtree(folder)
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "saved").rename(tmp_path / "elsewhere" / "moved")
    again = spacy.load(tmp_path / "elsewhere" / "moved")
    assert again(TEXT)._.casualty_figures == found
    assert again.get_pipe("casualty_figures").min_score == 0.2
    again.to_disk(tmp_path / "twice")
    assert spacy.load(tmp_path / "twice")(TEXT)._.casualty_figures == found
    copy = pipeline("").from_bytes(nlp.to_bytes())
    assert copy(TEXT)._.casualty_figures == found


def test_a_saved_pipeline_is_loaded_by_a_process_that_knows_spacy_only(folder, tmp_path):
    pipeline(folder).to_disk(tmp_path / "saved")
    shutil.rmtree(folder)
    code = (
        "import sys, spacy\n"
        "doc = spacy.load(sys.argv[1])(sys.argv[2])\n"
        "print([one.figure.number for one in doc._.casualty_figures])\n"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "saved"), TEXT]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[9, 2]"


def test_words_go_along_into_other_processes(folder):
    docs = list(pipeline(folder).pipe([TEXT, TEXT], n_process=2, batch_size=1))
    assert [quotes(doc) for doc in docs] == [["Nine", "two"]] * 2
