"""The command line: each command parses, calls a workflow and prints its summary.

Exit codes: 0; 1 for what a person can mend, with one sentence on stderr; 2 for a wrong usage; 130
when stopped by Ctrl+C. Heavy parts are imported by the commands that need them.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, BinaryIO

import typer
from typer.core import TyperGroup

from annotator import __version__
from annotator.cli import learning
from annotator.cli.labels import SchemaName, check_schema, schema_
from annotator.cli.options import (
    AnnotatorName,
    CorpusPath,
    PipelineName,
    ReportFile,
    load_pipeline,
    signature,
)
from annotator.cli.ranking import rank
from annotator.errors import UserError
from annotator.opening import SUFFIX, default_corpus, is_missing, open_window
from annotator.terminal import ProgressLine, list_details, remark, report_bug, say, writing

if TYPE_CHECKING:
    from annotator.store.corpus import Corpus
    from annotator.workflows import ImportReport, SuggestReport

_INTERRUPTED = 130  # as shells count it: 128 + SIGINT


class ExportFormat(StrEnum):
    """What `annotator export` writes."""

    SPACY = "spacy"
    JSONL = "jsonl"
    CSV = "csv"


class _Root(TyperGroup):
    """Takes anything that is no command for what is to be opened, and ends failures plainly."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        if not args or args[0] not in {*self.commands, "--help", "--version"}:
            args = ["open", *args]
        if "" in args:  # a shell's variable without a value: as a path it would be this folder
            ctx.fail("one of the names is empty")
        return super().parse_args(ctx, args)

    def collect_usage_pieces(self, ctx: Any) -> list[str]:
        return ["[CORPUS.corpus] [ARTICLES...] | COMMAND [ARGS]..."]

    def invoke(self, ctx: Any) -> Any:
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
            return result
        except UserError as error:
            remark(f"annotator: {error}")
            raise typer.Exit(1) from error
        except KeyboardInterrupt as error:
            remark("Stopped.")
            raise typer.Exit(_INTERRUPTED) from error
        except BrokenPipeError:
            # Whoever read the output has enough.
            _drop_output()
            raise typer.Exit(0) from None


_NO_ACCESS = "Ask its owner for permission, or take a file or folder of your own."
_NO_ROOM = "See whether the disk is full, or was taken away, and do it again."


def _drop_output() -> None:
    """Let what is still buffered go nowhere, so that the end of the process does not fail on it."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


app = typer.Typer(
    cls=_Root, add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False
)


def _show_version(wanted: bool) -> None:
    if wanted:
        say(f"annotator {__version__}")
        raise typer.Exit


@app.callback(
    epilog="Exit codes: 0; 1 for what you can mend, told on stderr; 2 for a wrong usage; "
    "130 when stopped by Ctrl+C (what was stored by then stays).",
)
def root(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version."),
    ] = False,
) -> None:
    """Annotate entities and casualty figures in news articles.

    Without a command: open the window on a corpus (made when it is missing; without a name your
    own one is opened) and load articles into it.
    """


@app.command("open")
def open_(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(metavar="CORPUS.corpus ARTICLES", help="A corpus, then files and folders."),
    ] = None,
    schema_name: SchemaName = "",
) -> None:
    """Open the window. The word "open" may be left out."""
    given = list(paths or ())
    corpus = given.pop(0) if given and given[0].suffix == SUFFIX else default_corpus()
    if any(path.suffix == SUFFIX for path in given):
        raise typer.BadParameter("only one corpus can be opened, and it is named first")
    check_schema(corpus, schema_name)
    raise typer.Exit(open_window(corpus, given, schema_name))


@contextmanager
def _stoppable(report: ImportReport | SuggestReport) -> Iterator[None]:
    """Ctrl+C ends the work; what was stored by then is said."""
    try:
        yield
    except KeyboardInterrupt:
        say(f"{report.summary()} Stopped; these are stored.")
        raise typer.Exit(_INTERRUPTED) from None


@app.command("import")
def import_(
    corpus_path: CorpusPath,
    articles: Annotated[
        list[Path],
        typer.Argument(
            metavar="ARTICLES",
            help="Files and folders; .txt, .jsonl, our export.",
            readable=False,  # what cannot be read is listed like all else that cannot be loaded
        ),
    ],
    annotator: AnnotatorName = "",
    schema_name: SchemaName = "",
    report_file: ReportFile = None,
) -> None:
    """Load articles into a corpus, which is made when it is missing.

    Articles that are there already are not doubled. What could not be loaded is listed with the
    reason; the exit code is 1 when nothing could be loaded.
    """
    from annotator.formats.jsonl import schema_of
    from annotator.resources import schema as schema_named
    from annotator.store.corpus import Corpus
    from annotator.workflows import ImportReport, import_articles

    report = ImportReport()
    is_new = is_missing(corpus_path)
    if is_new and all(map(is_missing, articles)):
        raise UserError("There is no such file or folder.", "Look at the spelling.", articles[0])
    check_schema(corpus_path, schema_name)
    schema = schema_named(schema_name) if schema_name else None
    if schema is None and is_new:  # made for an exchange file, it gets the labels of that file
        schema = schema_of(articles[0])
    with (
        Corpus.open(corpus_path, signature(annotator), create=True, schema=schema) as corpus,
        _stoppable(report),
        ProgressLine("Importing", "files") as progress,
    ):
        import_articles(corpus, articles, progress, report)
    list_details(report.details(), report_file, always=len(report.rejected))
    say(report.summary())
    if not report.found_articles:
        raise UserError("No article could be loaded.", "The lines above say why.")


@app.command("suggest")
def suggest_(
    corpus_path: CorpusPath,
    pipeline: PipelineName = "",
    again: Annotated[
        bool, typer.Option("--again", help="Also where this pipeline has been before.")
    ] = False,
) -> None:
    """Let a pipeline suggest spans and casualty figures, for people to accept or reject.

    Suggestions never touch what people have marked, and what was rejected does not come back.
    Stopped by Ctrl+C, the next run goes on from there.
    """
    from annotator.store.corpus import Corpus
    from annotator.workflows import SuggestReport, suggest

    with Corpus.open(corpus_path) as corpus:
        loaded = load_pipeline(pipeline)
        report = SuggestReport(loaded.name, loaded.version)
        with _stoppable(report), ProgressLine("Suggesting", "articles") as progress:
            suggest(corpus, loaded, progress, again=again, report=report)
    say(report.summary())


app.command("rank")(rank)
app.command("train")(learning.train)
app.command("evaluate")(learning.evaluate)
app.command("curve")(learning.curve)
app.command("models")(learning.models)


@app.command("export")
def export_(
    corpus_path: CorpusPath,
    out: Annotated[Path, typer.Argument(metavar="OUT", help="A folder (spacy) or a file.")],
    format: Annotated[
        ExportFormat,
        typer.Option(
            "--format",
            help="spacy: a folder that “spacy train” takes; jsonl: all of the corpus, to be "
            "imported again; csv: a table of all casualty figures.",
        ),
    ],
    seed: Annotated[
        int, typer.Option(min=0, help="Shares articles out to training and testing (spacy).")
    ] = 0,
    annotator: AnnotatorName = "",
    suggestions: Annotated[
        bool, typer.Option("--suggestions", help="With the pending suggestions (csv).")
    ] = False,
    convention: Annotated[
        str,
        typer.Option(
            metavar="NAME",
            help="With a standard's numbers (csv): plain, ucdp, acled, gtd, airwars, ibc, or the "
            "path of a file.",
        ),
    ] = "",
    report_file: ReportFile = None,
) -> None:
    """Take work out of a corpus.

    spacy holds the confirmed work of one annotator, csv and jsonl that of all. An earlier export in
    the same place is replaced; anything else there is not touched.
    """
    from annotator.store.corpus import Corpus
    from annotator.workflows import export

    if str(out) == "-":
        raise typer.BadParameter("an export goes to a file or folder, not to the output stream")
    with Corpus.open(corpus_path, signature(annotator)) as corpus:
        _check_annotator(corpus, annotator, format)
        with ProgressLine("Exporting", "articles") as progress:
            report = export(
                corpus, out, format, seed, progress, suggestions=suggestions, convention=convention
            )
    list_details(report.details(), report_file)
    say(report.summary())


app.command("schema")(schema_)


@app.command("highlight")
def highlight_(
    source: Annotated[
        str, typer.Argument(metavar="IN.jsonl|-", help="JSON lines; “-” is the input stream.")
    ] = "-",
    out: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="OUT.jsonl", help="A file instead of stdout."),
    ] = None,
    pipeline: PipelineName = "",
) -> None:
    """Find spans and casualty figures in articles, without a corpus.

    Takes one line {"id", "text", "date"} an article, of which only "text" is needed, and gives one
    line {"id", "spans", "figures", "totals"} for it, as a stream. A bad line is named on stderr by
    its number and skipped; the exit code is 1 only when no line was good.
    """
    from annotator.workflows import highlight_stream

    with ExitStack() as stack:
        lines = _input(stack, source, out)
        loaded = load_pipeline(pipeline)  # before an older output is emptied
        sink = _output(stack, out)
        progress = stack.enter_context(
            # A bar and the result must not share the terminal.
            ProgressLine("Highlighting", "lines", hidden=out is None and sys.stdout.isatty())
        )
        report = highlight_stream(
            lines, sink, loaded, lambda number, why: remark(f"line {number}: {why}"), progress
        )
    if out is not None:
        say(report.summary())
    else:
        remark(report.summary())
    if report.bad and not report.good:
        raise UserError("No line could be read.", "The lines above say why.")


def _input(stack: ExitStack, source: str, out: Path | None) -> BinaryIO:
    """Where lines come from; a file is closed with the stack. It must not be the output `out`."""
    path = Path(source)
    try:
        lines = sys.stdin.buffer if source == "-" else stack.enter_context(path.open("rb"))
    except OSError as error:
        hint = "Give a file of JSON lines, or “-” for the input stream."
        raise UserError(f"It cannot be read: {error.strerror}.", hint, path) from error
    if out is not None and out.is_file() and os.path.samestat(os.fstat(lines.fileno()), out.stat()):
        hint = "Give another name after -o."
        raise UserError("The file would be written over while it is read.", hint, out)
    return lines


def _output(stack: ExitStack, out: Path | None) -> BinaryIO:
    """Where lines go to; a file is emptied, and closed with the stack."""
    if out is None:
        return sys.stdout.buffer
    with writing(out):
        return stack.enter_context(out.open("wb"))


def _check_annotator(corpus: Corpus, given: str, format: ExportFormat) -> None:
    """A training set of somebody who is not in the corpus is a mistyped name."""
    from annotator.store.exchange import articles_by_annotator

    names = articles_by_annotator(corpus) if given and format is ExportFormat.SPACY else {}
    if names and corpus.annotator not in names:
        hint = f"There is work by {', '.join(sorted(names))}."
        raise UserError(
            f"There is no work by {corpus.annotator} in this corpus.", hint, corpus.path
        )


def run_commands() -> None:
    """Run the command line; a bug is reported in a sentence, with the details in the log."""
    try:
        app(prog_name="annotator")
    except OSError as error:
        _drop_output()
        where = f"{os.fsdecode(error.filename)}: " if error.filename else ""
        remedy = _NO_ACCESS if isinstance(error, PermissionError) else _NO_ROOM
        remark(f"annotator: {where}{error.strerror or error}. {remedy}")
        sys.exit(1)
    except Exception as error:
        report_bug(error)
        sys.exit(1)
