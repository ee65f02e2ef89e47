"""The window: the only place with Qt."""

import builtins

import PySide6.QtCore  # noqa: F401  # puts an import function of its own in place

# That function reads the source of every module imported from then on, to see whether it might
# ask for PySide6's `__feature__`. Nothing here does, and the reading would be felt at the start.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
