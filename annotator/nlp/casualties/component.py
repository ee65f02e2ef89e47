"""The spaCy side of the reader: a pipeline component built from its config alone."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

from annotator.domain.annotations import RelationKind
from annotator.domain.figures import CasualtyFigure, Outcome
from annotator.domain.records import from_plain, to_plain
from annotator.nlp.casualties.found import FoundFigure
from annotator.nlp.casualties.learnt import Reviewed, learnt_words
from annotator.nlp.casualties.lexicon import Word, lexicon_with
from annotator.nlp.casualties.lexicon_files import read_folder
from annotator.nlp.casualties.reader import Reader

FACTORY = "casualty_figures"
SPANS_KEY = "casualties"
LABEL = "CASUALTY"
EXTENSION = "casualty_figures"
DATE = "article_date"
_ISO_LENGTH = 10
_DEFAULTS: dict[str, Any] = {
    "spans_key": SPANS_KEY,
    "label": LABEL,
    "min_score": 0.0,
    "outcomes": [],
    "vague": True,
    "single": True,
    "lexicons": "",
}
_SETTINGS, _LEXICONS, _LEARNT = "settings.json", "lexicons", "learnt"


class CasualtyFigures:
    """Writes spans into `doc.spans[spans_key]` and figures into `doc._.casualty_figures`.

    The figures' offsets are exact; the spans cover them out to token boundaries. Both lists are
    in the same order. `min_score` leaves out what scores lower, with its parts' links; `outcomes`
    all others (none given: all are kept); `vague` and `single` say whether figures without a
    number and figures of one person are kept. `lexicons` is a folder of files that extend or
    replace the vocabulary, see `lexicon_files`; a pipeline that is saved takes copies along, and
    the words that it has learnt (see `learnt`).
    """

    def __init__(
        self,
        spans_key: str = SPANS_KEY,
        label: str = LABEL,
        min_score: float = 0.0,
        outcomes: Sequence[str] = (),
        vague: bool = True,
        single: bool = True,
        lexicons: str = "",
    ) -> None:
        self.spans_key = spans_key
        self.label = label
        self.min_score = min_score
        self.outcomes = [str(Outcome(one)) for one in outcomes]
        self.vague = vague
        self.single = single
        self.lexicons = lexicons
        self.learnt: tuple[Word, ...] = ()
        self._own: dict[str, str] = {}
        self._reader: Reader | None = None
        # A saved pipeline names the folder that it was made from, and brings copies of its own:
        # `from_disk` will take them, so that only a pipeline that is used needs the folder.
        if not lexicons or Path(lexicons).expanduser().is_dir():
            self._ready()

    def __call__(self, doc: Doc) -> Doc:
        """Read the figures of one Doc."""
        found = self._ready().read(doc.text, _sentences(doc), self._wanted, date_of(doc))
        spans = []
        for one in found:
            span = doc.char_span(one.start, one.end, label=self.label, alignment_mode="expand")
            if span is not None:
                spans.append(span)
        doc.spans[self.spans_key] = spans
        doc.user_data[EXTENSION] = [_plain(one) for one in found]
        return doc

    def _ready(self) -> Reader:
        """The reader with its vocabulary.

        Raises:
            UserError: the folder of `lexicons` is not there, or a file in it cannot be used.
        """
        if self._reader is None:
            own = read_folder(Path(self.lexicons).expanduser()) if self.lexicons else {}
            return self._take(own, self.learnt)
        return self._reader

    def _take(self, own: dict[str, str], learnt: Sequence[Word]) -> Reader:
        """A reader with these lexicons of one's own and learnt words."""
        self._own, self.learnt = own, tuple(learnt)
        self._reader = Reader(lexicon_with(own, self.learnt))
        return self._reader

    def learn_from(self, reviewed: Sequence[Reviewed]) -> list[Word]:
        """Words for outcomes that these texts teach beyond those it has; it does not take them."""
        self._ready()
        return learnt_words(reviewed, self._own, self.learnt)

    def learn(self, words: Sequence[Word]) -> None:
        """Take learnt words, instead of those that it had."""
        self._ready()
        self._take(self._own, words)

    def _wanted(self, found: FoundFigure) -> bool:
        number = found.figure.number
        return (
            found.score >= self.min_score
            and (not self.outcomes or found.figure.outcome in self.outcomes)
            and (self.vague or number is not None)
            and (self.single or number != 1)
        )

    def to_bytes(self, exclude: tuple[str, ...] = ()) -> bytes:
        """The settings and the lexicons of one's own; our vocabulary is not copied."""
        return json.dumps({"settings": self._saved(), "lexicons": self._own}).encode()

    def from_bytes(self, data: bytes, exclude: tuple[str, ...] = ()) -> CasualtyFigures:
        """Take what `to_bytes` gave."""
        saved = json.loads(data)
        return self._restored(saved["settings"], saved["lexicons"])

    def to_disk(self, path: str | Path, exclude: tuple[str, ...] = ()) -> None:
        """Write a folder with the settings and copies of the lexicons of one's own."""
        folder = Path(path)
        own = folder / _LEXICONS
        own.mkdir(parents=True, exist_ok=True)
        settings = json.dumps(self._saved(), indent=2)
        (folder / _SETTINGS).write_text(settings, encoding="utf-8")
        for old in own.glob("*.toml"):
            old.unlink()
        for name, text in self._own.items():
            (own / f"{name}.toml").write_text(text, encoding="utf-8")

    def from_disk(self, path: str | Path, exclude: tuple[str, ...] = ()) -> CasualtyFigures:
        """Take what `to_disk` wrote; the folder of the config's `lexicons` need not be there."""
        folder = Path(path)
        own = folder / _LEXICONS
        settings = json.loads((folder / _SETTINGS).read_text(encoding="utf-8"))
        return self._restored(settings, read_folder(own) if any(own.glob("*.toml")) else {})

    def _saved(self) -> dict[str, Any]:
        """The settings of the config, and what was learnt."""
        settings = {name: getattr(self, name) for name in _DEFAULTS}
        return {**settings, _LEARNT: [to_plain(one) for one in self.learnt]}

    def _restored(self, settings: dict[str, Any], own: dict[str, str]) -> CasualtyFigures:
        for name in _DEFAULTS:
            setattr(self, name, settings[name])
        self._take(own, [from_plain(Word, one) for one in settings.get(_LEARNT, ())])
        return self


def _plain(found: FoundFigure) -> dict[str, Any]:
    """A figure as JSON types, so that a Doc with figures can be written and sent."""
    return {
        "start": found.start,
        "end": found.end,
        "figure": to_plain(found.figure),
        "rule": found.rule,
        "evidence": found.evidence,
        "score": found.score,
        "part_of": found.part_of,
        "link": None if found.link is None else found.link.value,
    }


def figures_of(doc: Doc) -> tuple[FoundFigure, ...]:
    """The figures of a Doc, in reading order; none when the component has not run."""
    return tuple(
        FoundFigure(
            **{
                **plain,
                "figure": from_plain(CasualtyFigure, plain["figure"]),
                "link": None if plain["link"] is None else RelationKind(plain["link"]),
            }
        )
        for plain in doc.user_data.get(EXTENSION, ())
    )


def date_of(doc: Doc) -> date | None:
    """The date of a Doc's article, where `doc._.article_date` or its user data has one."""
    day = doc.user_data.get(DATE)
    if isinstance(day, date):
        return day
    try:
        return date.fromisoformat(str(day)[:_ISO_LENGTH])
    except ValueError:
        return None


def set_date(doc: Doc, day: date | str | None) -> None:
    """Take the article's date, as a date or as YYYY-MM-DD; None: it is not known."""
    doc.user_data[DATE] = None if day is None else str(day)


if not Doc.has_extension(EXTENSION):
    Doc.set_extension(EXTENSION, getter=figures_of)
if not Doc.has_extension(DATE):
    Doc.set_extension(DATE, getter=date_of, setter=set_date)


def _sentences(doc: Doc) -> list[tuple[int, int]] | None:
    """The Doc's sentences if a component has set them; None lets the reader cut its own."""
    # Many times faster than `has_annotation`.
    if "sents" not in doc.user_hooks and not doc.to_array("SENT_START")[1:].any():
        return None
    return [(sentence.start_char, sentence.end_char) for sentence in doc.sents]


@Language.factory(
    FACTORY,
    assigns=["doc.spans", f"doc._.{EXTENSION}"],
    default_config=_DEFAULTS,
)
def make_casualty_figures(
    nlp: Language,
    name: str,
    spans_key: str,
    label: str,
    min_score: float,
    outcomes: list[str],
    vague: bool,
    single: bool,
    lexicons: str,
) -> CasualtyFigures:
    """Build the component from its config."""
    return CasualtyFigures(spans_key, label, min_score, outcomes, vague, single, lexicons)
