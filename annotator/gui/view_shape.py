"""One paragraph laid out: lines, boxes, and where a stretch of it lies from left to right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextLayout, QTextLine, QTextOption

from annotator.gui.paragraphs import Paragraph
from annotator.gui.span_layout import Extent, LineBox
from annotator.gui.view_fonts import Typography


@dataclass(slots=True)
class Shaped:
    """A paragraph that is laid out: Qt's lines, our boxes, and whether its marks have changed."""

    paragraph: Paragraph
    layout: QTextLayout
    text_lines: list[QTextLine]
    boxes: list[LineBox]
    tops: list[float]
    stale: bool = True
    folded: bool = False  # a line stands in its place, or nothing


def shape(paragraph: Paragraph, type_: Typography, width: float) -> Shaped:
    """A paragraph broken into lines of a width; its marks are not placed yet."""
    font = type_.headline if paragraph.headline else type_.body
    layout = QTextLayout(paragraph.text, font)
    layout.setTextOption(_RTL_OPTION if paragraph.is_rtl else _LTR_OPTION)
    layout.setCacheEnabled(True)
    lines: list[QTextLine] = []
    boxes: list[LineBox] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start = line.textStart()
        # Fallback fonts may be taller than ours, so each line tells its own height.
        ascent = line.ascent()
        boxes.append(LineBox(start, start + line.textLength(), ascent, ascent + line.descent()))
        lines.append(line)
    layout.endLayout()
    return Shaped(paragraph, layout, lines, boxes, [])


def folded(paragraph: Paragraph, words: str, type_: Typography, width: float) -> Shaped:
    """What stands in the place of a folded paragraph: a line of words, or nothing."""
    layout = QTextLayout(words, type_.dateline)
    layout.setTextOption(_FOLD_OPTION)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    height = type_.fold_height if words else 0.0
    above = (height - line.height()) / 2
    line.setPosition(QPointF(0.0, above))
    end = paragraph.units.to_utf16(len(paragraph.text))
    box = LineBox(0, end, line.ascent(), line.height() if words else 0.0)
    # The text of a line begins below its channel.
    box.top, box.height = above - type_.channel, height
    return Shaped(paragraph, layout, [line], [box], [0.0], stale=False, folded=True)


def extents(shaped: Shaped, number: int, start: int, end: int) -> list[Extent]:
    """The horizontal ends of the UTF-16 range [start, end) of a line, from left to right.

    White space at the line's end hangs outside the column and is left out. What is drawn as one
    character counts whole, though a range covers only its accent.
    """
    line = shaped.text_lines[number]
    box = shaped.boxes[number]
    if shaped.folded:
        words = line.naturalTextRect()
        return [(words.left() - 12, words.right() + 12)]
    if not shaped.paragraph.text.isascii():
        while start > box.start and not shaped.layout.isValidCursorPosition(start):
            start -= 1
        while end < box.end and not shaped.layout.isValidCursorPosition(end):
            end += 1
    if end == box.end:
        text = shaped.paragraph.text
        last = shaped.paragraph.units.to_code_point(end)
        first = shaped.paragraph.units.to_code_point(start)
        tail = len(text[first:last]) - len(text[first:last].rstrip())
        end -= tail if tail < last - first else 0
    if not shaped.paragraph.has_rtl:
        return [(_x(line, start), _x(line, end))]
    # Where directions mix, cursor positions are ambiguous and lose characters; glyphs are exact.
    found: list[Extent] = []
    boxes = (run.boundingRect() for run in line.glyphRuns(start, end - start))
    for left, right in sorted((box.left(), box.right()) for box in boxes):
        if found and left - found[-1][1] < 0.6:
            found[-1] = (found[-1][0], max(found[-1][1], right))
        else:
            found.append((left, right))
    return found


def _x(line: QTextLine, unit: int) -> float:
    return cast("tuple[float, int]", line.cursorToX(unit))[0]


def _option(direction: Qt.LayoutDirection, alignment: Qt.AlignmentFlag) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(direction)
    option.setAlignment(alignment)
    return option


_LTR_OPTION = _option(Qt.LayoutDirection.LeftToRight, Qt.AlignmentFlag.AlignLeft)
_FOLD_OPTION = _option(Qt.LayoutDirection.LayoutDirectionAuto, Qt.AlignmentFlag.AlignHCenter)
_RTL_OPTION = _option(
    Qt.LayoutDirection.RightToLeft, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
)
