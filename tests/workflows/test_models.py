"""Models: listed, chosen, rolled back; what a killed training left is taken away."""

from __future__ import annotations

import json
import os
import platform
import time

import pytest

from annotator.errors import UserError
from annotator.settings import Settings
from annotator.workflows.models import (
    choose,
    claim,
    is_lost,
    list_models,
    new_model,
    new_place,
    read_model,
    remove,
    roll_back,
)

ABOUT = {
    "made_at": "2026-03-01T10:00:00+00:00",
    "base": "en",
    "corpus": "a.corpus",
    "annotator": "ana",
    "articles": 40,
    "held_out": 10,
    "f1_before": 0.8,
    "f1": 0.9,
    "labels": {"GPE": 0.95},
}
DEAD = 2**22 + 1  # above the highest process id of a Linux system


def model(folder, name, **changes):
    (folder / name).mkdir(parents=True)
    about = ABOUT | changes
    (folder / name / "meta.json").write_text(json.dumps({"annotator": about}))
    return read_model(folder / name)


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path / "settings.toml")


def test_models_are_listed_newest_first_and_others_left_out(tmp_path):
    older = model(tmp_path, "older")
    newer = model(tmp_path, "newer", made_at="2026-04-01T10:00:00+00:00")
    (tmp_path / "empty").mkdir()
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "meta.json").write_text("{")
    (tmp_path / "foreign").mkdir()
    (tmp_path / "foreign" / "meta.json").write_text('{"lang": "en"}')
    assert list_models(tmp_path) == [newer, older]
    assert list_models(tmp_path / "missing") == []
    assert (newer.f1_before, newer.f1, newer.labels) == (0.8, 0.9, {"GPE": 0.95})


@pytest.mark.parametrize(
    ("owner", "machine", "days", "is_left"),
    [
        ("dead", "here", 0, True),
        ("alive", "here", 0, False),
        ("alive", "here", 2, True),  # another process has its number now
        ("dead", "there", 0, False),  # which it may be running on
        ("dead", "there", 2, True),
    ],
)
def test_what_a_killed_training_left_is_taken_away(tmp_path, owner, machine, days, is_left):
    number = {"dead": DEAD, "alive": os.getpid()}[owner]
    node = {"here": platform.node(), "there": "another-machine"}[machine]
    path = tmp_path / f".unfinished-12ab34cd-{number}-{node}"
    path.mkdir()
    long_ago = time.time() - days * 24 * 3600 - 1
    os.utime(path, (long_ago, long_ago))
    assert list_models(tmp_path) == []
    assert path.exists() is not is_left


def test_a_place_is_claimed_before_the_work(tmp_path):
    (tmp_path / "models").mkdir()
    left = tmp_path / "models" / f".unfinished-12ab34cd-{DEAD}-{platform.node()}"
    left.mkdir()
    claim(tmp_path / "models" / "new")
    assert list((tmp_path / "models").iterdir()) == []
    (tmp_path / "new").write_text("a file")
    with pytest.raises(UserError, match="something else"):
        claim(tmp_path / "new")
    with pytest.raises(UserError, match="cannot be written"):
        claim(tmp_path / "new" / "within")


def test_two_models_of_one_second_have_places_of_their_own(tmp_path):
    places = {new_place(tmp_path / "valley.corpus") for _ in range(3)}
    assert len(places) == 3
    assert all(one.name.startswith("valley-") for one in places)


def test_a_model_that_is_gone_is_said(tmp_path):
    assert is_lost(str(tmp_path / "gone"))
    assert not is_lost(str(tmp_path))
    assert not is_lost("")
    assert not is_lost("en_core_web_sm")


def test_a_choice_can_be_taken_back_step_by_step(tmp_path, settings):
    first, second = model(tmp_path, "first"), model(tmp_path, "second")
    choose(settings, str(first.path), tmp_path)
    choose(settings, str(second.path), tmp_path)
    choose(settings, str(second.path), tmp_path)  # no step
    assert Settings(settings.path).text("pipeline") == str(second.path)
    assert roll_back(settings, tmp_path) == str(first.path)
    assert roll_back(settings, tmp_path) == ""
    assert Settings(settings.path).text("pipeline") == ""
    assert roll_back(settings, tmp_path) is None


def test_a_model_that_is_gone_is_passed_over(tmp_path, settings):
    first, second = model(tmp_path, "first"), model(tmp_path, "second")
    choose(settings, str(first.path), tmp_path)
    choose(settings, str(second.path), tmp_path)
    choose(settings, "", tmp_path)
    remove(second, settings)
    assert roll_back(settings, tmp_path) == str(first.path)


def test_the_model_in_use_is_not_removed(tmp_path, settings):
    one = model(tmp_path, "one")
    choose(settings, str(one.path), tmp_path)
    with pytest.raises(UserError, match="makes the suggestions now"):
        remove(one, settings)
    assert one.path.is_dir()


def test_a_model_is_in_its_place_whole_or_not_at_all(tmp_path):
    def fail():
        with new_model(tmp_path / "new") as folder:
            (folder / "half").write_text("half")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert list(tmp_path.iterdir()) == []
    with new_model(tmp_path / "new") as folder:
        (folder / "meta.json").write_text(json.dumps({"annotator": ABOUT}))
        assert not (tmp_path / "new").exists()
    assert [one.name for one in tmp_path.iterdir()] == ["new"]


def test_a_file_in_the_way_is_said(tmp_path):
    (tmp_path / "new").write_text("a file")
    with pytest.raises(UserError, match="something else"), new_model(tmp_path / "new"):
        pass
    assert (tmp_path / "new").read_text() == "a file"
