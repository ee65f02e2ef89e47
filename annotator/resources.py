"""Finds the data files in `resources/`: in a checkout, an installed wheel, a frozen program."""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from annotator.domain.records import from_plain
from annotator.domain.schema import HUES, Label, LabelSchema
from annotator.errors import UserError
from annotator.texts import later, phrase

if TYPE_CHECKING:
    from annotator.domain.conventions import Convention

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
        UserError: it is not TOML, lacks a field, or uses a name or key twice; it says which.
    """
    hint = phrase("Mend the file or take one of the schemas that come with the program.")
    where = ""
    try:
        data: dict[str, Any] = tomllib.loads(toml)
        missing = [name for name in ("name", "title", "label") if not data.get(name)]
        if missing or not isinstance(data["label"], list):
            lacks = ", ".join(missing) or phrase("list of labels")
            raise ValueError(phrase("it has no {0}", lacks))
        labels = []
        for number, plain in enumerate(data["label"], 1):
            name = plain.get("name", "") if isinstance(plain, dict) else ""
            where = phrase("label {0}", f"{number} ({name})" if name else number)
            labels.append(_label(plain))
        where = ""
        head = {"name": data["name"], "title": data["title"]}
        made = from_plain(LabelSchema, {**head, "labels": [], "pictures": data.get("picture", [])})
        return replace(made, labels=tuple(labels))
    except ValueError as error:
        what = phrase("in {0}: {1}", where, error) if where else error
        raise UserError(phrase("This is not a label schema: {0}.", what), hint) from error


def _label(plain: Any) -> Label:
    if not isinstance(plain, dict):
        raise ValueError(phrase("it is not a table"))
    label = from_plain(Label, plain)
    if not 0 <= label.hue < HUES:
        text = later("hue is {0}; the colours are 0 to {1}")
        raise ValueError(phrase(text, label.hue, HUES - 1))
    return label


T = TypeVar("T")


def _names(folder: str) -> list[str]:
    return sorted(path.stem for path in resource(folder).glob("*.toml"))


def _named(folder: str, missing: str, name_or_path: str, read: Callable[[str], T]) -> T:
    """What a file of that name in `folder`, or of that path, holds; faults name the file."""
    names = _names(folder)
    path = resource(folder, f"{name_or_path}.toml")
    if name_or_path not in names:
        path = Path(name_or_path).expanduser()
    try:
        toml = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        hint = phrase("There are: {0}; or give the path of a file.", ", ".join(names))
        raise UserError(phrase(missing, name_or_path), hint) from error
    try:
        return read(toml)
    except UserError as error:
        raise UserError(error.message, error.hint, path) from error


def schema_names() -> list[str]:
    """The label schemas that come with the program, by the names their files have."""
    return _names("schemas")


def schema(name_or_path: str) -> LabelSchema:
    """A label schema by its name, or from a file of one's own.

    Raises:
        UserError: there is none of that name, or the file is not a schema.
    """
    return _named("schemas", later("There is no label schema “{0}”."), name_or_path, read_schema)


def convention_names() -> list[str]:
    """The conventions that come with the program, by the names their files have."""
    return _names("conventions")


def convention_title(name: str) -> str:
    """The title of a convention that comes with the program; the rest of its file is not read."""
    head, _, _ = (
        resource("conventions", f"{name}.toml").read_text(encoding="utf-8").partition("\n[")
    )
    return phrase(str(tomllib.loads(head)["title"]))


def convention(name_or_path: str) -> Convention:
    """A convention by its name, or from a file of one's own.

    Raises:
        UserError: there is none of that name, or the file is not a convention.
    """
    missing = later("There is no convention “{0}”.")
    found = _named("conventions", missing, name_or_path, read_convention)
    own = name_or_path not in convention_names()
    return found if own else replace(found, title=phrase(found.title))


def read_convention(toml: str) -> Convention:
    """A convention from the text of its file.

    Raises:
        UserError: it cannot be used; says in which line, and what to write there.
    """
    from annotator.domain.convention_file import ConventionFault, parse_convention

    try:
        return parse_convention(toml)
    except ConventionFault as fault:
        raise UserError(phrase("This is not a convention: {0}.", fault), fault.remedy) from fault
