"""The attributes of the selected span below its other fields, as the label's schema has them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from annotator.domain.annotations import Annotation, Suggestion
from annotator.domain.attributes import values_of
from annotator.domain.schema import Attribute, AttributeKind, LabelSchema
from annotator.gui.fields import Choice, Line, field_height


class AttributeForm(QWidget):
    """A field for each attribute of the selected mark's label; hidden when it has none."""

    edited = Signal(str, str)  # the attribute's name and its value, "" for none
    refused = Signal(str)  # why a value cannot be, as a sentence
    left = Signal()

    def __init__(self, schema: LabelSchema, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._schema = schema
        self._shown: tuple[Attribute, ...] = ()
        self._mark_id = ""
        self._fields: dict[str, Choice | Line] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(8, 0, 8, 8)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self.hide()

    def set_schema(self, schema: LabelSchema) -> None:
        """Take other labels; they are shown with the next mark."""
        self._schema = schema

    def field(self, name: str) -> QWidget:
        """The field of an attribute."""
        return self._fields[name]

    def commit(self) -> None:
        """Report what is being typed."""
        for field in self._fields.values():
            if isinstance(field, Line):
                field.commit()

    def show_mark(self, mark: Annotation | Suggestion | None) -> None:
        """Show a mark's values."""
        label = self._schema.by_name.get(mark.label) if mark is not None else None
        attributes = label.attributes if label is not None else ()
        if attributes != self._shown:
            self._build(attributes)
        self.setVisible(bool(attributes))
        if mark is None:
            return
        same, self._mark_id = mark.id == self._mark_id, mark.id
        values = values_of(mark)
        for name, field in self._fields.items():
            value = values.get(name, "")
            if isinstance(field, Choice):
                field.show_data(value)
            elif not (same and field.is_being_typed):
                field.show_text(value)

    def _build(self, attributes: tuple[Attribute, ...]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._shown = attributes
        self._fields = {}
        for row, attribute in enumerate(attributes):
            field = self._make(attribute)
            field.setAccessibleName(attribute.title)
            field.setToolTip(attribute.description)
            field.left.connect(self.left)
            title = QLabel(attribute.title, self)
            title.setBuddy(field)
            title.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            title.setFixedHeight(field_height(title))
            self._grid.addWidget(title, row, 0)
            self._grid.addWidget(field, row, 1)
            self._fields[attribute.name] = field

    def _make(self, attribute: Attribute) -> Choice | Line:
        words = {
            AttributeKind.CHOICE: [(one, one) for one in attribute.choices],
            AttributeKind.YES_NO: [(self.tr("yes"), "yes"), (self.tr("no"), "no")],
        }.get(attribute.kind)
        if words is None:
            return Line(partial(self._typed, attribute), self)
        choice = Choice(self)
        choice.addItem("–", "")
        for text, value in words:
            choice.addItem(text, value)
        choice.activated.connect(partial(self._chosen, attribute.name))
        return choice

    def _chosen(self, name: str, row: int) -> None:
        field = self._fields[name]
        assert isinstance(field, Choice)
        self.edited.emit(name, str(field.itemData(row)))

    def _typed(self, attribute: Attribute, text: str) -> bool:
        problem = attribute.problem(text) if text else ""
        if problem:
            self.refused.emit(problem)
            return False
        self.edited.emit(attribute.name, text)
        return True
