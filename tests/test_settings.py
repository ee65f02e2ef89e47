from __future__ import annotations

from pathlib import Path

import pytest

from annotator.settings import SETTINGS, Settings


def test_only_differences_are_stored_and_come_back(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.toml"
    settings = Settings(path)
    settings.set("text_size", 20)
    settings.set("annotator", 'Zoë "Z" Müller\\')
    settings.set("theme", "dark")
    settings.set("theme", "system")

    assert "theme" not in path.read_text(encoding="utf-8")
    again = Settings(path)
    assert again.number("text_size") == 20
    assert again.text("annotator") == 'Zoë "Z" Müller\\'
    assert again.text("theme") == "system"
    assert [one.name for one in path.parent.iterdir()] == ["settings.toml"]


@pytest.mark.parametrize(
    ("name", "value"),
    [("text_size", 5), ("text_size", True), ("text_size", "16"), ("theme", "pink"), ("suggest", 1)],
)
def test_unfit_values_are_refused(name: str, value: object) -> None:
    settings = Settings()
    before = settings.value(name)
    with pytest.raises(ValueError, match=name):
        settings.set(name, value)  # type: ignore[arg-type]
    assert settings.value(name) == before


def test_a_name_that_is_no_setting_is_an_error() -> None:
    with pytest.raises(KeyError):
        Settings().set("colour", "red")


def test_a_bad_file_is_said_and_the_defaults_hold(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('text_size = 4000\nnonsense = 1\ntheme = "dark"\n', encoding="utf-8")
    settings = Settings(path)
    assert settings.text("theme") == "dark"
    assert settings.number("text_size") == 16
    assert len(settings.problems) == 2

    path.write_text("this is = not toml =", encoding="utf-8")
    settings = Settings(path)
    assert settings.text("theme") == "system"
    assert str(path) in settings.problems[0]


def test_every_default_fits_its_own_row() -> None:
    for setting in SETTINGS:
        assert setting.accepts(setting.default), setting.name
        assert setting.help.endswith("."), setting.name


def test_keys_are_kept_as_a_table_beside_the_settings(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    settings = Settings(path)
    settings.set("text_size", 20)
    settings.set_keys({"undo": ("Ctrl+U", "F5"), "odd name": ("Ctrl+\\",), "quit": ()})
    again = Settings(path)
    assert again.problems == []
    assert again.number("text_size") == 20
    assert again.keys == {"undo": ("Ctrl+U", "F5"), "odd name": ("Ctrl+\\",), "quit": ()}
    again.set_keys({"undo": None, "odd name": None, "quit": None, "never given": None})
    assert "[keys]" not in path.read_text(encoding="utf-8")


def test_broken_keys_are_said_and_the_others_hold(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('[keys]\nundo = "Ctrl+U"\nredo = ["F5"]\nquit = [1]\n', encoding="utf-8")
    settings = Settings(path)
    assert settings.keys == {"redo": ("F5",)}
    assert len(settings.problems) == 2
    path.write_text('keys = "all"\n', encoding="utf-8")
    assert len(Settings(path).problems) == 1
