"""What the figures panel does with the article beyond a single field: lines, words, totals.

Each method makes a command and hands it to the session, like those of `annotator.gui.gestures`.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from annotator.domain import commands, quantities, remarks
from annotator.domain.annotations import RelationKind
from annotator.domain.asked import Lacking
from annotator.domain.figures import CasualtyFigure, Outcome
from annotator.domain.layer import Layer
from annotator.domain.values import Value, with_value
from annotator.gui.article_view import ArticleView
from annotator.gui.session import Session


class FigureGestures(QObject):
    """Carries the panel's wishes out on the session."""

    filling = Signal(str)
    """A field of the selected figure is to be filled in."""

    def __init__(self, session: Session, view: ArticleView, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view

    def enter(self, figure: CasualtyFigure, other_id: str, kind: RelationKind | None) -> None:
        """Give the selected figure the values of a typed line, and the link that it names."""
        layer, mark = self._session.layer, self._session.selected
        if layer is None or mark is None:
            return
        if other_id and kind is not None and not _is_linked(layer, mark.id, other_id, kind):
            self._session.do(commands.set_linked(layer, mark.id, figure, other_id, kind))
        elif figure != mark.figure:
            self._session.do(commands.set_figure(layer, mark.id, figure))

    def take_words(self) -> None:
        """Give the selected figure the value that its words in the text say."""
        layer, mark = self._session.layer, self._session.selected
        if layer is None or mark is None or mark.figure is None:
            return
        value = quantities.read(layer.article.text[mark.start : mark.end])
        if value is None:
            self._session.said.emit(self.tr("These words say no value by themselves."))
            return
        figure = with_value(mark.figure, value)
        if figure == mark.figure:
            self._session.said.emit(self.tr("The figure is as its words say."))
        else:
            self._session.do(commands.set_figure(layer, mark.id, figure))

    def light(self, ids: object) -> None:
        """Tint the words of figures in the article, and bring the first into view."""
        layer = self._session.layer
        assert isinstance(ids, tuple)
        marks = [layer.mark(one) for one in ids] if layer is not None else []
        places = [(mark.start, mark.end) for mark in marks if mark is not None]
        self._view.set_found(places, 0 if places else -1)

    def set_total(self, outcome: Outcome, value: Value, reason: str) -> None:
        """Give the article's total for an outcome by hand."""
        layer = self._session.layer
        if layer is None:
            return
        bounds = value.low, value.best, value.high
        self._session.do(remarks.set_total(layer, outcome, *bounds, reason))

    def unset_total(self, outcome: Outcome) -> None:
        """Take the total by hand back, if there is one."""
        layer = self._session.layer
        if layer is not None and outcome in layer.totals_of_ones_own():
            self._session.do(remarks.unset_total(layer, outcome))

    def fill(self, lack: object) -> None:
        """Go to where something that is asked for is filled in, or say how it is marked."""
        assert isinstance(lack, Lacking)
        if lack.mark_id:
            self._session.select(lack.mark_id)
            if lack.suggested:
                self._view.setFocus()
                said = self.tr("A suggestion would do. {0} accepts it.")
                self._session.said.emit(said.format(self._session.key_text("accept")))
            else:
                self.filling.emit(lack.field)
            return
        schema = self._session.schema
        label = schema.by_name.get(lack.label)
        self._view.setFocus()
        if label is None and schema.figure_label is not None:
            said = self.tr("A figure has to be there first: {0} marks one.")
            self._session.said.emit(said.format(schema.figure_label.key.upper()))
        elif label is not None:
            said = self.tr("Select the words in the article; {0} marks them as {1}.")
            self._session.said.emit(said.format(label.key.upper(), label.title))


def _is_linked(layer: Layer, mark_id: str, other_id: str, kind: RelationKind) -> bool:
    """Whether two figures hang together in this way already."""
    return any(
        (one.source_id, one.target_id, one.kind) == (mark_id, other_id, kind)
        for one in layer.relations.values()
    )
