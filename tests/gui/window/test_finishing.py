"""One key that accepts the rest, says done and goes on, also where the rest is very much."""

from __future__ import annotations

from pathlib import Path

from annotator.domain.annotations import Provenance, Suggestion, new_id
from annotator.store.corpus import Corpus
from tests.articles import imported
from tests.gui.window.conftest import Opener

ORIGIN = Provenance("test", "1", "reader")
MANY = 400


def test_hundreds_are_accepted_by_a_job_and_the_article_is_done(
    open_window: Opener, tmp_path: Path
) -> None:
    path = tmp_path / "many.corpus"
    with Corpus.open(path, "ada", create=True) as corpus:
        for number in range(2):
            text = f"Mali {number}\n" + "Mali " * MANY
            corpus.add([imported(text)])
        for article in (1, 2):
            found = [
                Suggestion(new_id(), article, 7 + 5 * at, 11 + 5 * at, "GPE", 0.9, ORIGIN)
                for at in range(MANY)
            ]
            corpus.replace_suggestions({article: found}, "test", "1")
    person = open_window(path)
    person.main.settings.set("suggest", False)
    person.show()
    first, second = (int(one) for one in person.session.order)
    person.session.open_article(first)
    person.view.setFocus()
    person.press("Ctrl+Shift+Enter")
    person.wait(lambda: person.session.article_id == second)
    person.wait_idle()
    stored = person.session.corpus.layer(first)
    assert stored.is_read
    assert len(stored.annotations) == MANY
    assert not stored.pending
    assert "400 suggestions accepted" in person.main.status.said_text
    person.press("Ctrl+Z")
    person.wait(lambda: not person.session.corpus.layer(first).is_read)
    person.wait_idle()
    assert len(person.session.corpus.layer(first).pending) == MANY
    assert len(person.session.corpus.layer(second).pending) == MANY
