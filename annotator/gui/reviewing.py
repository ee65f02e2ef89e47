"""What the keys of a review do: the review itself, jumping, growing, walking to the unmarked."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from annotator.gui.changes import Changes
from annotator.gui.doubtful import Doubtful
from annotator.gui.finishing import Finishing
from annotator.gui.gestures import Gestures
from annotator.gui.growing import Growing
from annotator.gui.jump import Jump
from annotator.gui.review import Review
from annotator.gui.unmarked import Unmarked


class Reviewing(QObject):
    """The methods that rows of the action table name as "review.…"."""

    prompted = Signal(str)
    """What the hands are in the middle of, in a sentence; "" when it is over."""

    def __init__(
        self,
        review: Review,
        gestures: Gestures,
        changes: Changes,
        finishing: Finishing,
    ) -> None:
        super().__init__(gestures)
        session, view = gestures.session, gestures.view
        self._jump = Jump(session, view, self)
        self._jump.prompted.connect(self.prompted)
        self.accept_and_finish = finishing.accept_and_finish
        growing = Growing(session, view, gestures)
        unmarked = Unmarked(session, view, self)
        doubtful = Doubtful(session, view, self)
        self.toggle = review.toggle
        self.turn_order = review.turn_order
        self.skip = review.skip
        self.jump = self._jump.start
        self.grow = growing.grow
        self.shrink = growing.shrink
        self.step_unmarked = unmarked.step
        self.step_doubtful = doubtful.step
        self.step_changes = changes.step
        self.list_changes = changes.show_list
