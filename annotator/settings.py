"""What a person can set: one table with type, default and explanation, stored as readable TOML.

The file holds only what differs from the default, so that better defaults reach everybody.
The table `[keys]` has the keys that a person gave to actions; the window knows which there are.
Window geometry is not a setting; Qt keeps it.
"""

from __future__ import annotations

import json
import os
import tempfile
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from annotator.texts import phrase

Value = str | int | bool


@dataclass(frozen=True, slots=True)
class Setting:
    """One row of the table. `choices` empty: anything of the default's type, within the limits."""

    name: str
    default: Value
    help: str
    choices: tuple[Value, ...] = ()
    low: int | None = None
    high: int | None = None

    def accepts(self, value: object) -> bool:
        """Whether a value may be stored under this name."""
        if type(value) is not type(self.default):
            return False
        if self.choices and value not in self.choices:
            return False
        if isinstance(value, int) and not isinstance(value, bool):
            return not (
                (self.low is not None and value < self.low)
                or (self.high is not None and value > self.high)
            )
        return True


SETTINGS: tuple[Setting, ...] = (
    Setting(
        "theme",
        "system",
        "Light or dark window, or what the desktop says.",
        ("system", "light", "dark"),
    ),
    Setting("text_size", 16, "Height of the article's text in pixels.", low=10, high=40),
    Setting("line_length", 78, "Characters in a line of the article.", low=45, high=120),
    Setting(
        "line_spacing", 100, "Room between the article's lines, in percent.", low=100, high=200
    ),
    Setting("text_font", "", "Font of the article's text; empty: the window's."),
    Setting("fold", False, "Fold paragraphs without marks away in the article."),
    Setting(
        "language",
        "",
        "Language of the window, where there is a translation; empty: the desktop's. To try out "
        'translations, "pseudo" brackets and lengthens every text, "mirrored" also runs from right '
        "to left.",
    ),
    Setting("annotator", "", "Name under which work is stored; empty: the login name."),
    Setting(
        "time_articles",
        False,
        "Measure the time at work on each article, without pauses over a minute; it is kept in the "
        "corpus only.",
    ),
    Setting("pipeline", "", "Name or folder of the spaCy pipeline; empty: the installed one."),
    Setting("suggest", True, "Look for suggestions by itself after loading articles."),
    Setting(
        "list_order",
        "date",
        "What the article list is sorted by.",
        ("date", "worth", "headline", "added", "status"),
    ),
    Setting("totals", True, "Whether the article's totals are shown above its figures."),
    Setting(
        "convention",
        "as_written",
        "Standard whose columns the totals show: ucdp, acled … or a file of one's own.",
    ),
    Setting(
        "export_format",
        "spacy",
        "Format that the export dialog offers first.",
        ("spacy", "jsonl", "csv"),
    ),
    Setting("chart_convention", "plain", "Convention that casualties are charted by, by its name."),
    Setting("export_seed", 0, "Seed of the division into training and test articles.", low=0),
)

_KEYS = "keys"

BY_NAME = {setting.name: setting for setting in SETTINGS}


def settings_path() -> Path:
    """Where settings are kept for this user."""
    return platformdirs.user_config_path("annotator", appauthor=False) / "settings.toml"


class Settings:
    """The current values. `path` None keeps nothing (for tests and single runs).

    Unknown names and unfit values in the file are left out and listed in `problems`.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path
        self.problems: list[str] = []
        self._values: dict[str, Value] = {}
        self.keys: dict[str, tuple[str, ...]] = {}
        if path is not None:
            self._read(path)

    def text(self, name: str) -> str:
        """The value of a setting that is text."""
        return str(self.value(name))

    def number(self, name: str) -> int:
        """The value of a setting that is a whole number."""
        value = self.value(name)
        assert isinstance(value, int)
        return value

    def on(self, name: str) -> bool:
        """The value of a setting that is yes or no."""
        return self.value(name) is True

    def value(self, name: str) -> Value:
        """The value of any setting.

        Raises:
            KeyError: there is no such setting.
        """
        return self._values.get(name, BY_NAME[name].default)

    def set(self, name: str, value: Value) -> None:
        """Change a setting and store it.

        Raises:
            KeyError: there is no such setting.
            ValueError: the value does not fit.
        """
        setting = BY_NAME[name]
        if not setting.accepts(value):
            raise ValueError(f"{name} cannot be {value!r}. {setting.help}")
        if value == self.value(name):
            return
        if value == setting.default:
            self._values.pop(name, None)
        else:
            self._values[name] = value
        if self.path is not None:
            self._write(self.path)

    def set_keys(self, wanted: Mapping[str, tuple[str, ...] | None]) -> None:
        """Give actions other keys and store them; None: those that the program gives it."""
        for name, keys in wanted.items():
            if keys is None:
                self.keys.pop(name, None)
            else:
                self.keys[name] = keys
        if self.path is not None:
            self._write(self.path)

    def _read(self, path: Path) -> None:
        try:
            found = tomllib.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            self.problems.append(
                phrase("The settings in {0} cannot be read: {1}.", str(path), str(error))
            )
            return
        for name, value in found.items():
            if name == _KEYS:
                self._read_keys(value)
                continue
            setting = BY_NAME.get(name)
            if setting is None:
                self.problems.append(phrase("There is no setting called {0}.", name))
            elif not setting.accepts(value):
                self.problems.append(phrase("The setting {0} cannot be {1!r}.", name, value))
            elif value != setting.default:
                self._values[name] = value

    def _read_keys(self, found: object) -> None:
        if not isinstance(found, dict):
            self.problems.append(phrase("[keys] in the settings is no table."))
            return
        for name, keys in found.items():
            if isinstance(keys, list) and all(isinstance(key, str) for key in keys):
                self.keys[name] = tuple(keys)
            else:
                self.problems.append(
                    phrase('Keys for “{0}” are not a list such as ["Ctrl+U"].', name)
                )

    def _write(self, path: Path) -> None:
        """Write beside the file and rename, so that a crash leaves the old or the new one."""
        lines = []
        for setting in SETTINGS:
            if setting.name in self._values:
                value = _text(self._values[setting.name])
                lines.append(f"# {setting.help}\n{setting.name} = {value}\n")
        if self.keys:
            table = [f"{_name(one)} = {_text(list(keys))}" for one, keys in self.keys.items()]
            lines.append("\n".join(["# Keys of your own.", f"[{_KEYS}]", *table, ""]))
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".settings-")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write("\n".join(lines))
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise


def _text(value: Value | list[str]) -> str:
    """A value as TOML: JSON's strings, numbers, booleans and lists are TOML's too."""
    return json.dumps(value, ensure_ascii=False)


def _name(name: str) -> str:
    bare = name.isascii() and name.replace("_", "").replace("-", "").isalnum()
    return name if bare else _text(name)
