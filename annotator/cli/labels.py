"""The labels of a corpus on the command line: show them, take them out, put in others."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from annotator.cli.options import AnnotatorName, CorpusPath, signature
from annotator.errors import UserError
from annotator.opening import is_missing
from annotator.terminal import say, writing
from annotator.texts import counted

SchemaName = Annotated[
    str,
    typer.Option(
        "--schema",
        metavar="NAME_OR_FILE",
        help="The labels of a corpus that is made now: conflict-news, conflict-events, "
        "news-entities, or a TOML file. [default: conflict-news]",
    ),
]


def check_schema(corpus: Path, name: str) -> None:
    """Make sure that a schema given by name can be that of a corpus that is opened.

    Raises:
        UserError: there is none of that name, or the corpus has labels already.
    """
    from annotator.resources import schema

    if name:
        schema(name)
        if not is_missing(corpus):
            hint = "“annotator schema” changes the labels of a corpus, or leave --schema out."
            raise UserError("This corpus has its labels already.", hint, corpus)


def _show_or_change(corpus_path: Path, annotator: str, take: str, out: Path | None) -> None:
    """Carry out `annotator schema`."""
    from annotator.domain.schema_edits import SchemaProblem, adopt
    from annotator.formats.schema_file import write_schema
    from annotator.resources import schema
    from annotator.store.corpus import Corpus
    from annotator.store.schema_changes import change_schema, label_use

    with Corpus.open(corpus_path, annotator, exclusive=bool(take)) as corpus:
        if take:
            try:
                change_schema(corpus, adopt(corpus.schema, schema(take)))
            except SchemaProblem as error:
                raise UserError(str(error), "Mend the file.") from error
            say(f"The corpus has the labels of {corpus.schema.title} now.")
        if out is not None:
            with writing(out):
                out.write_text(write_schema(corpus.schema), encoding="utf-8")
            say(counted("{0:,} label(s) written to {1}.", len(corpus.schema.labels), out))
        if not take and out is None:
            uses = label_use(corpus)
            for label in corpus.schema.labels:
                spans = counted("{0:,} span(s)", uses[label.name].annotations)
                say(f"{label.key}  {label.name:12}  {label.title}: {spans}")


def schema_(
    corpus_path: CorpusPath,
    take: Annotated[
        str,
        typer.Option(
            "--import",
            metavar="NAME_OR_FILE",
            help="Take over another schema: conflict-news, conflict-events, news-entities, or a "
            "TOML file. A label that is in use and not in it is refused.",
        ),
    ] = "",
    out: Annotated[
        Path | None,
        typer.Option("--export", metavar="FILE.toml", help="Write the labels to a file."),
    ] = None,
    annotator: AnnotatorName = "",
) -> None:
    """Show, share or change the labels of a corpus.

    Without an option: each label with its key and how many spans have it. What is changed can be
    undone in the window.
    """
    _show_or_change(corpus_path, signature(annotator), take, out)
