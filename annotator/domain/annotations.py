"""The things an annotator works on: articles, annotations, suggestions, and what is said of them.

All are frozen values. Offsets are code points in `Article.text`, half-open. An id of 0 or "" means
"not stored yet" for articles; all other ids are UUID texts made by whoever makes the value.
"""

from __future__ import annotations

import hashlib
import uuid
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from annotator.domain.figures import NOT_RISING, CasualtyFigure, Outcome
from annotator.domain.schema import LabelSchema
from annotator.texts import phrase


def new_id() -> str:
    """A fresh id for an annotation, relation or suggestion: 32 hexadecimal digits."""
    return uuid.uuid4().hex


def content_key(text: str) -> str:
    """What recognises an article again: SHA-256 of its stored text, as hexadecimal digits."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


class ArticleStatus(StrEnum):
    """How far an article is."""

    NEW = "new"
    STARTED = "started"  # has at least one decision or annotation
    DONE = "done"  # a person has read all of it


@dataclass(frozen=True, slots=True)
class Article:
    r"""One news article as stored. `text` is the headline, "\n", then one paragraph a line.

    `number` is the running number of the source layout's first line; `agency` the agency in
    brackets at the start of the text. `headline_end` is the offset after the headline.
    """

    text: str
    headline_end: int
    id: int = 0
    date: date | None = None
    number: int | None = None
    agency: str = ""
    file_name: str = ""
    status: ArticleStatus = ArticleStatus.NEW

    @property
    def headline(self) -> str:
        """The headline, without its line end."""
        return self.text[: self.headline_end]

    @property
    def key(self) -> str:
        """See `content_key`."""
        return content_key(self.text)


@dataclass(frozen=True, slots=True)
class ImportedArticle:
    """An article on its way in, with the untouched bytes it was read from and their encoding."""

    article: Article
    original: bytes
    encoding: str


@dataclass(frozen=True, slots=True)
class AttributeValue:
    """The value of one of a label's attributes, as text: "yes", "no", a number, a choice, words."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Annotation:
    """A span that a person vouches for. `figure` is set where the label carries figures.

    `suggestion_id` names the suggestion it was accepted from, or is "" for hand work. `attributes`
    are those that have a value, in the schema's order.
    """

    id: str
    article_id: int
    annotator: str
    start: int
    end: int
    label: str
    figure: CasualtyFigure | None = None
    suggestion_id: str = ""
    note: str = ""
    attributes: tuple[AttributeValue, ...] = ()

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(phrase("not a span: {0}..{1}", self.start, self.end))


class RelationKind(StrEnum):
    """How two figures hang together; the source is the part, the newer or the repeated one."""

    COMPONENT = "component"  # one of the disjoint parts that add up to the target
    SUBSET = "subset"  # included in the target, need not add up
    INCREMENT = "increment"  # comes on top of the target
    SUPERSEDES = "supersedes"
    SAME_AS = "same_as"

    @property
    def is_part(self) -> bool:
        """Whether it makes the source a part of the target."""
        return self in PART_KINDS


PART_KINDS = (RelationKind.COMPONENT, RelationKind.SUBSET, RelationKind.INCREMENT)


@dataclass(frozen=True, slots=True)
class Relation:
    """A link from one annotation to another of the same article."""

    id: str
    article_id: int
    annotator: str
    kind: RelationKind
    source_id: str
    target_id: str


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a suggestion comes from: pipeline name and version, component, rule, its words."""

    pipeline: str
    version: str
    component: str
    rule: str = ""
    evidence: str = ""


class Suggestion(NamedTuple):
    """A span that a pipeline proposes; `score` is in 0..1. Never mixed with annotations.

    A named tuple, made in less than half the time of a dataclass: an article may have ten thousand.
    `target_id` and `link` say which other suggestion of the same run it is a part of, and how.
    `raw_score` is what the pipeline gave where the corpus's own decisions made `score` of it.
    """

    id: str
    article_id: int
    start: int
    end: int
    label: str
    score: float
    provenance: Provenance
    figure: CasualtyFigure | None = None
    target_id: str = ""
    link: RelationKind | None = None
    raw_score: float | None = None

    @property
    def identity(self) -> tuple[int, int, str, str]:
        """What makes two suggestions of one article the same one in a later run."""
        return self.start, self.end, self.label, self.figure.outcome if self.figure else ""

    @property
    def raw(self) -> float:
        """The score that the pipeline gave."""
        return self.score if self.raw_score is None else self.raw_score


class Verdict(StrEnum):
    """What a person said of a suggestion."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Decision:
    """A person's verdict on one suggestion; its id is the suggestion's."""

    id: str
    article_id: int
    annotator: str
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Reading:
    """That a person has read an article to its end: all of it counts as reviewed."""

    id: str
    article_id: int
    annotator: str


class CommentKind(StrEnum):
    """Whether a comment only says something, or asks."""

    COMMENT = "comment"
    QUESTION = "question"  # flags the article until it is resolved


@dataclass(frozen=True, slots=True)
class Comment:
    """What an annotator remarks on a span, or on the article as a whole (`start`, `end` None)."""

    id: str
    article_id: int
    annotator: str
    text: str
    kind: CommentKind = CommentKind.COMMENT
    start: int | None = None
    end: int | None = None
    resolved: bool = False

    def __post_init__(self) -> None:
        if (self.start is None) is not (self.end is None):
            raise ValueError(phrase("a comment has both ends or none"))
        if self.start is not None and self.end is not None and not 0 <= self.start < self.end:
            raise ValueError(phrase("not a span: {0}..{1}", self.start, self.end))

    @property
    def is_open(self) -> bool:
        """Whether it is a question that nobody has answered."""
        return self.kind is CommentKind.QUESTION and not self.resolved


@dataclass(frozen=True, slots=True)
class TotalOverride:
    """An article's total for one outcome by a person, in the place of the one worked out."""

    id: str
    article_id: int
    annotator: str
    outcome: Outcome
    low: int | None
    best: int | None
    high: int | None
    reason: str

    def __post_init__(self) -> None:
        known = [value for value in (self.low, self.best, self.high) if value is not None]
        if known != sorted(known) or any(value < 0 for value in known):
            raise ValueError(phrase(NOT_RISING, self.low, self.best, self.high))
        if not self.reason.strip():
            raise ValueError(phrase("a total of one's own needs a reason"))


@dataclass(frozen=True, slots=True)
class Pin:
    """That an annotation is an example for its label, shown with the label's guideline."""

    id: str
    article_id: int
    annotator: str
    annotation_id: str


@dataclass(frozen=True, slots=True)
class Refusal:
    """That suggestions of this text and label are not wanted, in the whole corpus.

    Upper and lower case and the width of white space make no difference: see `domain.text.folded`.
    """

    id: str
    annotator: str
    text: str
    label: str

    @property
    def article_id(self) -> int:
        """0: it is about no article but about the corpus."""
        return 0


@dataclass(frozen=True, slots=True)
class CorpusSchema:
    """The label schema of the corpus as it is, or was before a change."""

    schema: LabelSchema

    @property
    def id(self) -> str:
        """What the journal calls it."""
        return self.name

    @property
    def name(self) -> str:
        """The setting of the corpus that it is."""
        return "schema"

    @property
    def article_id(self) -> int:
        """0: it is about no article but about the corpus."""
        return 0

    @property
    def annotator(self) -> str:
        """Nobody's: the journal says who changed it."""
        return ""


ArticleRecord = Annotation | Relation | Decision | Reading | Comment | TotalOverride | Pin
Record = ArticleRecord | Refusal | CorpusSchema
