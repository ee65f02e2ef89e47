"""A corpus out to JSON lines and in again: the same corpus, and nothing overwritten."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain import commands, remarks
from annotator.domain.annotations import (
    Article,
    ArticleStatus,
    ImportedArticle,
    Provenance,
    RelationKind,
    Suggestion,
    Verdict,
)
from annotator.domain.figures import CasualtyFigure, Outcome
from annotator.domain.schema import Label, LabelSchema
from annotator.formats.jsonl import schema_of
from annotator.store.corpus import Corpus
from annotator.workflows import export, import_articles
from tests.domain.strategies import TEXT, layers, random_command
from tests.workflows.conftest import SEEDS


@st.composite
def corpora(draw):
    """A recipe: for each article its text, its suggestions, and who edits it with which layer."""
    recipe = []
    for number in range(draw(st.integers(1, 3))):
        layer = draw(layers(number + 1))
        runs = draw(st.lists(st.sampled_from(["sm", "lg"]), max_size=2))
        recipe.append((number, [*layer.suggestions.values()], runs, draw(st.integers(0, 6))))
    return recipe


def fill(corpus: Corpus, recipe, draw) -> None:
    """Carry a recipe out through the store's own gestures, by two people."""
    for number, suggestions, runs, edits in recipe:
        text = f"{TEXT} {number}"
        article = Article(text, 10, number=number, file_name=f"{number}.txt")
        added = corpus.add([ImportedArticle(article, f"\xe9{number}".encode("cp1252"), "cp1252")])
        (article_id,) = added.new
        for run in runs:
            corpus.replace_suggestions({article_id: unique(suggestions, run, article_id)}, run, "1")
            for _ in range(edits):
                corpus.annotator = draw(st.sampled_from(["ana", "ben"]))
                command = random_command(draw, corpus.layer(article_id))
                if command is not None:
                    corpus.apply(command)
                elif draw(st.booleans()):
                    corpus.undo()


def unique(suggestions: list[Suggestion], run: str, article_id: int) -> list[Suggestion]:
    """The suggestions under ids of their own, as a run makes them."""
    return [
        one._replace(
            id=f"{run}-{article_id}-{one.id}",
            article_id=article_id,
            target_id=one.target_id and f"{run}-{article_id}-{one.target_id}",
            provenance=Provenance(run, "1", "casualty_figures"),
        )
        for one in suggestions
    ]


@given(st.data())
@settings(max_examples=25)
def test_out_and_in_again_gives_the_same_corpus(data):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        first, second = folder / "first.jsonl", folder / "second.jsonl"
        with Corpus.open(folder / "a.corpus", "ana", create=True) as corpus:
            fill(corpus, data.draw(corpora()), data.draw)
            export(corpus, first, "jsonl")
            states = [(one.id, one.status) for one in corpus.articles()]
            waiting = [corpus.articles_without(run, "1") for run in ("sm", "lg")]
        with Corpus.open(folder / "b.corpus", "eve", create=True) as corpus:
            report = import_articles(corpus, [first])
            assert (report.rejected, report.refused) == ([], [])
            export(corpus, second, "jsonl")
            assert [(one.id, one.status) for one in corpus.articles()] == states
            assert [corpus.articles_without(run, "1") for run in ("sm", "lg")] == waiting
            assert second.read_bytes() == first.read_bytes()
            again = import_articles(corpus, [first])
            assert (again.new, again.taken, again.refused) == ([], 0, [])
            corpus.check()
            export(corpus, second, "jsonl")
            assert second.read_bytes() == first.read_bytes()


def figure(number: int) -> CasualtyFigure:
    return CasualtyFigure(Outcome.KILLED, number, number, number)


def found(key: str, article_id: int, quote: str, number: int, text: str) -> Suggestion:
    start = text.index(quote)
    made = Provenance("sm", "1", "casualty_figures", "adjacent", "dead")
    end = start + len(quote)
    return Suggestion(key, article_id, start, end, "CASUALTY", 0.9, made, figure(number))


@pytest.fixture
def sample(corpus):
    """The corpus with the sample, one suggestion accepted, one figure by hand, one link."""
    import_articles(corpus, [SEEDS])
    text = corpus.article(1).text
    corpus.replace_suggestions({1: [found("s1", 1, "at least 29", 29, text)]}, "sm", "1")
    corpus.apply(commands.accept(corpus.layer(1), ["s1"]))
    start = text.index("four civilians")
    corpus.apply(commands.create(corpus.layer(1), start, start + 4, "CASUALTY", figure(4)))
    layer = corpus.layer(1)
    total, part = sorted(layer.annotations.values(), key=lambda one: one.start)
    corpus.apply(commands.link(layer, part.id, total.id, RelationKind.COMPONENT))
    return corpus


def carried(corpus: Corpus, folder: Path) -> Path:
    out = folder / "out.jsonl"
    export(corpus, out, "jsonl")
    return out


def test_a_line_holds_all_that_is_known(sample, tmp_path):
    sample.apply(commands.set_read(sample.layer(1), True))
    head, line = map(json.loads, carried(sample, tmp_path).read_text().splitlines())
    assert head["format"] == "annotator-corpus"
    assert head["schema"]["labels"][0]["name"] == "CASUALTY"
    assert line["date"] == "2026-02-28"
    assert (line["number"], line["agency"]) == (403, "MENAFN")
    assert [one["quote"] for one in line["annotations"]] == ["at least 29", "four"]
    assert line["annotations"][0]["suggestion_id"] == "s1"
    assert line["annotations"][0]["figure"]["low"] == 29
    assert line["relations"][0]["kind"] == "component"
    assert line["decisions"] == [{"id": "s1", "annotator": "ana", "verdict": "accepted"}]
    assert [one["annotator"] for one in line["readings"]] == ["ana"]
    assert line["suggestions"][0]["provenance"]["rule"] == "adjacent"
    assert line["runs"] == [["sm", "1"]]
    assert "article_id" not in line["annotations"][0]


def test_what_is_not_carried_is_said(sample, tmp_path):
    report = export(sample, tmp_path / "out.jsonl", "jsonl")
    assert "history" in report.summary()


def test_a_new_corpus_can_take_the_labels_along(tmp_path):
    schema = LabelSchema("mine", "Mine", (Label("TANK", "Tank", "t", 1, suggested_from=("X",)),))
    with Corpus.open(tmp_path / "a.corpus", "ana", create=True, schema=schema) as corpus:
        import_articles(corpus, [SEEDS])
        out = carried(corpus, tmp_path)
    assert schema_of(out) == schema
    with Corpus.open(tmp_path / "b.corpus", "ana", create=True) as corpus:
        report = import_articles(corpus, [out])
    assert any("TANK" in notice.text for notice in report.notices)


def test_work_done_elsewhere_joins_what_is_there(sample, tmp_path):
    """Another person's copy of the same article comes back with his work."""
    out = carried(sample, tmp_path)
    with Corpus.open(tmp_path / "ben.corpus", "ben", create=True) as theirs:
        import_articles(theirs, [out])
        theirs.apply(commands.create(theirs.layer(1), 0, 6, "GPE"))
        theirs.apply(commands.set_read(theirs.layer(1), True))
        back = tmp_path / "back.jsonl"
        export(theirs, back, "jsonl")
    report = import_articles(sample, [back])
    assert (report.new, len(report.known), report.taken, report.refused) == ([], 1, 2, [])
    assert sample.annotators(1) == ["ana", "ben"]
    assert len(sample.layer(1, "ana").annotations) == 2
    assert sample.article(1).status is ArticleStatus.DONE
    assert sample.undo_text is not None
    assert "Import" not in sample.undo_text
    entry = sample.history(next(iter(sample.layer(1, "ben").annotations)))[0]
    assert (entry.who, entry.text) == ("ana", "Import")


def test_what_clashes_is_refused_with_a_reason_and_nothing_changes(sample, tmp_path):
    out = carried(sample, tmp_path)
    lines = out.read_text().splitlines()
    row = json.loads(lines[1])
    before = out.read_bytes()
    total = row["annotations"][0]
    total["figure"]["low"] = 12  # the same id with another value
    row["annotations"].append({**total, "id": "other"})  # another id on the same span
    row["decisions"][0]["verdict"] = "rejected"
    row["decisions"].append({"id": "s9", "annotator": "ana", "verdict": "rejected"})
    row["relations"].append({**row["relations"][0], "id": "r2", "target_id": "other"})
    out.write_text("\n".join([lines[0], json.dumps(row)]))
    report = import_articles(sample, [out])
    reasons = sorted(one.reason for one in report.refused)
    assert len(reasons) == 5
    assert any("its id is stored" in reason for reason in reasons)
    assert any("same span" in reason for reason in reasons)
    assert any("not taken" in reason for reason in reasons)
    assert any("suggestion is not there" in reason for reason in reasons)
    assert len([line for line in report.details() if line.startswith("not taken: ")]) == 5
    export(sample, out := tmp_path / "after.jsonl", "jsonl")
    assert out.read_bytes() == before


def test_a_link_that_would_close_a_circle_is_refused(sample, tmp_path):
    out = carried(sample, tmp_path)
    head, line = out.read_text().splitlines()
    row = json.loads(line)
    relation = row["relations"][0]
    row["relations"] = [
        {
            **relation,
            "id": "r2",
            "source_id": relation["target_id"],
            "target_id": relation["source_id"],
        }
    ]
    out.write_text("\n".join([head, json.dumps(row)]))
    (refused,) = import_articles(sample, [out]).refused
    assert "part of itself" in refused.reason


def test_verdicts_on_the_same_suggestion_of_another_run_meet(sample, tmp_path):
    """Both ran the pipeline for themselves, so the same suggestion has two ids."""
    text = sample.article(1).text
    both = [found("s2", 1, "13", 13, text), found("s3", 1, "12", 12, text)]
    with Corpus.open(tmp_path / "ben.corpus", "ben", create=True) as theirs:
        import_articles(theirs, [SEEDS])
        theirs.replace_suggestions({1: both}, "sm", "1")
        theirs.apply(commands.reject(theirs.layer(1), ["s2"]))
        theirs.apply(commands.accept(theirs.layer(1), ["s3"]))
        out = carried(theirs, tmp_path)
    mine = [one._replace(id=f"mine-{one.id}") for one in both]
    sample.replace_suggestions({1: mine}, "sm", "1")
    report = import_articles(sample, [out])
    assert report.refused == []
    layer = sample.layer(1, "ben")
    assert {one.id: one.verdict for one in layer.decisions.values()} == {
        "mine-s2": Verdict.REJECTED,
        "mine-s3": Verdict.ACCEPTED,
    }
    assert [one.suggestion_id for one in layer.annotations.values()] == ["mine-s3"]
    assert set(layer.suggestions) == {"s1", "mine-s2", "mine-s3"}


def test_what_is_refused_is_carried_and_joins_what_is_refused_there(sample, tmp_path):
    sample.refuse("Kunar", "ORG")
    (mine,) = sample.refusals()
    out = carried(sample, tmp_path)
    with Corpus.open(tmp_path / "ben.corpus", "ben", create=True) as theirs:
        theirs.refuse("kabul", "ORG")
        import_articles(theirs, [out])
        assert mine in theirs.refusals()
        assert len(theirs.refusals()) == 2
        entry = theirs.history(mine.id)[0]
        assert (entry.who, entry.text) == ("ben", "Import")
        assert "Import" not in (theirs.undo_text or "")
        again = import_articles(theirs, [out])
        assert (again.taken, again.refused) == (0, [])
    head, *rest = out.read_text().splitlines()
    row = json.loads(head)
    row["refusals"][0]["label"] = "GPE"
    out.write_text("\n".join([json.dumps(row), *rest]))
    report = import_articles(sample, [out])
    assert any("its id is stored" in line for line in report.details())
    assert sample.refusals() == [mine]


def test_a_second_total_or_pin_by_the_same_annotator_is_refused(sample, tmp_path):
    layer = sample.layer(1)
    mark = next(iter(layer.annotations))
    sample.apply(remarks.pin(layer, mark))
    sample.apply(remarks.set_total(layer, Outcome.KILLED, 1, 1, 1, "why"))
    out = carried(sample, tmp_path)
    head, line = out.read_text().splitlines()
    row = json.loads(line)
    for name in ("pins", "totals"):
        row[name][0]["id"] = f"other {name}"
    out.write_text("\n".join([head, json.dumps(row)]))
    reasons = [one.reason for one in import_articles(sample, [out]).refused]
    assert len(reasons) == 2
    assert any("total" in one for one in reasons)
    assert any("pinned" in one for one in reasons)


def test_what_a_table_and_a_training_set_cannot_carry_is_said(sample, tmp_path):
    layer = sample.layer(1)
    sample.apply(remarks.comment(layer, "Why?"))
    sample.apply(remarks.set_total(layer, Outcome.KILLED, 1, 1, 1, "why"))
    table = export(sample, tmp_path / "f.csv", "csv").summary()
    assert "Not in it: 1 comment; the format jsonl" in table
    training = export(sample, tmp_path / "set", "spacy").summary()
    assert "Not in it: 1 comment, 1 total by hand" in training
