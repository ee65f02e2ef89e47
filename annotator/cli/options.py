"""What several commands take: their arguments and options, described once."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated, Any

import typer

from annotator.opening import SUFFIX


def _check_corpus(path: Path) -> Path:
    if path.suffix != SUFFIX and not os.path.isfile(path):  # noqa: PTH113 - it never raises
        raise typer.BadParameter(f"the name of a corpus ends in {SUFFIX}, unlike {path}")
    return path


CorpusPath = Annotated[
    Path,
    typer.Argument(
        metavar="CORPUS.corpus", help="The corpus.", callback=_check_corpus, readable=False
    ),
]
AnnotatorName = Annotated[
    str,
    typer.Option("--annotator", metavar="NAME", help="Whose work it is. [default: your login]"),
]
PipelineName = Annotated[
    str,
    typer.Option(
        "--pipeline",
        metavar="NAME_OR_PATH",
        help="An installed spaCy pipeline or a folder with one. [default: the installed one]",
    ),
]
ReportFile = Annotated[
    Path | None,
    typer.Option("--report", metavar="FILE", help="Write all remarks to a file, not to stderr."),
]


def pipeline_name(given: str) -> str:
    """The name or folder of the option, else of the setting, else "" for the installed pipeline."""
    from annotator.settings import Settings, settings_path

    return given or Settings(settings_path()).text("pipeline")


def load_pipeline(given: str) -> Any:
    """The pipeline of that name or folder, else the one of the settings."""
    from annotator.nlp.pipeline import Pipeline

    return Pipeline.load(pipeline_name(given))


def signature(given: str) -> str:
    """Who works: the option, else the setting, else "" for the login name."""
    from annotator.settings import Settings, settings_path

    return given or Settings(settings_path()).text("annotator")
