"""What the figures panel does with the article beyond a single field: lines, words, totals.

Each method makes a command and hands it to the session, like those of `annotator.gui.gestures`.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotator.domain import commands
from annotator.domain.annotations import RelationKind
from annotator.domain.figures import CasualtyFigure
from annotator.gui.figure_edits import said_by_words, with_value
from annotator.gui.session import Session


class FigureGestures(QObject):
    """Carries the panel's wishes out on the session."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def enter(self, figure: CasualtyFigure, total_id: str) -> None:
        """Give the selected figure the values of a typed line, and the total that it names."""
        layer, mark = self._session.layer, self._session.selected
        if layer is None or mark is None:
            return
        linked = next((one for one in layer.figures() if one.id == mark.id), None)
        if not total_id or (linked is not None and linked.target_id == total_id):
            if figure != mark.figure:
                self._session.do(commands.set_figure(layer, mark.id, figure))
            return
        kind = RelationKind.COMPONENT
        self._session.do(commands.set_part(layer, mark.id, figure, total_id, kind))

    def take_words(self) -> None:
        """Give the selected figure the value that its words in the text say."""
        layer, mark = self._session.layer, self._session.selected
        if layer is None or mark is None or mark.figure is None:
            return
        value = said_by_words(layer.article.text[mark.start : mark.end])
        if value is None:
            self._session.said.emit(self.tr("These words say no value by themselves."))
            return
        figure = with_value(mark.figure, value)
        if figure == mark.figure:
            self._session.said.emit(self.tr("The figure is as its words say."))
        else:
            self._session.do(commands.set_figure(layer, mark.id, figure))
