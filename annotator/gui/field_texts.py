"""What the fields of a figure are called, and what belongs into them, in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate  # the name by which lupdate finds the words


def titles() -> dict[str, str]:
    """The fields' titles by name."""
    return {
        "outcome": translate("FigureForm", "Outcome"),
        "low": translate("FigureForm", "Low"),
        "best": translate("FigureForm", "Best"),
        "high": translate("FigureForm", "High"),
        "qualifier": translate("FigureForm", "Qualifier"),
        "term": translate("FigureForm", "Vague words"),
        "negated": translate("FigureForm", "Denied"),
        "modality": translate("FigureForm", "Stated"),
        "group": translate("FigureForm", "Group"),
        "unit": translate("FigureForm", "Unit"),
        "status": translate("FigureForm", "Status"),
        "actor": translate("FigureForm", "Actor"),
        "sex": translate("FigureForm", "Sex"),
        "age": translate("FigureForm", "Age"),
        "place": translate("FigureForm", "Place"),
        "time": translate("FigureForm", "Time"),
        "attributed_to": translate("FigureForm", "Source"),
        "source_kind": translate("FigureForm", "Kind"),
        "note": translate("FigureForm", "Note"),
    }


def tips() -> dict[str, str]:
    """What belongs into the fields, by name; some explain themselves."""
    return {
        "low": translate("FigureForm", "The least number that the words allow"),
        "best": translate("FigureForm", "The likeliest number"),
        "high": translate("FigureForm", "The greatest number that the words allow"),
        "qualifier": translate("FigureForm", "How the words bound the number"),
        "unit": translate("FigureForm", "What one of those counted is"),
        "group": translate("FigureForm", "The people counted, as written: four civilians"),
        "actor": translate("FigureForm", "Nationality or armed group of those counted"),
        "place": translate(
            "FigureForm", "Where it happened, as the text names it; Down takes the one suggested"
        ),
        "attributed_to": translate("FigureForm", "The words that name who says so"),
        "source_kind": translate("FigureForm", "What kind of source that is"),
        "modality": translate("FigureForm", "How firmly the text states it"),
        "time": translate("FigureForm", "Which events are counted"),
        "part_of": translate("FigureForm", "The total that this figure is included in"),
        "kind_of_part": translate(
            "FigureForm", "Whether the parts add up, are merely among them, or come on top"
        ),
        "supersedes": translate("FigureForm", "An older figure that this one takes the place of"),
        "same_as": translate("FigureForm", "Another mention of the same people"),
    }
