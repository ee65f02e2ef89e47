"""The fields of one label in the label editor: each says when a person changed it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.schema import HUES, Attribute, Label, Picture
from annotator.errors import UserError
from annotator.gui.pictures import picture_from
from annotator.gui.quiet import FlatTabs
from annotator.gui.reading_table import reading_table
from annotator.gui.schema_models import KIND, AttributesModel, swatch
from annotator.gui.table_model import Index
from annotator.gui.table_texts import hue_text
from annotator.gui.theme import Theme


class TextBlock(QPlainTextEdit):
    """Some lines of text; what was typed counts when the keyboard goes elsewhere."""

    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard has gone."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class KindDelegate(QStyledItemDelegate):
    """Chooses an attribute's kind from a list."""

    def __init__(self, model: AttributesModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._kinds = model.kinds

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """The list."""
        box = QComboBox(parent)
        for kind, words in self._kinds.items():
            box.addItem(words, kind)
        box.setAccessibleName(self.tr("Kind"))
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the kind that it is."""
        assert isinstance(editor, QComboBox)
        editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        """Take the kind that was chosen."""
        assert isinstance(editor, QComboBox)
        assert isinstance(model, AttributesModel)
        model.setData(index, editor.currentData())


class LabelForm(QTabWidget):
    """Title, name, key, colour, words about it; its attributes; its guideline."""

    edited = Signal(
        object, object
    )  # the label as a person wants it, and pictures that come with it
    refused = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabBar(FlatTabs(self.tr("Parts of a label"), self, flush=True))
        self.setDocumentMode(True)
        self._label: Label | None = None
        self._fresh: tuple[Picture, ...] = ()  # to be stored with the guideline that shows them
        self.addTab(self._make_fields(theme), self.tr("Label"))
        self.addTab(self._make_attributes(), self.tr("Attributes"))
        self.addTab(self._make_guideline(), self.tr("Guideline"))

    def show_label(self, label: Label | None, *, keep_typed: bool = True) -> None:
        """Show a label's fields; what is being typed in one stays, if it is to be kept."""
        known = self._label.name if self._label is not None else ""
        same = keep_typed and label is not None and known == label.name
        self._label = label
        self.setEnabled(label is not None)
        if label is None:
            return
        shown = {
            self.title: label.title,
            self.name: label.name,
            self.tag: label.tag,
            self.key: label.key.upper(),
            self.pipeline: ", ".join(label.suggested_from),
        }
        for field, text in shown.items():
            if not (same and field.hasFocus() and field.isModified()):
                field.setText(text)
        blocks = {
            self.description: label.description,
            self.examples: "\n".join(label.examples),
            self.guideline: label.guideline,
        }
        for block, text in blocks.items():
            if block.toPlainText() != text and not (same and block.hasFocus()):
                block.setPlainText(text)
        self.hue.setCurrentIndex(label.hue)
        self.attributes.show(label.attributes)

    def _make_fields(self, theme: Theme) -> QWidget:
        page = QWidget(self)
        form = QFormLayout(page)
        form.setContentsMargins(0, 12, 0, 0)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        self.title = self._line(self.tr("Title"))
        self.name = self._line(self.tr("Stored name"))
        self.name.setToolTip(self.tr("What is stored and exported; annotations go along"))
        self.tag = self._line(self.tr("Short name"))
        self.tag.setToolTip(self.tr("Shown beneath a span and where room is dear"))
        self.key = self._line(self.tr("Key"))
        self.key.setMaxLength(1)
        self.key.setFixedWidth(48)
        self.hue = QComboBox(page)
        self.hue.setAccessibleName(self.tr("Colour"))
        for hue in range(HUES):
            colours = theme.hue(hue)
            self.hue.addItem(swatch(colours.line), hue_text(colours.name))
        self.hue.activated.connect(self._commit)
        self.pipeline = self._line(self.tr("Suggested from"))
        self.pipeline.setToolTip(
            self.tr("The pipeline's own labels that are offered under this one, with commas")
        )
        self.description = self._block(self.tr("Description"))
        self.examples = self._block(self.tr("Examples, one a line"))
        for field in (self.title, self.name, self.tag, self.key, self.hue, self.pipeline):
            form.addRow(field.accessibleName(), field)
        form.addRow(self.description.accessibleName(), self.description)
        form.addRow(self.tr("Examples"), self.examples)
        return page

    def _make_attributes(self) -> QWidget:
        page = QWidget(self)
        self.attributes = AttributesModel(self)
        self.attributes.edited.connect(self._set_attributes)
        self.attributes.refused.connect(self.refused)
        self.table = reading_table(self.attributes, self.tr("Attributes of the label"), page)
        self.attributes.setParent(self)
        self.table.setItemDelegateForColumn(KIND, KindDelegate(self.attributes, self.table))
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for column, width in enumerate((120, 100, 80)):
            self.table.setColumnWidth(column, width)
        more = QPushButton(self.tr("Add attribute"), page)
        more.clicked.connect(self.add_attribute)
        less = QPushButton(self.tr("Delete attribute"), page)
        less.clicked.connect(self.delete_attribute)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (more, less):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        column_ = QVBoxLayout(page)
        column_.setContentsMargins(0, 12, 0, 0)
        column_.setSpacing(8)
        column_.addWidget(self.table, 1)
        column_.addLayout(row)
        return page

    def _make_guideline(self) -> QWidget:
        page = QWidget(self)
        self.guideline = self._block(self.tr("Guideline, in Markdown"))
        self.guideline.setPlaceholderText(
            self.tr("When to give this label, and when not. In Markdown.")
        )
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.guideline, 1)
        more = QPushButton(self.tr("Insert picture…"), page)
        more.setAutoDefault(False)
        more.clicked.connect(self.choose_picture)
        column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        return page

    def choose_picture(self) -> None:
        """Ask for a picture, and show it where the caret is."""
        what = self.tr("Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Insert a picture"), "", what)
        if path:
            self.insert_picture(Path(path))

    def insert_picture(self, path: Path) -> None:
        """Show a picture in the guideline, where the caret is."""
        try:
            picture = picture_from(path)
        except UserError as error:
            self.refused.emit(str(error))
            return
        self._fresh = (*self._fresh, picture)
        self.guideline.insertPlainText(f"![{path.stem}]({picture.name})")
        self._commit()

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setAccessibleName(name)
        line.editingFinished.connect(self._commit)
        return line

    def _block(self, name: str) -> TextBlock:
        block = TextBlock(name, self)
        block.left.connect(self._commit)
        return block

    def add_attribute(self) -> None:
        """Add an attribute, to be named."""
        if self._label is None:
            return
        taken = {one.name for one in self._label.attributes}
        number = next(n for n in range(1, 100) if f"attribute_{n}" not in taken)
        made = Attribute(f"attribute_{number}", self.tr("Attribute {0}").format(number))
        self._set_attributes((*self._label.attributes, made))
        self.table.setCurrentIndex(self.attributes.index(len(taken), 0))
        self.table.setFocus()

    def delete_attribute(self) -> None:
        """Delete the attribute that is selected."""
        row = self.table.currentIndex().row()
        if 0 <= row < len(self.attributes.attributes):
            held = list(self.attributes.attributes)
            del held[row]
            self._set_attributes(tuple(held))

    def _set_attributes(self, attributes: object) -> None:
        assert isinstance(attributes, tuple)
        if self._label is not None:
            self._wish(attributes=attributes)

    def commit(self) -> None:
        """Report what is being typed."""
        self._commit()

    def _commit(self, *_: object) -> None:
        if self._label is None:
            return
        sources = [part.strip() for part in self.pipeline.text().split(",")]
        examples = [line.strip() for line in self.examples.toPlainText().splitlines()]
        self._wish(
            title=self.title.text().strip(),
            name=self.name.text().strip(),
            tag=self.tag.text().strip(),
            key=self.key.text().strip().lower(),
            hue=self.hue.currentIndex(),
            suggested_from=tuple(filter(None, sources)),
            description=self.description.toPlainText().strip(),
            examples=tuple(filter(None, examples)),
            guideline=self.guideline.toPlainText().strip(),
        )

    def _wish(self, **fields: object) -> None:
        assert self._label is not None
        if fields.get("key") == self._label.key.lower():
            fields["key"] = self._label.key
        try:
            wanted = replace(self._label, **fields)  # type: ignore[arg-type]
        except ValueError as error:
            self.refused.emit(str(error))
            return
        if wanted != self._label:
            self.edited.emit(wanted, self._fresh)
        self._fresh = ()
