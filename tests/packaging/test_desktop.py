from __future__ import annotations

import configparser
import subprocess
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import desktop
import pytest
from PySide6.QtGui import QImage

from annotator.gui import app
from annotator.store.corpus import Corpus

ROOT = Path(__file__).resolve().parents[2]
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture
def program(tmp_path, qapp) -> Path:
    """What a build has made, with the desktop's files beside it."""
    folder = tmp_path / "the program"
    folder.mkdir()
    (folder / "annotator").write_text("#!/bin/sh\necho started\n", encoding="utf-8")
    (folder / "annotator").chmod(0o755)
    desktop.add(folder)
    return folder


def _entry(path: Path) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(path, encoding="utf-8")
    return parser["Desktop Entry"]


def test_menu_entry_file_type_and_notice_agree(program):
    entry = _entry(program / "share" / "applications" / f"{desktop.APP_ID}.desktop")
    types = ElementTree.parse(program / "share" / "mime" / "packages" / f"{desktop.APP_ID}.xml")
    notice = ElementTree.parse(program / "share" / "metainfo" / f"{desktop.APP_ID}.metainfo.xml")
    kind = types.find(f"{MIME}mime-type")
    assert kind is not None
    assert entry["MimeType"] == f"{kind.get('type')};" == f"{notice.findtext('.//mediatype')};"
    assert entry["Icon"] == notice.findtext("id") == desktop.APP_ID
    assert notice.findtext("launchable") == f"{desktop.APP_ID}.desktop"
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    release = notice.find("releases/release")
    assert release is not None
    assert release.get("version") == project["version"]


def test_a_real_corpus_bears_the_mark_of_its_file_type(tmp_path):
    with Corpus.open(tmp_path / "a.corpus", "ann", create=True):
        pass
    types = ElementTree.fromstring(desktop.file_type())
    outer = types.find(f".//{MIME}magic/{MIME}match")
    inner = types.find(f".//{MIME}magic/{MIME}match/{MIME}match")
    assert outer is not None
    assert inner is not None
    head = (tmp_path / "a.corpus").read_bytes()[:100]
    assert head.startswith(str(outer.get("value")).encode())
    at = int(str(inner.get("offset")))
    assert int.from_bytes(head[at : at + 4], "big") == int(str(inner.get("value")), 16)


def test_every_icon_has_its_size_and_shows_something(program):
    hicolor = program / "share" / "icons" / "hicolor"
    assert (hicolor / "scalable" / "apps" / f"{desktop.APP_ID}.svg").is_file()
    for size in desktop.ICON_SIZES:
        image = QImage(str(hicolor / f"{size}x{size}" / "apps" / f"{desktop.APP_ID}.png"))
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(size // 2, size // 2).alpha() == 255
        assert len({image.pixel(x, size // 2) for x in range(size)}) > 2


def _install(program: Path, *arguments: str | Path) -> None:
    subprocess.run([program / "install.sh", *arguments], check=True, capture_output=True)


def test_the_program_is_installed_and_removed_again(program, tmp_path):
    prefix = tmp_path / "prefix"
    _install(program, prefix)
    entry = _entry(prefix / "share" / "applications" / f"{desktop.APP_ID}.desktop")
    assert entry["Exec"] == f'"{program}/annotator" %F'
    started = subprocess.run([prefix / "bin" / "annotator"], capture_output=True, text=True)
    assert started.stdout == "started\n"
    assert (prefix / "share/icons/hicolor/48x48/apps" / f"{desktop.APP_ID}.png").is_file()
    _install(program, "--remove", prefix)
    ours = [p for p in prefix.rglob("*") if desktop.APP_ID in p.name or p.name == "annotator"]
    assert ours == []


def test_the_window_names_the_menu_entry_that_it_belongs_to(qapp, monkeypatch, tmp_path):
    (tmp_path / "a.corpus").write_text("not a corpus", encoding="utf-8")
    monkeypatch.setattr(app, "_refuse", lambda error: 1)  # it would wait in a dialog
    monkeypatch.setattr(app, "start_log", lambda: None)
    assert app.run(tmp_path / "a.corpus", []) == 1
    assert qapp.desktopFileName() == desktop.APP_ID
