"""The tables as peewee models, bound to no database: every query is given the one it runs on.

Models stay inside the store. The paths that run at every key press or a million times use plain SQL
instead; a test holds these models and the migrated file equal. The full-text index `article_fts` is
made by its migration and only ever spoken to in SQL.
"""

# ruff: noqa: D106 - peewee wants a nested class Meta, which has nothing to say of itself

from __future__ import annotations

from peewee import (
    SQL,
    AutoField,
    BlobField,
    CompositeKey,
    FloatField,
    ForeignKeyField,
    IntegerField,
    Model,
    TextField,
)


class CorpusTable(Model):
    """What all tables share: snake_case names, no database of their own."""

    class Meta:
        legacy_table_names = False


class ArticleTable(CorpusTable):
    """What the list shows of an article. `status` is the index into `STATUSES`."""

    id = AutoField()
    key = BlobField(unique=True)
    headline = TextField(collation="NOCASE", index=True)
    date = TextField(null=True, index=True)
    number = IntegerField(null=True)
    agency = TextField()
    file_name = TextField()
    headline_end = IntegerField()
    length = IntegerField()
    status = IntegerField(index=True)
    n_annotations = IntegerField()
    n_pending = IntegerField()
    added_at = TextField()

    class Meta:
        table_name = "article"


class ArticleTextTable(CorpusTable):
    """An article's text, apart from the slim row."""

    article = ForeignKeyField(ArticleTable, primary_key=True)
    text = TextField()

    class Meta:
        table_name = "article_text"


class ArticleOriginalTable(CorpusTable):
    """The bytes an article was read from, compressed by zlib."""

    article = ForeignKeyField(ArticleTable, primary_key=True)
    content = BlobField()
    encoding = TextField()

    class Meta:
        table_name = "article_original"


class AnnotationTable(CorpusTable):
    """See `annotator.domain.annotations.Annotation`; the figure and the attributes are JSON."""

    id = TextField(primary_key=True)
    article = ForeignKeyField(ArticleTable)
    annotator = TextField()
    start = IntegerField()
    end = IntegerField()
    label = TextField()
    figure = TextField(null=True)
    suggestion_id = TextField()
    note = TextField()
    attributes = TextField(null=True)

    class Meta:
        table_name = "annotation"
        indexes = ((("label", "annotator"), False),)


class RelationTable(CorpusTable):
    """See `annotator.domain.annotations.Relation`."""

    id = TextField(primary_key=True)
    article = ForeignKeyField(ArticleTable)
    annotator = TextField()
    kind = TextField()
    source = ForeignKeyField(AnnotationTable, deferrable="INITIALLY DEFERRED", backref="+")
    target = ForeignKeyField(AnnotationTable, deferrable="INITIALLY DEFERRED", backref="+")

    class Meta:
        table_name = "relation"


class ProvenanceTable(CorpusTable):
    """See `annotator.domain.annotations.Provenance`; the id is made of its words."""

    id = IntegerField(primary_key=True)
    pipeline = TextField()
    version = TextField()
    component = TextField()
    rule = TextField()
    evidence = TextField()

    class Meta:
        table_name = "provenance"


class SuggestionTable(CorpusTable):
    """See `annotator.domain.annotations.Suggestion`; the figure is JSON."""

    id = TextField(primary_key=True)
    article = ForeignKeyField(ArticleTable)
    start = IntegerField()
    end = IntegerField()
    label = TextField(index=True)
    score = FloatField()
    provenance = ForeignKeyField(ProvenanceTable, index=False)
    figure = TextField(null=True)
    target_id = TextField()
    link = TextField(null=True)
    raw_score = FloatField(null=True)

    class Meta:
        table_name = "suggestion"


class DecisionTable(CorpusTable):
    """See `annotator.domain.annotations.Decision`."""

    id = TextField()
    annotator = TextField()
    article = ForeignKeyField(ArticleTable)
    verdict = TextField()

    class Meta:
        table_name = "decision"
        primary_key = CompositeKey("id", "annotator")


class ReadingTable(CorpusTable):
    """See `annotator.domain.annotations.Reading`."""

    id = TextField(primary_key=True)
    article = ForeignKeyField(ArticleTable)
    annotator = TextField()

    class Meta:
        table_name = "reading"


class CommentTable(CorpusTable):
    """See `annotator.domain.annotations.Comment`."""

    id = TextField(primary_key=True)
    article = ForeignKeyField(ArticleTable)
    annotator = TextField()
    text = TextField()
    kind = TextField()
    start = IntegerField(null=True)
    end = IntegerField(null=True)
    resolved = IntegerField()

    class Meta:
        table_name = "comment"


class TotalOverrideTable(CorpusTable):
    """See `annotator.domain.annotations.TotalOverride`."""

    id = TextField(primary_key=True)
    article = ForeignKeyField(ArticleTable)
    annotator = TextField()
    outcome = TextField()
    low = IntegerField(null=True)
    best = IntegerField(null=True)
    high = IntegerField(null=True)
    reason = TextField()

    class Meta:
        table_name = "total_override"


class PinTable(CorpusTable):
    """See `annotator.domain.annotations.Pin`."""

    id = TextField(primary_key=True)
    article = ForeignKeyField(ArticleTable)
    annotator = TextField()
    annotation = ForeignKeyField(AnnotationTable, deferrable="INITIALLY DEFERRED", backref="+")

    class Meta:
        table_name = "pin"


class RefusalTable(CorpusTable):
    """See `annotator.domain.annotations.Refusal`."""

    id = TextField(primary_key=True)
    annotator = TextField()
    text = TextField()
    label = TextField()

    class Meta:
        table_name = "refusal"


class CommandTable(CorpusTable):
    """What a gesture did to one article, or (`article` null) to the corpus as a whole.

    `state` is done, undone or (no longer to be redone) dropped. `step` is the first command of the
    same step, null in that one itself.
    """

    id = AutoField()
    article = ForeignKeyField(ArticleTable, index=False, null=True)
    annotator = TextField()
    text = TextField()
    state = TextField()
    step = IntegerField(null=True, index=True)

    class Meta:
        table_name = "command"
        indexes = ((("annotator", "state"), False),)


class JournalTable(CorpusTable):
    """One edit carried out: who, when (UTC), in which direction (do, undo, redo), from, to."""

    id = AutoField()
    command = ForeignKeyField(CommandTable)
    at = TextField()
    annotator = TextField()
    direction = TextField()
    kind = TextField()
    record_id = TextField(index=True)
    before = TextField(null=True)
    after = TextField(null=True)

    class Meta:
        table_name = "journal"


JournalTable.add_index(
    JournalTable.index(
        *(JournalTable.annotator, JournalTable.at, JournalTable.after, JournalTable.before),
        where=SQL("kind = 'reading'"),
        name="journal_reading",
    )
)


class RunChangeTable(CorpusTable):
    """What a newer run suggests otherwise; the older suggestion is JSON. See `run_changes`."""

    article = ForeignKeyField(ArticleTable, index=False)
    suggestion_id = TextField()
    kind = TextField()
    before = TextField(null=True)

    class Meta:
        table_name = "run_change"
        primary_key = CompositeKey("article", "suggestion_id")


class RunTable(CorpusTable):
    """That a pipeline has been over an article, whatever it found."""

    article = ForeignKeyField(ArticleTable, index=False)
    pipeline = TextField()
    version = TextField()
    at = TextField()

    class Meta:
        table_name = "run"
        primary_key = CompositeKey("article", "pipeline", "version")


class WorthTable(CorpusTable):
    """What it is worth to go over an article next, by the last ranking."""

    article = ForeignKeyField(ArticleTable, primary_key=True)
    worth = FloatField()

    class Meta:
        table_name = "worth"


class KeptCountTable(CorpusTable):
    """What was counted in one block of articles, as JSON, and by which rules. See `kept_counts`."""

    annotator = TextField()
    name = TextField()
    block = IntegerField()
    rules = TextField()
    counts = TextField()

    class Meta:
        table_name = "kept_count"
        primary_key = CompositeKey("annotator", "name", "block")


class TimeTable(CorpusTable):
    """How long an annotator was at work on an article, in seconds."""

    article = ForeignKeyField(ArticleTable, index=False)
    annotator = TextField()
    seconds = IntegerField()

    class Meta:
        table_name = "article_time"
        primary_key = CompositeKey("article", "annotator")


class PlaceTable(CorpusTable):
    """Where an annotator left off."""

    annotator = TextField(primary_key=True)
    article = ForeignKeyField(ArticleTable, index=False)
    caret = IntegerField()
    scroll = IntegerField()
    selected = TextField(constraints=[SQL("DEFAULT ''")])
    reviewing = IntegerField(constraints=[SQL("DEFAULT 0")])
    least_sure_first = IntegerField(constraints=[SQL("DEFAULT 0")])

    class Meta:
        table_name = "place"


class PictureTable(CorpusTable):
    """A picture of a guideline, in base64, by the hash of that."""

    digest = TextField(primary_key=True)
    data = TextField()

    class Meta:
        table_name = "picture"


class SettingTable(CorpusTable):
    """What holds for the whole corpus, by name, as JSON."""

    name = TextField(primary_key=True)
    value = TextField()

    class Meta:
        table_name = "setting"


TABLES = (
    ArticleTable,
    ArticleTextTable,
    ArticleOriginalTable,
    AnnotationTable,
    RelationTable,
    ProvenanceTable,
    SuggestionTable,
    DecisionTable,
    ReadingTable,
    CommentTable,
    TotalOverrideTable,
    PinTable,
    RefusalTable,
    CommandTable,
    JournalTable,
    RunTable,
    RunChangeTable,
    WorthTable,
    KeptCountTable,
    TimeTable,
    PlaceTable,
    PictureTable,
    SettingTable,
)
