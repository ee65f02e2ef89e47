"""Which labels an empty corpus begins with: ready ones, or those of a file."""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QSizePolicy, QWidget

from annotator.domain.schema_edits import adopt
from annotator.errors import UserError
from annotator.gui.fields import Choice
from annotator.gui.session import Session
from annotator.resources import DEFAULT_SCHEMA, schema, schema_names
from annotator.store.schema_changes import change_schema

_FILE = ""


class SchemaChoice(QWidget):
    """A choice that is made at once, seen in the bar of labels, and undone; none is needed."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._ready = [schema(name) for name in schema_names()]
        self._ready.sort(key=lambda one: one.name != DEFAULT_SCHEMA)
        self.choice = Choice(self)
        self.choice.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.choice.setAccessibleName(self.tr("Labels to begin with"))
        self.choice.activated.connect(self._chosen)
        name = QLabel(self.tr("Labels to begin with"), self)
        name.setBuddy(self.choice)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(name)
        row.addWidget(self.choice)
        row.addStretch(1)
        session.schema_changed.connect(self.show_labels)
        self.show_labels()

    def show_labels(self) -> None:
        """Show the labels of the corpus as they are now."""
        now = self._session.schema
        self.choice.clear()
        for one in self._ready:
            self.choice.addItem(one.title, one.name)
        if now not in self._ready:
            self.choice.insertItem(0, now.title, now.name)
        self.choice.addItem(self.tr("From a file…"), _FILE)
        self.choice.setCurrentIndex(self._ready.index(now) if now in self._ready else 0)

    def take(self, name_or_path: str) -> None:
        """Begin with the labels of that name, or of that file."""
        corpus = self._session.corpus
        try:
            step = change_schema(corpus, adopt(corpus.schema, schema(name_or_path)))
        except UserError as error:
            self._session.failed.emit(error)
        else:
            self._session.follow(step)

    def _chosen(self) -> None:
        wanted = str(self.choice.currentData())
        if wanted == _FILE:
            what = self.tr("Labels (*.toml)")
            wanted, _ = QFileDialog.getOpenFileName(self, self.tr("Labels to begin with"), "", what)
        if wanted and wanted != self._session.schema.name:
            self.take(wanted)
        self.show_labels()
