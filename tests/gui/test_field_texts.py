"""What the fields of a figure are called."""

from __future__ import annotations

from annotator.domain.evaluation import FIGURE_FIELDS
from annotator.gui.field_texts import titles


def test_every_field_that_is_judged_has_a_title():
    assert set(FIGURE_FIELDS) <= set(titles())
