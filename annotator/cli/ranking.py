"""The command `rank`: the order in which going over the articles pays most."""

from __future__ import annotations

from typing import Annotated

import typer

from annotator.cli.options import CorpusPath, PipelineName, load_pipeline
from annotator.domain.worth import By
from annotator.terminal import ProgressLine, say


def rank(
    corpus_path: CorpusPath,
    by: Annotated[
        By,
        typer.Option(
            "--by",
            help="doubt: most wrong suggestions expected; rare: rare labels; unusual: words that "
            "few other articles have; new: what the pipeline in use has not been over; "
            "disagreement: what a second pipeline says otherwise; test: the test part first, at "
            "random.",
        ),
    ] = By.DOUBT,
    seed: Annotated[
        int, typer.Option(min=0, help="Shares articles out to training and testing (test).")
    ] = 0,
    pipeline: PipelineName = "",
) -> None:
    """Put the articles in the order in which going over them pays most.

    The window shows it as the order “Worth most”. Articles that come later stand last until the
    next ranking.
    """
    from annotator.store.corpus import Corpus
    from annotator.workflows.ranking import rank_articles

    with Corpus.open(corpus_path) as corpus:
        second = load_pipeline(pipeline) if by is By.DISAGREEMENT and pipeline else None
        with ProgressLine("Ranking", "articles") as progress:
            report = rank_articles(corpus, by, progress, seed=seed, second=second)
    say(report.summary())
