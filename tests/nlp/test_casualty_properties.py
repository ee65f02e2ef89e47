"""What holds of the figures of any text at all, whatever the words say.

Two kinds of text: any Unicode, and the grammar's own words glued together at random, with and
without spaces, which reaches rules that no sensible sentence would.
"""

from __future__ import annotations

from dataclasses import replace

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc, DocBin, Span

from annotator.domain.annotations import RelationKind
from annotator.domain.conventions import article_columns
from annotator.domain.totals import article_totals, check_sums
from annotator.nlp.casualties.component import CasualtyFigures
from annotator.nlp.casualties.found import mentions_of
from annotator.nlp.casualties.lexicon import lexicon
from annotator.nlp.casualties.reader import Reader
from annotator.resources import convention, convention_names

READER = Reader()
PARTS = (RelationKind.COMPONENT, RelationKind.SUBSET)

_LEXICON = lexicon()
_TRIGGERS = sorted(" ".join(words) for words in _LEXICON.triggers)
_NOUNS = sorted(" ".join(words) for words in _LEXICON.nouns)
_CONTEXT = sorted(
    " ".join(words)
    for lists in (_LEXICON.time, _LEXICON.modality)
    for by_first in lists.values()
    for phrases in by_first.values()
    for words in phrases
)
_NUMBERS = [
    *("0", "1", "2", "3", "12", "29", "1,284", "1 200", "2,500-odd", "3.5", "1.2 million", "2019"),
    *("45-year-old", "10–15", "10 to 15", "between 10 and 15", "half a dozen", "two dozen", "a"),
    *("at least", "more than", "up to", "no fewer than", "nearly", "some", "dozens", "scores"),
    *("hundreds of thousands", "several", "one", "two", "twenty-nine", "a hundred and five"),
    *("no", "none", "nobody", "another", "both", "the rest", "a third", "most of them", "each"),
    *(
        "half",
        "quarter of",
        "three quarters",
        "and a half",
        "million",
        "possibly",
        "(12)",
        "--------",
    ),
    *("99999999999999999", "1/2", "٣", "²", "50%", "$5", "12:30", "5th", "or more", "lakh"),
]
_GLUE = [
    *(",", ".", ";", ":", "–", "—", "-", "(", ")", "[", "]", "“", "”", '"', "'", "’s", "\n", "…"),
    *("and", "or", "with", "was", "were", "are", "been", "had", "to", "of", "in", "by", "who"),
    *("which", "that", "including", "among them", "of them", "of whom", "the", "his", "their"),
    *("her", "him", "a", "an", "all", "aboard", "toll", "rose", "from", "said", "according to"),
    *("where", "he", "they", "while", "but", "also", "others", "as well", "not", "never", "may"),
    *("Ann", "Lee", "Kabul", "police", "🙂", "\u200b", "\u00a0", "\u0301", "total", "family"),
    *("the figure", "put", "at", "bodies", "the dead", "the injured", "those", "along", "shot"),
]
_PIECE = st.one_of(
    st.sampled_from(_NUMBERS),
    st.sampled_from(_TRIGGERS),
    st.sampled_from(_NOUNS),
    st.sampled_from(_GLUE),
    st.sampled_from(_GLUE),
    st.sampled_from(["killed", "injured", "dead", "people", "soldiers", "2", "12", "including"]),
    st.sampled_from(_CONTEXT),
)
_JOINT = st.sampled_from([" "] * 12 + ["", "  ", "\n", ", "])


@st.composite
def glued(draw: st.DrawFn) -> str:
    pieces = draw(st.lists(st.tuples(_PIECE, _JOINT), max_size=40))
    text = "".join(piece + joint for piece, joint in pieces)
    return draw(st.sampled_from([text, text, text, text.upper(), text.capitalize(), text.title()]))


_FRAMES = [
    "{n} {p} were {v}, including {n} {p} and {n} {p}, {s} said.",
    "{n} {p} and {n} {p} {v}; {n} others were also {v}.",
    "The death toll rose to {n} from {n}.",
    "{s} said {n} {p} were {v}, while {s} put the figure at {n}.",
    "Of the {n} on board, {n} {v}; the rest were {v}.",
    "{n} {v}, {n} {v}, {n} of them {p}\n",
    "{n} {p} were shot. {n} of the {v} died.",
    "A third {p} {v}, bringing the toll to {n}.",
    "The {p} was {v} along with his {p} and {n} {p}.",
    "The {v} of {n} {p} left {n} {v}ly {v}.",
    "Rebels abducted {n} {p}. Their bodies were found.",
]
_FILLINGS = {
    "n": st.sampled_from(_NUMBERS),
    "p": st.sampled_from(_NOUNS),
    "v": st.sampled_from(["killed", "injured", "dead", "shot", "missing", "murder", "executed"]),
    "s": st.sampled_from(["Police", "A doctor in Kabul", "The army", "“"]),
}


@st.composite
def framed(draw: st.DrawFn) -> str:
    """Sentences that ask for links, filled with any words."""
    frames = draw(st.lists(st.sampled_from(_FRAMES), min_size=1, max_size=4))
    words = " ".join(frames).replace("{", "|{").replace("}", "}|").split("|")
    return "".join(draw(_FILLINGS[word[1]]) if word.startswith("{") else word for word in words)


TEXTS = glued() | framed() | st.text()


def mentions(found):
    return [replace(one, confirmed=rank % 2 == 0) for rank, one in enumerate(mentions_of(found))]


def assert_sound(text, found):
    for rank, one in enumerate(found):
        figure = one.figure
        assert 0 <= one.start < one.end <= len(text)
        quote = text[one.start : one.end]
        assert quote == quote.strip()
        assert 0 < one.score <= 1
        assert one.rule
        assert figure.trigger_start is not None
        assert figure.trigger_end is not None
        evidence = text[figure.trigger_start : figure.trigger_end]
        assert " ".join(evidence.split()) == " ".join(one.evidence.split()) != ""
        known = [n for n in (figure.low, figure.best, figure.high) if n is not None]
        assert known == sorted(known)
        if figure.negated:
            assert known == [0, 0, 0]
        assert (one.part_of is None) == (one.link is None)
        if one.part_of is not None:
            assert_linked(found, rank)
    assert [one.start for one in found] == sorted(one.start for one in found)
    places = [(one.start, one.end) for one in found]
    assert len(set(places)) == len(places)


def assert_linked(found, rank):
    one = found[rank]
    whole = found[one.part_of]
    assert whole.figure.outcome is one.figure.outcome
    seen = {rank}
    at = one.part_of
    while at is not None:  # never round in a circle
        assert at not in seen
        seen.add(at)
        at = found[at].part_of
    if one.link in PARTS and None not in (one.figure.number, whole.figure.number):
        assert one.figure.number <= whole.figure.number
    if one.link is RelationKind.SAME_AS:
        assert one.figure.number == whole.figure.number


def assert_adds_up(found):
    made = mentions(found)
    ids = {mention.id for mention in made}
    checks = check_sums(made)
    for mention in made:
        if mention.link is RelationKind.COMPONENT:
            assert mention.target_id in checks  # so that too large a sum is told
    for outcome, total in article_totals(made).items():
        assert total.outcome is outcome
        assert total.used
        assert {*total.used, *total.conflicts} <= ids
        known = [n for n in (total.low, total.best, total.high) if n is not None]
        assert known == sorted(known)
    for name in convention_names():
        for coded in article_columns(made, convention(name)).values():
            assert all(n is None or n >= 0 for n in (coded.low, coded.best, coded.high))


@settings(max_examples=300)
@given(TEXTS)
def test_any_text_gives_sound_figures(text):
    found = READER.read(text, None)
    assert_sound(text, found)
    assert_adds_up(found)
    assert found == Reader().read(text, None)


@pytest.fixture(scope="module")
def nlp():
    made = spacy.blank("en")
    made.add_pipe("casualty_figures")
    return made


@settings(max_examples=60)
@given(text=TEXTS)
def test_figures_survive_a_pipe_and_being_stored(nlp, text):
    text = text.encode("utf-8", "replace").decode()  # spaCy cannot store half a surrogate pair
    alone = nlp(text)
    figures = alone._.casualty_figures
    assert_sound(text, figures)
    spans = alone.spans["casualties"]
    assert len(spans) == len(figures)
    for one, span in zip(figures, spans, strict=True):
        assert span.start_char <= one.start < one.end <= span.end_char
    piped = list(nlp.pipe([text, "Nine died.", text]))
    assert piped[0]._.casualty_figures == piped[2]._.casualty_figures == figures
    binned = DocBin(store_user_data=True, docs=piped).to_bytes()
    again = list(DocBin().from_bytes(binned).get_docs(nlp.vocab))
    assert [doc._.casualty_figures for doc in again] == [doc._.casualty_figures for doc in piped]


@settings(max_examples=60)
@given(data=st.data(), text=glued())
def test_another_pipelines_marks_do_no_harm(nlp, data, text):
    """Sentences cut anywhere, and entities with labels that nobody has heard of."""
    doc = nlp.make_doc(text)
    starts = data.draw(st.lists(st.booleans(), min_size=len(doc), max_size=len(doc)))
    for token, begins in list(zip(doc, starts, strict=True))[1:]:
        token.is_sent_start = begins
    if len(doc) > 1:
        first = data.draw(st.integers(0, len(doc) - 2))
        last = data.draw(st.integers(first + 1, len(doc)))
        doc.ents = [Span(doc, first, last, label="Zahl der Opfer")]
    before = [(entity.start, entity.end, entity.label_) for entity in doc.ents]
    doc = nlp.get_pipe("casualty_figures")(doc)
    assert_sound(text, doc._.casualty_figures)
    assert [(entity.start, entity.end, entity.label_) for entity in doc.ents] == before


def test_a_single_sentence_of_the_pipeline_is_one_sentence():
    made = spacy.blank("en")
    doc = Doc(made.vocab, words=["Nine", "died", "."], sent_starts=[True, False, False])
    made.add_pipe("casualty_figures")
    assert len(made(doc)._.casualty_figures) == 1


@settings(max_examples=60)
@given(
    text=glued(),
    least=st.floats(0, 1),
    outcomes=st.sets(st.sampled_from(["killed", "injured", "casualty"])),
    vague=st.booleans(),
    single=st.booleans(),
)
def test_what_the_config_leaves_out_leaves_sound_links(nlp, text, least, outcomes, vague, single):
    component = CasualtyFigures("sc", "TOLL", least, sorted(outcomes), vague, single)
    found = component(nlp.make_doc(text))._.casualty_figures
    assert_sound(text, found)
    assert_adds_up(found)
    assert all(one.score >= least for one in found)
    assert not outcomes or {str(one.figure.outcome) for one in found} <= outcomes
    assert vague or all(one.figure.number is not None for one in found)
    assert single or all(one.figure.number != 1 for one in found)
