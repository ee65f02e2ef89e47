"""The article view's type: fonts and every distance that follows from the text size."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication

from annotator.gui.span_layout import Measure

SMALLEST, DEFAULT, LARGEST = 10, 16, 32

# Average over plain English prose: an honest mean of letters, spaces and punctuation.
_PROSE = "The conflict has intensified since Thursday night, leaving at least 29 people dead. "
_CHARACTERS_A_LINE = 78


class Typography:
    """Fonts and distances for one text size in pixels."""

    def __init__(self, size: int = DEFAULT) -> None:
        size = max(SMALLEST, min(LARGEST, size))
        self.size = size
        self.body = _font(size)
        self.headline = _font(round(size * 1.625), QFont.Weight.Bold)
        self.dateline = _font(max(10, round(size * 0.8125)))
        self.tag = _font(max(9, round(size * 0.66)), QFont.Weight.Medium)
        self.tag_metrics = QFontMetricsF(self.tag)
        self.tag_height = round(self.tag_metrics.capHeight() + 0.3 * size)
        self.tag_pad = max(3, round(size * 0.25))
        self.bar = max(2.0, round(size / 8))
        self.channel = max(2, round(size * 0.18))
        self.lane = self.tag_height + self.bar + 1
        self.dateline_height = round(QFontMetricsF(self.dateline).height())
        self.paragraph_gap = round(size * 0.55)
        self.fold_height = round(size * 2.2)
        self.dateline_gap = round(size * 1.6)
        self.margin = round(size * 2.25)
        prose = QFontMetricsF(self.body).horizontalAdvance(_PROSE) / len(_PROSE)
        self.character = prose
        self.column = round(min(_CHARACTERS_A_LINE * prose, 47.5 * size))
        self._tag_widths: dict[str, float] = {}

    def measure(self, column: float, *, headline: bool) -> Measure:
        """The sizes by which marks are placed in a column of this width."""
        size = self.headline.pixelSize() if headline else self.size
        return Measure(
            column=column,
            overhang=round(self.margin * 0.7),
            channel=self.channel,
            lane=self.lane,
            thin_lane=self.bar + 3,
            pitch=round(size * (1.25 if headline else 1.6)),
            gap=2.0,
            tag_width=self.tag_width,
        )

    def tag_width(self, text: str) -> float:
        """The width of a tag with its padding."""
        width = self._tag_widths.get(text)
        if width is None:
            width = round(self.tag_metrics.horizontalAdvance(text)) + 2 * self.tag_pad
            self._tag_widths[text] = width
        return width


def _font(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    font = QFont(QGuiApplication.font())
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font
