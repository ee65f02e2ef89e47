"""A wheel holds all that the program needs to run away from its checkout."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory) -> Path:
    """A freshly built wheel, unpacked. Nothing is loaded from the network for it."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "-d", folder],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def test_every_resource_and_module_is_in_it(unpacked):
    for source, inside in (
        ("annotator", "annotator"),
        ("resources", "annotator/_resources"),
        ("seeds", "annotator/_resources/seeds"),
    ):
        wanted = {
            path.relative_to(ROOT / source)
            for path in (ROOT / source).rglob("*")
            if path.is_file() and path.suffix != ".pyc"
        }
        there = {path.relative_to(unpacked / inside) for path in (unpacked / inside).rglob("*")}
        assert wanted - there == set()


def test_it_finds_its_own_resources(unpacked):
    code = (
        "from annotator.resources import default_schema, resource_folder, sample_folder\n"
        "samples = list(sample_folder().iterdir())\n"
        "print(resource_folder(), len(default_schema().labels), len(samples))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=unpacked,
        env={"PYTHONPATH": str(unpacked), "PATH": ""},
        capture_output=True,
        text=True,
        check=True,
    )
    folder, labels, samples = done.stdout.split()
    assert Path(folder) == unpacked / "annotator" / "_resources"
    assert int(labels) > 5
    assert int(samples) == len(list((ROOT / "seeds").iterdir()))


def test_its_metadata_names_script_component_and_licences(unpacked):
    (metadata,) = unpacked.glob("*.dist-info")
    entry_points = (metadata / "entry_points.txt").read_text(encoding="utf-8")
    assert "annotator = annotator.__main__:main" in entry_points
    assert "casualty_figures = annotator.nlp.casualties:make_casualty_figures" in entry_points
    licences = {path.name for path in (metadata / "licenses").iterdir()}
    assert licences == {"LICENSE", "THIRD-PARTY-NOTICES.md"}
