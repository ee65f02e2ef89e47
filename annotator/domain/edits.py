"""The one kind of change: a record before and after. Undo is the same thing turned round."""

from __future__ import annotations

from dataclasses import dataclass, field

from annotator.domain.annotations import Record


@dataclass(frozen=True, slots=True)
class Edit:
    """A record that appears (`before` is None), goes (`after` is None) or changes."""

    before: Record | None
    after: Record | None

    def __post_init__(self) -> None:
        if self.before is None and self.after is None:
            raise ValueError("an edit needs a record before or after")
        kept = {(type(one), one.id) for one in (self.before, self.after) if one is not None}
        if len(kept) > 1:
            raise ValueError("an edit keeps the record's kind and id")

    @property
    def record(self) -> Record:
        """The record that the edit is about: as it is afterwards, or as it was."""
        record = self.after if self.after is not None else self.before
        assert record is not None
        return record

    def inverse(self) -> Edit:
        """The edit that takes this one back."""
        return Edit(self.after, self.before)


@dataclass(frozen=True, slots=True)
class Command:
    """What one gesture does: edits of one article, applied together or not at all.

    `text` names it for the undo menu, in the imperative: "Accept 29+ killed".
    """

    text: str
    article_id: int
    edits: tuple[Edit, ...]

    def inverse(self) -> Command:
        """The command that takes this one back: inverse edits in reverse order."""
        return Command(
            self.text, self.article_id, tuple(edit.inverse() for edit in reversed(self.edits))
        )


@dataclass(frozen=True, slots=True)
class Step:
    """What one undo takes back: the commands of one gesture, over one article or over many.

    `text` names it for the undo menu. It sorts its commands when it is made, in the thread that
    made it: a window is asked about a hundred thousand of them in no time.
    """

    text: str
    commands: tuple[Command, ...]
    _by_article: dict[int, list[Command]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        found: dict[int, list[Command]] = {}
        for one in self.commands:
            found.setdefault(one.article_id, []).append(one)
        object.__setattr__(self, "_by_article", found)

    @property
    def article_ids(self) -> tuple[int, ...]:
        """The articles that it changed, in the order in which it did."""
        return tuple(filter(None, self._by_article))

    @property
    def edits_of_corpus(self) -> tuple[Edit, ...]:
        """What it did to the corpus as a whole, and to no article."""
        return self._edits(0)

    def of_article(self, article_id: int) -> Command | None:
        """All that it did to one article as one command; None when it left that one alone."""
        if article_id not in self._by_article:
            return None
        return Command(self.text, article_id, self._edits(article_id))

    def _edits(self, article_id: int) -> tuple[Edit, ...]:
        return tuple(edit for one in self._by_article.get(article_id, ()) for edit in one.edits)
