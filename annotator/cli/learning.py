"""The commands `train`, `evaluate`, `curve` and `models`: suggestions that learn from the work."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from annotator.cli.options import (
    AnnotatorName,
    CorpusPath,
    PipelineName,
    ReportFile,
    load_pipeline,
    pipeline_name,
    signature,
)
from annotator.errors import UserError
from annotator.terminal import ProgressLine, list_details, remark, say

if TYPE_CHECKING:
    from annotator.workflows.models import Model

Minutes = Annotated[float, typer.Option(min=0.1, help="The longest that a training may take.")]
Epochs = Annotated[int, typer.Option(min=1, help="How often it may go over the articles.")]
Seed = Annotated[
    int, typer.Option(min=0, help="Shares articles out to training and testing, by their text.")
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")]


def train(
    corpus_path: CorpusPath,
    output: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Where the model goes. [default: among your models]"),
    ] = None,
    pipeline: PipelineName = "",
    minutes: Minutes = 2.0,
    epochs: Epochs = 10,
    seed: Seed = 0,
    use: Annotated[
        bool, typer.Option("--use", help="Let the new model make the suggestions from now on.")
    ] = False,
    annotator: AnnotatorName = "",
    report_file: ReportFile = None,
) -> None:
    """Train the pipeline on the confirmed work of one annotator.

    A fifth of the articles is held out, near-duplicates together. The model is kept only when it
    suggests better there; the former one is never changed. Labels of spans are learnt, and words
    that tell of casualties.
    """
    from annotator.nlp.training import TrainingOptions
    from annotator.settings import Settings, settings_path
    from annotator.store.corpus import Corpus
    from annotator.workflows.models import choose
    from annotator.workflows.training import train as train_

    options = TrainingOptions(minutes=minutes, epochs=epochs, seed=seed)
    with (
        Corpus.open(corpus_path, signature(annotator)) as corpus,
        ProgressLine("Training", "batches") as progress,
    ):
        report = train_(corpus, pipeline_name(pipeline), output, options, _Told(progress))
    list_details(report.details(), report_file)
    if use and report.path is not None:
        choose(Settings(settings_path()), str(report.path.resolve()))
    for line in report.lines():
        say(line)


class _Told:
    """Shows the events of a training: batches in the progress line, scores as lines."""

    def __init__(self, progress: ProgressLine) -> None:
        self._progress = progress

    def __call__(self, event: dict[str, Any]) -> None:
        match event["event"]:
            case "step":
                done = (event["epoch"] - 1) * event["steps"] + event["step"]
                what = f"loss {event['loss']:.4f}"
                self._progress(done, event["epochs"] * event["steps"], what)
            case "score":
                shown = [f"{one} {100 * event[one]:.1f}" for one in ("precision", "recall", "f1")]
                when = f"epoch {event['epoch']}" if event["epoch"] else "before"
                shown.append(f"f1 of the recogniser alone {100 * event['recogniser_f1']:.1f}")
                remark(f"{when}: {', '.join(shown)}, loss {event['loss']:.4f}")
            case "spans":
                remark(f"spans, round {event['epoch']}: f1 {100 * event['f1']:.1f}")


def evaluate(
    corpus_path: CorpusPath,
    pipeline: PipelineName = "",
    everything: Annotated[
        bool, typer.Option("--all", help="Also on articles that a training learns from.")
    ] = False,
    seed: Seed = 0,
    annotator: AnnotatorName = "",
    as_json: Json = False,
) -> None:
    """Hold a pipeline's suggestions against confirmed work.

    Precision, recall and F1 for each label, exact and overlapping; casualty figures found, exact
    and by field; what is taken for what. On the articles that `train` holds out.
    """
    from annotator.store.corpus import Corpus
    from annotator.workflows.evaluating import evaluate as evaluate_

    with Corpus.open(corpus_path, signature(annotator)) as corpus:
        loaded = load_pipeline(pipeline)
        with ProgressLine("Evaluating", "articles") as progress:
            report = evaluate_(corpus, loaded, seed=seed, everything=everything, progress=progress)
    if as_json:
        say(json.dumps(report.plain(), ensure_ascii=False))
        return
    for line in report.lines():
        say(line)


def curve(
    corpus_path: CorpusPath,
    pipeline: PipelineName = "",
    minutes: Minutes = 2.0,
    epochs: Epochs = 10,
    seed: Seed = 0,
    annotator: AnnotatorName = "",
    as_json: Json = False,
) -> None:
    """Train on 25, 50, 75 and 100 % of the confirmed work, to see what more work will bring.

    The curve is kept in the corpus, for its chart; nothing is kept of the models.
    """
    from dataclasses import asdict

    from annotator.nlp.training import TrainingOptions
    from annotator.store.corpus import Corpus
    from annotator.workflows.learning_curve import SHARES, forecast, learning_curve

    options = TrainingOptions(minutes=minutes, epochs=epochs, seed=seed)
    done = 0
    with (
        Corpus.open(corpus_path, signature(annotator)) as corpus,
        ProgressLine("Trained", "parts") as progress,
    ):

        def tell(event: dict[str, Any]) -> None:
            nonlocal done
            if event["event"] == "point":
                done += 1
                progress(done, len(SHARES) + 1, f"F1 {100 * event['f1']:.1f}")

        found = learning_curve(corpus, pipeline_name(pipeline), options, tell)
    after = forecast(found, 50)
    if as_json:
        points = [asdict(one) for one in found]
        for point in points:
            del point["held_out"]
        plain = {"points": points, "next_50": None if after is None else asdict(after)}
        say(json.dumps(plain))
        return
    say(f"{'share':>6}{'articles':>10}{'recogniser':>12}{'suggested':>11}{'seconds':>9}")
    for one in found:
        say(
            f"{one.share:>5}%{one.articles:>10,}{100 * one.recogniser:>12.1f}"
            f"{100 * one.suggested:>11.1f}{one.seconds:>9.0f}"
        )
    if after is not None:
        say(
            f"The next 50 articles will bring about +{100 * after.gain:.1f} F1, probably "
            f"between {100 * after.least:+.1f} and {100 * after.most:+.1f}."
        )


def models(
    use: Annotated[
        str,
        typer.Option("--use", metavar="NAME", help="Let this model make the suggestions."),
    ] = "",
    back: Annotated[
        bool, typer.Option("--back", help="Go back to the pipeline before the present one.")
    ] = False,
) -> None:
    """List the models that were trained here, the newest first; choose one, or go back."""
    from annotator.settings import Settings, settings_path
    from annotator.workflows.models import choose, is_lost, list_models, roll_back

    settings = Settings(settings_path())
    found = list_models()
    if use and back:
        raise typer.BadParameter("--use and --back cannot be had together")
    if use:
        wanted = next((one for one in found if one.name == use), None)
        if wanted is None:
            hint = "`annotator models` lists them."
            raise UserError(f"There is no model “{use}”.", hint)
        choose(settings, str(wanted.path))
    if back and roll_back(settings) is None:
        raise UserError("There is no pipeline to go back to.", "`annotator models` lists them.")
    for one in found:
        say(_line(one, settings.text("pipeline")))
    if not found:
        say("No model has been trained yet: `annotator train CORPUS.corpus` makes one.")
    if is_lost(settings.text("pipeline")):
        remark(f"{settings.text('pipeline')} is chosen, but no longer there: --back leaves it.")
    if use or back:
        say(f"Suggestions are now made by {settings.text('pipeline') or 'the installed pipeline'}.")


def _line(model: Model, chosen: str) -> str:
    mark = "in use  " if str(model.path) == chosen else "        "
    return (
        f"{mark}{model.name}: {model.made_at:%Y-%m-%d}, {model.articles:,} articles of "
        f"{model.corpus}, F1 {100 * model.f1_before:.1f} → {100 * model.f1:.1f} on "
        f"{model.held_out:,} held out"
    )
