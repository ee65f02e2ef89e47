"""What the same corrections cost elsewhere, read off documented ways of working; nothing is run.

Counted as here: a key, a click, a drag is one action each; the way with the fewest is taken, label
keys where there are any. Suggestions are loaded as the tool loads them, so a right one costs none.
None means that it cannot be done at all.

doccano: a span is dragged and its label picked from the popup (no label keys for spans); a click on
a span opens the popup again, to pick another label or delete; a boundary is deleted and drawn anew.
An article is ticked as checked.
Label Studio: a region is clicked; a label's key relabels it, Backspace deletes it; a new one is the
label's key and a drag; an edge can be dragged since 2025. A figure's value is a number field of the
region: a click into it, all marked, and typed; words and bounds ("29+") have no place in it.
Predictions are taken over and the task is submitted by key.
Prodigy (ner.correct): a click on a span's label deletes it; a new one is the label's digit and a
drag or double click; another label or boundary is deleting and making anew. Task: one key.
None of the three can make or change a span with the keyboard alone.
"""

from __future__ import annotations

from collections.abc import Iterable

from benchmarks.faults import BOTH, BOUNDARY, LABEL, MISSING, RIGHT, SPURIOUS, VALUE, Fault

PEERS: dict[str, dict[str, int | None]] = {
    "doccano": {
        RIGHT: 0, LABEL: 2, BOUNDARY: 4, BOTH: 4, VALUE: None, SPURIOUS: 2, MISSING: 2, "": 1,
    },
    "Label Studio": {
        RIGHT: 0, LABEL: 2, BOUNDARY: 2, BOTH: 3, VALUE: 3, SPURIOUS: 2, MISSING: 2, "": 1,
    },
    "Prodigy": {
        RIGHT: 0, LABEL: 3, BOUNDARY: 3, BOTH: 3, VALUE: None, SPURIOUS: 1, MISSING: 2, "": 1,
    },
}  # fmt: skip


def spent(peer: str, faults: Iterable[Fault]) -> tuple[int, int]:
    """Actions for an article, and how many of its faults cannot be mended there."""
    ways = PEERS[peer]
    actions, impossible = ways[""] or 0, 0
    for fault in faults:
        each = ways[fault.kind]
        if each is None:
            impossible += 1
        elif fault.kind == VALUE and fault.truth is not None:
            digits = [sign for sign in fault.truth.value if sign.isdecimal()]
            impossible += fault.truth.value != "".join(digits)
            actions += each + len(digits)
        else:
            actions += each
    return actions, impossible
