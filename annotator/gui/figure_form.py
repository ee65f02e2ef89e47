"""The form of the selected mark: its words, its label, every field of its figure, why it is.

It shows what the session holds and reports wishes; it changes nothing itself.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QToolButton, QWidget

from annotator.domain import quantities
from annotator.domain.annotations import Annotation, RelationKind, Suggestion
from annotator.domain.contexts import PLACE
from annotator.domain.figures import CasualtyFigure
from annotator.domain.layer import Layer
from annotator.domain.schema import LabelSchema
from annotator.domain.shorthand import MORE_LETTERS, OUTCOME_LETTERS, Entry, applied
from annotator.gui.field_texts import tips, titles
from annotator.gui.fields import LETTER, Choice, Line, field_height
from annotator.gui.figure_edits import CHOICES, differs, value_shown, with_field
from annotator.gui.link_fields import LinkFields, figure_meant
from annotator.gui.marks import quote
from annotator.gui.names import Names
from annotator.gui.origins import why
from annotator.gui.quiet import Elided, Wrapped
from annotator.gui.snapshot import Snapshot
from annotator.gui.ties import contexts_in
from annotator.gui.value_entry import ValueEntry

# Rows of the form below the value: the field, or the two fields, that share the row.
_ROWS = (
    ("outcome", "modality"),
    ("group", "unit"),
    ("status", "actor"),
    ("sex", "age"),
    ("place", "time"),
    ("attributed_to", "source_kind"),
)
_UNTITLED = frozenset({"unit"})  # stands beside the field before it
_BOUNDS = ("low", "best", "high")
_COLUMNS = 4
_MARGIN, _GAP, _SPACE = 8, 8, 2


class FigureForm(QWidget):
    """Fields of the selected mark; hidden as far as they do not apply."""

    figure_edited = Signal(object)
    entered = Signal(object, str, object)  # a figure typed as a line, another one, how they hang
    words_wanted = Signal()  # the value should be as the text's words have it
    note_edited = Signal(str)
    relabelled = Signal(str)
    linked = Signal(str, object)  # the total's id and the RelationKind
    unlinked = Signal()
    unrelated = Signal(object)  # the RelationKind that is no more
    left = Signal()  # Enter was pressed in a field: the keyboard goes back to the article

    def __init__(self, schema: LabelSchema, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._schema = schema
        self._figure: CasualtyFigure | None = None
        self._snapshot: Snapshot | None = None
        self._mark: Annotation | Suggestion | None = None
        self._words: tuple[int, int, str] | None = None  # place and label of the mark shown
        self._shape: tuple[bool, bool, bool] | None = None  # which parts are shown
        self._choices: dict[str, Choice] = {}
        self._tips = tips()
        self._lines: dict[str, Line] = {}
        self._always: list[QWidget] = []  # what every mark has
        self._figure_part: list[QWidget] = []
        self._titles: list[QLabel] = []
        self.names = Names(schema, self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(_MARGIN, _GAP, _MARGIN, _MARGIN)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(_SPACE)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, 1)
        self._add_head(schema)
        row = self._add_value_rows(3)
        row = self._add_figure_rows(row)
        row = self._add_link_rows(row)
        self.note = self._line("note", self.tr("Note"))
        self._place(row, 0, self.tr("Note"), self.note, 3, in_figure=False)
        self._why = self._text_row(row + 1, self.tr("Why it was suggested"))
        self._why.setMinimumHeight(2 * self._why.fontMetrics().lineSpacing())
        self._why.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._grid.setRowStretch(row + 2, 1)
        widest = max(title.sizeHint().width() for title in self._titles)
        for column in (0, 2):
            self._grid.setColumnMinimumWidth(column, widest)
        self._empty.hide()
        self.full_height = self.sizeHint().height()
        self.show_mark(None, None)

    @property
    def value(self) -> Line:
        """The field in which the value, or the whole figure, is typed."""
        return self.entry.line

    @property
    def first_field(self) -> QWidget:
        """Where the keyboard goes when it comes into the form."""
        return self._choices["outcome"] if self._figure is not None else self._label

    def field(self, name: str) -> QWidget:
        """The field of a figure by its name."""
        return self._choices[name] if name in self._choices else self._lines[name]

    def set_schema(self, schema: LabelSchema) -> None:
        """Offer other labels."""
        self._label.clear()
        for label in schema.labels:
            self._label.addItem(label.title, label.name)
            self._label.setItemData(self._label.count() - 1, label.key, LETTER)

    def show_mark(self, snapshot: Snapshot | None, mark: Annotation | Suggestion | None) -> None:
        """Show a mark's values, or that nothing is selected."""
        figure = mark.figure if mark is not None else None
        self._snapshot, self._mark, self._figure = snapshot, mark, figure
        shape = (snapshot is not None, mark is not None, figure is not None)
        if shape != self._shape:
            self._shape = shape
            self._grid.setEnabled(False)  # else each that appears lays out all of them at once
            for widget in self._figure_part:
                widget.setVisible(figure is not None)
            for widget in self._always:
                widget.setVisible(mark is not None)
            self._empty.setVisible(snapshot is not None and mark is None)
            self._grid.setEnabled(True)
        if snapshot is None or mark is None:
            self.entry.show(None, keep_typed=False)
            self._said.hide()
            self._take.hide()
            self._words = None
            return
        # Not by id: a newer suggestion of the same words leaves what is being typed alone.
        words = mark.start, mark.end, mark.label
        typed = self._words == words
        self._show_head(snapshot.layer, mark)
        if figure is not None:
            self._show_figure(figure, keep_typed=typed)
            self._links.show(snapshot, mark)
            self._suggest_place(snapshot, mark)
        note = figure.note if figure is not None else getattr(mark, "note", "")
        if not (typed and self.note.is_being_typed):
            self.note.show_text(note)
        self._why.setText(why(snapshot.layer, mark))
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
        self.entry.forget()

    def name_keys(self, suggestion: str, span: str, take: str) -> None:
        """Name the keys that select something while nothing is, and that which takes the words."""
        said = self.tr(
            "Nothing is selected. {0} goes to the next suggestion, {1} to the next span."
        )
        self._empty.setText(said.format(suggestion, span))
        said = self.tr("Take the value that the words say ({0})")
        self._take.setToolTip(said.format(take))

    # --- building ----------------------------------------------------------------------------

    def _add_head(self, schema: LabelSchema) -> None:
        """The mark's own words with what they say, its label, and whether it is confirmed."""
        self._empty = self._text_row(0, self.tr("What to do"))
        self._always.remove(self._empty)
        self._quote = Elided(self.tr("Words in the text"), self)
        self._quote.setIndent(4)
        self._said = Elided(self.tr("What the words say"), self, muted=True)
        self._take = QToolButton(self)
        self._take.setAutoRaise(True)
        self._take.setAccessibleName(self.tr("Take the value that the words say"))
        self._take.clicked.connect(self.words_wanted)
        self._place(1, 0, self.tr("Text"), self._quote, 1, in_figure=False)
        self._grid.addWidget(self._said, 1, 2, 1, 2)
        self._grid.addWidget(self._take, 1, 2, 1, 2, Qt.AlignmentFlag.AlignLeft)
        self._label = self._choice("label", self.tr("Label"))
        self.set_schema(schema)
        self._label.activated.connect(self._label_chosen)
        self._place(2, 0, self.tr("Label"), self._label, 2, in_figure=False)
        self._state = Elided(self.tr("Confirmed or suggested"), self)
        self._grid.addWidget(self._state, 2, 3)
        self._always += [self._state, self._quote]

    def _add_value_rows(self, row: int) -> int:
        self.entry = ValueEntry(self)
        self.entry.entered.connect(self._enter)
        self._take_line("value", self.entry.line)
        self._place(row, 0, self.tr("Value"), self.entry.line, 3)
        self._grid.addWidget(self.entry.words, row + 1, 1, 1, 3)
        self._figure_part.append(self.entry.words)
        self._place(row + 2, 0, self.tr("Bounds"), self._bounds(), 3)
        return row + 3

    def _bounds(self) -> QWidget:
        """Low, best and high in a row with the word that bounds them."""
        bounds = QWidget(self)
        row = QHBoxLayout(bounds)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        title_of = titles()
        for name in _BOUNDS:
            line = self._line(name, title_of[name])
            line.setPlaceholderText("–")
            row.addWidget(line, 2)
        row.addWidget(self._enumeration("qualifier", title_of["qualifier"]), 3)
        return bounds

    def _add_figure_rows(self, row: int) -> int:
        title_of = titles()
        for fields in _ROWS:
            width = 2 if fields[-1] in _UNTITLED else 1
            for at, name in enumerate(fields):
                title = title_of[name]
                if name in CHOICES:
                    self._add_choice(row, 2 * at, name, title)
                else:
                    self._place(row, 2 * at, title, self._line(name, title), width)
            row += 1
        self.names.serve(self._lines, self._now)
        return row

    def _add_link_rows(self, row: int) -> int:
        links = self._links = LinkFields(self._choice, self)
        links.linked.connect(self.linked)
        links.unlinked.connect(self.unlinked)
        links.unrelated.connect(self.unrelated)
        self._place(row, 0, self.tr("Part of"), links.total, 2)
        self._grid.addWidget(links.kind, row, 3)
        self._figure_part.append(links.kind)
        self._place(row + 1, 0, self.tr("Replaces"), links.others[RelationKind.SUPERSEDES], 1)
        self._place(row + 1, 2, self.tr("Same as"), links.others[RelationKind.SAME_AS], 1)
        return row + 2

    def _add_choice(self, row: int, column: int, name: str, title: str) -> None:
        choice = self._enumeration(name, title)
        if name not in _UNTITLED:
            self._place(row, column, title, choice, 1)
        else:
            self._grid.addWidget(choice, row, column + 1)
            self._figure_part.append(choice)

    def _enumeration(self, name: str, title: str) -> Choice:
        choice = self._choice(name, title)
        choice.fill(CHOICES[name], OUTCOME_LETTERS if name == "outcome" else MORE_LETTERS)
        choice.activated.connect(partial(self._chosen, name))
        return choice

    def _choice(self, name: str, title: str) -> Choice:
        choice = Choice(self)
        choice.setObjectName(name)
        choice.setAccessibleName(title)
        choice.setToolTip(self._tips.get(name, ""))
        choice.left.connect(self.left)
        self._choices[name] = choice
        return choice

    def _line(self, name: str, title: str) -> Line:
        line = Line(partial(self._change, name), self)
        line.setObjectName(name)
        line.setAccessibleName(title)
        line.setProperty("tip", self._tips.get(name, ""))
        line.setToolTip(self._tips.get(name, ""))
        self._take_line(name, line)
        return line

    def _take_line(self, name: str, line: Line) -> None:
        line.left.connect(self.left)
        self._lines[name] = line

    def _place(
        self, row: int, column: int, title: str, field: QWidget, width: int, in_figure: bool = True
    ) -> None:
        label = QLabel(title, self)
        label.setBuddy(field)
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        label.setFixedHeight(field_height(label))
        self._titles.append(label)
        self._grid.addWidget(label, row, column)
        self._grid.addWidget(field, row, column + 1, 1, width)
        part = self._figure_part if in_figure else self._always
        part += [label, field]

    def _text_row(self, row: int, name: str) -> QLabel:
        label = Wrapped(name, self, muted=True)
        self._grid.addWidget(label, row, 0, 1, _COLUMNS)
        self._always.append(label)
        return label

    # --- showing -----------------------------------------------------------------------------

    def _show_head(self, layer: Layer, mark: Annotation | Suggestion) -> None:
        confirmed = isinstance(mark, Annotation)
        state = self.tr("● confirmed") if confirmed else self.tr("○ suggestion")
        self._state.setText(state)
        self._quote.setText(f"“{quote(layer, mark, 400)}”")
        self._label.show_data(mark.label)
        words = quantities.read(layer.article.text[mark.start : mark.end])
        other = mark.figure is not None and words is not None and differs(mark.figure, words)
        speaks = mark.figure is not None and words is not None
        self._said.setVisible(speaks and not other)
        self._grid.removeWidget(self._quote)
        self._grid.addWidget(self._quote, 1, 1, 1, 1 if speaks else 3)
        self._take.setVisible(other)
        if words is not None and mark.figure is not None:
            said = value_shown(words)
            self._said.setText(self.tr("says {0} ✓").format(said))
            self._take.setText(self.tr("≠ says {0}: take it · =").format(said))

    def _show_figure(self, figure: CasualtyFigure, *, keep_typed: bool) -> None:
        for name in CHOICES:
            self._choices[name].show_data(getattr(figure, name))
        self.entry.show(figure, keep_typed=keep_typed)
        for name, line in self._lines.items():
            if name in ("note", "value") or (keep_typed and line.is_being_typed):
                continue
            value = getattr(figure, name)
            line.show_text("" if value is None else str(value))

    def _suggest_place(self, snapshot: Snapshot, mark: Annotation | Suggestion) -> None:
        """Show the nearest place of the sentence where no place is stored."""
        near = (c for c in contexts_in(snapshot, self._schema, mark) if c.role == PLACE)
        words = next((snapshot.layer.article.text[one.start : one.end] for one in near), "")
        self._lines["place"].suggest(" ".join(words.split()))

    def _now(self) -> tuple[Snapshot | None, int]:
        """What is shown, and where the selected mark begins."""
        return self._snapshot, 0 if self._mark is None else self._mark.start

    # --- what a person changes -----------------------------------------------------------------

    def _chosen(self, name: str, row: int) -> None:
        self._change(name, self._choices[name].itemData(row))

    def _enter(self, entry: object) -> None:
        """Take a typed line: values, and the other figure that it names."""
        assert isinstance(entry, Entry)
        if self._figure is None or self._snapshot is None or self._mark is None:
            return
        figure, other = applied(self._figure, entry), ""
        if entry.link is not None and entry.other is not None:
            here = self._snapshot, self._mark.id
            other = figure_meant(*here, figure, entry.link, entry.other)
            if not other:
                self.entry.refuse(self.tr("no figure of that value can be the other one."))
                return
        self.entered.emit(figure, other, entry.link)

    def _change(self, name: str, value: object) -> bool:
        """Report a field's change; False when the text is no value for it."""
        if name == "note" and self._figure is None:
            self.note_edited.emit(str(value))
            return True
        if self._figure is None:
            return True
        try:
            figure = with_field(self._figure, name, value)
        except ValueError as error:
            self.entry.refuse(str(error))
            return False
        self.entry.forget()
        self.figure_edited.emit(figure)
        return True

    def _label_chosen(self, row: int) -> None:
        self.relabelled.emit(str(self._label.itemData(row)))
