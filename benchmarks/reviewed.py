"""Articles with the truth beside them, and suggestions for them: the pipeline's, or damaged truth.

`data/reviewed.jsonl` was annotated by hand; `data/README.md` says where its articles come from.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from annotator.domain.annotations import Annotation, Article, Provenance, Suggestion, new_id
from annotator.domain.figures import CasualtyFigure, Outcome, value_text
from annotator.domain.schema import LabelSchema
from annotator.domain.text import tokenise
from annotator.domain.values import parse_value, with_value
from annotator.formats.news_text import read_news_text

DATA = Path(__file__).parent / "data" / "reviewed.jsonl"
SEEDS = Path(__file__).resolve().parents[1] / "seeds"
_ORIGIN = Provenance("benchmark", "1", "damage", "", "")


@dataclass(frozen=True, slots=True)
class Truth:
    """A span as it should be: offsets in code points, and of a figure outcome and value."""

    start: int
    end: int
    label: str
    outcome: str = ""
    value: str = ""

    @classmethod
    def of(cls, mark: Annotation | Suggestion) -> Truth:
        """What an annotation or suggestion says, to be compared."""
        figure = mark.figure
        outcome, value = (figure.outcome.value, value_text(figure)) if figure else ("", "")
        return cls(mark.start, mark.end, mark.label, outcome, value)

    def figure(self) -> CasualtyFigure | None:
        """The figure that the truth stands for."""
        if not self.value:
            return None
        return with_value(CasualtyFigure(Outcome(self.outcome)), parse_value(self.value))


@dataclass(frozen=True, slots=True)
class Case:
    """An article and all that is to be marked in it."""

    name: str
    article: Article
    truth: tuple[Truth, ...]


def cases() -> list[Case]:
    """All articles of the benchmark."""
    found = []
    for line in DATA.read_text(encoding="utf-8").splitlines():
        plain = json.loads(line)
        if "seed" in plain:
            path = SEEDS / plain["seed"]
            article = read_news_text(path.read_bytes(), path.name)[0].article
        else:
            article = Article(plain["text"], plain["headline_end"], file_name=plain["id"])
        truth = tuple(Truth(**span) for span in plain["spans"])
        found.append(Case(plain["id"], article, truth))
    return found


def damaged(case: Case, schema: LabelSchema) -> list[Suggestion]:
    """Suggestions that are the truth but for some faults of each kind, the same each time.

    Of ten spans one has another label, one another end, one is missing; every other figure has
    another value; for ten spans there is one suggestion too many.
    """
    draw = random.Random(f"0/{case.name}")
    faults = [""] * 7 + ["label", "boundary", "missing"]
    names = [label.name for label in schema.labels if not label.has_figure]
    made: list[Suggestion] = []
    taken = {(one.start, one.end) for one in case.truth}
    figures = 0
    for number, one in enumerate(case.truth):
        fault = faults[number * 7 % len(faults)]
        if one.value:
            figures += 1
            made.append(_suggested(_other_value(one) if figures % 2 else one, draw))
        elif fault == "label":
            other = draw.choice([name for name in names if name != one.label])
            made.append(_suggested(replace(one, label=other), draw))
        elif fault == "boundary":
            made.append(_suggested(_other_end(case.article.text, one, taken), draw))
        elif fault != "missing":
            made.append(_suggested(one, draw))
    made += [_suggested(one, draw) for one in _too_many(case, len(case.truth) // 10, draw, names)]
    return made


def _suggested(truth: Truth, draw: random.Random) -> Suggestion:
    return Suggestion(
        new_id(),
        0,
        truth.start,
        truth.end,
        truth.label,
        round(draw.uniform(0.3, 1.0), 2),
        _ORIGIN,
        truth.figure(),
    )


def _other_value(truth: Truth) -> Truth:
    """What a reader of numbers gets wrong: the bound, or the number where there is none."""
    value = truth.value
    if value.isdecimal():
        return replace(truth, value=f"{value}+")
    if any(sign.isdecimal() for sign in value):
        return replace(truth, value="".join(sign for sign in value if sign.isdecimal()))
    return replace(truth, value="1")


def _other_end(text: str, truth: Truth, taken: set[tuple[int, int]]) -> Truth:
    """A word too few of a long name, a word too many of a short one."""
    inside = tokenise(text[truth.start : truth.end])
    if len(inside) > 1:
        return replace(truth, end=truth.start + inside[-2][1])
    after = tokenise(text[truth.end : truth.end + 60])
    longer = replace(truth, end=truth.end + after[0][1]) if after else truth
    clear = "\n" not in text[truth.end : longer.end] and (longer.start, longer.end) not in taken
    return longer if clear else truth


def _too_many(
    case: Case, number: int, draw: random.Random, names: Sequence[str]
) -> Iterator[Truth]:
    """Words that nothing is true of, suggested as something."""
    text = case.article.text
    free = [
        (start, end)
        for start, end in tokenise(text)
        if end - start > 3 and not any(one.start < end and start < one.end for one in case.truth)
    ]
    for start, end in draw.sample(free, number):
        yield Truth(start, end, draw.choice(list(names)))
