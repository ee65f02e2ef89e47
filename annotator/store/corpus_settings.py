"""What holds for the corpus as a whole: settings by name, and where each annotator left off."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import asdict, dataclass
from typing import Any

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


def read_setting(file: CorpusFile, name: str) -> Any:
    """A setting's value as JSON types; None when the corpus has none of that name."""
    query = SettingTable.select(SettingTable.value).where(SettingTable.name == name)
    with file.snapshot(), reading_values():
        found = query.scalar(file.database)
        return None if found is None else json.loads(found)


def write_setting(connection: sqlite3.Connection, name: str, value: Any) -> None:
    """Keep a setting in the place of the last one of that name."""
    stored = json.dumps(value, ensure_ascii=False)
    connection.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (name, stored))


def dump_schema(schema: LabelSchema) -> str:
    """A label schema as the JSON that is stored in the corpus."""
    return json.dumps(to_plain(schema), ensure_ascii=False)


def read_schema(file: CorpusFile) -> LabelSchema:
    """The label schema of the corpus."""
    with file.snapshot() as connection, reading_values():
        return pictures.whole(connection, from_plain(LabelSchema, read_setting(file, SCHEMA)))


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
    """Remember where the annotator is now: at every article, so it does not wait for the disk."""
    row = asdict(place)
    row["article"] = row.pop("article_id")
    query = PlaceTable.insert(annotator=annotator, **row).on_conflict_replace()
    with file.transaction(light=True):
        query.execute(file.database)
