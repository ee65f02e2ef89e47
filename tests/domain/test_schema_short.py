from __future__ import annotations

import pytest

from annotator.domain.schema import Label


@pytest.mark.parametrize(
    ("title", "tag", "short"),
    [
        ("Organisation", "Org", "Org"),
        ("Country or city", "", "Country or city"),
        ("Vehicle, vessel or aircraft", "", "Vehicle, vessel"),
        ("Displacement: people who left", "", "Displacement"),
        ("Donaudampfschifffahrtsgesellschaft", "", "Donaudampfschifffa"),
    ],
)
def test_the_short_name_has_room_beneath_a_span(title: str, tag: str, short: str) -> None:
    assert Label("L", title, "l", 0, tag=tag).short == short
