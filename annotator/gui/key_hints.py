"""The keys named in the window's last line: those needed most in what is being done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from annotator.gui.action_set import ActionSet

translate = QCoreApplication.translate  # the name by which lupdate finds the words


def usual_hints(actions: ActionSet) -> list[str]:
    """While an article is open."""
    return actions.name_keys(
        ("next_pending", translate("KeyHints", "next")),
        ("accept", translate("KeyHints", "accept")),
        ("reject", translate("KeyHints", "reject")),
        ("value", translate("KeyHints", "value")),
        ("done", translate("KeyHints", "done")),
        ("palette", translate("KeyHints", "anything")),
        ("keys", translate("KeyHints", "all keys")),
    )


def review_hints(actions: ActionSet) -> list[str]:
    """In a review."""
    first = actions.name_keys(
        ("accept", translate("KeyHints", "accept")),
        ("reject", translate("KeyHints", "reject")),
    )
    rest = actions.name_keys(
        ("end_right", translate("KeyHints", "adjust")),
        ("skip", translate("KeyHints", "skip")),
        ("accept_rest", translate("KeyHints", "the rest")),
        ("leave", translate("KeyHints", "leave")),
    )
    return [*first, translate("KeyHints", "label’s key: relabel"), *rest]


def empty_hints(actions: ActionSet) -> list[str]:
    """While there is no article."""
    return actions.name_keys(
        ("open_articles", translate("KeyHints", "open articles")),
        ("open_folder", translate("KeyHints", "open a folder")),
        ("tour", translate("KeyHints", "tour")),
        ("palette", translate("KeyHints", "anything")),
        ("keys", translate("KeyHints", "all keys")),
    )
