"""Guidelines and pinned examples: what G and P do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain import remarks
from annotator.domain.schema import Label
from annotator.errors import UserError
from annotator.store.examples import examples

if TYPE_CHECKING:
    from annotator.gui.guideline import GuidelineDialog
    from annotator.gui.main_window import MainWindow


class GuidelineActs(QObject):
    """The methods that rows of the action table name as "guideline.…"."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._label = ""
        self._dialog: GuidelineDialog | None = None
        for changed in (self._session.mark_selected, self._session.schema_changed):
            changed.connect(self._follow)
        self._session.stored.connect(self._follow)

    def toggle(self) -> None:
        """Show the guideline of the selected mark's label, or close it."""
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.close()
            return
        if self._dialog is None:
            from annotator.gui.guideline import GuidelineDialog  # only when wanted

            toggle = self._window.actions_.actions["guideline"]
            self._dialog = GuidelineDialog(toggle, self._session, self._window)
            self._dialog.gone_to.connect(self._go)
            self._dialog.unpinned.connect(self._unpin)
            self._dialog.edit_wanted.connect(self._edit)
        self._show()
        self._dialog.show()
        self._dialog.text.setFocus()

    def pin(self) -> None:
        """Make the selected mark an example for its label, or none any more."""
        layer, mark = self._session.layer, self._session.selected
        if layer is None or mark is None:
            return
        pinned = layer.pin_of(mark.id) is not None
        command = remarks.unpin(layer, mark.id) if pinned else remarks.pin(layer, mark.id)
        if self._session.do(command):
            title = self._session.schema.title_of(mark.label)
            said = self.tr("No example for {0} any more.") if pinned else self.tr("Pinned for {0}.")
            self._session.said.emit(said.format(title))

    def _at_hand(self) -> Label:
        schema, mark = self._session.schema, self._session.selected
        if mark is not None and mark.label in schema.by_name:
            self._label = mark.label
        return schema.by_name.get(schema.current(self._label), schema.labels[0])

    def _follow(self) -> None:
        if self._dialog is not None and self._dialog.isVisible():
            self._show()

    def _show(self) -> None:
        assert self._dialog is not None
        label = self._at_hand()
        try:
            pinned = examples(self._session.corpus, label.name)
        except UserError as error:
            self._session.failed.emit(error)
            return
        self._dialog.show_label(self._session.schema, label, pinned)

    def _go(self, article_id: int, mark_id: str) -> None:
        if self._session.open_article(article_id):
            self._session.select(mark_id)
            self._window.activateWindow()
            self._window.acts.focus_article()

    def _unpin(self, article_id: int, mark_id: str) -> None:
        try:
            layer = self._session.corpus.layer(article_id)
        except UserError as error:
            self._session.failed.emit(error)
            return
        if mark_id in layer.annotations and layer.pin_of(mark_id) is not None:
            self._session.do_all([remarks.unpin(layer, mark_id)], "")
        else:
            self._session.said.emit(self.tr("Somebody else has pinned it."))

    def _edit(self, name: str) -> None:
        self._window.labels_live.show_editor(name)
