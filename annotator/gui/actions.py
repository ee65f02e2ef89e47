"""The one table of what can be done: menus, shortcuts, tooltips, the sheet on F1 read it.

A new command is a row in `action_table` and a method of the window, the session or the gestures.
The labels' keys are the schema's and become rows through `label_rows`.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator.domain.schema import LabelSchema
from annotator.gui.action_rows import ActionRow, Scope
from annotator.gui.action_table.caret import caret_rows
from annotator.gui.action_table.edit import EDIT
from annotator.gui.action_table.file import FILE
from annotator.gui.action_table.go import GO
from annotator.gui.action_table.help import HELP
from annotator.gui.action_table.mark import MARK
from annotator.gui.action_table.remark import REMARK
from annotator.gui.action_table.review import REVIEW
from annotator.gui.action_table.text import TEXT
from annotator.gui.action_table.view import VIEW
from annotator.gui.row_texts import menu_letter

MENUS = ("File", "Edit", "Mark", "Go", "View", "Help")

ACTIONS: tuple[ActionRow, ...] = (
    *FILE, *EDIT, *MARK, *REMARK, *GO, *REVIEW, *caret_rows(), *TEXT, *VIEW, *HELP,
)  # fmt: skip

TOOLBAR = ("open_articles", "", "undo", "redo", "", "accept", "reject", "link", "history", "",
           "previous_article", "next_article", "done")  # fmt: skip


def label_rows(schema: LabelSchema) -> tuple[ActionRow, ...]:
    """Two rows for each label of a corpus: on the key that its schema gives it, and with Alt.

    Not with Alt where that opens a menu.
    """
    menus = {menu_letter(name) for name in MENUS}
    translate = QCoreApplication.translate  # the name by which lupdate finds the words
    rows = []
    for label in schema.labels:
        key = label.key.upper()
        tip = label.description or translate("Actions", "Mark as {0}").format(label.title)
        rows.append(
            ActionRow(
                f"label_{label.name}",
                label.title,
                (key,),
                tip,
                "edit.label",
                "Mark",
                6,
                Scope.MARKS,
                args=(label.name,),
            )
        )
        rows.append(
            ActionRow(
                f"alike_{label.name}",
                translate("Actions", "{0}, wherever these words stand").format(label.title),
                () if key in menus else (f"Alt+{key}",),
                translate("Actions", "Mark the same words so in the whole article"),
                "batch.label_alike",
                "",
                6,
                Scope.MARKS,
                args=(label.name,),
            )
        )
    return tuple(rows)
