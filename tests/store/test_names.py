"""The names that a corpus holds."""

from __future__ import annotations

from pathlib import Path

from annotator.domain import commands
from annotator.domain.annotations import Article, ImportedArticle
from annotator.domain.figures import CasualtyFigure, Outcome
from annotator.store.corpus import Corpus
from annotator.store.names import used as names_used

TEXTS = ("Fighting in Taiz and\nAden", "Taiz again; Aden")


def test_names_by_use(tmp_path: Path) -> None:
    with Corpus.open(tmp_path / "a.corpus", "ada", create=True) as corpus:
        assert names_used(corpus, "place", ["GPE"]) == []
        corpus.add([ImportedArticle(Article(text, 0), text.encode(), "utf-8") for text in TEXTS])
        for article in list(corpus.articles()):
            for word, label in (("Taiz", "GPE"), ("Aden", "ORG")):
                layer = corpus.layer(article.id)
                start = article.text.index(word)
                corpus.apply(commands.create(layer, start, start + 4, label))
        layer = corpus.layer(1)
        figure = CasualtyFigure(Outcome.KILLED, place="Mocha", actor="Houthi")
        corpus.apply(commands.create(layer, 0, 8, "CASUALTY", figure))
        assert names_used(corpus, "place", ["GPE"]) == ["Taiz", "Mocha"]
        assert names_used(corpus, "actor", ["GPE", "ORG"])[2:] == ["Houthi"]
        assert names_used(corpus, "place", []) == ["Mocha"]
