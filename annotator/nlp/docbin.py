"""Writes a folder that `spacy train` accepts as it is: documents, labels, config, and a report.

    train.spacy dev.spacy   DocBin with user data; the share-out is by article, see `splitting`
    labels/ner.json         as `spacy init labels` would write it
    config.cfg              `resources/training/config.cfg` with the seed put in
    figures-train.jsonl     every confirmed figure of the part, all fields, keyed by span id
    figures-dev.jsonl
    alignment.jsonl         every span or article that is not wholly in it, and why
    report.md               the same for people, with the rules

The recogniser in the config learns from `doc.ents`, where unknown tokens are missing. A span
categoriser has no such thing as missing: to train one on `doc.spans["sc"]`, take only documents
with `doc.user_data["article"]["read"]`.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, TextIO

import spacy
from spacy.tokens import DocBin

from annotator.domain.layer import Layer
from annotator.domain.losses import Loss
from annotator.domain.schema import LabelSchema
from annotator.errors import UserError
from annotator.nlp.reviewed_doc import ReviewedDoc, reviewed_doc
from annotator.nlp.splitting import DEV, TRAIN, share_out
from annotator.nlp.training_report import report_text
from annotator.resources import resource
from annotator.texts import phrase

PARTS = (TRAIN, DEV)
FILES = (
    "train.spacy", "dev.spacy", "labels/ner.json", "config.cfg",
    "figures-train.jsonl", "figures-dev.jsonl", "alignment.jsonl", "report.md",
)  # fmt: skip
# Just what is known of a token here: the other columns of a DocBin would hold zeros.
_ATTRIBUTES = ("ORTH", "ENT_IOB", "ENT_TYPE")
_MOST_LOSSES_KEPT = 1_000  # in memory, for each reason; all of them are in alignment.jsonl


@dataclass(slots=True)
class TrainingSet:
    """What was written: articles and figures per part, entities per label, and what was not."""

    seed: int
    annotator: str = ""
    articles: Counter[str] = field(default_factory=Counter)
    figures: Counter[str] = field(default_factory=Counter)
    entities: Counter[str] = field(default_factory=Counter)
    reasons: Counter[str] = field(default_factory=Counter)
    losses: list[Loss] = field(default_factory=list)
    half_read: int = 0
    pending: int = 0
    untouched: int = 0
    same_in_both: bool = False


def write_training_set(
    layers: Iterable[Layer],
    folder: Path,
    schema: LabelSchema,
    seed: int = 0,
    progress: Callable[[int, str], None] = lambda done, what: None,
    left_out: Iterable[Loss] = (),
) -> TrainingSet:
    """Write the files named above into an existing folder, from one annotator's layers.

    `progress` is told the articles done so far. Articles without any work of the annotator need not
    be among the layers: they may be named in `left_out`, for the report.

    Raises:
        UserError: there is no confirmed span that could become an entity.
    """
    written = TrainingSet(seed)
    bins = {part: _new_bin() for part in PARTS}
    labels: Counter[str] = Counter()
    only: ReviewedDoc | None = None
    with ExitStack() as stack:
        notes = stack.enter_context(_open(folder / "alignment.jsonl"))
        tables = {
            part: stack.enter_context(_open(folder / f"figures-{part}.jsonl")) for part in PARTS
        }
        docs = _docs(layers, schema, written, notes, progress)
        for part, made in share_out(docs, seed):
            only = made if not written.articles.total() else None
            _put(made, part, bins, tables, written)
            if part == TRAIN:
                labels.update(token.ent_type_ for token in made.doc if token.ent_type)
        if only is not None:
            written.same_in_both = True
            _put(only, DEV if written.articles[TRAIN] else TRAIN, bins, tables, written)
        for loss in left_out:
            written.untouched += 1
            _note(notes, written, loss)
    if not labels:
        raise UserError(
            phrase(
                "There is nothing to train on: no confirmed span of this annotator can be an "
                "entity."
            ),
            phrase(
                "Accept or mark some spans first, or name the annotator whose work is to be "
                "exported."
            ),
        )
    for part, docs_of_part in bins.items():
        docs_of_part.to_disk(folder / f"{part}.spacy")
    (folder / "labels").mkdir(exist_ok=True)
    data = json.dumps(_label_data(labels), indent=2)
    (folder / "labels" / "ner.json").write_text(data, encoding="utf-8")
    config = resource("training", "config.cfg").read_text(encoding="utf-8")
    # The random generators take 32 bits.
    config = config.replace("@seed@", str(seed % 2**32))
    (folder / "config.cfg").write_text(config, encoding="utf-8")
    (folder / "report.md").write_text(report_text(written), encoding="utf-8")
    return written


def _new_bin() -> DocBin:
    return DocBin(attrs=_ATTRIBUTES, store_user_data=True)


def _open(path: Path) -> TextIO:
    return path.open("w", encoding="utf-8", newline="\n")


def _docs(
    layers: Iterable[Layer],
    schema: LabelSchema,
    written: TrainingSet,
    notes: TextIO,
    progress: Callable[[int, str], None],
) -> Iterator[ReviewedDoc]:
    """A document for each article that somebody worked on; the others are noted."""
    nlp = spacy.blank("en")
    order = {label.name: index for index, label in enumerate(schema.labels)}
    for done, layer in enumerate(layers):
        progress(done, layer.article.headline)
        written.annotator = layer.annotator
        if not layer.annotations and not layer.is_read:
            written.untouched += 1
            _note(notes, written, _untouched(layer))
            continue
        made = reviewed_doc(nlp, layer, order)
        for loss in made.losses:
            _note(notes, written, loss)
        written.half_read += not layer.is_read
        written.pending += made.pending
        yield made


def _untouched(layer: Layer) -> Loss:
    article = layer.article
    detail = phrase("left out: nothing in it is confirmed and it is not marked done")
    return Loss(article.id, article.headline, "untouched", detail, file_name=article.file_name)


def _note(notes: TextIO, written: TrainingSet, loss: Loss) -> None:
    written.reasons[loss.reason] += 1
    if written.reasons[loss.reason] <= _MOST_LOSSES_KEPT:
        written.losses.append(loss)
    _write_line(notes, asdict(loss))


def _put(
    made: ReviewedDoc,
    part: str,
    bins: dict[str, DocBin],
    tables: dict[str, TextIO],
    written: TrainingSet,
) -> None:
    bins[part].add(made.doc)
    written.articles[part] += 1
    written.figures[part] += len(made.figures)
    if part == TRAIN or not written.same_in_both:
        written.entities.update(entity.label_ for entity in made.doc.ents)
    for figure in made.figures:
        _write_line(tables[part], {"split": part, **figure})


def _write_line(out: TextIO, plain: dict[str, Any]) -> None:
    out.write(json.dumps(plain, ensure_ascii=False, separators=(",", ":")) + "\n")


def _label_data(tokens: Counter[str]) -> dict[str, dict[str, int]]:
    """What spaCy's recogniser stores of its labels: how often each may begin, go on, end.

    The numbers "0" to "5" are its actions (missing, begin, in, last, unit, out); each label stands
    with the number of its tokens under the four in the middle.
    """
    counts = dict(tokens)
    inside = {action: dict(counts) for action in "1234"}
    inside["4"][""] = 1
    return {"0": {}, **inside, "5": {"": 1}}
