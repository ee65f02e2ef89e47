"""What holds for the corpus as a whole: its label schema, and where each annotator left off."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from annotator.domain.records import from_plain, to_plain
from annotator.domain.schema import LabelSchema
from annotator.store import pictures
from annotator.store.database import CorpusFile, reading_values
from annotator.store.models import PlaceTable, SettingTable

SCHEMA = "schema"


@dataclass(frozen=True, slots=True)
class Place:
    """Where an annotator left off: the caret and the top edge, in code points of the article.

    `selected` is a mark's id, "" for none; a review may be on, in one of its two orders.
    """

    article_id: int
    caret: int
    scroll: int
    selected: str = ""
    reviewing: bool = False
    least_sure_first: bool = False


def dump_schema(schema: LabelSchema) -> str:
    """A label schema as the JSON that is stored in the corpus."""
    return json.dumps(to_plain(schema), ensure_ascii=False)


def load_schema(stored: str) -> LabelSchema:
    """The inverse of `dump_schema`."""
    return from_plain(LabelSchema, json.loads(stored))


def read_schema(file: CorpusFile) -> LabelSchema:
    """The label schema of the corpus."""
    query = SettingTable.select(SettingTable.value).where(SettingTable.name == SCHEMA)
    with file.snapshot() as connection, reading_values():
        return pictures.whole(connection, load_schema(query.scalar(file.database)))


def read_place(file: CorpusFile, annotator: str) -> Place | None:
    """Where the annotator left off, or None in a corpus he has not worked in."""
    query = PlaceTable.select().where(PlaceTable.annotator == annotator).dicts()
    with file.snapshot():
        row = next(iter(query.execute(file.database)), None)
    if row is None:
        return None
    walk = {name: bool(row[name]) for name in ("reviewing", "least_sure_first")}
    return Place(row["article"], row["caret"], row["scroll"], row["selected"], **walk)


def write_place(file: CorpusFile, annotator: str, place: Place) -> None:
    """Remember where the annotator is now."""
    row = asdict(place)
    row["article"] = row.pop("article_id")
    query = PlaceTable.insert(annotator=annotator, **row).on_conflict_replace()
    with file.transaction():
        query.execute(file.database)
