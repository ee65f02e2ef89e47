"""Qt's system libraries and a font: found missing by trying, then installed or asked for.

Qt's wheels bring Qt itself but lean on a dozen libraries of the operating system. Nothing is looked
up by name: the real modules are loaded in a process of their own.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from environment import SetupError, program

_FONT_FOLDERS = (
    Path("/usr/share/fonts"),
    Path("/usr/local/share/fonts"),
    Path.home() / ".fonts",
    Path.home() / ".local" / "share" / "fonts",
)

# The platform plugin is a library of its own, which Qt loads when a window is opened.
_IMPORT_QT = "import PySide6.QtWidgets, PySide6.QtSvg"
_LOAD_PLUGIN = """
import ctypes, pathlib, PySide6
root = pathlib.Path(PySide6.__file__).parent
ctypes.CDLL(str(root / "Qt" / "plugins" / "platforms" / "lib{name}.so"))
"""


@dataclass(frozen=True)
class PackageTool:
    """One system's way to install packages, and what Qt's libraries are called there."""

    command: str
    update: tuple[str, ...]
    install: tuple[str, ...]
    by_hand: str
    packages: tuple[str, ...]


TOOLS = (
    PackageTool(
        "apt-get",
        ("apt-get", "update", "-qq"),
        ("apt-get", "install", "-y", "-qq", "--no-install-recommends"),
        "sudo apt-get update && sudo apt-get install -y",
        (
            "libegl1",
            "libgl1",
            "libglib2.0-0",
            "libdbus-1-3",
            "libfontconfig1",
            "libwayland-client0",
            "libwayland-cursor0",
            "libxkbcommon0",
            "libxkbcommon-x11-0",
            "libxcb-cursor0",
            "libxcb-icccm4",
            "libxcb-image0",
            "libxcb-keysyms1",
            "libxcb-randr0",
            "libxcb-render-util0",
            "libxcb-shape0",
            "libxcb-xinerama0",
            "libxcb-xkb1",
            "fonts-dejavu-core",
        ),
    ),
    PackageTool(
        "dnf",
        (),
        ("dnf", "install", "-y", "-q"),
        "sudo dnf install",
        (
            "mesa-libEGL",
            "mesa-libGL",
            "glib2",
            "dbus-libs",
            "fontconfig",
            "libwayland-client",
            "libwayland-cursor",
            "libxkbcommon",
            "libxkbcommon-x11",
            "xcb-util-cursor",
            "xcb-util-image",
            "xcb-util-keysyms",
            "xcb-util-renderutil",
            "xcb-util-wm",
            "dejavu-sans-fonts",
        ),
    ),
    PackageTool(
        "pacman",
        (),
        ("pacman", "-S", "--needed", "--noconfirm"),
        "sudo pacman -S --needed",
        (
            "libglvnd",
            "mesa",
            "glib2",
            "dbus",
            "fontconfig",
            "wayland",
            "libxkbcommon",
            "libxkbcommon-x11",
            "xcb-util-cursor",
            "xcb-util-image",
            "xcb-util-keysyms",
            "xcb-util-renderutil",
            "xcb-util-wm",
            "ttf-dejavu",
        ),
    ),
    PackageTool(
        "zypper",
        (),
        ("zypper", "--non-interactive", "install"),
        "sudo zypper install",
        (
            "Mesa-libEGL1",
            "Mesa-libGL1",
            "libglib-2_0-0",
            "libdbus-1-3",
            "fontconfig",
            "libwayland-client0",
            "libwayland-cursor0",
            "libxkbcommon0",
            "libxkbcommon-x11-0",
            "libxcb-cursor0",
            "libxcb-icccm4",
            "libxcb-image0",
            "libxcb-keysyms1",
            "libxcb-render-util0",
            "dejavu-fonts",
        ),
    ),
)


def has_display(environment: Mapping[str, str]) -> bool:
    """Whether a window can be shown: a display server, or a platform chosen by hand."""
    if sys.platform != "linux":
        return True
    return any(environment.get(k) for k in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def ensure(environment: Mapping[str, str]) -> None:
    """See to it that Qt can load here, for a window if there is a display.

    Raises:
        SetupError: something is missing and could not be installed without asking.
    """
    if sys.platform != "linux":
        return
    missing = find_missing(environment)
    if not missing:
        return
    print(f"Qt needs something of this system that is not there: {missing}")
    tool = next((tool for tool in TOOLS if shutil.which(tool.command)), None)
    if tool is None:
        raise SetupError("Install Qt's system libraries (EGL, xkbcommon, xcb-cursor) and a font.")
    prefix = _may_install()
    if prefix is None:
        raise SetupError(f"Type this line, then run again:\n\n  {by_hand(tool)}")
    _install(tool, prefix)
    missing = find_missing(environment)
    if missing:
        raise SetupError(f"Still missing after the installation: {missing}")


def by_hand(tool: PackageTool) -> str:
    """The exact line for a person to type."""
    return " ".join((tool.by_hand, *tool.packages))


def find_missing(environment: Mapping[str, str]) -> str:
    """What stands in the way, in the loader's own words; "" when nothing does."""
    trials = [_IMPORT_QT]
    if environment.get("DISPLAY"):
        trials.append(_LOAD_PLUGIN.format(name="qxcb"))
    if environment.get("WAYLAND_DISPLAY"):
        trials.append(_LOAD_PLUGIN.format(name="qwayland"))
    for code in trials:
        tried = subprocess.run(
            [program("python"), "-c", code], capture_output=True, text=True, check=False
        )
        if tried.returncode != 0:
            return (tried.stderr.strip().splitlines() or ["Qt cannot be loaded"])[-1]
    return "" if _has_font() else "no font is installed"


def _has_font() -> bool:
    return any(
        next(folder.rglob(pattern), None) is not None
        for folder in _FONT_FOLDERS
        if folder.is_dir()
        for pattern in ("*.ttf", "*.otf", "*.ttc", "*.pfb")
    )


def _may_install() -> tuple[str, ...] | None:
    """What to put before an installing command, or None when a password would be needed."""
    if os.geteuid() == 0:
        return ()
    sudo = shutil.which("sudo")
    if sudo is None:
        return None
    asked = subprocess.run([sudo, "-n", "true"], capture_output=True, check=False)
    return (sudo, "-n") if asked.returncode == 0 else None


def _install(tool: PackageTool, prefix: Sequence[str]) -> None:
    print(f"Installing {len(tool.packages)} system packages with {tool.command} …")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    steps = [step for step in (tool.update, (*tool.install, *tool.packages)) if step]
    for step in steps:
        done = subprocess.run(
            [*prefix, *step],
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode != 0:
            raise SetupError(
                f"{done.stdout}{done.stderr}\n{tool.command} failed. "
                f"Type this line, then run again:\n\n  {by_hand(tool)}"
            )
