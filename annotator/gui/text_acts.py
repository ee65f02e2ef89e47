"""What keys do that move through the article's text: from figure to figure, from find to find."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.domain.figures import Outcome, reading
from annotator.domain.layer import FigureMention
from annotator.gui.article_pane import ArticlePane
from annotator.gui.session import Session
from annotator.settings import Settings

if TYPE_CHECKING:
    from annotator.gui.figure_list import FigureList
    from annotator.gui.reading_panel import ReadingPanel


class TextActs(QObject):
    """The methods that rows of the action table name as "text.…"."""

    reading_changed = Signal(str, object)
    """A setting of the text's type, and its new value."""
    left = Signal()
    """The panel or the list was left: the keyboard goes back to the article."""

    def __init__(
        self, session: Session, pane: ArticlePane, settings: Settings, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        pane.view.set_folding(settings.on("fold"))
        self._session = session
        self._pane = pane
        pane.view.pulling.connect(self._say_pull)

    @cached_property
    def reading(self) -> ReadingPanel:
        """The panel for the text's type."""
        from annotator.gui.reading_panel import ReadingPanel

        made = ReadingPanel(self._settings, self._pane)
        made.changed.connect(self.reading_changed)
        made.left.connect(self.left)
        return made

    @cached_property
    def figures(self) -> FigureList:
        """The list of figures, which lies over the whole window."""
        from annotator.gui.figure_list import FigureList

        made = FigureList(self._session, self._pane.window())
        made.taken.connect(self.left)
        return made

    def find(self, step: int) -> None:
        """Go to the next or previous place of the words to find; without any, ask for them."""
        bar = self._pane.find_bar
        if bar.isHidden() or not bar.places:
            chosen = self._pane.view.selection()
            self._pane.begin_find()
            if bar.at < 0 or bar.places[bar.at][0] not in range(*chosen):
                return
        if step > 0:
            bar.next()
        else:
            bar.previous()

    def step_figure(self, step: int) -> None:
        """Select the next or previous figure, going round at the ends."""
        snapshot = self._session.snapshot
        figures = snapshot.figures if snapshot is not None else []
        if not self._go(figures, step):
            self._session.said.emit(self.tr("There are no casualty figures in this article."))

    def step_loose(self, step: int) -> None:
        """Select the next or previous figure that could be a part of another, and is of none."""
        snapshot = self._session.snapshot
        found = loose_parts(snapshot.figures) if snapshot is not None else []
        if not self._go(found, step):
            self._session.said.emit(self.tr("No figure here is waiting for its total."))

    def toggle_card(self) -> None:
        """Show the selected mark's card beside it, or hide it."""
        self._pane.cards.toggle(self._session.selected_id)

    def toggle_fold(self) -> None:
        """Fold paragraphs without marks away, or show all again; for later articles too."""
        folding = not self._settings.on("fold")
        self._settings.set("fold", folding)
        view = self._pane.view
        view.set_folding(folding)
        if not folding:
            said = self.tr("All paragraphs are shown.")
        elif view.fold_count:
            said = self.tr("Folded. {0} or a click on a line opens it.")
            said = said.format(self._session.key_text("accept"))
        else:
            said = self.tr("Folding is on; here there is nothing to fold.")
        self._session.said.emit(said)

    def go_to_figure(self) -> None:
        """Open the list of figures, or close it."""
        self.figures.toggle()

    def toggle_reading(self) -> None:
        """Open the panel for size, line length, spacing and font of the text, or close it."""
        self.reading.toggle()

    def _say_pull(self, part_id: str, target_id: str) -> None:
        """Say what letting go would do while a link is pulled with the mouse."""
        layer = self._session.layer
        part = layer.mark(part_id) if layer is not None else None
        target = layer.mark(target_id) if layer is not None else None
        leave = self._session.key_text("leave")
        if part is None or part.figure is None:
            self._pane.prompt.prompt("")
        elif target is None or target.figure is None:
            text = self.tr("{0} is part of … Let go on another figure. {1}: leave")
            self._pane.prompt.prompt(text.format(reading(part.figure), leave))
        else:
            text = self.tr("{0} is part of {1}: let go to link. {2}: leave")
            words = map(reading, (part.figure, target.figure))
            self._pane.prompt.prompt(text.format(*words, leave))

    def _go(self, figures: Sequence[FigureMention], step: int) -> bool:
        if not figures:
            return False
        mark = self._session.selected
        caret = self._pane.view.caret
        here = (mark.start, -mark.end, mark.id) if mark is not None else (caret, 0, "")
        places = [(one.start, -one.end, one.id) for one in figures]
        ahead = [place for place in places if (place > here if step > 0 else place < here)]
        if step > 0:
            chosen = ahead[0] if ahead else places[0]
        else:
            chosen = ahead[-1] if ahead else places[-1]
        self._session.select(chosen[2])
        return True


def loose_parts(figures: Sequence[FigureMention]) -> list[FigureMention]:
    """Figures that stand alone though the article has a larger one of the same outcome."""
    largest: dict[Outcome, int] = {}
    for one in figures:
        outcome, number = one.figure.outcome, one.figure.number or 0
        largest[outcome] = max(number, largest.get(outcome, 0))
    totals = {one.target_id for one in figures if one.link is not None and one.link.is_part}
    return [
        one
        for one in figures
        if one.link is None
        and one.id not in totals
        and not one.figure.negated
        and (one.figure.number or 0) < largest[one.figure.outcome]
    ]
