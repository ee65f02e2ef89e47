"""The words of the action table in the window's language.

The table itself is plain data; `packaging/write_translations.py` hands its words to translators
under these contexts.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator.gui.action_rows import ActionRow, When

ACTIONS_CONTEXT = "Actions"
MENUS_CONTEXT = "Menus"
REASONS_CONTEXT = "Reasons"

REASONS: dict[When, str] = {
    When.ALWAYS: "",
    When.ARTICLE: "no article is open",
    When.MARK: "no span is selected",
    When.FIGURE: "no casualty figure is selected",
    When.PENDING: "no suggestion is left to decide here",
    When.UNDO: "there is nothing to undo",
    When.REDO: "nothing was taken back",
    When.SUGGESTING: "nothing runs in the background",
    When.SELECTION: "nothing is selected",
    When.TOUR: "the tour is not being shown",
}


def row_text(row: ActionRow) -> str:
    """What an action is called."""
    return QCoreApplication.translate(ACTIONS_CONTEXT, row.text)


def row_tip(row: ActionRow) -> str:
    """What an action does."""
    return QCoreApplication.translate(ACTIONS_CONTEXT, row.tip)


def menu_title(name: str) -> str:
    """What a menu is called; "&" stands before the letter that opens it."""
    return QCoreApplication.translate(MENUS_CONTEXT, f"&{name}")


def menu_text(name: str) -> str:
    """What a menu is called, without its letter's mark."""
    return menu_title(name).replace("&", "")


def menu_letter(name: str) -> str:
    """The letter that opens a menu together with Alt."""
    return menu_title(name).partition("&")[2][:1].upper()


def reason(when: When) -> str:
    """Why an action that needs this cannot be done now."""
    return QCoreApplication.translate(REASONS_CONTEXT, REASONS[when])
