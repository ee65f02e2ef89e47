"""The window in which the labels are changed: every change is stored at once, as one step."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain import schema_edits
from annotator.domain.edits import Step
from annotator.domain.schema import Label
from annotator.domain.schema_edits import SchemaChange, SchemaProblem
from annotator.errors import UserError
from annotator.formats.schema_file import write_schema
from annotator.gui.action_rows import ActionRow
from annotator.gui.close_row import close_row
from annotator.gui.label_counts import LabelCounts
from annotator.gui.long_steps import LongSteps
from annotator.gui.quiet import HairlineSplitter
from annotator.gui.reading_table import reading_table
from annotator.gui.row_texts import row_text
from annotator.gui.schema_form import LabelForm
from annotator.gui.schema_models import LabelsModel
from annotator.gui.session import MOST_AT_ONCE, Session
from annotator.gui.theme import Theme
from annotator.resources import schema as schema_named
from annotator.resources import schema_names
from annotator.store.corpus import Corpus
from annotator.store.schema_changes import LabelUse, change_schema
from annotator.workflows.progress import Progress


class SchemaEditor(QDialog):
    """Labels on the left, the selected one's fields on the right. `taken` are other actions."""

    def __init__(
        self,
        session: Session,
        counts: LabelCounts,
        long_steps: LongSteps,
        theme: Theme,
        taken: Sequence[ActionRow],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Labels"))
        self.setModal(False)
        self._session = session
        self._counts = counts
        self._long_steps = long_steps
        self._taken = taken
        self._use: dict[str, LabelUse] | None = None  # not counted yet
        self._selected = session.schema.labels[0].name
        self.model = LabelsModel(theme, self)
        self.table = reading_table(self.model, self.tr("Labels of this corpus"), self)
        self.model.setParent(self)
        self.form = LabelForm(theme, self)
        self.form.edited.connect(self._edited)
        self.form.refused.connect(self.say)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(self._row_changed)
        session.schema_changed.connect(self.show_labels)
        session.stored.connect(counts.count)
        counts.counted.connect(self._counted)
        self.resize(960, 580)
        self.show_labels()
        counts.count()

    def _lay_out(self) -> None:
        left = QWidget(self)
        self._merge = QPushButton(self.tr("Merge into"), left)
        self._merge.setMenu(QMenu(self._merge))
        self._delete = self._button(self.tr("Delete"), self.delete, left)
        rows = QVBoxLayout(left)
        rows.setContentsMargins(0, 0, 12, 0)
        rows.setSpacing(8)
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        rows.addWidget(self.table, 1)
        order = QHBoxLayout()
        order.setSpacing(8)
        order.addWidget(self._button(self.tr("Add"), self.add, left))
        order.addWidget(self._button(self.tr("Up"), partial(self.move_label, -1), left))
        order.addWidget(self._button(self.tr("Down"), partial(self.move_label, 1), left))
        order.addStretch(1)
        order.addWidget(self._merge)
        order.addWidget(self._delete)
        rows.addLayout(order)
        right = QWidget(self)
        fields = QVBoxLayout(right)
        fields.setContentsMargins(12, 0, 0, 0)
        fields.addWidget(self.form)
        splitter = HairlineSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setSizes([410, 520])
        take = QPushButton(self.tr("Take over"), self)
        take.setToolTip(self.tr("Put other labels in the place of these"))
        menu = QMenu(take)
        for name in schema_names():
            ready = schema_named(name)
            menu.addAction(ready.title, partial(self.take_over, name))
        menu.addSeparator()
        menu.addAction(self.tr("From a file…"), self.take_file)
        take.setMenu(menu)
        save = self._button(self.tr("Save to a file…"), self.save_file, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addWidget(splitter, 1)
        column.addWidget(self.said)
        column.addLayout(close_row(self, take, save))
        self._merge.setAutoDefault(False)

    def _button(self, text: str, pressed: object, parent: QWidget) -> QPushButton:
        assert callable(pressed)
        button = QPushButton(text, parent)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: pressed())
        return button

    # --- showing -----------------------------------------------------------------------------

    def show_labels(self) -> None:
        """Show the labels as they are now, with the same one selected."""
        schema = self._session.schema
        name = schema.current(self._selected)
        self.model.show(schema.labels)
        self.model.show_use(self._use or {})
        self.table.selectRow(max(self.model.row_of(name), 0))

    def begin_guideline(self, name: str) -> None:
        """Put the keyboard into a label's guideline."""
        self.table.selectRow(max(self.model.row_of(name), 0))
        self.form.setCurrentIndex(2)
        self.form.guideline.setFocus()

    def say(self, text: str) -> None:
        """Say what happened, or why something cannot be."""
        self.said.setText(text)
        self.said.setAccessibleName(text)

    def _counted(self, use: object) -> None:
        assert isinstance(use, dict)
        self._use = use
        self.model.show_use(use)
        self._show_able()

    def _row_changed(self) -> None:
        labels = self._session.schema.labels
        row = self.table.currentIndex().row()
        if not 0 <= row < len(labels):
            return
        self._selected = labels[row].name
        self.form.show_label(labels[row])
        menu = self._merge.menu()
        menu.clear()
        for label in labels:
            if label is not labels[row] and label.has_figure is labels[row].has_figure:
                menu.addAction(label.title, partial(self.merge, label.name))
        self._merge.setEnabled(not menu.isEmpty())
        self._show_able()

    def _show_able(self) -> None:
        used = (self._use or {}).get(self._selected, LabelUse())
        self._delete.setEnabled(not used.annotations)
        tip = self.tr("Spans have this label: merge it into another one instead")
        self._delete.setToolTip(tip if used.annotations else "")

    # --- changes -----------------------------------------------------------------------------

    def add(self) -> None:
        """Add a label, to be named."""
        keys = {key.upper() for row in self._taken for key in row.keys}
        schema = self._session.schema
        try:
            label = schema_edits.new_label(schema, self.tr("New label"), keys)
            change = schema_edits.add(schema, label)
        except SchemaProblem as error:
            self.say(str(error))
            return
        self._selected = label.name
        if self._change(change):
            self.form.setCurrentIndex(0)
            self.form.title.setFocus()
            self.form.title.selectAll()

    def delete(self) -> None:
        """Delete the selected label, which no span has."""
        self._make(partial(schema_edits.delete, self._session.schema, self._selected))

    def merge(self, into: str) -> None:
        """Make the selected label another one, with all its spans."""
        self._make(partial(schema_edits.merge, self._session.schema, self._selected, into))

    def move_label(self, step: int) -> None:
        """Move the selected label up (-1) or down (1)."""
        self._make(partial(schema_edits.move, self._session.schema, self._selected, step))

    def take_over(self, name_or_path: str) -> None:
        """Put another schema in the place of this one."""
        try:
            other = schema_named(name_or_path)
        except UserError as error:
            self.say(str(error))
            return
        self._make(partial(schema_edits.adopt, self._session.schema, other))

    def take_file(self) -> None:
        """Ask for a file with labels, and take them over."""
        what = self.tr("Labels (*.toml)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Take over labels"), "", what)
        if path:
            self.take_over(path)

    def save_file(self) -> None:
        """Ask for a file, and write the labels into it."""
        what = self.tr("Labels (*.toml)")
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save labels"), "labels.toml", what)
        if path:
            self.write(Path(path))

    def write(self, path: Path) -> None:
        """Write the labels into a file."""
        try:
            path.write_text(write_schema(self._session.schema), encoding="utf-8")
        except OSError as error:
            self.say(self.tr("The file cannot be written: {0}.").format(error.strerror))
        else:
            self.say(self.tr("Written to {0}.").format(path))

    def _edited(self, label: object, pictures: object) -> None:
        assert isinstance(label, Label)
        assert isinstance(pictures, tuple)
        before = self._session.schema.by_name[self._selected]
        if label.key != before.key:
            owner = next((row for row in self._taken if label.key.upper() in row.keys), None)
            if owner is not None:
                name = row_text(owner)
                self.say(self.tr("The key {0} is that of “{1}”.").format(label.key.upper(), name))
                self.form.show_label(before, keep_typed=False)
                return
        made = self._make(
            partial(schema_edits.change, self._session.schema, self._selected, label, pictures)
        )
        if not made:
            self.form.show_label(before, keep_typed=False)

    def _make(self, make: partial[SchemaChange]) -> bool:
        try:
            change = make()
        except SchemaProblem as error:
            self.say(str(error))
            return False
        return self._change(change)

    def _change(self, change: SchemaChange) -> bool:
        if self._session.held_by:
            self.say(self.tr("Wait a moment: {0}.").format(self._session.held_by))
            return False
        if self._is_long(change):
            self._long_steps.act(partial(_change, change), change.text)
            self.say(self.tr("{0}: being stored.").format(change.text))
            return True
        try:
            step = change_schema(self._session.corpus, change)
        except UserError as error:
            self.say(str(error))
            return False
        self._selected = change.moves.get(self._selected, self._selected)
        self._session.follow(step)
        said = self.tr("{0}. {1} in the main window takes it back.")
        self.say(said.format(change.text, self._session.key_text("undo")))
        return True

    def _is_long(self, change: SchemaChange) -> bool:
        """Whether it looks through so much that this would be felt: perhaps, before the count."""
        if change.only_describes(self._session.schema):
            return False
        used = self._use.values() if self._use is not None else (LabelUse(MOST_AT_ONCE + 1),)
        return sum(one.annotations + one.pending for one in used) > MOST_AT_ONCE

    def closeEvent(self, event: object) -> None:
        """What is being typed in a field is stored."""
        self.form.commit()
        super().closeEvent(event)  # type: ignore[arg-type]


def _change(change: SchemaChange, corpus: Corpus, progress: Progress) -> Step:
    return change_schema(corpus, change)
