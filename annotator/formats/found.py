"""What reading files brings to light: articles, what came with them, refusals and remarks."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from annotator.domain.annotations import ImportedArticle, Refusal
from annotator.domain.carried import CarriedArticle
from annotator.domain.schema import LabelSchema
from annotator.texts import phrase


@dataclass(frozen=True, slots=True)
class Rejected:
    """A file, or a line of it (counted from 1), that gives no article: why, and what helps."""

    path: Path
    reason: str
    remedy: str
    line: int = 0

    def __str__(self) -> str:
        return f"{_where(self.path, self.line)}: {self.reason}. {self.remedy}".rstrip()


@dataclass(frozen=True, slots=True)
class Notice:
    """Something a person should know of what was read, or left aside, without being refused."""

    path: Path
    text: str
    line: int = 0

    def __str__(self) -> str:
        return f"{_where(self.path, self.line)}: {self.text}."


@dataclass(frozen=True, slots=True)
class CarriedSchema:
    """The label schema that an exchange file was written under, and what was refused there."""

    path: Path
    schema: LabelSchema
    refusals: tuple[Refusal, ...] = ()


def _where(path: Path, line: int) -> str:
    return phrase("{0}, line {1}", path, line) if line else str(path)


Found = ImportedArticle | CarriedArticle | CarriedSchema | Rejected | Notice


class Unreadable(Exception):
    """Bytes that give no article: `reason` without a full stop, `remedy` as a sentence."""

    def __init__(self, reason: str, remedy: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.remedy = remedy
