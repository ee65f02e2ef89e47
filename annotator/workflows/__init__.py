"""What the command line and the window both do: import, suggest, export.

What this package offers is looked up in its modules when first asked for: a window that asks for
one of them starts without the others.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from annotator.workflows.exporting import FORMATS, ExportReport, export
    from annotator.workflows.highlighting import HighlightReport, highlight_stream
    from annotator.workflows.importing import ImportReport, import_articles
    from annotator.workflows.progress import Progress, quiet
    from annotator.workflows.suggesting import SuggestReport, suggest

__all__ = [
    "FORMATS",
    "ExportReport",
    "HighlightReport",
    "ImportReport",
    "Progress",
    "SuggestReport",
    "export",
    "highlight_stream",
    "import_articles",
    "quiet",
    "suggest",
]

_MODULES = {
    "FORMATS": "exporting",
    "ExportReport": "exporting",
    "export": "exporting",
    "HighlightReport": "highlighting",
    "highlight_stream": "highlighting",
    "ImportReport": "importing",
    "import_articles": "importing",
    "Progress": "progress",
    "quiet": "progress",
    "SuggestReport": "suggesting",
    "suggest": "suggesting",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(name)
    return getattr(import_module(f"annotator.workflows.{_MODULES[name]}"), name)
