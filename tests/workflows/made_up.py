"""Articles made up for tests, with every span in them known."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import spacy
from spacy.tokens import Doc, DocBin

from annotator.domain import commands
from annotator.domain.annotations import Article, ImportedArticle
from annotator.domain.edits import Command
from annotator.domain.figures import CasualtyFigure, Outcome
from annotator.store.corpus import Corpus

PLACES = ["Marwan", "Tel Asra", "Dorum", "Kefra", "Port Halsey", "Ruvana", "Obelin", "Sarkhat"]
GROUPS = ["Northern Front", "Harbour Guard", "Ministry of Peace", "Free Valley Army"]
DAYS = ["Monday", "Tuesday", "Friday night", "last Sunday"]
PEOPLE = ["Lena Ostrov", "Idris Karam", "Mara Venn", "Tomas Adeyo"]
TEMPLATES = [
    "[GPE {place}] counts its dead\n[ORG {group}] fighters shelled [GPE {place}] on [DATE {day}], "
    "killing [CASUALTY {number}] people. [PERSON {person}] called it the worst day of the year.",
    "Market blast in [GPE {place}]\nA bomb went off near a market in [GPE {place}] on "
    "[DATE {day}]. [CASUALTY {number}] shoppers died, said [PERSON {person}] of the [ORG {group}].",
    "[ORG {group}] denies raid\nThe [ORG {group}] said on [DATE {day}] that it had no part in the "
    "raid on [GPE {place}], in which [CASUALTY {number}] villagers were killed.",
]
VERBS = ["said", "told reporters", "confirmed", "admitted"]
WHO = ["police", "hospital officials", "the ministry", "two witnesses"]
_MARK = re.compile(r"\[([A-Z]+) ([^\]]+)\]")


def parsed(marked: str) -> tuple[str, list[tuple[int, int, str]]]:
    """Text without the brackets, and the spans that they marked."""
    text, spans, last = "", [], 0
    for match in _MARK.finditer(marked):
        text += marked[last : match.start()]
        spans.append((len(text), len(text) + len(match[2]), match[1]))
        text += match[2]
        last = match.end()
    return text + marked[last:], spans


def made_up(count: int) -> Iterator[tuple[str, list[tuple[int, int, str]]]]:
    """The same texts each time, none of them twice."""
    dice = random.Random(7)
    for number in range(count):
        yield parsed(
            dice.choice(TEMPLATES).format(
                place=dice.choice(PLACES),
                group=dice.choice(GROUPS),
                day=dice.choice(DAYS),
                person=dice.choice(PEOPLE),
                number=number + 2,
            )
        )


def add(corpus: Corpus, text: str, name: str = "a.txt") -> int:
    """The id of a new article in a corpus."""
    end = text.find("\n") if "\n" in text else len(text)
    added = corpus.add([ImportedArticle(Article(text, end, file_name=name), b"", "utf-8")])
    return added.new[0]


def annotate(corpus: Corpus, article_id: int, spans: list[tuple[int, int, str]]) -> list[str]:
    """Mark spans, casualty figures with their number; the annotations' ids come back."""
    made: list[Command] = []
    layer = corpus.layer(article_id)
    for start, end, label in spans:
        figure = None
        if label == "CASUALTY":
            number = int(re.sub(r"\D", "", layer.article.text[start:end]) or 0)
            figure = CasualtyFigure(Outcome.KILLED, number, number, number)
        made.append(commands.create(layer, start, end, label, figure))
    edits = tuple(edit for command in made for edit in command.edits)
    if edits:
        corpus.apply(replace(made[0], edits=edits))
    return [edit.record.id for edit in edits]


def span(text: str, quote: str, label: str) -> tuple[int, int, str]:
    """Where a quote stands, for `annotate`."""
    start = text.index(quote)
    return start, start + len(quote), label


def read(corpus: Corpus, article_id: int) -> None:
    """Mark an article done."""
    corpus.apply(commands.set_read(corpus.layer(article_id), True))


def fill(corpus: Corpus, count: int) -> list[int]:
    """Articles wholly annotated and read."""
    ids = []
    for number, (text, spans) in enumerate(made_up(count)):
        ids.append(add(corpus, text, f"{number}.txt"))
        annotate(corpus, ids[-1], spans)
        read(corpus, ids[-1])
    return ids


def read_docs(path: Path) -> list[Doc]:
    """The documents of a .spacy file, with an empty vocabulary of their own."""
    return list(DocBin().from_disk(path).get_docs(spacy.blank("en").vocab))


def fill_with_figures(
    corpus: Corpus, count: int, *, missed: bool = True, marked: bool = True, is_read: bool = True
) -> None:
    """Articles with figures and no other marks; with some that the rules miss, by "garrotted"."""
    for number, (text, spans) in enumerate(made_up(count)):
        figures = [one for one in spans if one[2] == "CASUALTY"]
        if missed:
            text += f"\nLater {number + 200} guards were garrotted by the river."
            figures.append(span(text, f"{number + 200}", "CASUALTY"))
        article = add(corpus, text, f"{number}.txt")
        annotate(corpus, article, figures if marked else [])
        if is_read:
            read(corpus, article)


def sources(count: int) -> Iterator[tuple[str, list[tuple[int, int, str]]]]:
    """Articles in which who says something is marked, around a person and by itself."""
    dice = random.Random(3)
    for number in range(count):
        verb, who = dice.choice(VERBS), dice.choice(WHO)
        text = (
            f"Report {number} from {dice.choice(PLACES)}\nThe town was quiet on "
            f"{dice.choice(DAYS)}, [SOURCE {who} {verb}]. The {dice.choice(GROUPS)} left it, "
            f"[SOURCE {dice.choice(PEOPLE)} {verb}]. Others {verb} nothing of the kind."
        )
        plain, spans = parsed(text)
        for name in PEOPLE:
            at = plain.find(name)
            if at >= 0:
                spans.append((at, at + len(name), "PERSON"))
        yield plain, spans


def fill_with_sources(corpus: Corpus, count: int, names_in: int | None = None) -> None:
    """Articles with `sources`, read; persons are marked in the first `names_in`, None: in all."""
    for number, (text, spans) in enumerate(sources(count)):
        has_names = names_in is None or number < names_in
        article = add(corpus, text, f"{number}.txt")
        annotate(corpus, article, [one for one in spans if has_names or one[2] == "SOURCE"])
        read(corpus, article)
