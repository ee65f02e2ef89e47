"""The labels of a corpus changed: annotations go along, one undo brings all of it back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.domain import commands, remarks
from annotator.domain.annotations import Annotation, RelationKind, Suggestion, Verdict
from annotator.domain.attributes import set_attribute
from annotator.domain.edits import Command, Edit
from annotator.domain.figures import CasualtyFigure, Outcome
from annotator.domain.schema import Attribute, Picture
from annotator.domain.schema_edits import adopt, change, delete, merge, move
from annotator.errors import UserError
from annotator.resources import default_schema, schema
from annotator.store.corpus import Corpus
from annotator.store.corpus_settings import dump_schema
from annotator.store.exchange import carried_articles
from annotator.store.restoring import restore
from annotator.store.schema_changes import LabelUse, change_schema, label_use, reload_schema
from tests.articles import imported
from tests.domain.strategies import PROVENANCE
from tests.store.stored import all_records, replayed, statuses


@pytest.fixture
def marked(corpus: Corpus, path) -> Corpus:
    """Two articles; in each an organisation by two people and a suggested one."""
    corpus.add([imported("Second\nText of the second article.")])
    for article_id in (1, 2):
        corpus.apply(commands.create(corpus.layer(article_id), 0, 4, "ORG"))
        found = Suggestion(f"s{article_id}", article_id, 2, 6, "ORG", 0.5, PROVENANCE)
        corpus.replace_suggestions({article_id: [found]}, "pipeline", "1")
    with Corpus.open(path, "bob") as bobs:
        bobs.apply(commands.create(bobs.layer(1), 3, 5, "ORG"))
    return corpus


def renamed(corpus: Corpus, name: str = "GROUP"):
    label = replace(corpus.schema.by_name["ORG"], name=name, title="Group")
    return change_schema(corpus, change(corpus.schema, "ORG", label))


def labels(corpus: Corpus, article_id: int = 1) -> list[str]:
    layers = [corpus.layer(article_id, who) for who in ("tester", "bob")]
    return [one.label for layer in layers for one in layer.annotations.values()]


def test_renaming_carries_annotations_and_suggestions_of_all_along(marked, path):
    before, rows = all_records(marked), statuses(marked)
    step = renamed(marked)
    assert step.article_ids == (1, 2)
    assert labels(marked) == ["GROUP", "GROUP"]
    assert [one.label for one in marked.layer(2).pending.values()] == ["GROUP"]
    assert statuses(marked) == rows
    assert label_use(marked)["GROUP"] == LabelUse(3, 2)
    assert [one.label for one in marked.find_pending(label="GROUP")] == ["GROUP", "GROUP"]
    after = all_records(marked)
    assert replayed(marked) == after
    marked.close()
    with Corpus.open(path, "tester") as again:
        assert again.schema.by_name["GROUP"].formerly == ("ORG",)
        assert again.undo_text == "Rename label Organisation"
        again.undo()
        assert again.schema == default_schema()
        assert all_records(again) == before
        assert [one.label for one in again.layer(2).pending.values()] == ["ORG"]
        again.redo()
        assert "GROUP" in again.schema.by_name
        assert all_records(again) == after
        again.check()


def test_what_is_suggested_after_a_rename_is_one_with_what_was_before(marked):
    marked.apply(commands.reject(marked.layer(1), ["s1"]))
    marked.refuse("Text", "ORG")
    renamed(marked)
    twin = Suggestion("new", 1, 2, 6, "ORG", 0.9, PROVENANCE)  # by a run that began before
    marked.replace_suggestions({1: [twin]}, "pipeline", "2")
    assert not marked.layer(1).pending
    at = marked.article(2).text.index("Text")
    refused = Suggestion("r", 2, at, at + 4, "GROUP", 0.9, PROVENANCE)
    assert marked.replace_suggestions({2: [refused]}, "pipeline", "2") == 0
    marked.apply(commands.create(marked.layer(2), 0, 6, "GROUP"))
    assert marked.refuse("text", "GROUP").commands == ()


def test_a_colleagues_older_export_comes_under_todays_labels(marked, tmp_path):
    carried = list(carried_articles(marked))
    renamed(marked)
    with Corpus.open(tmp_path / "b.corpus", "tester", create=True) as theirs:
        renamed(theirs)
        theirs.add([one.imported for one in carried])
        restored = restore(theirs, list(enumerate(carried, 1)))
        assert restored.refused == []
        assert labels(theirs) == ["GROUP", "GROUP"]
    again = restore(marked, list(enumerate(carried_articles(marked), 1)))
    assert (again.taken, again.refused) == (0, [])


def test_merging_makes_one_of_two_marks_on_the_same_span(corpus):
    layer = corpus.layer(1)
    for label, end in (("GPE", 4), ("LOC", 4), ("GPE", 9)):
        corpus.apply(commands.create(layer, 0, end, label))
    corpus.apply(remarks.pin(corpus.layer(1), next(iter(corpus.layer(1).annotations))))
    before = all_records(corpus)
    change_schema(corpus, merge(corpus.schema, "GPE", "LOC"))
    assert sorted((one.end, one.label) for one in corpus.layer(1).annotations.values()) == [
        (4, "LOC"),
        (9, "LOC"),
    ]
    assert not corpus.layer(1).pins
    corpus.check()
    corpus.undo()
    assert all_records(corpus) == before
    assert "GPE" in corpus.schema.by_name


def test_a_figure_keeps_its_links_when_its_label_is_renamed(corpus):
    figure = CasualtyFigure(Outcome.KILLED, 1, 1, 1)
    for start in (0, 5):
        corpus.apply(commands.create(corpus.layer(1), start, start + 4, "CASUALTY", figure))
    part, total = corpus.layer(1).annotations
    corpus.apply(commands.link(corpus.layer(1), part, total, RelationKind.COMPONENT))
    label = replace(corpus.schema.by_name["CASUALTY"], name="TOLL")
    change_schema(corpus, change(corpus.schema, "CASUALTY", label))
    mentions = corpus.layer(1).figures()
    assert [one.target_id for one in mentions] == [total, ""]


def test_only_an_unused_label_goes_and_what_is_suggested_under_it_is_rejected(marked):
    with pytest.raises(UserError, match="Organisation has 3 annotations"):
        change_schema(marked, delete(marked.schema, "ORG"))
    found = Suggestion("p", 2, 0, 4, "FAC", 0.5, PROVENANCE)
    marked.replace_suggestions({2: [found]}, "pipeline", "2")
    change_schema(marked, delete(marked.schema, "FAC"))
    assert marked.layer(2).decisions["p"].verdict is Verdict.REJECTED
    assert "FAC" not in marked.schema.by_name
    marked.undo()
    assert "p" in marked.layer(2).pending
    assert "FAC" in marked.schema.by_name


def test_an_attribute_with_values_stays(marked):
    with_role = replace(marked.schema.by_name["ORG"], attributes=(Attribute("role", "Role"),))
    change_schema(marked, change(marked.schema, "ORG", with_role))
    (mark,) = marked.layer(2).annotations
    marked.apply(set_attribute(marked.layer(2), mark, with_role, "role", "ally"))
    stored = marked.layer(2).annotations[mark]
    assert [(one.name, one.value) for one in stored.attributes] == [("role", "ally")]
    bare = replace(with_role, attributes=())
    with pytest.raises(UserError, match="role has a value in 1 annotation"):
        change_schema(marked, change(marked.schema, "ORG", bare))
    marked.undo()
    change_schema(marked, change(marked.schema, "ORG", bare))
    assert marked.schema == default_schema()


def test_another_schema_is_taken_over_where_nothing_stands_in_the_way(marked):
    mine = replace(schema("news-entities"), labels=schema("news-entities").labels[:2])
    with pytest.raises(UserError, match="so it cannot go"):
        change_schema(marked, adopt(marked.schema, mine))
    change_schema(marked, adopt(marked.schema, schema("news-entities")))
    assert "LAW" in marked.schema.by_name
    marked.undo()
    assert marked.schema == default_schema()


def test_labels_that_are_not_in_the_schema_are_counted_too(corpus):
    corpus.apply(Command("x", 1, (Edit(None, Annotation("a", 1, "tester", 0, 4, "TANK")),)))
    assert label_use(corpus)["TANK"] == LabelUse(1, 0)
    assert label_use(corpus)["ORG"] == LabelUse(0, 0)


def test_another_connection_takes_the_changed_labels_when_told_to(marked, path):
    with Corpus.open(path, "bob") as bobs:
        step = renamed(marked)
        assert "GROUP" not in bobs.schema.by_name
        assert bobs.follow(step)
        assert "GROUP" in bobs.schema.by_name
        marked.undo()
        reload_schema(bobs)
        assert bobs.schema == default_schema()


def test_what_a_run_stored_under_a_name_that_is_undone_has_the_older_name(marked):
    renamed(marked)
    marked.apply(commands.reject(marked.layer(2), ["s2"]))
    fresh = Suggestion("new", 1, 2, 6, "GROUP", 0.9, PROVENANCE)
    marked.replace_suggestions({1: [fresh]}, "pipeline", "2")
    marked.undo()
    marked.undo()
    pending = [one.label for number in (1, 2) for one in marked.layer(number).pending.values()]
    assert pending == ["ORG", "ORG"]
    assert [one.label for one in marked.find_pending(label="ORG")] == ["ORG", "ORG"]
    marked.redo()
    assert [one.label for one in marked.layer(1).pending.values()] == ["GROUP"]


def test_a_picture_is_written_once_however_often_labels_are_changed(marked, path):
    data = "iVBORw0KGgo" * 1000
    label = replace(marked.schema.by_name["ORG"], guideline="See ![map](map.png).")
    picture = Picture("map.png", data)
    change_schema(marked, change(marked.schema, "ORG", label, (picture,)))
    renamed(marked)
    sql = "SELECT sum(length(before) + length(after)) FROM journal WHERE kind = 'corpusschema'"
    (written,) = marked._file.connection.execute(sql).fetchone()
    assert written < 4 * len(dump_schema(default_schema())) + len(data)
    rows = marked._file.connection.execute("SELECT value FROM setting").fetchall()
    assert not any(data in value for (value,) in rows)
    marked.close()
    with Corpus.open(path, "tester") as again:
        assert again.schema.pictures == (picture,)
        again.undo()
        assert again.schema.pictures == (picture,)
        again.undo()
        assert again.schema == default_schema()
        again.redo()
        assert again.schema.pictures == (picture,)


def test_a_corpus_and_a_journal_that_hold_pictures_whole_go_on(tmp_path):
    path = tmp_path / "older.corpus"
    ready = default_schema()
    label = replace(ready.labels[0], guideline="![map](map.png)")
    picture = Picture("map.png", "iVBORw0KGgo")
    shown = replace(ready, labels=(label, *ready.labels[1:]), pictures=(picture,))
    with Corpus.open(path, "tester", create=True, schema=shown) as corpus:
        change_schema(corpus, move(corpus.schema, label.name, 1))
        rows = corpus._file.connection.execute("SELECT id, before, after FROM journal").fetchall()
        for number, *values in rows:  # as they were written before format 8
            one, other = (
                str(value).replace(_reference(str(value)), picture.data) for value in values
            )
            sql = "UPDATE journal SET before = ?, after = ? WHERE id = ?"
            corpus._file.connection.execute(sql, (one, other, number))
        corpus.undo()
        assert corpus.schema == shown
        corpus.redo()
        assert corpus.schema.pictures == (picture,)


def _reference(value: str) -> str:
    return value[value.index("@") :].partition('"')[0]
