"""The models and the migrated file are the same tables."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import peewee
from playhouse.schema_diff import diff_models

from annotator.store.migrations import MIGRATIONS, create_tables
from annotator.store.models import TABLES


def shape(connection: sqlite3.Connection, table: str) -> dict[str, object]:
    def rows(pragma: str, name: str) -> list[tuple[object, ...]]:
        return connection.execute(f"PRAGMA {pragma}({name})").fetchall()

    indexes = set()
    for _, name, unique, origin, partial in rows("index_list", table):
        parts = rows("index_xinfo", name)
        columns = tuple((part[2], part[3], part[4]) for part in parts if part[5])
        indexes.add((unique, origin, partial, columns))
    return {
        "columns": {(c[1], c[2], c[3], c[4], c[5]) for c in rows("table_info", table)},
        "indexes": indexes,
        "references": {key[2:] for key in rows("foreign_key_list", table)},
    }


def deferred(connection: sqlite3.Connection) -> set[str]:
    sql = "SELECT name FROM sqlite_schema WHERE sql LIKE '%DEFERRABLE INITIALLY DEFERRED%'"
    return {name for (name,) in connection.execute(sql)}


def test_models_equal_the_migrated_file(tmp_path):
    database = peewee.SqliteDatabase(":memory:")
    with closing(sqlite3.connect(tmp_path / "x", isolation_level=None)) as migrated, database:
        create_tables(migrated, 1, {}, MIGRATIONS)
        with database.bind_ctx(TABLES):
            database.create_tables(TABLES)
        modelled = database.connection()
        for model in TABLES:
            name = model._meta.table_name
            assert shape(migrated, name) == shape(modelled, name), name
        assert deferred(migrated) == deferred(modelled) == {"relation", "pin"}


def test_peewee_finds_no_difference_either(path, corpus):
    with peewee.SqliteDatabase(path) as database:
        assert str(diff_models(database, TABLES)) == ""


def test_no_model_is_bound_to_a_database():
    assert {model._meta.database for model in TABLES} == {None}
