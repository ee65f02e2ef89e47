"""Finds the data files in `resources/`: in a checkout, an installed wheel, a frozen program."""

from __future__ import annotations

import sys
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

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
