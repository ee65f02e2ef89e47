"""The training set: what spaCy reads back is what people confirmed, and nothing is lost unsaid."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from spacy.tokens import Doc

from annotator.domain import commands
from annotator.domain.annotations import Provenance, RelationKind, Suggestion
from annotator.domain.attributes import set_attribute
from annotator.domain.schema import Attribute, AttributeKind
from annotator.domain.schema_edits import change
from annotator.errors import Cancelled, UserError
from annotator.nlp.docbin import FILES
from annotator.store.corpus import Corpus
from annotator.store.schema_changes import change_schema
from annotator.workflows import export, import_articles
from tests.workflows.conftest import SEEDS
from tests.workflows.made_up import add, annotate, fill, made_up, read, read_docs, span

MISSING, OUTSIDE = 0, 2


def lines(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def exported(corpus: Corpus, folder, seed=0):
    report = export(corpus, folder, "spacy", seed)
    docs = {part: read_docs(folder / f"{part}.spacy") for part in ("train", "dev")}
    losses = lines(folder / "alignment.jsonl")
    return report, docs, losses


def only(corpus: Corpus, folder) -> tuple[Doc, list[dict]]:
    """The one article's document, which is in both parts."""
    _, docs, losses = exported(corpus, folder)
    assert [doc.text for doc in docs["train"]] == [doc.text for doc in docs["dev"]]
    return docs["train"][0], losses


def tags(doc: Doc) -> dict[str, int]:
    return {token.text: token.ent_iob for token in doc}


def test_what_people_confirmed_comes_back_from_the_documents(corpus, tmp_path):
    import_articles(corpus, [SEEDS])
    text = corpus.article(1).text
    total, part = annotate(
        corpus, 1, [span(text, "at least 29", "CASUALTY"), span(text, "12", "CASUALTY")]
    )
    annotate(corpus, 1, [span(text, "Dmitry Peskov", "PERSON")])
    corpus.apply(commands.link(corpus.layer(1), part, total, RelationKind.COMPONENT))
    read(corpus, 1)
    doc, losses = only(corpus, tmp_path / "out")
    assert doc.text == text
    assert [(ent.text, ent.label_) for ent in doc.ents] == [
        ("Dmitry Peskov", "PERSON"),
        ("at least 29", "CASUALTY"),
        ("12", "CASUALTY"),
    ]
    assert {one.id_: one.text for one in doc.spans["sc"]}[total] == "at least 29"
    assert len(doc.spans["sc"]) == 3
    figure = doc.user_data[part]
    assert (figure["outcome"], figure["low"], figure["part_of"]) == ("killed", 12, total)
    assert figure["link"] == "component"
    assert set(figure) >= {"best", "high", "qualifier", "group", "actor", "negated", "modality"}
    assert doc.user_data["article"]["read"] is True
    assert doc.user_data["article"]["date"] == "2026-02-28"
    assert losses == []
    rows = lines(tmp_path / "out" / "figures-train.jsonl")
    assert [row["span_id"] for row in rows] == [total, part]
    assert all(text[row["start"] : row["end"]] == row["quote"] for row in rows)
    assert doc[rows[0]["token_start"] : rows[0]["token_end"]].text == "at least 29"
    assert rows[1]["part_of"] == total


def test_in_a_read_article_unmarked_words_are_outside(corpus, tmp_path):
    one = add(corpus, "Toll in Kunar\nFive died in Kabul.")
    annotate(corpus, one, [(8, 13, "GPE")])
    read(corpus, one)
    doc, _ = only(corpus, tmp_path / "out")
    assert {token.ent_iob for token in doc if token.text != "Kunar"} == {OUTSIDE}


def test_in_an_unread_article_everything_else_is_missing(corpus, tmp_path):
    one = add(corpus, "Toll in Kunar\nFive died in Kabul.")
    annotate(corpus, one, [(8, 13, "GPE")])
    doc, _ = only(corpus, tmp_path / "out")
    assert {token.ent_iob for token in doc if token.text != "Kunar"} == {MISSING}
    assert [ent.text for ent in doc.ents] == ["Kunar"]
    assert "not marked done: 1" in (tmp_path / "out" / "report.md").read_text()


def suggestion(key: str, article_id: int, text: str, quote: str) -> Suggestion:
    start, end, label = span(text, quote, "ORG")
    return Suggestion(key, article_id, start, end, label, 0.5, Provenance("sm", "1", "ner"))


def test_pending_suggestions_are_missing_and_never_entities(corpus, tmp_path):
    text = "Toll in Kunar\nThe Red Cross and Free Army said five died in Kabul."
    one = add(corpus, text)
    found = [suggestion(key, one, text, key) for key in ("Red Cross", "Free Army", "five")]
    corpus.replace_suggestions({one: found}, "sm", "1")
    annotate(corpus, one, [span(text, "Kunar", "GPE"), span(text, "Cross", "ORG")])
    corpus.apply(commands.reject(corpus.layer(one), ["Free Army"]))
    read(corpus, one)
    doc, _ = only(corpus, tmp_path / "out")
    assert [ent.text for ent in doc.ents] == ["Kunar", "Cross"]
    assert tags(doc)["Red"] == MISSING
    assert tags(doc)["five"] == MISSING
    assert (tags(doc)["Free"], tags(doc)["died"]) == (OUTSIDE, OUTSIDE)


@pytest.mark.parametrize(
    ("spans", "winner"),
    [
        (["GPE Kabul", "ORG University of Kabul"], "University of Kabul"),  # the longest
        (["ORG of Kabul and", "ORG University of"], "University of"),  # 12 and 13: the longest
        (["ORG Kabul and", "ORG University of Kabul"], "University of Kabul"),
        (["EVENT Kabul", "GPE Kabul"], "Kabul"),  # the same words: the schema's order
    ],
)
def test_of_overlapping_spans_one_becomes_the_entity(corpus, tmp_path, spans, winner):
    text = "Toll\nThe University of Kabul and others mourn."
    one = add(corpus, text)
    annotate(
        corpus,
        one,
        [span(text, quote[quote.index(" ") + 1 :], quote.split()[0]) for quote in spans],
    )
    read(corpus, one)
    doc, losses = only(corpus, tmp_path / "out")
    assert [ent.text for ent in doc.ents] == [winner]
    assert doc.ents[0].label_ == "GPE" if winner == "Kabul" else "ORG"
    assert len(doc.spans["sc"]) == 2
    (loss,) = losses
    assert loss["reason"] == "overlap"
    assert winner in loss["detail"]


def test_what_a_loser_leaves_over_is_missing_not_outside(corpus, tmp_path):
    text = "Toll\nUniversity of Kabul officials mourn."
    one = add(corpus, text)
    marks = [span(text, "University of Kabul", "ORG"), span(text, "Kabul officials", "NORP")]
    annotate(corpus, one, marks)
    read(corpus, one)
    doc, _ = only(corpus, tmp_path / "out")
    assert (tags(doc)["officials"], tags(doc)["mourn"]) == (MISSING, OUTSIDE)


def test_spans_off_the_token_boundaries_are_reported_with_the_nearest(corpus, tmp_path):
    text = "Toll\nThey put it at 29people and killed:30 in Kabul ."
    one = add(corpus, text)
    marks = [span(text, "29", "CASUALTY"), span(text, "30", "CASUALTY"), span(text, "Kabul", "GPE")]
    annotate(corpus, one, marks)
    read(corpus, one)
    doc, losses = only(corpus, tmp_path / "out")
    assert [ent.text for ent in doc.ents] == ["Kabul"]
    assert [loss["quote"] for loss in losses] == ["29", "30"]
    assert {loss["reason"] for loss in losses} == {"boundaries"}
    assert all(text[loss["start"] : loss["end"]] == loss["quote"] for loss in losses)
    assert "“29people”" in losses[0]["detail"]
    assert tags(doc)["29people"] == MISSING
    rows = lines(tmp_path / "out" / "figures-train.jsonl")
    assert [(row["quote"], row["token_start"], row["in_ents"]) for row in rows] == [
        ("29", None, False),
        ("30", None, False),
    ]
    report = (tmp_path / "out" / "report.md").read_text()
    assert "token boundaries" in report
    assert "“29people”" in report


def test_spans_with_white_space_at_their_edges_are_reported(corpus, tmp_path):
    text = "Toll in Kunar\nFive died in Kabul ."
    one = add(corpus, text)
    annotate(corpus, one, [(8, 14, "GPE"), span(text, " Kabul", "GPE"), (13, 14, "ORG")])
    annotate(corpus, one, [span(text, "Five", "CASUALTY")])
    doc, losses = only(corpus, tmp_path / "out")
    assert [ent.text for ent in doc.ents] == ["Five"]
    assert [loss["reason"] for loss in losses] == ["white_space"] * 3
    assert "“Kunar”" in losses[0]["detail"]
    assert "nothing else" in losses[1]["detail"]


def test_untouched_articles_are_left_out_and_named(corpus, tmp_path):
    for text, spans in made_up(3):
        annotate(corpus, add(corpus, text), spans)
    add(corpus, "Nobody read this\nText.", "unread.txt")
    done = add(corpus, "Nothing in here\nText.")
    read(corpus, done)
    report, docs, losses = exported(corpus, tmp_path / "out")
    texts = [doc.text for docs_of_part in docs.values() for doc in docs_of_part]
    assert len(texts) == 4
    assert "Nothing in here\nText." in texts
    assert [(loss["reason"], loss["file_name"]) for loss in losses] == [("untouched", "unread.txt")]
    assert "1 article without confirmed work" in report.summary()
    assert "unread.txt" in "\n".join(report.details())


def test_the_share_out_is_seeded_stable_and_never_empty(corpus, tmp_path):
    ids = fill(corpus, 60)
    _, first, _ = exported(corpus, tmp_path / "a", seed=3)
    _, other, _ = exported(corpus, tmp_path / "b", seed=4)
    dev = {doc.text for doc in first["dev"]}
    assert len(first["train"]) + len(first["dev"]) == 60
    assert 5 <= len(dev) <= 20
    assert dev != {doc.text for doc in other["dev"]}
    for text, spans in [*made_up(100)][60:]:
        annotate(corpus, add(corpus, text), spans)
    _, grown, _ = exported(corpus, tmp_path / "c", seed=3)
    assert {doc.text for doc in grown["dev"]} & {corpus.article(one).text for one in ids} == dev


@pytest.mark.parametrize("seed", range(12))
def test_two_articles_give_something_to_both_parts(corpus, tmp_path, seed):
    text, spans = next(made_up(1))
    annotate(corpus, add(corpus, text), spans)
    read(corpus, add(corpus, "Nothing in here\nAll quiet."))
    _, docs, _ = exported(corpus, tmp_path / "out", seed)
    assert [doc.text for doc in docs["train"]] == [text]
    assert [doc.text for doc in docs["dev"]] == ["Nothing in here\nAll quiet."]


def test_one_article_is_in_both_parts_and_that_is_said(corpus, tmp_path):
    fill(corpus, 1)
    report, docs, _ = exported(corpus, tmp_path / "out")
    assert (len(docs["train"]), len(docs["dev"])) == (1, 1)
    assert "only one article" in report.summary()
    assert "only one article" in (tmp_path / "out" / "report.md").read_text()


def test_the_same_export_has_the_same_bytes(corpus, tmp_path):
    fill(corpus, 12)
    export(corpus, tmp_path / "a", "spacy", 1)
    export(corpus, tmp_path / "b", "spacy", 1)
    for name in FILES:
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()


def test_only_one_annotators_work_is_in_it_and_the_others_are_named(corpus, tmp_path):
    fill(corpus, 3)
    with Corpus.open(corpus.path, "ben") as theirs:
        annotate(theirs, 1, next(made_up(1))[1][:1])
        report, docs, _ = exported(theirs, tmp_path / "out")
    (doc,) = docs["train"]
    assert len(doc.ents) == 1
    assert "ana (3)" in report.summary()
    manifest = json.loads((tmp_path / "out" / "export.json").read_text())
    assert manifest["annotator"] == "ben"
    assert manifest["articles"] == {"train": 1, "dev": 1}


def test_nothing_confirmed(corpus, tmp_path):
    with pytest.raises(UserError, match="no articles"):
        export(corpus, tmp_path / "out", "spacy")
    add(corpus, "Toll\nText.")
    with pytest.raises(UserError, match="confirmed by ana"):
        export(corpus, tmp_path / "out", "spacy")
    read(corpus, 1)
    with pytest.raises(UserError, match="nothing to train on"):
        export(corpus, tmp_path / "out", "spacy")
    with Corpus.open(corpus.path, "ben") as theirs, pytest.raises(UserError, match="work by ana"):
        export(theirs, tmp_path / "out", "spacy")
    assert not (tmp_path / "out").exists()
    assert [path.name for path in tmp_path.iterdir() if "export" in path.name] == []


def test_labels_are_counted_by_the_tokens_of_the_training_part(corpus, tmp_path):
    fill(corpus, 20)
    _, docs, _ = exported(corpus, tmp_path / "out")
    counted = Counter(token.ent_type_ for doc in docs["train"] for token in doc if token.ent_type)
    labels = json.loads((tmp_path / "out" / "labels" / "ner.json").read_text())
    assert labels["1"] == counted


def test_an_export_replaces_an_earlier_one_and_nothing_else(corpus, tmp_path):
    fill(corpus, 3)
    out = tmp_path / "out"
    (out / "model").mkdir(parents=True)
    (out / "notes.txt").write_text("mine")
    with pytest.raises(UserError, match="not an earlier export"):
        export(corpus, out, "spacy")
    assert sorted(path.name for path in out.iterdir()) == ["model", "notes.txt"]
    (out / "notes.txt").unlink()
    (out / "model").rmdir()
    export(corpus, out, "spacy")
    (out / "model").mkdir()
    (out / "model" / "meta.json").write_text("{}")
    report = export(corpus, out, "spacy", 5)
    assert (out / "model" / "meta.json").is_file()
    assert json.loads((out / "export.json").read_text())["seed"] == 5
    assert report.out == out
    (tmp_path / "file").write_text("")
    with pytest.raises(UserError, match="a file, not a folder"):
        export(corpus, tmp_path / "file", "spacy")


def test_a_stopped_export_leaves_nothing_behind(corpus, tmp_path):
    fill(corpus, 5)

    def stop(done, total, what):
        if done == 3:
            raise Cancelled

    for format, name in (("spacy", "out"), ("jsonl", "out.jsonl"), ("csv", "out.csv")):
        with pytest.raises(Cancelled):
            export(corpus, tmp_path / name, format, progress=stop)
    assert [path.name for path in tmp_path.iterdir() if "corpus" not in path.name] == []


def test_a_corpus_whose_name_is_not_utf8_is_exported(tmp_path):
    with Corpus.open(tmp_path / "b\udcff.corpus", "ana", create=True) as corpus:
        fill(corpus, 2)
        export(corpus, tmp_path / "out", "spacy")
    manifest = json.loads((tmp_path / "out" / "export.json").read_text(encoding="utf-8"))
    assert manifest["corpus"] == "b\ufffd.corpus"


def test_changed_labels_and_attributes_go_into_the_training_set(corpus, tmp_path):
    one = add(corpus, "Toll\nAda Obi died.")
    (mark,) = annotate(corpus, one, [(5, 12, "PERSON")])
    sure = Attribute("sure", "Sure", AttributeKind.YES_NO)
    label = replace(corpus.schema.by_name["PERSON"], name="HUMAN", attributes=(sure,))
    change_schema(corpus, change(corpus.schema, "PERSON", label))
    corpus.apply(set_attribute(corpus.layer(one), mark, label, "sure", "yes"))
    read(corpus, one)
    doc, _ = only(corpus, tmp_path / "out")
    assert [(ent.text, ent.label_) for ent in doc.ents] == [("Ada Obi", "HUMAN")]
    assert doc.user_data["attributes"] == {mark: {"sure": "yes"}}
    written = (tmp_path / "out" / "labels" / "ner.json").read_text()
    assert '"HUMAN"' in written
    assert "PERSON" not in written
