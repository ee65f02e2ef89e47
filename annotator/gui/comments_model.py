"""The comments and questions of the open article as a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt

from annotator.domain.annotations import Comment, CommentKind
from annotator.domain.layer import Layer
from annotator.gui.table_model import NOWHERE, HeadedTable, Index

_DISPLAY = Qt.ItemDataRole.DisplayRole


def sign_of(comment: Comment) -> str:
    """A sign for what a comment is: an open question, something resolved, a comment."""
    if comment.resolved:
        return "✓"
    return "?" if comment.kind is CommentKind.QUESTION else "✎"


class CommentsModel(HeadedTable):
    """Rows: comments in reading order. Columns: what it is, what it says, what it is about."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._comments: Sequence[Comment] = ()
        self._layer: Layer | None = None
        self._headings = ("", self.tr("Comment"), self.tr("On"))

    @property
    def open_count(self) -> int:
        """How many questions are open."""
        return sum(one.is_open for one in self._comments)

    def show(self, layer: Layer | None) -> bool:
        """Show an article's comments; gives whether they are others than before."""
        comments = layer.remarks() if layer is not None else []
        if layer is self._layer and comments == self._comments:
            return False
        self.beginResetModel()
        self._layer, self._comments = layer, comments
        self.endResetModel()
        return True

    def comment(self, row: int) -> Comment | None:
        """The comment of a row."""
        return self._comments[row] if 0 <= row < len(self._comments) else None

    def row_of(self, comment_id: str) -> int:
        """The row of a comment; -1 when it is not there."""
        ids = [one.id for one in self._comments]
        return ids.index(comment_id) if comment_id in ids else -1

    def about(self, comment: Comment) -> str:
        """The words that a comment is on."""
        if self._layer is None or comment.start is None:
            return self.tr("the article")
        return " ".join(self._layer.article.text[comment.start : comment.end].split())

    def spoken(self, comment: Comment) -> str:
        """A comment in words, with who made it."""
        kinds = {"✓": self.tr("resolved"), "?": self.tr("question"), "✎": self.tr("comment")}
        return f"{kinds[sign_of(comment)]}: {comment.text} ({comment.annotator})"

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many comments there are."""
        return 0 if parent.isValid() else len(self._comments)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """A cell's text."""
        comment = self._comments[index.row()]
        if role == _DISPLAY:
            return (sign_of(comment), comment.text, self.about(comment))[index.column()]
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.spoken(comment)
        return None
