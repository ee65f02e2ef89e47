"""What going over an article next may be worth: the ways to rank a corpus's articles."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from annotator.texts import later


class By(StrEnum):
    """What a ranking goes by."""

    DOUBT = "doubt"
    RARE = "rare"
    UNUSUAL = "unusual"
    NEW = "new"
    DISAGREEMENT = "disagreement"
    TEST = "test"


EXPLAINED: Mapping[By, str] = {
    By.DOUBT: later(
        "most wrong suggestions expected first: the sum of 1 − score over what is undecided"
    ),
    By.RARE: later("suggestions of rare labels first"),
    By.UNUSUAL: later("articles first whose words few other articles have"),
    By.NEW: later(
        "articles that nobody has worked on: first those that the pipeline in use has not been "
        "over, then by doubt"
    ),
    By.DISAGREEMENT: later("articles first on which a second pipeline says something else"),
    By.TEST: later(
        "articles of the test part first, both parts in random order: for an unbiased test"
    ),
}
