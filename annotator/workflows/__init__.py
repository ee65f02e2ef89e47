"""What the command line and the window both do: import, suggest, export."""

from __future__ import annotations

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
