"""Finds the data files in `resources/`: in a checkout, an installed wheel, a frozen program."""

from __future__ import annotations

import sys
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from annotator.domain.conventions import Convention, convention_from
from annotator.domain.records import from_plain
from annotator.domain.schema import LabelSchema
from annotator.errors import UserError

DEFAULT_SCHEMA = "conflict-news"


@cache
def resource_folder() -> Path:
    """The folder that holds `schemas/`, `themes/` and the other data files."""
    package = Path(__file__).parent
    frozen = getattr(sys, "_MEIPASS", None)
    places = [package / "_resources", package.parent / "resources"]
    if frozen is not None:
        places.insert(0, Path(frozen) / "annotator" / "_resources")
    for place in places:
        if (place / "schemas").is_dir():
            return place
    raise FileNotFoundError(f"no resources in {', '.join(map(str, places))}")


def resource(*parts: str) -> Path:
    """The path of one data file: `resource("themes", "light.toml")`."""
    return resource_folder().joinpath(*parts)


def sample_folder() -> Path:
    """The folder with the sample articles: `seeds/` of a checkout, or a copy in the program."""
    inside = resource_folder() / "seeds"
    return inside if inside.is_dir() else resource_folder().parent / "seeds"


def default_schema() -> LabelSchema:
    """The label schema of a new corpus."""
    return read_schema(resource("schemas", f"{DEFAULT_SCHEMA}.toml").read_text(encoding="utf-8"))


def read_schema(toml: str) -> LabelSchema:
    """A label schema from the text of a schema file.

    Raises:
        UserError: it is not TOML, lacks a field, or uses a name or key twice.
    """
    try:
        data: dict[str, Any] = tomllib.loads(toml)
        plain = {"name": data["name"], "title": data["title"], "labels": data["label"]}
        return from_plain(LabelSchema, plain)
    except (KeyError, ValueError) as error:
        hint = "Mend the file or take one of the schemas that come with the program."
        raise UserError(f"This is not a label schema: {error}.", hint) from error


def convention_names() -> list[str]:
    """The conventions that come with the program, by the names their files have."""
    return sorted(path.stem for path in resource("conventions").glob("*.toml"))


def convention(name_or_path: str) -> Convention:
    """A convention by its name, or from a file of one's own.

    Raises:
        UserError: there is none of that name, or the file is not a convention.
    """
    path = resource("conventions", f"{name_or_path}.toml")
    if name_or_path not in convention_names():
        path = Path(name_or_path).expanduser()
    try:
        return read_convention(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        hint = f"There are: {', '.join(convention_names())}; or give the path of a file."
        raise UserError(f"There is no convention “{name_or_path}”.", hint) from error


def read_convention(toml: str) -> Convention:
    """A convention from the text of its file.

    Raises:
        UserError: it is not TOML, lacks a field, or uses a word that none has.
    """
    try:
        return convention_from(tomllib.loads(toml))
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        hint = "Mend the file or take one of the conventions that come with the program."
        raise UserError(f"This is not a convention: {error}.", hint) from error
