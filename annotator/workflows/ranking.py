"""Puts the articles in the order in which going over them pays most."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.domain.worth import EXPLAINED, By
from annotator.errors import UserError
from annotator.nlp.splitting import DEV_SHARE, rank
from annotator.texts import counted, joined, phrase
from annotator.workflows.progress import Progress, quiet

if TYPE_CHECKING:
    from annotator.nlp.pipeline import Pipeline
    from annotator.store.corpus import Corpus


@dataclass(frozen=True, slots=True)
class RankReport:
    """What a ranking was made of."""

    by: By
    articles: int
    first: str

    def summary(self) -> str:
        """The report in a sentence."""
        explained = phrase(EXPLAINED[self.by])
        text = counted("{0:,} article(s) in order: {1}.", self.articles, explained)
        if not self.first:
            return text
        return joined(" ", [text, phrase("First: {0}", self.first)])


def rank_articles(
    corpus: Corpus,
    by: By,
    progress: Progress = quiet,
    *,
    seed: int = 0,
    second: Pipeline | None = None,
) -> RankReport:
    """Work out what each article is worth and keep it; the list's order "worth" shows it.

    `seed` is that of the division into training and test: an article of the test part of a seed is
    in it for ever, also in exports. `second` is the pipeline to compare the suggestions with.

    Raises:
        UserError: there is no second pipeline to compare with, or it could not be stored.
        Cancelled: by `progress`; the ranking before stays.
    """
    progress(0, None, "")
    match by:
        case By.DOUBT:
            found = corpus.worth.doubt()
        case By.RARE:
            found = corpus.worth.rarity()
        case By.UNUSUAL:
            found = corpus.worth.strangeness()
        case By.NEW:
            found = corpus.worth.newness()
        case By.DISAGREEMENT:
            found = disagreement(corpus, second, progress)
        case By.TEST:
            found = test_first(corpus, seed)
    corpus.worth.store(found, by)
    top = max(found, key=lambda one: found[one], default=0)
    headline = corpus.article(top).headline if top else ""
    return RankReport(by, len(found), headline)


def ranking(by: str, second: str, seed: int, corpus: Corpus, progress: Progress) -> Iterator[str]:
    """The same by the names of things, for a process of its own; yields the report's sentence."""
    from annotator.nlp.pipeline import Pipeline

    pipeline = Pipeline.load(second) if second else None
    yield rank_articles(corpus, By(by), progress, seed=seed, second=pipeline).summary()


def test_first(corpus: Corpus, seed: int) -> dict[int, float]:
    """A random order that stays: the articles of the test part above 1, the others below."""
    ranks = {article.id: rank(seed, article.key) for article in corpus.articles()}
    return {one: 2 - where if where < DEV_SHARE else 1 - where for one, where in ranks.items()}


def disagreement(
    corpus: Corpus, second: Pipeline | None, progress: Progress = quiet
) -> dict[int, float]:
    """By article: the share of spans that only one of two pipelines suggests.

    Raises:
        UserError: there is no second pipeline.
    """
    if second is None:
        raise UserError(
            phrase("There is no second pipeline to compare with."),
            phrase("Name an installed spaCy pipeline, or the folder of one."),
        )
    total = corpus.count()
    found = {}
    for done, (article, suggestions) in enumerate(
        second.suggest(corpus.articles(), corpus.schema), 1
    ):
        theirs = {(one.start, one.end, one.label) for one in suggestions}
        layer = corpus.layer(article.id)
        ours = {(one.start, one.end, one.label) for one in layer.suggestions.values()}
        either = ours | theirs
        found[article.id] = len(ours ^ theirs) / len(either) if either else 0.0
        progress(done, total, article.headline)
    return found
