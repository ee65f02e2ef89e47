"""The form of the selected mark: its label, every field of its figure, its note, and why it is.

It shows what the session holds and reports wishes; it changes nothing itself.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from annotator.domain.annotations import Annotation, RelationKind, Suggestion
from annotator.domain.figures import CasualtyFigure, reading, value_text
from annotator.domain.layer import Layer
from annotator.domain.schema import LabelSchema
from annotator.gui.fields import Choice, Line
from annotator.gui.figure_edits import CHOICES, with_field
from annotator.gui.gestures import link_candidates
from annotator.gui.marks import LINK_WORDS, quote
from annotator.gui.quiet import Tick
from annotator.gui.snapshot import Snapshot

# Rows of the form: each a list of (field, label) that share the row.
_ROWS: tuple[tuple[tuple[str, str], ...], ...] = (
    (("outcome", "Outcome"), ("value", "Value")),
    (("low", "Low"), ("best", "Best"), ("high", "High")),
    (("qualifier", "Qualifier"), ("term", "Term")),
    (("group", "Group"),),
    (("actor", "Actor"), ("status", "Status")),
    (("sex", "Sex"), ("age", "Age")),
    (("unit", "Unit"), ("negated", "None at all")),
    (("modality", "Stated as"), ("time", "Time")),
    (("attributed_to", "Source"), ("source_kind", "Kind")),
)
_TIPS = {
    "value": "29, 29+, >29, 10-15, ≤30, ~70, dozens, none",
    "term": "The vague word: dozens, several",
    "group": "The people counted, as written: four civilians",
    "actor": "Nationality or armed group",
    "negated": "“no casualties”: counts as 0",
    "attributed_to": "The words that name who says so",
    "time": "Which events are counted",
}
_COLUMNS = 6
_MOST_TOTALS = 30  # offered as a figure's total, the likeliest first


class FigureForm(QWidget):
    """Fields of the selected mark; hidden as far as they do not apply."""

    figure_edited = Signal(object)
    note_edited = Signal(str)
    relabelled = Signal(str)
    linked = Signal(str, object)  # the total's id and the RelationKind
    unlinked = Signal()
    unrelated = Signal(object)  # the RelationKind that is no more
    left = Signal()  # Enter was pressed in a field: the keyboard goes back to the article

    def __init__(self, schema: LabelSchema, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure: CasualtyFigure | None = None
        self._words: tuple[int, int, str] | None = None  # place and label of the mark shown
        self._choices: dict[str, Choice] = {}
        self._lines: dict[str, Line] = {}
        self._always: list[QWidget] = []  # what every mark has
        self._figure_part: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 8, 12, 12)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        for column in (1, 3, 5):
            self._grid.setColumnStretch(column, 1)
        self._head = self._text_row(0, self.tr("What is selected"))
        self._label = self._choice("label", self.tr("Label"))
        for label in schema.labels:
            self._label.addItem(f"{label.title} · {label.name}  ({label.key.upper()})", label.name)
        self._label.activated.connect(self._label_chosen)
        self._place(1, 0, self.tr("Label"), self._label, _COLUMNS - 1, in_figure=False)
        row = self._add_figure_rows(2)
        row = self._add_link_row(row)
        row = self._add_relation_row(row)
        self.note = self._line("note", self.tr("Note"))
        self._place(row, 0, self.tr("Note"), self.note, _COLUMNS - 1, in_figure=False)
        self._problem = self._text_row(row + 1, self.tr("What is wrong with the field"))
        self._why = self._text_row(row + 2, self.tr("Why it was suggested"))
        self._grid.setRowStretch(row + 3, 1)
        self.show_mark(None, None)

    @property
    def value(self) -> Line:
        """The field in which the value is typed in its short notation."""
        return self._lines["value"]

    @property
    def first_field(self) -> QWidget:
        """Where the keyboard goes when it comes into the form."""
        return self._choices["outcome"] if self._figure is not None else self._label

    def show_mark(self, snapshot: Snapshot | None, mark: Annotation | Suggestion | None) -> None:
        """Show a mark's values, or that nothing is selected."""
        figure = mark.figure if mark is not None else None
        self._figure = figure
        for widget in self._figure_part:
            widget.setVisible(figure is not None)
        for widget in self._always:
            widget.setVisible(mark is not None)
        self._problem.hide()
        self._why.setVisible(mark is not None)
        if snapshot is None or mark is None:
            nothing = self.tr("Nothing is selected. Tab goes to the next suggestion.")
            self._head.setText("" if snapshot is None else nothing)
            self._words = None
            return
        layer = snapshot.layer
        state = self.tr("confirmed") if isinstance(mark, Annotation) else self.tr("suggestion")
        shape = "●" if isinstance(mark, Annotation) else "○"
        self._head.setText(f"{shape} “{quote(layer, mark, 80)}” · {state}")
        self._label.show_data(mark.label)
        # Not by id: a newer suggestion of the same words leaves what is being typed alone.
        words = mark.start, mark.end, mark.label
        typed = self._words == words
        if figure is not None:
            self._show_figure(figure, keep_typed=typed)
            self._show_link(snapshot, mark)
        note = figure.note if figure is not None else getattr(mark, "note", "")
        if not (typed and self.note.is_being_typed):
            self.note.show_text(note)
        self._why.setText(why(layer, mark))
        self._words = words

    @property
    def typed_text(self) -> str:
        """What is being typed in a field and not stored yet; "" for nothing."""
        return next((line.text() for line in self._lines.values() if line.is_being_typed), "")

    def commit(self) -> None:
        """Report what is being typed: another article is about to be opened."""
        for line in self._lines.values():
            line.commit()

    def revert(self) -> None:
        """Put back what is stored in every field."""
        for line in self._lines.values():
            line.revert()
        self._problem.hide()

    # --- building ----------------------------------------------------------------------------

    def _add_figure_rows(self, row: int) -> int:
        for fields in _ROWS:
            width = _COLUMNS // len(fields)
            for at, (name, title) in enumerate(fields):
                if name == "negated":
                    self._tick = Tick(self.tr("no one (0)"))
                    self._tick.setAccessibleName(self.tr("None at all"))
                    self._tick.clicked.connect(partial(self._change, "negated"))
                    field: QWidget = self._tick
                elif name in CHOICES:
                    choice = self._choice(name, title)
                    choice.fill(CHOICES[name])
                    choice.activated.connect(partial(self._chosen, name))
                    field = choice
                else:
                    field = self._line(name, title)
                self._place(row, at * width, title, field, width - 1)
            row += 1
        return row

    def _add_link_row(self, row: int) -> int:
        self._target = self._choice("part_of", self.tr("Part of"))
        self._kind = self._choice("kind_of_part", self.tr("Kind of part"))
        for kind in RelationKind:
            if kind.is_part:
                self._kind.addItem(_KIND_NAMES[kind], kind)
        self._target.activated.connect(self._link_chosen)
        self._kind.activated.connect(self._link_chosen)
        self._place(row, 0, self.tr("Part of"), self._target, 3)
        self._grid.addWidget(self._kind, row, 4, 1, 2)
        self._figure_part.append(self._kind)
        return row + 1

    def _add_relation_row(self, row: int) -> int:
        self._related: dict[RelationKind, Choice] = {}
        for at, (kind, title, tip) in enumerate(_RELATIONS):
            choice = self._choice(str(kind), title)
            choice.setToolTip(tip)
            choice.activated.connect(partial(self._relation_chosen, kind))
            self._related[kind] = choice
            self._place(row, at * 3, title, choice, 2)
        return row + 1

    def _choice(self, name: str, title: str) -> Choice:
        choice = Choice(self)
        choice.setObjectName(name)
        choice.setAccessibleName(title)
        choice.setToolTip(_TIPS.get(name, ""))
        self._choices[name] = choice
        return choice

    def _line(self, name: str, title: str) -> Line:
        line = Line(partial(self._change, name), self)
        line.setObjectName(name)
        line.setAccessibleName(title)
        line.setToolTip(_TIPS.get(name, ""))
        if name == "value":
            line.setPlaceholderText("29+")
        line.left.connect(self.left)
        self._lines[name] = line
        return line

    def _place(
        self, row: int, column: int, title: str, field: QWidget, width: int, in_figure: bool = True
    ) -> None:
        label = QLabel(title, self)
        label.setBuddy(field)
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._grid.addWidget(label, row, column)
        self._grid.addWidget(field, row, column + 1, 1, width)
        part = self._figure_part if in_figure else self._always
        part += [label, field]

    def _text_row(self, row: int, name: str) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAccessibleName(name)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._grid.addWidget(label, row, 0, 1, _COLUMNS)
        return label

    # --- showing -----------------------------------------------------------------------------

    def _show_figure(self, figure: CasualtyFigure, *, keep_typed: bool) -> None:
        for name in CHOICES:
            self._choices[name].show_data(getattr(figure, name))
        for name, line in self._lines.items():
            if name == "note" or (keep_typed and line.is_being_typed):
                continue
            if name == "value":
                line.show_text("none" if figure.negated else value_text(figure))
                continue
            value = getattr(figure, name)
            line.show_text("" if value is None else str(value))
        self._tick.setChecked(figure.negated)

    def _show_link(self, snapshot: Snapshot, mark: Annotation | Suggestion) -> None:
        layer = snapshot.layer
        mine = next((one for one in snapshot.figures if one.id == mark.id), None)
        is_part = mine is not None and mine.link is not None and mine.link.is_part
        target = mine.target_id if mine is not None and is_part else ""
        self._target.clear()
        self._target.addItem(self.tr("nothing"), "")
        candidates = link_candidates(snapshot.figures, mark.id)
        for one in sorted(candidates, key=lambda one: one != target)[:_MOST_TOTALS]:
            found = layer.mark(one)
            if found is not None and found.figure is not None:
                words = quote(layer, found, 24)
                self._target.addItem(f"{reading(found.figure)} “{words}”", one)
        self._target.show_data(target)
        for relation_kind, choice in self._related.items():
            self._show_relation(snapshot, mark, relation_kind, choice)
        self._kind.setEnabled(bool(target))
        kind = mine.link if mine is not None and is_part else RelationKind.COMPONENT
        self._kind.show_data(kind)

    def _show_relation(
        self,
        snapshot: Snapshot,
        mark: Annotation | Suggestion,
        kind: RelationKind,
        choice: Choice,
    ) -> None:
        related = {
            relation.target_id
            for relation in snapshot.layer.relations.values()
            if relation.source_id == mark.id and relation.kind is kind
        }
        # A suggested link is shown too, where a person has not decided on both its ends.
        related |= {
            one.target_id for one in snapshot.figures if one.id == mark.id and one.link is kind
        }
        others = [one for one in snapshot.figures if one.id != mark.id]
        others.sort(key=lambda one: (one.id not in related, abs(one.start - mark.start)))
        choice.clear()
        choice.addItem(self.tr("nothing"), "")
        for one in others[:_MOST_TOTALS]:
            found = snapshot.layer.mark(one.id)
            if found is not None:
                words = quote(snapshot.layer, found, 24)
                choice.addItem(f"{reading(one.figure)} “{words}”", one.id)
        choice.setCurrentIndex(1 if related and choice.count() > 1 else 0)

    # --- what a person changes -----------------------------------------------------------------

    def _chosen(self, name: str, row: int) -> None:
        self._change(name, self._choices[name].itemData(row))

    def _change(self, name: str, value: object) -> bool:
        """Report a field's change; False when the text is no value for it."""
        self._problem.hide()
        if name == "note" and self._figure is None:
            self.note_edited.emit(str(value))
            return True
        if self._figure is None:
            return True
        try:
            figure = with_field(self._figure, name, value)
        except ValueError as error:
            self._problem.setText(self.tr("⚠ Not stored: {0}").format(error))
            self._problem.show()
            return False
        self.figure_edited.emit(figure)
        return True

    def _label_chosen(self, row: int) -> None:
        self.relabelled.emit(str(self._label.itemData(row)))

    def _link_chosen(self) -> None:
        target = str(self._target.currentData() or "")
        if not target:
            self.unlinked.emit()
            return
        kind = self._kind.currentData() or RelationKind.COMPONENT
        self.linked.emit(target, RelationKind(kind))

    def _relation_chosen(self, kind: RelationKind, row: int) -> None:
        target = str(self._related[kind].itemData(row) or "")
        if target:
            self.linked.emit(target, kind)
        else:
            self.unrelated.emit(kind)


_RELATIONS = (
    (RelationKind.SUPERSEDES, "Replaces", "An older figure that this one takes the place of"),
    (RelationKind.SAME_AS, "Same as", "Another mention of the same people"),
)
_KIND_NAMES: dict[RelationKind, str] = {
    RelationKind.COMPONENT: "adds up",
    RelationKind.SUBSET: LINK_WORDS[RelationKind.SUBSET],
    RelationKind.INCREMENT: LINK_WORDS[RelationKind.INCREMENT],
}


def why(layer: Layer, mark: Annotation | Suggestion) -> str:
    """Where a mark comes from: the rule and its words, or the hand that made it."""
    suggestion = mark
    if isinstance(mark, Annotation):
        found = layer.suggestions.get(mark.suggestion_id)
        if found is None:
            return f"Marked by {mark.annotator or 'hand'}."
        suggestion = found
    assert isinstance(suggestion, Suggestion)
    origin = suggestion.provenance
    rule = f", rule {origin.rule}" if origin.rule else ""
    words = f" for “{origin.evidence}”" if origin.evidence else ""
    start = "Accepted from" if isinstance(mark, Annotation) else "Suggested by"
    return f"{start} {origin.component}{rule}{words} · score {suggestion.score:.2f}"


def origin(layer: Layer, mark: Annotation | Suggestion) -> str:
    """`why`, and which pipeline it was, for the history."""
    found = mark
    if isinstance(mark, Annotation):
        found = layer.suggestions.get(mark.suggestion_id, mark)
    text = why(layer, mark)
    if isinstance(found, Suggestion):
        text += f"\nPipeline: {found.provenance.pipeline} {found.provenance.version}"
    return text
