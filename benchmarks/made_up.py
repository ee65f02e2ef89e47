"""Articles of any size with suggestions that are made up, stored in a corpus."""

from __future__ import annotations

from annotator.domain.annotations import (
    Article,
    ImportedArticle,
    Provenance,
    RelationKind,
    Suggestion,
    new_id,
)
from annotator.domain.figures import CasualtyFigure, Outcome
from annotator.store.corpus import Corpus
from benchmarks.article_view import made_up_marks, made_up_text

_LABELS = ("PERSON", "ORG", "GPE", "CASUALTY", "DATE", "WEAPON")


def stored(corpus: Corpus, size: int, spans: int, label: str = "") -> int:
    """The id of a new article of so many characters with so many suggestions.

    Of any label, some with figures; or all of one label.
    """
    text = made_up_text(size)
    article = Article(text, text.index("\n"))
    number = corpus.add([ImportedArticle(article, text.encode(), "utf-8")]).new[0]
    source = Provenance("made up", "1", "benchmark", "some rule", "some words")
    found: list[Suggestion] = []
    total = ""
    for mark in made_up_marks(text, spans):
        name = label or _LABELS[mark.hue]
        figure, target, link = None, "", None
        if name == "CASUALTY":
            count = len(found) % 97 + 1
            figure = CasualtyFigure(Outcome.KILLED, count, count, count)
            if len(found) % 3 and total:
                target, link = total, RelationKind.COMPONENT
        one = Suggestion(
            new_id(), number, mark.start, mark.end, name, 0.5, source, figure, target, link
        )
        if figure is not None and not target:
            total = one.id
        found.append(one)
    corpus.replace_suggestions({number: found}, "made up", "1")
    return number
