"""The guideline of a label in a small window: when to give it, with examples from the corpus."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QAction,
    QDesktopServices,
    QImage,
    QKeyEvent,
    QKeySequence,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.schema import Label, LabelSchema
from annotator.gui.close_row import close_row
from annotator.gui.session import Session
from annotator.gui.view_scrollbar import SlimScrollBar
from annotator.store.examples import Example

_MARGIN = 8
_NARROWEST = 200  # pixels of a picture
_SPECIAL = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>&~])")
_FEATURES = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)


class GuidelineText(QTextBrowser):
    """Markdown with the schema's own pictures; nothing is fetched from elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.schema: LabelSchema | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setVerticalScrollBar(SlimScrollBar(Qt.Orientation.Vertical, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(_MARGIN)
        self.setAccessibleName(self.tr("Guideline"))

    def loadResource(self, type: int, name: QUrl | str) -> object:
        """A picture of the schema by its name."""
        wanted = name.toString() if isinstance(name, QUrl) else name
        pictures = self.schema.pictures if self.schema is not None else ()
        found = next((one for one in pictures if one.name == wanted), None)
        if found is None:
            return None
        try:
            image = QImage.fromData(base64.b64decode(found.data, validate=True))
        except binascii.Error:
            return None
        room = max(self.viewport().width() - 2 * _MARGIN, _NARROWEST)
        if image.width() <= room:
            return image
        return image.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)


class GuidelineDialog(QDialog):
    """Follows the label that is at hand as long as it is open."""

    gone_to = Signal(int, str)  # an example's article and annotation
    unpinned = Signal(int, str)
    edit_wanted = Signal(str)  # the label's name

    def __init__(self, toggle: QAction, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModal(False)
        self._name = ""
        self._toggle = toggle
        self._session = session
        self.text = GuidelineText(self)
        self.text.anchorClicked.connect(self._clicked)
        edit = QPushButton(self.tr("Edit…"), self)
        edit.clicked.connect(self._edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addWidget(self.text, 1)
        column.addLayout(close_row(self, edit))
        self.resize(460, 520)

    def show_label(self, schema: LabelSchema, label: Label, pinned: Sequence[Example]) -> None:
        """Show a label's guideline and examples."""
        same = label.name == self._name
        self._name = label.name
        self.setWindowTitle(self.tr("Guideline: {0}").format(label.title))
        bar = self.text.verticalScrollBar()
        at = bar.value()
        self.text.schema = schema
        self.text.document().setMarkdown(self._page(label, pinned), _FEATURES)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        bar.setValue(at if same and self.isVisible() else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The key that opened it closes it."""
        if QKeySequence(event.keyCombination()) in self._toggle.shortcuts():
            self.close()
        else:
            super().keyPressEvent(event)

    def _page(self, label: Label, pinned: Sequence[Example]) -> str:
        key = self.tr("Key {0}").format(f"**{_plain(label.key.upper())}**")
        parts = [f"## {_plain(label.title)}", key, _plain(label.description), label.guideline]
        if not label.guideline:
            nothing = self.tr("There is no guideline yet: Edit… writes one.")
            parts.append(f"*{nothing}*")
        if label.examples or pinned:
            heading = self.tr("Examples")
            parts.append(f"### {heading}")
        if label.examples:
            parts.append("\n".join(f"- {_plain(one)}" for one in label.examples))
        for one in pinned:
            place = one.place
            where = f"{place.article_id}/{one.annotation_id}"
            words = f"…{_plain(place.before)}[**{_plain(place.quote)}**](pin:{where})"
            words += f"{_plain(place.after)}… — *{_plain(place.headline)}*"
            unpin = self.tr("unpin")
            parts.append(f"{words} · [{unpin}](unpin:{where})")
        if not pinned:
            how = self.tr("{0} pins the selected span as an example.")
            parts.append(f"*{how.format(_plain(self._session.key_text('pin')))}*")
        return "\n\n".join(filter(None, parts))

    def _clicked(self, link: QUrl) -> None:
        where = link.path().partition("/")
        if link.scheme() == "pin":
            self.gone_to.emit(int(where[0]), where[2])
        elif link.scheme() == "unpin":
            self.unpinned.emit(int(where[0]), where[2])
        elif link.scheme() in ("http", "https"):
            QDesktopServices.openUrl(link)

    def _edit(self) -> None:
        self.edit_wanted.emit(self._name)


def _plain(text: str) -> str:
    """Text that Markdown shows as it is, on one line."""
    return _SPECIAL.sub(r"\\\1", re.sub(r"\s+", " ", text))
