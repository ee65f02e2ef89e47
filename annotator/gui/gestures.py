"""What keys, menu entries and buttons do with the selected mark or the caret: the editing hands.

Each public method is one gesture of the action table. It reads the session's layer and the view's
caret, makes a command and hands it to the session. It keeps no state but a link being drawn.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.domain import commands
from annotator.domain.annotations import Annotation, RelationKind, Suggestion
from annotator.domain.figures import CasualtyFigure, reading
from annotator.domain.link_candidates import link_candidates
from annotator.gui.article_view import ArticleView
from annotator.gui.marks import quote
from annotator.gui.review import Review
from annotator.gui.session import Session
from annotator.gui.view_bounds import By, Side
from annotator.gui.view_caret import Unit

if TYPE_CHECKING:
    from annotator.gui.marking import Marking

_MANY = 150


class Gestures(QObject):
    """Carries gestures out on the session, with the view for caret and selection."""

    prompted = Signal(str)
    """What the hands are in the middle of, in a sentence; "" when it is over."""

    many_accepted = Signal(object)
    """Ids of more suggestions than can be accepted without holding the window up."""

    def __init__(
        self, session: Session, view: ArticleView, review: Review, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.view = view
        self._review = review
        self._candidates: list[str] = []  # totals the selected figure may become a part of
        self._candidate = 0
        self._part = ""
        view.resize_requested.connect(self.resize)
        view.link_drawn.connect(self.draw_link)
        session.article_opened.connect(self.cancel)

    # --- walking -----------------------------------------------------------------------------

    def move(self, unit: Unit, step: int, extend: bool) -> None:
        """Move the caret, or with `extend` the selection's end.

        By tokens and sentences a step of 1 is to the right, as the arrow points.
        """
        sideways = unit in ("token", "sentence")
        self.view.move_caret(unit, step * self._onwards() if sideways else step, extend)

    def step_pending(self, step: int) -> None:
        """Select the next or previous suggestion; in a link, the next or previous candidate."""
        if self._candidates:
            self._candidate = (self._candidate + step) % len(self._candidates)
            self._show_candidate()
            return
        if self.session.layer is None:
            return
        found = self._review.next(self._here(), step)
        if found:
            self.session.select(found)
        else:
            self.session.said.emit(self.tr("No suggestions are left in this article."))

    def go_on(self) -> None:
        """In a review: from what has just been decided by its fields to the next suggestion."""
        if self._review.active and isinstance(self.session.selected, Annotation):
            self.step_pending(1)

    def step_mark(self, step: int) -> None:
        """Select the next or previous annotation or suggestion."""
        self.session.select(self.view.step_mark(step))

    def cycle(self) -> None:
        """Select the next of the marks that overlap here."""
        self.session.select(self.view.cycle_here())

    # --- deciding ----------------------------------------------------------------------------

    def accept(self) -> None:
        """Accept the selected suggestion and go to the next; in a link, make it."""
        if self._candidates:
            self._make_link()
            return
        layer, mark = self.session.layer, self.session.selected
        if layer is None:
            return
        if not isinstance(mark, Suggestion):
            if not self.view.unfold_here():
                self.step_pending(1)
            return
        following = self.following()
        if self.session.do(commands.accept(layer, [mark.id]), following or None) and not following:
            self._say_all_decided()

    def reject(self) -> None:
        """Reject the selected suggestion and go to the next, or delete the selected annotation."""
        layer, mark = self.session.layer, self.session.selected
        if layer is None or mark is None:
            return
        self.cancel()
        if isinstance(mark, Annotation):
            self.session.do(commands.delete(layer, [mark.id]), "")
            self.view.set_caret(mark.start, scroll=False)
            return
        following = self.following()
        if self.session.do(commands.reject(layer, [mark.id]), following) and not following:
            self.view.set_caret(mark.start, scroll=False)
            self._say_all_decided()

    def accept_rest(self) -> None:
        """Accept every undecided suggestion of the article, in one step that undo takes back."""
        layer = self.session.layer
        if layer is None or not layer.pending:
            return
        self.cancel()
        chosen = list(layer.pending)
        if len(chosen) > _MANY:
            self.many_accepted.emit(chosen)
        elif self.session.do(commands.accept(layer, chosen), ""):
            said = self.tr("{0} suggestion(s) accepted. {1} takes that back.", "", len(chosen))
            self.session.said.emit(said.format(f"{len(chosen):,}", self.session.key_text("undo")))

    # --- marking -----------------------------------------------------------------------------

    @cached_property
    def _marking(self) -> Marking:
        from annotator.gui.marking import Marking

        return Marking(self, self._review)

    def label(self, name: str) -> None:
        """Label the selected words, relabel the selected mark, or label what the caret begins."""
        self._marking.label(name)

    def relabel(self, name: str) -> None:
        """Give the selected mark another label, whatever words are selected."""
        self._marking.relabel(name)

    def resize(self, mark_id: str, start: int, end: int) -> None:
        """Give a mark other boundaries."""
        layer = self.session.layer
        mark = layer.mark(mark_id) if layer is not None else None
        if layer is None or mark is None or (mark.start, mark.end) == (start, end):
            return
        self.session.do(commands.resize(layer, mark_id, start, end))

    def nudge(self, side: Side, step: int, by: By) -> None:
        """Move one boundary of the selected mark by a token or a character."""
        bounds = self.view.nudge(side, step, by)
        if bounds is None:
            self.session.said.emit(self.tr("The boundary cannot go further."))
        else:
            self.resize(*bounds)

    def nudge_towards(self, side: Side, step: int, by: By) -> None:
        """The same as an arrow points: a step of 1 is to the right."""
        self.nudge(side, step * self._onwards(), by)

    def set_figure(self, figure: CasualtyFigure) -> bool:
        """Give the selected mark's figure these values; gives whether it was stored."""
        layer, mark = self.session.layer, self.session.selected
        if layer is None or mark is None or mark.figure == figure:
            return True
        return self.session.do(commands.set_figure(layer, mark.id, figure))

    def set_note(self, note: str) -> None:
        """Write a note on the selected mark."""
        layer, mark = self.session.layer, self.session.selected
        if layer is None or mark is None or getattr(mark, "note", "") == note:
            return
        self.session.do(commands.set_note(layer, mark.id, note))

    # --- linking -----------------------------------------------------------------------------

    def start_link(self) -> None:
        """Begin to make the selected figure a part of another; Tab, Enter and Escape follow."""
        snapshot, mark = self.session.snapshot, self.session.selected
        if snapshot is None or mark is None or mark.figure is None:
            return
        self._candidates = link_candidates(snapshot.figures, mark.id)
        if not self._candidates:
            self.session.said.emit(self.tr("There is no other figure that this can be part of."))
            return
        self._part = mark.id
        self._candidate = 0
        self._show_candidate()

    def draw_link(self, part_id: str, target_id: str) -> None:
        """Make a figure part of the one that a link was pulled to."""
        self.cancel()
        self.link_to(part_id, target_id, RelationKind.COMPONENT)

    def link_to(self, part_id: str, target_id: str, kind: RelationKind) -> None:
        """Make one figure a part of another."""
        layer = self.session.layer
        if layer is None:
            return
        try:
            command = commands.link(layer, part_id, target_id, kind)
        except ValueError as error:
            self.session.said.emit(str(error))
            return
        made = (edit.after for edit in command.edits)
        accepted = (
            one.id for one in made if isinstance(one, Annotation) and one.suggestion_id == part_id
        )
        # The part stays selected, not the total that may have been accepted with it.
        self.session.do(command, next(accepted, part_id))

    def unlink(self) -> None:
        """Take the selected figure out of its total."""
        snapshot, mark = self.session.snapshot, self.session.selected
        if snapshot is None or mark is None:
            return
        mention = snapshot.mention(mark)
        if mention is None or mention.link is None:
            self.session.said.emit(self.tr("This figure is not part of another."))
            return
        self.session.do(commands.unlink(snapshot.layer, mark.id), None)

    def unrelate(self, kind: RelationKind) -> None:
        """Take back that the selected figure replaces another, or is the same."""
        snapshot, mark = self.session.snapshot, self.session.selected
        if snapshot is None or mark is None:
            return
        command = commands.unrelate(snapshot.layer, mark.id, kind)
        mention = snapshot.mention(mark)
        if not command.edits and mention is not None and mention.link is kind:
            command = commands.unlink(snapshot.layer, mark.id)  # it was only suggested
        if command.edits:
            self.session.do(command)

    def cancel(self) -> bool:
        """Leave a link that is being drawn; gives whether there was one."""
        if not self._candidates:
            return False
        self._candidates = []
        self._part = ""
        self.view.set_found([])
        self.prompted.emit("")
        return True

    # --- the article -------------------------------------------------------------------------

    def done_and_next(self) -> None:
        """Mark the article done and open the next one."""
        layer = self.session.layer
        if layer is None:
            return
        left = len(layer.pending)
        if not layer.is_read and not self.session.do(commands.set_read(layer, True), ""):
            return
        said = self.tr("Done.")
        if left:
            said = self.tr(
                "Done. {0} suggestion(s) in it stay undecided: missing in an export.", "", left
            ).format(f"{left:,}")
        moved = self.session.step_article(1)
        if moved or left:
            self.session.said.emit(said)

    def toggle_done(self) -> None:
        """Mark the article done, or not done after all."""
        layer = self.session.layer
        if layer is None:
            return
        left = len(layer.pending)
        done = not layer.is_read
        if not self.session.do(commands.set_read(layer, done), self.session.selected_id):
            return
        if done and left:
            said = self.tr(
                "Done. {0} suggestion(s) stay undecided: missing in an export. {1} accepts them.",
                "",
                left,
            )
            self.session.said.emit(said.format(f"{left:,}", self.session.key_text("accept_rest")))

    def copy(self) -> None:
        """Copy the selected words, or those of the selected mark."""
        self.view.copy()

    # --- in detail ---------------------------------------------------------------------------

    def _onwards(self) -> int:
        """The step to the right in the caret's paragraph: -1 where it runs to the left."""
        text = self.view.paragraphs
        return -1 if text.items[text.index_at(self.view.caret)].is_rtl else 1

    def _here(self) -> tuple[int, int, str]:
        """Where walking starts: the selected mark, else the caret."""
        mark = self.session.selected
        if mark is not None:
            return mark.start, -mark.end, mark.id
        return self.view.caret, -len(self.view.paragraphs.text), ""  # before what begins there

    def following(self) -> str:
        """The suggestion after the selected one, "" when it is the last undecided one."""
        following = self._review.next(self._here(), 1)
        return "" if following == self.session.selected_id else following

    def _show_candidate(self) -> None:
        layer = self.session.layer
        part = layer.mark(self._part) if layer is not None else None
        target = layer.mark(self._candidates[self._candidate]) if layer is not None else None
        if layer is None or part is None or target is None:
            self.cancel()
            return
        assert part.figure is not None
        assert target.figure is not None
        self.view.set_found([(target.start, target.end)], 0)
        text = self.tr("{0} is part of {1}, “{2}”?  {3} links · {4}: another · {5}: leave")
        self.prompted.emit(
            text.format(
                reading(part.figure),
                reading(target.figure),
                quote(layer, target, 30),
                *map(self.session.key_text, ("accept", "next_pending", "leave")),
            )
            + f"  ({self._candidate + 1}/{len(self._candidates)})"
        )

    def _make_link(self) -> None:
        part, target = self._part, self._candidates[self._candidate]
        self.cancel()
        layer = self.session.layer
        if layer is not None and layer.mark(part) and layer.mark(target):  # not renewed meanwhile
            self.link_to(part, target, RelationKind.COMPONENT)

    def _say_all_decided(self) -> None:
        self.session.said.emit(
            self.tr("Every suggestion here is decided. {0}: done, next article.").format(
                self.session.key_text("done")
            )
        )
