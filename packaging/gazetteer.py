"""Writes resources/lexicons/gazetteer.tsv: names of the world's countries, provinces and cities.

    pip install --no-deps countryinfo==1.0.1 flashgeotext==0.5.5
    python packaging/gazetteer.py

The two packages (see the dependency group `lexicons`) are read where they are installed, nothing is
loaded from elsewhere: countryinfo (MIT) for names of countries in full, provinces, capitals and
demonyms, flashgeotext (MIT) for cities of GeoNames (CC BY). What is kept by hand in places.toml
and armed.toml goes before this file; names that are rather words or persons are in `not_places`
there.
"""

from __future__ import annotations

import importlib.util
import json
import re
import sys
import tomllib
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

LEXICONS = Path(__file__).resolve().parent.parent / "resources" / "lexicons"
TARGET = LEXICONS / "gazetteer.tsv"
_HEAD = """\
# Names that a recogniser's label is corrected by, made by packaging/gazetteer.py. Do not edit.
# From countryinfo 1.0.1 (MIT, Copyright (c) 2018 Porimol Chandro) and flashgeotext 0.5.5 (MIT,
# Copyright (c) 2019 Ben), whose cities are from GeoNames (geonames.org, CC BY).
"""
_SHORTEST = 4  # "Bar", "Man", "Wil": shorter names are words or given names at least as often
_NAME = re.compile(r"[A-Z][\w’'.\- ]*")
_WITH_PLURAL = ("an", "en", "er", "i", "ino", "ak", "eek", "ot", "ene")
_OF_PEOPLE = (*_WITH_PLURAL, "ese", "ish", "ench", "tch", "ss", "Czech", "Thai", "z")
_STATE = re.compile(r"\b(?:Republic|Kingdom|State|Commonwealth|Federation|Emirates|Sultanate)\b")


def _folder(package: str, inside: str) -> Path:
    found = importlib.util.find_spec(package)
    if found is None or found.origin is None:
        sys.exit(f"{package} is not installed: see the first lines of {Path(__file__).name}.")
    return Path(found.origin).parent / inside


def _plain(name: str) -> Iterator[str]:
    """A name as it may stand in the news: as it is and without diacritics."""
    name = re.sub(r"\s*\(.*?\)", "", name).strip()
    yield name
    folded = unicodedata.normalize("NFKD", name)
    yield "".join(char for char in folded if not unicodedata.combining(char))


def _texts(value: Any) -> list[str]:
    if isinstance(value, str):
        return [one.strip() for one in re.split(r"[,/]", value)]
    return [one for one in value or () if isinstance(one, str)]


def _countries() -> Iterator[tuple[str, str]]:
    """Countries, their other English names, capitals, provinces; and the words for their people."""
    for path in sorted(_folder("countryinfo", "data").glob("*.json")):
        country = json.loads(path.read_text(encoding="utf-8"))
        if isinstance(country.get("name"), str):
            yield country["name"], "GPE"
        for demonym in _texts(country.get("demonym")):
            if " and " not in demonym and demonym.endswith(_OF_PEOPLE):
                yield demonym, "NORP"
            if " and " not in demonym and demonym.endswith(_WITH_PLURAL):
                yield f"{demonym}s", "NORP"
        for other in _texts(country.get("altSpellings")):
            if _STATE.search(other):
                yield other, "GPE"
        for place in (*_texts(country.get("capital")), *_texts(country.get("provinces"))):
            yield place, "GPE"


def _cities() -> Iterator[tuple[str, str]]:
    path = _folder("flashgeotext", "resources") / "cities.json"
    for name in json.loads(path.read_text(encoding="utf-8")):
        yield name, "GPE"


def gathered() -> dict[str, str]:
    """Every name with its label; the first source that has it decides."""
    by_hand = tomllib.loads((LEXICONS / "places.toml").read_text(encoding="utf-8"))
    refused = set(by_hand["not_places"]["names"])
    found: dict[str, str] = {}
    for name, label in (*_countries(), *_cities()):
        for form in _plain(name):
            if (
                len(form) >= _SHORTEST
                and form not in refused
                and _NAME.fullmatch(form)
                and form.count(" ") < 7
            ):
                found.setdefault(form, label)
    return found


def main() -> int:
    """Write the file and say how many names are in it."""
    found = gathered()
    lines = "".join(f"{name}\t{label}\n" for name, label in sorted(found.items()))
    TARGET.write_text(_HEAD + lines, encoding="utf-8")
    print(f"{len(found):,} names written to {TARGET.name}, {TARGET.stat().st_size / 1e3:,.0f} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
