"""The corpus: one file with articles, annotations, suggestions and the journal of every change.

Everything in and out is a domain value. A `Corpus` belongs to the thread that opened it; other
threads and processes open the same file for themselves.
"""

from __future__ import annotations

import getpass
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from filelock import FileLock

from annotator import resources
from annotator.domain.annotations import (
    Article,
    CorpusSchema,
    ImportedArticle,
    Refusal,
    Suggestion,
)
from annotator.domain.edits import Command, Step
from annotator.domain.layer import Layer
from annotator.domain.schema import LabelSchema
from annotator.domain.text import normalise
from annotator.store import articles, journal, layers, matches, refusals, suggestions
from annotator.store.articles import Added, ArticleRow
from annotator.store.checks import check
from annotator.store.corpus_settings import (
    SCHEMA,
    Place,
    dump_schema,
    read_place,
    read_schema,
    write_place,
)
from annotator.store.database import CorpusFile, check_path, open_file
from annotator.store.journal import JournalEntry
from annotator.store.lock import lock
from annotator.store.matches import Match, Wanted
from annotator.store.times import Times

if TYPE_CHECKING:  # loaded when they are asked for: a window is there without them
    from annotator.store.run_changes import RunChanges
    from annotator.store.statistics import Statistics
    from annotator.store.worth import Worth

__all__ = ["Added", "ArticleRow", "Corpus", "JournalEntry", "Match", "Place"]


def login_name() -> str:
    """The name under which work is signed when none is given."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # a container without a user of this number
        return "annotator"


class Corpus:
    """An open corpus. Whatever a method has returned from is stored.

    `annotator` signs all edits; `schema` are the labels of the corpus, as far as this one knows:
    see `follow`.
    """

    def __init__(self, file: CorpusFile, annotator: str, held: FileLock | None = None) -> None:
        self.path = file.path
        # A name from the command line or the system need not be text that can be stored.
        self.annotator = normalise(annotator).strip() or normalise(login_name())
        self._file = file
        self._lock = held
        self.times = Times(file, self.annotator)
        self.schema = read_schema(file)

    @classmethod
    def open(
        cls,
        path: Path,
        annotator: str = "",
        *,
        create: bool = False,
        exclusive: bool = False,
        schema: LabelSchema | None = None,
    ) -> Corpus:
        """Open a corpus, or make it with `create` when it is missing (with the given labels).

        `exclusive` is for a window: it holds the corpus's lock until closed or until the process
        dies. Without it, articles and suggestions can be added while a window is open. An empty
        `annotator` means the login name. The schema of a corpus that is there already stays.

        Raises:
            UserError: it cannot be opened (see `open_file`), or another window holds it.
        """
        check_path(path, create)
        held = lock(path) if exclusive else None
        settings = None
        if create:
            settings = {SCHEMA: dump_schema(schema or resources.default_schema())}
        try:
            file = open_file(path, settings)
            try:
                return cls(file, annotator, held)
            except BaseException:
                file.close()
                raise
        except BaseException:
            if held is not None:
                held.release()
            raise

    def __enter__(self) -> Corpus:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file and let go of the lock; twice does no harm."""
        self._file.close()
        if self._lock is not None:
            self._lock.release()

    def check(self) -> None:
        """Check all of the file; takes seconds for each gigabyte.

        Raises:
            UserError: it is damaged.
        """
        check(self._file)

    # Articles

    def count(self) -> int:
        """How many articles there are."""
        with self._file.snapshot() as connection:
            (number,) = connection.execute("SELECT count(*) FROM article").fetchone()
        return int(number)

    def add(self, found: Iterable[ImportedArticle]) -> Added:
        """Store articles in one transaction; one whose text is there already is not doubled."""
        return articles.add(self._file, found)

    def article(self, article_id: int) -> Article:
        """One article; KeyError when there is none of this id."""
        with self._file.snapshot() as connection:
            return articles.read(connection, article_id)

    def original(self, article_id: int) -> tuple[bytes, str]:
        """The untouched bytes an article was read from, and their encoding."""
        with self._file.snapshot() as connection:
            return articles.read_original(connection, article_id)

    def articles(self, ids: Iterable[int] | None = None) -> Iterator[Article]:
        """All articles in order of id, or the given ones in their order, few in memory at once."""
        for batch in articles.batches(self._file, ids):
            with self._file.snapshot() as connection:
                found = articles.read_some(connection, batch)
            yield from found

    def rows(self, ids: Iterable[int]) -> list[ArticleRow]:
        """What the list shows of some articles in the order of `ids`; unknown ids are left out."""
        with self._file.snapshot() as connection:
            return articles.read_rows(connection, ids)

    # Layers and edits

    def layer(self, article_id: int, annotator: str = "") -> Layer:
        """What one annotator (by default the one at work) has said of an article.

        Raises:
            KeyError: there is no article of this id.
        """
        with self._file.snapshot() as connection:
            who = annotator or self.annotator
            found = layers.read_layers(connection, [article_id], who, self.schema)
        if not found:
            raise KeyError(f"no article {article_id}")
        return found[0]

    def layers(self, ids: Iterable[int] | None = None) -> Iterator[Layer]:
        """The annotator's layers of all articles or the given ones, few in memory at once."""
        for batch in articles.batches(self._file, ids):
            with self._file.snapshot() as connection:
                found = layers.read_layers(connection, batch, self.annotator, self.schema)
            yield from found

    def annotators(self, article_id: int) -> list[str]:
        """Everyone who has said anything of an article, in alphabetical order."""
        with self._file.snapshot() as connection:
            return layers.annotators(connection, article_id)

    def apply(self, command: Command) -> None:
        """Carry out a command: stored and journalled when this returns, wholly or not at all.

        What could be redone no longer can.

        Raises:
            StaleEdit: a record is not stored as the command expects it.
            ValueError: a span lies outside the text, or a record belongs to another article.
            KeyError: there is no such article.
            UserError: it could not be stored.
        """
        journal.apply(self._file, self.annotator, [command])

    def apply_all(self, commands: Iterable[Command], text: str = "") -> Step:
        """Carry out commands over any number of articles as one step: all of it, or nothing.

        One `undo` takes all of it back, also after a restart. Commands are taken one by one, so a
        generator may read this corpus to make each of them; an exception in it (as `Cancelled`)
        leaves everything as it was. `text` names the step in the undo menu; without one it is
        called as its first command. No command at all is no step.

        Other writers wait for a step's end: some thousand articles take seconds, and so belong
        into a background job.

        Raises: see `apply`.
        """
        step = journal.apply(self._file, self.annotator, commands, text)
        self.follow(step)
        return step

    def follow(self, step: Step) -> bool:
        """Take note of a step stored by whatever `Corpus` of this file; whether labels changed."""
        changed = any(isinstance(edit.record, CorpusSchema) for edit in step.edits_of_corpus)
        if changed:
            self.schema = read_schema(self._file)
        return changed

    def _follow(self, step: Step | None) -> Step | None:
        if step is not None:
            self.follow(step)
        return step

    def undo(self) -> Step | None:
        """Take back the annotator's last step; what was carried out, None without any.

        Raises:
            UserError: it could not be stored, or others have changed the same records since.
        """
        return self._follow(journal.travel(self._file, self.annotator, journal.UNDO))

    def redo(self) -> Step | None:
        """Do again what was undone last; see `undo`."""
        return self._follow(journal.travel(self._file, self.annotator, journal.REDO))

    @property
    def undo_text(self) -> str | None:
        """What `undo` would take back, None when there is nothing."""
        return journal.next_text(self._file, self.annotator, journal.UNDO)

    def undo_size(self, most: int) -> int:
        """Of how many edits, at most so many, the step is that `undo` would take back; 0: none."""
        return journal.next_size(self._file, self.annotator, journal.UNDO, most)

    def redo_size(self, most: int) -> int:
        """Of how many edits, at most so many, the step is that `redo` would do again; 0: none."""
        return journal.next_size(self._file, self.annotator, journal.REDO, most)

    @property
    def redo_text(self) -> str | None:
        """What `redo` would do again, None when there is nothing."""
        return journal.next_text(self._file, self.annotator, journal.REDO)

    def history(self, record_id: str) -> list[JournalEntry]:
        """All that ever happened to a record, the oldest first."""
        with self._file.snapshot():
            return journal.history(self._file, record_id)

    # Suggestions

    def replace_suggestions(
        self, found: Mapping[int, Sequence[Suggestion]], pipeline: str, version: str
    ) -> int:
        """Store a run's suggestions in the place of pending ones; how many are new pending ones.

        See `suggestions.replace_suggestions`.
        """
        return suggestions.replace_suggestions(self._file, found, pipeline, version, self.schema)

    def articles_without(self, pipeline: str, version: str) -> list[int]:
        """Ids of articles that a pipeline of this version has not been over."""
        return suggestions.articles_without(self._file, pipeline, version)

    @property
    def statistics(self) -> Statistics:
        """Counts of the annotator's work over the whole corpus."""
        from annotator.store.statistics import Statistics

        return Statistics(self._file, self.annotator)

    @property
    def worth(self) -> Worth:
        """What going over each article next is worth."""
        from annotator.store.worth import Worth

        return Worth(self._file)

    @property
    def run_changes(self) -> RunChanges:
        """What newer runs suggest otherwise and nobody has seen or decided on."""
        from annotator.store.run_changes import RunChanges

        return RunChanges(self._file)

    # The same elsewhere

    def find_pending(
        self,
        text: str = "",
        label: str = "",
        min_score: float = 0.0,
        *,
        article_id: int = 0,
        after: Match | None = None,
        limit: int = 100,
    ) -> list[Match]:
        """The annotator's pending suggestions that match, by article and place, a page at a time.

        `text` compares without case and width of white space. "" and 0 ask for nothing. `after` is
        the last match of the page before; `limit` -1 gives all. Accept them with
        `commands.accept(corpus.layer(article), ids)` for each article, through `apply_all`.
        """
        names = matches.stored_names(self.schema, label)
        wanted = Wanted(text, names, min_score, article_id)
        found = matches.pending(self._file, self.annotator, wanted, after, limit)
        return [replace(one, label=self.schema.current(one.label)) for one in found]

    def find_occurrences(
        self, text: str, *, article_id: int = 0, after: Match | None = None, limit: int = 100
    ) -> list[Match]:
        """Where a text stands as whole words, marked or not, by article and place, page by page.

        Case and the width of white space make no difference; `after` and `limit` as in
        `find_pending`.
        """
        return matches.occurrences(self._file, text, after, limit, article_id)

    def refusals(self) -> list[Refusal]:
        """What is not to be suggested anywhere in this corpus, the oldest first."""
        with self._file.snapshot() as connection:
            return refusals.read(connection)

    def refuse(self, text: str, label: str) -> Step:
        """Reject all pending suggestions of a text and label, and let no later run bring them.

        One step to undo. What of it is about the corpus as a whole is a command of no article.

        Raises: see `apply_all`.
        """
        commands = refusals.refuse(self._file, self.annotator, self.schema, text, label)
        return journal.apply(self._file, self.annotator, commands)

    def revoke(self, refusal_id: str) -> Step:
        """Take a refusal back with the rejections that it brought, as far as they still stand.

        One step to undo. What a run left out meanwhile comes back with the next run.

        Raises:
            KeyError: there is no such refusal.
            UserError: it could not be stored.
        """
        commands = refusals.revoke(self._file, refusal_id)
        return journal.apply(self._file, self.annotator, commands)

    # Where the annotator left off

    def place(self) -> Place | None:
        """Where the annotator left off, None in a corpus he has not worked in."""
        return read_place(self._file, self.annotator)

    def set_place(self, place: Place) -> None:
        """Remember where the annotator is now."""
        write_place(self._file, self.annotator, place)
