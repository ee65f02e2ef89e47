"""Each command as its own process: what it prints where, and with which exit code it ends."""

from __future__ import annotations

import csv
import json
import os
import shutil
import sqlite3
import subprocess
import sys

import pytest

from annotator import __version__
from annotator.__main__ import COMMANDS, means_window
from annotator.cli import app
from annotator.domain import commands
from annotator.store.corpus import Corpus
from tests.cli.conftest import SEEDS


def confirm(path, annotator="ana"):
    """Accept everything that is suggested in the first article."""
    with Corpus.open(path, annotator) as corpus:
        layer = corpus.layer(1)
        corpus.apply(commands.accept(layer, list(layer.pending)))


def test_the_whole_way_without_a_window(run, tmp_path):
    done = run("import", "my.corpus", SEEDS)
    assert (done.returncode, done.stdout) == (0, "1 article imported.\n")

    done = run("suggest", "my.corpus")
    assert done.returncode == 0
    assert "new suggestions in 1 article by " in done.stdout

    done = run("export", "my.corpus", "set", "--format", "spacy")
    assert done.returncode == 1
    assert "Nothing in this corpus is confirmed by ana." in done.stderr
    assert done.stderr.count("\n") == 1

    confirm(tmp_path / "my.corpus")
    done = run("export", "my.corpus", "set", "--format", "spacy", "--seed", "3")
    assert done.returncode == 0
    assert "entity spans written to set." in done.stdout
    assert json.loads((tmp_path / "set" / "export.json").read_text())["seed"] == 3
    assert (tmp_path / "set" / "train.spacy").is_file()

    done = run("export", "my.corpus", "figures.csv", "--format", "csv")
    assert done.returncode == 0
    with (tmp_path / "figures.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert "at least 29" in [row["quote"] for row in rows]
    assert {row["coder"] for row in rows} == {"ana"}

    done = run("export", "my.corpus", "all.jsonl", "--format", "jsonl")
    assert done.returncode == 0
    done = run("import", "copy.corpus", "all.jsonl", "--annotator", "ben")
    assert done.returncode == 0
    run("export", "copy.corpus", "again.jsonl", "--format", "jsonl")
    assert (tmp_path / "again.jsonl").read_bytes() == (tmp_path / "all.jsonl").read_bytes()

    done = run("export", "copy.corpus", "b", "--format", "spacy", "--annotator", "benn")
    assert done.returncode == 1
    assert "no work by benn" in done.stderr
    assert "ana" in done.stderr


def test_what_was_not_loaded_is_named_on_stderr(run, tmp_path):
    (tmp_path / "empty.txt").write_bytes(b"")
    done = run("import", "my.corpus", SEEDS, "empty.txt", "gone.txt")
    assert done.returncode == 0
    assert done.stdout == "1 article imported, 2 not loaded.\n"
    assert "empty.txt: it is empty." in done.stderr
    assert "gone.txt: there is no such file" in done.stderr
    done = run("import", "my.corpus", SEEDS)
    assert (done.returncode, done.stdout) == (0, "0 articles imported, 1 already there.\n")


@pytest.fixture
def locked(tmp_path):
    """A folder that nobody may look into, and the words before a command that bind root too."""
    folder = tmp_path / "locked"
    folder.mkdir(mode=0)
    bound = ["setpriv", "--inh-caps=-all", "--bounding-set=-dac_override,-dac_read_search"]
    if os.geteuid() != 0:
        bound = []
    elif shutil.which("setpriv") is None:
        pytest.skip("root may read everything")
    yield folder, bound
    folder.chmod(0o700)


def test_what_may_not_be_read_does_not_stop_the_rest(locked, environment, tmp_path):
    folder, bound = locked
    program = [*bound, sys.executable, "-m", "annotator"]

    def run(*words):
        return subprocess.run(
            [*program, *words], cwd=tmp_path, env=environment, capture_output=True, text=True
        )

    done = run("import", "my.corpus", folder, folder / "a.txt", SEEDS)
    assert (done.returncode, done.stdout) == (0, "1 article imported, 2 not loaded.\n")
    assert done.stderr.count("you may not read it") == 2
    for words in (["import", folder / "a.corpus", SEEDS], ["suggest", folder / "a.corpus"]):
        done = run(*words)
        assert done.returncode == 1
        assert "may not look into the folder" in done.stderr
    done = run("export", "my.corpus", folder / "a.csv", "--format", "csv")
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)


def test_a_name_too_long_for_the_system(run):
    for words in (["n" * 300], ["import", "my.corpus", "n" * 300], ["suggest", "n" * 300]):
        done = run(*words)
        assert done.returncode in (1, 2)
        assert "bug" not in done.stderr


def test_nothing_to_load_is_an_error(run, tmp_path):
    (tmp_path / "empty.txt").write_bytes(b"")
    done = run("import", "my.corpus", "empty.txt")
    assert done.returncode == 1
    assert "No article could be loaded." in done.stderr
    done = run("import", "new.corpus", "gone.txt")
    assert done.returncode == 1
    assert not (tmp_path / "new.corpus").exists()


def test_many_remarks_are_cut_short_or_written_to_a_file(run, tmp_path):
    (tmp_path / "many").mkdir()
    for number in range(50):
        (tmp_path / "many" / f"{number}.txt").write_text(f"Only a headline {number}")
    done = run("import", "my.corpus", "many")
    assert len(done.stderr.splitlines()) == 31
    assert "and 20 more" in done.stderr
    done = run("import", "my.corpus", "many", "--report", "report.txt")
    assert done.stderr == ""
    assert len((tmp_path / "report.txt").read_text().splitlines()) == 100


def test_refused_files_are_all_named(run, tmp_path):
    (tmp_path / "many").mkdir()
    for number in range(50):
        (tmp_path / "many" / f"{number}.txt").write_bytes(b"")
    done = run("import", "my.corpus", "many", SEEDS, SEEDS)
    assert done.stderr.count("it is empty") == 50
    assert "already there" not in done.stderr
    done = run("import", "my.corpus", "many", SEEDS, "--report", "no/where.txt")
    assert done.returncode == 1
    assert "cannot be written" in done.stderr


@pytest.mark.parametrize(
    "words",
    [
        ["import"],
        ["import", "my.corpus"],
        ["import", "a.txt", "b.txt"],
        ["export", "my.corpus", "out"],
        ["export", "my.corpus", "out", "--format", "xml"],
        ["export", "my.corpus", "out", "--format", "spacy", "--seed", "-1"],
        ["suggest"],
        ["suggest", "my.corpus", "--nonsense"],
        ["highlight", "a", "b"],
        ["--nonsense"],
        [""],
        ["import", "my.corpus", ""],
        ["a.corpus", "b.corpus"],
    ],
)
def test_a_wrong_usage_ends_with_2(run, words):
    done = run(*words)
    assert done.returncode == 2
    assert "Usage:" in done.stderr
    assert done.stdout == ""


@pytest.mark.parametrize("command", ["suggest", "export"])
def test_a_corpus_that_is_not_there(run, tmp_path, command):
    words = ["out", "--format", "csv"] if command == "export" else []
    done = run(command, "gone.corpus", *words)
    assert done.returncode == 1
    assert "no corpus of this name" in done.stderr
    assert not (tmp_path / "gone.corpus").exists()


def test_a_file_that_is_no_corpus(run, tmp_path):
    sqlite3.connect(tmp_path / "other.corpus").close()
    (tmp_path / "other.corpus").write_text("no database")
    done = run("import", "other.corpus", SEEDS)
    assert done.returncode == 1
    assert "not a corpus" in done.stderr


def test_a_pipeline_that_is_not_there(run, tmp_path):
    run("import", "my.corpus", SEEDS)
    done = run("suggest", "my.corpus", "--pipeline", "nonesuch")
    assert done.returncode == 1
    assert "nonesuch" in done.stderr


def test_exports_do_not_write_over_what_is_not_theirs(run, tmp_path):
    run("import", "my.corpus", SEEDS)
    before = (tmp_path / "my.corpus").read_bytes()
    for out in ("my.corpus", "mine.csv"):
        (tmp_path / "mine.csv").write_text("name,age\n")
        done = run("export", "my.corpus", out, "--format", "csv")
        assert done.returncode == 1
        assert "another file of this name" in done.stderr
    assert (tmp_path / "my.corpus").read_bytes() == before
    assert run("export", "my.corpus", "new/f.csv", "--format", "csv").returncode == 0
    assert run("export", "my.corpus", "new/f.csv", "--format", "csv").returncode == 0
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["f.csv"]


def test_version_and_help(run):
    assert run("--version").stdout == f"annotator {__version__}\n"
    told = run("--help").stdout
    for word in ["[CORPUS.corpus] [ARTICLES...]", "import", "suggest", "export", "highlight"]:
        assert word in told
    assert "Exit codes" in told
    for command in ("open", "import", "suggest", "export", "highlight"):
        assert run(command, "--help").returncode == 0


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has no display")
def test_without_a_display_the_way_without_a_window_is_named(run, tmp_path):
    for words in ([], ["my.corpus"], ["my.corpus", SEEDS], [SEEDS], ["open", SEEDS]):
        done = run(*words)
        assert done.returncode == 1
        assert "no display" in done.stderr
        assert "annotator import" in done.stderr
        assert "Traceback" not in done.stderr
    assert not (tmp_path / "my.corpus").exists()


def test_a_mistyped_command_is_not_taken_for_a_new_corpus(run):
    done = run("imprt", "my.corpus")
    assert done.returncode in (1, 2)
    done = run("imprt")
    assert done.returncode == 1
    assert "no such file, folder or command" in done.stderr


def test_the_quick_way_to_the_window_knows_every_command():
    assert {command.name for command in app.registered_commands} == COMMANDS


@pytest.mark.parametrize(
    ("line", "opens"),
    [
        ("", True),
        ("a.corpus seeds more/b.txt", True),
        ("seeds", True),
        ("import a.corpus b.txt", False),
        ("open a.corpus", False),
        ("--version", False),
        ("a.corpus --help", False),
        ("a.corpus b.corpus", False),
    ],
)
def test_only_what_can_mean_nothing_else_goes_straight_to_the_window(line, opens):
    assert means_window(line.split()) is opens


def test_a_table_by_a_convention(run, tmp_path):
    run("import", "my.corpus", SEEDS)
    done = run("export", "my.corpus", "f.csv", "--format", "csv", "--convention", "acled")
    assert done.returncode == 0, done.stderr
    head = (tmp_path / "f.csv").read_text(encoding="utf-8").splitlines()[0]
    assert head.endswith("acled_low,acled_best,acled_high,acled_note,article_fatalities")
    done = run("export", "my.corpus", "g.csv", "--format", "csv", "--convention", "nosuch")
    assert done.returncode != 0
    assert "nosuch" in done.stderr
    assert "acled" in done.stderr


def test_labels_are_chosen_shown_shared_and_changed(run, tmp_path):
    done = run("import", "my.corpus", SEEDS, "--schema", "conflict-events")
    assert done.returncode == 0
    done = run("schema", "my.corpus")
    assert "ARMED_GROUP" in done.stdout
    assert "0 spans" in done.stdout
    done = run("schema", "my.corpus", "--export", "labels.toml")
    assert done.stdout == "10 labels written to labels.toml.\n"
    done = run("schema", "my.corpus", "--import", "news-entities")
    assert "the labels of News entities now" in done.stdout
    file = tmp_path / "labels.toml"
    file.write_text(file.read_text().replace('title = "Armed group"', 'title = "Armed band"'))
    done = run("import", "other.corpus", SEEDS, "--schema", "labels.toml")
    assert done.returncode == 0
    assert "Armed band" in run("schema", "other.corpus").stdout
    file.write_text(file.read_text().replace("hue = 3", 'hue = "red"'))
    done = run("schema", "other.corpus", "--import", "labels.toml")
    assert done.returncode == 1
    assert "in label 4 (ORG): Label.hue should be a whole number" in done.stderr


def test_a_corpus_that_is_there_keeps_its_labels(run):
    assert run("import", "my.corpus", SEEDS).returncode == 0
    done = run("import", "my.corpus", SEEDS, "--schema", "conflict-events")
    assert done.returncode == 1
    assert "has its labels already" in done.stderr
    done = run("import", "new.corpus", SEEDS, "--schema", "nothing")
    assert (done.returncode, "There is no label schema" in done.stderr) == (1, True)
