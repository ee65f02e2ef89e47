"""Every rule of our pipeline is told in words where a suggestion says why it was made."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import annotator.nlp
from annotator.domain.annotations import Provenance
from annotator.gui.rule_texts import FIGURES, NAMES, in_words, reason

FOLDER = Path(annotator.nlp.__file__).parent
PLACES = {"Claim": 3, "Entity": 4}  # which argument is the rule


def rules() -> Iterator[str]:
    """The rules named in the code: as an argument, or under the name RULE."""
    for path in FOLDER.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id=made), args=args) if made in PLACES:
                    yield from texts_of(args[PLACES[made] :][:1])
                case ast.keyword(arg="rule", value=value):
                    yield from texts_of([value])
                case ast.Assign(targets=[ast.Name(id="RULE" | "rule")], value=value):
                    yield from texts_of([value])


def texts_of(values: list[ast.expr]) -> Iterator[str]:
    for value in values:
        for node in ast.walk(value):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
                yield node.value


def origin(rule: str, evidence: str = "", component: str = "entity_rules") -> Provenance:
    return Provenance("p", "1", component, rule, evidence)


def test_every_rule_in_the_code_has_a_sentence() -> None:
    found = set(rules())
    assert {"passive", "active", "surname_added", "said_anew"} <= found
    assert not found - set(NAMES) - set(FIGURES)


@pytest.mark.parametrize("rule", sorted({*NAMES, *FIGURES}))
def test_no_sentence_shows_a_name_of_ours(rule: str) -> None:
    for evidence in ("", "7/9"):
        said = reason(origin(rule, evidence))
        assert rule == said.split()[0] or "_" not in said
        assert "{" not in said


def test_evidence_is_quoted() -> None:
    assert reason(origin("surname", "Ann Lee")) == "“Ann Lee” is a person"
    assert reason(origin("surname")) == "the surname of a person named in full"
    assert reason(origin("known_name", "7/9")) == "marked so in 7 of 9 places before"
    assert reason(origin("", component="ner")) == "the recogniser of names found it"


def test_what_others_call_their_rules_is_shown_as_it_is() -> None:
    other = reason(origin("magic", "said", component="theirs"))
    assert other == "theirs · rule magic · “said”"


@pytest.mark.parametrize("rule", sorted({*NAMES, *FIGURES}))
def test_a_rule_is_named_without_an_example(rule: str) -> None:
    said = in_words(rule)
    assert said != rule
    assert "{" not in said


def test_a_rule_of_another_pipeline_goes_by_its_own_name() -> None:
    assert in_words("their_rule") == "their_rule"
