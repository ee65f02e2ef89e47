"""What is drawn for one mark of the open article: looked up once, though each repaint asks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from annotator.gui.session import Session
from annotator.gui.snapshot import Snapshot

Found = TypeVar("Found")


class ByMark(Generic[Found]):
    """What `find` gives for a mark of the session's snapshot, kept until something changes."""

    def __init__(self, session: Session, find: Callable[[Snapshot, str], Sequence[Found]]) -> None:
        self._session = session
        self._find = find
        self._known: dict[str, Sequence[Found]] = {}
        self._number = 0

    def of(self, mark_id: str) -> Sequence[Found]:
        """What there is for a mark; nothing where no article is open."""
        snapshot = self._session.snapshot
        if snapshot is None:
            return ()
        if snapshot.number != self._number:
            self._number = snapshot.number
            self._known = {}
        if mark_id not in self._known:
            self._known[mark_id] = self._find(snapshot, mark_id)
        return self._known[mark_id]
