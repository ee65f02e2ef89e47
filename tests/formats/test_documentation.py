"""`docs/formats.md` names every field, file and column that there is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from annotator.domain.annotations import (
    Annotation,
    AttributeValue,
    Comment,
    CommentKind,
    Decision,
    Pin,
    Provenance,
    Reading,
    Refusal,
    Relation,
    RelationKind,
    Suggestion,
    TotalOverride,
)
from annotator.domain.figures import CasualtyFigure, Modality, Outcome, Qualifier, SourceKind
from annotator.formats.jsonl import FORMAT
from annotator.formats.readers import READERS
from annotator.nlp.docbin import FILES

PAGE = (Path(__file__).parents[2] / "docs" / "formats.md").read_text(encoding="utf-8")
WORDS = set(re.findall(r"[a-z_]+", PAGE))


@pytest.mark.parametrize(
    "kind",
    [
        *(Annotation, AttributeValue, Relation, Decision, Reading, Suggestion, Provenance),
        *(Comment, TotalOverride, Pin, Refusal, CasualtyFigure),
    ],
)
def test_fields_of_the_exchange_file(kind):
    fields = set(kind.__match_args__) - {"article_id"}
    assert fields <= WORDS


@pytest.mark.parametrize(
    "kind", [RelationKind, CommentKind, Outcome, Qualifier, Modality, SourceKind]
)
def test_values_that_are_chosen_from_a_list(kind):
    assert {str(value) for value in kind} <= WORDS


def test_files_suffixes_and_the_formats_name():
    for name in [*FILES, "export.json"]:
        assert f"`{name}`" in PAGE, name
    for reader in READERS:
        assert all(f"`{suffix}`" in PAGE for suffix in reader.suffixes if suffix)
    assert f'"{FORMAT}"' in PAGE
