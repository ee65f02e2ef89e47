"""Tables of the label editor: the labels with their use, and the attributes of one of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from annotator.domain.schema import Attribute, AttributeKind, Label
from annotator.gui.table_model import NOWHERE, HeadedTable, Index
from annotator.gui.theme import Theme
from annotator.store.schema_changes import LabelUse

_DISPLAY = Qt.ItemDataRole.DisplayRole
_ALIGNMENT = Qt.ItemDataRole.TextAlignmentRole
_BEHIND = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter  # numbers
_EDIT = Qt.ItemDataRole.EditRole
_HORIZONTAL = Qt.Orientation.Horizontal
_CHOICES_SIGN = "|"
KIND = 2
"""The column of an attribute's kind."""


def swatch(colour: QColor) -> QIcon:
    """A small square of a colour."""
    pixmap = QPixmap(24, 24)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(1, 1, 10, 10, 2, 2)
    painter.end()
    found = QIcon(pixmap)
    found.addPixmap(pixmap, QIcon.Mode.Selected)  # Qt would tint it
    return found


class LabelsModel(HeadedTable):
    """Rows: labels. Columns: title with its colour, key, how many spans have it."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._labels: Sequence[Label] = ()
        self._use: Mapping[str, LabelUse] = {}
        self._headings = (self.tr("Label"), self.tr("Key"), self.tr("Spans"), self.tr("Undecided"))

    def show(self, labels: Sequence[Label]) -> None:
        """Show other labels."""
        self.beginResetModel()
        self._labels = labels
        self.endResetModel()

    def show_use(self, use: Mapping[str, LabelUse]) -> None:
        """Show how often each is used."""
        self._use = use
        if self._labels:
            last = self.index(len(self._labels) - 1, 3)
            self.dataChanged.emit(self.index(0, 2), last)

    def row_of(self, name: str) -> int:
        """The row of a label; -1 when it is not there."""
        return next((row for row, one in enumerate(self._labels) if one.name == name), -1)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many labels there are."""
        return 0 if parent.isValid() else len(self._labels)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """The headings; those of numbers stand above them."""
        if role == _ALIGNMENT and section > 1:
            return _BEHIND
        return super().headerData(section, orientation, role)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """A cell's text; a label's colour stands before its title."""
        label = self._labels[index.row()]
        used = self._use.get(label.name)
        column = index.column()
        if role == _DISPLAY:
            counts = ("", "") if used is None else (f"{used.annotations:,}", f"{used.pending:,}")
            return (label.title, label.key.upper(), *counts)[column]
        if role == Qt.ItemDataRole.DecorationRole and column == 0:
            return swatch(self._theme.hue(label.hue).line)
        if role == _ALIGNMENT and column > 1:
            return _BEHIND
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{label.title} ({label.name})\n{label.description}"
        return None


class AttributesModel(HeadedTable):
    """Rows: a label's attributes. Columns: title, stored name, kind, choices; all can be typed."""

    edited = Signal(object)  # the attributes as they are now
    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._attributes: tuple[Attribute, ...] = ()
        self._headings = (
            *(self.tr("Title"), self.tr("Stored name"), self.tr("Kind")),
            self.tr("Choices: a | b"),
        )
        self.kinds = {
            AttributeKind.TEXT: self.tr("text"),
            AttributeKind.CHOICE: self.tr("choice"),
            AttributeKind.NUMBER: self.tr("number"),
            AttributeKind.YES_NO: self.tr("yes or no"),
        }

    @property
    def attributes(self) -> tuple[Attribute, ...]:
        """What is shown."""
        return self._attributes

    def show(self, attributes: tuple[Attribute, ...]) -> None:
        """Show another label's attributes."""
        self.beginResetModel()
        self._attributes = attributes
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many attributes there are."""
        return 0 if parent.isValid() else len(self._attributes)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be changed; choices only where there is a choice."""
        one = self._attributes[index.row()]
        flags = super().flags(index)
        if index.column() == 3 and one.kind is not AttributeKind.CHOICE:
            return flags
        return flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """A cell's text."""
        one = self._attributes[index.row()]
        if role == _EDIT and index.column() == KIND:
            return one.kind
        if role in (_DISPLAY, _EDIT, Qt.ItemDataRole.ToolTipRole):
            choices = f" {_CHOICES_SIGN} ".join(one.choices)
            return (one.title, one.name, self.kinds[one.kind], choices)[index.column()]
        return None

    def setData(self, index: Index, value: object, role: int = _EDIT) -> bool:
        """Take what was typed, if it can be."""
        one = self._attributes[index.row()]
        text = str(value).strip()
        try:
            match index.column():
                case 0:
                    changed = replace(one, title=text)
                case 1:
                    changed = replace(one, name="_".join(text.split()))
                case 2:
                    kind = AttributeKind(text)
                    is_choice = kind is AttributeKind.CHOICE
                    choices = (one.choices or ("a", "b")) if is_choice else ()
                    changed = replace(one, kind=kind, choices=choices)
                case _:
                    parts = [part.strip() for part in text.split(_CHOICES_SIGN)]
                    changed = replace(one, choices=tuple(filter(None, parts)))
        except ValueError as error:
            self.refused.emit(str(error))
            return False
        if changed != one:
            held = list(self._attributes)
            held[index.row()] = changed
            self.edited.emit(tuple(held))
        return True
