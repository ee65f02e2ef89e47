"""Going from one doubtful suggestion to the next, with real keys."""

from __future__ import annotations

from pathlib import Path

from annotator.domain.annotations import Provenance, Suggestion
from annotator.store.corpus import Corpus
from tests.articles import imported
from tests.gui.window.conftest import Opener
from tests.gui.window.driver import Driver

TEXT = "Calm\nBunia fell. Ann Lee left Bunia for Goma on Monday."
ORIGIN = Provenance("test", "1", "reader")


def begin(at_work: Opener, tmp_path: Path) -> Driver:
    path = tmp_path / "doubtful.corpus"
    with Corpus.open(path, "ada", create=True) as corpus:
        corpus.add([imported(TEXT)])
        first = TEXT.index("Bunia")
        found = [suggested(TEXT.index(words), words) for words in ("Ann Lee", "Monday", "Goma")]
        found[2] = found[2]._replace(score=0.3)
        found += [suggested(first, "Bunia"), suggested(TEXT.index("Bunia", first + 1), "Bunia")]
        found[4] = found[4]._replace(label="PERSON")
        corpus.replace_suggestions({1: found}, "test", "1")
    person = at_work(path)
    return person


def suggested(start: int, words: str) -> Suggestion:
    return Suggestion(f"s{start}", 1, start, start + len(words), "GPE", 0.9, ORIGIN)


def test_one_key_goes_to_what_looks_wrong_and_says_why(at_work: Opener, tmp_path: Path) -> None:
    person = begin(at_work, tmp_path)
    seen = []
    for _ in range(4):
        person.press("Ctrl+Tab")
        seen.append((person.quote, person.main.status.said_text))
    assert [words for words, _ in seen] == ["Bunia", "Bunia", "Goma", "Bunia"]
    assert seen[0][1] == "Doubtful: “Bunia” is Person elsewhere here."
    assert seen[2][1] == "Doubtful: its score is 0.30."
    person.press("Ctrl+Shift+Tab")
    assert person.quote == "Goma"
    person.press("X", "Ctrl+Tab", "Ctrl+Tab", "3")
    person.press("Ctrl+Tab")  # both the same now, the low score rejected
    assert person.main.status.said_text == "No suggestion here looks wrong."


def test_one_key_goes_to_an_end_within_a_name_and_one_more_mends_it(
    at_work: Opener, tmp_path: Path
) -> None:
    text = "Bunia Press Calls\nMen of the Bunia Press Office of Goma met Ann Lee."
    path = tmp_path / "ends.corpus"
    with Corpus.open(path, "ada", create=True) as corpus:
        corpus.add([imported(text)])
        found = [suggested(at, "Bunia") for at in (0, text.rindex("Bunia"))]
        corpus.replace_suggestions({1: [one._replace(score=0.8) for one in found]}, "test", "1")
    person = at_work(path)
    person.press("Ctrl+Tab")
    assert person.main.status.said_text == "Doubtful: “Press Office of Goma” may belong to it."
    person.press("E")
    assert person.quote == "Bunia Press Office of Goma"
    person.press("Ctrl+Tab")
    assert person.main.status.said_text == "No suggestion here looks wrong."
