"""What pipelines found: stored beside the annotations, replaced by the next run, never mixed up.

A suggestion that anyone decided on stays for good, since undoing the decision must bring it back.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence

from annotator.domain.annotations import Annotation, Suggestion
from annotator.domain.schema import LabelSchema
from annotator.domain.text import folded
from annotator.store import provenances, run_changes
from annotator.store.articles import now
from annotator.store.database import CorpusFile
from annotator.store.refusals import refused
from annotator.store.rows import ANNOTATIONS, SUGGESTIONS

# Kept: what has a decision, and what undoing or redoing a command would decide on again.
_KEPT = """
    EXISTS (SELECT 1 FROM decision WHERE decision.id = suggestion.id)
    OR EXISTS (
        SELECT 1 FROM journal JOIN command ON command.id = journal.command_id
        WHERE journal.record_id = suggestion.id AND journal.kind = 'decision'
          AND (command.state = 'undone' OR (command.state = 'done'
            AND journal.direction = 'do' AND journal.after IS NULL)))
"""
_PENDING = """
    UPDATE article SET n_pending = (
        SELECT count(*) FROM suggestion WHERE article_id = article.id
        AND NOT EXISTS (SELECT 1 FROM decision WHERE decision.id = suggestion.id))
    WHERE id = ?
"""


def under_current_label(one: Suggestion, schema: LabelSchema) -> Suggestion:
    """A suggestion under the name that its label has today."""
    label = schema.current(one.label)
    return one if label == one.label else one._replace(label=label)


def give_back_names(
    connection: sqlite3.Connection, before: LabelSchema, after: LabelSchema
) -> None:
    """Store suggestions under a label's earlier name where it has that one again.

    While it was called otherwise a run may have stored some under that other name, which nobody
    would know any more when the change is undone.
    """
    for label in before.labels:
        back = next((one for one in label.formerly if one in after.by_name), "")
        if back and label.name not in {*after.by_name, *after.now_called}:
            sql = "UPDATE suggestion SET label = ? WHERE label = ?"
            connection.execute(sql, (back, label.name))


def suggestions_of(
    connection: sqlite3.Connection, article_ids: Iterable[int], schema: LabelSchema
) -> Iterable[Suggestion]:
    """The suggestions of some articles in the order of their making, under today's labels."""
    found = SUGGESTIONS.of_articles(connection, article_ids)
    if not schema.now_called:
        return found
    return (under_current_label(one, schema) for one in found)


def replace_suggestions(
    file: CorpusFile,
    found: Mapping[int, Sequence[Suggestion]],
    pipeline: str,
    version: str,
    schema: LabelSchema,
) -> int:
    """Store a run's suggestions in the place of pending ones; how many are new pending ones.

    One transaction for all articles of `found`; each counts as visited by the pipeline, also when
    nothing was found. What was decided on stays, and what was decided on or annotated already, or
    is refused in the whole corpus, is not suggested again. How the pending ones differ from those
    of the run before is kept, see `run_changes`.

    Raises:
        ValueError: a suggestion lies outside its article's text or names another article.
        KeyError: there is no such article.
    """
    stored = 0
    with file.transaction(bulk=True) as connection:
        unwanted = refused(connection, schema)
        for article_id, made in found.items():
            suggestions = [under_current_label(one, schema) for one in made]
            _check(connection, article_id, suggestions)
            before = run_changes.baseline(connection, article_id)
            sql = f"DELETE FROM suggestion WHERE article_id = ? AND NOT ({_KEPT})"
            connection.execute(sql, (article_id,))
            kept = list(suggestions_of(connection, [article_id], schema))
            annotations = list(ANNOTATIONS.of_articles(connection, [article_id]))
            allowed, gone = _allowed(connection, article_id, suggestions, unwanted)
            fresh = _fresh(allowed, kept, annotations, gone)
            provenances.keep(connection, (one.provenance for one in fresh))
            connection.executemany(SUGGESTIONS.insert, map(SUGGESTIONS.to_row, fresh))
            connection.execute(_PENDING, (article_id,))
            if before is not None:
                run_changes.keep(connection, article_id, before)
            connection.execute(
                "INSERT OR REPLACE INTO run VALUES (?, ?, ?, ?)",
                (article_id, pipeline, version, now()),
            )
            stored += len(fresh)
    return stored


def _check(connection: sqlite3.Connection, article_id: int, found: Sequence[Suggestion]) -> None:
    row = connection.execute("SELECT length FROM article WHERE id = ?", (article_id,)).fetchone()
    if row is None:
        raise KeyError(f"no article {article_id}")
    for one in found:
        if one.article_id != article_id:
            raise ValueError("a suggestion belongs to the article it is stored for")
        if not 0 <= one.start < one.end <= row[0]:
            raise ValueError(f"{one.start}..{one.end} is outside the text of {row[0]}")


def _allowed(
    connection: sqlite3.Connection,
    article_id: int,
    found: Sequence[Suggestion],
    unwanted: Collection[tuple[str, str]],
) -> tuple[list[Suggestion], set[str]]:
    """What may be suggested, and the ids of what is refused in the whole corpus."""
    labels = {label for _, label in unwanted}
    if not any(one.label in labels for one in found):
        return list(found), set()
    sql = "SELECT text FROM article_text WHERE article_id = ?"
    (text,) = connection.execute(sql, (article_id,)).fetchone()
    gone = {
        one.id
        for one in found
        if one.label in labels and (folded(text[one.start : one.end]), one.label) in unwanted
    }
    return [one for one in found if one.id not in gone], gone


def _fresh(
    found: Sequence[Suggestion],
    kept: Iterable[Suggestion],
    annotations: Iterable[Annotation],
    gone: Iterable[str],
) -> list[Suggestion]:
    """What is to be suggested anew; parts of a known total are linked to the known one.

    Parts of one that is `gone` stand alone.
    """
    decided = {one.identity: one.id for one in kept}
    marked = {(one.start, one.end, one.label): one.suggestion_id for one in annotations}
    known = dict.fromkeys(gone, "")
    fresh = []
    for one in found:
        if one.identity in decided:
            known[one.id] = decided[one.identity]
        elif (one.start, one.end, one.label) in marked:
            known[one.id] = marked[one.start, one.end, one.label]
        else:
            fresh.append(one)
    return [_linked(one, known) for one in fresh]


def _linked(suggestion: Suggestion, known: Mapping[str, str]) -> Suggestion:
    if suggestion.target_id not in known:
        return suggestion
    target = known[suggestion.target_id]
    # The total is marked by hand or refused: no suggestion stands for it that could be linked.
    return suggestion._replace(target_id=target, link=suggestion.link if target else None)


def articles_without(file: CorpusFile, pipeline: str, version: str) -> list[int]:
    """Ids of articles that a pipeline of this version has not been over, in order."""
    sql = """
        SELECT id FROM article WHERE NOT EXISTS (
            SELECT 1 FROM run WHERE article_id = article.id AND pipeline = ? AND version = ?)
        ORDER BY id
    """
    with file.snapshot() as connection:
        return [one for (one,) in connection.execute(sql, (pipeline, version))]
