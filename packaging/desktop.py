"""Lays beside the built program what a Linux desktop wants: menu entry, icons, file type."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from environment import ROOT

APP_ID = "org.annotator.Annotator"
ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)

_LINUX = ROOT / "packaging" / "linux"
_ICON = ROOT / "resources" / "icons" / "annotator.svg"


def add(program: Path) -> None:
    """Write `share/` and `install.sh` into the program's folder."""
    share = program / "share"
    for source, place in (
        (f"{APP_ID}.desktop", share / "applications"),
        (f"{APP_ID}.metainfo.xml", share / "metainfo"),
    ):
        place.mkdir(parents=True, exist_ok=True)
        shutil.copy(_LINUX / source, place / source)
    types = share / "mime" / "packages"
    types.mkdir(parents=True, exist_ok=True)
    (types / f"{APP_ID}.xml").write_text(file_type(), encoding="utf-8")
    add_icons(share / "icons" / "hicolor")
    shutil.copy(_LINUX / "install.sh", program / "install.sh")


def file_type() -> str:
    """The description of corpus files, with the application id that the store writes."""
    from annotator.store.database import APPLICATION_ID

    template = (_LINUX / f"{APP_ID}.mime.xml").read_text(encoding="utf-8")
    return template.replace("@APPLICATION_ID@", f"0x{APPLICATION_ID:08X}")


def add_icons(hicolor: Path) -> None:
    """The icon as drawn, and as pictures in the usual sizes."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QGuiApplication, QIcon

    application = QGuiApplication.instance() or QGuiApplication([])
    scalable = hicolor / "scalable" / "apps"
    scalable.mkdir(parents=True, exist_ok=True)
    shutil.copy(_ICON, scalable / f"{APP_ID}.svg")
    icon = QIcon(str(_ICON))
    for size in ICON_SIZES:
        place = hicolor / f"{size}x{size}" / "apps"
        place.mkdir(parents=True, exist_ok=True)
        picture = icon.pixmap(QSize(size, size), 1.0)
        if not picture.save(str(place / f"{APP_ID}.png")):
            raise OSError(f"the icon of {size} pixels could not be written")
    del application
