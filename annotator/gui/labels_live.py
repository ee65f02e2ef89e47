"""The labels of the corpus where the window shows them, as they are changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.attributes import set_attribute
from annotator.gui.actions import label_rows
from annotator.gui.label_counts import LabelCounts
from annotator.gui.theme import running_app, theme_switch
from annotator.gui.user_keys import is_label

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow


class LabelsLive(QObject):
    """Keeps keys, bar, panes and marks of a window as the corpus's labels are."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._counts = LabelCounts(window.jobs, self)
        window.session.schema_changed.connect(self._take)
        window.session.leaving.connect(window.right.attributes.commit)
        window.right.attributes.edited.connect(self._set_attribute)
        window.right.attributes.refused.connect(window.status.say)
        window.right.attributes.left.connect(window.acts.focus_article)

    def _take(self) -> None:
        window, schema = self._window, self._window.session.schema
        window.actions_.take_labels(label_rows(schema))
        window.labels.set_schema(schema, window.actions_.actions)
        window.pane.set_schema(schema)
        window.right.set_schema(schema)
        window.shown.take_labels()

    def _set_attribute(self, name: str, value: str) -> None:
        session = self._window.session
        if session.layer is None or session.selected is None:
            return
        label = session.schema.by_name[session.selected.label]
        session.do(set_attribute(session.layer, session.selected.id, label, name, value))

    def show_editor(self, guideline_of: str = "") -> None:
        """Show the window in which labels are changed, perhaps at a label's guideline."""
        from annotator.gui.schema_editor import SchemaEditor

        window = self._window
        editor = SchemaEditor(
            window.session,
            self._counts,
            window.long_steps,
            theme_switch(running_app()).theme,
            [row for row in window.actions_.rows if not is_label(row)],
            window,
        )
        editor.show()
        if guideline_of:
            editor.begin_guideline(guideline_of)
