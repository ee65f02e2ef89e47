"""Convention files that people edit: a fault is named by line and field, with what to write."""

from __future__ import annotations

import re

import pytest

from annotator.domain.convention_file import ConventionFault, parse_convention
from annotator.errors import UserError
from annotator.resources import convention, convention_names, resource

MINE = """\
name = "mine"
title = "Ours"
source = "the house's book"
sources_differ = "lowest"

[codes]
exact = { best = "number" }
at_least = { best = "low" }
more_than = { best = "low" }
at_most = { note = "ask" }
less_than = { note = "ask" }
about = { best = "number" }
range = { low = "low", high = "high" }

[vague]
note = "ask"
dozens = { low = 12, best = 24, high = 36 }

[[column]]
name = "dead"
outcomes = ["killed"]
value = "best"

[[column]]
name = "dead_police"
outcomes = ["killed"]
value = "best"
status = ["police"]
"""


def test_a_sound_file():
    made = parse_convention(MINE)
    assert (made.name, made.sources_differ, len(made.columns)) == ("mine", "lowest", 2)
    assert made.codes["at_most"] == {"note": "ask"}


FAULTS = [
    ('name = "mine"', "", "“name”: is missing", 'name = "…"'),
    ('name = "mine"', 'name = "our book"', "line 1, “name”: “our book”", 'name = "mine"'),
    ('title = "Ours"', "title = 3", "line 2, “title”: “3” is no text", 'title = "…"'),
    ('"lowest"', '"median"', "line 4, “sources_differ”: “median”", "“lowest”, “recent”, “span”"),
    ("[codes]", "[kodes]", "line 6, “kodes”: is not known", "“codes”"),
    ("about = {", "abuot = {", "line 12, codes, “abuot”: is not known", "“about”"),
    ('about = { best = "number" }\n', "", "line 6, codes, “about”: is missing", "about = {"),
    ("exact = { best =", "exact = { beste =", "line 7, codes, “exact”: fills “beste”", "exact = {"),
    ('at_least = { best = "low" }', 'at_least = { best = "lowest" }', "line 8", "at_least = {"),
    ("low = 12, best", "low = 99, best", "line 17, vague, “dozens”: must rise", "dozens = {"),
    ("low = 12, best", "low = -1, best", "line 17, vague, “dozens”: must have", "dozens = {"),
    ("low = 12, best", 'low = "a", best', "line 17, vague, “dozens”: must have", "dozens = {"),
    ("low = 12, best", "lo = 12, best", "line 17, vague, “dozens”: “lo” is none of", "“low”"),
    ("dozens = {", "dozens = 12 #", "line 17, vague, “dozens”: “12” gives no", "dozens = {"),
    ('value = "best"\nst', 'value = "most"\nst', "line 27, column 2, “value”: “most”", "“best”"),
    ('value = "best"\nst', "st", "line 24, column 2, “value”: is missing", "“best”"),
    ('["police"]', '["pirate"]', "line 28, column 2, “status”: “pirate”", "“police”"),
    ('["police"]', '"police"', "line 28, column 2, “status”: “police” is no list", "“police”"),
    ('"dead_police"', '"dead"', "line 25, column 2, “name”: “dead” is there twice", "dead_2"),
    ('["killed"]\nvalue = "best"\nst', '["slain"]\nvalue = "best"\nst', "line 26", "“killed”"),
    ("status =", "state =", "line 28, column 2, “state”: is not known", "“status”"),
    ('outcomes = ["killed"]', 'outcomes = ["killed"', "this is not TOML", "quotes"),
]


@pytest.mark.parametrize(("old", "new", "message", "remedy"), FAULTS)
def test_a_fault_is_named_by_line_and_field(old, new, message, remedy):
    assert old in MINE
    with pytest.raises(ConventionFault) as caught:
        parse_convention(MINE.replace(old, new, 1))
    assert message in str(caught.value)
    assert remedy in caught.value.remedy


def test_a_file_without_columns():
    with pytest.raises(ConventionFault, match="“column”: is missing"):
        parse_convention(MINE.split("[[column]]")[0])


@pytest.mark.parametrize("name", convention_names())
def test_nonsense_in_any_line_of_our_own_files_is_found_there(name):
    lines = resource("conventions", f"{name}.toml").read_text(encoding="utf-8").split("\n")
    fields = [at for at, line in enumerate(lines) if re.match(r"[a-z_]+ = ", line)]
    assert len(fields) > 10
    for at in fields:
        field = lines[at].split(" = ")[0]
        broken = [*lines[:at], f'{field} = [["nonsense"]]', *lines[at + 1 :]]
        with pytest.raises(ConventionFault, match=f"^line {at + 1}, .*“{field}”: "):
            parse_convention("\n".join(broken))


@pytest.mark.parametrize("name", convention_names())
def test_our_own_files_need_every_one_of_their_code_lines(name):
    lines = resource("conventions", f"{name}.toml").read_text(encoding="utf-8").split("\n")
    first, last = lines.index("[codes]"), lines.index("[[column]]")
    for at in range(first + 1, last):
        field, equals, _ = lines[at].partition(" = ")
        if not equals or "[vague]" in lines[first:at]:
            continue
        with pytest.raises(ConventionFault, match=f"codes, “{field}”: is missing"):
            parse_convention("\n".join([*lines[:at], *lines[at + 1 :]]))


def test_a_person_is_told_the_file_too(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text(MINE.replace('"lowest"', '"median"'), encoding="utf-8")
    with pytest.raises(UserError) as caught:
        convention(str(path))
    assert str(caught.value) == (
        f"{path}: This is not a convention: line 4, “sources_differ”: “median” is not known. "
        "Write there: sources_differ = one of “lowest”, “recent”, “span”."
    )
