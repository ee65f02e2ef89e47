"""What was marked in one article is suggested in the next ones, a moment later."""

from __future__ import annotations

from pathlib import Path

from annotator.domain.annotations import Article, ImportedArticle
from annotator.domain.known_names import RULE
from annotator.store.corpus import Corpus
from tests.gui.window.conftest import Opener

TEXT = "Nothing was heard of tal dorvik. The wells of tal dorvik are dry."


def test_the_next_articles_know_what_was_marked(open_window: Opener, tmp_path: Path) -> None:
    with Corpus.open(tmp_path / "a.corpus", "ada", create=True) as corpus:
        for number in range(3):
            whole = f"Report {number}\n{TEXT}"
            corpus.add([ImportedArticle(Article(whole, 8), whole.encode(), "utf-8")])
    person = open_window(tmp_path / "a.corpus")
    renewed: list[int] = []
    person.show()
    person.wait_idle()
    session = person.session
    first, _, third = map(int, session.order)
    session.open_article(first)
    assert not [one for one in session.layer.pending.values() if one.provenance.rule == RULE]
    person.main.jobs.suggested.connect(renewed.extend)

    person.press("Ctrl+PgDown")
    person.wait_idle()
    assert renewed == []  # nothing was marked
    start = session.layer.article.text.index("tal dorvik")
    person.view.set_caret(start)
    person.press("Shift+Right")
    person.press("Alt+" + next(one.key for one in session.schema.labels if one.name == "GPE"))
    assert len(session.layer.annotations) == 2  # in both places
    person.press("Ctrl+PgDown")
    person.wait(lambda: third in renewed)
    person.wait_idle()
    assert renewed == [third]
    assert session.article_id == third
    found, _ = (one for one in session.layer.pending.values() if one.provenance.rule == RULE)
    assert session.layer.article.text[found.start : found.end] == "tal dorvik"
    assert (found.label, found.provenance.evidence) == ("GPE", "2/2")
