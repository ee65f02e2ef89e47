"""Articles, commands, undo and the journal: what the corpus promises, one by one."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from sqlite3 import ProgrammingError

import pytest

from annotator.domain import commands
from annotator.domain.annotations import (
    Annotation,
    ArticleStatus,
    Decision,
    Relation,
    RelationKind,
    Suggestion,
)
from annotator.domain.edits import Command, Edit
from annotator.domain.layer import StaleEdit
from annotator.errors import UserError
from annotator.store.corpus import ArticleRow, Corpus, Place
from tests.articles import imported
from tests.domain.strategies import PROVENANCE, TEXT
from tests.store.stored import all_records, replayed


def mark(corpus: Corpus, article_id: int = 1, label: str = "PERSON") -> Command:
    command = commands.create(corpus.layer(article_id), 0, 4, label)
    corpus.apply(command)
    return command


def test_an_article_comes_back_as_it_was(corpus):
    text = "Ünïcödé 😀 headline\nتقرير\n" + "x" * 100_000
    one = imported(text, "sub/ü.txt", date=date(2026, 2, 28), number=7, agency="MENAFN")
    (key,) = corpus.add([one]).new
    assert corpus.article(key) == replace(one.article, id=key)
    assert corpus.original(key) == (text.encode(), "utf-8")
    bare = imported("Only a headline")
    (key,) = corpus.add([bare]).new
    assert corpus.article(key) == replace(bare.article, id=key)


def test_the_same_text_is_not_added_twice(corpus):
    twice = imported("Twice\nText", "new.txt")
    added = corpus.add([imported(TEXT, "again.txt"), twice, replace(twice)])
    assert added.new == [2]
    assert added.known == [("again.txt", 1), ("new.txt", 2)]
    assert corpus.count() == 2
    assert corpus.add([]).new == []


def test_adding_stores_all_or_nothing(corpus):
    def articles():
        yield imported("One\nText")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        corpus.add(articles())
    assert corpus.count() == 1
    broken = imported("Two\nText")
    with pytest.raises(UnicodeEncodeError):
        corpus.add([broken, imported("Lone \ud800 surrogate")])
    assert corpus.count() == 1
    assert corpus.add([broken]).new == [2]


def test_a_file_name_that_is_not_utf8_is_stored(corpus):
    name = b"caf\xe9.txt".decode("utf-8", "surrogateescape")
    (key,) = corpus.add([imported("One\nText", name)]).new
    assert corpus.article(key).file_name == "caf\ufffd.txt"


def test_articles_are_streamed_in_order(corpus):
    corpus.add([imported(f"Article {number}\nText") for number in range(250)])
    everything = list(corpus.articles())
    assert [one.id for one in everything] == list(range(1, 252))
    assert [one.id for one in corpus.articles([200, 3, 999, 150])] == [200, 3, 150]
    assert [one.article.id for one in corpus.layers()] == list(range(1, 252))
    assert [one.article.id for one in corpus.layers(iter([9, 7]))] == [9, 7]


def test_a_stream_lets_others_write(path, corpus):
    corpus.add([imported(f"Article {number}\nText") for number in range(250)])
    with Corpus.open(path, "other") as other:
        stream = corpus.articles()
        next(stream)
        mark(other)
        assert len(list(stream)) == 250


def test_an_unknown_article(corpus):
    for call in (corpus.article, corpus.original, corpus.layer):
        with pytest.raises(KeyError):
            call(99)
    with pytest.raises(KeyError):
        corpus.apply(Command("x", 99, (Edit(None, Annotation("a", 99, "t", 0, 1, "ORG")),)))


def test_rows_for_the_list(corpus):
    (key,) = corpus.add([imported("Two\nText", date=date(2026, 1, 2), agency="AFP")]).new
    mark(corpus)
    first, second = corpus.rows([key, 99, 1])
    assert first == ArticleRow(key, "Two", date(2026, 1, 2), "AFP", ArticleStatus.NEW, 0, 0)
    assert second == ArticleRow(1, "Toll rises", None, "", ArticleStatus.STARTED, 1, 0)


def test_an_edit_made_for_another_state_is_refused_whole(corpus):
    command = mark(corpus)
    stored = all_records(corpus)
    annotation = command.edits[0].after
    moved = replace(annotation, end=9)
    other = Edit(None, replace(annotation, id="other"))
    for stale in [
        Edit(None, annotation),
        Edit(moved, annotation),
        Edit(replace(annotation, id="missing"), None),
    ]:
        with pytest.raises(StaleEdit):
            corpus.apply(Command("x", 1, (other, stale)))
    assert all_records(corpus) == stored == replayed(corpus)
    assert corpus.undo_text == command.text


@pytest.mark.parametrize("end", [len(TEXT) + 1, 10**6])
def test_a_span_outside_the_text_is_refused(corpus, end):
    with pytest.raises(ValueError, match="outside the text"):
        corpus.apply(Command("x", 1, (Edit(None, Annotation("a", 1, "t", 3, end, "ORG")),)))
    assert not all_records(corpus)


def test_a_span_up_to_the_very_end_is_taken(corpus):
    corpus.apply(commands.create(corpus.layer(1), 3, len(TEXT), "ORG"))
    assert len(corpus.layer(1).annotations) == 1


def test_a_record_of_another_article_is_refused(corpus):
    with pytest.raises(ValueError, match="belong to its article"):
        corpus.apply(Command("x", 1, (Edit(None, Annotation("a", 2, "t", 3, 4, "ORG")),)))


def test_a_relation_without_its_annotations_is_refused(corpus):
    relation = Relation("r", 1, "tester", RelationKind.COMPONENT, "no", "none")
    with pytest.raises(StaleEdit):
        corpus.apply(Command("x", 1, (Edit(None, relation),)))
    assert not all_records(corpus)
    mark(corpus)


def test_status_follows_the_work(corpus):
    def status() -> ArticleStatus:
        return corpus.article(1).status

    assert status() is ArticleStatus.NEW
    mark(corpus)
    assert status() is ArticleStatus.STARTED
    corpus.apply(commands.set_read(corpus.layer(1), True))
    assert status() is ArticleStatus.DONE
    corpus.undo()
    assert status() is ArticleStatus.STARTED
    corpus.undo()
    assert status() is ArticleStatus.NEW
    corpus.redo()
    corpus.redo()
    assert status() is ArticleStatus.DONE


def test_undo_goes_over_the_whole_corpus_and_survives_closing(path, corpus):
    corpus.add([imported("Two\nText")])
    mark(corpus, 1)
    mark(corpus, 2, "ORG")
    corpus.close()
    with Corpus.open(path, "tester") as again:
        assert again.undo_text == "Mark ORG “Two”"
        assert again.redo_text is None
        taken_back = again.undo()
        assert taken_back is not None
        assert taken_back.article_ids == (2,)
        assert taken_back.commands[0].edits[0].after is None
        assert again.undo_text == "Mark PERSON “Toll”"
        assert again.redo_text == "Mark ORG “Two”"
    with Corpus.open(path, "tester") as again:
        done_again = again.redo()
        assert done_again is not None
        assert done_again.commands[0].edits[0].before is None
        assert again.redo() is None
        assert len(again.layer(2).annotations) == 1


def test_a_new_command_drops_what_could_be_redone(corpus):
    mark(corpus)
    mark(corpus, label="ORG")
    corpus.undo()
    mark(corpus, label="GPE")
    assert corpus.redo_text is None
    assert corpus.redo() is None
    assert {one.label for one in corpus.layer(1).annotations.values()} == {"PERSON", "GPE"}
    corpus.undo()
    corpus.undo()
    assert corpus.undo() is None
    assert not all_records(corpus)


def test_each_annotator_has_an_own_layer_and_an_own_undo(path, corpus):
    mark(corpus)
    with Corpus.open(path, "bob") as bobs:
        assert bobs.undo_text is None
        assert bobs.undo() is None
        assert not bobs.layer(1).annotations
        mark(bobs, label="ORG")
        assert corpus.undo_text == "Mark PERSON “Toll”"
        corpus.undo()
        assert not corpus.layer(1).annotations
        assert len(bobs.layer(1).annotations) == 1
        assert corpus.redo_text is not None  # bob's command drops only what bob could redo
        corpus.redo()
        assert bobs.annotators(1) == ["bob", "tester"]
        assert len(bobs.layer(1, "tester").annotations) == 1
        assert bobs.article(1).status is ArticleStatus.STARTED
        assert bobs.rows([1])[0].annotations == 2


def test_what_someone_else_changed_since_is_skipped_by_undo(path, corpus):
    mark(corpus, label="ORG")
    command = mark(corpus)
    annotation = command.edits[0].after
    with Corpus.open(path, "bob") as bobs:  # bob corrects the tester's own annotation
        bobs.apply(Command("Correct", 1, (Edit(annotation, replace(annotation, end=9)),)))
        with pytest.raises(UserError, match="someone else"):
            corpus.undo()
        assert corpus.redo_text is None
        assert corpus.undo_text == "Mark ORG “Toll”"
        assert corpus.undo() is not None
        assert corpus.layer(1).annotations[annotation.id].end == 9
        assert replayed(corpus) == all_records(corpus)
        corpus.check()


def test_undo_leaves_no_relation_without_its_annotation(path, corpus):
    first, second = mark(corpus).edits[0].after, mark(corpus).edits[0].after
    with Corpus.open(path, "bob") as bobs:
        relation = Relation("r", 1, "bob", RelationKind.SAME_AS, first.id, second.id)
        bobs.apply(Command("Link", 1, (Edit(None, relation),)))
        with pytest.raises(UserError, match="someone else"):
            corpus.undo()
        assert set(corpus.layer(1).annotations) == {first.id, second.id}
        corpus.check()


def test_the_history_of_a_record(corpus):
    before = datetime.now(UTC) - timedelta(seconds=1)
    command = mark(corpus)
    annotation = command.edits[0].after
    corpus.apply(commands.resize(corpus.layer(1), annotation.id, 0, 9))
    corpus.undo()
    corpus.redo()
    entries = corpus.history(annotation.id)
    assert [one.direction for one in entries] == ["do", "do", "undo", "redo"]
    assert [one.text for one in entries[:2]] == [
        "Mark PERSON “Toll”",
        "Move the boundary of PERSON “Toll rise”",
    ]
    assert {one.who for one in entries} == {"tester"}
    assert all(before <= one.when <= datetime.now(UTC) for one in entries)
    moved = replace(annotation, end=9)
    assert [(one.before, one.after) for one in entries] == [
        (None, annotation),
        (annotation, moved),
        (moved, annotation),
        (annotation, moved),
    ]
    assert corpus.history("unknown") == []


def suggest(corpus: Corpus) -> None:
    """One suggestion, of the id "s"."""
    found = Suggestion("s", 1, 0, 4, "ORG", 0.5, PROVENANCE)
    corpus.replace_suggestions({1: [found]}, "pipeline", "1")


def test_two_annotators_decide_on_the_same_suggestion(path, corpus):
    suggest(corpus)
    for name in ("tester", "bob"):
        with Corpus.open(path, name) as opened:
            decision = Decision("s", 1, name, "rejected")
            opened.apply(Command("Reject", 1, (Edit(None, decision),)))
            assert list(opened.layer(1).decisions) == ["s"]
    assert corpus.annotators(1) == ["bob", "tester"]


def test_the_place_is_remembered_for_each_annotator(path, corpus):
    assert corpus.place() is None
    corpus.set_place(Place(1, 5, 3))
    place = Place(1, 12, 7, "mark", reviewing=True, least_sure_first=True)
    corpus.set_place(place)
    with Corpus.open(path, "bob") as bobs:
        assert bobs.place() is None
    with Corpus.open(path, "tester") as again:
        assert again.place() == place


def test_only_the_place_does_not_wait_for_the_disk(corpus):
    connection = corpus._file.connection

    def waits(act) -> bool:
        seen: list[str] = []
        connection.set_trace_callback(seen.append)
        act()
        connection.set_trace_callback(None)
        levels = [one.split()[-1] for one in seen[: seen.index("COMMIT")] if "synchronous" in one]
        return "NORMAL" not in levels[-1:]

    assert not waits(lambda: corpus.set_place(Place(1, 5, 3)))
    assert connection.execute("PRAGMA synchronous").fetchone() == (2,)  # FULL again
    assert waits(lambda: mark(corpus))


def test_a_corpus_stays_in_its_thread(corpus):

    with ThreadPoolExecutor(1) as pool, pytest.raises(ProgrammingError):
        pool.submit(corpus.count).result()


def test_no_step_of_an_edit_reads_a_whole_table(corpus):
    """Whatever the size of the corpus, an edit costs the same: each statement goes by an index."""
    layer = corpus.layer(1)
    first, second = mark(corpus).edits[0].after, mark(corpus).edits[0].after
    relation = Relation("r", 1, "tester", RelationKind.SAME_AS, first.id, second.id)
    suggest(corpus)
    connection = corpus._file.connection
    seen: list[str] = []
    connection.set_trace_callback(seen.append)
    corpus.apply(Command("Link", 1, (Edit(None, relation),)))
    corpus.apply(commands.set_read(layer, True))
    corpus.apply(Command("Decide", 1, (Edit(None, Decision("s", 1, "tester", "rejected")),)))
    corpus.apply(commands.delete(corpus.layer(1), [first.id]))
    for _ in range(4):
        corpus.undo()
    corpus.redo()
    corpus.set_place(Place(1, 2, 3))
    assert corpus.undo_text
    assert corpus.redo_text
    connection.set_trace_callback(None)
    scans = set()
    for statement in {one for one in seen if one.split()[0] in ("SELECT", "UPDATE", "DELETE")}:
        for *_, step in connection.execute(f"EXPLAIN QUERY PLAN {statement}"):
            if step.startswith("SCAN") and step != "SCAN CONSTANT ROW":
                scans.add((step, statement))
    assert not scans
    assert len(seen) > 50
